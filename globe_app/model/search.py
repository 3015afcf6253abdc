"""Searching: what was understood of what was typed, and what was found."""

from collections.abc import Mapping
from dataclasses import dataclass

from globe_app.model.article_query import ArticleOrder, ArticleQuery, Cursor
from globe_app.model.news import ArticleRow
from globe_app.model.text_query import Phrase


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of what was typed that cannot be understood; the rest is searched for without it.

    In a search that was saved, a name that means nothing finds nothing.
    """

    start: int  # of the part, in characters of what was typed
    end: int
    words: str  # what to do about it


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A word or phrase, and where it was typed."""

    phrase: Phrase
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was understood. `query` None: there is nothing to look for."""

    query: ArticleQuery | None
    problems: tuple[Problem, ...] = ()
    missed: bool = False  # wanted are articles of stories that the home country misses
    places: tuple[WordPlace, ...] = ()  # of what is wanted, not of what is left out


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text, as written, around words that were found."""

    text: str  # one line
    found: tuple[tuple[int, int], ...]  # begin and end of each, in characters of `text`
    language: str  # BCP 47; "" = not known
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found. Lines are None where nothing was found in that text."""

    row: ArticleRow
    headline: tuple[tuple[int, int], ...] = ()  # words found in `row.headline`, in its characters
    english: Excerpt | None = None
    original: Excerpt | None = None  # headline or text in another language than English


@dataclass(frozen=True, slots=True)
class Preparation:
    """How far the index is."""

    done: int  # articles
    total: int

    @property
    def complete(self) -> bool:
        """Whether every article is found."""
        return self.done >= self.total


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What was found for what was typed."""

    typed: str
    query: ArticleQuery | None  # None: nothing to look for
    hits: tuple[Hit, ...] = ()
    more: Cursor | None = None  # where the next page begins; None: this is the last
    total: int = 0  # articles; with `counted` False so many or more
    counted: bool = True
    countries: Mapping[str, int] | None = (
        None  # code -> articles among those counted, the most first
    )
    languages: Mapping[str, int] | None = None  # primary subtag -> likewise
    missing: tuple[WordPlace, ...] = ()  # what no article has, where none has all of it
    problems: tuple[Problem, ...] = ()
    preparation: Preparation = Preparation(0, 0)
    hidden: int = (
        0  # articles that rules keep out of it; with `hidden_counted` False so many or more
    )
    hidden_counted: bool = True


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the reader keeps, as a folder."""

    id: int
    name: str
    query: str  # as typed
    order: ArticleOrder
    kept: bool  # what it finds is kept for good
    alerts: bool  # the reader is told of new articles
    new: int = 0  # articles that came since it was last seen; `MOST_NEW` = so many or more


MOST_NEW = 100
