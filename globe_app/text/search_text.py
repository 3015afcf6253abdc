"""Texts as the full text index reads them, and the places in a text as written where a word is found.

The index splits at what is no letter, number or mark, ignores case and the accents of Latin letters. What it
would get wrong is put right here: letters that are no accented ones (đ, ł, ø, ı, ß), accents of Greek and
Cyrillic, vowel signs of Arabic and Hebrew, forms of one Arabic letter, signs that no reader sees. In scripts
without spaces each character is a word of its own, so that a phrase of them is found wherever it stands.

The index's own view does the same in SQL (`store/schema_steps/step_0011_search.py`), by the forms noted with an
article; a test holds the two together.
"""

import re
import unicodedata
from enum import IntFlag
from functools import lru_cache


class Forms(IntFlag):
    """What a text has that must be put right. Stored: the values stay."""

    NONE = 0
    REPLACED = 1  # characters of the table
    SEPARATED = 2  # characters of scripts without spaces


# letter, then what it is read as
LATIN = (
    "Đd đd Łl łl Øo øo ıi İi ßss ẞss Æae æae Œoe œoe Þth þth Ðd ðd Ħh ħh Ŧt ŧt Ŋn ŋn Ǿo ǿo Ǽae ǽae"
)
GREEK = "άα έε ήη ίι όο ύυ ώω ϊι ϋυ ΐι ΰυ Άα Έε Ήη Ίι Όο Ύυ Ώω Ϊι Ϋυ ςσ"
CYRILLIC = "йи ёе їі ўу ѓг ќк ѐе ѝи Йи Ёе Їі Ўу Ѓг Ќк Ѐе Ѝи"
ARABIC = "أا إا آا ٱا ؤو ئي یي ىي کك ہه ھه ەه ۀه ۂه"
DIGITS = "٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9"
INDIC = (
    "\u0958\u0915 \u0959\u0916 \u095a\u0917 \u095b\u091c \u095c\u0921 \u095d\u0922"
    " \u095e\u092b \u095f\u092f"
)
# code points that are left out, first and last
ARABIC_SIGNS = ((0x640, 0x640), (0x64B, 0x655), (0x670, 0x670))
HEBREW_SIGNS = ((0x5B0, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C7, 0x5C7))
UNSEEN_SIGNS = (
    (0xAD, 0xAD), (0x200C, 0x200D), (0x2060, 0x2060), (0xFEFF, 0xFEFF), (0x93C, 0x93C), (0x9BC, 0x9BC),
    (0xA3C, 0xA3C), (0xABC, 0xABC), (0xB3C, 0xB3C), (0xCBC, 0xCBC),
)  # fmt: skip
# Thai, Lao, Burmese, Khmer, kana, Han characters
SEPARATED = (
    (0xE00, 0xEFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3041, 0x30FF),
    (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAA60, 0xAA7F), (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F), (0x20000, 0x3FFFF),
)  # fmt: skip
FULL_WIDTH = (0xFF01, 0xFF5E)  # beside those scripts; as many before them in ASCII
FULL_WIDTH_SHIFT = 0xFEE0


def _pairs(*tables: str) -> dict[int, str]:
    return {ord(one[0]): one[1:] for table in tables for one in table.split(" ")}


def _signs(*ranges: tuple[int, int]) -> dict[int, str]:
    return {code: "" for first, last in ranges for code in range(first, last + 1)}


REPLACED = _pairs(LATIN, GREEK, CYRILLIC, ARABIC, DIGITS, INDIC) | _signs(
    *ARABIC_SIGNS, *HEBREW_SIGNS, *UNSEEN_SIGNS
)


def _class(*codes: tuple[int, int]) -> str:
    return "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in codes)


_ONE_SEPARATED = re.compile(f"[{_class(*SEPARATED)}]")
_REPLACED_CHARS = frozenset(map(chr, REPLACED))
_FIRST_SEPARATED = chr(SEPARATED[0][0])


class _Replacing(dict[int, str]):
    """A table for `str.translate` that learns: a character that is not in it costs an exception each time."""

    def __missing__(self, code: int) -> str:
        found = self[code] = REPLACED.get(code, chr(code))
        return found


