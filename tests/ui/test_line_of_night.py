"""The line of night, kept from one window to the next."""

from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, fill, shown, wait


def test_a_window_opens_with_the_line_of_night_that_was_kept(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    fill(settings, countries)
    kept = replace(STILL, night=True)
    for window in shown(qt, application.build_window(settings, kept, clock=lambda: NOW)):
        opened = _globe(window)
        window.preferences.toggle_night()
        assert _globe(window) != opened
        window.preferences.toggle_night()
        assert _globe(window) == opened


def _globe(window: MainWindow) -> QImage:
    """The globe once it is at rest: drawn twice alike."""
    drawn = [window.globe.grab().toImage()]

    def at_rest() -> bool:
        QTest.qWait(150)
        drawn.append(window.globe.grab().toImage())
        return drawn[-1] == drawn[-2]

    wait(at_rest)
    return drawn[-1]
