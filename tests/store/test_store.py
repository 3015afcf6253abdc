"""The store: what it keeps, and every way a file can be wrong."""

import os
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from globe_app.briefing import articles as briefing
from globe_app.errors import NotFoundError, StoreError, StoreReadOnlyError
from globe_app.geo.countries import Countries
from globe_app.model.news import CachedImage, Entry, NewArticle, Outlet, ParsedFeed, Translation
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import articles, counts, entries, images, marks, outlets
from globe_app.store.db import Store, check, open_store, reading, schema_version
from globe_app.store.exclusive import exclusive_lock
from globe_app.store.schema import APPLICATION_ID, FIRST_VERSION, SCHEMA_VERSION, migrations
from tests import sql
from tests.conftest import NOW

MINT = Outlet("in-mint", "Mint", "IN", "en")
BARE = NewArticle(
    key="k1", headline="First", url="https://mint.example/1", published=NOW, dated=True,
    language="en", author="", summary=("One", "Two"), body_html="<p>Body</p>", body_text="Body",
    digest="d1",
)  # fmt: skip


def keep(store: Store, *new: NewArticle, outlet: Outlet = MINT) -> None:
    outlets.keep_outlet(store, outlet)
    entries.write_articles(store, outlet, new, NOW)


def test_a_new_store_has_every_migration_wal_and_foreign_keys(store: Store) -> None:
    assert schema_version(store) == SCHEMA_VERSION == FIRST_VERSION - 1 + len(_migrations(store))
    assert sql.value(store, "PRAGMA journal_mode") == "wal"
    assert sql.value(store, "PRAGMA foreign_keys") == 1
    assert check(store) == ()
    with pytest.raises(StoreError, match=r"refused a change .*; nothing was changed"):
        sql.change(store, "INSERT INTO feeds (outlet_id, url, first_url, origin)"
                   " VALUES ('nobody', 'https://x.example', '', 'reader')")  # fmt: skip


def _migrations(store: Store) -> list[object]:
    with reading(store) as db:
        return list(migrations.applied(db))


def test_an_article_comes_back_as_it_was_stored(store: Store) -> None:
    english = Translation("The first", ("A",), "<p>Text</p>")
    keep(store, replace(BARE, language="hi", english=english, english_text="Text", about=("US",)))
    (row,) = articles.from_country(store, "IN", 10)
    assert (row.headline, row.original_headline, row.outlet) == ("The first", "First", "Mint")
    assert (row.published, row.read, row.saved) == (NOW, False, False)
    whole = articles.article(store, row.id)
    assert whole.english == english
    assert whole.summary == ("One", "Two")
    assert whole.about == ("US",)
    (about,) = articles.about_country(store, "US", 10)
    assert about.id == row.id
    assert articles.about_country(store, "IN", 10) == ()


def test_lists_are_newest_first_and_paged_without_gap_or_repeat(store: Store) -> None:
    many = [
        replace(BARE, key=f"k{i}", digest=str(i), published=NOW - timedelta(hours=i // 3))
        for i in range(25)
    ]
    keep(store, *many)
    whole = articles.from_country(store, "IN", 100)
    assert [r.published for r in whole] == sorted((r.published for r in whole), reverse=True)
    paged: list[int] = []
    after = None
    while True:
        page = briefing.story_page(store, "IN", after=after, limit=4)
        paged += [r.id for r in page.rows]
        after = page.more
        if after is None:
            break
    assert paged == [r.id for r in whole]


def test_read_and_saved_state_is_kept_and_counted(store: Store) -> None:
    keep(store, BARE, replace(BARE, key="k2", digest="d2", headline="Second"))
    first, second = articles.from_country(store, "IN", 10)
    marks.mark_read(store, [first.id], True, NOW)
    marks.mark_saved(store, second.id, True, NOW)
    count = counts.count(store, "IN")
    assert (count.outlets, count.articles, count.unread) == (1, 2, 1)
    assert counts.counts(store) == (count,)
    assert [r.id for r in articles.saved(store, 10)] == [second.id]
    marks.mark_read(store, [first.id], False, NOW)
    marks.mark_saved(store, second.id, False, NOW)
    assert counts.count(store, "IN").unread == 2
    assert articles.saved(store, 10) == ()


def test_a_changed_entry_keeps_its_id_and_state(store: Store, countries: Countries) -> None:
    keep(store, BARE)
    (row,) = articles.from_country(store, "IN", 10)
    marks.mark_saved(store, row.id, True, NOW)
    entry = Entry(
        key="k1", headline="First, corrected", url=BARE.url, published=NOW, language="en", author="",
        summary=(), body_html="<p>Body</p>", image_url="", digest="d9",
    )  # fmt: skip
    ingest.keep_feed(store, countries, ParsedFeed("", "", "en", (entry,)), MINT, NOW)
    (after,) = articles.from_country(store, "IN", 10)
    assert (after.id, after.headline, after.saved) == (row.id, "First, corrected", True)


def test_an_unknown_article_is_named(store: Store) -> None:
    for wrong in (12345, -1, 2**80):
        with pytest.raises(NotFoundError, match=f"{wrong}: no article of that id"):
            articles.article(store, wrong)


def test_a_write_that_fails_half_way_leaves_nothing(store: Store) -> None:
    outlets.keep_outlet(store, MINT)
    with pytest.raises(StoreError, match="nothing was changed"):
        entries.write_articles(store, MINT, [BARE, BARE], NOW)  # same key twice
    assert counts.total(store) == 0


# Files that are wrong ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"just some text, no database at all\n" * 9, "not a globe_app store"),
        (b"\x00" * 4096, "not a globe_app store"),
        (b"SQLite format 3\x00" + b"\xff" * 8000, "not a globe_app store|damaged"),
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, why: str
) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=why):
        open_store(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (a)")
    other.commit()
    other.close()
    with pytest.raises(StoreError, match="database of another program"):
        open_store(path)
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
    other.close()


def test_a_newer_store_is_refused_with_what_to_do(settings: Settings) -> None:
    made = open_store(settings.store)
    sql.rows(made, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    made.close()
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"newer globe_app.*update the program"):
            open_store(settings.store, read_only=read_only)


def test_a_store_of_the_first_schema_is_brought_to_this_one_with_all_that_is_in_it(
    settings: Settings,
) -> None:
    older = Database(str(settings.store))
    migrations.apply(older, stop_before="0005_real_feeds")
    older.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    older.execute(f"PRAGMA user_version = {FIRST_VERSION}")
    older.execute(
        "INSERT INTO outlets (id, name, country, origin) VALUES ('a', 'A', 'FR', 'catalogue')"
    )
    older.conn.commit()
    older.close()
    brought = open_store(settings.store)
    (one,) = outlets.outlets(brought)
    assert (one.id, one.covers) == ("a", ())
    assert schema_version(brought) == SCHEMA_VERSION
    assert check(brought) == ()
    brought.close()


def test_a_damaged_store_is_named_not_a_traceback(settings: Settings) -> None:
    made = open_store(settings.store)
    keep(made, *(replace(BARE, key=str(i), digest=str(i), body_html="x" * 4000) for i in range(60)))
    made.close()
    data = bytearray(settings.store.read_bytes())
    data[4096 * 3 :] = os.urandom(len(data) - 4096 * 3)
    settings.store.write_bytes(data)
    with pytest.raises(StoreError, match=r"damaged|not as expected"):  # noqa: PT012
        broken = open_store(settings.store)
        try:
            counts.counts(broken)
            for i in range(1, 61):
                articles.article(broken, i)
        finally:
            broken.close()


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="a folder, not a store"):
        open_store(tmp_path)


