"""The land of a flat map as arrays: projected once, and then only moved and scaled. No Qt."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from globe_app.globe.flat_camera import FlatCamera
from globe_app.globe.land import BEYOND_PX, Bools, Floats, Ints, Shape, chords, least_area
from globe_app.globe.plane import Plane

OUTLINED = (1, 2, 3)  # classes of edges that belong to a country's outline: all but cuts


@dataclass(frozen=True, slots=True)
class Line:
    """Lines in the plane. `first` (n,) is true where one begins."""

    xy: Floats  # (n, 2)
    first: Bools


@dataclass(frozen=True, slots=True)
class FlatWorld:
    """Rings in the plane, y up, in radii of the earth. The last vertex of a ring is its first once more."""

    xy: Floats  # (n, 2)
    start: Ints  # (rings + 1,)
    country: NDArray[np.int16]  # (rings,)
    hole: Bools  # (rings,)
    edge: NDArray[np.uint8]  # (n,) class of the edge to the next vertex
    low: Floats  # (rings, 2) lower left corner of each
    high: Floats  # (rings, 2)
    area: Floats  # (rings,)
    chord: NDArray[
        np.uint8
    ]  # (n,) vertices to the end of the coarse coast line from here; 0 = none
    disputed: Line

    @property
    def lengths(self) -> Ints:
        """(rings,) vertices of each."""
        found: Ints = np.subtract(self.start[1:], self.start[:-1])
        return found


@dataclass(frozen=True, slots=True)
class FlatMap:
    """A projected world. `fast`: the simplified outline; `finest`: the full one."""

    plane: Plane
    fast: FlatWorld
    finest: FlatWorld
    graticule: Floats  # (m, 4)


def prepare(
    xy: Floats, start: Ints, country: NDArray[np.int16], hole: Bools, edge: NDArray[np.uint8],
    disputed: Line,
) -> FlatWorld:  # fmt: skip
    """Compute what does not change between frames."""
    cross = np.zeros(len(xy))
    cross[:-1] = xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1]
    cross[start[1:] - 1] = 0.0
    return FlatWorld(
        xy, start, country, hole, edge,
        low=np.minimum.reduceat(xy, start[:-1], axis=0),
        high=np.maximum.reduceat(xy, start[:-1], axis=0),
        area=np.abs(np.add.reduceat(cross, start[:-1])) / 2,
        chord=chords(edge), disputed=disputed,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FlatLand:
    """The rings in view of a camera; those of one kind lie side by side."""

    world: FlatWorld
    camera: FlatCamera
    rings: Ints  # (r,) in order of their kinds
    starts: Ints  # (r + 1,) first vertex of each of them here
    vertices: Ints  # (n,) their index in the world
    xy: Floats  # (n, 2) pixels


def order_by_kind(world: FlatWorld, kind_of_country: NDArray[np.int8]) -> Ints:
    """Rings, by the kinds of their countries."""
    order: Ints = np.argsort(kind_of_country[world.country], kind="stable")
    return order


def in_view(world: FlatWorld, camera: FlatCamera, order: Ints) -> Ints:
    """The rings that are seen, in the given order."""
    if not camera.crops:
        return order
    reach = BEYOND_PX / camera.radius
    half = np.array([camera.width, camera.height]) / 2 / camera.radius + reach
    middle = np.array([camera.x, camera.y])
    shown: Bools = np.all((world.high > middle - half) & (world.low < middle + half), axis=1)
    found: Ints = order[shown[order]]
    return found


def look_at(world: FlatWorld, camera: FlatCamera, rings: Ints) -> FlatLand:
    """Move these rings to where they are seen."""
    lengths = world.lengths[rings]
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.intp)
    shift = world.start[:-1][rings] - starts[:-1]
    vertices = np.arange(starts[-1], dtype=np.intp) + np.repeat(shift, lengths)
    return FlatLand(world, camera, rings, starts, vertices, camera.pixels(world.xy[vertices]))


def fills(land: FlatLand, kind_of_country: NDArray[np.int8]) -> list[Shape]:
    """The areas, one shape for each kind in view."""
    kinds = kind_of_country[land.world.country[land.rings]]
    if not len(kinds):
        return []
    shapes = []
    borders = (np.flatnonzero(kinds[1:] != kinds[:-1]) + 1).tolist()
    for begin, end in pairwise([0, *borders, len(kinds)]):
        low, high = land.starts[begin], land.starts[end]
        first = np.zeros(high - low, dtype=bool)
        first[land.starts[begin:end] - low] = True
        shapes.append(Shape(int(kinds[begin]), land.xy[low:high], first))
    return shapes


def edges(land: FlatLand, edge_class: int) -> Floats:
    """(m, 4): x1 y1 x2 y2 in pixels of the edges of a class in view."""
    at = np.flatnonzero(land.world.edge[land.vertices] == edge_class)
    return _segments(land, at, at + 1)


def coarse_coast(land: FlatLand) -> Floats:
    """(m, 4): the coast with half of its vertices, in pixels."""
    steps = land.world.chord[land.vertices]
    at = np.flatnonzero(steps)
    return _segments(land, at, at + steps[at])


def country(land: FlatLand, index: int) -> Shape:
    """The area of one country in view."""
    mine = np.flatnonzero(land.world.country[land.rings] == index)
    if not len(mine):
        return Shape(index, np.empty((0, 2)), np.empty(0, dtype=bool))
    at = np.concatenate([np.arange(land.starts[i], land.starts[i + 1]) for i in mine])
    first = np.isin(at, land.starts[mine])
    return Shape(index, land.xy[at], first)


def outline(land: FlatLand, index: int, least_px2: float, most: int = 0) -> Floats:
    """(m, 4): the outline of a country without the cuts; smaller parts only beside no much larger one.

    `most`: about so many edges; 0 = all.
    """
    mine = np.flatnonzero(land.world.country[land.rings] == index)
    if not len(mine):
        return np.empty((0, 4))
    area = land.world.area[land.rings[mine]] * land.camera.radius**2
    chosen = mine[area >= least_area(area, least_px2)]
    at = np.concatenate([np.arange(land.starts[i], land.starts[i + 1] - 1) for i in chosen])
    at = at[np.isin(land.world.edge[land.vertices[at]], OUTLINED)]
    step = -(-len(at) // most) if most else 1
    if step < 2:
        return _segments(land, at, at + 1)
    last = land.starts[np.searchsorted(land.starts, at, side="right")] - 1
    kept = (at - land.starts[np.searchsorted(land.starts, at, side="right") - 1]) % step == 0
    return _segments(land, at[kept], np.minimum(at[kept] + step, last[kept]))


def _segments(land: FlatLand, at: Ints, to: Ints) -> Floats:
    if land.camera.crops:
        x, y = land.xy[at, 0], land.xy[at, 1]
        near = (x > -BEYOND_PX) & (x < land.camera.width + BEYOND_PX)
        near &= (y > -BEYOND_PX) & (y < land.camera.height + BEYOND_PX)
        at, to = at[near], to[near]
    lines = np.empty((len(at), 4))
    lines[:, :2], lines[:, 2:] = land.xy[at], land.xy[to]
    return lines
