"""Country polygons to rings of whole 1e-4 degrees: classes of edges, shared-arc simplification, npz."""

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from shapely.geometry import LineString, MultiPolygon, Polygon

SCALE = 10_000  # units per degree
SEAM_LON, SEAM_LAT = 180 * SCALE, -899_000  # the map's cut: never a coast
NONE, COAST, BORDER, BORDER_TWIN = 0, 1, 2, 3
Point = tuple[int, int]
Segment = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Ring:
    """A closed ring, first point repeated last; `country` is an index."""

    country: int
    hole: bool
    points: tuple[Point, ...]


def rings_of(index: int, shape: Any) -> Iterator[Ring]:
    """The rings of a polygon or multipolygon: exteriors clockwise, holes the other way."""
    for polygon in shape.geoms if isinstance(shape, MultiPolygon) else [shape]:
        for i, line in enumerate([polygon.exterior, *polygon.interiors]):
            units = np.rint(np.asarray(line.coords)[:, :2] * SCALE).astype(int)
            points = [(int(x), int(y)) for x, y in units]
            kept = [points[0]] + [b for a, b in zip(points, points[1:], strict=False) if a != b]
            if len(kept) < 4:
                continue
            x, y = np.array(kept).T.astype(float)
            clockwise = float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) < 0
            if clockwise != (i == 0):
                kept.reverse()
            yield Ring(index, i > 0, tuple(kept))


def segment(a: Point, b: Point) -> Segment:
    """An edge without direction."""
    return (a, b) if a <= b else (b, a)


def owners(rings: Sequence[Ring]) -> dict[Segment, tuple[int, ...]]:
    """Which rings run along each segment."""
    found: dict[Segment, tuple[int, ...]] = {}
    for number, ring in enumerate(rings):
        for a, b in zip(ring.points, ring.points[1:], strict=False):
            key = segment(a, b)
            found[key] = (*found.get(key, ()), number)
    return found


def is_seam(a: Point, b: Point) -> bool:
    """Whether an edge lies on the map's cut rather than on the ground."""
    return (abs(a[0]) == SEAM_LON and abs(b[0]) == SEAM_LON) or (
        a[1] <= SEAM_LAT and b[1] <= SEAM_LAT
    )


def simplify(rings: Sequence[Ring], tolerance_deg: float, smallest_deg: float) -> list[Ring]:
    """Douglas-Peucker on each arc that the same rings share, so that neighbours still agree.

    An island smaller than `smallest_deg` across goes, unless it is its country's largest ring.
    """
    along = owners(rings)
    largest: dict[int, int] = {}
    for number, ring in enumerate(rings):
        best = largest.get(ring.country)
        if best is None or _extent(ring) > _extent(rings[best]):
            largest[ring.country] = number
    done: dict[tuple[Point, ...], tuple[Point, ...]] = {}
    result = []
    for number, ring in enumerate(rings):
        alone = all(
            len(along[segment(a, b)]) == 1
            for a, b in zip(ring.points, ring.points[1:], strict=False)
        )
        if alone and number != largest[ring.country] and _extent(ring) < smallest_deg * SCALE:
            continue
        keep_shape = number == largest[ring.country] or not alone
        points = _simplified_ring(ring, along, tolerance_deg, done, keep_shape)
        if points is not None:
            result.append(Ring(ring.country, ring.hole, points))
    return result


def _extent(ring: Ring) -> int:
    xs, ys = zip(*ring.points, strict=True)
    return int(max(max(xs) - min(xs), max(ys) - min(ys)))


