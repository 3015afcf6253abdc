"""On a full disk, or with a store that is gone, an action raises a failure and nothing has changed."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from globe_app.errors import GlobeError
from globe_app.model.article_query import ArticleQuery
from globe_app.model.news import Outlet
from globe_app.model.reader_actions import Done
from globe_app.model.retention import RetentionRule
from globe_app.pipeline import reader_actions as actions
from globe_app.store import articles, counts, outlets, retention, stories, story_writer
from globe_app.store.db import Store, check, open_store
from tests import sql
from tests.conftest import NOW
from tests.store.kept import keep

Act = Callable[[Store, datetime], object]
ACTIONS: dict[str, Act] = {
    "mark read": lambda store, now: actions.mark_read(store, [1, 2], True, now),
    "mark opened": lambda store, now: actions.mark_opened(store, 1, now),
    "mark a list read": lambda store, now: actions.mark_list_read(
        store, ArticleQuery(country="FR"), now
    ),
    "save": lambda store, now: actions.mark_saved(store, 3, True, now),
    "switch": lambda store, now: actions.switch_outlets(store, ["fr-paper"], False, now),
    "clean up": lambda store, now: actions.clean_up(store, RetentionRule(0, 1e-9), now),
    "keep for": lambda store, now: actions.keep_for(store, RetentionRule(7), now),
    "split": lambda store, now: actions.split(store, 1, [1], now),
    "remove an outlet": lambda store, now: actions.remove_outlet(store, "fr-paper", now),
    "undo": actions.undo,
}


def filled(path: Path) -> Store:
    store = open_store(path)
    ids = keep(store, 40)
    (story,) = story_writer.write_clusters(store, dict.fromkeys(ids[:3], -1), {}).touched
    story_writer.refresh_single_articles(store, [story])
    actions.mark_saved(store, ids[5], True, NOW)
    return store


def state(store: Store) -> list[object]:
    """All that an action may change."""
    tables = (
        "reader_state",
        "outlets",
        "articles",
        "story_articles",
        "facts",
        "removed",
        "journal",
    )
    found: list[object] = [sql.rows(store, f"SELECT * FROM {one} ORDER BY 1") for one in tables]
    return [*found, counts.counts(store), retention.rule(store), stories.story(store, 1)]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)], capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("a small file system cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.parametrize("act", ACTIONS.values(), ids=ACTIONS)
def test_on_a_disk_that_is_full_by_now_no_action_is_kept(small: Path, act: Act) -> None:
    store = filled(small / "s.db")
    sql.value(store, "SELECT count(*) FROM articles")
    before = state(store)
    with open(small / "other", "wb", buffering=0) as file:
        for size in (100_000, 512, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    # what is left of the log's last page takes a little: it is used up
    for n in range(2_000):
        try:
            sql.change(store, "INSERT INTO facts (name, value) VALUES (?, ?)", f"x{n}", "x" * 900)
        except GlobeError:
            break
    before = state(store)
    with pytest.raises(GlobeError, match=r"disk|full|room"):
        act(store, NOW)
    assert state(store) == before
    store.close()


@pytest.mark.parametrize("act", ACTIONS.values(), ids=ACTIONS)
def test_in_a_store_whose_file_was_deleted_no_action_is_kept(tmp_path: Path, act: Act) -> None:
    store = filled(tmp_path / "s.db")
    before = state(store)
    (tmp_path / "s.db").unlink()
    with pytest.raises(GlobeError, match="the file is gone"):
        act(store, NOW)
    assert state(store) == before
    store.close()


@pytest.mark.parametrize("act", ACTIONS.values(), ids=ACTIONS)
def test_in_a_store_whose_file_was_replaced_no_action_is_kept(tmp_path: Path, act: Act) -> None:
    store = filled(tmp_path / "s.db")
    other = filled(tmp_path / "other.db")
    other.close()
    before = state(store)
    (tmp_path / "other.db").replace(tmp_path / "s.db")
    with pytest.raises(GlobeError, match="another file"):
        act(store, NOW)
    assert state(store) == before
    store.close()


def test_a_store_that_may_not_grow_keeps_no_half_of_an_action(tmp_path: Path) -> None:
    store = filled(tmp_path / "s.db")
    pages = sql.value(store, "PRAGMA page_count")
    sql.value(store, f"PRAGMA max_page_count = {pages}")
    done: list[Done] = []

    def save_and_save_again() -> None:
        for n in range(5_000):
            done.append(actions.mark_saved(store, 1 + n % 40, n % 80 < 40, NOW))  # noqa: PERF401

    with pytest.raises(GlobeError, match="full"):
        save_and_save_again()
    sql.value(store, "PRAGMA max_page_count = 1000000")
    last = done[-1].changes[0]
    (one,) = last.ids
    assert articles.article(store, one).row.saved is last.saved, (
        "what was told last is what is kept"
    )
    while actions.next_steps(store).undo:
        actions.undo(store, NOW)
    assert check(store) == ()
    store.close()


def test_what_another_outlet_was_switched_to_is_told_as_it_is_stored(store: Store) -> None:
    outlets.keep_outlet(store, Outlet("fr-a", "A", "FR"))
    actions.switch_outlets(store, ["fr-a"], False, NOW)
    assert actions.switch_outlets(store, ["fr-a"], False, NOW).outlets == (("fr-a", False),)
