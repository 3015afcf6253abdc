"""The built geodata: states, boundaries, edges, names, picking."""

import socket
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from globe_app.errors import ResourceError
from globe_app.geo.countries import Countries, load_countries
from globe_app.geo.outlines import COARSE, FULL, SIMPLE, load_outline
from globe_app.geo.picking import CountryIndex, load_index


@pytest.fixture(scope="module")
def index(resources: Path) -> CountryIndex:
    return load_index(resources / "geo")


def test_there_are_197_states_each_with_its_own_code_flag_zone_and_capital(
    countries: Countries, resources: Path
) -> None:
    states = [c for c in countries.all if c.state]
    assert len(states) == 197
    assert sum(c.un for c in states) == 193
    assert len({c.code for c in countries.all}) == len(countries.all)
    for c in states:
        assert (resources / "flags" / f"{c.code.lower()}.svg").is_file(), c.code
        assert ZoneInfo(c.timezone).key == c.timezone
        assert c.capital, c.code
        assert c.languages, c.code


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ((34.10, 44.95), "UA"),  # Simferopol
        ((33.53, 44.60), "UA"),  # Sevastopol
        ((-13.15, 27.10), "EH"),  # Laayoune
        ((21.16, 42.66), "XK"),  # Pristina
        ((121.5, 25.03), "TW"),  # Taipei
        ((44.06, 9.56), "XS"),  # Hargeisa
        ((41.02, 43.0), "GE"),  # Sukhumi
        ((29.63, 46.84), "MD"),  # Tiraspol
        ((37.8, 48.0), "UA"),  # Donetsk
        ((74.8, 34.08), "IN"),  # Srinagar
        ((73.47, 34.37), "PK"),  # Muzaffarabad
        ((79.5, 35.2), "CN"),  # Aksai Chin
        ((93.6, 27.1), "IN"),  # Itanagar
        ((147.9, 45.0), "RU"),  # Iturup
        ((46.7, 24.7), "SA"),
        ((-30.0, 0.0), None),
    ],
)
def test_boundaries_follow_un_practice(
    index: CountryIndex, place: tuple[float, float], code: str | None
) -> None:
    assert index.at(*place) == code


@pytest.mark.parametrize("radius_px", [300, 400, 800])
def test_a_click_on_each_states_anchor_picks_it(index: CountryIndex, radius_px: int) -> None:
    missed = {
        c.code: index.pick(*c.anchor, radius_px)
        for c in index.countries.all
        if c.state and index.pick(*c.anchor, radius_px) != c.code
    }
    assert missed == {}


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ((34.78, 32.08), "IL"),  # Tel Aviv
        ((36.3, 33.5), "SY"),  # Damascus
        ((21.43, 42.0), "MK"),  # Skopje
        ((8.54, 47.37), "CH"),  # Zurich
        ((-17.45, 14.69), "SN"),  # Dakar: cut off by the outline, near its coast
    ],
)
def test_a_small_neighbour_does_not_take_clicks_on_a_city(
    index: CountryIndex, place: tuple[float, float], code: str
) -> None:
    assert index.pick(*place, 300) == code


@pytest.mark.parametrize("name", [FULL, SIMPLE, COARSE])
def test_no_stroked_edge_lies_on_the_maps_cut(resources: Path, name: str) -> None:
    o = load_outline(resources / "geo", name)
    at = np.flatnonzero((o.edge == 1) | (o.edge == 2))
    a, b = o.lonlat[at], o.lonlat[at + 1]
    on_cut = (np.abs(a[:, 0]) == 180) & (np.abs(b[:, 0]) == 180)
    at_pole = (a[:, 1] <= -89.9) & (b[:, 1] <= -89.9)
    assert not on_cut.any()
    assert not at_pole.any()
    assert len(at) > 5_000


@pytest.mark.parametrize("name", [FULL, SIMPLE])
def test_neighbours_share_each_border_edge_exactly(resources: Path, name: str) -> None:
    o = load_outline(resources / "geo", name)

    def keys(edge_class: int) -> list[tuple[tuple[float, ...], ...]]:
        at = np.flatnonzero(o.edge == edge_class)
        return sorted(
            tuple(sorted([tuple(o.lonlat[i]), tuple(o.lonlat[i + 1])])) for i in at.tolist()
        )

    assert keys(2) == keys(3)
    assert len(keys(2)) > 2_000


def test_every_country_keeps_a_ring_when_simplified(resources: Path) -> None:
    full, simple = (load_outline(resources / "geo", n) for n in (FULL, SIMPLE))
    assert set(full.ring_country.tolist()) == set(simple.ring_country.tolist())
    assert len(simple.xyz) < len(full.xyz) / 4


def test_the_outlines_load_without_network(
    resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", closed)
    monkeypatch.setattr(socket, "getaddrinfo", closed)
    assert load_index(resources / "geo").at(46.7, 24.7) == "SA"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("uk", "GB"), ("SA", "SA"), ("deu", "DE"), ("Deutschland", "DE"), ("مصر", "EG"),
        ("cote d'ivoire", "CI"), ("South Korea", "KR"), ("日本", "JP"), ("Ελλάδα", "GR"),
        ("burma", "MM"), ("saud", "SA"), ("são tomé", "ST"), ("guinea", "GN"),
    ],
)  # fmt: skip
def test_a_country_is_found_by_any_of_its_names(
    countries: Countries, text: str, first: str
) -> None:
    codes = [c.code for c in countries.find(text)]
    assert first in codes[:2]


def test_an_empty_search_finds_nothing(countries: Countries) -> None:
    assert countries.find("") == ()
    assert countries.find("qqqq") == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("South Sudan and Papua New Guinea agree", {"SS", "PG"}),
        ("The Dominican Republic, not Dominica", {"DO", "DM"}),
        ("New Mexico and New Jersey", set()),
        ("Latin American leaders", set()),
        ("An American in Paris met Saudi officials", {"US", "SA"}),
        ("Congo and the Democratic Republic of the Congo", {"CG", "CD"}),
        ("A guinea pig ate turkey", set()),
        ("Turkey's president", {"TR"}),
        ("The Indian Ocean", set()),
        ("Indians and Nigeriens", {"IN", "NE"}),
        ("Germany–Italy match", {"DE", "IT"}),
    ],
)
def test_countries_are_found_in_english_text(
    countries: Countries, text: str, codes: set[str]
) -> None:
    assert countries.named_in(text) == codes


def test_a_damaged_map_file_is_named(tmp_path: Path) -> None:
    (tmp_path / FULL).write_bytes(b"not an npz")
    with pytest.raises(ResourceError, match=r"world_50m\.npz: the map data is missing or damaged"):
        load_outline(tmp_path, FULL)
    (tmp_path / "countries.json").write_text("{")
    with pytest.raises(ResourceError, match="list of countries"):
        load_countries(tmp_path)
