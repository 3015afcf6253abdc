"""Outlines made ready for a flat map: cut at the meridian opposite its middle, long edges divided.

A ring of the outlines is a polygon in degrees, cut at 180 degrees already. Around another meridian, the few
rings that reach across the new edge are cut there, each half closed along it (I. Sutherland and G. Hodgman,
Reentrant polygon clipping, 1974). Edges along a cut are of class 0: they are filled to and never stroked.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.outlines import Outline
from globe_app.geo.sphere import LonLat

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
STEP_DEG = 1.0  # longer edges are divided


@dataclass(frozen=True, slots=True)
class Rings:
    """Rings in degrees. The last vertex of a ring is its first once more."""

    lonlat: Floats  # (n, 2), longitudes within 180 of the middle's, as differences from it
    start: Ints  # (rings + 1,)
    country: NDArray[np.int16]  # (rings,)
    hole: NDArray[np.bool_]  # (rings,)
    edge: NDArray[np.uint8]  # (n,) class of the edge to the next vertex


def cut(outline: Outline, middle: float) -> Rings:
    """The rings around the meridian `middle`, in degrees east."""
    lon = outline.lonlat[:, 0] - middle
    starts = outline.ring_start
    least = np.minimum.reduceat(lon, starts[:-1])
    most = np.maximum.reduceat(lon, starts[:-1])
    pieces: list[Floats] = []
    edges: list[NDArray[np.uint8]] = []
    owners: list[int] = []
    for ring, (begin, end) in enumerate(
        zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True)
    ):
        points = np.column_stack([lon[begin:end], outline.lonlat[begin:end, 1]])
        classes = outline.edge[begin:end]
        for turn in (-360.0, 0.0, 360.0):
            low, high = least[ring] + turn, most[ring] + turn
            if low >= 180.0 or high <= -180.0:
                continue
            piece, kept = points + np.array([turn, 0.0]), classes
            if low < -180.0:
                piece, kept = _beyond(piece, kept, -180.0, 1.0)
            if high > 180.0:
                piece, kept = _beyond(piece, kept, 180.0, -1.0)
            if len(piece) > 3:
                pieces.append(piece)
                edges.append(kept)
                owners.append(ring)
    return _divided(
        pieces, edges, outline.ring_country[owners], outline.ring_hole[owners]
    )  # fmt: skip


def _beyond(
    points: Floats, classes: NDArray[np.uint8], at: float, sign: float
) -> tuple[Floats, NDArray[np.uint8]]:
    """The part of a ring where `sign * (lon - at)` is not negative."""
    kept: list[tuple[float, float]] = []
    found: list[int] = []
    rows, far = points.tolist(), (sign * (points[:, 0] - at)).tolist()
    for i in range(len(rows) - 1):
        (x1, y1), (_, y2) = rows[i], rows[i + 1]
        inside, follows = far[i] >= 0.0, far[i + 1] >= 0.0
        if inside:
            kept.append((x1, y1))
            found.append(int(classes[i]))
        if inside is not follows:
            share = far[i] / (far[i] - far[i + 1])
            kept.append((at, y1 + share * (y2 - y1)))
            found.append(0 if inside else int(classes[i]))
    if not kept:
        return np.empty((0, 2)), np.empty(0, np.uint8)
    closed = np.array([*kept, kept[0]])
    along = np.array([*found, 0], np.uint8)
    on_edge = closed[:, 0] == at
    along[:-1][on_edge[:-1] & on_edge[1:]] = 0
    return closed, along


def _divided(
    pieces: list[Floats], edges: list[NDArray[np.uint8]], country: NDArray[np.int16],
    hole: NDArray[np.bool_],
) -> Rings:  # fmt: skip
    """Joined into one array, with no edge longer than `STEP_DEG` in either direction."""
    points, classes = np.concatenate(pieces), np.concatenate(edges)
    lengths = np.array([len(piece) for piece in pieces])
    ends = np.cumsum(lengths)
    way = np.zeros_like(points)
    way[:-1] = points[1:] - points[:-1]
    way[ends - 1] = 0.0
    parts = np.maximum(np.ceil(np.abs(way).max(axis=1) / STEP_DEG).astype(np.intp), 1)
    at = np.repeat(np.arange(len(points)), parts)
    first = np.concatenate([[0], np.cumsum(parts)])
    share = (np.arange(len(at)) - first[at]) / parts[at]
    start = np.concatenate([[0], first[ends]]).astype(np.intp)
    return Rings(points[at] + way[at] * share[:, None], start, country, hole, classes[at])


def contains(ring: Floats, place: LonLat) -> bool:
    """Whether a closed ring in degrees contains a place: even-odd, by crossings of its parallel."""
    x, y = place
    low, high = ring[:-1], ring[1:]
    crosses = (low[:, 1] > y) != (high[:, 1] > y)
    a, b = low[crosses], high[crosses]
    at = a[:, 0] + (y - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
    return bool(np.count_nonzero(at > x) % 2)


def follow_rim(
    ring: Floats, edge: NDArray[np.uint8], most_rad: float
) -> tuple[Floats, NDArray[np.uint8]]:
    """A ring in the plane of an azimuthal map with its edges divided that turn far about the place opposite.

    Near that place, which is the whole rim, an edge follows the rim and does not cross the map.
    """
    far = np.hypot(ring[:, 0], ring[:, 1])
    turn = np.arctan2(ring[:, 1], ring[:, 0])
    step = (np.diff(turn) + math.pi) % (2 * math.pi) - math.pi
    parts = np.maximum(np.ceil(np.abs(step) / most_rad).astype(np.intp), 1)
    parts[far[:-1] < math.pi / 2] = 1
    if int(parts.max(initial=1)) == 1:
        return ring, edge
    parts = np.append(parts, 1)
    at = np.repeat(np.arange(len(ring)), parts)
    first = np.concatenate([[0], np.cumsum(parts)])
    share = (np.arange(len(at)) - first[at]) / parts[at]
    angle = turn[at] + np.append(step, 0.0)[at] * share
    radius = far[at] + np.append(np.diff(far), 0.0)[at] * share
    return np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None], edge[at]
