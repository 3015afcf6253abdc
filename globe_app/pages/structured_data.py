"""What a page says of its article to machines: JSON-LD (schema.org), Open Graph and other meta elements."""

import html as html_codec
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from globe_app.pages.document import Element, text_of
from globe_app.text.characters import clean_text
from globe_app.text.html import headline as one_line
from globe_app.text.html import paragraphs
from globe_app.text.links import web_link
from globe_app.text.shorten import shorten

MAX_JSON_CHARS = 2_000_000  # of all JSON-LD of a page
MAX_NODES = 5_000  # objects looked at
MAX_AUTHORS = 5
MAX_AUTHOR_CHARS = 120
_ARTICLE = re.compile(
    r"(?:^|/)(?:\w*Article|\w*NewsArticle|\w*BlogPosting|Report|Review|SocialMediaPosting|Liveblog\w*"
    r"|Opinion\w*|ClaimReview)$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_WRAPPING = re.compile(r"^\s*(?:<!\[CDATA\[|<!--|//<!\[CDATA\[)|(?://\s*\]\]>|\]\]>|-->)\s*;?\s*$")
_SENTENCE_END = re.compile(r"(?<=[.!?…»”\"])\s*\n(?=\s*\S)")
_TAG = re.compile(
    r"<(?:/?(?:p|br|div|h[1-6]|ul|ol|li|a|em|strong|b|i|span|blockquote|figure|img)\b)", re.I
)
_NOT_FREE = ("false", "no", "0")


@dataclass(frozen=True, slots=True)
class PageData:
    """What a page says of its article."""

    headlines: tuple[str, ...]  # of JSON-LD, Open Graph, title and h1: plain text, each once
    body_html: str  # articleBody as HTML that is not sanitised; "" = none
    images: tuple[str, ...]  # addresses of JSON-LD, Open Graph and Twitter, absolute, each once
    author: str  # "" = not named
    canonical: str  # rel=canonical or og:url, absolute; "" = none
    free: bool  # False: the page says that the article is for subscribers


def read_page_data(root: Element, base: str) -> PageData:
    """`root`: the page as parsed; `base`: what relative addresses stand on."""
    articles = [one for one in _objects(root) if _is_article(one)]
    return PageData(
        headlines=_headlines(root, articles),
        body_html=max((_body(one) for one in articles), key=len, default=""),
        images=_images(root, articles, base),
        author=_author(root, articles),
        canonical=_canonical(root, base),
        free=not any(_says_not_free(one) for one in _objects(root)),
    )


def _objects(root: Element) -> Iterator[dict[str, object]]:
    """Every JSON object of the page's JSON-LD, however nested."""
    left = MAX_JSON_CHARS
    waiting: list[object] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            left -= len(script.text)
            if left < 0:
                break
            waiting.append(_loads(script.text))
    seen = 0
    while waiting and seen < MAX_NODES:
        one = waiting.pop(0)
        seen += 1
        if isinstance(one, dict):
            yield one
            waiting += [value for value in one.values() if isinstance(value, (dict, list))]
        elif isinstance(one, list):
            waiting += [value for value in one if isinstance(value, (dict, list))]


def _loads(text: str) -> object:
    """JSON as pages have it: raw line breaks in strings, trailing commas, wrapped in comments."""
    text = _WRAPPING.sub("", text.strip()).strip().rstrip(";")
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text), html_codec.unescape(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return _body_of_broken(text)


def _body_of_broken(text: str) -> object:
    """The articleBody of JSON that is broken elsewhere."""
    kind = re.search(r'"@type"\s*:\s*\[?\s*"(\w{1,40})"', text)
    found = re.search(r'"articleBody"\s*:\s*("(?:[^"\\]|\\.)*+")', text, re.S)
    if kind is None or found is None:
        return None
    try:
        return {"@type": kind[1], "articleBody": json.loads(found[1], strict=False)}
    except ValueError:
        return None


def _strings(value: object) -> list[str]:
    """A value that should be a string and may be a list of strings."""
    values = value if isinstance(value, list) else [value]
    return [clean_text(one) for one in values if isinstance(one, str) and one.strip()]


def _is_article(one: dict[str, object]) -> bool:
    return any(_ARTICLE.search(kind) for kind in _strings(one.get("@type")))


def _says_not_free(one: dict[str, object]) -> bool:
    value = one.get("isAccessibleForFree")
    return value is False or (str(value).strip().lower() in _NOT_FREE and value is not None)


def _body(one: dict[str, object]) -> str:
    """articleBody as HTML; of a live blog, its updates with their headings and times."""
    text = "\n\n".join(_strings(one.get("articleBody")))
    updates = one.get("liveBlogUpdate")
    parts = [_as_html(text)] if text else []
    for update in updates if isinstance(updates, list) else [updates]:
        if not isinstance(update, dict):
            continue
        heading = " ".join(_strings(update.get("headline"))[:1])
        body = "\n\n".join(_strings(update.get("articleBody")))
        if heading and not heading.startswith("http"):
            parts.append(f"<h3>{html_codec.escape(one_line(heading), quote=False)}</h3>")
        parts.append(_as_html(body))
    return "".join(parts)


def _as_html(text: str) -> str:
    """A text of JSON-LD: HTML as it is, plain text as paragraphs by its line breaks."""
    if "&lt;" in text and not _TAG.search(text):
        text = html_codec.unescape(text)
    if _TAG.search(text):
        return text
    text = html_codec.unescape(text).replace("\r\n", "\n").replace("\r", "\n")
    return paragraphs("\n".join(line.strip() for line in text.split("\n") if line.strip()))


def _headlines(root: Element, articles: list[dict[str, object]]) -> tuple[str, ...]:
    found = [text for one in articles for text in _strings(one.get("headline"))]
    found += [_meta(root, name) for name in ("og:title", "twitter:title")]
    found += [text_of(one) for one in list(root.iter("h1"))[:3]]
    found += [text_of(one) for one in list(root.iter("title"))[:1]]
    return tuple(dict.fromkeys(line for one in found if (line := one_line(one))))


def _images(root: Element, articles: list[dict[str, object]], base: str) -> tuple[str, ...]:
    found = [_meta(root, name) for name in ("og:image:secure_url", "og:image", "og:image:url")]
    found += [_meta(root, name) for name in ("twitter:image", "twitter:image:src")]
    for one in articles:
        found += _image_addresses(one.get("image"))
    return tuple(dict.fromkeys(at for one in found if (at := web_link(one, base))))


def _image_addresses(value: object) -> list[str]:
    """Addresses of schema.org images: strings, ImageObjects, lists of both."""
    found: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            found += _strings(one.get("url"))[:1] or _strings(one.get("contentUrl"))[:1]
        else:
            found += _strings(one)
    return found


def _author(root: Element, articles: list[dict[str, object]]) -> str:
    names: list[str] = []
    for one in articles:
        value = one.get("author")
        for author in value if isinstance(value, list) else [value]:
            named = author.get("name") if isinstance(author, dict) else author
            names += _strings(named)
    if not names:
        names = [_meta(root, name) for name in ("author", "article:author", "parsely-author")]
    if not any(names):
        names = [text_of(one) for one in _marked_authors(root)]
    kept = [line for one in names if (line := one_line(one)) and not _is_address(line)]
    return shorten(", ".join(list(dict.fromkeys(kept))[:MAX_AUTHORS]), MAX_AUTHOR_CHARS)


def _marked_authors(root: Element) -> list[Element]:
    """Elements that the page marks as the author's name."""
    return [
        one for one in root.iter("a", "span", "div", "address", "p")
        if ("author" in (one.get("rel") or "").split() or one.get("itemprop") == "author")
        and len(text_of(one)) <= MAX_AUTHOR_CHARS
    ][:MAX_AUTHORS]  # fmt: skip


def _is_address(text: str) -> bool:
    return "://" in text or "@" in text or text.startswith("www.")


def _canonical(root: Element, base: str) -> str:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            return web_link(link.get("href") or "", base)
    return web_link(_meta(root, "og:url"), base)


def _meta(root: Element, name: str) -> str:
    for one in root.iter("meta"):
        if name in (one.get("property"), one.get("name"), one.get("itemprop")):
            content = clean_text(one.get("content") or "").strip()
            if content:
                return content
    return ""
