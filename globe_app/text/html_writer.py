"""HTML of any kind written anew in a small, regular form: what a stored text may consist of.

The form: the elements of `BLOCKS`, `INLINE`, `br`, `hr` and `img`, each closed, properly nested and not
deeper than `MAX_DEPTH`; `href` of links, `src` and `alt` of images, `colspan` of cells, `start` of
numbered lists and no other attribute; no empty block. Other block elements (`div`, `section`, ...) become
paragraphs or line breaks, so that words never run together; other elements are taken away and their
content stays.

`Writer` takes the events of a document: its time is linear in the input, however deeply it is nested.
"""

import html
from collections.abc import Callable, Mapping

from globe_app.text.html_elements import (
    ALL,
    BLOCKS,
    CELLS,
    CONTAINERS,
    INLINE,
    OTHER_BLOCKS,
    PHRASING_ONLY,
    RENAMED,
    ROWS,
    STRUCTURES,
)
from globe_app.text.html_parser import BREAK, Attributes

MAX_DEPTH = 32  # of blocks in blocks; a deeper block becomes a paragraph
MAX_INLINE_DEPTH = 12
MAX_STRUCTURES = 2_000  # lists, quotes, tables and cells: more is no article, and slow to lay out
MAX_BREAKS = 2  # in a row
MAX_COLUMNS = 99
MAX_LIST_START = 9_999

ResolveLink = Callable[[str], str]  # href -> an absolute address, "" for none


class _Block:
    """A block element begun. It is written when there is something to stand in it."""

    __slots__ = ("breaks", "empty_cells", "filled", "open", "opening", "tag", "written")

    def __init__(self, tag: str, opening: str) -> None:
        self.tag, self.opening = tag, opening
        self.open = True  # not ended yet
        self.written = False  # its start tag
        self.filled = False  # text or an image stands in it
        self.breaks = 0  # line breaks to write before what comes next
        self.empty_cells = 0  # of a row: cells to write before the next


