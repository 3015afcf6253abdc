"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), which feedparser does not read."""

import json
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from globe_app.errors import FeedError
from globe_app.feeds.entry import make_entry
from globe_app.model.news import Entry, ParsedFeed
from globe_app.settings import MAX_FEED_ENTRIES
from globe_app.text import html
from globe_app.text.characters import clean_text
from globe_app.text.html_images import first_image
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

MAX_NUMBER = 10**30


def looks_like_json(data: bytes) -> bool:
    """Whether the document begins as a JSON object does."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def parse_json(data: bytes, whom: str) -> ParsedFeed:
    """The JSON feed in `data`. Raises `FeedError` naming `whom`."""
    try:
        found = json.loads(data.decode("utf-8-sig", "replace"), parse_int=_integer)
    except (ValueError, RecursionError) as error:
        raise FeedError(whom, "its JSON is damaged or cut off") from error
    version = found.get("version") if isinstance(found, dict) else None
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(version, str) or "jsonfeed.org" not in version or not isinstance(items, list):
        raise FeedError(whom, "there is no feed in it")
    home = web_link(_text(found.get("home_page_url")))
    language = language_tag(_text(found.get("language")))
    taken = [item for item in items[:MAX_FEED_ENTRIES] if isinstance(item, dict)]
    entries = [entry for item in taken if (entry := _entry(item, home, language))]
    notes = []
    if len(entries) < len(items):
        notes.append(f"{len(items) - len(entries)} items could not be used")
    return ParsedFeed(
        title=html.headline(_text(found.get("title"))),
        homepage=home,
        language=language,
        entries=tuple(entries),
        notes=tuple(notes),
    )


def _integer(digits: str) -> int:
    """Python refuses integers of more than 4,300 digits; no key or count of a feed is that long."""
    return int(digits) if len(digits) < len(str(MAX_NUMBER)) else MAX_NUMBER


def _text(value: object) -> str:
    """A string of the document, cleaned; a number in digits ("id" may be one in the wild); else ""."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < MAX_NUMBER:
        return str(value)
    return repr(value) if isinstance(value, float) and isfinite(value) else ""


def _entry(item: dict[str, Any], home: str, language: str) -> Entry | None:
    url = web_link(_text(item.get("url")) or _text(item.get("external_url")), home)
    raw = _text(item.get("content_html")) or html.paragraphs(_text(item.get("content_text")))
    raw = raw or html.paragraphs(_text(item.get("summary")))
    body = html.sanitise(raw, url or home, images=True)
    authors = item.get("authors")
    first = authors[0] if isinstance(authors, list) and authors else item.get("author")
    author = _text(first.get("name")) if isinstance(first, dict) else ""
    image = _text(item.get("image")) or _text(item.get("banner_image"))
    return make_entry(
        key=_text(item.get("id")),
        title=_text(item.get("title")),
        url=url,
        published=_date(_text(item.get("date_published"))),
        language=language_tag(_text(item.get("language"))) or language,
        author=author,
        body=body,
        image_url=web_link(image, url or home) or first_image(body),
    )


def _date(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
