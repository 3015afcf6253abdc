"""One sync, from the feeds to whole articles with their images. Runs in one thread; fetching fans out.

    sources ─fetch→ bytes ─read_feed→ entries ─keep_entries→ articles ─fetch·read_page·read_image→ whole

Everything is written as it comes; a sync that ends early, however it ends, leaves a sound store.
"""

import hashlib
import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from urllib.parse import urlsplit

from globe_app.errors import FeedError, FetchError, StoreError
from globe_app.geo.countries import Countries
from globe_app.model.news import (
    CachedImage,
    Outlet,
    OutletResult,
    Page,
    ParsedFeed,
    Progress,
    Source,
    SyncReport,
)
from globe_app.net import fetch
from globe_app.net.guard import Guard, Lookup, look_up
from globe_app.pages.pictures import MAX_BYTES as MAX_IMAGE_BYTES
from globe_app.pipeline import worker_tasks
from globe_app.pipeline.ingest import countries_named, keep_entries
from globe_app.pipeline.sync.host_queue import FEED, IMAGE, PAGE, HostQueue, Job
from globe_app.pipeline.worker_pool import IMAGE_S, PAGE_S, PARSE_S, Crew
from globe_app.settings import MAX_FEED_BYTES
from globe_app.store import feeds, images, pages
from globe_app.store.db import Store
from globe_app.text.html import image_urls, with_images
from globe_app.text.near_duplicates import near, simhash

