"""The text of an XML document to a tree: as it stands where it is XML, repaired where it is not.

No DTD is read, no entity expanded beyond a short text of its own, nothing fetched. The time is linear in the
length of the text.
"""

import re
from dataclasses import dataclass

from lxml import etree

from globe_app.feeds.elements import Element
from globe_app.feeds.xml_entities import CDATA, CDATA_END, declared_entities, with_known_references
from globe_app.feeds.xml_repair import repaired
from globe_app.text.characters import repair_xml_references

_BEGINNING = re.compile(
    r"<!--|<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel|item|entry|html|body)(?=[\s>/])", re.I
)
_PAGE = ("<html", "<body")
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BAD_BUT_SPACES = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MAX_DOCTYPE = 100_000  # characters


@dataclass(frozen=True, slots=True)
class XmlDocument:
    """A tree, and what was missing at the end of its text."""

    root: Element  # the feed's; or one that holds several roots
    in_item: bool = False  # the text ends within an item
    end_missing: bool = False  # the text ends before the feed does
    damaged: bool = False  # the text is no XML


def read_xml(text: str) -> XmlDocument | None:
    """The tree of a document that holds a feed; None when no element of one is in it."""
    begin = _feed_start(text)
    if begin < 0:
        return None
    doctype = text[max(0, begin - MAX_DOCTYPE) : begin].partition("<!DOCTYPE")[2]
    body = text[begin:]
    if _BAD.search(body):
        body = _BAD_BUT_SPACES.sub("", body.replace("\x0b", " ").replace("\x0c", " "))
    data = repair_xml_references(body.encode("utf-8"))
    declared = declared_entities(_BAD.sub("", doctype)) if "<!ENTITY" in doctype else {}
    if body.count(CDATA) <= body.count(CDATA_END):  # else one is not closed, and swallows items
        root = _strict(data)
        if root is not None:
            return XmlDocument(root)
        if b"&" in data:
            data = with_known_references(data.decode(), declared).encode()
            root = _strict(data)
        if root is not None:
            return XmlDocument(root, damaged=True)
    found = repaired(data.decode(), declared)
    return XmlDocument(found.root, found.in_item, found.end_missing, damaged=True)


def _feed_start(text: str) -> int:
    """Where the first element of a feed begins, comments apart; -1: nowhere, or in a web page."""
    at = 0
    while found := _BEGINNING.search(text, at):
        if found[0] != "<!--":
            return -1 if found[0].lower() in _PAGE else found.start()
        end = text.find("-->", found.end())
        at = end + 3 if end >= 0 else len(text)
    return -1


def _strict(data: bytes) -> Element | None:
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root: Element = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return root
