"""Decides whether the figures of one thing agree, are updates of each other, or contradict each other.

Two sources contradict each other when one article gives both their figures ("police say 12, the hospital 19"),
or when articles of one time do; so do outlets that name no source. For quantities that only grow (deaths,
cases, damage) a later, higher figure takes the place of an earlier one, and so does a new figure of the same
source. "At least 18" and 22 can both be so, unless two sources say them of one time. Several figures in one
sentence ("three here, two there") may also be meant as their sum. Figures more than `MAX_RATIO` times apart
are taken to count different things. Parts of a total, and figures given as earlier ones, contradict nobody.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

from globe_app.model.story import Figure, FigureSource, FigureVerdict
from globe_app.stories.figure_reading.lexicon import has_contrast

SAME_TIME = timedelta(hours=24)
AT_ONCE = timedelta(hours=1)  # within it a higher figure of other words is no update
ROUNDING_TOLERANCE = 0.03  # of the larger: figures this near differ by rounding only
ABOUT_TOLERANCE = 0.15  # the same where one is "about" or "nearly"
AT_LEAST_TOLERANCE = 0.1  # how far above "at least 40" another source's figure may lie
GROWING = frozenset(
    {"killed", "injured", "cases", "displaced", "evacuated", "arrested", "rescued", "homes", "affected",
     "hospitalised", "buildings", "flights", "money: loss"}
)  # fmt: skip
FLUCTUATING = frozenset(
    {"missing", "trapped", "without power"}
)  # kinds that rise and fall within hours
FLUCTUATES_WITHIN = timedelta(hours=2)
MAX_RATIO = 3.0  # figures further apart count different things
MAX_RATIO_OF_SOURCES = 6.0  # the same of two sources that one article sets beside each other
MAX_CROWD_RATIO = 20.0  # the same of the protesters that two named sources count
PROTESTERS = "protesters"
ENGLISH = "en"
# Kinds of which a story has one true value, so that different figures contradict each other.
SINGLE_VALUE_KINDS = GROWING | FLUCTUATING | {
    "magnitude", "kidnapped", "released", "protesters", "convicted", "depth", "money: fine",
    "money: prize", "money: takings", "money: ransom", "money: price rise", "money: bonus",
    "percent: inflation", "percent: unemployment", "percent: turnout", "percent: growth",
}  # fmt: skip
_BASE_UNITS = {  # unit: base unit, factor, shift
    "mi": ("km", 1.609344, 0.0), "m": ("m", 1.0, 0.0), "ft": ("m", 0.3048, 0.0), "yd": ("m", 0.9144, 0.0),
    "cm": ("m", 0.01, 0.0), "mph": ("km/h", 1.609344, 0.0), "knots": ("km/h", 1.852, 0.0),
    "nautical miles": ("km", 1.852, 0.0), "ha": ("km2", 0.01, 0.0), "acres": ("km2", 0.00404686, 0.0),
    "m2": ("km2", 1e-6, 0.0), "square miles": ("km2", 2.589988, 0.0), "°F": ("°C", 5 / 9, -160 / 9),
    "kg": ("tonnes", 0.001, 0.0), "tons": ("tonnes", 0.907185, 0.0), "GW": ("MW", 1000.0, 0.0),
    "gallons": ("litres", 3.785412, 0.0),
}  # fmt: skip
_ROUND_NUMBER = frozenset({"money", "affected", "displaced", "protesters", "homes", "votes"})


def verdict_of(
    kind: str, figures: Sequence[Figure], repeated: Sequence[Figure] = ()
) -> FigureVerdict:
    """What comes of comparing figures of one thing, given oldest first.

    `kind`: of money and percentages with what they are of: "money: loss".
    `repeated`: the same figures with those that an article tells several times: two of one sentence may
    be set against each other there.
    """
    whole = [one for one in figures if not one.partial] or list(figures)
    single = kind in SINGLE_VALUE_KINDS
    within = [one for one in repeated or figures if not one.partial] or list(figures)
    if single and (_differ(kind, whole) or _an_article_contradicts_itself(kind, within)):
        return FigureVerdict.DIFFER
    if not single and kind.startswith("money") and _denied(within):
        return FigureVerdict.DIFFER
    pairs = list(combinations(_first_and_last(whole), 2)) if single else []
    if any(
        not _agree(one, other)
        and comparable_size(one, other)
        and _takes_the_place(kind, one, other)
        for one, other in pairs
    ) or any(_rose(kind, one, other) for one, other in pairs):
        return FigureVerdict.UPDATED
    if len({one.quote.outlet for one in figures}) == 1:
        return FigureVerdict.SINGLE
    told = {one.quote.outlet for one in whole}
    if len({(one.low, one.high) for one in whole}) == 1 and len(told) > 1:
        return FigureVerdict.SAME
    smallest, largest = (pick(whole, key=_lowest_meant) for pick in (min, max))
    sizes_fit = comparable_size(smallest, largest)
    if not single or not sizes_fit or len(whole) < len(figures):
        return FigureVerdict.SEVERAL
    return FigureVerdict.COMPATIBLE


def _first_and_last(figures: Sequence[Figure]) -> list[Figure]:
    """Of figures that say the same the first and the last told, in their order."""
    first: dict[tuple[object, ...], int] = {}
    last: dict[tuple[object, ...], int] = {}
    for at, one in enumerate(figures):
        key = (one.low, one.high, one.unit, one.bound, one.source, one.earlier, one.rising)
        first.setdefault(key, at)
        last[key] = at
    return [figures[at] for at in sorted({*first.values(), *last.values()})]


def base_unit(unit: str) -> str:
    """The unit that figures of a unit are compared in: "km" for miles."""
    return _BASE_UNITS.get(unit, (unit, 1.0, 0.0))[0]


def in_base_unit(one: Figure) -> Figure:
    """A figure in the unit that its kind is compared in."""
    unit = base_unit(one.unit)
    if unit == one.unit:
        return one
    low, high = (round(_to_base_unit(one, end), 6) for end in (one.low, one.high))
    return replace(one, low=low, high=high, unit=unit)


def _takes_the_place(kind: str, one: Figure, other: Figure) -> bool:
    """Whether one of two figures is an update of the other."""
    if one.earlier != other.earlier:
        return True
    if one.quote.article_id == other.quote.article_id:
        return one.rising != other.rising
    if one.source is other.source and one.source is not FigureSource.OUTLET:
        return True
    if one.quote.outlet == other.quote.outlet or kind in FLUCTUATING:
        return True
    late = abs(other.quote.published - one.quote.published) > SAME_TIME
    return late or (_grows(kind, one) and _lowest_meant(other) > _lowest_meant(one))


def _rose(kind: str, one: Figure, other: Figure) -> bool:
    """Whether the second of two figures, though it agrees with the first's "at least", is a new one."""
    gap = other.quote.published - one.quote.published
    if not _grows(kind, one) or gap < AT_ONCE or not comparable_size(one, other):
        return False
    same = one.source is other.source and one.source is not FigureSource.OUTLET
    least = 1.0 if same or other.rising else 1 + AT_LEAST_TOLERANCE
    return _open(one) and _lowest_meant(other) > least * _lowest_meant(one)


