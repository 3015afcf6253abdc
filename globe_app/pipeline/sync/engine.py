"""One sync, from the feeds to whole articles with their images. Fetching and reading fan out.

    sources ─fetch→ bytes ─read_feed→ entries ─keep_entries→ articles ─fetch·read_page·read_image→ whole

Everything is written as it comes; a sync that ends early, however it ends, leaves a sound store. All
decisions and all writes happen in the thread that iterates; fetch threads and worker processes hand
over events. What an event raises is the failure of the one feed or article it belongs to.
"""

import logging
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import ParamSpec, TypeVar

from globe_app.errors import (
    FeedError,
    FetchError,
    GlobeError,
    StoreError,
    StoreLockedError,
    StoreUnusableError,
)
from globe_app.geo.countries import Countries
from globe_app.model.news import Entry, ImportReport, ParsedFeed, Source
from globe_app.model.sync import OutletResult, Progress, StopReason, SyncPlan, SyncReport
from globe_app.net.addresses import granted_origin
from globe_app.net.connections import Resolve, resolve
from globe_app.pipeline.sync.asks import granted
from globe_app.pipeline.sync.events import Event, Events
from globe_app.pipeline.sync.feed import Feeds, FeedWork
from globe_app.pipeline.sync.fetch_threads import Fetched, FetchThreads
from globe_app.pipeline.sync.fetching import Fetching
from globe_app.pipeline.sync.host_queue import HostQueue, Job, host_of
from globe_app.pipeline.sync.tally import Tally, Work
from globe_app.pipeline.sync.trouble import SyncTrouble, as_failure
from globe_app.pipeline.sync.whole_article import ArticleWork, WholeArticles
from globe_app.pipeline.worker_pool import WorkerPool
from globe_app.store import feeds, pages, retention
from globe_app.store.db import Store
from globe_app.store.entries import Written

PROGRESS_S = 0.1
HIGH_WATER = 24 * 2**20  # bytes waiting to be read; more are not fetched meanwhile

