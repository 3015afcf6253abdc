"""An `Entry` from a feed's parts, the same whatever the feed's format."""

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import datetime

from globe_app.model.news import Entry
from globe_app.text import html
from globe_app.text.characters import clean_text
from globe_app.text.html_images import without_images
from globe_app.text.near_duplicates import canonical
from globe_app.text.shorten import shorten

HEADLINE_FROM_BODY_CHARS = 110


def make_entry(
    *,
    key: str,
    title: str,
    url: str,
    published: datetime | None,
    language: str,
    author: str,
    body: str,
    image_url: str,
) -> Entry | None:
    """An `Entry` from a feed's parts (`body` safe already), or None when it says nothing."""
    headline = html.headline(title)
    if not headline:  # blogs without titles: their first words stand for one
        headline = shorten(html.headline(body), HEADLINE_FROM_BODY_CHARS)
    if not headline:
        return None
    without = without_images(body)  # image addresses change with every cache; the words count
    stamp = published.isoformat() if published else ""
    digest = hashlib.sha256("\0".join((headline, url, stamp, without)).encode()).hexdigest()
    own = clean_text(key).strip()[:1000]
    fallback = hashlib.sha256("\0".join((headline, stamp)).encode()).hexdigest()
    return Entry(
        key=own or url or fallback,
        headline=headline,
        url=url,
        published=published,
        language=language,
        author=shorten(html.headline(author), 120),
        summary=(),
        body_html=body,
        image_url=image_url,
        digest=digest,
        canonical_url=canonical(url),
    )


def without_shared_links(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A link that stands for several headlines of one document is no article's own."""
    headlines: dict[str, set[str]] = {}
    for entry in entries:
        headlines.setdefault(entry.canonical_url, set()).add(entry.headline)
    return tuple(
        e
        if not e.canonical_url or len(headlines[e.canonical_url]) == 1
        else replace(e, canonical_url="")
        for e in entries
    )


def with_unique_keys(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """One entry a key.

    Where a feed gives one guid to several links, the link is the key. Entries without a guid that share
    a link are as many as they have headlines: their key is of both.
    """
    links = Counter(key for key, _ in {(e.key, e.url) for e in entries})
    keyed = [replace(e, key=e.url) if links[e.key] > 1 and e.url else e for e in entries]
    headlines = Counter(url for url, _ in {(e.url, e.headline) for e in keyed if e.key == e.url})
    kept: dict[str, Entry] = {}
    for entry in keyed:
        own = entry
        if entry.key == entry.url and headlines[entry.url] > 1:
            own = replace(entry, key=key_of_link_and_headline(entry.url, entry.headline))
        kept.setdefault(own.key, own)
    return tuple(kept.values())


def key_of_link_and_headline(url: str, headline: str) -> str:
    """What stands for a guid where several headlines share a link."""
    return f"{url[:900]}#{hashlib.sha256(headline.encode()).hexdigest()[:16]}"
