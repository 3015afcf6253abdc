"""The great circle between two places, cut at the limb."""

import math

import numpy as np
import pytest

from globe_app.geo.sphere import interpolate, to_xyz
from globe_app.globe.camera import Camera

CAMERA = Camera(lon=0.0, lat=0.0, width=1000, height=1000)


def arc(a: tuple[float, float], b: tuple[float, float], share: float = 1.0) -> np.ndarray:
    found = CAMERA.arc(np.array(to_xyz(*a)), np.array(to_xyz(*b)), share)
    return found[0] if found else np.empty((0, 2))


def radius_of(point: np.ndarray) -> float:
    return float(np.hypot(*(point - np.array(CAMERA.centre)))) / CAMERA.radius


@pytest.mark.parametrize(
    ("a", "b"), [((-40, 10), (50, 35)), ((10, -60), (-20, 70)), ((0, 0), (5, 5))]
)
def test_every_point_lies_on_the_great_circle(
    a: tuple[float, float], b: tuple[float, float]
) -> None:
    way = arc(a, b)
    for number, point in enumerate(way):
        expected = CAMERA.project(*interpolate(a, b, number / (len(way) - 1)))
        assert expected == pytest.approx(tuple(point), abs=1e-6)


def test_an_arc_that_leaves_the_near_side_ends_on_the_limb() -> None:
    way = arc((20, 20), (150, 10))
    assert tuple(way[0]) == pytest.approx(CAMERA.project(20, 20), abs=1e-6)
    assert radius_of(way[-1]) == pytest.approx(1.0, abs=1e-9)
    assert all(radius_of(point) < 1.0 for point in way[:-1])


def test_an_arc_from_the_far_side_begins_on_the_limb() -> None:
    there, back = arc((150, 10), (20, 20)), arc((20, 20), (150, 10))
    assert there == pytest.approx(back[::-1], abs=1e-6)


def test_an_arc_on_the_far_side_is_not_drawn() -> None:
    assert len(arc((170, 10), (-150, 30))) == 0


def test_an_arc_from_a_point_to_itself_is_empty() -> None:
    assert len(arc((10, 10), (10, 10))) == 0


def test_between_antipodes_the_arc_is_half_a_turn() -> None:
    way = arc((-80, 0), (100, 0))
    assert tuple(way[0]) == pytest.approx(CAMERA.project(-80, 0), abs=1e-6)
    assert radius_of(way[-1]) == pytest.approx(1.0, abs=1e-9)


def test_half_of_an_arc_ends_half_way() -> None:
    way = arc((-40, 0), (40, 0), 0.5)
    assert tuple(way[-1]) == pytest.approx(CAMERA.project(0, 0), abs=1e-6)
    assert len(way) == math.ceil(40 / 2) + 1
