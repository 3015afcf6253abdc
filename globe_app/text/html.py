"""HTML from outside made safe before it is stored, and its plain text.

`sanitise` writes the regular form of `html_writer`; nh3's allow-list has the last word. Sanitising what is
sanitised changes nothing: what nh3 leaves as it is, is returned as it is.
"""

import html
from collections.abc import Callable, Mapping
from functools import lru_cache

from globe_app.settings import MAX_BODY_CHARS, MAX_HEADLINE_CHARS
from globe_app.text.characters import clean_text, repair_references
from globe_app.text.html_elements import DROPPED, EMBEDDING, RENAMED
from globe_app.text.html_embeds import EmbedLink, embed_link
from globe_app.text.html_images import MAX_IMAGES, emoji, image, picture_key
from globe_app.text.html_parser import Attributes, TooDeepError, parse
from globe_app.text.html_reader import Handlers, Reader
from globe_app.text.html_source import (
    mended,
    text_between_tags,
    text_of_headline,
    text_where_no_tag,
    without_open_elements,
)
from globe_app.text.html_text import text_if_regular, text_of
from globe_app.text.html_writer import escape_attribute
from globe_app.text.links import link
from globe_app.text.regular_form import (
    ASIDE,
    STORED_CLEANER,
    is_left_as_it_is,
    is_sanitised,
    looks_regular,
)
from globe_app.text.shorten import shorten

MAX_READINGS = 3  # of a source that is mended after it was read
MAX_PASSES = 3  # of the writer, before a text is reduced to its paragraphs


@lru_cache(maxsize=16)  # an entry's text is asked for when it is judged, compared and counted
def plain_text(markup: str, limit: int = MAX_BODY_CHARS) -> str:
    """The text of `markup`, a line for each block, at most `limit` characters.

    References are resolved. Cells of a table stand apart, readings of a ruby stand in parentheses, `q` in
    quotation marks; a digit raised behind a digit stays raised (10⁶). What is struck out is left out,
    unless it is most of the text. Where something is embedded, the words of the link to it stand.
    """
    source = repair_references(markup[: 4 * limit]).strip()
    if "&" in source:  # a reference may have a character in it that is none
        source = clean_text(source)
    if "<" not in source:
        text: str | None = html.unescape(source)
    elif not looks_regular(source) or (text := text_if_regular(source)) is None:
        text = text_of(_rewritten(mended(clean_text(source)), _handlers_for_text))
    lines = (" ".join(line.split()) for line in clean_text(text or "").split("\n"))
    return "\n".join(line for line in lines if line)[:limit]


def body_text(markup: str) -> str:
    """`plain_text` of sanitised HTML without captions and without paragraphs that are a link and no more."""
    return plain_text(
        ASIDE.sub("", markup) if "caption>" in markup or "<p><a " in markup else markup
    )


def letter_count(markup: str) -> int:
    """About how many characters of the text of `markup` are no white space: to compare texts by.

    HTML is read only where more than its tags are no text; that takes ten times as long.
    """
    if "<" not in markup:
        return count_of_text(html.unescape(markup))
    lower = markup.lower()
    if "<!" in lower or any(f"<{name}" in lower for name in DROPPED | EMBEDDING):
        return count_of_text(plain_text(markup))
    first, *rest = markup.split("<")
    text = "".join((first, *(one.partition(">")[2] for one in rest)))
    return count_of_text(html.unescape(text) if "&" in text else text)


def count_of_text(text: str) -> int:
    """How many characters of a text are no white space."""
    return sum(map(len, text.split()))


def _handlers_for_text() -> Handlers:
    return Handlers(link, lambda _attributes, _sources: "", emoji, _embed_link)


def _embed_link(tag: str, attributes: Attributes) -> EmbedLink | None:
    return embed_link(tag, attributes, "")


def headline(markup: str) -> str:
    """A headline given as HTML, as one line of plain text cut at a word; "" when nothing is left.

    What is no tag stays, and the name of an element that the headline only mentions: `<<Non>>` is a
    quotation, and `Using <iframe>` is about HTML.
    """
    source = markup[:20_000]
    if "<" in source:
        source = text_of_headline(source)
    return _one_line(plain_text(source, 5_000))