class _Separating(dict[int, str]):
    """The same, with the characters of scripts without spaces set apart."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if _ONE_SEPARATED.match(char):
            found = f" {char} "
        elif FULL_WIDTH[0] <= code <= FULL_WIDTH[1]:
            found = chr(code - FULL_WIDTH_SHIFT)
        else:
            found = REPLACED.get(code, char)
        self[code] = found
        return found


_REPLACING, _SEPARATING = _Replacing(), _Separating()


def forms_of(text: str) -> Forms:
    """What a text has that must be put right before it is indexed."""
    if text.isascii():
        return Forms.NONE
    chars = set(text)
    found = Forms.NONE if chars.isdisjoint(_REPLACED_CHARS) else Forms.REPLACED
    if max(chars) >= _FIRST_SEPARATED and _ONE_SEPARATED.search("".join(chars)):
        found |= Forms.SEPARATED
    return found


def indexed_text(text: str, forms: Forms) -> str:
    """A text as the index reads it. `forms`: all that it has, and perhaps others."""
    if not forms:
        return text
    if Forms.SEPARATED not in forms:
        return text.translate(_REPLACING)
    return text.partition("\0")[0].translate(_SEPARATING)  # SQL's functions on texts end there too


def searched_words(text: str) -> tuple[str, ...]:
    """The words of what is searched for, as the index has them but for case and Latin accents; () = there
    is none, as in "?!"."""
    plain = "".join(c for c in text if unicodedata.category(c) not in ("Cs", "Cc") or c.isspace())
    read = indexed_text(plain, forms_of(plain))
    return tuple("".join(c if _of_word(c) else " " for c in read).split())


def is_separated(word: str) -> bool:
    """Whether a word is a character of a script without spaces."""
    return bool(_ONE_SEPARATED.match(word))


@lru_cache(4_096)
def _of_word(char: str) -> bool:
    return unicodedata.category(char)[0] in "LN" or unicodedata.category(char) in ("Co", "Mn", "Mc")


# Where a word stands ----------------------------------------------------------------------------------

_SIGNS = f"[\u0300-\u036f{_class(*ARABIC_SIGNS, *HEBREW_SIGNS, *UNSEEN_SIGNS)}]*"
_LETTERS = f"[^\\W_{_class(*SEPARATED)}]"  # such a character beside a word does not go on with it
_RANGES = (
    (0xC0, 0x24F), (0x370, 0x3FF), (0x400, 0x52F), (0x620, 0x6FF), (0x958, 0x95F), (0x1E00, 0x1FFF), FULL_WIDTH,
)  # fmt: skip


def read_as(text: str) -> str:
    """A word as the index has it, case and accents left out: for comparing."""
    return "".join(_key(one) for one in text)


@lru_cache(8_192)
def _key(char: str) -> str:
    if is_separated(char) or "\uac00" <= char <= "\ud7a3":  # their parts are no accents
        return char
    wide = _SEPARATING[ord(char)].strip()
    flat = unicodedata.normalize("NFD", wide)
    kept = "".join(c for c in flat if not 0x300 <= ord(c) <= 0x36F)
    return kept.lower()


@lru_cache(1)
def _written() -> dict[str, str]:
    """What is read -> the single characters that are read so, as a regular expression's class."""
    found: dict[str, list[str]] = {}
    for first, last in _RANGES:
        for code in range(first, last + 1):
            key = _key(chr(code))
            if key and key != chr(code):
                found.setdefault(key, []).append(re.escape(chr(code)))
    return {key: "".join(chars) for key, chars in found.items()}


@lru_cache(256)
def word_pattern(words: tuple[str, ...], prefix: bool) -> re.Pattern[str]:
    """Finds words one after another in a text as written. `words`: of `searched_words`.

    `prefix`: the last one may go on.
    """
    parts = [_written_as(one) for one in words]
    pattern = parts[0]
    for before, after, part in zip(words, words[1:], parts[1:], strict=False):
        apart = "*" if is_separated(before) or is_separated(after) else "+"
        pattern += rf"[\W_]{apart}{part}"
    start = "" if is_separated(words[0]) else f"(?<!{_LETTERS})"
    end = "" if prefix or is_separated(words[-1]) else f"(?!{_LETTERS})"
    return re.compile(f"{start}{pattern}{end}")


def _written_as(word: str) -> str:
    table, key, at, found = _written(), read_as(word), 0, []
    while at < len(key):
        one, two = key[at], key[at : at + 2]
        plain = re.escape(one)
        upper = "".join(re.escape(c) for c in (one.upper(),) if len(c) == 1 and c != one)
        choice = f"[{plain}{upper}{table.get(one, '')}]{_SIGNS}"
        if len(two) == 2 and two in table:  # ß, æ, œ, þ
            nxt = re.escape(two[1]) + re.escape(two[1].upper())
            both = f"{choice}[{nxt}{table.get(two[1], '')}]{_SIGNS}"
            choice = f"(?:[{table[two]}]{_SIGNS}|{both})"
            at += 1
        found.append(choice)
        at += 1
    return "".join(found)
