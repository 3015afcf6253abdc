"""Decides what the numbers of a sentence count, by the terms of its language around them."""

import re
from collections.abc import Sequence

from globe_app.stories.figure_reading.lexicon import Mark
from globe_app.stories.figure_reading.measures import (
    EVENTS,
    Counted,
    is_time,
    measured,
    stop_of,
)
from globe_app.stories.figure_reading.quantities import COMMA_STOPS, Quantity
from globe_app.stories.figure_reading.sentence import COMMAS, STOPS, ReadSentence, TokenKind

_UNITS = {"cases": "cases", "jobs": "jobs"}  # of events whose numbers do not count people
THINGS = {"homes": "homes", "buildings": "buildings", "flights": "flights"}
_HOUSEHOLDS = {"families": "families", "homes": "homes", "customers": "customers"}
_WITH_HOUSEHOLDS = frozenset({"displaced", "affected", "without_power"})
_WEAK = frozenset(
    {"protesters", "rescued", "affected", "jobs"}
)  # nouns of people, more often than events
_FRACTION = re.compile(r"[.,٫]\d{1,2}$")
_AND = frozenset(
    "y e et und i en och og ja и і й та и va ve və dan và na și şi și és ו و और এবং ও 和 及 並 と और und"
    " kai και และ و dhe ir un och a".split()
)
MAX_COST = 9.0  # of a term that a number belongs to: tokens between, and what stands between
_COMMA_COST, _AND_COST, _NUMBER_COST, _WEAK_COST, _WEAK_BEFORE_COST = 5.0, 3.0, 5.0, 4.0, 2.0
_BEFORE_COST = 0.25  # of words before a number: those after it decide where both are as near
_EARLIER_CLAUSE_COST = 6.0  # of a comma between them
_PART_WORDS = frozenset(
    "de los las des les von den der of the из dei delle degli dos das van z ze av din από τους τις"
    " dintre".split()
)
_MOST_OF_WORDS = 2
_CROWD = 50  # people at a protest; fewer may be anybody


def counted(read: ReadSentence, found: Sequence[Quantity], country: str) -> list[Counted | None]:
    """What each of the numbers counts; None where that is not known, or a time, an age, a name.

    `country`: the outlet's, for its currency.
    """
    out: list[Counted | None] = []
    for at, one in enumerate(found):
        previous = found[at - 1] if at else None
        following = found[at + 1] if at + 1 < len(found) else None
        if following is not None and _part_of(read, one, following):
            out.append(None)  # "four of the 12 injured"
            continue
        measure = measured(read, one, country)
        if measure is not None:
            out.append(measure)
        elif one.sign or is_time(read, one):
            out.append(None)
        else:
            out.append(_people(read, one, previous, following))
    return out


def _part_of(read: ReadSentence, one: Quantity, following: Quantity) -> bool:
    between = [read.tokens[at].word for at in range(one.end, following.first)]
    return 0 < len(between) <= _MOST_OF_WORDS and all(word in _PART_WORDS for word in between)


def _people(
    read: ReadSentence, one: Quantity, previous: Quantity | None, following: Quantity | None
) -> Counted | None:
    if not one.scaled and one.digits and _FRACTION.search(read.tokens[one.first].word):
        return None  # "11.20 Uhr"
    noun, noun_end = _noun(read, one)
    if noun == "other_things" or (noun == "flights" and read.of("other_services")):
        return None  # words such as "рейс" are also of trains and buses
    best: tuple[float, Mark] | None = None
    for mark, cost in _events(read, one, previous, following):
        if noun and mark.name not in _WITH_HOUSEHOLDS:
            continue
        if best is None or cost < best[0]:
            best = cost, mark
    if best is not None and best[0] <= MAX_COST:
        cost, mark = best
        unit = _UNITS.get(mark.name, "people")
        if noun:
            unit = _HOUSEHOLDS.get(noun, unit)
        after = mark.first >= one.end and mark.first - one.end <= 1
        stop = stop_of(read, mark.end - 1) if after and not noun else noun_end or one.stop
        return Counted(mark.name.replace("_", " "), unit, stop)
    if noun in THINGS and one.digits:
        return Counted(THINGS[noun], THINGS[noun], noun_end)
    if not noun and one.low >= _CROWD and read.of("rally", "protesters"):
        return _crowd(read, one)
    return None


