"""The legend of the globe."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from globe_app.ui.old.look.theme import (
    ALL_READ,
    FIRST_STEP,
    NO_ARTICLES,
    NO_OUTLET,
    SILENT,
    UNREAD_STEPS,
    Theme,
)
from globe_app.ui.old.map.marks import draw_dot, hatch

Rows = tuple[tuple[int, str], ...]  # (index into `Theme.shade_colours`, words)
ROW_PX, SWATCH_PX, PAD, EDGE_PX = 19, 24, 10, 12


def _news_rows() -> Rows:
    """From the most unread to no outlet."""
    steps = []
    for i, least in enumerate(UNREAD_STEPS):
        last = i + 1 == len(UNREAD_STEPS)
        words = f"{least} or more" if last else f"{least}–{UNREAD_STEPS[i + 1] - 1}"
        steps.append((FIRST_STEP + i, f"{words} unread"))
    rest = ((ALL_READ, "all read"), (NO_ARTICLES, "no stories"), (NO_OUTLET, "no outlet"))
    return (*reversed(steps), *rest)


NEWS_ROWS = _news_rows()


class Legend(QWidget):
    """A small panel in the corner of the globe; takes no input."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self._over = theme, parent
        self.title, self.rows = "", NEWS_ROWS
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._drawn: tuple[tuple[bool, float], QPixmap] | None = None
        self._font = QFont()
        self._font.setPointSizeF(8.5)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._fit()

    def show_rows(self, title: str, rows: Rows) -> None:
        """Show these rows; `title` "" = none."""
        if (title, rows) != (self.title, self.rows):
            self.title, self.rows = title, rows
            self._drawn = None
            self._fit()
            self.place()
            self.update()

    def place(self) -> None:
        """Move to the lower left corner of the parent."""
        room = self._over.height() - self.height() - EDGE_PX
        self.move(EDGE_PX, max(room, EDGE_PX))

    def _fit(self) -> None:
        self.setAccessibleName(
            f"Legend: {self.title + ': ' if self.title else ''}"
            + "; ".join(words for _, words in self.rows)
        )
        plain, bold = QFontMetrics(self._font), QFontMetrics(self._bold)
        widest = max(plain.horizontalAdvance(words) for _, words in self.rows)
        wide = max(widest + SWATCH_PX + PAD, bold.horizontalAdvance(self.title)) + 2 * PAD
        self.setFixedSize(QSize(wide, (len(self.rows) + self._head) * ROW_PX + 2 * PAD - 4))

    @property
    def _head(self) -> int:
        """Rows that the title takes."""
        return 1 if self.title else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        key = (self.theme.dark, self.devicePixelRatioF())
        if self._drawn is None or self._drawn[0] != key:  # the globe below repaints in each frame
            pixmap = QPixmap(self.size() * key[1])
            pixmap.setDevicePixelRatio(key[1])
            pixmap.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(pixmap), key[1])
            self._drawn = (key, pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[1])
        painter.end()

    def _draw(self, p: QPainter, ratio: float) -> None:
        t = self.theme
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QColor(t.pane)
        panel.setAlpha(225)
        p.setPen(QPen(QColor(t.line), 1))
        p.setBrush(panel)
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        upright = Qt.AlignmentFlag.AlignVCenter
        if self.title:
            p.setPen(QColor(t.text))
            p.setFont(self._bold)
            p.drawText(QRectF(PAD, PAD - 2, self.width(), ROW_PX), upright, self.title)
        p.setFont(self._font)
        for number, (kind, words) in enumerate(self.rows, self._head):
            top = PAD - 2 + number * ROW_PX
            swatch = QRectF(PAD, top + 3, SWATCH_PX, ROW_PX - 6)
            p.setPen(QPen(QColor(t.border), 1))
            p.setBrush(hatch(t, ratio) if kind == SILENT else QColor(t.shade_colours[kind]))
            p.drawRoundedRect(swatch, 2, 2)
            draw_dot(p, swatch.center(), kind, t)
            p.setPen(QColor(t.text))
            p.drawText(
                QRectF(2 * PAD + SWATCH_PX, top, self.width(), ROW_PX), upright, words
            )  # fmt: skip
        p.end()
