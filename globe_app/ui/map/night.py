"""The line of night: where the sun rises and sets, and where it is overhead. It fills nothing."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from globe_app.geo.sphere import LonLat, to_xyz
from globe_app.globe import lines
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.look.theme import Theme
from globe_app.ui.map.paths import draw_lines

SUN_PX, RAY_PX = 4.0, 7.5
DASH = 1  # segments of two degrees to a dash; every other is left out


def paint_night(p: QPainter, camera: MapCamera, sun: LonLat, t: Theme) -> None:
    """A dashed line at the terminator and a small sun."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setBrush(Qt.BrushStyle.NoBrush)
    colour = QColor(t.label_sea)
    p.setPen(QPen(colour, 1.0))
    circle = lines.terminator(camera, *sun)
    draw_lines(p, circle[np.arange(len(circle)) // DASH % 2 == 0])
    at, depth = lines.anchors(camera, np.array([to_xyz(*sun)]))
    if depth[0] <= 0.0:
        return
    middle = QPointF(*at[0])
    for turn in np.radians(np.arange(0, 360, 45)).tolist():
        way = QPointF(float(np.cos(turn)), float(np.sin(turn)))
        p.drawLine(middle + way * (SUN_PX + 1.5), middle + way * RAY_PX)
    p.setBrush(QColor(t.paper))
    p.drawEllipse(middle, SUN_PX, SUN_PX)
