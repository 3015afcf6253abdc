"""The article in a web page, by trafilatura: its text with structure and images, without the rest."""

import re
from urllib.parse import urlsplit

from globe_app.errors import FeedError, PaywallError
from globe_app.model.news import Page
from globe_app.text import html as clean
from globe_app.text.html_elements import RENAMED
from globe_app.text.html_images import image_urls
from globe_app.text.links import web_link
from globe_app.text.near_duplicates import canonical
from globe_app.text.shorten import shorten

MIN_CHARS = 250  # less than this is a cookie notice, not an article
COMPARED_CHARS = 60  # of a heading and the headline
_NOT_FREE = re.compile(rb'"isAccessibleForFree"\s*:\s*"?false', re.I)
_HEADINGS = {**RENAMED, "h1": "h3", "h5": "h3", "h6": "h3"}  # a page's own is above its text


def extract_page(body: bytes, url: str, headline: str = "") -> Page:
    """The article in the page `body` fetched from `url`, without its `headline` on top.

    Raises `FeedError` when there is none, `PaywallError` when it is for subscribers.
    """
    import trafilatura  # slow to load, and only a worker process needs it
    from trafilatura.metadata import extract_metadata

    tree = trafilatura.load_html(body)
    if tree is None:
        raise FeedError(url, "it is not a web page")
    canonical_url = _canonical(tree, url)
    about = extract_metadata(tree, default_url=url)
    markup = trafilatura.extract(
        tree, url=url, output_format="html", include_images=True, include_formatting=True,
        include_links=True, include_comments=False, include_tables=True, with_metadata=False,
    )  # fmt: skip
    paywalled = bool(_NOT_FREE.search(body))
    html = clean.sanitise(markup or "", url, images=True, headings=_HEADINGS)
    html = _without_headline(html, headline)
    text = clean.plain_text(html)
    if len(text) < MIN_CHARS:
        if paywalled:
            raise PaywallError(url, "the page asks for a subscription")
        raise FeedError(url, "no article was found in the page")
    lead = web_link(about.image or "", url) or next(iter(image_urls(html)), "")
    return Page(
        body_html=html,
        body_text=text,
        summary=(),
        author=shorten(clean.headline(about.author or ""), 120),
        canonical_url=canonical_url,
        image_url=lead,
        paywalled=paywalled,
    )


def _without_headline(html: str, headline: str) -> str:
    """Sanitised HTML without the heading it begins with, where that is the headline."""
    if not headline or not html.startswith(("<h2>", "<h3>", "<h4>")):
        return html
    heading, _, rest = html.partition(f"</{html[1:3]}>")
    begins = clean.plain_text(heading)[:COMPARED_CHARS].casefold()
    return rest.lstrip() if begins == headline[:COMPARED_CHARS].casefold() else html


def _canonical(tree: object, url: str) -> str:
    """What the page calls its own address, believed only within its own site."""
    found = tree.xpath("//link[@rel='canonical']/@href")  # type: ignore[attr-defined]
    there = web_link(str(found[0]), url) if found else ""
    own_site = urlsplit(there).hostname == urlsplit(url).hostname
    return canonical(there) if there and own_site else ""
