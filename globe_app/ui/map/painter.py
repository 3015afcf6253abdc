"""Paints land, sea and lines of the globe with QPainter. Caches pixmaps; holds no state of the view."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from globe_app.geo.countries import Countries
from globe_app.geo.outlines import FULL, SIMPLE, load_outline
from globe_app.geo.sphere import to_xyz
from globe_app.globe import land as lands
from globe_app.globe import lines
from globe_app.globe.camera import Camera
from globe_app.ui.look.theme import Theme
from globe_app.ui.map.backdrop import Backdrop
from globe_app.ui.map.colours import shade_colours
from globe_app.ui.map.marks import hatch
from globe_app.ui.map.paths import draw_lines, path_of
from globe_app.ui.map.shades import Shade

FINE_RADIUS = 900.0  # px from which the finest outline is drawn
MOST_MOVING = 24_000  # vertices that a frame of a movement can have
MOST_OUTLINED = 450  # vertices of a country's outline in a frame of a movement
LEAST_PART_PX2 = 60.0  # smaller parts of a country get no outline of its own
GLOW_DEPTH = 0.15  # nearer the limb the glow of many coasts would add up to a white line
GLOW_PX, COAST_PX, BORDER_PX, GRATICULE_PX = 3.0, 0.6, 0.8, 0.7
SELECTED_PX, SELECTED_HALO_PX = 2.0, 4.5
NOTHING = Qt.PenStyle.NoPen

Kinds = NDArray[np.int8]  # (countries,) a `Shade` each


@dataclass(frozen=True, slots=True)
class PaintedCountry:
    """A country as the globe needs it, by country index."""

    code: str
    name: str
    radius_rad: float  # of a circle with the area of its largest part
    state: bool
    rank: float  # area-like: larger is named first


@dataclass
class GlobePainter:
    """Paints frames. `fast`: simplified outline; `finest`: full outline, when zoomed in."""

    fast: lands.World
    finest: lands.World
    painted_countries: tuple[PaintedCountry, ...]
    anchors: NDArray[np.float64]  # (countries, 3) unit vectors
    _backdrop: Backdrop = field(default_factory=Backdrop)
    _orders: tuple[Kinds, dict[int, lands.Ints]] | None = None

    def paint(
        self, p: QPainter, camera: Camera, kinds: Kinds, theme: Theme, *, moving: bool,
        zooming: bool = False,
    ) -> lands.Land:  # fmt: skip
        """A frame without its marks; gives the land, for outlines over it.

        `moving`: without anti-aliasing. `zooming`: the next frame has another size.
        """
        smooth = QPainter.RenderHint.Antialiasing
        self._backdrop.paint(p, camera, theme, changing=zooming)
        p.setRenderHint(smooth, not moving)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(QColor(theme.graticule), 0 if moving else GRATICULE_PX))
        draw_lines(p, lines.graticule(camera))
        land = self._land(camera, kinds, moving)
        coast = lands.edges(land, lands.COAST)
        p.setPen(QPen(QColor(theme.coast_glow), GLOW_PX))
        fine = land.world is self.finest  # half of its vertices would be missed
        glow = (
            lands.edges(land, lands.COAST, GLOW_DEPTH)
            if fine
            else lands.coarse_coast(land, GLOW_DEPTH)
        )
        draw_lines(p, glow)
        self._fill(p, land, kinds, theme)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(QColor(theme.border), 0 if moving else BORDER_PX))
        draw_lines(p, lands.edges(land, lands.BORDER))
        p.setPen(QPen(QColor(theme.coast), 0 if moving else COAST_PX))
        draw_lines(p, coast)
        self._paint_disputed(p, land.world, camera, theme)
        p.setRenderHint(smooth, True)
        p.setPen(QPen(QColor(theme.limb), 1.0))
        p.drawEllipse(QPointF(*camera.centre), camera.radius, camera.radius)
        return land

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

    def _fill(self, p: QPainter, land: lands.Land, kinds: Kinds, theme: Theme) -> None:
        colours = shade_colours(theme)
        p.setPen(NOTHING)
        for shape in lands.fills(land, kinds):
            path = path_of(shape.xy, shape.first)
            p.setBrush(colours[shape.kind])
            p.drawPath(path)
            if shape.kind == Shade.SILENT:
                p.setBrush(hatch(theme, p.device().devicePixelRatio()))
                p.drawPath(path)

    def paint_outline(
        self, p: QPainter, land: lands.Land, index: int, colour: str, halo: str, *,
        width: float = SELECTED_PX, smooth: bool = True,
    ) -> None:  # fmt: skip
        """One country's outline over a frame: a line over a wider one. Small parts get none."""
        shape = lands.country(land, index, LEAST_PART_PX2)
        if not smooth:
            shape = lands.thinned(shape, MOST_OUTLINED)
        outline = lands.outline_of(shape, land.camera)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        p.setBrush(Qt.BrushStyle.NoBrush)
        for paint, wide in ((halo, width + SELECTED_HALO_PX - SELECTED_PX), (colour, width)):
            pen = QPen(QColor(paint), wide)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            p.setPen(pen)
            draw_lines(p, outline)

    def _paint_disputed(self, p: QPainter, world: lands.World, camera: Camera, t: Theme) -> None:
        pen = QPen(QColor(t.disputed), 1.0)
        pen.setDashPattern([3.0, 2.5])
        p.setPen(pen)
        p.drawPath(path_of(*lines.disputed(world.outline, camera)))


def load_painter(geo: Path, countries: Countries) -> GlobePainter:
    """The painter of the outlines in a folder. Raises `ResourceError`."""
    return GlobePainter(
        fast=lands.prepare(load_outline(geo, SIMPLE)),
        finest=lands.prepare(load_outline(geo, FULL)),
        painted_countries=tuple(
            PaintedCountry(c.code, c.name, c.radius_rad, c.state, c.area_km2) for c in countries.all
        ),
        anchors=np.array([to_xyz(*c.anchor) for c in countries.all]),
    )
