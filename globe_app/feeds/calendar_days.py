"""A day as it is written: in figures in any order, or with the name of its month in any language."""

import re
from dataclasses import dataclass
from datetime import UTC, date, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from globe_app.feeds.calendars import (
    BUDDHIST_YEARS,
    ERAS,
    SOLAR_HIJRI_MONTHS,
    SOLAR_HIJRI_YEARS,
    from_solar_hijri,
)
from globe_app.feeds.month_names import fold, month_of

MAX_OTHER_WORDS = 3  # weekday, "of", "the": beside day, month and year
CENTURY_FROM = 90  # two digits from here on are of the 1900s
MONTH_FIRST = frozenset("US PH PR GU AS VI UM MP FM MH PW".split())  # CLDR's short dates
EITHER_FIRST = frozenset(("CA", "BZ", "KE", "GH", "PA"))  # both orders are in use
YEAR_FIRST = frozenset("CN JP KR KP TW HK MO HU LT MN IR ZA SE".split())
_EAST_ASIAN = re.compile(
    rf"({'|'.join(ERAS)})?\s?(\d{{1,4}}|元)\s?[年년]\s?(\d{{1,2}})\s?[月월]\s?(\d{{1,2}})\s?[日号號일]?"
)
_VIETNAMESE = re.compile(r"(\d{1,2}),?\s(?:tháng|thg\.?)\s?(\d{1,2}),?\s(?:năm\s)?(\d{4})", re.I)
_MONGOLIAN = re.compile(r"(\d{4}) оны (\d{1,2})(?:-?р| дугаар| дүгээр)? сарын (\d{1,2})")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?(?!\d)")
_ORDINAL = re.compile(r"(?<!\d)(\d{4})-?(\d{3})(?!\d)")
_DIGITS = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")
_TOKEN = re.compile(r"\d+|[^\s\d,;/|()\-_]+")
_AFTER_DIGITS = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|ere|re|e|o|a|an|ko|º|ª|ος|η)(?![^\W\d_])")
_ELIDED = re.compile(r"\b[dl]['’](?=\w)", re.I)
_KOREAN, _HAN = re.compile("[\uac00-\ud7a3]"), re.compile("[\u4e00-\u9fff]")
# kana, words of Japanese only, a weekday of one sign: (月)
_JAPANESE = re.compile("[\u3040-\u30ff曜令和平成昭]|午[前後]|(?<!\\w)[月火水木金土日](?!\\w)")
_THAI = re.compile("[\u0e00-\u0eff]")
_PERSIAN_LANGUAGES = frozenset(("fa", "ps", "prs"))
_PERSIAN_COUNTRIES = frozenset(("IR", "AF"))
_HEBREW_IN = "\u05d1"  # "in", written with its word


@dataclass(frozen=True, slots=True)
class _Month:
    """A month's name found among words."""

    place: int  # of its first word
    words: int  # how many
    number: int  # 1 to 12
    solar_hijri: bool = False


_SOLAR_HIJRI = {fold(name): number for name, number in SOLAR_HIJRI_MONTHS.items()}


