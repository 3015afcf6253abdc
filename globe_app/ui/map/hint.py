"""The keys of the globe, shown while the keyboard has it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from globe_app.tr import mark, tr
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map.floating import paint_panel

TURN, MOVE = mark("Arrows turn"), mark("Arrows move")
PARTS = (
    TURN, mark(", and . go from country to country"), mark("Enter opens"),
    mark("+ and − zoom"),
)  # fmt: skip
BETWEEN = "  ·  "
PAD, HEIGHT, TOP = 14, 30, 12  # px at 100 % text


def hint_words(parts: int = len(PARTS), *, flat: bool = False) -> str:
    """The first so many parts in one line. `flat`: on a flat map."""
    said = (MOVE, *PARTS[1:]) if flat else PARTS
    return BETWEEN.join(tr(part) for part in said[:parts])


class Hint(QWidget):
    """A line at the upper edge; takes no input."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._text = style, hint_words()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(hint_words())
        self.hide()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.update()

    def place(self, width: int, *, flat: bool = False) -> None:
        """Stand in the middle above, within this width."""
        self.setAccessibleName(hint_words(flat=flat))
        s = self._style
        metrics, room = QFontMetricsF(s.font(Role.SMALL)), width - 16 - 2 * s.px(PAD)
        fitting = [hint_words(n, flat=flat) for n in range(len(PARTS), 0, -1)]
        self._text = next(
            (text for text in fitting if metrics.horizontalAdvance(text) <= room), tr(PARTS[0])
        )
        wide = round(metrics.horizontalAdvance(self._text)) + 2 * s.px(PAD) + 2
        self.setGeometry((width - wide) // 2, s.px(TOP), wide, s.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        s = self._style
        p = QPainter(self)
        paint_panel(p, QRectF(self.rect()), s, self.height() / 2, shadow=False)
        font = s.font(Role.SMALL)
        p.setFont(font)
        p.setPen(QColor(s.theme.ink2))
        p.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
        p.end()
