"""Titles: HTML in which tags that format are markup, and tags that are talked about are text."""

import html
import re

from globe_app.feeds.content import Content

MAX_CHARS = 20_000
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)\b([^<>]*)>")
_COMMENT = "<!--"
# they format, balanced or not
_FORMATTING = frozenset(
    "a abbr acronym b bdi bdo big br center del div em figure font i img ins mark nobr p q rp rt ruby s small"
    " span strike strong sub sup u wbr".split()
)
# nobody means their content as text where they are balanced
_WITH_CONTENT = frozenset(
    ("script", "style", "iframe", "object", "noscript", "template", "svg", "math")
)


def title_markup(content: Content) -> str:
    """The HTML of a title, to be made a headline: `<` that begins no markup is escaped."""
    text = content.text[:MAX_CHARS]
    if content.plain:
        return html.escape(html.unescape(text), quote=False)
    if "<" not in text:
        return text
    tags = [(m[1], m[2].lower()) for m in _TAG.finditer(text)]
    begun = {name for end, name in tags if not end}
    ended = {name for end, name in tags if end}
    out: list[str] = []
    at = 0
    while (begin := text.find("<", at)) >= 0:
        out.append(text[at:begin])
        match = _TAG.match(text, begin)
        if match and _is_markup(match[2].lower(), match[3], begun & ended):
            out.append(match[0])
            at = match.end()
        elif text.startswith(_COMMENT, begin) and text.find("-->", begin) >= 0:
            at = text.find("-->", begin) + 3
        else:
            out.append("&lt;")
            at = begin + 1
    out.append(text[at:])
    return "".join(out)


def _is_markup(name: str, rest: str, balanced: set[str]) -> bool:
    if name in _FORMATTING or (name in balanced and name in _WITH_CONTENT):
        return True
    return "=" in rest or name in balanced
