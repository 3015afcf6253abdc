"""The rows of the list of countries: which are shown, in which order, with what numbers. No widgets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from globe_app.cldr import number
from globe_app.geo.continents import Continent, continent_of
from globe_app.geo.countries import Countries, CountryInfo, plain_key
from globe_app.model.news import CountryCount
from globe_app.tr import mark, tr
from globe_app.ui.widgets.cells import Cell, Column, TableRow

Names = Callable[[str], str]  # of a country by code, in the reader's language


class CountryOrder(Enum):
    """How the list is sorted; the value is shown through `tr`."""

    NAME = mark("By name")
    UNREAD = mark("By unread")


@dataclass(frozen=True, slots=True)
class CountryFilter:
    """What is shown; each field narrows."""

    continent: Continent | None = None
    words: str = ""  # of its names and code
    order: CountryOrder = CountryOrder.NAME


def columns() -> tuple[Column, ...]:
    """Country and numbers."""
    return (
        Column(tr("Country"), 0), Column(tr("Unread"), 100, right=True),
        Column(tr("Articles"), 100, right=True, drop=2), Column(tr("Outlets"), 96, right=True, drop=1),
    )  # fmt: skip


def country_rows(
    countries: Countries, counts: Mapping[str, CountryCount], chosen: CountryFilter, name: Names
) -> tuple[TableRow, ...]:
    """A row for each country that has an outlet; where words are sought, for each that they may mean."""
    sought = plain_key(chosen.words)
    if chosen.words.strip():
        meant = {one.code for one in countries.find(chosen.words, 60)}
        some = [
            one for one in countries.all
            if one.code in meant or (sought and sought in plain_key(name(one.code)))
        ]  # fmt: skip
    else:
        some = [one for one in countries.all if one.code in counts]
    if chosen.continent is not None:
        some = [one for one in some if continent_of(one.region) is chosen.continent]

    def place(one: CountryInfo) -> tuple[int, str]:
        unread = counts[one.code].unread if one.code in counts else -1
        return -unread if chosen.order is CountryOrder.UNREAD else 0, plain_key(name(one.code))

    return tuple(_row(one, name(one.code), counts.get(one.code)) for one in sorted(some, key=place))


def _row(info: CountryInfo, name: str, count: CountryCount | None) -> TableRow:
    if count is None:
        nothing = Cell(tr("no outlet yet"), muted=True)
        return TableRow(info.code, (Cell(name, flag=info.code), nothing, Cell(), Cell()))
    unread = (
        Cell(number(count.unread), strong=True) if count.unread else Cell(number(0), muted=True)
    )
    return TableRow(info.code, (
        Cell(name, flag=info.code, strong=bool(count.unread)), unread,
        Cell(number(count.articles), muted=not count.articles), Cell(number(count.outlets)),
    ))  # fmt: skip
