"""A text of a feed as HTML, whatever type its element has or lacks.

Types are those of Atom 1.0 (RFC 4287, 3.1 and 4.1.3) and Atom 0.3 (`mode`); RSS has none, its texts are HTML.
"""

import base64
import binascii
import html
import re
from dataclasses import dataclass
from urllib.parse import urljoin

from globe_app.feeds.elements import XML_BASE, XML_LANG, Element, attribute, name_of
from globe_app.text.links import web_link

_VOID = frozenset(("br", "hr", "img", "wbr", "input", "col", "source", "area", "embed"))
_ADDRESSES = frozenset(("href", "src"))
_PLAIN = frozenset(("", "text", "plain", "text/plain"))
_HTML = frozenset(("html", "text/html"))
_INLINE_XML = frozenset(("xhtml", "application/xhtml+xml"))
_END_TAG = re.compile(
    r"</(?:p|div|a|b|i|em|strong|ul|ol|li|span|h[1-6]|blockquote|table|figure)\s*>", re.I
)
_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_MARKUP_NAMES = frozenset(
    "a abbr b blockquote br center cite code del div em figcaption figure font h1 h2 h3 h4 h5 h6 hr i"
    " iframe img ins li ol p pre s script small span strike strong style sub sup table tbody td th thead"
    " tr u ul video wbr".split()
)
MAX_BASE64 = 5_000_000  # characters
MAX_PIECES = 500_000  # tags and texts in one element; an article has thousands


@dataclass(frozen=True, slots=True)
class Content:
    """A text of a feed."""

    text: str  # HTML, or plain text
    plain: bool
    base: str  # the address its links stand on; "" = xml:base names none
    language: str | None = None  # xml:lang of its own element, as written; None = it has none


def base_of(element: Element, around: str) -> str:
    """The address that links in an element stand on. `around`: that of the element around it."""
    own = element.get(XML_BASE)
    return (web_link(own.strip(), around) or around) if own else around


def content_of(element: Element, base: str, *, default: str = "html") -> Content:
    """The text of an element. `base`: the address in effect around it; `default`: where it has no type."""
    base = base_of(element, base)
    kind = attribute(element, "type").partition(";")[0].strip().lower() or default
    mode = attribute(element, "mode").strip().lower()
    language = element.get(XML_LANG)
    if len(element):
        if language is None:
            language = element[0].get(XML_LANG)  # of the div around XHTML
        return Content(_inner_markup(element, base, kind), False, base, language)
    text = element.text or ""
    if mode == "base64" or (not mode and _is_base64(kind)):
        decoded = _from_base64(text)
        if decoded is not None:
            text = decoded
    elif "&lt;" in text and "<" not in text and kind not in _PLAIN:
        text = _escaped_once(text)
    plain = kind in _PLAIN and not _looks_like_html(text)
    return Content(text, plain, base, language)


def _is_base64(kind: str) -> bool:
    """Whether text of this type must be in base64 (RFC 4287, 4.1.3.3)."""
    known = kind in _PLAIN or kind in _HTML or kind in _INLINE_XML
    return (
        not known
        and "/" in kind
        and not kind.startswith("text/")
        and not kind.endswith(("+xml", "/xml"))
    )


def _from_base64(text: str) -> str | None:
    if len(text) > MAX_BASE64:
        return None
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None


def _escaped_once(text: str) -> str:
    """HTML that was escaped twice, as it was meant; another text as it is."""
    unescaped = html.unescape(text).strip()
    return unescaped if unescaped.startswith("<") and _looks_like_html(unescaped) else text


def _looks_like_html(text: str) -> bool:
    """Whether a text that is called plain is HTML: it ends elements, and has no tag but those of texts."""
    if "</" not in text or not _END_TAG.search(text):
        return False
    return all(name.lower() in _MARKUP_NAMES for name in _TAG_NAME.findall(text))


def _inner_markup(element: Element, base: str, kind: str) -> str:
    """What stands in an element, as HTML. The `div` around XHTML (RFC 4287, 3.1.1.3) stays: it is no text."""
    out = [html.escape(element.text or "", quote=False)]
    if kind in _HTML and out[0].strip():  # escaped HTML with stray elements in it
        out = [element.text or ""]
    # an explicit stack: documents nest deeper than Python's own; iterators: lxml's indices count
    stack = [(element, iter(element), base)]
    while stack and len(out) < MAX_PIECES:
        parent, children, here = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                out.append(f"</{_local(parent)}>{_escaped_tail(parent)}")
            continue
        name = _local(child)
        inner = base_of(child, here)
        if name:
            out.append(f"<{name}{_attributes(child, inner, moved=inner != base)}>")
        if not name or name in _VOID:
            out.append(_escaped_tail(child))
            continue
        out.append(html.escape(child.text or "", quote=False))
        stack.append((child, iter(child), inner))
    return "".join(out)


def _local(element: Element) -> str:
    return name_of(element).rpartition(":")[2]


def _escaped_tail(element: Element) -> str:
    return html.escape(element.tail or "", quote=False)


def _attributes(element: Element, base: str, *, moved: bool) -> str:
    """An element's attributes. `moved`: its base is not that of the text, so its addresses are resolved."""
    out = []
    for key, value in element.attrib.items():
        if key.startswith("{"):
            continue
        if moved and key.lower() in _ADDRESSES:
            value = _joined(base, value)
        out.append(f' {key}="{html.escape(value)}"')
    return "".join(out)


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address
