"""HTML from outside made safe before it is stored, and its plain text.

`sanitise` writes the regular form of `html_writer`; nh3's allow-list has the last word. Sanitising what is
sanitised changes nothing: what nh3 leaves as it is, is returned as it is.
"""

import html
import re
from collections.abc import Callable, Mapping

import nh3

from globe_app.settings import MAX_BODY_CHARS, MAX_HEADLINE_CHARS
from globe_app.text.characters import clean_text, repair_references
from globe_app.text.html_elements import (
    ALL,
    BLOCKS,
    CELLS,
    DROPPED,
    INLINE,
    OTHER_BLOCKS,
    PHRASING_ONLY,
    RENAMED,
    VOID,
)
from globe_app.text.html_images import IMAGE, MAX_IMAGES, image_tag, is_tracker, short_alt
from globe_app.text.html_parser import (
    Attributes,
    Dropping,
    TooDeepError,
    parse,
    told_by_lxml,
    without_tags,
)
from globe_app.text.html_writer import (
    MAX_DEPTH,
    MAX_INLINE_DEPTH,
    MAX_STRUCTURES,
    Writer,
    escape_attribute,
)
from globe_app.text.links import link, web_link
from globe_app.text.shorten import shorten

MAX_PASSES = 3  # of the writer, before a text is reduced to its paragraphs
FEW_TAGS = 400  # however they nest, nh3 is quick with so few
_TAGS = set(INLINE | BLOCKS | VOID)
_CLEANER, _STORED_CLEANER = (
    nh3.Cleaner(
        tags=_TAGS, clean_content_tags=set(DROPPED), url_schemes={*schemes, "https", "mailto"},
        attributes={"a": {"href"}, "img": {"src", "alt"}, "td": {"colspan"}, "th": {"colspan"}},
        link_rel=None,
    )
    for schemes in (("http",), ("http", "image"))
)  # fmt: skip
_REGULAR = re.compile(  # each alternative begins otherwise: no backtracking
    r'(?:[^<\r]++|</?[a-z]++[1-6]?>|<a href="[^"<>]*+">|<t[dh] colspan="[0-9]{1,3}">'
    r'|<img src="[^"<>]*+" alt="[^"<>]*+">)*+'
)
_HREF = re.compile(r'<a href="([^"<>]*+)">')
_TAG = re.compile(r"<(/?)([a-z0-9]+)")
_EMPTY = re.compile(r"<p>(?:\s|&nbsp;|<br>)*+</p>")
_NO_TAG = re.compile(
    rf"<(?!/?(?:{'|'.join(ALL)})[\s/>]|!--)",
    re.I,
)
_LINE_ENDS = (BLOCKS | OTHER_BLOCKS | RENAMED.keys() | {"br", "hr"}) - CELLS - {"image", "strike"}


class _Text(Dropping):
    """The text of a document: a line a block, a space between cells."""

    def __init__(self) -> None:
        super().__init__()
        self.out: list[str] = []

    @told_by_lxml
    def start(self, tag: str, _: Attributes) -> None:
        if self.dropped or tag in DROPPED:
            if self.drops_start(tag):
                return
            self.dropped = 0
        if tag in _LINE_ENDS:
            self.out.append("\n")
        elif tag in CELLS:
            self.out.append(" ")

    def end(self, tag: str) -> None:
        if self.drops_end():
            return
        if tag in _LINE_ENDS:
            self.out.append("\n")
        elif tag in CELLS:
            self.out.append(" ")

    def data(self, text: str) -> None:
        if not self.dropped:
            self.out.append(text)

    def close(self) -> None:
        pass


def plain_text(markup: str, limit: int = MAX_BODY_CHARS) -> str:
    """The text of `markup`: no tags, references resolved, one line a block; at most `limit` characters."""
    source = clean_text(repair_references(markup[: 4 * limit])).strip()
    # most headlines have nothing to parse
    text = _text_of(source) if "<" in source else html.unescape(source)
    lines = (" ".join(line.split()) for line in clean_text(text).split("\n"))
    return "\n".join(line for line in lines if line)[:limit]


def _text_of(markup: str) -> str:
    target = _Text()
    try:
        parse(markup, target)
    except TooDeepError:
        return without_tags(markup)
    return "".join(target.out)


def headline(markup: str) -> str:
    """A headline as one line of plain text, cut at a word; "" when nothing is left.

    What has the form of a tag but is none of HTML's stays: `<<Non>>` is a quotation.
    """
    source = _NO_TAG.sub("&lt;", markup[:20_000]) if "<" in markup else markup[:20_000]
    text = " ".join(plain_text(source, 5_000).split())
    return shorten(text, MAX_HEADLINE_CHARS)


