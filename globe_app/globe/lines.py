"""Lines and points over the globe, as arrays in pixels: graticule, disputed boundaries, terminator, anchors."""

import math

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.outlines import Outline
from globe_app.geo.sphere import to_xyz
from globe_app.globe.camera import Camera
from globe_app.globe.map_camera import MapCamera

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
GRATICULE_STEP_DEG = 20
POINT_STEP_DEG = 4
REACH_DEG = 80  # meridians end here


def _graticule_lines() -> tuple[Floats, Ints]:
    up = range(-REACH_DEG, REACH_DEG + 1, POINT_STEP_DEG)
    along = range(-180, 181, POINT_STEP_DEG)
    meridians = range(-180, 180, GRATICULE_STEP_DEG)
    parallels = range(-REACH_DEG, REACH_DEG + 1, GRATICULE_STEP_DEG)
    lines = [[to_xyz(lon, lat) for lat in up] for lon in meridians]
    lines += [[to_xyz(lon, lat) for lon in along] for lat in parallels]
    inner = np.concatenate([[True] * (len(line) - 1) + [False] for line in lines])
    return np.array([p for line in lines for p in line]), np.flatnonzero(inner)


_GRATICULE = _graticule_lines()


def graticule(camera: Camera) -> Floats:
    """(m, 4): the near side of the graticule in pixels."""
    points, at = _GRATICULE
    return _segments(points @ camera.matrix().T, at, camera)


def disputed(outline: Outline, camera: Camera) -> tuple[Floats, NDArray[np.bool_]]:
    """Disputed and indefinite boundaries on the near side: (n, 2) pixels, and where each line begins."""
    seen = outline.disputed_xyz @ camera.matrix().T
    near = seen[:, 2] > 0.0
    begins = np.zeros(len(seen), dtype=bool)
    begins[outline.disputed_start[:-1]] = True
    begins[1:] |= ~near[:-1]
    return _pixels(camera, seen[near, :2]), begins[near]


def terminator(camera: MapCamera, sun_lon: float, sun_lat: float) -> Floats:
    """(m, 4): the visible part of the circle on which the sun rises or sets, in pixels."""
    lon, lat = math.radians(sun_lon + 180.0), math.radians(-sun_lat)
    west = np.array([math.sin(lon), -math.cos(lon), 0.0])
    south = np.array([math.sin(lat) * math.cos(lon), math.sin(lat) * math.sin(lon), -math.cos(lat)])
    turn = np.radians(np.arange(0, 362, 2))
    return camera.joined(np.cos(turn)[:, None] * west + np.sin(turn)[:, None] * south)


def _segments(seen: Floats, at: Ints, camera: Camera) -> Floats:
    at = at[(seen[at, 2] > 0.0) & (seen[at + 1, 2] > 0.0)]
    xy = _pixels(camera, seen[:, :2])
    return np.concatenate([xy[at], xy[at + 1]], axis=1)


def _pixels(camera: Camera, xy: Floats) -> Floats:
    at: Floats = xy * np.array([camera.radius, -camera.radius]) + np.array(camera.centre)
    return at


def anchors(camera: MapCamera, xyz: Floats) -> tuple[Floats, Floats]:
    """(n, 2) pixels and (n,) depth of points given as unit vectors (n, 3)."""
    return camera.places(xyz)


def graticule_points() -> tuple[Floats, Ints]:
    """(n, 3) unit vectors of the graticule's lines, and the indices of those that are joined to the next."""
    return _GRATICULE
