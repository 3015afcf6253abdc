"""What a sync does and tells. Frozen values; times are UTC and aware."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from globe_app.model.news import Outlet


class StopReason(StrEnum):
    """Why a whole sync ended early. Stored in `syncs.stopped`."""

    NETWORK = "network"  # no host can be reached
    STORE = "store"  # nothing can be kept: the disk is full, the store is gone or read-only


class SyncOutcome(StrEnum):
    """How a sync ended."""

    DONE = "done"  # some outlet succeeded
    FAILED = "failed"  # no outlet succeeded
    CANCELLED = "cancelled"
    STOPPED = "stopped"  # by a `StopReason`
    UNFINISHED = "unfinished"  # killed, or still running


@dataclass(frozen=True, slots=True)
class SyncTry:
    """One sync that was begun, whatever came of it."""

    began: datetime
    outcome: SyncOutcome


@dataclass(frozen=True, slots=True)
class OutletResult:
    """What a sync did for one outlet."""

    outlet: Outlet
    ok: bool
    added: int = 0
    updated: int = 0
    pages: int = 0  # articles whose whole text was fetched
    images: int = 0
    bytes: int = 0  # over the wire
    unchanged: bool = False  # every feed said that there is nothing new
    error: str = ""  # in plain words
    notes: tuple[str, ...] = ()
    postponed: tuple[str, ...] = ()  # of `notes`: articles that wait for a site in trouble
    bugs: tuple[str, ...] = ()  # faults of this program, one line each; the log has the tracebacks


@dataclass(frozen=True, slots=True)
class SyncPlan:
    """What a sync is about to do."""

    countries: tuple[tuple[str, int], ...]  # code and outlets to be asked, most outlets first


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync is."""

    done: int  # feeds, pages and images fetched or given up
    total: int  # of those known by now
    added: int
    bytes: int
    at: tuple[str, ...] = ()  # outlets being fetched
    at_countries: tuple[str, ...] = ()  # of those, in the same order
    countries: tuple[str, ...] = ()  # that got articles since the last progress


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a whole sync did."""

    outlets: int
    ok: int
    failed: int
    added: int
    updated: int
    pages: int
    images: int
    bytes: int
    seconds: float
    cancelled: bool = False
    stopped: StopReason | None = None  # why it ended early; None: it did not
    stopped_why: str = ""  # the same in plain words
    removed: int = 0  # old articles cleaned up
    sample_gone: bool = False  # the sample edition was removed, as real articles have come
    bugs: tuple[str, ...] = ()  # faults of this program, one line each with the outlet's name
    notes: tuple[str, ...] = ()  # what a cleanup held back, one line each
