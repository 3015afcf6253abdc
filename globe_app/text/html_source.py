"""HTML source as it stands in feeds, mended where a parser would lose words of it.

A parser takes everything behind `<` and a letter for a tag, and everything behind `<!--` for a comment.
What people write is not always meant so: `tax<cost`, `<<Non>>`, `Using <iframe> in HTML`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from globe_app.text.html_elements import ALL, INLINE, VOID

COMMENT = "!--"
MAX_UNKNOWN_TAG = 300  # characters of a tag of an unknown element; longer is no tag
# as in https://html.spec.whatwg.org/#raw-text-elements: whatever follows is their text
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"))
LEFT_OPEN = ("iframe", "title", "textarea")
_FORMATTING = (INLINE - {"code", "kbd"}) | frozenset((
    "abbr", "acronym", "bdi", "bdo", "big", "center", "div", "font", "nobr", "p", "q", "rb", "rp", "rt", "ruby",
    "span", "strike", "wbr",
))  # fmt: skip
_SPACE = " \t\n\r\f"


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the source: `source[begin:end]`."""

    name: str  # in lower case; `COMMENT`
    begin: int
    end: int  # behind its `>`; the length of the source where it has none
    closing: bool  # </name>
    attributes: bool  # has any with a value
    closed: bool  # ends with `/>`


def mended(source: str) -> str:
    """`source` with what would swallow the rest of it undone: CDATA marks, a comment or a tag cut off."""
    if "<!" in source:
        if "<![CDATA[" in source:
            source = source.replace("<![CDATA[", "").replace("]]>", "")
        last = source.rfind("<!--")
        end = max(source.rfind("-->"), source.rfind("--!>"))
        if last > end:
            source = source[: end + 1] + source[end + 1 :].replace("<!--", "")
    if source.rfind("<") > source.rfind(">"):  # cut off in a tag, or no tag at all
        source = text_where_no_tag(source)
    return source


def without_open_elements(source: str) -> str:
    """`source` with `x-NAME` in place of the elements whose text would be all of the rest."""
    for name in LEFT_OPEN:
        lower = source.lower()
        if f"<{name}" in lower and f"</{name}" not in lower:
            source = _renamed(source, lower, name)
    return source


def _renamed(source: str, lower: str, name: str) -> str:
    """`source` with `x-NAME` elements in place of those that are never closed."""
    out: list[str] = []
    at = 0
    while (found := lower.find(f"<{name}", at)) >= 0:
        out += (source[at : found + 1], "x-", name)
        at = found + 1 + len(name)
    return "".join((*out, source[at:]))


def text_where_no_tag(source: str) -> str:
    """`source` with `&lt;` where a `<` begins no tag.

    None is one of no known element without attributes, and without an end tag anywhere. Elements with a
    hyphen or a colon in their names (`o:p`, `g-emoji`) exist.
    """
    closed = {tag.name for tag in tags(source) if tag.closing}

    def is_tag(tag: Tag) -> bool:
        if tag.name in ALL or tag.name in closed or tag.name == COMMENT:
            return True
        if tag.end - tag.begin > MAX_UNKNOWN_TAG or source[tag.end - 1] != ">":
            return False
        return is_element_name(tag.name) and (
            "-" in tag.name or ":" in tag.name or tag.attributes or tag.closed
        )

    return _escaped_unless(source, is_tag)


def text_of_headline(source: str) -> str:
    """`source` of a headline, with `&lt;` where a `<` is part of its words.

    A headline about HTML names elements: a tag counts where its element is closed too or has an attribute,
    and where it formats and stands beside a word.
    """
    found = tuple(tags(source))
    begun = {tag.name for tag in found if not tag.closing}
    closed = {tag.name for tag in found if tag.closing}

    def is_tag(tag: Tag) -> bool:
        if tag.name == COMMENT or tag.name in VOID or (tag.name in begun and tag.name in closed):
            return True
        if tag.name in _FORMATTING:
            around = source[tag.begin - 1 : tag.begin] or "x", source[tag.end : tag.end + 1] or "x"
            return tag.attributes or tag.closed or not (around[0].isspace() and around[1].isspace())
        return tag.name in ALL and (tag.attributes or tag.closed)

    return _escaped_unless(source, is_tag)


