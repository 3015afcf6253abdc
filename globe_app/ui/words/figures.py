"""Words for the figures of a story: what is counted, who says so, and whether they agree."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from globe_app.cldr import Form, day_words, localised, phrases
from globe_app.model.story import Figure, FigureComparison, FigureSource, FigureVerdict
from globe_app.tr import mark, tr

MILLION, BILLION = 1e6, 1e9
VAGUE_RATIO = 1.9  # ranges with a larger ratio come from vague words such as "dozens"
# Kinds with one true value per story, and their headings
_PEOPLE = {
    "killed": mark("People killed"), "injured": mark("People injured"),
    "hospitalised": mark("People in hospital"), "missing": mark("People missing"),
    "trapped": mark("People trapped"), "displaced": mark("People displaced"),
    "evacuated": mark("People evacuated"), "arrested": mark("People arrested"),
    "rescued": mark("People rescued"), "kidnapped": mark("People kidnapped"),
    "released": mark("People released"), "convicted": mark("People convicted"),
    "acquitted": mark("People acquitted"), "charged": mark("People charged"),
    "without power": mark("People without power"), "affected": mark("People affected"),
}  # fmt: skip
_HEADINGS = {
    "cases": mark("Cases"), "protesters": mark("Protesters"), "homes": mark("Homes"),
    "buildings": mark("Buildings"), "jobs": mark("Jobs"), "magnitude": mark("Magnitude"),
    "aftershock": mark("Magnitude of the aftershocks"), "depth": mark("Depth"),
    "votes": mark("Votes"), "seats": mark("Seats"), "flights": mark("Flights"),
    "distance": mark("Distance"), "length": mark("Length"), "height": mark("Height"),
    "area": mark("Area"), "speed": mark("Speed"), "weight": mark("Weight"), "people": mark("People"),
}  # fmt: skip
_STATES = {  # of homes, customers and families
    "killed": mark("killed"), "injured": mark("injured"), "hospitalised": mark("in hospital"),
    "missing": mark("missing"), "trapped": mark("trapped"), "displaced": mark("displaced"),
    "evacuated": mark("evacuated"), "arrested": mark("arrested"), "rescued": mark("rescued"),
    "kidnapped": mark("kidnapped"), "released": mark("released"), "convicted": mark("convicted"),
    "acquitted": mark("acquitted"), "charged": mark("charged"),
    "without power": mark("without power"), "affected": mark("affected"),
}  # fmt: skip
_CURRENCIES = {
    "USD": mark("US dollars"), "EUR": mark("euros"), "GBP": mark("pounds"), "JPY": mark("yen"),
    "CNY": mark("yuan"), "INR": mark("Indian rupees"), "PKR": mark("Pakistani rupees"),
    "RUB": mark("roubles"), "BRL": mark("reais"), "CAD": mark("Canadian dollars"),
    "AUD": mark("Australian dollars"), "CHF": mark("Swiss francs"), "MXN": mark("Mexican pesos"),
    "ARS": mark("Argentine pesos"), "CLP": mark("Chilean pesos"), "COP": mark("Colombian pesos"),
    "ZAR": mark("rand"), "TRY": mark("liras"), "KRW": mark("won", "currency"), "NGN": mark("naira"),
}  # fmt: skip
_UNITS = {"%": mark("per cent"), "km2": "km²", "m2": "m²", "m3": "m³"}
_UNIT_IS_CLEAR = frozenset({"", "people"})
_COUNTED_BY = {
    "people": mark("People"),
    "homes": mark("Homes"),
    "customers": mark("Customers"),
    "families": mark("Families"),
}
_BOUNDS = frozenset(  # as `Figure.bound` has them
    (
        mark("at least"), mark("about"), mark("up to"), mark("more than"), mark("over"),
        mark("above"), mark("under"), mark("less than"), mark("fewer than"), mark("nearly"),
        mark("almost"), mark("around"),
    )
)  # fmt: skip
_AT_LEAST = frozenset({"at least", "more than", "over", "above"})
_THING = re.compile(
    r"[^\W\d_]{3,}"
)  # a noun of one word: what longer phrases count is anybody's guess
_COMPARED = frozenset(
    {FigureVerdict.SAME, FigureVerdict.COMPATIBLE, FigureVerdict.UPDATED, FigureVerdict.DIFFER}
)
_SOURCES = {
    FigureSource.POLICE: mark("police"), FigureSource.HOSPITAL: mark("hospital"),
    FigureSource.RESCUERS: mark("rescuers"), FigureSource.RED_CROSS: mark("Red Cross"),
    FigureSource.GOVERNMENT: mark("government"), FigureSource.MILITARY: mark("military"),
    FigureSource.COURT: mark("a court"), FigureSource.REBELS: mark("rebels"),
    FigureSource.OPPOSITION: mark("the opposition"),
    FigureSource.ELECTION_COMMISSION: mark("the election commission"),
    FigureSource.ORGANISERS: mark("organisers"),
    FigureSource.PORT_AUTHORITY: mark("the port authority"),
    FigureSource.UNITED_NATIONS: mark("United Nations"), FigureSource.COMPANY: mark("a company"),
    FigureSource.UNION: mark("a union"), FigureSource.ORGANISATION: mark("an organisation"),
    FigureSource.SCIENTISTS: mark("scientists"), FigureSource.MEDIA: mark("other media"),
    FigureSource.WITNESSES: mark("witnesses"), FigureSource.OFFICIALS: mark("officials"),
}  # fmt: skip


def heading(found: FigureComparison, name: Callable[[str], str] = str) -> str:
    """What is counted: `People killed`, `Loss a day, in euros`, `Flights cancelled, France`.

    "" where that cannot be said in plain words. `name`: of a country's code.
    """
    kind, _, subject = found.kind.partition(": ")
    if kind in ("percent", "money", "date", "") and not subject:
        return ""  # a share or a sum of nobody knows what
    words = tr(_HEADINGS[kind]) if kind in _HEADINGS else ""
    if kind in _PEOPLE:
        words = tr(_PEOPLE[kind])
        if found.unit in _COUNTED_BY and found.unit != "people":
            words = tr("{things} {state}", "Homes evacuated").format(
                things=tr(_COUNTED_BY[found.unit]), state=tr(_STATES[kind])
            )
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
        name_of_unit = _CURRENCIES.get(unit) or _UNITS.get(unit, unit)
        words = phrases(words, tr("in {unit}").format(unit=_currency(name_of_unit)))
    if found.where:
        where = name(found.where) if len(found.where) == len("FR") else found.where
        words = phrases(words, where)
    return words


def worth_showing(found: FigureComparison) -> bool:
    """Whether several outlets' figures were compared, and what they count can be said."""
    return found.verdict in _COMPARED and bool(heading(found)) and len(_outlets(found)) > 1


