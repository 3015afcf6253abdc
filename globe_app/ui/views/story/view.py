"""A story: its page, its replay, and why it is one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from globe_app.briefing import Store, stories
from globe_app.briefing.articles import image_path
from globe_app.briefing.story_page import (
    StoryGone,
    StoryHead,
    story_head,
    why_grouped,
)
from globe_app.briefing.world_take import world_take
from globe_app.model.story import HEADLINE, CurrentTake, Theme
from globe_app.model.world_take import WorldTake
from globe_app.tr import tr
from globe_app.ui.look.images import load_pictures
from globe_app.ui.look.style import Style
from globe_app.ui.map.overlay import Happened, Overlay, of_replay, of_story
from globe_app.ui.places import Article, Country, Position, Stories, Story, StoryPart
from globe_app.ui.views.story.gone import StoryGonePage
from globe_app.ui.views.story.page import StoryPage
from globe_app.ui.views.story.pictures import DECODED_PX, MAX_PICTURES
from globe_app.ui.views.story.replay import ReplayPage
from globe_app.ui.views.story.toolbar import StoryToolbar
from globe_app.ui.views.story.why import WhyCard
from globe_app.ui.views.view import Selection, View, ViewContext
from globe_app.ui.widgets.text_block import cut_text

if TYPE_CHECKING:
    from globe_app.geo.country_mentions import CountryMentions

TITLE_CHARS = 60


@dataclass(frozen=True, slots=True)
class WorldTakeWithPictures:
    """The rest of a story's page, with its decoded pictures by content hash."""

    take: WorldTake | None  # None = one outlet alone tells it
    pictures: Mapping[str, QImage]
    lacks_themes: bool  # whether not every article's sentences have been given themes yet


