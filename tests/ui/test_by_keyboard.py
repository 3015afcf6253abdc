"""What can be done by keyboard, and what is said where a key does nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.ui.places import Country, Story, StoryPart
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, fill, shown, wait
from tests.ui.stored_stories import fill_stories

Key = Qt.Key


@pytest.fixture
def reading_only(
    qt: QApplication, settings: Settings, countries: Countries
) -> Iterator[MainWindow]:
    fill(settings, countries)
    made = application.build_window(settings, STILL, read_only=True, clock=lambda: NOW)
    yield from shown(qt, made)


def go(window: MainWindow, place: Country | Story) -> None:
    window.navigator.go(place)
    wait(lambda: not window.services.busy)
    QApplication.processEvents()


@pytest.mark.parametrize("key", [Key.Key_S, Key.Key_M])
def test_a_key_that_a_window_for_reading_only_refuses_says_why(
    reading_only: MainWindow, key: Qt.Key
) -> None:
    go(reading_only, Country("SA"))
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    assert reading_only.toast.isVisible()
    assert reading_only.toast.accessibleName() == "Open for reading only"


def test_arrows_on_a_button_of_why_grouped_stay_there(qt: QApplication, settings: Settings) -> None:
    fill_stories(settings)
    for window in shown(qt, application.build_window(settings, STILL, clock=lambda: NOW)):
        go(window, Story(1, StoryPart.WHY))
        row = window.findChild(type(window.navigator.view.why.members.rows[0]))  # type: ignore[union-attr]
        assert row is not None
        row.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(row, Key.Key_Tab)
        button = QApplication.focusWidget()
        assert button is row.button
        QTest.keyClick(button, Key.Key_Down)
        assert QApplication.focusWidget() is button


def test_the_details_of_an_outlet_stay_inside_the_sheet(reading_only: MainWindow) -> None:
    window = reading_only
    window.resize(1280, 800)
    window.dialogs.show_outlets()
    wait(lambda: not window.services.busy)
    sheet = window.dialogs.outlets
    assert sheet is not None
    sheet.table.opened.emit("sa-paper")
    assert sheet.details.isVisible()
    seen = sheet.details.card.translated(sheet.details.pos())
    assert sheet.card.geometry().contains(seen)
