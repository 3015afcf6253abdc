"""Which continent a country's region belongs to; regions are those of `CountryInfo.region` (UN M49)."""

from enum import StrEnum

from globe_app.tr import mark


class Continent(StrEnum):
    """The continents, as M49 has them; the value is the English name, to be shown through `tr`."""

    AFRICA = mark("Africa")
    AMERICAS = mark("Americas")
    ASIA = mark("Asia")
    EUROPE = mark("Europe")
    OCEANIA = mark("Oceania")


_OCEANIA = frozenset(("Australia and New Zealand", "Melanesia", "Micronesia", "Polynesia"))
_AMERICAS = frozenset(("Caribbean", "Central America", "Northern America", "South America"))


def continent_of(region: str) -> Continent | None:
    """The continent of a region; None for the open ocean and Antarctica."""
    if region in _OCEANIA:
        return Continent.OCEANIA
    if region in _AMERICAS:
        return Continent.AMERICAS
    last = region.rpartition(" ")[2]
    return {"Africa": Continent.AFRICA, "Asia": Continent.ASIA, "Europe": Continent.EUROPE}.get(
        last
    )
