"""Map projections as frozen values: places to a plane and back. Unit: the earth's radius; x to the east, y up.

Equal Earth, Robinson and Natural Earth are pseudocylindrical: y depends on the latitude alone, x is in
proportion to the longitude. So a table of y and of the parallels' widths, computed once by the map library,
says all of them, in both directions. The azimuthal equidistant one has closed forms (Snyder,
USGS PP 1395, 1987, p. 195).
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.sphere import LonLat, to_lonlat, to_xyz

Floats = NDArray[np.float64]
MERIDIAN = (
    11.0  # degrees east, in the middle of the map: no land but islands is cut on the other side
)
TABLE_STEP_DEG = 0.25
RIM_STEP_DEG = 2.0
RIM_SLACK = 1e-6


class Kind(StrEnum):
    """The projections of the flat map. Their values are those of the reader's preference."""

    EQUAL_EARTH = "equal earth"
    ROBINSON = "robinson"
    NATURAL_EARTH = "natural earth"
    AZIMUTHAL = "azimuthal"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A projection and what it is centred on."""

    kind: Kind = Kind.EQUAL_EARTH
    lon: float = MERIDIAN
    lat: float = 0.0  # of the azimuthal one alone


class Plane(Protocol):
    """A projection onto a plane."""

    @property
    def chosen(self) -> Chosen:
        """Which it is."""

    @property
    def half_width(self) -> float:
        """Half of the world's width."""

    @property
    def half_height(self) -> float:
        """Half of the world's height."""

    @property
    def rim(self) -> Floats:
        """(n, 2): the world's edge, a closed line without its first point repeated."""

    def forward(self, lon: Floats, lat: Floats) -> Floats:
        """(n, 2) points of places given in degrees (n,)."""

    def inverse(self, x: float, y: float) -> LonLat | None:
        """The place at a point; None beside the world."""


@dataclass(frozen=True, eq=False)
class Pseudocylindrical:
    """A projection by a table over the latitudes from -90 to 90, `TABLE_STEP_DEG` apart."""

    chosen: Chosen
    heights: Floats  # y of each parallel, growing
    widths: Floats  # x of a point a radian east of the middle, on each parallel

    @property
    def half_width(self) -> float:
        """Half of the world's width."""
        return float(self.widths.max()) * math.pi

    @property
    def half_height(self) -> float:
        """Half of the world's height."""
        return float(self.heights[-1])

    @cached_property
    def rim(self) -> Floats:
        """(n, 2): both outer meridians; the poles are lines."""
        step = round(RIM_STEP_DEG / TABLE_STEP_DEG)
        x, y = self.widths[::step] * math.pi, self.heights[::step]
        east = np.column_stack([x, y])
        return np.concatenate([east, (east * [-1.0, 1.0])[::-1]])

    def forward(self, lon: Floats, lat: Floats) -> Floats:
        """(n, 2) points of places given in degrees (n,)."""
        at = latitudes()
        east = (np.asarray(lon) - self.chosen.lon + 180.0) % 360.0 - 180.0
        width = np.interp(lat, at, self.widths)
        return np.column_stack([np.radians(east) * width, np.interp(lat, at, self.heights)])

    def inverse(self, x: float, y: float) -> LonLat | None:
        """The place at a point; None beside the world."""
        if abs(y) > self.half_height:
            return None
        lat = float(np.interp(y, self.heights, latitudes()))
        east = math.degrees(x / float(np.interp(lat, latitudes(), self.widths)))
        if abs(east) > 180.0:
            return None
        return (east + self.chosen.lon + 180.0) % 360.0 - 180.0, lat


@dataclass(frozen=True, eq=False)
class Azimuthal:
    """Equidistant around a place: a disc whose edge is the place opposite."""

    chosen: Chosen

    half_width = half_height = math.pi

    @cached_property
    def rim(self) -> Floats:
        """(n, 2): a circle."""
        turn = np.radians(np.arange(0.0, 360.0, RIM_STEP_DEG))
        return math.pi * np.column_stack([np.cos(turn), np.sin(turn)])

    @cached_property
    def _matrix(self) -> Floats:
        """(3, 3): rows right, up and towards the middle, as world vectors."""
        lam, phi = math.radians(self.chosen.lon), math.radians(self.chosen.lat)
        sl, cl, sp, cp = math.sin(lam), math.cos(lam), math.sin(phi), math.cos(phi)
        return np.array([[-sl, cl, 0.0], [-sp * cl, -sp * sl, cp], [cp * cl, cp * sl, sp]])

    def forward(self, lon: Floats, lat: Floats) -> Floats:
        """(n, 2) points of places given in degrees (n,)."""
        lam, phi = np.radians(lon), np.radians(lat)
        xyz = np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])
        right, up, near = self._matrix @ xyz
        side = np.hypot(right, up)
        far = np.arctan2(side, near)
        scale = far / np.where(side > 1e-12, side, 1.0)
        return np.column_stack([right * scale, up * scale])

    def inverse(self, x: float, y: float) -> LonLat | None:
        """The place at a point; None beside the world."""
        far = math.hypot(x, y)
        if far > math.pi + RIM_SLACK:
            return None
        if far < 1e-12:
            return to_lonlat(*self._matrix[2].tolist())
        side = math.sin(far) / far
        seen = np.array([x * side, y * side, math.cos(far)])
        return to_lonlat(*(self._matrix.T @ seen).tolist())


def latitudes() -> Floats:
    """The latitudes of a table."""
    return _LATITUDES


_LATITUDES = np.linspace(-90.0, 90.0, round(180 / TABLE_STEP_DEG) + 1)


def opposite(lon: float, lat: float) -> LonLat:
    """The place on the other side of the earth."""
    x, y, z = to_xyz(lon, lat)
    return to_lonlat(-x, -y, -z)
