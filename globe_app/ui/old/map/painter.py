"""Paints a frame of the globe with QPainter. Caches pixmaps; holds no view state."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from globe_app.globe import scene
from globe_app.globe.camera import Camera
from globe_app.globe.labels import Box, candidate_boxes, place_labels
from globe_app.ui.old.look.theme import HOME, NO_OUTLET, NOT_YET, SILENT, Theme
from globe_app.ui.old.map.marks import dot_pixmap, dot_radius, draw_badge, hatch, scale_step
from globe_app.ui.old.map.paths import draw_lines, path_of
from globe_app.ui.old.map.pixmaps import draw_backdrop, draw_label
from globe_app.ui.old.map.route import RING_PX, Route

NIGHT_STEPS_DEG = (0.0, 6.0, 12.0)  # the sun below the horizon: civil and nautical dusk
NIGHT_ALPHA = 27  # of 255, each step
MARKER_PX = 4.0  # a state of a smaller equivalent radius is drawn as a ring
LABEL_FROM_PX = 13.0  # a country without outlets is named from this equivalent radius on
FAR = 1.5  # zoom from which the finest outline is drawn at rest
NEW_LABELS_MOVING = 1  # a name costs half a millisecond to draw for the first time
NOTHING = Qt.PenStyle.NoPen
FAINT = (NO_OUTLET, SILENT, NOT_YET)  # kinds that are named only where there is room


@dataclass(frozen=True, slots=True)
class PaintedCountry:
    """A country as the painter needs it, by country index."""

    code: str
    name: str
    radius_rad: float
    state: bool
    rank: float  # area-like: larger is named first


@dataclass(frozen=True, slots=True)
class Look:
    """What a frame shows besides the camera."""

    theme: Theme
    kinds: NDArray[np.int8]  # (countries,) indexes into Theme.lands
    numbers: NDArray[np.int32]  # (countries,) unread stories; in a mode what its dots count
    sun: tuple[float, float] | None  # sub-solar lon, lat; None: no night side
    badges: bool = False  # the numbers stand in the dots, not after the names
    route: Route | None = None  # of a replay
    home: int = -1  # the country that is outlined
    hovered: int = -1
    selected: int = -1


@dataclass
class GlobePainter:
    """Paints frames. `fast`: simplified outline for motion; `finest`: full outline at rest and high zoom."""

    fast: scene.World
    finest: scene.World
    painted_countries: tuple[PaintedCountry, ...]
    anchors: NDArray[np.float64]  # (countries, 3) unit vectors
    font: QFont
    _labels: dict[tuple[str, bool, bool, float], QPixmap] = field(default_factory=dict)
    _dots: dict[tuple[int, int, bool, float], QPixmap] = field(default_factory=dict)
    _hatch: tuple[tuple[bool, float], QBrush] | None = None
    _backdrop: tuple[object, QPixmap] | None = None
    _asked: object = None  # what the last frame of a movement needed
    _new_labels: int = 0  # how many this frame may still draw

    def paint(self, painter: QPainter, camera: Camera, look: Look, *, moving: bool) -> None:
        """The globe without its marks. `moving`: no anti-aliasing, the simplified outline."""
        theme = look.theme
        smooth = QPainter.RenderHint.Antialiasing
        painter.setRenderHint(smooth, not moving)
        self._paint_backdrop(painter, camera, theme, moving)
        painter.setPen(QPen(QColor(theme.graticule), 1.0))
        draw_lines(painter, scene.graticule(camera))
        world = self.finest if camera.zoom > FAR and not moving else self.fast
        view = scene.project(world, camera)
        painter.setPen(NOTHING)
        painter.setRenderHint(smooth, False)  # the smooth strokes that follow cover every edge
        for shape in scene.fills(view, look.kinds):
            if shape.kind == SILENT:
                painter.setBrush(self._lines(theme, painter.device().devicePixelRatio()))
            else:
                painter.setBrush(QColor(theme.shade_colours[shape.kind]))
            painter.drawPath(path_of(shape.xy, shape.first))
        if look.sun is not None:
            self._paint_night(painter, camera, theme, look.sun)
        painter.setRenderHint(smooth, not moving)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.border), 0 if moving else 1.0))
        draw_lines(painter, scene.edges(view, scene.BORDER))
        painter.setPen(QPen(QColor(theme.coast), 0 if moving else 1.0))
        draw_lines(painter, scene.edges(view, scene.COAST))
        self._paint_disputed(painter, world, camera, theme)
        if look.home >= 0:
            shape = scene.country(view, look.home)
            painter.setPen(QPen(QColor(theme.route), 2.4))
            painter.drawPath(path_of(shape.xy, shape.first))
        self._paint_limb(painter, camera, theme)

    def paint_country(
        self, painter: QPainter, camera: Camera, index: int, colour: str, width: float, fill: int
    ) -> None:
        """One country's outline over a painted frame; a small state gets a ring."""
        path = self.country_path(camera, index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        wash = QColor(colour)
        wash.setAlpha(fill)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(wash)
        painter.drawPath(path)
        xy, depth = scene.anchors(camera, self.anchors[index : index + 1])
        if depth[0] > 0 and self.painted_countries[index].radius_rad * camera.radius < 9.0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colour), width + 0.5))
            painter.drawEllipse(QPointF(*xy[0]), 9.0, 9.0)

    def country_path(self, camera: Camera, index: int) -> QPainterPath:
        """The outline of a country in pixels."""
        world = self.finest if camera.zoom > FAR else self.fast
        shape = scene.country(scene.project(world, camera), index)
        return path_of(shape.xy, shape.first)

    def _paint_backdrop(self, p: QPainter, camera: Camera, theme: Theme, moving: bool) -> None:
        """Space, atmosphere and ocean, cached per viewport size."""
        key = (
            camera.width,
            camera.height,
            camera.radius,
            theme.dark,
            p.device().devicePixelRatio(),
        )
        if self._backdrop is None or self._backdrop[0] != key:
            if moving and key != self._asked:  # a zoom: each frame another size
                self._asked = key
                draw_backdrop(p, camera, theme)
                return
            ratio = p.device().devicePixelRatio()
            pixmap = QPixmap(round(camera.width * ratio), round(camera.height * ratio))
            pixmap.setDevicePixelRatio(ratio)
            inner = QPainter(pixmap)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            draw_backdrop(inner, camera, theme)
            inner.end()
            self._backdrop = (key, pixmap)
        p.drawPixmap(0, 0, self._backdrop[1])

    def _paint_disputed(self, p: QPainter, world: scene.World, camera: Camera, t: Theme) -> None:
        pen = QPen(QColor(t.disputed), 1.2)
        pen.setDashPattern([3.0, 2.5])
        p.setPen(pen)
        path = QPainterPath()
        last: tuple[float, float] | None = None
        for x1, y1, x2, y2 in scene.disputed(world, camera).tolist():
            if (x1, y1) != last:
                path.moveTo(x1, y1)
            path.lineTo(x2, y2)
            last = (x2, y2)
        p.drawPath(path)

    def _paint_night(self, p: QPainter, camera: Camera, t: Theme, sun: tuple[float, float]) -> None:
        shade = QColor(t.night)
        shade.setAlpha(NIGHT_ALPHA + (18 if t.dark else 0))
        p.setPen(NOTHING)
        p.setBrush(shade)
        for below in NIGHT_STEPS_DEG:
            for outline in scene.night(camera, *sun, below):
                first = np.zeros(len(outline), dtype=bool)
                first[0] = True
                p.drawPath(path_of(outline, first))

    def _lines(self, theme: Theme, ratio: float) -> QBrush:
        key = (theme.dark, ratio)
        if self._hatch is None or self._hatch[0] != key:
            self._hatch = (key, hatch(theme, ratio))
        return self._hatch[1]

    def _paint_limb(self, p: QPainter, camera: Camera, t: Theme) -> None:
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(QColor(t.limb), 1.4))
        p.drawEllipse(QPointF(*camera.centre), camera.radius, camera.radius)

    def paint_marks(self, p: QPainter, camera: Camera, look: Look, *, moving: bool) -> None:
        """Paint markers, rings of small states, and labels."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        xy, depth = scene.anchors(camera, self.anchors)
        t = look.theme
        inside = (
            (depth > 0.05)
            & (xy[:, 0] > -20) & (xy[:, 0] < camera.width + 20)
            & (xy[:, 1] > -20) & (xy[:, 1] < camera.height + 20)
        )  # fmt: skip
        shown = np.flatnonzero(inside).tolist()
        if look.badges:  # where dots crowd, those that say most lie on top
            shown.sort(key=lambda i: (look.numbers[i], look.kinds[i]))
        dots: dict[int, float] = {}
        sharp = p.device().devicePixelRatio()
        for i in shown:
            place_, kind = self.painted_countries[i], int(look.kinds[i])
            at = QPointF(float(xy[i, 0]), float(xy[i, 1]))
            if kind != NO_OUTLET:
                number = int(look.numbers[i]) if look.badges else 0
                mark = self._mark(number, kind, t, sharp)
                size = mark.deviceIndependentSize()
                dots[i] = size.width() / 2 if number else dot_radius(kind)
                p.drawPixmap(at - QPointF(size.width() / 2, size.height() / 2), mark)
            elif place_.state and place_.radius_rad * camera.radius < MARKER_PX:
                dots[i] = 2.0
                p.setPen(QPen(QColor(t.coast), 1.0))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawEllipse(at, dots[i], dots[i])
        self._new_labels = NEW_LABELS_MOVING if moving else len(self.painted_countries)
        self._paint_names(p, camera, look, xy, depth, shown, dots)

    def _paint_names(
        self,
        p: QPainter,
        camera: Camera,
        look: Look,
        xy: NDArray[np.float64],
        depth: NDArray[np.float64],
        shown: list[int],
        dots: dict[int, float],
    ) -> None:
        named = [
            i
            for i in shown
            if depth[i] > scene.DEPTH_OF_LABELS
            and (
                look.kinds[i] not in FAINT
                or i == look.selected
                or self.painted_countries[i].radius_rad * camera.radius > LABEL_FROM_PX
            )
        ]
        named.sort(
            key=lambda i: (
                i != look.selected, look.kinds[i] in FAINT, -look.numbers[i],
                -self.painted_countries[i].rank,
            )
        )  # fmt: skip
        sharp = p.device().devicePixelRatio()
        drawn = [(i, pixmap) for i in named if (pixmap := self._label(i, look, sharp)) is not None]
        wanted = []
        for i, pixmap in drawn:
            ratio = pixmap.devicePixelRatio()
            size = pixmap.width() / ratio, pixmap.height() / ratio
            ringed = look.route is not None and look.route.newest == i
            clear = RING_PX + 2 if ringed else dots.get(i, 0.0)
            at = float(xy[i, 0]), float(xy[i, 1])
            wanted.append(candidate_boxes(at, clear, size, (camera.width, camera.height)))
        fixed = [
            Box(float(xy[i, 0]) - r, float(xy[i, 1]) - r, 2 * r, 2 * r)
            for i, r in dots.items()
            if look.kinds[i] != NO_OUTLET  # a tiny state within another must not leave it nameless
        ]
        for (_, pixmap), boxes, choice in zip(
            drawn, wanted, place_labels(wanted, fixed), strict=True
        ):
            if choice is not None:
                p.drawPixmap(QPointF(boxes[choice].left, boxes[choice].top), pixmap)

    def _label(self, i: int, look: Look, ratio: float) -> QPixmap | None:
        """A country's label with halo, cached.

        None when this frame, as part of an animation, has drawn as many new labels as it may.
        """
        number = 0 if look.badges else int(look.numbers[i])
        kind = int(look.kinds[i])
        strong = scale_step(kind) >= 0 or kind == HOME
        text = self.painted_countries[i].name + (f"  {number}" if number else "")
        key = (text, look.theme.dark, bool(strong), ratio)
        found = self._labels.get(key)
        if found is None:
            if self._new_labels == 0:
                return None
            self._new_labels -= 1
            if len(self._labels) > 2_000:
                self._labels.clear()
            found = self._labels[key] = draw_label(text, self.font, look.theme, bool(strong), ratio)
        return found

    def _mark(self, number: int, kind: int, theme: Theme, ratio: float) -> QPixmap:
        """A country's marker, with its number if there is one; cached."""
        key = (number, kind, theme.dark, ratio)
        if key not in self._dots:
            if len(self._dots) > 2_000:
                self._dots.clear()
            self._dots[key] = (
                draw_badge(number, kind, self.font, theme, ratio)
                if number
                else dot_pixmap(kind, theme, ratio)
            )
        return self._dots[key]
