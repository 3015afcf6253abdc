"""What a country is guessed with on this machine."""

import locale
from pathlib import Path

from globe_app.feeds.country_guess import Places
from globe_app.geo.countries import Countries
from globe_app.geo.country_names import load_country_names

DEFAULT_HOME = "US"  # where nothing tells of the reader


def load_places(resources: Path, countries: Countries) -> Places:
    """The names of countries, and the reader's own: that of the system's language (`de_DE`).

    Raises `ResourceError`.
    """
    region = (locale.getlocale()[0] or "").rpartition("_")[2].upper()
    home = region if region in countries.by_code else DEFAULT_HOME
    return Places(countries, load_country_names(resources / "geo"), home)
