"""From a country to the one that lies in a direction: a neighbour by land, else across the sea."""

import math
from collections.abc import Mapping

import numpy as np

from globe_app.geo.countries import Countries
from globe_app.geo.outlines import Outline
from globe_app.geo.sphere import LonLat, distance_rad

BORDERS = (2, 3)  # classes of edges that two countries share
ASIDE_LAND_DEG, ASIDE_SEA_DEG = 67.5, 45.0  # how far from the direction a country may lie
DEG_TO_RAD_APART = 0.01  # a degree from the direction counts as so many radians farther away


def land_borders(outline: Outline) -> Mapping[int, frozenset[int]]:
    """Country index -> indices of those it has a border with: two rings that share an edge."""
    at = np.flatnonzero(np.isin(outline.edge, BORDERS))
    corners = np.round(outline.lonlat * 1e4).astype(np.int64)
    ids = corners[:, 0] * 10_000_000 + corners[:, 1]
    low, high = np.minimum(ids[at], ids[at + 1]), np.maximum(ids[at], ids[at + 1])
    owner = np.repeat(outline.ring_country, np.diff(outline.ring_start))[at]
    order = np.lexsort((high, low))
    low, high, owner = low[order], high[order], owner[order]
    same = (low[1:] == low[:-1]) & (high[1:] == high[:-1]) & (owner[1:] != owner[:-1])
    found: dict[int, set[int]] = {}
    for one, other in zip(owner[:-1][same].tolist(), owner[1:][same].tolist(), strict=True):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {one: frozenset(others) for one, others in found.items()}


class Neighbours:
    """Finds neighbours. The borders are looked for when first needed."""

    def __init__(self, countries: Countries, outline: Outline) -> None:
        self._countries, self._outline = countries, outline
        self._borders: Mapping[int, frozenset[int]] | None = None

    def toward(self, code: str, direction: float) -> str:
        """The country next to `code` in a direction, in degrees from north by east; "" = there is none.

        The neighbour by land whose bearing is nearest to it, else the nearest country across the sea.
        """
        if code not in self._countries.index:
            return ""
        if self._borders is None:
            self._borders = land_borders(self._outline)
        here = self._countries.index[code]
        by_land = [self._countries.all[i].code for i in self._borders.get(here, ())]
        found = self._nearest(code, by_land, direction, ASIDE_LAND_DEG, by_bearing=True)
        if found:
            return found
        others = [one.code for one in self._countries.all if one.state and one.code != code]
        return self._nearest(code, others, direction, ASIDE_SEA_DEG, by_bearing=False)

    def _nearest(
        self, code: str, others: list[str], direction: float, aside: float, *, by_bearing: bool
    ) -> str:
        here = self._countries.info(code).anchor
        ranked = []
        for other in others:
            there = self._countries.info(other).anchor
            off = abs((bearing(here, there) - direction + 180.0) % 360.0 - 180.0)
            if off <= aside:
                far = distance_rad(here, there)
                ranked.append((off if by_bearing else far + off * DEG_TO_RAD_APART, far, other))
        return min(ranked)[2] if ranked else ""


def bearing(here: LonLat, there: LonLat) -> float:
    """Degrees from north by east of the great circle from one place to another, where it begins."""
    lat1, lat2 = math.radians(here[1]), math.radians(there[1])
    apart = math.radians(there[0] - here[0])
    east = math.sin(apart) * math.cos(lat2)
    north = math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(apart)
    return math.degrees(math.atan2(east, north)) % 360.0
