"""What is to be fetched, in order: feeds first, never more than two at a time from one host."""

import heapq
import itertools
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from globe_app.net.fetch import Ask

PER_HOST = 2
FEED, PAGE, IMAGE = 0, 1, 2  # kinds of job, first things first


@dataclass(slots=True)
class Job:
    """One thing to fetch. `about`: what the answer belongs to."""

    kind: int
    ask: Ask
    about: object
    label: str  # the outlet, for the progress line
    tries: int = 0
    host: str = field(init=False)

    def __post_init__(self) -> None:
        self.host = (urlsplit(self.ask.url).hostname or "").removeprefix("www.")


class HostQueue:
    """Jobs by host and kind. `take` blocks a worker until there is something it may fetch."""

    def __init__(self) -> None:
        self._waiting: tuple[dict[str, deque[Job]], ...] = ({}, {}, {})
        self._later: list[tuple[float, int, Job]] = []
        self._serial = itertools.count()
        self._busy: Counter[str] = Counter()
        self._turn = threading.Condition()
        self._closed = False
        self.held = False  # the crew has enough to do: nothing more is fetched for now
        self.labels: Counter[str] = Counter()  # outlets being fetched

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
                job = None if self.held else self._next()
                if job is not None:
                    self._busy[job.host] += 1
                    self.labels[job.label] += 1
                    return job
                self._turn.wait(0.05 if self._later or self.held else 0.5)
            return None

    def done(self, job: Job) -> None:
        """A worker has finished with a job."""
        with self._turn:
            self._busy[job.host] -= 1
            self.labels[job.label] -= 1
            self.labels += Counter()  # drops the zeros
            self._turn.notify()

    def close(self) -> None:
        """Nothing more is given out."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()

    def _next(self) -> Job | None:
        now = time.monotonic()
        while self._later and self._later[0][0] <= now:
            job = heapq.heappop(self._later)[2]
            self._waiting[job.kind].setdefault(job.host, deque()).append(job)
        for hosts in self._waiting:
            for host, jobs in hosts.items():
                if self._busy[host] < PER_HOST:
                    job = jobs.popleft()
                    del hosts[host]  # to the end of the line: every host has its turn
                    if jobs:
                        hosts[host] = jobs
                    return job
        return None
