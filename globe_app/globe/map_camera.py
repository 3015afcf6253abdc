"""What the map is seen through, be it the globe or flat: one frozen value, places to pixels and back.

`Camera` (the globe) and `FlatCamera` meet this. Screen space: pixels, y down. Depth: 1 in the middle of the
globe, 0 at its limb, below 0 on the far side; 1 everywhere on a flat map.
"""

from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.sphere import LonLat

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Grip = (
    LonLat | None
)  # what a drag holds: a place that is to stay under the pointer; None = it is pulled


class MapCamera(Protocol):
    """A view of the world in a viewport of some size."""

    @property
    def lon(self) -> float:
        """Degrees east of the place in the middle."""

    @property
    def lat(self) -> float:
        """Degrees north of the place in the middle."""

    @property
    def zoom(self) -> float:
        """1 = the whole world is seen."""

    @property
    def width(self) -> int:
        """Of the viewport, in px."""

    @property
    def height(self) -> int:
        """Of the viewport, in px."""

    @property
    def centre(self) -> tuple[float, float]:
        """The centre of the viewport in px."""

    @property
    def rest_radius(self) -> float:
        """Pixels to the earth's radius at zoom 1."""

    @property
    def radius(self) -> float:
        """Pixels to the earth's radius, in the middle."""

    @property
    def min_zoom(self) -> float:
        """The least zoom."""

    @property
    def max_zoom(self) -> float:
        """The zoom at which the outlines have no more to show."""

    @property
    def crops(self) -> bool:
        """Whether a part of the world is out of view."""

    @property
    def position(self) -> tuple[float, float]:
        """Degrees that `panned` adds to: what a drag moves."""

    def project(self, lon: float, lat: float) -> tuple[float, float] | None:
        """The pixel of a place; None on the far side."""

    def unproject(self, px: float, py: float) -> LonLat | None:
        """The place under a pixel; None beside the world."""

    def places(self, xyz: Floats) -> tuple[Floats, Floats]:
        """(n, 2) pixels and (n,) depth of unit vectors (n, 3)."""

    def joined(self, xyz: Floats) -> Floats:
        """(m, 4): x1 y1 x2 y2 in pixels of the visible edges of a line through unit vectors (n, 3)."""

    def arc(self, start: Floats, end: Floats, share: float = 1.0) -> list[Floats]:
        """(n, 2) pixels each: the visible parts of the first `share` of a great-circle arc."""

    def is_central(self, place: LonLat) -> bool:
        """Whether a place is seen and not near the edge."""

    def at(self: "C", lon: float, lat: float) -> "C":
        """Centred on a place, as far as that can be."""

    def with_zoom(self: "C", zoom: float) -> "C":
        """At another zoom, about the middle."""

    def zoomed_to(self: "C", zoom: float, px: float, py: float) -> "C":
        """At another zoom, with the place under the pixel kept there."""

    def panned(self: "C", east_deg: float, north_deg: float) -> "C":
        """Moved by degrees."""

    def sized(self: "C", width: int, height: int) -> "C":
        """The same view for another viewport size in pixels."""

    def grip(self, px: float, py: float) -> Grip:
        """What a drag that begins here holds."""

    def dragged(self: "C", grip: Grip, before: tuple[float, float], to: tuple[float, float]) -> "C":
        """Dragged from one pixel to another."""

    def between(self: "C", end: "C", share: float) -> "C":
        """On the way to another view, at the same zoom as this one."""

    def apart(self: "C", end: "C") -> float:
        """Radians that lie between the middles of two views."""


C = TypeVar("C", bound=MapCamera)
