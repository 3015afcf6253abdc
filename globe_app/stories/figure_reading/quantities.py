"""Finds the numbers among the tokens of a sentence: their values, ranges and bounds."""

import re
from dataclasses import dataclass

from globe_app.stories.figure_reading.lexicon import Mark
from globe_app.stories.figure_reading.sentence import ReadSentence, TokenKind

MAX_VALUE = 1e17  # larger numbers are ignored
MAX_DIGITS = 18
SIGNS = frozenset("$€£¥₹₽₩₦₺₪₴₫฿₱৳￥")
_WORD_SIGNS = frozenset(
    "us rp rs r usd eur gbp inr rm kes tzs ugx tsh ksh sh hk nt a c nz cop ars clp idr rub ngn".split()
)
BOUNDS = {
    "at_least": "at least", "more_than": "more than", "up_to": "up to", "less_than": "less than",
    "nearly": "nearly", "about": "about",
}  # fmt: skip
_YEAR = re.compile(r"(?:19|20)\d\d")
_LATIN_SCALES = {
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "bn": 1e9,
    "mrd": 1e9,
    "md": 1e9,
    "k": 1e3,
}
_LONGEST_SHORT = 3  # letters of a scale that is cut short
_ORDINALS = frozenset(
    "e er ere ème eme nd nde º ª й я е го му ой ых ми ї ій ої ю th st rd o a".split()
)
_RANGE_SIGNS = frozenset("-–—~〜～")
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


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


@dataclass(frozen=True, slots=True)
class _Value:
    low: float
    high: float
    end: int
    digits: bool
    scaled: bool
    vague: bool = False


def _quantity(read: ReadSentence, at: int) -> Quantity | None:
    value = _value(read, at)
    if value is None:
        return None
    first, low, high, end = at, value.low, value.high, value.end
    digits, scaled = value.digits, value.scaled
    span = _range(read, at, value)
    if span is not None:
        if span.low < low or span.low > 1000 * max(low, 1):
            if read.sign(end) in _RANGE_SIGNS:
                return Quantity(at, span.end, 0, 0, MAX_VALUE * 2, MAX_VALUE * 2, "", "", True)
        else:
            unit = _scale_after(span, value)
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


def _value(read: ReadSentence, at: int) -> _Value | None:
    token = read.tokens[at]
    vague = read.at(at, "vague")
    if vague is not None:
        low, _, high = vague.value.partition("-")
        return _scaled(read, _Value(float(low), float(high or low), vague.end, False, False, True))
    if token.kind is TokenKind.NUMBER:
        scale_next = read.at(at + 1, "scales") is not None
        number = _digits(token.word, read.lexicon.flag("decimal_comma"), scale_next)
        if number is None:
            return None
        return _scaled(read, _Value(number, number, at + 1, True, False))
    if read.lexicon.flag("scale_first"):
        scale = read.at(at, "scales")
        if scale is not None and scale.end < len(read.tokens):
            inner = _value(read, scale.end)
            if inner is not None and not inner.scaled:
                factor = float(scale.value)
                return _Value(
                    inner.low * factor, inner.high * factor, inner.end, inner.digits, True
                )
    return _number_words(read, at)


def _scaled(read: ReadSentence, value: _Value) -> _Value:
    """The value times the words behind it: "2,5 mil millones", "2亿5000万"."""
    low, high, end, scaled = value.low, value.high, value.end, value.scaled
    while True:
        scale = read.at(end, "scales")
        if scale is None and read.lexicon.flag("scale_after_de") and not scaled:
            linked = end + 1 < len(read.tokens) and read.tokens[end].word == "de"
            scale = read.at(end + 1, "scales") if linked else None  # "50 de mii"
        if scale is None:
            token = read.tokens[end] if end < len(read.tokens) else None
            latin = _LATIN_SCALES.get(token.word, 0.0) if token else 0.0
            if latin and token and value.digits and not scaled:
                glued = read.tokens[end - 1].end == token.start
                money = read.sign(value.end - 2) in SIGNS or read.sign(end + 1) in SIGNS
                if (
                    len(token.word) > _LONGEST_SHORT
                    or (glued and token.word != "m")
                    or (money and (glued or token.word == "m"))
                ):
                    return _Value(low * latin, high * latin, end + 1, True, True)
            break
        factor = float(scale.value)
        low, high, end, scaled = low * factor, high * factor, scale.end, True
        if read.sign(end) == "." and end + 1 < len(read.tokens) and _goes_on(read, end):
            end += 1  # of an abbreviation: "20 tys. odbiorców"
        more = read.tokens[end] if end < len(read.tokens) else None
        if read.lexicon.flag("adds_scales") and more and more.kind is TokenKind.NUMBER:
            number = _digits(more.word, False, False)
            rest = (
                _scaled(read, _Value(number, number, end + 1, True, False))
                if number is not None
                else None
            )
            if rest is not None and rest.low < factor:
                return _Value(low + rest.low, high + rest.low, rest.end, True, True)
            break
    return _Value(low, high, end, value.digits, scaled, value.vague)


