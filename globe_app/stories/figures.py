"""Extracts the figures of a text: each number that counts something, with its sentence as a quotation.

Left out: ages, years, times of day, identifiers ("Flight 370"), subgroups of a total ("including 10
children"), and figures of the past: those whose clause names an earlier year or says "years ago", or whose
sentence begins that way ("In 2010 a quake killed 200"). A comparison with the past ("the deadliest quake
since 2010 killed 42") counts as present.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from globe_app.model.story import HEADLINE, ArticleText, Figure, Quote
from globe_app.stories.figure_comparison import compare_figures
from globe_app.stories.measure_figures import (
    is_identifier,
    is_time,
    read_measure,
    read_thing_figure,
)
from globe_app.stories.numerals import Number, number_format, numbers
from globe_app.stories.people_figures import read_people_figure
from globe_app.stories.quotes import quote

__all__ = ["compare_figures", "figures", "figures_in"]

MAX_SENTENCES = 200
MAX_CHARS = 700  # of a sentence; the rest of a longer one is ignored
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
    r"|says?|said|reports?|reported|counts?|counted|tally (?:of|is|was)|figure (?:of|is|was)|rather than"
    r"|(?:rose|risen|rising|up|climbed|increased) to|not)\s?$",
    re.I,
)
_SECOND_FIGURE_ENDS = re.compile(
    r"\s?(?:[.,;:)!?]|$|(?:according|in|on|by|after|and|but|while|so|as)\b)", re.I
)
_MINUS = re.compile(r"(?:\bminus |(?<![\w-])[-−–])$", re.I)
_CLOCK_BEFORE = re.compile(r"\b(?:at|to|around|by) the\s?$", re.I)


def figures(text: ArticleText) -> tuple[Figure, ...]:
    """The figures of an article's headline and sentences, in text order, each once per sentence."""
    found: list[Figure] = []
    for number in range(HEADLINE, min(len(text.sentences), MAX_SENTENCES)):
        found += figures_in(quote(text, number))
    return tuple(found)


def figures_in(said: Quote) -> list[Figure]:
    """The figures of one sentence, in its order, without repetitions."""
    sentence = said.english[:MAX_CHARS]
    if not sentence or sentence.isalpha():
        return []
    dates = list(_dates(sentence, said))
    plain = sentence
    for start, end, _ in dates:
        plain = plain[:start] + "·" * (end - start) + plain[end:]
    found = numbers(plain, number_format(said.language, said.original))
    if not found:
        return [one for _, _, one in dates]
    blank = list(plain)
    for one in found:
        blank[one.start : one.end] = "#" * (one.end - one.start)
    masked = re.sub("#+", lambda run: "#" + "\x00" * (len(run.group()) - 1), "".join(blank))
    out = [(start, one) for start, _, one in dates]
    counted: tuple[str, str] = ("", "")  # (kind, unit) of the sentence's last figure of people
    for one in found:
        before = masked[max(0, one.start - CONTEXT_CHARS) : one.start].replace("\x00", "")
        after = masked[one.end : one.end + CONTEXT_CHARS].replace("\x00", "")
        figure = _figure(one, before, after, said)
        if (
            figure is None
            and counted[0]
            and _SECOND_FIGURE.search(before)
            and _SECOND_FIGURE_ENDS.match(after)
        ):
            words = sentence[one.start : one.end]
            figure = Figure(counted[0], one.low, one.high, counted[1], one.bound, words, said)
        elif figure and figure.unit == "people":
            counted = figure.kind, figure.unit
        if figure and not (figure.kind not in _COUNTS_OF_NOW and _past(plain, one, said.published)):
            out.append((one.start, figure))
    out.sort(key=lambda pair: pair[0])
    seen: set[tuple[str, float, float, str]] = set()
    kept = []
    for _, figure in out:
        key = (figure.kind, figure.low, figure.high, figure.unit)
        if key not in seen:
            seen.add(key)
            kept.append(figure)
    return kept


def _figure(one: Number, before: str, after: str, said: Quote) -> Figure | None:
    sentence = said.english
    if _CLOCK.match(after) or after.startswith(("-year", " years old", "-years")):
        return None
    if after.startswith(" hours") and _CLOCK_BEFORE.search(before):
        return None  # "at the 14 hours"
    if not one.sign and one.digits and is_identifier(before):
        return None
    kind, unit, length = read_measure(one, before, after, said.country)
    if (
        not kind
        and not one.sign
        and not is_time(after)
        and not (one.low == 1 and _NO_ONE.search(before))
    ):
        thing, thing_unit, length = read_thing_figure(one, after)
        kind, unit, _ = read_people_figure(before, after)
        if not kind:
            kind, unit = thing, thing_unit
    if not kind:
        return None
    low, high, start = one.low, one.high, one.start
    if kind == "temperature":
        minus = _MINUS.search(sentence, 0, start)
        if minus or sentence[one.end + length :].startswith((" below zero", " below freezing")):
            low, high = -high, -low
            start = minus.start() if minus else start
    words = sentence[start : one.end + length].strip()
    return Figure(kind, low, high, unit, one.bound, words, said)


def _dates(sentence: str, said: Quote) -> Iterator[tuple[int, int, Figure]]:
    """(start, end, figure) of dates with day and month; without a year, the date nearest to publication."""
    for match in _DATE.finditer(sentence):
        name = (match["month1"] or match["month2"]).casefold()[:3]
        month = next(n for n, one in enumerate(_MONTHS, 1) if one.startswith(name))
        day = int(match["day1"] or match["day2"])
        years = (
            [int(match["year"])]
            if match["year"]
            else [said.published.year + step for step in (-1, 0, 1)]
        )
        days = []
        for year in years:
            try:
                days.append(datetime(year, month, day, tzinfo=UTC))
            except ValueError:
                continue
        if not days:
            continue
        near = min(days, key=lambda one: abs(one - said.published))
        when = near.timestamp()
        yield (
            match.start(),
            match.end(),
            Figure("date", when, when, "", "", match.group().rstrip("."), said),
        )


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
