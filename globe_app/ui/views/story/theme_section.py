"""A theme of a story: its heading and a passage of each country."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from globe_app.model.world_take import ThemeSummary
from globe_app.tr import tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.views.story.passage_row import BLEED, Passages
from globe_app.ui.widgets.controls import QuietButton
from globe_app.ui.widgets.text_block import TextBlock

FIRST = 6  # countries shown before the reader asks for the others


class ThemeSection(QWidget):
    """Heading, passages, and a link to those of further countries."""

    opened = Signal(int, int)
    pointed = Signal(tuple)

    def __init__(self, style: Style, flags: Flags, name: Callable[[str], str]) -> None:
        super().__init__()
        self._style = style
        self._theme: ThemeSummary | None = None
        self._all = False
        self.heading = TextBlock(style, Role.THEME, lambda t: t.ink)
        self.count = TextBlock(style, Role.META, lambda t: t.muted)
        self.passages = Passages(style, flags, name)
        self.passages.opened.connect(self.opened)
        self.passages.pointed.connect(self.pointed)
        self.more = QuietButton("")
        self.more.clicked.connect(self._show_all)
        row = QHBoxLayout()
        row.setContentsMargins(BLEED, 0, BLEED, 0)
        row.setSpacing(12)
        row.addWidget(self.heading, 1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        below = QHBoxLayout()
        below.setContentsMargins(BLEED - 6, 0, BLEED, 0)
        below.addWidget(self.more)
        below.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row)
        self._column.addWidget(self.passages)
        self._column.addLayout(below)

    def show_theme(self, theme: ThemeSummary) -> None:
        """Set the theme; further countries that were asked for stay open while it is the same."""
        if self._theme is None or self._theme.id != theme.id:
            self._all = False
        self._theme = theme
        self.heading.show_text(theme.name)
        self.count.show_text(tr("%n {country|countries}", "", theme.countries))
        self._fill()

    @property
    def theme(self) -> str:
        """Id of the theme shown; "" = none yet."""
        return self._theme.id if self._theme is not None else ""

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, in order."""
        return (*self.passages.rows, self.more)

    def passage_of(self, country: str) -> int:
        """Index of the passage of a country, which is shown from now on; -1 = there is none."""
        found = self._theme.quotes if self._theme is not None else ()
        at = next((n for n, one in enumerate(found) if one.country == country), -1)
        if at >= FIRST and not self._all:
            self._show_all()
        return at

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        theme = self._theme
        if theme is None:
            return
        shown = theme.quotes if self._all else theme.quotes[:FIRST]
        self.passages.show_quotes(shown)
        left = len(theme.quotes) - len(shown)
        self.more.setVisible(left > 0)
        self.more.set_words(tr("%n more {country|countries}", "", left))

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        for part in (self.heading, self.count, self.passages):
            part.set_style(style)
