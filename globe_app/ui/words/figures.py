"""Words for the figures of a story: what is counted, and whether sources agree."""

from datetime import UTC, datetime

from globe_app.briefing.articles import MONTHS
from globe_app.model.story import FigureComparison, FigureVerdict

MILLION, BILLION = 1e6, 1e9
VAGUE_RATIO = 1.9  # ranges with a larger ratio come from vague words such as "dozens"
# Kinds with one true value per story, and their headings.
_HEADINGS = {
    "killed": "Killed", "injured": "Injured", "hospitalised": "In hospital", "missing": "Missing",
    "trapped": "Trapped", "displaced": "Displaced", "evacuated": "Evacuated",
    "arrested": "Arrested", "rescued": "Rescued", "kidnapped": "Kidnapped", "released": "Released",
    "cases": "Cases", "convicted": "Convicted", "acquitted": "Acquitted", "charged": "Charged",
    "without power": "Without power", "affected": "Affected", "protesters": "Protesters",
    "homes": "Homes", "buildings": "Buildings", "jobs": "Jobs", "magnitude": "Magnitude",
    "aftershock": "Magnitude of the aftershocks", "depth": "Depth", "votes": "Votes",
    "seats": "Seats",
}  # fmt: skip
_VERDICTS = {
    FigureVerdict.DIFFER: "≠ Sources differ: {}",
    FigureVerdict.SINGLE: "· One source only: {}",
    FigureVerdict.SAME: "= Sources agree: {}",
    FigureVerdict.UPDATED: "↑ Updated: {}",
    FigureVerdict.SEVERAL: "· Several figures: {}",
    FigureVerdict.COMPATIBLE: "≈ {}: these can all be so",
}
_CURRENCIES = {
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "JPY": "yen", "CNY": "yuan",
    "INR": "Indian rupees", "PKR": "Pakistani rupees", "RUB": "roubles", "BRL": "reais",
    "CAD": "Canadian dollars", "AUD": "Australian dollars", "CHF": "Swiss francs",
    "MXN": "Mexican pesos", "ARS": "Argentine pesos", "CLP": "Chilean pesos",
    "COP": "Colombian pesos", "ZAR": "rand", "TRY": "liras", "KRW": "won", "NGN": "naira",
}  # fmt: skip
_UNITS = {"%": "per cent", "km2": "km²", "m2": "m²", "m3": "m³"}
_UNIT_IS_CLEAR = frozenset({"", "people"})


def comparable(found: FigureComparison) -> bool:
    """Whether the figures count one thing, so that sources can agree or differ."""
    kind, _, subject = found.kind.partition(": ")
    return kind in _HEADINGS or bool(subject)


def heading(found: FigureComparison) -> str:
    """What is counted: `Killed`, `Damage, in US dollars`."""
    kind, _, subject = found.kind.partition(": ")
    words = _HEADINGS.get(kind) or (subject or kind or "number").capitalize()
    unit = found.unit
    if unit in _UNIT_IS_CLEAR or unit.casefold() in (kind.casefold(), words.casefold()):
        return words
    return f"{words}, in {_CURRENCIES.get(unit) or _UNITS.get(unit, unit)}"


def verdict(found: FigureComparison) -> str:
    """Symbol and words: whether sources differ, and by how much."""
    # vague figures do not count for the span where there are others
    plain = [one for one in found.figures if one.high < VAGUE_RATIO * one.low] or found.figures
    low, high = min(one.low for one in plain), max(one.high for one in plain)
    span = written(found.kind, low)
    if high != low:
        span += f" to {written(found.kind, high)}"
    return _VERDICTS[found.verdict].format(span)


def rank(found: FigureComparison) -> int:
    """Sort key: sources that differ first, then those that agree, then single figures."""
    if found.differ:
        return 0
    return 1 if len({one.quote.outlet for one in found.figures}) > 1 else 2


def written(kind: str, value: float) -> str:
    """A figure as text."""
    if kind == "date":
        day = datetime.fromtimestamp(value, UTC)
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    for size, word in ((BILLION, "billion"), (MILLION, "million")):
        if abs(value) >= size:
            return f"{value / size:,.4g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"
