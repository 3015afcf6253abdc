"""A day of news on its way from one store to another: frozen values. Times are Unix seconds."""

from dataclasses import dataclass
from datetime import date

from globe_app.model.news import Block, Outlet, Picture, TextReason, TextState, TranslationState


@dataclass(frozen=True, slots=True)
class PackedTranslation:
    """The English of an article."""

    state: TranslationState
    by: str  # who translated it; "" = the outlet itself, or the sample
    headline: str
    summary: tuple[str, ...]
    html: str | None  # None: only its lead
    plain: str
    blocks: tuple[Block, ...]  # () = no alignment is known


@dataclass(frozen=True, slots=True)
class PackedArticle:
    """An article as a pack carries it, without ids of a store and without the reader's marks."""

    number: int  # in the pack, from 0
    outlet: str  # id in the pack
    feed: str  # address of its feed; "" = of a file, or the sample
    key: str  # what its feed calls it
    url: str  # "" = none
    canonical_url: str  # "" = tells nothing
    digest: str  # of the entry as its feed gave it
    simhash: int | None
    headline: str
    author: str
    published: int
    dated: bool
    language: str  # BCP 47; "" = not known
    detected: bool  # the language was found in the text, not declared
    summary: tuple[str, ...]
    html: str  # images named by content hash
    plain: str
    picture: Picture | None  # the lead image
    images: tuple[Picture, ...]  # of the text
    about: tuple[str, ...]  # countries that it names
    text_state: TextState
    text_note: str
    text_reason: TextReason
    translation: PackedTranslation | None


@dataclass(frozen=True, slots=True)
class PackedMember:
    """An article's place in a story."""

    article: int  # its number in the pack
    central: float  # 0 to 1
    text_of: int | None  # number of the article whose text it copies; None: its own
    credit: str  # whose text it is by its own words; "" = not said


@dataclass(frozen=True, slots=True)
class PackedStory:
    """A story's articles of the day."""

    members: tuple[PackedMember, ...]


@dataclass(frozen=True, slots=True)
class PackedDay:
    """What a pack says of itself."""

    day: date
    program: str  # version of the program that made it
    articles: int
    outlets: tuple[Outlet, ...]
    stories: tuple[PackedStory, ...]


@dataclass(frozen=True, slots=True)
class PackReport:
    """What was packed."""

    day: date
    articles: int
    stories: int
    images: int
    size: int  # bytes
    left_out: int = 0  # damaged articles


@dataclass(frozen=True, slots=True)
class UnpackReport:
    """What a pack brought."""

    day: date
    added: int  # articles
    known: int  # articles that were here already
    outlets: int  # new ones
    images: int  # new ones
    stories_made: int
    stories_joined: int  # stories here that got articles
    undoable: bool = False


@dataclass(frozen=True, slots=True)
class PackProgress:
    """How far packing or taking in is."""

    step: str  # "checking", "reading", "writing"
    done: int
    total: int
