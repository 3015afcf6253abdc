"""Groups a story's figures by what they count, and decides which contradict each other.

Two articles of different outlets contradict each other when, within `SAME_TIME`, no figure of one is
compatible with any figure of the other. Two figures are compatible when some number satisfies both with
their bounds ("at least 40" and 42). For quantities that only grow (deaths, cases, damage) a later, higher
figure is compatible and a later, lower one is not. Several figures in one sentence of an article ("three
here, two there") may also be meant as their sum. Figures more than `MAX_RATIO` times apart are taken to
count different things. A single article contradicts itself where one sentence contrasts two figures
("the government says 104, while the mayor puts it at 150").

What a sum of money or a percentage refers to is read from a few words of its sentence. Where none is
found, the figures are listed and never contradict each other; nor do subgroups of a total ("12 soldiers"
of the dead), votes, seats, measures and dates.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from globe_app.model.story import HEADLINE, Figure, FigureComparison, FigureVerdict
from globe_app.stories.event_terms import SUBGROUPS

SAME_TIME = timedelta(hours=24)
ROUNDING_TOLERANCE = 0.03  # of the larger: figures this near differ by rounding only
ABOUT_TOLERANCE = 0.15  # the same where one is "about" or "nearly"
GROWING = frozenset(
    {"killed", "injured", "cases", "displaced", "arrested", "rescued", "homes", "affected", "hospitalised",
     "buildings"}
)  # fmt: skip
FLUCTUATING = frozenset(
    {"missing", "trapped", "without power"}
)  # kinds that rise and fall within hours
FLUCTUATES_WITHIN = timedelta(hours=2)
MAX_RATIO = 3.0  # figures further apart count different things
# Kinds of which a story has one true value, so that different figures contradict each other.
SINGLE_VALUE_KINDS = GROWING | {
    "missing", "magnitude", "trapped", "kidnapped", "released", "protesters", "convicted", "depth",
    "without power",
}  # fmt: skip
_BASE_UNITS = {  # unit: base unit, factor, shift
    "mi": ("km", 1.609344, 0.0), "m": ("m", 1.0, 0.0), "ft": ("m", 0.3048, 0.0), "yd": ("m", 0.9144, 0.0),
    "cm": ("m", 0.01, 0.0), "mph": ("km/h", 1.609344, 0.0), "knots": ("km/h", 1.852, 0.0),
    "nautical miles": ("km", 1.852, 0.0), "ha": ("km2", 0.01, 0.0), "acres": ("km2", 0.00404686, 0.0),
    "m2": ("km2", 1e-6, 0.0), "square miles": ("km2", 2.589988, 0.0), "°F": ("°C", 5 / 9, -160 / 9),
    "kg": ("tonnes", 0.001, 0.0), "tons": ("tonnes", 0.907185, 0.0), "GW": ("MW", 1000.0, 0.0),
    "gallons": ("litres", 3.785412, 0.0),
}  # fmt: skip
_SUBJECTS = (  # what money and percentages refer to, by a word of the sentence
    ("damage", r"damages?|losses|reconstruction|rebuild\w*"),
    ("inflation", r"inflation|consumer prices"),
    ("unemployment", r"unemployment|jobless"),
    ("growth", r"gdp|gross domestic product|growth|grew|economy"),
    ("interest rate", r"interest rates?|key rate|base rate|policy rate"),
    ("turnout", r"turnout|participation"),
    ("tariff", r"tariffs?|dut(?:y|ies)"),
    ("fine", r"fine[ds]?|penalt(?:y|ies)"),
    ("ransom", r"ransom"),
    ("aid", r"aid|donat\w+|relief|assistance"),
    ("loan", r"loans?|credit|bailout"),
    ("deal", r"deal|acquisition|acquir\w+|takeover|merger|bid|purchase|contract"),
    ("budget", r"budget"),
    ("debt", r"debts?"),
    ("profit", r"profits?|earnings"),
)
# Subjects of money and percentages that have one value at a time.
_SINGLE_VALUE_SUBJECTS = frozenset(
    {"evacuated", "money: damage", "money: ransom", "percent: inflation", "percent: unemployment",
     "percent: turnout", "percent: growth"}
)  # fmt: skip
_SUBJECT = tuple((name, re.compile(rf"\b(?:{words})\b", re.I)) for name, words in _SUBJECTS)
_AFTERSHOCK = re.compile(r"\b(?:aftershock|foreshock|replicas?\b|replies\b)", re.I)
_EVACUATED = re.compile(r"\bevacu", re.I)
_PART = re.compile(r"\b(" + "|".join(sorted(SUBGROUPS)) + r")\b", re.I)


def compare_figures(figures: Sequence[Figure]) -> tuple[FigureComparison, ...]:
    """The figures grouped by what they count: contradicting ones first, then by countries, then by size."""
    groups: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for one in figures:
        groups[_group(one)].append(one)
    found = []
    for (kind, unit), some in groups.items():
        some = _deduplicate(some)
        found.append(FigureComparison(kind, unit, tuple(some), _verdict(kind, some), kind))
    found.sort(
        key=lambda one: (
            not one.differ,
            -len({f.quote.country for f in one.figures}),
            -len(one.figures),
            one.kind,
        )
    )
    return tuple(found)


def _deduplicate(some: Sequence[Figure]) -> list[Figure]:
    """Oldest first; each figure of an article once, from its text rather than its headline."""
    found: dict[tuple[int, float, float, str, str], Figure] = {}
    for one in sorted(some, key=lambda one: (one.quote.number == HEADLINE, one.quote.number)):
        key = (one.quote.article_id, one.low, one.high, one.unit, one.bound)
        found.setdefault(key, one)
    return sorted(
        found.values(),
        key=lambda one: (one.quote.published, one.quote.article_id, one.quote.number),
    )


def _group(one: Figure) -> tuple[str, str]:
    kind, unit = one.kind, _BASE_UNITS.get(one.unit, (one.unit, 1.0, 0.0))[0]
    if kind == "magnitude" and _AFTERSHOCK.search(one.quote.english):
        return "aftershock", unit
    if kind in ("money", "percent"):
        subject = subject_of(one)
        return (f"{kind}: {subject}" if subject else kind), unit
    if kind == "displaced" and _EVACUATED.search(one.quote.english):
        return "evacuated", unit
    return kind, unit


def subject_of(one: Figure) -> str:
    """What a sum or percentage refers to ("damage", "inflation"); "" = its sentence does not say."""
    sentence = one.quote.english
    at = max(sentence.find(one.wording), 0)
    best, nearest = "", 90
    for name, pattern in _SUBJECT:
        for match in pattern.finditer(sentence):
            away = min(abs(match.start() - at), abs(match.end() - at))
            if away < nearest:
                best, nearest = name, away
    return best


def _verdict(kind: str, some: Sequence[Figure]) -> FigureVerdict:
    if _differ(kind, some):
        return FigureVerdict.DIFFER
    if len({one.quote.outlet for one in some}) == 1:
        return FigureVerdict.SINGLE
    if len({(one.low, one.high) for one in some}) == 1:
        return FigureVerdict.SAME
    if not (kind in SINGLE_VALUE_KINDS or kind in _SINGLE_VALUE_SUBJECTS):
        return FigureVerdict.SEVERAL
    return FigureVerdict.COMPATIBLE


def _differ(kind: str, some: Sequence[Figure]) -> bool:
    """Whether two articles, or two parts of a sentence, contradict each other."""
    if not (kind in SINGLE_VALUE_KINDS or kind in _SINGLE_VALUE_SUBJECTS):
        return False
    growing = kind in GROWING or kind in ("evacuated", "money: damage")
    window = FLUCTUATES_WITHIN if kind in FLUCTUATING else SAME_TIME
    articles: dict[int, list[Figure]] = defaultdict(list)
    for one in some:
        if not _PART.search(one.wording):
            articles[one.quote.article_id].append(one)
    told = [_with_sums(kind, given) for given in articles.values()]  # oldest first
    for at, given in enumerate(told):
        if _contradicts_itself(given):
            return True
        for later in told[at + 1 :]:
            first, second = given[0].quote, later[0].quote
            if not (first.dated and second.dated):
                continue  # nobody knows which is the later, or how much
            if second.published - first.published > window:
                break
            if first.outlet != second.outlet and _incompatible(given, later, growing):
                return True
    return False


def _with_sums(kind: str, given: list[Figure]) -> list[Figure]:
    """An article's figures, and the sums of those that share a sentence."""
    if kind not in GROWING:
        return given
    by_sentence: dict[int, list[Figure]] = defaultdict(list)
    for one in given:
        by_sentence[one.quote.number].append(one)
    return given + [
        replace(some[0], low=sum(f.low for f in some), high=sum(f.high for f in some))
        for some in by_sentence.values()
        if len(some) > 1
    ]


