"""The world on a plane: areas, countries that the map's edge cuts, places there and back."""

import math
from collections import Counter
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import shapely

from globe_app.geo.countries import Countries
from globe_app.geo.outlines import FULL, SIMPLE, Outline, load_outline
from globe_app.geo.picking import CountryIndex, load_index
from globe_app.globe.flat_camera import FlatCamera
from globe_app.globe.flat_land import FlatMap, FlatWorld, in_view, look_at
from globe_app.globe.flat_land import outline as outlined
from globe_app.globe.framing import framing
from globe_app.globe.land import prepare
from globe_app.globe.plane import Azimuthal, Chosen, Kind, opposite
from globe_app.settings import resources_dir
from globe_app.ui.map.drawing import LEAST_PART_PX2
from globe_app.ui.map.flat_map.projecting import Projector, world_of

GEO = resources_dir() / "geo"
EGYPT, SPAIN, NEW_ZEALAND = (29.0, 27.0), (-3.7, 40.4), (172.0, -42.0)
CHOSEN = (
    Chosen(Kind.EQUAL_EARTH), Chosen(Kind.ROBINSON), Chosen(Kind.NATURAL_EARTH),
    Chosen(Kind.AZIMUTHAL, *EGYPT), Chosen(Kind.AZIMUTHAL, *SPAIN),
    Chosen(Kind.AZIMUTHAL, *NEW_ZEALAND),
)  # fmt: skip
NAMED = ("RU", "FJ", "US", "NZ", "AQ", "KI")  # cut at 180 degrees, or about a pole
ALL = pytest.mark.parametrize("chosen", CHOSEN, ids=lambda one: f"{one.kind} {one.lon:.0f}")


@cache
def world(chosen: Chosen) -> FlatMap:
    return world_of(GEO, chosen)


@cache
def outline(name: str = FULL) -> Outline:
    return load_outline(GEO, name)


@cache
def areas(chosen: Chosen) -> np.ndarray:
    """(countries,) what odd-even filling covers of each: a ring with the rim beside it is what lies between."""
    flat = world(chosen).finest
    own = np.where(flat.hole, -flat.area, flat.area)
    rim = flat.area > math.pi**3 * 0.99
    before = np.flatnonzero(rim) - 1
    own[before] *= -1
    return np.bincount(flat.country, own, minlength=len(steradians()))


def filled(flat: FlatWorld, points: np.ndarray) -> list[frozenset[int]]:
    """The countries that odd-even filling paints at each point."""
    rings = shapely.make_valid(
        shapely.polygons(
            shapely.linearrings(
                flat.xy, indices=np.repeat(np.arange(len(flat.country)), flat.lengths)
            )
        )
    )
    at, hit = shapely.STRtree(rings).query(shapely.points(points), predicate="within")
    times: list[Counter[int]] = [Counter() for _ in points]
    for point, ring in zip(at.tolist(), hit.tolist(), strict=True):
        times[point][int(flat.country[ring])] += 1
    return [frozenset(code for code, n in one.items() if n % 2) for one in times]


@cache
def steradians() -> np.ndarray:
    """(countries,) of the outlines on the sphere, holes taken off."""
    prepared = prepare(outline())
    sign = np.where(prepared.outline.ring_hole, -1.0, 1.0)
    return np.bincount(
        prepared.outline.ring_country, prepared.steradians * sign,
        minlength=int(prepared.outline.ring_country.max()) + 1,
    )  # fmt: skip


def test_every_country_has_its_area_on_the_equal_area_map(countries: Countries) -> None:
    for index, country in enumerate(countries.all):
        assert areas(CHOSEN[0])[index] == pytest.approx(steradians()[index], rel=0.004, abs=2e-7), (
            country.name
        )


@ALL
def test_every_country_is_as_large_as_the_projection_stretches_its_places(
    chosen: Chosen, countries: Countries
) -> None:
    """A country is no larger than its area times the stretch at its vertices, and not much smaller."""
    found = world(chosen)
    for index, country in enumerate(countries.all):
        rings = np.flatnonzero(outline().ring_country == index)
        spans = [
            np.arange(outline().ring_start[ring], outline().ring_start[ring + 1]) for ring in rings
        ]
        if not spans:
            continue
        places = outline().lonlat[np.concatenate(spans)]
        least, most = stretch(found, places)
        assert areas(chosen)[index] <= steradians()[index] * most * 1.02 + 1e-6, country.name
        assert areas(chosen)[index] >= steradians()[index] * least * 0.9 - 1e-6, country.name


def stretch(found: FlatMap, places: np.ndarray) -> tuple[float, float]:
    """How many times as large areas are at some places, least and most."""
    plane = found.plane
    if isinstance(plane, Azimuthal):
        x, y = plane.forward(places[:, 0], places[:, 1]).T
        far = np.minimum(np.hypot(x, y), math.pi - 1e-3)
        times = np.where(far > 1e-9, far / np.maximum(np.sin(far), 1e-9), 1.0)
        inside = covers(places, (chosen_far := opposite(plane.chosen.lon, plane.chosen.lat)))
        return float(times.min()) if len(chosen_far) else 1.0, math.inf if inside else float(
            times.max()
        )
    lat = np.clip(places[:, 1], -89.7, 89.7)
    low, high = (
        plane.forward(np.full(len(lat), plane.chosen.lon), lat - 0.15),
        plane.forward(np.full(len(lat), plane.chosen.lon), lat + 0.15),
    )
    east = plane.forward(np.full(len(lat), plane.chosen.lon + 1.0), lat)
    tall = (high[:, 1] - low[:, 1]) / math.radians(0.3)
    wide = east[:, 0] / math.radians(1.0) / np.cos(np.radians(lat))
    return float((tall * wide).min()), float((tall * wide).max())