def _differ(kind: str, some: Sequence[Figure]) -> bool:
    """Whether two articles contradict each other."""
    window = FLUCTUATES_WITHIN if kind in FLUCTUATING else SAME_TIME
    articles: dict[int, list[Figure]] = defaultdict(list)
    for one in some:
        if not one.earlier:
            articles[one.quote.article_id].append(one)
    told = [_with_sums(kind, given) for given in articles.values()]  # oldest first
    for at, given in enumerate(told):
        for later in told[at + 1 :]:
            first, second = given[0].quote, later[0].quote
            if not (first.dated and second.dated):
                continue  # nobody knows which is the later, or how much
            if second.published - first.published > window:
                break
            if first.outlet != second.outlet and _contradict(kind, given, later, some):
                return True
    return False


def _an_article_contradicts_itself(kind: str, some: Sequence[Figure]) -> bool:
    articles: dict[int, list[Figure]] = defaultdict(list)
    for one in some:
        if not one.earlier:
            articles[one.quote.article_id].append(one)
    return any(_contradicts_itself(kind, _with_sums(kind, given)) for given in articles.values())


def _denied(some: Sequence[Figure]) -> bool:
    """Whether a sentence gives a figure and says that it is not another one: "11 million, not 18"."""
    return any(
        other.disputed
        and one.quote.article_id == other.quote.article_id
        and one.quote.number == other.quote.number
        and one.source is not other.source
        and not _agree(one, other)
        and comparable_size(one, other)
        for one, other in combinations(some, 2)
    )


def _contradict(
    kind: str, given: Sequence[Figure], later: Sequence[Figure], some: Sequence[Figure]
) -> bool:
    """Whether no figure of one article can be so beside those of the other, at comparable size."""
    near = False
    for one in given:
        for other in later:
            if _can_both_be(kind, one, other, some):
                return False
            near = near or comparable_size(one, other)
    return near


def _can_both_be(kind: str, one: Figure, other: Figure, some: Sequence[Figure]) -> bool:
    """Whether two figures of different outlets, the first of them told first, can both be right."""
    named = FigureSource.OUTLET not in (one.source, other.source)
    if named and one.source is not other.source:
        if _agree(one, other, between_sources=True):
            return True
        higher = _lowest_meant(other) > _lowest_meant(one)
        return _grows(kind, one) and higher and not _stands(one, other, some)
    if _agree(one, other):
        return True
    if not _grows(kind, one):
        return False
    if named:
        return other.quote.published > one.quote.published  # the source's new figure
    gap = other.quote.published - one.quote.published
    higher = _lowest_meant(other) > _lowest_meant(one)
    return higher and (gap >= AT_ONCE or other.rising or (gap > timedelta(0) and _open(one)))


def _grows(kind: str, one: Figure) -> bool:
    """Whether figures of a kind only grow; those of a rate ("a day") do not."""
    return kind in GROWING and not one.rate


