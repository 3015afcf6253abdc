"""What the reader has opened: frozen values. Times are UTC and aware."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """An article that was opened."""

    id: int  # of the entry
    at: datetime
    article: int  # id
    country: str  # of its outlet, ISO 3166-1 alpha-2
    outlet: str
    headline: str  # as it was shown
    stored: bool  # False: the article was cleaned up; what is said of it here stays


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A page of the history, newest first."""

    entries: tuple[HistoryEntry, ...]
    more: (
        tuple[int, int] | None
    )  # (Unix seconds, id) that the next page begins after; None: this is the last
