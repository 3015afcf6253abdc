"""Where a story happened: a country, and a place in it, where its texts leave no doubt.

The country is the one that most texts name, far more than the next. Else it is that of the place which most
texts name: the one it is the capital of, or the one it is told with ("Serra Azul, Brazil"; "Brazil's Serra
Azul") by texts of two outlets and no other country is. Nothing is guessed where that is not clear.
"""

import re
from collections import Counter
from collections.abc import Sequence

from globe_app.geo.countries import Countries, plain_key
from globe_app.model.story import ArticleText
from globe_app.model.world_take import EventPlace, NamedPlace

LEAST_TEXTS = 2  # that name the country
FAR_MORE = 1.5  # times as many as name the next
LEAST_OUTLETS = 2  # that tell a place with its country
SENTENCES = 12  # read of a text
AFTER, BEFORE = 30, 24  # characters around a place in which its country is looked for
_ENDS = re.compile(r"[.;:!?()\n]")


def event_place(
    where: Sequence[NamedPlace], texts: Sequence[ArticleText], countries: Countries
) -> EventPlace | None:
    """Where a story happened; None where that is not clear.

    `where`: what its independent texts name (`named_places`); `texts`: those texts.
    """
    places = _often_named([one for one in where if not one.code], len(texts))
    code = clear_country(where, len(texts))
    lies_in = {one.name: _country_of(one.name, texts, countries) for one in places}
    if len({code, *lies_in.values()} - {""}) > 1:
        return None  # they speak against each other, as of a journey
    code = code or next((one for one in lies_in.values() if one), "")
    first = (
        places[0] if places and (len(places) == 1 or places[0].texts > places[1].texts) else None
    )
    place = first if first is not None and lies_in[first.name] == code else None
    if not code or code not in countries.by_code:
        return None
    lon, lat = countries.info(code).anchor
    return EventPlace(code, place.name if place else "", lon, lat)


def clear_country(where: Sequence[NamedPlace], texts: int) -> str:
    """Code of the country that most of a story's texts name, far more than the next; "" = none."""
    named = sorted((one for one in where if one.code), key=lambda one: -one.texts)
    if not named or named[0].texts < LEAST_TEXTS or 2 * named[0].texts <= texts:
        return ""
    clear = len(named) == 1 or named[0].texts >= FAR_MORE * named[1].texts
    return named[0].code if clear else ""


def _often_named(places: Sequence[NamedPlace], texts: int) -> list[NamedPlace]:
    """The places that most texts name, the most named first."""
    often = [one for one in places if one.texts >= LEAST_TEXTS and 2 * one.texts > texts]
    return sorted(often, key=lambda one: -one.texts)


def _country_of(place: str, texts: Sequence[ArticleText], countries: Countries) -> str:
    return _capital_of(place, countries) or _told_with(place, texts, countries)


def _capital_of(place: str, countries: Countries) -> str:
    key = plain_key(place)
    found = [one.code for one in countries.all if one.capital and plain_key(one.capital) == key]
    return found[0] if len(found) == 1 else ""


def _told_with(place: str, texts: Sequence[ArticleText], countries: Countries) -> str:
    """Code of the one country that a place is told with by texts of enough outlets; "" = none."""
    word = re.compile(rf"(?<!\w){re.escape(place)}(?!\w)")
    outlets: Counter[str] = Counter()
    told: set[tuple[str, str]] = set()
    for text in texts:
        if not text.in_english:
            continue
        for sentence in text.sentences[:SENTENCES]:
            for match in word.finditer(sentence.english):
                after = _ENDS.split(sentence.english[match.end() :][:AFTER])[0]
                before = _ENDS.split(sentence.english[: match.start()][-BEFORE:])[-1]
                found = set(countries.named_in(after)) if _goes_on(after) else set[str]()
                if before.rstrip().endswith(("'s", "’s")):
                    found |= countries.named_in(before.rstrip()[:-2])
                told |= {(text.outlet_id, code) for code in found}
    for _, code in told:
        outlets[code] += 1
    return next(iter(outlets)) if len(outlets) == 1 and outlets.total() >= LEAST_OUTLETS else ""


def _goes_on(after: str) -> bool:
    """Whether what follows a place may say where it lies: ", Brazil", " in southern Brazil"."""
    return after.startswith((",", " in ", " of "))
