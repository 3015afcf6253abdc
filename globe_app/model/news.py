"""The frozen values that cross every border between modules. Times are UTC and aware."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from globe_app.tr import mark


class TextState(StrEnum):
    """Where an article's text comes from, as stored."""

    FEED = ""  # the feed gave it
    WANTED = "wanted"  # its page is to be fetched
    WHOLE = "whole"  # its page was fetched
    REFUSED = "refused"  # the site does not give the page
    PAYWALLED = "paywalled"
    FAILED = "failed"


class TextReason(StrEnum):
    """Why an article has the text it has, as stored: what its page gave, or why the feed's text stays."""

    NOT_ASKED = ""  # the page was not looked at
    PAGE = "page"  # the page's text is shown
    PAGE_DATA = (
        "page_data"  # the text is that of the page's JSON-LD: the page itself has less of it
    )
    FEED_FULLER = "feed_fuller"  # the page has no more than the feed
    CONSENT = "consent"  # the page shows a consent notice
    LOGIN = "login"
    PAYWALL = "paywall"
    ERROR_PAGE = "error_page"
    BLOCKED = "blocked"  # the page asks for a proof that its reader is no machine, or refuses
    NEEDS_SCRIPT = "needs_script"
    HOME_PAGE = "home_page"  # the address leads to the outlet's first page
    OTHER_ARTICLE = "other_article"
    NO_ARTICLE = "no_article"  # no article was found in the page
    NO_PAGE = "no_page"  # it could not be fetched or read; the article's text note says why

    @property
    def words(self) -> str:
        """The same for the reader."""
        return _REASON_WORDS[self]

    @property
    def lacking(self) -> str:
        """Why the page gave no text, for the reader; "" = it gave one, or was not looked at."""
        return self.words.partition(": ")[2]


_REASON_WORDS = {
    TextReason.NOT_ASKED: mark("from the feed"),
    TextReason.PAGE: mark("from the article's page"),
    TextReason.PAGE_DATA: mark("from the data that the page holds for search engines"),
    TextReason.FEED_FULLER: mark("from the feed: the page has no more"),
    TextReason.CONSENT: mark("from the feed: the page shows a consent notice"),
    TextReason.LOGIN: mark("from the feed: the page asks for a login"),
    TextReason.PAYWALL: mark("from the feed: the page asks for a subscription"),
    TextReason.ERROR_PAGE: mark("from the feed: the page shows an error message"),
    TextReason.BLOCKED: mark("from the feed: the site wants a proof that its reader is no machine"),
    TextReason.NEEDS_SCRIPT: mark("from the feed: the page is made by a script (JavaScript)"),
    TextReason.HOME_PAGE: mark("from the feed: the address leads to the outlet's first page"),
    TextReason.OTHER_ARTICLE: mark("from the feed: the address leads to another article"),
    TextReason.NO_ARTICLE: mark("from the feed: no article was found in the page"),
    TextReason.NO_PAGE: mark("from the feed: the page could not be had"),
}


class TranslationState(StrEnum):
    """How far an article is in English, as stored."""

    NOT_TRIED = ""
    GIVEN = "given"  # in English by the outlet, beside the original
    LEAD = "lead"  # headline, summary and lead
    WHOLE = "whole"
    FAILED = "failed"


class AddedBy(StrEnum):
    """Who describes an outlet or a feed, as stored."""

    CATALOGUE = "catalogue"
    READER = "reader"
    FILE = "file"  # articles were imported from a file; such a feed is never fetched
    SAMPLE = "sample"  # the invented edition; such a feed is never fetched


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news site, based in one country."""

    id: str
    name: str
    country: str  # ISO 3166-1 alpha-2, XK for Kosovo
    language: str = ""  # BCP 47; "" = not known
    homepage: str = ""
    sample: bool = False  # belongs to the invented sample edition
    ownership: str = ""  # "state", "public"; "" = not known for sure
    covers: tuple[str, ...] = ()  # countries it writes for from abroad, as outlets in exile do
    latin: str = ""  # its name in Latin letters; "" = `name` is in Latin letters


@dataclass(frozen=True, slots=True)
class Listing:
    """An outlet of a catalogue with the addresses of its feeds."""

    outlet: Outlet
    feeds: tuple[str, ...]
    default: bool  # switched on for a new reader
    note: str = ""  # what public tests say against it, in words; "" = nothing is known


@dataclass(frozen=True, slots=True)
class Source:
    """A stored feed and what the last fetches of it left."""

    feed_id: int
    outlet: Outlet
    url: str
    etag: str
    last_modified: str
    body_hash: str  # SHA-256 of the last body; "" = none yet
    failures: int  # in a row
    wait_until: datetime | None  # the server's Retry-After
    next_try: datetime | None  # our own backoff
    granted: str  # scheme://host:port in the reader's own network that they typed; "" = none


@dataclass(frozen=True, slots=True)
class OutletHealth:
    """How an outlet does."""

    outlet: Outlet
    enabled: bool
    own: bool  # added by the reader
    feeds: tuple[str, ...]
    last_success: datetime | None
    error: str  # of the last fetch, in plain words; "" = it went well or was not tried
    retired: bool  # every feed of it answered 410 Gone
    a_day: float  # items a day over the last two weeks
    note: str = ""  # what the catalogue says against it, in words; "" = nothing
    next_try: datetime | None = None  # of a feed that failed; None: with the next sync
    gone_since: datetime | None = None  # of `retired`; None: not known
    newest: datetime | None = None  # when its newest item came; None: none came yet
    articles: int = 0  # of it that are stored


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
    body_html: str  # sanitised; images name their web address until a sync has fetched them
    image_url: str  # the lead image a sync may fetch; "" = none
    digest: str  # hash of what a reader would see, to notice a changed entry
    canonical_url: str = ""  # the link without tracking parameters; "" = it is no article's own
    image_alt: str = ""  # what the feed says that the lead image shows; "" = it does not say


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed document: its own words about itself, its entries newest first as given."""

    title: str
    homepage: str
    language: str
    entries: tuple[Entry, ...]
    notes: tuple[str, ...] = ()  # what was wrong with it, one line each


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and its translation."""

    original: str
    english: str  # "" = it could not be translated, or is still to be: the original stands


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article's body, sentence by sentence."""

    kind: str  # "p", "h2", "h3", "h4", "li", "blockquote"; "img" has no sentences
    pairs: tuple[Pair, ...] = ()
    html: str = ""  # of an image, as in the body; "ol": an item of a numbered list


