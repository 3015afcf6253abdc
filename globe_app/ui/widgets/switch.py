"""A switch: on or off."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.look.style import Style

SWITCH = QSize(36, 20)  # px at 100 % text
HIT = 34


class Switch(QAbstractButton):
    """On or off: the knob's place says it, not the colour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where it is
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        style = applied()
        return QSize(style.px(SWITCH.width()), style.px(HIT))

    def paintEvent(self, event: QPaintEvent) -> None:
        style = applied()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            p.setOpacity(0.55)
        high = style.px(SWITCH.height())
        box = QRect(0, (self.height() - high) // 2, self.width(), high)
        paint_switch(p, box, style, on=self.isChecked())
        p.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self.updateGeometry()
            self.update()


def paint_switch(p: QPainter, box: QRect, style: Style, *, on: bool) -> None:
    """A switch in a box of 36 to 20."""
    theme, high = style.theme, box.height()
    track = QRectF(box)
    knob = high * 0.7 if on else high * 0.6
    inset = (high - knob) / 2
    p.setPen(Qt.PenStyle.NoPen)
    if on:
        p.setBrush(QColor(theme.sea))
        p.drawRoundedRect(track, high / 2, high / 2)
        p.setBrush(QColor(theme.paper))
        x = track.right() - inset - knob
    else:
        pen = 1.5 * style.scale
        p.setPen(QPen(QColor(theme.muted), pen))
        p.setBrush(Qt.BrushStyle.NoBrush)
        half = pen / 2
        p.drawRoundedRect(
            track.adjusted(half, half, -half, -half), high / 2 - half, high / 2 - half
        )
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(theme.muted))
        x = track.left() + inset
    p.drawEllipse(QRectF(x, track.top() + inset, knob, knob))
