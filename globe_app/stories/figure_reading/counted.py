"""Decides what the numbers of a sentence count, by the terms of its language around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from globe_app.stories.currencies import (
    EURO_AREA,
    currency_of_code,
    currency_of_name,
    currency_of_sign,
)
from globe_app.stories.figure_reading.lexicon import Mark
from globe_app.stories.figure_reading.quantities import COMMA_STOPS, Quantity
from globe_app.stories.figure_reading.sentence import COMMAS, STOPS, ReadSentence, TokenKind

# Classes of what happens to people; each is a `Figure.kind`, with a space for the "_".
EVENTS = (
    "killed", "injured", "hospitalised", "missing", "trapped", "displaced", "arrested", "rescued",
    "kidnapped", "released", "cases", "convicted", "affected", "protesters", "jobs", "without_power",
)  # fmt: skip
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
_OF_WORDS = 2  # tokens that may stand between a number and its currency or unit
_PART_WORDS = frozenset(
    "de los las des les von den der of the из dei delle degli dos das van z ze av din από τους τις"
    " dintre".split()
)
_MOST_OF_WORDS = 2
_MONEY_WORDS = ("loss", "fine", "takings", "prize", "budget", "debt", "profit", "deal")
MAGNITUDES = (2.0, 10.0)
_PERSON_YEAR = frozenset({"killed", "injured", "people", "missing", "arrested", "displaced"})


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts. `end`: character after the words that name it."""

    kind: str
    unit: str
    end: int
    factor: float = 1.0  # of cents: 0.01


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
        measure = _measure(read, one, country)
        if measure is not None:
            out.append(measure)
        elif one.sign or _is_time(read, one):
            out.append(None)
        else:
            out.append(_people(read, one, previous, following))
    return out


def _part_of(read: ReadSentence, one: Quantity, following: Quantity) -> bool:
    between = [read.tokens[at].word for at in range(one.end, following.first)]
    return 0 < len(between) <= _MOST_OF_WORDS and all(word in _PART_WORDS for word in between)


def _measure(read: ReadSentence, one: Quantity, country: str) -> Counted | None:
    """Sums, shares, magnitudes and measures."""
    end = one.end
    if read.sign(end) in ("%", "٪", "％") or read.sign(one.first - 1) in ("%", "٪"):
        return Counted("percent", "%", max(one.stop, _stop(read, end)))
    money = _money(read, one, country)
    if money is not None:
        return money
    mark = read.at(end, "percent")
    if mark is not None:
        return Counted("percent", "%", _stop(read, mark.end - 1))
    if read.before(one.first, "percent") is not None:
        return Counted("percent", "%", one.stop)
    if one.low <= MAGNITUDES[1] and one.digits and one.high >= MAGNITUDES[0]:
        near = [read.before(one.first - step, "magnitude") for step in (0, 1)]
        near += [read.at(end + step, "magnitude") for step in (0, 1)]
        clear = near[0] is not None or not _event_next(read, end)
        if any(near) and clear and read.at(end, "time") is None:
            behind = read.at(end, "magnitude")
            return Counted("magnitude", "", _stop(read, behind.end - 1) if behind else one.stop)
    for step in range(_OF_WORDS):
        mark = read.at(end + step, "measures")
        if mark is not None and (not step or len(read.tokens[end].word) <= 3):
            kind, _, unit = mark.value.partition(":")
            return Counted(kind, unit, _stop(read, mark.end - 1))
    return None


def _event_next(read: ReadSentence, end: int) -> bool:
    return any(mark.name in EVENTS for step in (0, 1) for mark in read.starting.get(end + step, ()))


