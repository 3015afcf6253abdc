"""The countries: codes, names, positions; finds them by name and in English text."""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from globe_app.cldr import current
from globe_app.errors import ResourceError

COUNTRIES_FILE = "countries.json"
# Phrases that contain a country name but mean something else: phrase -> code meant, "" = none.
DECOYS = {
    "New Mexico": "", "New Jersey": "", "Guinea pig": "", "Guinea pigs": "", "New England": "US",
    "Latin American": "", "Latin Americans": "", "South American": "", "South Americans": "",
    "Central American": "", "Central Americans": "", "North American": "", "North Americans": "",
    "Native American": "US", "American Samoa": "AS", "New South Wales": "AU", "Prince of Wales": "",
    "Gulf of Mexico": "", "South China Sea": "", "Indian Ocean": "", "Equatorial Guinea": "GQ",
    "Papua New Guinea": "PG", "Guinea-Bissau": "GW", "Brazil nut": "", "Brazil nuts": "",
    "French fries": "", "French window": "", "Turkish delight": "", "Swiss cheese": "",
    "English": "", "Chinese New Year": "", "Korea": "", "Pole": "", "Dutch oven": "",
    "Lake Chad": "", "Panama hat": "", "Spanish flu": "", "India ink": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CountryInfo:
    """One country. Codes: ISO 3166-1 alpha-2; XK Kosovo; XS, XN, XG are private, no ISO countries."""

    code: str
    alpha3: str
    name: str
    un: bool  # a member of the United Nations
    state: bool  # one of those, or Vatican, Palestine, Taiwan, Kosovo
    anchor: tuple[float, float]  # lon, lat of label and marker
    radius_rad: float  # of a circle with the area of its largest part
    area_km2: float
    region: str
    languages: tuple[str, ...]  # BCP 47, official first
    endonyms: tuple[str, ...]  # its name in those
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str
    timezone: str  # IANA, of the capital

    @property
    def shown(self) -> str:
        """Its name in the language of the interface; `name` is English, as texts are searched for it."""
        return current().countries.get(self.code, self.name)


def plain_key(text: str) -> str:
    """Text normalised for comparison: no case, accents or punctuation."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in flat if not unicodedata.combining(c))
    return " ".join(kept.split())


@dataclass(frozen=True)
class Countries:
    """Every country, by index (as the outlines count them) and by code."""

    all: tuple[CountryInfo, ...]
    by_code: Mapping[str, CountryInfo]
    index: Mapping[str, int]

    def info(self, code: str) -> CountryInfo:
        """The country of a code; for an unknown code, an entry that is named by the code."""
        found = self.by_code.get(code)
        if found is None:
            found = CountryInfo(
                code, "", code, False, False, (0.0, 0.0), 0.0, 0.0, "", (), (), (), (), "", ""
            )
        return found

    def name(self, code: str) -> str:
        """A country's English name, or its code where unknown."""
        return self.info(code).name

    def shown_name(self, code: str) -> str:
        """A country's name in the language of the interface, or its code where unknown."""
        return self.info(code).shown

    def find(self, text: str, limit: int = 12) -> tuple[CountryInfo, ...]:
        """Countries that `text` may mean, best match first.

        Code, name, beginning of the name that is shown, of another name, of a word in one.
        """
        wanted = plain_key(text)
        if not wanted:
            return ()
        ranked = []
        for country, code, keys in self._keys:
            if wanted in code:
                rank = 0
            elif wanted in keys:
                rank = 1
            elif keys[0].startswith(wanted):
                rank = 2
            elif f" {wanted}" in f" {keys[0]}":
                rank = 3
            elif any(key.startswith(wanted) for key in keys):
                rank = 4
            elif any(f" {wanted}" in key for key in keys):
                rank = 5
            else:
                continue
            ranked.append((rank, not country.state, plain_key(country.shown), country))
        ranked.sort(key=lambda item: item[:3])
        return tuple(item[3] for item in ranked[:limit])

    def named_in(self, text: str) -> frozenset[str]:
        """Codes of the countries named in an English text: whole words, longest names first."""
        pattern, meaning = self._pattern
        return frozenset(meaning[m] for m in set(pattern.findall(text))) - {""}

    @cached_property
    def _keys(self) -> tuple[tuple[CountryInfo, frozenset[str], tuple[str, ...]], ...]:
        return tuple(
            (
                c,
                frozenset({c.code.lower(), c.alpha3.lower()} - {""}),
                tuple(plain_key(n) for n in (c.shown, c.name, *c.endonyms, *c.aliases)),
            )
            for c in self.all
        )

    @cached_property
    def _pattern(self) -> tuple[re.Pattern[str], dict[str, str]]:
        meaning: dict[str, str] = {}
        for c in self.all:
            if c.area_km2 < 500 and not c.state:
                continue  # territories whose names are common words or personal names
            for word in (c.name, *c.aliases, *c.demonyms):
                meaning.setdefault(word, c.code)
        meaning |= DECOYS
        words = sorted(meaning, key=len, reverse=True)
        body = "|".join(map(re.escape, words))
        return re.compile(rf"(?<![\w-])(?:{body})(?![\w])"), meaning


def _country(row: dict[str, Any]) -> CountryInfo:
    fields: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    return CountryInfo(**fields)


def load_countries(folder: Path) -> Countries:
    """Read `countries.json`. Raises `ResourceError`."""
    try:
        rows = json.loads((folder / COUNTRIES_FILE).read_text(encoding="utf-8"))
        every = tuple(_country(row) for row in rows)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ResourceError(
            COUNTRIES_FILE, "the list of countries is missing or damaged"
        ) from error
    return Countries(every, {c.code: c for c in every}, {c.code: i for i, c in enumerate(every)})
