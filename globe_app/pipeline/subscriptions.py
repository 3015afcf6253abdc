"""Which outlets there are: adding one by its address, importing and exporting OPML."""

from dataclasses import dataclass, replace
from pathlib import Path

from globe_app.errors import UsageError, one_line
from globe_app.feeds.opml import OpmlFeed, write_opml
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing, Outlet
from globe_app.net.addresses import granted_origin, host_of, parse_address
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.site_reader import SiteReader
from globe_app.store import outlets
from globe_app.store.db import Store
from globe_app.store.feeds import sources


@dataclass(frozen=True, slots=True)
class OpmlImport:
    """What importing an OPML file did."""

    feeds: int  # that the file names
    added: int  # outlets
    known: int  # feeds that were there already; their outlets are switched on
    without_country: tuple[str, ...]  # names of feeds of which no country is known; not taken
    refused: tuple[str, ...] = ()  # addresses that are none, each with its line and why


def add(
    store: Store, countries: Countries, url: str, country: str, name: str,
    cancellation: Cancellation | None = None,
) -> Outlet:  # fmt: skip
    """Add the outlet at a web address, and switch it on.

    `country`: ISO 3166-1 alpha-2, "" to tell it by the address; `name`: "" for the feed's own. Raises
    `FeedError` when there is no feed, `FetchError` when it cannot be fetched, `UsageError` when no
    country is known.
    """
    granted = granted_origin(url)
    with SiteReader(cancellation) as reader:
        found = reader.find_feed(url, granted)
    own_network = granted is not None and parse_address(found.url).origin == granted
    grants = {found.url: str(granted)} if own_network else {}
    owner = outlets.owner_of_feed(store, found.url)
    if owner:
        outlets.grant(store, grants)
        outlets.switch(store, [owner], True)
        return outlets.outlet(store, owner)
    homepage = found.summary.homepage or url
    place = country or _country_by_domain(countries, url, homepage)
    if not place:
        raise UsageError(url, "which country is it based in? say so with --country CC")
    called = one_line(name or found.summary.title or host_of(url), 120)
    outlet = Outlet(outlets.slug(place, called), called, place, found.language, homepage)
    outlets.keep_listings(store, [Listing(outlet, (found.url,), True)], own=True, granted=grants)
    return outlet


def _country_by_domain(countries: Countries, *urls: str) -> str:
    """The country of the first top-level domain that has one (ISO 3166-1, but .uk), else ""."""
    sold_to_anybody = {"TV", "IO", "CO", "ME", "AI", "FM", "CC", "WS"}
    for url in urls:
        last = host_of(url).rpartition(".")[2].upper()
        last = {"UK": "GB"}.get(last, last)
        if last in countries.by_code and last not in sold_to_anybody:
            return last
    return ""


def import_opml(
    store: Store, countries: Countries, path: Path, cancellation: Cancellation | None = None
) -> OpmlImport:
    """Add the feeds of an OPML file; those known already are switched on. Raises `FeedError`.

    No feed of it may lie in the reader's own network: somebody else may have written the file.
    """
    with SiteReader(cancellation) as reader:
        file = reader.read_opml(path)
    by_name = {info.name.casefold(): info.code for info in countries.all}
    owners = outlets.owners_of_feeds(store, (one.url for one in file.feeds))
    listings: dict[str, Listing] = {}
    without_country = []
    for one in file.feeds:
        if one.url in owners:
            continue
        country = _country_of(one, countries, by_name)
        if not country:
            without_country.append(one.name or one.url)
            continue
        name = one.name or host_of(one.url) or "Outlet"
        key = one.id or outlets.slug(country, name)
        outlet = Outlet(key, name, country, one.language, one.homepage)
        before = listings.get(key, Listing(outlet, (), True))
        listings[key] = replace(before, feeds=(*before.feeds, one.url))
    outlets.switch(store, sorted(set(owners.values())), True)
    added = outlets.keep_listings(store, listings.values(), own=True)
    refused = file.refused
    if file.left_out:
        refused = (
            *refused,
            f"{file.left_out} feeds beyond the first {len(file.feeds)} were left out",
        )
    return OpmlImport(len(file.feeds), added, len(owners), tuple(without_country), refused)


def _country_of(one: OpmlFeed, countries: Countries, by_name: dict[str, str]) -> str:
    """The country a feed names itself, its innermost folder of a country's name, else its domain's."""
    if one.country in countries.by_code:
        return one.country
    for folder in reversed(one.folders):  # readers that sort by country
        if folder.casefold() in by_name:
            return by_name[folder.casefold()]
    return _country_by_domain(countries, one.homepage, one.url)


def export_opml(store: Store, countries: Countries, path: Path) -> int:
    """Write every outlet that is switched on to an OPML file; how many feeds."""
    listings: dict[str, Listing] = {}
    for source in sources(store):
        before = listings.get(source.outlet.id, Listing(source.outlet, (), True))
        listings[source.outlet.id] = replace(before, feeds=(*before.feeds, source.url))
    names = {info.code: info.name for info in countries.all}
    return write_opml(path, listings.values(), names)
