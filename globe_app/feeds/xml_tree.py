"""The tree of a document whose tags do not balance.

An element that is not closed ends where its parent does, or where an element begins that cannot stand in it.
Prefixes need no declaration. An end tag that ends nothing is passed over.
"""

import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from lxml import etree

from globe_app.feeds.elements import NAMESPACES, Element
from globe_app.feeds.xml_entities import resolved

DOCUMENT = "document"  # the root of a repaired tree
MAX_DEPTH = 200  # of elements in elements: what begins deeper is left out, its text stays
MAX_ELEMENTS = 1_000_000
MAX_TAG_CHARS = 20_000
NAME = re.compile(r"[A-Za-z_][\w.-]{0,80}(?::[A-Za-z_][\w.-]{0,80})?", re.A)
_ATTRIBUTE = re.compile(r"""([^\s=/"'<>]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?""")
_ITEMS = frozenset(("item", "entry"))
ROOTS = frozenset(("rss", "rdf", "feed", "channel"))
# elements of text alone: any field that begins in them ends them
_TEXT_ONLY = frozenset(
    ("title", "link", "guid", "id", "pubdate", "published", "updated", "issued", "modified", "created", "date",
     "creator", "category", "comments", "language", "lastbuilddate", "generator", "origlink", "subject")
)  # fmt: skip
# elements that cannot stand in the text of a field: no names of HTML
_FIELDS = frozenset(
    ("guid", "pubdate", "description", "encoded", "creator", "published", "updated", "lastbuilddate",
     "enclosure", "category", "comments", "origlink", "issued", "modified", "managingeditor", "webmaster")
)  # fmt: skip
_FIELDS_IN_TEXT_ONLY = _FIELDS | {"title", "link", "author", "id", "date", "summary", "content"}
# fields that hold fields of those names
_WITH_FIELDS = frozenset(("group", "content", "image", "source", "author", "contributor"))
_HTML_BREAKS = frozenset(("br", "p", "div", "li", "td", "tr", "th"))


@dataclass(slots=True)
class OpenElement:
    """An element that has not ended."""

    name: str  # as written, in lower case
    local: str
    element: Element
    spaces: Mapping[str, str]  # prefix -> namespace, as declared in it and around it
    last: Element | None = None  # its last child so far: lxml would count to find it


class TreeBuilder:
    """The tree so far, and the elements that are open."""

    def __init__(self, declared: Mapping[str, str]) -> None:
        self.declared = declared
        self.root: Element = etree.Element(DOCUMENT)
        self.stack = [OpenElement(DOCUMENT, DOCUMENT, self.root, {})]
        self.open: Counter[str] = Counter()  # local names on the stack
        self.items: list[int] = []  # where in the stack the open items are
        self._made = 0
        self._skipped = 0  # elements begun too deep
        self._pieces: list[str] = []  # of the text since the last tag

    def text(self, text: str) -> None:
        """Character data."""
        self._pieces.append(text)

    def start(self, name: str, rest: str, *, empty: bool) -> None:
        """An element begins."""
        prefix, _, local = name.lower().rpartition(":")
        self._end_before(local, module=prefix != "atom" and prefix in NAMESPACES)
        if len(self.stack) > MAX_DEPTH or self._made >= MAX_ELEMENTS:
            self._skipped += not empty
            return
        self._flush()
        self._made += 1
        found = _attributes(rest, self.declared)
        own = {k.lower()[6:]: v for k, v in found.items() if k.lower().startswith("xmlns")}
        spaces = {**self.stack[-1].spaces, **own} if own else self.stack[-1].spaces
        element = _child(self.stack[-1].element, _tag(name, spaces, element=True))
        self.stack[-1].last = element
        for key, value in found.items():
            if not key.lower().startswith("xmlns"):
                with suppress(ValueError):  # a namespace that is no address
                    element.set(_tag(key, spaces), value)
        if not empty:
            if local in _ITEMS:
                self.items.append(len(self.stack))
            self.stack.append(OpenElement(name.lower(), local, element, spaces))
            self.open[local] += 1

    def end(self, name: str) -> None:
        """An element ends: the innermost of that name, with all that is open in it."""
        low, local = name.lower(), name.rpartition(":")[2].lower()
        structural = local in _ITEMS or local in ROOTS or local in _FIELDS
        if self._skipped and not structural:
            self._skipped -= 1
            return
        self._skipped = 0
        if self.open[local] and any(one.name == low for one in self._within_reach(local)):
            while self.pop().name != low:
                pass
        elif local in ROOTS and self.open[local]:  # whatever its prefix
            while self.pop().local != local:
                pass
        elif local in _HTML_BREAKS:
            self.text(" ")

    def pop(self) -> OpenElement:
        """The innermost open element ends."""
        self._flush()
        ended = self.stack.pop()
        self.open[ended.local] -= 1
        if self.items and self.items[-1] == len(self.stack):
            self.items.pop()
        return ended

    def finish(self) -> None:
        """The text ends."""
        self._flush()

    def _flush(self) -> None:
        if not self._pieces:
            return
        text = "".join(self._pieces)
        self._pieces.clear()
        parent = self.stack[-1]
        if parent.last is not None:
            parent.last.tail = text
        else:
            parent.element.text = text

    def _within_reach(self, local: str) -> list[OpenElement]:
        """The open elements that an end tag may mean: those of the item, unless it ends that."""
        items = self.items
        return self.stack[items[-1] + 1 :] if items and local not in _ITEMS | ROOTS else self.stack

    def _end_before(self, local: str, *, module: bool) -> None:
        """End what cannot stand around an element of this name. `module`: it has a module's prefix."""
        items = self.items
        if local in _ITEMS and not module:
            while items and len(self.stack) > items[0]:
                self.pop()
        elif self.stack[-1].local in _TEXT_ONLY and local in _FIELDS_IN_TEXT_ONLY:
            self.pop()
        elif items and local in _FIELDS and len(self.stack) > items[-1] + 1:
            around = self.stack[items[-1] + 1].local  # the field of the item that is open
            if around not in _WITH_FIELDS:
                while len(self.stack) > items[-1] + 1:
                    self.pop()


def _child(parent: Element, tag: str) -> Element:
    try:
        made: Element = etree.SubElement(parent, tag)
    except ValueError:  # a namespace that is no address
        made = etree.SubElement(parent, tag.rpartition("}")[2])
    return made


def _attributes(rest: str, declared: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(rest[:MAX_TAG_CHARS]):
        if NAME.fullmatch(match[1]):
            value = resolved(match[2] or match[3] or match[4] or "", declared)
            found.setdefault(match[1], value)
    return found


def _tag(name: str, spaces: Mapping[str, str], *, element: bool = False) -> str:
    """lxml's form of a name. `element`: the default namespace counts too."""
    prefix, colon, local = name.rpartition(":")
    if not colon:
        space = spaces.get("", "") if element else ""
    else:
        low = prefix.lower()
        space = spaces.get(low) or NAMESPACES.get(low) or f"urn:{low}"
    return f"{{{space}}}{local}" if space else local
