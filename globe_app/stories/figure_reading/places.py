"""Finds the country that a name means, in any of the languages of `country_names.json`."""

from collections.abc import Mapping
from functools import cache

from globe_app.geo.countries import plain_key
from globe_app.geo.country_names import load_country_names
from globe_app.settings import resources_dir

MAX_CHARS = 60  # of a name


@cache
def _names() -> Mapping[str, str]:
    return load_country_names(resources_dir() / "geo")


def country_of(name: str) -> str:
    """The code of the country so called; "" where none is. Raises `ResourceError`."""
    return _names().get(plain_key(name), "") if len(name) <= MAX_CHARS else ""
