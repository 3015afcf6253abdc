"""The images of a text: which are kept, and as what (a tag of the regular form of `html_writer`)."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from globe_app.text.characters import clean_text
from globe_app.text.html_parser import Attributes
from globe_app.text.html_srcset import MAX_WIDTH, Candidate, best, candidates
from globe_app.text.html_writer import escape_attribute
from globe_app.text.image_addresses import is_unwanted_image, picture_key, width_hint
from globe_app.text.links import web_link
from globe_app.text.shorten import shorten

__all__ = [
    "IMAGE", "MAX_IMAGES", "Image", "emoji", "first_image", "image", "image_urls", "is_unwanted_image",
    "picture_key", "short_alt", "without_images",
]  # fmt: skip
LAZY_SOURCES = (  # where lazy loading keeps the address; `src` holds a placeholder then
    "data-src", "data-lazy-src", "data-original", "data-lazy", "data-original-src", "data-orig-src",
    "data-large-file", "data-img-src", "data-actualsrc", "data-cfsrc", "data-ll-src", "data-echo",
    "data-runner-src", "data-pagespeed-lazy-src", "data-delayed-url", "data-lazyload", "data-flickity-lazyload",
    "data-ezsrc", "data-opt-src", "data-breeze", "nitro-lazy-src", "lazy-src",
)  # fmt: skip
SRCSETS = (
    "data-srcset", "data-lazy-srcset", "data-original-set", "data-ezsrcset", "nitro-lazy-srcset", "srcset",
)  # fmt: skip
MIN_PIXELS = 48  # an image declared smaller is an icon or a tracker
SMALL_WIDTH = 320  # px: where an address names fewer, a larger one of the image is looked for
MAX_IMAGES = 12  # of one article
MAX_ALT_CHARS = 300
MAX_EMOJI_CHARS = 40  # of the text that an image stands for
IMAGE = re.compile(r'<img src="([^"<>]*+)" alt="([^"<>]*+)">')  # in the regular form: src, alt
_SIGN_CLASSES = frozenset((
    "avatar", "gravatar", "author-avatar", "author-image", "author-photo", "author-pic", "byline-photo",
    "logo", "site-logo", "print-logo", "print-header", "print-only", "icon", "social-icon", "share-icon",
    "share-button", "feedflare", "tracking-pixel", "pixel", "spinner",
))  # fmt: skip
_EMOJI_CLASSES = frozenset(
    ("wp-smiley", "emoji", "emojione", "twemoji", "emoticon", "smiley", "smile")
)
_EMOJI_ADDRESS = re.compile(r"/(?:emojis?|twemoji|smil(?:ie|ey)s?|emoticons?)/|/icon_\w+\.gif$")
_NOT_DECODED = (
    "image/svg",
    "image/avif",
    "image/jxl",
    "image/heic",
)  # where another format is offered
_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif)(?:[?#]|$)", re.I)


@dataclass(frozen=True, slots=True)
class Image:
    """An image to keep."""

    address: str  # absolute, http(s)
    alt: str  # one line, at most `MAX_ALT_CHARS` characters

    @property
    def tag(self) -> str:
        """As it stands in the regular form."""
        return f'<img src="{escape_attribute(self.address)}" alt="{escape_attribute(self.alt)}">'


def short_alt(text: str) -> str:
    """An image's description as one line of at most `MAX_ALT_CHARS` characters."""
    return shorten(" ".join(text.split()), MAX_ALT_CHARS)


def emoji(attributes: Attributes) -> str:
    """The characters that an image stands for: those of an emoji or a smiley; "" for any other image."""
    alt = attributes.get("alt", "").strip()
    if not alt or len(alt) > MAX_EMOJI_CHARS:
        return ""
    drawn = not _EMOJI_CLASSES.isdisjoint(attributes.get("class", "").lower().split())
    return alt if drawn or _EMOJI_ADDRESS.search(attributes.get("src", "").lower()) else ""


