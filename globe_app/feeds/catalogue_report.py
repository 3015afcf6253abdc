"""What a catalogue holds, country by country. Counts only: touches no file and no network."""

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from globe_app.geo.countries import Countries
from globe_app.model.news import Listing
from globe_app.text.language import primary

# written alike, or one language under two codes: an outlet in the first counts as one in the second
_COUNTS_AS = {"nb": "no", "nn": "no", "fil": "tl", "cnr": "sr", "sh": "sr"}


@dataclass(frozen=True, slots=True)
class CountryReport:
    """The outlets of one country."""

    country: str  # ISO 3166-1 alpha-2, XK for Kosovo
    outlets: int
    feeds: int
    on: int  # outlets switched on for a new reader
    languages: tuple[str, ...]  # primary subtags (BCP 47), that of most outlets first
    untranslatable: int  # outlets neither in English nor in a language that can be translated
    own_language: bool  # one of them writes in a language of the country
    covered_by: tuple[str, ...]  # ids of outlets abroad that cover it


def report(
    listings: Collection[Listing], countries: Countries, translatable: Collection[str]
) -> tuple[CountryReport, ...]:
    """A report for each country that has an outlet, by code.

    `translatable`: languages that can be put into English, BCP 47.
    """
    understood = {language_key(one) for one in (*translatable, "en")}
    based: dict[str, list[Listing]] = defaultdict(list)
    covering: dict[str, list[str]] = defaultdict(list)
    for one in listings:
        based[one.outlet.country].append(one)
        for code in one.outlet.covers:
            covering[code].append(one.outlet.id)
    found = []
    for code, there in sorted(based.items()):
        languages = Counter(primary(one.outlet.language) for one in there)
        own = {language_key(one) for one in countries.info(code).languages}
        keys = [language_key(one.outlet.language) for one in there]
        found.append(
            CountryReport(
                country=code,
                outlets=len(there),
                feeds=sum(len(one.feeds) for one in there),
                on=sum(one.default for one in there),
                languages=tuple(sorted(languages, key=lambda one: (-languages[one], one))),
                untranslatable=sum(key not in understood for key in keys),
                own_language=not own.isdisjoint(keys),
                covered_by=tuple(sorted(covering[code])),
            )
        )
    return tuple(found)


def language_key(tag: str) -> str:
    """What two tags (BCP 47) of one language have in common: its primary subtag, under one code."""
    code = primary(tag)
    return _COUNTS_AS.get(code, code)
