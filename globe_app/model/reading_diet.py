"""Where the reader has read from: counts by country and by continent, beside what is here to read."""

from collections.abc import Mapping
from dataclasses import dataclass

from globe_app.model.today import CountryCard
from globe_app.model.world_parts import WorldPart

LEAST = 20  # articles read, below which nothing is said about shares


@dataclass(frozen=True, slots=True)
class ContinentShare:
    """One continent's part, in articles."""

    continent: WorldPart
    read: int
    here: int  # stored, from its outlets


@dataclass(frozen=True, slots=True)
class ReadingDiet:
    """What was opened in a time, and what there is."""

    read: Mapping[str, int]  # country -> articles opened, each counted once
    with_outlets: frozenset[str]  # countries with outlets that are on
    continents: tuple[ContinentShare, ...]  # the most read first; then by what is here
    not_opened: tuple[
        tuple[str, int], ...
    ]  # (country, unread), none opened in 30 days, most unread first
    suggestion: CountryCard | None  # one of those; None = there is none

    @property
    def articles(self) -> int:
        """How many were opened."""
        return sum(self.read.values())

    @property
    def says_enough(self) -> bool:
        """Whether so many were opened that shares say something."""
        return self.articles >= LEAST
