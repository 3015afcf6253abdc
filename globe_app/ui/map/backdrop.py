"""Behind the land: stage, halo, ocean and the shade at its edge."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QRadialGradient

from globe_app.globe.camera import Camera
from globe_app.ui.look.theme import Theme

HALO = 1.10  # how far the halo reaches, in radii
HALO_MIDDLE = 0.35  # of its width
FOCUS = (-0.30, -0.36)  # of the ocean's light, in radii
SHADE_FROM = 0.72  # in radii
SPRITE_RADIUS = 480  # px: a globe that is scaled while its size changes


def draw(p: QPainter, centre: QPointF, radius: float, room: QRectF, t: Theme) -> None:
    """Stage, halo and ocean of a globe of this radius."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.fillRect(room, QColor(t.stage))
    p.setPen(Qt.PenStyle.NoPen)
    air = QRadialGradient(centre, radius * HALO)
    air.setColorAt(0.98 / HALO, QColor(t.halo))
    air.setColorAt((1.0 + HALO_MIDDLE * (HALO - 1.0)) / HALO, QColor(t.halo_middle))
    gone = QColor(t.halo_middle)
    gone.setAlpha(0)
    air.setColorAt(1.0, gone)
    ring = QPainterPath()
    ring.addEllipse(centre, radius * HALO, radius * HALO)
    ring.addEllipse(centre, radius * 0.985, radius * 0.985)
    p.setBrush(air)
    p.drawPath(ring)
    light = QPointF(centre.x() + FOCUS[0] * radius, centre.y() + FOCUS[1] * radius)
    ocean = QRadialGradient(centre, radius, light)
    ocean.setColorAt(0.0, QColor(t.ocean_centre))
    ocean.setColorAt(0.6, QColor(t.ocean_middle))
    ocean.setColorAt(1.0, QColor(t.ocean_edge))
    p.setBrush(ocean)
    p.drawEllipse(centre, radius, radius)
    clear, edge = QColor(t.edge_shade), QColor(t.edge_shade)
    clear.setAlpha(0)
    shade = QRadialGradient(centre, radius)
    shade.setColorAt(SHADE_FROM, clear)
    shade.setColorAt(1.0, edge)
    p.setBrush(shade)
    p.drawEllipse(centre, radius, radius)


class Backdrop:
    """Draws the backdrop from pixmaps: one per size and theme, and one to scale while the size changes."""

    def __init__(self) -> None:
        self._exact: tuple[object, QPixmap] | None = None
        self._sprite: tuple[object, QPixmap] | None = None

    def paint(self, p: QPainter, camera: Camera, t: Theme, *, changing: bool) -> None:
        """Draw it. `changing`: the globe's size is not the one of the frames to come."""
        ratio = p.device().devicePixelRatio()
        key = (camera.width, camera.height, camera.radius, t.dark, ratio)
        if self._exact is None or self._exact[0] != key:
            if changing:
                self._paint_scaled(p, camera, t)
                return
            pixmap = QPixmap(round(camera.width * ratio), round(camera.height * ratio))
            pixmap.setDevicePixelRatio(ratio)
            inner = QPainter(pixmap)
            room = QRectF(0, 0, camera.width, camera.height)
            draw(inner, QPointF(*camera.centre), camera.radius, room, t)
            inner.end()
            self._exact = (key, pixmap)
        p.drawPixmap(0, 0, self._exact[1])

    def _paint_scaled(self, p: QPainter, camera: Camera, t: Theme) -> None:
        half = SPRITE_RADIUS * HALO
        if self._sprite is None or self._sprite[0] != t.dark:
            pixmap = QPixmap(round(2 * half), round(2 * half))
            inner = QPainter(pixmap)
            room = QRectF(pixmap.rect())
            draw(inner, room.center(), SPRITE_RADIUS, room, t)
            inner.end()
            self._sprite = (t.dark, pixmap)
        p.fillRect(QRectF(0, 0, camera.width, camera.height), QColor(t.stage))
        x, y = camera.centre
        reach = camera.radius * HALO
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        p.drawPixmap(
            QRectF(x - reach, y - reach, 2 * reach, 2 * reach), self._sprite[1],
            QRectF(self._sprite[1].rect()),
        )  # fmt: skip
