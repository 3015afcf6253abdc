"""What `globe-app doctor` looks at: the store, its schema, the resources, the libraries, the engines."""

import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from globe_app import __version__
from globe_app.errors import GlobeError
from globe_app.feeds.sample_edition import load_edition
from globe_app.geo.countries import load_countries
from globe_app.geo.outlines import COARSE, FULL, SIMPLE, load_outline
from globe_app.settings import Settings
from globe_app.store.articles import total
from globe_app.store.db import check, open_store, schema_version
from globe_app.stories import embed
from globe_app.stories.themes import load_themes
from globe_app.translation.engines import Engines

LIBRARIES = (
    "PySide6-Essentials", "pyqtgraph", "cartopy", "requests", "sqlite-utils", "numpy", "shapely",
    "feedparser", "nh3", "platformdirs",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """One part looked at: whether it is well, and in words."""

    part: str
    ok: bool
    says: str


def examine(settings: Settings, qt: Callable[[], str]) -> tuple[Finding, ...]:
    """Every finding; nothing is changed or created. `qt` draws a line with Qt and tells its release."""
    return (
        Finding("program", True, f"globe_app {__version__}, Python {platform.python_version()}"),
        *_libraries(),
        _try("Qt", qt),
        _try("map", lambda: _map(settings)),
        _try("flags", lambda: _flags(settings)),
        _try("sample", lambda: _sample(settings)),
        _translation(settings),
        _try("stories", lambda: _stories(settings)),
        _try("store", lambda: _store(settings)),
    )


def _try(part: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(part, True, look())
    except GlobeError as error:
        return Finding(part, False, str(error))
    except ImportError as error:  # a system library is missing
        return Finding(part, False, f"cannot be loaded: {error}")


def _libraries() -> tuple[Finding, ...]:
    found = []
    for name in LIBRARIES:
        try:
            found.append(Finding("library", True, f"{name} {version(name)}"))
        except PackageNotFoundError:
            found.append(Finding("library", False, f"{name} is not installed"))
    return tuple(found)


def _map(settings: Settings) -> str:
    geo = settings.resources / "geo"
    countries = load_countries(geo)
    vertices = sum(len(load_outline(geo, name).xyz) for name in (FULL, SIMPLE, COARSE))
    states = sum(country.state for country in countries.all)
    return f"{states} states, {len(countries.all)} countries and territories, {vertices:,} vertices"


def _flags(settings: Settings) -> str:
    countries = load_countries(settings.resources / "geo")
    folder = settings.resources / "flags"
    states = [c.code for c in countries.all if c.state]
    missing = [code for code in states if not (folder / f"{code.lower()}.svg").is_file()]
    if missing:
        raise GlobeError("flags", f"missing: {' '.join(missing)}")
    return f"{len(states)} states have their flag"


def _sample(settings: Settings) -> str:
    articles = list(load_edition(settings.resources / "sample", datetime.now(UTC)))
    return f"{len(articles)} invented articles"


def _translation(settings: Settings) -> Finding:
    engines = Engines(settings.models)
    said: dict[str, list[str]] = {}
    for offer in engines.describe():
        said.setdefault(offer.says, []).append(offer.language)
    parts = [f"{' '.join(languages)} by {says}" for says, languages in said.items()]
    notes = engines.notes()
    if not parts and not notes:
        return Finding("translation", True, "no engine found: `globe-app models` lists models")
    return Finding("translation", not notes, "; ".join([*parts, *notes]))


def _stories(settings: Settings) -> str:
    embed.general(settings.resources, embed.MiniLM.name)
    themes = load_themes(settings.resources)
    embedder, note = embed.load_embedder()
    return f"{len(themes)} themes; {note or f'grouped by meaning, {embedder.name}'}"


def _store(settings: Settings) -> str:
    if not settings.store.exists():
        return f"{settings.store}: not made yet"
    store = open_store(settings.store, settings.images, read_only=True)
    try:
        wrong = check(store)
        if wrong:
            raise GlobeError(settings.store, "; ".join(wrong))
        return f"{settings.store}: schema {schema_version(store)}, {total(store):,} articles, sound"
    finally:
        store.close()
