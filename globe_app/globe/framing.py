"""Where to look so that countries are seen: centroids, views of two places, the zoom that frames a country."""

from collections.abc import Sequence

import numpy as np

from globe_app.geo.sphere import LonLat, distance_rad, interpolate, to_lonlat, to_xyz
from globe_app.globe.map_camera import C

SCATTERED = 0.25  # length of the mean unit vector below which there is no centroid
ONE_VIEW_RAD = 1.75  # 100 degrees: two places up to this far apart are seen at once
HALF = 1.6  # half of a country's extent, in radii of the circle with its area
LEAST_HALF_PX = 24.0  # a country that is gone to is at least so large
MOST_HALF = 0.24  # and at most so large, of the view's shorter side
CLOSEST = 8.0  # zoom: a tiny state is shown among its neighbours
STEEPEST_LAT = 62.0  # of a centre at rest: beyond it the globe shows little but ice


def middle(places: Sequence[LonLat], weights: Sequence[int]) -> LonLat | None:
    """The weighted centroid of places; None where they are spread around the world."""
    total = np.zeros(3)
    for place, weight in zip(places, weights, strict=True):
        total += weight * np.array(to_xyz(*place))
    spread = float(np.linalg.norm(total)) / max(sum(weights), 1)
    return to_lonlat(*total.tolist()) if places and spread > SCATTERED else None


def view_of_two(newest: LonLat, before: LonLat | None) -> LonLat:
    """The point to look at so that the newest place is seen, and the one before if possible."""
    if before is None or distance_rad(before, newest) > ONE_VIEW_RAD:
        return newest
    return interpolate(before, newest, 0.5)


def framing(camera: C, anchor: LonLat, radius_rad: float) -> C:
    """Centred on a country, at the zoom nearest to the present one that frames it."""
    half = max(radius_rad, 1e-5) * HALF * camera.rest_radius  # px, at zoom 1
    most = MOST_HALF * min(camera.width, camera.height) / half
    least = min(LEAST_HALF_PX / half, CLOSEST, camera.max_zoom)
    zoom = min(max(camera.zoom, least), max(most, 1.0))
    lat = min(max(anchor[1], -STEEPEST_LAT), STEEPEST_LAT) if zoom < 1.6 else anchor[1]
    return camera.with_zoom(zoom).at(anchor[0], lat)
