"""The history in the window: what was opened, by day, and what of it is removed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.pipeline import reader_actions
from globe_app.settings import Settings
from globe_app.store import retention
from globe_app.store.db import Store
from globe_app.ui.places import Article, History
from globe_app.ui.views.history.view import HistoryView
from globe_app.ui.widgets.rows import RowKind
from tests.conftest import NOW
from tests.store.kept import keep
from tests.ui.conftest import wait
from tests.ui.view_bench import Bench, bench

MANY = 130


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> HistoryView:
    """The view, read anew as the window does when lists have changed."""
    made = HistoryView(at.context())
    at.put(made)
    at.actions.done.connect(lambda done: at.refresh(made) if done.lists_changed else None)
    return made


def open_articles(at: Bench, count: int, *, hours: int = 5) -> None:
    def work(store: Store) -> None:
        for n, one in enumerate(keep(store, count)):
            reader_actions.mark_opened(store, one, NOW - timedelta(hours=hours * n))

    at.store(work)


def headlines(view: HistoryView) -> list[str]:
    return [row.headline for row in view.list.model_.rows]


def test_what_was_opened_stands_under_its_day_newest_first(at: Bench, view: HistoryView) -> None:
    open_articles(at, 4)
    at.go(view, History())
    assert headlines(view) == [
        "Today", "Bridge 0 opens", "Bridge 1 opens", "Bridge 2 opens", "Yesterday", "Bridge 3 opens",
    ]  # fmt: skip
    assert [part.text for part in view.list.model_.rows[1].meta][:2] == ["Paper", "France"]
    view.activate()
    place = at.wanted[-1]
    assert isinstance(place, Article)
    assert place.id == 1


def test_a_long_history_is_read_page_by_page_without_a_day_twice(
    at: Bench, view: HistoryView
) -> None:
    open_articles(at, MANY, hours=1)
    at.go(view, History())
    QTest.keyClick(view.list, Qt.Key.Key_End)
    wait(lambda: not at.services.busy and len(view.list.model_.rows) > MANY)
    days = [row.headline for row in view.list.model_.rows if row.kind is RowKind.HEADER]
    assert len(days) == len(set(days))
    rows = [row for row in view.list.model_.rows if row.kind is RowKind.ITEM]
    assert len(rows) == MANY


def test_delete_removes_an_entry_and_the_button_all_and_undo_brings_them_back(
    at: Bench, view: HistoryView
) -> None:
    open_articles(at, 3)
    at.go(view, History())
    view.focus()
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    at.settle()
    assert headlines(view) == ["Today", "Bridge 1 opens", "Bridge 2 opens"]
    current = view.list.current()
    assert current is not None
    assert current.headline == "Bridge 1 opens"  # what stands where it stood
    view.clear.click()
    at.settle()
    assert headlines(view) == []
    assert view.says.text() == "The history is empty."
    for _ in range(2):
        at.actions.run(reader_actions.undo)
        at.settle()
    assert headlines(view) == ["Today", "Bridge 0 opens", "Bridge 1 opens", "Bridge 2 opens"]


def test_an_article_that_was_cleaned_up_is_told_and_not_opened(
    at: Bench, view: HistoryView
) -> None:
    open_articles(at, 1)
    at.store(lambda store: retention.remove_batches(store, [1], NOW))
    said: list[str] = []
    view.message.connect(said.append)
    at.go(view, History())
    assert view.list.model_.rows[1].meta[-1].text == "no longer stored"
    view.activate()
    assert at.wanted == []
    assert said == ["This article is no longer stored: it was cleaned up"]


def test_it_says_so_where_reading_is_not_counted(at: Bench, view: HistoryView) -> None:
    at.preferences.take(replace(at.preferences.value, counting_reading=False))
    at.go(view, History())
    assert view.says.text().startswith("What you open is not kept")