def image(attributes: Attributes, sources: Sequence[Attributes], base: str) -> Image | None:
    """The image that an `img` element shows; None for one that is not the article's.

    `sources`: the attributes of the `source` elements beside it in a `picture`.
    """
    classes = attributes.get("class", "").lower().split()
    if _is_small(attributes) or not (_SIGN_CLASSES | _EMOJI_CLASSES).isdisjoint(classes):
        return None
    address = _address(attributes, sources, base)
    if not address:
        return None
    alt = attributes.get("alt") or attributes.get("title") or ""
    return Image(address, short_alt(clean_text(alt)))


def _address(attributes: Attributes, sources: Sequence[Attributes], base: str) -> str:
    """The address of the best file: of `srcset`, of what lazy loading uses, of `src`, of the `source`s."""
    own = attributes.get("src", "")
    if own and len(attributes) <= 4 and not sources and not _has_others(attributes):  # most images
        return _usable(own, base)
    found = _usable(_of_srcsets((attributes,)), base)
    for name in LAZY_SOURCES:
        value = attributes.get(name, "")
        if not found and ("/" in value or "." in value):  # not `true`
            found = _usable(value, base)
    plain = _usable(own, base)
    if found and plain and picture_key(found) == picture_key(plain):
        wider, hint = width_hint(found), width_hint(plain)
        found = plain if hint <= MAX_WIDTH and wider and (not hint or hint > wider) else found
    found = found or plain
    if sources and (not found or 0 < width_hint(found) < SMALL_WIDTH):
        decoded = [s for s in sources if not s.get("type", "").startswith(_NOT_DECODED)]
        found = _usable(_of_srcsets(decoded or sources), base) or found
    return found or next(
        (
            usable
            for name, value in attributes.items()
            if name.startswith("data-")
            and _FILE.search(value)
            and len(value.split()) == 1
            and (usable := _usable(value, base))
        ),
        "",
    )


def _has_others(attributes: Attributes) -> bool:
    return any(name.startswith(("data-", "srcset", "nitro-", "lazy-")) for name in attributes)


def _of_srcsets(elements: Sequence[Attributes]) -> str:
    """The best candidate of all `srcset`s of a kind that hold any which is no placeholder."""
    for name in SRCSETS:
        found: list[Candidate] = []
        for one in elements:
            if name in one:
                found += candidates(one[name])
        chosen = best(tuple(c for c in found if not c.address.startswith("data:")))
        if chosen:
            return chosen.address
    return ""


def _usable(address: str, base: str) -> str:
    """The absolute address; "" for none, or for one of no article's image."""
    if not address or address[:5].lower() == "data:":
        return ""
    found = web_link(address, base)
    return "" if not found or is_unwanted_image(found) else found


def _is_small(attributes: Attributes) -> bool:
    """Whether an image is declared too small to show anything."""
    for side in ("width", "height"):
        pixels = _pixels(attributes.get(side, ""))
        if pixels is not None and pixels < MIN_PIXELS:
            return True
    for declaration in attributes.get("style", "").lower().split(";"):
        name, _, value = declaration.partition(":")
        if name.strip() in (
            "width",
            "height",
            "max-width",
            "max-height",
        ) and value.strip().endswith("px"):
            pixels = _pixels(value)
            if pixels is not None and pixels < MIN_PIXELS:
                return True
    return False


def _pixels(value: str) -> int | None:
    """The whole px of `640`, `640px` or `640.5`; None for `auto`, `100%` and the like."""
    text = value.strip()
    digits = len(text) - len(text.lstrip("0123456789"))
    if not digits or text.endswith(("%", "em")):
        return None
    return int(text[: min(digits, 9)])


def image_urls(markup: str) -> tuple[str, ...]:
    """The addresses of the images in HTML that `sanitise` made, each once, in their order."""
    return tuple(dict.fromkeys(html.unescape(found[1]) for found in IMAGE.finditer(markup)))


def first_image(markup: str) -> str:
    """The address of the first image in HTML that `sanitise` made, or ""."""
    found = IMAGE.search(markup)
    return html.unescape(found[1]) if found else ""


def image_alts(markup: str) -> tuple[str, ...]:
    """The descriptions of the images in HTML that `sanitise` made, in their order; "" of one without."""
    return tuple(html.unescape(found[2]) for found in IMAGE.finditer(markup))


def without_images(markup: str) -> str:
    """HTML that `sanitise` made, with no image's tag in it; a block that held nothing else stays."""
    return IMAGE.sub("", markup)
