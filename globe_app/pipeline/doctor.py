"""What `globe-app doctor` looks at. Each check is a name and a generator that tells how far it is, then
what it found; it creates nothing, and changes nothing unless it is asked to repair."""

import platform
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from globe_app import __version__
from globe_app.errors import GlobeError
from globe_app.feeds.sample_edition import load_edition
from globe_app.geo.countries import load_countries
from globe_app.geo.outlines import COARSE, FULL, SIMPLE, load_outline
from globe_app.model.health import CheckProgress, Finding
from globe_app.pipeline.search_preparation import prepare
from globe_app.settings import Settings
from globe_app.store import check, searching
from globe_app.store.counts import total
from globe_app.store.db import open_store, schema_version
from globe_app.stories import embed
from globe_app.stories.taxonomy import load_themes
from globe_app.stories.theme_weights import load_weights
from globe_app.translation.engines import Engines

LIBRARIES = (
    "PySide6-Essentials", "pyqtgraph", "cartopy", "requests", "sqlite-utils", "numpy", "shapely",
    "lxml", "nh3", "platformdirs",
)  # fmt: skip
SEARCHED = (
    40  # newest articles that are looked up in the index of search, and as many of the others
)
Steps = Iterator[CheckProgress | Finding]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at."""

    part: str
    steps: Callable[[], Steps]


def all_checks(
    settings: Settings, qt: Callable[[], str], *, full: bool, repair: bool = False
) -> tuple[Check, ...]:
    """Every check in the order in which it is shown. `qt` starts Qt and tells its release.

    `full`: read every row of the store, which takes minutes in a large one. `repair`: make anew what can be
    made anew from what is stored, which is the index of search.
    """
    return (
        Check("program", lambda: _program()),
        Check("library", lambda: _libraries()),
        _simple("Qt", qt),
        _simple("map", lambda: _map(settings)),
        _simple("flags", lambda: _flags(settings)),
        _simple("sample", lambda: _sample(settings)),
        Check("translation", lambda: _translation(settings)),
        _simple("stories", lambda: _stories(settings)),
        Check("store", lambda: _store(settings, full)),
        Check("search", lambda: _search(settings, full or repair, repair)),
    )


def examine(checks: tuple[Check, ...]) -> Steps:
    """Carry checks out. A check that fails yields a finding that says so; the others go on."""
    for check_ in checks:
        try:
            yield from check_.steps()
        except GlobeError as error:
            yield Finding(check_.part, False, str(error))
        except ImportError as error:  # a system library is missing
            yield Finding(check_.part, False, f"cannot be loaded: {error}")


def _simple(part: str, look: Callable[[], str]) -> Check:
    """A check of one step: `look` returns what it found, or raises."""

    def steps() -> Steps:
        yield Finding(part, True, look())

    return Check(part, steps)


def _program() -> Steps:
    yield Finding("program", True, f"globe_app {__version__}, Python {platform.python_version()}")


def _libraries() -> Steps:
    for name in LIBRARIES:
        try:
            yield Finding("library", True, f"{name} {version(name)}")
        except PackageNotFoundError:
            yield Finding("library", False, f"{name} is not installed")


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


def _translation(settings: Settings) -> Steps:
    engines = Engines(settings.models)
    by_engine: dict[str, list[str]] = {}
    for offer in engines.describe():
        by_engine.setdefault(offer.description, []).append(offer.language)
    parts = [
        f"{' '.join(languages)} by {description}" for description, languages in by_engine.items()
    ]
    notes = engines.notes()
    if not parts and not notes:
        yield Finding("translation", True, "no engine found: `globe-app models` lists models")
    else:
        yield Finding("translation", not notes, "; ".join([*parts, *notes]))


def _stories(settings: Settings) -> str:
    embed.language_means(settings.resources)
    themes = load_themes(settings.resources)
    load_weights(settings.resources, themes)
    embedder, note = embed.load_embedder()
    return f"{len(themes)} themes; {note or f'grouped by meaning, {embedder.name}'}"


def _store(settings: Settings, full: bool) -> Steps:
    if not settings.store.exists():
        yield Finding("store", True, f"{settings.store}: not made yet")
        return
    store = open_store(settings.store, settings.images, read_only=True)
    try:
        articles = total(store)
        schema = schema_version(store)
        yield CheckProgress("store", 0, 1, f"{articles:,} articles")
        sound = True
        for step in check.full(store) if full else check.quick(store):
            sound = sound and not (isinstance(step, Finding) and not step.ok)
            yield step
        if sound:
            looked = "sound" if full else "sound as far as looked at (--full reads every row)"
            yield Finding(
                "store", True, f"{settings.store}: schema {schema}, {articles:,} articles, {looked}"
            )
    finally:
        store.close()


def _search(settings: Settings, whole: bool, repair: bool) -> Steps:
    """Whether articles are found by their words. `whole`: every one; nobody else may write meanwhile."""
    if not settings.store.exists():
        return
    store = open_store(settings.store, settings.images, read_only=not whole)
    try:
        yield CheckProgress("search", 0, 0, "the index")
        whole = whole and not store.read_only
        if whole:
            stale = "its index is not that of the texts" if searching.is_stale(store) else ""
        else:
            stale = _not_found(searching.sample(store, SEARCHED))
        if stale and repair and whole:
            searching.make_anew(store)
        if repair and whole:
            for one in prepare(store):
                yield CheckProgress(
                    "search", one.done, one.total, "putting articles into the index"
                )
            yield Finding(
                "search", True, f"{stale}; it was made anew" if stale else "its index is right"
            )
        elif stale:
            yield Finding("search", False, f"{stale}: `globe-app doctor --repair` makes it anew")
        else:
            now = searching.preparation(store)
            says = "its index is right"
            if not now.complete:
                says += f"; {now.total - now.done:,} articles are still to be put in"
            yield Finding("search", True, says)
    finally:
        store.close()


def _not_found(ids: Sequence[int]) -> str:
    if not ids:
        return ""
    named = ", ".join(str(one) for one in ids[:5])
    return (
        f"{'article' if len(ids) == 1 else 'articles'} {named} cannot be found by words of the text"
    )
