"""What the card over a country says, as a value."""

from dataclasses import dataclass
from enum import Enum

from globe_app.cldr import phrases


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
        return ". ".join(
            part for part in (self.name, self.badge, self.note, self.more_spoken) if part
        )

    @property
    def label(self) -> str:
        """The country with its number or state: `Kenya, 12 unread`."""
        state = self.badge or self.note
        if not state:
            return self.name
        state = state[:1].lower() + state[1:]
        return phrases(self.name, state)

    @property
    def more_spoken(self) -> str:
        """What the store has told of it: newest headlines, outlets, stories."""
        return ". ".join(
            part for part in (*(one.text for one in self.headlines), self.foot) if part
        )
