"""How long a digest takes: embedding, grouping, themes, everything but translation by a model.

The articles are made from phrases: events of some kinds in the capitals of the world, each told by a few
outlets in several languages. What is measured is time; quality is `story_quality.py`.
"""

import random
import resource
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bench.figures import Figure, figure
from globe_app.geo.countries import Countries, load_countries
from globe_app.model.news import NewArticle, Outlet
from globe_app.model.story import EnrichProgress, EnrichReport
from globe_app.pipeline.enrich import enrich
from globe_app.pipeline.group_articles import group_articles
from globe_app.settings import Settings, resources_dir
from globe_app.store import entries, outlets, stories, story_writer, vectors
from globe_app.store.db import Store, open_store
from globe_app.stories import embed
from globe_app.stories.sentence_models import E5
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
    """New articles among many that are in stories; those have made-up vectors, near in each story."""
    settings, countries, now = _settings(place, "many"), _countries(), datetime.now(UTC)
    store = open_store(settings.store, settings.images)
    try:
        event_of = _fill(store, countries, MANY, now - timedelta(minutes=30), days=2.8)
        group_by_event(store, event_of)
        _fill(store, countries, NEW, now, days=0.02, seed=7)
        began = time.perf_counter()
        *_, report = group_articles(store, settings.resources, countries, now)
        took = time.perf_counter() - began
    finally:
        store.close()
    assert isinstance(report, EnrichReport)
    note = f"{report.grouped} grouped, embedding and loading the models included"
    return [figure(f"{NEW} new articles among {MANY:,} active", "s", [took], 6.0, note)]


def group_by_event(store: Store, event_of: Mapping[int, int]) -> None:
    """Put articles into a story an event, with made-up vectors. `event_of`: article id -> event."""
    rng = np.random.default_rng(5)
    shape = (max(event_of.values()) + 1, embed.WIDTH)
    middles = embed.unit_rows(rng.standard_normal(shape).astype(np.float32))
    ids = list(event_of)
    for start in range(0, len(ids), 5_000):
        some = ids[start : start + 5_000]
        noise = rng.standard_normal((len(some), embed.WIDTH)).astype(np.float32) * 0.03
        rows = embed.unit_rows(middles[[event_of[one] for one in some]] + noise)
        vectors.keep_vectors(
            store, E5.name,
            [
                replace(one, vector=row, english_vector=row if one.language == "en" else None)
                for one, row in zip(vectors.article_words(store, some), rows, strict=True)
            ],
        )  # fmt: skip
    written = story_writer.write_clusters(store, {one: -1 - n for one, n in event_of.items()}, {})
    story_writer.refresh_single_articles(store, written.touched)


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
) -> dict[int, int]:
    """Store `count` articles of the last days, by outlets of fifty countries; article id -> event."""
    chance = random.Random(seed)
    codes = [one.code for one in countries.all if one.state and one.capital][:50]
    papers = {
        (code, n): Outlet(f"{code.lower()}-{n}", f"{code} Paper {n}", code, LANGUAGES[n])
        for code in codes
        for n in range(len(LANGUAGES))
    }
    told: dict[tuple[str, int], list[NewArticle]] = {}
    events: dict[str, int] = {}
    for n, (event, where, article) in enumerate(_told(chance, countries, papers, count, now, days)):
        events[f"{seed}-{n}"] = event
        told.setdefault(where, []).append(_keyed(article, f"{seed}-{n}"))
    event_of: dict[int, int] = {}
    for where, some in told.items():
        outlets.keep_outlet(store, papers[where])
        for start in range(0, len(some), 500):
            written = entries.write_articles(store, papers[where], some[start : start + 500], now)
            event_of |= {one.id: events[one.key] for one in written}
    return event_of


def _told(
    chance: random.Random, countries: Countries, papers: dict[tuple[str, int], Outlet], count: int,
    now: datetime, days: float,
) -> Iterator[tuple[int, tuple[str, int], NewArticle]]:  # fmt: skip
    """Articles with the number of their event and who tells it."""
    capitals = [one.capital for one in countries.all if one.capital]
    bodies = {
        language: [
            s.text
            for one in invented.world()
            if one.outlet.language == language
            for s in one.sentences
        ]
        for language in PHRASES
    }
    told = event = 0
    while told < count:
        event += 1
        kind, capital = chance.randrange(5), chance.choice(capitals)
        number = chance.randrange(2, 900)
        at = now - timedelta(days=chance.random() * days)
        tellers = min(chance.choice((1, 1, 1, 2, 4, 8)), count - told)
        for where in chance.sample(sorted(papers), tellers):
            language = papers[where].language
            headline, lead = (one.format(c=capital, n=number) for one in PHRASES[language][kind])
            paragraphs = [lead, *chance.sample(bodies[language], 10)]
            body = "".join(f"<p>{one}</p>" for one in paragraphs)
            told += 1
            yield event, where, NewArticle(
                key="", headline=headline, url="https://paper.example/", dated=True,
                published=min(at + timedelta(minutes=chance.randrange(300)), now),
                language=language, author="", summary=(), body_html=body,
                body_text=plain_text(body), digest="",
            )  # fmt: skip


def _keyed(one: NewArticle, key: str) -> NewArticle:
    return replace(one, key=key, digest=key, url=f"https://paper.example/{key}")
