"""What worker processes do: everything that is slow or touches hostile bytes. Frozen values in and out.

The readers are loaded where they are used: the workers' parent loads them all beforehand (`worker_start`), and
a program that only hands out tasks needs none of them.
"""

import contextlib
import gc
import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from globe_app.errors import FeedError
from globe_app.model.news import CachedImage, Page, ParsedFeed
from globe_app.model.subscribing import FeedList

if TYPE_CHECKING:
    from globe_app.feeds.discover import SiteContent
    from globe_app.pages.request import PageRequest

LONG_ENOUGH = 600  # characters; a shorter text has no seven sentences
MEMORY_BYTES = 1_500 * 1024 * 1024  # of one worker; a document that needs more is an attack


def prepare() -> None:
    """Once in each worker: bounded memory, no word on the terminal."""
    logging.disable(logging.CRITICAL)
    collect_seldom()
    if sys.platform == "linux":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def collect_seldom() -> None:
    """Many small values that live briefly: Python's cycle collector need not look at each few hundred."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def read_feed(
    body: bytes, content_type: str, whom: str, address: str, language: str, country: str
) -> ParsedFeed:
    """The feed in `body`, each entry with its bullets. Raises `FeedError`.

    `address`: where it came from; `language` and `country` of its outlet, as in `parse_feed`.
    """
    from globe_app.feeds.parse import parse_feed
    from globe_app.text.media_types import looks_like_html

    try:
        feed = parse_feed(
            body,
            whom,
            address=address,
            content_type=content_type,
            language=language,
            country=country,
        )
    except FeedError:
        if "html" in content_type or looks_like_html(body):
            raise FeedError(whom, "there is a web page at its address, not a feed") from None
        raise
    return with_bullets(feed)


def with_bullets(feed: ParsedFeed) -> ParsedFeed:
    """The feed with summary bullets for each entry long enough."""
    from globe_app.stories.article_bullets import article_bullets
    from globe_app.text.html import body_text

    entries = (
        replace(e, summary=article_bullets(e.headline, body_text(e.body_html)))
        if len(e.body_html) > LONG_ENOUGH and not e.summary
        else e
        for e in feed.entries
    )
    return replace(feed, entries=tuple(entries))


def read_page(body: bytes, address: str, request: "PageRequest", content_type: str) -> Page:
    """The article in a page, with its bullets. Raises `FeedError`."""
    from globe_app.pages.extract import extract_page
    from globe_app.stories.article_bullets import article_bullets
    from globe_app.text.html import body_text

    page = extract_page(body, address, request, content_type=content_type)
    if not page.has_text:
        return page
    return replace(page, summary=article_bullets(request.headline, body_text(page.body_html)))


def read_image(body: bytes, url: str) -> CachedImage:
    """An image made safe. Raises `FeedError`."""
    from globe_app.pages.pictures import make_safe

    return make_safe(body, url)


def read_site(body: bytes, url: str, content_type: str) -> "SiteContent":
    """The feed at an address, or the feeds its page names. Raises `FeedError` when it is neither."""
    from globe_app.feeds import discover

    return discover.read_site(body, url, content_type)


def read_opml(path: Path) -> FeedList:
    """The feeds in an OPML file. Raises `FeedError`."""
    from globe_app.feeds import opml

    return opml.read_opml(path)
