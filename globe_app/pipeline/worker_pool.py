"""Worker processes for what is slow or hostile: started when first needed, replaced when they hang."""

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TookTooLong
from typing import ParamSpec, TypeVar, cast

from pebble import CONSTS, ProcessExpired, ProcessPool

from globe_app.errors import FeedError
from globe_app.pipeline import worker_tasks
from globe_app.pipeline.worker_start import context

PARSE_S, PAGE_S, IMAGE_S = 60.0, 20.0, 20.0  # a document that takes longer is given up
POLL_S = (
    0.01  # how often the pool looks after its workers; pebble's own 0.1 s slows small tasks down
)
TASKS_PER_WORKER = 400  # then a fresh process takes over: memory stays flat

P = ParamSpec("P")
T = TypeVar("T")


class WorkerPool:
    """`size` processes with limits of time and memory (`worker_tasks.prepare`)."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._pool: ProcessPool | None = None
        self._open: set[Future[object]] = set()  # tasks that have not ended

    def submit(
        self, limit_s: float, whom: str, done: Callable[[T | Exception], None], task: Callable[P, T],
        *args: P.args, **kwargs: P.kwargs,
    ) -> None:  # fmt: skip
        """Run `task(*args)` in a worker; task and arguments must be picklable.

        `done` is called in a thread of the pool, with the task's value, or a `FeedError` about `whom`
        when the task raised one, took longer than `limit_s` seconds or its process ended, or whatever
        else the task raised: a bug.
        """
        future: Future[T]
        try:
            future = self._started().schedule(task, args=args, kwargs=kwargs, timeout=limit_s)
        except RuntimeError:  # the pool broke down: it cannot start processes any more
            self.close()
            future = self._started().schedule(task, args=args, kwargs=kwargs, timeout=limit_s)

        def finished(ended: "Future[T]") -> None:
            self._open.discard(cast("Future[object]", ended))
            error = _error_of(ended, whom, limit_s)
            done(ended.result() if error is None else error)

        self._open.add(cast("Future[object]", future))
        future.add_done_callback(finished)

    def close(self) -> None:
        """End every process, busy or not; tasks that have not ended are told to be cancelled.

        A later task starts new processes.
        """
        pool, self._pool = self._pool, None
        for future in list(self._open):
            future.cancel()
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
            pool.join()

    def _started(self) -> ProcessPool:
        if self._pool is None:
            CONSTS.sleep_unit = POLL_S
            self._pool = ProcessPool(
                max_workers=self._size, max_tasks=TASKS_PER_WORKER, initializer=worker_tasks.prepare,
                context=context(),
            )  # fmt: skip
        return self._pool


def _error_of(future: "Future[T]", whom: str, limit_s: float) -> Exception | None:
    if future.cancelled():
        return FeedError(whom, "cancelled")
    error = future.exception()
    if isinstance(error, TookTooLong):
        return FeedError(whom, f"reading it took longer than {limit_s:.0f} seconds")
    if isinstance(error, (ProcessExpired, MemoryError, RecursionError)):
        return FeedError(whom, "it cannot be read: the process that tried came to its limits")
    if error is None or isinstance(error, Exception):
        return error
    return RuntimeError(f"the task ended with {error!r}")