P = ParamSpec("P")
T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sync is to do."""

    sources: tuple[Source, ...]
    jobs: int = 16  # fetches at a time
    whole: bool = True  # pages and images too
    pictures: bool = True  # images too, where it is whole
    workers: int = max(1, min(os.cpu_count() or 1, 4))
    resolve: Resolve = resolve
    patience: float = 1.0  # the time limits of a fetch, times this


class Sync:
    """Run it by iterating: it yields a `SyncPlan`, `Progress`, an `OutletResult` each, last a `SyncReport`."""

    def __init__(
        self, store: Store, countries: Countries, plan: Plan, clock: Callable[[], datetime]
    ) -> None:
        self._store, self._plan, self._clock = store, plan, clock
        self._queue = HostQueue()
        self._workers = WorkerPool(plan.workers)
        self._events = Events()
        self._cancelled = threading.Event()
        self._trouble = SyncTrouble()
        self._unread = 0  # bytes given to the workers and not yet read
        self._added = 0
        self._updated_countries: set[str] = set()
        self._tallies: dict[str, Tally] = {}
        self._homes = {one.outlet.name: one.outlet.country for one in plan.sources}
        self._finished: list[OutletResult] = []
        self._results: list[OutletResult] = []
        self._oldest: datetime | None = None  # older articles are cleaned up at the end
        self._fetching = Fetching(self._queue, self._events, clock, self._network_down)
        self._feeds = Feeds(store, countries, clock, plan.patience, self, self._articles_stored)
        self._articles = WholeArticles(
            store, countries, clock, plan.patience, self, self._fetching.hosts, self._merged,
            pictures=plan.pictures,
        )  # fmt: skip

    def cancel(self) -> None:
        """End it within a second; from any thread or a signal handler. What is stored stays."""
        self._cancelled.set()

    def __iter__(self) -> Iterator[SyncPlan | Progress | OutletResult | SyncReport]:
        began = time.monotonic()
        yield self._announced()
        count = max(1, min(self._plan.jobs, len(self._plan.sources) + 4))
        threads = FetchThreads(self._queue, count, self._plan.resolve, self._hand_over)
        try:
            self._begin()
            yield from self._run()
        finally:
            threads.close()
            self._workers.close()
        self._end()
        yield from self._flush()
        yield self._report(time.monotonic() - began)

    # The loop ------------------------------------------------------------------------------------

    def _begin(self) -> None:
        for source in self._plan.sources:
            tally = self._tallies.setdefault(source.outlet.id, Tally(source.outlet))
            work = FeedWork(tally, source)
            self.post(work, partial(self._feeds.begin, work))
        if self._plan.whole:
            try:
                self._oldest = retention.kept_from(retention.rule(self._store), self._clock())
                self._take_up_pages()
            except StoreUnusableError as error:
                self._trouble.stop(StopReason.STORE, error.why)
            except Exception as error:
                self._trouble.note_bug(None, error)

    def _take_up_pages(self) -> None:
        """Pages that an earlier sync did not get to."""
        for one in pages.wanted_pages(self._store, self._clock()):
            if one.outlet.id in self._tallies:
                lead = "" if one.has_image else one.image_url
                work = ArticleWork(
                    self._tallies[one.outlet.id], one.article_id, one.published, one.headline, one.url,
                    "", lead, one.language, granted_origin(one.granted), one.image_alt,
                )  # fmt: skip
                self._articles.add(work, page=True)

    def _run(self) -> Iterator[Progress | OutletResult]:
        last = 0.0
        while not self._trouble.stopped and not self._cancelled.is_set():
            if not self._events.pending:
                self._fetching.settle()
                if not self._events.pending:
                    break
            if (event := self._events.next(PROGRESS_S)) is not None:
                self._handle(event)
            self._queue.full = self._unread > HIGH_WATER
            yield from self._flush()
            if time.monotonic() - last > PROGRESS_S:
                last = time.monotonic()
                yield self._progress()
        yield self._progress()

    def _handle(self, event: Event) -> None:
        try:
            event.run()
        except StoreUnusableError as error:
            self._trouble.stop(StopReason.STORE, error.why)
        except Exception as error:
            self._failed(event.work, error)
        if event.work is not None and not self._trouble.stopped:
            self._look_at(event.work.tally)

    def _failed(self, work: Work | None, error: Exception) -> None:
        """What was raised for one feed or article is its failure, and the others go on."""
        tally = work.tally if work is not None else None
        if isinstance(error, StoreLockedError):
            self._trouble.note_locked(error)
        elif isinstance(error, StoreError) or not isinstance(error, GlobeError):
            self._trouble.note_bug(
                tally, error
            )  # a write that the store refuses is a fault of ours
        if self._trouble.stopped or work is None or work.closed:
            return
        why = as_failure("", error)
        try:
            if isinstance(work, FeedWork):
                self._feeds.failed(work, why)
            elif isinstance(work, ArticleWork):
                self._articles.failed(work, why.why)
        except StoreUnusableError as unusable:
            self._trouble.stop(StopReason.STORE, unusable.why)
        except StoreLockedError:
            pass  # told already, though not noted in the store
        except Exception as second:  # the failure cannot even be noted in the store
            self._trouble.note_bug(tally, second)

    def _look_at(self, tally: Tally) -> None:
        """Go on with an outlet: its feeds are read, or all of it is done."""
        if not tally.feeds_open and not tally.pages_begun:
            tally.pages_begun = True
            try:
                self._articles.begin_pages(tally, self._oldest)
            except Exception as error:
                self.note_bug(tally, error)
        if not tally.open and not tally.finished:
            tally.finished = True
            self._finished.append(tally.result())

    def _flush(self) -> Iterator[OutletResult]:
        while self._finished:
            one = self._finished.pop(0)
            self._results.append(one)
            yield one

    def _progress(self) -> Progress:
        codes, self._updated_countries = tuple(sorted(self._updated_countries)), set()
        at = self._queue.labels()[:3]
        return Progress(
            self._fetching.done, self._fetching.total, self._added, self._fetching.bytes, at,
            tuple(self._homes.get(name, "") for name in at), codes,
        )  # fmt: skip

    def _announced(self) -> SyncPlan:
        outlets = {one.outlet.id: one.outlet.country for one in self._plan.sources}
        return SyncPlan(tuple(Counter(outlets.values()).most_common()))

    # What the steps ask for (`Scheduler`) ----------------------------------------------------------

    def post(self, work: Work, run: Callable[[], None]) -> None:
        """Run this after what is being run now."""
        self._events.post(work, run)

    def fetch(self, job: Job) -> None:
        """Fetch; `job.done` gets the answer or a `FetchError`."""
        self._fetching.fetch(job)

    def run_task(
        self, work: Work, limit_s: float, whom: str, then: Callable[[T | FeedError], None],
        task: Callable[P, T], *args: P.args, **kwargs: P.kwargs,
    ) -> None:  # fmt: skip
        """Run `task(*args)` in a worker process."""
        size = sum(len(one) for one in args if isinstance(one, bytes))

        def finish(value: T | Exception) -> None:
            self._unread -= size
            if isinstance(value, Exception) and not isinstance(value, FeedError):
                self.note_bug(work.tally, value)
                value = FeedError(whom, as_failure(whom, value).why)
            then(value)

        self._unread += size
        self._events.expect()
        try:
            self._workers.submit(
                limit_s, whom, lambda value: self._events.deliver(work, partial(finish, value)), task,
                *args, **kwargs,
            )  # fmt: skip
        except Exception as error:  # no process can be started
            self._events.deliver(work, partial(finish, error))

    def note_bug(self, tally: Tally, error: Exception) -> None:
        """A fault of this program was met, and the work goes on: report it."""
        self._trouble.note_bug(tally, error)

    def _hand_over(self, job: Job, got: Fetched) -> None:
        """In a fetch thread."""
        self._events.deliver(job.work, partial(self._fetched, job, got))

    def _fetched(self, job: Job, got: Fetched) -> None:
        if isinstance(got, Exception) and not isinstance(got, FetchError):
            self._trouble.note_bug(job.work.tally if job.work is not None else None, got)
            got = FetchError(job.ask.url, as_failure(job.ask.url, got).why)
        self._fetching.fetched(job, got)

    def _network_down(self) -> None:
        self._trouble.stop(StopReason.NETWORK, "the network seems to be down")

    # What the steps tell -----------------------------------------------------------------------------

    def _articles_stored(
        self, work: FeedWork, feed: ParsedFeed, written: tuple[tuple[Written, Entry], ...],
        report: ImportReport,
    ) -> None:  # fmt: skip
        self._trouble.note_stored()
        tally, outlet = work.tally, work.source.outlet
        tally.added += report.added
        tally.updated += report.updated
        tally.notes += report.notes
        self._added += report.added
        if report.added:
            self._updated_countries.add(outlet.country)
        if not self._plan.whole:
            return
        now = self._clock()
        for one, entry in reversed(written):  # the newest first
            article = ArticleWork(
                tally, one.id, min(entry.published or now, now), entry.headline, entry.url,
                entry.body_html, entry.image_url, entry.language or feed.language or outlet.language,
                granted(work.source), entry.image_alt,
            )  # fmt: skip
            self._articles.add(article, page=one.page)

    def _merged(self, tally: Tally) -> None:
        self._added -= 1

    # The end -----------------------------------------------------------------------------------------

    def _end(self) -> None:
        """Note what the next sync must know, and leave no outlet unmentioned."""
        until = [(s.feed_id, self._fetching.pauses.get(host_of(s.url))) for s in self._plan.sources]
        try:
            feeds.note_waits(self._store, [(one, at) for one, at in until if at is not None])
            if not self._trouble.stopped and not self._cancelled.is_set():
                self._articles.count_tries()
        except StoreError as error:
            self._trouble.stop(StopReason.STORE, error.why)
        except Exception as error:
            self._trouble.note_bug(None, error)
        if self._trouble.stopped or self._cancelled.is_set():
            return
        for tally in self._tallies.values():
            if not tally.finished:
                tally.finished = True
                log.error("%s: %d pieces of work were left open", tally.outlet.name, tally.open)
                self._finished.append(tally.result())

    def _report(self, seconds: float) -> SyncReport:
        done, tallies = self._results, self._tallies.values()
        ok = sum(one.ok for one in done)
        reason, why = self._trouble.stopped or (None, "")
        return SyncReport(
            outlets=len(tallies), ok=ok, failed=len(done) - ok, added=sum(t.added for t in tallies),
            updated=sum(t.updated for t in tallies), pages=sum(t.pages for t in tallies),
            images=sum(t.images for t in tallies), bytes=self._fetching.bytes, seconds=seconds,
            cancelled=self._cancelled.is_set(), stopped=reason, stopped_why=why,
            bugs=tuple(dict.fromkeys(self._trouble.bugs)),
        )  # fmt: skip
