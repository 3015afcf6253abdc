"""Lists of feeds as other readers write and read them: OPML 2.0 (http://opml.org/spec2.opml).

Country, language and id are kept in attributes of our own, which other readers leave alone.
"""

from collections.abc import Iterable, Mapping
from html import unescape
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as Xml

from globe_app.errors import FeedError, one_line
from globe_app.feeds.outlines import (
    NoListError,
    Outline,
    Outlines,
    html_outlines,
    text_outlines,
    xml_outlines,
)
from globe_app.feeds.read_file import read_limited
from globe_app.feeds.typed_address import typed_addresses
from globe_app.model.news import Listing
from globe_app.model.subscribing import FeedList, ListedFeed
from globe_app.net.addresses import address_fault
from globe_app.text.characters import clean_text, repair_references
from globe_app.text.decode import decode
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

MAX_BYTES = 5 * 2**20
MAX_FEEDS = 5_000
MAX_REFUSED = 20  # named; more are counted
MAX_NAME_CHARS = 120

_ADDRESS_NAMES = ("xmlurl", "rssurl", "feedurl", "xml_url", "feed_url")  # as programs spell it
_FEED_KINDS = ("", "rss", "rss1", "rss2", "atom", "rdf", "feed", "json", "jsonfeed")


def read_opml(path: Path) -> FeedList:
    """The feeds in a list of feeds. Raises `FeedError` naming the file."""
    return parse_opml(read_limited(path, MAX_BYTES, "a list of feeds"), str(path))


def parse_opml(data: bytes, whom: str) -> FeedList:
    """The feeds in OPML of any encoding, well-formed or not, exported bookmarks, or a text of addresses.

    Raises `FeedError` naming `whom`. Time and memory are linear in the input.
    """
    text = repair_references(decode(data))
    if "<!ENTITY" in text.upper():
        raise FeedError(whom, "it defines entities, which a list of feeds has no use for")
    feeds: dict[str, ListedFeed] = {}
    refused: list[str] = []
    left_out = refused_beyond = 0
    outlines = _outlines(text, whom)
    for one in outlines.all:
        given = clean_text(_address_in(one.attributes)).strip()
        if not given:
            continue
        url = _absolute(given, one.attributes)
        if url in feeds:
            continue
        fault = address_fault(url)
        if fault:
            if len(refused) < MAX_REFUSED:
                where = f"line {one.line}: " if one.line else ""
                refused.append(f"{where}{one_line(given, 80)!r} is no web address: {fault}")
            else:
                refused_beyond += 1
        elif len(feeds) == MAX_FEEDS:
            left_out += 1
        else:
            feeds[url] = _feed(url, one)
    if refused_beyond:
        refused.append(f"{refused_beyond} more addresses are none")
    if outlines.note:
        refused.append(outlines.note)
    if not feeds:
        raise FeedError(whom, refused[0] if refused else "there is no feed in it")
    return FeedList(tuple(feeds.values()), tuple(refused), left_out)


def _outlines(text: str, whom: str) -> Outlines:
    why = ""
    for read in (xml_outlines, html_outlines) if "<" in text else (text_outlines,):
        try:
            return read(text)
        except NoListError as error:
            why = str(error)
    raise FeedError(whom, f"it is not an OPML file ({why})")


def _address_in(attributes: Mapping[str, str]) -> str:
    """The address of an outline's feed; "" for a folder, and for a link to something else."""
    for name in _ADDRESS_NAMES:
        if attributes.get(name, "").strip():
            return attributes[name]
    kind = attributes.get("type", "").strip().lower()
    return attributes.get("url", "") if kind in _FEED_KINDS else ""


def _absolute(given: str, attributes: Mapping[str, str]) -> str:
    """A feed's address in full: relative ones stand on the homepage; what was escaped twice is mended."""
    if "&amp;" in given:
        given = given.replace("&amp;", "&")
    if given.startswith("/") and not given.startswith("//"):
        given = web_link(given, web_link(attributes.get("htmlurl", ""))) or given
    return typed_addresses(given)[0]


def _feed(url: str, outline: Outline) -> ListedFeed:
    attributes = outline.attributes
    return ListedFeed(
        url=url,
        name=_name(attributes.get("title") or attributes.get("text") or ""),
        homepage=web_link(attributes.get("htmlurl") or attributes.get("weburl") or ""),
        country=one_line(attributes.get("country", ""), 10).upper(),
        language=language_tag(attributes.get("language", "")),
        id=one_line(attributes.get("outletid", ""), 100),
        folders=tuple(filter(None, map(_name, outline.folders))),
    )


def _name(text: str) -> str:
    """A name in one line; programs that escape twice write `A &amp;amp; B`."""
    return one_line(clean_text(unescape(text)), MAX_NAME_CHARS)


def write_opml(path: Path, listings: Iterable[Listing], names: dict[str, str]) -> int:
    """Write the feeds, a folder a country; how many. `names`: of countries by code. Raises `FeedError`."""
    root = Xml.Element("opml", version="2.0")
    Xml.SubElement(Xml.SubElement(root, "head"), "title").text = "globe_app outlets"
    body = Xml.SubElement(root, "body")
    count = 0
    ordered = sorted(listings, key=lambda one: (one.outlet.country, one.outlet.name, one.outlet.id))
    for country, group in groupby(ordered, key=lambda one: one.outlet.country):
        name = names.get(country, country)
        folder = Xml.SubElement(body, "outline", text=name, title=name)
        for one in group:
            for url in one.feeds:
                o = one.outlet
                called = clean_text(o.name)  # XML has no place for other characters
                Xml.SubElement(
                    folder, "outline", type="rss", text=called, title=called, xmlUrl=url,
                    htmlUrl=o.homepage, language=o.language, country=o.country, outletId=o.id,
                )  # fmt: skip
                count += 1
    Xml.indent(root)
    try:
        Xml.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error
    return count
