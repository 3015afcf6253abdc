"""References in XML that no parser resolves: HTML's names, those of a feed's own DTD, and bare `&`."""

import html
import re
from collections.abc import Mapping

_REFERENCE = re.compile(r"&(?:#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|([A-Za-z][A-Za-z0-9]{0,31});)?")
_ENTITY = re.compile(
    r"""<!ENTITY\s+([A-Za-z][\w.-]{0,31})\s+(?:"([^"<&%]{0,200})"|'([^'<&%]{0,200})')\s*>"""
)
_XML = frozenset(("amp", "lt", "gt", "quot", "apos"))
MAX_DECLARED = 500  # entities of one DTD
CDATA, CDATA_END = "<![CDATA[", "]]>"


def declared_entities(doctype: str) -> dict[str, str]:
    """The entities that a DTD declares as plain text: name -> text. Others are never expanded."""
    found: dict[str, str] = {}
    for match in _ENTITY.finditer(doctype):
        found.setdefault(match[1], match[2] or match[3] or "")
        if len(found) == MAX_DECLARED:
            break
    return found


def with_known_references(text: str, declared: Mapping[str, str]) -> str:
    """`text` of a document with no reference but XML's own: each HTML name becomes its character.

    A `&` that begins no known reference becomes `&amp;`. CDATA sections stay as they are.
    """

    def known(match: re.Match[str]) -> str:
        name = match[1]
        if not name:
            return match[0] if len(match[0]) > 1 else "&amp;"
        if name in _XML:
            return match[0]
        return html.escape(value_of(name, declared) or f"&{name};", quote=True)

    if "&" not in text:
        return text
    out: list[str] = []
    at = 0
    while True:
        begin = text.find(CDATA, at)
        out.append(_REFERENCE.sub(known, text[at:] if begin < 0 else text[at:begin]))
        if begin < 0:
            return "".join(out)
        end = text.find(CDATA_END, begin)
        if end < 0:
            out.append(text[begin:])
            return "".join(out)
        at = end
        out.append(text[begin:at])


def value_of(name: str, declared: Mapping[str, str]) -> str:
    """The text of an entity: one of the DTD or of HTML; "" when it is neither."""
    if name in declared:
        return declared[name]
    text = html.unescape(f"&{name};")
    return "" if text == f"&{name};" else text


def resolved(text: str, declared: Mapping[str, str]) -> str:
    """Character data with its references resolved once; what is no reference stays as it is."""

    def value(match: re.Match[str]) -> str:
        if match[1]:
            return value_of(match[1], declared) or match[0]
        return html.unescape(match[0]) if len(match[0]) > 1 else match[0]

    return _REFERENCE.sub(value, text) if "&" in text else text
