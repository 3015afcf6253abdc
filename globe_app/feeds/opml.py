"""Lists of feeds as other readers write and read them: OPML 2.0 (http://opml.org/spec2.opml).

Country, language and id are kept in attributes of our own, which other readers leave alone.
"""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as Xml

from lxml import etree

from globe_app.errors import FeedError, one_line
from globe_app.feeds.read_file import read_limited
from globe_app.model.news import Listing
from globe_app.net.addresses import address_fault
from globe_app.text.characters import clean_text, repair_xml_references
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

MAX_BYTES = 5 * 2**20
MAX_FEEDS = 5_000
MAX_FOLDERS = 8  # in each other; deeper ones are not named
MAX_REFUSED = 20  # named; more are counted
MAX_NAME_CHARS = 120


_BARE_AMPERSAND = re.compile(rb"&(?!#[0-9]+;|#[xX][0-9a-fA-F]+;|[a-zA-Z][a-zA-Z0-9]{0,30};)")


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """One feed of an OPML file; "" where the file does not say."""

    url: str
    name: str
    homepage: str
    country: str  # upper case; any two letters
    language: str  # BCP 47
    id: str  # of its outlet, where another copy of this program wrote the file
    folders: tuple[str, ...]  # the outlines it stands in, outermost first


@dataclass(frozen=True, slots=True)
class OpmlFile:
    """What an OPML file names: at most `MAX_FEEDS` feeds, each address once."""

    feeds: tuple[OpmlFeed, ...]
    refused: tuple[str, ...] = ()  # what cannot be a feed's address: line, address and why
    left_out: int = 0  # feeds beyond `MAX_FEEDS`


def read_opml(path: Path) -> OpmlFile:
    """The feeds in an OPML file. Raises `FeedError` naming it."""
    return parse_opml(read_limited(path, MAX_BYTES, "a list of feeds"), str(path))


def parse_opml(data: bytes, whom: str) -> OpmlFile:
    """The feeds in OPML. Raises `FeedError` naming `whom`. Time and memory are linear in the input."""
    if b"<!ENTITY" in data.upper():
        raise FeedError(whom, "it defines entities, which a list of feeds has no use for")
    feeds: dict[str, OpmlFeed] = {}
    refused: list[str] = []
    left_out = refused_beyond = 0
    for line, attributes, folders in _outlines(_repaired(data), whom):
        given = clean_text(attributes.get("xmlurl", "")).strip()
        if not given or given in feeds:
            continue
        fault = address_fault(given)
        if fault:
            if len(refused) < MAX_REFUSED:
                refused.append(f"line {line}: {one_line(given, 80)!r} is no web address: {fault}")
            else:
                refused_beyond += 1
        elif len(feeds) == MAX_FEEDS:
            left_out += 1
        else:
            feeds[given] = _feed(given, attributes, folders)
    if refused_beyond:
        refused.append(f"{refused_beyond} more addresses are none")
    if not feeds:
        raise FeedError(whom, refused[0] if refused else "there is no feed in it")
    return OpmlFile(tuple(feeds.values()), tuple(refused), left_out)


def _repaired(data: bytes) -> bytes:
    """Many programs write addresses as they are: an & of no reference is one of text."""
    return _BARE_AMPERSAND.sub(b"&amp;", repair_xml_references(data))


def _feed(url: str, attributes: dict[str, str], folders: tuple[str, ...]) -> OpmlFeed:
    return OpmlFeed(
        url=url,
        name=_name(attributes),
        homepage=web_link(attributes.get("htmlurl", "")),
        country=one_line(attributes.get("country", ""), 10).upper(),
        language=language_tag(attributes.get("language", "")),
        id=one_line(attributes.get("outletid", ""), 100),
        folders=folders,
    )


def _name(attributes: dict[str, str]) -> str:
    return one_line(
        clean_text(attributes.get("title") or attributes.get("text") or ""), MAX_NAME_CHARS
    )


def _outlines(data: bytes, whom: str) -> Iterator[tuple[int, dict[str, str], tuple[str, ...]]]:
    """Each outline of the body: its line, its attributes by lower-case name, the folders it is in."""
    folders: list[str] = []  # of the outlines open
    in_body = False
    try:
        for event, element in etree.iterparse(
            io.BytesIO(data), events=("start", "end"), load_dtd=False, no_network=True,
            resolve_entities=False, huge_tree=False, remove_comments=True, remove_pis=True,
        ):  # fmt: skip
            tag = element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
            if element.getparent() is None and tag != "opml":
                break
            if tag == "body":
                in_body = event == "start"
            elif tag == "outline" and in_body and event == "start":
                attributes = {
                    str(name).rpartition("}")[2].lower(): str(value)
                    for name, value in element.attrib.items()
                }
                yield element.sourceline or 0, attributes, tuple(folders[:MAX_FOLDERS])
                folders.append(_name(attributes))
            elif tag == "outline" and folders:
                folders.pop()
            if event == "end":
                element.clear()  # its memory
                if element.getparent() is not None and element.getprevious() is not None:
                    element.getparent().remove(element.getprevious())
        else:
            return
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise FeedError(whom, f"it is not an OPML file ({error})") from error
    raise FeedError(whom, "it is not an OPML file")


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