def read_day(text: str, language: str, country: str, *, twelve_hours: bool) -> date | None:
    """The day that `text` names and nothing but it; None when it does not, or might be two.

    `language`: primary subtag; `country`: alpha-2, upper case; "" = not known. `twelve_hours`: its time
    has AM or PM in Latin letters. Raises ValueError for a day that does not exist.
    """
    text = _AFTER_DIGITS.sub("", _ELIDED.sub("", text))
    if found := _EAST_ASIAN.search(text):
        number = 1 if found[2] == "元" else int(found[2])
        return _day(text, found, ERAS.get(found[1] or "", 0) + number, int(found[3]), int(found[4]))
    if found := _VIETNAMESE.search(text):
        return _day(text, found, int(found[3]), int(found[2]), int(found[1]))
    if found := _MONGOLIAN.search(text):
        return _day(text, found, int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_FIRST.search(text):
        year, month, day = int(found[1]), int(found[3]), int(found[4])
        return _of_other_calendar(text, found, year, month, day, language, country)
    if found := _YEAR_LAST.search(text):
        return _year_last(text, found, language, country, twelve_hours=twelve_hours)
    if found := _DIGITS.search(text):
        return _day(text, found, int(found[1]), int(found[2]), int(found[3]))
    if found := _ORDINAL.search(text):
        named = date(int(found[1]), 1, 1) + timedelta(days=int(found[2]) - 1)
        return named if named.year == int(found[1]) and _only_words(text, found) else None
    return _with_name(text, language, country)


def default_zone(text: str, language: str, country: str) -> tzinfo:
    """The zone of a time without one: UTC, save where the words have readers in one zone only."""
    if _HAN.search(text) or _KOREAN.search(text):
        korean_or_japanese = _KOREAN.search(text) or _JAPANESE.search(text)
        if korean_or_japanese or language in ("ko", "ja") or country in ("KR", "JP"):
            return timezone(timedelta(hours=9))
        return timezone(timedelta(hours=8))
    if _is_solar_hijri(text):
        return ZoneInfo("Asia/Kabul" if country == "AF" or language == "ps" else "Asia/Tehran")
    return UTC


def _day(text: str, found: re.Match[str], year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if _only_words(text, found) else None


def _only_words(text: str, found: re.Match[str]) -> bool:
    """Whether nothing but a weekday or the like stands around what was found."""
    around = f"{text[: found.start()]} {text[found.end() :]}"
    return not any(c.isdigit() for c in around) and len(around.split()) <= MAX_OTHER_WORDS


def _of_other_calendar(
    text: str, found: re.Match[str], year: int, month: int, day: int, language: str, country: str
) -> date | None:
    if year in SOLAR_HIJRI_YEARS:
        persian = language in _PERSIAN_LANGUAGES or country in _PERSIAN_COUNTRIES
        return from_solar_hijri(year, month, day) if persian and _only_words(text, found) else None
    return _day(text, found, _common_year(year, text, language, country), month, day)


def _common_year(year: int, text: str, language: str, country: str) -> int:
    """A year of the common era; those of Thailand and Laos are told by language, country or script."""
    if year > 2400 and (language in ("th", "lo") or country in ("TH", "LA") or _THAI.search(text)):
        return year - BUDDHIST_YEARS
    return year


def _year_last(
    text: str, found: re.Match[str], language: str, country: str, *, twelve_hours: bool
) -> date | None:
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        if country in YEAR_FIRST or not (country or language) or first > 31:
            return None  # 26/11/24: the year may come first
        year = _century(year)
    if year in SOLAR_HIJRI_YEARS and country in _PERSIAN_COUNTRIES:
        return from_solar_hijri(year, second, first) if _only_words(text, found) else None
    year = _common_year(year, text, language, country)
    if first == second or second > 12 >= first:
        return _day(text, found, year, first, second)
    if first > 12:
        return _day(text, found, year, second, first)
    day_first = found[2] == "." or _day_first(language, country, twelve_hours=twelve_hours)
    if day_first is None:
        return None
    return _day(text, found, year, *((second, first) if day_first else (first, second)))


def _day_first(language: str, country: str, *, twelve_hours: bool) -> bool | None:
    """Whether a reader there takes 05/11 for 5 November; None when that is not known."""
    if country in MONTH_FIRST:
        return False
    if country in EITHER_FIRST or (twelve_hours and language not in ("en", "es")):
        return None  # AM and PM in a language without them: software of another country
    return True if country or language not in ("", "en") else None


def _century(year: int) -> int:
    return year + (1900 if year >= CENTURY_FROM else 2000)


def _with_name(text: str, language: str, country: str) -> date | None:
    """A day whose month has a name, in this order or with the month first: 24 November 2026."""
    tokens = _TOKEN.findall(text)
    numbers = [token for token in tokens if token.isdigit()]
    words = [token for token in tokens if not token.isdigit()]
    if len(numbers) != 2:
        return None
    months = _months(words, language)
    if len(months) > 1 and months[0].place == 0:
        months = months[1:]  # a weekday: "mar. 24 nov."
    if len(months) != 1 or len(words) - months[0].words > MAX_OTHER_WORDS:
        return None
    first, second = numbers
    year, day = (first, second) if len(first) == 4 else (second, first)
    if len(day) > 2 or len(year) not in (2, 4):
        return None
    number = int(year) if len(year) == 4 else _century(int(year))
    if len(year) == 2 and _THAI.search(text):
        number = int(year) + 2500  # of the Buddhist era
    if months[0].solar_hijri:
        return from_solar_hijri(number, months[0].number, int(day))
    return date(_common_year(number, text, language, country), months[0].number, int(day))


def _months(words: list[str], language: str) -> list[_Month]:
    found: list[_Month] = []
    folded = [fold(word) for word in words]
    place = 0
    while place < len(folded):
        one = _month_at(folded, place, language)
        if one:
            found.append(one)
        place += one.words if one else 1
    return found


def _month_at(words: list[str], place: int, language: str) -> _Month | None:
    if place + 1 < len(words) and (month := month_of(" ".join(words[place : place + 2]), language)):
        return _Month(place, 2, month)
    word = words[place]
    for form in (word, word.removeprefix(_HEBREW_IN)):
        if form in _SOLAR_HIJRI:
            return _Month(place, 1, _SOLAR_HIJRI[form], solar_hijri=True)
        if month := month_of(form, language):
            return _Month(place, 1, month)
    return None


def _is_solar_hijri(text: str) -> bool:
    return any(fold(word) in _SOLAR_HIJRI for word in _TOKEN.findall(text)) or any(
        int(number) in SOLAR_HIJRI_YEARS for number in re.findall(r"\d{4}", text)
    )
