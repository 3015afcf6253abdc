"""Paints a flat map: the globe's paint without halo and edge shade, in the same order and colours."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRadialGradient

from globe_app.globe import flat_land as lands
from globe_app.globe.flat_camera import FlatCamera
from globe_app.globe.land import Ints
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.look.theme import Theme
from globe_app.ui.map.backdrop import FOCUS
from globe_app.ui.map.drawing import (
    BORDER_PX,
    COAST_PX,
    GLOW_PX,
    GRATICULE_PX,
    LEAST_PART_PX2,
    MOST_OUTLINED,
    SELECTED_PX,
    Kinds,
    PaintedCountry,
    Vectors,
    fill_shapes,
    stroke,
    stroke_disputed,
    stroke_outline,
)
from globe_app.ui.map.flat_map import plotting

if TYPE_CHECKING:
    from globe_app.ui.map.flat_map.plot import Plot

FINE_RADIUS = (
    900.0  # px to the earth's radius from which the finest outline is drawn, as on the globe
)
MOST_MOVING = 16_000  # vertices that a frame of a movement can have
COAST, BORDER = 1, 2
WHOLE = 1.3  # zoom up to which a camera of another kind sees the whole world


@dataclass(frozen=True, slots=True)
class FlatFrame:
    """A frame of a flat map."""

    land: lands.FlatLand

    def paint_outline(
        self, p: QPainter, index: int, colour: str, halo: str, *, width: float = SELECTED_PX,
        smooth: bool = True,
    ) -> None:  # fmt: skip
        """One country's outline over the frame. Small parts get none."""
        most = 0 if smooth else MOST_OUTLINED
        outline = lands.outline(self.land, index, LEAST_PART_PX2, most)
        stroke_outline(p, outline, colour, halo, width, smooth=smooth)


