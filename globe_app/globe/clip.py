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


def clip_ring(points: Array, clockwise: bool) -> list[Array]:
    """The visible parts of a ring as closed outlines.

    `points`: (n, 3) in camera space on the unit sphere, without a repeated last point; `clockwise`:
    the ring's own sense seen from outside. Returns (m, 2) arrays in units of the radius, y up.
    """
    z = points[:, 2]
    inside = z > 0.0
    after = np.roll(inside, -1)
    leaves = np.flatnonzero(inside & ~after)
    enters = np.flatnonzero(~inside & after)
    if len(leaves) == 0:
        return [points[:, :2]] if bool(inside.all()) else []
    n = len(points)
    enter_at, leave_at = _limb_points(points, enters), _limb_points(points, leaves)
    enter_angle = np.arctan2(enter_at[:, 1], enter_at[:, 0])
    leave_angle = np.arctan2(leave_at[:, 1], leave_at[:, 0])
    # the run that begins at entry k ends at the first leave behind it, around the ring
    run_leave = np.searchsorted(leaves, enters, side="right") % len(leaves)
    outlines: list[Array] = []
    open_runs = set(range(len(enters)))
    while open_runs:
        first = run = min(open_runs)
        parts: list[Array] = []
        while True:
            open_runs.discard(run)
            leave = int(run_leave[run])
            start, end = int(enters[run]) + 1, int(leaves[leave])
            count = (end - start) % n + 1
            parts += [
                enter_at[run : run + 1],
                points[np.arange(start, start + count) % n, :2],
                leave_at[leave : leave + 1],
            ]
            angle = leave_angle[leave]
            gaps = (angle - enter_angle) if clockwise else (enter_angle - angle)
            gaps = gaps % (2 * math.pi)
            run = int(np.argmin(gaps))
            parts.append(_limb(angle, float(gaps[run]), clockwise))
            if run == first or run not in open_runs:
                break
        outlines.append(np.concatenate(parts))
    return outlines


def _limb_points(points: Array, edges: NDArray[np.intp]) -> Array:
    a, b = points[edges], points[(edges + 1) % len(points)]
    share = a[:, 2] / (a[:, 2] - b[:, 2])
    xy: Array = a[:, :2] + share[:, None] * (b[:, :2] - a[:, :2])
    length = np.hypot(xy[:, 0], xy[:, 1])
    length[length == 0.0] = 1.0
    at: Array = xy / length[:, None]
    return at


def _limb(angle: float, sweep: float, clockwise: bool) -> Array:
    """Points on the limb strictly between two angles, `sweep` radians apart."""
    steps = int(sweep / LIMB_STEP_RAD)
    if steps == 0:
        return np.empty((0, 2))
    turned = np.arange(1, steps + 1) * (sweep / (steps + 1))
    angles = angle - turned if clockwise else angle + turned
    return np.column_stack([np.cos(angles), np.sin(angles)])
