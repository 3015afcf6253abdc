"""The outlines of a list of feeds, from whatever a program or a person wrote: XML, what should be, or text.

Each of the three ways is linear in the length of the text and touches no network. None resolves entities.
"""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from globe_app.feeds.discover import looks_like_feed
from globe_app.text.html_parser import Attributes, TooDeepError, parse

MAX_FOLDERS = 8  # in each other; deeper ones are not named
# elements whose content HTML reads as plain text: one that is not closed would swallow the outlines
_RAW = re.compile(
    r"(</?)(title|style|script|textarea|xmp|iframe|noembed|noframes|plaintext)(?=[\s/>])", re.I
)
_BARE_AMPERSAND = re.compile(r"&(?!#[0-9]{1,9};|#[xX][0-9a-fA-F]{1,9};|[a-zA-Z][a-zA-Z0-9]{0,30};)")
_TOKEN = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(frozen=True, slots=True)
class Outline:
    """One outline, or what stands for one."""

    line: int  # where it stands; 0 = not known
    attributes: Mapping[str, str]  # by lower-case name, without prefix
    folders: tuple[
        str, ...
    ]  # names of the outlines it stands in, outermost first; "" = without a name


@dataclass(frozen=True, slots=True)
class Outlines:
    """What a list names, in its order."""

    all: tuple[Outline, ...]
    note: str = ""  # what could not be read of it, in words; "" = nothing


class NoListError(Exception):
    """The text is no list of feeds of the form that was tried; its words say why."""


def xml_outlines(text: str) -> Outlines:
    """The outlines of well-formed OPML. An & of no reference is taken as one of text.

    Raises `NoListError` for anything else.
    """
    data = _BARE_AMPERSAND.sub("&amp;", text).encode("utf-8", "replace")
    try:
        return Outlines(tuple(_xml_outlines(data)))
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise NoListError(str(error)) from error


def _xml_outlines(data: bytes) -> Iterator[Outline]:
    folders: list[str] = []  # of the outlines open
    in_head = False
    for event, element in etree.iterparse(
        io.BytesIO(data), events=("start", "end"), load_dtd=False, no_network=True,
        resolve_entities=False, huge_tree=False, remove_comments=True, remove_pis=True,
    ):  # fmt: skip
        tag = _plain(element.tag) if isinstance(element.tag, str) else ""
        if element.getparent() is None and tag not in ("opml", "outline", "body"):
            raise NoListError("its root is no opml element")
        if tag == "head":
            in_head = event == "start"
        elif tag == "outline" and not in_head:
            if event == "start":
                attributes = {
                    _plain(str(name)): str(value) for name, value in element.attrib.items()
                }
                yield Outline(element.sourceline or 0, attributes, tuple(folders[:MAX_FOLDERS]))
                folders.append(_folder(attributes))
            elif folders:
                folders.pop()
        if event == "end":
            element.clear()  # its memory
            if element.getparent() is not None and element.getprevious() is not None:
                element.getparent().remove(element.getprevious())


def html_outlines(text: str) -> Outlines:
    """The outlines of what should be OPML and is no XML, and the feeds of exported bookmarks.

    Undefined references, missing end tags and quotes are taken as a browser takes them. Raises `NoListError`
    when there is neither an outline nor a link to a feed.
    """
    target = _OutlineTarget()
    note = ""
    try:
        parse(_RAW.sub(r"\1x-\2", _BARE_AMPERSAND.sub("&amp;", text)), target)
    except TooDeepError:
        note = "what is nested too deeply could not be read"
    if not any(one.attributes for one in target.found):
        raise NoListError(note or "it has no outline")
    return Outlines(tuple(target.found), note)


class _OutlineTarget:
    """Gathers outlines; links to feeds with the headings of the lists they stand in (Netscape bookmarks)."""

    def __init__(self) -> None:
        self.found: list[Outline] = []
        self._open: list[
            tuple[str, str]
        ] = []  # tag and folder name of the elements open that have one
        self._heading: list[str] | None = None  # its words, while it is open
        self._link: tuple[dict[str, str], list[str]] | None = (
            None  # the one that is open; its words
        )
        self._last_heading = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        tag = _plain(tag)
        if tag == "outline":
            plain = {_plain(name): value for name, value in attributes.items()}
            self.found.append(Outline(0, plain, self._folders()))
            self._open.append((tag, "" if "xmlurl" in plain else _folder(plain)))
        elif tag == "dl":
            self._open.append((tag, self._last_heading))
            self._last_heading = ""
        elif tag in ("h1", "h2", "h3", "h4"):
            self._heading = []
        elif tag == "a":
            self._link = (dict(attributes), [])

    def _folders(self) -> tuple[str, ...]:
        return tuple([name for _, name in self._open if name][:MAX_FOLDERS])

    def end(self, tag: str) -> None:
        tag = _plain(tag)
        if self._open and self._open[-1][0] == tag:
            self._open.pop()
        elif tag in ("h1", "h2", "h3", "h4") and self._heading is not None:
            self._last_heading = " ".join("".join(self._heading).split())
            self._heading = None
        elif tag == "a" and self._link is not None:
            attributes, words = self._link
            self._link = None
            href = attributes.get("href", "")
            feed = attributes.get("feedurl", "") or (href if looks_like_feed(href) else "")
            if feed:
                made = {"xmlurl": feed, "text": " ".join("".join(words).split())}
                if href != feed:
                    made["htmlurl"] = href
                self.found.append(Outline(0, made, self._folders()))

    def data(self, text: str) -> None:
        for words in (self._heading, self._link[1] if self._link else None):
            if words is not None and len(words) < 50:
                words.append(text)

    def close(self) -> None:
        pass


def text_outlines(text: str) -> Outlines:
    """The feeds of a text with an address a line, as Newsboat's `urls`: tags and "~title" may follow it.

    Raises `NoListError` when no line begins with an address.
    """
    found, wrong = [], 0
    for number, line in enumerate(text.splitlines(), 1):
        words = [quoted or plain for quoted, plain in _TOKEN.findall(line)]
        if not words or words[0].startswith(("#", ";", "//")):
            continue
        address, *rest = words
        if "://" not in address and "/" not in address and (rest or "." not in address):
            wrong += 1
            continue
        names = [one[1:] for one in rest if one.startswith("~")]
        tags = tuple(one for one in rest if not one.startswith(("~", "!", "-")))
        made = {"xmlurl": address, "text": names[0] if names else ""}
        found.append(Outline(number, made, tags[:1]))
    if not found or wrong > len(found):
        raise NoListError("it has no outline, and its lines are no addresses")
    return Outlines(tuple(found))


def _folder(attributes: Mapping[str, str]) -> str:
    return next((attributes[one] for one in ("title", "text") if attributes.get(one)), "")


def _plain(name: str) -> str:
    """A name of XML in lower case, without namespace and prefix."""
    return name.rpartition("}")[2].rpartition(":")[2].lower()