def is_element_name(name: str) -> bool:
    """Whether HTML or XML may call an element so: letters, digits, and `-`, `_`, `:`, `.` between them."""
    plain = name.replace("-", "").replace("_", "").replace(":", "").replace(".", "")
    return plain.isascii() and plain.isalnum() and name[-1].isalnum()


def _escaped_unless(source: str, is_tag: Callable[[Tag], bool]) -> str:
    out: list[str] = []
    at = 0
    for tag in tags(source):
        if tag.begin < at or is_tag(tag):
            continue
        out += (source[at : tag.begin], "&lt;")
        at = tag.begin + 1
    return "".join((*out, source[at:]))


def text_between_tags(source: str) -> str:
    """The text of `source`, references as written, a line for each stretch between two tags.

    For what is nested too deeply for a parser.
    """
    out, at = [], 0
    for tag in tags(source):
        if tag.begin >= at:
            out.append(source[at : tag.begin])
            at = tag.end
            if tag.name in ("script", "style") and not (tag.closing or tag.closed):
                end = _end_of_raw(source, tag.name, at)
                at = len(source) if end is None else end
    return "\n".join((*out, source[at:]))


def tags(source: str) -> list[Tag]:
    """The tags and comments of `source` as a tokeniser of HTML finds them, without those in raw text.

    A tag of an unknown element is looked into as well: `<<cost of <b>` is none. Time is linear.
    """
    found = []
    at = 0
    last = source.rfind(">")
    left_open: set[str] = set()  # raw text elements that have no end tag from here on
    while (begin := source.find("<", at)) >= 0:
        at = begin + 1
        if source.startswith("<!--", begin):
            end = source.find("-->", begin + 2) + 3
            at = end if end > 2 else len(source)
            found.append(Tag(COMMENT, begin, at, False, False, False))
            continue
        closing = source.startswith("/", at)
        name_at = name_end = at + closing
        if not (
            source[name_at : name_at + 1].isascii() and source[name_at : name_at + 1].isalpha()
        ):
            continue
        while name_end < len(source) and source[name_end] not in " \t\n\r\f/><":
            name_end += 1
        name = source[name_at:name_end].lower()
        known = name in ALL
        if begin > last:
            end, attributes = len(source), False
        else:
            limit = len(source) if known else min(len(source), begin + MAX_UNKNOWN_TAG + 1)
            end, attributes = _end_of_tag(source, name_end, limit, known=known)
        closed = source.startswith("/>", end - 2)
        found.append(Tag(name, begin, end, closing, attributes, closed))
        at = end if known else name_end
        if name in _RAW and not closing and not closed and name not in left_open:
            raw_end = _end_of_raw(source, name, end)
            if raw_end is None:
                left_open.add(name)
            else:
                at = raw_end
    return found


def _end_of_tag(source: str, at: int, limit: int, *, known: bool) -> tuple[int, bool]:
    """Where a tag ends, behind its `>`, and whether an attribute in it has a value."""
    attributes = False
    while at < limit:
        sign = source[at]
        at += 1
        if sign == ">":
            return at, attributes
        if sign == "<" and not known:
            return at - 1, attributes
        if sign != "=":
            continue
        attributes = True
        while at < limit and source[at] in _SPACE:
            at += 1
        if at < limit and source[at] in "\"'":
            end = source.find(source[at], at + 1, limit)
            if end < 0:
                return limit, attributes
            at = end + 1
    return limit, attributes


def _end_of_raw(source: str, name: str, at: int) -> int | None:
    """Where the text of a raw text element ends: at its end tag. None: it has none."""
    while (end := source.find("</", at)) >= 0:
        if source[end + 2 : end + 2 + len(name)].lower() == name:
            return end
        at = end + 2
    return None
