"""Computes what one frame paints, as arrays in pixels. No Qt.

Per frame: one matrix product over the vertices, minimum and maximum depth per ring, exact limb clipping of
the few rings that cross it; all other rings are drawn whole or not at all.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.outlines import Outline
from globe_app.geo.sphere import to_xyz
from globe_app.globe.camera import Camera
from globe_app.globe.clip import clip_ring

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]
COAST, BORDER = 1, 2  # edge classes that are stroked
GRATICULE_STEP_DEG = 15
DEPTH_OF_LABELS = 0.22  # points with less depth are too near the limb for a label


@dataclass(frozen=True, slots=True)
class Shape:
    """Closed outlines of one kind: `xy` (n, 2) pixels; `first` (n,) marks where each begins."""

    kind: int
    xy: Floats
    first: Bools


@dataclass(frozen=True, slots=True)
class World:
    """An outline with precomputed tables for rendering."""

    outline: Outline
    ring_of: NDArray[np.int32]  # (n,) ring of each vertex
    clockwise: Bools  # (rings,)
    first: Bools  # (n,) vertex begins a ring
    edges: dict[int, Ints]  # class -> index of each stroked edge's first vertex
    disputed: Ints  # index of each disputed segment's first vertex


def prepare(outline: Outline) -> World:
    """Precompute what does not change between frames."""
    starts = outline.ring_start
    lengths = np.diff(starts)
    x, y = outline.lonlat[:, 0], outline.lonlat[:, 1]
    cross = x[:-1] * y[1:] - x[1:] * y[:-1]
    cross = np.append(cross, 0.0)
    cross[starts[1:] - 1] = 0.0  # rings repeat their first point: no edge leaves the last
    first = np.zeros(len(outline.xyz), dtype=bool)
    first[starts[:-1]] = True
    edges = {k: np.flatnonzero(outline.edge == k) for k in (COAST, BORDER)}
    inner = np.ones(len(outline.disputed_xyz), dtype=bool)
    inner[outline.disputed_start[1:] - 1] = False
    return World(
        outline=outline,
        ring_of=np.repeat(np.arange(len(lengths), dtype=np.int32), lengths),
        clockwise=np.add.reduceat(cross, starts[:-1]) < 0,
        first=first,
        edges=edges,
        disputed=np.flatnonzero(inner),
    )


@dataclass(frozen=True, slots=True)
class Projected:
    """A world projected by a camera: pixels and depth of every vertex, visibility of every ring."""

    world: World
    camera: Camera
    seen: Floats  # (n, 3) camera space
    xy: Floats  # (n, 2) pixels
    whole: Bools  # (rings,) wholly on the near side
    cut: Ints  # rings that cross the limb


def project(world: World, camera: Camera) -> Projected:
    """Rotate all vertices and classify rings: visible, clipped, hidden. Rings out of view are hidden."""
    outline = world.outline
    matrix = camera.matrix()
    seen = outline.xyz @ matrix.T
    starts = outline.ring_start[:-1]
    depth = seen[:, 2]
    lowest, highest = np.minimum.reduceat(depth, starts), np.maximum.reduceat(depth, starts)
    shown = highest > 0.0
    if camera.zoom > 1.5:
        shown &= _in_view(outline, camera, matrix)
    whole = shown & (lowest > 0.0)
    radius = camera.radius
    xy = seen[:, :2] * np.array([radius, -radius]) + np.array(camera.centre)
    return Projected(world, camera, seen, xy, whole, np.flatnonzero(shown & (lowest <= 0.0)))


def _in_view(outline: Outline, camera: Camera, matrix: Floats) -> Bools:
    """(rings,): whether a ring's bounding cap can touch the view."""
    at = outline.cap_centre @ matrix.T
    reach = np.sqrt(np.maximum(2.0 - 2.0 * outline.cap_cos, 0.0))  # chord of the cap's radius
    half_w, half_h = camera.width / 2 / camera.radius, camera.height / 2 / camera.radius
    near: Bools = (np.abs(at[:, 0]) - reach < half_w) & (np.abs(at[:, 1]) - reach < half_h)
    return near


def fills(view: Projected, kind_of_country: NDArray[np.int8]) -> list[Shape]:
    """The areas of the countries, one `Shape` for each value in `kind_of_country` (by country index)."""
    world = view.world
    kind_of_ring = kind_of_country[world.outline.ring_country]
    kind_of_vertex = np.where(view.whole, kind_of_ring, -1)[world.ring_of]
    pieces: dict[int, list[Floats]] = {}
    for ring in view.cut:
        pieces.setdefault(int(kind_of_ring[ring]), []).extend(_clipped(view, int(ring)))
    shapes = []
    for kind in np.unique(kind_of_country):
        chosen = kind_of_vertex == kind
        xy, first = view.xy[chosen], world.first[chosen]
        shape = _joined(int(kind), xy, first, pieces.get(int(kind), []))
        if len(shape.xy):
            shapes.append(shape)
    return shapes


