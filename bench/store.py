"""The store with 10,000, 100,000 and 1,000,000 articles: lists, counts, start, memory, doctor.

`python -m bench store` builds all three; `python -m bench store 10000` builds that one. Stores are made
in the folder for temporary files and removed afterwards, unless GLOBE_BENCH_STORES names a folder: they
are kept there and used again.
"""

import os
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import numpy as np

from bench.figures import Figure, figure
from bench.reading import started
from bench.store_build import NOW, Built, build, country_codes
from globe_app.briefing import articles as briefing
from globe_app.briefing.alternative_takes import alternative_takes
from globe_app.briefing.articles import story_page
from globe_app.briefing.today import today
from globe_app.geo.countries import load_countries
from globe_app.model.article_query import ArticleQuery
from globe_app.model.health import Finding
from globe_app.pipeline.doctor import all_checks, examine
from globe_app.settings import LIST_PAGE, Settings, resources_dir
from globe_app.store import articles, counts, marks, outlets, undo
from globe_app.store.db import Store, open_store
from globe_app.store.search import next_ids, search

SIZES = (10_000, 100_000, 1_000_000)
FULL = SIZES[-1]  # the size that the limits are for
BYTES_AN_ARTICLE = 8_000  # of disk, while a store is built
LATER = 500  # articles into a country's list
MARKED = 8  # countries marked read
MANY = 50_000  # articles marked read at once
STARTS = 6
# with a million articles: highest median, highest 95th percentile
LIMITS: dict[str, tuple[float | None, float | None]] = {
    "country list": (2.04, 2.88),
    "article": (0.40, None),
    "globe counts": (None, 5.0),
    "marking a country read": (128.0, None),
    "undoing it": (128.0, None),
    "undoing 50,000 articles marked read": (200.0, None),
    "a country's page": (None, 15.0),
    "a country's page, unread alone": (None, 15.0),
    "hover card": (None, 5.0),
    "front page": (None, 60.0),
    "other countries' takes": (None, 5.0),
    "outlets' health": (53.0, None),
    "process start to first painted globe": (0.6, None),
    "resident memory after start": (None, 180.0),
}
T = TypeVar("T")


def stores(sizes: Sequence[int] = SIZES) -> list[Figure]:
    """The figures of each size. A size for which the disk has no room is left out and named."""
    figures: list[Figure] = []
    with folder_of_stores() as folder:
        for size in sizes:
            path = folder / f"{size}.db"
            free = shutil.disk_usage(folder).free
            if not path.exists() and free < size * BYTES_AN_ARTICLE:
                print(
                    f"{size:,} articles are left out: they take {size * BYTES_AN_ARTICLE / 1e9:.0f} GB"
                    f" and {folder} has {free / 1e9:.0f} GB free.",
                    file=sys.stderr,
                )
                continue
            figures += _size(path, size)
    return figures


@contextmanager
def folder_of_stores() -> Iterator[Path]:
    """Where the stores lie while they are measured."""
    kept = os.environ.get("GLOBE_BENCH_STORES")
    if kept:
        yield Path(kept)
        return
    with TemporaryDirectory() as folder:
        yield Path(folder)


def _size(path: Path, size: int) -> list[Figure]:
    built = Built(path, size, 0.0) if path.exists() else build(path, size)
    figures = [figure("file", "MB", [path.stat().st_size / 1e6])]
    if built.seconds:
        figures.append(figure("storing", "articles a s", [size / built.seconds]))
    settings = Settings(path, resources_dir())
    store = open_store(path)
    try:
        if wrong := counts.check_counts(store):
            raise SystemExit(f"the counts of the store that was built are wrong: {wrong}")
        figures += _reading(store, size)
        figures += _marking(store)
    finally:
        store.close()
    figures += _starting(settings)
    figures += _doctor(settings)
    limits = LIMITS if size == FULL else {}
    return [
        replace(one, name=f"{size:>9,}: {one.name}", limit=p95, most=median)
        for one in figures
        for median, p95 in [limits.get(one.name, (None, None))]
    ]


