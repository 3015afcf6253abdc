"""Feed text made safe before it is stored: HTML through nh3's allow-list, plain text without tricks."""

import html
import re
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

import nh3

from globe_app.settings import MAX_BODY_CHARS, MAX_HEADLINE_CHARS

TAGS = {
    "p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code", "hr",
    "a", "em", "strong", "b", "i", "u", "s", "sub", "sup", "q", "cite", "figcaption",
    "table", "thead", "tbody", "tr", "th", "td", "caption", "dl", "dt", "dd",
}  # fmt: skip
DROPPED_WHOLE = {
    "script", "style", "iframe", "object", "embed", "noscript", "template", "svg", "math",
    "form", "select", "textarea", "title", "audio", "video", "canvas",
}  # fmt: skip
SCHEMES = {"http", "https", "mailto"}
MAX_NESTING_TAGS = 2_000  # more lists, quotes or table cells than this is no article
_BLOCK_END = re.compile(r"</(?:p|h[1-6]|li|blockquote|div|tr|pre|dt|dd|caption)>|<br\s*/?>", re.I)
_NESTING = re.compile(r"<(?:ul|ol|blockquote|table|td|th|dl)\b", re.I)
_H1 = re.compile(r"<(/?)h1\b", re.I)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
_IMAGE = re.compile(r"<img\b[^>]*>", re.I)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_SRC = re.compile(r'<img[^>]*?\bsrc="([^"]*)"[^>]*>')
_TRACKERS = re.compile(
    r"doubleclick|/pixel[./?]|[./]pixel\.|feedburner\.com/~|/b\.gif|/1x1|blank\.gif|spacer\.gif|beacon"
    r"|stats?\.wp\.com|pixel\.wp\.com|scorecardresearch|google-analytics|facebook\.com/tr|/track(?:er|ing)?[/?.]",
    re.I,
)
SOURCES = ("src", "data-src", "data-lazy-src", "data-original")  # lazy loaders leave src empty
MIN_PIXELS = 48  # an image declared smaller is an icon or a tracker
MAX_IMAGES = 12  # of one article
_EMPTY = re.compile(r"<p>(?:\s|&nbsp;|<br\s*/?>)*</p>", re.I)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def plain(markup: str, limit: int = MAX_BODY_CHARS) -> str:
    """`markup` as text: tags gone, entities resolved, one line a block, nothing invisible."""
    if "<" in markup:
        broken = _BLOCK_END.sub("\n", markup[: 4 * limit])
        text = html.unescape(nh3.clean(broken, tags=set(), clean_content_tags=DROPPED_WHOLE))
    else:  # most headlines: nothing to parse
        text = html.unescape(markup[: 4 * limit])
    lines = (" ".join(line.split()) for line in without_tricks(text).split("\n"))
    return "\n".join(line for line in lines if line)[:limit]


def without_tricks(text: str) -> str:
    """`text` without control, zero-width and bidirectional override characters."""
    return _UNSEEN.sub("", text)


