"""Words for the figures of a story: what is counted, who says so, and whether the sources agree."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from globe_app.briefing.articles import MONTHS, counted
from globe_app.model.story import Figure, FigureComparison, FigureSource, FigureVerdict

MILLION, BILLION = 1e6, 1e9
VAGUE_RATIO = 1.9  # ranges with a larger ratio come from vague words such as "dozens"
MAX_SAID = 4  # values that a sentence names with their sources; more are given as a span
SAID_BY = " — "  # between a figure and who says so
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
_CURRENCIES = {
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "JPY": "yen", "CNY": "yuan",
    "INR": "Indian rupees", "PKR": "Pakistani rupees", "RUB": "roubles", "BRL": "reais",
    "CAD": "Canadian dollars", "AUD": "Australian dollars", "CHF": "Swiss francs",
    "MXN": "Mexican pesos", "ARS": "Argentine pesos", "CLP": "Chilean pesos",
    "COP": "Colombian pesos", "ZAR": "rand", "TRY": "liras", "KRW": "won", "NGN": "naira",
}  # fmt: skip
_UNITS = {"%": "per cent", "km2": "km²", "m2": "m²", "m3": "m³"}
_UNIT_IS_CLEAR = frozenset({"", "people"})
_COMPARED = frozenset(
    {FigureVerdict.SAME, FigureVerdict.COMPATIBLE, FigureVerdict.UPDATED, FigureVerdict.DIFFER}
)
_SOURCES = {  # where the word of `FigureSource` would read badly
    FigureSource.RED_CROSS: "Red Cross", FigureSource.UNITED_NATIONS: "United Nations",
    FigureSource.COMPANY: "a company", FigureSource.UNION: "a union", FigureSource.COURT: "a court",
    FigureSource.ORGANISATION: "an organisation", FigureSource.MEDIA: "other media",
    FigureSource.OPPOSITION: "the opposition", FigureSource.PORT_AUTHORITY: "the port authority",
    FigureSource.ELECTION_COMMISSION: "the election commission",
}  # fmt: skip


def comparable(found: FigureComparison) -> bool:
    """Whether the figures count one thing, so that sources can agree or differ."""
    kind, _, subject = found.kind.partition(": ")
    return kind in _HEADINGS or bool(subject) or found.verdict in _COMPARED


def heading(found: FigureComparison, name: Callable[[str], str] = str) -> str:
    """What is counted: `Killed`, `Loss a day, in euros`, `Flights cancelled, France`.

    `name`: of a country's code.
    """
    kind, _, subject = found.kind.partition(": ")
    words = _HEADINGS.get(kind) or _capital(subject or kind or "number")
    if found.what and found.what not in (found.kind, kind):
        words = _capital(found.what)
    unit = found.unit
    if unit not in _UNIT_IS_CLEAR and unit.casefold() not in (kind.casefold(), words.casefold()):
        words += f", in {_CURRENCIES.get(unit) or _UNITS.get(unit, unit)}"
    if found.where:
        words += f", {name(found.where) if len(found.where) == len('FR') else found.where}"
    return words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def verdict(found: FigureComparison) -> str:
    """Sign and words: whether the sources differ, and by how much."""
    # vague figures do not count for the span where there are others
    plain = [one for one in found.figures if one.high < VAGUE_RATIO * one.low] or found.figures
    low, high = min(one.low for one in plain), max(one.high for one in plain)
    span = written(found.kind, low)
    if high != low:
        span += f" to {written(found.kind, high)}"
    match found.verdict:
        case FigureVerdict.DIFFER:
            return f"≠ Sources differ: {_by_source(plain) or span}"
        case FigureVerdict.UPDATED:
            return _updated(found.kind, plain)
        case FigureVerdict.SAME:
            outlets = len({one.quote.outlet for one in found.figures})
            return f"= {counted(outlets, 'outlet', 'outlets')} agree: {span}"
        case FigureVerdict.COMPATIBLE:
            return f"≈ {span}: these can all be so"
        case FigureVerdict.SINGLE:
            return f"· One outlet only: {span}"
        case FigureVerdict.SEVERAL:
            return f"· Several figures: {span}"


def _by_source(figures: Sequence[Figure]) -> str:
    """`12 (police), 19 (hospital)`; "" where it would be too long or says one thing only."""
    said: dict[str, list[str]] = {}
    for one in sorted(figures, key=lambda one: (one.low, one.high)):
        if one.earlier:
            continue
        who = said.setdefault(plain_amount(one), [])
        if source(one) not in who:
            who.append(source(one))
    if not 1 < len(said) <= MAX_SAID:
        return ""
    return ", ".join(f"{value} ({' and '.join(who[:2])})" for value, who in said.items())


def _updated(kind: str, figures: Sequence[Figure]) -> str:
    """`↑ Rose from 19 to 31`: what was told first, and what last."""
    told = sorted(figures, key=lambda one: (one.at, not one.earlier))
    first, last = told[0], told[-1]
    if last.low > first.low:
        return f"↑ Rose from {_value(kind, first)} to {_value(kind, last)}"
    if last.low < first.low:
        return f"↓ Lowered from {_value(kind, first)} to {_value(kind, last)}"
    return f"↑ Updated: {_value(kind, last)}"


def source(figure: Figure) -> str:
    """Who says so: `police`, `the interior ministry`; the outlet where its text names nobody."""
    if figure.source is FigureSource.OUTLET and not figure.source_words:
        return figure.quote.outlet
    if figure.source_words and figure.quote.language.split("-")[0] in ("", "en"):
        return figure.source_words
    return _SOURCES.get(figure.source) or figure.source.value or figure.quote.outlet


def amount(figure: Figure) -> str:
    """A figure as its outlet writes it; of another language, its value in English."""
    if figure.quote.language.split("-")[0] in ("", "en"):
        return figure.wording
    return plain_amount(figure)


def plain_amount(figure: Figure) -> str:
    """A figure in one form, however it is written: `at least 42`."""
    return " ".join(part for part in (figure.bound, _value(figure.kind, figure)) if part)


def said_by(figure: Figure) -> str:
    """`— police`, and what else is to be known of a figure: `— police, an earlier figure`."""
    rest = ["an earlier figure"] if figure.earlier else []
    rest += ["a part of all"] if figure.partial else []
    return SAID_BY + ", ".join([source(figure), *rest])


def _value(kind: str, figure: Figure) -> str:
    low, high = written(kind, figure.low), written(kind, figure.high)
    return low if low == high else f"{low} to {high}"


def rank(found: FigureComparison) -> int:
    """Sort key: sources that differ first, then updates, those that agree, and single figures."""
    if found.differ:
        return 0
    if found.verdict is FigureVerdict.UPDATED:
        return 1
    return 2 if len({one.quote.outlet for one in found.figures}) > 1 else 3


def written(kind: str, value: float) -> str:
    """A value as text."""
    if kind == "date":
        day = datetime.fromtimestamp(value, UTC)
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    for size, word in ((BILLION, "billion"), (MILLION, "million")):
        if abs(value) >= size:
            return f"{value / size:,.4g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"
