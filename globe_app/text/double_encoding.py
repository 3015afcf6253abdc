"""Text that was UTF-8, read as windows-1252 or windows-1251 and written as UTF-8 again: "itâ€™s", "Ð¼Ð¾ÑÑ‚"."""

import html
import re

ROUNDS = 2  # it happens to a text more than once
ENOUGH = 0.8  # share of a piece's characters beyond ASCII that must be part of such sequences
CODECS = ("cp1252", "cp1251")


def _bytes_of(codec: str) -> dict[str, int]:
    """Character -> byte. Bytes that the codec leaves out are controls, as browsers read them."""
    return {(bytes((n,)).decode(codec, "ignore") or chr(n)): n for n in range(0x80, 0x100)}


def _sequences(table: dict[str, int]) -> re.Pattern[str]:
    def some(first: int, last: int) -> str:
        return "[" + "".join(re.escape(c) for c, n in table.items() if first <= n <= last) + "]"

    follow = some(0x80, 0xBF)
    return re.compile(
        f"(?:{some(0xC2, 0xDF)}{follow}|{some(0xE0, 0xEF)}{follow}{{2}}|{some(0xF0, 0xF4)}{follow}{{3}})+"
    )


_TABLES = tuple((table, _sequences(table)) for table in map(_bytes_of, CODECS))
_FOLLOWING = frozenset(c for table, _ in _TABLES for c, n in table.items() if n < 0xC0)
# What such a text has in it, as UTF-8: the first letter of many a sequence, which must be looked at together
# with the next; and the most frequent characters of a language as they come out, which tell by themselves.
_LETTERS = {letter.encode(): letter for letter in "ÂÃÄÅÎÏÐÑ×ØÙ"}
_SIGNS = tuple(
    one.encode()
    for one in (
        "â€", "вЂ", "Рѕ", "Рё", "РЅ", "Р°", "Гј", "Г©", "Г¤", "à¸", "à¤", "ã\x81", "ã‚", "çš", "æ˜",
        "ä¸", "ì\x9d",
    )
)  # fmt: skip
_ASCII = bytes(range(0x80))
# the same written as references: &Atilde;&copy;, &#226;&#8364;&#8482;, within escaped HTML too
_REFERENCES = re.compile(
    r"(?:&(?:amp;)?(?!(?:quot|amp|lt|gt|apos|#3[489]|#6[02]);)"
    r"(?:#[0-9]{2,5}|#[xX][0-9a-fA-F]{2,4}|[A-Za-z]{2,8});){2,16}"
)
_REFERENCE_SIGNS = (b"#194;", b"#195;", b"#226;", b"Acirc;", b"Atilde;", b"acirc;")
_THEIR_PARTS = (b"#19", b"#22", b"circ;", b"tilde;")  # fewer to look for
_HEXADECIMAL_SIGNS = (b"#xC2;", b"#xC3;", b"#xE2;", b"#xc2;", b"#xc3;", b"#xe2;")
_PIECE = re.compile(r"[^<>\n]+")


def repair_double_encoding(text: str) -> str:
    """`text` with the pieces between tags that are unmistakably UTF-8 read in a wrong encoding put right.

    Unmistakable: most of a piece's characters beyond ASCII form such sequences, and there are two of
    them or more, or one of three bytes within a word. A text that only quotes one stays.
    """
    encoded = text.encode("utf-8", "replace")
    if _has_references(encoded):
        text = _REFERENCES.sub(_dereferenced, text)
        encoded = text.encode("utf-8", "replace")
    return _PIECE.sub(_repaired, text) if _is_suspect(text, encoded) else text


def _has_references(encoded: bytes) -> bool:
    """Whether a sequence may stand there as references."""
    parts = any(part in encoded for part in _THEIR_PARTS)
    if parts and any(sign in encoded for sign in _REFERENCE_SIGNS):
        return True
    return b"&#x" in encoded and any(sign in encoded for sign in _HEXADECIMAL_SIGNS)


def _dereferenced(found: re.Match[str]) -> str:
    characters = html.unescape(found[0].replace("&amp;", "&"))
    table, sequences = _TABLES[0]
    if not sequences.fullmatch(characters):
        return found[0]
    try:
        return bytes(table[c] for c in characters).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _is_suspect(text: str, encoded: bytes) -> bool:
    """Whether there may be such a sequence: told in a fraction of the time that looking for one takes.

    `encoded`: the text in UTF-8.
    """
    beyond = encoded.translate(None, _ASCII)
    if not beyond:
        return False
    if any(sign in beyond for sign in _SIGNS):
        return True
    return any(
        _is_followed(text, letter) for encoded, letter in _LETTERS.items() if encoded in beyond
    )


def _is_followed(text: str, letter: str) -> bool:
    """Whether a character that may be the rest of a sequence follows `letter` anywhere."""
    at = text.find(letter)
    while at >= 0:
        if text[at + 1 : at + 2] in _FOLLOWING:
            return True
        at = text.find(letter, at + 1)
    return False


def _repaired(found: re.Match[str]) -> str:
    piece = found[0]
    if piece.isascii():
        return piece
    for _ in range(ROUNDS):
        for table, sequences in _TABLES:
            better = _once(piece, table, sequences)
            if better != piece:
                break
        if better == piece:
            break
        piece = better
    return piece


def _once(piece: str, table: dict[str, int], sequences: re.Pattern[str]) -> str:
    runs = list(sequences.finditer(piece))
    inside = sum(len(run[0]) for run in runs)
    beyond = len(piece) - len(piece.encode("ascii", "ignore"))
    if not inside or inside < ENOUGH * beyond:
        return piece
    characters = 0

    def decoded(run: re.Match[str]) -> str:
        nonlocal characters
        try:
            made = bytes(table[c] for c in run[0]).decode("utf-8")
        except UnicodeDecodeError:
            return run[0]
        characters += len(made)
        return made

    better = sequences.sub(decoded, piece)
    return better if characters > 1 or _one_within_a_word(piece, runs[0]) else piece


def _one_within_a_word(piece: str, run: re.Match[str]) -> bool:
    """Whether a single sequence stands in a word as an apostrophe or an accented letter does."""
    before, behind = piece[max(0, run.start() - 1) : run.start()], piece[run.end() : run.end() + 1]
    if run[0][0] == "Ã":
        return "a" <= before <= "z" or "a" <= behind <= "z"
    return len(run[0]) == 3 and before.isascii() and before.isalpha() and behind.isalpha()