def headline_of_text(text: str) -> str:
    """A headline given as plain text: nothing in it is a tag or a reference."""
    return _one_line(clean_text(text[:20_000]))


def _one_line(text: str) -> str:
    return shorten(" ".join(text.split()), MAX_HEADLINE_CHARS)


def sanitise(
    markup: str, base: str = "", *, images: bool = False, headings: Mapping[str, str] = RENAMED
) -> str:
    """`markup` in the regular form of `html_writer`: text structure, http(s) and mailto links, images.

    Relative links are resolved on `base`. No script, style, frame, form or event handler is left; a link
    takes the place of what is embedded. No image is left unless `images`: then those of the article, each
    once and at most `MAX_IMAGES`, stay as `<img src="ADDRESS" alt="...">`, for a sync to fetch.
    `headings` renames elements. A text of more than `MAX_BODY_CHARS` characters is cut there and becomes
    plain paragraphs.
    """
    if len(markup) > MAX_BODY_CHARS:
        return paragraphs(plain_text(markup[:MAX_BODY_CHARS]))
    text = clean_text(repair_references(markup)).strip()
    if "<" in text:
        text = mended(text)
    if "<" not in text:
        return _cut(_escaped(clean_text(html.unescape(text))).strip())
    if is_sanitised(text, base, images=images):
        return text
    for _ in range(MAX_PASSES):
        text = _rewritten(text, lambda: _handlers(base, MAX_IMAGES if images else 0), headings)
        if len(text) > MAX_BODY_CHARS:
            break
        if is_left_as_it_is(text):
            return text
    return paragraphs(plain_text(text))


def _handlers(base: str, left: int) -> Handlers:
    """For one document with at most `left` images, none twice."""
    keys: set[str] = set()

    def write_image(attributes: Attributes, sources: list[Attributes]) -> str:
        if len(keys) >= left:
            return ""
        found = image(attributes, sources, base)
        if found is None:
            return ""
        key = picture_key(found.address)
        if key in keys:
            return ""
        keys.add(key)
        return found.tag

    return Handlers(
        lambda href: link(href, base),
        write_image,
        emoji,
        lambda tag, attributes: embed_link(tag, attributes, base),
    )


def _rewritten(
    markup: str, handlers: Callable[[], Handlers], headings: Mapping[str, str] = RENAMED
) -> str:
    """`markup` in the regular form. `handlers` gives those of one document anew for each reading."""
    try:
        for _ in range(MAX_READINGS):
            reader = Reader(markup, handlers(), headings)
            parse(markup, reader)
            source = without_open_elements(markup) if reader.left_open else markup
            source = text_where_no_tag(source) if reader.unknown else source
            if source == markup:
                break
            markup = source
    except TooDeepError:
        return paragraphs(html.unescape(text_between_tags(markup)))
    text = "".join(reader.out)
    if "&" in markup:  # a reference may name any character
        text = clean_text(text)
    return text.strip()


def with_images(markup: str, kept: Mapping[str, str]) -> str:
    """The same sanitised HTML with each image named by its content hash (`image:HASH`), or left out.

    `kept`: address -> hash, of the images that are stored.
    """
    if "<img" not in markup:
        return markup

    def write_image(attributes: Attributes, _: list[Attributes]) -> str:
        name = kept.get(attributes.get("src", ""), "")
        if not name:
            return ""
        return f'<img src="image:{name}" alt="{escape_attribute(attributes.get("alt", ""))}">'

    handlers = Handlers(link, write_image, lambda _: "", lambda _tag, _attributes: None)
    return STORED_CLEANER.clean(_rewritten(markup, lambda: handlers))


ELSEWHERE = (
    "https://images.invalid/"  # stands for an image of another store while its text is sanitised
)


def sanitise_stored(markup: str, kept: Mapping[str, str]) -> str:
    """HTML that another store kept, made as safe as that of a feed.

    `kept`: hash of an image there -> its hash here; other images are left out.
    """
    named = markup.replace('<img src="image:', f'<img src="{ELSEWHERE}')
    clean = sanitise(named, images="<img" in named)
    return with_images(clean, {ELSEWHERE + there: here for there, here in kept.items()})


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
