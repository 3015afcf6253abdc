"""Whether HTML is in the regular form of `html_writer` already. nh3's allow-list has the last word.

The regular expressions here look at that form only: what they do not match is read by lxml.
"""

import html
import re

import nh3

from globe_app.text.html_elements import BLOCKS, DROPPED, INLINE, PHRASING_ONLY, VOID
from globe_app.text.html_images import (
    IMAGE,
    MAX_IMAGES,
    is_unwanted_image,
    picture_key,
    short_alt,
)
from globe_app.text.html_writer import MAX_DEPTH, MAX_INLINE_DEPTH, MAX_STRUCTURES
from globe_app.text.links import link, web_link

FEW_TAGS = 400  # however they nest, nh3 is quick with so few
_TAGS = set(INLINE | BLOCKS | VOID)
_CLEANER, STORED_CLEANER = (
    nh3.Cleaner(
        tags=_TAGS, clean_content_tags=set(DROPPED), url_schemes={*schemes, "https", "mailto"},
        attributes={
            "a": {"href"}, "img": {"src", "alt"}, "td": {"colspan"}, "th": {"colspan"}, "ol": {"start"},
        },
        link_rel=None,
    )
    for schemes in (("http",), ("http", "image"))
)  # fmt: skip
_REGULAR = re.compile(  # each alternative begins otherwise: no backtracking
    r'(?:[^<\r]++|</?[a-z]++[1-6]?>|<a href="[^"<>]*+">|<t[dh] colspan="[1-9][0-9]?+">'
    r'|<ol start="[1-9][0-9]{0,3}+">|<img src="[^"<>]*+" alt="[^"<>]*+">)*+'
)
ASIDE = re.compile(  # no body of an article, in the regular form
    r"<(figcaption|caption)>.*?</\1>|<p><a href=\"[^\"<>]*+\">[^<]*+</a></p>", re.S
)
_HREF = re.compile(r'<a href="([^"<>]*+)">')
_TAG = re.compile(r"<(/?)([a-z0-9]+)")
_EMPTY = re.compile(r"<p>(?:\s|&nbsp;|<br>)*+</p>")


def looks_regular(markup: str) -> bool:
    """Whether `markup` has the form of `html_writer`'s tags, however they nest."""
    return bool(_REGULAR.fullmatch(markup))


def is_left_as_it_is(markup: str) -> bool:
    """Whether nh3 finds nothing to take away, and no paragraph is empty."""
    return not _EMPTY.search(markup) and bool(_CLEANER.clean(markup) == markup)


def is_sanitised(text: str, base: str, *, images: bool) -> bool:
    """Whether `text` is in the regular form already, and would be left as it is."""
    if not looks_regular(text) or not _within_limits(text):
        return False
    for found in _HREF.finditer(text):
        address = html.unescape(found[1])
        if link(address, base) != address:
            return False
    pictures = IMAGE.findall(text)
    for source, alt in pictures:
        address = html.unescape(source)
        if web_link(address, base) != address or is_unwanted_image(address):
            return False
        if short_alt(html.unescape(alt)) != html.unescape(alt):
            return False
    keys = {picture_key(html.unescape(source)) for source, _ in pictures}
    if len(keys) < len(pictures) or len(keys) > (MAX_IMAGES if images else 0):
        return False
    return is_left_as_it_is(text)


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
