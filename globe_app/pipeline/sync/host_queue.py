"""What is to be fetched, in order: feeds first, never more than two at a time from one host.

`put`, `hold`, `drop` and `close` may be called from any thread, `take` and `done` by fetch threads.
"""

import heapq
import itertools
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from urllib.parse import urlsplit

from globe_app.errors import FetchError
from globe_app.net.fetch import Answer, Ask
from globe_app.pipeline.sync.tally import Work

PER_HOST = 2


class JobKind(IntEnum):
    """What a job fetches; the lower ones come first."""

    FEED = 0
    PAGE = 1
    IMAGE = 2


@dataclass(slots=True, eq=False)
class Job:
    """One thing to fetch. `done` gets what came of it, in the sync's own thread."""

    kind: JobKind
    ask: Ask
    label: str  # the outlet, for the progress line
    work: Work | None  # what it belongs to; None: the question whether the network is there
    done: Callable[[Answer | FetchError], None]
    tries: int = 0  # made before
    host: str = field(init=False)

    def __post_init__(self) -> None:
        self.host = host_of(self.ask.url)


def host_of(url: str) -> str:
    """The host that is asked for `url`, with its port where one is named; "" = it is no web address."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    name = (parts.hostname or "").removeprefix("www.")
    return f"{name}:{port}" if port else name


class HostQueue:
    """Jobs by host and kind. `take` blocks a fetch thread until there is something it may fetch."""

    def __init__(self) -> None:
        self._waiting: dict[JobKind, dict[str, deque[Job]]] = {kind: {} for kind in JobKind}
        self._later: list[tuple[float, int, Job]] = []  # a heap by time
        self._serial = itertools.count()
        self._busy: Counter[str] = Counter()
        self._held: dict[str, float] = {}  # host -> time.monotonic() of its next turn
        self._turn = threading.Condition()
        self._closed = False
        self.full = False  # the workers have enough to read: nothing more is fetched for now
        self._labels: Counter[str] = Counter()

    def put(self, job: Job, delay: float = 0.0) -> None:
        """Add a job, to be begun `delay` seconds from now at the earliest."""
        with self._turn:
            if delay:
                heapq.heappush(self._later, (time.monotonic() + delay, next(self._serial), job))
            else:
                self._waiting[job.kind].setdefault(job.host, deque()).append(job)
            self._turn.notify()

    def take(self) -> Job | None:
        """The next job; None when the queue is closed."""
        with self._turn:
            while not self._closed:
                job = None if self.full else self._next()
                if job is not None:
                    self._busy[job.host] += 1
                    self._labels[job.label] += 1
                    return job
                self._turn.wait(0.05 if self.full else self._until_next_s())
            return None

    def done(self, job: Job) -> None:
        """A fetch thread has finished with a job."""
        with self._turn:
            self._busy[job.host] -= 1
            self._labels[job.label] -= 1
            self._labels += Counter()  # drops the zeros
            self._turn.notify()

    def hold(self, host: str, seconds: float) -> None:
        """Give out nothing of that host for so long."""
        with self._turn:
            until = time.monotonic() + seconds
            self._held[host] = max(until, self._held.get(host, 0.0))

    def drop(self, host: str, kind: JobKind | None = None) -> list[Job]:
        """Take back the jobs of that host (of one kind, or of all) that nobody has begun."""
        with self._turn:
            gone = [
                job
                for each in JobKind
                if kind in (None, each)
                for job in self._waiting[each].pop(host, ())
            ]
            here = [
                (j.host == host and kind in (None, j.kind), at, n, j) for at, n, j in self._later
            ]
            gone += [job for mine, _, _, job in here if mine]
            self._later = [(at, n, job) for mine, at, n, job in here if not mine]
            heapq.heapify(self._later)
        return gone

    def labels(self) -> tuple[str, ...]:
        """Outlets that are being fetched from."""
        with self._turn:
            return tuple(self._labels)

    def close(self) -> None:
        """Nothing more is given out."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()

    def _until_next_s(self) -> float:
        """How long nothing can be given out, unless something is put or done meanwhile: up to 0.5 s."""
        times = [at for at, _, _ in self._later[:1]] + list(self._held.values())
        soonest = min(times, default=float("inf")) - time.monotonic()
        return min(max(soonest, 0.01), 0.5)

    def _next(self) -> Job | None:
        now = time.monotonic()
        while self._later and self._later[0][0] <= now:
            job = heapq.heappop(self._later)[2]
            self._waiting[job.kind].setdefault(job.host, deque()).append(job)
        for host in [host for host, until in self._held.items() if until <= now]:
            del self._held[host]
        for hosts in self._waiting.values():
            for host, jobs in hosts.items():
                if self._busy[host] < PER_HOST and host not in self._held:
                    job = jobs.popleft()
                    del hosts[host]  # and to the end: every host has its turn
                    if jobs:
                        hosts[host] = jobs
                    return job
        return None
