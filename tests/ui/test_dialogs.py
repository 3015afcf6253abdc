"""The sheets of the window together: keys and About, one at a time, focus, nothing piled up by use."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from globe_app.settings import APP_NAME
from globe_app.ui.actions import ACTIONS
from globe_app.ui.dialogs.keys import key_rows
from globe_app.ui.widgets.card import Sheet
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

NAMES = ("outlets", "translators", "retention", "keys", "about")


def test_the_keys_are_those_of_the_table_of_actions() -> None:
    shown = {row.id: row.cells[1].text for row in key_rows() if row.cells}
    for action in ACTIONS:
        if action.keys and action.menu is not None:
            assert len(shown[action.id].split(", ")) == len(action.keys), action.id
    assert shown["home"].startswith("H")


def open_sheets(window: MainWindow) -> list[Sheet]:
    dialogs = window.dialogs
    some = (dialogs.outlets, dialogs.translators, dialogs.settings, dialogs.keys, dialogs.about)
    return [one for one in some if one is not None and one.isVisible()]


def test_one_sheet_is_open_at_a_time_and_the_focus_is_in_it(window: MainWindow) -> None:
    for name in NAMES:
        window.run(name)
        (sheet,) = open_sheets(window)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert sheet.isAncestorOf(focus)
        assert window.dialogs.is_open
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.dialogs.is_open
    assert window.dialogs.about is not None
    assert window.dialogs.about.head.title.text() == APP_NAME


def test_no_button_is_a_default_that_return_or_space_would_press_unasked(
    window: MainWindow,
) -> None:
    for name in NAMES:
        window.run(name)
    wait(lambda: not window.services.busy)
    assert not [one for one in window.findChildren(QPushButton) if one.isDefault()]


@pytest.mark.parametrize("name", NAMES)
def test_opening_a_sheet_again_and_again_piles_nothing_up(window: MainWindow, name: str) -> None:
    def once() -> None:
        window.run(name)
        wait(lambda: not window.services.busy)
        window.dialogs.close_all()
        window.background.toggle_details()
        window.background.toggle_details()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    for _ in range(3):
        once()
    before = len(window.findChildren(QObject))
    for _ in range(20):
        once()
    assert len(window.findChildren(QObject)) < before + 15, "a process of the window may have begun"
