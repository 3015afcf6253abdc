"""Great-circle arcs on the orthographic globe, clipped exactly at the limb."""

import math

import numpy as np
from numpy.typing import NDArray

from globe_app.globe.camera import Camera

Floats = NDArray[np.float64]
STEP_RAD = math.radians(2.0)


def great_arc(camera: Camera, start: Floats, end: Floats, share: float = 1.0) -> Floats:
    """(n, 2) pixels of the visible part of the first `share` (0 to 1) of a great-circle arc.

    `start`, `end`: unit vectors. (0, 2) where nothing is visible. With the orthonormal pair (start, across)
    the arc is cos t start + sin t across, so its depth is one sinusoid of t: on less than half a turn it
    crosses the limb at most once, at a t known in closed form.
    """
    matrix = camera.matrix()
    here, there = matrix @ start, matrix @ end
    along = float(here @ there)
    across = there - along * here
    length = float(np.linalg.norm(across))
    reach = math.atan2(length, along) * share
    if length > 1e-9:
        across = across / length
    elif along > 0:
        return np.empty((0, 2))  # no way at all
    else:
        across = _any_perpendicular(here)  # opposite places: every great circle leads there
    span = _visible_interval(float(here[2]), float(across[2]), reach)
    if span is None:
        return np.empty((0, 2))
    low, high = span
    t = np.linspace(low, high, max(2, math.ceil((high - low) / STEP_RAD) + 1))[:, None]
    at = np.cos(t) * here + np.sin(t) * across
    pixels: Floats = at[:, :2] * np.array([camera.radius, -camera.radius]) + camera.centre
    return pixels


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
