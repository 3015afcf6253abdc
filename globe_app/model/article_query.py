"""What a list of articles shows: one value behind every list, and what it gives."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from globe_app.model.news import ArticleRow, TextState
from globe_app.model.text_query import TextQuery


class ArticleOrder(Enum):
    """How a list is ordered; articles of one second by id, the highest first."""

    NEWEST = "newest"  # by date of publication
    LAST_SAVED = "last saved"  # the reader's saved articles alone
    RELEVANCE = "relevance"  # of a search in texts: the best of its newest articles


# (seconds by which the list is ordered, id) of the last row of the page before; by relevance: its
# place in the list, from 0, in the place of the seconds
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
    note: str = ""  # words that the reader's note has, in whatever case
    label: str = ""  # of the reader's, in whatever letters
    # by a rule. True: those alone, None: all, False: they are left out, but for what the reader marked:
    # a list of what is saved, noted or labelled has all of that
    hidden: bool | None = False
    text: TextQuery | None = None  # what is looked for in headline, text, outlet and country
    undated: bool | None = None  # without a usable date
    stories: tuple[int, ...] | None = None  # of one of these stories (ids)
    since: datetime | None = None  # published then or later
    until: datetime | None = None  # published before
    order: ArticleOrder = ArticleOrder.NEWEST
    after: Cursor | None = None  # None: from the beginning


@dataclass(frozen=True, slots=True)
class ArticleList:
    """A page of a list."""

    rows: tuple[ArticleRow, ...]
    more: Cursor | None  # where the next page begins; None: this is the last
    read_through: bool = False  # found by reading texts, and only so many: a page may be short
