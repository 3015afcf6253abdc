"""The position of the sun."""

import math
from datetime import UTC, datetime

J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)


def subsolar_point(at: datetime) -> tuple[float, float]:
    """(lon, lat) in degrees of the place with the sun at the zenith at an aware time.

    The low-precision formulas of the Astronomical Almanac (page C5): good to about 0.01 degree in
    declination between 1950 and 2050.
    """
    days = (at - J2000).total_seconds() / 86_400
    mean = math.radians((280.460 + 0.9856474 * days) % 360)
    anomaly = math.radians((357.528 + 0.9856003 * days) % 360)
    ecliptic = mean + math.radians(1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly))
    tilt = math.radians(23.439 - 0.0000004 * days)
    ascension = math.atan2(math.cos(tilt) * math.sin(ecliptic), math.cos(ecliptic))
    declination = math.asin(math.sin(tilt) * math.sin(ecliptic))
    sidereal = math.radians((280.46062 + 360.98564737 * days) % 360)  # Greenwich, mean
    lon = math.degrees(ascension - sidereal)
    return (lon + 180) % 360 - 180, math.degrees(declination)
