"""Names of seas where there is room for them: decoration of the globe."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sea:
    """A name on the water."""

    name: str  # two lines where it has a line break
    lon: float
    lat: float
    from_radius: float = 0.0  # px of the globe's radius from which it is shown


SEAS = (
    Sea("ATLANTIC\nOCEAN", -38, 30),
    Sea("ATLANTIC\nOCEAN", -16, -22),
    Sea("PACIFIC\nOCEAN", 165, 22),
    Sea("PACIFIC\nOCEAN", -140, 12),
    Sea("PACIFIC\nOCEAN", -112, -32),
    Sea("PACIFIC\nOCEAN", -165, -28),
    Sea("INDIAN\nOCEAN", 78, -22),
    Sea("SOUTHERN\nOCEAN", 40, -60),
    Sea("SOUTHERN\nOCEAN", -150, -62),
    Sea("ARCTIC\nOCEAN", -160, 82),
    Sea("Arabian Sea", 63.5, 14, 300),
    Sea("Bay of Bengal", 88.5, 13, 420),
    Sea("Caribbean Sea", -74.5, 14.7, 480),
    Sea("Coral Sea", 155, -17, 420),
    Sea("Tasman Sea", 161, -38, 420),
    Sea("Philippine Sea", 134, 19, 420),
    Sea("Bering Sea", -177, 58, 480),
    Sea("Norwegian Sea", 1, 68, 560),
    Sea("Barents Sea", 41, 74, 560),
    Sea("Mediterranean Sea", 18.5, 34.3, 900),
    Sea("Black Sea", 34.5, 43.3, 1500),
    Sea("Baltic Sea", 19.5, 57.5, 1700),
    Sea("North Sea", 3.2, 56.2, 1100),
    Sea("Gulf of Guinea", 2, 1, 700),
    Sea("Red Sea", 38.5, 20, 1700),
    Sea("Hudson Bay", -85.5, 60, 700),
)
