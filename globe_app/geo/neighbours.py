"""From a country to the one that lies in a direction: a neighbour by land, else across the sea."""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.countries import Countries
from globe_app.geo.outlines import UNITS_PER_DEGREE, Outline
from globe_app.geo.sphere import LonLat, distance_rad, to_lonlat

NEARER_DEG = 3.0  # that a degree of the way to a border counts as
BORDERS = (2, 3)  # classes of edges that two countries share
ASIDE_LAND_DEG, ASIDE_SEA_DEG = 67.5, 45.0  # how far from the direction a country may lie
FARTHER_RAD = 0.01  # that a degree off the direction counts as


def land_borders(outline: Outline) -> Mapping[int, Mapping[int, LonLat]]:
    """Country index -> index of each it has a border with -> the middle of that border.

    Two rings that share an edge have a border.
    """
    at = np.flatnonzero(np.isin(outline.edge, BORDERS))
    corners = np.round(outline.lonlat * UNITS_PER_DEGREE).astype(np.int64)
    ids = corners[:, 0] * 10_000_000 + corners[:, 1]
    low, high = np.minimum(ids[at], ids[at + 1]), np.maximum(ids[at], ids[at + 1])
    owner = np.repeat(outline.ring_country, np.diff(outline.ring_start))[at]
    amid = outline.xyz[at] + outline.xyz[at + 1]
    order = np.lexsort((high, low))
    low, high, owner, amid = low[order], high[order], owner[order], amid[order]
    same = np.flatnonzero(
        (low[1:] == low[:-1]) & (high[1:] == high[:-1]) & (owner[1:] != owner[:-1])
    )
    sums: dict[tuple[int, int], NDArray[np.float64]] = {}
    for one, other, middle in zip(
        owner[same].tolist(), owner[same + 1].tolist(), amid[same], strict=True
    ):
        pair = (min(one, other), max(one, other))
        sums[pair] = sums.get(pair, 0.0) + middle
    found: dict[int, dict[int, LonLat]] = {}
    for (one, other), total in sums.items():
        place = to_lonlat(*total.tolist())
        found.setdefault(one, {})[other] = place
        found.setdefault(other, {})[one] = place
    return found


class Neighbours:
    """Finds neighbours. The borders are looked for when first needed."""

    def __init__(self, countries: Countries, outline: Outline) -> None:
        self._countries, self._outline = countries, outline
        self._borders: Mapping[int, Mapping[int, LonLat]] | None = None

    def toward(self, code: str, direction: float) -> str:
        """The country next to `code` in a direction, in degrees from north by east; "" = there is none.

        The neighbour by land whose border lies most in it, else the nearest country across the sea.
        """
        if code not in self._countries.index:
            return ""
        if self._borders is None:
            self._borders = land_borders(self._outline)
        here, every = self._countries.info(code).anchor, self._countries.all
        by_land = [
            (
                (off := _off(here, middle, direction)),
                off + NEARER_DEG * math.degrees(distance_rad(here, middle)),
                every[i].code,
            )
            for i, middle in self._borders.get(self._countries.index[code], {}).items()
        ]
        ahead = [(rank, code) for off, rank, code in by_land if off <= ASIDE_LAND_DEG]
        if ahead:
            return min(ahead)[1]
        by_sea = []
        for one in every:
            off = _off(here, one.anchor, direction)
            if one.state and one.code != code and off <= ASIDE_SEA_DEG:
                by_sea.append((distance_rad(here, one.anchor) + off * FARTHER_RAD, one.code))
        return min(by_sea, default=(0.0, ""))[1]


def _off(here: LonLat, there: LonLat, direction: float) -> float:
    """Degrees between a direction and the way to a place."""
    return abs((bearing(here, there) - direction + 180.0) % 360.0 - 180.0)


def bearing(here: LonLat, there: LonLat) -> float:
    """Degrees from north by east of the great circle from one place to another, where it begins."""
    lat1, lat2 = math.radians(here[1]), math.radians(there[1])
    apart = math.radians(there[0] - here[0])
    east = math.sin(apart) * math.cos(lat2)
    north = math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(apart)
    return math.degrees(math.atan2(east, north)) % 360.0
