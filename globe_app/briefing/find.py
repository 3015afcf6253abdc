"""What the search palette finds for a text: countries, outlets, and places that nobody lists."""

from dataclasses import replace
from functools import lru_cache

from globe_app.geo.countries import Countries, CountryInfo, plain_key
from globe_app.geo.territories import BELONGS_TO, parts_called
from globe_app.model.lists import CountryHit, Found, OutletHit, UnlistedPlace
from globe_app.store import front_page
from globe_app.store.db import Store

LIMIT = 12  # countries, and outlets
MAX_CHARS = 100  # of a text that is looked up


def find(store: Store, countries: Countries, text: str, limit: int = LIMIT) -> Found:
    """Countries and outlets that a text may mean, and places from which there can be no articles."""
    wanted = text[:MAX_CHARS]
    if not plain_key(wanted):
        return Found()
    counts = front_page.counts_by_country(store)
    names = {name for info in countries.all for name in (info.name, *info.aliases)}
    hits, unlisted = [], []
    for info in countries.find(wanted, limit):
        articles, unread, outlets = counts.get(info.code, (0, 0, 0))
        owner = BELONGS_TO.get(info.code, "")
        if owner and not articles and not outlets:
            unlisted.append(_unlisted(info, owner, counts))
        else:
            hits.append(CountryHit(info.code, info.shown, articles, unread, outlets))
    unlisted += [
        UnlistedPlace(part.name, "", part.country, counts.get(part.country, (0, 0, 0))[0])
        for part in parts_called(wanted)
        if part.name not in names
    ]
    return Found(tuple(hits), _outlets(store, wanted, limit), tuple(unlisted))


@lru_cache(8_192)
def _key(name: str) -> str:
    """`plain_key` of an outlet's name: they are looked through with every letter that is typed."""
    return plain_key(name)


def _unlisted(
    info: CountryInfo, owner: str, counts: dict[str, tuple[int, int, int]]
) -> UnlistedPlace:
    return UnlistedPlace(info.shown, info.code, owner, counts.get(owner, (0, 0, 0))[0])


def _outlets(store: Store, text: str, limit: int) -> tuple[OutletHit, ...]:
    """Outlets whose name, Latin name or a word in them begins with the text; those switched on first."""
    wanted = plain_key(text)
    ranked = []
    for one in front_page.outlet_names(store):
        keys = [_key(name) for name in (one.name, one.latin) if name]
        if any(key.startswith(wanted) for key in keys):
            rank = 0
        elif any(f" {wanted}" in key for key in keys):
            rank = 1
        else:
            continue
        ranked.append((not one.on, rank, one.name, one.id, one))
    ranked.sort(key=lambda item: item[:4])
    chosen = [item[4] for item in ranked[:limit]]
    counts = front_page.articles_of(store, [one.id for one in chosen])
    return tuple(replace(one, articles=counts.get(one.id, 0)) for one in chosen)
