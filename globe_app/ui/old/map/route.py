"""Draws a replay step on the globe: arc, arrow and ring."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from globe_app.globe import scene
from globe_app.globe.arc import great_arc
from globe_app.globe.camera import Camera
from globe_app.ui.old.look.theme import Theme

RING_PX = 13.0
ARROW_PX = 9.0
ARC_GROWTH_S = 0.8  # seconds until the arc is complete
PULSE_S = 3.2  # seconds until the ring stops pulsing
PULSE_PERIOD_S = 0.8


@dataclass(frozen=True, slots=True)
class Route:
    """The newest country of a replay and the previous one, as country indices."""

    newest: int
    before: int = -1  # -1 = none


def paint_ring(
    p: QPainter, camera: Camera, anchors: NDArray[np.float64], route: Route, t: Theme, passed: float
) -> None:
    """The ring around the newest country, `passed` seconds after it was first shown; above the markers."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setBrush(Qt.BrushStyle.NoBrush)
    xy, depth = scene.anchors(camera, anchors[route.newest : route.newest + 1])
    if depth[0] <= 0.0:
        return
    at = QPointF(*xy[0])
    if passed < PULSE_S:
        beat = (passed % PULSE_PERIOD_S) / PULSE_PERIOD_S
        ring = QColor(t.route)
        ring.setAlphaF(1.0 - beat)
        p.setPen(QPen(ring, 2.4))
        p.drawEllipse(at, RING_PX + 16.0 * beat, RING_PX + 16.0 * beat)
    for colour, width in ((t.label_halo, 4.6), (t.route, 2.4)):
        p.setPen(QPen(QColor(colour), width))
        p.drawEllipse(at, RING_PX, RING_PX)


def paint_arc(
    p: QPainter, camera: Camera, anchors: NDArray[np.float64], route: Route, t: Theme, passed: float
) -> None:
    """The arc with its arrow, `passed` seconds after it was first shown; below the markers."""
    if route.before < 0:
        return
    share = min(passed / ARC_GROWTH_S, 1.0)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setBrush(Qt.BrushStyle.NoBrush)
    start, end = anchors[route.before], anchors[route.newest]
    way = great_arc(camera, start, end, share)
    if len(way) < 2:
        return
    line = QPolygonF([QPointF(x, y) for x, y in way.tolist()])
    for colour, width in ((t.label_halo, 4.8), (t.route, 2.6)):
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.setPen(pen)
        p.drawPolyline(line)
    if share < 1.0 or float((camera.matrix() @ end)[2]) <= 0.0:
        return
    tip, behind = way[-1], way[max(len(way) - 3, 0)]
    angle = math.atan2(tip[1] - behind[1], tip[0] - behind[0])
    tip = tip - RING_PX * np.array([math.cos(angle), math.sin(angle)])
    sides = [angle + math.pi - 0.45, angle + math.pi + 0.45]
    arrow = [tip, *(tip + ARROW_PX * np.array([math.cos(s), math.sin(s)]) for s in sides)]
    p.setPen(QPen(QColor(t.label_halo), 1.2))
    p.setBrush(QColor(t.route))
    p.drawPolygon(QPolygonF([QPointF(*point) for point in arrow]))
    p.setBrush(Qt.BrushStyle.NoBrush)
