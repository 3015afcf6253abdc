"""Results in the window: the keys work on them, the globe narrows them, a restart leads back to them."""

from PySide6.QtTest import QTest

from globe_app.ui.place_text import place_from_text, place_to_text
from globe_app.ui.places import Article, Search
from globe_app.ui.views.search.view import SearchView
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait


def settle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy)


def go(window: MainWindow, typed: str) -> SearchView:
    window.navigator.go(Search(typed))
    settle(window)
    view = window.navigator.view
    assert isinstance(view, SearchView)
    return view


def test_the_field_stands_in_the_bar_while_results_are_seen(window: MainWindow) -> None:
    view = go(window, "story country:EG")
    assert view.line.isVisible()
    assert not window.top_bar.search.isVisible()
    assert view.line.text() == "story country:EG"
    window.run("search")
    assert view.line.hasFocus()
    window.navigator.home()
    settle(window)
    assert not view.line.isVisible()
    assert window.top_bar.search.isVisible()


def test_typing_in_the_field_is_one_step_back(window: MainWindow) -> None:
    view = go(window, "story")
    view.line.setFocus()
    view.line.end(False)
    QTest.keyClicks(view.line, " country:EG")
    wait(lambda: view.title == "Search: story country:EG")
    window.navigator.back()
    settle(window)
    assert window.navigator.view is not view


def test_all_that_is_found_is_marked_read_and_the_next_unread_is_looked_for_among_it(
    window: MainWindow,
) -> None:
    view = go(window, "story country:EG")
    assert len(view.list.articles) == 3
    window.run("next_unread")
    settle(window)
    place = window.navigator.place
    assert isinstance(place, Article)
    assert isinstance(place.origin, Search)
    window.navigator.back()
    settle(window)
    window.run("mark_all_read")
    settle(window)
    assert all(one.read for one in view.list.articles)
    assert window.globe_control.overview.counts["SA"].unread == 40


def test_a_click_on_the_globe_narrows_the_results(window: MainWindow) -> None:
    view = go(window, "story")
    assert len(view.list.articles) == 40
    window.globe.picked.emit("BR")
    settle(window)
    assert window.navigator.view is view
    assert [one.country for one in view.list.articles] == ["BR", "BR"]


def test_more_rows_come_while_it_is_scrolled(window: MainWindow) -> None:
    view = go(window, "story")
    view.list.list.set_scroll(view.list.list.verticalScrollBar().maximum())
    wait(lambda: len(view.list.articles) == 46)


def test_an_article_found_is_one_of_the_results_after_a_restart_too(window: MainWindow) -> None:
    view = go(window, "story country:EG")
    view.activate()
    settle(window)
    kept = place_to_text(window.navigator.place or Search())
    place = place_from_text(kept, window.services.countries.by_code)
    assert isinstance(place, Article)
    assert place.sequence is None  # no text holds it
    window.navigator.start(place)
    settle(window)
    window.navigator.step(1)
    settle(window)
    assert window.navigator.view is window.article
    assert window.article.title == "EG story 1 of Kenya"
    window.navigator.back()
    settle(window)
    assert window.navigator.view is view
