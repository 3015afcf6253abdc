"""The legend: a pill in the corner of the globe that opens into a table."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from globe_app.tr import tr
from globe_app.ui.look import icons
from globe_app.ui.look.direction import Across, beginning, words_from_both_sides
from globe_app.ui.look.style import Role, Style
from globe_app.ui.map.colours import shade_colours
from globe_app.ui.map.floating import SHADOW_PX, canvas, focus_ring, paint_panel
from globe_app.ui.map.legend_table import LegendTable, paint_sign
from globe_app.ui.map.overlay import UNREAD_LEGEND, Legend
from globe_app.ui.map.shades import Shade
from globe_app.ui.widgets.focus_ring import NONE as DRAWS_ITS_OWN_RING
from globe_app.ui.widgets.motion import Motion

HEIGHT, PAD, GAP, ICON = 33, 13, 7, 14  # px at 100 % text
STEP_W, STEP_H = 16, 12  # of a step in the pill's ramp
SWATCH_W, SWATCH_H = 18, 13  # in the pill beside a word


class LegendPill(QAbstractButton):
    """What the colours mean, in a line; a click opens the table above it."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._drawn: tuple[object, QPixmap] | None = None
        self.legend = self._shown = UNREAD_LEGEND
        self.table = LegendTable(style, parent)
        self._motion = Motion(self.table)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(DRAWS_ITS_OWN_RING, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._toggle)
        self.setToolTip(tr("What the colours mean"))
        self.show_legend(UNREAD_LEGEND)

    def show_legend(self, legend: Legend) -> None:
        """Explain something else."""
        self.legend, self._shown = legend, legend.translated()
        shown = self._shown
        rows = (*shown.in_pill, *shown.ramp, *shown.rows)
        words = "; ".join(dict.fromkeys(row.words for row in rows))
        said = tr("Legend: {title}: {words}").format(title=shown.title, words=words)
        self.setAccessibleName(said)
        self.table.show_legend(shown)
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

    def draw(self, p: QPainter) -> None:
        """Draw it at 0, 0 into a picture: it opens nothing there."""
        size = self._style.px(ICON)
        box = QRectF(0, 0, self.width() - size, self.height())
        paint_panel(p, box, self._style, self.height() / 2, shadow=False)
        self._lay_out(p, opens=False)

    def _lay_out(self, p: QPainter | None, *, opens: bool = True) -> float:
        """Draw the content, or only measure it; gives the width. `opens`: with the sign of that."""
        s, legend = self._style, self._shown
        metrics, strong = QFontMetricsF(s.font(Role.SMALL)), QFontMetricsF(s.font(Role.META_STRONG))
        middle, x, gap = s.px(HEIGHT) / 2, float(s.px(PAD)), s.px(GAP)
        across = Across(self.width(), self.isRightToLeft())
        if p is not None:
            words_from_both_sides(p)

        def write(text: str, role: Role) -> None:
            nonlocal x
            width = (strong if role is Role.META_STRONG else metrics).horizontalAdvance(text)
            if p is not None:
                p.setFont(s.font(role))
                p.setPen(QColor(s.theme.ink if role is Role.META_STRONG else s.theme.ink2))
                box = across.box(x, 0, width + 2, s.px(HEIGHT))
                p.drawText(box, beginning(mirrored=across.mirrored), text)
            x += width + gap

        if legend.pill:
            write(legend.pill, Role.META_STRONG if legend.ramp_ends[0] else Role.SMALL)
        if legend.ramp and legend.ramp_ends[0]:
            write(legend.ramp_ends[0], Role.SMALL)
            wide, high = s.px(STEP_W), s.px(STEP_H)
            if p is not None:
                box = across.box(x, middle - high / 2, wide * len(legend.ramp), high)
                _paint_ramp(p, box, legend, s, mirrored=across.mirrored)
            x += wide * len(legend.ramp) + gap
            write(legend.ramp_ends[1], Role.SMALL)
        for row in legend.in_pill:
            wide, high = s.px(SWATCH_W), s.px(SWATCH_H)
            if p is not None:
                paint_sign(p, across.box(x, middle - high / 2, wide, high), row, s, dots=False)
            x += wide + gap
            write(row.words.partition(":")[0], Role.SMALL)
            x += gap / 2
        size = s.px(ICON)
        if p is not None and opens:
            name = "chevron-down" if self.isChecked() else "chevron-up"
            ratio = self.devicePixelRatioF()
            p.drawPixmap(
                QPointF(across.at(x, size), middle - size / 2),
                icons.pixmap(name, s.theme.muted, size, ratio),
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


def _paint_ramp(p: QPainter, box: QRectF, legend: Legend, style: Style, *, mirrored: bool) -> None:
    colours = shade_colours(style.theme)
    wide = box.width() / len(legend.ramp)
    p.save()
    p.setPen(Qt.PenStyle.NoPen)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for i, row in enumerate(reversed(legend.ramp) if mirrored else legend.ramp):
        if isinstance(row.sign, Shade):
            p.setBrush(colours[row.sign])
            first, last = i == 0, i == len(legend.ramp) - 1
            step = QRectF(box.left() + i * wide, box.top(), wide, box.height())
            if first or last:
                p.drawRoundedRect(step, 3, 3)
                step.adjust(wide / 2 if first else 0, 0, 0 if first else -wide / 2, 0)
            p.drawRect(step)
    p.restore()
