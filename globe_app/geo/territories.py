"""Places that no outlet is listed under, and the country that they belong to or that administers them.

Source: ISO 3166-1 (codes and their remarks on dependence) and, for parts of a state without a code of their
own, ISO 3166-2. What is disputed between states is left out.
"""

from dataclasses import dataclass

from globe_app.geo.countries import plain_key

# code of a place on the map -> code of the state that it belongs to or is associated with
BELONGS_TO = {
    "AI": "GB", "AS": "US", "AW": "NL", "AX": "FI", "BL": "FR", "BM": "GB", "CK": "NZ", "CW": "NL",
    "FO": "DK", "GG": "GB", "GL": "DK", "GU": "US", "HK": "CN", "HM": "AU", "IM": "GB", "IO": "GB",
    "JE": "GB", "KY": "GB", "MF": "FR", "MO": "CN", "MP": "US", "MS": "GB", "NC": "FR", "NF": "AU",
    "NU": "NZ", "PF": "FR", "PM": "FR", "PN": "GB", "PR": "US", "SH": "GB", "SX": "NL", "TC": "GB",
    "TF": "FR", "VG": "GB", "VI": "US", "WF": "FR",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a country that the map does not draw by itself."""

    name: str
    country: str  # ISO 3166-1 alpha-2 of the state
    aliases: tuple[str, ...] = ()


PARTS = (
    # with a code of ISO 3166-1 of their own: SJ, BV, RE, GP, MQ, GF, YT, BQ, CX, CC, TK, GI
    Part("Svalbard", "NO", ("Spitsbergen", "Longyearbyen")), Part("Jan Mayen", "NO"),
    Part("Bouvet Island", "NO"), Part("Réunion", "FR", ("La Réunion",)), Part("Guadeloupe", "FR"),
    Part("Martinique", "FR"), Part("French Guiana", "FR", ("Guyane", "Cayenne")),
    Part("Mayotte", "FR"), Part("Bonaire", "NL"), Part("Sint Eustatius", "NL"), Part("Saba", "NL"),
    Part("Christmas Island", "AU"), Part("Cocos Islands", "AU", ("Keeling Islands",)),
    Part("Tokelau", "NZ"), Part("Gibraltar", "GB"),
    # of ISO 3166-2
    Part("Azores", "PT", ("Açores",)), Part("Madeira", "PT"),
    Part("Canary Islands", "ES", ("Canarias", "Tenerife", "Gran Canaria")),
    Part("Balearic Islands", "ES", ("Mallorca", "Majorca", "Ibiza")), Part("Catalonia", "ES"),
    Part("Basque Country", "ES", ("Euskadi",)), Part("Corsica", "FR"), Part("Sicily", "IT"),
    Part("Sardinia", "IT"), Part("Crete", "GR"), Part("Scotland", "GB"), Part("Wales", "GB"),
    Part("England", "GB"), Part("Northern Ireland", "GB"), Part("Bavaria", "DE"),
    Part("Hawaii", "US"), Part("Alaska", "US"), Part("Texas", "US"), Part("California", "US"),
    Part("Quebec", "CA"), Part("Tasmania", "AU"), Part("Galápagos Islands", "EC"),
    Part("Easter Island", "CL", ("Rapa Nui",)), Part("Zanzibar", "TZ"), Part("Bali", "ID"),
    Part("Okinawa", "JP"), Part("Hokkaido", "JP"), Part("Chechnya", "RU"),
    Part("Kerala", "IN"), Part("Tibet", "CN", ("Xizang",)), Part("Xinjiang", "CN"),
)  # fmt: skip


def parts_called(text: str, limit: int = 5) -> tuple[Part, ...]:
    """The parts of countries whose name, or a word in it, begins with `text`."""
    wanted = plain_key(text)
    if len(wanted) < 2:
        return ()
    found = []
    for part in PARTS:
        keys = [plain_key(name) for name in (part.name, *part.aliases)]
        if wanted in keys:
            found.append((0, part))
        elif any(f" {key}".find(f" {wanted}") >= 0 for key in keys):
            found.append((1, part))
    found.sort(key=lambda item: (item[0], item[1].name))
    return tuple(part for _, part in found[:limit])
