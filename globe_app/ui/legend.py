"""What the globe's shades and dots mean, drawn in its corner."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from globe_app.ui.theme import ALL_READ, FIRST_STEP, NO_OUTLET, NO_STORIES, UNREAD_STEPS, Theme

ROW_PX, SWATCH_PX, PAD = 19, 24, 10


def rows() -> tuple[tuple[int, str], ...]:
    """(kind of country, words) from the most unread to no outlet."""
    steps = []
    for i, least in enumerate(UNREAD_STEPS):
        last = i + 1 == len(UNREAD_STEPS)
        words = f"{least} or more" if last else f"{least}–{UNREAD_STEPS[i + 1] - 1}"
        steps.append((FIRST_STEP + i, f"{words} unread"))
    rest = ((ALL_READ, "all read"), (NO_STORIES, "no stories"), (NO_OUTLET, "no outlet"))
    return (*reversed(steps), *rest)


class Legend(QWidget):
    """A small panel; takes no input."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drawn: tuple[tuple[bool, float], QPixmap] | None = None
        self._font = QFont()
        self._font.setPointSizeF(8.5)
        self.setAccessibleName("Legend: " + "; ".join(words for _, words in rows()))
        widest = max(QFontMetrics(self._font).horizontalAdvance(words) for _, words in rows())
        self.setFixedSize(QSize(widest + SWATCH_PX + 3 * PAD, len(rows()) * ROW_PX + 2 * PAD - 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        key = (self.theme.dark, self.devicePixelRatioF())
        if self._drawn is None or self._drawn[0] != key:  # the globe below repaints in each frame
            pixmap = QPixmap(self.size() * key[1])
            pixmap.setDevicePixelRatio(key[1])
            pixmap.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(pixmap))
            self._drawn = (key, pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[1])
        painter.end()

    def _draw(self, p: QPainter) -> None:
        t = self.theme
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QColor(t.pane)
        panel.setAlpha(225)
        p.setPen(QPen(QColor(t.line), 1))
        p.setBrush(panel)
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        p.setFont(self._font)
        for number, (kind, words) in enumerate(rows()):
            top = PAD - 2 + number * ROW_PX
            swatch = QRectF(PAD, top + 3, SWATCH_PX, ROW_PX - 6)
            p.setPen(QPen(QColor(t.border), 1))
            p.setBrush(QColor(t.lands[kind]))
            p.drawRoundedRect(swatch, 2, 2)
            draw_dot(p, swatch.center(), kind, t)
            p.setPen(QColor(t.text))
            p.drawText(
                QRectF(2 * PAD + SWATCH_PX, top, self.width(), ROW_PX),
                Qt.AlignmentFlag.AlignVCenter, words,
            )  # fmt: skip
        p.end()


def dot_radius(kind: int) -> float:
    """Pixels; grows with what is unread, 0 for a country without outlets."""
    if kind >= FIRST_STEP:
        return 2.2 + 0.9 * (kind - FIRST_STEP)
    return 0.0 if kind == NO_OUTLET else 2.8


def draw_dot(p: QPainter, at: QPointF, kind: int, t: Theme) -> None:
    """The mark that tells the same as the shade without colour: filled and growing with what is
    unread, a tick when all is read, hollow when there are no stories."""
    radius = dot_radius(kind)
    if kind >= FIRST_STEP:
        p.setPen(QPen(QColor(t.dot_edge), 1.0))
        p.setBrush(QColor(t.dot))
        p.drawEllipse(at, radius, radius)
    elif kind == NO_STORIES:
        p.setPen(QPen(QColor(t.dot), 1.2))
        p.setBrush(QColor(t.dot_edge))
        p.drawEllipse(at, radius, radius)
    elif kind == ALL_READ:
        p.setPen(QPen(QColor(t.dot), 1.5))
        p.drawLine(at + QPointF(-3.0, 0.2), at + QPointF(-0.8, 2.6))
        p.drawLine(at + QPointF(-0.8, 2.6), at + QPointF(3.4, -2.8))
