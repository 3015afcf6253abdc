"""A backup, and what came of restoring one. Frozen values."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup holds."""

    articles: int
    images: int
    size: int  # bytes of the file


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was put in place."""

    articles: int
    images: int
    newest: str  # ISO 8601 of the newest article; "" = there is none
    replaced: Path | None  # what the store that was there is called now; None: there was none
    preferences: bytes | None  # those of the window; None: the backup has none
