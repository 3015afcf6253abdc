"""The land of a frame as arrays: what is left out, cut, put in order."""

from pathlib import Path

import numpy as np
import pytest

from globe_app.geo.countries import Countries
from globe_app.geo.outlines import FULL, SIMPLE, load_outline
from globe_app.geo.sphere import to_xyz
from globe_app.globe import land as lands
from globe_app.globe import lines
from globe_app.globe.camera import Camera

ROUND = ((20, 20), (110, 40), (-90, 10), (178, -15), (0, -88), (0, 88), (120, 8))


@pytest.fixture(scope="module")
def simple(resources: Path) -> lands.World:
    return lands.prepare(load_outline(resources / "geo", SIMPLE))


@pytest.fixture(scope="module")
def full(resources: Path) -> lands.World:
    return lands.prepare(load_outline(resources / "geo", FULL))


def area(outline: np.ndarray) -> float:
    x, y = outline[:, 0], outline[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)


def seen(world: lands.World, camera: Camera, kinds: np.ndarray | None = None) -> lands.Land:
    order = None if kinds is None else lands.order_by_kind(world, kinds)
    return lands.look_at(world, camera, lands.in_sight(world, camera, order))


def rings_of(shape: lands.Shape) -> list[np.ndarray]:
    starts = np.append(np.flatnonzero(shape.first), len(shape.xy))
    return [shape.xy[a:b] for a, b in zip(starts, starts[1:], strict=False)]


@pytest.mark.parametrize("name", ["simple", "full"])
def test_the_land_seen_from_each_side_adds_up(
    name: str, resources: Path, request: pytest.FixtureRequest
) -> None:
    """The projected land of seven views, against throwing darts at the pick index."""
    from globe_app.geo.picking import load_index

    index = load_index(resources / "geo")
    world: lands.World = request.getfixturevalue(name)
    kinds = np.zeros(len(index.countries.all), np.int8)
    rng = np.random.default_rng(2)
    for lon, lat in ROUND:
        camera = Camera(lon, lat, width=800, height=800)
        (shape,) = lands.fills(seen(world, camera, kinds), kinds)
        drawn = abs(sum(area(r) for r in rings_of(shape))) / (np.pi * camera.radius**2)
        hits = 0
        darts = 3_000
        for _ in range(darts):
            angle, r = rng.uniform(0, 2 * np.pi), np.sqrt(rng.uniform())
            x = 400 + camera.radius * 0.9999 * r * np.cos(angle)
            y = 400 + camera.radius * 0.9999 * r * np.sin(angle)
            found = camera.unproject(x, y)
            assert found is not None
            hits += index.at(*found) is not None
        assert drawn == pytest.approx(hits / darts, abs=0.03), (lon, lat)


def test_no_ring_that_grazes_the_limb_fills_the_disc(simple: lands.World) -> None:
    """From (120 E, 8 N) a spike of Poland touches the limb: the whole ocean was painted as land."""
    rng = np.random.default_rng(5)
    views = [
        (120.0, 8.0),
        *zip(rng.uniform(-180, 180, 120), rng.uniform(-90, 90, 120), strict=True),
    ]
    for lon, lat in views:
        camera = Camera(lon, lat, width=773, height=832)
        land = seen(simple, camera)
        for index in set(simple.outline.ring_country[land.rings[land.whole | land.cut]].tolist()):
            shape = lands.country(land, index)
            drawn = sum(abs(area(ring)) for ring in rings_of(shape))
            mine = simple.outline.ring_country == index
            most = simple.steradians[mine].sum() * camera.radius**2
            assert drawn <= 1.1 * most + 4.0, (lon, lat, index)


def test_a_country_on_the_far_side_has_no_outline(
    simple: lands.World, countries: Countries
) -> None:
    index = countries.index["AU"]
    assert len(lands.country(seen(simple, Camera(134, -25)), index).xy) > 100
    assert len(lands.country(seen(simple, Camera(-46, 25)), index).xy) == 0


