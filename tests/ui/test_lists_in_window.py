"""Front page, country, saved articles and palette in the window: clicks, keys, Back, refreshes, undo."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QMenu

from globe_app.store.db import Store, open_store
from globe_app.ui.places import Article, Country, ListFilter, Place, Saved, Today
from globe_app.ui.views.country.view import CountryView
from globe_app.ui.views.saved.view import SavedView
from globe_app.ui.views.today.view import TodayView
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep
from tests.ui.view_bench import press

Key = Qt.Key
VISITS = 60


def settle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy and window.globe.at_rest)


def go(window: MainWindow, place: Place) -> None:
    window.navigator.go(place)
    settle(window)


def country(window: MainWindow) -> CountryView:
    view = window.navigator.views[Country]
    assert isinstance(view, CountryView)
    return view


def store(window: MainWindow, work: Callable[[Store], Any]) -> None:
    opened = open_store(window.services.settings.store, window.services.settings.images)
    work(opened)
    opened.close()


def key(window: MainWindow, *keys: Key) -> None:
    """Press keys where the focus is."""
    for one in keys:
        QTest.keyClick(QApplication.focusWidget() or window, one)
    settle(window)


def test_slash_france_enter_opens_france_whatever_is_under_the_pointer(window: MainWindow) -> None:
    window.activateWindow()
    window.globe.setFocus()
    lon, lat = window.services.countries.info("SA").anchor
    pixel = window.globe.camera.project(lon, lat)
    assert pixel is not None
    QTest.mouseMove(window.globe, QPoint(int(pixel[0]), int(pixel[1])))
    press(window.globe, Key.Key_Slash)
    assert window.palette_.isVisible()
    QTest.keyClicks(window.palette_.line, "egypt")
    press(window.palette_.line, Key.Key_Return)
    press(window, Key.Key_Return)  # twice, before the page has come
    settle(window)
    assert country(window).title == "Egypt"
    assert window.navigator.view is country(window)
    assert country(window).list.list.hasFocus()
    key(window, Key.Key_Return)
    place = window.navigator.place
    assert isinstance(place, Article)
    assert place.origin is not None
    assert place.origin.page == Country("EG")


class Paints(QObject):
    """Hears which of two widgets is painted when."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.order: list[str] = []
        self._names: dict[QObject, str] = {
            country(window).list.list.viewport(): "list", window.globe: "globe",
        }  # fmt: skip
        for one in self._names:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.order.append(self._names[watched])
        return False


def test_a_country_s_list_is_painted_before_the_globe_that_turns_to_it(window: MainWindow) -> None:
    window.resize(1440, 900)  # the globe stands beside the list
    go(window, Country("SA"))
    QTest.qWait(60)  # the globe has been painted
    paints = Paints(window)
    window.globe.picked.emit("BR")  # on the other side of the world
    window.navigator.arrived.connect(lambda _: window.list_pane.repaint())
    settle(window)
    wait(lambda: "globe" in paints.order)
    assert country(window).title == "Brazil"
    assert paints.order.index("list") < paints.order.index("globe")
    assert window.globe.look.selected == window.services.countries.index["BR"]


def test_what_is_typed_in_the_palette_outlives_a_refresh(window: MainWindow) -> None:
    window.palette_.open()
    QTest.keyClicks(window.palette_.line, "jap")
    window.refresh()
    go(window, Country("SA"))
    assert window.palette_.isVisible()
    assert window.palette_.line.text() == "jap"
    assert window.palette_.line.hasFocus()


def test_the_counts_of_the_front_page_follow_what_is_read_elsewhere(window: MainWindow) -> None:
    today = window.navigator.views[Today]
    assert isinstance(today, TodayView)
    today.first_run.sample.emit()
    assert today.board.facts.text().startswith("46 unread")
    go(window, Country("EG"))
    window.run("mark_all_read")
    settle(window)
    window.navigator.back()
    settle(window)
    assert today.board.facts.text().startswith("43 unread")
    window.run("undo")
    settle(window)
    settle(window)
    assert today.board.facts.text().startswith("46 unread")


def test_mark_all_read_is_shown_in_the_list_and_taken_back(window: MainWindow) -> None:
    go(window, Country("SA"))
    view = country(window)
    window.run("mark_all_read")
    settle(window)
    assert all(one.read for one in view.list.articles)
    assert view.page.header.facts.text().endswith("nothing unread")
    window.run("undo")
    settle(window)
    assert not any(one.read for one in view.list.articles)
    assert view.page.header.facts.text().endswith("40 unread")


def test_j_and_back_stay_within_a_narrowed_list(window: MainWindow) -> None:
    store(window, lambda opened: keep(opened, [
        Text("KE", 1, "One", ("x.",), paper="Post"), Text("KE", 2, "Two", ("x.",), paper="Star"),
        Text("KE", 3, "Three", ("x.",), paper="Post"),
    ]))  # fmt: skip
    go(window, Country("KE", filter=ListFilter(outlet="ke-post")))
    key(window, Key.Key_Return)
    key(window, Key.Key_J)
    assert window.article.title == "Three"
    window.navigator.back()
    settle(window)
    current = country(window).list.current()
    assert current is not None
    assert current.headline == "Three"
    assert [one.headline for one in country(window).list.articles] == ["One", "Three"]