def _simplified_ring(
    ring: Ring,
    along: Mapping[Segment, tuple[int, ...]],
    tolerance_deg: float,
    done: dict[tuple[Point, ...], tuple[Point, ...]],
    keep_shape: bool,
) -> tuple[Point, ...] | None:
    points = ring.points[:-1]
    n = len(points)
    labels = [
        (along[segment(points[i], points[(i + 1) % n])], is_seam(points[i], points[(i + 1) % n]))
        for i in range(n)
    ]
    nodes = [i for i in range(n) if labels[i] != labels[i - 1]]
    if not nodes:  # an island, or a ring shared whole: begin at its least point on both sides
        nodes = [min(range(n), key=lambda i: points[i])]
    arcs = []
    for start, end in zip(nodes, [*nodes[1:], nodes[0] + n], strict=True):
        arcs.append(tuple(points[i % n] for i in range(start, end + 1)))
    for tolerance in (tolerance_deg, tolerance_deg / 4, tolerance_deg / 16, 0.0):
        merged: list[Point] = []
        for arc in arcs:
            key = min(arc, arc[::-1])
            if tolerance == tolerance_deg:
                if key not in done:
                    done[key] = _douglas_peucker(key, tolerance)
                thin = done[key]
            else:
                thin = _douglas_peucker(key, tolerance)
            merged += (thin if key == arc else thin[::-1])[:-1]
        if len(merged) >= 3:
            return (*merged, merged[0])
        if not keep_shape:
            return None
    return ring.points


def _douglas_peucker(arc: tuple[Point, ...], tolerance_deg: float) -> tuple[Point, ...]:
    if len(arc) < 3 or tolerance_deg == 0.0:
        return arc
    if arc[0] == arc[-1]:  # a closed arc is split at its farthest point
        far = max(
            range(len(arc)),
            key=lambda i: (arc[i][0] - arc[0][0]) ** 2 + (arc[i][1] - arc[0][1]) ** 2,
        )
        return _douglas_peucker(arc[: far + 1], tolerance_deg)[:-1] + _douglas_peucker(
            arc[far:], tolerance_deg
        )
    line = LineString(arc).simplify(tolerance_deg * SCALE, preserve_topology=False)
    return tuple((int(x), int(y)) for x, y in line.coords)


def edge_classes(rings: Sequence[Ring], disputed: frozenset[Segment]) -> list[int]:
    """A class for each vertex's edge to the next; the repeated last vertex of a ring has none."""
    along = owners(rings)
    classes: list[int] = []
    stroked: set[Segment] = set()
    for ring in rings:
        for a, b in zip(ring.points, ring.points[1:], strict=False):
            key = segment(a, b)
            if is_seam(a, b) or key in disputed:
                classes.append(NONE)
            elif len(along[key]) == 1:
                classes.append(COAST)
            else:
                classes.append(BORDER_TWIN if key in stroked else BORDER)
                stroked.add(key)
        classes.append(NONE)
    return classes


def write(path: Path, rings: Sequence[Ring], disputed: Sequence[tuple[Point, ...]]) -> None:
    """Write the arrays, delta coded, with fixed dates so that the same input gives the same file."""
    lines = [tuple(line) for line in disputed]
    dashed = frozenset(
        segment(a, b) for line in lines for a, b in zip(line, line[1:], strict=False)
    )
    points = np.array([p for ring in rings for p in ring.points], dtype=np.int32)
    dashes = np.array([p for line in lines for p in line], dtype=np.int32).reshape(-1, 2)
    arrays = {
        "dlonlat": np.diff(points, axis=0, prepend=np.zeros((1, 2), np.int32)),
        "off": _offsets([len(ring.points) for ring in rings]),
        "country": np.array([ring.country for ring in rings], dtype=np.int16),
        "hole": np.array([ring.hole for ring in rings], dtype=bool),
        "edge": np.array(edge_classes(rings, dashed), dtype=np.uint8),
        "disputed_dlonlat": np.diff(dashes, axis=0, prepend=np.zeros((1, 2), np.int32)),
        "disputed_off": _offsets([len(line) for line in lines]),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name, array in arrays.items():
            data = io.BytesIO()
            np.lib.format.write_array(data, np.ascontiguousarray(array), allow_pickle=False)
            file.writestr(zipfile.ZipInfo(f"{name}.npy"), data.getvalue(), zipfile.ZIP_DEFLATED, 9)


def _offsets(lengths: Sequence[int]) -> Any:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)


def largest_part(shape: Any) -> Polygon:
    """The polygon of greatest planar area."""
    parts = shape.geoms if isinstance(shape, MultiPolygon) else [shape]
    return max(parts, key=lambda part: part.area)
