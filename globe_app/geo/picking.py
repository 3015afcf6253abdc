"""Hit testing: which country a point or a click belongs to."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from globe_app.geo.countries import Countries, load_countries
from globe_app.geo.outlines import FULL, Outline, load_outline
from globe_app.geo.sphere import to_xyz

MARKER_PX = 4.0  # countries with a smaller equivalent radius are shown as markers
NEAR_AT_SEA_PX = 9.0
NEAR_ON_LAND_PX = 3.0
TINY_PX = 2.0  # only smaller ones take precedence over another country's land
COAST_PX = 3.0  # a click this near a coast means the land: simplified outlines cut off capes


_TURN = np.radians(np.arange(0, 360, 45))
_RING = np.column_stack([np.cos(_TURN), np.sin(_TURN)])
AROUND = np.concatenate([_RING * 0.5, _RING])  # (16, 2) unit offsets around a click


@dataclass(frozen=True, slots=True)
class CountryIndex:
    """A spatial index of countries (STRtree). Built once; a look-up takes some ten microseconds."""

    countries: Countries
    tree: Any  # shapely.STRtree of polygons
    polygons: Any
    owner: NDArray[np.int16]  # country of each polygon
    anchors: NDArray[np.float64]  # (countries, 3)
    radii: NDArray[np.float64]  # (countries,) radians; 0 for what has no marker

    def at(self, lon: float, lat: float) -> str | None:
        """The code of the country whose land contains the point; None at sea."""
        found = self._land(lon, lat)
        return None if found < 0 else self.countries.all[found].code

    def pick(self, lon: float, lat: float, radius_px: float) -> str | None:
        """The country meant by a click on a globe of `radius_px`; small states have circular markers."""
        land = self._land(lon, lat)
        if land >= 0 and 0 < self.radii[land] * radius_px < MARKER_PX:
            return self.countries.all[land].code
        near = 2.0 - 2.0 * (self.anchors @ np.array(to_xyz(lon, lat)))  # chord squared
        reach_px = NEAR_AT_SEA_PX if land < 0 else NEAR_ON_LAND_PX
        size_px = MARKER_PX if land < 0 else TINY_PX
        candidates = np.flatnonzero(
            (near <= (reach_px / radius_px) ** 2)
            & (self.radii > 0)
            & (self.radii * radius_px < size_px)
        )
        if len(candidates):
            nearest = int(candidates[np.argmin(near[candidates])])
            if land < 0 or near[nearest] < near[land]:  # else the land's own dot is nearer still
                return self.countries.all[nearest].code
        if land >= 0:
            return self.countries.all[land].code
        return self._coast(lon, lat, math.degrees(COAST_PX / radius_px))

    def _land(self, lon: float, lat: float) -> int:
        import shapely

        near = self.tree.query(shapely.points(lon, lat))  # by bounding box
        if not len(near):
            return -1
        inside = near[shapely.intersects_xy(self.polygons[near], lon, lat)]
        return int(self.owner[inside.min()]) if len(inside) else -1

    def _coast(self, lon: float, lat: float, reach_deg: float) -> str | None:
        """The nearest land at sixteen points around a click at sea."""
        import shapely

        wide = reach_deg / max(math.cos(math.radians(lat)), 0.05)
        box = shapely.box(lon - wide, lat - reach_deg, lon + wide, lat + reach_deg)
        near = self.tree.query(box)
        if not len(near):
            return None
        x, y = lon + AROUND[:, 0] * wide, lat + AROUND[:, 1] * reach_deg
        inside = shapely.intersects_xy(self.polygons[near][:, None], x, y)
        hits = np.argwhere(inside.T)  # (place, polygon), places in order
        return self.countries.all[int(self.owner[near[hits[0, 1]]])].code if len(hits) else None


def build_index(countries: Countries, outline: Outline) -> CountryIndex:
    """Build the index from an outline."""
    from shapely import STRtree, linearrings, polygons, prepare

    lengths = np.diff(outline.ring_start)
    ring_of = np.repeat(np.arange(len(lengths)), lengths)
    rings = linearrings(outline.lonlat, indices=ring_of)
    shells = np.flatnonzero(~outline.ring_hole)
    shell_of = np.cumsum(~outline.ring_hole) - 1  # holes follow their own shell
    holes = np.flatnonzero(outline.ring_hole)
    shapes = polygons(rings[shells])
    for shell in sorted(set(shell_of[holes].tolist())):
        shapes[shell] = polygons(rings[shells[shell]], rings[holes[shell_of[holes] == shell]])
    prepare(shapes)
    return CountryIndex(
        countries=countries,
        tree=STRtree(shapes),
        polygons=shapes,
        owner=outline.ring_country[shells],
        anchors=np.array([to_xyz(*c.anchor) for c in countries.all]),
        radii=np.array([c.radius_rad if c.state else 0.0 for c in countries.all]),
    )


def load_index(folder: Path) -> CountryIndex:
    """Build the index from the finest outline in `folder`. Raises `ResourceError`."""
    return build_index(load_countries(folder), load_outline(folder, FULL))
