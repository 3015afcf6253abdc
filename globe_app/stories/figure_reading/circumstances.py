"""Reads the circumstances of the figures of a sentence: what a sum is of, its rate, where, and how it stands
to other figures. The same for every language, by the classes of its lexicon.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from globe_app.stories.figure_reading.sentence import COMMAS, STOPS, ReadSentence, TokenKind

SUBJECTS = {  # class of terms: `Figure.subject`
    "loss": "loss", "price_rise": "price rise", "price": "price", "fine": "fine", "prize": "prize",
    "takings": "takings", "aid": "aid", "wages": "wages", "deal": "deal", "budget": "budget",
    "debt": "debt", "profit": "profit", "ransom": "ransom", "investment": "investment",
    "inflation": "inflation", "unemployment": "unemployment", "growth": "growth",
    "turnout": "turnout", "interest_rate": "interest rate", "tariff": "tariff", "loan": "loan",
    "bonus": "bonus", "sales": "sales",
}  # fmt: skip
OF_MONEY = tuple(
    name for name in SUBJECTS
    if name not in ("inflation", "unemployment", "growth", "turnout", "interest_rate", "tariff")
)  # fmt: skip
OF_SHARES = (
    "inflation",
    "unemployment",
    "growth",
    "turnout",
    "interest_rate",
    "tariff",
    "wages",
    "price_rise",
)
RATES = ("hour", "day", "week", "month", "year", "ticket", "person", "kilo", "litre", "barrel")
_OF_PLACES = frozenset({"flights"})  # kinds whose place the rest of the sentence may tell
_WHOLES = frozenset({"percent", "protesters"})  # "only 48 percent" is no part
MAX_SUBJECT_COST = 16.0
_RATE_AFTER, _RATE_BEFORE = 7, 5  # tokens
_PARTIAL_BEFORE, _PARTIAL_AFTER = 3, 2
_EARLIER_TOKENS, _RISES_TOKENS = 9, 8
_MAX_PLACE_WORDS = 3


@dataclass(frozen=True, slots=True)
class Span:
    """The tokens of a figure: its number with what it counts, and the number alone."""

    first: int
    end: int  # after the words that name what it counts
    number_end: int


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is said about a figure, as `Figure` has it."""

    subject: str = ""
    where: str = ""
    rate: str = ""
    earlier: bool = False
    partial: bool = False
    rising: bool = False
    disputed: bool = False


def circumstances(
    read: ReadSentence,
    spans: Sequence[Span],
    kinds: Sequence[str],
    place: Callable[[str, str], str],
) -> list[Circumstances]:
    """The circumstances of each figure of a sentence.

    `place`: the country that words of a language name ("España", "es" -> "ES"); "" = none, or several.
    """
    return [_of_one(read, spans, at, kinds[at], place) for at in range(len(spans))]


def _of_one(
    read: ReadSentence, spans: Sequence[Span], at: int, kind: str, place: Callable[[str, str], str]
) -> Circumstances:
    span = spans[at]
    left = spans[at - 1].number_end if at else 0
    right = spans[at + 1].first if at + 1 < len(spans) else len(read.tokens)
    earlier = _left(read, "earlier", span.first, left, _EARLIER_TOKENS) or bool(
        read.at(span.end, "earlier")
    )
    return Circumstances(
        subject=_subject(read, spans, at, kind),
        where=_where(read, span.end, right, place)
        or _where_before(read, span.first, place)
        or (place(read.text, read.lexicon.language) if kind in _OF_PLACES else ""),
        rate=_rate(read, span, left, right),
        earlier=earlier,
        partial=kind not in _WHOLES and _partial(read, span, left),
        rising=_left(read, "rises", span.first, 0, _RISES_TOKENS),
        disputed=at > 0
        and any(left <= m.first and m.end <= span.first for m in read.of("not_but")),
    )


def _left(read: ReadSentence, name: str, first: int, floor: int, tokens: int) -> bool:
    """Whether a term stands before a figure in its clause."""
    for mark in read.of(name):
        near = floor <= mark.first < first and first - mark.end <= tokens
        if near and not any(read.tokens[one].word in STOPS for one in range(mark.end, first)):
            return True
    return False


def _subject(read: ReadSentence, spans: Sequence[Span], at: int, kind: str) -> str:
    if kind == "flights":
        return "cancelled" if _near(read, "cancelled", spans[at]) else ""
    if kind in ("homes", "buildings"):
        return ""
    if kind not in ("money", "percent"):
        return ""
    names = OF_MONEY if kind == "money" else OF_SHARES
    span = spans[at]
    numbers = [one.first for one in spans]
    best, cheapest = "", MAX_SUBJECT_COST
    marks = read.of(*names)
    surest: dict[int, int] = {}
    for mark in marks:
        surest[mark.first] = max(surest.get(mark.first, 0), mark.letters)
    for mark in marks:
        if mark.letters < surest[mark.first]:
            continue  # "pris*" in "prispengar"
        low, high = (
            (mark.end, span.first) if mark.end <= span.first else (span.number_end, mark.first)
        )
        cost = 0.0 if high >= low else 0.5
        for token in range(low, high):
            word = read.tokens[token].word
            if word in STOPS:
                cost += 0.0 if word == ":" else 8.0
            elif word in COMMAS or word in ("-", "–"):
                cost += 3.0
            elif token in numbers:
                cost += 5.0
            else:
                cost += 0.6 if read.lexicon.flag("unspaced") else 1.0
        if mark.first >= span.number_end:
            cost += 1.0  # what a sum is of stands before it more often
        cost -= 0.1 * (mark.end - mark.first - 1)
        if cost < cheapest:
            best, cheapest = SUBJECTS[mark.name], cost
    if kind == "percent" and best == "price rise" and read.of("union") and not read.of("price"):
        return ""  # "the union demands a rise of 7 percent": of wages, more likely
    if best in ("price", "price rise", "loss"):
        return _rise_or_level(read, span, best)
    return best