def headline(markup: str) -> str:
    """A headline as one line of plain text, cut at a word; "" when nothing is left."""
    text = " ".join(plain(markup[:20_000], 5_000).split())
    return shorten(text, MAX_HEADLINE_CHARS)


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where there is one, with an ellipsis."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    at = cut.rfind(" ")
    return (cut[:at] if at > limit // 2 else cut).rstrip(" ,;:-–") + "…"


def safe_html(markup: str, base: str = "", *, images: bool = False) -> str:
    """`markup` reduced to text structure and http(s) links; relative links resolved on `base`.

    No script, style, frame, form or event handler is left, and no image unless `images`: then those that
    are no trackers stay as `<img src="ADDRESS" alt="...">`, for a sync to fetch. A body too long or too
    nested to be an article becomes plain paragraphs.
    """
    if len(markup) > MAX_BODY_CHARS or len(_NESTING.findall(markup)) > MAX_NESTING_TAGS:
        return paragraphs(plain(markup[:MAX_BODY_CHARS]))

    def resolve(element: str, attribute: str, value: str) -> str | None:
        return link(value, base) or None if attribute == "href" else value

    if images:
        left = iter(range(MAX_IMAGES))
        markup = _IMAGE.sub(
            lambda m: (
                tag if (tag := _image_tag(m.group(), base)) and next(left, None) is not None else ""
            ),
            markup,
        )
    cleaned = nh3.clean(
        _H1.sub(r"<\1h2", markup),
        tags=TAGS | {"img"} if images else TAGS,
        clean_content_tags=DROPPED_WHOLE,
        attributes={"a": {"href"}, "td": {"colspan"}, "th": {"colspan"}, "img": {"src", "alt"}},
        attribute_filter=resolve,
        url_schemes=SCHEMES,
        link_rel=None,
    )
    return _EMPTY.sub("", without_tricks(cleaned)).strip()


def _attributes(tag: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(tag)
    return {name.lower(): html.unescape(a or b or c) for name, a, b, c in reversed(found)}


def _image_tag(tag: str, base: str) -> str:
    """An image's tag with nothing but its address and its description; "" when it is not one to keep."""
    have = _attributes(tag[:4000])
    for side in ("width", "height"):
        size = re.match(r"\d+", have.get(side, ""))
        if size and int(size.group()) < MIN_PIXELS:
            return ""
    url = ""
    for name in SOURCES:
        url = url or web_link(have.get(name, ""), base)
    if not url or _TRACKERS.search(url):
        return ""
    alt = shorten(" ".join(have.get("alt", "").split()), 300)
    return f'<img src="{html.escape(url)}" alt="{html.escape(alt)}">'


def image_urls(safe: str) -> tuple[str, ...]:
    """The addresses of the images in HTML that `safe_html` made, each once."""
    return tuple(dict.fromkeys(html.unescape(url) for url in _SRC.findall(safe)))


def with_images(safe: str, kept: Mapping[str, str]) -> str:
    """The same HTML with each image named by its content hash (`image:HASH`), or left out."""

    def put(match: re.Match[str]) -> str:
        name = kept.get(html.unescape(match.group(1)), "")
        return match.group().replace(match.group(1), f"image:{name}") if name else ""

    return _EMPTY.sub("", _SRC.sub(put, safe)) if "<img" in safe else safe


def paragraphs(text: str) -> str:
    """Plain text as HTML paragraphs, one a line."""
    lines = (line.strip() for line in without_tricks(text).splitlines())
    return "".join(f"<p>{html.escape(line)}</p>" for line in lines if line)


def link(url: str, base: str = "") -> str:
    """An absolute http(s) or mailto address, or "" for anything else."""
    text = without_tricks(url).strip()
    if not text or len(text) > 2_000:
        return ""
    try:
        absolute = text.startswith(("https://", "http://"))
        whole = text if absolute else urljoin(base, text)
        parts = urlsplit(whole)
    except ValueError:
        return ""
    if parts.scheme in {"http", "https"}:
        return whole if parts.netloc else ""
    return whole if parts.scheme == "mailto" else ""


def web_link(url: str, base: str = "") -> str:
    """As `link`, but only http(s): what a browser opens or a sync may fetch."""
    found = link(url, base)
    return "" if found.startswith("mailto:") else found


def first_image(markup: str, base: str = "") -> str:
    """The address of the first image in `markup` that is no tracker, or ""."""
    for tag in _IMAGE.findall(markup[:MAX_BODY_CHARS]):
        found = image_urls(_image_tag(tag, base))
        if found:
            return found[0]
    return ""


def language_tag(text: str) -> str:
    """A BCP 47 tag in its usual case (`pt-BR`), or "" when `text` is not one."""
    tag = text.strip().replace("_", "-")
    if not _LANGUAGE.fullmatch(tag) or len(tag) > 35:
        return ""
    first, *rest = tag.split("-")
    shaped = [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in rest]
    return "-".join([first.lower(), *shaped])
