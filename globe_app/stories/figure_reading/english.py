"""The numbers of a sentence in English: each with what it counts, and days.

Left out: ages, years, times of day, identifiers ("Flight 370"), subgroups of a total ("including 10
children"), and figures of the past: those whose clause names an earlier year or says "years ago", or whose
sentence begins that way ("In 2010 a quake killed 200"). A comparison with the past ("the deadliest quake
since 2010 killed 42") counts as present.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from globe_app.stories.currencies import is_part
from globe_app.stories.figure_reading.found import Found
from globe_app.stories.measure_figures import (
    is_identifier,
    is_time,
    read_measure,
    read_thing_figure,
)
from globe_app.stories.numerals import Number, NumberFormat, numbers
from globe_app.stories.people_figures import read_people_figure

CONTEXT_CHARS = 110  # characters on either side that are searched for what is counted
_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_MONTH = r"(?P<month{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?" \
         r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"  # fmt: skip
_DATE = re.compile(
    rf"\b(?:(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH.format(1)}"
    rf"|{_MONTH.format(2)} (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)(?!\w|[:.]\d|-\d)"
    r"(?:(?:,| of)? (?P<year>(?:19|20)\d\d))?"
    r"(?! (?:attacks?|movement|revolution|square|avenue|bridge|street|stadium|airport|massacre|coup)\b)",
    re.I,
)
_PAST_TIME = re.compile(
    r"\b(?:(?:years?|decades?|centur(?:y|ies)|months) (?:ago|earlier|before)|last (?:year|month|century|decade)"
    r"|(?:19|20)\d\ds|(?:in|of|since|during|until|from|by|year|between) (?:the )?(?:year )?"
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?"
    r"(?P<year>(?:1[5-9]|20)\d\d))\b",
    re.I,
)
_COMPARES = re.compile(
    r"\b(?:deadliest|worst|biggest|largest|strongest|bloodiest|highest|most \w+|gravest|first|lowest|more than"
    r" in)\b",
    re.I,
)
_BREAK = re.compile(r"[,;:–—]| but | while | whereas ")
_COUNTS_OF_NOW = frozenset({"money", "percent", "duration", "sentence", "seats", "votes"})
_CLOCK = re.compile(
    r"^(?:[ ]?[ap]\.?m\b|[ ]?(?:o['’]clock|hrs\b|h\b)|[.:h]\d\d\b| local time| GMT| UTC)", re.I
)
_NO_ONE = re.compile(r"\b(?:no|every|any|each|the|which|that|this|some)[ -]$", re.I)
# "officials have 23 dead, a newspaper's tally stands at 26": 26 has the kind of 23
_SECOND_FIGURE = re.compile(
    r"\b(?:st(?:ands?|ood) at|puts?(?: \w+){1,3} at|sp(?:eaks?|oke) of|talk(?:s|ed)? of|closer to|gives?|gave"
    r"|says?|said|reports?|reported|counts?|counted|claim(?:s|ed)?|tally (?:of|is|was)|figure (?:of|is|was)"
    r"|rather than|(?:rose|risen|rising|up|climbed|increased) to|not)\s?$",
    re.I,
)
_SECOND_FIGURE_ENDS = re.compile(
    r"\s?(?:[.,;:)!?]|$|(?:according|in|on|by|after|and|but|while|so|as)\b)", re.I
)
# "the death toll at 11", "attendance at 25,000": a count without its unit
_TOLL_BEFORE = re.compile(
    r"\b(?:death toll|(?:number|count) of (?:dead|deaths|victims|fatalities))(?: \w+){0,3}?"
    r" (?:at|of|is|was|to|reached|stands at|stood at)\s?$",
    re.I,
)
_CROWD_BEFORE = re.compile(
    r"\b(?:crowds?|attendance|turnout|(?:number|count) of (?:protesters|demonstrators|marchers|participants))"
    r"(?: \w+){0,3}? (?:at|of|is|was|to|reached)\s?$",
    re.I,
)
_PUT = re.compile(r"\b(?:puts?|putting|estimat\w+|reckon\w*)\b[^.;:]{0,40}$", re.I)
_CROWD_AFTER = re.compile(
    r"^ (?:people|persons|participants|citizens|workers|students)(?: (?:had|have|who|that|peacefully))*"
    r" (?:joined|attended|came|filled|turned|walked|packed|took|marched|gathered|at the|in the|on the)\b",
    re.I,
)
_CROWD_LED = re.compile(
    r"\b(?:joined by|brought together|brought out|drew|attracted|mobili[sz]ed)(?: \w+)?\s?$", re.I
)
_RALLY = re.compile(
    r"\b(?:rall(?:y|ies|ied)|march(?:es|ed|ers?)?|protest\w*|demonstrat\w+|strikers)\b", re.I
)
_CROWD = 50  # people at a protest; fewer may be anybody
_MINUS = re.compile(r"(?:\bminus |(?<![\w-])[-−–])$", re.I)
_CLOCK_BEFORE = re.compile(r"\b(?:at|to|around|by) the\s?$", re.I)


def english_found(
    sentence: str, style: NumberFormat, country: str, published: datetime
) -> list[Found]:
    """The numbers of an English sentence, in its order; those that count nothing with kind "".

    `country`: the outlet's, for its currency; `published`: for days without a year.
    """
    dates = list(_dates(sentence, published))
    plain = sentence
    for one in dates:
        plain = plain[: one.start] + "·" * (one.end - one.start) + plain[one.end :]
    found = numbers(plain, style)
    if not found:
        return dates
    blank = list(plain)
    for number in found:
        blank[number.start : number.end] = "#" * (number.end - number.start)
    masked = re.sub("#+", lambda run: "#" + "\x00" * (len(run.group()) - 1), "".join(blank))
    out = list(dates)
    counted: tuple[str, str] = ("", "")  # (kind, unit) of the sentence's last figure of people
    for number in found:
        before = masked[max(0, number.start - CONTEXT_CHARS) : number.start].replace("\x00", "")
        after = masked[number.end : number.end + CONTEXT_CHARS].replace("\x00", "")
        one = _figure(number, before, after, sentence, country)
        if one.kind in ("", "people") and not number.sign:
            kind = _count(number, before, after)
            one = replace(one, kind=kind, unit="people") if kind else one
        if (
            not one.kind
            and counted[0]
            and _SECOND_FIGURE.search(before)
            and _SECOND_FIGURE_ENDS.match(after)
        ):
            words = sentence[number.start : number.end]
            one = Found(number.number_start, number.end, number.end, counted[0], number.low, number.high,
                        counted[1], number.bound, words)  # fmt: skip
        elif one.unit == "people":
            counted = one.kind, one.unit
        if not (one.kind and one.kind not in _COUNTS_OF_NOW and _past(plain, number, published)):
            out.append(one)
    out.sort(key=lambda one: one.start)
    return out


def _count(number: Number, before: str, after: str) -> str:
    """The kind of a number after "the death toll at", or of people at a protest; "" where it is neither."""
    ends = bool(_SECOND_FIGURE_ENDS.match(after))
    if ends and _TOLL_BEFORE.search(before):
        return "killed"
    rally = bool(_RALLY.search(before) or _RALLY.search(after))
    if number.low < _CROWD:
        return ""
    if ends and _CROWD_BEFORE.search(before) and (rally or _PUT.search(before)):
        return "protesters"
    return (
        "protesters" if rally and (_CROWD_AFTER.match(after) or _CROWD_LED.search(before)) else ""
    )


def _figure(number: Number, before: str, after: str, sentence: str, country: str) -> Found:
    kind, unit, length = _kind(number, before, after, country)
    low, high, start = number.low, number.high, number.start
    if kind == "temperature":
        minus = _MINUS.search(sentence, 0, start)
        below = sentence[number.end + length :].startswith((" below zero", " below freezing"))
        if minus or below:
            low, high = -high, -low
            start = minus.start() if minus else start
    if kind == "money" and not number.sign and is_part(after):
        low, high = round(low / 100, 6), round(high / 100, 6)
    words = sentence[start : number.end + length].strip()
    return Found(number.number_start, number.end, number.end + length, kind, low, high, unit, number.bound,
                 words)  # fmt: skip


def _kind(number: Number, before: str, after: str, country: str) -> tuple[str, str, int]:
    """(kind, unit, characters after the number that name them); ("", "", 0) where it counts nothing."""
    if _CLOCK.match(after) or after.startswith(("-year", " years old", "-years")):
        return "", "", 0
    if after.startswith(" hours") and _CLOCK_BEFORE.search(before):
        return "", "", 0  # "at the 14 hours"
    if not number.sign and number.digits and is_identifier(before):
        return "", "", 0
    kind, unit, length = read_measure(number, before, after, country)
    if (
        not kind
        and not number.sign
        and not is_time(after)
        and not (number.low == 1 and _NO_ONE.search(before))
    ):
        thing, thing_unit, length = read_thing_figure(number, after)
        whole = number.low == int(number.low)  # "Firmware 6.1 released"
        kind, unit, _ = read_people_figure(before, after) if whole else ("", "", "")
        if not kind:
            kind, unit = thing, thing_unit
    return kind, unit, length if kind else 0


def _dates(sentence: str, published: datetime) -> Iterator[Found]:
    """Days with day and month; without a year, the one nearest to publication."""
    for match in _DATE.finditer(sentence):
        name = (match["month1"] or match["month2"]).casefold()[:3]
        month = next(n for n, one in enumerate(_MONTHS, 1) if one.startswith(name))
        day = int(match["day1"] or match["day2"])
        years = (
            [int(match["year"])]
            if match["year"]
            else [published.year + step for step in (-1, 0, 1)]
        )
        days = []
        for year in years:
            try:
                days.append(datetime(year, month, day, tzinfo=UTC))
            except ValueError:
                continue
        if not days:
            continue
        near = min(days, key=lambda one: abs(one - published))
        when = near.timestamp()
        yield Found(
            match.start(), match.end(), match.end(), "date", when, when, "", "",
            match.group().rstrip("."),
        )  # fmt: skip


def _past(sentence: str, one: Number, published: datetime) -> bool:
    """Whether the figure's clause, or the beginning of its sentence, refers to an earlier time."""
    for match in _PAST_TIME.finditer(sentence):
        if match["year"] and int(match["year"]) >= (published - timedelta(days=31)).year:
            continue
        low, high = sorted((match.start(), one.start))
        opens = sentence[: match.start()].count(" ") <= 2
        apart = _BREAK.search(sentence, low, high)
        if (not apart or (opens and match.start() < one.start)) and not (
            _COMPARES.search(sentence, 0, match.start()) and not opens
        ):
            return True
    return False
