"""Reads the value of a number: digits with separators, words, and the words that multiply them."""

import re
from dataclasses import dataclass

from globe_app.stories.figure_reading.sentence import ReadSentence, TokenKind

MAX_DIGITS = 18
CURRENCY_SIGNS = frozenset("$€£¥₹₽₩₦₺₪₴₫฿₱৳￥")
RANGE_SIGNS = frozenset("-–—~〜～")
_LATIN_SCALES = {
    "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9,
    "mrd": 1e9, "md": 1e9, "k": 1e3,
}  # fmt: skip
_LONGEST_SHORT = 3  # letters of a scale that is cut short
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


@dataclass(frozen=True, slots=True)
class Value:
    """A number as written; `end`: the token after it."""

    low: float
    high: float
    end: int
    digits: bool
    scaled: bool
    vague: bool = False


def value_at(read: ReadSentence, at: int) -> Value | None:
    """The number that begins with a token; None where none does."""
    token = read.tokens[at]
    vague = read.at(at, "vague")
    if vague is not None:
        low, _, high = vague.value.partition("-")
        return _scaled(read, Value(float(low), float(high or low), vague.end, False, False, True))
    if token.kind is TokenKind.NUMBER:
        scale_next = read.at(at + 1, "scales") is not None
        number = _digits(token.word, read.lexicon.flag("decimal_comma"), scale_next)
        if number is None:
            return None
        return _scaled(read, Value(number, number, at + 1, True, False))
    if read.lexicon.flag("scale_first"):
        scale = read.at(at, "scales")
        if scale is not None and scale.end < len(read.tokens):
            inner = value_at(read, scale.end)
            if inner is not None and not inner.scaled:
                factor = float(scale.value)
                return Value(inner.low * factor, inner.high * factor, inner.end, inner.digits, True)
    return _number_words(read, at)


def _scaled(read: ReadSentence, value: Value) -> Value:
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
                money = (
                    read.sign(value.end - 2) in CURRENCY_SIGNS
                    or read.sign(end + 1) in CURRENCY_SIGNS
                )
                if (
                    len(token.word) > _LONGEST_SHORT
                    or (glued and token.word != "m")
                    or (money and (glued or token.word == "m"))
                ):
                    return Value(low * latin, high * latin, end + 1, True, True)
            break
        factor = float(scale.value)
        low, high, end, scaled = low * factor, high * factor, scale.end, True
        if read.sign(end) == "." and end + 1 < len(read.tokens) and _goes_on(read, end):
            end += 1  # of an abbreviation: "20 tys. odbiorców"
        more = read.tokens[end] if end < len(read.tokens) else None
        if read.lexicon.flag("adds_scales") and more and more.kind is TokenKind.NUMBER:
            number = _digits(more.word, False, False)
            rest = (
                _scaled(read, Value(number, number, end + 1, True, False))
                if number is not None
                else None
            )
            if rest is not None and rest.low < factor:
                return Value(low + rest.low, high + rest.low, rest.end, True, True)
            break
    return Value(low, high, end, value.digits, scaled, value.vague)


def _goes_on(read: ReadSentence, stop: int) -> bool:
    """Whether the sentence goes on after a full stop."""
    following = read.tokens[stop + 1]
    glued = read.tokens[stop].start == read.tokens[stop - 1].end
    return glued and following.kind is TokenKind.WORD and not read.text[following.start].isupper()


def _number_words(read: ReadSentence, at: int) -> Value | None:
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
    return Value(value, value, end, False, total > 0)


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


def range_end(read: ReadSentence, at: int, value: Value) -> Value | None:
    """The second number of "30-40", "30 to 40" after "between"."""
    end = value.end
    if end >= len(read.tokens):
        return None
    if read.sign(end) in RANGE_SIGNS and end + 1 < len(read.tokens):
        if read.tokens[end + 1].kind is TokenKind.NUMBER:
            return value_at(read, end + 1)
        return None
    link = read.at(end, "range")
    if link is None or link.end >= len(read.tokens):
        return None
    if read.before(at, "between") is None or any(mark.first < at for mark in read.of("rises")):
        return None
    return value_at(read, link.end)


def scale_of_range(span: Value, value: Value) -> float:
    """Of "2-3 million" what the 2 is to be multiplied by."""
    if not span.scaled or value.scaled:
        return 1.0
    for factor in (1e12, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3):
        if span.low >= factor and value.low * factor <= span.high:
            return factor
    return 1.0
