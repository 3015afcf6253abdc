"""The camera: each transform has its inverse, and a drag keeps what was grabbed."""

from dataclasses import replace

import numpy as np
import pytest

from globe_app.globe.camera import MAX_RADIUS, MIN_ZOOM, Camera

CAMERAS = [
    Camera(float(a), float(b), float(z), 1000, 700)
    for a, b, z in np.random.default_rng(3).uniform((-180, -85, 0.7), (180, 85, 8), (60, 3))
]


def test_project_and_unproject_are_inverse_on_the_disc_and_none_off_it() -> None:
    rng = np.random.default_rng(5)
    for camera in CAMERAS:
        for px, py in rng.uniform((0, 0), (1000, 700), (20, 2)).tolist():
            place = camera.unproject(px, py)
            if place is None:
                assert np.hypot(px - 500, py - 350) > camera.radius
            else:
                assert camera.project(*place) == pytest.approx((px, py), abs=1e-6)
    assert Camera(0, 0).project(180, 0) is None


def test_zoom_has_its_limits_and_works_off_the_disc() -> None:
    camera = Camera(width=1000, height=700)
    assert camera.zoomed_to(1e9, 500, 350).radius == pytest.approx(MAX_RADIUS)
    assert camera.zoomed_to(1e-9, 0, 0).zoom == MIN_ZOOM
    assert camera.zoomed_to(1.1, 0, 0).lon == camera.lon


LEVEL = [replace(camera, lat=camera.lat * 0.7) for camera in CAMERAS[:20]]


@pytest.mark.parametrize("camera", LEVEL)
def test_a_place_is_held_under_the_pointer_with_north_up(camera: Camera) -> None:
    place = camera.unproject(480, 340)
    assert place is not None
    for px, py in ((520.0, 300.0), (430.0, 390.0), (505.0, 345.0)):
        moved = camera.holding(*place, px, py)
        if abs(moved.lat) < 89.9:
            assert moved.project(*place) == pytest.approx((px, py), abs=1e-6)
    back = camera.holding(*place, 480, 340)
    assert (back.lon, back.lat) == pytest.approx((camera.lon, camera.lat), abs=1e-6)


def test_whatever_is_held_wherever_the_camera_stays_between_the_poles() -> None:
    rng = np.random.default_rng(11)
    for _ in range(400):
        lon, lat, px, py = rng.uniform((-180, -90, -300, -300), (180, 90, 1300, 1000)).tolist()
        for camera in CAMERAS[:5]:
            moved = camera.holding(lon, lat, px, py)
            assert -180.0 <= moved.lon < 180.0
            assert -90.0 <= moved.lat <= 90.0


@pytest.mark.parametrize("camera", LEVEL)
def test_an_absolute_zoom_keeps_the_place_under_the_pointer(camera: Camera) -> None:
    place = camera.unproject(530, 320)
    assert place is not None
    nearer = camera.zoomed_to(camera.zoom * 1.2, 530, 320)
    assert nearer.project(*place) == pytest.approx((530, 320), abs=1e-6)


def test_the_globe_at_rest_leaves_room_around_it() -> None:
    assert Camera(width=773, height=832).radius == pytest.approx(773 / 2 - 36)
    assert Camera(width=1400, height=700).radius == pytest.approx(700 / 2 - 52)
    assert Camera(width=60, height=60).radius > 10


def test_panning_reaches_the_poles_and_goes_no_farther() -> None:
    assert Camera(0, 85).panned(10, 7).lat == 90.0
    assert Camera(0, -85).panned(10, -7).lat == -90.0
