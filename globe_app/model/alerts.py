"""What the reader is told of by the desktop: new articles of a country or of a saved search."""

from dataclasses import dataclass
from enum import StrEnum

from globe_app.model.article_query import ArticleOrder


class AlertOf(StrEnum):
    """What an alert is about."""

    COUNTRY = "country"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class AlertNews:
    """New articles of which the reader has not been told."""

    of: AlertOf
    key: str  # ISO 3166-1 alpha-2, or the id of the saved search
    name: str  # of the saved search; "" = a country
    articles: int
    headline: str  # of the newest
    query: str = ""  # of the saved search, as typed
    order: ArticleOrder = ArticleOrder.NEWEST  # likewise
    more: bool = False  # there are more than `articles`


@dataclass(frozen=True, slots=True)
class DueAlerts:
    """All of them, one an alert, and how far they reach."""

    news: tuple[AlertNews, ...]
    up_to: int  # id of the newest article that they take into account
