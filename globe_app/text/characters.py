"""Characters that no text may carry on: removed once, where a text enters the program.

Every parser of outside input (feeds, pages, OPML, catalogues, names on the command line) passes its
strings through `clean_text`. XML and HTML sources pass through `repair_references` before parsing,
because a parser refuses or garbles a numeric reference to a character that does not exist.
"""

import html
import re

REPLACEMENT = "\ufffd"  # stands for a character that cannot be told
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE_LIKE = re.compile(
    "[\x0b\x0c\x1c-\x1f\x85]"
)  # separate words: never dropped, or words are glued
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters
    "\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069"  # soft hyphen, zero width, direction overrides
    "\ufdd0-\ufdef\ufffe\uffff]"  # noncharacters
)
_LATER_PLANES = re.compile("[\U0001fffe-\U0010ffff]")
_LATER_NONCHARACTERS = re.compile(  # the last two of each plane; such a class is slow to look for
    f"[{''.join(chr(p + 0xFFFE) + chr(p + 0xFFFF) for p in range(0x10000, 0x110000, 0x10000))}]"
)
_REFERENCE = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]+)|0*([0-9]+));")
_SUSPECT = re.compile(  # a reference that may name no character, or be one of Windows
    rb"&#(?:[xX]0*(?:[0-8bBcCeEfF];|[189][0-9a-fA-F];|7[fF];|[dD][89a-fA-F][0-9a-fA-F]{2};"
    rb"|[fF][dD][dDeE][0-9a-fA-F];|[fF]{3}[eEfF];|[0-9a-fA-F]{1,2}[fF]{3}[eEfF];|[0-9a-fA-F]{6})"
    rb"|0*(?:[0-8];|1[124-9];|2[0-9];|3[01];|12[7-9];|1[3-5][0-9];|5[5-7][0-9]{3};|6[45][0-9]{3};|[0-9]{6}))"
)
_PAIR = re.compile(
    r"&#(?:[xX]0*([dD][89abAB][0-9a-fA-F]{2})|0*(5[56][0-9]{3}));"
    r"&#(?:[xX]0*([dD][c-fC-F][0-9a-fA-F]{2})|0*(5[67][0-9]{3}));"
)
_MAX_DIGITS = 7  # of 0x10FFFF in decimal; longer is no character


def clean_text(text: str) -> str:
    """`text` with surrogate pairs joined and without what no reader should meet.

    Lone surrogates become U+FFFD. Control characters, noncharacters, soft hyphens, zero-width spaces and
    overrides of the writing direction are dropped; controls that separate words become a space. Tab, line
    feed and carriage return stay. Joiners (U+200C, U+200D) stay: Persian and emoji need them.
    """
    if text.isprintable():
        return text
    spaced = text.replace("\n", " ").replace("\t", " ").replace("\r", " ").replace("\xa0", " ")
    if spaced.isprintable():
        return text  # most texts, and quickly told
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if _LATER_PLANES.search(text):
        text = _LATER_NONCHARACTERS.sub("", text)
    return _INVISIBLE.sub("", _SPACE_LIKE.sub(" ", text))


def repair_references(markup: str) -> str:
    """XML or HTML source whose numeric character references all name a character.

    A pair of surrogates (`&#55357;&#56832;`) becomes one reference; a lone surrogate, a noncharacter or a
    number beyond Unicode becomes U+FFFD; a control character goes, or becomes a space where it separates.
    """
    if "&#" not in markup:
        return markup
    return _REFERENCE.sub(_valid_reference, _PAIR.sub(_joined_pair, markup))


def repair_xml_references(data: bytes) -> bytes:
    """`repair_references` for bytes of any encoding that extends ASCII."""
    if not _SUSPECT.search(data):  # most documents
        return data
    return repair_references(data.decode("latin-1")).encode("latin-1")


def _number(hexadecimal: str | None, decimal: str | None) -> int:
    digits = hexadecimal or decimal or ""
    if len(digits) > _MAX_DIGITS:
        return 0x110000
    return int(digits, 16 if hexadecimal else 10)


def _joined_pair(match: re.Match[str]) -> str:
    high, low = _number(match[1], match[2]), _number(match[3], match[4])
    if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
        return match[0]
    return f"&#{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)};"


def _valid_reference(match: re.Match[str]) -> str:
    number = _number(match[1], match[2])
    if number > 0x10FFFF or 0xD800 <= number < 0xE000:
        return "&#65533;"
    if 0x80 <= number < 0xA0:  # meant, and read by every browser, as windows-1252
        return f"&#{ord(html.unescape(match[0]))};"
    if number in (9, 10, 13) or 32 <= number < 0xFDD0:  # most of them
        return match[0]
    if _SPACE_LIKE.match(chr(number)):
        return " "
    return match[0] if clean_text(chr(number)) else ""
