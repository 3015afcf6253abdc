"""The numbers of a sentence in a language with a lexicon, English excepted."""

from datetime import datetime

from globe_app.stories.figure_reading.counted import counted
from globe_app.stories.figure_reading.found import Found
from globe_app.stories.figure_reading.quantities import Quantity, quantities
from globe_app.stories.figure_reading.sentence import STOPS, ReadSentence, TokenKind

_OF_NOW = frozenset({"money", "percent"})
_YEAR_DIGITS = 4


def found_in(read: ReadSentence, country: str, published: datetime) -> list[Found]:
    """The numbers of a sentence; those of earlier years left out.

    `country`: the outlet's, for its currency.
    """
    numbers = quantities(read)
    if not numbers:
        return []
    out = []
    for one, what in zip(numbers, counted(read, numbers, country), strict=True):
        if what is None:
            if not one.year and not _time_next(read, one):
                words = read.text[one.start : one.stop]
                out.append(
                    Found(read.tokens[one.first].start, one.stop, one.stop, "", one.low, one.high, "",
                          one.bound, words)
                )  # fmt: skip
            continue
        if what.kind not in _OF_NOW and _of_the_past(read, one, published):
            continue
        low, high = one.low * what.factor, one.high * what.factor
        if what.factor != 1.0:
            low, high = round(low, 6), round(high, 6)
        words = read.text[one.start : max(what.end, one.stop)]
        out.append(
            Found(read.tokens[one.first].start, one.stop, max(what.end, one.stop), what.kind, low, high,
                  what.unit, one.bound, words)
        )  # fmt: skip
    return out


def _time_next(read: ReadSentence, one: Quantity) -> bool:
    if read.at(one.end, "according") is not None:
        return False
    return read.at(one.end, "time") is not None or read.at(one.end, "month_name") is not None


def _years_ago(read: ReadSentence, at: int) -> bool:
    """Whether "ago" stands here beside a time span: "hace tres años", "пять лет назад"."""
    ago = read.at(at, "ago")
    if ago is None:
        return False
    before, after = range(max(0, at - 2), at), range(ago.end, ago.end + 3)
    return any(read.at(one, "time") is not None for one in (*before, *after))


def _of_the_past(read: ReadSentence, one: Quantity, published: datetime) -> bool:
    """Whether the clause of a number names an earlier year, or says "years ago"."""
    for at, token in enumerate(read.tokens):
        past = (
            token.kind is TokenKind.NUMBER and len(token.word) == _YEAR_DIGITS and token.word.isdigit()
            and 1500 <= int(token.word) < published.year - (published.month == 1)
            and not one.first <= at < one.end
            and (read.before(at, "in_year") is not None or read.at(at + 1, "time") is not None)
        )  # fmt: skip
        if not past and not _years_ago(read, at):
            continue
        low, high = sorted((at, one.first))
        apart = any(
            read.tokens[between].word in STOPS
            or read.tokens[between].word in (",", "،", "、", "，")
            for between in range(low, high)
        )
        if not apart or at <= 2 < one.first:
            return True
    return False
