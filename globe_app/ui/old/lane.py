"""Worker threads: a lane owns a resource, such as a store, and runs functions on it one by one.

`ask`: of several questions with the same name only the newest is answered. `submit`: every function is run,
in order. Answers arrive, by signal, in the thread that created the lane.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from globe_app.errors import GlobeError


class Closable(Protocol):
    """A resource that is closed in its own thread."""

    def close(self) -> None:
        """Release the resource."""


R = TypeVar("R", bound=Closable)


@dataclass(frozen=True, slots=True)
class _Job(Generic[R]):
    name: str  # "" = submitted work, never dropped
    serial: int
    work: Callable[[R], object]
    then: Callable[[object], None] | None


@dataclass(frozen=True, slots=True)
class _Answer:
    name: str
    serial: int
    value: object
    error: BaseException | None
    then: Callable[[object], None] | None


class _Worker(QThread, Generic[R]):
    answered = Signal(object)

    def __init__(self, open_resource: Callable[[], R], latest: dict[str, int]) -> None:
        super().__init__()
        self.queue: SimpleQueue[_Job[R] | None] = SimpleQueue()
        self._open = open_resource
        self._latest = latest

    def run(self) -> None:
        resource: R | None = None
        while (job := self.queue.get()) is not None:
            value: object = None
            error: BaseException | None = None
            stale = job.name and self._latest.get(job.name, 0) > job.serial
            try:
                if not stale:  # otherwise a newer question of that name is queued
                    if resource is None:
                        resource = self._open()
                    value = job.work(resource)
            except Exception as caught:  # raised in the asking thread
                error = caught
            self.answered.emit(_Answer(job.name, job.serial, value, error, job.then))
        if resource is not None:
            resource.close()


class Lane(QObject, Generic[R]):
    """A worker thread with a queue. `failed` carries a `GlobeError`; other exceptions are raised."""

    failed = Signal(object)

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

    def ask(self, name: str, work: Callable[[R], object], then: Callable[[object], None]) -> None:
        """Run `work`; `then` gets its result unless a newer question of that name was asked."""
        self._put(name, work, then)

    def submit(
        self, work: Callable[[R], object], then: Callable[[object], None] | None = None
    ) -> None:
        """Run `work` in any case; `then`, if given, gets its result."""
        self._put("", work, then)

    def drop(self, name: str) -> None:
        """Discard an unanswered question of that name."""
        self._latest[name] = next(self._serial)

    def close(self) -> None:
        """Run all submitted work, then end the thread."""
        self._worker.queue.put(None)
        self._worker.wait()

    def _put(
        self, name: str, work: Callable[[R], object], then: Callable[[object], None] | None
    ) -> None:
        serial = next(self._serial)
        if name:
            self._latest[name] = serial
        self._pending += 1
        self._worker.queue.put(_Job(name, serial, work, then))

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        self._pending -= 1
        if isinstance(answer.error, GlobeError):
            self.failed.emit(answer.error)
        elif answer.error is not None:
            raise answer.error
        elif answer.then is not None and not (
            answer.name and self._latest.get(answer.name, 0) != answer.serial
        ):
            answer.then(answer.value)
