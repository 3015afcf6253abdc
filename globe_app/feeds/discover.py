"""What stands at an address that a reader gave: a feed, or a page that names feeds. Touches no network."""

from contextlib import suppress
from dataclasses import dataclass

from globe_app.errors import FeedError
from globe_app.feeds.parse import parse_feed
from globe_app.text.html_parser import Attributes, TooDeepError, parse
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link
from globe_app.text.media_types import looks_like_html

FEED_TYPES = frozenset(
    ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
)
MAX_PAGE_BYTES = 2_000_000  # a page is read so far
MAX_FEEDS = 20  # of one page


@dataclass(frozen=True, slots=True)
class FeedSummary:
    """What a feed says of itself; "" where it does not."""

    title: str
    homepage: str
    language: str  # BCP 47


@dataclass(frozen=True, slots=True)
class SiteContent:
    """What an address holds: a feed, or a page with the addresses of the feeds it names."""

    feed: FeedSummary | None
    feeds: tuple[str, ...] = ()  # absolute; those of comments last
    language: str = ""  # of the page, BCP 47


class _FeedLinks:
    """The alternates a page names (https://html.spec.whatwg.org/#rel-alternate)."""

    def __init__(self) -> None:
        self.found: list[tuple[bool, str]] = []  # whether it is a feed of comments; href
        self.base = self.language = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "link":
            kind = attributes.get("type", "").partition(";")[0].strip().lower()
            alternate = "alternate" in attributes.get("rel", "").lower().split()
            if alternate and kind in FEED_TYPES:
                href = attributes.get("href", "")
                words = f"{attributes.get('title', '')} {href}".lower()
                self.found.append(("comment" in words, href))
        elif tag == "html":
            self.language = language_tag(attributes.get("lang", ""))
        elif tag == "base":
            self.base = self.base or attributes.get("href", "")

    def end(self, tag: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass

    def close(self) -> None:
        pass


def read_site(body: bytes, url: str) -> SiteContent:
    """The feed in `body`, which came from `url`, or the feeds that the page in it names.

    Raises `FeedError` when it is neither.
    """
    links = feed_links(body, url) if looks_like_html(body) else None
    if links is None or not links.feeds:
        try:
            feed = parse_feed(body, url, address=url)
            return SiteContent(FeedSummary(feed.title, feed.homepage, feed.language))
        except FeedError as error:
            links = links or feed_links(body, url)
            if not links.feeds:
                raise FeedError(url, "neither a feed nor a page that names one") from error
    return links


def feed_links(body: bytes, url: str) -> SiteContent:
    """The feeds that the page in `body` names, in its order, those of comments last."""
    links = _FeedLinks()
    with suppress(TooDeepError):  # what was found by then stands: feeds are named in a page's head
        parse(body[:MAX_PAGE_BYTES].decode("utf-8", "replace"), links)
    base = web_link(links.base, url) or url
    ordered = sorted(links.found, key=lambda one: one[0])
    addresses = dict.fromkeys(web_link(href, base) for _, href in ordered)
    addresses.pop("", None)
    return SiteContent(None, tuple(addresses)[:MAX_FEEDS], links.language)
