"""Recognises sums, shares, measures and times among the numbers of a sentence in its own language."""

from dataclasses import dataclass

from globe_app.stories.currencies import (
    EURO_AREA,
    currency_of_code,
    currency_of_name,
    currency_of_sign,
)
from globe_app.stories.figure_reading.lexicon import Mark
from globe_app.stories.figure_reading.quantities import Quantity
from globe_app.stories.figure_reading.sentence import ReadSentence, TokenKind

# Classes of what happens to people; each is a `Figure.kind`, with a space for the "_".
EVENTS = (
    "killed", "injured", "hospitalised", "missing", "trapped", "displaced", "arrested", "rescued",
    "kidnapped", "released", "cases", "convicted", "affected", "protesters", "jobs", "without_power",
)  # fmt: skip
_OF_WORDS = 2  # tokens that may stand between a number and its currency or unit
_MONEY_WORDS = ("loss", "fine", "takings", "prize", "budget", "debt", "profit", "deal")
MAGNITUDES = (2.0, 10.0)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts. `end`: character after the words that name it."""

    kind: str
    unit: str
    end: int
    factor: float = 1.0  # of cents: 0.01


def measured(read: ReadSentence, one: Quantity, country: str) -> Counted | None:
    """Sums, shares, magnitudes and measures."""
    end = one.end
    if read.sign(end) in ("%", "٪", "％") or read.sign(one.first - 1) in ("%", "٪"):
        return Counted("percent", "%", max(one.stop, stop_of(read, end)))
    money = _money(read, one, country)
    if money is not None:
        return money
    mark = read.at(end, "percent")
    if mark is not None:
        return Counted("percent", "%", stop_of(read, mark.end - 1))
    if read.before(one.first, "percent") is not None:
        return Counted("percent", "%", one.stop)
    if one.low <= MAGNITUDES[1] and one.digits and one.high >= MAGNITUDES[0]:
        near = [read.before(one.first - step, "magnitude") for step in (0, 1)]
        near += [read.at(end + step, "magnitude") for step in (0, 1)]
        clear = near[0] is not None or not _event_next(read, end)
        if any(near) and clear and read.at(end, "time") is None:
            behind = read.at(end, "magnitude")
            return Counted("magnitude", "", stop_of(read, behind.end - 1) if behind else one.stop)
    for step in range(_OF_WORDS):
        mark = read.at(end + step, "measures")
        if mark is not None and (not step or len(read.tokens[end].word) <= 3):
            kind, _, unit = mark.value.partition(":")
            return Counted(kind, unit, stop_of(read, mark.end - 1))
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
        return Counted(
            "money", currency_of_sign(read.sign(one.end), country), stop_of(read, one.end)
        )
    if one.end < len(read.tokens) and read.tokens[one.end].kind is TokenKind.WORD:
        token = read.tokens[one.end]
        code = currency_of_code(read.text[token.start : token.end])
        if code:
            return Counted("money", code, token.end)
    for step in range(_OF_WORDS):
        mark = read.at(one.end + step, "currencies")
        if mark is not None and (not step or len(read.tokens[one.end].word) <= 3):
            return _sum(read, mark, stop_of(read, mark.end - 1), country, language)
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


def is_time(read: ReadSentence, one: Quantity) -> bool:
    """Whether a number is a time span, an age, a year or a day."""
    for step in (0, 1):
        if read.at(one.end + step, "according") is not None:
            break  # Italian "secondo" is "according to" and "second"
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


def stop_of(read: ReadSentence, token: int) -> int:
    """The character after a token."""
    return read.tokens[min(max(token, 0), len(read.tokens) - 1)].end
