"""Search in texts: as it is typed, by relevance, beside plain FTS5 and Newsboat; the index, its size and cost.

`python -m bench search` builds a store of a million articles; `python -m bench search 100000` one of so many.
GLOBE_BENCH_STORES names a folder in which it is kept and used again.
"""

import os
import random
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bench.figures import Figure, figure
from bench.search_texts import OUTLETS, Maker, build, entries_of
from bench.store import folder_of_stores
from bench.store_build import NOW
from globe_app.briefing.search import find_articles, names_of
from globe_app.geo.countries import Countries, load_countries
from globe_app.model.article_query import ArticleOrder
from globe_app.model.news import ParsedFeed
from globe_app.pipeline.ingest import keep_entries
from globe_app.settings import resources_dir
from globe_app.store import outlets
from globe_app.store.db import Store, open_store, reading, writing
from globe_app.store.search import match_of_query
from globe_app.text.query_language import Names, parse

ARTICLES = 1_000_000
SEARCHES, PLAIN = 40, 12  # what is typed; of it, what the peers are asked
PAGE = 50  # articles the palette and the first page show
NEWSBOAT = 20_000  # articles in its cache
TEXTS = 2_000  # of which the size is measured
SYNCS, FEEDS, EACH = 8, 20, 25  # 500 articles a sync
LIMITS = {"typing": 50.0, "relevance": 300.0}  # ms, with `ARTICLES`
PLAIN_LIMIT_S = 30.0  # that a peer is given for one search
# what Newsboat 2.21 asks its cache when one searches in all feeds
ASKED = (
    "SELECT guid, title, author, url, pubDate, length(content), unread, feedurl FROM rss_item"
    " WHERE (title LIKE ? OR content LIKE ?) AND deleted = 0 ORDER BY pubDate DESC, id DESC"
)


@dataclass(frozen=True, slots=True)
class _Searches:
    """What is typed, each whole."""

    store: Store
    names: Names
    typed: Sequence[str]


def searches(articles: int = ARTICLES) -> list[Figure]:
    """All figures."""
    countries = load_countries(resources_dir() / "geo")
    figures: list[Figure] = []
    with folder_of_stores() as folder:
        path = folder / f"search-{articles}.db"
        if not path.exists():
            build(path, articles)
        store = open_store(path)
        try:
            asked = _Searches(store, names_of(store, countries), _typed(store))
            full = articles == ARTICLES
            figures += _typing(asked, LIMITS["typing"] if full else None)
            figures += _relevance(asked, LIMITS["relevance"] if full else None)
            figures += _plain(asked, path)
            figures.append(_size(store))
        finally:
            store.close()
        figures += _newsboat(asked.typed, path)
    figures += _syncs(countries)
    return [
        Figure(f"search: {one.name}", *(getattr(one, name) for name in Figure.__slots__[1:]))
        for one in figures
    ]


def _typed(store: Store) -> list[str]:
    """One to three words, some of a headline, frequent and rare as they stand in it."""
    rng = random.Random(9)
    with reading(store) as db:
        (last,) = db.execute("SELECT max(id) FROM articles").fetchone()
        found: list[str] = []
        while len(found) < SEARCHES:
            row = db.execute(
                "SELECT headline FROM articles WHERE id >= ? AND language = 'en' LIMIT 1",
                [rng.randrange(1, last)],
            ).fetchone()
            words = [one for one in str(row[0]).split()[1:-1] if len(one) > 1] if row else []
            if words:
                found.append(" ".join(rng.sample(words, min(len(words), rng.randint(1, 3)))))
    return found


