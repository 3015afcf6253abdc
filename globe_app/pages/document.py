"""A web page as a tree: decoded, parsed within limits, its addresses made absolute where they are used."""

from collections.abc import Iterator
from typing import TypeAlias

from lxml import etree, html

from globe_app.errors import FeedError
from globe_app.text.characters import clean_text, repair_references
from globe_app.text.decode import decode
from globe_app.text.links import web_link

MAX_ELEMENTS = 40_000  # a long live blog has 20,000
MAX_DEPTH = 250  # of elements in elements; pages have 20 to 60. Deeper trees make copying slow
MAX_CHARS = 6_000_000

Element: TypeAlias = html.HtmlElement


def read_document(body: bytes, content_type: str, language: str, whom: str) -> Element:
    """The root element of an HTML page, without comments and processing instructions.

    `content_type`: the HTTP header, for its charset; `language`: BCP 47, helps to detect a charset that
    nothing names. Raises `FeedError` about `whom` where it is no page or larger than the limits.
    """
    text = repair_references(clean_text(decode(body, content_type, language=language)))
    if len(text) > MAX_CHARS:
        raise FeedError(whom, "the page is too long to be an article")
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise FeedError(whom, "it is not a web page") from error
    _check_size(root, whom)
    return root


def base_address(root: Element, address: str) -> str:
    """What relative links of the page stand on: `<base href>`, else its own address."""
    for one in root.iterfind(".//base[@href]"):
        return web_link(one.get("href", ""), address) or address
    return address


def children(element: Element) -> Iterator[Element]:
    """The child elements; whatever else lxml keeps among them is left out."""
    for child in element:
        if isinstance(child.tag, str):
            yield child


def remove(element: Element) -> None:
    """Take an element out of its tree; the text behind it stays, apart from the text before it."""
    parent = element.getparent()
    if parent is None:
        return
    tail, before = element.tail or "", element.getprevious()
    there = (parent.text if before is None else before.tail) or ""
    if tail.strip():
        there = f"{there} {tail}"
    elif not there:
        there = " "
    if before is None:
        parent.text = there
    else:
        before.tail = there
    parent.remove(element)


def text_of(element: Element) -> str:
    """The text of an element on one line; a space where an element begins or ends."""
    return " ".join(" ".join(element.itertext()).split())


def _check_size(root: Element, whom: str) -> None:
    count = depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        count += 1
        depth += 1
        if depth > MAX_DEPTH:
            raise FeedError(whom, "the page is nested too deeply to be an article")
        if count > MAX_ELEMENTS:
            raise FeedError(whom, "the page has too many elements to be an article")
