"""A story on one page: who tells it and when, what happened, figures, themes, pictures, who is silent."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from globe_app.briefing.articles import right_to_left
from globe_app.model.story import CurrentTake, FirstReport, Quote, StoryArticle
from globe_app.model.world_take import ThemeSummary, WorldTake
from globe_app.tr import mark, tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.story.figures_box import FiguresBox
from globe_app.ui.views.story.page_words import about
from globe_app.ui.views.story.passage_cursor import PassageCursor
from globe_app.ui.views.story.passage_row import BLEED, PassageRow, Passages
from globe_app.ui.views.story.pictures import StoryPictures
from globe_app.ui.views.story.silent_line import SilentLine
from globe_app.ui.views.story.theme_chips import ThemeChips
from globe_app.ui.views.story.theme_scroll import ThemeScroll
from globe_app.ui.views.story.theme_section import ThemeSection
from globe_app.ui.views.story.timeline_strip import TimelineStrip
from globe_app.ui.widgets.text_block import Styled, TextBlock
from globe_app.ui.words.figures import worth_showing
from globe_app.ui.words.translation import hint

PAD = 28  # px: at either side of the words
MEASURE = 670  # widest text, px at 100 % text
COMPARING = mark("Comparing the articles…")
HEADLINES_ONLY = mark("Only the headlines of these articles are stored so far.")


class StoryPage(QWidget):
    """Emits what is opened and pointed at. Its parts are made once and filled for each story."""

    opened = Signal(int, int)  # article, number of the sentence
    article_opened = Signal(int)
    country = Signal(str)
    pointed = Signal(tuple)
    headline_passed = Signal(bool)  # whether the headline is scrolled out of sight

    def __init__(
        self, style: Style, flags: Flags, name: Callable[[str], str],
        clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self._style, self._flags, self._name = style, flags, name
        self._scroll_to = -1  # px: where to go once the page is long enough; -1 = nowhere
        self._passed = False
        self.eyebrow = TextBlock(style, Role.META_STRONG, lambda t: t.ember)
        self.headline = TextBlock(style, Role.STORY_HEADLINE, lambda t: t.ink)
        self.meta = TextBlock(style, Role.META, lambda t: t.muted)
        self.strip = TimelineStrip(style, flags, name, clock)
        self.what = TextBlock(style, Role.SECTION, lambda t: t.ink)
        self.note = TextBlock(style, Role.META, lambda t: t.muted)
        self.happened = Passages(style, flags, name)
        self.figures = FiguresBox(style, flags, name)
        self.chips = ThemeChips(style)
        self.sections: list[ThemeSection] = []
        self._shown_sections = 0
        self.pictures = StoryPictures(style, name)
        self.silent = SilentLine(style, name)
        self._lay_out()
        self.sticky = ThemeChips(style, sticky=True)
        self.sticky.setParent(self)
        self.sticky.hide()
        self.themes = ThemeScroll(self.area, self.body, self.chips, self.sticky, style)
        self.passages = PassageCursor(lambda: self.rows, self._reveal)
        self._fit()
        self._connect()

    def _lay_out(self) -> None:
        self.body = QWidget()
        self.body.setObjectName("page")
        self._column = QVBoxLayout(self.body)
        self._column.setSpacing(0)
        self._section_column = QVBoxLayout()
        self._section_column.setSpacing(0)
        for part in (self.eyebrow, self.headline, self.meta):
            self._add(part)
        self._add(self.strip, above=14)
        self._add(self.what, above=14)
        self._add(self.note, above=4)
        self._add(self.happened, bleed=True, above=2)
        self._add(self.figures, above=12)
        self._add(self.chips, above=16)
        self._column.addLayout(self._section_column)
        self._add(self.pictures, above=20)
        self._add(self.silent, above=20)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("Story"))
        self.area.setWidget(self.body)
        self.area.viewport().setAutoFillBackground(False)  # the pane paints the paper
        self.body.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _add(self, part: QWidget, *, bleed: bool = False, above: int = 4) -> None:
        """Put a part below the others; a part that bleeds has room of its own at either side."""
        holder = QVBoxLayout()
        side = 0 if bleed else BLEED
        holder.setContentsMargins(side, self._style.px(above), side, 0)
        holder.addWidget(part)
        self._column.addLayout(holder)

    def _connect(self) -> None:
        for part in (self.happened, self.figures):
            part.opened.connect(self.opened)
            part.pointed.connect(self.pointed)
        self.strip.opened.connect(self.article_opened)
        self.strip.pointed.connect(self.pointed)
        self.pictures.opened.connect(self.article_opened)
        self.silent.country.connect(self.country)
        for chips in (self.chips, self.sticky):
            chips.chosen.connect(self._stay)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._grown)
        self.area.viewport().installEventFilter(self)
        self.body.installEventFilter(self)

    # What is shown -------------------------------------------------------------------------------

    def show_take(
        self, take: CurrentTake, headline: StoryArticle, steps: Sequence[FirstReport], *,
        keep: bool,
    ) -> None:  # fmt: skip
        """Show who tells a story and when. `keep`: it is the one shown: the rest stays for now."""
        alone = len({one.outlet for one in take.articles}) < 2
        rtl = not headline.in_english and right_to_left(headline.language)
        self.eyebrow.show_text(
            tr("Told by one outlet so far") if alone else tr("The world’s current take")
        )
        self.headline.show_text(headline.headline, rtl=rtl)
        self.headline.setToolTip(hint(headline))
        self.meta.show_text(" · ".join(about(take, headline, steps)))
        self.strip.show_reports(steps)
        self.silent.show_silent(take.silent, keep=keep)
        if not keep:
            self.passages.forget()
            self.what.show_text(tr("What it says") if alone else tr("What happened"))
            self.note.show_text("" if alone else tr(COMPARING))
            self.note.setVisible(not alone)
            self._show_quotes(take.bullets if alone else ())
            self.figures.show_figures(())
            self._show_themes(())
            self.pictures.show_pictures((), {})

    def show_world_take(self, world: WorldTake, images: Mapping[str, QImage]) -> None:
        """Fill in the rest. What is in view stays where it is."""
        self.what.show_text(tr("What happened"))
        self.note.show_text(tr(HEADLINES_ONLY))
        self.note.setVisible(not world.happened)
        self._show_quotes(world.happened)
        found = (*world.differing, *world.agreeing)
        self.figures.show_figures([one for one in found if worth_showing(one)], keep=True)
        self._show_themes(world.themes)
        self.pictures.show_pictures(world.pictures, images)
        self.silent.show_silent([one.country for one in world.silent], keep=True)
        self._order_stops()
        if self.passages.filled() and self.area.hasFocus():
            self.focus_page()

    def _show_quotes(self, quotes: Sequence[Quote]) -> None:
        self.happened.show_quotes(quotes)
        self.happened.setVisible(bool(quotes))

    def _show_themes(self, themes: Sequence[ThemeSummary]) -> None:
        while len(self.sections) < len(themes):
            section = ThemeSection(self._style, self._flags, self._name)
            section.opened.connect(self.opened)
            section.pointed.connect(self.pointed)
            section.setContentsMargins(0, self._style.px(22 if self.sections else 12), 0, 0)
            self._section_column.addWidget(section)
            self.sections.append(section)
        for at, section in enumerate(self.sections):
            if at < len(themes):
                section.show_theme(themes[at])
            section.setVisible(at < len(themes))
        self._shown_sections = len(themes)
        self.themes.show_themes([one.name for one in themes], self.sections[: len(themes)])

    def _order_stops(self) -> None:
        """The Tab key goes from above to below, also through what was made later."""
        stops: list[QWidget] = [self.area, self.strip, *self.happened.rows, *self.figures.stops]
        stops += self.chips.chips
        for section in self.sections[: self._shown_sections]:
            stops += section.stops
        stops += [*self.pictures.buttons, self.silent.button, self.silent.names]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @property
    def rows(self) -> tuple[PassageRow, ...]:
        """All passages shown, from above to below."""
        found = list(self.happened.rows)
        for section in self.sections[: self._shown_sections]:
            found += section.passages.rows
        return tuple(found)

    # Where the reader is -------------------------------------------------------------------------

    @property
    def scroll_value(self) -> int:
        """Position in px; where to go, while the page is not long enough yet."""
        return self._scroll_to if self._scroll_to >= 0 else self.area.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        """Go to a position, as soon as the page is that long."""
        self._scroll_to = value
        self._grown()

    @Slot()
    def _grown(self) -> None:
        bar = self.area.verticalScrollBar()
        if self._scroll_to >= 0:
            wanted = self._scroll_to
            bar.setValue(wanted)
            if bar.maximum() >= wanted:
                self._scroll_to = -1

    def page_down(self) -> bool:
        """Scroll a page; whether there was more to come."""
        bar = self.area.verticalScrollBar()
        self._scroll_to = -1
        if bar.value() >= bar.maximum():
            return False
        bar.setValue(bar.value() + int(self.area.viewport().height() * 0.85))
        return True

    def focus_page(self) -> None:
        """Give keyboard focus to the passage left off at, else to the page."""
        if not self.passages.focus():
            self.area.setFocus()

    def show_passage(self, theme: str, country: str) -> bool:
        """Go to what a country says under a theme (its id); whether the page has it."""
        for at, section in enumerate(self.sections[: self._shown_sections]):
            if section.theme == theme and (number := section.passage_of(country)) >= 0:
                self._column.activate()
                self._scroll_to = -1
                self.themes.go_to(at)
                self.passages.go_to(section.passages.rows[number])
                return True
        return False

    @Slot()
    def _scrolled(self) -> None:
        value = self.area.verticalScrollBar().value()
        passed = value > self.themes.top_of(self.headline) + self.headline.height()
        if passed != self._passed:
            self._passed = passed
            self.headline_passed.emit(passed)

    @Slot()
    def _stay(self) -> None:
        """The reader has gone to a theme: a position that was to be gone to is out of date."""
        self._scroll_to = -1

    def _reveal(self, row: QWidget) -> None:
        self._scroll_to = -1
        self.themes.reveal(row)

    # Size and theme ------------------------------------------------------------------------------

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        parts: tuple[Styled, ...] = (
            self.eyebrow, self.headline, self.meta, self.strip, self.what, self.note,
            self.happened, self.figures, self.chips, self.sticky, self.pictures, self.silent,
            *self.sections,
        )  # fmt: skip
        for part in parts:
            part.set_style(style)
        self._fit()
        self.themes.set_style(style)

    def _fit(self) -> None:
        """Keep the lines short enough to read."""
        side = self._style.px(PAD) if self.width() > self._style.px(400) else self._style.px(14)
        spare = (self.width() - self._style.px(MEASURE)) // 2 if self.width() else 0
        side = max(side, spare) - BLEED
        self._column.setContentsMargins(side, self._style.px(16), side, self._style.px(36))
        self._place_chips()

    def _place_chips(self) -> None:
        self.themes.place(self._column.contentsMargins().left() + BLEED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.area.viewport() and event.type() == QEvent.Type.Wheel:
            self._scroll_to = -1  # the reader goes elsewhere
        elif watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            self._place_chips()
        return False
