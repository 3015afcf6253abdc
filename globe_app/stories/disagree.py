"""Which figures of a story cannot all be so.

Figures are set side by side by what they count. Two articles differ in it when none of what one gives
agrees with any of what the other gives, within a day and by different outlets. Two figures agree when
some number could be both by their bounds ("at least 40" and 42). For what only grows (the dead, cases,
damage) a later and higher figure is a development and agrees; a later and lower one does not. What an
article counts in several parts of one sentence ("three here, two there") may also be meant as their sum.
Figures more than three times apart count different things. One article differs in itself where a sentence
sets two figures against each other ("the government says 104, while the mayor puts it at 150").

What a sum or a share is of is told by a few words of its sentence; where none is found ("percent" of
anything), figures stand side by side and never differ. Nor do parts of a total ("12 soldiers" of the dead),
votes and seats (of several), measures of anything, dates of anything.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from globe_app.model.story import HEADLINE, Figure, FigureComparison
from globe_app.stories.kinds import PARTS

WINDOW = timedelta(hours=24)
ROUNDED = 0.03  # of the larger: two figures so near are one, rounded differently
ROUGH = 0.15  # likewise where one is "about" or "nearly"
GROWING = frozenset(
    {"killed", "injured", "cases", "displaced", "arrested", "rescued", "homes", "affected", "hospitalised",
     "buildings"}
)  # fmt: skip
SHIFTING = frozenset({"missing", "trapped", "without power"})  # go up and down as hours pass
SHIFTS_WITHIN = timedelta(hours=2)
APART = 3.0  # times: figures further apart count different things
# Kinds of which a story has one figure: those that differ say different things of one matter.
ONE_OF_A_STORY = GROWING | {
    "missing", "magnitude", "trapped", "kidnapped", "released", "protesters", "convicted", "depth",
    "without power",
}  # fmt: skip
_BASE = {  # unit: base unit, factor, shift
    "mi": ("km", 1.609344, 0.0), "m": ("m", 1.0, 0.0), "ft": ("m", 0.3048, 0.0), "yd": ("m", 0.9144, 0.0),
    "cm": ("m", 0.01, 0.0), "mph": ("km/h", 1.609344, 0.0), "knots": ("km/h", 1.852, 0.0),
    "nautical miles": ("km", 1.852, 0.0), "ha": ("km2", 0.01, 0.0), "acres": ("km2", 0.00404686, 0.0),
    "m2": ("km2", 1e-6, 0.0), "square miles": ("km2", 2.589988, 0.0), "°F": ("°C", 5 / 9, -160 / 9),
    "kg": ("tonnes", 0.001, 0.0), "tons": ("tonnes", 0.907185, 0.0), "GW": ("MW", 1000.0, 0.0),
    "gallons": ("litres", 3.785412, 0.0),
}  # fmt: skip
_SUBJECTS = (  # what money and percent are of, by a word of the sentence
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
# Of money and percent: what has one value, whoever tells it.
_SAME_WHEREVER = frozenset(
    {"evacuated", "money: damage", "money: ransom", "percent: inflation", "percent: unemployment",
     "percent: turnout", "percent: growth"}
)  # fmt: skip
_SUBJECT = tuple((name, re.compile(rf"\b(?:{words})\b", re.I)) for name, words in _SUBJECTS)
_AFTERSHOCK = re.compile(r"\b(?:aftershock|foreshock|replicas?\b|replies\b)", re.I)
_EVACUATED = re.compile(r"\bevacu", re.I)
_PART = re.compile(r"\b(" + "|".join(sorted(PARTS)) + r")\b", re.I)


def compare_figures(figures: Sequence[Figure]) -> tuple[FigureComparison, ...]:
    """All figures by what they count: those that differ first, then the most countries, then figures."""
    groups: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for one in figures:
        groups[_group(one)].append(one)
    found = []
    for (kind, unit), some in groups.items():
        some = _once(some)
        found.append(FigureComparison(kind, unit, tuple(some), _differ(kind, some)))
    found.sort(
        key=lambda one: (
            not one.differ,
            -len({f.quote.country for f in one.figures}),
            -len(one.figures),
            one.kind,
        )
    )
    return tuple(found)


def _once(some: Sequence[Figure]) -> list[Figure]:
    """Oldest first; of an article each figure once, from its text rather than its headline."""
    found: dict[tuple[int, float, float, str, str], Figure] = {}
    for one in sorted(some, key=lambda one: (one.quote.number == HEADLINE, one.quote.number)):
        key = (one.quote.article_id, one.low, one.high, one.unit, one.bound)
        found.setdefault(key, one)
    return sorted(
        found.values(),
        key=lambda one: (one.quote.published, one.quote.article_id, one.quote.number),
    )


def _group(one: Figure) -> tuple[str, str]:
    kind, unit = one.kind, _BASE.get(one.unit, (one.unit, 1.0, 0.0))[0]
    if kind == "magnitude" and _AFTERSHOCK.search(one.quote.english):
        return "aftershock", unit
    if kind in ("money", "percent"):
        subject = subject_of(one)
        return (f"{kind}: {subject}" if subject else kind), unit
    if kind == "displaced" and _EVACUATED.search(one.quote.english):
        return "evacuated", unit
    return kind, unit


def subject_of(one: Figure) -> str:
    """What a sum or share is of ("damage", "inflation"); "" = its sentence does not say."""
    sentence = one.quote.english
    at = max(sentence.find(one.wording), 0)
    best, nearest = "", 90
    for name, pattern in _SUBJECT:
        for match in pattern.finditer(sentence):
            away = min(abs(match.start() - at), abs(match.end() - at))
            if away < nearest:
                best, nearest = name, away
    return best


def _differ(kind: str, some: Sequence[Figure]) -> bool:
    """Whether two articles, or the halves of a sentence, cannot both be right."""
    if not (kind in ONE_OF_A_STORY or kind in _SAME_WHEREVER):
        return False
    growing = kind in GROWING or kind in ("evacuated", "money: damage")
    window = SHIFTS_WITHIN if kind in SHIFTING else WINDOW
    articles: dict[int, list[Figure]] = defaultdict(list)
    for one in some:
        if not _PART.search(one.wording):
            articles[one.quote.article_id].append(one)
    told = [_with_sums(kind, given) for given in articles.values()]  # oldest first
    for at, given in enumerate(told):
        if _against_itself(given):
            return True
        for later in told[at + 1 :]:
            first, second = given[0].quote, later[0].quote
            if second.published - first.published > window:
                break
            if first.outlet != second.outlet and _apart(given, later, growing):
                return True
    return False


def _with_sums(kind: str, given: list[Figure]) -> list[Figure]:
    """An article's figures with the sums of those that share a sentence."""
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