def _typing(asked: _Searches, limit: float | None) -> Iterator[Figure]:
    """Every letter of every search, the first page with counts and the words found each time."""
    times: list[float] = []
    cpu: list[float] = []
    slowest = (0.0, "")
    for typed in asked.typed:
        for end in range(1, len(typed) + 1):
            began, began_cpu = time.perf_counter(), time.thread_time()
            find_articles(asked.store, asked.names, typed[:end], NOW, limit=PAGE, typing=True)
            times.append((time.perf_counter() - began) * 1e3)
            cpu.append((time.thread_time() - began_cpu) * 1e3)
            slowest = max(slowest, (times[-1], typed[:end]))
    note = f"p95 {np.percentile(cpu, 95):.0f} CPU; slowest {slowest[0]:.0f} ms: {slowest[1]!r}"
    yield figure("a letter more, newest first", "ms", times, limit, note)


def _relevance(asked: _Searches, limit: float | None) -> Iterator[Figure]:
    times: list[float] = []
    cpu: list[float] = []
    for typed in asked.typed:
        began, began_cpu = time.perf_counter(), time.thread_time()
        find_articles(
            asked.store, asked.names, typed, NOW, limit=PAGE, order=ArticleOrder.RELEVANCE
        )
        times.append((time.perf_counter() - began) * 1e3)
        cpu.append((time.thread_time() - began_cpu) * 1e3)
    note = f"p95 {np.percentile(cpu, 95):.0f} CPU; of the 2,000 newest that are found"
    yield figure("by relevance", "ms", times, limit, note)


def _plain(asked: _Searches, path: Path) -> Iterator[Figure]:
    """The same index, asked as SQLite's documentation does."""
    newest = (
        "SELECT a.id, a.headline FROM search_index f JOIN articles a ON a.id = f.rowid"
        f" WHERE search_index MATCH ? ORDER BY a.published DESC LIMIT {PAGE}"
    )
    ranked = f"SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT {PAGE}"
    with closing(sqlite3.connect(path)) as db:
        for name, sql, typing in (
            ("peer: plain FTS5, a letter more, newest first", newest, True),
            ("peer: plain FTS5, by relevance", ranked, False),
        ):
            times = []
            for typed in asked.typed[:PLAIN]:
                ends = range(1, len(typed) + 1, 3) if typing else [len(typed)]
                for end in ends:
                    query = parse(typed[:end], asked.names, NOW, typing=typing).query
                    if query is not None:
                        times.append(_asked(db, sql, [match_of_query(query)]))
            yield figure(name, "ms", times, note="ids alone, nothing counted, no words shown")


def _asked(db: sqlite3.Connection, sql: str, args: list[str]) -> float:
    """Milliseconds of a question; one that takes too long is stopped."""
    began = time.perf_counter()
    db.set_progress_handler(lambda: time.perf_counter() - began > PLAIN_LIMIT_S, 100_000)
    try:
        db.execute(sql, args).fetchall()
    except sqlite3.OperationalError:
        return PLAIN_LIMIT_S * 1e3
    return (time.perf_counter() - began) * 1e3


def _size(store: Store) -> Figure:
    """The index, its lists of ids included, as a share of the texts that are in it."""
    with reading(store) as db:
        (index,) = db.execute("SELECT sum(length(block)) FROM search_index_data").fetchone()
        (lengths,) = db.execute("SELECT sum(length(sz)) FROM search_index_docsize").fetchone()
        (forms,) = db.execute("SELECT count(*) * 4 FROM search_forms").fetchone()
        (last,) = db.execute("SELECT max(id) FROM articles").fetchone()
        (count,) = db.execute("SELECT sum(articles) FROM country_counts").fetchone()
        ids = random.Random(1).sample(range(1, last + 1), min(TEXTS, last))
        sizes = [
            int(row[0])
            for one in ids
            for row in db.execute(
                "SELECT length(CAST(text AS BLOB)) + length(CAST(headline AS BLOB))"
                " FROM search_texts WHERE id = ?",
                [one],
            )
        ]
    share = (index + lengths + forms) / (sum(sizes) / len(sizes) * count)
    note = (
        f"{index / 1e6:,.0f} MB, texts of {sum(sizes) / len(sizes):,.0f} bytes, no images or markup"
    )
    return figure("the index as a share of its texts", "1", [share], 0.45, note)


