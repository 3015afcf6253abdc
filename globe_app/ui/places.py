"""Places: where a reader is, one frozen value per view. A place is all that Back, Home and a restart need.

A place names a page (which country, which article) and a position in it (`at`). Two places with the same `page`
are one page: going there again adds nothing to the history. A view of its own folder may define its own place.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.sequence import Sequence, StoryArticles
from globe_app.model.story import HEADLINE

NOT_KEPT = {"kept": False}  # of a field that says how a place is come to: no part of its text


@dataclass(frozen=True, slots=True)
class Position:
    """A position in a page."""

    row: int = 0  # id of the current row; 0 = none
    scroll: int = 0  # px
    rows: int = 0  # rows that were loaded; 0 = a first page
    reveal: bool = False  # the row may be out of sight at `scroll`, and is to be brought into it


@dataclass(frozen=True, slots=True)
class Place:
    """Base of all places."""

    at: Position = field(default=Position(), kw_only=True)

    @property
    def page(self) -> "Place":
        """The same place without the position in it: what is compared and asked for."""
        return replace(self, at=Position())

    @property
    def sequence(self) -> Sequence | None:
        """The articles that an article opened from here is one of; None = no sequence."""
        return None

    def edits(self, other: "Place") -> bool:
        """Whether it is `other` with something changed by its reader: one step of the way, not two."""
        return False

    def returned_from(self, left: "Place") -> Self:
        """This place as Back shows it after `left`: the article that was read last is the current row."""
        if isinstance(left, Article) and left.origin is not None and left.origin.page == self.page:
            moved = left.id != self.at.row
            return replace(self, at=replace(self.at, row=left.id, reveal=moved))
        return self


@dataclass(frozen=True, slots=True)
class Today(Place):
    """The front page."""


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What of a list is shown; each field narrows."""

    unread: bool = False
    saved: bool = False
    outlet: str = ""  # id; "" = every outlet
    language: str = ""  # primary subtag of BCP 47; "" = every language
    hidden: bool = False  # by rules: those alone; else they are left out


@dataclass(frozen=True, slots=True)
class Country(Place):
    """A country's articles, or those about it."""

    code: str  # ISO 3166-1 alpha-2, XK for Kosovo
    about: bool = False
    filter: ListFilter = ListFilter()

    @property
    def sequence(self) -> ArticleQuery:
        """The listed articles. Not narrowed to unread ones: reading one would end the sequence."""
        which = ArticleQuery(about=self.code) if self.about else ArticleQuery(country=self.code)
        return replace(
            which, outlet=self.filter.outlet, language=self.filter.language,
            saved=True if self.filter.saved else None, hidden=self.filter.hidden,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Saved(Place):
    """The saved articles of all countries, last saved first; or all with a label or a note, newest first."""

    label: str = ""  # name
    noted: bool = False

    @property
    def sequence(self) -> ArticleQuery:
        """The articles listed."""
        if self.label or self.noted:
            return ArticleQuery(label=self.label, noted=self.noted or None)
        return ArticleQuery(order=ArticleOrder.LAST_SAVED)


class FoundOrder(StrEnum):
    """How the results of a search are ordered."""

    NEWEST = "newest"
    RELEVANCE = "relevance"

    @classmethod
    def of(cls, order: ArticleOrder) -> "FoundOrder":
        """That of a list."""
        return cls.RELEVANCE if order is ArticleOrder.RELEVANCE else cls.NEWEST

    @property
    def stored(self) -> ArticleOrder:
        """The order of the list."""
        found = {FoundOrder.RELEVANCE: ArticleOrder.RELEVANCE}
        return found.get(self, ArticleOrder.NEWEST)


@dataclass(frozen=True, slots=True)
class Search(Place):
    """The articles that what a reader typed finds."""

    typed: str = ""
    order: FoundOrder = FoundOrder.NEWEST
    saved: int = 0  # id of the saved search that it was opened as; 0 = none
    typing: bool = field(default=False, compare=False, metadata=NOT_KEPT)  # the field has the focus
    query: ArticleQuery | None = field(default=None, compare=False, metadata=NOT_KEPT)

    @property
    def sequence(self) -> ArticleQuery | None:
        """The articles found. Not narrowed to unread ones: reading one would end the sequence."""
        query = self.query
        return query if query is None or not query.unread else replace(query, unread=None)

    def edits(self, other: Place) -> bool:
        """What is typed on the page of results changes it."""
        return self.typing and isinstance(other, Search)


@dataclass(frozen=True, slots=True)
class Article(Place):
    """An article. `origin`: the page it was opened from; its sequence is what J and K step through."""

    id: int
    origin: Place | None = None
    sentence: int = HEADLINE  # number of the sentence to show; `HEADLINE` = from the top

    @property
    def page(self) -> "Article":
        """The article, opened from whatever page."""
        return Article(self.id)

    @property
    def sequence(self) -> Sequence | None:
        """The sequence that the article was opened from."""
        return None if self.origin is None else self.origin.sequence


@dataclass(frozen=True, slots=True)
class Stories(Place):
    """The world's stories of some days."""

    days: int = 3


class StoryPart(StrEnum):
    """What of a story is shown."""

    PAGE = "page"
    REPLAY = "replay"
    WHY = "why"


@dataclass(frozen=True, slots=True)
class Story(Place):
    """A story."""

    id: int
    part: StoryPart = StoryPart.PAGE
    edition: str = (
        ""  # ISO date: it was opened from that day's edition, through which J leads on; "" = none
    )

    @property
    def page(self) -> "Story":
        """The story, opened from wherever."""
        return Story(self.id, self.part)

    @property
    def sequence(self) -> StoryArticles:
        """The story's articles."""
        return StoryArticles(self.id)


@dataclass(frozen=True, slots=True)
class Edition(Place):
    """The edition of a day, and the calendar."""

    day: str  # ISO 8601 date


@dataclass(frozen=True, slots=True)
class History(Place):
    """What was opened, by day."""


@dataclass(frozen=True, slots=True)
class YourReading(Place):
    """Where the reader has read from."""

    days: int = 30  # 0 = ever


@dataclass(frozen=True, slots=True)
class Missed(Place):
    """What a home country's outlets overlook, or what they alone tell."""

    home: str = ""  # ISO 3166-1 alpha-2; "" = the remembered home
    only_here: bool = False
