"""What names of countries, languages and outlets mean in a search of a store."""

from collections.abc import Mapping
from functools import lru_cache

from globe_app.cldr import current
from globe_app.geo.countries import Countries, plain_key
from globe_app.store import front_page
from globe_app.store.db import Store
from globe_app.store.labels import is_label
from globe_app.text.language import primary
from globe_app.text.language_names import ENGLISH_NAMES
from globe_app.text.query_language import Names

NO_COUNTRY_NAMES: Mapping[str, str] = {}


def names_of(
    store: Store, countries: Countries, country_names: Mapping[str, str] = NO_COUNTRY_NAMES
) -> Names:
    """What names in searches mean in this store. `country_names`: of `geo.load_country_names`."""

    def country(name: str) -> str:
        key = plain_key(name)
        if code := country_names.get(key, ""):
            return code
        found = countries.find(name, 1) if key else ()
        return found[0].code if found else ""

    return Names(
        country,
        language_code,
        lambda name: _outlets(store, name),
        lambda name: is_label(store, name),
    )


def language_code(name: str) -> str:
    """The primary subtag of a language's name in English or the interface's language, or of its code.

    "" = it is none.
    """
    code, key = primary(name.strip().lower().replace("_", "-")), plain_key(name)
    if code in ENGLISH_NAMES:
        return code
    if key in _languages():
        return _languages()[key]
    own = (code for code, called in current().languages.items() if plain_key(called) == key)
    return next(own, "") if key else ""


@lru_cache(1)
def _languages() -> dict[str, str]:
    return {plain_key(name): code for code, name in reversed(ENGLISH_NAMES.items())}


def _outlets(store: Store, name: str) -> tuple[str, ...]:
    """Ids of the outlets of that name; where there is none, of those with a word that begins so."""
    wanted, exact, similar = plain_key(name), [], []
    if not wanted:
        return ()
    for one in front_page.outlet_names(store):
        keys = [_key(known) for known in (one.name, one.latin, one.id) if known]
        if wanted in keys:
            exact.append(one.id)
        elif any(f" {wanted}" in f" {key}" for key in keys):
            similar.append(one.id)
    return tuple(exact or similar)


@lru_cache(8_192)
def _key(name: str) -> str:
    return plain_key(name)