def _crowd(read: ReadSentence, one: Quantity) -> Counted | None:
    """Of "people" in a sentence about a protest: those who take part in it."""
    for step in (0, 1, 2):
        sign = read.sign(one.end + step)
        if sign and not (sign == "." and one.scaled and not step):  # of "12 tys. osób"
            break
        mark = read.at(one.end + step, "people")
        if mark is not None:
            return Counted("protesters", "people", stop_of(read, mark.end - 1))
    if read.lexicon.flag("noun_first") and read.before(read.token_at(one.start), "people"):
        return Counted("protesters", "people", one.stop)
    return None


def _noun(read: ReadSentence, one: Quantity) -> tuple[str, int]:
    """(class of the noun that a number counts, the character after it); ("", 0) of people."""
    names = ("other_things", *THINGS, *(name for name in _HOUSEHOLDS if name not in THINGS))
    steps = (0, 1, 2) if not read.lexicon.flag("noun_first") else (0, 1)
    for step in steps:
        if read.sign(one.end + step) in COMMA_STOPS and read.sign(one.end + step):
            break
        if any(mark.name in EVENTS for mark in read.starting.get(one.end + step, ())):
            break
        for name in names:
            mark = read.at(one.end + step, name)
            if mark is not None:
                return name, stop_of(read, mark.end - 1)
    if read.lexicon.flag("noun_first"):
        start = read.token_at(one.start)
        for back in (0, 1):
            for name in names:
                mark = read.before(start - back, name)
                if mark is not None:
                    return name, one.stop
    return "", 0


def _events(
    read: ReadSentence, one: Quantity, previous: Quantity | None, following: Quantity | None
) -> list[tuple[Mark, float]]:
    """The terms of events that a number may belong to, each with its cost."""
    marks = read.of(*EVENTS)
    if not marks:
        return []
    found = []
    begins = read.token_at(one.start)
    for mark in marks:
        if mark.first >= one.end:
            cost = _cost(read, one.end, mark.first, following.first if following else -1)
        elif mark.end <= begins:
            cost = _cost(read, mark.end, begins, previous.first if previous else -1)
            commas = [read.tokens[at].word in COMMAS for at in range(mark.end, begins)]
            cost += _EARLIER_CLAUSE_COST * any(commas)
            cost += _AND_COST if read.lexicon.flag("verb_last") else _BEFORE_COST
        elif mark.end <= one.first:
            cost = 0.0
        else:
            continue
        if mark.name in _WEAK:
            before = mark.name == "protesters" and mark.first < one.end
            cost += _WEAK_COST + (_WEAK_BEFORE_COST if before else 0.0)
        cost -= 0.1 * (mark.end - mark.first - 1)
        found.append((mark, cost))
    return found


def _cost(read: ReadSentence, start: int, end: int, number: int) -> float:
    """What stands between a number and a term, in tokens; much where they are of different clauses."""
    cost = 0.0
    if start <= number < end:
        cost += _NUMBER_COST
    for at in range(start, end):
        token = read.tokens[at]
        if token.word in STOPS:
            if token.word == ":" and end - start <= 2:
                continue
            if (
                token.word == "."
                and at == start
                and at
                and read.tokens[at - 1].end == token.start
                and at + 1 < end
            ):  # of an abbreviation: "tys."
                cost += 0.5
                continue
            return MAX_COST + 1
        if token.word in COMMAS:
            cost += _COMMA_COST
        elif token.word in _AND:
            cost += _AND_COST
        elif token.kind is TokenKind.WORD:
            cost += 0.5 if read.lexicon.flag("unspaced") else 1.0
        if cost > MAX_COST:
            return cost
    first = read.tokens[end - 1] if end > start else None
    if (
        first is None
        and end < len(read.tokens)
        and read.tokens[end].word[:1] == "و"
        and (read.lexicon.language == "ar")
    ):
        cost += _AND_COST
    return cost
