"""A story's page: its tabs and their content."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from globe_app.model.story import (
    HEADLINE,
    CurrentTake,
    FigureComparison,
    FirstReport,
    Membership,
    Takes,
)
from globe_app.model.world_take import WorldTake
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.theme import Theme
from globe_app.ui.old.history import StoryLocation
from globe_app.ui.views.story import current, why_html, world_take_html
from globe_app.ui.views.story import figures as figures_html
from globe_app.ui.views.story.current import PageStyle
from globe_app.ui.views.story.replay import ReplayBar
from globe_app.ui.views.story.tabs import CURRENT, FIGURES, REPLAY, TAKES, THEMES, WHY, StoryTabs
from globe_app.ui.views.story.takes import TakesPage
from globe_app.ui.views.story.themes import ThemeMatrix
from globe_app.ui.views.story.timeline import LEAST_PX, MOST_PX, Timeline
from globe_app.ui.views.story.why import WhyPage
from globe_app.ui.widgets.controls import named, tool_button
from globe_app.ui.widgets.story_browser import StoryBrowser

TIMELINE_FROM_PX = 700  # height of the page; lower ones have no timeline

SIZES_PT = (10.0, 11.5, 13.0, 15.0, 17.5, 20.0, 24.0)


class StoryPage(QWidget):
    """One story. `wanted` asks for the content of a tab when it is first opened."""

    wanted = Signal(int)  # a tab whose content is not here yet
    quotation_opened = Signal(int, int)  # an article and the number of a sentence in it
    turned = Signal()  # another tab is shown with its content
    country = Signal(str)
    back = Signal()

    def __init__(
        self, theme: Theme, serif: str, flags: Flags, name: Callable[[str], str],
        clock: Callable[[], datetime], *, read_only: bool,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._theme, self._serif, self._name, self._clock = theme, serif, name, clock
        self._size = 2
        self._originals = False
        self._take: CurrentTake | None = None
        self._world: WorldTake | None = None
        self._world_known = (
            False  # whether `_world` has been read: None = one outlet alone tells it
        )
        self._figures: tuple[FigureComparison, ...] = ()
        self._filled: set[int] = set()  # tabs whose content is here
        self._drawn: dict[int, object] = {}  # how each tab was set when it was last drawn
        self._spot: StoryLocation | None = None  # where in a tab to go once it is filled
        self.tabs = StoryTabs()
        self.tabs.currentChanged.connect(self._turn)
        self.current = StoryBrowser("The World’s Current Take", flags)
        self.timeline = Timeline(theme, name, clock)
        self.takes = TakesPage(flags)
        self.matrix = ThemeMatrix(theme, name, flags)
        self.figures = StoryBrowser("Figures", flags)
        self.why = WhyPage(theme, serif, name, flags, read_only=read_only)
        self.replay = ReplayBar(theme, serif, flags, clock)
        self.says = named(QLabel("Looking through the articles…"), "muted")
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.says.setContentsMargins(20, 20, 20, 20)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 0)
        self._back = tool_button("← Back", "Back to where you were (Alt+Left)")
        self._back.clicked.connect(self.back)
        bar.addWidget(self._back)
        bar.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.tabs, 1)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.current, 1)
        column.addWidget(self.timeline)
        self.stack = QStackedWidget()
        for part in (first, self.takes, self.matrix, self.figures, self.why, self.replay):
            self.stack.addWidget(part)
        self.stack.addWidget(self.says)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addLayout(row)
        whole.addWidget(self.stack, 1)

    def _connect(self) -> None:
        for browser in (self.current, self.takes.browser, self.figures, self.why.browser):
            browser.quotation_opened.connect(self.quotation_opened)
            browser.country.connect(self.country)
            browser.reflowed.connect(self._redraw)
        self.current.part_wanted.connect(self._open_part)
        self.takes.redraw.connect(lambda: self._draw(TAKES, keep=False))
        self.takes.originals.connect(lambda _: self.toggle_originals())
        self.matrix.opened.connect(self._open_cell)
        self.why.chosen.connect(lambda: self._draw(WHY, keep=False))
        self.replay.opened.connect(lambda article: self.quotation_opened.emit(article, HEADLINE))

    # What is shown -------------------------------------------------------------------------------

    @property
    def shown(self) -> CurrentTake | None:
        """The story shown; None = none."""
        return self._take

    @property
    def tab(self) -> int:
        """Index of the open tab."""
        return self.tabs.currentIndex()

    @property
    def originals(self) -> bool:
        """Whether quotations show their originals."""
        return self._originals

    def location(self) -> StoryLocation:
        """The reader's position in the story."""
        browser, membership = self.browser(self.tab), self.why.current()
        return StoryLocation(
            id=self._take.row.id if self._take else 0,
            tab=self.tab,
            scroll=browser.verticalScrollBar().value() if browser else self.replay.at,
            only=self.takes.only,
            originals=self._originals,
            row=membership.article.article_id if membership else 0,
        )

    def show_take(self, take: CurrentTake, location: StoryLocation) -> None:
        """Show a story at a location."""
        self._take, self._filled, self._drawn = take, {CURRENT}, {}
        self._world, self._world_known = None, len({one.outlet for one in take.articles}) < 2
        self.timeline.show_reports(take.articles)
        self._show_timeline()
        self.return_to(location)

    def return_to(self, location: StoryLocation) -> None:
        """Go to a location in the story shown."""
        self._spot = location
        self._originals, self.takes.only = location.originals, location.only
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(location.tab)
        self.tabs.blockSignals(blocked)
        self._turn(location.tab)

    def show_world_take(self, world: WorldTake | None, pictures: Mapping[str, QImage]) -> None:
        """Fill in the first page; None = one outlet alone tells the story. `pictures`: by content hash."""
        self._world, self._world_known = world, True
        self.current.pictures = pictures
        self._drawn.pop(CURRENT, None)
        if self.tab == CURRENT:
            spot, self._spot = self._spot, None
            self._draw(CURRENT, keep=True)
            if spot is not None and spot.tab == CURRENT and spot.scroll:
                self.current.scroll_to(spot.scroll)

    def show_takes(self, takes: Takes) -> None:
        """Set the content of "Alternative takes" and "Themes"."""
        self.takes.show_takes(takes)
        self.matrix.show_takes(takes)
        self._fill(TAKES, THEMES)

    @property
    def has_takes(self) -> bool:
        """Whether the content of "Alternative takes" has been read."""
        return TAKES in self._filled

    def show_figures(self, figures: tuple[FigureComparison, ...]) -> None:
        """Set the content of "Figures"."""
        self._figures = figures
        self._fill(FIGURES)

    def show_memberships(self, memberships: tuple[Membership, ...]) -> None:
        """Set the content of "Why grouped"."""
        take = self._take
        self.why.show_memberships(
            memberships, take.can_undo if take else "", take.row.articles if take else 0
        )
        self._fill(WHY)

    def show_steps(self, steps: tuple[FirstReport, ...]) -> None:
        """Set the content of "Replay"."""
        self.replay.show_steps(steps, self._name)
        self._fill(REPLAY)

    def _fill(self, *tabs: int) -> None:
        self._filled |= set(tabs)
        for tab in tabs:
            self._drawn.pop(tab, None)
        if self.tab in tabs:
            self._turn(self.tab)

    @Slot(int)
    def _turn(self, tab: int) -> None:
        """Show a tab, or that it is being loaded."""
        if tab not in self._filled:
            self.stack.setCurrentWidget(self.says)
            self.wanted.emit(tab)
            return
        self.stack.setCurrentIndex(tab)
        self._draw(tab, keep=True)
        location = self._spot
        if tab != CURRENT or self._world_known:
            self._spot = None
        if location is not None and location.tab == tab:
            self._go_to(location)
        self.focus_part()
        self.turned.emit()

    def _go_to(self, location: StoryLocation) -> None:
        """Go to a location in the open tab."""
        browser = self.browser(location.tab)
        if location.tab == WHY and location.row:
            self.why.set_current(location.row)
        if location.tab == REPLAY:
            self.replay.go_to(location.scroll)
        if browser is not None:
            browser.scroll_to(location.scroll)

    def focus_part(self) -> None:
        """Give keyboard focus to the content of the open tab."""
        tab = self.tab
        targets: dict[int, QWidget] = {
            CURRENT: self.current, TAKES: self.takes.browser, THEMES: self.matrix.table,
            FIGURES: self.figures, WHY: self.why.list, REPLAY: self.replay,
        }  # fmt: skip
        if self.isVisible() and not self.tabs.hasFocus():
            targets[tab].setFocus()

    # How it is set -------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Apply another theme."""
        self._theme = theme
        self.timeline.set_theme(theme)
        self.matrix.set_theme(theme)
        self.why.set_theme(theme)
        self.replay.set_theme(theme)
        self._redraw()

    def set_text_size(self, index: int) -> None:
        """Set the index of the text size."""
        if index != self._size:
            self._size = index
            self._redraw()

    @Slot()
    def toggle_originals(self) -> None:
        """Show or hide the originals below quotations."""
        self._originals = not self._originals
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        if self._take is not None:
            self._draw(self.tab, keep=True)

    def browser(self, tab: int) -> StoryBrowser | None:
        """The text browser of a tab; None = it is a table or list."""
        found = {
            CURRENT: self.current, TAKES: self.takes.browser, FIGURES: self.figures,
            WHY: self.why.browser,
        }  # fmt: skip
        return found.get(tab)

    def _draw(self, tab: int, *, keep: bool) -> None:
        take, browser = self._take, self.browser(tab)
        if take is None or browser is None or tab not in self._filled:
            return
        today = self._clock().replace(hour=0, minute=0, second=0, microsecond=0)
        style = PageStyle(
            self._theme, self._serif, SIZES_PT[self._size], today, browser.columns,
            self._name, self._originals,
        )  # fmt: skip
        membership = self.why.current()
        key = (style, self.takes.only if tab == TAKES else None, membership if tab == WHY else None)
        if self._drawn.get(tab) == key:
            return
        self._drawn[tab] = key
        if tab == CURRENT:
            browser.show_page(self._first_page(take, style), keep=keep)
        elif tab == TAKES:
            self.takes.draw(style, keep=keep)
        elif tab == FIGURES:
            browser.show_page(figures_html.figures(take.row, self._figures, style), keep=keep)
        elif tab == WHY:
            browser.show_page(why_html.why(membership, style) if membership else "", keep=keep)

    def _first_page(self, take: CurrentTake, style: PageStyle) -> str:
        if self._world is not None:
            return world_take_html.world_take(self._world, style)
        if not self._world_known:
            return world_take_html.before_world_take(take, style)
        return current.current(take, style)

    @Slot(str)
    def _open_part(self, name: str) -> None:
        found = {"takes": TAKES, "figures": FIGURES, "replay": REPLAY}.get(name)
        if found is not None:
            self.tabs.setCurrentIndex(found)

    # Keys ----------------------------------------------------------------------------------------

    @Slot(str, str)
    def _open_cell(self, theme: str, country: str) -> None:
        self.takes.only = (theme, country)
        self.tabs.setCurrentIndex(TAKES)

    def _show_timeline(self) -> None:
        """The bars stand below the first page where that leaves room for its words."""
        several = self._take is not None and len(self._take.articles) > 1
        self.timeline.setVisible(several and self.height() >= TIMELINE_FROM_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.timeline.setFixedHeight(min(max(self.height() // 5, LEAST_PX), MOST_PX))
        self._show_timeline()
        self.tabs.fit(self.width() - 24)
