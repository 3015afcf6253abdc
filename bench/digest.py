"""How long a digest takes: embedding, grouping, themes, everything but translation by a model.

The articles are made from phrases: events of some kinds in the capitals of the world, each told by a few
outlets in several languages. What is measured is time; quality is `story_quality.py`.
"""

import random
import resource
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Figure, figure
from globe_app.geo.countries import Countries, load_countries
from globe_app.model.news import NewArticle, Outlet
from globe_app.model.story import EnrichProgress, EnrichReport
from globe_app.pipeline.enrich import enrich
from globe_app.pipeline.group_articles import group_articles
from globe_app.settings import Settings, resources_dir
from globe_app.store import entries, outlets, stories
from globe_app.store.db import Store, open_store
from globe_app.text.html import plain_text
from globe_app.translation.engines import Engines
from tests import invented

SMALL, BIG = 600, 100_000
MANY, NEW = 50_000, 500
DAYS = 28  # that a first digest's articles are spread over
LANGUAGES = ("en", "en", "en", "es", "fr", "pt")
# a headline and a sentence of each kind of event and language; {c} a capital, {n} a number
PHRASES = {
    "en": (
        ("Fire in {c} market kills {n}", "A fire in a market of {c} killed {n} people on Tuesday, the fire service said."),
        ("{c} bus drivers strike over pay", "Bus drivers in {c} walked out for {n} hours on Tuesday to demand higher wages."),
        ("Court in {c} jails mayor for {n} years", "A court in {c} sentenced a former mayor to {n} years in prison for taking bribes."),
        ("Flood in {c}: {n} families leave their homes", "The river in {c} burst its banks and {n} families had to leave their homes."),
        ("{c} opens a new museum of science", "The new museum of science in {c} opened its doors to {n} visitors."),
    ),
    "es": (
        ("Incendio en un mercado de {c} deja {n} muertos", "Un incendio en un mercado de {c} mató a {n} personas el martes, según los bomberos."),
        ("Conductores de autobús de {c} en huelga por salarios", "Los conductores de autobús de {c} pararon {n} horas el martes para exigir mejores salarios."),
        ("Tribunal de {c} condena a un exalcalde a {n} años", "Un tribunal de {c} condenó a un exalcalde a {n} años de cárcel por cohecho."),
        ("Inundación en {c}: {n} familias evacuadas", "El río se desbordó en {c} y {n} familias tuvieron que dejar sus casas."),
        ("{c} abre un nuevo museo de ciencias", "El nuevo museo de ciencias de {c} abrió sus puertas a {n} visitantes."),
    ),
    "fr": (
        ("Incendie sur un marché de {c} : {n} morts", "Un incendie sur un marché de {c} a tué {n} personnes mardi, selon les pompiers."),
        ("Les chauffeurs de bus de {c} en grève", "Les chauffeurs de bus de {c} ont cessé le travail {n} heures mardi pour leurs salaires."),
        ("{c} : un ancien maire condamné à {n} ans", "Un tribunal de {c} a condamné un ancien maire à {n} ans de prison pour corruption."),
        ("Crue à {c} : {n} familles évacuées", "La rivière est sortie de son lit à {c} et {n} familles ont dû quitter leur maison."),
        ("{c} ouvre un nouveau musée des sciences", "Le nouveau musée des sciences de {c} a ouvert ses portes à {n} visiteurs."),
    ),
    "pt": (
        ("Incêndio em mercado de {c} faz {n} mortos", "Um incêndio num mercado de {c} matou {n} pessoas na terça-feira, segundo os bombeiros."),
        ("Motoristas de autocarro de {c} em greve", "Os motoristas de autocarro de {c} pararam {n} horas na terça-feira por melhores salários."),
        ("Tribunal de {c} condena antigo autarca a {n} anos", "Um tribunal de {c} condenou um antigo autarca a {n} anos de prisão por corrupção."),
        ("Cheia em {c}: {n} famílias deixam as casas", "O rio transbordou em {c} e {n} famílias tiveram de deixar as suas casas."),
        ("{c} abre novo museu de ciência", "O novo museu de ciência de {c} abriu as portas a {n} visitantes."),
    ),
}  # fmt: skip


