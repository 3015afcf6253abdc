"""Formulas against their inverses and against cartopy."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from globe_app.geo.sphere import distance_rad, interpolate, to_lonlat, to_xyz
from globe_app.geo.sun import subsolar_point

PLACES = [
    (float(lon), float(lat))
    for lon, lat in np.random.default_rng(7).uniform((-180, -89), (180, 89), (200, 2))
]


def test_places_and_vectors_are_inverse() -> None:
    for place in PLACES:
        assert to_lonlat(*to_xyz(*place)) == pytest.approx(place)


def test_the_midpoint_is_as_far_from_both_ends() -> None:
    for a, b in zip(PLACES, PLACES[1:], strict=False):
        middle = interpolate(a, b, 0.5)
        whole = distance_rad(a, b)
        assert distance_rad(a, middle) == pytest.approx(whole / 2)
        assert distance_rad(middle, b) == pytest.approx(whole / 2)


def test_interpolation_to_the_antipode_arrives_there() -> None:
    assert interpolate((10.0, 20.0), (-170.0, -20.0), 1.0) == pytest.approx((-170.0, -20.0))
    assert distance_rad((10.0, 20.0), interpolate((10.0, 20.0), (-170.0, -20.0), 0.25)) < 1.6


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_sun_stands_where_cartopy_puts_it() -> None:
    from cartopy.feature.nightshade import _solar_position

    for hours in range(0, 24 * 366, 331):
        at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
        lon, lat = _solar_position(at.replace(tzinfo=None))
        own = subsolar_point(at)
        assert np.degrees(distance_rad(own, (lon, lat))) < 0.3