class StoryView(View[Story, StoryHead | StoryGone]):
    """Shows one story."""

    place_type = Story
    themes_wanted = Signal(
        int
    )  # a story whose themes are not all found: find them in the background

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services, style = context.services, context.style
        name, flags, clock = services.countries.shown_name, services.flags, services.clock
        self._themes: tuple[Theme, ...] = ()
        self._mentions: CountryMentions | None = None  # read when first needed
        self._head: StoryHead | None = None
        self._gone: StoryGone | None = None
        self._part, self._edition = StoryPart.PAGE, ""
        self._happened: Happened | None = None
        self.page = StoryPage(style, flags, name, clock)
        self.replay = ReplayPage(style, flags, name, clock)
        self.gone = StoryGonePage(style)
        self.stack = QStackedWidget()
        for part in (self.page, self.replay, self.gone):
            self.stack.addWidget(part)
        self.why = WhyCard(context, self.stack)
        self.bar = StoryToolbar(style)
        self.widget = self.stack
        self._connect()

    def _connect(self) -> None:
        self.page.opened.connect(self._open)
        self.page.article_opened.connect(self._open)
        self.page.country.connect(lambda code: self.wanted.emit(Country(code)))
        self.page.pointed.connect(self.pointed)
        self.page.headline_passed.connect(self.bar.show_headline)
        self.replay.opened.connect(self._open)
        self.replay.stepped.connect(self.overlay_changed)
        self.why.opened.connect(self._open)
        self.why.pointed.connect(self.pointed)
        self.why.closed.connect(self._close_why)
        self.why.passage_wanted.connect(self._show_passage)
        self.why.story_wanted.connect(self._go)
        self.gone.story_wanted.connect(self._go)
        self.gone.stories_wanted.connect(lambda: self.wanted.emit(Stories()))
        self.bar.part_wanted.connect(self._turn)

    # Reading and showing -------------------------------------------------------------------------

    def read(self, place: Story) -> Callable[[Store], StoryHead | StoryGone]:
        known: tuple[int, ...] = ()
        if self._head is not None and self._head.take.row.id == place.id:
            known = tuple(one.article_id for one in self._head.take.articles)
        return lambda store: story_head(store, place.id, known)

    def show(self, value: StoryHead | StoryGone, place: Story) -> None:
        self._part, self._edition = place.part, place.edition
        if isinstance(value, StoryGone):
            self._show_gone(value)
            return
        same = self._head is not None and self._head.take.row.id == value.take.row.id
        keep = same and self._gone is None
        self._head, self._gone = value, None
        if not keep:
            self._happened = None
        self.page.show_take(value.take, value.headline, value.steps, keep=keep)
        self.replay.show_steps(value.steps, value.take.articles, keep=keep)
        self.bar.show_story(self.title, place.part)
        if place.part is StoryPart.PAGE:
            self.page.scroll_to(place.at.scroll)
            if place.at.row:
                self.page.passages.go_to_article(place.at.row, mark=place.at.reveal)
        elif place.part is StoryPart.REPLAY and place.at.row:
            self.replay.set_current(place.at.row)
        self._show_part()
        if len({one.outlet for one in value.take.articles}) > 1:
            self._read_world_take(value.take)
        if place.part is StoryPart.WHY:
            self._read_why(value.take, place.at.row)
        self.title_changed.emit()
        self.overlay_changed.emit()
        self.selection_changed.emit()

    def _show_gone(self, value: StoryGone) -> None:
        self._head, self._gone = None, value
        self.gone.show_gone(value)
        self.why.hide()
        self.bar.show_story("", None)
        self.stack.setCurrentWidget(self.gone)
        self.title_changed.emit()
        self.overlay_changed.emit()
        self.selection_changed.emit()

    def _show_part(self) -> None:
        replay = self._part is StoryPart.REPLAY
        self.stack.setCurrentWidget(self.replay if replay else self.page)
        if self._part is not StoryPart.WHY and not self.why.isHidden():
            if self.why.isAncestorOf(QApplication.focusWidget() or self.stack):
                self.page.focus_page()  # or Qt gives focus to whatever comes next
            self.why.hide()

    def _read_world_take(self, take: CurrentTake) -> None:
        """Read the rest of the page, in the lane where it keeps no article waiting."""
        services = self.services

        def read(store: Store) -> WorldTakeWithPictures:
            themes = self._taxonomy()
            if self._mentions is None:
                from globe_app.geo.country_mentions import load_country_mentions

                self._mentions = load_country_mentions(
                    services.countries, services.settings.resources / "geo"
                )
            world = world_take(store, take.row.id, themes, services.countries, self._mentions)
            if world is None:
                return WorldTakeWithPictures(None, {}, False)
            paths = {
                one.hash: path
                for one in world.pictures[:MAX_PICTURES]
                if (path := image_path(services.settings.images, one.hash)) is not None
            }
            lacks = stories.lacks_themes(store, take.row.id)
            return WorldTakeWithPictures(world, load_pictures(paths, DECODED_PX), lacks)

        services.slow_lane.ask(
            "story rest", read, partial(self._show_world_take, take), lambda _: None
        )

    def _show_world_take(self, take: CurrentTake, found: WorldTakeWithPictures) -> None:
        if self._head is None or self._head.take is not take or found.take is None:
            return  # the reader has gone on to another story
        self.page.show_world_take(found.take, found.pictures)
        place = found.take.event_place
        happened = Happened(place.country, place.name) if place else None
        if happened != self._happened:
            self._happened = happened
            self.overlay_changed.emit()
        if found.lacks_themes:
            self.themes_wanted.emit(take.row.id)

    def _read_why(self, take: CurrentTake, row: int) -> None:
        self.why.show_waiting(take)
        self.services.slow_lane.ask(
            "story why",
            lambda store: why_grouped(store, take.row.id, self._taxonomy()),
            lambda found: self.why.show_why(take, found, row) if self._shows(take) else None,
            lambda _: None,  # the story has gone: its page says so
        )

    def _shows(self, take: CurrentTake) -> bool:
        return self._head is not None and self._head.take is take

    def _taxonomy(self) -> tuple[Theme, ...]:
        if not self._themes:
            self._themes = stories.taxonomy(self.services.settings.resources)
        return self._themes

    @Slot(int)
    def take_up_themes(self, story_id: int) -> None:
        """The themes of a story are stored now: fill them in, where it is open."""
        if self._head is not None and self._head.take.row.id == story_id:
            self._read_world_take(self._head.take)

    # Where the reader is -------------------------------------------------------------------------

    def here(self) -> Story | None:
        if self._head is None:
            return Story(self._gone.id, edition=self._edition) if self._gone is not None else None
        story = self._head.take.row.id
        if self._part is StoryPart.REPLAY:
            at = Position(row=self.replay.current_article())
            return Story(story, self._part, self._edition, at=at)
        if self._part is StoryPart.WHY:
            row = self.why.members.current_article()
            at = Position(row=row, scroll=self.page.scroll_value)
            return Story(story, self._part, self._edition, at=at)
        at = Position(row=self.page.passages.article(), scroll=self.page.scroll_value)
        return Story(story, edition=self._edition, at=at)

    @property
    def title(self) -> str:
        if self._head is None:
            return tr("Story")
        return cut_text(self._head.headline.headline, TITLE_CHARS)

    def toolbar(self) -> list[QWidget]:
        return self.bar.widgets

    def focus(self) -> None:
        target: QWidget | None = None
        if self._head is None:
            target = self.gone
        elif self._part is StoryPart.WHY:
            target = self.why
        elif self._part is StoryPart.REPLAY:
            target = self.replay.list  # no focus proxy: Tab would skip the buttons above it
        if target is None:
            self.page.focus_page()
        else:
            target.setFocus()

    def step(self, by: int) -> bool:
        if self._head is None:
            return False
        if self._part is StoryPart.REPLAY:
            return self.replay.step(by)
        if self._part is StoryPart.WHY:
            return self.why.step(by)
        return self.page.passages.step(by)

    def activate(self) -> None:
        if self._head is None:
            return
        if self._part is StoryPart.REPLAY:
            self.replay.open_current()
        elif self._part is StoryPart.WHY:
            self.why.page_down()
        elif not self.page.page_down():
            self.at_end.emit()

    def follow(self, article_id: int) -> None:
        if self._part is StoryPart.REPLAY:
            self.replay.set_current(article_id)
        elif self._head is not None:
            self.page.passages.go_to_article(article_id, mark=True)

    def selection(self) -> Selection:
        return Selection(story=self._head.take.row.id if self._head is not None else 0)

    def overlay(self) -> Overlay | None:
        if self._head is None:
            return None
        take, steps = self._head.take, self._head.steps
        if self._part is StoryPart.REPLAY and steps:
            return of_replay(steps, self.replay.at, take.silent)
        return of_story(take, self._happened)

    # What the reader does ------------------------------------------------------------------------

    @Slot(int)
    @Slot(int, int)
    def _open(self, article_id: int, sentence: int = HEADLINE) -> None:
        self.wanted.emit(Article(article_id, origin=self.here(), sentence=sentence))

    @Slot(int)
    def _go(self, story_id: int) -> None:
        self.wanted.emit(Story(story_id))

    @Slot(object)
    def _turn(self, part: StoryPart) -> None:
        if self._head is not None:
            self.wanted.emit(Story(self._head.take.row.id, part, self._edition))

    @Slot()
    def _close_why(self) -> None:
        self.run.emit("back")

    @Slot(str, str)
    def _show_passage(self, theme: str, country: str) -> None:
        """The matrix leads to a passage of the page below it, or to its article."""
        if self._head is None:
            return
        story = self._head.take.row.id
        if self.page.show_passage(theme, country):
            self._part = StoryPart.PAGE
            here = self.here()
            self._part = StoryPart.WHY
            self.wanted.emit(here if here is not None else Story(story))
        elif (quote := self.why.passage(theme, country)) is not None:
            self._open(quote.article_id, quote.number)

    # Theme ---------------------------------------------------------------------------------------

    def set_style(self, style: Style) -> None:
        super().set_style(style)
        for part in (self.page, self.replay, self.gone, self.why, self.bar):
            part.set_style(style)
