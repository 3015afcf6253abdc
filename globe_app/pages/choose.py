"""Which of several texts is the article's: the feed's own, or one of those that were found in its page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from globe_app.model.news import TextReason
from globe_app.pages.overlap import share_of_terms, terms
from globe_app.text.scripts import comparable_length

MIN_CHARS = 250  # letters; a shorter text of a page must have to do with the article
MIN_SHORT_CHARS = 60  # letters; less is no text
STUB_CHARS = 600  # letters; a page for subscribers that gives no more gives nothing
MUCH_LONGER = 1.4  # times, where the longer text has the shorter one in it
SAME_SHARE = 0.8  # of a text's words, to say that another text has it whole
CERTAIN_SHARE = 0.6  # of the words of the feed's text, where it has some
ENOUGH_TERMS = 6
RELATED_SHARE = 0.25  # of the words of headline or feed text


class Source(Enum):
    """Where a text comes from."""

    FEED = auto()
    TRAFILATURA = auto()
    READABILITY = auto()
    PAGE_DATA = auto()  # articleBody of the page's JSON-LD


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may be the article's."""

    source: Source
    html: str  # sanitised
    text: str  # the same, plain
    instead: TextReason | None = None  # what the text is instead of an article; None: an article
    cut: bool = False  # it asks to subscribe in order to read on


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of the article whose page was fetched."""

    headline: str
    free: bool = True  # False: the page says that it is for subscribers
    moved: bool = False  # the page says or shows that it is of another address
    home: bool = False  # of the outlet's first page
    instead: TextReason | None = None  # what the page as a whole is, where no text is found in it


@dataclass(frozen=True, slots=True)
class Choice:
    """The text that is shown."""

    candidate: Candidate
    why: TextReason


def choose(candidates: Sequence[Candidate], asked: Asked) -> Choice:
    """The fullest text that is the article's. Touches nothing.

    `candidates`: the feed's text, and those found in the page, in any order; the feed's may be missing or
    empty. Among the page's, trafilatura's is taken unless another has it whole and much more besides.
    """
    feed = next((one for one in candidates if one.source is Source.FEED), _NO_TEXT)
    found = [one for one in candidates if one.source is not Source.FEED and one.text]
    found = [_as_article(one, feed) for one in found]
    usable = [one for one in found if one.instead is None and _is_enough(one, feed, asked)]
    if not usable:
        return Choice(feed, _why_none(found, asked))
    best = _fullest(usable)
    length = comparable_length(best.text)
    if (best.cut or not asked.free) and length <= max(comparable_length(feed.text), STUB_CHARS):
        return Choice(feed, TextReason.PAYWALL)
    if (asked.moved or asked.home) and not is_related(best.text, feed, asked):
        return Choice(feed, TextReason.HOME_PAGE if asked.home else TextReason.OTHER_ARTICLE)
    if _has_no_more(best.text, feed.text):
        return Choice(feed, TextReason.FEED_FULLER)
    data = best.source is Source.PAGE_DATA
    return Choice(best, TextReason.PAGE_DATA if data else TextReason.PAGE)


def is_related(text: str, feed: Candidate, asked: Asked) -> bool:
    """Whether a text of a page has to do with the article: words of its headline or of the feed's text.

    True where neither is known.
    """
    if not terms(asked.headline) and not terms(feed.text):
        return True
    return (
        share_of_terms(asked.headline, text) >= RELATED_SHARE
        or share_of_terms(feed.text, text) >= RELATED_SHARE
    )


def _as_article(one: Candidate, feed: Candidate) -> Candidate:
    """An article about consent or error pages has their words: it is told by those of the feed's text."""
    about = one.instead not in (None, TextReason.PAYWALL, TextReason.LOGIN)
    enough = about and len(terms(feed.text)) >= ENOUGH_TERMS
    if enough and share_of_terms(feed.text, one.text) >= CERTAIN_SHARE:
        return replace(one, instead=None)
    return one


def _is_enough(one: Candidate, feed: Candidate, asked: Asked) -> bool:
    length = comparable_length(one.text)
    if length >= MIN_CHARS:
        return True
    known = bool(asked.headline or feed.text)
    return known and length >= MIN_SHORT_CHARS and is_related(one.text, feed, asked)


def _why_none(found: Sequence[Candidate], asked: Asked) -> TextReason:
    for one in sorted(found, key=lambda one: len(one.text), reverse=True):
        if one.instead is not None:
            return one.instead
    if not asked.free:
        return TextReason.PAYWALL
    if asked.instead is not None:
        return asked.instead
    return TextReason.HOME_PAGE if asked.home else TextReason.NO_ARTICLE


def _fullest(usable: Sequence[Candidate]) -> Candidate:
    """The first by the order of `Source`, unless a later one has it whole and is much longer."""
    best, *others = sorted(usable, key=lambda one: one.source.value)
    for one in others:
        longer = comparable_length(one.text) >= MUCH_LONGER * comparable_length(best.text)
        if longer and share_of_terms(best.text, one.text) >= SAME_SHARE:
            best = one
    return best


def _has_no_more(page: str, feed: str) -> bool:
    """Whether the page's text is a part of the feed's, or shorter."""
    here, there = comparable_length(page), comparable_length(feed)
    if here >= there:
        return False
    # a feed often adds a line of its own: "The post ... appeared first on ..."
    return here < 0.75 * there or share_of_terms(feed, page) < SAME_SHARE


_NO_TEXT = Candidate(Source.FEED, "", "")
