"""The land that one frame paints, as arrays in pixels. No Qt.

Per frame: rings whose bounding caps are beyond the horizon or out of view are left out before anything else.
The others are gathered in the order of their shades, so that the areas of a shade lie side by side, and turned
by one matrix product. Where a ring crosses the limb, its vertices beyond are moved to the limb: a ring that is
less than 44 degrees about its middle and reaches the limb cannot go around the point opposite the viewer, so
their order is kept. The few larger rings are cut there exactly.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.outlines import Outline
from globe_app.globe.camera import Camera
from globe_app.globe.clip import clip_ring

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]
COAST, BORDER = 1, 2  # edge classes that are stroked
LEAST_AT_LIMB_PX2 = 40.0  # seen from above; smaller rings are not seen where they cross the limb
COS_PLAIN = 0.72  # of 44 degrees
WHOLE_LIMB = 2 * np.pi - 1e-9
LEAST_SHARE = 0.25  # of a country's largest part: such parts are outlined, however small
BEYOND_PX = 40.0  # how far out of view a line is still drawn


@dataclass(frozen=True, slots=True)
class Shape:
    """Closed outlines of one kind: `xy` (n, 2) pixels; `first` (n,) marks where each begins."""

    kind: int
    xy: Floats
    first: Bools


@dataclass(frozen=True, slots=True)
class World:
    """An outline with what does not change between frames."""

    outline: Outline
    across: Floats  # (3, n) unit vectors
    lengths: Ints  # (rings,)
    clockwise: Bools  # (rings,)
    cap_sine: (
        Floats  # (rings,) depth below which the centre of a ring's cap is hidden with all of it
    )
    cap_chord: Floats  # (rings,) chord of the cap's radius
    steradians: Floats  # (rings,)
    chord: NDArray[
        np.uint8
    ]  # (n,) vertices to the end of the coarse coast line from here; 0 = none


def prepare(outline: Outline) -> World:
    """Compute what does not change between frames."""
    starts = outline.ring_start
    lengths = np.diff(starts).astype(np.intp)
    sin_lat = np.sin(np.radians(outline.lonlat[:, 1]))
    x, y = np.radians(outline.lonlat[:, 0]), sin_lat  # Lambert's cylinder keeps areas
    cross = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0)
    cross[starts[1:] - 1] = 0.0  # rings repeat their first point: no edge leaves the last
    signed = np.add.reduceat(cross, starts[:-1]) / 2
    wide = outline.cap_cos < 0.0  # a cap of more than a quarter of a turn is never hidden
    return World(
        outline=outline,
        across=np.ascontiguousarray(outline.xyz.T),
        lengths=lengths,
        clockwise=signed < 0,
        cap_sine=np.where(wide, 2.0, np.sqrt(np.maximum(1.0 - outline.cap_cos**2, 0.0))),
        cap_chord=np.sqrt(np.maximum(2.0 - 2.0 * outline.cap_cos, 0.0)),
        steradians=np.abs(signed),
        chord=chords(outline.edge),
    )


def chords(edge: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Coast lines that leave out every other vertex. `edge`: (n,) classes of the edges."""
    coast = edge == COAST
    begins = coast.copy()  # the first edge of each run of coast; runs end with their rings
    begins[1:] &= ~coast[:-1]
    at = np.arange(len(coast))
    in_run = at - np.maximum.accumulate(np.where(begins, at, 0))
    follows = np.append(coast[1:], False)
    chord: NDArray[np.uint8] = np.where(coast & (in_run % 2 == 0), 1 + follows, 0).astype(np.uint8)
    return chord


@dataclass(frozen=True, slots=True)
class Land:
    """The rings in sight of a camera, turned towards it; rings of one kind lie side by side."""

    world: World
    camera: Camera
    rings: Ints  # (r,) in order of their kinds
    starts: Ints  # (r + 1,) first vertex of each of them here
    vertices: Ints  # (n,) their index in the outline
    seen: Floats  # (3, n) camera space
    xy: Floats  # (n, 2) pixels
    whole: Bools  # (r,) can be painted as it is
    cut: Bools  # (r,) is to be cut at the limb