def _open(one: Figure) -> bool:
    return one.bound in ("at least", "more than", "about", "nearly")


def _stands(one: Figure, other: Figure, some: Sequence[Figure]) -> bool:
    """Whether a source's lower figure still stands when another source gives a higher one."""
    if other.quote.published - one.quote.published < AT_ONCE and not other.rising:
        return True
    return any(
        again.source is one.source
        and again.low == one.low
        and not again.earlier
        and again.quote.published >= other.quote.published
        for again in some
    )


def _with_sums(kind: str, given: list[Figure]) -> list[Figure]:
    """An article's figures, and the sums of those that share a sentence and a source."""
    if kind not in GROWING or kind.startswith("money"):
        return given
    by_sentence: dict[tuple[int, FigureSource], list[Figure]] = defaultdict(list)
    for one in given:
        by_sentence[one.quote.number, one.source].append(one)
    return given + [
        replace(some[0], low=sum(f.low for f in some), high=sum(f.high for f in some))
        for some in by_sentence.values()
        if len(some) > 1
    ]


def _contradicts_itself(kind: str, given: Sequence[Figure]) -> bool:
    """Whether an article gives figures of two sources, or sets two figures against each other."""
    for one, other in combinations(given, 2):
        if one.where and other.where and one.where != other.where:
            continue
        named = FigureSource.OUTLET not in (one.source, other.source)
        # "11 in the north; the hospital in the south, 3" sets nothing against each other
        beside = one.quote.number == other.quote.number and not _contrasted(one, other)
        ratio = MAX_RATIO_OF_SOURCES if named and not beside else MAX_RATIO
        if not comparable_size(one, other, ratio):
            continue
        if (
            named
            and one.source is not other.source
            and not _agree(one, other, between_sources=True)
        ):
            return True
        if _agree(one, other):
            continue
        others = named and not _same_words(one.source_words, other.source_words)
        if others and not _grows(kind, one):
            return True  # "the USGS gave 6.2, the national service 6.6"
        if one.quote.number != other.quote.number:
            continue
        if other.disputed or one.disputed:
            return True
        if one.source is not other.source and not _grows(kind, one):
            return True  # "the port puts the loss at 28, exporters at 40": one of them is known
        if others:
            return True  # "the ministry says 104, the mayor 150"
        told = one.source is not other.source or (kind == "money: loss" and one.rate)
        if told and not other.rising and _contrasted(one, other):
            return True  # without any source they may be of two places, or of two months
    return False


def _contrasted(one: Figure, other: Figure) -> bool:
    """Whether a word such as "while" stands between two figures of a sentence, in its language."""
    said = one.quote
    language = said.language if said.original else ENGLISH
    sentence = said.original or said.english
    start, end = sorted((sentence.find(one.wording), sentence.find(other.wording)))
    return start >= 0 and has_contrast(language, sentence[start:end])


def _same_words(one: str, other: str) -> bool:
    """Whether two sources of one kind may be the same: "police", "the police chief"."""
    one, other = one.casefold(), other.casefold()
    return not one or not other or one in other or other in one


def comparable_size(one: Figure, other: Figure, ratio: float = MAX_RATIO) -> bool:
    """Whether two figures are near enough in size to count the same thing.

    Organisers of protests count many times as many as the police.
    """
    low, high = sorted((_lowest_meant(one), _lowest_meant(other)))
    named = FigureSource.OUTLET not in (one.source, other.source)
    of_two = one.kind == PROTESTERS and named and one.source is not other.source
    return high <= (MAX_CROWD_RATIO if of_two else ratio) * low


def _agree(one: Figure, other: Figure, between_sources: bool = False) -> bool:
    """Whether some number satisfies both figures with their bounds.

    `between_sources`: a bound of one source leaves less room for the figure of another.
    """
    units = one.unit != other.unit
    low, high = _value_range(one, units, between_sources)
    other_low, other_high = _value_range(other, units, between_sources)
    return low <= other_high and other_low <= high


def _lowest_meant(one: Figure) -> float:
    return _to_base_unit(one, one.low)


def _to_base_unit(one: Figure, value: float) -> float:
    _, factor, shift = _BASE_UNITS.get(one.unit, (one.unit, 1.0, 0.0))
    return value * factor + shift


def _value_range(one: Figure, converted: bool, narrow: bool) -> tuple[float, float]:
    """(lowest, highest) true number for which a figure is right; `converted`: between units."""
    low, high = _to_base_unit(one, one.low), _to_base_unit(one, one.high)
    if one.bound in ("at least", "more than"):
        return low, high * (1 + AT_LEAST_TOLERANCE) if narrow else float("inf")
    if one.bound in ("up to", "less than"):
        return low * (1 - AT_LEAST_TOLERANCE) if narrow else float("-inf"), high
    share = (
        ABOUT_TOLERANCE
        if one.bound in ("about", "nearly")
        else ROUNDING_TOLERANCE
        if converted or one.kind in _ROUND_NUMBER
        else 0.0
    )
    return low - share * abs(low), high + share * abs(high)