def digests(first: int = 0) -> list[Figure]:
    """All figures; `first`: articles of the first digest, 0 = it is left out, as it takes minutes."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        figures = _small(place) + _incremental(place)
        return figures + (_first(place, first) if first else [])


def _small(place: Path) -> list[Figure]:
    """600 articles of the invented world and of made phrases, with bodies, from nothing to themes."""
    settings, countries, now = _settings(place, "small"), _countries(), datetime.now(UTC)
    store = open_store(settings.store, settings.images)
    try:
        _fill(store, countries, SMALL, now, days=2)
        phases: dict[str, float] = {}
        began = time.perf_counter()
        last = began
        for one in enrich(store, settings, countries, _no_engines(place), lambda: now):
            if isinstance(one, EnrichProgress):
                at = time.perf_counter()
                phases[one.phase] = phases.get(one.phase, 0.0) + at - last
                last = at
        took = time.perf_counter() - began
    finally:
        store.close()
    note = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in phases.items())
    return [
        figure(f"digest of {SMALL} articles with bodies, no translation", "s", [took], 12.0, note)
    ]


def _incremental(place: Path) -> list[Figure]:
    settings, countries, now = _settings(place, "many"), _countries(), datetime.now(UTC)
    store = open_store(settings.store, settings.images)
    try:
        _fill(store, countries, MANY, now - timedelta(minutes=30), days=2.8)
        for _ in group_articles(store, settings.resources, countries, now):
            pass
        _fill(store, countries, NEW, now, days=0.02, seed=7)
        began = time.perf_counter()
        *_, report = group_articles(store, settings.resources, countries, now)
        took = time.perf_counter() - began
    finally:
        store.close()
    assert isinstance(report, EnrichReport)
    note = f"{report.grouped} grouped, embedding included"
    return [figure(f"{NEW} new articles among {MANY:,} active", "s", [took], 6.0, note)]


def _first(place: Path, count: int) -> list[Figure]:
    settings, countries, now = _settings(place, "first"), _countries(), datetime.now(UTC)
    store = open_store(settings.store, settings.images)
    try:
        _fill(store, countries, count, now, days=DAYS)
        began = time.perf_counter()
        today = 0.0
        for _ in enrich(store, settings, countries, _no_engines(place), lambda: now):
            if not today and _today_is_grouped(store, now):
                today = time.perf_counter() - began
        took = time.perf_counter() - began
    finally:
        store.close()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    share = count / BIG
    return [
        figure(f"first digest of {count:,} articles", "min", [took / 60], 15.0 * share,
               f"no translation; {memory:.0f} MiB at most"),
        figure("the same: until today's articles are in stories", "s", [today], 60.0),
    ]  # fmt: skip


def _today_is_grouped(store: Store, now: datetime) -> bool:
    return bool(stories.stories(store, now - timedelta(days=1), now, least=3, limit=5))


def _settings(place: Path, name: str) -> Settings:
    return Settings(place / f"{name}.db", resources_dir(), models=place / "models")


def _countries() -> Countries:
    return load_countries(resources_dir() / "geo")


def _no_engines(place: Path) -> Engines:
    """Engines that translate nothing: translation has a bench of its own."""
    return _NoEngines(place)


class _NoEngines(Engines):
    def languages(self) -> tuple[str, ...]:
        return ()


def _fill(
    store: Store, countries: Countries, count: int, now: datetime, days: float, seed: int = 5
) -> None:
    """Store `count` articles of the last days, by outlets of fifty countries."""
    chance = random.Random(seed)
    codes = [one.code for one in countries.all if one.state and one.capital][:50]
    papers = {
        (code, n): Outlet(f"{code.lower()}-{n}", f"{code} Paper {n}", code, LANGUAGES[n])
        for code in codes
        for n in range(len(LANGUAGES))
    }
    written: dict[tuple[str, int], list[NewArticle]] = {}
    for n, (where, article) in enumerate(_told(chance, countries, papers, count, now, days)):
        written.setdefault(where, []).append(_keyed(article, f"{seed}-{n}"))
    for where, some in written.items():
        outlets.keep_outlet(store, papers[where])
        for start in range(0, len(some), 500):
            entries.write_articles(store, papers[where], some[start : start + 500], now)


def _told(
    chance: random.Random, countries: Countries, papers: dict[tuple[str, int], Outlet], count: int,
    now: datetime, days: float,
) -> Iterator[tuple[tuple[str, int], NewArticle]]:  # fmt: skip
    capitals = [one.capital for one in countries.all if one.capital]
    bodies = {
        language: [s.text for one in invented.world() if one.outlet.language == language for s in one.sentences]
        for language in PHRASES
    }  # fmt: skip
    told = 0
    while told < count:
        kind, capital = chance.randrange(5), chance.choice(capitals)
        number = chance.randrange(2, 900)
        at = now - timedelta(days=chance.random() * days)
        for where in chance.sample(
            sorted(papers), min(chance.choice((1, 1, 1, 2, 4, 8)), count - told)
        ):
            language = papers[where].language
            headline, lead = (one.format(c=capital, n=number) for one in PHRASES[language][kind])
            paragraphs = [lead, *chance.sample(bodies[language], 10)]
            body = "".join(f"<p>{one}</p>" for one in paragraphs)
            told += 1
            yield where, NewArticle(
                key="", headline=headline, url="https://paper.example/", dated=True,
                published=min(at + timedelta(minutes=chance.randrange(300)), now),
                language=language, author="", summary=(), body_html=body,
                body_text=plain_text(body), digest="",
            )  # fmt: skip


def _keyed(one: NewArticle, key: str) -> NewArticle:
    return replace(one, key=key, digest=key, url=f"https://paper.example/{key}")