def order_by_kind(world: World, kind_of_country: NDArray[np.int8]) -> Ints:
    """Rings, by the kinds of their countries."""
    return np.argsort(kind_of_country[world.outline.ring_country], kind="stable")


def in_sight(world: World, camera: Camera, order: Ints | None = None) -> Ints:
    """The rings that may be seen, in the given order."""
    at = world.outline.cap_centre @ camera.matrix().T
    shown = at[:, 2] > -world.cap_sine
    if camera.crops:
        x, y = camera.width / 2 / camera.radius, camera.height / 2 / camera.radius
        shown &= (np.abs(at[:, 0]) - world.cap_chord < x) & (np.abs(at[:, 1]) - world.cap_chord < y)
    return np.flatnonzero(shown) if order is None else order[shown[order]]


def look_at(world: World, camera: Camera, rings: Ints) -> Land:
    """Turn these rings towards the camera."""
    lengths = world.lengths[rings]
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.intp)
    shift = world.outline.ring_start[:-1][rings] - starts[:-1]
    vertices = np.arange(starts[-1], dtype=np.intp) + np.repeat(shift, lengths)
    seen = camera.matrix() @ world.across[:, vertices]
    depth, radius, (cx, cy) = seen[2], camera.radius, camera.centre
    if len(rings):
        lowest = np.minimum.reduceat(depth, starts[:-1])
        highest = np.maximum.reduceat(depth, starts[:-1])
    else:
        lowest = highest = np.empty(0)
    xy = np.empty((len(vertices), 2))
    xy[:, 0], xy[:, 1] = seen[0] * radius + cx, seen[1] * -radius + cy
    large = world.steradians[rings] * radius**2 > LEAST_AT_LIMB_PX2
    whole, cut = lowest > 0.0, (highest > 0.0) & (lowest <= 0.0) & large
    plain = cut & (world.outline.cap_cos[rings] > COS_PLAIN)
    if plain.any():
        beyond = np.flatnonzero(np.repeat(plain, lengths) & (depth <= 0.0))
        far = np.hypot(seen[0, beyond], seen[1, beyond])
        xy[beyond, 0] = seen[0, beyond] / far * radius + cx
        xy[beyond, 1] = seen[1, beyond] / far * -radius + cy
    return Land(
        world, camera, rings, starts, vertices, seen, xy, whole | plain, cut & ~plain
    )  # fmt: skip


def fills(land: Land, kind_of_country: NDArray[np.int8]) -> list[Shape]:
    """The areas, one shape for each kind in sight. `land.rings` is in the order of the kinds."""
    kinds = kind_of_country[land.world.outline.ring_country[land.rings]]
    if not len(kinds):
        return []
    shapes = []
    # no np.unique, which loads numpy.ma: 30 ms of a start
    borders = (np.flatnonzero(kinds[1:] != kinds[:-1]) + 1).tolist()
    for begin, end in pairwise([0, *borders, len(kinds)]):
        shape = _shape(land, int(kinds[begin]), np.arange(begin, end))
        if len(shape.xy):
            shapes.append(shape)
    return shapes


def country(land: Land, index: int, least_px2: float = 0.0) -> Shape:
    """The area of one country; smaller parts are left out, unless the largest is hardly larger."""
    mine = np.flatnonzero(land.world.outline.ring_country[land.rings] == index)
    if not len(mine):
        return Shape(index, np.empty((0, 2)), np.empty(0, dtype=bool))
    rings = land.rings[mine]
    depth = np.maximum(land.world.outline.cap_centre[rings] @ land.camera.matrix()[2], 0.05)
    area = land.world.steradians[rings] * land.camera.radius**2 * depth
    return _shape(land, index, mine[area >= least_area(area, least_px2)])


def least_area(area: Floats, least_px2: float) -> float:
    """What a part of a country must cover to be outlined, by the square pixels of all of its parts."""
    return min(least_px2, float(area.max()) * LEAST_SHARE)


