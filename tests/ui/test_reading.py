"""Your reading in the window, the key to somewhere unread, and what the map shows by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from globe_app import cldr
from globe_app.globe.camera import Camera
from globe_app.model.article_query import ArticleQuery
from globe_app.store import history
from globe_app.store.db import open_store
from globe_app.store.search import search
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.overlay import Subject
from globe_app.ui.map.shades import Shade
from globe_app.ui.places import YourReading
from globe_app.ui.views.reading.country_chip import CountryChip
from globe_app.ui.views.reading.page import ReadingPage
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import wait

Key = Qt.Key


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """Wide enough for the map beside the page."""
    window.resize(1280, 800)
    window.activateWindow()
    wait(lambda: window.globe.isVisible() and window.isActiveWindow())
    return window


def read(window: MainWindow, code: str, count: int) -> None:
    """Articles of a country are opened."""
    settings = window.services.settings
    store = open_store(settings.store, settings.images)
    for row in search(store, ArticleQuery(country=code), count).rows:
        history.note(store, row.id, NOW)
    store.close()


def open_reading(window: MainWindow) -> ReadingPage:
    QTest.keyClick(window, Key.Key_D)
    wait(lambda: window.windowTitle().startswith("Your reading"))
    view = window.navigator.view
    assert view is not None
    assert isinstance(view.widget, ReadingPage)
    return view.widget


def globe(window: MainWindow) -> GlobeView:
    assert isinstance(window.globe, GlobeView)
    return window.globe


def test_d_shows_where_was_read_from_in_green_and_without_dots(window: MainWindow) -> None:
    read(window, "SA", 22)
    page = open_reading(window)
    look = globe(window).look
    index = window.services.countries.index
    assert look.overlay.subject is Subject.READING
    assert look.kinds[index["SA"]] == Shade.READ_4
    assert look.kinds[index["EG"]] == Shade.LAND
    assert look.kinds[index["FR"]] == Shade.NO_OUTLET
    assert Shade.READ_4.dot == -1
    assert page.facts.text().startswith("22 articles from 1 country")
    assert page.bars.isVisible()
    assert "Asia: 100 %" in page.bars.accessibleName()


def test_under_twenty_articles_nothing_is_said_of_shares(window: MainWindow) -> None:
    read(window, "SA", 12)
    page = open_reading(window)
    assert not page.bars.isVisible()
    assert page.sum.text() == "Too little yet to say: 12 of 20"


def test_the_time_is_chosen_in_the_toolbar(window: MainWindow) -> None:
    open_reading(window)
    view = window.navigator.view
    assert view is not None
    view.period.chosen.emit(2)
    wait(lambda: window.navigator.place == YourReading(0))


def test_the_suggestion_is_gone_to_and_another_is_another(window: MainWindow) -> None:
    read(window, "SA", 1)
    page = open_reading(window)
    first = page.suggestion.headline.text().partition(":")[0]
    assert globe(window).look.selected >= 0
    page.suggestion.next.click()
    wait(lambda: page.suggestion.headline.text().partition(":")[0] != first)
    name = page.suggestion.headline.text().partition(":")[0]
    page.suggestion.go.click()
    wait(lambda: window.windowTitle().startswith(name))


def test_an_english_headline_does_not_turn_the_card_of_an_arabic_window(window: MainWindow) -> None:
    cldr.install(replace(cldr.ENGLISH, language="ar", comma="، "))
    try:
        read(window, "SA", 1)
        words = open_reading(window).suggestion.headline.text()
    finally:
        cldr.install(cldr.ENGLISH)
    assert words[0] == cldr.RIGHT_TO_LEFT_MARK  # before what is isolated, and so says nothing
    country, _, headline = words[1:].partition(": ")
    for one in (country, headline):
        assert one.startswith(cldr.FIRST_STRONG_ISOLATE)
        assert one.endswith(cldr.POP_DIRECTIONAL_ISOLATE)


def test_a_country_that_was_not_opened_is_a_chip_that_lights_it_up(window: MainWindow) -> None:
    read(window, "SA", 1)
    page = open_reading(window)
    chips = {one.code: one for one in page.findChildren(CountryChip)}
    assert set(chips) == {"EG", "BR", "JP"}
    chips["BR"].setFocus()
    index = window.services.countries.index["BR"]
    wait(lambda: globe(window).look.highlighted == {index})
    QTest.keyClick(chips["BR"], Key.Key_Space)
    wait(lambda: window.windowTitle().startswith("Brazil"))


def test_starting_over_and_stopping_to_count_can_be_taken_back(window: MainWindow) -> None:
    read(window, "SA", 21)
    page = open_reading(window)
    page.over.click()
    wait(lambda: page.facts.text().startswith("You have opened nothing"))
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: page.facts.text().startswith("21 articles"))
    page.stop.click()
    assert not window.preferences.value.counting_reading
    assert page.stop.words == "Count again"
    assert "not counted any more" in page.facts.text()
    page.stop.click()
    assert window.preferences.value.counting_reading


def test_g_goes_somewhere_unread_and_never_twice_to_the_same(window: MainWindow) -> None:
    read(window, "SA", 1)
    before = ""
    for _ in range(8):
        QTest.keyClick(window, Key.Key_G)
        wait(lambda last=before: window.windowTitle() != last and not window.services.busy)
        wait(lambda: window.navigator.view is not None and window.navigator.view.country() != "")
        assert window.navigator.view.country() in {"EG", "BR", "JP"}
        assert window.windowTitle() != before
        before = window.windowTitle()


def test_g_says_when_there_is_no_other_country(window: MainWindow) -> None:
    for code in ("SA", "EG", "BR", "JP"):
        read(window, code, 1)
    QTest.keyClick(window, Key.Key_G)
    wait(lambda: "no other country" in window.toast.words)
    assert window.windowTitle().startswith("Today")


def test_the_map_shows_what_the_reader_chose_until_a_page_brings_its_own(
    window: MainWindow,
) -> None:
    read(window, "SA", 4)
    view = globe(window)
    index = window.services.countries.index
    window.run("mode_stored")
    assert view.look.overlay.subject is Subject.STORED
    assert view.look.numbers[index["SA"]] == 40
    assert window.actions_["mode_stored"].isChecked()
    window.run("mode_reading")
    wait(lambda: view.look.numbers[index["SA"]] == 4)
    assert view.look.overlay.subject is Subject.READING
    window.run("missed")
    wait(lambda: window.windowTitle().startswith("Missed"))
    assert view.look.overlay.subject is not Subject.READING
    window.run("home")
    wait(lambda: view.look.overlay.subject is Subject.READING)
    window.run("mode_unread")
    assert view.look.overlay.subject is Subject.UNREAD


def test_the_button_by_the_legend_opens_the_choice(window: MainWindow) -> None:
    view = globe(window)
    assert view.modes.isVisible()
    view.modes.click()
    wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()] == [
        "Unread articles", "All articles, read or not", "Where I have read from",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    assert view.look.overlay.subject is Subject.STORED


def test_the_globe_comes_back_as_it_was_left_for_a_flat_map(window: MainWindow) -> None:
    view = globe(window)
    view.set_camera(Camera(lon=120.0, lat=30.0))
    QTest.keyClick(window, Key.Key_F)
    wait(lambda: view.flat)
    QTest.keyClick(window, Key.Key_F)
    assert (view.camera.lon, view.camera.lat) == pytest.approx((120.0, 30.0))
