"""Fetches and reads what a reader named: a site's address, an OPML file. Hostile bytes stay in a worker.

Threads: a `SiteReader` works in the one thread that calls it, and keeps a worker process and the thread of
`DeadlineWatcher`. `cancel` may be called from any thread; it returns at once, and the call under way ends
within a tenth of a second.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import ParamSpec, TypeVar

from globe_app.errors import FeedError, FetchError, FetchProblem
from globe_app.feeds.discover import FeedSummary
from globe_app.feeds.opml import OpmlFile
from globe_app.net.addresses import Origin, address_fault
from globe_app.net.connections import DeadlineWatcher
from globe_app.net.fetch import ACCEPT_FEED, Answer, Ask, Fetcher
from globe_app.pipeline import worker_tasks
from globe_app.pipeline.cancellation import Cancellation
from globe_app.pipeline.worker_pool import WorkerPool
from globe_app.settings import MAX_FEED_BYTES

FETCH_S = 25.0  # for one address, redirects included
READ_S = 20.0  # for one document
MAX_TRIED = 4  # feeds that a page names

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that was fetched and read."""

    url: str
    summary: FeedSummary
    language: str  # the feed's, else its page's; BCP 47, "" = neither says


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

    def find_feed(self, url: str, granted: Origin | None) -> FoundFeed:
        """The feed at `url`, or the first that can be read of those its page names.

        `granted`: the one origin in the reader's own network that may be visited. Raises `FeedError` when
        there is no feed, `FetchError` when it cannot be fetched.
        """
        fault = address_fault(url)
        if fault:
            raise FeedError(url, fault)
        answer = self._get(url, granted)
        site = self._read(url, worker_tasks.read_site, answer.body, answer.url)
        if site.feed is not None:
            return FoundFeed(url, site.feed, site.feed.language)
        last: Exception | None = None
        for address in site.feeds[:MAX_TRIED]:
            try:
                body = self._get(address, granted).body
                content = self._read(address, worker_tasks.read_site, body, address)
            except (FeedError, FetchError) as error:
                if self._cancelled:
                    raise
                last = error
                continue
            if content.feed is not None:
                language = content.feed.language or site.language
                return FoundFeed(address, content.feed, language)
            last = FeedError(address, "it is a page, not a feed")
        raise FeedError(url, f"the feed its page names cannot be read ({last})")

    def read_opml(self, path: Path) -> OpmlFile:
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
