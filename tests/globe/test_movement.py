"""Movements of the camera: north stays up, they arrive, they stand still."""

import pytest

from globe_app.geo.sphere import distance_rad
from globe_app.globe.camera import Camera
from globe_app.globe.movement import Flight, Glide, Zooming, glide_after


def test_a_flight_follows_the_great_circle_and_arrives() -> None:
    start = Camera(-58.4, -34.6, 2.0)
    flight = Flight(start, start.at(139.7, 35.7))
    assert flight.at(0.0).lon == pytest.approx(start.lon)
    assert flight.at(flight.duration_s) == flight.end
    whole = distance_rad((start.lon, start.lat), (139.7, 35.7))
    for share in (0.2, 0.5, 0.8):
        on_way = flight.at(flight.duration_s * share)
        here = (on_way.lon, on_way.lat)
        detour = distance_rad((start.lon, start.lat), here) + distance_rad(here, (139.7, 35.7))
        assert detour == pytest.approx(whole)
    assert min(flight.at(flight.duration_s * s / 20).zoom for s in range(21)) < 1.5
    assert 0.35 <= flight.duration_s <= 0.7


def test_a_glide_decays_and_ends_below_the_pole() -> None:
    glide = Glide(Camera(10, 50), 100.0, 200.0)
    assert glide.at(0.1).lon > 15
    end = glide.at(glide.duration_s)
    assert end.lat <= 90.0
    assert glide.at(glide.duration_s - 0.05).lon == pytest.approx(end.lon, abs=0.3)


def test_a_drag_that_stood_still_leaves_no_glide() -> None:
    camera = Camera()
    trail = [(0.0, 20.0, 20.0), (0.02, 16.0, 21.0)]
    assert glide_after(camera, trail, 0.03).east_deg_s < -100
    assert glide_after(camera, trail, 2.0).duration_s == 0.0
    assert glide_after(camera, trail[:1], 0.03).duration_s == 0.0


def test_a_glide_across_the_date_line_keeps_its_way() -> None:
    glide = glide_after(Camera(-179.0, 0.0), [(0.0, 178.0, 0.0), (0.05, -179.0, 0.0)], 0.05)
    assert glide.east_deg_s == pytest.approx(60.0)


def test_an_eased_zoom_ends_at_its_zoom_with_the_place_under_the_pointer() -> None:
    start = Camera(10, 30, width=900, height=700)
    place = start.unproject(500, 300)
    assert place is not None
    zooming = Zooming(start, 3.0, 500, 300)
    zooms = [zooming.at(zooming.duration_s * s / 10).zoom for s in range(11)]
    assert zooms == sorted(zooms)
    end = zooming.at(zooming.duration_s)
    assert end.zoom == pytest.approx(3.0)
    assert end.project(*place) == pytest.approx((500, 300), abs=0.01)