def test_a_late_refresh_of_a_country_does_not_show_it_in_place_of_another(
    window: MainWindow,
) -> None:
    go(window, Country("SA"))
    window.refresh()
    window.navigator.go(Country("EG"))
    window.refresh()
    settle(window)
    assert country(window).title == "Egypt"
    assert country(window).country() == "EG"
    assert all(one.country == "EG" for one in country(window).list.articles)


def test_news_that_come_in_move_nothing_and_are_told(window: MainWindow) -> None:
    go(window, Country("SA"))
    view = country(window)
    view.list.list.set_scroll(500)
    eye = view.list.list.indexAt(view.list.list.viewport().rect().center())
    shown, top = view.list.list.row_at(eye), view.list.list.visualRect(eye).top()
    store(window, lambda opened: keep(opened, [Text("SA", 0.001, "New", ("x.",))]))
    window.refresh()
    settle(window)
    eye = view.list.list.indexAt(view.list.list.viewport().rect().center())
    assert (view.list.list.row_at(eye), view.list.list.visualRect(eye).top()) == (shown, top)
    assert view.list.new_rows.isVisible()


def test_saved_articles_are_listed_and_back_leads_out(window: MainWindow) -> None:
    go(window, Country("SA"))
    key(window, Key.Key_S, Key.Key_J, Key.Key_J, Key.Key_S)
    go(window, Saved())
    view = window.navigator.views[Saved]
    assert isinstance(view, SavedView)
    assert {one.headline[:10] for one in view.list.articles} == {"SA story 0", "SA story 2"}
    key(window, Key.Key_Return)
    assert isinstance(window.navigator.place, Article)
    window.navigator.back()
    settle(window)
    assert window.navigator.view is view
    window.navigator.back()
    settle(window)
    current = country(window).list.current()
    assert current is not None
    assert current.headline.startswith("SA story 2")


def test_the_list_beside_a_wide_window_s_article_follows_it(window: MainWindow) -> None:
    window.resize(1900, 900)
    go(window, Country("SA"))
    key(window, Key.Key_Return)
    key(window, Key.Key_J, Key.Key_J)
    place, current = window.navigator.place, country(window).list.current()
    assert isinstance(place, Article)
    assert current is not None
    assert current.id == place.id
    assert country(window).widget.isVisible()


def test_visiting_again_and_again_piles_nothing_up(window: MainWindow) -> None:
    def objects() -> int:
        views = (window.navigator.views[one] for one in (Today, Country, Saved))
        parts = (view.widget.findChildren(QObject) for view in views)
        return sum(map(len, parts)) + len(window.palette_.findChildren(QObject))

    places: list[Place] = [
        Country("SA"),
        Country("AQ"),
        Today(),
        Saved(),
        Country("TD"),
        Country("KE"),
    ]
    for place in places:
        go(window, place)
    before = objects()
    for n in range(VISITS):
        go(window, places[n % len(places)])
        window.palette_.open()
        window.palette_.line.setText("a" * (n % 3))
        window.palette_.close_it()
    assert objects() <= before + 8


def test_the_context_menu_of_a_row_is_of_that_row(window: MainWindow) -> None:
    go(window, Country("SA"))
    rows = country(window).list.list
    third = rows.visualRect(rows.model_.index(3)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, third, rows.viewport().mapToGlobal(third)
    )
    QApplication.sendEvent(rows.viewport(), event)
    (menu,) = (one for one in country(window).list.findChildren(QMenu) if one.isVisible())
    words = [one.text() for one in menu.actions() if one.text()]
    assert "Save" in words
    assert "Copy link" in words
    (save,) = (one for one in menu.actions() if one.text() == "Save")
    save.trigger()
    menu.close()
    settle(window)
    saved = [one.headline for one in country(window).list.articles if one.saved]
    assert saved == ["SA story 2 of Kenya"]


def test_every_control_of_these_pages_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for place in (Today(), Country("SA"), Country("AQ"), Saved()):
        go(window, place)
    for kind in (QAbstractButton, QAbstractItemView, QLineEdit):
        for page in (Today, Country, Saved):
            for widget in window.navigator.views[page].widget.findChildren(kind):
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert named or widget.isHidden(), widget
        for widget in window.palette_.findChildren(kind):
            assert widget.accessibleName()


def test_j_at_the_last_card_of_the_front_page_and_n_there_say_so(window: MainWindow) -> None:
    view = window.navigator.view
    assert isinstance(view, TodayView)
    view.first_run.sample.emit()
    said: list[str] = []
    window.navigator.message.connect(said.append)
    window.run("next_unread")
    assert said == ["There is no list of articles here"]
    for _ in range(10):
        window.run("next")
    assert said[-1] == "No more here"
