"""A whole sync of a store, one at a time: the catalogue is imported first, old articles are removed last."""

import contextlib
import logging
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from globe_app.errors import NotFoundError, StoreError, one_line
from globe_app.feeds.catalogue import read_catalogue
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing, Source
from globe_app.model.sync import OutletResult, Progress, StopReason, SyncPlan, SyncReport
from globe_app.net.addresses import granted_origin
from globe_app.pipeline.catalogue import import_catalogue
from globe_app.pipeline.clock_jump import may_clean_up
from globe_app.pipeline.saved_searches import keep_found_before_cleanup
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.trouble import as_failure
from globe_app.store import commit_record, feeds, images, outlets, removals, retention, sample
from globe_app.store.db import Store
from globe_app.store.exclusive import exclusive_lock
from globe_app.store.subscriptions import subscribe

RECORD_S = 0.5  # between two notes of what is committed by now
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
    pictures: bool = True


def run(
    store: Store, countries: Countries, resources: Path, request: SyncRequest, clock: Callable[[], datetime],
    started: Callable[[Sync], None] = lambda _: None,
) -> Iterator[SyncPlan | Progress | OutletResult | SyncReport]:  # fmt: skip
    """Carry out a sync; `started` gets it, to cancel it. Raises `GlobeError` before it begins."""
    with exclusive_lock(store, "sync", "another sync of this store is running"):
        yield from _run(store, countries, resources, request, clock, started)


def _run(
    store: Store, countries: Countries, resources: Path, request: SyncRequest, clock: Callable[[], datetime],
    started: Callable[[Sync], None],
) -> Iterator[SyncPlan | Progress | OutletResult | SyncReport]:  # fmt: skip
    lacking = () if store.read_only else images.missing(store)
    if lacking:  # before the feeds are read: those that name them are to be answered whole
        images.ask_again(store, lacking, clock())
    began = clock()
    found = sources(store, countries, resources, request, began)
    sync_id = feeds.begin_sync(store, began)
    sync = Sync(store, countries, Plan(found, request.jobs, request.whole, request.pictures), clock)
    started(sync)
    recorded = time.monotonic()
    for one in sync:
        if isinstance(one, SyncReport):
            keep = partial(keep_found_before_cleanup, store, countries, resources, clock())
            yield _close(store, sync_id, one, began, clock(), keep)
            continue
        if isinstance(one, OutletResult) and time.monotonic() - recorded > RECORD_S:
            recorded = time.monotonic()
            with contextlib.suppress(StoreError):  # it is told at the end, and costs no outlet
                commit_record.note_progress(store, clock())
        yield one


def _close(
    store: Store, sync_id: int, report: SyncReport, began: datetime, now: datetime,
    keep: Callable[[], None],
) -> SyncReport:  # fmt: skip
    """After the last article: clean up, and note how the sync went. Raises nothing for the sync's sake:
    what it brought is told in any case."""
    try:
        well = not report.cancelled and report.stopped is None and report.ok > 0
        if well:
            keep()
            report = _clean_up(store, report, began, now)
        feeds.end_sync(store, sync_id, report, now)
        commit_record.note_commit(store, now, acknowledge=well)
    except StoreError as error:
        if report.stopped is not None:  # most likely for the same reason
            return report
        return replace(report, stopped=StopReason.STORE, stopped_why=error.why)
    except Exception as error:
        log.error("after the sync", exc_info=error)
        return replace(report, bugs=(*report.bugs, one_line(as_failure("cleanup", error))))
    return report


def _clean_up(store: Store, report: SyncReport, began: datetime, now: datetime) -> SyncReport:
    """Remove the sample when real articles have come, images nobody shows, and old articles."""
    retention.forget_removed(store, now)  # what was removed before could be had back until now
    images.forget_unused(store)  # before the cleanup: what it takes can be had back, images too
    images.sweep(store)
    sample_gone, notes = False, []
    if report.added and sample.is_removable(store):
        kept = removals.remove_sample(store, now, by_sync=True).kept
        sample_gone = True
        if kept:
            what = "1 invented article" if kept == 1 else f"{kept} invented articles"
            notes.append(f"{what} that you saved, noted or keep unread stay")
    removed, note = _remove_old(store, began, now)
    if note:
        notes.append(note)
    return replace(report, removed=removed, sample_gone=sample_gone, notes=tuple(notes))


def _remove_old(store: Store, began: datetime, now: datetime) -> tuple[int, str]:
    """Remove articles past the reader's rule; how many, and what was held back in words ("" = nothing)."""
    rule = retention.rule(store)
    last = retention.last_known_time(store, began)
    decision = may_clean_up(last, now, retention.newest_dated(store, began))
    too_old = retention.expired(store, rule, now) if not decision.allowed else None
    if decision.trusted is not None:
        retention.note_clock(store, decision.trusted, restart=decision.restart)
    if too_old is not None:
        return 0, decision.note if too_old.articles else ""
    most = retention.most_unasked(store)
    removed = removals.clean_up_after_sync(store, rule, now, most)
    left = retention.expired(store, rule, now).articles if removed >= most else 0
    if not left:
        return removed, ""
    what = "1 more old article stays" if left == 1 else f"{left:,} more old articles stay"
    return (
        removed,
        f"{what} for now: a sync removes a tenth at most; News > Keeping articles removes all",
    )


def sources(
    store: Store, countries: Countries, resources: Path, request: SyncRequest, now: datetime
) -> tuple[Source, ...]:
    """The feeds a sync fetches. Raises `NotFoundError` when the request names none."""
    wanted: Collection[str] | None = None
    if request.catalogue is not None:
        listings = read_catalogue(request.catalogue, countries.by_code)
        done = subscribe(store, listings, _grants(listings), by_id=True)
        wanted = {one.outlet.id for one in done}
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
