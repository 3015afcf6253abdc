"""The Alternative Takes tab: page and theme selection."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from globe_app.model.story import Takes
from globe_app.ui.look.flags import Flags
from globe_app.ui.views.story import takes_html
from globe_app.ui.views.story.current import PageStyle
from globe_app.ui.views.story.takes_html import TakeKey
from globe_app.ui.widgets.controls import tool_button
from globe_app.ui.widgets.story_browser import StoryBrowser

HEADLINES = "The headlines"


class ThemeBox(QComboBox):
    """The list of themes; letter keys are passed to the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Go to theme")
        self.view().setAccessibleName("Themes")
        self.setToolTip("Go to a theme (J and K: the next and the one before)")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class TakesPage(QWidget):
    """Shows a story's `Takes`, or a single take."""

    redraw = Signal()  # how the page is set has changed: it asks to be drawn anew
    originals = Signal(bool)

    def __init__(self, flags: Flags) -> None:
        super().__init__()
        self.only: TakeKey | None = None
        self._takes: Takes | None = None
        self.browser = StoryBrowser("Alternative takes", flags)
        self.browser.passages_wanted.connect(self.show_only)
        self.browser.all_wanted.connect(self.show_all)
        self.themes = ThemeBox()
        self.themes.activated.connect(self._jump)
        before = tool_button("‹", "Previous theme (K)")
        before.clicked.connect(lambda: self.step(-1))
        after = tool_button("›", "Next theme (J)")
        after.clicked.connect(lambda: self.step(1))
        self.originals_button = tool_button("Originals", "Show originals below the English (O)")
        self.originals_button.setCheckable(True)
        self.originals_button.clicked.connect(self.originals)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 6, 14, 2)
        for widget in (before, self.themes, after, self.originals_button):
            bar.addWidget(widget, 1 if widget is self.themes else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.browser, 1)
        self._follow = QTimer(self, interval=120, singleShot=True)
        self._follow.timeout.connect(self._mark_theme)
        self.browser.verticalScrollBar().valueChanged.connect(lambda _: self._follow.start())

    def show_takes(self, takes: Takes) -> None:
        """Set the takes; the page is drawn by `draw`."""
        self._takes = takes
        self.themes.clear()
        self.themes.addItem(HEADLINES)
        for (_, name), counts in zip(takes.themes, takes.matrix, strict=True):
            self.themes.addItem(f"{name}  ({sum(counts):,})")

    def draw(self, style: PageStyle, *, keep: bool) -> None:
        """Draw the page."""
        self.originals_button.setChecked(style.originals)
        if self._takes is None:
            return
        if self.only is not None:
            self.browser.show_page(takes_html.single_take(self._takes, self.only, style), keep=keep)
        else:
            self.browser.show_page(takes_html.takes(self._takes, style), keep=keep)

    @Slot(str, str)
    def show_only(self, theme: str, country: str) -> None:
        """Show a single take: one country's passages under one theme."""
        self.only = (theme, country)
        self.redraw.emit()
        self.browser.scroll_to(0)

    @Slot()
    def show_all(self) -> None:
        """Show all takes again, scrolled to the theme shown before."""
        theme = self.only[0] if self.only else ""
        self.only = None
        self.redraw.emit()
        names = [one for one, _ in self._takes.themes] if self._takes else []
        self._jump(names.index(theme) + 1 if theme in names else 0)

    @Slot(int)
    def _jump(self, row: int) -> None:
        if self.only is not None:
            self.only = None
            self.redraw.emit()
        self.themes.setCurrentIndex(row)
        tops = self.browser.tops()
        self.browser.scroll_to(tops[row] if 0 < row < len(tops) else 0)

    def step(self, by: int) -> bool:
        """Scroll to the next (+1) or previous (-1) theme; whether there is one."""
        at = self.themes.currentIndex() + by
        if not 0 <= at < self.themes.count():
            return False
        self._jump(at)
        return True

    @Slot()
    def _mark_theme(self) -> None:
        """Select the theme at the scroll position."""
        if self.only is not None or self.themes.view().isVisible():
            return
        bar = self.browser.verticalScrollBar()
        at = sum(top <= bar.value() + 40 for top in self.browser.tops()[1:])
        if bar.value() < bar.maximum():  # at the very end a short theme may never reach the top
            self.themes.setCurrentIndex(at)
