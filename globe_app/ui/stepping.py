"""From article to article of the sequence that one was opened from: next, previous, next unread."""

from collections.abc import Callable
from functools import partial

from globe_app.briefing import Store, sequence
from globe_app.errors import GlobeError
from globe_app.tr import mark, tr
from globe_app.ui.lane import Lane
from globe_app.ui.places import Article, Place

STEP = "step"  # the question of a step: what is asked meanwhile is added to it
NO_MORE = mark("No more here")
BY_ITSELF = mark("This article was opened by itself: there is no next one")
NO_LIST = mark("There is no list of articles here")
ALL_READ = mark("Everything here is read")


class Stepping:
    """Finds the article that is meant, and has the navigator go there."""

    def __init__(
        self, lane: Lane[Store], go: Callable[[Article, bool], None], say: Callable[[str], None],
        failed: Callable[[GlobeError], None],
    ) -> None:  # fmt: skip
        """`go(place, instead)`: go there, in place of the page in front or after it."""
        self._lane, self._go, self._say, self._failed = lane, go, say, failed
        self._by = 0  # steps that are asked for and not gone

    def step(self, place: Article, by: int) -> None:
        """Go `by` articles on from `place`; several in a row are one question."""
        along = place.sequence
        if along is None:
            self._say(tr(BY_ITSELF))
            return
        self._by += by
        wanted = self._by
        if not wanted:
            self.stop()
            return
        self._lane.ask(
            STEP, lambda store: sequence.neighbour(store, along, place.id, wanted),
            partial(self._found, place), self._failed,
        )  # fmt: skip

    def _found(self, place: Article, article: int) -> None:
        self._by = 0
        if article:
            self._go(Article(article, origin=place.origin), True)
        else:
            self._say(tr(NO_MORE))

    def next_unread(self, place: Place, question: str) -> None:
        """Go to the next unread article after `place`, or after its current row."""
        self.stop()
        along = place.sequence
        if along is None:
            self._say(tr(NO_LIST))
            return
        reading = isinstance(place, Article)
        origin = place.origin if isinstance(place, Article) else place
        at = place.id if isinstance(place, Article) else place.at.row

        def show(article: int) -> None:
            if article:
                self._go(Article(article, origin=origin), reading)
            else:
                self._say(tr(ALL_READ))

        self._lane.ask(
            question, lambda store: sequence.next_unread(store, along, at), show, self._failed
        )

    def stop(self) -> None:
        """The reader goes elsewhere: what was asked for is not wanted any more."""
        self._lane.drop(STEP)
        self._by = 0
