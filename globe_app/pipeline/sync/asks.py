"""What is asked of a site for a feed, a page or an image, and the limits of each."""

from globe_app.model.news import Source
from globe_app.net import fetch
from globe_app.net.addresses import Origin, granted_origin
from globe_app.pages.pictures import MAX_BYTES as MAX_IMAGE_BYTES
from globe_app.settings import MAX_FEED_BYTES

FEED_SECONDS, PAGE_SECONDS, IMAGE_SECONDS = 40.0, 30.0, 25.0
MAX_PAGE_BYTES = 8 * 1024 * 1024


def granted(source: Source) -> Origin | None:
    """The one origin in the reader's own network that this outlet may lead to."""
    return granted_origin(source.granted)


def feed_ask(source: Source, patience: float) -> fetch.Ask:
    """For a feed, only if it has changed. `patience`: the time limits, times this."""
    return fetch.Ask(
        source.url, fetch.ACCEPT_FEED, MAX_FEED_BYTES, FEED_SECONDS * patience, source.etag,
        source.last_modified, granted(source),
    )  # fmt: skip


def page_ask(url: str, granted: Origin | None, patience: float) -> fetch.Ask:
    """For an article's page."""
    return fetch.Ask(
        url, fetch.ACCEPT_PAGE, MAX_PAGE_BYTES, PAGE_SECONDS * patience, granted=granted
    )


def image_ask(url: str, granted: Origin | None, patience: float) -> fetch.Ask:
    """For an image."""
    return fetch.Ask(
        url,
        fetch.ACCEPT_IMAGE,
        MAX_IMAGE_BYTES,
        IMAGE_SECONDS * patience,
        granted=granted,
        refresh=False,
    )
