"""What stands at an address that a reader gave: a feed, or a page that names feeds. Touches no network."""

import html
import re
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import parse_qsl, urljoin, urlsplit

from globe_app.errors import FeedError, NoFeedError, one_line
from globe_app.feeds.parse import parse_feed
from globe_app.feeds.typed_address import typed_addresses
from globe_app.model.subscribing import NamedFeed
from globe_app.text.characters import clean_text
from globe_app.text.decode import decode
from globe_app.text.html_parser import Attributes, TooDeepError, parse
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link
from globe_app.text.media_types import LOOKED_AT, looks_like_html

# what an alternate of such a type is
FEED_TYPES = frozenset(
    f"application/{prefix}{kind}"
    for kind in ("rss+xml", "atom+xml", "feed+json", "rdf+xml", "rss", "atom", "rdf")
    for prefix in ("", "x-")
) | {"text/rss+xml", "text/atom+xml", "text/rss", "text/atom", "text/rdf", "text/x-opml+rss"}
MAYBE_TYPES = frozenset(("application/json", "application/xml", "text/xml", "text/json", ""))
# where sites that name no feed often have one: the last resort, in this order
COMMON_PLACES = ("feed", "rss", "rss.xml", "atom.xml", "index.xml")
MAX_PAGE_BYTES = 2_000_000  # a page is read so far
MAX_FEEDS = 20  # of one page
MAX_LINKS = 2_000  # of a page that are looked at
MAX_TITLE_CHARS = 120
_COMMENTS = re.compile(
    r"comment|kommentar|comentari|comentário|reacties|reaksjoner|yorum|коммент|комент|komentar|komentář|σχόλια"
    r"|תגובות|تعليق|نظرات|टिप्पणी|コメント|评论|評論|댓글",
    re.I,
)
_NO_FEED_PATHS = ("/wp-json", "/oembed", "xmlrpc.php", "/manifest.json", "/sitemap")
_FEED_NAMES = frozenset(
    ("feed", "feeds", "rss", "rss2", "atom", "rdf", "index.rdf", "feed.json", "rss.php", "rss.aspx", "feed.php")
)  # fmt: skip
_FEED_ENDINGS = (
    ".rss",
    ".atom",
    ".rdf",
    "rss.xml",
    "feed.xml",
    "atom.xml",
    "feeds.xml",
    "/index.xml",
)
_FEED_WORDS = re.compile(r"\b(?:rss|atom|xml feed|json feed|rdf)\b", re.I)


@dataclass(frozen=True, slots=True)
class FeedSummary:
    """What a feed says of itself; "" where it does not."""

    title: str
    homepage: str
    language: str  # BCP 47


@dataclass(frozen=True, slots=True)
class SiteContent:
    """What an address holds: a feed, or a page with the feeds it names."""

    feed: FeedSummary | None
    feeds: tuple[NamedFeed, ...] = ()  # in the page's order, those of comments last
    language: str = ""  # of the page, BCP 47
    title: str = ""  # of the page


class _FeedLinks:
    """The alternates a page names (https://html.spec.whatwg.org/#rel-alternate), and links to feeds."""

    def __init__(self) -> None:
        self.alternates: list[tuple[str, str, bool]] = []  # href, title, whether its type says so
        self.links: list[tuple[str, str]] = []  # href, words
        self.base = self.language = self.title = ""
        self._words: list[str] | None = None  # of the link or title that is open

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "link":
            self._alternate(attributes)
        elif tag == "a" and len(self.links) < MAX_LINKS:
            words = f"{attributes.get('title', '')} {attributes.get('class', '')}"
            if _type_of(attributes) in FEED_TYPES:
                words += " rss"
            self.links.append((attributes.get("href", ""), words))
            self._words = []
        elif tag == "title" and not self.title:
            self._words = []
        elif tag == "html":
            self.language = language_tag(attributes.get("lang") or attributes.get("xml:lang") or "")
        elif tag == "base":
            self.base = self.base or attributes.get("href", "")

    def _alternate(self, attributes: Attributes) -> None:
        rel = attributes.get("rel", "").lower().split()
        if not {"alternate", "feed"} & set(rel) or "stylesheet" in rel:
            return
        kind, href = _type_of(attributes), attributes.get("href", "")
        certain = kind in FEED_TYPES
        maybe = kind in MAYBE_TYPES and (bool(kind) or "feed" in rel or looks_like_feed(href))
        if (certain or maybe) and not any(one in href.lower() for one in _NO_FEED_PATHS):
            self.alternates.append((href, attributes.get("title", ""), certain))

    def end(self, tag: str) -> None:
        if tag in ("a", "title") and self._words is not None:
            said = " ".join("".join(self._words).split())[:300]
            if tag == "title":
                self.title = said
            else:
                href, words = self.links[-1]
                self.links[-1] = (href, f"{said} {words}".strip())
            self._words = None

    def data(self, text: str) -> None:
        if self._words is not None and len(self._words) < 50:
            self._words.append(text)

    def close(self) -> None:
        pass


