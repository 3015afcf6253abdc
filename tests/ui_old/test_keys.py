"""Every action has its key, the list of keys has them all, and no key leads the reader into nothing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QTextBrowser

from globe_app.settings import Settings
from globe_app.ui.old.dialogs.keys import keys_html
from globe_app.ui.old.history import View
from globe_app.ui.old.views.story.tabs import FIGURES, TITLES
from globe_app.ui.old.window import MainWindow
from globe_app.ui.old.words.countries import in_sentence
from tests.ui_old.conftest import wait
from tests.ui_old.stored_stories import fill_stories

Key = Qt.Key
WITHOUT = {  # what is chosen once, or rarely: in a menu alone
    "Reduce motion", "System", "Light", "Dark", "Off", "Every hour", "When the window opens",
    "About globe_app", "Keeping articles…", "Undo the last cleanup",
}  # fmt: skip


def test_every_action_has_a_key_and_the_dialog_tells_it(window: MainWindow) -> None:
    page = keys_html(window)
    seen: list[str] = []
    menus = [action.menu() for action in window.menuBar().actions()]
    while menus:
        menu = menus.pop()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            if action.menu() is not None:
                menus.append(action.menu())
            elif action.shortcuts():
                assert f">{action.text().removesuffix('…')}<" in page
                seen += [one.toString() for one in action.shortcuts()]
            elif not action.isSeparator():
                assert action.text() in WITHOUT or action.text().startswith("Every ")
    assert len(seen) == len(set(seen)), "a key that means two things means none"
    window.activateWindow()
    QTest.keyClick(window, Key.Key_F1)
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert "Somewhere with unread stories" in dialog.findChild(QTextBrowser).toPlainText()  # type: ignore[union-attr]
    QTest.keyClick(dialog, Key.Key_Escape)
    wait(lambda: window.findChild(QDialog) is None)
    assert window.pane.view is View.WELCOME


def test_the_parts_of_a_story_open_by_digit_and_elsewhere_the_key_says_what_it_is_for(
    window: MainWindow, settings: Settings
) -> None:
    story, _ = fill_stories(settings)
    pane = window.pane
    window.activateWindow()
    QTest.keyClick(window, Key.Key_4)
    assert pane.view is View.WELCOME
    assert "T opens the one" in window.toast.text()
    assert window.toast.isVisible()
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "taken back there" in window.toast.text()
    pane.open_story(story)
    wait(lambda: pane.view is View.STORY and not window.services.busy)
    for number in range(len(TITLES)):
        QTest.keyClick(window, Qt.Key(Key.Key_1 + number))
        assert pane.story.tab == number
        wait(lambda: not window.services.busy)
    QTest.keyClick(window, Key.Key_4)
    assert pane.story.tab == FIGURES


def test_keys_that_have_nothing_to_do_say_so(window: MainWindow) -> None:
    window.activateWindow()
    pane = window.pane
    for key, shift, words in (
        (Key.Key_O, False, "Open an article"), (Key.Key_O, True, "Open an article"),
        (Key.Key_T, True, "nothing to translate"),
    ):  # fmt: skip
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(window, key, held)
        assert words in window.toast.text()
    pane.open_country("SA")
    wait(lambda: pane.view is View.LIST and not window.services.busy)
    pane.open_article(pane.country.model.rows[0].id)
    wait(lambda: pane.view is View.ARTICLE and not window.services.busy)
    QTest.keyClick(window, Key.Key_O)
    assert "one language only" in window.toast.text()


def test_a_toast_moves_nothing_and_fits_the_globe(window: MainWindow) -> None:
    size = window.globe.size()
    window.toast.say("A long word to the reader. " * 12)
    assert window.globe.size() == size
    assert window.globe.rect().contains(window.toast.geometry())
    window.resize(800, 500)
    assert window.globe.rect().contains(window.toast.geometry())


def test_the_keyboard_s_mark_leaves_the_globe_with_the_keyboard(window: MainWindow) -> None:
    window.activateWindow()
    window.globe.setFocus()
    QTest.keyClick(window.globe, Key.Key_Tab)
    assert window.globe.look.hovered >= 0
    window.pane.focus_page()
    assert window.globe.look.hovered == -1


def test_where_nothing_is_missed_letters_are_still_keys(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: window.pane.view is View.MISSED and not window.services.busy)
    assert window.pane.missed.outlets_button.hasFocus()
    QTest.keyClick(window.focusWidget(), Key.Key_W)
    wait(lambda: window.pane.view is View.WORLD)


def test_a_country_s_name_has_its_article_within_a_sentence() -> None:
    assert [in_sentence(one) for one in ("United States", "Chad", "DR Congo", "Cook Islands")] == [
        "the United States", "Chad", "the DR Congo", "the Cook Islands",
    ]  # fmt: skip
    assert in_sentence("Norfolk Island") == "Norfolk Island"
