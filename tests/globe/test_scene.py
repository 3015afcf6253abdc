"""Clipping, fills, night and labels as arrays."""

from pathlib import Path

import numpy as np
import pytest

from globe_app.geo.countries import Countries
from globe_app.geo.outlines import FULL, SIMPLE, load_outline
from globe_app.globe import scene
from globe_app.globe.camera import Camera
from globe_app.globe.clip import clip_ring
from globe_app.globe.labels import Box, candidate_boxes, place_labels


def area(outline: np.ndarray) -> float:
    x, y = outline[:, 0], outline[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)


def cap(lon: float, lat: float, radius_deg: float, camera: Camera) -> np.ndarray:
    centre = np.array([np.cos(np.radians(lat)) * np.cos(np.radians(lon)),
                       np.cos(np.radians(lat)) * np.sin(np.radians(lon)),
                       np.sin(np.radians(lat))])  # fmt: skip
    side = np.cross(centre, [0.0, 0.6, 0.8])
    side /= np.linalg.norm(side)
    other = np.cross(centre, side)
    turn = -np.radians(np.arange(0, 360, 1.0))[:, None]
    r = np.radians(radius_deg)
    ring = np.cos(r) * centre + np.sin(r) * (np.cos(turn) * side + np.sin(turn) * other)
    return np.asarray(ring @ camera.matrix().T)


def test_a_ring_wholly_in_front_is_kept_and_one_behind_is_gone() -> None:
    camera = Camera(0, 0)
    (kept,) = clip_ring(cap(0, 0, 20, camera), True)
    assert abs(area(kept)) == pytest.approx(np.pi * np.sin(np.radians(20)) ** 2, rel=1e-3)
    assert clip_ring(cap(180, 0, 20, camera), True) == []


@pytest.mark.parametrize("lon", [75, 90, 105])
def test_a_cap_on_the_limb_is_cut_where_the_limb_is(lon: float) -> None:
    camera = Camera(0, 0)
    (cut,) = clip_ring(cap(lon, 0, 30, camera), True)
    inside = np.hypot(cut[:, 0], cut[:, 1])
    assert inside.max() <= 1.0 + 1e-9
    grid = np.random.default_rng(1).uniform(-1, 1, (200_000, 2))
    disc = grid[np.hypot(*grid.T) < 1]
    z = np.sqrt(1 - (disc**2).sum(1))
    centre = np.array([np.sin(np.radians(lon)), 0, np.cos(np.radians(lon))])
    in_cap = (np.column_stack([disc, z]) @ centre) > np.cos(np.radians(30))
    expected = in_cap.mean() * np.pi  # by throwing darts
    assert abs(area(cut)) == pytest.approx(expected, rel=0.03)


def test_a_band_that_leaves_and_enters_twice_stays_one_band() -> None:
    lons = np.arange(-170, 171, 2.0)
    north = [(lon, 10.0) for lon in lons]
    south = [(lon, -10.0) for lon in lons[::-1]]
    ring = np.array([[np.cos(np.radians(b)) * np.cos(np.radians(a)),
                      np.cos(np.radians(b)) * np.sin(np.radians(a)),
                      np.sin(np.radians(b))] for a, b in north + south])  # fmt: skip
    parts = clip_ring(ring @ Camera(0, 0).matrix().T, True)
    assert sum(abs(area(p)) for p in parts) == pytest.approx(0.3473 * 2, rel=0.02)


