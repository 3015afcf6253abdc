"""Bytes of an RSS, Atom, RDF or JSON feed to a `ParsedFeed`. Touches no file and no network."""

import calendar
import io
import logging
import re
from collections import deque
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from xml.sax import SAXParseException

from globe_app.errors import FeedError
from globe_app.feeds import sax_driver
from globe_app.feeds.entry import make_entry, with_unique_keys, without_shared_links
from globe_app.feeds.json_feed import looks_like_json, parse_json
from globe_app.model.news import Entry, ParsedFeed
from globe_app.settings import MAX_FEED_BYTES, MAX_FEED_ENTRIES
from globe_app.text import html
from globe_app.text.characters import clean_text, repair_xml_references
from globe_app.text.html_images import first_image
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

EARLIEST_YEAR = 1990  # before the web: a date set wrong
_WIDE_ENCODINGS = {
    b"\xff\xfe\x00\x00": "utf-32", b"\x00\x00\xfe\xff": "utf-32", b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16", b"<\x00\x00\x00": "utf-32-le", b"\x00\x00\x00<": "utf-32-be",
    b"<\x00": "utf-16-le", b"\x00<": "utf-16-be",
}  # fmt: skip
_DECLARED = re.compile(r"""(<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["'])[\w.-]{1,40}""")
_CONTROLS = bytes(
    c for c in range(32) if c not in b"\t\n\r\x0b\x0c\x1b"
)  # ESC switches ISO-2022-JP
_SPACES = bytes.maketrans(b"\x0b\x0c", b"  ")
_ITEM_TAG = re.compile(rb"<(/?)(?:[\w.-]{1,40}:)?(?:item|entry)[\s>/]", re.I)
_FEED_END = re.compile(rb"</(?:[\w.-]{1,40}:)?(?:rss|feed|rdf|channel)\s*+>", re.I)
log = logging.getLogger(__name__)


def parse_feed(data: bytes, whom: str) -> ParsedFeed:
    """The feed in `data`. `whom` names its source in the `FeedError` raised when there is none."""
    if not data.strip():
        raise FeedError(whom, "the file is empty")
    if len(data) > MAX_FEED_BYTES:
        raise FeedError(whom, f"it is larger than {MAX_FEED_BYTES // 2**20} MiB, too large a feed")
    data = _narrow(data)
    feed = parse_json(data, whom) if looks_like_json(data) else _parse_xml(data, whom)
    return replace(feed, entries=without_shared_links(with_unique_keys(feed.entries)))


def _narrow(data: bytes) -> bytes:
    """The document in an encoding that extends ASCII, without control characters."""
    for mark, encoding in _WIDE_ENCODINGS.items():
        if data.startswith(mark):
            text = data.decode(encoding, "replace").lstrip("\ufeff")
            return _DECLARED.sub(r"\1utf-8", text, count=1).encode("utf-8", "replace")
    return data.translate(_SPACES, _CONTROLS).lstrip()  # a declaration counts only at the beginning


def _parse_xml(data: bytes, whom: str) -> ParsedFeed:
    import feedparser  # slow to load, and a window that only reads never needs it

    data = repair_xml_references(data)
    try:
        with sax_driver.preferred():
            found = feedparser.parse(
                io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False
            )
    except Exception as error:  # feedparser lets its parsers' own errors out on hostile input
        log.info("feedparser failed on %s: %r", whom, error)
        raise FeedError(whom, "it cannot be read as a feed") from error
    items = list(found.entries)
    if not items and not found.get("version"):
        raise FeedError(whom, "there is no feed in it")
    if not items and isinstance(found.get("bozo_exception"), SAXParseException):
        raise FeedError(whom, "its XML is damaged or cut off")
    notes = []
    if found.get("bozo") and items:
        in_item, end_missing = _ending(data)
        if in_item:
            items.pop()  # it may be half of one
            notes.append("the feed ends early; its last item was left out")
        elif end_missing:
            notes.append("the feed ends early, behind its last item")
    if len(items) > MAX_FEED_ENTRIES:
        notes.append(f"only the first {MAX_FEED_ENTRIES} of its {len(items)} items were taken")
        items = items[:MAX_FEED_ENTRIES]
    head = found.feed
    home = web_link(_text(head.get("link")))
    language = language_tag(_text(head.get("language")))
    entries = [entry for item in items if (entry := _entry(item, home, language))]
    if len(entries) < len(items):
        notes.append(f"{len(items) - len(entries)} items had neither headline nor text")
    return ParsedFeed(
        title=html.headline(_text(head.get("title"))),
        homepage=home,
        language=language,
        entries=tuple(entries),
        notes=tuple(notes),
    )


def _ending(data: bytes) -> tuple[bool, bool]:
    """Whether the document ends within an item; whether the end of its feed is missing."""
    last = next(iter(deque(_ITEM_TAG.finditer(data), maxlen=1)), None)
    missing = not _FEED_END.search(data, last.end() if last else 0)
    return missing and last is not None and not last[1], missing


def _text(value: object) -> str:
    return clean_text(value) if isinstance(value, str) else ""


def _entry(item: Any, home: str, language: str) -> Entry | None:
    url = web_link(_text(item.get("link")), home)
    body = html.sanitise(_body(item), url or home, images=True)
    return make_entry(
        key=_text(item.get("id")),
        title=_text(item.get("title")),
        url=url,
        published=_date(item),
        language=language_tag(_text(item.get("language"))) or language,
        author=_text(item.get("author")),
        body=body,
        image_url=_lead_image(item, url or home) or first_image(body),
    )


def _body(item: Any) -> str:
    """The longest text the item carries, as markup not yet cleaned."""
    best = ""
    details = [*item.get("content", ()), item.get("summary_detail") or {}]
    for detail in details:
        value = _text(detail.get("value"))
        if detail.get("type") == "text/plain":
            value = html.paragraphs(value)
        best = max(best, value, key=len)
    return best


def _lead_image(item: Any, base: str) -> str:
    media = [*item.get("media_content", ()), *item.get("media_thumbnail", ())]
    for one in media:
        kind = f"{one.get('medium', '')} {one.get('type', '')}"
        if "url" in one and ("image" in kind or kind == " "):
            return web_link(_text(one["url"]), base)
    for one in item.get("enclosures", ()):
        if _text(one.get("type")).startswith("image/"):
            return web_link(_text(one.get("href")), base)
    return ""


def _date(item: Any) -> datetime | None:
    # dict's own get: feedparser's warns when it looks for one date under the other's name
    parsed = dict.get(item, "published_parsed") or dict.get(item, "updated_parsed")
    if not parsed:
        return None
    try:
        found = datetime.fromtimestamp(calendar.timegm(parsed), UTC)
    except (ValueError, OverflowError, OSError, TypeError):
        return None
    return found if found.year >= EARLIEST_YEAR else None