def _shape(land: Land, kind: int, at: Ints) -> Shape:
    """The outlines of the rings at these indices into `land.rings`."""
    whole = at[land.whole[at]]
    if len(whole) and len(whole) == whole[-1] - whole[0] + 1:  # side by side: nothing is copied
        begin, end = land.starts[whole[0]], land.starts[whole[-1] + 1]
        xy = land.xy[begin:end]
        first = np.zeros(len(xy), dtype=bool)
        first[land.starts[whole] - begin] = True
    else:
        chosen = np.zeros(len(land.rings), dtype=bool)
        chosen[whole] = True
        mask = np.repeat(chosen, np.diff(land.starts))
        begins = np.zeros(len(land.xy), dtype=bool)
        begins[land.starts[:-1]] = True
        xy, first = land.xy[mask], begins[mask]
    pieces = [piece for ring in at[land.cut[at]].tolist() for piece in _clipped(land, ring)]
    if not pieces:
        return Shape(kind, xy, first)
    marks = [first]
    for piece in pieces:
        mark = np.zeros(len(piece), dtype=bool)
        mark[:1] = True
        marks.append(mark)
    return Shape(kind, np.concatenate([xy, *pieces]), np.concatenate(marks))


def _clipped(land: Land, at: int) -> list[Floats]:
    points = land.seen[:, land.starts[at] : land.starts[at + 1] - 1].T  # without the repeated last
    clockwise = bool(land.world.clockwise[land.rings[at]])
    scale, centre = np.array([land.camera.radius, -land.camera.radius]), land.camera.centre
    widest = np.pi if land.world.cap_sine[land.rings[at]] <= 1.0 else WHOLE_LIMB
    pieces = clip_ring(points, clockwise, widest)
    return [piece * scale + np.array(centre) for piece in pieces]


def edges(land: Land, edge_class: int, least_depth: float = 0.0) -> Floats:
    """(m, 4): x1 y1 x2 y2 in pixels of the edges of a class on the near side, in view."""
    at = np.flatnonzero(land.world.outline.edge[land.vertices] == edge_class)
    return _segments(land, at, at + 1, least_depth)


def coarse_coast(land: Land, least_depth: float = 0.0) -> Floats:
    """(m, 4): the coast with half of its vertices, in pixels."""
    steps = land.world.chord[land.vertices]
    at = np.flatnonzero(steps)
    return _segments(land, at, at + steps[at], least_depth)


def _segments(land: Land, at: Ints, to: Ints, least_depth: float) -> Floats:
    depth = land.seen[2]
    near = (depth[at] > least_depth) & (depth[to] > least_depth)
    at, to = at[near], to[near]
    if land.camera.crops:
        x, y = land.xy[at, 0], land.xy[at, 1]
        near = (x > -BEYOND_PX) & (x < land.camera.width + BEYOND_PX)
        near &= (y > -BEYOND_PX) & (y < land.camera.height + BEYOND_PX)
        at, to = at[near], to[near]
    lines = np.empty((len(at), 4))
    lines[:, :2], lines[:, 2:] = land.xy[at], land.xy[to]
    return lines


def thinned(shape: Shape, most: int) -> Shape:
    """A shape with about `most` vertices: every second, third ... of each outline, and where it begins."""
    step = -(-len(shape.xy) // most)
    if step < 2:
        return shape
    at = np.arange(len(shape.xy))
    since = at - np.maximum.accumulate(np.where(shape.first, at, 0))
    kept = since % step == 0
    return Shape(shape.kind, shape.xy[kept], shape.first[kept])


def outline_of(shape: Shape, camera: Camera) -> Floats:
    """(m, 4): the outline of a shape as lines, those in view."""
    if not len(shape.xy):
        return np.empty((0, 4))
    following = np.roll(shape.xy, -1, axis=0)
    begins = np.flatnonzero(shape.first)
    ends = np.append(begins[1:], len(shape.xy)) - 1
    following[ends] = shape.xy[begins]
    lines = np.concatenate([shape.xy, following], axis=1)
    if camera.crops:
        x, y = (lines[:, 0] + lines[:, 2]) / 2, (lines[:, 1] + lines[:, 3]) / 2
        near = (x > -BEYOND_PX) & (x < camera.width + BEYOND_PX)
        near &= (y > -BEYOND_PX) & (y < camera.height + BEYOND_PX)
        lines = lines[near]
    return lines
