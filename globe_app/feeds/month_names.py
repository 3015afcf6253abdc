"""Month names and day periods in the languages of the world, from CLDR (`resources/date-words.json`)."""

import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from globe_app.settings import resources_dir

ENGLISH_MONTHS = {
    form: month
    for month, name in enumerate(
        "january february march april may june july august september october november december".split(),
        1,
    )
    for form in (name, name[:3], *(("sept",) if month == 9 else ()))
}
# languages that a date may be in where its own is not known or wrongly declared
WIDESPREAD = (
    "en de fr es it pt nl sv nb da fi is pl cs sk hu ro bg ru uk be sr hr bs sl mk sq el tr az ka hy he ar "
    "fa ur hi bn ta te ml mr ne si th lo km my id ms fil sw lv lt et ca gl eu kk ky uz tg tk mn ps"
).split()
MIN_PREFIX = 3  # letters of a shortened name
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u0610-\u061a\u064b-\u065f\u0670]")
_NOT_IN_NAMES = re.compile(r"[.,;·'’׳״\"\u200b-\u200f]+")
_SAME_LETTERS = str.maketrans("ıیىكەٱ", "iييکها")


def fold(text: str) -> str:
    """`text` as names are compared: small letters without accents, dots and apostrophes."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    plain = unicodedata.normalize("NFC", plain).translate(_SAME_LETTERS)
    return " ".join(_NOT_IN_NAMES.sub("", plain).split())


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words of one language, folded."""

    months: dict[str, int]  # name -> 1 to 12; 0 = several months have it
    am: frozenset[str]
    pm: frozenset[str]


def month_of(word: str, language: str) -> int:
    """The month, 1 to 12, that the folded `word` names in `language` (primary subtag); 0 = none.

    A shortened name counts where one month alone begins so. A word that is no month there is looked up
    in English, then in the languages of `WIDESPREAD`, and counts where they agree.
    """
    for one in (language, "en"):
        words = _all().get(one)
        if words and (month := _in_language(word, words.months)):
            return month
    return 0 if len(word) < MIN_PREFIX and word.isascii() else _in_any_language().get(word, 0)


def half_of_day(word: str, language: str) -> str:
    """ "am" or "pm" for the folded `word`, in `language` or English; "" for any other word."""
    for one in (language, "en"):
        if words := _all().get(one):
            if word in words.am:
                return "am"
            if word in words.pm:
                return "pm"
    return ""


def _in_language(word: str, months: dict[str, int]) -> int:
    if word in months:
        return months[word]
    if len(word) < MIN_PREFIX:
        return 0
    found = {month for name, month in months.items() if name.startswith(word)}
    return found.pop() if len(found) == 1 else 0


@cache
def _all() -> dict[str, DateWords]:
    table = json.loads((resources_dir() / "date-words.json").read_text(encoding="utf-8"))
    return {
        language: DateWords(
            _months(words["months"]), frozenset(words["am"]), frozenset(words["pm"])
        )
        for language, words in table.items()
    }


def _months(names: list[list[str]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for month, forms in enumerate(names, 1):
        for form in forms:
            found[form] = 0 if found.get(form, month) != month else month
    return found


@cache
def _in_any_language() -> dict[str, int]:
    found: dict[str, set[int]] = defaultdict(set)
    for language in WIDESPREAD:
        for name, month in _all()[language].months.items():
            found[name].add(month)
    return {name: months.pop() for name, months in found.items() if len(months) == 1}
