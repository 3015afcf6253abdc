"""A Latin name beside every outlet name that is not in Latin letters."""

import json

import pytest

from globe_app.feeds.catalogue import read_catalogue
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.text.latin import is_latin, latin_name


@pytest.mark.parametrize(
    ("name", "homepage", "latin"),
    [
        ("七つ石日報", "https://nanatsuishi.example/", "Nanatsuishi"),
        ("Чорнозем", "https://www.chornozem-daily.example/", "Chornozem Daily"),
        ("МКД.мк", "https://www.mkd.mk/", "MKD"),
        ("朝の新聞", "https://asa.co.jp/news", "ASA"),
        ("Tin Bến Sen Trắng", "https://a.example/", ""),
        ("La Jacaranda de la Mañana 2º", "https://a.example/", ""),
        ("Правда", "", ""),
        ("Правда", "https://192.168.0.1/", ""),
        ("Правда", "https://[::1", ""),
        ("Правда", "https://xn--80aafi6cg.xn--p1ai/", ""),
    ],
)
def test_a_name_is_derived_from_the_address(name: str, homepage: str, latin: str) -> None:
    assert latin_name(name, homepage) == latin


def test_every_outlet_of_the_catalogue_and_the_sample_has_a_name_in_latin_letters(
    settings: Settings, countries: Countries
) -> None:
    listed = read_catalogue(settings.resources / "catalogue.csv", countries.by_code)
    named = [(one.outlet.name, one.outlet.homepage, one.outlet.latin) for one in listed]
    for path in (settings.resources / "sample").glob("*.json"):
        part = json.loads(path.read_text(encoding="utf-8"))
        named += [(one["name"], one["homepage"], "") for one in part["outlets"]]
    foreign = [one for one in named if not is_latin(one[0])]
    assert len(foreign) > 5
    for name, homepage, given in foreign:
        latin = latin_name(name, homepage, given)
        assert latin, name
        assert is_latin(latin)