def sanitise(
    markup: str, base: str = "", *, images: bool = False, headings: Mapping[str, str] = RENAMED
) -> str:
    """`markup` in the regular form of `html_writer`: text structure, http(s) and mailto links, images.

    Relative links are resolved on `base`. No script, style, frame, form or event handler is left, and no
    image unless `images`: then those that are no trackers, at most `MAX_IMAGES`, stay as
    `<img src="ADDRESS" alt="...">`, for a sync to fetch. `headings` renames elements. A text of more than
    `MAX_BODY_CHARS` characters is cut there and becomes plain paragraphs.
    """
    if len(markup) > MAX_BODY_CHARS:
        return paragraphs(plain_text(markup[:MAX_BODY_CHARS]))
    text = clean_text(repair_references(markup)).strip()
    if "<" not in text:
        return _cut(_escaped(clean_text(html.unescape(text))).strip())
    if _is_sanitised(text, base, images=images):
        return text
    for _ in range(MAX_PASSES):
        left = MAX_IMAGES if images else 0

        def image(attributes: Attributes) -> str:
            nonlocal left
            tag = image_tag(attributes, base) if left else ""
            left -= bool(tag)
            return tag

        text = _rewritten(text, lambda href: link(href, base), image, headings)
        if len(text) > MAX_BODY_CHARS:
            break
        if not _EMPTY.search(text) and _CLEANER.clean(text) == text:
            return text
    return paragraphs(plain_text(text))


def _rewritten(
    markup: str, resolve: Callable[[str], str], image: Callable[[Attributes], str],
    headings: Mapping[str, str] = RENAMED,
) -> str:  # fmt: skip
    writer = Writer(resolve, image, headings)
    try:
        parse(markup, writer)
    except TooDeepError:
        return paragraphs(plain_text(markup))
    return clean_text("".join(writer.out)).strip()


def _is_sanitised(text: str, base: str, *, images: bool) -> bool:
    """Whether `text` is in the regular form already, and would be left as it is."""
    if not _REGULAR.fullmatch(text) or not _within_limits(text) or _EMPTY.search(text):
        return False
    for found in _HREF.finditer(text):
        address = html.unescape(found[1])
        if link(address, base) != address:
            return False
    pictures = IMAGE.findall(text)
    for source, alt in pictures:
        address = html.unescape(source)
        if web_link(address, base) != address or is_tracker(address):
            return False
        if short_alt(html.unescape(alt)) != html.unescape(alt):
            return False
    return len(pictures) <= (MAX_IMAGES if images else 0) and _CLEANER.clean(text) == text


def _within_limits(text: str) -> bool:
    """Whether the tags nest properly and not too deep: nh3's time grows with the square of the depth."""
    if text.count("<") <= FEW_TAGS:
        return True
    stack: list[str] = []
    structures = 0
    for end, name in _TAG.findall(text):
        if name in VOID:
            continue
        if not end:
            stack.append(name)
            structures += name in BLOCKS and name not in PHRASING_ONLY
            if len(stack) > 2 * MAX_DEPTH + MAX_INLINE_DEPTH or structures > 2 * MAX_STRUCTURES:
                return False
        elif not stack or stack.pop() != name:
            return False
    return not stack


def with_images(markup: str, kept: Mapping[str, str]) -> str:
    """The same sanitised HTML with each image named by its content hash (`image:HASH`), or left out.

    `kept`: address -> hash, of the images that are stored.
    """
    if "<img" not in markup:
        return markup

    def image(attributes: Attributes) -> str:
        name = kept.get(attributes.get("src", ""), "")
        if not name:
            return ""
        return f'<img src="image:{name}" alt="{escape_attribute(attributes.get("alt", ""))}">'

    return _STORED_CLEANER.clean(_rewritten(markup, link, image))


def paragraphs(text: str) -> str:
    """Plain text as HTML paragraphs, one a line, cut where the HTML would pass `MAX_BODY_CHARS`."""
    lines = (line.strip() for line in clean_text(text[:MAX_BODY_CHARS]).splitlines())
    out: list[str] = []
    left = MAX_BODY_CHARS
    for line in lines:
        words = _cut(_escaped(line), left - len("<p></p>")) if left > len("<p></p>") else ""
        if words:
            out.append(f"<p>{words}</p>")
            left -= len(out[-1])
    return "".join(out)


def _cut(escaped: str, limit: int = MAX_BODY_CHARS) -> str:
    """At most `limit` characters of text without tags, no reference cut in two."""
    if len(escaped) <= limit:
        return escaped
    cut = escaped[:limit]
    at = cut.rfind("&")
    return (cut[:at] if at >= 0 and ";" not in cut[at:] else cut).rstrip()


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).replace("\xa0", "&nbsp;")
