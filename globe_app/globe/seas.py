"""Names of seas where there is room for them: decoration of the globe."""

from dataclasses import dataclass

from globe_app.tr import mark


@dataclass(frozen=True, slots=True)
class Sea:
    """A name on the water."""

    name: str  # two lines where it has a line break
    lon: float
    lat: float
    from_radius: float = 0.0  # px of the globe's radius from which it is shown


SEAS = (
    Sea(mark("ATLANTIC\nOCEAN"), -38, 30),
    Sea(mark("ATLANTIC\nOCEAN"), -16, -22),
    Sea(mark("PACIFIC\nOCEAN"), 165, 22),
    Sea(mark("PACIFIC\nOCEAN"), -140, 12),
    Sea(mark("PACIFIC\nOCEAN"), -112, -32),
    Sea(mark("PACIFIC\nOCEAN"), -165, -28),
    Sea(mark("INDIAN\nOCEAN"), 78, -22),
    Sea(mark("SOUTHERN\nOCEAN"), 40, -60),
    Sea(mark("SOUTHERN\nOCEAN"), -150, -62),
    Sea(mark("ARCTIC\nOCEAN"), -160, 82),
    Sea(mark("Arabian Sea"), 63.5, 14, 300),
    Sea(mark("Bay of Bengal"), 88.5, 13, 420),
    Sea(mark("Caribbean Sea"), -74.5, 14.7, 480),
    Sea(mark("Coral Sea"), 155, -17, 420),
    Sea(mark("Tasman Sea"), 161, -38, 420),
    Sea(mark("Philippine Sea"), 134, 19, 420),
    Sea(mark("Bering Sea"), -177, 58, 480),
    Sea(mark("Norwegian Sea"), 1, 68, 560),
    Sea(mark("Barents Sea"), 41, 74, 560),
    Sea(mark("Mediterranean Sea"), 18.5, 34.3, 900),
    Sea(mark("Black Sea"), 34.5, 43.3, 1500),
    Sea(mark("Baltic Sea"), 19.5, 57.5, 1700),
    Sea(mark("North Sea"), 3.2, 56.2, 1100),
    Sea(mark("Gulf of Guinea"), 2, 1, 700),
    Sea(mark("Red Sea"), 38.5, 20, 1700),
    Sea(mark("Hudson Bay"), -85.5, 60, 700),
)
