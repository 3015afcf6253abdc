"""A whole sync of a store, one at a time: the catalogue is imported first, old articles are removed last."""

import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from globe_app.errors import NotFoundError, StoreError, one_line
from globe_app.feeds.catalogue import digest, read_catalogue
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing, Source
from globe_app.model.sync import OutletResult, Progress, StopReason, SyncReport
from globe_app.net.addresses import granted_origin
from globe_app.pipeline import ingest
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.trouble import as_failure
from globe_app.store import feeds, images, outlets, retention, sample
from globe_app.store.db import Store
from globe_app.store.exclusive import exclusive_lock

CATALOGUE = "catalogue.csv"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SyncRequest:
    """What the reader asks of a sync."""

    outlets: tuple[str, ...] = ()  # ids; () = all that are switched on
    countries: tuple[str, ...] = ()
    catalogue: Path | None = None  # another catalogue than the program's
    automatic: bool = False  # nobody asked: feeds that failed of late are left alone
    jobs: int = 16
    whole: bool = True


def import_catalogue(store: Store, resources: Path, countries: Countries) -> None:
    """Bring the program's own catalogue into the store, unless this one is there already."""
    path = resources / CATALOGUE
    current = digest(path)
    if not store.read_only and feeds.catalogue_mark(store) != current:
        outlets.keep_listings(store, read_catalogue(path, countries.by_code))
        feeds.note_catalogue(store, current)


def run(
    store: Store, countries: Countries, resources: Path, request: SyncRequest, clock: Callable[[], datetime],
    started: Callable[[Sync], None] = lambda _: None,
) -> Iterator[Progress | OutletResult | SyncReport]:  # fmt: skip
    """Carry out a sync; `started` gets it, to cancel it. Raises `GlobeError` before it begins."""
    with exclusive_lock(store, "sync", "another sync of this store is running"):
        yield from _run(store, countries, resources, request, clock, started)


def _run(
    store: Store, countries: Countries, resources: Path, request: SyncRequest, clock: Callable[[], datetime],
    started: Callable[[Sync], None],
) -> Iterator[Progress | OutletResult | SyncReport]:  # fmt: skip
    found = sources(store, countries, resources, request, clock())
    retention.forget_removed(store)  # what the last cleanup took can be had back until now
    sync_id = feeds.begin_sync(store, clock())
    sync = Sync(store, countries, Plan(found, request.jobs, request.whole), clock)
    started(sync)
    for one in sync:
        yield _close(store, sync_id, one, clock()) if isinstance(one, SyncReport) else one


def _close(store: Store, sync_id: int, report: SyncReport, now: datetime) -> SyncReport:
    """After the last article: clean up, and note how the sync went. Raises nothing for the sync's sake:
    what it brought is told in any case."""
    try:
        if not report.cancelled and report.stopped is None:
            report = _clean_up(store, report, now)
        feeds.end_sync(store, sync_id, report, now)
    except StoreError as error:
        if report.stopped is not None:  # most likely for the same reason
            return report
        return replace(report, stopped=StopReason.STORE, stopped_why=error.why)
    except Exception as error:
        log.error("after the sync", exc_info=error)
        return replace(report, bugs=(*report.bugs, one_line(as_failure("cleanup", error))))
    return report


def _clean_up(store: Store, report: SyncReport, now: datetime) -> SyncReport:
    """Remove the sample when real articles have come, images nobody shows, and old articles."""
    sample_gone = bool(report.added) and sample.is_removable(store)
    if sample_gone:
        ingest.remove_sample(store)
    images.forget_unused(store)  # before the cleanup: what it takes can be had back, images too
    images.sweep(store)
    removed = retention.clean_up(store, retention.rule(store), now)
    return replace(report, removed=removed, sample_gone=sample_gone)


def sources(
    store: Store, countries: Countries, resources: Path, request: SyncRequest, now: datetime
) -> tuple[Source, ...]:
    """The feeds a sync fetches. Raises `NotFoundError` when the request names none."""
    wanted: Collection[str] | None = None
    if request.catalogue is not None:
        listings = read_catalogue(request.catalogue, countries.by_code)
        outlets.keep_listings(store, listings, own=True, granted=_grants(listings))
        wanted = {one.outlet.id for one in listings}
    else:
        import_catalogue(store, resources, countries)
    if request.outlets:
        for one in request.outlets:
            outlets.outlet(store, one)  # raises for an unknown one
        wanted = set(request.outlets)
    found = feeds.sources(store, wanted)
    if request.countries:
        found = tuple(one for one in found if one.outlet.country in request.countries)
    if not found:
        whom = ", ".join((*request.outlets, *request.countries)) or "sync"
        raise NotFoundError(whom, "no feed to fetch; `globe-app outlets` lists what there is")
    return tuple(one for one in found if _due(one, now, request))


def _grants(listings: Iterable[Listing]) -> dict[str, str]:
    """The private origins in a catalogue that the reader named: each feed's own, and no other."""
    origins = {url: granted_origin(url) for one in listings for url in one.feeds}
    return {url: str(origin) for url, origin in origins.items() if origin}


def _due(source: Source, now: datetime, request: SyncRequest) -> bool:
    if request.outlets:
        return True
    if source.wait_until is not None and source.wait_until > now:
        return False  # the site asked for it
    return not (request.automatic and source.next_try is not None and source.next_try > now)
