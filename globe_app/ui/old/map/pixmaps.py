"""Backdrop and label pixmaps of the globe."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
)

from globe_app.globe.camera import Camera
from globe_app.ui.old.look.theme import Theme

GLOW = 1.10  # the atmosphere's reach in radii
NOTHING = Qt.PenStyle.NoPen


def draw_backdrop(p: QPainter, camera: Camera, t: Theme) -> None:
    """Space, atmosphere and ocean."""
    p.fillRect(QRectF(0, 0, camera.width, camera.height), QColor(t.space))
    centre, radius = QPointF(*camera.centre), camera.radius
    clear = QColor(t.glow)
    clear.setAlpha(0)
    half = QColor(t.glow)
    half.setAlpha(150)
    air = QRadialGradient(centre, radius * GLOW)
    air.setColorAt(0.0, clear)
    air.setColorAt(0.99 / GLOW, half)
    air.setColorAt((1 / GLOW + 1) / 2, QColor(half.red(), half.green(), half.blue(), 45))
    air.setColorAt(1.0, clear)
    ring = QPainterPath()
    ring.addEllipse(centre, radius * GLOW, radius * GLOW)
    ring.addEllipse(centre, radius * 0.99, radius * 0.99)
    p.setPen(NOTHING)
    p.setBrush(air)
    p.drawPath(ring)
    sea = QRadialGradient(
        QPointF(centre.x() - radius * 0.25, centre.y() - radius * 0.3), radius * 1.35
    )
    sea.setColorAt(0.0, QColor(t.ocean_mid))
    sea.setColorAt(0.55, QColor(t.ocean_mid))
    sea.setColorAt(1.0, QColor(t.ocean_edge))
    p.setBrush(sea)
    p.drawEllipse(centre, radius, radius)


def draw_label(text: str, font: QFont, t: Theme, strong: bool, ratio: float) -> QPixmap:
    """A name with a halo, for a screen of `ratio` pixels to the unit; `strong`: half bold."""
    face = QFont(font)
    face.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    metrics = QFontMetricsF(face)
    width, height = metrics.horizontalAdvance(text) + 4, metrics.height() + 2
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    path = QPainterPath()
    path.addText(QPointF(2, metrics.ascent() + 1), face, text)
    halo = QColor(t.label_halo)
    halo.setAlpha(215)
    pen = QPen(halo, 2.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.strokePath(path, pen)
    p.fillPath(path, QColor(t.label))
    p.end()
    return pixmap
