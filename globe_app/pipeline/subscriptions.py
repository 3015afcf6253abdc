"""Which outlets there are: adding one by its address, taking in and writing out OPML."""

from dataclasses import dataclass, replace
from pathlib import Path

from globe_app.errors import UsageError, one_line
from globe_app.feeds.discover import discover
from globe_app.feeds.opml import Outline, read_opml, write_opml
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing, Outlet
from globe_app.net.addresses import granted_origin, host_of, parse_address
from globe_app.net.connections import DeadlineWatcher
from globe_app.net.fetch import Fetcher
from globe_app.store import outlets
from globe_app.store.db import Store
from globe_app.store.feeds import sources


@dataclass(frozen=True, slots=True)
class Taken:
    """What an OPML file brought."""

    feeds: int
    added: int
    known: int  # switched on, they were there already
    placeless: tuple[str, ...]  # names of feeds of which no country is known; not taken


def add(store: Store, countries: Countries, url: str, country: str, name: str) -> Outlet:
    """Add the outlet at a web address. Raises `GlobeError` when there is no feed or no country."""
    granted = granted_origin(url)
    with DeadlineWatcher() as watcher, Fetcher(watcher) as fetcher:
        found = discover(fetcher, url, granted)
    owner = outlets.owner_of_feed(store, found.url)
    if owner:
        outlets.switch(store, [owner], True)
        return outlets.outlet(store, owner)
    place = country or _place(countries, url) or _place(countries, found.feed.homepage)
    if not place:
        raise UsageError(url, "which country is it based in? say so with --country CC")
    called = one_line(name or found.feed.title or host_of(url), 120)
    outlet = Outlet(
        outlets.slug(place, called), called, place, found.language, found.feed.homepage or url
    )
    listing = Listing(outlet, (found.url,), True)
    own_network = granted is not None and parse_address(found.url).origin == granted
    private = [found.url] if own_network else []
    outlets.keep_listings(store, [listing], own=True, private=private)
    return outlet


def _place(countries: Countries, url: str) -> str:
    """The country of an address's top-level domain (ISO 3166-1, but .uk), "" for .com and the like."""
    last = host_of(url).rpartition(".")[2].upper()
    last = {"UK": "GB"}.get(last, last)
    generic = {"TV", "IO", "CO", "ME", "AI", "FM", "CC", "WS"}  # sold to anybody
    return last if last in countries.by_code and last not in generic else ""


def take_in(store: Store, countries: Countries, path: Path) -> Taken:
    """Add the feeds of an OPML file; those known already are switched on."""
    feeds = read_opml(path)
    by_name = {info.name.casefold(): info.code for info in countries.all}
    listings: dict[str, Listing] = {}
    known, placeless = 0, []
    for one in feeds:
        owner = outlets.owner_of_feed(store, one.url)
        if owner:
            outlets.switch(store, [owner], True)
            known += 1
            continue
        country = _country_of(one, countries, by_name)
        if not country:
            placeless.append(one.name or one.url)
            continue
        name = one.name or host_of(one.url) or "Outlet"
        key = one.id or outlets.slug(country, name)
        outlet = Outlet(key, name, country, one.language, one.homepage)
        before = listings.get(key, Listing(outlet, (), True))
        listings[key] = replace(before, feeds=(*before.feeds, one.url))
    # somebody else wrote it: no feed of it may lie in the reader's own network
    added = outlets.keep_listings(store, listings.values(), own=True)
    return Taken(len(feeds), added, known, tuple(placeless))


def _country_of(one: Outline, countries: Countries, by_name: dict[str, str]) -> str:
    if one.country in countries.by_code:
        return one.country
    for folder in reversed(one.folders):  # readers that sort by country
        if folder.casefold() in by_name:
            return by_name[folder.casefold()]
    return _place(countries, one.homepage) or _place(countries, one.url)


def write_out(store: Store, countries: Countries, path: Path) -> int:
    """Write every outlet that is switched on to an OPML file; how many feeds."""
    listings: dict[str, Listing] = {}
    for source in sources(store):
        before = listings.get(source.outlet.id, Listing(source.outlet, (), True))
        listings[source.outlet.id] = replace(before, feeds=(*before.feeds, source.url))
    names = {info.code: info.name for info in countries.all}
    return write_opml(path, listings.values(), names)