@dataclass
class FlatPainter:
    """Paints frames of one projection."""

    world: lands.FlatMap
    painted_countries: tuple[PaintedCountry, ...]
    anchors: NDArray[np.float64]  # (countries, 3) unit vectors
    _orders: tuple[Kinds, dict[int, Ints]] | None = None
    _plot: "Plot | None" = None  # None: the library is not loaded yet
    _closed: bool = False

    @property
    def flat(self) -> bool:
        """It is a flat map."""
        return True

    @property
    def camera(self) -> FlatCamera:
        """A camera that sees the whole world."""
        return FlatCamera(self.world.plane)

    def seen_like(self, camera: MapCamera) -> FlatCamera:
        """The camera of this map that comes nearest to another: the same place in the middle."""
        if isinstance(camera, FlatCamera) and camera.plane is self.world.plane:
            return camera
        near = self.camera.sized(camera.width, camera.height)
        if camera.zoom <= WHOLE:
            return near
        return near.with_zoom(camera.zoom).at(camera.lon, camera.lat)

    def paint(
        self, p: QPainter, camera: MapCamera, kinds: Kinds, theme: Theme, *, moving: bool,
        zooming: bool = False,
    ) -> FlatFrame:  # fmt: skip
        """A frame without its marks. `moving`: without anti-aliasing."""
        flat = self.seen_like(camera)
        world = self._outline(flat, kinds, moving)
        order = lands.in_view(world, flat, self._order(world, kinds))
        land = lands.look_at(world, flat, order)
        if self._plot is None and not self._closed:
            self._plot = plotting.plot(self.world.plane.half_width, self.world.plane.half_height)
        if self._plot is None:
            self._content(p, land, kinds, theme, moving)
        else:
            self._plot.render(p, flat, lambda q: self._content(q, land, kinds, theme, moving))
        return FlatFrame(land)

    def vectors(self, camera: MapCamera) -> Vectors:
        """What a camera sees as lines and areas."""
        flat = self.seen_like(camera)
        kinds = np.zeros(len(self.painted_countries), np.int8)
        world = self._outline(flat, kinds, moving=False)
        land = lands.look_at(world, flat, lands.in_view(world, flat, self._order(world, kinds)))
        shapes = ((i, lands.country(land, i)) for i in range(len(self.painted_countries)))
        dashes = world.disputed
        return Vectors(
            flat.pixels(self.world.plane.rim),
            flat.pixels(self.world.graticule.reshape(-1, 2)).reshape(-1, 4),
            tuple((i, shape) for i, shape in shapes if len(shape.xy)),
            lands.edges(land, COAST), lands.edges(land, BORDER),
            (flat.pixels(dashes.xy), dashes.first),
        )  # fmt: skip

    def _outline(self, camera: FlatCamera, kinds: Kinds, moving: bool) -> lands.FlatWorld:
        """The outline as fine as this frame can have it."""
        finest = self.world.finest
        if camera.radius < FINE_RADIUS:
            return self.world.fast
        if not moving:
            return finest
        rings = lands.in_view(finest, camera, self._order(finest, kinds))
        return finest if finest.lengths[rings].sum() <= MOST_MOVING else self.world.fast

    def _order(self, world: lands.FlatWorld, kinds: Kinds) -> Ints:
        if self._orders is None or self._orders[0] is not kinds:
            self._orders = (kinds, {})
        orders = self._orders[1]
        if id(world) not in orders:
            orders[id(world)] = lands.order_by_kind(world, kinds)
        return orders[id(world)]

    def _content(
        self, p: QPainter, land: lands.FlatLand, kinds: Kinds, t: Theme, moving: bool
    ) -> None:
        smooth, camera = QPainter.RenderHint.Antialiasing, land.camera
        rim = QPolygonF([QPointF(x, y) for x, y in camera.pixels(self.world.plane.rim).tolist()])
        p.fillRect(QRectF(0, 0, camera.width, camera.height), QColor(t.stage))
        p.setRenderHint(smooth, not moving)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self._light(camera, t))
        p.drawPolygon(rim)
        lines = camera.pixels(self.world.graticule.reshape(-1, 2)).reshape(-1, 4)
        stroke(p, lines, t.graticule, 0 if moving else GRATICULE_PX)
        fine = land.world is self.world.finest
        glow = lands.edges(land, COAST) if fine else lands.coarse_coast(land)
        stroke(p, glow, t.coast_glow, GLOW_PX)
        fill_shapes(p, lands.fills(land, kinds), t)
        stroke(p, lands.edges(land, BORDER), t.border, 0 if moving else BORDER_PX)
        coast = glow if moving else lands.edges(land, COAST)
        stroke(p, coast, t.coast, 0 if moving else COAST_PX)
        dashes = land.world.disputed
        stroke_disputed(p, camera.pixels(dashes.xy), dashes.first, t)
        p.setRenderHint(smooth, True)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(QColor(t.limb), 1.0))
        p.drawPolygon(rim)

    def _light(self, camera: FlatCamera, t: Theme) -> QRadialGradient:
        """The ocean's light, as on the globe: over the whole world, wherever the camera is."""
        half = max(self.world.plane.half_width, self.world.plane.half_height)
        x, y = camera.pixels(np.zeros((1, 2)))[0].tolist()
        reach = half * camera.radius
        light = QPointF(
            x + FOCUS[0] * self.world.plane.half_width * camera.radius,
            y + FOCUS[1] * self.world.plane.half_height * camera.radius,
        )
        ocean = QRadialGradient(QPointF(x, y), reach, light)
        ocean.setColorAt(0.0, QColor(t.ocean_centre))
        ocean.setColorAt(0.6, QColor(t.ocean_middle))
        ocean.setColorAt(1.0, QColor(t.ocean_edge))
        return ocean

    def close(self) -> None:
        """Release the plot."""
        self._closed = True  # what is painted from now on is painted without
        if self._plot is not None:
            self._plot.close()
            self._plot = None
