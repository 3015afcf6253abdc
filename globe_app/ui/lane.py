"""The one door between threads: a lane is a worker thread with its own store, in and out by signals.

`ask`: of several questions of one name only the newest is answered. `tell`: every order is carried
out, in turn. Answers arrive in the thread that made the lane.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from globe_app.errors import GlobeError


class Closes(Protocol):
    """What a lane works with: something that must be closed in its own thread."""

    def close(self) -> None:
        """Let go of it."""


R = TypeVar("R", bound=Closes)


@dataclass(frozen=True, slots=True)
class _Job(Generic[R]):
    name: str  # "" for an order that is never dropped
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
                if not stale:  # else a newer question of that name waits behind
                    if resource is None:
                        resource = self._open()
                    value = job.work(resource)
            except Exception as caught:  # handed to the asking thread, never swallowed
                error = caught
            self.answered.emit(_Answer(job.name, job.serial, value, error, job.then))
        if resource is not None:
            resource.close()


class Lane(QObject, Generic[R]):
    """A worker thread and the way to it. `failed` carries a `GlobeError`; any other is raised."""

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
        """Ask for `work`; `then` gets the answer unless a newer question of that name was asked."""
        self._put(name, work, then)

    def tell(
        self, work: Callable[[R], object], then: Callable[[object], None] | None = None
    ) -> None:
        """Have `work` done, whatever else is asked."""
        self._put("", work, then)

    def drop(self, name: str) -> None:
        """Forget any question of that name not yet answered."""
        self._latest[name] = next(self._serial)

    def close(self) -> None:
        """Finish what was told, then end the thread."""
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
