"""What came of something the reader did: values that cross from the pipeline to the window."""

from dataclasses import dataclass
from datetime import datetime

from globe_app.model.news import CountryCount


@dataclass(frozen=True, slots=True)
class MarksChange:
    """Articles whose marks are stored anew; None = that mark was not touched."""

    ids: frozenset[int]
    read: bool | None = None
    saved: bool | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What was stored."""

    words: str  # for the toast, as "48 articles marked read"; "" = nothing worth a word
    undoable: bool = False  # whether Ctrl+Z takes it back
    changes: tuple[MarksChange, ...] = ()
    counts: tuple[CountryCount, ...] = ()  # new counts of the countries concerned
    lists_changed: bool = (
        False  # whether articles, outlets or stories came, went or moved: read anew
    )
    outlets: tuple[tuple[str, bool], ...] = ()  # outlet -> whether it is on, as stored now
    story: int = 0  # id of the story that was made or is left; 0 = none
    alerts_changed: bool = False  # whether other countries have an alert
    redoable: bool = False  # it was undone, and Ctrl+Shift+Z does it again


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What undo takes back next and redo does again next, in words; "" = nothing."""

    undo: str
    redo: str


@dataclass(frozen=True, slots=True)
class PastStep:
    """An action of the journal."""

    at: datetime
    words: str
    undone: bool  # redo does it again
