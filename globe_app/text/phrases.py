"""Words and phrases looked for in texts of any script, in time that grows with the text alone.

A text is folded once: case, accents and vowel points are gone, whatever is no letter or digit is a space, and
each character of a script that is written without spaces stands alone. A phrase is found where its words stand
in that order, as whole words; in scripts without spaces, wherever its characters stand together.

`*` stands for any letters within a word and `?` for one. They are compiled to an expression of atomic groups,
which never goes back over what it has passed: no phrase can take longer than the text is long, times its own
length.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from globe_app.text.search_text import (
    ARABIC,
    ARABIC_SIGNS,
    DIGITS,
    HEBREW_SIGNS,
    LATIN,
    SEPARATED,
    UNSEEN_SIGNS,
)
from globe_app.tr import tr

MOST_CHARS = 100  # of a phrase
EDGE = "\n"  # between two texts folded together: no phrase runs across it

# what search reads for a letter (`text.search_text`), and letters of West Africa and the Caucasus
_READ_AS = {
    pair[0]: pair[1:] for table in (LATIN, ARABIC, DIGITS) for pair in table.split(" ")
} | {"ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ĸ": "k"}  # fmt: skip
# left out: accents of Latin, Greek and Cyrillic; vowel points and signs of others; what no reader sees
_LEFT_OUT = ((0x300, 0x36F), (0x200B, 0x200F), *ARABIC_SIGNS, *HEBREW_SIGNS, *UNSEEN_SIGNS)
_REGULAR = re.compile(r"[\[\]{}()|^\\]")


class PhraseError(ValueError):
    """A phrase that cannot be looked for; its text says why, for the reader."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that can be looked for."""

    literal: str  # what a folded text must hold; with wildcards, the longest part of it
    pattern: re.Pattern[str] | None  # None: `literal` is all of it

    def is_in(self, folded: str) -> bool:
        """Whether a text that `fold` has given has it."""
        if self.literal not in folded:
            return False
        return self.pattern is None or self.pattern.search(folded) is not None


def _within(code: int, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in ranges)


class _Folding(dict[int, str]):
    """Character of a decomposed text -> what stands for it; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if _within(code, _LEFT_OUT):
            found = ""
        elif character in _READ_AS:
            found = _READ_AS[character]
        elif unicodedata.category(character)[0] not in "LNM" and character not in "*?":
            found = " "
        elif _within(code, SEPARATED):
            found = f" {character} "
        else:
            found = character
        self[code] = found
        return found


_FOLDING = _Folding()


def fold(text: str) -> str:
    """A text as phrases are looked for in it: words between single spaces, a space at both ends."""
    return _folded(text.replace("*", " ").replace("?", " "))


def _folded(text: str) -> str:
    if text.isascii():
        flat = text.lower().translate(_FOLDING)
    else:
        flat = unicodedata.normalize("NFKD", text.casefold()).translate(_FOLDING)
        flat = unicodedata.normalize("NFC", flat)
    return f" {' '.join(flat.split())} "


def fold_all(texts: tuple[str, ...]) -> str:
    """Several texts folded together, with `EDGE` between them."""
    return EDGE.join(fold(one) for one in texts if one)


@lru_cache(2_048)
def phrase(typed: str) -> Phrase:
    """A phrase as a reader types it. Raises `PhraseError`."""
    if len(typed) > MOST_CHARS:
        says = tr("A phrase has {most} characters at most; this one has %n", "", len(typed))
        raise PhraseError(says.format(most=MOST_CHARS))
    sign = _REGULAR.search(typed)
    if sign:
        says = tr("“{sign}” cannot be looked for. For any letters write *, for one letter ?")
        raise PhraseError(says.format(sign=sign[0]))
    words = _folded(typed).split()
    if any(_within(ord(one), SEPARATED) for one in typed):
        # found anywhere in a text: nothing stands before or after them
        while words and not words[0].strip("*?"):
            del words[0]
        while words and not words[-1].strip("*?"):
            del words[-1]
    if not words:
        raise PhraseError(tr("Type a letter or a digit"))
    for word in words:
        if not word.strip("*?"):
            says = tr("“{sign}” alone would be true of everything: put it beside letters")
            raise PhraseError(says.format(sign=word))
    if not any("*" in word or "?" in word for word in words):
        return Phrase(f" {' '.join(words)} ", None)
    parts = [part for word in words for part in re.split(r"[*?]+", word) if part]
    return Phrase(max(parts, key=len), re.compile(f" {' '.join(map(_expression, words))}(?= )"))


def _expression(word: str) -> str:
    """A word with wildcards. After each `*` the nearest place where the next letters stand is the right one,
    but for the last letters, which stand at the word's end."""
    first, *rest = re.sub(r"\*+", "*", word).split("*")
    found = _letters(first)
    for part in rest[:-1]:
        found += f"(?>[^ \n]*?{_letters(part)})"
    return found + _at_end(rest[-1]) if rest else found


def _letters(part: str) -> str:
    return "".join("[^ \n]" if one == "?" else re.escape(one) for one in part)


def _at_end(part: str) -> str:
    # as many letters as leave room for those of `part` before the word's end
    return f"(?>(?:[^ \n](?=[^ \n]{{{len(part)}}}))*){_letters(part)}"
