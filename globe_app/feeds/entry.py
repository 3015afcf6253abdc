"""An `Entry` from a feed's parts, the same whatever the feed's format."""

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import datetime
from html import escape

from globe_app.model.news import Entry
from globe_app.text import html
from globe_app.text.characters import clean_text
from globe_app.text.html_images import first_image, image_alts, short_alt, without_images
from globe_app.text.near_duplicates import LITTLE_OVERLAP, canonical, headline_overlap, words_of
from globe_app.text.shorten import shorten

HEADLINE_FROM_BODY_CHARS = 110
MAX_AUTHOR_CHARS = 120
PICTURE = "Picture"  # the headline of an image that nobody describes


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
    image_alt: str = "",
) -> Entry | None:
    """An `Entry` from a feed's parts, or None when it says nothing.

    `title` is HTML; `body` is sanitised already. An entry without a title is called by its first words, by
    what its image shows, or by its address.
    """
    headline = html.headline(title) or shorten(html.headline(body), HEADLINE_FROM_BODY_CHARS)
    if not headline:
        headline = _without_words(body, url, image_url, image_alt)
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
        author=shorten(author, MAX_AUTHOR_CHARS),
        summary=(),
        body_html=body,
        image_url=image_url,
        digest=digest,
        canonical_url=canonical(url),
        image_alt=short_alt(image_alt),
    )


def _without_words(body: str, url: str, image_url: str, image_alt: str) -> str:
    """The headline of an entry that has neither title nor text; "" when it has no picture and no address."""
    described = (image_alt, *image_alts(body))
    words = next((alt for alt in described if alt.strip()), "")
    if words:
        return html.headline(escape(words))
    if image_url or first_image(body):
        return PICTURE
    return shorten(url.partition("://")[2].rstrip("/"), HEADLINE_FROM_BODY_CHARS)


def without_shared_links(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A link that stands for several headlines of one document is no article's own."""
    headlines: dict[str, set[str]] = {}
    for entry in entries:
        headlines.setdefault(entry.canonical_url, set()).add(words_of(entry.headline))
    return tuple(
        e
        if not e.canonical_url or len(headlines[e.canonical_url]) == 1
        else replace(e, canonical_url="")
        for e in entries
    )


def with_unique_keys(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """One entry a key.

    Where a feed gives one guid to several links, the link is the key. Entries without a guid that share
    a link are as many as they have headlines: their key is of both. So are those that share guid and link
    and whose headlines have little in common; else the first is taken for the latest form of one entry.
    """
    links = Counter(key for key, _ in {(e.key, e.url) for e in entries})
    keyed = [replace(e, key=e.url) if links[e.key] > 1 and e.url else e for e in entries]
    headlines = Counter(url for url, _ in {(e.url, e.headline) for e in keyed if e.key == e.url})
    kept: dict[str, Entry] = {}
    for entry in keyed:
        own = entry
        if entry.key == entry.url and headlines[entry.url] > 1:
            own = replace(entry, key=key_of_link_and_headline(entry.url, entry.headline))
        first = kept.setdefault(own.key, own)
        if headline_overlap(first.headline, own.headline) <= LITTLE_OVERLAP:
            other = key_of_shared_guid(own.key, own.url, own.headline)
            kept.setdefault(other, replace(own, key=other))
    return tuple(kept.values())


def key_of_shared_guid(guid: str, url: str, headline: str) -> str:
    """What stands for a guid that a feed gave to another story before."""
    return f"{guid[:900]}#{hashlib.sha256(f'{url} {headline}'.encode()).hexdigest()[:16]}"


def shares_guid(key: str, guid: str) -> bool:
    """Whether a key is one that `key_of_shared_guid` made for `guid`."""
    return key.startswith(f"{guid[:900]}#")


def key_of_link_and_headline(url: str, headline: str) -> str:
    """What stands for a guid where several headlines share a link."""
    return f"{url[:900]}#{hashlib.sha256(headline.encode()).hexdigest()[:16]}"
