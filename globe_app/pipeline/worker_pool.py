"""Worker processes for what is slow or hostile: started when first needed, replaced when they hang."""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TookTooLong
from typing import Any

from pebble import CONSTS, ProcessExpired, ProcessPool

from globe_app.errors import FeedError
from globe_app.pipeline import worker_tasks

PARSE_S, PAGE_S, IMAGE_S = 60.0, 20.0, 20.0  # a document that takes longer is given up
POLL_S = 0.01  # how often the pool looks after its workers; its own tenth of a second is felt
TASKS_A_WORKER = 400  # then a fresh process takes over: memory stays flat


def _context() -> Any:
    """Processes of a clean parent that has loaded the readers once; where there is no fork, fresh ones."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["globe_app.pipeline.worker_tasks", "feedparser"])
    return context


class Crew:
    """`size` processes; results come through `done` in a thread of the pool's."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._pool: ProcessPool | None = None

    def give(
        self, task: Callable[..., object], seconds: float, args: tuple[Any, ...], whom: str,
        done: Callable[[object], None],
    ) -> None:  # fmt: skip
        """Have `task(*args)` done; `done` gets its value, or a `FeedError`, or a bug's exception."""
        if self._pool is None:
            CONSTS.sleep_unit = POLL_S
            self._pool = ProcessPool(
                max_workers=self._size, max_tasks=TASKS_A_WORKER, initializer=worker_tasks.prepare,
                context=_context(),
            )  # fmt: skip
        future = self._pool.schedule(task, args=args, timeout=seconds)
        future.add_done_callback(lambda f: done(_outcome(f, whom, seconds)))

    def close(self) -> None:
        """End every process, at work or not."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()


def _outcome(future: "Future[object]", whom: str, seconds: float) -> object:
    if future.cancelled():
        return FeedError(whom, "cancelled")
    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, TookTooLong):
        return FeedError(whom, f"reading it took longer than {seconds:.0f} seconds")
    if isinstance(error, (ProcessExpired, MemoryError, RecursionError)):
        return FeedError(whom, "it cannot be read: the process that tried came to its limits")
    return error