def _apart(given: Sequence[Figure], later: Sequence[Figure], growing: bool) -> bool:
    """Whether nothing that one article gives goes with anything of the other's, and they are of one size."""
    since = later[0].quote.published > given[0].quote.published
    near = False
    for one in given:
        for other in later:
            if _agree(one, other) or (growing and since and _low(other) > _low(one)):
                return False
            near = near or _one_size(one, other)
    return near


def _one_size(one: Figure, other: Figure) -> bool:
    low, high = sorted((_low(one), _low(other)))
    return high <= APART * low


_SET_AGAINST = re.compile(
    r"\b(?:while|whereas|but|although|though|instead|rather than|other sources|disput\w+|den(?:y|ies|ied))\b",
    re.I,
)


def _against_itself(given: Sequence[Figure]) -> bool:
    """Whether a sentence sets two figures of one size against each other."""
    for at, one in enumerate(given):
        for other in given[at + 1 :]:
            if one.quote.number != other.quote.number or not _one_size(one, other):
                continue
            sentence = one.quote.english
            start, end = sorted((sentence.find(one.wording), sentence.find(other.wording)))
            if _SET_AGAINST.search(sentence, max(start, 0), end) and not _agree(one, other):
                return True
    return False


def _agree(one: Figure, other: Figure) -> bool:
    """Whether some number could be what both say."""
    units = one.unit != other.unit
    low, high = _span(one, units)
    other_low, other_high = _span(other, units)
    return low <= other_high and other_low <= high


def _low(one: Figure) -> float:
    return _in_base(one, one.low)


def _in_base(one: Figure, value: float) -> float:
    _, factor, shift = _BASE.get(one.unit, (one.unit, 1.0, 0.0))
    return value * factor + shift


def _span(one: Figure, converted: bool) -> tuple[float, float]:
    """From where to where the true number may lie for a figure to be right."""
    low, high = _in_base(one, one.low), _in_base(one, one.high)
    if one.bound in ("at least", "more than"):
        return low, float("inf")
    if one.bound in ("up to", "less than"):
        return float("-inf"), high
    share = (
        ROUGH
        if one.bound in ("about", "nearly")
        else ROUNDED
        if converted or one.kind in _ROUNDED
        else 0.0
    )
    return low - share * abs(low), high + share * abs(high)


_ROUNDED = frozenset({"money", "affected", "displaced", "protesters", "homes", "votes"})
