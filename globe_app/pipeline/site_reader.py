"""Fetches and reads what a reader named: a site's address, an OPML file. Hostile bytes stay in a worker.

Threads: a `SiteReader` works in the one thread that calls it, and keeps a worker process and the thread of
`DeadlineWatcher`. `cancel` may be called from any thread; it returns at once, and the call under way ends
within a tenth of a second.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import ParamSpec, TypeVar

from globe_app.errors import FeedError, FetchError, FetchProblem, NoFeedError
from globe_app.feeds.discover import FeedSummary, common_places
from globe_app.feeds.typed_address import typed_addresses
from globe_app.model.subscribing import FeedList, NamedFeed
from globe_app.net.addresses import Origin, address_fault, granted_origin
from globe_app.net.connections import DeadlineWatcher
from globe_app.net.fetch import ACCEPT_FEED, Answer, Ask, Fetcher
from globe_app.pipeline import worker_tasks
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.worker_pool import WorkerPool
from globe_app.settings import MAX_FEED_BYTES

FETCH_S = 25.0  # for one address, redirects included
READ_S = 20.0  # for one document
MAX_TRIED = 4  # feeds that a page names
MISSING = (404, 410)  # the answers to an address where nothing is

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that was fetched and read."""

    url: str
    summary: FeedSummary
    language: str  # the feed's, else its page's; BCP 47, "" = neither says


@dataclass(frozen=True, slots=True)
class FoundSite:
    """What was found at an address that a reader typed."""

    url: str  # the address that answered
    granted: Origin | None  # the origin in the reader's own network that goes with it
    feed: FoundFeed | None  # it is a feed itself, or its only one was found by looking
    feeds: tuple[
        NamedFeed, ...
    ]  # that its page names, those of comments last; none when `feed` is there
    language: str = ""  # of the page, BCP 47
    title: str = ""  # of the page


class SiteReader:
    """One thread's way to sites and files that strangers wrote."""

    def __init__(self, cancellation: Cancellation | None = None) -> None:
        self._watcher = DeadlineWatcher()
        self._fetcher = Fetcher(self._watcher)
        self._pool = WorkerPool(1)
        self._answers: SimpleQueue[object] = SimpleQueue()
        self._cancelled = False
        self._cancellation = cancellation or Cancellation()
        self._cancellation.listen(self.cancel)

    def __enter__(self) -> "SiteReader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker process, the connections and the watching thread."""
        self._cancellation.ignore(self.cancel)
        self._pool.close()
        self._fetcher.close()
        self._watcher.close()

    def cancel(self) -> None:
        """The call under way, and every later one, raises `FetchError` (`CANCELLED`)."""
        self._cancelled = True
        self._watcher.cancel()
        self._answers.put(None)

    def find_site(self, typed: str) -> FoundSite:
        """What stands at the address that a reader typed: a feed, or a page and the feeds it names.

        An address without a scheme is tried by https, then by http. Only the origin that was typed may lie
        in the reader's own network. Raises `FeedError` when there is no feed, `FetchError` when it cannot be
        fetched.
        """
        first: FeedError | FetchError | None = None
        for url in typed_addresses(typed):
            try:
                return self._find_at(url)
            except (FeedError, FetchError) as error:
                first = first or error
                if self._cancelled or getattr(error, "problem", None) is FetchProblem.DNS:
                    break
        assert first is not None
        raise first

    def read_feed(self, url: str, site: FoundSite) -> FoundFeed:
        """One of the feeds that a site names. Raises `FeedError`, `FetchError`."""
        answer = self._get(url, site.granted)
        content = self._read(
            url, worker_tasks.read_site, answer.body, answer.url, answer.content_type
        )
        if content.feed is None:
            raise FeedError(url, "it is a page, not a feed")
        return FoundFeed(url, content.feed, content.feed.language or site.language)

    def first_feed(self, site: FoundSite) -> FoundFeed:
        """The site's feed, or the first that can be read of those it names. Raises `FeedError`."""
        if site.feed is not None:
            return site.feed
        last: Exception | None = None
        for one in site.feeds[:MAX_TRIED]:
            try:
                return self.read_feed(one.url, site)
            except (FeedError, FetchError) as error:
                if self._cancelled:
                    raise
                last = error
        raise FeedError(site.url, f"the feed its page names cannot be read ({last})")

    def _find_at(self, url: str) -> FoundSite:
        fault = address_fault(url)
        if fault:
            raise FeedError(url, fault)
        granted = granted_origin(url)
        answer = self._get(url, granted)
        try:
            content = self._read(
                url, worker_tasks.read_site, answer.body, answer.url, answer.content_type
            )
        except NoFeedError as error:
            found = self._at_common_places(answer.url, granted)
            if found is None:
                raise NoFeedError(url, error.why) from None
            return found
        if content.feed is not None:
            feed = FoundFeed(url, content.feed, content.feed.language)
            return FoundSite(url, granted, feed, ())
        site = FoundSite(url, granted, None, content.feeds, content.language, content.title)
        if all(one.comments for one in content.feeds):
            main = self._at_common_places(answer.url, granted)
            if main is not None and main.feed is not None:
                first = NamedFeed(main.feed.url, main.feed.summary.title)
                return replace(site, feeds=(first, *site.feeds))
        if any(one.certain and not one.comments for one in content.feeds):
            certain = tuple(one for one in content.feeds if one.certain)
            return replace(site, feeds=certain)
        return self._verified(site)

    def _verified(self, site: FoundSite) -> FoundSite:
        """A site whose page does not say of which kind its links are, with those that are feeds."""
        found: list[NamedFeed] = []
        last: Exception | None = None
        for one in site.feeds[:MAX_TRIED]:
            try:
                feed = self.read_feed(one.url, site)
            except (FeedError, FetchError) as error:
                if self._cancelled:
                    raise
                last = error
                continue
            found.append(replace(one, title=feed.summary.title or one.title, certain=True))
        if not found:
            raise FeedError(site.url, f"the feed its page names cannot be read ({last})")
        return replace(site, feeds=tuple(found))

    def _at_common_places(self, url: str, granted: Origin | None) -> FoundSite | None:
        """The feed of a site that names none, where sites often have one; None: it is not there either.

        A site that refuses, or is in trouble, is not asked any further.
        """
        site = FoundSite(url, granted, None, ())
        for address in common_places(url):
            try:
                return replace(site, feed=self.read_feed(address, site))
            except FetchError as error:
                if self._cancelled:
                    raise
                if error.status not in MISSING:
                    return None
            except FeedError:
                continue
        return None

    def read_opml(self, path: Path) -> FeedList:
        """The feeds in an OPML file. Raises `FeedError`."""
        return self._read(str(path), worker_tasks.read_opml, path)

    def _get(self, url: str, granted: Origin | None) -> Answer:
        return self._fetcher.get(Ask(url, ACCEPT_FEED, MAX_FEED_BYTES, FETCH_S, granted=granted))

    def _read(self, whom: str, task: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The value of `task` run in the worker. Raises what it raised."""
        answer: list[T | Exception] = []

        def done(value: T | Exception) -> None:
            answer.append(value)
            self._answers.put(answer)

        if not self._cancelled:
            self._pool.submit(READ_S, whom, done, task, *args, **kwargs)
            self._answers.get()
        if self._cancelled or not answer:
            raise FetchError(whom, "cancelled", problem=FetchProblem.CANCELLED)
        found = answer[0]
        if isinstance(found, Exception):
            raise found
        return found
