"""What the sync's own thread has to do next: handed over by itself, by fetch threads and by workers."""

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from globe_app.pipeline.sync.tally import Work


@dataclass(frozen=True, slots=True)
class Event:
    """Something to run in the sync's own thread."""

    work: Work | None  # whose failure it is when `run` raises
    run: Callable[[], None]


class Events:
    """A queue that knows how many events are still to come. All but `deliver`: the sync's own thread."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Event] = SimpleQueue()
        self.pending = 0  # events in the queue or still to be delivered

    def post(self, work: Work | None, run: Callable[[], None]) -> None:
        """Run this after what is being run now."""
        self.expect()
        self.deliver(work, run)

    def expect(self) -> None:
        """Something was begun elsewhere that will `deliver` one event."""
        self.pending += 1

    def drop(self) -> None:
        """It will not, after all."""
        self.pending -= 1

    def deliver(self, work: Work | None, run: Callable[[], None]) -> None:
        """What was expected has come. From any thread."""
        self._queue.put(Event(work, run))

    def next(self, timeout_s: float) -> Event | None:
        """The next event; None: there was none for so long."""
        try:
            event = self._queue.get(timeout=timeout_s)
        except Empty:
            return None
        self.pending -= 1
        return event
