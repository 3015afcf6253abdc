"""Where the reader has read from, and what was here to read."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from random import Random

from globe_app.briefing.history import not_read_lately, read_by_country
from globe_app.briefing.somewhere import somewhere
from globe_app.geo.countries import Countries
from globe_app.geo.world_parts import part_of
from globe_app.model.reading_diet import ContinentShare, ReadingDiet
from globe_app.model.world_parts import WorldPart
from globe_app.store import counts
from globe_app.store.db import Store

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def reading_diet(
    store: Store, countries: Countries, now: datetime, days: int, chance: Random,
    besides: Collection[str] = (), keep: str = "",
) -> ReadingDiet:  # fmt: skip
    """What was opened in the last `days` (0 = ever). `besides`, `keep`: of the suggestion, see `somewhere`."""
    read = read_by_country(store, now - timedelta(days=days) if days else _BEGINNING)
    found = {one.code: one for one in counts.counts(store)}
    shares = {one: [0, 0] for one in WorldPart}
    for code, articles in read.items():
        continent = part_of(countries.info(code).region)
        if continent is not None:
            shares[continent][0] += articles
    for code, count in found.items():
        continent = part_of(countries.info(code).region)
        if continent is not None:
            shares[continent][1] += count.articles
    ordered = sorted(shares.items(), key=lambda one: (-one[1][0], -one[1][1], one[0]))
    unread = {code: found[code].unread for code in not_read_lately(store, now) if code in found}
    return ReadingDiet(
        read=read,
        with_outlets=frozenset(code for code, count in found.items() if count.outlets),
        continents=tuple(ContinentShare(one, *parts) for one, parts in ordered),
        not_opened=tuple(sorted(unread.items(), key=lambda one: (-one[1], one[0]))),
        suggestion=somewhere(store, now, chance, besides, keep),
    )