def test_zoomed_in_only_what_is_in_view_is_computed(full: lands.World) -> None:
    far, near = seen(full, Camera(10, 47)), seen(full, Camera(10, 47, zoom=12.0))
    assert len(near.vertices) < len(far.vertices) / 4
    assert len(lands.edges(near, lands.BORDER)) > 50


def test_a_country_out_of_view_adds_nothing_to_a_frame(
    full: lands.World, countries: Countries
) -> None:
    near = seen(full, Camera(10, 47, zoom=12.0, width=900, height=700))
    outline = lands.outline_of(lands.country(near, countries.index["RU"]), near.camera)
    whole = lands.outline_of(
        lands.country(seen(full, Camera(60, 55)), countries.index["RU"]), Camera(60, 55)
    )
    assert len(outline) < len(whole) / 20


def test_shapes_come_by_kind_and_every_country_has_its_own(
    simple: lands.World, countries: Countries
) -> None:
    kinds = np.zeros(len(countries.all), np.int8)
    kinds[countries.index["NG"]], kinds[countries.index["EG"]] = 4, 2
    shapes = lands.fills(seen(simple, Camera(20, 10), kinds), kinds)
    assert [shape.kind for shape in shapes] == [0, 2, 4]
    assert len(rings_of(shapes[2])) == 1


def test_small_parts_of_a_country_get_no_outline_but_the_largest_always_does(
    simple: lands.World, countries: Countries
) -> None:
    camera = Camera(118, -2, width=800, height=800)
    land = seen(simple, camera)
    indonesia, singapore = countries.index["ID"], countries.index["SG"]
    every, large = lands.country(land, indonesia), lands.country(land, indonesia, 60.0)
    assert 2 <= len(rings_of(large)) < len(rings_of(every))
    assert len(rings_of(lands.country(land, singapore, 60.0))) == 1


def test_an_island_nearly_as_large_as_the_largest_is_outlined_with_it(
    simple: lands.World, countries: Countries
) -> None:
    land = seen(simple, Camera(178, -17, width=480, height=480))
    assert len(rings_of(lands.country(land, countries.index["FJ"], 60.0))) == 2


def test_a_thinned_outline_has_fewer_vertices_and_every_part(
    simple: lands.World, countries: Countries
) -> None:
    shape = lands.country(seen(simple, Camera(-95, 60)), countries.index["CA"])
    thin = lands.thinned(shape, 200)
    assert len(thin.xy) < len(shape.xy) / 3
    assert thin.first.sum() == shape.first.sum()
    assert lands.thinned(shape, 100_000) is shape


def test_the_coarse_coast_has_half_of_the_lines_and_leaves_no_gap(simple: lands.World) -> None:
    land = seen(simple, Camera(20, 10))
    fine, coarse = lands.edges(land, lands.COAST), lands.coarse_coast(land)
    assert 0.45 < len(coarse) / len(fine) < 0.6
    length = [float(np.hypot(*(e[:, 2:] - e[:, :2]).T).sum()) for e in (fine, coarse)]
    assert length[1] > 0.75 * length[0]


def test_disputed_boundaries_and_the_terminator_end_at_the_limb(simple: lands.World) -> None:
    camera = Camera(40, 20, width=600, height=600)
    xy, begins = lines.disputed(simple.outline, camera)
    assert begins[0]
    assert 1 < begins.sum() < len(xy) / 2
    circle = lines.terminator(camera, 40.0 + 90.0, 0.0)
    reach = np.hypot(circle[:, 0] - 300, circle[:, 1] - 300)
    assert len(circle) > 80
    assert reach.max() <= camera.radius + 1e-6


def test_the_terminator_lies_a_quarter_of_a_turn_from_the_sun() -> None:
    camera = Camera(40, 20, width=600, height=600)
    sun = np.array(to_xyz(10.0, -12.0))
    for x, y, *_ in lines.terminator(camera, 10.0, -12.0).tolist():
        place = camera.unproject(x, y)
        if place is not None:
            assert float(sun @ np.array(to_xyz(*place))) == pytest.approx(0.0, abs=1e-6)
