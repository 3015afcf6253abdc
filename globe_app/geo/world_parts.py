"""The parts of the world that readers name, from the regions that the list of countries has (UN M49)."""

from globe_app.model.world_parts import WorldPart

_REGIONS = {
    "Caribbean": WorldPart.NORTH_AMERICA, "Central America": WorldPart.NORTH_AMERICA,
    "Northern America": WorldPart.NORTH_AMERICA, "South America": WorldPart.SOUTH_AMERICA,
    "Eastern Africa": WorldPart.AFRICA, "Western Africa": WorldPart.AFRICA,
    "Middle Africa": WorldPart.AFRICA, "Northern Africa": WorldPart.AFRICA,
    "Southern Africa": WorldPart.AFRICA, "Western Asia": WorldPart.ASIA,
    "South-Eastern Asia": WorldPart.ASIA, "Southern Asia": WorldPart.ASIA,
    "Eastern Asia": WorldPart.ASIA, "Central Asia": WorldPart.ASIA,
    "Southern Europe": WorldPart.EUROPE, "Northern Europe": WorldPart.EUROPE,
    "Eastern Europe": WorldPart.EUROPE, "Western Europe": WorldPart.EUROPE,
    "Polynesia": WorldPart.OCEANIA, "Micronesia": WorldPart.OCEANIA,
    "Melanesia": WorldPart.OCEANIA, "Australia and New Zealand": WorldPart.OCEANIA,
}  # fmt: skip


def part_of(region: str) -> WorldPart | None:
    """The part of the world of a region; None = islands of none, or Antarctica."""
    return _REGIONS.get(region)
