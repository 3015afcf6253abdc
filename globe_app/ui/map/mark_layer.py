"""The marks over the land: dots, rings of what is just in, the star at home, where a story happened."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from globe_app.geo.countries import Countries
from globe_app.geo.sphere import to_xyz
from globe_app.globe import lines
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.map import marks
from globe_app.ui.map.drawing import PaintedCountry
from globe_app.ui.map.look import Look, happened_at
from globe_app.ui.map.overlay import Subject
from globe_app.ui.map.shades import Shade

WITHOUT_DOTS = (Subject.MISSED, Subject.READING, Subject.STORED)
SMALL_PX = 4.0  # a state of a smaller equivalent radius has a dot even when it has nothing to tell
PULSE_S, PULSES = 1.2, 3  # seconds of one pulse; how many there are
PULSE_REACH_PX = 22.0
READY_PX, READY_WIDTH_PX = 3.2, 2.0
MARGIN_PX = 20.0
LEAST_DEPTH = 0.05
DOT_OF_KIND = np.array([shade.dot for shade in Shade])

Floats = NDArray[np.float64]


class MarkLayer:
    """Paints the marks of a look."""

    def __init__(self, countries: Countries, painted: tuple[PaintedCountry, ...]) -> None:
        self._countries = countries
        self._states = np.array([one.state for one in painted])
        self._radii = np.array([one.radius_rad for one in painted])

    def paint(
        self,
        p: QPainter,
        camera: MapCamera,
        look: Look,
        xy: Floats,
        depth: Floats,
        pulsed: dict[int, float],
    ) -> None:
        """Draw the marks. `xy`, `depth`: of the countries; `pulsed`: index -> seconds since its pulse began."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        inside = (
            (depth > LEAST_DEPTH)
            & (xy[:, 0] > -MARGIN_PX) & (xy[:, 0] < camera.width + MARGIN_PX)
            & (xy[:, 1] > -MARGIN_PX) & (xy[:, 1] < camera.height + MARGIN_PX)
        )  # fmt: skip
        dotted = look.overlay.subject not in WITHOUT_DOTS
        t, ratio = look.style.theme, p.device().devicePixelRatio()
        steps = DOT_OF_KIND[look.kinds] if dotted else np.full(len(xy), -1)
        faint = inside & (steps < 0) & self._states & (self._radii * camera.radius < SMALL_PX)
        dot = marks.dot(-1, t, ratio)
        half = dot.width() / ratio / 2
        for x, y in (xy[faint] - half).tolist():
            p.drawPixmap(QPointF(x, y), dot)
        shown = np.flatnonzero(inside & (steps >= 0))
        shown = shown[np.argsort(look.kinds[shown], kind="stable")]  # what says most lies on top
        for i, (x, y), step in zip(
            shown.tolist(), xy[shown].tolist(), steps[shown].tolist(), strict=True
        ):
            at = QPointF(x, y)
            if i in look.just_in:
                marks.centred(p, at, marks.rings(step, t, ratio))
            marks.centred(p, at, marks.dot(step, t, ratio))
        for code in look.overlay.ready:
            i = self._countries.index.get(code, -1)
            if i >= 0 and inside[i]:
                p.setPen(QPen(QColor(t.sea), READY_WIDTH_PX))
                p.setBrush(QColor(t.paper))
                p.drawEllipse(QPointF(*xy[i]), READY_PX, READY_PX)
        home = self._countries.index.get(look.overlay.home, -1)
        if home >= 0 and inside[home]:
            marks.centred(p, QPointF(*xy[home]), marks.star(t, ratio))
        for i, passed in pulsed.items():
            if inside[i]:
                _paint_pulse(p, QPointF(float(xy[i, 0]), float(xy[i, 1])), passed, t.pulse)
        place = happened_at(self._countries, look)
        if place is not None:
            spot, near = lines.anchors(camera, np.array([to_xyz(*place)]))
            if near[0] > LEAST_DEPTH:
                marks.centred(p, QPointF(*spot[0]), marks.happened(t, ratio))


def _paint_pulse(p: QPainter, at: QPointF, passed: float, colour: str) -> None:
    """Two rings that widen and fade."""
    p.setBrush(Qt.BrushStyle.NoBrush)
    for late in (0.0, 0.35):
        share = passed / PULSE_S - late
        if share < 0.0 or passed >= PULSE_S * PULSES:
            continue
        share %= 1.0
        ring = QColor(colour)
        ring.setAlphaF(ring.alphaF() * (1.0 - share))
        p.setPen(QPen(ring, 1.8))
        p.drawEllipse(at, 6.0 + PULSE_REACH_PX * share, 6.0 + PULSE_REACH_PX * share)
