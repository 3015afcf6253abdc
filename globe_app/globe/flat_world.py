"""The world's outlines on a plane: cut, projected and put together."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from globe_app.geo.outlines import FULL, SIMPLE, Outline, load_outline
from globe_app.geo.sphere import to_lonlat
from globe_app.globe.flat_cut import Rings, contains, cut, follow_rim
from globe_app.globe.flat_land import FlatMap, FlatWorld, Line, prepare
from globe_app.globe.land import Bools, Floats
from globe_app.globe.lines import graticule_points
from globe_app.globe.plane import RIM_STEP_DEG, Kind, Plane, opposite

TORN = 0.5  # of half of the map's width: no edge of a line is longer, unless the map's edge cuts it
INSIDE_DEG = 1e-9  # from the map's edge: 180 degrees east is 180 degrees west otherwise

Project = Callable[[Floats], Floats]  # places in degrees (n, 2) to points of the plane (n, 2)


def forward_of(plane: Plane) -> Project:
    """A plane's own projection."""
    return lambda lonlat: plane.forward(lonlat[:, 0], lonlat[:, 1])


def project_world(geo: Path, plane: Plane, project: Project) -> FlatMap:
    """The world on a plane, by its projection. Raises `ResourceError` where the outlines are damaged."""
    fast, finest = (_world(load_outline(geo, name), project, plane) for name in (SIMPLE, FULL))
    points, at = graticule_points()
    flat = project(np.array([to_lonlat(*one) for one in points.tolist()]))
    lines = np.concatenate([flat[at], flat[at + 1]], axis=1)
    return FlatMap(plane, fast, finest, lines[~_torn(lines, plane)])


def _torn(lines: Floats, plane: Plane) -> Bools:
    torn: Bools = np.hypot(*(lines[:, 2:] - lines[:, :2]).T) > TORN * plane.half_width
    return torn


def _world(outline: Outline, project: Project, plane: Plane) -> FlatWorld:
    chosen = plane.chosen
    around = chosen.kind is Kind.AZIMUTHAL
    rings = cut(outline, 0.0 if around else chosen.lon)
    if around:
        return _azimuthal(rings, project, plane, _disputed(outline, project, plane))
    xy = project(_inward(rings.lonlat) + np.array([chosen.lon, 0.0]))
    return prepare(
        xy, rings.start, rings.country, rings.hole, rings.edge, _disputed(outline, project, plane)
    )


def _inward(lonlat: Floats) -> Floats:
    """Places at the map's very edge a hair inside it: 180 degrees east is 180 degrees west otherwise."""
    return np.column_stack(
        [np.clip(lonlat[:, 0], -180.0 + INSIDE_DEG, 180.0 - INSIDE_DEG), lonlat[:, 1]]
    )


def _azimuthal(rings: Rings, project: Project, plane: Plane, disputed: Line) -> FlatWorld:
    """Rings about the place opposite the middle are what is within the rim and not within them."""
    far = opposite(plane.chosen.lon, plane.chosen.lat)
    flat = project(rings.lonlat)
    rim = np.concatenate([plane.rim, plane.rim[:1]])
    parts, classes, country, hole = [], [], [], []
    for i in range(len(rings.country)):
        low, high = rings.start[i], rings.start[i + 1]
        ring, edge = follow_rim(flat[low:high], rings.edge[low:high], np.radians(RIM_STEP_DEG))
        own = [(ring, edge)]
        if contains(rings.lonlat[low:high], far):
            own.append((rim, np.zeros(len(rim), np.uint8)))
        for points, kinds in own:
            parts.append(points)
            classes.append(kinds)
            country.append(rings.country[i])
            hole.append(rings.hole[i])
    start = np.concatenate([[0], np.cumsum([len(one) for one in parts])]).astype(np.intp)
    return prepare(
        np.concatenate(parts), start, np.array(country, np.int16), np.array(hole, bool),
        np.concatenate(classes), disputed,
    )  # fmt: skip


def _disputed(outline: Outline, project: Project, plane: Plane) -> Line:
    lonlat = np.array([to_lonlat(*one) for one in outline.disputed_xyz.tolist()]).reshape(-1, 2)
    xy = project(lonlat) if len(lonlat) else lonlat
    first = np.zeros(len(xy), dtype=bool)
    first[outline.disputed_start[:-1]] = True
    if len(xy):
        first[1:] |= np.hypot(*(xy[1:] - xy[:-1]).T) > TORN * plane.half_width
    return Line(xy, first)
