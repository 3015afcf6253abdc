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
from dataclasses import dataclass
from functools import lru_cache

MOST_CHARS = 100  # of a phrase
EDGE = "\n"  # between two texts folded together: no phrase runs across it

# letters that NFKD leaves as they are
_SINGLE = {
    "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "ŧ": "t", "ŋ": "n", "æ": "ae", "œ": "oe",
    "þ": "th", "ĸ": "k", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k",
    # forms of Arabic letters that writers use one for another
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك",
}  # fmt: skip
# accents of Latin, Greek and Cyrillic; Hebrew points; Arabic vowels and the stretching of a word; joiners
_MARKS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200b-\u200f\u2060\ufeff\u00ad]"
)
# Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese
_UNSPACED = re.compile(
    "[\u0e01-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3040-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]"
)
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


class _Folding(dict[int, str]):
    """Character of a decomposed text -> what stands for it; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if _MARKS.match(character):
            found = ""
        elif character in _SINGLE:
            found = _SINGLE[character]
        elif unicodedata.category(character)[0] not in "LNM" and character not in "*?":
            found = " "
        elif _UNSPACED.match(character):
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
        raise PhraseError(
            f"A phrase has {MOST_CHARS} characters at most; this one has {len(typed):,}"
        )
    sign = _REGULAR.search(typed)
    if sign:
        raise PhraseError(
            f"“{sign[0]}” cannot be looked for. For any letters write *, for one letter ?"
        )
    words = _folded(typed).split()
    if _UNSPACED.search(typed):  # found anywhere in a text: nothing stands before or after them
        while words and not words[0].strip("*?"):
            del words[0]
        while words and not words[-1].strip("*?"):
            del words[-1]
    if not words:
        raise PhraseError("Type a letter or a digit")
    for word in words:
        if not word.strip("*?"):
            raise PhraseError(f"“{word}” alone would be true of everything: put it beside letters")
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