def _reading(store: Store, size: int) -> Iterator[Figure]:
    codes = country_codes()
    ids = random.Random(2).sample(range(1, size + 1), 500)
    cursors = {
        code: more
        for code in codes
        if (more := search(store, ArticleQuery(country=code), LATER).more)
    }
    yield _timed("country list", lambda code: story_page(store, code), codes)
    if cursors:  # else no country has so many
        yield _timed(
            f"country list, {LATER} articles on",
            lambda code: story_page(store, code, after=cursors[code]),
            list(cursors),
        )
    yield _timed("list about a country", lambda code: story_page(store, code, about=True), codes)
    yield _timed("saved list", lambda _: articles.saved(store, LIST_PAGE), range(50))
    countries = load_countries(resources_dir() / "geo")
    yield _timed(
        "a country's page", lambda code: briefing.country_brief(store, countries.info(code)), codes
    )
    yield _timed(
        "a country's page, unread alone",
        lambda code: briefing.country_brief(store, countries.info(code), unread=True),
        codes,
    )
    yield _timed("hover card", lambda code: briefing.hover(store, code, NOW), codes)
    yield _timed("front page", lambda _: today(store, countries, "US", NOW), range(20))
    yield _timed("other countries' takes", lambda one: alternative_takes(store, one), ids)
    yield _timed("article", lambda one: articles.article(store, one), ids)
    yield _timed("globe counts", lambda _: counts.counts(store), range(50))
    yield _timed("outlets' health", lambda _: outlets.health(store, NOW), range(20))


def _timed(name: str, work: Callable[[T], object], over: Sequence[T]) -> Figure:
    """Milliseconds of `work` with each of `over`, the second time it is done."""
    times, cpu = [], []
    for counted in (False, True):
        for one in over:
            began, began_cpu = time.perf_counter(), time.thread_time()
            work(one)
            if counted:
                times.append((time.perf_counter() - began) * 1e3)
                cpu.append((time.thread_time() - began_cpu) * 1e3)
    return figure(name, "ms", times, note=f"{float(np.median(cpu)):.3g} CPU")


def _marking(store: Store) -> Iterator[Figure]:
    """Marking read, and undoing it; of a store that is used again, countries that were not marked before."""
    unread = sorted(counts.counts(store), key=lambda one: -one.unread)
    times, cpu, undone = [], [], []
    for one in unread[:MARKED]:
        began, began_cpu = time.perf_counter(), time.thread_time()
        marks.mark_list_read(store, ArticleQuery(country=one.code), NOW)
        times.append((time.perf_counter() - began) * 1e3)
        cpu.append((time.thread_time() - began_cpu) * 1e3)
        began = time.perf_counter()
        undo.undo(store, NOW)
        undone.append((time.perf_counter() - began) * 1e3)
    note = f"{float(np.median(cpu)):.3g} CPU, {unread[0].unread:,} articles"
    yield figure("marking a country read", "ms", times, note=note)
    yield figure("undoing it", "ms", undone)
    yield from _marking_many(store)


def _marking_many(store: Store) -> Iterator[Figure]:
    """Marking as many read at once as the newest that a reader may have, and undoing it."""
    ids = next_ids(store, ArticleQuery(unread=True), (2**62, 2**62), MANY)
    if len(ids) < MANY:
        return
    times, undone, cpu = [], [], []
    for _ in range(STARTS):
        began = time.perf_counter()
        marks.mark_read(store, ids, True, NOW)
        times.append((time.perf_counter() - began) * 1e3)
        began, began_cpu = time.perf_counter(), time.thread_time()
        undo.undo(store, NOW)
        undone.append((time.perf_counter() - began) * 1e3)
        cpu.append((time.thread_time() - began_cpu) * 1e3)
    yield figure(f"marking {MANY:,} articles read", "ms", times)
    note = f"{float(np.median(cpu)):.3g} CPU"
    yield figure(f"undoing {MANY:,} articles marked read", "ms", undone, note=note)


def _starting(settings: Settings) -> Iterator[Figure]:
    starts = [started(settings.store) for _ in range(STARTS)]
    yield figure(
        "process start to first painted globe", "s", [one.seconds for one in starts[1:]],
        note=f"{float(np.median([one.cpu for one in starts[1:]])):.3g} CPU",
    )  # fmt: skip
    yield figure("resident memory after start", "MB", [one.memory for one in starts[1:]])


def _doctor(settings: Settings) -> Iterator[Figure]:
    for name, full in (("doctor", False), ("doctor --full", True)):
        checks = tuple(
            one for one in all_checks(settings, lambda: "", full=full) if one.part == "store"
        )
        began, began_cpu = time.perf_counter(), time.thread_time()
        steps = list(examine(checks))
        seconds, cpu = time.perf_counter() - began, time.thread_time() - began_cpu
        found = [one for one in steps if isinstance(one, Finding)]
        if not all(one.ok for one in found):
            raise SystemExit(f"the store that was built is not sound: {found}")
        note = f"{cpu:.3g} CPU, told in {len(steps) - len(found)} steps"
        yield figure(f"{name}: the store", "s", [seconds], note=note)