def test_a_locked_store_says_so(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("globe_app.store.db.BUSY_MS", 50)
    made = open_store(settings.store)
    other = sqlite3.connect(settings.store)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked by another program"):
        keep(made, BARE)
    other.rollback()
    other.close()
    keep(made, BARE)
    assert counts.total(made) == 1
    made.close()


def test_a_full_disk_says_so_and_loses_nothing(store: Store) -> None:
    keep(store, BARE)
    pages = sql.value(store, "PRAGMA page_count")
    sql.rows(store, f"PRAGMA max_page_count = {pages + 2}")  # SQLite's own way to run out of room
    big = replace(BARE, key="big", digest="b", body_html="x" * 200_000)
    with pytest.raises(StoreError, match="the disk is full; nothing was changed"):
        keep(store, big)
    assert counts.total(store) == 1
    assert check(store) == ()


def test_a_store_open_for_reading_refuses_to_write(settings: Settings) -> None:
    open_store(settings.store).close()
    reading = open_store(settings.store, read_only=True)
    with pytest.raises(StoreReadOnlyError, match="reading only"):
        keep(reading, BARE)
    assert counts.total(reading) == 0
    reading.close()


def test_someone_who_may_not_write_can_still_read(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = open_store(settings.store)
    keep(made, BARE)
    made.close()
    may = os.access  # root may write anywhere: only the answer to "may I" is put in its place
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and may(path, mode))
    reading = open_store(settings.store)
    assert reading.read_only
    (row,) = articles.from_country(reading, "IN", 10)
    with pytest.raises(StoreReadOnlyError, match="nothing was changed"):
        marks.mark_read(reading, [row.id], True, NOW)
    reading.close()


def test_a_store_where_no_folder_can_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError):
        open_store(tmp_path / "file" / "globe.db")


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_store_made_before_the_first_release_is_refused_and_left_alone(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "old.db"
    old = sqlite3.connect(path)
    old.execute("CREATE TABLE outlets (id TEXT PRIMARY KEY)")
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    old.execute(f"PRAGMA user_version = {version}")
    old.close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"before the first release; move it away and sync"):
            open_store(path, read_only=read_only)
    assert path.read_bytes() == before


# Permissions -------------------------------------------------------------------------------------


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_new_files_and_folders_are_for_nobody_but_the_reader(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        path = tmp_path / "above" / "data" / "globe.db"
        store = open_store(path)
        keep(store, BARE)
        images.keep(store, CachedImage(b"picture", "image/png", 1, 1))
        with exclusive_lock(store, "sync", "busy"):
            pass
    finally:
        os.umask(before)
    made = [one for one in tmp_path.rglob("*") if one != tmp_path]
    assert {one.name.removeprefix("globe.db") for one in made} >= {"", "-wal", "-shm", ".images"}
    for one in made:
        assert one.stat().st_mode & 0o777 == (0o700 if one.is_dir() else 0o600), one
    store.close()


def test_a_folder_that_is_there_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared").chmod(0o755)
    open_store(tmp_path / "shared" / "globe.db").close()
    assert (tmp_path / "shared").stat().st_mode & 0o777 == 0o755
