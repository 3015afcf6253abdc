"""Finds the countries that a text of any language names, by their names in many languages.

    word ─folded→ "tansanias" ─its beginning is a name or a stem of one→ TZ

Endings are allowed for: a name of five letters or more without its last vowels is a stem ("italien" finds
"Italienerin"); other forms, and words that only look like countries ("Francisco"), are listed in
`country_word_forms`. In scripts with capitals only capitalised words are looked up, and long adjectives
("italienischen"), so that "mali" (Serbian for small) is no country. Arabic words are also tried without
their article and prepositions; what is elided is left out ("l'Inde", "dell'India"). Indic names are compared
by their consonants and the gaps where vowel signs stand. Where words are not spaced (Chinese, Japanese, Thai
and others), every position of the text is tried, longest name first.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from globe_app.geo.countries import Countries, plain_key
from globe_app.geo.country_names import load_country_names
from globe_app.geo.country_word_forms import (
    ENDINGS_OF_CONSONANT,
    ENDINGS_OF_VOWEL,
    EXACT,
    IRREGULAR,
    KOREAN_PARTICLES,
    UNSPACED_LOOKALIKES,
    indic_country,
    indic_forms,
    lookalikes,
    one_word_forms,
    other_cases,
)

ENGLISH = "en"
MIN_STEM = 5  # letters
MIN_STEM_OF_ADJECTIVE = 6  # of a word without a capital ("italienischen")
MAX_ENDING = 9  # letters after a stem ("italien-ischerseits")
MAX_ENDING_OF_SHORT = 2  # letters after a name of four, in scripts whose endings are not listed
MAX_ELIDED = 6  # letters before an apostrophe that are no part of the name ("jusqu'")
MIN_BEFORE_SUFFIX = 3  # letters of a name before an apostrophe and a suffix ("Nepal'de")
MIN_CONSONANTS = 3  # of a name in a script whose vowels are marks
WORDS_REMEMBERED = 50_000  # whose folded form is kept: the same words come again and again
MAX_CHARS = 4_000  # of a text that are read
_VOWELS = "aeiouyаеиіоуыэюяїαειουηωააეიოუաեէիոօ"

# vowel signs and accents, which `\w` leaves out: without them Hindi, Thai or Burmese words fall apart
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u0963"
    "\u0981-\u09e3\u0a01-\u0a75\u0a81-\u0ae3\u0b01-\u0b63\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0ce3\u0d00-\u0d63"
    "\u0d81-\u0df3\u0e31-\u0e4e\u0eb1-\u0ece\u0f71-\u0f87\u102b-\u103e\u135d-\u135f\u17b4-\u17d3"
)
_WORD = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+(?:['’][^\W\d_]+)?")
_INDIC = re.compile(
    "[\u0900-\u0dff]"
)  # the list of names has their consonants only, letter by letter
_SUFFIXED = re.compile("[a-z\u00df-\u024f\u0430-\u052f]")  # scripts whose short endings are listed
_GEORGIAN = re.compile("[\u10d0-\u10ff]")  # its letters count as small, but it has no capitals
_HANGUL = re.compile("[\u1100-\u11ff]")  # folded: syllables are taken apart
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]+")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{2}")
_HAN = re.compile("[\u3400-\u9fff]{2,}$")
_ARABIC = re.compile("[\u0600-\u06ff]")
_ARABIC_PREFIXES = ("وال", "بال", "لل", "ال", "و", "ب", "ل")


@lru_cache(WORDS_REMEMBERED)
def fold_letters(text: str) -> str:
    """Text without case, combining marks and apostrophes, letter by letter."""
    flat = unicodedata.normalize("NFKD", text.casefold().replace("\u02bc", ""))
    return "".join(c for c in flat if (not unicodedata.combining(c) and c.isalnum()) or c == " ")


@lru_cache(WORDS_REMEMBERED)
def _fold_indic(text: str) -> str:
    """Text with each run of vowel signs as one gap, as the list of names has it."""
    return plain_key("".join(c for c in text if c.isalpha() or unicodedata.category(c)[0] == "M"))


class CountryMentions:
    """Looks up the countries that texts name."""

    def __init__(self, countries: Countries, names: Mapping[str, str]) -> None:
        """`names`: name -> code, in any language and script."""
        self._countries = countries
        self._spaced: dict[str, str] = {}  # whole names of one word
        self._phrases: dict[str, str] = {}  # names of several words
        self._unspaced: dict[str, str] = {}
        self._indic: dict[str, str] = {}  # consonants with gaps where vowel signs stand
        small = {c.code for c in countries.all if not c.state}
        for name, code in names.items():
            key = fold_letters(name)
            if code in small or len(key) < 2:
                continue
            if _UNSPACED.search(name) or _INDIC.search(name):
                key = key.replace(" ", "")
                if len(key) >= MIN_CONSONANTS or _HAN.match(key):
                    if _INDIC.search(name):
                        self._indic[name] = code
                    else:
                        self._unspaced[key] = code
            elif " " in key:
                self._phrases[key] = code
                self._spaced |= dict.fromkeys(one_word_forms(key), code)
            elif len(key) >= 4 or not key.isascii():
                self._spaced[key] = code
        self._unspaced |= dict.fromkeys(map(fold_letters, UNSPACED_LOOKALIKES), "")
        self._stems = _stems(self._spaced)
        forms = {form: c for name, c in self._spaced.items() for form in other_cases(name)}
        self._spaced = {**forms, **IRREGULAR, **self._spaced}
        self._lookalikes = {fold_letters(one) for one in lookalikes() if one[-1] != "*"}
        self._lookalike_stems = tuple(fold_letters(one) for one in lookalikes() if one[-1] == "*")
        self._longest = max(map(len, self._unspaced), default=0)

    def named_in(self, text: str, language: str) -> frozenset[str]:
        """Codes of the countries that a text names. `language`: primary BCP 47 subtag, "" = unknown."""
        text = text[:MAX_CHARS]
        if language == ENGLISH:
            return self._countries.named_in(text)
        found = set()
        words = [_without_elision(word) for word in _WORD.findall(text)]
        exact = EXACT.get(language, {})
        folded = [fold_letters(word) for word in words]
        for at, (word, key) in enumerate(zip(words, folded, strict=True)):
            if _UNSPACED.search(word):
                found |= self._in_unspaced(key)
            elif _INDIC.search(word):
                found.add(self._indic_word(word))
            elif word in exact:
                found.add(exact[word])
            elif word[0].islower() and not _GEORGIAN.match(word):
                found.add(
                    self._word(key, MIN_STEM_OF_ADJECTIVE)
                    if len(key) > MIN_STEM_OF_ADJECTIVE + 2
                    else ""
                )
            else:  # a capital, or a script without capitals
                code = self._phrase(folded, at) or self._word(key)
                if not code and _ARABIC.match(word):
                    code = next(filter(None, map(self._word, _without_prefix(key))), "")
                found.add(code)
        return frozenset(found - {""})

    def _word(self, key: str, least: int = MIN_STEM) -> str:
        """The code of the country that a folded word names; its stem has `least` letters at least."""
        if least == MIN_STEM and (key in self._lookalikes or key.startswith(self._lookalike_stems)):
            return ""
        if least == MIN_STEM and key in self._spaced:
            return self._spaced[key]
        for end in range(len(key), least - 1, -1):
            code = self._stems.get(key[:end])
            if code:
                return code if len(key) - end <= MAX_ENDING else ""
        return self._spaced.get(key[:4], "") if least == MIN_STEM and _may_be_short(key) else ""

    def _indic_word(self, word: str) -> str:
        for form in indic_forms(unicodedata.normalize("NFC", word)):
            code = indic_country(form) or self._indic.get(_fold_indic(form), "")
            if code:
                return code
        return ""

    def _phrase(self, folded: list[str], at: int) -> str:
        for size in (4, 3, 2):
            code = self._phrases.get(" ".join(folded[at : at + size]))
            if code and len(folded) >= at + size:
                return code
        return ""

    def _in_unspaced(self, text: str) -> set[str]:
        found = set()
        at = end = 0  # of the last name
        while at < len(text):
            # "ポイント" (point) is no "インド"
            inside = at > end and _KATAKANA.match(text[at - 1 : at + 1])
            for size in range(0 if inside else min(self._longest, len(text) - at), 1, -1):
                code = self._unspaced.get(text[at : at + size])
                if code is not None:
                    found.add(code)
                    at = end = at + size
                    break
            else:
                at += 1
        return found


def load_country_mentions(countries: Countries, folder: Path) -> CountryMentions:
    """Read the names of countries. Raises `ResourceError`."""
    return CountryMentions(countries, load_country_names(folder))


def _stems(names: Mapping[str, str]) -> dict[str, str]:
    """Stem -> code; a stem that several countries share is left out."""
    stems: dict[str, str] = {}
    shared: Counter[str] = Counter()
    for name, code in names.items():
        for stem in {name, name.rstrip(_VOWELS)}:
            if len(stem) >= MIN_STEM:
                shared[stem] += stems.setdefault(stem, code) != code
    return {stem: code for stem, code in stems.items() if not shared[stem]}


def _without_prefix(word: str) -> list[str]:
    return [word[len(one) :] for one in _ARABIC_PREFIXES if word.startswith(one)]


def _may_be_short(key: str) -> bool:
    """Whether a folded word may be a name of four letters with an ending."""
    ending = key[4:]
    if not ending:
        return False
    if _SUFFIXED.match(key):
        return ending in (ENDINGS_OF_VOWEL if key[3] in _VOWELS else ENDINGS_OF_CONSONANT)
    if _HANGUL.match(key):
        return ending in map(fold_letters, KOREAN_PARTICLES)
    return len(ending) <= MAX_ENDING_OF_SHORT


def _without_elision(word: str) -> str:
    """The word after an elided article or preposition, or before a suffix: l'Inde, dell'India, Nepal'de."""
    before, mark, after = word.replace("’", "'").partition("'")
    if not mark:
        return word
    if after[0].isupper() and len(before) <= min(MAX_ELIDED, len(after)):
        return after
    return before if len(before) >= MIN_BEFORE_SUFFIX else word
