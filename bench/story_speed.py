"""Speed of clustering, story pages and translation, and their effect on the window."""

import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QEventLoop

from bench.digest import group_by_event
from bench.figures import Figure, figure
from bench.sync import in_window
from globe_app import app
from globe_app.geo.countries import Countries, load_countries
from globe_app.model.news import NewArticle, Outlet
from globe_app.pipeline import translate
from globe_app.settings import Settings, resources_dir
from globe_app.store import entries, outlets, stories, story_writer, translations, vectors
from globe_app.store.db import Store, open_store
from globe_app.stories import embed
from globe_app.stories.sentence_models import E5
from globe_app.translation.engines import Engines
from globe_app.ui.places import Country, Stories, Story
from globe_app.ui.preferences import Preferences
from tests import invented

WAIT_MS, GIVE_UP_S = 50, 20.0
STORED, COUNTRIES = 100_000, 50
PER_STORY = 12  # articles of a story in the big store
SPANISH = 500


def speed() -> list[Figure]:
    """All figures; those that need a missing model or Apertium are left out."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        rows = _pages(place)
        if Engines(place).find("es") is not None:
            rows += _translating(place) + _window(place)
    return rows


# Grouping ------------------------------------------------------------------------------------------


def _stock(
    store: Store, count: int, now: datetime, days: float, tell: Callable[[int], int]
) -> None:
    """Store `count` articles of fifty countries over the last days, in the stories that `tell` gives."""
    codes = [c.code for c in load_countries(resources_dir() / "geo").all if c.state][:COUNTRIES]
    written: list[int] = []
    each = count // len(codes)
    for code in codes:
        outlet = Outlet(f"{code.lower()}-paper", f"{code} Paper", code, "en")
        outlets.keep_outlet(store, outlet)
        articles = [
            _article(f"{code}{i}", now - timedelta(days=days * (i + 1) / (each + 1)))
            for i in range(each)
        ]
        written += [one.id for one in entries.write_articles(store, outlet, articles, now)]
    rng = np.random.default_rng(5)
    centres = embed.unit_rows(rng.standard_normal((count // 4, 384)).astype(np.float32))
    noise = rng.standard_normal((len(written), 384)).astype(np.float32) * 0.03
    where = [tell(n) for n in range(len(written))]
    rows = embed.unit_rows(centres[[-w % len(centres) for w in where]] + noise)
    vectors.keep_vectors(
        store,
        embed.available_model_name(),
        [
            replace(one, vector=row)
            for one, row in zip(vectors.article_words(store, written), rows, strict=True)
        ],
    )
    touched = story_writer.write_clusters(store, dict(zip(written, where, strict=True)), {}).touched
    story_writer.refresh_single_articles(store, touched)


def _article(key: str, at: datetime) -> NewArticle:
    words = f"The council of district {key} spoke about matter {hash(key) % 9973} on its agenda. "
    return NewArticle(
        key=key, headline=f"District {key} looks at matter {hash(key) % 9973}", url="https://p.example/",
        published=at, dated=True, language="en", author="", summary=(),
        body_html=f"<p>{words * 12}</p>", body_text=words * 12, digest=key,
    )  # fmt: skip


# Pages ---------------------------------------------------------------------------------------------


def _pages(place: Path) -> list[Figure]:
    """From the key to the painted list of stories and to a painted story page; 100,000 articles stored."""
    settings = Settings(place / "big.db", resources_dir())
    now = datetime.now(UTC)
    store = open_store(settings.store, settings.images)
    # 50 countries of 2,000 each: article n of a country tells what article n of the next ones does
    each = STORED // COUNTRIES
    _stock(store, STORED, now, 7.0, lambda n: -1 - (n % each + each * (n // each // PER_STORY)))
    for row in stories.stories(store, now - timedelta(days=3), now, limit=40):
        standings = [
            story_writer.MembershipFacts(one.article_id, 0.5, one.article_id, "")
            for one in stories.story_articles(store, row.id)
        ]
        story_writer.write_facts(
            store, {story_writer.StaleStory(row.id, row.articles, 0): standings}
        )
    store.close()
    qt = app.make_application()
    window = app.build_window(settings, Preferences(calm=True, drift=False))
    window.restore(None)
    window.show()
    app.settle(qt, window)
    navigator = window.navigator
    shown: list[float] = []
    lists: list[float] = []
    pages: list[float] = []

    def until_shown(do: Callable[[], object]) -> float:
        shown.clear()
        began = time.perf_counter()
        do()
        while not shown:
            qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, WAIT_MS)
            if time.perf_counter() - began > GIVE_UP_S:
                raise RuntimeError("the page was not shown")
        window.list_pane.repaint()
        took = (time.perf_counter() - began) * 1e3
        app.settle(qt, window)
        return took

    navigator.arrived.connect(lambda _: shown.append(0.0))
    store = open_store(settings.store, settings.images, read_only=True)
    ids = [one.id for one in stories.stories(store, now - timedelta(days=3), now, limit=40)]
    store.close()
    for turn in range(24):
        lists.append(until_shown(partial(navigator.go, Stories())))
        pages.append(until_shown(partial(navigator.go, Story(ids[turn % len(ids)]))))
        navigator.go(Country("FR"))
        app.settle(qt, window)
    window.close()
    window.close_lanes()
    note = f"{STORED:,} articles stored"
    return [
        figure("key to the world's stories shown", "ms", lists, 100.0, note),
        figure("click to a story's page shown", "ms", pages, 100.0, note),
    ]


# Translating ---------------------------------------------------------------------------------------


def _spanish(store: Store, copies: int) -> int:
    """Store Spanish articles; gives their number of words."""
    told = [one for one in invented.world() if one.outlet.language == "es"]
    now = datetime.now(UTC)
    some = []
    for n in range(copies):
        one = told[n % len(told)]
        paragraphs = tuple(
            tuple(replace(s, text=f"{s.text[:-1]}, dijo el testigo {n}.") for s in paragraph)
            for paragraph in one.paragraphs * 3
        )
        some.append(
            replace(one, key=f"{one.key} {n}", at=now - timedelta(minutes=n), paragraphs=paragraphs)
        )
    kept = invented.keep(store, tuple(some), now)
    translations.keep_languages(
        store, [(one, "es") for one in translations.undetected(store, len(kept))]
    )
    return sum(len(s.text.split()) for one in some for s in one.sentences)


def _translating(place: Path) -> list[Figure]:
    settings = Settings(place / "es.db", resources_dir(), models=place / "models")
    countries: Countries = load_countries(settings.resources / "geo")
    store = open_store(settings.store, settings.images)
    words = _spanish(store, SPANISH)
    began = time.perf_counter()
    for _ in translate.translate(
        store, countries, Engines(settings.models), translate.TranslationRequest(),
        lambda: datetime.now(UTC), lambda: False,
    ):  # fmt: skip
        pass
    seconds = time.perf_counter() - began
    store.close()
    note = f"{SPANISH} articles, {words:,} words, every sentence another; cut, cached, aligned, written"
    return [
        figure(
            "Apertium es→en through the whole path",
            "words/s",
            [words / seconds],
            least=5_000,
            note=note,
        )
    ]


def _window(place: Path) -> list[Figure]:
    """Frame times of the window while enrich translates."""
    settings = Settings(place / "busy.db", resources_dir())
    store = open_store(settings.store, settings.images)
    _spanish(store, 12_000)
    waiting = vectors.unclustered(store, E5.name, datetime.now(UTC) - timedelta(days=30))
    group_by_event(
        store, {one.id: n for n, one in enumerate(waiting)}
    )  # so that it translates at once
    store.close()
    try:
        _, still, dragged, fps, *_ = in_window(settings.store, "enrich")
    except subprocess.CalledProcessError as error:
        raise RuntimeError(error.stderr) from error
    store = open_store(settings.store, settings.images)
    left = sum(count for _, count in stories.waiting(store))
    store.close()
    note = f"real window on Xvfb, {12_000 - left} articles translated meanwhile, {left} left"
    return [
        figure("time between dragged frames while translating", "ms", [1e3 / fps], 20.0, note),
        figure("worst stall of the loop while translating, untouched", "ms", [still], 50.0),
        figure("worst stall of the loop while translating, dragged", "ms", [dragged], 50.0),
    ]
