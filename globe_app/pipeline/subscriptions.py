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
from globe_app.store.db import Store
from globe_app.store.feeds import sources
from globe_app.store.outlets import outlet, owner_of_feed, owners_of_feeds, slug
from globe_app.store.subscriptions import subscribe


@dataclass(frozen=True, slots=True)
class OpmlImport:
    """What importing an OPML file did."""

    feeds: int  # that the file names
    added: int  # outlets
    known: int  # feeds that were there already; their outlets are switched on
    joined: int  # feeds added to outlets that were there already
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
    owner = owner_of_feed(store, found.url)
    if owner:
        country = outlet(store, owner).country  # it stays with its outlet
    homepage = found.summary.homepage or url
    place = country or _country_by_domain(countries, url, homepage)
    if not place:
        raise UsageError(url, "which country is it based in? say so with --country CC")
    called = one_line(name or found.summary.title or host_of(url), 120)
    wanted = Outlet(slug(place, called), called, place, found.language, homepage)
    private = granted is not None and parse_address(found.url).origin == granted
    grants = {found.url: str(granted)} if private else {}
    (done,) = subscribe(store, [Listing(wanted, (found.url,), True)], grants)
    return done.outlet


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
    owners = owners_of_feeds(store, (one.url for one in file.feeds))
    listings: dict[tuple[str, ...], Listing] = {}
    without_country = []
    for one in file.feeds:
        country = _country_of(one, countries, by_name)
        if not country and one.url not in owners:
            without_country.append(one.name or one.url)
            continue
        name = one.name or host_of(one.url) or "Outlet"
        wanted = Outlet(one.id or slug(country, name), name, country, one.language, one.homepage)
        key = (wanted.id, country, host_of(one.homepage or one.url))
        before = listings.get(key, Listing(wanted, (), True))
        listings[key] = replace(before, feeds=(*before.feeds, one.url))
    done = subscribe(store, listings.values())
    refused = file.refused
    if file.left_out:
        refused = (
            *refused,
            f"{file.left_out} feeds beyond the first {len(file.feeds)} were left out",
        )
    return OpmlImport(
        feeds=len(file.feeds),
        added=sum(one.new for one in done),
        known=sum(one.known for one in done),
        joined=sum(one.added for one in done if not one.new),
        without_country=tuple(without_country),
        refused=refused,
    )


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