def _incompatible(given: Sequence[Figure], later: Sequence[Figure], growing: bool) -> bool:
    """Whether no figure of one article is compatible with one of the other, at comparable size."""
    since = later[0].quote.published > given[0].quote.published
    near = False
    for one in given:
        for other in later:
            if _agree(one, other) or (
                growing and since and _lowest_meant(other) > _lowest_meant(one)
            ):
                return False
            near = near or _comparable_size(one, other)
    return near


def _comparable_size(one: Figure, other: Figure) -> bool:
    low, high = sorted((_lowest_meant(one), _lowest_meant(other)))
    return high <= MAX_RATIO * low


_CONTRAST = re.compile(
    r"\b(?:while|whereas|but|although|though|instead|rather than|other sources|disput\w+|den(?:y|ies|ied))\b",
    re.I,
)


def _contradicts_itself(given: Sequence[Figure]) -> bool:
    """Whether a sentence contrasts two figures of comparable size."""
    for at, one in enumerate(given):
        for other in given[at + 1 :]:
            if one.quote.number != other.quote.number or not _comparable_size(one, other):
                continue
            sentence = one.quote.english
            start, end = sorted((sentence.find(one.wording), sentence.find(other.wording)))
            if _CONTRAST.search(sentence, max(start, 0), end) and not _agree(one, other):
                return True
    return False


def _agree(one: Figure, other: Figure) -> bool:
    """Whether some number satisfies both figures with their bounds."""
    units = one.unit != other.unit
    low, high = _value_range(one, units)
    other_low, other_high = _value_range(other, units)
    return low <= other_high and other_low <= high


def _lowest_meant(one: Figure) -> float:
    return _to_base_unit(one, one.low)


def _to_base_unit(one: Figure, value: float) -> float:
    _, factor, shift = _BASE_UNITS.get(one.unit, (one.unit, 1.0, 0.0))
    return value * factor + shift


def _value_range(one: Figure, converted: bool) -> tuple[float, float]:
    """(lowest, highest) true number for which a figure is right; `converted`: between units."""
    low, high = _to_base_unit(one, one.low), _to_base_unit(one, one.high)
    if one.bound in ("at least", "more than"):
        return low, float("inf")
    if one.bound in ("up to", "less than"):
        return float("-inf"), high
    share = (
        ABOUT_TOLERANCE
        if one.bound in ("about", "nearly")
        else ROUNDING_TOLERANCE
        if converted or one.kind in _ROUND_NUMBER
        else 0.0
    )
    return low - share * abs(low), high + share * abs(high)


_ROUND_NUMBER = frozenset({"money", "affected", "displaced", "protesters", "homes", "votes"})
