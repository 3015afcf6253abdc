"""Lists of feeds as other readers write and read them: OPML 2.0 (http://opml.org/spec2.opml).

Country, language and id are kept in attributes of our own, which other readers leave alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as Xml

from globe_app.errors import FeedError, one_line
from globe_app.model.news import Listing
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

MAX_BYTES = 5_000_000
MAX_FEEDS = 5_000


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of an OPML file; "" where the file does not say."""

    url: str
    name: str
    homepage: str
    country: str
    language: str
    id: str
    folders: tuple[str, ...]  # the outlines it stands in, outermost first


def read_opml(path: Path) -> tuple[Outline, ...]:
    """The feeds in an OPML file. Raises `FeedError` naming it."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error
    if len(data) > MAX_BYTES:
        raise FeedError(path, "it is too large for a list of feeds")
    if b"<!ENTITY" in data or b"<!entity" in data:
        raise FeedError(path, "it defines entities, which a list of feeds has no use for")
    try:
        root = Xml.fromstring(data)
    except (Xml.ParseError, ValueError, LookupError) as error:
        raise FeedError(path, f"it is not an OPML file ({error})") from error
    body = root.find("body")
    if root.tag.lower() != "opml" or body is None:
        raise FeedError(path, "it is not an OPML file")
    found: dict[str, Outline] = {}
    todo: list[tuple[Xml.Element, tuple[str, ...]]] = [(body, ())]
    while todo and len(found) < MAX_FEEDS:
        parent, folders = todo.pop()
        for one in parent.findall("outline"):
            have = {name.rpartition("}")[2].lower(): value for name, value in one.attrib.items()}
            name = one_line(have.get("title") or have.get("text") or "", 120)
            url = web_link(have.get("xmlurl", ""))
            if url:
                found.setdefault(
                    url,
                    Outline(
                        url, name, web_link(have.get("htmlurl", "")), have.get("country", "").upper(),
                        language_tag(have.get("language", "")), have.get("outletid", ""), folders,
                    ),
                )  # fmt: skip
            if len(folders) < 8:
                todo.append((one, (*folders, name)))
    if not found:
        raise FeedError(path, "there is no feed in it")
    return tuple(found.values())


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
                Xml.SubElement(
                    folder, "outline", type="rss", text=o.name, title=o.name, xmlUrl=url,
                    htmlUrl=o.homepage, language=o.language, country=o.country, outletId=o.id,
                )  # fmt: skip
                count += 1
    Xml.indent(root)
    try:
        Xml.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error
    return count
