"""The address of an item's page, among all the addresses that a feed names."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from globe_app.feeds.content import base_of
from globe_app.feeds.elements import Element, Fields, attribute, first_text, text_of
from globe_app.text.links import web_link

_ALTERNATE = ("", "alternate", "http://www.iana.org/assignments/relation/alternate", "canonical")
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_UNSAID_TYPES = ("", "text", "text/plain")
_BREAKS = re.compile(r"[\t\r\n]\s*")
_SPACES = re.compile(r"[ \u00a0\u3000]")
_HOST_ONLY = re.compile(r"www\.[\w-]+\.[\w.-]+(?:[/?#:]|\Z)", re.I)
_ESCAPED_AND = re.compile(r"&(?:amp|#0*38|#x0*26);", re.I)
_ORIGINAL = ("feedburner:origlink", "pheedo:origlink")
_SERVICES = re.compile(
    r"https?://(?:feeds\d?\.feedburner\.com|feedproxy\.google\.com|[\w.-]*\.feedburner\.com|rss\.app|morss\.it|fetchrss\.com"
    r"|politepol\.com|feed43\.com|feeds\.feedblitz\.com|rsshub\.app)/",
    re.I,
)
_RDF_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"


def address_of(text: str, base: str = "") -> str:
    """An address as feeds write it, made absolute on `base`; "" when it is none of the web.

    Line breaks in it go, spaces are encoded, a bare `www.` host is one, `&amp;` written twice is `&`.
    """
    text = _BREAKS.sub("", text.strip())
    if "&" in text:
        text = _ESCAPED_AND.sub("&", text)
    if _HOST_ONLY.match(text):
        text = f"http://{text}"
    elif text.startswith("//") and not base:
        text = f"https:{text}"
    return web_link(_SPACES.sub(lambda m: quote(m[0]), text), base)


def item_link(fields: Fields, base: str, language: str, about: str = "") -> str:
    """The address of an item's page; "" when the feed names none.

    `base`: what relative addresses stand on; `language` of the feed: among alternates, that of this language
    is meant; `about`: the rdf:about of an item of RSS 1.0.
    """
    for name in _ORIGINAL:
        for element in fields.get(name, ()):
            if found := address_of(text_of(element)):
                return found
    if found := home_link(fields, base, language):
        return found
    for guid in fields.get("guid", ()):
        text = text_of(guid)
        if attribute(guid, "isPermaLink").strip().lower() != "false" and _is_web(text):
            return address_of(text)
    for content in fields.get("atom:content", ()):
        if attribute(content, "type").lower() in _PAGE_TYPES and attribute(content, "src"):
            return address_of(attribute(content, "src"), base)
    for text in (about, first_text(fields, "atom:id")):
        if _is_web(text):
            return address_of(text)
    return enclosed(fields, base)


def home_link(fields: Fields, base: str, language: str) -> str:
    """The address of a feed's site; "" when it names none."""
    return max(_candidates(fields, base, language), key=lambda one: one[0], default=(0, ""))[1]


def self_link(fields: Fields) -> str:
    """The address that a feed names as its own; "" when it names none of the web."""
    for element in (*fields.get("atom:link", ()), *fields.get("link", ())):
        if attribute(element, "rel").strip().lower() == "self":
            return address_of(attribute(element, "href"))
    return ""


def serves_others(address: str) -> bool:
    """Whether a feed's address is at a service that passes feeds on: nothing of its outlet is there."""
    return bool(_SERVICES.match(address))


def enclosed(fields: Fields, base: str) -> str:
    """The address of the first enclosure."""
    for element in fields.get("enclosure", ()):
        if found := address_of(attribute(element, "url") or attribute(element, "href"), base):
            return found
    for element in (*fields.get("atom:link", ()), *fields.get("link", ())):
        found = address_of(attribute(element, "href"), base)
        if found and attribute(element, "rel").lower() == "enclosure":
            return found
    return ""


def _is_web(text: str) -> bool:
    return text[:8].lower().startswith(("http://", "https://"))


def _candidates(fields: Fields, around: str, language: str) -> Iterator[tuple[int, str]]:
    """Each address that may be the page's, with its rank: the highest is the page's, the first of equals."""
    for element in fields.get("link", ()):
        text, base = text_of(element) or _behind(element), base_of(element, around)
        if attribute(element, "rel").lower() in _ALTERNATE and (found := address_of(text, base)):
            yield 12, found
    for element in (*fields.get("atom:link", ()), *fields.get("link", ())):
        rank = _rank(element, language)
        base = base_of(element, around)
        href = attribute(element, "href") or element.get(_RDF_RESOURCE) or attribute(element, "url")
        href = href or text_of(element)
        if rank and (found := address_of(href, base)):
            yield rank, found
    for name in ("prodlink", "url", "prism:url"):
        if found := address_of(first_text(fields, name), around):
            yield 1, found


def _behind(element: Element) -> str:
    """The address behind an element that its author closed too early: `<link/>http://...`."""
    text = (element.tail or "").strip()
    return text if _is_web(text) and not element.attrib else ""


def _rank(element: Element, language: str) -> int:
    """0: no page of the item; else the higher, the likelier."""
    if attribute(element, "rel").strip().lower() not in _ALTERNATE:
        return 0
    kind = attribute(element, "type").partition(";")[0].strip().lower()
    rank = 8 if kind in _PAGE_TYPES or kind in _UNSAID_TYPES else 4
    lang = attribute(element, "hreflang").lower().partition("-")[0]
    if lang:
        rank += 1 if language and lang == language.lower().partition("-")[0] else -1
    return rank
