"""The lead picture that a feed names for an item: Media RSS 1.5.1, iTunes, enclosures, names in use."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

from globe_app.feeds.elements import Element, Fields, attribute, fields_of, name_of, text_of
from globe_app.feeds.links import address_of
from globe_app.text import html
from globe_app.text.html_images import MIN_PIXELS, is_unwanted_image, picture_key
from globe_app.text.image_addresses import width_hint

_IMAGE_ENDING = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|jfif|pjpeg|bmp|tiff?)\Z", re.I)
_MEDIA_ENDING = re.compile(
    r"\.(?:mp[34]|m4[av]|aac|og[gvam]|opus|wav|flac|webm|mov|avi|wmv|mkv|m3u8?|flv|swf|pdf|zip|torrent|epub)\Z",
    re.I,
)
_DIGITS = re.compile(r"\s*(\d{1,6})")
_OWN_NAMES = (  # elements that publishers made up for the picture of an item
    "itunes:image", "itunes:link", "googleplay:image", "image", "featuredimage", "featured_image",
    "bigimage", "largeimage", "mainimage", "imageurl", "image_url", "img", "photo", "picture",
    "wp:featured_image", "lead_image",
)  # fmt: skip
_THUMBNAILS = (
    "media:thumbnail", "smallimage", "thumbnail", "thumb", "thumbnailurl", "thumbnail_url", "thumbimage",
)  # fmt: skip
MAX_CANDIDATES = 200
LARGE_SIDE = 400  # px; a thumbnail as wide is a picture


@dataclass(frozen=True, slots=True)
class LeadImage:
    """An image by its address; "" = none."""

    url: str = ""
    alt: str = ""  # what the feed says it shows
    small: bool = False  # a thumbnail: any picture of the text is better


_MEDIA, _ENCLOSURE, _OWN, _THUMBNAIL = 4, 3, 2, 1  # how surely it is the lead


@dataclass(frozen=True, slots=True)
class _Candidate:
    kind: int
    image: LeadImage
    default: bool = False  # of its group
    width: int = 0  # px; 0 = not known


def is_media_file(address: str) -> bool:
    """Whether an address is, by its ending, that of a sound, film or document rather than of a page."""
    return bool(_MEDIA_ENDING.search(_path(address)))


def is_image_file(address: str) -> bool:
    """Whether an address is, by its ending, that of an image."""
    return bool(_IMAGE_ENDING.search(_path(address)))


def lead_image(fields: Fields, base: str, in_text: Sequence[str] = ()) -> LeadImage:
    """The picture that the fields of an item name.

    The default of a group goes before the others, then what the item uses elsewhere too: as its thumbnail, or
    in its text (`in_text`: the addresses of the images there); then the wider, then the first. Thumbnails
    come last.
    """
    found = list(islice(_candidates(fields, base), MAX_CANDIDATES))
    if not found:
        return LeadImage()
    kind = max(one.kind for one in found)
    best = [one for one in found if one.kind == kind]
    if len(best) > 1:
        thumbnails = {picture_key(one.image.url) for one in found if one.kind == _THUMBNAIL}
        texts = {picture_key(address) for address in in_text}
        return max(best, key=lambda one: _rank(one, thumbnails, texts)).image
    return best[0].image


def _rank(one: _Candidate, thumbnails: set[str], texts: set[str]) -> tuple[bool, bool, bool, int]:
    key = picture_key(one.image.url)
    return one.default, key in thumbnails, key in texts, one.width


def _candidates(fields: Fields, base: str) -> Iterator[_Candidate]:
    yield from _media(fields, base, LeadImage())
    for element in (*fields.get("enclosure", ()), *_enclosed_links(fields)):
        url = _image_address(element, base, untyped=False)
        if url:
            yield _Candidate(_ENCLOSURE, LeadImage(url, _words(attribute(element, "title"))))
    for element in fields.get("atom:content", ()):
        kind = attribute(element, "type").lower()
        if kind.startswith("image/") and (url := _wanted(attribute(element, "src"), base, element)):
            yield _Candidate(_ENCLOSURE, LeadImage(url))
    for name in _OWN_NAMES:
        for element in fields.get(name, ()):
            if url := _own_address(element, base):
                inner = fields_of(element)
                title = next((text_of(one) for one in inner.get("title", ())), "")
                yield _Candidate(_OWN, LeadImage(url, _words(title)))
    for name in _THUMBNAILS:
        for element in fields.get(name, ()):
            yield from _thumbnail(element, base, "")


def _media(fields: Fields, base: str, around: LeadImage, depth: int = 0) -> Iterator[_Candidate]:
    """The media of an item, a group or a content. `around`: what that says of its picture."""
    for element in fields.get("media:content", ()):
        inner = fields_of(element)
        alt = _alt(inner) or around.alt
        if url := _image_address(element, base, untyped=True):
            default = attribute(element, "isDefault").lower() == "true"
            sample = attribute(element, "expression").lower() == "sample"
            kind = _OWN if sample else _MEDIA
            yield _Candidate(kind, LeadImage(url, alt), default, _width(element, url))
        for thumbnail in inner.get("media:thumbnail", ()):
            yield from _thumbnail(thumbnail, base, alt)
    for group in fields.get("media:group", ()):
        inner = fields_of(group)
        if depth < 3:
            yield from _media(inner, base, LeadImage("", _alt(inner)), depth + 1)
        for thumbnail in inner.get("media:thumbnail", ()):
            yield from _thumbnail(thumbnail, base, _alt(inner))


def _thumbnail(element: Element, base: str, alt: str) -> Iterator[_Candidate]:
    if url := _own_address(element, base):
        small = _side(element, "width") < LARGE_SIDE
        yield _Candidate(_THUMBNAIL, LeadImage(url, alt, small), width=_width(element, url))


def _enclosed_links(fields: Fields) -> Iterator[Element]:
    for element in (*fields.get("atom:link", ()), *fields.get("link", ())):
        if attribute(element, "rel").lower() in ("enclosure", "image", "preview", "image_src"):
            yield element


def _image_address(element: Element, base: str, *, untyped: bool) -> str:
    """The address of a medium that is an image; `untyped`: one without type or ending is taken for one."""
    address = attribute(element, "url") or attribute(element, "href")
    kind = attribute(element, "type").strip().lower()
    medium = attribute(element, "medium").strip().lower()
    if medium:
        image = medium == "image"
    elif kind.startswith("image"):
        image = True
    elif not kind or kind in ("application/octet-stream", "binary/octet-stream"):
        image = is_image_file(address) or (untyped and not kind and not is_media_file(address))
    else:
        image = False
    return _wanted(address, base, element) if image else ""


def _own_address(element: Element, base: str) -> str:
    """The address in an element of a picture: an attribute, a child `url`, or its text."""
    address = attribute(element, "href") or attribute(element, "url") or attribute(element, "src")
    if not address and len(element):
        address = next(
            (text_of(one) or attribute(one, "src") for one in element if name_of(one).rpartition(":")[2]
             in ("url", "img", "link", "src")), ""
        )  # fmt: skip
    text = address or text_of(element)
    return _wanted(text, base, element) if "<" not in text else ""


def _wanted(address: str, base: str, element: Element) -> str:
    if 0 < _side(element, "width") < MIN_PIXELS or 0 < _side(element, "height") < MIN_PIXELS:
        return ""
    url = address_of(address, base)
    if not url or is_unwanted_image(url) or is_media_file(url):
        return ""
    return url


def _path(address: str) -> str:
    try:
        return urlsplit(address.strip()).path
    except ValueError:
        return ""


def _width(element: Element, url: str) -> int:
    return _side(element, "width") or width_hint(url)


def _side(element: Element, name: str) -> int:
    found = _DIGITS.match(attribute(element, name))
    return int(found[1]) if found else 0


def _alt(fields: Fields) -> str:
    for name in ("media:description", "media:title", "media:text"):
        for element in fields.get(name, ()):
            if words := _words(text_of(element)):
                return words
    return ""


def _words(text: str) -> str:
    """A description as plain text; "" for what is only a file's name or a role."""
    words = html.headline(text)
    return "" if _IMAGE_ENDING.search(words) or " " not in words else words