FEED_SECONDS, PAGE_SECONDS, IMAGE_SECONDS = 40.0, 30.0, 25.0
MAX_PAGE_BYTES = 8 * 1024 * 1024
MAX_PAGES = 40  # of one outlet in one sync, the newest first
MAX_INLINE = 8  # images of one article besides its main one
RETRIES = 1
RETRY_S = 0.7  # doubled each time, with jitter
BACKOFF_MIN, BACKOFF_MAX = timedelta(minutes=15), timedelta(hours=24)
DOWN_AFTER = 8  # hosts out of reach in a row, with none in reach between: the network is gone
PROGRESS_S = 0.1
HIGH_WATER = 24 * 2**20  # bytes waiting to be read; more are not fetched meanwhile


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sync is to do."""

    sources: tuple[Source, ...]
    jobs: int = 16  # fetches at a time
    whole: bool = True  # pages and images too
    workers: int = max(1, min(os.cpu_count() or 1, 4))
    lookup: Lookup = look_up
    patience: float = 1.0  # the limits of a fetch, times this


@dataclass(slots=True)
class _Tally:
    outlet: Outlet
    left: int = 0  # feeds and articles under way
    feeds: int = 0
    good: int = 0
    unchanged: int = 0
    added: int = 0
    updated: int = 0
    pages: int = 0
    images: int = 0
    bytes: int = 0
    asked: int = 0  # pages asked for
    errors: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Article:
    """An article under way: its text is there, its page or images are still to come."""

    id: int
    tally: _Tally
    headline: str
    url: str
    body: str  # sanitised, images by address
    lead: str
    language: str
    private: str
    page: Page | None = None
    waiting: int = 0
    kept: dict[str, str] = field(default_factory=dict)  # image address -> content hash


class Sync:
    """Run it by iterating: it yields `Progress`, an `OutletResult` each, and last a `SyncReport`."""

    def __init__(
        self, store: Store, countries: Countries, plan: Plan, clock: Callable[[], datetime]
    ) -> None:
        self._store, self._countries, self._plan, self._clock = store, countries, plan, clock
        self._queue = HostQueue()
        self._crew = Crew(plan.workers)
        self._guard = Guard()
        self._events: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._cancelled = threading.Event()
        self._stopped = ""
        self._tallies: dict[str, _Tally] = {}
        self._unread = 0  # bytes given to the crew and not yet read
        self._open = 0  # jobs and tasks whose outcome is still to come
        self._done = self._total = self._bytes = self._added = 0
        self._lit: set[str] = set()
        self._finished: list[OutletResult] = []
        self._results: list[OutletResult] = []
        self._images: dict[str, str] = {}  # address -> content hash, "" = not to be had
        self._doubtful: list[Callable[[], None]] = []  # failures that may be the network's
        self._witness: fetch.Ask | None = None  # the last that was answered

    def cancel(self) -> None:
        """End it within a second; from any thread or a signal handler. What is stored stays."""
        self._cancelled.set()

    def __iter__(self) -> Iterator[Progress | OutletResult | SyncReport]:
        began = time.monotonic()
        workers = [
            threading.Thread(target=self._work, name=f"fetch {i}", daemon=True)
            for i in range(max(1, min(self._plan.jobs, len(self._plan.sources) + 4)))
        ]
        try:
            self._begin()
            for one in workers:
                one.start()
            yield from self._run()
        finally:
            self._queue.close()
            self._guard.cancel()
            for one in workers:
                if one.ident is not None:
                    one.join()
            self._guard.close()
            self._crew.close()
        self._settle()
        yield from self._flush()
        yield self._report(time.monotonic() - began)

    def _begin(self) -> None:
        for source in self._plan.sources:
            tally = self._tallies.setdefault(source.outlet.id, _Tally(source.outlet))
            tally.left += 1
            tally.feeds += 1
            ask = fetch.Ask(
                source.url, fetch.ACCEPT_FEED, MAX_FEED_BYTES, FEED_SECONDS * self._plan.patience, source.etag,
                source.last_modified, _private_host(source),
            )  # fmt: skip
            self._fetch(Job(FEED, ask, source, source.outlet.name))
        if self._plan.whole:
            self._resume()

    def _resume(self) -> None:
        """Pages that an earlier sync did not get to."""
        wanted = {s.outlet.id: s for s in self._plan.sources}
        for one in pages.wanted_pages(self._store, self._clock()):
            source = wanted.get(one.outlet.id)
            if source is not None:
                tally = self._tallies[one.outlet.id]
                private = _private_host(source)
                self._whole(
                    _Article(one.article_id, tally, one.headline, one.url, "", one.image_url,
                             one.language, private),
                    page=True,
                )  # fmt: skip

    def _run(self) -> Iterator[Progress | OutletResult]:
        last = 0.0
        while self._open and not self._stopped:
            if self._cancelled.is_set():
                return
            try:
                self._events.get(timeout=PROGRESS_S)()
            except Empty:
                pass
            except StoreError as error:
                # the disk is full, or the store is gone: nothing more can be kept
                self._stopped = str(error)
            self._queue.held = self._unread > HIGH_WATER
            yield from self._flush()
            if time.monotonic() - last > PROGRESS_S:
                last = time.monotonic()
                yield self._progress()
        yield self._progress()

    def _flush(self) -> Iterator[OutletResult]:
        while self._finished:
            one = self._finished.pop(0)
            self._results.append(one)
            yield one

    def _progress(self) -> Progress:
        lit, self._lit = tuple(sorted(self._lit)), set()
        at = tuple(self._queue.labels)[:3]
        return Progress(self._done, self._total, self._added, self._bytes, at, lit)

    # Fetching: in worker threads -----------------------------------------------------------------

    def _work(self) -> None:
        fetcher = fetch.Fetcher(self._plan.lookup)
        self._guard.watch(fetcher.line)
        while (job := self._queue.take()) is not None:
            got: fetch.Answer | FetchError
            try:
                got = fetcher.get(job.ask)
            except FetchError as error:
                got = error
            except Exception as error:  # a bug of ours: it must not end the worker unheard
                self._events.put(_raiser(error))
                got = FetchError(job.ask.url, "it could not be fetched")
            self._queue.done(job)
            self._events.put(lambda job=job, got=got: self._fetched(job, got))  # type: ignore[misc]
        fetcher.close()

    # Everything below: in the sync's own thread --------------------------------------------------

    def _fetch(self, job: Job, delay: float = 0.0) -> None:
        self._open += 1
        self._total += not job.tries
        self._queue.put(job, delay)

    def _fetched(self, job: Job, got: fetch.Answer | FetchError) -> None:
        self._open -= 1
        if isinstance(got, FetchError):
            if got.cancelled:
                return
            # nobody was reached yet: not the site's fault, and no second try
            nobody = got.unreachable and self._witness is None
            if got.transient and job.tries < RETRIES and got.wait is None and not nobody:
                job.tries += 1
                delay = RETRY_S * 2 ** (job.tries - 1) * random.uniform(0.5, 1.5)
                self._fetch(job, delay)
                return
            if not got.unreachable:
                self._reach(job.ask)
            elif job.kind != FEED:
                self._doubt(lambda: None)
        else:
            self._reach(job.ask)
            self._bytes += got.wire_bytes
        if job.about is None:  # the question whether the network is still there
            if isinstance(got, FetchError) and got.unreachable:
                self._stopped = "the network seems to be down"
            return
        self._done += 1
        if job.kind == FEED:
            assert isinstance(job.about, Source)
            self._feed(job.about, got)
        else:
            assert isinstance(job.about, _Article)
            if not isinstance(got, FetchError):
                job.about.tally.bytes += got.wire_bytes
            (self._page if job.kind == PAGE else self._image)(job, job.about, got)

    def _reach(self, ask: fetch.Ask) -> None:
        """Somebody answered: the network is there, and those out of reach are so by themselves."""
        self._witness = ask
        for note in self._doubtful:
            note()
        self._doubtful.clear()

    def _doubt(self, note: Callable[[], None]) -> None:
        """A feed is out of reach. When many are in a row, ask one that answered before."""
        self._doubtful.append(note)
        if len(self._doubtful) % DOWN_AFTER == 0:
            if self._witness is None:
                self._stopped = "the network seems to be down"
            else:
                self._fetch(Job(FEED, self._witness, None, "the network"))

    def _feed(self, source: Source, got: fetch.Answer | FetchError) -> None:
        tally = self._tallies[source.outlet.id]
        if isinstance(got, FetchError):
            if got.unreachable:
                self._doubt(lambda: self._feed_failed(source, got))
                return
            self._feed_failed(source, got)
            return
        tally.bytes += got.wire_bytes
        digest = source.body_hash if got.unchanged else hashlib.sha256(got.body).hexdigest()
        if got.unchanged or digest == source.body_hash:
            self._feed_good(source, got, digest)
            tally.unchanged += 1
            self._part_done(tally)
            return
        self._give(
            worker_tasks.read_feed, PARSE_S, (got.body, got.content_type, source.url), source.url,
            lambda feed: self._parsed(source, got, digest, feed),
        )  # fmt: skip

    def _feed_good(self, source: Source, got: fetch.Answer, digest: str) -> None:
        self._tallies[source.outlet.id].good += 1
        same = got.unchanged
        feeds.note_success(
            self._store, source.feed_id, self._clock(), etag=got.etag or (source.etag if same else ""),
            last_modified=got.last_modified or (source.last_modified if same else ""),
            body_hash=digest, moved_to=got.moved_to,
        )  # fmt: skip

    def _feed_failed(self, source: Source, error: FetchError | FeedError) -> None:
        now = self._clock()
        wait = error.wait if isinstance(error, FetchError) else None
        pause = min(BACKOFF_MIN * 2 ** min(source.failures, 10), BACKOFF_MAX)
        feeds.note_failure(
            self._store, source.feed_id, now, error.why, next_try=now + pause * random.uniform(0.8, 1.2),
            wait_until=now + wait if wait else None,
            gone=isinstance(error, FetchError) and error.status == 410,
        )  # fmt: skip
        tally = self._tallies[source.outlet.id]
        tally.errors.append(error.why)
        self._part_done(tally)

    def _give(
        self, task: Callable[..., object], seconds: float, args: tuple[bytes, *tuple[str, ...]],
        whom: str, then: Callable[[object], None],
    ) -> None:  # fmt: skip
        self._open += 1
        size = len(args[0])
        self._unread += size

        def finish(value: object) -> None:
            self._open -= 1
            self._unread -= size
            if isinstance(value, BaseException) and not isinstance(value, FeedError):
                raise value
            then(value)

        self._crew.give(
            task, seconds, args, whom, lambda value: self._events.put(lambda: finish(value))
        )

    def _parsed(self, source: Source, got: fetch.Answer, digest: str, feed: object) -> None:
        if isinstance(feed, FeedError):
            self._feed_failed(source, feed)
            return
        assert isinstance(feed, ParsedFeed)
        tally = self._tallies[source.outlet.id]
        written, report = keep_entries(
            self._store, self._countries, feed, source.outlet, self._clock()
        )
        self._feed_good(
            source, got, digest
        )  # after the articles: a kill between them loses nothing
        tally.added += report.added
        tally.updated += report.updated
        tally.notes += report.notes
        self._added += report.added
        if report.added:
            self._lit.add(source.outlet.country)
        private = _private_host(source)
        for one, entry in reversed(written):  # the newest first
            if self._plan.whole:
                article = _Article(
                    one.id, tally, entry.headline, entry.url, entry.body_html, entry.image_url,
                    entry.language or feed.language or source.outlet.language, private,
                )  # fmt: skip
                self._whole(article, page=one.page)
        self._part_done(tally)

    def _part_done(self, tally: _Tally) -> None:
        tally.left -= 1
        if tally.left:
            return
        self._finished.append(
            OutletResult(
                outlet=tally.outlet, ok=tally.good > 0, added=tally.added, updated=tally.updated,
                pages=tally.pages, images=tally.images, bytes=tally.bytes,
                unchanged=tally.good > 0 and tally.unchanged == tally.feeds,
                error="; ".join(dict.fromkeys(tally.errors)), notes=tuple(dict.fromkeys(tally.notes)),
            )
        )  # fmt: skip

    # Whole articles ------------------------------------------------------------------------------

    def _whole(self, article: _Article, *, page: bool) -> None:
        """Fetch an article's page where it is wanted, then its images."""
        article.tally.left += 1
        if page and article.tally.asked < MAX_PAGES:
            article.tally.asked += 1
            ask = fetch.Ask(
                article.url, fetch.ACCEPT_PAGE, MAX_PAGE_BYTES, PAGE_SECONDS * self._plan.patience,
                private_host=article.private,
            )  # fmt: skip
            self._fetch(Job(PAGE, ask, article, article.tally.outlet.name))
        elif page:
            self._part_done(article.tally)  # the next sync goes on with it
        else:
            self._pictures(article)

    def _page(self, job: Job, article: _Article, got: fetch.Answer | FetchError) -> None:
        if isinstance(got, FetchError):
            refused = got.status in (401, 402, 403, 451)
            state = "refused" if refused else "failed"
            pages.note_page(self._store, article.id, state, got.why, again=got.transient)
            self._pictures(article)
            return
        self._give(
            worker_tasks.read_page, PAGE_S, (got.body, got.url, article.headline), got.url,
            lambda page: self._read_page(article, page),
        )  # fmt: skip

    def _read_page(self, article: _Article, page: object) -> None:
        if isinstance(page, FeedError):
            state = "paywalled" if "subscription" in page.why else "failed"
            pages.note_page(self._store, article.id, state, page.why, again=False)
        else:
            assert isinstance(page, Page)
            feed_chars = len(with_images(article.body, {}))
            if page.paywalled and len(page.body_text) <= max(feed_chars, 600):
                why = "the page asks for a subscription"
                pages.note_page(self._store, article.id, "paywalled", why, again=False)
            else:
                article.page, article.body = page, page.body_html
                article.lead = page.image_url or article.lead
        self._pictures(article)

    def _pictures(self, article: _Article) -> None:
        inline = [url for url in image_urls(article.body) if url != article.lead][:MAX_INLINE]
        article.waiting = 1  # this loop itself: an image that is known already is not the last
        for url in dict.fromkeys(([article.lead] if article.lead else []) + inline):
            if url in self._images:
                article.kept[url] = self._images[url]
                continue
            article.waiting += 1
            ask = fetch.Ask(
                url,
                fetch.ACCEPT_IMAGE,
                MAX_IMAGE_BYTES,
                IMAGE_SECONDS,
                private_host=article.private,
            )
            self._fetch(Job(IMAGE, ask, article, article.tally.outlet.name))
        self._picture_done(article)

    def _image(self, job: Job, article: _Article, got: fetch.Answer | FetchError) -> None:
        url = job.ask.url
        if isinstance(got, FetchError):
            self._picture_done(article)
            return
        self._give(
            worker_tasks.read_image, IMAGE_S, (got.body, url), url,
            lambda image: self._read_image(article, url, image),
        )  # fmt: skip

    def _read_image(self, article: _Article, url: str, image: object) -> None:
        if isinstance(image, CachedImage):
            article.kept[url] = self._images[url] = images.keep(self._store, image)
            article.tally.images += 1
        else:
            self._images[url] = ""
        self._picture_done(article)

    def _picture_done(self, article: _Article) -> None:
        article.waiting -= 1
        if article.waiting:
            return
        self._write(article)
        self._part_done(article.tally)

    def _write(self, article: _Article) -> None:
        lead = article.kept.get(article.lead, "")
        inline = {url: name for url, name in article.kept.items() if url != article.lead and name}
        names = tuple(dict.fromkeys(inline.values()))
        page = article.page
        if page is None:
            if lead or names:
                body = with_images(article.body, inline) if names else None
                pages.write_images(self._store, article.id, body, names, lead)
            return
        text = pages.PageText(
            body_html=with_images(article.body, inline), body_text=page.body_text,
            summary=page.summary, author=page.author, canon=page.canon,
            simhash=simhash(page.body_text),
            about=countries_named(
                self._countries, f"{article.headline}\n{page.body_text}", article.language,
                article.tally.outlet,
            ),
        )  # fmt: skip
        own = pages.write_page(self._store, article.id, text, names, lead, self._clock(), near)
        article.tally.pages += own
        if not own:
            article.tally.added -= 1
            self._added -= 1

    def _settle(self) -> None:
        """After the last answer, or none: what failed for the network's sake is not the feeds' fault."""
        if self._stopped or self._cancelled.is_set():
            return
        if self._witness is None and len(self._doubtful) > 1:
            self._stopped = "the network seems to be down"
            return
        for note in self._doubtful:
            note()

    def _report(self, seconds: float) -> SyncReport:
        done = self._results
        ok = sum(one.ok for one in done)
        return SyncReport(
            outlets=len(self._tallies), ok=ok, failed=len(done) - ok,
            added=sum(t.added for t in self._tallies.values()),
            updated=sum(t.updated for t in self._tallies.values()),
            pages=sum(t.pages for t in self._tallies.values()),
            images=sum(t.images for t in self._tallies.values()),
            bytes=self._bytes, seconds=seconds,
            cancelled=self._cancelled.is_set(), stopped=self._stopped,
        )  # fmt: skip


def _private_host(source: Source) -> str:
    """The one host of the reader's own network that this outlet may lead to, else ""."""
    return (urlsplit(source.url).hostname or "") if source.private else ""


def _raiser(error: Exception) -> Callable[[], None]:
    def throw() -> None:
        raise error

    return throw
