"""HTML read by lxml, element by element.

lxml's parser tells a `Target` the start, text and end of each element in turn. No tree is built: the time is
linear in the input, however deeply it is nested, and no limit of libxml2 on depth applies.
"""

import html
import inspect
import re
from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from lxml import etree

from globe_app.text.html_elements import BLOCKS, DROPPED, FOREIGN, OTHER_BLOCKS

# An end tag without its start is no event of lxml's, yet it separates the words beside it: where nothing
# else does, an empty element of this name is put behind it.
BREAK = "<x-break/>"
_END_BEFORE_WORDS = re.compile(
    r"</(?:p|div|li|h[1-6]|td|th|tr|dd|dt|ul|ol|dl|table|pre|blockquote|section|article|figure)\s*>"
    r"(?=[^\s<]|<(?:a|abbr|b|big|code|em|font|i|img|mark|q|s|small|span|strong|sub|sup|u)\b)",
    re.I,
)

_ANY_TAG = re.compile(r"<[^<>]*+>?")
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


def told_by_lxml(start: Start) -> Start:
    """For a target's `start`: lxml asks for its signature at each document, so it is kept ready."""
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
    its time would grow with the square of the depth. `without_tags` serves then.
    """
    source = _END_BEFORE_WORDS.sub(rf"\g<0>{BREAK}", markup) if "</" in markup else markup
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


class Dropping:
    """Knows whether the parser is within an element that is dropped with all that stands in it."""

    def __init__(self) -> None:
        self.dropped = 0  # elements open, from the dropped one on
        self._foreign = False  # it is svg or math, which end where HTML goes on

    def drops_start(self, tag: str) -> int:
        """An element begins. Whether it is dropped: the number of elements dropped and open, else 0."""
        if not self.dropped:
            if tag not in DROPPED:
                return 0
            self._foreign = tag in FOREIGN
        elif self._foreign and (tag in BLOCKS or tag in OTHER_BLOCKS):
            return 0
        self.dropped += 1
        return self.dropped

    def drops_end(self) -> bool:
        """The element last begun ends. Whether it was dropped."""
        if not self.dropped:
            return False
        self.dropped -= 1
        return True


def without_tags(markup: str) -> str:
    """The text of HTML that is too deeply nested to be parsed: whatever stands between < and > is gone."""
    return html.unescape(_ANY_TAG.sub("\n", markup))
