"""The edition of a day: frozen values. Days are those of the reader's own time zone."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FEWEST_STORIES, USUAL_STORIES, MOST_STORIES = 3, 12, 50  # that a reader can choose for an edition


class EditionState(StrEnum):
    """What a calendar says of a day."""

    READ = "read"  # read to the end, or let go
    UNREAD = "unread"  # something of it is unread
    NONE = "none"  # nothing is stored of that day


@dataclass(frozen=True, slots=True)
class Candidate:
    """What an edition may hold: a story, or a single article (`story` 0)."""

    story: int  # id
    article: int  # id
    headline: str
    countries: tuple[str, ...]
    theme: str = ""  # "" = none known: two such stories are not alike


@dataclass(frozen=True, slots=True)
class EditionItem:
    """A story of an edition, or a single article of a country that no story of it is told in."""

    position: int  # from 0
    story: int  # id; 0 = a single article
    article: int  # the story's most central article, or the single one; its id
    headline: (
        str  # in English where there is any; as it was, where nothing of it is stored any more
    )
    countries: tuple[str, ...]  # ISO 3166-1 alpha-2, in the order of their first report
    theme: str = ""  # id of the theme told most; "" = none known
    read: bool = False  # some article of it was read, its page was opened, or it was let go
    stored: bool = True  # False: all of it was cleaned up
    outlet: str = ""  # of a single article
    image: str = ""  # content hash; "" = none of its articles has one
    image_alt: str = ""
    in_english: bool = True  # False: `headline` is in `language`
    language: str = "en"  # BCP 47
    sample: bool = False

    @property
    def left(self) -> bool:
        """Whether there is something of it to read."""
        return self.stored and not self.read


@dataclass(frozen=True, slots=True)
class Edition:
    """A day's edition: it has an end."""

    day: date
    items: tuple[EditionItem, ...]  # () = nothing is stored of that day, or rules hide all of it
    begun: bool  # it was shown before: its stories stay, whatever comes in
    hidden: bool = False  # there is something of that day, all of which rules hide

    @property
    def left(self) -> tuple[EditionItem, ...]:
        """What of it is neither read nor let go."""
        return tuple(one for one in self.items if one.left)

    @property
    def countries(self) -> tuple[str, ...]:
        """Where it is told, without repetition."""
        return tuple(dict.fromkeys(code for one in self.items for code in one.countries))

    @property
    def state(self) -> EditionState:
        """As a calendar says it."""
        if not self.items:
            return EditionState.NONE
        return EditionState.UNREAD if self.left else EditionState.READ


@dataclass(frozen=True, slots=True)
class EditionDay:
    """A day of a calendar."""

    day: date
    state: EditionState
