"""The front page: frozen values. Times are UTC and aware."""

from dataclasses import dataclass
from datetime import datetime

from globe_app.model.news import ArticleRow


@dataclass(frozen=True, slots=True)
class StoryCard:
    """A story of several countries, as the front page shows it."""

    id: int
    headline: str
    countries: tuple[str, ...]  # ISO 3166-1 alpha-2, in the order of their first report
    country_count: int
    first: datetime  # of its first report
    first_country: str  # whose outlet told it first; "" = not known
    image: str = ""  # content hash; "" = none of its articles has one
    image_alt: str = ""  # what it shows; "" = not told
    quote: str = ""  # a sentence of one of its articles, word for word; "" = none was found
    quoted: str = ""  # who says it, as its article names them; "" = the article itself
    outlet: str = ""  # that is quoted
    country: str = ""  # of that outlet
    article: int = 0  # that is quoted; its id
    in_english: bool = True  # False: `headline` is in `language`, as nothing has translated it
    language: str = "en"  # BCP 47
    sample: bool = False
    opened: bool = False  # whether the reader has read an article of it


@dataclass(frozen=True, slots=True)
class MissedCard:
    """A story that many countries tell and the reader's home country hardly does."""

    story: int  # id
    headline: str
    home: str  # ISO 3166-1 alpha-2
    countries: tuple[str, ...]  # that tell it
    foreign_countries: int
    home_outlets: int  # that tell it


@dataclass(frozen=True, slots=True)
class CountryCard:
    """A country of which the reader has read nothing yet."""

    code: str  # ISO 3166-1 alpha-2
    unread: int
    newest: ArticleRow


@dataclass(frozen=True, slots=True)
class TodayPage:
    """The front page."""

    lead: StoryCard | ArticleRow | None  # None: nothing is stored
    stories: tuple[StoryCard, ...]  # up to four more, the most told first
    missed: MissedCard | None
    unread_country: CountryCard | None
    new_since: int  # articles that came in since the reader last looked
    articles: int
    unread: int
    countries: int  # with unread articles
    sample: bool  # whether the sample edition is stored
    first_run: bool  # nothing of the real world has ever been fetched
    hidden: int = 0  # articles that rules hide; none of `articles`
    sample_opened: bool = False  # the sample is stored, and the reader has opened it before
