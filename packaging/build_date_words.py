"""Build resources/date-words.json: month names and day periods of each language, from CLDR through babel.

    python packaging/build_date_words.py

Run by a developer only. Per language (BCP 47 primary subtag): `months`, twelve lists of names as
`globe_app.feeds.month_names.fold` writes them, and `am` and `pm`. The output is the same for the same babel.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

from babel import Locale
from babel.localedata import locale_identifiers

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from globe_app.feeds.month_names import fold  # noqa: E402

MONTHS = range(1, 13)
# what feeds write and CLDR does not hold; by language, then by month
ALSO: dict[str, dict[int, str]] = {
    "de": {1: "jänner jän", 2: "feber", 3: "mrz mar mär", 5: "mai", 12: "dez"},
    "es": {9: "set setiembre septiembre sep"},
    "fr": {2: "fev", 7: "jul juil", 8: "aou", 12: "dec"},
    "it": {6: "giu", 7: "lug"},
    "el": {3: "μάρ μάρτ μαρτ", 5: "μάιος μαι", 6: "ιουν", 7: "ιουλ", 8: "αύγ αυγ", 11: "νοέ νοε νοεμ"},
    "hu": {2: "febr", 3: "marc", 4: "apr", 9: "szept", 10: "okt"},
    "pt": {3: "marco", 9: "set", 10: "out", 12: "dez"},
    "nl": {3: "mrt maa", 5: "mei"},
    "tr": {2: "şub", 8: "ağu agu", 11: "kas", 12: "ara"},
    "ru": {5: "май мая", 9: "сент сен", 11: "нояб ноя"},
    "pl": {9: "wrz", 10: "paź paz", 11: "lis"},
    "fi": dict(enumerate("tam hel maa huh tou kes hei elo syy lok mar jou".split(), 1)),
    "eu": dict(enumerate(
        "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren"
        " urriaren azaroaren abenduaren".split(), 1)),
    "hi": {1: "जनवरी", 2: "फरवरी", 9: "सितम्बर", 11: "नवम्बर", 12: "दिसम्बर"},
    "id": {2: "pebruari peb", 8: "agt agu", 11: "nopember nop"},
    "sw": {12: "disemba"},
    "is": {1: "jan", 2: "feb", 5: "mai"},
    "fa": {1: "ژانویه", 8: "آگوست اوت", 9: "سپتامبر", 11: "نوامبر", 12: "دسامبر"},
}  # fmt: skip
PREFER = {"fi": {"mar": 11}}  # forms that begin two months


def names(locale: Locale, month: int) -> set[str]:
    """Names of a month in a locale, folded; those in digits left out."""
    found = set()
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            found.add(fold(str(locale.months[context][width][month])))
    return {one for one in found if one and not any(c.isdigit() for c in one)}


PERIODS = {  # of CLDR; the night belongs to both halves
    "am": ("am", "morning1", "morning2"),
    "pm": ("pm", "afternoon1", "afternoon2", "evening1", "evening2"),
}


def periods(locale: Locale, half: str) -> set[str]:
    """How a locale writes am or pm, folded: also "in the morning" and the like."""
    found = set()
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            words = locale.day_periods.get(context, {}).get(width, {})
            found |= {fold(str(words[one])) for one in PERIODS[half] if one in words}
    return found - {""}


def main() -> None:
    months: dict[str, list[set[str]]] = defaultdict(lambda: [set() for _ in MONTHS])
    half_days: dict[str, dict[str, set[str]]] = defaultdict(lambda: {"am": set(), "pm": set()})
    for name in sorted(locale_identifiers()):
        locale = Locale.parse(name)
        if locale.script not in (None, "Latn", "Cyrl", "Arab"):
            continue
        for month in MONTHS:
            months[locale.language][month - 1] |= names(locale, month)
        for period in ("am", "pm"):
            half_days[locale.language][period] |= periods(locale, period)
    english = months["en"]
    result = {}
    for language in sorted(months):
        for month, words in ALSO.get(language, {}).items():
            months[language][month - 1] |= {fold(word) for word in words.split()}
        own_months = any(a - b for a, b in zip(months[language], english, strict=True))
        own_periods = half_days[language]["pm"] - half_days["en"]["pm"]
        if language != "en" and not own_months and not own_periods:
            continue  # numbers, or English: nothing of its own
        for word, month in PREFER.get(language, {}).items():
            for place, forms in enumerate(months[language], 1):
                (forms.add if place == month else forms.discard)(word)
        result[language] = {
            "months": [sorted(one) for one in months[language]],
            "am": sorted(half_days[language]["am"] - half_days[language]["pm"]),
            "pm": sorted(half_days[language]["pm"] - half_days[language]["am"]),
        }
    path = ROOT / "resources" / "date-words.json"
    path.write_text(
        json.dumps(result, ensure_ascii=False, indent=None, separators=(",", ":")) + "\n"
    )
    print(f"{path}: {len(result)} languages, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
