"""The pictures of a page with their captions, marked in the tree before extraction: each picture an `img` with
its best address, each caption a `figcaption`.

Extractors drop `data-src`, `srcset`, `picture` and `noscript`: what counts is said in `img` before they run.
"""

import re
from itertools import islice

from globe_app.pages.document import Element, children, remove, text_of
from globe_app.text.html_images import Image, emoji, image

MEDIA = ("img", "iframe", "video")
MAX_CAPTION_CHARS = 600
FIGURE_LEVELS = 4  # elements between a caption and the box of its picture
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:fig-?caption|caption(?:-text|_text)?|wp-caption-text|tr-caption|media-caption|image-caption"
    r"|img-caption|(?:img|image|photo|pic|picture)[-_]?(?:desc\w*|text|title|info)|photo-caption"
    r"|picture-caption|bildunterschrift|legende|pie-de-foto|didascalia)(?:$|[\s])",
    re.I,
)
_CREDIT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:(?:photo|image|media|picture|img)-?_?credits?)(?:$|[\s_-])", re.I
)


def mark_captions(root: Element) -> None:
    """What describes a picture becomes its `figcaption`, and the box of both a `figure`, in place."""
    for figure in root.iter("figure"):
        _name_captions(figure)
    for element in list(root.iter("div", "p", "span", "small", "em", "dd", "td")):
        if _is_caption(element):
            element.tag = "figcaption"
            _make_figure(element)


def _is_caption(element: Element) -> bool:
    named = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if not named.strip() or not (_CAPTION.search(named) or _CREDIT_CLASS.search(named)):
        return False
    if next(element.iter("img", "figcaption", "h1", "h2", "h3"), None) is not None:
        return False
    if any(one.tag == "figcaption" for one in element.iterancestors()):
        return False
    return len(text_of(element)) <= MAX_CAPTION_CHARS


def _name_captions(figure: Element) -> None:
    """The words beside the picture of a figure are its caption, or its credit."""
    if next(figure.iter(*MEDIA), None) is None:
        return
    for child in children(figure):
        if child.tag in ("span", "small", "p", "cite", "div") and text_of(child):
            inside = next(child.iter(*MEDIA, "figcaption", "table"), None)
            if inside is None and len(text_of(child)) <= MAX_CAPTION_CHARS:
                child.tag = "figcaption"


def _make_figure(caption: Element) -> None:
    """The box of a picture and its caption is a figure, whatever the page calls it."""
    for box in islice(caption.iterancestors(), FIGURE_LEVELS):
        if box.tag in ("figure", "article", "main", "body", "section"):
            return
        if next(box.iter(*MEDIA), None) is None:
            continue
        others = len(text_of(box)) - len(text_of(caption))
        if (
            others <= MAX_CAPTION_CHARS
            and next(box.iter("p", "h1", "h2", "h3", "li"), None) is None
        ):
            for one in box.iter("table", "tbody", "tr", "td", "dl", "dt"):
                one.tag = "div"
            box.tag = "figure"
        return


def show_pictures(root: Element, base: str) -> None:
    """Every `img` has its best address and its description, in place; those that are none to keep go.

    `base`: what relative addresses stand on.
    """
    for noscript in list(root.iter("noscript")):
        _unfold(noscript, base)
    for picture in list(root.iter("picture")):
        if next(picture.iter("img"), None) is None:
            picture.append(picture.makeelement("img", {}))
    for element in list(root.iter("img", "image", "amp-img")):
        element.tag = "img"
        if emoji(element.attrib):
            continue
        shown = _image(element, base)
        if shown is None:
            remove(element)
            continue
        for name in list(element.attrib):
            del element.attrib[name]
        element.set("src", shown.address)
        element.set("alt", shown.alt)
    for source in list(root.iter("source")):
        source.drop_tag()  # libxml2 takes what follows for its content


def _image(element: Element, base: str) -> Image | None:
    """The picture that an `<img>` shows, alone or in a `<picture>`; None where it is none to keep."""
    picture = next(element.iterancestors("picture"), None)
    sources = [] if picture is None else [dict(one.attrib) for one in picture.iter("source")]
    return image(dict(element.attrib), sources, base)


def _unfold(noscript: Element, base: str) -> None:
    """A picture for readers without scripts takes the place of the placeholder before it."""
    inside = [one for one in noscript.iter("img") if _image(one, base)]
    if len(inside) != 1 or text_of(noscript) or noscript.getparent() is None:
        return
    shown, before = inside[0], noscript.getprevious()
    placeholders = [] if before is None else list(before.iter("img"))
    for one in placeholders[-1:]:
        if one.get("alt") and not shown.get("alt"):
            shown.set("alt", one.get("alt"))
        if one.get("alt", "") in ("", shown.get("alt", "")):
            remove(one)
    shown.tail = None
    noscript.addprevious(shown)
