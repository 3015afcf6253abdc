"""What a list of articles shows: one value behind every list, and what it gives."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from globe_app.model.news import ArticleRow, TextState


class ArticleOrder(Enum):
    """How a list is ordered; articles of one second by id, the highest first."""

    NEWEST = "newest"  # by date of publication
    LAST_SAVED = "last saved"  # the reader's saved articles alone


# (seconds by which the list is ordered, id) of the last row of the page before
Cursor = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ArticleQuery:
    """Which articles, in which order, from where on. Every field narrows; what is left out does not."""

    country: str = ""  # the outlet's, ISO 3166-1 alpha-2
    about: str = ""  # a country that the text names; its own outlets' articles never count
    outlet: str = ""  # id
    language: str = ""  # of the original, primary subtag of BCP 47: "pt" is "pt-BR" too
    text_state: TextState | None = None
    unread: bool | None = None
    saved: bool | None = None
    noted: bool | None = None  # with a note of the reader's
    label: str = ""  # of the reader's, in whatever letters
    # by a rule. True: those alone, None: all, False: they are left out, but for what the reader marked:
    # a list of what is saved, noted or labelled has all of that
    hidden: bool | None = False
    since: datetime | None = None  # published then or later
    until: datetime | None = None  # published before
    order: ArticleOrder = ArticleOrder.NEWEST
    after: Cursor | None = None  # None: from the beginning


@dataclass(frozen=True, slots=True)
class ArticleList:
    """A page of a list."""

    rows: tuple[ArticleRow, ...]
    more: Cursor | None  # where the next page begins; None: this is the last
