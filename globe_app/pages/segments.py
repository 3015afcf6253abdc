"""A document as a sequence of runs of text, each the whole text of a paragraph, item, cell, heading or caption.

A run ends where a block element begins or ends, and at a line break. It knows the places its text stands in,
so that it can be taken out of the tree and everything else stays.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from globe_app.pages.document import Element, children
from globe_app.text.html_elements import INLINE, OTHER_INLINE

_INLINE = (
    INLINE | OTHER_INLINE | {"img", "br", "wbr", "image", "strike", "button", "input", "canvas"}
)
_SILENT = frozenset((
    "script", "style", "template", "head", "title", "svg", "math", "select", "textarea", "audio", "video",
    "object", "iframe", "noscript",
))  # fmt: skip  # their text is none of the page's
_TIME = re.compile(
    r"(?:\w{1,12}\.?\s)?\d{1,2}\s?[:.h時时시]\s?\d{2}(?:\s?(?:uhr|hrs?|h|a\.?m\.?|p\.?m\.?|分|분|น\.|[a-z]{2,4}))*",
    re.I,
)
NOTED = frozenset((
    "li", "figure", "figcaption", "table", "td", "th", "pre", "blockquote", "nav", "footer", "aside",
))  # fmt: skip
SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "”", "»", '"')
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(slots=True, eq=False)
class Segment:
    """A run of text."""

    block: Element  # the block element it stands in
    places: list[tuple[Element, bool]] = field(default_factory=list)  # element, whether its tail
    pieces: list[str] = field(default_factory=list)
    linked: int = 0  # characters of it in links, spaces aside
    images: list[Element] = field(default_factory=list)
    within: frozenset[str] = (
        frozenset()
    )  # of `NOTED`, the tags of the block and of what is above it

    @property
    def text(self) -> str:
        """The text on one line."""
        return " ".join("".join(self.pieces).split())

    @property
    def key(self) -> str:
        """The text without white space: what is compared."""
        return "".join("".join(self.pieces).split())

    @property
    def tag(self) -> str:
        """Of the block; every heading is "h"."""
        tag = str(self.block.tag)
        return "h" if tag in _HEADINGS else tag

    @property
    def link_share(self) -> float:
        """Share (0 to 1) of the text that stands in links."""
        return self.linked / max(1, len(self.key))

    def clear(self) -> None:
        """Take the text out of the tree. Elements stay, with nothing in them."""
        for element, is_tail in self.places:
            if is_tail:
                element.tail = None
            else:
                element.text = None
        self.pieces.clear()


def is_time(text: str) -> bool:
    """Whether a line is a time of day and nothing else, as above an entry of a live blog."""
    return len(text) <= 24 and _TIME.fullmatch(text) is not None


def segments(root: Element) -> list[Segment]:
    """The runs of text below `root`, in their order; those of white space are left out."""
    found: list[Segment] = []
    above: dict[Element, frozenset[str]] = {root: frozenset((str(root.tag),)) & NOTED}
    run = Segment(root, within=above[root])

    def flush(block: Element) -> None:
        nonlocal run
        if run.pieces and "".join(run.pieces).strip():
            found.append(run)
        elif run.images and found and found[-1].block is run.block:
            found[-1].images += run.images
        run = Segment(block, within=above[block])

    def add(element: Element, text: str | None, is_tail: bool, in_link: bool) -> None:
        if not text:
            return
        run.linked += len("".join(text.split())) * in_link
        run.places.append((element, is_tail))
        run.pieces.append(text)

    for step, element, block, in_link in _walk(root):
        if step == "block":
            if element is not root:
                outer = above[block]
                above[element] = outer | {str(element.tag)} if element.tag in NOTED else outer
            flush(element)
            add(element, element.text, False, in_link)
        elif step == "end":
            flush(block)
            add(element, element.tail, True, in_link)
        elif step == "tail":
            add(element, element.tail, True, in_link)
        elif element.tag == "br":
            flush(block)
        else:
            if element.tag in ("img", "image"):
                run.images.append(element)
            add(element, element.text, False, in_link or element.tag == "a")
    flush(root)
    return found


def _walk(root: Element) -> Iterator[tuple[str, Element, Element, bool]]:
    """Steps through the tree without recursion: (step, element, block it stands in, whether in a link).

    Steps: "block" and "end" of a block element, "inline" and "tail" of an inline one. The block of "block"
    is the one around it.
    """
    yield "block", root, root, False
    stack = [(root, root, False, children(root))]
    while stack:
        element, block, in_link, rest = stack[-1]
        child = next(rest, None)
        if child is None:
            stack.pop()
            if stack:
                outer, outer_link = stack[-1][1], stack[-1][2]
                is_inline = element.tag in _INLINE
                yield ("tail" if is_inline else "end"), element, outer, outer_link
            continue
        if child.tag in _SILENT:
            yield "tail", child, block, in_link
            continue
        link = in_link or child.tag == "a"
        if child.tag in _INLINE:
            yield "inline", child, block, in_link
            stack.append((child, block, link, children(child)))
        else:
            yield "block", child, block, link
            stack.append((child, child, link, children(child)))
