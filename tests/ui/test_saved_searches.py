"""Saved searches are folders on the page of results: opened, counted, renamed, removed and undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleOrder
from globe_app.pipeline import reader_actions
from globe_app.pipeline.saved_searches import save_search
from globe_app.settings import Settings
from globe_app.store.db import Store
from globe_app.ui.places import Search
from globe_app.ui.views.search.view import SearchView
from tests.conftest import NOW
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        made.store(lambda store: keep(store, [Text("KE", 1, "Moon over the lake", ("Water.",))]))
        yield made


@pytest.fixture
def view(at: Bench) -> SearchView:
    made = SearchView(at.context())
    at.put(made)
    made.line.setParent(at.window)
    made.line.show()
    at.window.activateWindow()
    wait(at.window.isActiveWindow)
    return made


def save(store: Store, *searches: str) -> None:
    for one in searches:
        save_search(store, "", one, ArticleOrder.NEWEST, NOW)


def choose(over: QMenu, words: str) -> None:
    action = next(one for one in over.actions() if one.text() == words)
    over.close()  # as Qt does
    action.trigger()


def menu(view: SearchView) -> QMenu:
    """The menu of the first folder."""
    number, button = next(iter(view.folders.buttons.items()))
    view.folders.menu_wanted.emit(number, button.mapToGlobal(QPoint(0, 0)))
    found = view.folders.findChildren(QMenu)[-1]
    assert isinstance(found, QMenu)
    return found


def test_a_search_is_saved_as_a_folder_and_is_its_page_from_then_on(
    at: Bench, view: SearchView
) -> None:
    at.go(view, Search("moon"))
    view.keep()
    wait(lambda: bool(view.folders.buttons))
    (button,) = view.folders.buttons.values()
    assert (button.words, button.isChecked()) == ("moon", True)
    here = view.here()
    assert here is not None
    assert (here.typed, here.saved) == ("moon", next(iter(view.folders.buttons)))
    assert not at.wanted
    said: list[str] = []
    view.message.connect(said.append)
    view.keep()
    assert said == ["Saved already: “moon”"]


def test_new_articles_are_counted_in_words_until_the_folder_is_opened(
    at: Bench, view: SearchView
) -> None:
    at.store(lambda store: save(store, "moon"))
    at.store(lambda store: keep(store, [Text("EG", 1, "Another moon", ("It rose.",))]))
    at.go(view, Search("lake"))
    (button,) = view.folders.buttons.values()
    assert button.count == "1 new"
    assert button.accessibleName() == "Saved search moon, 1 new"
    button.click()
    at.go(view, at.wanted[-1])
    assert [one.headline for one in view.list.articles] == ["Another moon", "Moon over the lake"]
    at.go(view, Search("lake"))
    assert view.folders.buttons[next(iter(view.folders.buttons))].count == ""


def test_a_folder_is_renamed_in_its_place(at: Bench, view: SearchView) -> None:
    at.store(lambda store: save(store, "moon"))
    at.go(view, Search("moon"))
    choose(menu(view), "Rename…")
    at.window.activateWindow()
    wait(view.folders.name.hasFocus)
    QTest.keyClicks(view.folders.name, "Nights")
    press(view.folders.name, Key.Key_Return)
    wait(lambda: any(one.words == "Nights" for one in view.folders.buttons.values()))
    choose(menu(view), "Rename…")
    at.window.activateWindow()
    wait(view.folders.name.hasFocus)
    QTest.keyClicks(view.folders.name, "Never")
    press(view.folders.name, Key.Key_Escape)
    at.settle()
    assert [one.words for one in view.folders.buttons.values()] == ["Nights"]


def test_what_is_removed_comes_back_by_undo(at: Bench, view: SearchView) -> None:
    at.store(lambda store: save(store, "moon"))
    at.go(view, Search("moon"))
    choose(menu(view), "Remove this saved search")
    wait(lambda: not view.folders.buttons)
    at.actions.run(reader_actions.undo)
    wait(lambda: bool(view.folders.buttons))


def test_a_folder_is_kept_for_good_and_told_of(at: Bench, view: SearchView) -> None:
    at.store(lambda store: save(store, "moon"))
    at.go(view, Search("moon"))
    assert not at.preferences.value.alerts
    choose(menu(view), "Keep what it finds for good")
    choose(menu(view), "Tell me of new articles here")
    wait(lambda: "with alerts" in next(iter(view.folders.buttons.values())).accessibleName())
    said = next(iter(view.folders.buttons.values())).accessibleName()
    assert said == "Saved search moon, kept for good, with alerts"
    assert at.preferences.value.alerts


def test_more_than_four_folders_are_a_list(at: Bench, view: SearchView) -> None:
    at.store(lambda store: save(store, "moon", "lake", "water", "night", "sea"))
    at.go(view, Search("moon"))
    assert not view.folders.buttons
    assert view.folders.all.words == "5 saved searches"
    view.folders.all.click()
    found = view.folders.all.findChildren(QMenu)[-1]
    assert isinstance(found, QMenu)
    assert [one.text() for one in found.actions()] == ["moon", "lake", "water", "night", "sea"]
    choose(found, "lake")
    assert at.wanted[-1] == Search("lake", saved=2)