def _newsboat(typed: Sequence[str], path: Path) -> Iterator[Figure]:
    """Its own cache, filled by it from a file, asked as it asks."""
    program = shutil.which("newsboat")
    if program is None:
        return
    with TemporaryDirectory() as folder:
        place = Path(folder)
        _write_feed(place / "feed.xml", path)
        (place / "urls").write_text(f"file://{place}/feed.xml\n")
        (place / "config").write_text("max-items 0\n")
        done = subprocess.run(
            [program, "-u", place / "urls", "-c", place / "cache.db", "-C", place / "config",
             "-x", "reload"],
            env={**os.environ, "HOME": folder}, capture_output=True, check=False,
        )  # fmt: skip
        if done.returncode or not (place / "cache.db").exists():
            return
        with closing(sqlite3.connect(place / "cache.db")) as db:
            (count,) = db.execute("SELECT count(*) FROM rss_item").fetchone()
            times = [_asked(db, ASKED, [f"%{one}%"] * 2) for one in typed[:PLAIN]]
        note = f"with {count:,} articles; as many words as one search, in that order alone"
        yield figure("peer: Newsboat's search of its cache", "ms", times, note=note)


def _write_feed(file: Path, path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, file.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0"?><rss version="2.0"><channel><title>All</title>\n')
        for number, headline, text in db.execute(
            "SELECT a.id, a.headline, x.plain FROM articles a JOIN texts x ON x.article_id = a.id"
            " ORDER BY a.id DESC LIMIT ?",
            [NEWSBOAT],
        ):
            out.write(
                f"<item><guid>{number}</guid><link>https://one.example/{number}</link>"
                f"<title>{headline}</title><description>{text}</description></item>\n"
            )
        out.write("</channel></rss>\n")


def _syncs(countries: Countries) -> Iterator[Figure]:
    """Judging and writing 500 articles, feed by feed, with the index and in a store that has none."""
    with TemporaryDirectory() as folder:
        seconds: dict[bool, list[float]] = {True: [], False: []}
        stores = {index: _for_syncs(Path(folder) / f"{index}.db", index) for index in seconds}
        try:
            maker = Maker(ARTICLES)
            for turn in range(SYNCS):
                feeds = []
                for feed in range(FEEDS):
                    outlet = maker.outlets[(turn * FEEDS + feed) % OUTLETS]
                    new = entries_of(maker, outlet, (turn * FEEDS + feed) * EACH, EACH)
                    feeds.append((outlet, ParsedFeed("", "", "", new)))
                for index in (turn % 2 == 0, turn % 2 == 1):
                    began = time.thread_time()
                    for outlet, document in feeds:
                        keep_entries(
                            stores[index], countries, document, outlet, NOW + timedelta(hours=turn)
                        )
                    seconds[index].append(time.thread_time() - began)
        finally:
            for store in stores.values():
                store.close()
    without, with_index = (figure("", "", seconds[index][1:]).median for index in (False, True))
    yield figure(
        "writing a sync of 500 articles", "ms", [s * 1e3 for s in seconds[True][1:]], note="CPU"
    )
    share = [a / b for a, b in zip(seconds[True][1:], seconds[False][1:], strict=True)]
    yield Figure(
        "the same as a share of that without an index", "1", with_index / without, max(share),
        len(share), most=1.3, note=f"{without * 1e3:.0f} ms without",
    )  # fmt: skip


def _for_syncs(path: Path, index: bool) -> Store:
    store = open_store(path)
    for one in Maker(ARTICLES).outlets:
        outlets.keep_outlet(store, one)
    if not index:
        with writing(store) as db:
            triggers = db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'search_*'"
            ).fetchall()
            for (name,) in triggers:
                db.execute(f"DROP TRIGGER {name}")
    return store
