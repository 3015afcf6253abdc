"""The camera of the flat map as a frozen value: the middle of the view in the plane, zoom, viewport size.

At zoom 1 the whole world is seen. Nothing but the world and its margin is ever brought into view, except by
what a drag pulls beyond (`SLACK`).
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.sphere import LonLat
from globe_app.globe.arc import points
from globe_app.globe.map_camera import Grip
from globe_app.globe.plane import Plane

Floats = NDArray[np.float64]
ROOM = (26.0, 52.0)  # px beside, and above and below, the map at zoom 1
LEAST_FILL = 0.3  # of the viewport, where there is less room than that
MAX_ZOOM = 8.0
SLACK = 0.15  # of half of the viewport at zoom 1: how far a drag pulls the world out of it
CENTRAL = 0.8  # of half of the viewport: a place within is not turned to


@dataclass(frozen=True, slots=True)
class FlatCamera:
    """Looks at the point (x, y) of a plane, north up."""

    plane: Plane
    x: float = 0.0  # in radii of the earth
    y: float = 0.0
    zoom: float = 1.0
    width: int = 800  # px
    height: int = 600  # px

    @property
    def lon(self) -> float:
        """Degrees east of the place in the middle."""
        return self._place[0]

    @property
    def lat(self) -> float:
        """Degrees north of the place in the middle."""
        return self._place[1]

    @property
    def _place(self) -> LonLat:
        """The place in the middle, or the nearest on the way to the middle of the world."""
        for share in (1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.25):
            found = self.plane.inverse(self.x * share, self.y * share)
            if found is not None:
                return found
        return self.plane.chosen.lon, self.plane.chosen.lat

    @property
    def rest_radius(self) -> float:
        """Pixels to the earth's radius at zoom 1."""
        wide = max(self.width - 2 * ROOM[0], LEAST_FILL * self.width)
        high = max(self.height - 2 * ROOM[1], LEAST_FILL * self.height)
        return min(wide / 2 / self.plane.half_width, high / 2 / self.plane.half_height)

    @property
    def radius(self) -> float:
        """Pixels to the earth's radius."""
        return self.rest_radius * self.zoom

    @property
    def min_zoom(self) -> float:
        """The least zoom: the whole world."""
        return 1.0

    @property
    def max_zoom(self) -> float:
        """The most zoom."""
        return MAX_ZOOM

    @property
    def crops(self) -> bool:
        """Whether a part of the world is out of view."""
        half = self.plane.half_width * self.radius, self.plane.half_height * self.radius
        cx, cy = self.width / 2, self.height / 2
        across = half[0] + abs(self.x) * self.radius > cx
        return across or half[1] + abs(self.y) * self.radius > cy

    @property
    def centre(self) -> tuple[float, float]:
        """The centre of the viewport in pixels."""
        return self.width / 2, self.height / 2

    @property
    def position(self) -> tuple[float, float]:
        """The point in the middle as degrees: what `panned` adds to."""
        return math.degrees(self.x), math.degrees(self.y)

    def pixels(self, xy: Floats) -> Floats:
        """(n, 2) pixels of points of the plane (n, 2)."""
        cx, cy = self.centre
        r = self.radius
        found: Floats = xy * np.array([r, -r]) + np.array([cx - self.x * r, cy + self.y * r])
        return found

    def project(self, lon: float, lat: float) -> tuple[float, float] | None:
        """The pixel of a place: every place is on the map."""
        x, y = self.pixels(self.plane.forward(np.array([lon]), np.array([lat])))[0].tolist()
        return x, y

    def unproject(self, px: float, py: float) -> LonLat | None:
        """The place under a pixel; None beside the world. Inverse of `project`."""
        return self.plane.inverse(*self._point(px, py))

    def _point(self, px: float, py: float) -> tuple[float, float]:
        cx, cy = self.centre
        return self.x + (px - cx) / self.radius, self.y - (py - cy) / self.radius

    def places(self, xyz: Floats) -> tuple[Floats, Floats]:
        """(n, 2) pixels of unit vectors (n, 3), and their depth, which is 1."""
        return self.pixels(self._forward(xyz)), np.ones(len(xyz))

    def _forward(self, xyz: Floats) -> Floats:
        lon = np.degrees(np.arctan2(xyz[:, 1], xyz[:, 0]))
        lat = np.degrees(np.arctan2(xyz[:, 2], np.hypot(xyz[:, 0], xyz[:, 1])))
        return self.plane.forward(lon, lat)

    def joined(self, xyz: Floats) -> Floats:
        """(m, 4): the edges of a line through unit vectors that do not run across the map's own edge."""
        at = self._forward(xyz)
        kept = np.flatnonzero(~self._torn(at))
        px = self.pixels(at)
        return np.concatenate([px[kept], px[kept + 1]], axis=1)

    def _torn(self, at: Floats) -> NDArray[np.bool_]:
        """(n - 1,): whether the way from each point to the next leaves the map on one side and comes back."""
        torn: NDArray[np.bool_] = np.hypot(*(at[1:] - at[:-1]).T) > self.plane.half_width / 2
        return torn

    def arc(self, start: Floats, end: Floats, share: float = 1.0) -> list[Floats]:
        """(n, 2) pixels of the parts of the first `share` of a great-circle arc, cut at the map's edge."""
        way = points(start, end, share)
        if len(way) < 2:
            return []
        at = self._forward(way)
        pieces = np.split(self.pixels(at), np.flatnonzero(self._torn(at)) + 1)
        return [piece for piece in pieces if len(piece) > 1]

    def is_central(self, place: LonLat) -> bool:
        """Whether a place is seen and not near the edge of the viewport."""
        at = self.project(*place)
        cx, cy = self.centre
        return at is not None and abs(at[0] - cx) < CENTRAL * cx and abs(at[1] - cy) < CENTRAL * cy

    def at(self, lon: float, lat: float) -> "FlatCamera":
        """Centred on a place, as far as no more than the world's margin comes into view."""
        x, y = self.plane.forward(np.array([lon]), np.array([lat]))[0].tolist()
        return self.within(x, y, 0.0)

    def with_zoom(self, zoom: float) -> "FlatCamera":
        """At another zoom, about the middle."""
        return self.zoomed_to(zoom, *self.centre)

    def zoomed_to(self, zoom: float, px: float, py: float) -> "FlatCamera":
        """At another zoom, with the place under the pixel kept there as far as the margins allow."""
        x, y = self._point(px, py)
        nearer = replace(self, zoom=min(max(zoom, self.min_zoom), self.max_zoom))
        share = self.radius / nearer.radius
        pulled = self._pulled
        return nearer.within(x + (self.x - x) * share, y + (self.y - y) * share, pulled)

    @property
    def _pulled(self) -> float:
        """The share of `SLACK` that the view is pulled beyond the margins."""
        wide, high = self._reach
        beyond = max((abs(self.x) - wide) / self._half[0], (abs(self.y) - high) / self._half[1])
        return min(max(beyond / SLACK, 0.0), 1.0) if self.zoom > 1.0 + 1e-9 else 0.0

    @property
    def _half(self) -> tuple[float, float]:
        """Half of the viewport at zoom 1, in radii of the earth."""
        return self.width / 2 / self.rest_radius, self.height / 2 / self.rest_radius

    @property
    def _reach(self) -> tuple[float, float]:
        """How far the middle may be from that of the world."""
        share = 1.0 - 1.0 / self.zoom
        return self._half[0] * share, self._half[1] * share

    def within(self, x: float, y: float, slack: float) -> "FlatCamera":
        """Over a point of the plane, or the nearest that the margins and a share of the slack allow."""
        wide, high = (
            reach + slack * SLACK * half
            for reach, half in zip(self._reach, self._half, strict=True)
        )
        return replace(self, x=min(max(x, -wide), wide), y=min(max(y, -high), high))

    def panned(self, east_deg: float, north_deg: float) -> "FlatCamera":
        """Moved by degrees of the plane."""
        return self.within(self.x + math.radians(east_deg), self.y + math.radians(north_deg), 1.0)

    def grip(self, px: float, py: float) -> Grip:
        """Nothing: a flat map follows the pointer everywhere."""
        return None

    def dragged(
        self, grip: Grip, before: tuple[float, float], to: tuple[float, float]
    ) -> "FlatCamera":
        """Dragged from one pixel to another."""
        dx, dy = to[0] - before[0], to[1] - before[1]
        return self.within(self.x - dx / self.radius, self.y + dy / self.radius, 1.0)

    def between(self, end: "FlatCamera", share: float) -> "FlatCamera":
        """On the straight way to the middle of another view, at the same zoom as this one."""
        x = self.x + (end.x - self.x) * share
        y = self.y + (end.y - self.y) * share
        return replace(end, x=x, y=y, zoom=self.zoom)

    def apart(self, end: "FlatCamera") -> float:
        """Radii between the middles."""
        return math.hypot(end.x - self.x, end.y - self.y)

    def sized(self, width: int, height: int) -> "FlatCamera":
        """The same view for another viewport size in pixels."""
        sized = replace(self, width=max(width, 1), height=max(height, 1))
        return sized.within(self.x, self.y, 1.0)
