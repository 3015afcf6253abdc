"""Build resources/i18n/CODE.json: dates, numbers and names of each language. Run by a developer.

    python packaging/build_locales.py

From Unicode CLDR through babel. Names of capitals are those of CLDR time zones, where a zone is named by
its capital. The output is the same for the same babel.
"""

import json
import sys
from pathlib import Path
from typing import Any

from babel import Locale

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from globe_app.geo.countries import load_countries  # noqa: E402
from globe_app.text.language_names import ENGLISH_NAMES  # noqa: E402

LANGUAGES = ("es", "fr", "ar")
OURS = {  # what CLDR has no code for: Somaliland, Northern Cyprus, Siachen
    "es": {"XS": "Somalilandia", "XN": "Chipre del Norte", "XG": "Glaciar de Siachen"},
    "fr": {"XS": "Somaliland", "XN": "Chypre du Nord", "XG": "Glacier de Siachen"},
    "ar": {"XS": "صوماليلاند", "XN": "شمال قبرص", "XG": "نهر سياتشن الجليدي"},
}
SHORT = {  # what newspapers write, where CLDR's first name is the long one
    "es": {"HK": "Hong Kong", "MO": "Macao"},
    "fr": {"HK": "Hong Kong", "MO": "Macao"},
    "ar": {"HK": "هونغ كونغ", "MO": "ماكاو"},
}
NAMED_OTHERWISE = {"cnr": "srp-ME", "sh": "sh", "tl": "fil", "no": "nb"}
OWN_LANGUAGES = {
    "es": {"cnr": "montenegrino"},
    "fr": {"cnr": "monténégrin"},
    "ar": {"cnr": "الجبل الأسود"},
}
SKELETONS = {  # our form -> CLDR's skeleton
    "title": "MMMMEEEEd", "title_year": "yMMMMEEEEd", "long": "MMMMEEEEd", "long_year": "yMMMMEEEEd",
    "short": "MMMd", "short_year": "yMMMd", "day_month": "MMMMd", "day_year": "yMMMMd",
    "day_short": "MMMd", "day_short_year": "yMMMd", "full": "yMMMMd", "month": "yMMMM",
}  # fmt: skip


def pattern(locale: Locale, skeleton: str) -> str:
    """CLDR's pattern of a skeleton, from the full date where it has none."""
    found = locale.datetime_skeletons.get(skeleton)
    if found is not None:
        return str(found.pattern)
    full = str(locale.date_formats["full" if "E" in skeleton else "long"].pattern)
    if "y" in skeleton:
        return full
    for year in (" 'de' y", "، y", ", y", " y"):
        full = full.replace(year, "")
    return full


def capitals(locale: Locale) -> dict[str, str]:
    """English name of a capital -> its name."""
    english = Locale.parse("en").time_zones
    named: dict[str, str] = {}
    for info in load_countries(ROOT / "resources" / "geo").all:
        city = english.get(info.timezone, {}).get("city") or info.timezone.split("/")[-1].replace(
            "_", " "
        )
        own = locale.time_zones.get(info.timezone, {}).get("city")
        if info.capital and city == info.capital and own and own != city:
            named[info.capital] = str(own)
    return dict(sorted(named.items()))


def digits(locale: Locale) -> tuple[str, str, str]:
    """(digits, group, decimal) of the language's own numbering system."""
    system = locale.default_numbering_system
    symbols = locale.number_symbols[system]
    tens = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩"}
    return tens[system], symbols["group"], symbols["decimal"]


def built(code: str) -> dict[str, Any]:
    """What `globe_app.cldr.Locale` holds of a language."""
    locale = Locale.parse(code)
    wide, short = locale.months["format"]["wide"], locale.months["format"]["abbreviated"]
    alone = locale.months["stand-alone"]["wide"]
    days, few = locale.days["format"]["wide"], locale.days["format"]["abbreviated"]
    ten, group, decimal = digits(locale)
    listed = locale.list_patterns["standard"]
    known = {info.code: info for info in load_countries(ROOT / "resources" / "geo").all}
    countries = {one: str(locale.territories[one]) for one in known if one in locale.territories}
    languages = {
        one: str(locale.languages[one]) for one in ENGLISH_NAMES if one in locale.languages
    }
    for one, other in NAMED_OTHERWISE.items():
        if one not in languages and other in locale.languages:
            languages[one] = str(locale.languages[other])
    return {
        "language": code, "digits": ten, "group": group, "decimal": decimal,
        "comma": "، " if code == "ar" else ", ",
        "pair": locale.list_patterns["standard"]["2"], "last": listed["end"],
        "months": [wide[n] for n in range(1, 13)], "months_short": [short[n] for n in range(1, 13)],
        "months_alone": [alone[n] for n in range(1, 13)],
        "weekdays": [days[n] for n in range(7)], "weekdays_short": [few[n] for n in range(7)],
        "forms": {form: pattern(locale, skeleton) for form, skeleton in SKELETONS.items()}
        | {"weekday": "EEEE", "weekday_short": "EEE"},
        "countries": dict(sorted((countries | SHORT[code] | OURS[code]).items())),
        "languages": dict(sorted((languages | OWN_LANGUAGES[code]).items())),
        "cities": capitals(locale),
    }  # fmt: skip


def main() -> None:
    """Write the files."""
    folder = ROOT / "resources" / "i18n"
    folder.mkdir(exist_ok=True)
    for code in LANGUAGES:
        text = json.dumps(built(code), ensure_ascii=False, indent=1) + "\n"
        (folder / f"{code}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
