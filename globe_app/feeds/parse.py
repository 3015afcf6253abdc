"""Bytes of an RSS, Atom, RDF or JSON feed to a `ParsedFeed`. Touches no file and no network.

`text.decode` makes text of the bytes, `xml_document` a tree of that, `elements` says what its elements are
called, `item` reads an item of it.
"""

from dataclasses import replace

from globe_app.errors import FeedError
from globe_app.feeds.authors import author_of
from globe_app.feeds.content import base_of
from globe_app.feeds.elements import (
    XML_BASE,
    XML_LANG,
    Element,
    attribute,
    fields_of,
    first_text,
    name_of,
)
from globe_app.feeds.entry import with_unique_keys, without_shared_links
from globe_app.feeds.item import FeedHead, Hints, item_title, read_item
from globe_app.feeds.json_feed import json_feed
from globe_app.feeds.json_values import load_json, looks_like_json
from globe_app.feeds.links import home_link, self_link, serves_others
from globe_app.feeds.rss_in_json import rss_tree
from globe_app.feeds.xml_document import XmlDocument, read_xml
from globe_app.feeds.xml_tree import DOCUMENT
from globe_app.model.news import ParsedFeed
from globe_app.settings import MAX_FEED_BYTES, MAX_FEED_ENTRIES
from globe_app.text import html
from globe_app.text.characters import clean_text
from globe_app.text.decode import decode
from globe_app.text.language_tags import language_tag

_ITEMS = ("item", "entry", "atom:entry")
_FEEDS = ("rss", "rdf:rdf", "rdf", "feed", "atom:feed", "channel")


def parse_feed(
    data: bytes, whom: str, *, address: str = "", content_type: str = "", language: str = "", country: str = ""
) -> ParsedFeed:  # fmt: skip
    """The feed in `data`. `whom` names its source in the `FeedError` raised when there is none.

    `address`: where it came from, after redirects; "" = a file. `content_type`: of its HTTP header.
    `language` (BCP 47) and `country` (ISO 3166-1 alpha-2) of its outlet: hints for the character set and for
    dates.
    """
    if not data.strip():
        raise FeedError(whom, "the file is empty")
    if len(data) > MAX_FEED_BYTES:
        raise FeedError(whom, f"it is larger than {MAX_FEED_BYTES // 2**20} MiB, too large a feed")
    text = decode(data, content_type, language=language).lstrip("\ufeff \t\r\n")
    if looks_like_json(text):
        found, cut_off = load_json(text, whom)
        root = rss_tree(found)
        if root is None:
            feed = json_feed(found, whom, address=address, language=language, country=country)
            if cut_off:
                feed = replace(
                    feed, notes=(*feed.notes, "the feed ends early; its last item was left out")
                )
            return _with_own_keys(feed)
        document: XmlDocument | None = XmlDocument(root)
    else:
        document = read_xml(text)
    if document is None:
        raise FeedError(whom, "there is no feed in it")
    return _with_own_keys(_read_document(document, whom, address, Hints(language, country)))


def _with_own_keys(feed: ParsedFeed) -> ParsedFeed:
    return replace(feed, entries=without_shared_links(with_unique_keys(feed.entries)))


def _read_document(document: XmlDocument, whom: str, address: str, hints: Hints) -> ParsedFeed:
    tops = [document.root] if name_of(document.root) != DOCUMENT else list(document.root)
    feeds = [one for one in tops if name_of(one) in _FEEDS]
    items = _items(feeds or tops)
    if not items and not feeds:
        raise FeedError(whom, "there is no feed in it")
    if not items and document.damaged:
        raise FeedError(whom, "its XML is damaged or cut off")
    notes = []
    if document.in_item:
        if len(items) > 1:
            items.pop()  # it may be half of one
            notes.append("the feed ends early; its last item was left out")
        else:
            notes.append("the feed ends early, within its only item")
    elif document.end_missing:
        notes.append("the feed ends early, behind its last item")
    if len(items) > MAX_FEED_ENTRIES:
        notes.append(f"only the first {MAX_FEED_ENTRIES} of its {len(items)} items were taken")
        items = items[:MAX_FEED_ENTRIES]
    head = _head(feeds, address)
    entries = [entry for item in items if (entry := read_item(item, head, hints))]
    if len(entries) < len(items):
        notes.append(f"{len(items) - len(entries)} items had neither headline nor text")
    return ParsedFeed(head.title, head.home, head.language, tuple(entries), tuple(notes))


def _items(tops: list[Element]) -> list[Element]:
    """The items of a feed: within its channel or beside it; wherever they stand, where none is there."""
    found = []
    for top in tops:
        if name_of(top) in _ITEMS:
            found.append(top)
        for one in top:
            name = name_of(one)
            if name in _ITEMS:
                found.append(one)
            elif name == "channel":
                found += [inner for inner in one if name_of(inner) in _ITEMS]
    return found or [one for top in tops for one in top.iter() if name_of(one) in _ITEMS]


def _head(feeds: list[Element], address: str) -> FeedHead:
    """What a feed says of itself, and what holds for its items. `address`: the feed's own; "" = a file."""
    if not feeds:
        return FeedHead("", "", "", address, False, "")
    top = feeds[0]
    channel = next((one for one in top if name_of(one) == "channel"), top)
    fields = fields_of(channel)
    address = address or self_link(fields)
    around = (
        base_of(channel, base_of(top, address)) if channel is not top else base_of(top, address)
    )
    based = any(one.get(XML_BASE) for one in (top, channel))
    language = ""
    for text in (
        first_text(fields, "language", "dc:language", "dcterms:language"),
        channel.get(XML_LANG) or "", top.get(XML_LANG) or "", attribute(top, "lang"),
    ):  # fmt: skip
        language = language or language_tag(clean_text(text))
    home = home_link(fields, around, language)
    if not based and (not address or serves_others(address)):
        around = home
    title = item_title(fields, around)
    author = author_of({"atom:author": fields.get("atom:author", [])})
    return FeedHead(html.headline(title), home, language, around, based, author)
