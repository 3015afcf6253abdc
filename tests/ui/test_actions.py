"""The table of actions: one line each, every key once, every line does something, and says when it cannot."""

import contextlib
import sqlite3
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from globe_app.settings import Settings
from globe_app.ui.actions import ACTIONS, BY_ID, Menu, State, tip
from globe_app.ui.places import Article, Country, Stories, Today
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

NOTHING = State()


def test_no_key_stands_for_two_actions() -> None:
    keys = Counter(QKeySequence(key).toString() for one in ACTIONS for key in one.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys  # each is a key that Qt knows


def test_every_action_is_in_a_menu_and_does_something(window: MainWindow) -> None:
    assert window.commands.ids == BY_ID.keys()
    shown = _actions_of(window.menuBar().actions())
    assert len(shown) == len(ACTIONS)
    assert {one.menu for one in ACTIONS} == set(Menu)


def _actions_of(actions: list[QAction]) -> list[QAction]:
    found = []
    for one in actions:
        below = one.menu()
        if isinstance(below, QMenu):
            found += _actions_of(below.actions())
        elif not one.isSeparator():
            found.append(one)
    return found


@pytest.mark.parametrize(
    ("action", "can"),
    [
        ("back", replace(NOTHING, back="Today")),
        ("forward", replace(NOTHING, forward=True)),
        ("undo", replace(NOTHING, undo="48 articles marked read")),
        ("redo", replace(NOTHING, redo="48 articles marked read")),
        ("mark_all_read", replace(NOTHING, listed=True)),
        ("both", replace(NOTHING, reading=True, two_languages=True)),
        ("original", replace(NOTHING, on_story=True)),
        ("translate", replace(NOTHING, can_translate=True)),
        ("open_story", replace(NOTHING, story=7)),
        ("replay", replace(NOTHING, on_story=True)),
        ("sync", replace(NOTHING, can_sync=True)),
        ("cancel_sync", replace(NOTHING, can_sync=True, syncing=True)),
        ("remove_sample", replace(NOTHING, sample=True)),
    ],
)
def test_what_cannot_be_done_says_why_and_what_can_does_not(action: str, can: State) -> None:
    line = BY_ID[action]
    why = line.why_not(NOTHING)
    assert why
    assert why in tip(line, why)
    assert line.why_not(can) == ""


def test_in_a_window_that_only_reads_nothing_can_be_marked() -> None:
    state = replace(NOTHING, read_only=True, listed=True, sample=True)
    for action in ("save", "mark_read", "mark_all_read", "remove_sample"):
        assert "reading only" in BY_ID[action].why_not(state)


def test_tool_tips_and_menus_name_the_key_of_the_table(window: MainWindow) -> None:
    save = window.actions_["save"]
    assert save.toolTip().startswith("Save (S)")
    window.navigator.go(Country("SA"))
    wait(lambda: window.windowTitle().startswith("Saudi Arabia"))
    assert window.actions_["mark_all_read"].isEnabled()
    assert "Today" in window.actions_["back"].toolTip()
    window.navigator.go(Stories())
    wait(lambda: window.windowTitle().startswith("Stories"))
    assert not window.actions_["mark_all_read"].isEnabled()
    assert "Open a list" in window.actions_["mark_all_read"].toolTip()


def test_space_presses_the_button_that_has_focus_and_pages_nothing(window: MainWindow) -> None:
    window.navigator.go(Country("SA"))
    wait(lambda: window.windowTitle().startswith("Saudi Arabia"))
    pressed: list[bool] = []
    button = QPushButton("press", window.central)
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    button.setFocus()
    assert not window.actions_["page_down"].isEnabled()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [True]
    assert window.windowTitle().startswith("Saudi Arabia")
    window.list_pane.setFocus()
    button.deleteLater()


def test_n_and_j_on_the_front_page_open_nothing_that_is_not_seen(window: MainWindow) -> None:
    window.navigator.go(Country("SA"))
    wait(lambda: window.windowTitle().startswith("Saudi Arabia"))
    window.navigator.go(Today())
    wait(lambda: window.windowTitle().startswith("Today"))
    for action in ("next_unread", "next", "previous", "save", "mark_read"):
        window.run(action)
    wait(lambda: not window.services.busy)
    assert isinstance(window.navigator.place, Today)


def test_a_late_answer_to_who_else_tells_this_does_not_take_the_reader_away(
    window: MainWindow,
) -> None:
    window.navigator.go(Country("EG"))
    wait(lambda: window.windowTitle().startswith("Egypt"))
    window.run("next")
    window.run("open_story")  # asks the store first
    window.navigator.go(Country("BR"))
    wait(lambda: not window.services.busy)
    assert window.windowTitle().startswith("Brazil")


def test_a_star_that_cannot_be_stored_is_not_shown(window: MainWindow, settings: Settings) -> None:
    window.navigator.go(Country("EG"))
    wait(lambda: window.windowTitle().startswith("Egypt"))
    window.run("next_unread")
    wait(lambda: isinstance(window.navigator.place, Article) and not window.services.busy)
    with contextlib.closing(sqlite3.connect(settings.store)) as db:  # as a full disk refuses
        db.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON reader_state"
            " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
        db.commit()
    window.run("save")
    wait(lambda: not window.services.busy)
    assert "full" in window.toast.words
    selection = window.article.selection()
    assert selection.article is not None
    assert not selection.article.saved
    assert not window.actions_["save"].isChecked()
    with contextlib.closing(sqlite3.connect(settings.store)) as db:
        db.execute("DROP TRIGGER full")
        db.commit()
    window.run("save")
    wait(lambda: window.actions_["save"].isChecked())


def test_undo_of_a_toast_takes_back_what_the_toast_says(window: MainWindow) -> None:
    window.navigator.go(Country("EG"))
    wait(lambda: window.windowTitle().startswith("Egypt"))
    window.run("next_unread")
    wait(lambda: isinstance(window.navigator.place, Article) and not window.services.busy)
    window.run("save")
    wait(lambda: window.toast.words == "Saved")
    window.run("mark_read")
    wait(lambda: window.toast.words == "Marked unread")
    window.toast.button.click()
    wait(lambda: window.toast.words.startswith("Undone"))
    article = window.article.selection().article
    assert article is not None
    assert article.saved
    assert article.read
    assert window.actions_["mark_read"].text() == "Mark unread"
    assert window.actions_["save"].text() == "Remove from saved"


def test_focus_is_on_the_list_or_the_text_after_every_way_of_going(window: MainWindow) -> None:
    window.navigator.go(Country("SA"))
    wait(lambda: window.windowTitle().startswith("Saudi Arabia"))
    view = window.navigator.view
    assert view is not None
    assert view.widget.isAncestorOf(window.focusWidget())
    first = window.focusWidget()
    window.run("next_unread")
    wait(lambda: isinstance(window.navigator.place, Article))
    assert window.article.widget.isAncestorOf(window.focusWidget())
    window.run("back")
    wait(lambda: isinstance(window.navigator.place, Country))
    assert window.focusWidget() is first


def test_undo_and_redo_pressed_at_once_are_done_one_after_the_other(window: MainWindow) -> None:
    """A reader does not wait for what the last key did to be stored."""
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.globe_control.open_country("SA")
    wait(lambda: window.windowTitle().startswith("Saudi Arabia") and not window.services.busy)
    window.run("mark_all_read")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Z, shift)
    wait(lambda: not window.services.busy)
    assert window.globe_control.overview.counts["SA"].unread == 0
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: window.globe_control.overview.counts["SA"].unread == 40)
    wait(lambda: not window.services.busy)
    assert not window.actions_["undo"].isEnabled(), "nothing is left to undo"


def test_alt_by_itself_shows_the_menus_and_they_go_when_they_are_left(window: MainWindow) -> None:
    bar = window.menuBar()
    assert not bar.isVisible()
    QTest.keyPress(window.globe, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.globe, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(window.globe, Qt.Key.Key_Alt)
    assert not bar.isVisible()
    QTest.keyClick(window.globe, Qt.Key.Key_Alt)
    assert bar.isVisible()
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    opened.close()
    wait(lambda: not bar.isVisible())
