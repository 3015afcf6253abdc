"""Dates as feeds write them, in any language: RFC 822 and ISO 8601 with their variants, and local forms.

Only whole dates are read: a day, a month and a year, or a Unix time. Where day and month could be each
other and neither country nor language tells, where something is out of range or left over, there is none: a
wrong date is worse. A date without a time is midnight UTC of its day. A time without a zone is UTC, as RFC
5322 has it, save in Chinese, Japanese, Korean and Persian words, whose readers share a zone.
"""

import re
from datetime import UTC, datetime, timedelta, tzinfo

from globe_app.feeds.calendar_days import default_zone, read_day
from globe_app.feeds.clock_times import plain, split_time
from globe_app.feeds.month_names import ENGLISH_MONTHS
from globe_app.feeds.time_zones import to_utc, zone_of
from globe_app.text.language_tags import language_tag

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # before the web: a date set wrong
MAX_CHARS = 100
_RFC822 = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s{1,4})?(\d{1,2})[\s-]([A-Za-z]{3,9})[\s-](\d{4})"
    r"\s{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,4}([+-]\d{4}|GMT|UTC|Z|)"
)
_COMPACT = re.compile(
    r"(\d{4})(\d\d)(\d\d)[T ]?(\d\d)(\d\d)(\d\d)?(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d)?"
)
_UNIX = re.compile(r"(\d{9,10})(?:\.\d{1,9})?|(\d{13})")  # seconds; milliseconds
_USUAL_YEARS = range(1990, 2100)


def read_date(text: str, *, language: str = "", country: str = "") -> datetime | None:
    """The moment that `text` names, aware, in UTC; None when it names none for certain, or one before 1990.

    `language` (BCP 47) and `country` (ISO 3166-1 alpha-2) are of the outlet: they tell which names,
    which order of day and month and which zone a short zone name means; "" = not known.
    """
    text = text.strip()
    if len(text) > MAX_CHARS:
        text = " ".join(text[: MAX_CHARS * 10].split())
        if len(text) > MAX_CHARS:
            return None
    try:
        found = _usual(text)
        found = (
            found if found is not None else _other(text, language_tag(language), country.upper())
        )
    except (ValueError, OverflowError):  # a day or an hour that does not exist
        return None
    return found.replace(microsecond=0) if found is not None and found >= EARLIEST else None


def _usual(text: str) -> datetime | None:
    """RFC 822 in English and ISO 8601, which nearly all feeds write; None for any other form."""
    if text[:4].isdigit() and text[4:5] == "-" and text.isascii():
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            return None
        if found.year not in _USUAL_YEARS:  # of another calendar, perhaps
            return None
        return found.replace(tzinfo=UTC) if found.tzinfo is None else to_utc(found)
    form = _RFC822.fullmatch(text)
    month = ENGLISH_MONTHS.get(form[2].lower()) if form else None
    if form is None or month is None:
        return None
    day, year, hour, minute, second = form.group(1, 3, 4, 5, 6)
    if int(hour) > 23 or int(second or 0) > 59:
        return None
    zone = UTC if form[7][:1] not in ("+", "-") else zone_of(form[7], "")
    moment = datetime(
        int(year), month, int(day), int(hour), int(minute), int(second or 0), tzinfo=zone
    )
    return to_utc(moment) if zone else None


def _other(text: str, language: str, country: str) -> datetime | None:
    text = plain(text)
    if number := _UNIX.fullmatch(text):
        return _from_number(number)
    if compact := _COMPACT.fullmatch(text):
        return _from_compact(compact)
    region = next((part for part in language.split("-")[1:] if len(part) == 2), "")
    language, country = language.partition("-")[0], country or region
    time = split_time(text, language)
    day = read_day(time.rest, language, country, twelve_hours=time.twelve_hours)
    if day is None:
        return None
    zone: tzinfo | None = UTC
    if time.zone:
        zone = zone_of(time.zone, country)
    elif time.given:
        zone = default_zone(text, language, country)
    if zone is None or time.hour > 24 or time.minute > 59 or time.second > 60:
        return None
    if time.hour == 24 and (time.minute or time.second):
        return None
    moment = datetime(day.year, day.month, day.day, tzinfo=zone)
    moment += timedelta(hours=time.hour, minutes=time.minute, seconds=min(time.second, 59))
    return to_utc(moment)


def _from_number(found: re.Match[str]) -> datetime:
    seconds = int(found[1]) if found[1] else int(found[2]) / 1000
    return datetime.fromtimestamp(seconds, UTC)


def _from_compact(found: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute = (int(found[n]) for n in range(1, 6))
    zone = zone_of(found[7] or "", "")
    if year not in _USUAL_YEARS or zone is None:
        return None
    return to_utc(datetime(year, month, day, hour, minute, int(found[6] or 0), tzinfo=zone))