def covers(places: np.ndarray, far: tuple[float, float]) -> bool:
    """Whether the place opposite the middle may lie amid these places: there areas grow without end."""
    low, high = places.min(axis=0), places.max(axis=0)
    return bool(low[0] <= far[0] <= high[0] and low[1] <= far[1] <= high[1])


@ALL
def test_each_place_is_filled_by_its_country_alone(chosen: Chosen, countries: Countries) -> None:
    """As the library projects the place: all over the world, and about the countries that maps cut."""
    rng = np.random.default_rng(7)
    lat = np.degrees(np.arcsin(rng.uniform(-1, 1, 2_500)))
    places = [np.column_stack([rng.uniform(-180, 180, 2_500), lat])]
    for code in NAMED:
        info = countries.info(code)
        wide = math.degrees(info.radius_rad) * 1.2
        near = rng.normal(
            info.anchor, (wide / math.cos(math.radians(info.anchor[1])), wide), (150, 2)
        )
        near[:, 0] = (near[:, 0] + 180) % 360 - 180
        places.append(near[np.abs(near[:, 1]) < 89.9])
    lonlat = np.concatenate(places)
    owner = [land().at(*one) for one in lonlat.tolist()]
    points, flat = Projector(chosen)(lonlat), world(chosen).finest
    lines = shapely.STRtree(
        shapely.linearrings(flat.xy, indices=np.repeat(np.arange(len(flat.country)), flat.lengths))
    )
    near_border = np.zeros(len(points), dtype=bool)
    near_border[lines.query(shapely.points(points), predicate="dwithin", distance=0.004)[0]] = True
    for found, code, beside in zip(filled(flat, points), owner, near_border.tolist(), strict=True):
        if not beside:
            assert found == (frozenset({countries.index[code]}) if code else frozenset())
    assert set(NAMED) <= set(owner)


@cache
def land() -> CountryIndex:
    return load_index(GEO)


@ALL
def test_every_anchor_picks_its_country(chosen: Chosen, countries: Countries) -> None:
    camera = FlatCamera(world(chosen).plane, width=1364, height=832)
    for country in countries.all:
        if country.state:
            at = camera.project(*country.anchor)
            assert at is not None
            place = camera.unproject(*at)
            assert place is not None, country.name
            assert land().pick(*place, camera.radius) == country.code


@ALL
def test_places_come_back_from_the_plane(chosen: Chosen) -> None:
    plane, rng = world(chosen).plane, np.random.default_rng(3)
    lon, lat = rng.uniform(-179.9, 179.9, 500), rng.uniform(-89.5, 89.5, 500)
    for (x, y), place in zip(
        plane.forward(lon, lat).tolist(), zip(lon, lat, strict=True), strict=True
    ):
        found = plane.inverse(x, y)
        assert found is not None
        assert found[1] == pytest.approx(place[1], abs=1e-6)
        assert math.cos(math.radians(found[0] - place[0])) == pytest.approx(1.0, abs=1e-9)


@ALL
def test_the_values_project_as_the_library_does(chosen: Chosen) -> None:
    rng = np.random.default_rng(5)
    lon, lat = rng.uniform(-180, 180, 2_000), rng.uniform(-89.9, 89.9, 2_000)
    expected = Projector(chosen)(np.column_stack([lon, lat]))
    assert np.abs(world(chosen).plane.forward(lon, lat) - expected).max() < 5e-5


@ALL
def test_beside_the_world_there_is_no_place(chosen: Chosen) -> None:
    camera = FlatCamera(world(chosen).plane, width=1200, height=800)
    assert camera.unproject(2, 2) is None
    assert camera.unproject(1198, 400) is None


@ALL
def test_no_edge_runs_across_the_map(chosen: Chosen) -> None:
    for flat in (world(chosen).finest, world(chosen).fast):
        longest = np.hypot(*np.diff(flat.xy, axis=0).T)
        longest[flat.start[1:-1] - 1] = 0.0
        assert longest.max() < 0.25


def test_both_outlines_cover_about_the_same(countries: Countries) -> None:
    flat = world(CHOSEN[0])
    for code in ("RU", "US", "BR", "AQ", "CA", "AU"):
        index = countries.index[code]
        mine = [
            one.area[(one.country == index) & ~one.hole].sum() for one in (flat.fast, flat.finest)
        ]
        assert mine[0] == pytest.approx(mine[1], rel=0.02)
    assert len(outline(SIMPLE).lonlat) < len(outline().lonlat) / 4


@ALL
def test_both_large_islands_of_fiji_are_outlined(chosen: Chosen, countries: Countries) -> None:
    flat, fiji = world(chosen), countries.info("FJ")
    whole = FlatCamera(flat.plane, width=800, height=480)
    for camera in (whole, framing(whole, fiji.anchor, fiji.radius_rad)):
        order = np.arange(len(flat.fast.country))
        land = look_at(flat.fast, camera, in_view(flat.fast, camera, order))
        lines = outlined(land, countries.index["FJ"], LEAST_PART_PX2)
        places = [camera.unproject(x, y) or (0.0, 0.0) for x, y in lines[:, :2].tolist()]
        assert any(lon > 177 and lat < -17.3 for lon, lat in places)  # Viti Levu
        assert any(lon > 178.5 and -17.1 < lat < -16 for lon, lat in places)  # Vanua Levu


def test_the_outlines_come_from_the_programs_own_folder(resources: Path) -> None:
    assert resources / "geo" == GEO
