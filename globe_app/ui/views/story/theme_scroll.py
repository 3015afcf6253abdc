"""Chips and scrolling together: a chip scrolls to its theme, scrolling marks the chip of the theme read."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from globe_app.ui.look.style import Style
from globe_app.ui.views.story.theme_chips import ThemeChips

AHEAD = 40  # px at 100 % text: a theme counts as read from so far below the top


class ThemeScroll(QObject):
    """`chips` stand in the page, `sticky` above it once those are scrolled out of sight."""

    def __init__(
        self, area: QScrollArea, body: QWidget, chips: ThemeChips, sticky: ThemeChips, style: Style
    ) -> None:
        super().__init__(area)
        self._area, self._body, self._style = area, body, style
        self.chips, self.sticky = chips, sticky
        self._sections: Sequence[QWidget] = ()
        self._side = 0
        chips.chosen.connect(self.go_to)
        sticky.chosen.connect(self.go_to)
        area.verticalScrollBar().valueChanged.connect(self.follow)

    def show_themes(self, names: Sequence[str], sections: Sequence[QWidget]) -> None:
        """Set the themes, and where in the page each is told."""
        self._sections = sections
        several = len(names) > 1  # one theme needs no chips to find it by
        self.chips.show_themes(names)
        self.chips.setVisible(several)
        self.sticky.show_themes(names if several else ())
        self.follow()

    @property
    def covered(self) -> int:
        """The height at the top that the sticky chips take, px."""
        return self.sticky.heightForWidth(self._area.viewport().width())

    def top_of(self, part: QWidget) -> int:
        """Where in the page a part begins, px."""
        return part.mapTo(self._body, QPoint(0, 0)).y()

    @Slot(int)
    def go_to(self, index: int) -> None:
        """Scroll to a theme."""
        if 0 <= index < len(self._sections):
            top = self.top_of(self._sections[index]) - self.covered + self._style.px(10)
            self._area.verticalScrollBar().setValue(top)
            self._mark(index)

    def reveal(self, part: QWidget) -> None:
        """Bring a part into view, below the chips that stay at the top."""
        bar, top = self._area.verticalScrollBar(), self.top_of(part)
        over, high = self.covered + 6, self._area.viewport().height()
        if top - over < bar.value():
            bar.setValue(top - over)
        elif top + part.height() > bar.value() + high:
            bar.setValue(top + part.height() + 12 - high)

    @Slot()
    def follow(self) -> None:
        """Mark the theme that is read; show the chips above the page while it is among them."""
        bar = self._area.verticalScrollBar()
        value = bar.value()
        out = self.top_of(self.chips) + self.chips.height() <= value
        sticky = bool(self.sticky.chips) and out
        if sticky != (not self.sticky.isHidden()):
            self.sticky.setVisible(sticky)
            self.place(self._side)
        line = value + self.covered + self._style.px(AHEAD)
        tops = [self.top_of(section) for section in self._sections]
        at = max((n for n, top in enumerate(tops) if top <= line), default=0)
        if bar.maximum() > 0 and value == bar.maximum() and self.chips.current > at:
            return  # the last themes are too short to reach the top: the one chosen stays marked
        if self._sections:
            self._mark(at)

    def _mark(self, index: int) -> None:
        self.chips.mark(index)
        self.sticky.mark(index)

    def place(self, side: int) -> None:
        """Put the sticky chips at the top. `side`: px that the page leaves at either side."""
        self._side = side
        width = self._area.viewport().width()
        self.sticky.side = side
        self.sticky.setGeometry(0, 0, width, self.sticky.heightForWidth(width))
        self.sticky.raise_()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
