"""Words for the figures of a story: what is counted, who says so, and whether they agree."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from globe_app.briefing.articles import MONTHS, counted
from globe_app.model.story import Figure, FigureComparison, FigureSource, FigureVerdict

MILLION, BILLION = 1e6, 1e9
VAGUE_RATIO = 1.9  # ranges with a larger ratio come from vague words such as "dozens"
# Kinds with one true value per story, and their headings; `PEOPLE` goes before those that count people.
_HEADINGS = {
    "killed": "killed", "injured": "injured", "hospitalised": "in hospital", "missing": "missing",
    "trapped": "trapped", "displaced": "displaced", "evacuated": "evacuated",
    "arrested": "arrested", "rescued": "rescued", "kidnapped": "kidnapped", "released": "released",
    "convicted": "convicted", "acquitted": "acquitted", "charged": "charged",
    "without power": "without power", "affected": "affected",
    "cases": "Cases", "protesters": "Protesters", "homes": "Homes", "buildings": "Buildings",
    "jobs": "Jobs", "magnitude": "Magnitude", "aftershock": "Magnitude of the aftershocks",
    "depth": "Depth", "votes": "Votes", "seats": "Seats", "flights": "Flights",
    "distance": "Distance", "length": "Length", "height": "Height", "area": "Area",
    "speed": "Speed", "weight": "Weight", "people": "People",
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
_COUNTED_BY = {
    "people": "People",
    "homes": "Homes",
    "customers": "Customers",
    "families": "Families",
}
_AT_LEAST = frozenset({"at least", "more than", "over", "above"})
_THING = re.compile(
    r"[^\W\d_]{3,}"
)  # a noun of one word: what longer phrases count is anybody's guess
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


def heading(found: FigureComparison, name: Callable[[str], str] = str) -> str:
    """What is counted: `People killed`, `Loss a day, in euros`, `Flights cancelled, France`.

    "" where that cannot be said in plain words. `name`: of a country's code.
    """
    kind, _, subject = found.kind.partition(": ")
    if kind in ("percent", "money", "date", "") and not subject:
        return ""  # a share or a sum of nobody knows what
    words = _HEADINGS.get(kind, "")
    if words and words[0].islower():
        words = f"{_COUNTED_BY.get(found.unit, 'People')} {words}"
    if not words:
        words = subject or kind
        if found.what and found.what not in (found.kind, kind):
            words = found.what
        if not subject and not _THING.fullmatch(kind):
            return ""
        words = _capital(words)
    elif found.what.startswith((f"{kind} ", f"{subject} ")) and len(found.what) > len(kind):
        words = _capital(found.what)  # "flights cancelled", "cases a day"
    unit = found.unit
    clear = unit in _UNIT_IS_CLEAR or unit in _COUNTED_BY
    if not clear and unit.casefold() not in (kind.casefold(), words.casefold()):
        words += f", in {_CURRENCIES.get(unit) or _UNITS.get(unit, unit)}"
    if found.where:
        words += f", {name(found.where) if len(found.where) == len('FR') else found.where}"
    return words


def worth_showing(found: FigureComparison) -> bool:
    """Whether several outlets' figures were compared, and what they count can be said."""
    return found.verdict in _COMPARED and bool(heading(found)) and len(_outlets(found)) > 1


def _outlets(found: FigureComparison) -> set[str]:
    return {one.quote.outlet for one in found.figures}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def agreement(found: FigureComparison) -> str:
    """Whether they agree, as it stands behind the heading: `the countries do not agree`."""
    countries = {one.quote.country for one in found.figures}
    match found.verdict:
        case FigureVerdict.DIFFER:
            return f"the {'countries' if len(countries) > 1 else 'sources'} do not agree"
        case FigureVerdict.UPDATED:
            return _updated(found.kind, found.figures)
        case FigureVerdict.SAME:
            if len(countries) > 1:
                return f"{counted(len(countries), 'country', 'countries')} say the same"
            return f"{counted(len(_outlets(found)), 'outlet', 'outlets')} say the same"
        case FigureVerdict.COMPATIBLE:
            return "all of these can be true"
        case FigureVerdict.SINGLE | FigureVerdict.SEVERAL:
            return ""


def _updated(kind: str, figures: Sequence[Figure]) -> str:
    """`rose from 19 to 31`: what was told first, and what last."""
    # vague figures do not count where there are others
    plain = [one for one in figures if one.high < VAGUE_RATIO * one.low] or list(figures)
    told = sorted(plain, key=lambda one: (one.at, not one.earlier))
    first, last = told[0], told[-1]
    if last.low > first.low:
        return f"rose from {_value(kind, first)} to {_value(kind, last)}"
    if last.low < first.low:
        return f"lowered from {_value(kind, first)} to {_value(kind, last)}"
    return f"updated: {_value(kind, last)}"


def source(figure: Figure) -> str:
    """Who says so: `police`, `the interior ministry`; the outlet where its text names nobody."""
    if figure.source is FigureSource.OUTLET and not figure.source_words:
        return figure.quote.outlet
    if figure.source_words and figure.quote.language.split("-")[0] in ("", "en"):
        return figure.source_words
    return _SOURCES.get(figure.source) or figure.source.value or figure.quote.outlet


def plain_amount(figure: Figure) -> str:
    """A figure in one form, however it is written: `at least 42`."""
    return " ".join(part for part in (figure.bound, _value(figure.kind, figure)) if part)


def short_amount(figure: Figure) -> str:
    """A figure under its flag: `61`, `50+`, `about 240,000`."""
    if figure.bound in _AT_LEAST and figure.low == figure.high:
        return f"{_value(figure.kind, figure)}+"
    return plain_amount(figure)


def said_by(figure: Figure) -> str:
    """Who says so, and what else is to be known of a figure: `police, an earlier figure`."""
    rest = ["an earlier figure"] if figure.earlier else []
    rest += ["a part of all"] if figure.partial else []
    return ", ".join([source(figure), *rest])


def _value(kind: str, figure: Figure) -> str:
    low, high = written(kind, figure.low), written(kind, figure.high)
    return low if low == high else f"{low} to {high}"


def written(kind: str, value: float) -> str:
    """A value as text."""
    if kind == "date":
        day = datetime.fromtimestamp(value, UTC)
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    for size, word in ((BILLION, "billion"), (MILLION, "million")):
        if abs(value) >= size:
            return f"{value / size:,.4g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"
