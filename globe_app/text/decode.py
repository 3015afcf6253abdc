"""Bytes of an XML, HTML, JSON or text document to text, whatever its encoding and whatever it says of it.

What counts, in this order: a byte order mark; the pattern of UTF-16 and UTF-32; bytes that are UTF-8 and
can hardly be anything else; the charset of the HTTP answer and the document's own declaration, as far as
the bytes bear them out; a detector. Time grows linearly with the number of bytes.
"""

import codecs
import re

from globe_app.text.charset_detection import best_codec, text_sample
from globe_app.text.charset_labels import MULTI_BYTE, codec_of
from globe_app.text.damaged_utf8 import read_damaged, read_pieces
from globe_app.text.double_encoding import repair_double_encoding

HEAD_BYTES = 4096  # where a document says its encoding
LATE_HEAD_BYTES = 100_000  # of one that says it late, behind its scripts
MARKS = (  # UTF-32 before UTF-16, whose mark it begins with
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_PARAMETER = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:+-]{1,40})", re.I)
_DECLARED = (
    re.compile(
        rb"""<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']\s{0,9}([\w.:+-]{1,40})""", re.I
    ),
    re.compile(rb"""<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:+-]{1,40})""", re.I),
)
_LANGUAGE = re.compile(
    rb"""(?:language>\s{0,9}|\blang\s{0,9}=\s{0,9}["'])([a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2})\b""",
    re.I,
)
_DECLARATION = re.compile(
    r"""\s{0,9999}(<\?xml\s[^>]{0,200}?)\s{1,9}encoding\s{0,9}=\s{0,9}(?:"[^">]{0,60}"|'[^'>]{0,60}')""",
    re.I,
)
_ESCAPES = (
    (b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_ext"), (b"\x1b(J", "iso2022_jp_ext"),
)  # fmt: skip
_WIDER = {"euc_jp": "euc_jis_2004", "big5hkscs": "cp950"}  # with characters of vendors
_WIDE_BEGINNING = re.compile(
    rb"(?:[ \t\r\n]\0){0,99}([<{])\0[^\0]|(?:\0[ \t\r\n]){0,99}\0[<{]\0[^\0]"
)
_IN_LATIN_WORD = re.compile("[A-Za-z][\u00c0-\u024f]|[\u00c0-\u024f][A-Za-z]")
_HIGH = bytes(range(0x80, 0x100))
_NO_START = bytes((*range(0xC2), *range(0xF5, 0x100)))  # of a character in UTF-8
WIDE_SAMPLE = 4096  # bytes that tell UTF-16 and UTF-32
FEW_CHARACTERS = 4  # so many of two bytes each may be UTF-8 by chance


def decode(data: bytes, content_type: str = "", *, language: str = "") -> str:
    """The text of `data`, without a byte order mark. Never raises.

    `content_type`: of the HTTP answer; "" = none. `language`: BCP 47, of the outlet, a hint where nothing
    else tells; "" = not known. Bytes that are no character become U+FFFD. An XML declaration that names
    an encoding comes first in the text, and names none any more.
    """
    text = _decoded(data, content_type, language).lstrip("\ufeff")
    text = repair_double_encoding(text)
    return _DECLARATION.sub(r"\1", text, count=1) if _DECLARATION.match(text) else text


def _decoded(data: bytes, content_type: str, language: str) -> str:
    for mark, codec in MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec)
    if codec := _wide_codec(data[:WIDE_SAMPLE]):
        return _wide(data, codec)
    labels = _labels(data, content_type)
    if data.isascii():
        return _seven_bits(data, labels)
    found = _utf8(data, labels, language)
    if found is not None:
        return found
    labels = labels or _labels(data, content_type, LATE_HEAD_BYTES)
    others = [one for one in labels if not one.startswith("utf")]
    codec = best_codec(text_sample(data), others, language or _language(data))
    wider = _WIDER.get(codec, codec)
    return data.decode(
        wider if not _decodes(data, codec) and _decodes(data, wider) else codec, "replace"
    )


def _labels(data: bytes, content_type: str, head: int = HEAD_BYTES) -> tuple[str, ...]:
    """The codecs named by the HTTP answer and at the `head` of the document, in this order, each once."""
    named = [one[1] for one in (_PARAMETER.search(content_type[:1000]),) if one]
    named += [one[1].decode("ascii") for form in _DECLARED if (one := form.search(data, 0, head))]
    return tuple(dict.fromkeys(codec for one in named if (codec := codec_of(one))))


def _language(data: bytes) -> str:
    """The language that the document says it is in; "" = it says none."""
    found = _LANGUAGE.search(data[:HEAD_BYTES])
    return found[1].decode("ascii") if found else ""


def _marked(data: bytes, codec: str) -> str:
    if codec != "utf-8":
        return _wide(data, codec)
    return read_pieces(data.decode("utf-8", "surrogateescape"), [], "")


def _wide_codec(head: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: it begins with markup, and most of that is ASCII and NUL."""
    if begins := _WIDE_BEGINNING.match(head):
        return "utf-16-le" if begins[1] else "utf-16-be"
    if len(head) < 4 or head.count(0) * 4 < len(head):
        return ""
    nul = "".join("0" if head[n::4].count(0) * 8 > len(head) else "x" for n in range(4))
    patterns = {"x000": "utf-32-le", "000x": "utf-32-be", "x0x0": "utf-16-le", "0x0x": "utf-16-be"}
    return patterns.get(nul, "")


def _wide(data: bytes, codec: str) -> str:
    size = 4 if "32" in codec else 2
    return data[: len(data) // size * size].decode(codec, "replace")


def _seven_bits(data: bytes, labels: tuple[str, ...]) -> str:
    """ASCII, or Japanese, Korean or Chinese written with escapes into it."""
    for escape, codec in _ESCAPES:
        if escape in data:
            return data.decode(codec, "replace")
    if "hz" in labels and b"~{" in data:
        return data.decode("hz", "replace")
    return data.decode("ascii")


def _utf8(data: bytes, labels: tuple[str, ...], language: str) -> str | None:
    """`data` as UTF-8 where that is what it is, with some bad bytes in it or without; else None."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # cut off within a character
            return _utf8(data[: error.start], labels, language)
        return read_damaged(data, declared="utf-8" in labels, language=language)
    characters = _starts(data)
    if (
        characters > FEW_CHARACTERS
        or "utf-8" in labels
        or not labels
        or labels[0] not in MULTI_BYTE
    ):
        return text
    all_of_two_bytes = len(data) - len(data.translate(None, _HIGH)) == 2 * characters
    by_chance = all_of_two_bytes and not _IN_LATIN_WORD.search(text) and _decodes(data, labels[0])
    return None if by_chance else text


def _starts(data: bytes) -> int:
    """How many bytes can begin a character of several bytes in UTF-8."""
    return len(data.translate(None, _NO_START))


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeError:
        return False
    return True