def _goes_on(read: ReadSentence, stop: int) -> bool:
    """Whether the sentence goes on after a full stop."""
    following = read.tokens[stop + 1]
    glued = read.tokens[stop].start == read.tokens[stop - 1].end
    return glued and following.kind is TokenKind.WORD and not read.text[following.start].isupper()


def _number_words(read: ReadSentence, at: int) -> _Value | None:
    """A number in words: "ochenta y cinco", "quatre-vingt-dix", "四十二", "iki yüz on"."""
    total, part, last, end = 0.0, 0.0, float("inf"), at
    joined = False
    while end < len(read.tokens):
        word, scale = read.at(end, "words"), read.at(end, "scales")
        if scale is not None and (word is None or word.end <= scale.end) and end > at:
            factor = float(scale.value)
            if factor >= _THOUSAND:
                if total and factor > last:
                    total = (total + part) * factor
                else:
                    total += (part or 1.0) * factor
                part, last = 0.0, float("inf")
                read_scale = factor
                last = read_scale
            else:
                tail = part % factor if factor == _HUNDRED else part % _TEN
                part = part - tail + (tail or 1.0) * factor
            end, joined = scale.end, False
            continue
        if word is not None:
            value = float(word.value)
            if end > at and part and not _adds(part, value):
                break
            part += value
            end, joined = word.end, False
            continue
        if end > at and not joined and read.at(end, "joiners") and end + 1 < len(read.tokens):
            following = read.at(end + 1, "words")
            if (
                following
                and float(following.value) < _HUNDRED
                and (part >= 20 or part in (0.0, 10.0))
            ):
                joined, end = True, end + 1
                continue
        break
    if joined:
        end -= 1
    value = total + part
    if end == at or value < 2:
        return None
    return _Value(value, value, end, False, total > 0)


def _adds(part: float, value: float) -> bool:
    """Whether a number word continues a number: "twenty" + "three", "ten" + "five", not "three" + "ten"."""
    tail = part % _HUNDRED
    if value >= _HUNDRED:
        return False
    if tail == 0:
        return True
    if value < _TEN:
        return tail % _TEN == 0
    return value == _TEN and tail < _TEN  # Arabic and Hebrew fifteen: "five ten"


def _digits(text: str, decimal_comma: bool, scale_follows: bool) -> float | None:
    """The value of digits with separators; None where they are no number: dates, versions, too long."""
    if len(text) > MAX_DIGITS or "/" in text:
        return None
    text = (
        re.sub(r"['’ \u00a0\u202f\u2009\u2007]", "", text)
        .replace("٬", ",")
        .replace("٫", ".;")
        .replace("،", ",")
    )
    if ".;" in text:  # the Arabic decimal sign
        whole, _, tail = text.partition(".;")
        return float(f"{whole.replace(',', '').replace('.', '')}.{tail.replace(',', '') or 0}")
    marks = [one for one in text if one in ".,"]
    if not marks:
        return float(text)
    last = marks[-1]
    head, _, tail = text.rpartition(last)
    if len(set(marks)) > 1:
        if marks.count(last) > 1:
            return None
        return float(f"{head.replace('.', '').replace(',', '')}.{tail}")
    if len(marks) > 1:
        parts = text.split(last)
        grouped = all(len(one) == 3 for one in parts[1:]) or (
            last == "," and len(parts[-1]) == 3 and all(len(one) == 2 for one in parts[1:-1])
        )
        return float("".join(parts)) if grouped else None
    is_decimal_mark = (last == ",") == decimal_comma
    group = len(tail) == 3 and len(head) <= 3 and head.strip("0") != ""
    if group and not (is_decimal_mark and (scale_follows or not decimal_comma)):
        return float(head + tail)
    return float(f"{head}.{tail}")


def _range(read: ReadSentence, at: int, value: _Value) -> _Value | None:
    """The second number of "30-40", "30 to 40" after "between"."""
    end = value.end
    if end >= len(read.tokens):
        return None
    if read.sign(end) in _RANGE_SIGNS and end + 1 < len(read.tokens):
        if read.tokens[end + 1].kind is TokenKind.NUMBER:
            return _value(read, end + 1)
        return None
    link = read.at(end, "range")
    if link is None or link.end >= len(read.tokens):
        return None
    if read.before(at, "between") is None or any(mark.first < at for mark in read.of("rises")):
        return None
    return _value(read, link.end)


def _scale_after(span: _Value, value: _Value) -> float:
    """Of "2-3 million" what the 2 is to be multiplied by."""
    if not span.scaled or value.scaled:
        return 1.0
    for factor in (1e12, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3):
        if span.low >= factor and value.low * factor <= span.high:
            return factor
    return 1.0


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
    return one.word in SIGNS or one.word in _WORD_SIGNS or len(one.word) <= 3


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
    if token.word in SIGNS:
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
