"""Cutting a ring at the globe's edge: exact limb crossings, closed along the limb.

After K. Weiler and P. Atherton, Hidden surface removal using polygon area sorting (1977), for the one
clip region that matters here, the unit disc: from where a ring leaves the disc, follow the limb on
the ring's inner side to where it next comes back.
"""

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
LIMB_STEP_RAD = math.radians(2.0)


def clip_ring(
    points: Array, clockwise: bool, widest_rad: float = 2 * math.pi - 1e-9
) -> list[Array]:
    """The visible parts of a ring as closed outlines.

    `points`: (n, 3) in camera space on the unit sphere, without a repeated last point; `clockwise`:
    the ring's own sense seen from outside; `widest_rad`: the longest stretch of the limb that can lie
    within the ring. Where a spike of no width crosses the limb, rounding decides which of its sides
    comes first: a longer stretch is none. Returns (m, 2) arrays in units of the radius, y up.
    """
    inside = points[:, 2] > 0.0
    edges = np.flatnonzero(inside[1:] != inside[:-1]).tolist()
    if inside[0] != inside[-1]:
        edges.append(len(points) - 1)  # the edge that closes the ring
    if not edges:
        return [points[:, :2]] if inside[0] else []
    if inside[0]:  # begin with an entry: then entries and leaves take turns
        edges = [edges[-1], *edges[:-1]]
    at = [_limb_point(points, edge) for edge in edges]
    enter_angles = [math.atan2(y, x) for x, y in at[::2]]
    outlines: list[Array] = []
    open_runs = set(range(len(enter_angles)))
    while open_runs:
        first = run = min(open_runs)
        parts: list[Array] = []
        while True:
            open_runs.discard(run)
            enter, leave = at[2 * run], at[2 * run + 1]
            parts += [np.array([enter]), _between(points, *edges[2 * run : 2 * run + 2])]
            parts.append(np.array([leave]))
            angle = math.atan2(leave[1], leave[0])
            turn = 1 if clockwise else -1
            gaps = [(turn * (angle - other)) % (2 * math.pi) for other in enter_angles]
            gaps = [0.0 if gap > widest_rad else gap for gap in gaps]
            sweep = min(gaps)
            run = gaps.index(sweep)
            parts.append(_limb(angle, sweep, clockwise))
            if run == first or run not in open_runs:
                break
        outlines.append(np.concatenate(parts))
    return outlines


def _limb_point(points: Array, edge: int) -> tuple[float, float]:
    """Where the edge from vertex `edge` to the next crosses the limb."""
    x1, y1, z1 = points[edge].tolist()
    x2, y2, z2 = points[(edge + 1) % len(points)].tolist()
    share = z1 / (z1 - z2)
    x, y = x1 + share * (x2 - x1), y1 + share * (y2 - y1)
    far = math.hypot(x, y) or 1.0
    return x / far, y / far


def _between(points: Array, enter: int, leave: int) -> Array:
    """The vertices from behind edge `enter` up to the beginning of edge `leave`, around the ring."""
    start = (enter + 1) % len(points)
    if start <= leave:
        return points[start : leave + 1, :2]
    return np.concatenate([points[start:, :2], points[: leave + 1, :2]])


def _limb(angle: float, sweep: float, clockwise: bool) -> Array:
    """Points on the limb strictly between two angles, `sweep` radians apart."""
    steps = int(sweep / LIMB_STEP_RAD)
    if steps == 0:
        return np.empty((0, 2))
    turned = np.arange(1, steps + 1) * (sweep / (steps + 1))
    angles = angle - turned if clockwise else angle + turned
    return np.column_stack([np.cos(angles), np.sin(angles)])
