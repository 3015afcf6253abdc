"""The table that the legend opens into, and the signs of shades and marks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from globe_app.ui.look.direction import Across, beginning, words_from_both_sides
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map import marks
from globe_app.ui.map.colours import shade_colours
from globe_app.ui.map.floating import SHADOW_PX, canvas, paint_panel
from globe_app.ui.map.overlay import UNREAD_LEGEND, Legend, LegendRow, Mark
from globe_app.ui.map.shades import Shade

ROW, TABLE_PAD, TABLE_SWATCH_W, TABLE_SWATCH_H = 25, 15, 26, 16  # px at 100 % text


class LegendTable(QWidget):
    """Every shade and mark with its words; takes no input."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._legend = style, UNREAD_LEGEND
        self._drawn: tuple[object, QPixmap] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_legend(self, legend: Legend) -> None:
        """Explain something else."""
        self._legend = legend
        self._refit()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self._refit()

    def place(self, left: int, bottom: int) -> None:
        """Stand with its lower left corner here."""
        self.move(left - SHADOW_PX, bottom - self.height() + SHADOW_PX)

    def _refit(self) -> None:
        s = self._style
        metrics, strong = QFontMetricsF(s.font(Role.SMALL)), QFontMetricsF(s.font(Role.META_STRONG))
        rows = [*self._legend.ramp, *self._legend.rows]
        widest = max((metrics.horizontalAdvance(row.words) for row in rows), default=0.0)
        wide = max(widest + s.px(TABLE_SWATCH_W + 10), strong.horizontalAdvance(self._legend.title))
        lines = 1 if self._legend.ramp and self._legend.rows else 0
        high = s.px(ROW) * (len(rows) + 1) + s.px(14) * lines + 2 * s.px(TABLE_PAD) - s.px(6)
        left = self.x()
        bottom = self.y() + self.height()
        self.resize(
            round(wide) + 2 * s.px(TABLE_PAD) + 2 * SHADOW_PX, high + 2 * SHADOW_PX
        )  # fmt: skip
        self.move(left, bottom - self.height())
        self._drawn = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        key = (self._style, ratio, self._legend)
        if self._drawn is None or self._drawn[0] != key:
            pixmap = canvas(self.size(), ratio)
            p = QPainter(pixmap)
            self._draw(p)
            p.end()
            self._drawn = (key, pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[1])
        painter.end()

    def _draw(self, p: QPainter) -> None:
        s, t = self._style, self._style.theme
        box = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
        paint_panel(p, box, s, s.px(12), shadow=True)
        left, top, row_high = (
            box.left() + s.px(TABLE_PAD),
            box.top() + s.px(TABLE_PAD) - 3,
            s.px(ROW),
        )
        across = Across(self.width(), self.isRightToLeft())
        side, room = beginning(mirrored=across.mirrored), box.width() - 2 * s.px(TABLE_PAD)
        words_from_both_sides(p)
        p.setFont(s.font(Role.META_STRONG))
        p.setPen(QColor(t.ink))
        p.drawText(across.box(left, top, room, row_high), side, self._legend.title)
        top += row_high
        for number, row in enumerate((*reversed(self._legend.ramp), *self._legend.rows)):
            if number == len(self._legend.ramp) and number:
                middle = top + s.px(7)
                p.setPen(QPen(QColor(t.line), 1))
                p.drawLine(QPointF(left, middle), QPointF(box.right() - s.px(TABLE_PAD), middle))
                top += s.px(14)
            wide, high = s.px(TABLE_SWATCH_W), s.px(TABLE_SWATCH_H)
            sign = across.box(left, top + (row_high - high) / 2, wide, high)
            paint_sign(p, sign, row, s, dots=True)
            p.setFont(s.font(Role.SMALL))
            p.setPen(QColor(t.ink2))
            beside = wide + s.px(10)
            p.drawText(across.box(left + beside, top, room - beside, row_high), side, row.words)
            top += row_high


def paint_sign(p: QPainter, box: QRectF, row: LegendRow, style: Style, *, dots: bool) -> None:
    """A shade's swatch, or a mark."""
    t, ratio, sign = style.theme, p.device().devicePixelRatio(), row.sign
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if isinstance(sign, Mark):
        _paint_mark(p, box.center(), sign, style, ratio)
        return
    edge = QColor(t.muted)
    edge.setAlpha(90)
    p.setPen(QPen(edge, 1))
    for brush in (
        shade_colours(t)[sign], *((marks.hatch(t, ratio),) if sign is Shade.SILENT else ()),
    ):  # fmt: skip
        p.setBrush(brush)
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if dots and sign.dot >= 0:
        marks.centred(p, box.center(), marks.dot(sign.dot, t, ratio))


def _paint_mark(p: QPainter, at: QPointF, mark: Mark, style: Style, ratio: float) -> None:
    t = style.theme
    if mark is Mark.HOME:
        marks.draw_star(p, at, style.px(7), t)
        return
    if mark is Mark.JUST_IN:
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(QColor(t.muted), 1))
        p.drawEllipse(at, style.px(6), style.px(6))
        marks.centred(p, at, marks.dot(0, t, ratio))
        return
    if mark is Mark.READY:
        p.setPen(QPen(QColor(t.sea), 2.0))
        p.setBrush(QColor(t.paper))
        p.drawEllipse(at, style.px(4), style.px(4))
        return
    p.setPen(QPen(QColor(t.selected), 2.4))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(at, style.px(5.5), style.px(5.5))
