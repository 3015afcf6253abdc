"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from datetime import datetime
from html import escape

from globe_app.errors import FeedError
from globe_app.feeds.authors import joined, person
from globe_app.feeds.content import Content
from globe_app.feeds.dates import read_date
from globe_app.feeds.entry import make_entry
from globe_app.feeds.item import FeedHead, Hints
from globe_app.feeds.json_values import Json, scalar_text
from globe_app.feeds.links import address_of, serves_others
from globe_app.feeds.media import is_image_file, is_media_file
from globe_app.feeds.titles import title_markup
from globe_app.model.news import Entry, ParsedFeed
from globe_app.settings import MAX_FEED_ENTRIES
from globe_app.text import html
from globe_app.text.html_images import first_image, is_unwanted_image
from globe_app.text.language_tags import language_tag

_TEXTS = ("content_html", "content_text", "summary")
_DATES = ("date_published", "date_modified")


def json_feed(
    found: dict[str, Json], whom: str, *, address: str = "", language: str = "", country: str = ""
) -> ParsedFeed:
    """The JSON feed in a document; the other arguments as in `parse_feed`. Raises `FeedError` naming `whom`."""
    version, items = found.get("version"), found.get("items")
    if not isinstance(version, str) or "jsonfeed.org" not in version or not isinstance(items, list):
        raise FeedError(whom, "there is no feed in it")
    own = language_tag(_text(found, "language"))
    home = address_of(_text(found, "home_page_url"), address)
    base = address_of(_text(found, "feed_url"), address) or address
    head = FeedHead(
        title=html.headline_of_text(_text(found, "title")),
        home=home,
        language=own,
        base=home if not base or serves_others(base) else base,
        based=False,
        author=_authors(found),
    )
    taken = [item for item in items[:MAX_FEED_ENTRIES] if isinstance(item, dict)]
    hints = Hints(own or language, country)
    entries = [entry for item in taken if (entry := _entry(item, head, hints))]
    notes = []
    if len(entries) < len(items):
        notes.append(f"{len(items) - len(entries)} items could not be used")
    return ParsedFeed(head.title, home, own, tuple(entries), tuple(notes))


def _text(values: dict[str, Json], key: str) -> str:
    value = values.get(key)
    return "" if isinstance(value, bool) else scalar_text(value)


def _entry(item: dict[str, Json], head: FeedHead, hints: Hints) -> Entry | None:
    url = address_of(_text(item, "url"), head.base) or address_of(
        _text(item, "external_url"), head.base
    )
    key = _text(item, "id")
    if not url and key.lower().startswith(("http://", "https://")):
        url = address_of(key)
    base = url or head.home or head.base
    body = html.sanitise(_markup(item), base, images=True)
    image = _image(item, base)
    return make_entry(
        key=key,
        title=title_markup(Content(_text(item, "title"), True, "")),
        url=url,
        published=_date(item, hints),
        language=language_tag(_text(item, "language")) or head.language,
        author=_authors(item) or head.author,
        body=body,
        image_url=image or first_image(body),
    )


def _markup(item: dict[str, Json]) -> str:
    """The fullest text of an item, as HTML not yet sanitised."""
    texts = [_text(item, key) for key in _TEXTS]
    markup = texts[0]
    plain = max(texts[1:], key=len)
    if not markup or (
        len(plain) > len(markup) and html.count_of_text(plain) > html.letter_count(markup)
    ):
        return html.paragraphs(plain)
    return markup


def _authors(values: dict[str, Json]) -> str:
    """The names in `authors`, or in 1.0's `author`, whatever form they have; "" = none."""
    named = values.get("authors") or values.get("author")
    names = []
    for one in named if isinstance(named, list) else [named]:
        name = _text(one, "name") if isinstance(one, dict) else scalar_text(one or "")
        names.append(person(escape(name, quote=False)))
    return joined(names)


def _image(item: dict[str, Json], base: str) -> str:
    """The picture an item names, or has attached."""
    addresses = [_text(item, "image"), _text(item, "banner_image")]
    attached = item.get("attachments")
    for one in attached if isinstance(attached, list) else ():
        if isinstance(one, dict):
            kind, url = _text(one, "mime_type").lower(), _text(one, "url")
            if kind.startswith("image/") or (not kind and is_image_file(url)):
                addresses.append(url)
    for address in addresses:
        url = address_of(address, base)
        if url and not is_unwanted_image(url) and (is_image_file(url) or not is_media_file(url)):
            return url
    return ""


def _date(item: dict[str, Json], hints: Hints) -> datetime | None:
    for key in _DATES:
        found = read_date(_text(item, key), language=hints.language, country=hints.country)
        if found:
            return found
    return None
