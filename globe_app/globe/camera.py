"""The orthographic camera as a frozen value: centre, zoom and viewport size. North is up.

Camera space: x right, y up, z towards the viewer, on the unit sphere. Screen space: pixels, y down.
Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS PP 1395, 1987), pp. 145-153.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.sphere import LonLat, distance_rad, interpolate, to_lonlat, to_xyz
from globe_app.globe.arc import great_arc
from globe_app.globe.map_camera import Grip

Vector = tuple[float, float, float]
Array = NDArray[np.float64]
MIN_ZOOM = 0.6
MAX_RADIUS = 4_800.0  # px: half of the finest outline's edges are longer than 6 px there
ROOM = (36.0, 52.0)  # px beside, and above and below, the globe at zoom 1
LEAST_FILL = 0.3  # of the shorter side, where there is less room than that
RIM = 0.98  # how far from the centre, in radii, a place can be held under the pointer
HELD_DEPTH, HELD_LAT = 0.35, 72.0  # what is held nearer the limb or a pole is pulled, not followed
CENTRAL_DEPTH = 0.7  # depth of points within 45 degrees of the centre


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks straight down on (lon, lat), north up."""

    lon: float = 20.0
    lat: float = 20.0
    zoom: float = 1.0
    width: int = 800  # px
    height: int = 600  # px

    @property
    def rest_radius(self) -> float:
        """The globe's radius in pixels at zoom 1."""
        room = min(self.width / 2 - ROOM[0], self.height / 2 - ROOM[1])
        return max(room, LEAST_FILL * min(self.width, self.height))

    @property
    def radius(self) -> float:
        """The globe's radius in pixels."""
        return self.rest_radius * self.zoom

    @property
    def max_zoom(self) -> float:
        """The zoom at which the outlines have no more to show."""
        return max(MAX_RADIUS / self.rest_radius, 2.0)

    @property
    def min_zoom(self) -> float:
        """The least zoom."""
        return MIN_ZOOM

    @property
    def position(self) -> LonLat:
        """The centre in degrees: what `panned` adds to."""
        return self.lon, self.lat

    @property
    def crops(self) -> bool:
        """Whether a part of the globe is out of view."""
        return 2 * self.radius > min(self.width, self.height)

    @property
    def centre(self) -> tuple[float, float]:
        """The centre of the viewport in pixels."""
        return self.width / 2, self.height / 2

    def matrix(self) -> Array:
        """(3, 3): world to camera. Rows: right, up, towards the viewer, as world vectors."""
        lam, phi = math.radians(self.lon), math.radians(self.lat)
        sl, cl, sp, cp = math.sin(lam), math.cos(lam), math.sin(phi), math.cos(phi)
        return np.array([[-sl, cl, 0.0], [-sp * cl, -sp * sl, cp], [cp * cl, cp * sl, sp]])

    def project(self, lon: float, lat: float) -> tuple[float, float] | None:
        """The pixel of a point on the globe; None on the far side."""
        x, y, z = (float(v) for v in self.matrix() @ np.array(to_xyz(lon, lat)))
        if z < 0:
            return None
        cx, cy = self.centre
        return cx + x * self.radius, cy - y * self.radius

    def unproject(self, px: float, py: float) -> tuple[float, float] | None:
        """(lon, lat) under a pixel; None off the disc. Inverse of `project`."""
        at = self.sphere_point(px, py)
        if at is None:
            return None
        x, y, z = (float(v) for v in self.matrix().T @ np.array(at))
        return to_lonlat(x, y, z)

    def sphere_point(self, px: float, py: float) -> Vector | None:
        """The camera-space point of the sphere under a pixel; None off the disc."""
        cx, cy = self.centre
        x, y = (px - cx) / self.radius, (cy - py) / self.radius
        rest = 1.0 - x * x - y * y
        return (x, y, math.sqrt(rest)) if rest >= 0 else None

    def holding(self, lon: float, lat: float, px: float, py: float) -> "Camera":
        """North up, with the place (lon, lat) under the pixel, as nearly as centres up to the poles allow.

        With d = lon - centre: x = cos(lat) sin(d) gives d; then sin(lat) cos(c) - cos(lat) cos(d) sin(c) = y
        is one sinusoid of the centre's latitude c.
        """
        cx, cy = self.centre
        x, y = (px - cx) / self.radius, (cy - py) / self.radius
        far = math.hypot(x, y)
        if far > RIM:
            x, y = x * RIM / far, y * RIM / far
        phi = math.radians(lat)
        apart = math.asin(min(max(x / max(math.cos(phi), 1e-9), -RIM), RIM))
        up, ahead = math.sin(phi), math.cos(phi) * math.cos(apart)
        size, phase = math.hypot(up, ahead), math.atan2(ahead, up)
        turn = math.acos(min(max(y / size, -1.0), 1.0))
        latitudes = [
            wrapped(math.degrees(centre))
            for centre in (turn - phase, -turn - phase)
            if up * math.sin(centre) + ahead * math.cos(centre) > 0.0
        ]
        nearest = min(latitudes or [self.lat], key=lambda one: abs(one - self.lat))
        return self.at(lon - math.degrees(apart), nearest)

    def zoomed_to(self, zoom: float, px: float, py: float) -> "Camera":
        """At another zoom, with the place under the pixel kept there; off the disc, about the centre."""
        nearer = replace(self, zoom=min(max(zoom, MIN_ZOOM), self.max_zoom))
        place = self.unproject(px, py)
        if place is None or nearer.sphere_point(px, py) is None:
            return nearer
        return nearer.holding(*place, px, py)

    def shifted(self, dx: float, dy: float) -> "Camera":
        """Moved as if the globe were pulled by so many pixels; north stays up."""
        per_px = math.degrees(1.0 / self.radius)
        east = -dx * per_px / max(math.cos(math.radians(self.lat)), 0.35)
        return self.at(self.lon + east, self.lat + dy * per_px)

    def panned(self, east_deg: float, north_deg: float) -> "Camera":
        """Moved by degrees east and north; north stays up."""
        lat = min(max(self.lat + north_deg, -90.0), 90.0)
        return replace(self, lon=wrapped(self.lon + east_deg), lat=lat)

    def at(self, lon: float, lat: float) -> "Camera":
        """Centred on a point, north up."""
        return replace(self, lon=wrapped(lon), lat=min(max(lat, -90.0), 90.0))

    def with_zoom(self, zoom: float) -> "Camera":
        """At another zoom, about the centre."""
        return replace(self, zoom=zoom)

    def places(self, xyz: Array) -> tuple[Array, Array]:
        """(n, 2) pixels and (n,) depth of points given as unit vectors (n, 3)."""
        seen = xyz @ self.matrix().T
        return self._pixels(seen[:, :2]), seen[:, 2]

    def joined(self, xyz: Array) -> Array:
        """(m, 4): x1 y1 x2 y2 of those edges of a line through unit vectors that are on the near side."""
        xy, depth = self.places(xyz)
        at = np.flatnonzero((depth[:-1] > 0.0) & (depth[1:] > 0.0))
        return np.concatenate([xy[at], xy[at + 1]], axis=1)

    def arc(self, start: Array, end: Array, share: float = 1.0) -> list[Array]:
        """(n, 2) pixels of the visible part of the first `share` of a great-circle arc, if there is one."""
        matrix = self.matrix()
        way = great_arc(matrix @ start, matrix @ end, share)
        return [self._pixels(way)] if len(way) > 1 else []

    def _pixels(self, xy: Array) -> Array:
        pixels: Array = xy * np.array([self.radius, -self.radius]) + np.array(self.centre)
        return pixels

    def is_central(self, place: LonLat) -> bool:
        """Whether a place is seen within 45 degrees of the centre."""
        depth = float((self.matrix() @ np.array(to_xyz(*place)))[2])
        return depth >= CENTRAL_DEPTH and self.project(*place) is not None

    def grip(self, px: float, py: float) -> Grip:
        """The place that a drag from here keeps under the pointer; None near the limb and the poles."""
        point, place = self.sphere_point(px, py), self.unproject(px, py)
        if point is None or place is None or point[2] <= HELD_DEPTH:
            return None
        return None if max(abs(place[1]), abs(self.lat)) > HELD_LAT else place

    def dragged(
        self, grip: Grip, before: tuple[float, float], to: tuple[float, float]
    ) -> "Camera":  # fmt: skip
        """Dragged from one pixel to another."""
        if grip is not None:
            return self.holding(*grip, *to)
        return self.shifted(to[0] - before[0], to[1] - before[1])

    def between(self, end: "Camera", share: float) -> "Camera":
        """On the great circle to the centre of another view."""
        lon, lat = interpolate((self.lon, self.lat), (end.lon, end.lat), share)
        return replace(end, lon=wrapped(lon), lat=lat, zoom=self.zoom)

    def apart(self, end: "Camera") -> float:
        """Radians between the centres."""
        return distance_rad((self.lon, self.lat), (end.lon, end.lat))

    def sized(self, width: int, height: int) -> "Camera":
        """The same view for another viewport size in pixels."""
        return replace(self, width=max(width, 1), height=max(height, 1))


def wrapped(lon: float) -> float:
    """A longitude within -180 (included) and 180 degrees."""
    return (lon + 180.0) % 360.0 - 180.0
