"""Loads the world's stories and single stories; splits and merges them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from globe_app.briefing import stories
from globe_app.briefing.articles import image_path
from globe_app.briefing.stories import EnrichState
from globe_app.briefing.world_take import world_take
from globe_app.errors import NotFoundError
from globe_app.geo.country_mentions import CountryMentions, load_country_mentions
from globe_app.model.story import (
    CurrentTake,
    FigureComparison,
    FirstReport,
    Membership,
    StoryRow,
    Takes,
    Theme,
)
from globe_app.model.world_take import WorldTake
from globe_app.ui.old.history import StoryLocation, WorldLocation
from globe_app.ui.old.look.images import load_pictures
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.country_lists import PAGE
from globe_app.ui.old.views.story.merge_dialog import MergeDialog
from globe_app.ui.old.views.story.tabs import FIGURES, REPLAY, TAKES, THEMES, WHY
from globe_app.ui.old.views.story.view import StoryPage
from globe_app.ui.old.views.story.why import READ_ONLY
from globe_app.ui.old.views.story.world_take_html import PICTURE_PX, pictures_of
from globe_app.ui.old.views.world.view import WorldPage

MERGE_DAYS = 7  # stories of so many days can be merged with
MERGE_MOST = 2_000
Then = Callable[[], None]


@dataclass(frozen=True, slots=True)
class WorldStories:
    """The stories of some days, and the state of enrichment."""

    rows: tuple[StoryRow, ...]
    state: EnrichState


@dataclass(frozen=True, slots=True)
class WorldTakeWithPictures:
    """A story's first page with its decoded pictures, by content hash."""

    take: WorldTake | None  # None = one outlet alone tells it
    pictures: Mapping[str, QImage]
    lacks_themes: bool  # whether no sentence of its articles has been given a theme yet


