"""Reads the numbers of an English sentence: digits, words, ranges and bounds, with their positions.

It also reads machine-translated English: "1.200" from a language that groups thousands by points,
"30 one thousand", "more of 40", "among 30 and 40", "half thousand".
"""

import re
from dataclasses import dataclass

# Languages with a decimal comma: 1.234,5 or 1 234,5.
COMMA_DECIMAL = frozenset(
    "es pt fr de it nl ca gl eu ro ru uk be bg sr hr bs sl mk sq el tr az hy ka kk uz cs sk pl hu lt lv et fi"
    " sv da nb nn no is id vi af mg".split()
)
LONG_SCALE = frozenset({"es", "fr", "de"})
VAGUE_QUANTITIES = {  # words for an order of magnitude: lowest, highest value
    "dozens": (24.0, 99.0), "tens": (20.0, 99.0), "scores": (40.0, 99.0), "hundreds": (200.0, 999.0),
    "thousands": (2e3, 9_999.0), "millions": (2e6, 9_999_999.0), "billions": (2e9, 9_999_999_999.0),
    "tens of thousands": (2e4, 99_999.0), "hundreds of thousands": (2e5, 999_999.0),
    "tens of millions": (2e7, 99_999_999.0), "hundreds of millions": (2e8, 999_999_999.0),
    "several hundred": (200.0, 999.0), "several thousand": (2e3, 9_999.0), "several dozen": (24.0, 99.0),
    "veintena": (20.0, 20.0), "vingtaine": (20.0, 20.0), "treintena": (30.0, 30.0),
    "trentaine": (30.0, 30.0), "cuarentena": (40.0, 40.0), "quarantaine": (40.0, 40.0),
    "cincuentena": (50.0, 50.0), "cinquantaine": (50.0, 50.0), "centenar": (100.0, 100.0),
    "centaine": (100.0, 100.0), "centena": (100.0, 100.0), "decena": (10.0, 10.0), "dizaine": (10.0, 10.0),
    "a few hundred": (200.0, 500.0), "a few dozen": (24.0, 60.0), "a few thousand": (2e3, 5e3),
}  # fmt: skip
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL = {w: float(n) for n, w in enumerate(_ONES)} | {w: 10.0 * n for n, w in enumerate(_TENS, 2)}
_BIG = {
    "dozen": 12.0, "score": 20.0, "hundred": 100.0, "thousand": 1e3, "mil": 1e3, "k": 1e3, "lakh": 1e5,
    "lakhs": 1e5, "million": 1e6, "millions": 1e6, "mn": 1e6, "mln": 1e6, "m": 1e6, "crore": 1e7,
    "crores": 1e7, "billion": 1e9, "billions": 1e9, "bn": 1e9, "milliard": 1e9, "milliards": 1e9,
    "millardo": 1e9,
    "millardos": 1e9, "trillion": 1e12, "trillions": 1e12, "tn": 1e12,
}  # fmt: skip
_W = "|".join([*sorted(_SMALL, key=len, reverse=True)])
_POWER = r"(?:hundred|thousand|million|billion)"
_WORDS = (
    rf"(?:(?:{_W}|half|an?)[ -](?:an? )?(?:{_POWER}|dozen|score)s?"
    rf"|(?:{_W})(?:[ -](?:{_W}))?(?: (?:{_POWER}|dozen)s?)?)"
    rf"(?:(?:(?<=hundred)|(?<=thousand)|(?<=million)) and (?:{_W})(?:-(?:{_W}))?\b"
    rf"|[ -](?:{_W}|{_POWER})\b)*"
)
_DIGITS = r"\d{1,3}(?:(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?)|\d+(?:[.,]\d+)?"
_SCALES = (
    r"(?:one )?thousand|mil|hundred|millions?|billions?|trillions?|bn|mn|mln|tn|crores?|lakhs?|milliards?"
    r"|millardos?|dozen"
)
_ONE = (
    rf"(?:(?:{_DIGITS})(?:[ \u00a0]?(?:{_SCALES})\b(?:[ \u00a0](?:{_SCALES})\b)?|[mk]\b(?!['’]))?"
    rf"|\b(?:{_WORDS})\b)"
)
_VAGUE = "|".join(sorted(VAGUE_QUANTITIES, key=len, reverse=True))
_SIGN = r"[A-Z]{0,3}\$|[€£¥₹₽₩₦₺₪₴₫₱]|Rs\.?|Rp\.?|RM|R(?=\d)|KSh|[A-Z]{3}"
_NUMBER = re.compile(
    rf"(?<![\w.,:/#+’'-])(?P<sign>(?-i:{_SIGN}) ?)?"
    rf"(?:(?P<low>{_ONE})"
    rf"(?:(?P<link> ?[-–—] ?| to (?:the )?| or | and )(?P<second>[A-Z]{{0,3}}[$€£])?(?P<high>{_ONE}))?"
    rf"|(?P<vague>\b(?:{_VAGUE})\b(?= (?:of )?\w)))(?![\w]|[.,:]\d|-\d)",
    re.IGNORECASE,
)
_HINT = re.compile(rf"\d|\b(?:{_W}|{_POWER}s?|dozens?|scores?|half|{_VAGUE})\b", re.I)
_BOUNDS = (
    ("at least", r"at (?:the )?least|no (?:fewer|less) than|not less than|a minimum of|minimum of|as many as at"
                 r" least|upwards of|up of"),
    ("more than", r"more (?:than|of|from)|over|above|in excess of|exceed(?:s|ed|ing)?|greater than"
                  r"|surpass(?:es|ed)|pass(?:es|ed)|topped|beyond"),
    ("up to", r"up to|until|at (?:the )?most|no more than|not more than|as (?:many|much) as|a maximum of"
              r"|maximum of|to the maximum"),
    ("less than", r"(?:less|fewer) (?:than|of|from)|under|below|lower than"),
    ("nearly", r"nearly|almost|close to|near|just under|approaching|practically|fences? of"),
    ("about", r"about|around|some|roughly|approximately|circa|an? estimated|estimated|or so|in the region of"
              r"|on the order of|an average of|unos|approx\.?"),
)  # fmt: skip
_BOUND = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<b{at}>{pattern})" for at, (_, pattern) in enumerate(_BOUNDS))
    + r")(?: (?:the|a|an|other|another|to|of|about|around|some))? ?(?:US|U\.S\.)?[$€£]?\s?$",
    re.I,
)
_AFTER_BOUND = re.compile(
    r" (?:people |persons )?(or more|or so|at least|at most|approximately)\b", re.I
)
_AFTER = {
    "or more": "at least", "or so": "about", "at least": "at least", "at most": "up to",
    "approximately": "about",
}  # fmt: skip
_RANGE_WORD = re.compile(r"\b(?:between|among|from)(?: the| some| about)? ?[A-Z]{0,3}[$€£]?$", re.I)
_RISE = re.compile(
    r"\b(?:r[io]se|risen|rising|up|increas\w+|climb\w*|grew|grown|fell|fallen|drop\w*|down|cut|cuts|lower\w*|rais\w+"
    r"|went|go|jump\w*|revis\w+|chang\w+|decreas\w+|declin\w+|slow\w*|passed|expand\w+)\b"
    r"[^,;]{0,40}\bfrom(?: the)? ?$",
    re.I,
)
_SCORE = re.compile(r"\b(?:won|lost|beat|drew|defeat\w*|victory|score)\b[^.]{0,40}$", re.I)
MAX_VALUE = 1e17  # larger numbers are ignored
CONTEXT_CHARS = 60  # characters searched on either side
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_IS_COUNT = re.compile(
    r"^ (?:people|persons|dead|deaths|wounded|injured|houses|homes|cases|jobs)\b"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a sentence. Positions are character indices."""

    start: int  # of the whole expression, bound and currency sign included
    number_start: int  # of the number alone
    end: int
    low: float
    high: float
    bound: str  # "at least", "more than", "up to", "less than", "about", "nearly", ""
    sign: str  # a currency sign or code before it
    digits: bool  # written in digits


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """How a language writes numbers."""

    comma_decimal: bool
    long_scale: bool  # long scale: a billion is 10^12


def number_format(language: str, original: str) -> NumberFormat:
    """The number format of a sentence's original language; the English one where `original` is ""."""
    tongue = language.split("-")[0].casefold()
    if not original or tongue == "en":
        return NumberFormat(False, False)
    long = re.search(r"\bbill(?:ón|ones|onen|ions?)\b", original, re.I)
    return NumberFormat(tongue in COMMA_DECIMAL, tongue in LONG_SCALE and bool(long))


def numbers(sentence: str, number_style: NumberFormat) -> list[Number]:
    """The numbers of a sentence, in order; without years, times and parts of words."""
    if not _HINT.search(sentence):
        return []
    found: list[Number] = []
    for match in _NUMBER.finditer(sentence):
        found += [one for one in _read(sentence, match, number_style) if one.high <= MAX_VALUE]
    return found


def _read(sentence: str, match: re.Match[str], number_style: NumberFormat) -> list[Number]:
    sign = (match["sign"] or "").strip().rstrip(".")
    start, end = match.start(), match.end()
    if match["vague"]:
        low, high = VAGUE_QUANTITIES[match["vague"].casefold()]
        bound, begin = _bound(sentence, start, end)
        return [Number(begin, start, end, low, high, bound or "about", sign, False)]
    low = _value(match["low"], number_style)
    if match["high"] is None:
        return _single(sentence, match["low"], low, start, match.start("low"), end, sign)
    high, high_at = _value(match["high"], number_style), match.start("high")
    link = match["link"].split()[0]
    before = sentence[max(0, start - CONTEXT_CHARS) : start]
    if _RISE.search(before):  # "from 30 to 42": the value is 42
        return _single(sentence, match["high"], high, high_at, high_at, end, sign)
    scale = _scale_of(match["high"])
    if scale > 1 and not _scale_of(match["low"]) > 1 and low <= high / scale:
        low *= scale  # 2-3 million
    between = _RANGE_WORD.search(before)
    joined = link in "-–—" or (link == "and" and between) or link in ("to", "or")
    if joined and low < high <= 1e3 * low and not _SCORE.search(before):
        begin = start - len(before) + between.start() if between else start
        bound, begin = ("", begin) if between else _bound(sentence, start, end)
        digits = match["low"][0].isdigit()
        years = _YEAR.fullmatch(match["low"]) and _YEAR.fullmatch(match["high"])
        return [] if years else [Number(begin, start, end, low, high, bound, sign, digits)]
    if link in "-–—":
        return []  # a score, a telephone number, a designation
    first = _single(sentence, match["low"], low, start, match.start("low"), match.end("low"), sign)
    own = (
        match["second"] or ""
    )  # "$9 million to three companies": the sign is the first number's alone
    return first + _single(sentence, match["high"], high, high_at - len(own), high_at, end, own)


def _single(
    sentence: str, written: str, value: float, start: int, at: int, end: int, sign: str
) -> list[Number]:
    year = _YEAR.fullmatch(written) and not _YEAR_IS_COUNT.match(
        sentence[end : end + CONTEXT_CHARS]
    )
    if (year and not sign) or (written.isdigit() and len(written) > 9):
        return []
    bound, begin = _bound(sentence, start, end)
    return [Number(begin, at, end, value, value, bound, sign, written[0].isdigit())]


def _bound(sentence: str, start: int, end: int) -> tuple[str, int]:
    """(bound of a number, start index of the expression with its bound)."""
    before = sentence[max(0, start - CONTEXT_CHARS) : start]
    match = _BOUND.search(before)
    if match:
        at = next(int(name[1:]) for name, value in match.groupdict().items() if value)
        return _BOUNDS[at][0], start - len(before) + match.start()
    behind = _AFTER_BOUND.match(sentence, end)
    return (_AFTER[behind[1].casefold()] if behind else "", start)


def _scale_of(written: str) -> float:
    scale = 1.0
    for word in re.findall(r"[a-z]+", written.casefold()):
        scale *= _BIG.get(word, 1.0)
    return scale


def _value(written: str, number_style: NumberFormat) -> float:
    """The value of a written number: "1.200", "two hundred and ten", "3.5 million", "30 one thousand"."""
    text = written.casefold().strip()
    match = re.match(rf"(?:{_DIGITS})", text)
    if match:
        value = _digits(match.group(), number_style)
        rest = re.findall(r"[a-z]+", text[match.end() :])
    else:
        value, rest = _words_value(text), []
    for word in rest:
        value *= _BIG.get(word, 1.0)
        if number_style.long_scale and word in ("billion", "billions"):
            value *= 1e3
    return value


def _digits(text: str, number_style: NumberFormat) -> float:
    text = re.sub(r"['’\u00a0\u202f ]", "", text)
    marks = [c for c in text if c in ".,"]
    if not marks:
        return float(text)
    last = marks[-1]
    tail = text[text.rfind(last) + 1 :]
    if len(set(marks)) == 2:  # 1.234,5 or 1,234.5: the last separator is the decimal one
        whole = text[: text.rfind(last)].replace(".", "").replace(",", "")
        return float(f"{whole}.{tail}")
    if len(marks) > 1:
        return float(text.replace(last, ""))
    head = text[: text.rfind(last)]
    thousand = len(tail) == 3 and len(head) <= 3 and head != "0"
    if last == ".":
        return (
            float(head + tail)
            if thousand and number_style.comma_decimal
            else float(f"{head}.{tail}")
        )
    return float(head + tail) if thousand else float(f"{head}.{tail}")


def _words_value(text: str) -> float:
    total, part = 0.0, 0.0
    for word in re.findall(r"[a-z]+", text):
        word = word if word in _SMALL or word in _BIG else word.removesuffix("s")
        if word in _SMALL:
            part += _SMALL[word]
        elif word == "half":
            part = 0.5
        elif word in ("a", "an"):
            part = part or 1.0
        elif word in ("hundred", "dozen", "score"):
            part = (part or 1.0) * _BIG[word]
        elif word in _BIG:
            total += (part or 1.0) * _BIG[word]
            part = 0.0
    return total + part
