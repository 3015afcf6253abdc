"""The arc of a replay step, from the country that told it before to the one that tells it now."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from globe_app.globe import lines
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.look.theme import Theme

RING_PX = 13.0
ARROW_PX = 9.0
ARC_S = 0.6  # seconds until the arc is complete


def paint_ring(p: QPainter, camera: MapCamera, anchor: NDArray[np.float64], t: Theme) -> None:
    """The ring around the country that tells it now; above the marks."""
    xy, depth = lines.anchors(camera, anchor[None, :])
    if depth[0] <= 0.0:
        return
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((t.selected_halo, 4.6), (t.selected, 2.2)):
        p.setPen(QPen(QColor(colour), width))
        p.drawEllipse(QPointF(*xy[0]), RING_PX, RING_PX)


def paint_arc(
    p: QPainter, camera: MapCamera, start: NDArray[np.float64], end: NDArray[np.float64], t: Theme,
    share: float,
) -> None:  # fmt: skip
    """The first `share` (0 to 1) of the arc, complete with its arrow; below the marks."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setBrush(Qt.BrushStyle.NoBrush)
    ways = camera.arc(start, end, share)
    if not ways:
        return
    drawn = [QPolygonF([QPointF(x, y) for x, y in way.tolist()]) for way in ways]
    for colour, width in ((t.selected_halo, 4.8), (t.selected, 2.2)):
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.setPen(pen)
        for line in drawn:
            p.drawPolyline(line)
    if share < 1.0 or float(camera.places(end[None, :])[1][0]) <= 0.0:
        return
    way = ways[-1]
    tip, behind = way[-1], way[max(len(way) - 3, 0)]
    angle = math.atan2(tip[1] - behind[1], tip[0] - behind[0])
    tip = tip - RING_PX * np.array([math.cos(angle), math.sin(angle)])
    sides = [angle + math.pi - 0.45, angle + math.pi + 0.45]
    arrow = [tip, *(tip + ARROW_PX * np.array([math.cos(s), math.sin(s)]) for s in sides)]
    p.setPen(QPen(QColor(t.selected_halo), 1.2))
    p.setBrush(QColor(t.selected))
    p.drawPolygon(QPolygonF([QPointF(*point) for point in arrow]))
    p.setBrush(Qt.BrushStyle.NoBrush)
