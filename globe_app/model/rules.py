"""Mute and keep rules: what they ask of an article, and what a rule would do, as frozen values."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

MOST_VALUES = 50  # of one condition of a rule
MOST_RULES = 200


class RuleKind(StrEnum):
    """What a rule does with the articles that it is true of. Stored in `rules.kind`."""

    MUTE = "mute"  # leaves them out of lists and counts
    KEEP = "keep"  # no mute rule hides them, and no cleanup removes them


class WordsIn(StrEnum):
    """Where the words of a rule are looked for."""

    HEADLINE = "headline"
    ANYWHERE = "anywhere"  # headline or text


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a rule asks of an article. Each condition that has values must hold; one of its values is enough."""

    words: tuple[str, ...] = ()  # phrases as typed (`text.phrases`), in the original or in English
    words_in: WordsIn = WordsIn.HEADLINE
    outlets: tuple[str, ...] = ()  # ids
    countries: tuple[str, ...] = ()  # of the outlet, ISO 3166-1 alpha-2
    about: tuple[str, ...] = ()  # countries that the text names
    themes: tuple[str, ...] = ()  # ids of the taxonomy
    languages: tuple[str, ...] = ()  # of the original, primary subtags of BCP 47

    @property
    def empty(self) -> bool:
        """Whether nothing is asked: such a rule would be true of every article, and is none."""
        return self == replace(Conditions(), words_in=self.words_in)

    def same_as(self, other: "Conditions") -> bool:
        """Whether both are true of the same articles, however their values are ordered and written."""
        return _asked(self) == _asked(other)


def _asked(one: Conditions) -> tuple[object, ...]:
    words = frozenset(" ".join(some.casefold().split()) for some in one.words)
    values = (one.outlets, one.countries, one.about, one.themes, one.languages)
    return words, one.words_in if words else None, *(frozenset(some) for some in values)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as the reader makes it."""

    kind: RuleKind
    conditions: Conditions
    expires: datetime | None = None  # None: never
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class StoredRule:
    """A rule of the store."""

    id: int
    rule: Rule
    made: datetime
    matched: int  # articles that it is true of, hidden or not
    hides: int = 0  # of these, how many are hidden now; 0 of a keep rule
    left: int = 0  # articles stored before it that are still to be looked at
    damage: str = ""  # why it cannot be read; such a rule does nothing


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What a rule would do to the newest articles."""

    looked_at: int  # how many articles were looked at
    matched: int  # of these, how many the rule is true of
    kept: int  # of these, how many a keep rule keeps in sight; 0 for a keep rule
    examples: tuple[str, ...] = ()  # headlines, the newest first

    @property
    def hides(self) -> int:
        """How many would be hidden."""
        return self.matched - self.kept

    @property
    def much(self) -> bool:
        """Whether it takes more than a third."""
        return self.hides * 3 > self.looked_at
