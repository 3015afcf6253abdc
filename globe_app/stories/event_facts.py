"""What of a text carries over from language to language: names, their sounds, countries and numbers.

    "Cheias em Montepuez fazem 19 mortos"   names {montepuez}  sounds {ntbs}  numbers {19}
    "मोंटेपुएज़ की बाढ़ में 19 की मौत"                              sounds {ntbs, …}  numbers {19}

A name is a word capitalised inside a sentence, transliterated into Latin letters. A sound is the sequence of
its consonants, alike ones made equal, as in Soundex (Russell 1918): transliterations differ in vowels and in
voicing. In scripts without capitals any word may be a name, so that every word gives a sound; common words
meet by chance only where they are short, and short sounds are left out.
"""

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache, lru_cache

from anyascii import anyascii

from globe_app.stories.terms import MONTHS, STOP, TITLE_CASE_SHARE
from globe_app.stories.tokens import UNSPACED, WORD

FindCountries = Callable[[str, str], Collection[str]]
"""Gives the countries a text names, ISO 3166-1 alpha-2, by the text and its primary language."""

MIN_SOUND = 3  # consonants
_CASED = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u1e00-\u1fff]")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{3,}")  # Japanese writes foreign names in it
_SENTENCE_END = re.compile(r"[.!?:;…|–—。।؟]\s*$")
_OPENING = "\"'“‘«( „"
_ARABIC_ARTICLES = ("وال", "بال", "ال")
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_RESULT = re.compile(r"(?<![\d.,:-])(\d{1,3})[-:–](\d{1,3})(?![\d.,:-]*\d)")
_EAST_ASIAN_DATE = re.compile(r"\d+ ?[日月年일월년]")
_GROUPED = re.compile(r"[.,](?=\d{3}(?!\d))")
_CLUSTERS = tuple(
    one.split(":")
    for one in "sch:s ch:s sh:s zh:s kh:k gh:g ph:f th:t dh:d ts:s tz:s cz:s x:ks qu:k".split()
)
_CONSONANTS = str.maketrans("bpvfckqgdtzsjmnlr", "bbbbkkkkttsssnnlr")
_OTHER = re.compile("[^bkstnlr]")
_REPEATED = re.compile(r"(.)\1+")


_NO_NAMES = STOP | MONTHS | {""}
WORDS_REMEMBERED = 50_000  # whose sounds are kept: the same words come again and again


@dataclass(frozen=True, slots=True)
class EventFacts:
    """Facts of a text that are comparable across languages."""

    names: frozenset[str]  # in Latin letters, lower case
    sounds: frozenset[str]
    countries: frozenset[str]  # ISO 3166-1 alpha-2
    numbers: frozenset[str]  # in ASCII digits, a point before decimals; "2-1" is a result


def event_facts(words: str, language: str, find_countries: FindCountries | None) -> EventFacts:
    """The facts of a headline and the beginning of the text, a line each."""
    spelled: dict[str, str] = {}  # word -> in Latin letters
    heard: dict[str, set[str]] = {}  # word of a script without capitals -> sounds
    sounds: set[str] = set()
    for line in words.split("\n"):
        found = list(WORD.finditer(line))
        in_title_case = _title_case([one.group() for one in found])
        for one in found:
            word = one.group()
            if word[0].isdigit():
                continue
            if _CASED.match(word):
                if in_title_case or not word[0].isupper():
                    continue
                before = line[: one.start()].rstrip(_OPENING)
                starts = not before or _SENTENCE_END.search(before)
                if _is_name(word, starts=bool(starts)):
                    spelled[word] = _latin(word)
            elif UNSPACED.search(word):
                sounds.update(sound(part) for part in _KATAKANA.findall(word))
            else:
                heard[word] = {sound(word)}
                for article in _ARABIC_ARTICLES:
                    if word.startswith(article):
                        heard[word].add(sound(word[len(article) :]))
    countries: frozenset[str] = frozenset()
    if find_countries is not None:
        countries = frozenset(find_countries(words, language))
        for word in (*spelled, *heard) if countries else ():  # a country is not a name too
            if find_countries(word, language):
                spelled.pop(word, None)
                heard.pop(word, None)
    names = set(spelled.values()) - _NO_NAMES
    sounds.update(*heard.values(), map(sound, names))
    return EventFacts(
        frozenset(names), frozenset(one for one in sounds if len(one) >= MIN_SOUND), countries,
        numbers(words),
    )  # fmt: skip


@lru_cache(WORDS_REMEMBERED)
def sound(word: str) -> str:
    """The sequence of a word's consonants: "Montepuez" gives "ntbs"."""
    latin = _latin(word)
    for cluster, single in _CLUSTERS:
        latin = latin.replace(cluster, single)
    return _REPEATED.sub(r"\1", _OTHER.sub("", latin.translate(_CONSONANTS)))


def numbers(text: str) -> frozenset[str]:
    """The numbers and results written in digits of any script: "1.200" and "١٢٠٠" give "1200".

    Days, months and years of East Asian dates are left out.
    """
    rest = _EAST_ASIAN_DATE.sub(" ", text.translate(_ascii_digits()))
    found = {f"{max(a, b)}-{min(a, b)}" for a, b in _RESULT.findall(rest)}
    for one in _DIGITS.findall(_RESULT.sub(" ", rest)):
        found.add(_GROUPED.sub("", one).replace(",", "."))
    return frozenset(found)


@cache
def _ascii_digits() -> dict[int, str]:
    """The digits of all scripts; when first needed, for all of Unicode is looked through."""
    return {ord("٫"): "."} | {
        code: str(unicodedata.decimal(chr(code)))
        for code in range(0x80, 0x20000)
        if chr(code).isdecimal()
    }


def _latin(word: str) -> str:
    return re.sub("[^a-z]", "", anyascii(word).lower())


def _title_case(words: list[str]) -> bool:
    letters = [word for word in words if len(word) > 3 and _CASED.match(word)]
    capital = sum(word[0].isupper() for word in letters)
    return len(letters) > 3 and capital / len(letters) >= TITLE_CASE_SHARE


def _is_name(word: str, *, starts: bool) -> bool:
    """Whether a capitalised word is a name. `starts`: it stands first in a sentence."""
    if len(word) < 3 or word.casefold() in _NO_NAMES:
        return False
    return not starts or word.isupper()
