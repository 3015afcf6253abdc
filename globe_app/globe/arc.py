"""Great-circle arcs on the orthographic globe, clipped exactly at the limb."""

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
STEP_RAD = math.radians(2.0)


def great_arc(here: Floats, there: Floats, share: float = 1.0) -> Floats:
    """(n, 2) points, y up, of the visible part of the first `share` (0 to 1) of a great-circle arc.

    `here`, `there`: unit vectors in camera space. (0, 2) where nothing is visible. With the orthonormal pair
    (here, across) the arc is cos t here + sin t across, so its depth is one sinusoid of t: on less than half a
    turn it crosses the limb at most once, at a t known in closed form.
    """
    across, reach = along(here, there, share)
    if across is None:
        return np.empty((0, 2))
    span = _visible_interval(float(here[2]), float(across[2]), reach)
    if span is None:
        return np.empty((0, 2))
    low, high = span
    t = np.linspace(low, high, max(2, math.ceil((high - low) / STEP_RAD) + 1))[:, None]
    at: Floats = np.cos(t) * here + np.sin(t) * across
    return at[:, :2]


def points(start: Floats, end: Floats, share: float = 1.0) -> Floats:
    """(n, 3) unit vectors along the first `share` of a great-circle arc, 2 degrees apart; (0, 3) = no way."""
    across, reach = along(start, end, share)
    if across is None:
        return np.empty((0, 3))
    t = np.linspace(0.0, reach, max(2, math.ceil(reach / STEP_RAD) + 1))[:, None]
    at: Floats = np.cos(t) * start + np.sin(t) * across
    return at


def along(start: Floats, end: Floats, share: float) -> tuple[Floats | None, float]:
    """The unit vector a quarter of a turn along the way from `start`, and the radians of that share of it."""
    toward = float(start @ end)
    across: Floats = end - toward * start
    length = float(np.linalg.norm(across))
    reach = math.atan2(length, toward) * share
    if length > 1e-9:
        return across / length, reach
    if toward > 0:
        return None, 0.0  # no way at all
    return _any_perpendicular(start), reach  # opposite places: every great circle leads there


def _visible_interval(depth: float, slope: float, reach: float) -> tuple[float, float] | None:
    """The interval of t within 0 to `reach` (at most pi) where depth cos t + slope sin t is positive."""
    begins = depth > 0.0
    ends = depth * math.cos(reach) + slope * math.sin(reach) > 0.0
    if begins and ends:
        return 0.0, reach
    if not begins and not ends:
        return None
    limb = math.atan2(-depth, slope) % math.pi
    return (0.0, min(limb, reach)) if begins else (min(limb, reach), reach)


def _any_perpendicular(here: Floats) -> Floats:
    up = np.array([0.0, 0.0, 1.0]) if abs(here[2]) < 0.9 else np.array([0.0, 1.0, 0.0])
    across: Floats = up - float(up @ here) * here
    across /= np.linalg.norm(across)
    return across
