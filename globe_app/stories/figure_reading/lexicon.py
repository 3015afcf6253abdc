"""Loads the words that figures are read by: one TOML file a language in `resources/figures`.

A key of a file names a class of words ("killed", "police", "day") and lists its terms, separated by spaces.
In a term "_" stands for a space, and "*" at the beginning or end of a word for any letters: "perd*_la_vida".
Keys of `_VALUED` give each term a value: "million=1e6", "dozens=24-99", "euro*=EUR".
"""

import json
import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from globe_app.errors import ResourceError
from globe_app.settings import resources_dir

FOLDER = "figures"
NUMBER_WORDS = "number_words.json"
DATE_WORDS = "date-words.json"
_SHORTEST_MONTH = 3  # letters
_VALUED = frozenset(
    {"words", "scales", "vague", "measures", "currencies", "per_one", "split_verbs"}
)
_SAME_AS = {"no": "nb", "nn": "nb", "cnr": "sr", "bs": "hr", "sh": "hr", "iw": "he", "in": "id"}
_EQUAL_LETTERS = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ۀ": "ه", "ё": "е", "ς": "σ",
     "ʼ": None, "’": None, "'": None, "‌": None, "‍": None, "ـ": None, "়": None, "़": None, "ı": "i"}
)  # fmt: skip
_VOWEL_SIGNS = frozenset("ًٌٍَُِّْٰ") | {chr(one) for one in range(0x0591, 0x05C8)}


@lru_cache(maxsize=100_000)
def plain(word: str) -> str:
    """A word as it is looked up: no case, no optional signs, one form of each letter."""
    if word.isascii():
        return word.lower().replace("'", "")
    flat = unicodedata.normalize("NFKC", word.replace("İ", "i")).casefold()
    flat = flat.replace("\u0e4d\u0e32", "\u0e33")  # the Thai "am", which NFKC takes apart
    flat = flat.translate(_EQUAL_LETTERS)
    if flat[:1] >= "\u0370":
        # accents of Greek and nukta of Indic letters, which texts write or leave out
        parts = unicodedata.normalize("NFD", flat)
        drop = (
            {"\u0301", "\u0308", "\u093c", "\u09bc"}
            if flat[0] < "\u0400" or flat[0] > "\u08ff"
            else ()
        )
        flat = unicodedata.normalize("NFC", "".join(one for one in parts if one not in drop))
        flat = "".join(one for one in flat if one not in _VOWEL_SIGNS)
    return flat


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a class: patterns of one or more words."""

    name: str  # its class
    words: tuple[str, ...]  # patterns, "*" at an end for any letters
    value: str = ""

    @property
    def letters(self) -> int:
        """How many of its letters are written out; an end left open counts as one less."""
        return sum(len(word.strip("*")) + (word[-1:] != "*") for word in self.words)


@dataclass(frozen=True, slots=True)
class Mark:
    """A term found in a sentence: its first token, the token after it, its class and value."""

    first: int
    end: int
    name: str
    value: str = ""
    letters: int = 0  # of the term that are written out: the more, the surer


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language."""

    language: str
    flags: Mapping[str, bool | str]
    by_pattern: Mapping[str, tuple[Term, ...]]  # by the pattern of the first word
    affixes: tuple[frozenset[str], frozenset[str], frozenset[str]]  # "word*", "*word", "*word*"
    longest: int  # letters of the longest term: of a language written without spaces
    prefixes: tuple[str, ...]  # particles written together with the next word
    numeric: frozenset[str]  # patterns of the words that begin a number
    seen: dict[str, tuple[str, ...]] = field(default_factory=dict)  # word: patterns that fit it

    def flag(self, name: str) -> bool:
        """Whether the language has this way of writing."""
        return bool(self.flags.get(name, False))

    def patterns(self, word: str) -> tuple[str, ...]:
        """The patterns that fit a word given as `plain` writes it."""
        found = self.seen.get(word)
        if found is None:
            fitting = self._fitting(word)
            if not any(self.by_pattern.get(one) for one in fitting):
                for prefix in self.prefixes:
                    if word.startswith(prefix) and len(word) > len(prefix) + 1:
                        bare = self._fitting(word[len(prefix) :])
                        if bare:
                            fitting += bare
                            break
            found = tuple(fitting)
            if len(self.seen) < _MAX_SEEN:
                self.seen[word] = found
        return found

    def may_count(self, text: str) -> bool:
        """Whether a text may hold a number: digits, or a word that begins one."""
        if _DIGIT.search(text):
            return True
        if self.flag("unspaced"):
            return any(one in text for one in self.numeric)
        if not self.flag("keeps_apostrophe"):
            text = text.replace("'", " ").replace("’", " ")
        words = _APART.split(text)
        return any(not self.numeric.isdisjoint(self.patterns(plain(one))) for one in words if one)

    def _fitting(self, word: str) -> list[str]:
        starts, ends, inside = self.affixes
        found = [word] if word in self.by_pattern or word in starts else []
        short = word[:_LONGEST_WORD]
        longest_first = (short[:at] for at in range(len(short), 0, -1))
        found += [one + "*" for one in longest_first if one in starts]
        found += ["*" + short[at:] for at in range(len(short)) if short[at:] in ends]
        if inside:
            found += ["*" + one + "*" for one in inside if one in short]
        return found

    def marks(self, words: list[str]) -> list[Mark]:
        """The terms found in a sentence's words, in their order; a word may be of several classes."""
        fits = [self.patterns(word) for word in words]
        found: list[Mark] = []
        for at, patterns in enumerate(fits):
            for pattern in patterns:
                for term in self.by_pattern.get(pattern, ()):
                    end = at + len(term.words)
                    if end <= len(words) and all(
                        part in fits[at + step] for step, part in enumerate(term.words) if step
                    ):
                        found.append(Mark(at, end, term.name, term.value, term.letters))
        return found


