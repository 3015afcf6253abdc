"""The threads that fetch: they take jobs from the queue and hand over what came of each."""

import threading
from collections.abc import Callable

from globe_app.errors import FetchError
from globe_app.net import fetch
from globe_app.net.connections import DeadlineWatcher, Resolve
from globe_app.pipeline.sync.failures import FailureKind, kind_of
from globe_app.pipeline.sync.host_queue import HostQueue, Job

DEFAULT_PAUSE_S = 900.0  # for a site that asks to be visited less often and does not say when

Fetched = fetch.Answer | FetchError | Exception  # any other exception is a bug of ours


class FetchThreads:
    """`count` threads. `fetched` is called in one of them, and must only pass its arguments on."""

    def __init__(
        self,
        queue: HostQueue,
        count: int,
        resolve: Resolve,
        fetched: Callable[[Job, Fetched], None],
    ) -> None:
        self._queue, self._resolve, self._fetched = queue, resolve, fetched
        self._watcher = DeadlineWatcher()
        self._threads = [
            threading.Thread(target=self._run, name=f"fetch {n}", daemon=True) for n in range(count)
        ]
        try:
            for one in self._threads:
                one.start()
        except BaseException:  # no more threads are to be had
            self.close()
            raise

    def close(self) -> None:
        """End every fetch and every thread, within a second."""
        self._queue.close()
        self._watcher.cancel()
        for one in self._threads:
            if one.ident is not None:
                one.join()
        self._watcher.close()

    def _run(self) -> None:
        fetcher = fetch.Fetcher(self._watcher, self._resolve)
        try:
            while (job := self._queue.take()) is not None:
                got: Fetched
                try:
                    got = fetcher.get(job.ask)
                except Exception as error:
                    got = error
                if isinstance(got, FetchError) and kind_of(got) is FailureKind.PAUSED:
                    self._queue.hold(job.host, pause_s(got))  # before the next one of it is taken
                self._queue.done(job)
                self._fetched(job, got)
        finally:
            fetcher.close()


def pause_s(error: FetchError) -> float:
    """How many seconds a site is to be left alone."""
    return error.wait.total_seconds() if error.wait is not None else DEFAULT_PAUSE_S
