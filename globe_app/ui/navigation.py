"""The navigator: the only one who asks for pages, shows them when they arrive, and keeps the way back.

`go` reads a place by its view in a lane's thread. When the answer comes, and nothing newer was asked for, the
page that is left goes into the history and the view shows what was read. A refresh reads the page that is shown
once more and moves nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from globe_app.briefing import Store
from globe_app.briefing.stories import story_of
from globe_app.errors import GlobeError
from globe_app.globe.map_camera import MapCamera
from globe_app.model.story import HEADLINE
from globe_app.tr import tr
from globe_app.ui.lane import Lane
from globe_app.ui.places import Article, Country, Place, Story, Today
from globe_app.ui.stepping import NO_MORE, Stepping
from globe_app.ui.views.view import View

MOST_VISITS = 200
PAGE = "page"  # the question of a page: only the newest is answered
AnyView = View[Any, Any]


class Way(Enum):
    """How a page is come to."""

    FORTH = auto()  # the page that is left goes into the history
    INSTEAD = auto()  # it takes the place of the page that is left
    BACK = auto()
    FORWARD = auto()


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was left: where its reader was, and what it was called."""

    place: Place
    camera: MapCamera
    title: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """A page that is shown now."""

    place: Place
    way: Way
    camera: (
        MapCamera | None
    )  # the globe as it was when that page was left; None: a page come to anew