@pytest.mark.parametrize("name", [SIMPLE, FULL])
def test_the_land_seen_from_each_side_adds_up(resources: Path, name: str) -> None:
    """The projected land of six views, against throwing darts at the pick index."""
    from globe_app.geo.picking import load_index

    index = load_index(resources / "geo")
    world = scene.prepare(load_outline(resources / "geo", name))
    kinds = np.zeros(len(index.countries.all), np.int8)
    rng = np.random.default_rng(2)
    for lon, lat in ((20, 20), (110, 40), (-90, 10), (178, -15), (0, -88), (0, 88)):
        camera = Camera(lon, lat, width=800, height=800)
        (shape,) = scene.fills(scene.project(world, camera), kinds)
        starts = np.append(np.flatnonzero(shape.first), len(shape.xy))
        rings = [shape.xy[a:b] for a, b in zip(starts, starts[1:], strict=False)]
        drawn = abs(sum(area(r) for r in rings)) / (np.pi * camera.radius**2)
        hits = 0
        darts = 4_000
        for _ in range(darts):
            angle, r = rng.uniform(0, 2 * np.pi), np.sqrt(rng.uniform())
            x = 400 + camera.radius * 0.9999 * r * np.cos(angle)
            y = 400 + camera.radius * 0.9999 * r * np.sin(angle)
            found = camera.unproject(x, y)
            assert found is not None
            hits += index.at(*found) is not None
        assert drawn == pytest.approx(hits / darts, abs=0.03), (lon, lat)


def test_a_country_on_the_far_side_has_no_outline(resources: Path, countries: Countries) -> None:
    world = scene.prepare(load_outline(resources / "geo", SIMPLE))
    facing, away = Camera(134, -25), Camera(-46, 25)
    index = countries.index["AU"]
    assert len(scene.country(scene.project(world, facing), index).xy) > 100
    assert len(scene.country(scene.project(world, away), index).xy) == 0


def test_zoomed_in_only_what_is_in_view_is_kept(resources: Path) -> None:
    world = scene.prepare(load_outline(resources / "geo", FULL))
    far = scene.project(world, Camera(10, 47, zoom=1.0))
    near = scene.project(world, Camera(10, 47, zoom=12.0))
    assert near.whole.sum() < far.whole.sum() / 4
    assert len(scene.edges(near, scene.BORDER)) > 50


def test_night_covers_half_the_disc_at_the_terminator_and_all_or_none_away_from_it() -> None:
    camera = Camera(0, 0, width=200, height=200)
    disc = np.pi * camera.radius**2
    (half,) = scene.night(camera, 90.0, 0.0, 0.0)
    assert abs(area(half)) == pytest.approx(disc / 2, rel=0.01)
    assert scene.night(camera, 0.0, 0.0, 1.0) == []
    (dark,) = scene.night(camera, 180.0, 0.0, 6.0)
    assert abs(area(dark)) == pytest.approx(disc * np.sin(np.radians(84)) ** 2, rel=0.01)


def test_labels_never_cover_one_another_and_the_first_wins() -> None:
    rng = np.random.default_rng(4)
    wanted = [
        [Box(x, y, 80, 14), Box(x - 80, y, 80, 14)]
        for x, y in rng.uniform(0, 500, (150, 2)).tolist()
    ]
    chosen = place_labels(wanted, fixed=[Box(200, 200, 60, 60)])
    assert chosen[0] is not None
    boxes = [w[c] for w, c in zip(wanted, chosen, strict=True) if c is not None]
    boxes.append(Box(200, 200, 60, 60))
    assert len(boxes) > 40
    for i, a in enumerate(boxes):
        assert not any(a.overlaps(b) for b in boxes[i + 1 :])


def test_a_name_stands_beside_its_mark_and_is_never_cut_by_the_edge() -> None:
    room = (400.0, 300.0)
    right, left, above, below = candidate_boxes((200, 150), 5, (60, 12), room)
    assert (right.left, left.left + left.width) == (206, 194)
    assert (above.top + above.height, below.top) == (145, 155)
    assert candidate_boxes((380, 150), 5, (60, 12), room) == [Box(314, 144, 60, 12)], (
        "only to the left"
    )
    assert [one.top for one in candidate_boxes((200, 4), 5, (60, 12), room)] == [9], "only below"
    assert candidate_boxes((200, 150), 0, (60, 12), room) == [Box(170, 144, 60, 12)]
    assert candidate_boxes((395, 150), 0, (60, 12), room) == []
