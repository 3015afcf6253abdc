"""The country that lies next to another in a direction."""

from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.geo.neighbours import Neighbours, bearing, land_borders
from globe_app.geo.outlines import FULL, Outline, load_outline

NORTH, EAST, SOUTH, WEST = 0.0, 90.0, 180.0, 270.0


@pytest.fixture(scope="module")
def outline(resources: Path) -> Outline:
    return load_outline(resources / "geo", FULL)


@pytest.fixture(scope="module")
def neighbours(outline: Outline, countries: Countries) -> Neighbours:
    return Neighbours(countries, outline)


@pytest.mark.parametrize(
    ("code", "direction", "expected"),
    [
        ("KE", WEST, "UG"), ("KE", SOUTH, "TZ"), ("KE", NORTH, "ET"), ("PT", EAST, "ES"),
        ("US", NORTH, "CA"), ("US", SOUTH, "MX"), ("NO", EAST, "SE"), ("NE", EAST, "TD"),
    ],
)  # fmt: skip
def test_the_neighbour_by_land_is_gone_to(
    neighbours: Neighbours, code: str, direction: float, expected: str
) -> None:
    assert neighbours.toward(code, direction) == expected


@pytest.mark.parametrize(
    ("code", "direction", "expected"),
    [("NZ", WEST, "AU"), ("JP", WEST, "KR"), ("AU", EAST, "NZ"), ("CU", NORTH, "US")],
)
def test_where_there_is_no_land_the_nearest_across_the_sea(
    neighbours: Neighbours, code: str, direction: float, expected: str
) -> None:
    found = neighbours.toward(code, direction)
    assert found == expected or (code, found) in {("CU", "BS"), ("AU", "VU"), ("AU", "FJ")}


def test_every_state_is_left_in_some_direction(
    neighbours: Neighbours, countries: Countries
) -> None:
    for one in countries.all:
        if one.state:
            assert any(neighbours.toward(one.code, way) for way in (NORTH, EAST, SOUTH, WEST))


def test_an_unknown_country_has_no_neighbour(neighbours: Neighbours) -> None:
    assert neighbours.toward("??", EAST) == ""


def test_borders_are_those_of_both_sides(outline: Outline, countries: Countries) -> None:
    borders = land_borders(outline)
    for one, others in borders.items():
        assert all(borders[other][one] == middle for other, middle in others.items())
    codes = {countries.all[i].code for i in borders[countries.index["CH"]]}
    assert codes == {"DE", "FR", "IT", "AT", "LI"}
    assert countries.index["NZ"] not in borders


def test_bearings_count_from_north_by_east() -> None:
    assert bearing((0, 0), (0, 10)) == pytest.approx(0.0)
    assert bearing((0, 0), (10, 0)) == pytest.approx(90.0)
    assert bearing((179, 0), (-179, 0)) == pytest.approx(90.0)
