"""The frozen values that cross every border between modules. Times are UTC and aware."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news site, based in one country."""

    id: str
    name: str
    country: str  # ISO 3166-1 alpha-2, XK for Kosovo
    language: str = ""  # BCP 47; "" = not known
    homepage: str = ""
    sample: bool = False  # belongs to the invented sample edition


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed as received, cleaned: no markup in the headline, safe HTML in the body."""

    key: str  # what the feed calls it: guid, else link, else a digest
    headline: str
    url: str  # http(s) or ""
    published: datetime | None  # None: the feed gives no usable date
    language: str  # BCP 47; "" = the feed does not say
    author: str
    summary: tuple[str, ...]  # bullets; feeds seldom have them
    body_html: str  # sanitised, without images
    image_url: str  # the lead image a sync may fetch; "" = none
    digest: str  # hash of what a reader would see, to notice a changed entry


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed document: its own words about itself, its entries newest first as given."""

    title: str
    homepage: str
    language: str
    entries: tuple[Entry, ...]
    notes: tuple[str, ...] = ()  # what was wrong with it, one line each


@dataclass(frozen=True, slots=True)
class Translation:
    """The English text beside an original."""

    headline: str
    summary: tuple[str, ...]
    body_html: str


@dataclass(frozen=True, slots=True)
class Picture:
    """An image kept in the store, named by its content hash."""

    hash: str  # SHA-256, hex
    alt: str = ""


@dataclass(frozen=True, slots=True)
class NewArticle:
    """What `store.articles` keeps of an entry: an article not yet given an id."""

    key: str
    headline: str
    url: str
    published: datetime  # the time received where the feed gave none
    dated: bool  # False: `published` is the time received
    language: str
    author: str
    summary: tuple[str, ...]
    body_html: str
    body_text: str
    digest: str
    english: Translation | None = None
    english_text: str = ""
    about: tuple[str, ...] = ()  # countries its text names, its own excluded
    picture: Picture | None = None
    image_url: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of a story list."""

    id: int
    headline: str  # English where stored, else the original
    original_headline: str
    outlet: str
    country: str
    published: datetime
    dated: bool
    language: str
    read: bool
    saved: bool
    url: str
    image: str  # content hash; "" = none
    sample: bool


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article, as the pane shows it."""

    row: ArticleRow
    outlet: Outlet
    author: str
    summary: tuple[str, ...]
    body_html: str
    english: Translation | None
    picture: Picture | None
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountryCount:
    """What the globe shows of one country."""

    code: str
    outlets: int = 0
    stories: int = 0
    unread: int = 0
    newest_headline: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What one document changed in the store."""

    outlet: Outlet
    seen: int
    added: int
    updated: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleReport:
    """What loading or removing the sample edition changed."""

    outlets: int
    articles: int
