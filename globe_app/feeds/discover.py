"""The feed of a site whose address a reader gave: the address itself, or one its page names."""

from dataclasses import dataclass
from html.parser import HTMLParser

from globe_app.errors import FeedError, FetchError
from globe_app.feeds.parse import parse_feed
from globe_app.model.news import ParsedFeed
from globe_app.net.addresses import Origin, address_fault
from globe_app.net.fetch import ACCEPT_FEED, Ask, Fetcher
from globe_app.settings import MAX_FEED_BYTES
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

SECONDS = 25.0
TYPES = {
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
}
MAX_TRIED = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A feed and where it lies."""

    url: str
    feed: ParsedFeed
    language: str  # the feed's, else its page's


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[bool, str]] = []
        self.language = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = language_tag(have.get("lang", ""))
        alternate = "alternate" in have.get("rel", "").lower().split()
        if tag == "link" and alternate and have.get("type", "").lower() in TYPES:
            words = f"{have.get('title', '')} {have.get('href', '')}".lower()
            self.found.append(("comment" in words, have.get("href", "")))


def discover(fetcher: Fetcher, url: str, granted: Origin | None) -> Found:
    """The feed at `url`, or the first its page names that can be read. Raises `FeedError`, `FetchError`.

    `granted`: the one origin in the reader's own network that may be visited.
    """
    if fault := address_fault(url):
        raise FeedError(url, fault)

    def get(address: str) -> tuple[str, bytes]:
        answer = fetcher.get(Ask(address, ACCEPT_FEED, MAX_FEED_BYTES, SECONDS, granted=granted))
        return answer.url, answer.body

    where, body = get(url)
    try:
        feed = parse_feed(body, url)
        return Found(url, feed, feed.language)
    except FeedError as error:
        links = _Links()
        links.feed(body[:2_000_000].decode("utf-8", "replace"))
        if not links.found:
            raise FeedError(url, "neither a feed nor a page that names one") from error
    last: Exception | None = None
    for _, href in sorted(links.found, key=lambda one: one[0])[:MAX_TRIED]:
        address = web_link(href, where)
        try:
            if address:
                feed = parse_feed(get(address)[1], address)
                return Found(address, feed, feed.language or links.language)
        except (FeedError, FetchError) as error:
            last = error
    raise FeedError(url, f"the feed its page names cannot be read ({last})")