class Navigator(QObject):
    """Where the reader is, and how to get elsewhere."""

    coming = Signal(object)  # AnyView: it is about to show another page
    arrived = Signal(object)  # Arrival: its view has shown it
    beside_shown = Signal()  # the list beside the open article was shown
    message = Signal(str)  # a line for the toast
    failed = Signal(object)  # GlobeError: a page could not be had

    def __init__(
        self, lane: Lane[Store], views: Iterable[AnyView], camera: Callable[[], MapCamera],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._lane, self._camera = lane, camera
        self.views: Mapping[type[Place], AnyView] = {view.place_type: view for view in views}
        self._place: Place | None = None  # what is shown, as it was asked for
        self._target: Place | None = None  # what is asked for and has not come
        self._past: list[Visit] = []
        self._future: list[Visit] = []
        self._stepping = Stepping(lane, self._go_on, self.message.emit, self._failed)
        # leads on from a page that has no next row of its own: (place, by, unread) -> whether it does
        self.lead_on: Callable[[Place, int, bool], bool] = lambda *_: False
        self.beside = False  # whether an article stands beside the list it was opened from
        for view in self.views.values():
            view.wanted.connect(self.go)
            view.at_end.connect(self._go_on_from_end)

    # Where the reader is -------------------------------------------------------------------------

    @property
    def view(self) -> AnyView | None:
        """The view in front; None before the first page has come."""
        return None if self._place is None else self.views[type(self._place)]

    @property
    def place(self) -> Place | None:
        """The page in front, with the reader's position in it."""
        view, shown = self.view, self._place
        here = None if view is None else view.here()
        if isinstance(shown, Article) and here is not None:
            return replace(shown, at=here.at, sentence=HEADLINE)  # with the page it was opened from
        return here or shown

    @property
    def origin_view(self) -> AnyView | None:
        """The view of the page that the open article was opened from."""
        origin = self._place.origin if isinstance(self._place, Article) else None
        return None if origin is None else self.views.get(type(origin))

    @property
    def back_title(self) -> str:
        """What Back leads to; "" = nowhere."""
        visit = self._last_visit()
        return visit.title if visit is not None else ""

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a page that Back has left."""
        return bool(self._future)

    # Going ---------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Go to a place; where it is the page that is shown, only the position in it changes."""
        self._stepping.stop()
        self._ask(place, self._way_to(place))

    def start(self, place: Place) -> None:
        """Show the first page, with a way back to where it was opened from; the front page if it is gone."""
        if isinstance(place, Article) and place.origin is not None:
            completed = self.views[type(place.origin)].completed(place.origin)
            if completed is not None:
                self._lane.ask(
                    PAGE, completed, lambda origin: self._start(replace(place, origin=origin)),
                    lambda _: self._start(place),
                )  # fmt: skip
                return
        self._start(place)

    def _start(self, place: Place) -> None:
        origin = place.origin if isinstance(place, Article) else None
        before = [one for one in (Today(), origin) if one is not None and one.page != place.page]
        views, camera = self.views, self._camera()
        self._past = [Visit(one, camera, views[type(one)].title_of(one)) for one in before]
        failed = None if isinstance(place, Today) else lambda _: self.start(Today())
        self._target = place
        view = views[type(place)]
        self._lane.ask(
            PAGE, view.read(place), partial(self._arrive, place, Way.INSTEAD, None),
            failed or self._failed,
        )  # fmt: skip

    def home(self) -> None:
        """Go to the front page."""
        self.go(Today())

    def back(self) -> None:
        """Go back to the page that was left last, as it was left."""
        visit = self._last_visit()
        if visit is not None:
            self._stepping.stop()
            left = self.place
            place = visit.place if left is None else visit.place.returned_from(left)
            self._ask(place, Way.BACK, replace(visit, place=place))

    def forward(self) -> None:
        """Go to the page that Back has left last."""
        if self._future:
            self._stepping.stop()
            self._ask(self._future[-1].place, Way.FORWARD, self._future[-1])

    def go_instead(self, place: Place) -> None:
        """Go to a place in place of the page in front: Back leads past it."""
        self._stepping.stop()
        self._ask(place, Way.INSTEAD)

    def back_to(self, place: Place) -> None:
        """Go back to a page where it was left last; else go there."""
        visit = self._last_visit()
        if visit is not None and visit.place.page == place.page:
            self.back()
        else:
            self.go(place)

    def say_no_more(self) -> None:
        """There is nothing before the page in front."""
        self.message.emit(NO_MORE)

    def forget(self) -> None:
        """Drop the history: what it leads to is no longer stored."""
        self._past, self._future = [], []

    def open_story_of(self, article_id: int) -> None:
        """Go to the story of an article, unless the reader goes elsewhere first."""
        self._stepping.stop()

        def show(story: int) -> None:
            if story:
                self.go(Story(story))
            else:
                self.message.emit(tr("No other article tells this, or it is not grouped yet"))

        self._lane.ask(PAGE, lambda store: story_of(store, article_id), show, self._failed)

    def _last_visit(self) -> Visit | None:
        """What Back leads to. An article beside its list is left together with the list."""
        origin = self._place.origin if isinstance(self._place, Article) else None
        for visit in reversed(self._past):
            if not (self.beside and origin is not None and visit.place.page == origin.page):
                return visit
        return None

    def _way_to(self, place: Place) -> Way:
        here = self._place
        if here is None or here.page == place.page or place.edits(here):
            return Way.INSTEAD
        if self.beside and isinstance(here, Article) and isinstance(place, Article):
            return Way.INSTEAD if _same_page(here.origin, place.origin) else Way.FORTH
        return Way.FORTH

    def _ask(self, place: Place, way: Way, visit: Visit | None = None) -> None:
        self._target = place
        view = self.views[type(place)]
        failed = self._failed if way is not Way.BACK else partial(self._failed_back, visit)
        self._lane.ask(PAGE, view.read(place), partial(self._arrive, place, way, visit), failed)

    def _arrive(self, place: Place, way: Way, visit: Visit | None, value: object) -> None:
        left, camera = self.place, self._camera()
        if left is not None and self.view is not None:
            leaving = Visit(left, camera, self.view.title)
            if way is Way.FORTH:
                self._past = [*self._past[-MOST_VISITS + 1 :], leaving]
                self._future = []
            elif way is Way.BACK and visit is not None:
                while self._past and self._past.pop().place.page != visit.place.page:
                    pass
                self._future.append(leaving)
            elif way is Way.FORWARD:
                self._future.pop()
                self._past.append(leaving)
        view = self.views[type(place)]
        self.coming.emit(view)
        view.show(value, place)
        self._place, self._target = _with_origin(place, view), None
        self.arrived.emit(Arrival(place, way, visit.camera if visit is not None else None))
        self._show_beside()

    def _failed_back(self, visit: Visit | None, error: GlobeError) -> None:
        """What Back leads to is no longer stored: it leads to the page before."""
        self._failed(error)
        self._past = [
            one for one in self._past if visit is None or one.place.page != visit.place.page
        ]
        self.back()

    def _failed(self, error: GlobeError) -> None:
        self._target = None
        self._stepping.stop()
        self.failed.emit(error)
        self.message.emit(str(error))

    # The list beside an article ------------------------------------------------------------------

    def set_beside(self, beside: bool) -> None:
        """Whether there is room for an article beside the list it was opened from."""
        if beside != self.beside:
            self.beside = beside
            self._show_beside()

    def _show_beside(self) -> None:
        place, view = self._place, self.origin_view
        if not self.beside or not isinstance(place, Article) or view is None:
            return
        origin = place.origin
        held = view.here()
        if origin is None or _same_page(held, origin):
            view.follow(place.id)
            self.beside_shown.emit()
            return

        def show(value: object) -> None:
            if self._place is place:
                self.coming.emit(view)
                view.show(value, origin)
                view.follow(place.id)
                self.beside_shown.emit()

        self._lane.ask("beside", view.read(origin), show, lambda _: None)

    # Refreshing ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read what is shown once more: nothing that the reader has opened, chosen or typed moves."""
        place = self.place
        if place is not None:
            self._refresh("refresh", self.views[type(place)], place)
        beside = self.origin_view
        if self.beside and beside is not None:
            held = beside.here()
            if held is not None:
                self._refresh("refresh beside", beside, held)

    def _refresh(self, question: str, view: AnyView, asked: Place) -> None:
        def show(value: object) -> None:
            here = view.here()
            if here is not None and here.page == asked.page:
                view.show(value, here)

        self._lane.ask(question, view.read(asked), show, lambda _: None)

    # From article to article ---------------------------------------------------------------------

    def step(self, by: int) -> None:
        """The next (+1) or previous (-1) article of the sequence, or row of the page."""
        view, place = self.view, self._target or self._place
        if view is None:
            return
        if isinstance(place, Article):
            if place.sequence is not None or not self.lead_on(place, by, False):
                self._stepping.step(place, by)
        elif not view.step(by) and not (
            isinstance(place, Story) and self.lead_on(place, by, False)
        ):
            self.message.emit(tr(NO_MORE))

    def _go_on_from_end(self) -> None:
        """The reader has come to the end of a page: what it was opened from leads on."""
        place = self.place
        if place is not None and self._target is None:
            self.lead_on(place, 1, False)

    def next_unread(self) -> None:
        """The next unread article of the sequence: after the one that is open, or the current row."""
        place = self._target or self.place
        if place is None:
            return
        if (place.sequence is None or isinstance(place, Story)) and self.lead_on(place, 1, True):
            return
        self._stepping.next_unread(place, PAGE)

    def _go_on(self, place: Article, instead: bool) -> None:
        self._ask(place, Way.INSTEAD if instead else Way.FORTH)


def _same_page(one: Place | None, other: Place | None) -> bool:
    return one is not None and other is not None and one.page == other.page


def _with_origin(place: Place, view: AnyView) -> Place:
    """An article that was opened by itself is one of its country's list."""
    code = view.country()
    if isinstance(place, Article) and place.origin is None and code:
        return replace(place, origin=Country(code))
    return place
