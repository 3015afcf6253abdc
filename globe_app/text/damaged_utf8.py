"""UTF-8 with bytes in it that are not: single ones pasted in, characters cut off, texts of another encoding."""

import re
from itertools import islice

from globe_app.text.charset_detection import best_codec, text_sample

CHARACTERS_TO_ONE_BAD = 4  # in UTF-8, where nothing declares it
LOOKED_AT = 20_000  # texts between tags that tell what a document is in
_BAD_BYTES = re.compile("[\udc80-\udcff]+")
_PIECE = re.compile("[^<>]+")


def read_damaged(data: bytes, *, declared: bool, language: str) -> str | None:
    """The text of UTF-8 that has bad bytes; None where `data` is not UTF-8 at all.

    It is where characters outnumber bad bytes (`declared`: the document says UTF-8; else by far), or
    where most texts between tags are in order. `language`: BCP 47; "" = not known. A text between tags
    that is in another encoding is read in that. Of the others' bad bytes, one beside a Latin letter
    counts as windows-1252, any more as part of a character cut off: U+FFFD.
    """
    text = data.decode("utf-8", "surrogateescape")
    good = bad = in_order = 0
    foreign = []
    for found in islice(_PIECE.finditer(text), LOOKED_AT):
        piece = found[0]
        if piece.isascii():
            continue
        characters, wrong = _counts(piece)
        good, bad, in_order = good + characters, bad + wrong, in_order + (not wrong)
        if _is_foreign(characters, wrong):
            foreign.append(piece)
    enough = good >= bad * (1 if declared else CHARACTERS_TO_ONE_BAD)
    if not good or not (enough or in_order > len(foreign)):
        return None
    return read_pieces(text, foreign, language)


def read_pieces(text: str, foreign: list[str], language: str) -> str:
    """`text`, whose bad bytes are surrogates, with characters for them.

    `foreign`: its pieces between tags that are in another encoding.
    """
    codec = ""
    if foreign:
        sample = b"<".join(_bytes(piece) for piece in foreign)
        codec = best_codec(text_sample(sample), [], language)

    def mended(found: re.Match[str]) -> str:
        piece = found[0]
        if not _BAD_BYTES.search(piece):
            return piece
        if codec and _is_foreign(*_counts(piece)):
            return _bytes(piece).decode(codec, "replace")
        return _BAD_BYTES.sub(_stray, piece)

    return _PIECE.sub(mended, text)


def _counts(piece: str) -> tuple[int, int]:
    """How many characters beyond ASCII a text has, and how many bad bytes."""
    wrong = sum(len(run) for run in _BAD_BYTES.findall(piece))
    return len(piece) - len(piece.encode("ascii", "ignore")) - wrong, wrong


def _is_foreign(characters: int, wrong: int) -> bool:
    return wrong > 1 and wrong > characters


def _bytes(piece: str) -> bytes:
    return piece.encode("utf-8", "surrogateescape")


def _stray(found: re.Match[str]) -> str:
    start, end = found.span()
    before, behind = found.string[max(0, start - 1) : start], found.string[end : end + 1]
    latin = before.isascii() and behind.isascii() and (before.isalpha() or behind.isalpha())
    if latin and end - start == 1:
        return bytes((ord(found[0]) - 0xDC00,)).decode("cp1252", "replace")
    return "\ufffd"