@dataclass(frozen=True, slots=True)
class Translation:
    """The English text beside an original."""

    headline: str
    summary: tuple[str, ...]
    body_html: str
    by: str = ""  # who translated it, in words; "" = given in English by the outlet or the sample
    whole: bool = True  # False: headline, summary and lead so far
    blocks: tuple[Block, ...] = ()  # the body aligned; () = no alignment is known


@dataclass(frozen=True, slots=True)
class Picture:
    """An image kept in the store, named by its content hash."""

    hash: str  # SHA-256, hex
    alt: str = ""
    width: int = 0  # px; 0 = not known
    height: int = 0  # px; 0 = not known


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
    image_alt: str = ""  # of the image at `image_url`, which is still to be fetched
    canonical_url: str = ""  # the link without tracking parameters; "" = tells nothing
    simhash: int | None = None  # 64 bits, signed; None: too short a text
    text_state: TextState = TextState.FEED


@dataclass(frozen=True, slots=True)
class Page:
    """An article's page as extracted."""

    reason: (
        TextReason  # PAGE or PAGE_DATA: `body_html` is the article; else why the feed's text stays
    )
    body_html: str  # sanitised; images name their web address; "" = the feed's text stays
    body_text: str
    summary: tuple[str, ...]  # sentences of the text
    author: str
    canonical_url: str  # rel=canonical, else ""
    image_url: str  # the lead image; "" = none

    @property
    def has_text(self) -> bool:
        """Whether the page's text takes the place of the feed's."""
        return self.reason in (TextReason.PAGE, TextReason.PAGE_DATA)


@dataclass(frozen=True, slots=True)
class CachedImage:
    """An image made safe: decoded, scaled and encoded anew."""

    data: bytes
    mime: str  # image/jpeg or image/png
    width: int  # px
    height: int  # px


@dataclass(frozen=True, slots=True)
class Revision:
    """What an article said before it was edited."""

    replaced: datetime
    headline: str
    body_text: str


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
    story_countries: int = 0  # countries whose outlets tell its story; 0 = in no story
    rough: bool = False  # whether `headline` is a rough translation
    in_english: bool = True  # False: `headline` is the original, as nothing has translated it
    excerpt: str = ""  # beginning of the text, one line, in the language of `headline`; "" = none
    story: int = 0  # id of its story; 0 = it is in none
    outlet_id: str = ""
    outlet_latin: str = ""  # Latin name beside an outlet name in another script; "" = needless
    noted: bool = False  # it has a note of the reader's
    labels: tuple[str, ...] = ()  # the reader's, by name
    hidden_by: int = 0  # id of a rule that hides it; 0 = none does


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article, as the pane shows it."""

    row: ArticleRow
    outlet: Outlet
    author: str
    summary: tuple[str, ...]
    body_html: str
    english: Translation | None
    picture: Picture | None  # the lead image
    about: tuple[str, ...]
    body_text: str = ""  # the same as `body_html`, without markup
    text_state: TextState = TextState.FEED
    text_note: str = ""  # why the page could not be had
    text_reason: TextReason = TextReason.NOT_ASKED
    edits: int = 0
    damaged: bool = False  # the store gives another text than was stored
    images: tuple[Picture, ...] = ()  # inline images, in the order of the text
    translation_state: TranslationState = TranslationState.NOT_TRIED
    translation_note: str = ""  # why it failed
    feed: str = ""  # the address of the feed it came by
    first_stored: datetime | None = None
    story: int = 0  # the story it belongs to; 0 = none, or not grouped yet
    story_countries: int = 0  # countries whose outlets tell that story
    note: str = ""  # the reader's; "" = none


@dataclass(frozen=True, slots=True)
class CountryCount:
    """What the globe shows of one country."""

    code: str
    outlets: int = 0
    articles: int = 0
    unread: int = 0
    newest_headline: str = ""
    hidden: int = 0  # of `articles`, by rules; never counted as unread

    @property
    def listed(self) -> int:
        """Articles that no rule hides."""
        return self.articles - self.hidden


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
    kept: int = 0  # not removed: the reader saved, noted or keeps them unread
