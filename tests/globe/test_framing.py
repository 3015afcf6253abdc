"""Where to look so that countries are seen."""

import pytest

from globe_app.geo.countries import Countries
from globe_app.globe.camera import Camera
from globe_app.globe.framing import framing, middle, view_of_two


@pytest.mark.parametrize("zoom", [0.7, 1.0, 4.0, 12.0])
@pytest.mark.parametrize("code", ["RU", "LU", "SG", "BR", "JP", "NR", "AQ"])
def test_a_country_that_is_gone_to_is_framed(code: str, zoom: float, countries: Countries) -> None:
    info = countries.info(code)
    camera = Camera(0, 0, zoom=zoom, width=773, height=832)
    framed = framing(camera, info.anchor, info.radius_rad)
    at = framed.project(*info.anchor)
    assert at is not None
    size = info.radius_rad * framed.radius
    assert size < 0.4 * 773, "all of it is in view"
    assert size > 14 or framed.zoom >= 8.0, "and it is seen, as near as its neighbours allow"


def test_the_zoom_is_kept_where_it_frames_the_country(countries: Countries) -> None:
    info = countries.info("FR")
    for zoom in (1.0, 2.5):
        camera = Camera(0, 0, zoom=zoom, width=900, height=800)
        assert framing(camera, info.anchor, info.radius_rad).zoom == zoom


def test_the_middle_of_countries_is_where_they_are_and_none_where_they_are_everywhere() -> None:
    found = middle([(30.0, 26.0), (45.0, 24.0)], [1, 1])
    assert found is not None
    assert found[0] == pytest.approx(37.5, abs=1.0)
    assert middle([(174.0, -41.0), (-4.0, 40.0)], [1, 1]) is None
    assert middle([], []) is None


def test_two_places_are_seen_at_once_where_they_can_be() -> None:
    near = view_of_two((45.0, 24.0), (30.0, 26.0))
    assert 30.0 < near[0] < 45.0
    assert view_of_two((174.0, -41.0), (30.0, 26.0)) == (174.0, -41.0)
    assert view_of_two((45.0, 24.0), None) == (45.0, 24.0)


def test_central_is_within_45_degrees() -> None:
    assert Camera(0, 0).is_central((40.0, 0.0))
    assert not Camera(0, 0).is_central((50.0, 0.0))
