"""The unit sphere: degrees and vectors, distances and great circles.

Axes: x through (0, 0), y through (90 E, 0), z through the north pole. Formulas: E. W. Weisstein,
MathWorld, "Spherical Coordinates"; distance by the two-argument arctangent (Vincenty's special
case), interpolation by K. Shoemake's slerp (1985).
"""

import math

LonLat = tuple[float, float]  # degrees east, degrees north


def to_xyz(lon: float, lat: float) -> tuple[float, float, float]:
    """The unit vector of a point given in degrees."""
    lam, phi = math.radians(lon), math.radians(lat)
    return math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)


def to_lonlat(x: float, y: float, z: float) -> LonLat:
    """(lon, lat) in degrees of a vector; inverse of `to_xyz`."""
    return math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y)))


def distance_rad(a: LonLat, b: LonLat) -> float:
    """The great-circle distance in radians."""
    (x1, y1, z1), (x2, y2, z2) = to_xyz(*a), to_xyz(*b)
    across = math.hypot(y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2)
    return math.atan2(across, x1 * x2 + y1 * y2 + z1 * z2)


def interpolate(a: LonLat, b: LonLat, share: float) -> LonLat:
    """The point at `share` (0 to 1) of the great circle from `a` to `b`."""
    angle = distance_rad(a, b)
    if angle < 1e-9:
        return b if share >= 0.5 else a
    if math.pi - angle < 1e-6:  # antipodes: every great circle connects them; take one over a pole
        middle = (a[0], 90.0 if a[1] + b[1] >= 0 else -90.0)
        first = share < 0.5
        return interpolate(a, middle, 2 * share) if first else interpolate(middle, b, 2 * share - 1)
    from_a = math.sin((1 - share) * angle) / math.sin(angle)
    from_b = math.sin(share * angle) / math.sin(angle)
    p, q = to_xyz(*a), to_xyz(*b)
    return to_lonlat(*(from_a * m + from_b * n for m, n in zip(p, q, strict=True)))
