"""The reader's labels of articles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A label."""

    id: int
    name: str
    articles: int = 0  # that have it


@dataclass(frozen=True, slots=True)
class Kept:
    """What the reader keeps, in numbers."""

    saved: int
    noted: int
    labels: tuple[Label, ...]  # by name