class Writer:
    """Writes one document in the regular form; its HTML is `"".join(out)` after `close`."""

    def __init__(self, link: ResolveLink, headings: Mapping[str, str] = RENAMED) -> None:
        self.out: list[str] = []
        self.unknown = False  # an element that HTML does not know was begun
        self._link, self._renamed = link, headings
        self._root = _Block("", "")
        self._root.written = True
        self._blocks = [self._root]
        self._inlines: list[tuple[str, str]] = []  # begun in the source: tag, start tag
        self._written_inlines: list[tuple[str, str]] = []
        self._source: list[object] = []  # what each element begun in the source stands for
        self._mixed = False  # text of the document's top level stands beside blocks
        self._structures = 0

    # the document's elements

    def begin(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""
        tag = self._renamed.get(tag, tag)
        begun: object = None
        if tag in INLINE:
            begun = self._begin_inline(tag, attributes)
        elif tag in BLOCKS:
            begun = self._begin_block(tag, attributes) or OTHER_BLOCKS
        elif tag == "br":
            self._blocks[-1].breaks += 1
        elif tag == "hr":
            self._separate()
            self._make_room(tag)
            self._write_starts()
            self.out.append("<hr>")
        elif tag in OTHER_BLOCKS:
            if len(self._source) > 1:  # html and body are lxml's own
                self._separate()
            begun = OTHER_BLOCKS
        elif tag not in ALL:
            self.unknown = True
        self._source.append(begun)

    def finish(self) -> None:
        """The element last begun ends."""
        begun = self._source.pop()
        if begun is None:
            return
        if isinstance(begun, tuple):
            self._inlines.remove(begun)
        elif isinstance(begun, _Block):
            while begun.open:
                self._end_block()
        elif len(self._source) > 1:  # html and body are lxml's own
            self._separate()

    def write(self, text: str) -> None:
        """Text in the element last begun."""
        top = self._blocks[-1]
        if not top.filled or top.breaks or self._written_inlines != self._inlines:
            if top.tag == "pre":
                text = text if top.filled else text.lstrip("\r\n")  # a parser drops the first
                if not text:
                    return
            elif (not top.filled or top.breaks) and text.isspace():
                return
            self._prepare()
        if "&" in text or "<" in text or ">" in text:
            text = html.escape(text, quote=False)
        self.out.append(text.replace("\xa0", "&nbsp;"))

    def write_image(self, tag: str) -> None:
        """An image, as the tag that stands for it."""
        self._prepare()
        self.out.append(tag)

    def write_link(self, address: str, words: str) -> None:
        """A line of its own that links to `address`, which is absolute."""
        self._separate()
        around = self._inlines
        self._inlines = [("a", f'<a href="{escape_attribute(address)}">')]
        self.write(words)
        self._inlines = around
        self._separate()

    def close(self) -> None:
        """The document ends."""
        while self._blocks:
            self._end_block()

    # blocks

    def _begin_block(self, tag: str, attributes: Attributes) -> _Block | None:
        self._separate()
        if len(self._blocks) > MAX_DEPTH or self._structures > MAX_STRUCTURES:
            return None
        if not (self._make_place_in(tag) if tag in _PLACES else self._make_room(tag)):
            return None
        if tag in CELLS:
            columns = _number(attributes.get("colspan", ""), MAX_COLUMNS)
            return self._push(tag, f'<{tag} colspan="{columns}">' if columns else f"<{tag}>")
        if tag == "ol":
            first = _number(attributes.get("start", ""), MAX_LIST_START)
            return self._push(tag, f'<ol start="{first}">' if first else "<ol>")
        return self._push(tag)

    def _push(self, tag: str, opening: str = "") -> _Block:
        block = _Block(tag, opening or f"<{tag}>")
        self._blocks.append(block)
        self._structures += tag not in PHRASING_ONLY
        return block

    def _end_block(self) -> None:
        self._end_inlines()
        block = self._blocks.pop()
        block.open = False
        if block.written:
            self.out.append(f"</{block.tag}>" if block.tag else "")
        elif block.tag in CELLS and self._blocks[-1].tag == "tr":
            self._blocks[-1].empty_cells += 1

    def _separate(self) -> None:
        """A block begins or ends here: what comes next does not go on with the text before."""
        self._end_inlines()
        if self._blocks[-1].tag in PHRASING_ONLY:
            top = self._blocks[-1]
            if top.tag == "p":
                self._end_block()
            elif top.filled:
                top.breaks = max(top.breaks, 1)
            return
        top = self._blocks[-1]
        if top is not self._root:
            top.breaks = max(top.breaks, 1) if top.filled else 0
            return
        if not self._mixed and self.out:
            self.out.insert(0, "<p>")
            self.out.append("</p>")
        self._mixed, top.filled, top.breaks = True, False, 0

    def _make_place_in(self, tag: str) -> bool:
        """Open or close what an item, a row or a cell needs around it; whether it can stand here."""
        parents, siblings, implied = _PLACES[tag]
        if self._blocks[-1].tag in PHRASING_ONLY:
            self._end_block()
        depth = len(self._blocks) - 1
        while depth and self._blocks[depth].tag in siblings:
            depth -= 1
        parent = self._blocks[depth].tag
        if parent not in parents and parent not in implied:
            return False
        while len(self._blocks) > depth + 1:
            self._end_block()
        for between in implied.get(parent, ()):
            self._push(between)
        return True

    def _make_room(self, tag: str = "") -> bool:
        """See that text, or a block of that tag, can stand here: in an item or a cell if need be."""
        top = self._blocks[-1].tag
        if top in PHRASING_ONLY and tag:
            self._end_block()
            top = self._blocks[-1].tag
        if top in ("ul", "ol"):
            if tag not in ("ul", "ol"):
                self._push("li")
        elif top == "dl":
            self._push("dd")
        elif top in STRUCTURES:
            self._make_place_in("td")
            self._push("td")
        elif not top and not tag and self._mixed:
            self._push("p")
        if tag:
            self._blocks[-1].breaks = 0
        return True

    def _write_starts(self) -> None:
        """Write the start tags still owed."""
        first = len(self._blocks)
        while not self._blocks[first - 1].written:
            first -= 1
        for at in range(first, len(self._blocks)):
            block, parent = self._blocks[at], self._blocks[at - 1]
            if parent.empty_cells:
                self.out.append("<td></td>" * parent.empty_cells)
                parent.empty_cells = 0
            self.out.append(block.opening)
            block.written = True
            if parent.tag in CONTAINERS:
                parent.filled = True

    # text

    def _prepare(self) -> None:
        """Before text or an image: its blocks, line breaks and inline elements."""
        if self._blocks[-1].tag not in PHRASING_ONLY:
            self._make_room()
        top = self._blocks[-1]
        if not top.written:
            self._write_starts()
        breaks = 0
        if top.breaks:
            breaks = min(top.breaks, MAX_BREAKS) if top.filled else 0
            top.breaks = 0
        top.filled = True
        if self._written_inlines == self._inlines:
            if breaks:
                self.out.append("<br>" * breaks)
            return
        kept = 0
        for mine, wanted in zip(self._written_inlines, self._inlines, strict=False):
            if mine != wanted:
                break
            kept += 1
        self._end_inlines(kept)
        self.out.append("<br>" * breaks)
        for inline in self._inlines[kept:]:
            self.out.append(inline[1])
            self._written_inlines.append(inline)

    def _begin_inline(self, tag: str, attributes: Attributes) -> object:
        if len(self._inlines) >= MAX_INLINE_DEPTH:
            return None
        for begun, _ in self._inlines:
            if begun == tag:
                return None
        opening = f"<{tag}>"
        if tag == "a":
            address = self._link(attributes.get("href", ""))
            if not address:
                return None
            opening = f'<a href="{escape_attribute(address)}">'
        inline = (tag, opening)
        self._inlines.append(inline)
        return inline

    def _end_inlines(self, kept: int = 0) -> None:
        while len(self._written_inlines) > kept:
            self.out.append(f"</{self._written_inlines.pop()[0]}>")


# tag: (what it stands in, what it ends when that is open, what is put between where it stands elsewhere)
_PLACES: dict[str, tuple[frozenset[str], frozenset[str], dict[str, tuple[str, ...]]]] = {
    "li": (frozenset(("ul", "ol")), frozenset(("li",)), {}),
    "dt": (frozenset(("dl",)), frozenset(("dt", "dd")), {}),
    "dd": (frozenset(("dl",)), frozenset(("dt", "dd")), {}),
    "caption": (frozenset(("table",)), frozenset(("caption", "td", "th", "tr", "thead", "tbody")), {}),
    "thead": (frozenset(("table",)), frozenset(("caption", "td", "th", "tr", "thead", "tbody")), {}),
    "tbody": (frozenset(("table",)), frozenset(("caption", "td", "th", "tr", "thead", "tbody")), {}),
    "tr": (ROWS, frozenset(("caption", "td", "th", "tr")), {"table": ("tbody",)}),
    "td": (frozenset(("tr",)), frozenset(("caption", "td", "th")),
           {"table": ("tbody", "tr"), "thead": ("tr",), "tbody": ("tr",)}),
    "th": (frozenset(("tr",)), frozenset(("caption", "td", "th")),
           {"table": ("tbody", "tr"), "thead": ("tr",), "tbody": ("tr",)}),
}  # fmt: skip


def _number(value: str, most: int) -> int:
    """The number from 2 to `most` that an attribute gives; 0 for none."""
    digits = value.strip()[:5]
    number = int(digits) if digits.isascii() and digits.isdecimal() else 0
    return number if 1 < number <= most else 0


def escape_attribute(text: str) -> str:
    """`text` as it stands between double quotes."""
    return (
        html.escape(text.replace(BREAK, ""), quote=False)
        .replace('"', "&quot;")
        .replace("\xa0", "&nbsp;")
    )
