"""Time zones as dates write them: offsets, and names, whose meaning may depend on the country."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

MAX_OFFSET_MINUTES = 14 * 60 + 59
_OFFSET = re.compile(r"([+-])(?:(\d{1,2}):(\d{1,2})|(\d{1,2})(\d{2})|(\d{1,2}))(?::?\d{2})?(?!\d)")
_PLACE = re.compile(r"[A-Z][A-Za-z]{2,15}/[A-Z][A-Za-z_-]{2,25}(?:/[A-Z][A-Za-z_]{2,25})?")
# names of one meaning: offset in hours (https://www.rfc-editor.org/info/rfc822; IANA's tz database)
_HOURS: dict[str, float] = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2,
    "MET": 1, "MEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "MSD": 4, "TRT": 3, "SAMT": 4, "YEKT": 5,
    "OMST": 6, "NOVT": 7, "KRAT": 7, "IRKT": 8, "YAKT": 9, "VLAT": 10, "MAGT": 11, "PETT": 12,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PDT": -7, "AKST": -9, "AKDT": -8,
    "HST": -10, "NST": -3.5, "NDT": -2.5, "ADT": -3, "AST": -4, "CST": -6, "PST": -8, "BST": 1,
    "BRT": -3, "BRST": -2, "ART": -3, "CLT": -4, "CLST": -3, "COT": -5, "PET": -5, "VET": -4, "BOT": -4,
    "UYT": -3, "PYT": -3, "GFT": -3, "GYT": -4, "SRT": -3, "ECT": -5, "FKT": -3, "FNT": -2,
    "WAT": 1, "CAT": 2, "SAST": 2, "EAT": 3, "CVT": -1, "MUT": 4, "SCT": 4, "RET": 4, "AZOT": -1, "AZOST": 0,
    "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "MYT": 8, "PHT": 8, "PHST": 8, "WIB": 7, "WITA": 8, "WIT": 9,
    "ICT": 7, "MMT": 6.5, "NPT": 5.75, "BTT": 6, "PKT": 5, "SLST": 5.5, "MVT": 5, "AFT": 4.5, "UZT": 5,
    "TMT": 5, "TJT": 5, "KGT": 6, "IRST": 3.5, "IRDT": 4.5, "AZT": 4, "GET": 4, "ULAT": 8, "BNT": 8,
    "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13, "FJT": 12,
    "TOT": 13, "PGT": 10, "CHST": 10, "GST": 4, "IDT": 3, "IST": 5.5, "AMT": 4, "BDT": 6, "WST": 13,
    "A": -1, "N": 1, "M": -12, "Y": 12,  # as RFC 822 has them
}  # fmt: skip
# names that several countries use: the offset in each; the general one above holds for the others
_HOURS_IN: dict[str, dict[str, float]] = {
    "IST": {"IE": 1, "IL": 2, "PS": 2},
    "CST": {"CN": 8, "TW": 8, "HK": 8, "MO": 8, "SG": 8, "CU": -5, "AU": 9.5},
    "CDT": {"CU": -4},
    "BST": {"BD": 6},
    "AST": {"SA": 3, "IQ": 3, "KW": 3, "QA": 3, "BH": 3, "YE": 3},
    "EST": {"AU": 10}, "EDT": {"AU": 11},
    "PST": {"PH": 8, "PK": 5}, "MST": {"MY": 8, "MM": 6.5}, "SST": {"SG": 8, "AS": -11},
    "AMT": {"BR": -4}, "BDT": {"BN": 8}, "WST": {"AU": 8, "EH": 0}, "GST": {"GU": 10}, "ECT": {"EC": -5},
    "WAST": {"NA": 2}, "BOT": {"BO": -4},
}  # fmt: skip
# names that hold in winter and in summer
_PLACES = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver",
           "PT": "America/Los_Angeles", "AT": "America/Halifax"}  # fmt: skip


def zone_of(text: str, country: str) -> tzinfo | None:
    """The zone that `text`, which follows a time, begins with; None = it is none that can be used.

    A name that nobody knows counts as UTC, as RFC 5322 (4.3) has it; so does no zone at all.
    `country`: ISO 3166-1 alpha-2, for names of several meanings; "" = not known.
    """
    text = text.strip().replace("\u2212", "-").replace("\u2013", "-")
    if not text:
        return UTC
    if place := _PLACE.match(text):
        return _place(place[0])
    name = re.match(r"[A-Za-z]*", text)
    word = name[0].upper() if name else ""
    rest = text[len(word) :].lstrip()
    if word in ("", "UTC", "GMT", "UT", "Z") and (offset := _OFFSET.match(rest)):
        return _from_offset(offset)
    if word in _PLACES:
        return ZoneInfo(_PLACES[word])
    hours = _HOURS_IN.get(word, {}).get(country.upper(), _HOURS.get(word, 0))
    return timezone(timedelta(hours=hours))


def is_zone_name(text: str) -> bool:
    """Whether `text` is a zone name known here, or the form of a place in the tz database."""
    name = text.upper()
    return name in _HOURS or name in _HOURS_IN or name in _PLACES or bool(_PLACE.fullmatch(text))


def _from_offset(found: re.Match[str]) -> tzinfo | None:
    sign, hours, minutes, joined_hours, joined_minutes, only_hours = found.groups()
    total = int(hours or joined_hours or only_hours) * 60 + int(minutes or joined_minutes or 0)
    if total > MAX_OFFSET_MINUTES:
        return None
    return timezone(timedelta(minutes=-total if sign == "-" else total))


def _place(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ValueError, LookupError, OSError):
        return None


def to_utc(moment: datetime) -> datetime | None:
    """`moment` (aware) in UTC; None at the ends of the calendar."""
    try:
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