def country(view: Projected, index: int) -> Shape:
    """The area of one country."""
    rings = np.flatnonzero(view.world.outline.ring_country == index)
    starts = view.world.outline.ring_start
    pieces: list[Floats] = []
    cut = set(view.cut.tolist())
    for ring in rings.tolist():
        if view.whole[ring]:
            pieces.append(view.xy[starts[ring] : starts[ring + 1]])
        elif ring in cut:
            pieces.extend(_clipped(view, ring))
    return _joined(index, np.empty((0, 2)), np.empty(0, dtype=bool), pieces)


def _clipped(view: Projected, ring: int) -> list[Floats]:
    starts = view.world.outline.ring_start
    points = view.seen[starts[ring] : starts[ring + 1] - 1]  # without the repeated last
    return [_pixels(view.camera, p) for p in clip_ring(points, bool(view.world.clockwise[ring]))]


def _pixels(camera: Camera, xy: Floats) -> Floats:
    radius = camera.radius
    at: Floats = xy * np.array([radius, -radius]) + np.array(camera.centre)
    return at


def _joined(kind: int, xy: Floats, first: Bools, pieces: list[Floats]) -> Shape:
    if not pieces:
        return Shape(kind, xy, first)
    marks = [first]
    for piece in pieces:
        mark = np.zeros(len(piece), dtype=bool)
        mark[:1] = True
        marks.append(mark)
    return Shape(kind, np.concatenate([xy, *pieces]), np.concatenate(marks))


def edges(view: Projected, edge_class: int) -> Floats:
    """(m, 4): x1 y1 x2 y2 in pixels of the stroked edges of a class on the near side, in view."""
    at = view.world.edges[edge_class]
    depth = view.seen[:, 2]
    at = at[(depth[at] > 0.0) & (depth[at + 1] > 0.0)]
    if view.camera.zoom > 1.5:
        x, y = view.xy[at, 0], view.xy[at, 1]
        near = (x > -50) & (x < view.camera.width + 50) & (y > -50) & (y < view.camera.height + 50)
        at = at[near]
    return np.concatenate([view.xy[at], view.xy[at + 1]], axis=1)


def disputed(world: World, camera: Camera) -> Floats:
    """(m, 4): the segments of disputed and indefinite boundaries on the near side, in pixels."""
    seen = world.outline.disputed_xyz @ camera.matrix().T
    return _segments(seen, world.disputed, camera)


def _segments(seen: Floats, at: Ints, camera: Camera) -> Floats:
    at = at[(seen[at, 2] > 0.0) & (seen[at + 1, 2] > 0.0)]
    xy = _pixels(camera, seen[:, :2])
    return np.concatenate([xy[at], xy[at + 1]], axis=1)


def _graticule_lines() -> tuple[Floats, Ints]:
    up = range(-75, 76, 3)
    along = range(-180, 181, 3)
    lines = [[to_xyz(lon, lat) for lat in up] for lon in range(-180, 180, GRATICULE_STEP_DEG)]
    lines += [[to_xyz(lon, lat) for lon in along] for lat in range(-75, 76, GRATICULE_STEP_DEG)]
    inner = np.concatenate([[True] * (len(line) - 1) + [False] for line in lines])
    return np.array([p for line in lines for p in line]), np.flatnonzero(inner)


_GRATICULE = _graticule_lines()


def graticule(camera: Camera) -> Floats:
    """(m, 4): the near side of the 15-degree graticule in pixels."""
    points, at = _GRATICULE
    return _segments(points @ camera.matrix().T, at, camera)


_TURN = -np.radians(np.arange(0, 360, 2))  # clockwise seen from outside
_CIRCLE = np.column_stack([np.cos(_TURN), np.sin(_TURN)])


def night(camera: Camera, sun_lon: float, sun_lat: float, below_deg: float) -> list[Floats]:
    """Closed outlines in pixels of where the sun is more than `below_deg` below the horizon.

    The boundary is the circle of radius 90 - `below_deg` degrees about the antipode of the subsolar point.
    """
    away = -np.array(to_xyz(sun_lon, sun_lat))
    lon, lat = math.radians(sun_lon + 180.0), math.radians(-sun_lat)
    west = np.array([math.sin(lon), -math.cos(lon), 0.0])
    south = np.array([math.sin(lat) * math.cos(lon), math.sin(lat) * math.sin(lon), -math.cos(lat)])
    reach = math.radians(90.0 - below_deg)
    across = _CIRCLE[:, :1] * west + _CIRCLE[:, 1:] * south
    ring = math.cos(reach) * away + math.sin(reach) * across
    outlines = clip_ring(ring @ camera.matrix().T, clockwise=True)
    return [_pixels(camera, outline) for outline in outlines]


def anchors(camera: Camera, xyz: Floats) -> tuple[Floats, Floats]:
    """(n, 2) pixels and (n,) depth of points given as unit vectors (n, 3)."""
    seen = xyz @ camera.matrix().T
    return _pixels(camera, seen[:, :2]), seen[:, 2]
