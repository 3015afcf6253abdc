"""How long articles are kept, and what a cleanup removes or brings back. Frozen values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CountedFrom(StrEnum):
    """Where the age of an article begins."""

    STORED = "stored"  # when it was first stored here
    PUBLISHED = "published"  # the date its outlet gives


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long articles are kept."""

    days: int = 90  # 0 = for ever
    gigabytes: float = 0.0  # of store and images; 0 = any
    counted_from: CountedFrom = CountedFrom.STORED


@dataclass(frozen=True, slots=True)
class Expired:
    """What a cleanup removes, or would."""

    articles: int
    oldest: datetime | None  # published; None: there is none
    newest: datetime | None
    protected: int  # old enough, kept because saved, unread by choice or noted
    unasked: int = 0  # of `articles`, what a sync removes at most by itself


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back after a cleanup."""

    articles: int
    damaged: tuple[
        int, ...
    ] = ()  # ids of those whose removed rows could not be read: they are lost


@dataclass(frozen=True, slots=True)
class CleanupDecision:
    """Whether a sync may clean up at this time of the clock."""

    allowed: bool
    trusted: datetime | None  # from now on the last time that the clock was right; None: as before
    restart: bool = False  # what is stored counts as stored now
    note: str = ""  # why not, in words; "" = allowed
