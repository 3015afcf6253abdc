"""A whole sync of a store: catalogue taken in, one at a time, old stories cleaned up at the end."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from globe_app.errors import NotFoundError
from globe_app.feeds.catalogue import digest, read_catalogue
from globe_app.geo.countries import Countries
from globe_app.model.news import OutletResult, Progress, Source, SyncReport
from globe_app.net.guard import is_public
from globe_app.pipeline import ingest
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.store import feeds, images, outlets, retention, sample
from globe_app.store.db import Store
from globe_app.store.exclusive import alone

CATALOGUE = "catalogue.csv"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the reader asks of a sync."""

    outlets: tuple[str, ...] = ()  # ids; () = all that are switched on
    countries: tuple[str, ...] = ()
    catalogue: Path | None = None  # another catalogue than the program's
    automatic: bool = False  # nobody asked: feeds that failed of late are left alone
    jobs: int = 16
    whole: bool = True


def take_in_catalogue(store: Store, resources: Path, countries: Countries) -> None:
    """Bring the program's own catalogue into the store, unless it is there already."""
    path = resources / CATALOGUE
    mark = digest(path)
    if not store.read_only and feeds.catalogue_mark(store) != mark:
        outlets.keep_listings(store, read_catalogue(path, countries.by_code))
        feeds.note_catalogue(store, mark)


def run(
    store: Store, countries: Countries, resources: Path, wish: Wish, clock: Callable[[], datetime],
    started: Callable[[Sync], None] = lambda _: None,
) -> Iterator[Progress | OutletResult | SyncReport]:  # fmt: skip
    """Carry out a sync; `started` gets it, to cancel it. Raises `GlobeError` before it begins."""
    with alone(store, "sync", "another sync of this store is running"):
        yield from _run(store, countries, resources, wish, clock, started)


def _run(
    store: Store, countries: Countries, resources: Path, wish: Wish, clock: Callable[[], datetime],
    started: Callable[[Sync], None],
) -> Iterator[Progress | OutletResult | SyncReport]:  # fmt: skip
    chosen = sources(store, countries, resources, wish, clock())
    retention.forget_removed(store)  # what the last cleanup took can be had back until now
    sync_id = feeds.begin_sync(store, clock())
    sync = Sync(store, countries, Plan(chosen, wish.jobs, wish.whole), clock)
    started(sync)
    for one in sync:
        if isinstance(one, SyncReport):
            one = _close(store, one, clock())
            feeds.end_sync(store, sync_id, one, clock())
        yield one


def _close(store: Store, report: SyncReport, now: datetime) -> SyncReport:
    """After the last story: the invented ones make way, old ones are cleaned up."""
    if report.cancelled or report.stopped:
        return report
    gone = False
    if report.added and sample.may_make_way(store):
        ingest.remove_sample(store)
        gone = True
    images.forget_unused(store)  # before the cleanup: what it takes can be had back, images too
    images.sweep(store)
    removed = retention.clean_up(store, retention.rule(store), now)
    return replace(report, removed=removed, sample_gone=gone)


def sources(
    store: Store, countries: Countries, resources: Path, wish: Wish, now: datetime
) -> tuple[Source, ...]:
    """The feeds a sync fetches. Raises `NotFoundError` when the wish names none."""
    wanted: Collection[str] | None = None
    if wish.catalogue is not None:
        listings = read_catalogue(wish.catalogue, countries.by_code)
        private = [url for one in listings for url in one.feeds if is_private(url)]
        outlets.keep_listings(store, listings, own=True, private=private)
        wanted = {one.outlet.id for one in listings}
    else:
        take_in_catalogue(store, resources, countries)
    if wish.outlets:
        for one in wish.outlets:
            outlets.outlet(store, one)  # raises for an unknown one
        wanted = set(wish.outlets)
    found = feeds.sources(store, wanted)
    if wish.countries:
        found = tuple(one for one in found if one.outlet.country in wish.countries)
    if not found:
        whom = ", ".join((*wish.outlets, *wish.countries)) or "sync"
        raise NotFoundError(whom, "no feed to fetch; `globe-app outlets` lists what there is")
    return tuple(one for one in found if _due(one, now, wish))


def _due(source: Source, now: datetime, wish: Wish) -> bool:
    if wish.outlets:
        return True
    if source.wait_until is not None and source.wait_until > now:
        return False  # the site asked for it
    return not (wish.automatic and source.next_try is not None and source.next_try > now)


def is_private(url: str) -> bool:
    """Whether an address the reader gave is plainly one of their own machine or network."""
    host = urlsplit(url).hostname or ""
    try:
        return not is_public(host)
    except ValueError:
        return host == "localhost" or host.endswith((".local", ".localhost", ".lan", ".home.arpa"))
