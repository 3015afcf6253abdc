"""The time of day within a written date, taken out of it with its zone."""

import re
import unicodedata
from dataclasses import dataclass

from globe_app.feeds.month_names import fold, half_of_day, month_of
from globe_app.feeds.time_zones import is_zone_name

_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|<[^<>]*>")
_ZONE_IN_BRACKETS = re.compile(
    r"(?:UTC|GMT)?\s?[+\-\u2212\u2013]\d{1,2}(?::?\d{2})?|[A-Z]{2,5}", re.I
)
_EAST_ASIAN_WEEKDAY = re.compile("[月火水木金土日월화수목금토일周週星]")
_BETWEEN = re.compile(
    r"(?<=\d)T(?=\d)|(?<=/\d{4}):(?=\d\d:)"
)  # day and time, ISO 8601 and a server's log
_INVISIBLE = re.compile('[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c"]')
_FORMS = (  # hour, minute, second; the first form found counts
    re.compile(r"(?<![\d:.])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,:]\d{1,9})?)?(?![\d:])"),
    re.compile(r"(?<!\d)(\d{1,2})\s?[时時点點시]\s?(?:(\d{1,2})\s?[分분])?\s?(?:(\d{1,2})\s?[秒초])?"),
    re.compile(r"(?<!\d)(\d{1,2})\s?(?:h|H|g|giờ)\s?(\d{2})(?!\d)(?:\s?(?:m|min|mn|phút))?(?:\s?(\d{2})\s?s)?"),
    re.compile(r"(?<!\d)(\d{1,2})(?:\s?h|\s?H|\s?Uhr)(?![^\W\d_])()()"),
    re.compile(r"(?<=\s)(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])"),
    re.compile(r"(?<![\d.:])(\d{1,2})()()(?=\s?[AaPp]\.?[Mm]\b)"),
)  # fmt: skip
_HALF_BEFORE = re.compile(
    r"(上午|凌晨|清晨|早上|午前|오전)\s?$|(下午|晚上|傍晚|中午|午後|오후)\s?$", re.I
)
_AM_PM = re.compile(r"\s?([ap])\.?\s?m(?![^\W\d_])\.?", re.I)
MAX_HALF_WORDS = 3  # "de la tarde"
_OFFSET = re.compile(
    r"\s{0,4}((?:UTC|GMT|UT|Z)?\s?[+\-\u2212\u2013]\d{1,2}(?::?\d{1,2}){0,2})(?![\d./-])", re.I
)
_NAME = re.compile(r"[\s,]{0,4}([A-Z][a-z]{2,15}/[A-Z][A-Za-z_/-]{2,30}|[A-Za-z]{1,5})(?![^\W_])")
_WORDS_OF_TIME = frozenset(
    ("uhr", "h", "hrs", "hs", "น", "klo", "kl", "ч", "giờ", "uur", "ore", "ora", "horas")
)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day and what stands around it."""

    rest: str  # the text without time and zone: the day
    given: bool = False  # False = no time: midnight
    hour: int = 0  # 0 to 99, as written; 24 = the end of the day
    minute: int = 0
    second: int = 0
    zone: str = ""  # as written; "" = none
    twelve_hours: bool = False  # with AM or PM in Latin letters


def plain(text: str) -> str:
    """`text` with the digits of ASCII, usual spaces, and without what stands in brackets.

    A zone in brackets, as in "08:00 (GMT+7)", and an East Asian weekday stay, without the brackets.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
        text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return " ".join(_BETWEEN.sub(" ", _BRACKETS.sub(_in_brackets, text)).split())


def _in_brackets(found: re.Match[str]) -> str:
    inner = (found[1] or found[2] or "").strip()
    is_zone = _ZONE_IN_BRACKETS.fullmatch(inner) and (is_zone_name(inner) or not inner.isalpha())
    return f" {inner} " if is_zone or _EAST_ASIAN_WEEKDAY.match(inner) else " "


def split_time(text: str, language: str) -> ClockTime:
    """The time in `text`, which `plain` gave. `language`: primary subtag, for its AM and PM."""
    for form in _FORMS:
        found = form.search(text)
        if found and (
            ":" in found[0] or any(c.isdigit() for c in text[: found.start()] + text[found.end() :])
        ):
            break
    else:
        return ClockTime(text)
    before, behind = text[: found.start()], text[found.end() :]
    hour, minute, second = (int(one or 0) for one in found.group(1, 2, 3))
    before, behind, half, latin = _half_of_day(before, behind, language)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    zone, behind = _zone(behind)
    return ClockTime(
        f"{before} {behind}".strip(), True, hour, minute, second, zone, bool(half) and latin
    )


def _half_of_day(before: str, behind: str, language: str) -> tuple[str, str, str, bool]:
    """The texts before and behind a time without its AM or PM; "am", "pm" or ""; whether in Latin letters."""
    if word := _HALF_BEFORE.search(before):
        return before[: word.start()], behind, "am" if word[1] else "pm", False
    german_on = language == "de" and any(c.isdigit() for c in behind)  # "um 12:07 am 24.11."
    if not german_on and (word := _AM_PM.match(behind)):
        return before, behind[word.end() :], f"{word[1].lower()}m", True
    words = behind.split()
    for count in range(min(MAX_HALF_WORDS, len(words)), 0, -1):
        if half := half_of_day(fold(" ".join(words[:count])), language):
            return before, " ".join(words[count:]), half, False
    head, _, last = before.rstrip(" ,").rpartition(" ")
    if len(last) > 1 and (half := half_of_day(fold(last), language)):
        return head, behind, half, last.isascii()
    return before, behind, "", False


def _zone(behind: str) -> tuple[str, str]:
    """The zone that the text behind a time begins with; the text without it and what explains it."""
    zone = ""
    while True:
        if found := _OFFSET.match(behind):
            zone = zone if any(c in "+-" for c in zone) else found[1].replace(" ", "")
        elif not (found := _NAME.match(behind)):
            return zone, behind
        elif is_zone_name(found[1]) or (found[1].isupper() and not month_of(fold(found[1]), "")):
            zone = zone or found[1]
        elif found[1].lower() not in _WORDS_OF_TIME:
            return zone, behind
        behind = behind[found.end() :]
