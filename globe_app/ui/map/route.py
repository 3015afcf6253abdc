"""How a story came from one country to the next: an arc, an arrow, a ring. Drawn over a frame."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from globe_app.globe import scene
from globe_app.globe.arc import great_arc
from globe_app.globe.camera import Camera
from globe_app.ui.look.theme import Theme

RING_PX = 13.0
ARROW_PX = 9.0
GROWS_S = 0.8  # the arc grows for so long
PULSES_S = 3.2  # and the ring pulses until then; after that the globe is at rest again
BEAT_S = 0.8


@dataclass(frozen=True, slots=True)
class Route:
    """The newest country of a replay, and the one that told before it; country indexes."""

    newest: int
    before: int = -1  # -1: it is the first


def paint_ring(
    p: QPainter, camera: Camera, anchors: NDArray[np.float64], route: Route, t: Theme, passed: float
) -> None:
    """The ring about the newest, `passed` seconds after it was first shown: over the dots."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setBrush(Qt.BrushStyle.NoBrush)
    xy, depth = scene.anchors(camera, anchors[route.newest : route.newest + 1])
    if depth[0] <= 0.0:
        return
    at = QPointF(*xy[0])
    if passed < PULSES_S:
        beat = (passed % BEAT_S) / BEAT_S
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
    """The arc with its arrow, `passed` seconds after it was first shown: under the dots."""
    if route.before < 0:
        return
    share = min(passed / GROWS_S, 1.0)
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
