"""What the card over a country says, as a value."""

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """The colour of a card's badge."""

    UNREAD = "ember"
    MISSED = "plum"
    QUIET = "muted"


@dataclass(frozen=True, slots=True)
class CardHeadline:
    """A headline on a card."""

    text: str
    unread: bool = False
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class HoverCard:
    """A country's card."""

    code: str
    name: str
    time: str = ""  # "01:13 in Nairobi"; "" = not known
    badge: str = ""  # "6 unread"; "" = none
    tone: Tone = Tone.UNREAD
    note: str = ""  # a line in place of headlines, or before them; "" = none
    headlines: tuple[CardHeadline, ...] = ()  # at most two are shown
    picture: str = ""  # content hash of the image of the first headline's article; "" = none
    foot: str = ""  # "2 outlets, in 3 world stories"
    action: str = ""  # "Click to read"

    @property
    def spoken(self) -> str:
        """The card in a sentence, for screen readers."""
        said = (self.name, self.badge, self.note, *(one.text for one in self.headlines), self.foot)
        return ". ".join(part for part in said if part)