class StoryNavigation(QObject):
    """Fills the `WorldPage` and the `StoryPage`."""

    globe_wanted = Signal(object)  # CurrentTake: the globe is to show who tells it
    replay_stepped = Signal(object, int)  # CurrentTake, index of the step its replay is at
    globe_released = Signal()  # the globe is to show the news again
    shown = Signal(str)  # the headline of the story that is on the page now
    found = Signal(int)  # the story of the article that was asked about
    story_gone = Signal()  # the story that was shown is no more
    message = Signal(str)
    themes_wanted = Signal(int)  # a story that is open and whose themes are not all found

    def __init__(self, services: Services, page: WorldPage, story: StoryPage) -> None:
        super().__init__(story)
        self._services, self._page, self._story, self._lane = services, page, story, services.lane
        self._themes: tuple[Theme, ...] = ()
        self._mentions: CountryMentions | None = None  # read when first needed
        self._front = False  # whether the reader is in the story: on its page or in its articles
        self._between = False  # whether one story is about to take another's place
        self._old = False  # what is stored has changed since the story was read
        story.wanted.connect(self._fetch)
        story.why.split.connect(self._split)
        story.why.merge.connect(self._choose_other)
        story.why.undo.connect(self.undo)
        story.turned.connect(self._light)
        story.replay.stepped.connect(lambda _: self._light())
        self.dialog: MergeDialog | None = None

    # The world's stories -------------------------------------------------------------------------

    def load_world(self, location: WorldLocation, then: Then, question: str = PAGE) -> None:
        """Load the stories of the last days, show them, then call `then`."""
        now = self._services.clock()

        self._lane.ask(
            question,
            lambda store: WorldStories(
                stories.stories(store, now, days=location.days), stories.enrich_state(store)
            ),
            lambda listed: self._show_world(listed, location, then),
        )

    def _show_world(self, listed: object, location: WorldLocation, then: Then) -> None:
        assert isinstance(listed, WorldStories)
        state = listed.state
        self._page.show_period(location.days)
        self._page.show_stories(listed.rows, state.grouped, state.ungrouped, state.waiting)
        if location.row:
            self._page.set_current(location.row)
            self._page.list.verticalScrollBar().setValue(location.scroll)
        then()

    def world_location(self) -> WorldLocation:
        """The reader's position in the list."""
        row = self._page.current()
        scroll = self._page.list.verticalScrollBar().value()
        return WorldLocation(self._page.days, row.id if row else 0, scroll)

    # One story -----------------------------------------------------------------------------------

    def bring(self, location: StoryLocation, then: Then) -> None:
        """Make the page show the stored story of `location`, then call `then`."""
        shown = self._story.shown
        if shown is not None and shown.row.id == location.id and not self._old:
            then()
            self._story.return_to(location)
            self.shown.emit(shown.row.headline)
        else:
            self.load_story(location, then)

    def load_story(self, location: StoryLocation, then: Then, question: str = PAGE) -> None:
        """Load a story, show it, then call `then`."""
        self._lane.ask(
            question,
            lambda store: stories.current_take(store, location.id),
            lambda take: self._show_take(take, location, then),
        )

    def _show_take(self, take: object, location: StoryLocation, then: Then) -> None:
        assert isinstance(take, CurrentTake)
        self._old, self._between = False, True
        then()  # first the page comes to the front: only then is its width known
        self._story.show_take(take, location)
        self._between = False
        self._read_world_take(take)
        self._light()
        self.shown.emit(take.row.headline)

    def _read_world_take(self, take: CurrentTake) -> None:
        """Read the rest of a story's first page, where it keeps no article waiting."""
        services = self._services

        def read(store: object) -> WorldTakeWithPictures:
            if not self._themes:
                self._themes = stories.taxonomy(services.settings.resources)
            if self._mentions is None:
                self._mentions = load_country_mentions(
                    services.countries, services.settings.resources / "geo"
                )
            world = world_take(
                store, take.row.id, self._themes, services.countries, self._mentions,  # type: ignore[arg-type]
            )  # fmt: skip
            paths = {
                one.hash: path
                for one in (pictures_of(world) if world is not None else ())
                if (path := image_path(services.settings.images, one.hash)) is not None
            }
            lacks = world is not None and stories.lacks_themes(store, take.row.id)  # type: ignore[arg-type]
            return WorldTakeWithPictures(world, load_pictures(paths, PICTURE_PX), lacks)

        services.slow_lane.ask("world take", read, partial(self._show_world_take, take))

    def _show_world_take(self, take: CurrentTake, found: object) -> None:
        assert isinstance(found, WorldTakeWithPictures)
        if self._story.shown is take:
            self._story.show_world_take(found.take, found.pictures)
            if found.lacks_themes:
                self.themes_wanted.emit(take.row.id)

    @Slot(int)
    def take_up_themes(self, story_id: int) -> None:
        """The themes of a story are stored now: fill them in, where it is open."""
        take = self._story.shown
        if take is not None and take.row.id == story_id:
            self._read_world_take(take)
            if self._story.has_takes:
                self._fetch(TAKES)

    def find_of(self, article_id: int) -> None:
        """Look up the story of an article; `found` is emitted."""

        def show(story_id: object) -> None:
            assert isinstance(story_id, int)
            if story_id:
                self.found.emit(story_id)
            else:
                self.message.emit("No other article tells this story, or it is not grouped yet")

        self._lane.ask("story of", lambda store: stories.story_of(store, article_id), show)

    def enter(self) -> None:
        """The reader is in the story: the globe shows it."""
        self._front = True
        self._light()

    def leave(self) -> None:
        """The reader has left the story: the globe shows the news."""
        if self._front:
            self._front = False
            self.globe_released.emit()

    @Slot()
    def _light(self) -> None:
        take = self._story.shown
        if take is None or not self._front or self._between:
            return
        if self._story.tab == REPLAY and self._story.replay.steps:
            self.replay_stepped.emit(take, self._story.replay.at)
        else:
            self.globe_wanted.emit(take)

    def articles(self) -> tuple[int, ...]:
        """Ids of the story's articles, oldest first."""
        shown = self._story.shown
        return tuple(one.article_id for one in shown.articles) if shown else ()

    def mark_stale(self) -> None:
        """The store has changed: reload the story when the reader returns to it."""
        self._old = True

    @Slot(int)
    def _fetch(self, tab: int) -> None:
        """Load the content of a tab."""
        take = self._story.shown
        if take is None:
            return
        read = {
            TAKES: self._read_takes, THEMES: self._read_takes, FIGURES: stories.figures,
            WHY: stories.membership, REPLAY: stories.replay,
        }[tab]  # fmt: skip
        question = "takes" if tab in (TAKES, THEMES) else f"story {tab}"
        # the long work of a large story is done where it keeps no article waiting
        lane = self._services.slow_lane if tab in (FIGURES, WHY) else self._lane
        lane.ask(question, lambda store: read(store, take.row.id), partial(self._fill, take, tab))

    def _read_takes(self, store: object, story_id: int) -> Takes:
        if not self._themes:
            self._themes = stories.taxonomy(self._services.settings.resources)
        return stories.takes(store, story_id, self._themes)  # type: ignore[arg-type]

    def _fill(self, take: CurrentTake, tab: int, found: object) -> None:
        if self._story.shown is not take:
            return  # the reader has gone on to another story
        if isinstance(found, Takes):
            self._story.show_takes(found)
            return
        assert isinstance(found, tuple)
        if tab == FIGURES:
            self._story.show_figures(
                tuple(one for one in found if isinstance(one, FigureComparison))
            )
        elif tab == WHY:
            self._story.show_memberships(tuple(one for one in found if isinstance(one, Membership)))
        elif tab == REPLAY:
            self._story.show_steps(tuple(one for one in found if isinstance(one, FirstReport)))

    # What the reader decides ---------------------------------------------------------------------

    @Slot(tuple)
    def _split(self, article_ids: tuple[int, ...]) -> None:
        take = self._story.shown
        if take is None or self._services.read_only:
            return
        now, story = self._services.clock(), take.row.id

        def said(new: object) -> None:
            count = len(article_ids)
            what = "1 article is" if count == 1 else f"{count:,} articles are"
            self._decided(f"{what} a story of their own now. Ctrl+Z takes it back")

        self._lane.submit(lambda store: stories.split(store, story, article_ids, now), said)

    @Slot()
    def _choose_other(self) -> None:
        take = self._story.shown
        if take is None or self._services.read_only:
            return
        now = self._services.clock()
        dialog = MergeDialog(self._story.window(), take.row, self._services.countries.name, now)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._merge(take.row, dialog.chosen))
        dialog.finished.connect(self._left_dialog)
        dialog.open()
        self._lane.ask(
            "merge",
            lambda store: stories.stories(store, now, days=MERGE_DAYS, least=1, limit=MERGE_MOST),
            self._offer,
        )

    def _offer(self, rows: object) -> None:
        if self.dialog is not None:
            assert isinstance(rows, tuple)
            self.dialog.show_stories(tuple(one for one in rows if isinstance(one, StoryRow)))

    @Slot()
    def _left_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _merge(self, row: StoryRow, other: int) -> None:
        if not other:
            return
        now = self._services.clock()
        self._lane.submit(
            lambda store: stories.merge(store, row.id, other, now),
            lambda _: self._decided("The two are one story now. Ctrl+Z takes it back"),
        )

    @Slot()
    def undo(self) -> None:
        """Undo the last split or merge."""
        if self._services.read_only:
            self.message.emit(READ_ONLY)
            return

        def said(what: object) -> None:
            self._decided(f"Taken back: {what}" if what else "There is nothing to take back")

        self._lane.submit(stories.undo, said)

    def _decided(self, words: str) -> None:
        """Report a split, merge or undo, and reload the story."""
        self.message.emit(words)
        take = self._story.shown
        if take is None:
            return
        location = self._story.location()

        def read(store: object) -> object:
            try:
                return stories.current_take(store, location.id)  # type: ignore[arg-type]
            except NotFoundError:
                return None  # its articles are in another story now

        def show(found: object) -> None:
            if found is None:
                self.story_gone.emit()
            else:
                self._show_take(found, location, lambda: None)

        self._lane.ask("story anew", read, show)
