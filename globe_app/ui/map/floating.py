"""What floats over the globe: panels with a line, and a shadow where they cover something."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from globe_app.ui.look.style import Style
from globe_app.ui.widgets.card import MARGIN as SHADOW_PX
from globe_app.ui.widgets.card import paint_floating

__all__ = ("SHADOW_PX", "canvas", "focus_ring", "paint_panel")


def paint_panel(p: QPainter, box: QRectF, style: Style, radius: float, *, shadow: bool) -> None:
    """A panel; its shadow reaches `SHADOW_PX` beyond `box`."""
    t = style.theme
    if shadow:
        ratio = p.device().devicePixelRatio()
        paint_floating(p, box.toRect(), style, round(radius), t.paper, t.line, ratio)
        return
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setPen(QPen(QColor(t.line), 1))
    p.setBrush(QColor(t.paper))
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def canvas(size: QSize, ratio: float) -> QPixmap:
    """A transparent pixmap for a widget of this size."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def focus_ring(p: QPainter, box: QRectF, style: Style, radius: float) -> None:
    """The ring of the keyboard around a control."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setPen(QPen(QColor(style.theme.sea), 2))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(box, radius, radius)
