"""HTML read by lxml, element by element.

lxml's parser tells a `Target` the start, text and end of each element in turn. No tree is built: the time is
linear in the input, however deeply it is nested, and no limit of libxml2 on depth applies.
"""

import inspect
from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from lxml import etree

# An end tag without its start is no event of lxml's, yet it separates the words beside it: where nothing
# else does, an empty element of this name is put behind it.
BREAK = "<x-break/>"
_SEPARATING = frozenset((
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "dd", "dt", "ul", "ol", "dl",
    "table", "pre", "blockquote", "section", "article", "figure", "figcaption",
))  # fmt: skip
_BEGINNING_WORDS = frozenset((
    "a", "abbr", "b", "big", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "ruby", "s",
    "small", "span", "strike", "strong", "sub", "sup", "u",
))  # fmt: skip
MAX_SOURCE_DEPTH = 3_000  # of elements in elements; a page has a hundred

Attributes = Mapping[str, str]
Start = TypeVar("Start", bound=Callable[..., None])


class Target(Protocol):
    """What lxml's parser tells of a document, in its order."""

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """The element last begun ends: every end has its start, and they nest."""

    def data(self, text: str) -> None:
        """Text, references resolved, in pieces of any length."""

    def close(self) -> object:
        """The document ends."""


def with_signature(start: Start) -> Start:
    """A decorator for a target's `start`: lxml asks for its signature at each document; here it is kept."""
    start.__signature__ = inspect.signature(start)  # type: ignore[attr-defined]
    return start


class TooDeepError(Exception):
    """More than `MAX_SOURCE_DEPTH` elements stand in each other."""


class _DepthLimit:
    """Tells `target` everything, and counts."""

    def __init__(self, target: Target) -> None:
        self._target, self._depth = target, 0
        self.end_of, self.data, self.close = target.end, target.data, target.close

    def start(self, tag: str, attributes: Attributes) -> None:
        self._depth += 1
        if self._depth > MAX_SOURCE_DEPTH:
            raise TooDeepError
        self._target.start(tag, attributes)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self.end_of(tag)


def parse(markup: str, target: Target) -> None:
    """Tell `target` what lxml's HTML parser finds in `markup`. No network, no entities, no tree.

    Raises `TooDeepError`: the parser looks through all open elements at each end tag that has no start, so
    its time would grow with the square of the depth. `html_source.text_between_tags` serves then.
    """
    source = _with_breaks(markup) if "</" in markup else markup
    data = source.encode("utf-8", "replace")
    if not data:  # lxml takes that for an error
        target.close()
        return
    piece = len(data)
    if markup.count("<") > MAX_SOURCE_DEPTH:
        target = _DepthLimit(target)
        piece = 16_384  # what `target` raises is raised at the end of a piece
    parser = etree.HTMLParser(target=target, recover=True, encoding="utf-8", no_network=True)
    for begin in range(0, len(data), piece):
        parser.feed(data[begin : begin + piece])
    parser.close()


def _with_breaks(source: str) -> str:
    """`source` with `BREAK` behind the end tags of blocks that words follow at once."""
    beginning, *rest = source.split("</")
    out = [beginning]
    for part in rest:
        tag, mark, after = part.partition(">")
        if after and _begins_with_words(after) and tag.rstrip().lower() in _SEPARATING:
            out.append(f"{tag}{mark}{BREAK}{after}")
        else:
            out.append(part)
    return "</".join(out)


def _begins_with_words(source: str) -> bool:
    if source[0] != "<":
        return not source[0].isspace()
    end = 1
    while source[end : end + 1].isalnum() and end < 8:
        end += 1
    return source[1:end].lower() in _BEGINNING_WORDS
