"""Projects the world's outlines with cartopy, in a process of its own. Downloads nothing.

    python -m globe_app.ui.map.flat_map.projecting GEO FOLDER KIND

writes the file of `cache.py`. A process, because the map library's own keeps a context per thread that is gone
when a thread of Qt's comes back to it, and then crashes (github.com/pyproj4/pyproj/issues/1509, 1622).
"""

import sys
from pathlib import Path

import cartopy.crs as ccrs
import numpy as np

from globe_app.globe.flat_land import FlatMap
from globe_app.globe.flat_world import project_world
from globe_app.globe.land import Floats
from globe_app.globe.plane import Azimuthal, Chosen, Kind, Plane, Pseudocylindrical, latitudes
from globe_app.ui.map.flat_map import cache

EARTH_M = 6_371_000.0
_NAMES = {
    Kind.EQUAL_EARTH: "eqearth", Kind.ROBINSON: "robin", Kind.NATURAL_EARTH: "natearth",
    Kind.AZIMUTHAL: "aeqd",
}  # fmt: skip


class Projector:
    """One projection of cartopy, on a sphere."""

    def __init__(self, chosen: Chosen) -> None:
        sphere = ccrs.Globe(ellipse=None, semimajor_axis=EARTH_M, semiminor_axis=EARTH_M)
        middle = [("proj", _NAMES[chosen.kind]), ("lon_0", chosen.lon)]
        if chosen.kind is Kind.AZIMUTHAL:
            middle.append(("lat_0", chosen.lat))
        self._to = ccrs.CRS(middle, globe=sphere)
        self._from = ccrs.Geodetic(globe=sphere)
        self.chosen = chosen

    def __call__(self, lonlat: Floats) -> Floats:
        """(n, 2) points of the plane, in radii of the earth, of places in degrees (n, 2)."""
        found = self._to.transform_points(self._from, lonlat[:, 0], lonlat[:, 1])
        return np.ascontiguousarray(found[:, :2] / EARTH_M)


def plane_of(project: Projector) -> Plane:
    """The same projection as a value that needs no library."""
    chosen = project.chosen
    if chosen.kind is Kind.AZIMUTHAL:
        return Azimuthal(chosen)
    lats = latitudes()
    east = project(np.column_stack([np.full(len(lats), chosen.lon + 90.0), lats]))
    return Pseudocylindrical(chosen, east[:, 1].copy(), east[:, 0] / (np.pi / 2))


def world_of(geo: Path, chosen: Chosen) -> FlatMap:
    """The world as cartopy projects it. Raises `ResourceError`."""
    project = Projector(chosen)
    return project_world(geo, plane_of(project), project)


def main(geo: str, folder: str, kind: str) -> None:
    """Project and keep. Raises `GlobeError`, `OSError`."""
    source = cache.source_digest(Path(geo))
    cache.write(Path(folder), world_of(Path(geo), Chosen(Kind(kind))), source)


if __name__ == "__main__":
    main(*sys.argv[1:])
