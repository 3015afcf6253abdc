"""Finds the country that words name, in any of the languages of `country_names.json`."""

from functools import cache, lru_cache

from globe_app.geo.countries import load_countries
from globe_app.geo.country_mentions import CountryMentions, load_country_mentions
from globe_app.settings import resources_dir

MAX_CHARS = 700  # of the words looked at


@cache
def _mentions() -> CountryMentions:
    folder = resources_dir() / "geo"
    return load_country_mentions(load_countries(folder), folder)


@lru_cache(maxsize=10_000)
def country_named(words: str, language: str) -> str:
    """The code of the one country that words name ("Франции" -> "FR"); "" where they name none or several.

    `language`: primary BCP 47 subtag. Raises `ResourceError`.
    """
    found = _mentions().named_in(words[:MAX_CHARS], language)
    return next(iter(found)) if len(found) == 1 else ""
