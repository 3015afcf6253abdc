"""How an article comes to be read: by opening it, by scrolling past it, or by the reader's key alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from globe_app.briefing.history import entries
from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleQuery
from globe_app.pipeline import reader_actions
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.store.search import search
from globe_app.ui.places import Article, Country
from globe_app.ui.preferences import ReadBy
from globe_app.ui.views.country.view import CountryView
from globe_app.ui.widgets.article_list import ArticleListView
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep
from tests.ui.view_bench import Bench, bench

MANY = 60


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> CountryView:
    """A country's list of many articles, read by scrolling."""
    texts = [Text("KE", 1 + n / 100, f"Article {n}", (f"It is {n}.",)) for n in range(MANY)]
    at.store(lambda store: keep(store, texts))
    at.actions.take_preferences(replace(at.preferences.value, read_by=ReadBy.SCROLLING))
    made = CountryView(at.context())
    at.put(made)
    at.go(made, Country("KE"))
    at.settle()
    return made


def wheel(view: CountryView, notches: int) -> None:
    """Turn the wheel over the list, down by so many notches."""
    area = view.list.list.viewport()
    middle = QPointF(area.rect().center())
    event = QWheelEvent(
        middle, QPointF(area.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(area, event)


def rest(at: Bench, view: CountryView) -> None:
    """Until what was scrolled past is stored."""
    wait(lambda: not view.list._soon.isActive() and not at.services.busy)
    at.settle()


def read(view: CountryView) -> list[int]:
    return [n for n, one in enumerate(view.list.articles) if one.read]


def above(view: CountryView) -> list[int]:
    """The articles whose rows are out of sight above."""
    rows = view.list.list
    ids = [one.id for one in view.list.articles]
    return [
        n
        for n, one in enumerate(ids)
        if rows.visualRect(rows.model_.index(rows.model_.position(one))).bottom() < 0
    ]


def test_what_the_wheel_scrolls_past_is_read_and_one_undo_brings_it_back(
    at: Bench, view: CountryView
) -> None:
    for _ in range(6):
        wheel(view, 2)
    assert read(view) == []
    rest(at, view)
    assert read(view) == above(view) != []
    for _ in range(3):
        wheel(view, 2)
    rest(at, view)
    assert read(view) == above(view)
    at.actions.run(reader_actions.undo)
    at.settle()
    assert read(view) == []


def test_no_row_moves_when_those_above_become_read(at: Bench, view: CountryView) -> None:
    wheel(view, 9)
    rows = view.list.list
    seen = rows.indexAt(QPoint(100, 200))
    before = rows.visualRect(seen).top()
    rest(at, view)
    assert read(view)
    assert rows.visualRect(seen).top() == before


def test_stepping_and_pages_pass_rows_too(at: Bench, view: CountryView) -> None:
    rows = view.list.list
    QTest.keyClick(rows, Qt.Key.Key_PageDown)
    QTest.keyClick(rows, Qt.Key.Key_PageDown)
    for _ in range(8):
        view.step(1)
    rest(at, view)
    assert read(view) == above(view) != []


def test_jumps_and_refreshes_pass_nothing(at: Bench, view: CountryView) -> None:
    rows = view.list.list
    QTest.keyClick(rows, Qt.Key.Key_End)
    at.settle()
    rows.set_scroll(0)
    rows.set_scroll(300)
    rows.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    at.go(view, Country("KE", at=view.list.at()))
    at.settle()
    rest(at, view)
    assert read(view) == []


def test_scrolling_up_or_in_another_mode_passes_nothing(at: Bench, view: CountryView) -> None:
    view.list.list.set_scroll(800)
    wheel(view, -4)
    rest(at, view)
    at.actions.take_preferences(replace(at.preferences.value, read_by=ReadBy.OPENING))
    wheel(view, 6)
    rest(at, view)
    assert read(view) == []


@pytest.mark.parametrize("mode", ReadBy)
def test_opening_marks_read_but_where_only_the_key_does(window: MainWindow, mode: ReadBy) -> None:
    control = window.preferences
    control.take(replace(control.value, read_by=mode))
    window.navigator.go(Country("EG"))
    wait(lambda: window.navigator.place == Country("EG", at=window.navigator.place.at)
         and not window.services.busy)  # fmt: skip
    view = window.navigator.view
    assert view is not None
    view.activate()
    wait(lambda: isinstance(window.navigator.place, Article) and not window.services.busy)
    row = window.article.row
    assert row is not None
    assert row.read is (mode is not ReadBy.KEY)
    store = open_store(window.services.settings.store, read_only=True)
    assert [one.article for one in entries(store).entries] == [row.id]
    store.close()
    if mode is ReadBy.KEY:
        window.run("mark_read")
        wait(lambda: bool(window.article.row and window.article.row.read))


def test_where_reading_is_not_counted_nothing_is_kept_of_it(window: MainWindow) -> None:
    control = window.preferences
    control.take(replace(control.value, counting_reading=False))
    window.navigator.go(Country("EG"))
    wait(lambda: isinstance(window.navigator.place, Country) and not window.services.busy)
    view = window.navigator.view
    assert view is not None
    view.activate()
    wait(lambda: bool(window.article.row and window.article.row.read) and not window.services.busy)
    store = open_store(window.services.settings.store, read_only=True)
    assert entries(store).entries == ()
    store.close()


def test_every_list_of_articles_tells_what_was_scrolled_past(window: MainWindow) -> None:
    control = window.preferences
    control.take(replace(control.value, read_by=ReadBy.SCROLLING))
    lists = [
        one for view in window.navigator.views.values()
        for one in view.widget.findChildren(ArticleListView)
    ]  # fmt: skip
    assert len(lists) >= 3  # a country's, the saved ones, what a search has found
    for number, one in enumerate(lists, 1):
        one.passed.emit((number,))
    wait(lambda: not window.services.busy)
    store = open_store(window.services.settings.store, read_only=True)
    read = search(store, ArticleQuery(unread=False), 10).rows
    store.close()
    assert {row.id for row in read} == set(range(1, len(lists) + 1))
