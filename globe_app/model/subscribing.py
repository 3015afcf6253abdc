"""What is found out, and asked, before outlets are added: feeds that a site or a list names, and guesses of
where they are based. Frozen values that cross every border.
"""

from dataclasses import dataclass
from enum import StrEnum

from globe_app.tr import mark


class GuessedBy(StrEnum):
    """What a country was told or guessed by, the surest first. The values are words for the reader."""

    SELF = mark("by what it says itself")
    FOLDER = mark("by its folder")
    DOMAIN = mark("by its address")
    REGION = mark("by the region of its language")
    TITLE = mark("by its title")
    NEIGHBOURS = mark("by the other feeds of its folder")
    LANGUAGE = mark("by its language")
    READER = mark("as the reader's own country")


SURE = frozenset((GuessedBy.SELF, GuessedBy.FOLDER, GuessedBy.DOMAIN))


@dataclass(frozen=True, slots=True)
class Guess:
    """A country, and what speaks for it."""

    country: str  # ISO 3166-1 alpha-2, XK for Kosovo
    by: GuessedBy

    @property
    def sure(self) -> bool:
        """Whether nobody need be asked."""
        return self.by in SURE


@dataclass(frozen=True, slots=True)
class NamedFeed:
    """A feed that a page names."""

    url: str  # absolute
    title: str = ""  # the page's word for it; "" = none
    comments: bool = False  # it carries readers' comments
    certain: bool = True  # the page says that it is a feed; else it is to be looked at


@dataclass(frozen=True, slots=True)
class SiteOffer:
    """What may be added at an address, for the reader to choose from."""

    url: str  # the address that answered
    feeds: tuple[NamedFeed, ...]  # one or more; those of comments last
    name: str  # of the site, as it says itself
    guess: Guess  # of where it is based
    known: str = ""  # id of the outlet that has the first of the feeds already; "" = it is new


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """One feed of a list that another reader wrote; "" where the list does not say."""

    url: str
    name: str
    homepage: str
    country: str  # upper case; any two letters
    language: str  # BCP 47
    id: str  # of its outlet, where another copy of this program wrote the list
    folders: tuple[str, ...]  # names of those it stands in, outermost first


@dataclass(frozen=True, slots=True)
class FeedList:
    """What a list names, each address once."""

    feeds: tuple[ListedFeed, ...]
    refused: tuple[str, ...] = ()  # what cannot be a feed's address: line, address and why
    left_out: int = 0  # feeds beyond as many as a list may have


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Feeds of one folder of a list of which no country is known for sure."""

    folder: str  # its name; "" = in none
    feeds: tuple[str, ...]  # addresses
    names: tuple[str, ...]
    guess: Guess


@dataclass(frozen=True, slots=True)
class ListOffer:
    """A list that was read, and what is to be asked before it is imported."""

    file: FeedList
    unplaced: tuple[Unplaced, ...]
