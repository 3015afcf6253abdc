"""The parts of the world, the Americas in two: what the reading page counts by."""

from enum import StrEnum


class WorldPart(StrEnum):
    """A continent that people live on."""

    AFRICA = "Africa"
    ASIA = "Asia"
    EUROPE = "Europe"
    NORTH_AMERICA = "North America"  # with Central America and the Caribbean
    SOUTH_AMERICA = "South America"
    OCEANIA = "Oceania"
