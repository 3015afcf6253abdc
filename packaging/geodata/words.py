"""Names, languages, capitals and time zones: CLDR through babel, and facts typed here."""

from functools import cache
from pathlib import Path
from typing import Any

import tzdata
from babel import Locale, UnknownLocaleError
from babel.core import get_global

from geodata.tables import ALIASES, CAPITALS, DEMONYMS, UN_CODES, ZONES

UN = frozenset(UN_CODES.split())
STATES = UN | {"VA", "PS", "TW", "XK"}
NAMES = {  # where CLDR's English is not what a reader calls it
    "PS": "Palestine", "CD": "DR Congo", "CG": "Congo", "MM": "Myanmar", "TR": "Turkey",
    "HK": "Hong Kong", "MO": "Macao", "CI": "Ivory Coast", "XS": "Somaliland",
    "XN": "Northern Cyprus", "XG": "Siachen Glacier", "XK": "Kosovo", "CZ": "Czechia",
    "BA": "Bosnia and Herzegovina", "TT": "Trinidad and Tobago", "AG": "Antigua and Barbuda",
    "KN": "Saint Kitts and Nevis", "LC": "Saint Lucia", "VC": "Saint Vincent and the Grenadines",
    "ST": "São Tomé and Príncipe", "VA": "Vatican City",
}  # fmt: skip
NO_TIME = {"AQ"}  # its stations keep the times of the countries that run them
LANGUAGES = {"XS": ["so"], "XN": ["tr"], "XG": [], "XK": ["sq", "sr"]}
SPOKEN_SHARE = 20.0  # per cent: a language of so many speakers counts as the country's own


def words_of(code: str, long_name: str) -> dict[str, Any]:
    """The word columns of a country's row."""
    name = NAMES.get(code) or Locale("en").territories.get(code) or long_name
    languages = LANGUAGES.get(code) or _languages(code)
    endonyms = []
    for language in languages:
        own = _own_name(language, code)
        if own and own != name and own not in endonyms:
            endonyms.append(own)
    return {
        "name": name,
        "languages": languages,
        "endonyms": endonyms,
        "aliases": _split(ALIASES).get(code, []),
        "demonyms": _split(DEMONYMS).get(code, []),
        "capital": {c: n[0] for c, n in _split(CAPITALS).items()}.get(code, ""),
        "timezone": _zone(code),
    }


def _zone(code: str) -> str:
    """Of the capital, else the first one there; "" where no time is that of the whole place."""
    if code in NO_TIME:
        return ""
    return {c: n[0] for c, n in _split(ZONES).items()}.get(code) or _zones().get(code, "")


def _languages(code: str) -> list[str]:
    found = get_global("territory_languages").get(code, {})
    ranked = sorted(
        found.items(),
        key=lambda item: (item[1]["official_status"] is None, -item[1]["population_percent"]),
    )
    return [
        tag.replace("_", "-")
        for tag, facts in ranked
        if facts["official_status"] in ("official", "de_facto_official")
        or facts["population_percent"] >= SPOKEN_SHARE
    ][:8]


def _own_name(language: str, code: str) -> str:
    try:
        return str(Locale.parse(language.replace("-", "_")).territories.get(code, ""))
    except (UnknownLocaleError, ValueError, LookupError):
        return ""


@cache
def _split(table: str) -> dict[str, list[str]]:
    """`CC: word, word` lines."""
    rows = (line.split(":", 1) for line in table.strip().splitlines())
    return {code.strip(): [w.strip() for w in rest.split(",") if w.strip()] for code, rest in rows}


@cache
def _zones() -> dict[str, str]:
    """The first zone that tzdata lists for a country; `ZONES` says where that is not the capital's."""
    zones: dict[str, str] = {}
    table = Path(tzdata.__file__).parent / "zoneinfo" / "zone.tab"
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, _, zone = line.split("\t")[:3]
            zones.setdefault(code, zone)
    return zones
