"""What becomes of each fetch: told at once, tried again, waited for, given up, or held back until it is
known whether the network is there. Runs in the sync's own thread; touches no network itself."""

import random
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from globe_app.errors import FetchError
from globe_app.net.fetch import Answer, Ask
from globe_app.pipeline.sync.events import Event, Events
from globe_app.pipeline.sync.failures import FailureKind, NotAskedError, is_answer, kind_of
from globe_app.pipeline.sync.fetch_threads import pause_s
from globe_app.pipeline.sync.host_health import Hosts
from globe_app.pipeline.sync.host_queue import HostQueue, Job, JobKind, host_of
from globe_app.pipeline.sync.outage import Outage, Verdict

RETRIES = 1
RETRY_S = 0.7  # doubled each time, with jitter
MAX_PAUSE_S = 20.0  # a site that asks to be left alone for longer is left alone until the next sync
MAX_PAUSES = 2  # short ones that a sync waits for, of one host


class Fetching:
    """Judges what came of each job. `network_down` is called when no host can be reached any more."""

    def __init__(
        self, queue: HostQueue, events: Events, clock: Callable[[], datetime],
        network_down: Callable[[], None],
    ) -> None:  # fmt: skip
        self._queue, self._events, self._clock = queue, events, clock
        self._network_down = network_down
        self.hosts = Hosts()
        self.pauses: dict[str, datetime] = {}  # host -> until when it asks to be left alone
        self.done = self.total = self.bytes = 0
        self._outage = Outage()
        self._held_back: list[Event] = []  # failures that may be the network's
        self._last_answered: Ask | None = None  # asked again when an outage is suspected
        self._probing = False
        self._waited: Counter[str] = Counter()

    def fetch(self, job: Job) -> None:
        """Have a job done, unless something stands against its host."""
        self.total += 1
        objection = self.hosts.objection(job.host, job.kind, job.ask.url)
        if objection is None:
            self._put(job)
        else:
            self.done += 1
            self._events.post(job.work, partial(job.done, objection))

    def fetched(self, job: Job, got: Answer | FetchError) -> None:
        """What came of it."""
        if isinstance(got, FetchError):
            if got.cancelled or self._is_held_back(job, got):
                return
        else:
            self.bytes += got.wire_bytes
            self.hosts.observe(job.host, job.kind, None)
            self._reached(job)
            if job.host not in self.pauses:
                self._last_answered = job.ask
        if job.work is not None:
            self.done += 1
        job.done(got)

    def settle(self) -> None:
        """Nothing is under way any more: what was held back is told, or the network is down."""
        if not self._judge_network(self._outage.verdict_at_end):
            self._release()

    def _put(self, job: Job, delay: float = 0.0) -> None:
        self._events.expect()
        self._queue.put(job, delay)

    # Hosts -------------------------------------------------------------------------------------------

    def _is_held_back(self, job: Job, error: FetchError) -> bool:
        """Judge a failure. True: nothing is to be told of it yet."""
        kind = kind_of(error)
        unreachable = kind is FailureKind.UNREACHABLE and job.work is not None
        may_be_network = unreachable and not self._outage.reached  # then no second try
        if job.work is not None:
            self.hosts.observe(job.host, job.kind, kind)
        if is_answer(error):
            self._reached(job)
        if kind is FailureKind.PAUSED:
            return self._paused(job, error)
        given_up = self.hosts.health(job.host, job.kind).given_up
        if given_up:
            self._give_up(job.host, job.kind)
        elif (
            error.transient and job.tries < RETRIES and not may_be_network and job.work is not None
        ):
            job.tries += 1
            self._put(job, RETRY_S * 2 ** (job.tries - 1) * random.uniform(0.5, 1.5))
            return True
        if not unreachable:
            return False
        self.done += 1
        self._outage = self._outage.observe(job.host, False, time.monotonic())
        self._held_back.append(Event(job.work, partial(job.done, error)))
        self._judge_network(self._outage.verdict)
        return True

    def _paused(self, job: Job, error: FetchError) -> bool:
        """A site asks to be left alone. True: for so short a time that the job is put again."""
        seconds = pause_s(error)
        if seconds <= MAX_PAUSE_S and self._waited[job.host] < MAX_PAUSES:
            self._waited[job.host] += 1
            self._put(job, seconds)
            return True
        if job.host not in self.pauses:
            self.pauses[job.host] = self._clock() + timedelta(seconds=seconds)
            self.hosts.pause(job.host)
            self._give_up(job.host, None)
            if self._last_answered is not None and host_of(self._last_answered.url) == job.host:
                self._last_answered = None
        return False

    def _give_up(self, host: str, kind: JobKind | None) -> None:
        """Nothing more is asked of a host; whoever waits for it is told so."""
        for job in self._queue.drop(host, kind):
            self._events.drop()
            if job.work is None:
                self._probing = False
                continue
            self.done += 1
            why = self.hosts.objection(host, job.kind, job.ask.url)
            why = why or NotAskedError(job.ask.url, FailureKind.NO_ANSWER)
            self._events.post(job.work, partial(job.done, why))

    # The network -------------------------------------------------------------------------------------

    def _reached(self, job: Job) -> None:
        """Somebody answered: those out of reach are so by themselves."""
        self._outage = self._outage.observe(job.host, True, time.monotonic())
        self._release()

    def _release(self) -> None:
        """Tell the failures that were held back."""
        for event in self._held_back:
            self._events.post(event.work, event.run)
        self._held_back.clear()

    def _judge_network(self, verdict: Verdict) -> bool:
        """True: the network is down, or a probe of it is under way."""
        if verdict is Verdict.DOWN:
            self._network_down()
            return True
        if verdict is Verdict.SUSPECTED and self._last_answered is not None and not self._probing:
            self._probing = True
            asked = partial(self._probed, host_of(self._last_answered.url))
            self._put(Job(JobKind.FEED, self._last_answered, "the network", None, asked))
        return self._probing

    def _probed(self, host: str, got: Answer | FetchError) -> None:
        self._probing = False
        if (
            isinstance(got, FetchError)
            and not is_answer(got)
            and not isinstance(got, NotAskedError)
        ):
            self._outage = self._outage.observe(host, False, time.monotonic(), probe=True)
            self._judge_network(self._outage.verdict)
