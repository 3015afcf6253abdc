"""What docs/notes/0017 says a view costs, proved in the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.ui import views
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, fill, shown, wait
from tests.ui.toy_view import Total, TotalView


@pytest.fixture
def window(
    qt: QApplication, settings: Settings, countries: Countries, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    fill(settings, countries)
    monkeypatch.setattr("globe_app.ui.window.VIEWS", (*views.VIEWS, TotalView))
    yield from shown(qt, application.build_window(settings, STILL, clock=lambda: NOW))


def test_a_registered_toy_view_stands_in_the_bar_and_is_opened_left_and_come_back_to(
    window: MainWindow,
) -> None:
    toy = window.navigator.views[Total]
    QTest.mouseClick(window.top_bar.pages["Total"], Qt.MouseButton.LeftButton)
    wait(lambda: window.navigator.view is toy)
    assert toy.widget.text() == "46"
    assert toy.widget.isVisible()
    assert window.windowTitle().startswith("Total")
    window.navigator.go(Total(times=2))
    wait(lambda: toy.widget.text() == "92")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    wait(lambda: toy.widget.text() == "46")
    window.refresh()
    wait(lambda: not window.services.busy)
    assert window.navigator.view is toy
