"""Worker threads: a lane owns a resource, such as a store, and runs functions on it one by one.

`ask`: of several questions with the same name only the newest is answered. `submit`: every function is run,
in order. Answers arrive, by signal, in the thread that created the lane.
"""

import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from globe_app.errors import GlobeError

CLOSE_S = 0.8  # that closing waits for the work under way
WRITE_S = 0.5  # of these, before work that writes is interrupted
STEP_MS = 20  # an interruption has no effect between two statements: it is repeated


class Closable(Protocol):
    """A resource that is closed in its own thread."""

    def close(self) -> None:
        """Release the resource."""

    def interrupt(self) -> None:
        """Make the work under way fail soon. Called from another thread."""


R = TypeVar("R", bound=Closable)
T = TypeVar("T")
Failed = Callable[[GlobeError], None]


@dataclass(frozen=True, slots=True)
class _Job(Generic[R]):
    name: str  # "" = submitted work, never dropped
    serial: int
    work: Callable[[R], object]
    then: Callable[[Any], None] | None
    failed: Failed | None


@dataclass(frozen=True, slots=True)
class _Answer(Generic[R]):
    job: _Job[R]
    value: object
    error: BaseException | None


class _Worker(QThread, Generic[R]):
    answered = Signal(object)

    def __init__(self, open_resource: Callable[[], R], latest: dict[str, int]) -> None:
        super().__init__()
        self.queue: SimpleQueue[_Job[R] | None] = SimpleQueue()
        self._open = open_resource
        self._latest = latest
        self._resource: R | None = None
        self.closing = False
        self.at: _Job[R] | None = None  # the work under way

    def run(self) -> None:
        while (job := self.queue.get()) is not None:
            value: object = None
            error: BaseException | None = None
            stale = job.name and (self.closing or self._latest.get(job.name, 0) > job.serial)
            try:
                if not stale:  # otherwise a newer question of that name is queued
                    if self._resource is None:
                        self._resource = self._open()
                    self.at = job
                    value = job.work(self._resource)
            except Exception as caught:  # raised in the asking thread
                error = caught
            finally:
                self.at = None
            if not self.closing:
                self.answered.emit(_Answer(job, value, error))
        if self._resource is not None:
            self._resource.close()

    def interrupt(self) -> None:
        """Make the work under way fail. From the other thread."""
        if self._resource is not None:
            self._resource.interrupt()


class Lane(QObject, Generic[R]):
    """A worker thread with a queue.

    A `GlobeError` goes to the `failed` of its question, else to the signal `failed`; that of a question which
    a newer one has replaced goes nowhere. Any other exception is raised in the asking thread.
    """

    failed = Signal(object)  # GlobeError

    def __init__(self, open_resource: Callable[[], R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serial = itertools.count(1)
        self._latest: dict[str, int] = {}
        self._pending = 0
        self._worker = _Worker(open_resource, self._latest)
        self._worker.setObjectName("read lane")
        self._worker.answered.connect(self._deliver)
        self._worker.start()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pending > 0

    def ask(
        self, name: str, work: Callable[[R], T], then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:  # fmt: skip
        """Run `work`; `then` gets its result unless a newer question of that name was asked."""
        self._put(name, work, then, failed)

    def submit(
        self, work: Callable[[R], T], then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None:  # fmt: skip
        """Run `work` in any case; `then`, if given, gets its result."""
        self._put("", work, then, failed)

    def drop(self, name: str) -> None:
        """Discard an unanswered question of that name."""
        self._latest[name] = next(self._serial)

    def close(self) -> bool:
        """End the thread within a second; False = it is still busy with work that cannot be interrupted."""
        return close_lanes((self,))

    def begin_to_close(self) -> None:
        """Answers no more: questions are dropped, submitted work is still done."""
        if not self._worker.closing:
            self._worker.closing = True
            self._worker.queue.put(None)
            at = self._worker.at
            if at is not None and at.name:
                self._worker.interrupt()

    def has_ended(self, within_ms: int, *, submitted: bool) -> bool:
        """Whether the thread has ended, after interrupting a question under way, and `submitted` work too."""
        at = self._worker.at
        if at is not None and (at.name or submitted):
            self._worker.interrupt()
        return self._worker.wait(within_ms)

    def _put(
        self, name: str, work: Callable[[R], T], then: Callable[[T], None] | None,
        failed: Failed | None,
    ) -> None:  # fmt: skip
        serial = next(self._serial)
        if name:
            self._latest[name] = serial
        self._pending += 1
        self._worker.queue.put(_Job(name, serial, work, then, failed))

    @Slot(object)
    def _deliver(self, answer: _Answer[R]) -> None:
        self._pending -= 1
        job = answer.job
        if answer.error is not None and not isinstance(answer.error, GlobeError):
            raise answer.error
        if job.name and self._latest.get(job.name, 0) != job.serial:
            return
        if isinstance(answer.error, GlobeError):
            if job.failed is not None:
                job.failed(answer.error)
            else:
                self.failed.emit(answer.error)
        elif job.then is not None:
            job.then(answer.value)


def close_lanes(lanes: Sequence[Lane[Any]], within_s: float = CLOSE_S) -> bool:
    """End the threads of all, within a second in all; whether every one has ended.

    `within_s`: what is left of that second, where they were told to close before.
    """
    began = time.monotonic() - (CLOSE_S - within_s)
    for one in lanes:
        one.begin_to_close()
    left = list(lanes)
    while left and (spent := time.monotonic() - began) < CLOSE_S:
        left = [one for one in left if not one.has_ended(STEP_MS, submitted=spent > WRITE_S)]
    return not left
