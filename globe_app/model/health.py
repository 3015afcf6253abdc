"""What a check of the program and its store yields."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One part looked at: whether it is well, and in words."""

    part: str  # "store", "map", ...
    ok: bool
    says: str


@dataclass(frozen=True, slots=True)
class CheckProgress:
    """How far a check is."""

    part: str
    done: int
    total: int
    note: str = ""
