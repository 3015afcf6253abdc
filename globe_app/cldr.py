"""Dates, numbers, lists and the names of countries and languages as the interface's language writes them.

English is built in; the others are read from `resources/i18n/CODE.json`, made of CLDR by
`packaging/build_locales.py`. The program installs one, once, at start.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from globe_app.errors import ResourceError


class Form(StrEnum):
    """How a day is written."""

    TITLE = "title"  # Thursday 26 November
    TITLE_YEAR = "title_year"
    LONG = "long"  # Thursday, November 26
    LONG_YEAR = "long_year"
    SHORT = "short"  # Nov 26
    SHORT_YEAR = "short_year"
    DAY_MONTH = "day_month"  # 26 November
    DAY_SHORT = "day_short"  # 26 Nov
    DAY_SHORT_YEAR = "day_short_year"
    DAY_YEAR = "day_year"  # 26 November 2026
    FULL = "full"  # November 26, 2026
    MONTH = "month"  # November 2026
    WEEKDAY = "weekday"  # Thursday
    WEEKDAY_SHORT = "weekday_short"  # Thu


LANGUAGES = ("en", "es", "fr", "ar")  # of the interface: primary subtags of BCP 47


@dataclass(frozen=True, slots=True)
class Locale:
    """What one language needs. Patterns of days are those of CLDR: `EEEE d MMMM`."""

    language: str = "en"
    digits: str = "0123456789"
    group: str = ","
    decimal: str = "."
    comma: str = ", "  # between phrases
    pair: str = "{0} and {1}"
    last: str = "{0} and {1}"  # of a longer list: what stands before, and its end
    months: tuple[str, ...] = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    )  # fmt: skip
    months_short: tuple[str, ...] = (
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    )  # fmt: skip
    months_alone: tuple[str, ...] = ()  # where a month without a day is written otherwise
    weekdays: tuple[str, ...] = (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    )  # fmt: skip
    weekdays_short: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    forms: Mapping[str, str] = field(
        default_factory=lambda: {
            Form.TITLE: "EEEE d MMMM", Form.TITLE_YEAR: "EEEE d MMMM y",
            Form.LONG: "EEEE, MMMM d", Form.LONG_YEAR: "EEEE, MMMM d, y",
            Form.SHORT: "MMM d", Form.SHORT_YEAR: "MMM d y", Form.FULL: "MMMM d, y",
            Form.DAY_MONTH: "d MMMM", Form.DAY_YEAR: "d MMMM y",
            Form.DAY_SHORT: "d MMM", Form.DAY_SHORT_YEAR: "d MMM y",
            Form.MONTH: "LLLL y", Form.WEEKDAY: "EEEE", Form.WEEKDAY_SHORT: "EEE",
        }
    )  # fmt: skip
    countries: Mapping[str, str] = field(default_factory=dict)  # code -> name
    languages: Mapping[str, str] = field(default_factory=dict)  # primary subtag -> name
    cities: Mapping[str, str] = field(default_factory=dict)  # English name of a capital -> name


ENGLISH = Locale()
RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))
FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT_MARK = "\u200f"
_FIELD = re.compile(r"'([^']*)'|(E+|d+|M+|L+|y+)")
_installed: list[Locale] = [ENGLISH]  # exactly one


def read_locale(folder: Path, language: str) -> Locale:
    """The locale of a language (primary subtag), `ENGLISH` for English. Raises `ResourceError`."""
    if language == ENGLISH.language:
        return ENGLISH
    name = f"{language}.json"
    try:
        read = json.loads((folder / name).read_text(encoding="utf-8"))
        known = {one.name for one in fields(Locale)}
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in read.items() if key in known
        }  # fmt: skip
        return Locale(**values)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ResourceError(name, "the dates and names of a language are missing") from error


def install(locale: Locale) -> None:
    """Write everything in this way from now on."""
    _installed[:] = [locale]


def current() -> Locale:
    """The locale in use."""
    return _installed[0]


def number(value: float, places: int = 0) -> str:
    """`2,310`; `places`: of decimals."""
    return localised(f"{value:,.{places}f}")


def localised(text: str) -> str:
    """A number that is written in English, `1,234.5`, with this language's separators and digits."""
    locale = _installed[0]
    if locale is ENGLISH:
        return text
    marks = {",": locale.group, ".": locale.decimal} | dict(
        zip(ENGLISH.digits, locale.digits, strict=True)
    )
    return re.sub(r"[0-9][0-9,.]*", lambda found: "".join(marks[one] for one in found[0]), text)


def digits(text: str) -> str:
    """A text with this language's digits: of times and years, which have no separators."""
    locale = _installed[0]
    return text if locale.digits == ENGLISH.digits else text.translate(
        str.maketrans(ENGLISH.digits, locale.digits)
    )  # fmt: skip


def clock(time: datetime) -> str:
    """`15:10`."""
    return digits(f"{time:%H:%M}")


def day_words(day: date, form: Form) -> str:
    """A day in one of the forms."""
    locale = _installed[0]

    def written(found: re.Match[str]) -> str:
        letters = found[2]
        if letters is None:
            return found[1]
        wide = len(letters) > len("MMM")
        if letters[0] == "E":
            return (locale.weekdays if wide else locale.weekdays_short)[day.weekday()]
        if letters[0] == "d":
            return digits(str(day.day))
        if letters[0] == "y":
            return digits(str(day.year))
        if len(letters) < len("MMM"):
            return digits(str(day.month))
        alone = letters[0] == "L" and locale.months_alone
        return (alone or (locale.months if wide else locale.months_short))[day.month - 1]

    return _FIELD.sub(written, locale.forms[form])


def isolated(text: str) -> str:
    """A name or phrase that keeps its own direction among others, where the language reads from right to
    left: a number beside a Latin name would else be drawn on its far side.
    """
    if _installed[0].language not in RIGHT_TO_LEFT:
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"


def as_interface(text: str) -> str:
    """A text of isolated parts, which say nothing of the direction of the whole: that of the interface."""
    return RIGHT_TO_LEFT_MARK + text if _installed[0].language in RIGHT_TO_LEFT else text


def _from_the_right(text: str, parts: int) -> str:
    return as_interface(text) if parts > 1 else text


def phrases(*parts: str) -> str:
    """Phrases one after the other: `6 articles, 2 unread`; empty ones are left out."""
    some = [isolated(part) for part in parts if part]
    return _from_the_right(_installed[0].comma.join(some), len(some))


def listed(names: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    locale = _installed[0]
    names = [isolated(name) for name in names]
    if len(names) < 2:
        return "".join(names)
    if len(names) == 2:
        return _from_the_right(locale.pair.format(*names), 2)
    return _from_the_right(locale.last.format(locale.comma.join(names[:-1]), names[-1]), len(names))


def city(english: str) -> str:
    """A capital's name; its English one where this language has none."""
    return _installed[0].cities.get(english, english)
