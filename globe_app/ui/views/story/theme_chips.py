"""The themes of a story as chips: in the page, and above it while the page is scrolled among its themes."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from globe_app.tr import tr
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.controls import Chip
from globe_app.ui.widgets.text_block import cut_text

GAP, LINE_GAP = 6, 6  # px
MAX_CHARS = 40


class ThemeChips(QWidget):
    """One chip a theme, in as many lines as they take. Exactly one is on. Arrow keys go from chip to chip."""

    chosen = Signal(int)  # index of a theme

    def __init__(self, style: Style, *, sticky: bool = False) -> None:
        super().__init__()
        self._style, self._sticky = style, sticky
        self.side = 0  # px: at either side of a sticky bar's chips
        self._chips: list[Chip] = []
        self._shown = 0
        self._at = -1
        self.setAccessibleName(tr("Themes of the story"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips shown."""
        return tuple(self._chips[: self._shown])

    @property
    def current(self) -> int:
        """Index of the theme that is on; -1 = none."""
        return self._at

    def show_themes(self, names: Sequence[str]) -> None:
        """Set the themes."""
        while len(self._chips) < len(names):
            chip = Chip("")
            chip.setParent(self)
            chip.clicked.connect(self._choose)
            self._chips.append(chip)
        self._shown = len(names)
        for at, chip in enumerate(self._chips):
            if at < len(names):
                chip.set_words(cut_text(names[at], MAX_CHARS))
                chip.setAccessibleName(tr("Theme: {theme}").format(theme=names[at]))
            chip.setVisible(at < len(names))
        self._at = -1
        self.mark(0 if names else -1)
        self.updateGeometry()
        self._arrange(self.width())

    def mark(self, index: int) -> None:
        """Put a theme's chip on, telling nobody."""
        if index == self._at:
            return
        self._at = index
        for at, chip in enumerate(self._chips):
            chip.setChecked(at == index)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.updateGeometry()
        self._arrange(self.width())

    def _choose(self) -> None:
        chip = self.sender()
        at = self._chips.index(chip) if isinstance(chip, Chip) else -1
        if at >= 0:
            self._at = -1
            self.mark(at)
            self.chosen.emit(at)

    def _pad(self) -> int:
        return self._style.px(10) if self._sticky else 0

    def _arrange(self, width: int) -> int:
        """Place the chips for a width; gives the height."""
        left = self.side if self._sticky else 0
        x, y, tall = left, self._pad(), 0
        for chip in self.chips:
            size = chip.sizeHint()
            wide = min(size.width(), max(width - 2 * left, 1))
            if x > left and x + wide > width - left:
                x, y = left, y + tall + LINE_GAP
            chip.setGeometry(QRect(x, y, wide, size.height()))
            x, tall = x + wide + GAP, size.height()
        return y + tall + self._pad() if self._shown else 0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width)

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(240), self._arrange(max(self.width(), self._style.px(240))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(120), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._sticky:
            return
        painter, t = QPainter(self), self._style.theme
        painter.fillRect(self.rect(), QColor(t.paper))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(t.line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        focused = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        if by and focused >= 0 and 0 <= focused + by < self._shown:
            self._chips[focused + by].setFocus()
        else:
            event.ignore()
