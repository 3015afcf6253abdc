"""What is looked for in texts: an expression of words, as typed and taken apart."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one after another, as `text.search_text.searched_words` gives them; a single one too."""

    words: tuple[str, ...]
    prefix: bool = False  # the last word may go on


class Property(Enum):
    """What of an article, its words apart, is in the full text index."""

    COUNTRY = "country"  # the outlet's; ISO 3166-1 alpha-2
    OUTLET = "outlet"  # id
    LANGUAGE = "language"  # of the original; primary subtag of BCP 47
    UNDATED = "undated"  # without values


@dataclass(frozen=True, slots=True)
class Having:
    """A property that has one of these values."""

    property: Property
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Every:
    """All of these, two or more."""

    parts: "tuple[TextQuery, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """Any of these, two or more."""

    parts: "tuple[TextQuery, ...]"


@dataclass(frozen=True, slots=True)
class Without:
    """The one and not the other."""

    wanted: "TextQuery"
    unwanted: "TextQuery"


TextQuery = Phrase | Having | Every | Either | Without


def phrases(query: TextQuery | None) -> tuple[Phrase, ...]:
    """The phrases that what is found may have, in the order typed."""
    match query:
        case Phrase():
            return (query,)
        case Every(parts) | Either(parts):
            return tuple(one for part in parts for one in phrases(part))
        case Without(wanted, _):
            return phrases(wanted)
        case _:
            return ()