def _outlets(found: FigureComparison) -> set[str]:
    return {one.quote.outlet for one in found.figures}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _currency(words: str) -> str:
    return tr(words, "currency" if words == "won" else "")


def agreement(found: FigureComparison) -> str:
    """Whether they agree, as it stands behind the heading: `the countries do not agree`."""
    countries = {one.quote.country for one in found.figures}
    match found.verdict:
        case FigureVerdict.DIFFER:
            if len(countries) > 1:
                return tr("the countries do not agree")
            return tr("the sources do not agree")
        case FigureVerdict.UPDATED:
            return _updated(found.kind, found.figures)
        case FigureVerdict.SAME:
            if len(countries) > 1:
                return tr("%n {country says|countries say} the same", "", len(countries))
            return tr("%n {outlet says|outlets say} the same", "", len(_outlets(found)))
        case FigureVerdict.COMPATIBLE:
            return tr("all of these can be true")
        case FigureVerdict.SINGLE | FigureVerdict.SEVERAL:
            return ""


def _updated(kind: str, figures: Sequence[Figure]) -> str:
    """`rose from 19 to 31`: what was told first, and what last."""
    # vague figures do not count where there are others
    plain = [one for one in figures if one.high < VAGUE_RATIO * one.low] or list(figures)
    told = sorted(plain, key=lambda one: (one.at, not one.earlier))
    first, last = told[0], told[-1]
    if last.low > first.low:
        return tr("rose from {first} to {last}").format(
            first=_value(kind, first), last=_value(kind, last)
        )
    if last.low < first.low:
        return tr("lowered from {first} to {last}").format(
            first=_value(kind, first), last=_value(kind, last)
        )
    return tr("updated: {last}").format(last=_value(kind, last))


def source(figure: Figure) -> str:
    """Who says so: `police`, `the interior ministry`; the outlet where its text names nobody."""
    if figure.source is FigureSource.OUTLET and not figure.source_words:
        return figure.quote.outlet
    if figure.source_words and figure.quote.language.split("-")[0] in ("", "en"):
        return figure.source_words
    return tr(_SOURCES[figure.source]) if figure.source in _SOURCES else figure.quote.outlet


def plain_amount(figure: Figure) -> str:
    """A figure in one form, however it is written: `at least 42`."""
    value = _value(figure.kind, figure)
    if not figure.bound:
        return value
    bound = tr(figure.bound) if figure.bound in _BOUNDS else figure.bound
    return f"{bound} {value}"


def short_amount(figure: Figure) -> str:
    """A figure under its flag: `61`, `50+`, `about 240,000`."""
    if figure.bound in _AT_LEAST and figure.low == figure.high:
        return f"{_value(figure.kind, figure)}+"
    return plain_amount(figure)


def said_by(figure: Figure) -> str:
    """Who says so, and what else is to be known of a figure: `police, an earlier figure`."""
    rest = [tr("an earlier figure")] if figure.earlier else []
    rest += [tr("a part of all")] if figure.partial else []
    return phrases(source(figure), *rest)


def _value(kind: str, figure: Figure) -> str:
    low, high = written(kind, figure.low), written(kind, figure.high)
    return low if low == high else tr("{low} to {high}").format(low=low, high=high)


def written(kind: str, value: float) -> str:
    """A value as text."""
    if kind == "date":
        return day_words(datetime.fromtimestamp(value, UTC), Form.FULL)
    if abs(value) >= BILLION:
        return tr("{number} billion").format(number=localised(f"{value / BILLION:,.4g}"))
    if abs(value) >= MILLION:
        return tr("{number} million").format(number=localised(f"{value / MILLION:,.4g}"))
    return localised(f"{value:,.0f}" if value == int(value) else f"{value:,.6g}")