def _money(read: ReadSentence, one: Quantity, country: str) -> Counted | None:
    language = read.lexicon.language
    if one.sign:
        code = currency_of_sign(one.sign, country)
        if code:
            return Counted("money", code, one.stop)
    if currency_of_sign(read.sign(one.end), country):
        return Counted("money", currency_of_sign(read.sign(one.end), country), _stop(read, one.end))
    if one.end < len(read.tokens) and read.tokens[one.end].kind is TokenKind.WORD:
        token = read.tokens[one.end]
        code = currency_of_code(read.text[token.start : token.end])
        if code:
            return Counted("money", code, token.end)
    for step in range(_OF_WORDS):
        mark = read.at(one.end + step, "currencies")
        if mark is not None and (not step or len(read.tokens[one.end].word) <= 3):
            return _sum(read, mark, _stop(read, mark.end - 1), country, language)
    mark = read.before(one.first, "currencies")
    if mark is not None and (read.lexicon.flag("currency_first") or one.scaled):
        return _sum(read, mark, one.stop, country, language)
    if one.scaled and country in EURO_AREA and _of_money(read, one):
        return Counted("money", "EUR", one.stop)
    return None


def _of_money(read: ReadSentence, one: Quantity) -> bool:
    """Whether a sum is written without its currency: "lo sciopero costa 30 milioni al giorno"."""
    start = read.token_at(one.start)
    named = any(0 <= start - mark.end <= _OF_WORDS for mark in read.of(*_MONEY_WORDS))
    alone = one.end >= len(read.tokens) or read.tokens[one.end].kind is TokenKind.SIGN
    return named and (
        alone or any(read.at(one.end, rate) for rate in ("day", "month", "year", "week"))
    )


def _sum(read: ReadSentence, mark: Mark, stop: int, country: str, language: str) -> Counted | None:
    name, _, parts = mark.value.partition("/")
    code = currency_of_name(name, country, language)
    return Counted("money", code, stop, 1.0 / float(parts) if parts else 1.0) if code else None


def _is_time(read: ReadSentence, one: Quantity) -> bool:
    """Whether a number is a time span, an age, a year or a day."""
    for step in (0, 1):
        mark = read.at(one.end + step, "time")
        if mark is not None and (
            not step or read.sign(one.end) == "-" or read.tokens[one.end].word in _ADJECTIVES
        ):
            return True
    if _is_clock(read, one) or _is_day(read, one) or read.before(one.first, "no_count"):
        return True
    if read.lexicon.flag("time_first") and read.before(one.first, "time"):
        return True
    return one.year and not _event_next(read, one.end) and not read.before(one.first, "count")


def _is_day(read: ReadSentence, one: Quantity) -> bool:
    """Of a month: "5 mai", "5 de mayo"."""
    if one.scaled or one.high > _DAYS:
        return False
    linked = one.end < len(read.tokens) and read.tokens[one.end].word in ("de", "di", "d")
    return read.at(one.end + linked, "month_name") is not None


def _is_clock(read: ReadSentence, one: Quantity) -> bool:
    """A time of day: "11 h 30", "11h", "11.00 Uhr"."""
    word = read.tokens[one.end].word if one.end < len(read.tokens) else ""
    behind = read.tokens[one.first - 1].word if one.first else ""
    return word in _CLOCK_WORDS or (behind == "h" and one.high < _MINUTES)


_CLOCK_WORDS = frozenset("h uhr hs hrs".split())
_MINUTES, _DAYS = 60, 31
_ADJECTIVES = frozenset("dernières derniers últimos últimas ultimi ultime próximos".split())


def _stop(read: ReadSentence, token: int) -> int:
    return read.tokens[min(max(token, 0), len(read.tokens) - 1)].end


def _people(
    read: ReadSentence, one: Quantity, previous: Quantity | None, following: Quantity | None
) -> Counted | None:
    if not one.scaled and one.digits and _FRACTION.search(read.tokens[one.first].word):
        return None  # "11.20 Uhr"
    noun, noun_end = _noun(read, one)
    if noun == "other_things":
        return None
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
        stop = _stop(read, mark.end - 1) if after and not noun else noun_end or one.stop
        return Counted(mark.name.replace("_", " "), unit, stop)
    if noun in THINGS and one.digits:
        return Counted(THINGS[noun], THINGS[noun], noun_end)
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
                return name, _stop(read, mark.end - 1)
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
