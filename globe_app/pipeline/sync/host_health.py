"""How each host has answered in this sync: when to stop asking it. Touches no network."""

from dataclasses import dataclass, field

from globe_app.pipeline.sync.failures import SITE_TROUBLE, FailureKind, NotAskedError
from globe_app.pipeline.sync.host_queue import JobKind

GIVE_UP_AFTER = (
    4  # failures in a row of one kind of job; two are under way at a time, each tried twice
)


@dataclass(frozen=True, slots=True)
class HostHealth:
    """How one host answered one kind of job."""

    in_a_row: int = 0  # failures by the site's trouble since the last answer
    answers: int = 0
    trouble: FailureKind = FailureKind.NO_ANSWER  # of the last failure

    def observe(self, failure: FailureKind | None) -> "HostHealth":
        """After a fetch; None: it was answered. A refusal or a wrong address is an answer too."""
        if failure is None or failure not in SITE_TROUBLE:
            return HostHealth(0, self.answers + 1, self.trouble)
        return HostHealth(self.in_a_row + 1, self.answers, failure)

    @property
    def given_up(self) -> bool:
        """Whether the host is asked no more in this sync."""
        return self.in_a_row >= GIVE_UP_AFTER


@dataclass(slots=True)
class Hosts:
    """The hosts of one sync. A host asks to be left alone for every kind of job at once."""

    _health: dict[tuple[str, JobKind], HostHealth] = field(default_factory=dict)
    _paused: set[str] = field(default_factory=set)

    def observe(self, host: str, kind: JobKind, failure: FailureKind | None) -> HostHealth:
        """Note how a fetch went; what is to be thought of the host now."""
        health = self.health(host, kind).observe(failure)
        self._health[host, kind] = health
        return health

    def health(self, host: str, kind: JobKind) -> HostHealth:
        """What is to be thought of the host."""
        return self._health.get((host, kind), HostHealth())

    def pause(self, host: str) -> None:
        """The host is to be left alone for longer than this sync goes on."""
        self._paused.add(host)

    def objection(self, host: str, kind: JobKind, url: str) -> NotAskedError | None:
        """Why `url` is not to be asked for; None: nothing stands against it."""
        if host in self._paused:
            return NotAskedError(url, FailureKind.PAUSED)
        health = self.health(host, kind)
        return NotAskedError(url, health.trouble) if health.given_up else None