def read_site(body: bytes, url: str, content_type: str = "") -> SiteContent:
    """The feed in `body`, which came from `url`, or the feeds that the page in it names.

    `content_type`: of the HTTP answer. Raises `NoFeedError` for a page that names none, `FeedError` for
    what is neither.
    """
    page = page_text(body, content_type)
    links = links_of_page(page, url) if page else None
    if links is None or not links.feeds:
        try:
            feed = parse_feed(body, url, address=url, content_type=content_type)
            return SiteContent(FeedSummary(feed.title, feed.homepage, feed.language))
        except FeedError as error:
            links = links or links_of_page(decode(body[:MAX_PAGE_BYTES], content_type), url)
            if not links.feeds:
                is_page = bool(page) or "html" in content_type
                kind = NoFeedError if is_page else FeedError
                raise kind(url, "neither a feed nor a page that names one") from error
    return links


def page_text(body: bytes, content_type: str = "") -> str:
    """The text of a web page; "" when `body` does not begin as one."""
    text = decode(body[:MAX_PAGE_BYTES], content_type)
    return text if looks_like_html(text[:LOOKED_AT].encode("utf-8", "replace")) else ""


def links_of_page(page: str, url: str) -> SiteContent:
    """The feeds that a page at `url` names: its alternates, or else what it links to and looks like one.

    In the page's order, those that only may be feeds and those of comments last.
    """
    found = _FeedLinks()
    with suppress(TooDeepError):  # what was found by then stands: feeds are named in a page's head
        parse(page, found)
    base = web_link(found.base, url) or url
    named = [_named(href, base, title, certain) for href, title, certain in found.alternates]
    if not any(named):
        named = [
            _named(href, base, words, False)
            for href, words in found.links
            if looks_like_feed(href)
            and (_FEED_WORDS.search(f"{words} {href}") or "feed" in href.lower())
        ]
    by_url: dict[str, NamedFeed] = {}
    for one in sorted(filter(None, named), key=lambda one: (one.comments, not one.certain)):
        by_url.setdefault(one.url, one)
    language, title = found.language, one_line(clean_text(found.title), MAX_TITLE_CHARS)
    return SiteContent(None, tuple(by_url.values())[:MAX_FEEDS], language, title)


def common_places(url: str) -> tuple[str, ...]:
    """Addresses on the site of `url` where a feed often is; the nearest first."""
    root = urljoin(url, "/")
    folder = urljoin(url, ".")
    near = [urljoin(folder, COMMON_PLACES[0])] if folder != root else []
    return tuple(dict.fromkeys((*near, *(urljoin(root, one) for one in COMMON_PLACES))))


def _named(href: str, base: str, title: str, certain: bool) -> NamedFeed | None:
    text = href.strip().replace("&amp;", "&")  # escaped twice
    if text.partition(":")[0].lower() in ("feed", "feeds", "rss"):  # feed:https://x, feed://x
        text = typed_addresses(text)[0]
    address = web_link(text, base)
    if not address:
        return None
    said = one_line(clean_text(title), MAX_TITLE_CHARS)
    return NamedFeed(address, said, bool(_COMMENTS.search(f"{said} {href}")), certain)


def _type_of(attributes: Attributes) -> str:
    """The media type in lower case, also where its + was escaped once more than needed, or lost."""
    kind = html.unescape(attributes.get("type", "")).partition(";")[0].strip().lower()
    return kind.replace(" ", "+").replace("%2b", "+")


def looks_like_feed(href: str) -> bool:
    """Whether an address has the form that those of feeds often have."""
    try:
        parts = urlsplit(href.strip().lower())
    except ValueError:
        return False
    if parts.scheme not in ("", "http", "https", "feed"):
        return False
    path = parts.path.rstrip("/")
    asked = dict(parse_qsl(parts.query, max_num_fields=50) if parts.query.count("&") < 50 else ())
    return (
        path.rpartition("/")[2] in _FEED_NAMES
        or path.endswith(_FEED_ENDINGS)
        or any(
            asked.get(one, "").startswith(("rss", "atom", "rdf", "feed"))
            for one in ("feed", "format", "type")
        )
        or parts.netloc.startswith(("feeds.", "feed.", "rss."))
    )
