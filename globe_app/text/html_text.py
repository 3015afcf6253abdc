"""The text of HTML in the regular form of `html_writer`.

In that form no `<` or `>` stands in text or in an attribute: its tags are found by these signs alone.
"""

import html
from collections.abc import Iterator
from dataclasses import dataclass

from globe_app.text.html_elements import BLOCKS, CELLS, INLINE, STRUCK, VOID

_NAMES = INLINE | BLOCKS | VOID
_LINE_ENDS = (BLOCKS | {"br", "hr"}) - CELLS
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_POWER = frozenset("0123456789+-−")


@dataclass(frozen=True, slots=True)
class Part:
    """A tag and the text behind it."""

    name: str  # "" for the text before the first tag
    closing: bool
    attributes: str  # as written
    text: str  # as written: references not resolved


def parts(markup: str) -> Iterator[Part]:
    """The tags of regular `markup`, each with the text that follows it."""
    first, *rest = markup.split("<")
    if first:
        yield Part("", False, "", first)
    for one in rest:
        tag, _, text = one.partition(">")
        closing = tag.startswith("/")
        name, _, attributes = tag[closing:].partition(" ")
        yield Part(name, closing, attributes, text)


def is_mostly_struck(markup: str) -> bool:
    """Whether more of the text is struck out than not: then an end tag is missing, and nothing is struck."""
    if "<s>" not in markup and "<del>" not in markup:
        return False
    struck = plain = depth = 0
    for part in parts(markup):
        if part.name in STRUCK:
            depth += -1 if part.closing else 1
        letters = len(html.unescape(part.text).strip())
        if depth > 0:
            struck += letters
        else:
            plain += letters
    return struck > plain


def raised_after(before: str, text: str) -> str:
    """`text` of a `sup` behind `before`: a number raised behind a number, for 10<sup>6</sup> is not 106."""
    if _POWER.issuperset(text) and before[-1:].isdecimal():
        return text.translate(_RAISED)
    return text


def text_of(markup: str) -> str:
    """The text of `markup`: a line for each block, a space between cells, what is struck out left out.

    White space is as written.
    """
    return _text(markup) or ""


def text_if_regular(markup: str) -> str | None:
    """As `text_of`; None where a tag is none of the regular form, or stands where none does there."""
    return _text(markup, strict=True)


def _text(markup: str, *, strict: bool = False) -> str | None:
    out: list[str] = []
    struck: list[str] = []
    raised = preformatted = False
    keep_struck = is_mostly_struck(markup)
    first, *rest = markup.split("<")
    out.append(first.replace("\n", " "))
    for one in rest:
        tag, _, text = one.partition(">")
        closing = tag[:1] == "/"
        name = (tag[1:] if closing else tag).partition(" ")[0]
        if name in _LINE_ENDS:
            if strict and (struck or raised or (preformatted and not closing)) and name != "br":
                return None
            out.append("\n")
            if name == "pre":
                preformatted = not closing
        elif name in CELLS:
            out.append(" ")
        elif name in STRUCK:
            if not closing:
                struck.append(name)
            elif struck and struck[-1] == name:
                struck.pop()
            elif strict:
                return None
        elif name == "sup":
            if strict and raised is not closing:
                return None
            raised = not closing
        elif strict and name not in _NAMES:
            return None
        if not text or (struck and not keep_struck):
            continue
        if raised:
            text = raised_after(out[-1], text)
        out.append(text if preformatted else text.replace("\n", " "))
    if strict and (struck or raised or preformatted):
        return None
    return html.unescape("".join(out))
