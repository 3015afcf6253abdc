"""Finds the numbers among the tokens of a sentence, with their ranges, bounds and currency signs."""

import re
from dataclasses import dataclass

from globe_app.stories.figure_reading.lexicon import Mark
from globe_app.stories.figure_reading.number_values import (
    CURRENCY_SIGNS,
    RANGE_SIGNS,
    range_end,
    scale_of_range,
    value_at,
)
from globe_app.stories.figure_reading.sentence import ReadSentence, TokenKind

MAX_VALUE = 1e17  # larger numbers are ignored
BOUNDS = {
    "at_least": "at least", "more_than": "more than", "up_to": "up to", "less_than": "less than",
    "nearly": "nearly", "about": "about",
}  # fmt: skip
_WORD_SIGNS = frozenset(
    "us rp rs r usd eur gbp inr rm kes tzs ugx tsh ksh sh hk nt a c nz cop ars clp idr rub ngn".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDINALS = frozenset(
    "e er ere ème eme nd nde º ª й я е го му ой ых ми ї ій ої ю th st rd o a".split()
)
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of a sentence. `first` and `end` are tokens, the rest of the positions characters."""

    first: int  # of the number alone
    end: int  # the token after it
    start: int  # of the expression with its bound and sign
    stop: int
    low: float
    high: float
    bound: str  # as `Figure.bound`
    sign: str  # a currency sign or code before it; "" = none
    digits: bool  # whether it is written in digits
    year: bool = False  # whether it may be a year
    scaled: bool = False  # whether it has a word such as "million"


def quantities(read: ReadSentence) -> list[Quantity]:
    """The numbers of a sentence, in order."""
    found: list[Quantity] = []
    words = {mark.first for mark in read.of("words", "vague", "scales")}
    # the hundred of "per hundred" is no number: "48 في المئة"
    words -= {at for mark in read.of("percent") for at in range(mark.first, mark.end)}
    at = 0
    while at < len(read.tokens):
        begins = read.tokens[at].kind is TokenKind.NUMBER or at in words
        one = _quantity(read, at) if begins else None
        if one is None:
            at += 1
            continue
        at = max(one.end, at + 1)
        if one.high <= MAX_VALUE and not _is_name(read, one):
            found.append(one)
    return found


def _quantity(read: ReadSentence, at: int) -> Quantity | None:
    value = value_at(read, at)
    if value is None:
        return None
    first, low, high, end = at, value.low, value.high, value.end
    digits, scaled = value.digits, value.scaled
    span = range_end(read, at, value)
    if span is not None:
        if span.low < low or span.low > 1000 * max(low, 1):
            if read.sign(end) in RANGE_SIGNS:
                return Quantity(at, span.end, 0, 0, MAX_VALUE * 2, MAX_VALUE * 2, "", "", True)
        else:
            unit = scale_of_range(span, value)
            low, high, end = low * unit, span.high, span.end
            scaled = span.scaled or scaled
    bound, start_token = _bound(read, first, end)
    sign, start = _sign(read, first)
    if not bound:
        bound, start_token = _bound(read, start, end)
    if value.vague and not bound:
        bound = "about"
    year = (
        digits and not scaled and low == high
        and bool(_YEAR.fullmatch(read.tokens[first].word))
    )  # fmt: skip
    return Quantity(
        first, end, read.tokens[min(start, start_token)].start, read.tokens[end - 1].end,
        low, high, bound, sign, digits, year, scaled,
    )  # fmt: skip


def _bound(read: ReadSentence, first: int, end: int) -> tuple[str, int]:
    """(bound, first token of the expression with it)."""
    found: list[tuple[Mark, str]] = []
    for back in (0, 1, 2):
        for name, bound in BOUNDS.items():
            mark = read.before(first - back, name)
            if mark is not None and not (name == "up_to" and _risen(read, mark.first)):
                found.append((mark, bound))
        if found or read.sign(first - back - 1) in COMMA_STOPS:
            break
        if first - back - 1 < 0 or not _light(read, first - back - 1):
            break
    if found:
        mark, bound = min(found, key=lambda pair: pair[0].first)
        return bound, mark.first
    for ahead in (0, 1, 2):
        for name, bound in BOUNDS.items():
            if read.at(end + ahead, name + "_after") is not None:
                return bound, first
    last = read.tokens[end - 1]
    if last.kind is TokenKind.WORD and last.word.endswith("여") and len(last.word) > 1:
        return "about", first  # Korean writes it behind the scale: "3만여"
    return "", first


def _risen(read: ReadSentence, first: int) -> bool:
    """Whether "to" follows a verb of rising: "выросло до 58" is no bound."""
    return any(0 <= first - mark.end <= 2 for mark in read.of("rises"))


COMMA_STOPS = frozenset(".,;:!?。，")


def _light(read: ReadSentence, token: int) -> bool:
    """Whether a word may stand between a bound and its number: a sign, an article."""
    one = read.tokens[token]
    return one.word in CURRENCY_SIGNS or one.word in _WORD_SIGNS or len(one.word) <= 3


def _sign(read: ReadSentence, first: int) -> tuple[str, int]:
    """(currency sign or code right before a number, its first token)."""
    at = first - 1
    if at < 0:
        return "", first
    token = read.tokens[at]
    if token.word in (".",) and at and read.tokens[at - 1].word in _WORD_SIGNS:
        return read.tokens[at - 1].word.upper().replace("RS", "Rs"), at - 1
    near = token.end >= read.tokens[first].start - 1
    if not near:
        return "", first
    if token.word in CURRENCY_SIGNS:
        if (
            at
            and read.tokens[at - 1].end == token.start
            and read.tokens[at - 1].word in _WORD_SIGNS
        ):
            return read.tokens[at - 1].word.upper() + token.word, at - 1
        return token.word, at
    if token.word in _WORD_SIGNS and token.kind is TokenKind.WORD and len(token.word) > 1:
        written = read.text[token.start : token.end]
        if written != written.lower():
            return written, at
    return "", first


def _is_name(read: ReadSentence, one: Quantity) -> bool:
    """Whether a number is part of a name, a date, a score or a time of day."""
    if not one.digits:
        return False
    token = read.tokens[one.first]
    before = read.tokens[one.first - 1] if one.first else None
    unspaced = read.lexicon.flag("unspaced")
    if before is not None and before.end == token.start:
        if before.word in ("-", "‑", "–", "/", ":", "#", "№") and one.first > 1:
            ahead = read.tokens[one.first - 2]
            if ahead.end == before.start and len(ahead.word) > 1:
                return True
        letters = before.kind is TokenKind.WORD and before.word.isascii()
        if letters and not one.sign and before.word not in _WORD_SIGNS:
            return True  # "A320", "H5N1"
    after = read.tokens[one.end] if one.end < len(read.tokens) else None
    if after is None:
        return False
    next_kind = read.tokens[one.end + 1].kind if one.end + 1 < len(read.tokens) else None
    split = after.start == token.end and after.word in ("/", ":")
    if split and next_kind is TokenKind.NUMBER:
        return True
    glued = after.start == read.tokens[one.end - 1].end
    if glued and after.word in _ORDINALS and after.kind is TokenKind.WORD and not unspaced:
        return True
    if glued and after.word == "-" and one.end + 1 < len(read.tokens):
        behind = read.tokens[one.end + 1]
        if behind.start == after.end and (behind.word in _ORDINALS or read.at(one.end + 1, "time")):
            return True
    return (
        glued and after.word == "." and read.lexicon.flag("ordinal_dot")
        and one.end + 1 < len(read.tokens) and not one.scaled
        and read.tokens[one.end + 1].kind is TokenKind.WORD
        and one.high <= _HUNDRED
    )  # fmt: skip
