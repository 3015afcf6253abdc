"""The legend: a pill in the corner of the globe that opens into a table."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from globe_app.ui.look import icons
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map import marks
from globe_app.ui.map.colours import shade_colours
from globe_app.ui.map.floating import SHADOW_PX, canvas, focus_ring, paint_panel
from globe_app.ui.map.overlay import UNREAD_LEGEND, Legend, LegendRow, Mark
from globe_app.ui.map.shades import Shade
from globe_app.ui.widgets.focus_ring import NONE as DRAWS_ITS_OWN_RING
from globe_app.ui.widgets.motion import Motion

HEIGHT, PAD, GAP, ICON = 33, 13, 7, 14  # px at 100 % text
STEP_W, STEP_H = 16, 12  # of a step in the pill's ramp
SWATCH_W, SWATCH_H = 18, 13  # in the pill beside a word
ROW, TABLE_PAD, TABLE_SWATCH_W, TABLE_SWATCH_H = 25, 15, 26, 16


class LegendPill(QAbstractButton):
    """What the colours mean, in a line; a click opens the table above it."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._drawn: tuple[object, QPixmap] | None = None
        self.legend = UNREAD_LEGEND
        self.table = LegendTable(style, parent)
        self._motion = Motion(self.table)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(DRAWS_ITS_OWN_RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._toggle)
        self.setToolTip("What the colours mean")
        self.show_legend(UNREAD_LEGEND)

    def show_legend(self, legend: Legend) -> None:
        """Explain something else."""
        self.legend = legend
        rows = (*legend.in_pill, *legend.ramp, *legend.rows)
        words = "; ".join(dict.fromkeys(row.words for row in rows))
        self.setAccessibleName(f"Legend: {legend.title}: {words}")
        self.table.show_legend(legend)
        self.refit()

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._style = style
        self.table.set_style(style)
        self.refit()

    def refit(self) -> None:
        """Take the size that the words need."""
        self._drawn = None
        self.resize(self.sizeHint())
        self.update()

    def place(self, left: int, bottom: int, *, mirrored: bool = False) -> None:
        """Stand at this corner, the table above; `mirrored`: in line with the right edge."""
        self.move(left, bottom - self.height())
        if mirrored:
            left += self.width() - self.table.width() + 2 * SHADOW_PX
        self.table.place(left, bottom - self.height() - self._style.px(10))

    def close_table(self) -> None:
        """Close the table."""
        self.setChecked(False)

    def _toggle(self, opened: bool) -> None:
        self._motion.appear() if opened else self._motion.leave()
        self._drawn = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.isChecked()
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        ):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.close_table()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(round(self._lay_out(None)), self._style.px(HEIGHT))

    def _lay_out(self, p: QPainter | None) -> float:
        """Draw the content, or only measure it; gives the width."""
        s, legend = self._style, self.legend
        metrics, strong = QFontMetricsF(s.font(Role.SMALL)), QFontMetricsF(s.font(Role.META_STRONG))
        middle, x, gap = s.px(HEIGHT) / 2, float(s.px(PAD)), s.px(GAP)

        def write(text: str, role: Role) -> None:
            nonlocal x
            width = (strong if role is Role.META_STRONG else metrics).horizontalAdvance(text)
            if p is not None:
                p.setFont(s.font(role))
                p.setPen(QColor(s.theme.ink if role is Role.META_STRONG else s.theme.ink2))
                box = QRectF(x, 0, width + 2, s.px(HEIGHT))
                p.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            x += width + gap

        if legend.pill:
            write(legend.pill, Role.META_STRONG if legend.ramp_ends[0] else Role.SMALL)
        if legend.ramp and legend.ramp_ends[0]:
            write(legend.ramp_ends[0], Role.SMALL)
            wide, high = s.px(STEP_W), s.px(STEP_H)
            if p is not None:
                _paint_ramp(
                    p, QRectF(x, middle - high / 2, wide * len(legend.ramp), high), legend, s
                )
            x += wide * len(legend.ramp) + gap
            write(legend.ramp_ends[1], Role.SMALL)
        for row in legend.in_pill:
            wide, high = s.px(SWATCH_W), s.px(SWATCH_H)
            if p is not None:
                paint_sign(p, QRectF(x, middle - high / 2, wide, high), row, s, dots=False)
            x += wide + gap
            write(row.words.partition(":")[0], Role.SMALL)
            x += gap / 2
        size = s.px(ICON)
        if p is not None:
            name = "chevron-down" if self.isChecked() else "chevron-up"
            ratio = self.devicePixelRatioF()
            p.drawPixmap(
                QPointF(x, middle - size / 2), icons.pixmap(name, s.theme.muted, size, ratio)
            )
        return x + size + s.px(PAD) - 1

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        key = (self._style, ratio, self.hasFocus(), self.isChecked(), self.size())
        if self._drawn is None or self._drawn[0] != key:
            pixmap = canvas(self.size(), ratio)
            p = QPainter(pixmap)
            box, radius = QRectF(self.rect()), self.height() / 2
            paint_panel(p, box, self._style, radius, shadow=False)
            self._lay_out(p)
            if self.hasFocus():
                focus_ring(p, box.adjusted(1.5, 1.5, -1.5, -1.5), self._style, radius - 1.5)
            p.end()
            self._drawn = (key, pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn[1])
        painter.end()


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
        upright = Qt.AlignmentFlag.AlignVCenter
        p.setFont(s.font(Role.META_STRONG))
        p.setPen(QColor(t.ink))
        p.drawText(QRectF(left, top, box.width(), row_high), upright, self._legend.title)
        top += row_high
        for number, row in enumerate((*reversed(self._legend.ramp), *self._legend.rows)):
            if number == len(self._legend.ramp) and number:
                middle = top + s.px(7)
                p.setPen(QPen(QColor(t.line), 1))
                p.drawLine(QPointF(left, middle), QPointF(box.right() - s.px(TABLE_PAD), middle))
                top += s.px(14)
            wide, high = s.px(TABLE_SWATCH_W), s.px(TABLE_SWATCH_H)
            paint_sign(p, QRectF(left, top + (row_high - high) / 2, wide, high), row, s, dots=True)
            p.setFont(s.font(Role.SMALL))
            p.setPen(QColor(t.ink2))
            p.drawText(
                QRectF(left + wide + s.px(10), top, box.width(), row_high), upright, row.words
            )
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
    ring = t.sea if mark is Mark.READY else t.selected
    p.setPen(QPen(QColor(ring), 2.4))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawEllipse(at, style.px(5.5), style.px(5.5))


def _paint_ramp(p: QPainter, box: QRectF, legend: Legend, style: Style) -> None:
    colours = shade_colours(style.theme)
    wide = box.width() / len(legend.ramp)
    p.save()
    p.setPen(Qt.PenStyle.NoPen)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for i, row in enumerate(legend.ramp):
        if isinstance(row.sign, Shade):
            p.setBrush(colours[row.sign])
            first, last = i == 0, i == len(legend.ramp) - 1
            step = QRectF(box.left() + i * wide, box.top(), wide, box.height())
            if first or last:
                p.drawRoundedRect(step, 3, 3)
                step.adjust(wide / 2 if first else 0, 0, 0 if first else -wide / 2, 0)
            p.drawRect(step)
    p.restore()
