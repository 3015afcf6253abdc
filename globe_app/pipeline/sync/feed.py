"""One feed's part of a sync: its answer is read, its articles are stored, its state is noted."""

import hashlib
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from globe_app.errors import FeedError, FetchError, GlobeError
from globe_app.geo.countries import Countries
from globe_app.model.news import Entry, ImportReport, ParsedFeed, Source
from globe_app.net.fetch import Answer
from globe_app.pipeline import worker_tasks
from globe_app.pipeline.ingest import keep_entries
from globe_app.pipeline.sync.asks import feed_ask
from globe_app.pipeline.sync.failures import FailureKind, kind_of
from globe_app.pipeline.sync.host_queue import Job, JobKind
from globe_app.pipeline.sync.scheduler import Scheduler
from globe_app.pipeline.sync.tally import Tally, Work
from globe_app.pipeline.worker_pool import PARSE_S
from globe_app.store import feeds
from globe_app.store.db import Store
from globe_app.store.entries import Written

BACKOFF_MIN, BACKOFF_MAX = timedelta(minutes=15), timedelta(hours=24)  # for automatic syncs


class FeedWork(Work):
    """A feed under way."""

    def __init__(self, tally: Tally, source: Source) -> None:
        super().__init__(tally)
        self.source = source
        tally.feeds += 1
        tally.feeds_open += 1

    def close(self) -> None:
        if not self.closed:
            self.tally.feeds_open -= 1
        super().close()


Stored = Callable[[FeedWork, ParsedFeed, tuple[tuple[Written, Entry], ...], ImportReport], None]


class Feeds:
    """Takes feeds from their address to stored articles; `stored` is told of each."""

    def __init__(
        self, store: Store, countries: Countries, clock: Callable[[], datetime], patience: float,
        scheduler: Scheduler, stored: Stored,
    ) -> None:  # fmt: skip
        self._store, self._countries, self._clock = store, countries, clock
        self._patience, self._scheduler, self._stored = patience, scheduler, stored

    def begin(self, work: FeedWork) -> None:
        """Have it fetched."""
        ask, label = feed_ask(work.source, self._patience), work.source.outlet.name
        self._scheduler.fetch(Job(JobKind.FEED, ask, label, work, partial(self._answered, work)))

    def failed(self, work: FeedWork, error: GlobeError) -> None:
        """Note why it could not be fetched, read or stored, and leave it alone for a while."""
        now, source = self._clock(), work.source
        work.tally.errors.append(error.why)
        work.close()
        pause = min(BACKOFF_MIN * 2 ** min(source.failures, 10), BACKOFF_MAX)
        wait, gone = None, False
        if isinstance(error, FetchError):
            wait, gone = error.wait, kind_of(error) is FailureKind.GONE
        feeds.note_failure(
            self._store, source.feed_id, now, error.why, next_try=now + pause * random.uniform(0.8, 1.2),
            wait_until=now + wait if wait else None, gone=gone,
        )  # fmt: skip

    def _answered(self, work: FeedWork, got: Answer | FetchError) -> None:
        if isinstance(got, FetchError):
            self.failed(work, got)
            return
        tally, source = work.tally, work.source
        tally.bytes += got.wire_bytes
        digest = source.body_hash if got.unchanged else hashlib.sha256(got.body).hexdigest()
        if got.unchanged or digest == source.body_hash:
            feeds.note_success(self._store, self._success(source, got, digest))
            tally.feeds_ok += 1
            tally.feeds_unchanged += 1
            work.close()
            return
        outlet = source.outlet
        self._scheduler.run_task(
            work, PARSE_S, source.url, partial(self._parsed, work, got, digest), worker_tasks.read_feed,
            got.body, got.content_type, source.url, got.url, outlet.language, outlet.country,
        )  # fmt: skip

    def _parsed(
        self, work: FeedWork, got: Answer, digest: str, feed: ParsedFeed | FeedError
    ) -> None:
        if isinstance(feed, FeedError):
            self.failed(work, feed)
            return
        success = self._success(work.source, got, digest)
        written, report = keep_entries(
            self._store,
            self._countries,
            feed,
            work.source.outlet,
            self._clock(),
            work.source.feed_id,
            success,
        )
        work.tally.feeds_ok += 1
        self._stored(work, feed, written, report)
        work.close()

    def _success(self, source: Source, got: Answer, digest: str) -> feeds.FetchSuccess:
        return feeds.FetchSuccess(
            source.feed_id, self._clock(), etag=got.etag or (source.etag if got.unchanged else ""),
            last_modified=got.last_modified or (source.last_modified if got.unchanged else ""),
            body_hash=digest, moved_to=got.moved_to,
        )  # fmt: skip