_CONTRAST = frozenset({"while", "contrast"})
_NUMERIC = frozenset({"words", "vague", "scales"})
_DIGIT = re.compile(r"\d")
_APART = re.compile(r"[\s.,;:!?()\"«»“”\-–—।،؛]+")
_MAX_SEEN = 50_000
_LONGEST_WORD = 40


@cache
def lexicon(language: str) -> Lexicon | None:
    """The words of a language (BCP 47); None where there are none. Raises `ResourceError`."""
    primary = language.replace("_", "-").split("-")[0].casefold()
    primary = _SAME_AS.get(primary, primary)
    if not primary.isalpha() or not primary.isascii():
        return None
    path = resources_dir() / FOLDER / f"{primary}.toml"
    if not path.is_file():
        return None
    return _read(primary, path)


def has_contrast(language: str, text: str) -> bool:
    """Whether a text has a word such as "while" or "but" of its language."""
    words = lexicon(language)
    if words is None:
        return False
    if words.flag("unspaced"):
        return any(
            term.words[0] in text for terms in words.by_pattern.values() for term in terms
            if term.name in _CONTRAST
        )  # fmt: skip
    parts = [plain(one) for one in _APART.split(text.replace("'", " ").replace("’", " ")) if one]
    return any(mark.name in _CONTRAST for mark in words.marks(parts))


def _read(language: str, path: Path) -> Lexicon:
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ResourceError(f"{FOLDER}/{path.name}", "the words of figures are damaged") from error
    rows["words"] = f"{rows.get('words', '')} {_number_words().get(language, '')}"
    rows["month_name"] = f"{rows.get('month_name', '')} {_months(language)}"
    flags = {name: value for name, value in rows.items() if isinstance(value, bool)}
    ends_open = bool(flags.get("open"))
    by_pattern: dict[str, list[Term]] = defaultdict(list)
    patterns: set[str] = set()
    longest = 1
    for name, value in rows.items():
        if not isinstance(value, str) or name == "prefixes":
            continue
        for written in value.split():
            term = _term(name, written, ends_open, bool(flags.get("keeps_apostrophe")))
            by_pattern[term.words[0]].append(term)
            patterns.update(term.words)
            longest = max(longest, len(term.words[0]))
    for one in patterns:
        by_pattern.setdefault(one, [])
    return Lexicon(
        language,
        flags,
        {one: tuple(terms) for one, terms in by_pattern.items()},
        (
            frozenset(p[:-1] for p in patterns if p.endswith("*") and not p.startswith("*")),
            frozenset(p[1:] for p in patterns if p.startswith("*") and not p.endswith("*")),
            frozenset(p[1:-1] for p in patterns if p.startswith("*") and p.endswith("*")),
        ),
        longest,
        tuple(plain(one) for one in str(rows.get("prefixes", "")).split()),
        frozenset(
            one for one, terms in by_pattern.items() if any(term.name in _NUMERIC for term in terms)
        ),
    )


def _months(language: str) -> str:
    """The names of the months, as a file of a language would list them."""
    path = resources_dir() / DATE_WORDS
    try:
        rows = json.loads(path.read_text(encoding="utf-8")).get(language, {})
        names = [str(name) for month in rows.get("months", ()) for name in month]
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise ResourceError(DATE_WORDS, "the names of months are damaged") from error
    return " ".join(
        name.replace(" ", "_") for name in names if len(name) >= _SHORTEST_MONTH and "=" not in name
    )


@cache
def _number_words() -> Mapping[str, str]:
    """Of each language the words of its numbers, as a file of a language writes them."""
    path = resources_dir() / FOLDER / NUMBER_WORDS
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return {str(language): str(words) for language, words in rows.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise ResourceError(f"{FOLDER}/{NUMBER_WORDS}", "the number words are damaged") from error


def _term(name: str, written: str, ends_open: bool, keeps_apostrophe: bool) -> Term:
    value = ""
    if name in _VALUED:
        written, _, value = written.partition("=")
    for mark in ("-",) if keeps_apostrophe else ("'", "’", "-"):
        written = written.replace(mark, "_")
    words = tuple(
        _pattern(one, ends_open and name not in _EXACT, name in _BESIDE_NUMBERS)
        for one in written.split("_")
        if one
    )
    return Term(name, words or ("",), value)


_EXACT = frozenset({"words", "month_name"})  # classes whose words take no endings
# Classes read right beside a number only, so that even their words of one letter may take endings.
_BESIDE_NUMBERS = frozenset(
    {"scales", "measures", "time", "homes", "buildings", "flights", "other_things"}
)


def _pattern(written: str, ends_open: bool, short_too: bool) -> str:
    start, end = written.startswith("*"), written.endswith("*")
    bare = plain(written.strip("*"))
    if ends_open and (len(bare) > 1 or short_too):
        end = True
    return ("*" if start else "") + bare + ("*" if end else "")