def _rise_or_level(read: ReadSentence, span: Span, subject: str) -> str:
    """ "Price rise" of "rises by 6 cents", "price" of "rises to 7 euros"; else the subject as it is."""
    moves = bool(read.of("rises", "price_rise"))
    if moves and read.before(span.first, "by") is not None and subject != "loss":
        return "price rise"
    level = read.before(span.first, "to") is not None
    if subject == "price rise" and level:
        return "price"
    if subject == "price" and not level and read.of("price_rise"):
        return "price rise"
    return subject


def _near(read: ReadSentence, name: str, span: Span) -> bool:
    for mark in read.of(name):
        low, high = (mark.end, span.first) if mark.end <= span.first else (span.end, mark.first)
        if high - low <= 12 and not any(
            read.tokens[one].word in STOPS for one in range(low, max(low, high))
        ):
            return True
    return False


def _rate(read: ReadSentence, span: Span, left: int, right: int) -> str:
    best, nearest = "", 99
    for mark in read.of(*RATES):
        if span.number_end <= mark.first < right and mark.first - span.number_end <= _RATE_AFTER:
            away = mark.first - span.number_end
        elif (
            left <= mark.first and mark.end <= span.first and span.first - mark.end <= _RATE_BEFORE
        ):
            away = span.first - mark.end + 2
        else:
            continue
        low, high = sorted((span.number_end, mark.first))
        if mark.first >= span.number_end and any(
            read.tokens[one].word in STOPS or read.tokens[one].word in COMMAS
            for one in range(low, high)
        ):
            continue
        if away < nearest:
            best, nearest = mark.name, away
    return best or _rate_of_one(read, span)


def _rate_of_one(read: ReadSentence, span: Span) -> str:
    """The rate of "1日6000万ユーロ": one of a unit, right before the number."""
    at = span.first - 2
    if at < 0 or read.tokens[at].word != "1":
        return ""
    unit = read.at(at + 1, "per_one")
    return unit.value if unit is not None else ""


def _partial(read: ReadSentence, span: Span, left: int) -> bool:
    for mark in read.of("alone"):
        if (
            left <= mark.first
            and mark.end <= span.first
            and span.first - mark.end <= _PARTIAL_BEFORE
        ):
            return not any(read.tokens[one].word in STOPS for one in range(mark.end, span.first))
    for step in range(_PARTIAL_AFTER):
        if read.sign(span.number_end + step) in COMMAS and read.sign(span.number_end + step):
            break
        if read.at(span.number_end + step, "subgroups") is not None:
            return True
        if read.at(span.number_end + step, "part_after") is not None:
            return True
    return False


def _is_day_word(read: ReadSentence, token: int) -> bool:
    return read.at(token, "time") is not None or read.at(token, "month_name") is not None


def _where_before(read: ReadSentence, number: int, place: Callable[[str, str], str]) -> str:
    """The same of "in Frankfurt 48": right before the number."""
    first = number - 1
    if first < 1 or read.before(first, "in_place") is None:
        return ""
    if read.tokens[first].kind is not TokenKind.WORD:
        return ""
    written = read.text[read.tokens[first].start : read.tokens[first].end]
    return place(written, read.lexicon.language) or (written if written[:1].isupper() else "")


def _where(read: ReadSentence, end: int, right: int, place: Callable[[str, str], str]) -> str:
    """The country or the place named by "in France", "à Nice" within the words that follow."""
    for mark in sorted(read.of("in_place"), key=lambda one: one.first):
        if not end - 1 <= mark.first <= end + 4 or mark.end >= min(right, len(read.tokens)):
            continue
        first = mark.end
        if any(read.tokens[one].kind is TokenKind.SIGN for one in range(end, first)):
            break
        written = read.text[read.tokens[first].start :]
        if read.tokens[first].kind is not TokenKind.WORD:
            continue
        last = min(first + _MAX_PLACE_WORDS, len(read.tokens), right)
        for stop in range(last, first, -1):
            words = read.text[read.tokens[first].start : read.tokens[stop - 1].end]
            code = place(words, read.lexicon.language)
            if code:
                return code
        if written[:1].isupper() and not _is_day_word(read, first):
            return read.text[read.tokens[first].start : read.tokens[first].end]
    return ""
