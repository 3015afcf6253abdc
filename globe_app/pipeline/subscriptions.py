"""Which outlets there are: adding one by its address, writing them to a list."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from globe_app.errors import FeedError, UsageError, one_line
from globe_app.feeds.country_guess import Known, Places, guess_country
from globe_app.feeds.opml import write_opml
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing, Outlet, OutletHealth
from globe_app.model.subscribing import Guess, NamedFeed, SiteOffer
from globe_app.net.addresses import host_of, parse_address
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.catalogue import import_catalogue
from globe_app.pipeline.site_reader import FoundFeed, FoundSite, SiteReader
from globe_app.store import outlet_changes
from globe_app.store.db import Store
from globe_app.store.feeds import sources
from globe_app.store.files import A_STORE, is_database
from globe_app.store.outlets import health, outlet, owner_of_feed, slug
from globe_app.store.subscriptions import subscribe


@dataclass(frozen=True, slots=True)
class Added:
    """What adding an address did."""

    outlet: Outlet
    feed: str  # the address of the feed that was added
    guess: Guess | None  # of its country; None: it was given, or stands already
    named: tuple[NamedFeed, ...] = ()  # all that its page names; none where the address is a feed's


def listing(
    store: Store, resources: Path, countries: Countries, now: datetime
) -> tuple[OutletHealth, ...]:
    """Every outlet and how it does; those of the program's own catalogue are taken in before. Raises
    `StoreError`, `ResourceError`.
    """
    import_catalogue(store, resources, countries)
    return health(store, now)


def look_up(
    store: Store, places: Places, typed: str, cancellation: Cancellation | None = None
) -> SiteOffer:
    """As `look`, with the outlet that is known already, if any."""
    found = look(places, typed, cancellation)
    return replace(found, known=owner_of_feed(store, found.feeds[0].url))


def look(places: Places, typed: str, cancellation: Cancellation | None = None) -> SiteOffer:
    """What stands at the address that a reader typed. Nothing is stored.

    Raises `FeedError` when there is no feed, `FetchError` when it cannot be fetched.
    """
    with SiteReader(cancellation) as reader:
        site = reader.find_site(typed)
    if site.feed is not None:
        one = NamedFeed(site.feed.url, site.feed.summary.title)
        return SiteOffer(site.url, (one,), one.title, _guess(places, site, site.feed))
    return SiteOffer(site.url, site.feeds, site.title, _guess(places, site, None))


def add(
    store: Store, places: Places, typed: str, country: str, name: str,
    cancellation: Cancellation | None = None, *, feed: str = "", journal_at: datetime | None = None,
) -> Added:  # fmt: skip
    """Add the outlet at the web address that a reader typed, and switch it on.

    `country`: ISO 3166-1 alpha-2, "" to guess it; `name`: "" for the feed's own; `feed`: which of the feeds
    that a page names, by its number in their order (from 1) or its address, "" for the first that can be
    read; `journal_at`: when it was asked for, so that it can be undone; None = it cannot. Raises `FeedError`
    when there is no feed, `FetchError` when it cannot be fetched, `UsageError` when `feed` is none of those
    that the page names.
    """
    with SiteReader(cancellation) as reader:
        site = reader.find_site(typed)
        found = reader.read_feed(_chosen(site, feed), site) if feed else reader.first_feed(site)
    owner = owner_of_feed(store, found.url)
    guess = None
    if owner:
        country = outlet(store, owner).country  # it stays with its outlet
    elif not country:
        guess = _guess(places, site, found)
    homepage = found.summary.homepage or site.url
    called = one_line(name or found.summary.title or host_of(site.url), 120)
    place = guess.country if guess else country
    wanted = Outlet(slug(place, called), called, place, found.language, homepage)
    private = site.granted is not None and parse_address(found.url).origin == site.granted
    grants = {found.url: str(site.granted)} if private else {}
    listings = [Listing(wanted, (found.url,), True)]
    if journal_at is None:
        (done,) = subscribe(store, listings, grants)
    else:
        (done,) = outlet_changes.add(
            store, listings, grants, journal_at, lambda some: f"{some[0].outlet.name} added"
        )
    return Added(done.outlet, found.url, guess, site.feeds)


def _chosen(site: FoundSite, feed: str) -> str:
    """The address of the feed that the reader named. Raises `UsageError`."""
    if feed.isdecimal() and 0 < int(feed[:6]) <= len(site.feeds):
        return site.feeds[int(feed[:6]) - 1].url
    known = [one.url for one in site.feeds] or [site.feed.url if site.feed else site.url]
    if feed in known:
        return feed
    raise UsageError(feed, f"{site.url} names {len(known)} feeds; give a number or an address: "
                     + ", ".join(known[:5]))  # fmt: skip


def _guess(places: Places, site: FoundSite, found: FoundFeed | None) -> Guess:
    homepage = found.summary.homepage if found else ""
    languages = (found.language if found else "", site.language)
    titles = (found.summary.title if found else "", site.title)
    known = Known(
        addresses=tuple(filter(None, (site.url, homepage, found.url if found else ""))),
        languages=tuple(filter(None, languages)),
        titles=tuple(filter(None, titles)),
    )
    return guess_country(known, places)


def export_opml(store: Store, countries: Countries, path: Path) -> int:
    """Write every outlet that is switched on to an OPML file; how many feeds. Raises `FeedError`."""
    if is_database(path):
        raise FeedError(path, A_STORE)
    listings: dict[str, Listing] = {}
    for source in sources(store):
        before = listings.get(source.outlet.id, Listing(source.outlet, (), True))
        listings[source.outlet.id] = replace(before, feeds=(*before.feeds, source.url))
    names = {info.code: info.name for info in countries.all}
    return write_opml(path, listings.values(), names)
