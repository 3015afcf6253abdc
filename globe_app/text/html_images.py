"""The images of a text: which are kept, and as what (a tag of the regular form of `html_writer`)."""

import html
import re

from globe_app.text.characters import clean_text
from globe_app.text.html_parser import Attributes
from globe_app.text.html_writer import escape_attribute
from globe_app.text.links import web_link
from globe_app.text.shorten import shorten

SOURCES = ("src", "data-src", "data-lazy-src", "data-original")  # lazy loaders leave src empty
MIN_PIXELS = 48  # an image declared smaller is an icon or a tracker
MAX_IMAGES = 12  # of one article
MAX_ALT_CHARS = 300
IMAGE = re.compile(r'<img src="([^"<>]*+)" alt="([^"<>]*+)">')  # in the regular form: src, alt
_TRACKERS = re.compile(
    r"doubleclick|/pixel[./?]|[./]pixel\.|feedburner\.com/~|/b\.gif|/1x1|blank\.gif|spacer\.gif|beacon"
    r"|stats?\.wp\.com|pixel\.wp\.com|scorecardresearch|google-analytics|facebook\.com/tr|/track(?:er|ing)?[/?.]",
    re.I,
)


def is_tracker(address: str) -> bool:
    """Whether an image's address is that of a pixel that counts readers, or of a placeholder."""
    return bool(_TRACKERS.search(address))


def short_alt(text: str) -> str:
    """An image's description as one line of at most `MAX_ALT_CHARS` characters."""
    return shorten(" ".join(text.split()), MAX_ALT_CHARS)


def image_tag(attributes: Attributes, base: str) -> str:
    """An image's tag with nothing but its address and its description; "" when it is not one to keep."""
    for side in ("width", "height"):
        size = re.match(r"\s*(\d{1,9})", attributes.get(side, ""))
        if size and int(size[1]) < MIN_PIXELS:
            return ""
    url = ""
    for name in SOURCES:
        url = url or web_link(attributes.get(name, ""), base)
    if not url or is_tracker(url):
        return ""
    alt = short_alt(clean_text(attributes.get("alt", "")))
    return f'<img src="{escape_attribute(url)}" alt="{escape_attribute(alt)}">'


def image_urls(markup: str) -> tuple[str, ...]:
    """The addresses of the images in HTML that `sanitise` made, each once, in their order."""
    return tuple(dict.fromkeys(html.unescape(found[1]) for found in IMAGE.finditer(markup)))


def first_image(markup: str) -> str:
    """The address of the first image in HTML that `sanitise` made, or ""."""
    found = IMAGE.search(markup)
    return html.unescape(found[1]) if found else ""


def without_images(markup: str) -> str:
    """HTML that `sanitise` made, with no image's tag in it; a block that held nothing else stays."""
    return IMAGE.sub("", markup)
