"""The article in a web page, by trafilatura: its text with structure and images, without the rest."""

import re
from urllib.parse import urlsplit

from globe_app.errors import FeedError, PaywallError
from globe_app.model.news import Page
from globe_app.text import html as clean
from globe_app.text.html_images import image_urls
from globe_app.text.links import web_link
from globe_app.text.near_duplicates import canonical
from globe_app.text.shorten import shorten

MIN_CHARS = 250  # less than this is a cookie notice, not an article
_NOT_FREE = re.compile(rb'"isAccessibleForFree"\s*:\s*"?false', re.I)
_HEADING = re.compile(r"<(/?)h[156]\b")
_FIRST_HEADING = re.compile(r"\s*<h[234]>.*?</h[234]>", re.S)
_HI = re.compile(r"</?(?:html|body|graphic|hi|main|figure|picture)\b[^>]*>")


def extract_page(body: bytes, url: str, headline: str = "") -> Page:
    """The article in the page `body` fetched from `url`, without its `headline` on top.

    Raises `FeedError` when there is none, `PaywallError` when it is for subscribers.
    """
    import trafilatura  # slow to load, and only a worker process needs it
    from trafilatura.metadata import extract_metadata

    tree = trafilatura.load_html(body)
    if tree is None:
        raise FeedError(url, "it is not a web page")
    canon = _canonical(tree, url)
    about = extract_metadata(tree, default_url=url)
    markup = trafilatura.extract(
        tree, url=url, output_format="html", include_images=True, include_formatting=True,
        include_links=True, include_comments=False, include_tables=True, with_metadata=False,
    )  # fmt: skip
    paywalled = bool(_NOT_FREE.search(body))
    html = clean.sanitise(_HEADING.sub(r"<\1h3", _HI.sub("", markup or "")), url, images=True)
    first = _FIRST_HEADING.match(html)
    if (
        first
        and headline
        and clean.plain_text(first.group())[:60].casefold() == headline[:60].casefold()
    ):
        html = html[first.end() :].lstrip()
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
        canonical_url=canon,
        image_url=lead,
        paywalled=paywalled,
    )


def _canonical(tree: object, url: str) -> str:
    """What the page calls its own address, believed only within its own site."""
    found = tree.xpath("//link[@rel='canonical']/@href")  # type: ignore[attr-defined]
    there = web_link(str(found[0]), url) if found else ""
    same = urlsplit(there).hostname == urlsplit(url).hostname
    return canonical(there) if there and same else ""
