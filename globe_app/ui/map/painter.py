"""Paints land, sea and lines of the globe with QPainter. Caches pixmaps; holds no state of the view."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from globe_app.geo.countries import Countries
from globe_app.geo.outlines import FULL, SIMPLE, load_outline
from globe_app.geo.sphere import to_xyz
from globe_app.globe import land as lands
from globe_app.globe import lines
from globe_app.globe.camera import Camera
from globe_app.globe.map_camera import MapCamera
from globe_app.ui.look.theme import Theme
from globe_app.ui.map.backdrop import Backdrop
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

FINE_RADIUS = 900.0  # px from which the finest outline is drawn
MOST_MOVING = 24_000  # vertices that a frame of a movement can have
GLOW_DEPTH = 0.15  # nearer the limb the glow of many coasts would add up to a white line


@dataclass(frozen=True, slots=True)
class GlobeFrame:
    """A frame of the globe."""

    land: lands.Land

    def paint_outline(
        self, p: QPainter, index: int, colour: str, halo: str, *, width: float = SELECTED_PX,
        smooth: bool = True,
    ) -> None:  # fmt: skip
        """One country's outline over the frame. Small parts get none."""
        shape = lands.country(self.land, index, LEAST_PART_PX2)
        if not smooth:
            shape = lands.thinned(shape, MOST_OUTLINED)
        outline = lands.outline_of(shape, self.land.camera)
        stroke_outline(p, outline, colour, halo, width, smooth=smooth)


@dataclass
class GlobePainter:
    """Paints frames. `fast`: simplified outline; `finest`: full outline, when zoomed in."""

    fast: lands.World
    finest: lands.World
    painted_countries: tuple[PaintedCountry, ...]
    anchors: NDArray[np.float64]  # (countries, 3) unit vectors
    _backdrop: Backdrop = field(default_factory=Backdrop)
    _orders: tuple[Kinds, dict[int, lands.Ints]] | None = None

    @property
    def flat(self) -> bool:
        """It is the globe."""
        return False

    @property
    def camera(self) -> Camera:
        """A camera that sees the whole globe."""
        return Camera()

    def seen_like(self, camera: MapCamera) -> Camera:
        """The globe's camera that comes nearest to another."""
        if isinstance(camera, Camera):
            return camera
        near = Camera(width=camera.width, height=camera.height)
        return near.at(camera.lon, camera.lat).with_zoom(min(camera.zoom, near.max_zoom))

    def paint(
        self, p: QPainter, camera: MapCamera, kinds: Kinds, theme: Theme, *, moving: bool,
        zooming: bool = False,
    ) -> GlobeFrame:  # fmt: skip
        """A frame without its marks.

        `moving`: without anti-aliasing. `zooming`: the next frame has another size.
        """
        camera, smooth = self.seen_like(camera), QPainter.RenderHint.Antialiasing
        self._backdrop.paint(p, camera, theme, changing=zooming)
        p.setRenderHint(smooth, not moving)
        stroke(p, lines.graticule(camera), theme.graticule, 0 if moving else GRATICULE_PX)
        land = self._land(camera, kinds, moving)
        fine = land.world is self.finest  # half of its vertices would be missed
        glow = (
            lands.edges(land, lands.COAST, GLOW_DEPTH)
            if fine
            else lands.coarse_coast(land, GLOW_DEPTH)
        )
        stroke(p, glow, theme.coast_glow, GLOW_PX)
        fill_shapes(p, lands.fills(land, kinds), theme)
        stroke(p, lands.edges(land, lands.BORDER), theme.border, 0 if moving else BORDER_PX)
        stroke(p, lands.edges(land, lands.COAST), theme.coast, 0 if moving else COAST_PX)
        stroke_disputed(p, *lines.disputed(land.world.outline, camera), theme)
        p.setRenderHint(smooth, True)
        p.setPen(QPen(QColor(theme.limb), 1.0))
        p.drawEllipse(QPointF(*camera.centre), camera.radius, camera.radius)
        return GlobeFrame(land)

    def vectors(self, camera: MapCamera) -> Vectors:
        """What a camera sees as lines and areas."""
        seen = self.seen_like(camera)
        land = self._land(seen, np.zeros(len(self.painted_countries), np.int8), moving=False)
        turn = np.radians(np.arange(0.0, 360.0))
        circle = np.column_stack([np.cos(turn), np.sin(turn)]) * seen.radius + np.array(seen.centre)
        shapes = ((i, lands.country(land, i)) for i in range(len(self.painted_countries)))
        return Vectors(
            circle, lines.graticule(seen),
            tuple((i, shape) for i, shape in shapes if len(shape.xy)),
            lands.edges(land, lands.COAST), lands.edges(land, lands.BORDER),
            lines.disputed(land.world.outline, seen),
        )  # fmt: skip

    def _land(self, camera: Camera, kinds: Kinds, moving: bool) -> lands.Land:
        """The land as fine as this frame can have it."""
        if camera.radius >= FINE_RADIUS:
            rings = lands.in_sight(self.finest, camera, self._order(self.finest, kinds))
            if not moving or self.finest.lengths[rings].sum() <= MOST_MOVING:
                return lands.look_at(self.finest, camera, rings)
        rings = lands.in_sight(self.fast, camera, self._order(self.fast, kinds))
        return lands.look_at(self.fast, camera, rings)

    def _order(self, world: lands.World, kinds: Kinds) -> lands.Ints:
        if self._orders is None or self._orders[0] is not kinds:
            self._orders = (kinds, {})
        orders = self._orders[1]
        if id(world) not in orders:
            orders[id(world)] = lands.order_by_kind(world, kinds)
        return orders[id(world)]


def load_painter(geo: Path, countries: Countries) -> GlobePainter:
    """The painter of the outlines in a folder. Raises `ResourceError`."""
    return GlobePainter(
        fast=lands.prepare(load_outline(geo, SIMPLE)),
        finest=lands.prepare(load_outline(geo, FULL)),
        painted_countries=tuple(
            PaintedCountry(c.code, c.shown, c.radius_rad, c.state, c.area_km2)
            for c in countries.all
        ),
        anchors=np.array([to_xyz(*c.anchor) for c in countries.all]),
    )
