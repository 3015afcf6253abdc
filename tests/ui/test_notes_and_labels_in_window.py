"""A note and labels of an article, by keys; what is kept, as lists."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.store import labels
from globe_app.store.db import Store, open_store
from globe_app.ui.label_popover import LabelPopover
from globe_app.ui.places import Article, Country, Saved
from globe_app.ui.views.article.note_editor import NoteField
from globe_app.ui.views.saved.view import SavedView
from globe_app.ui.window import MainWindow
from tests import sql
from tests.ui.conftest import wait

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def settle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy)
    wait(lambda: not window.services.busy)


def stored(window: MainWindow) -> Store:
    return open_store(window.services.settings.store, window.services.settings.images)


def note_of(window: MainWindow, article: int) -> str:
    settle(window)
    store = stored(window)
    try:
        words = "SELECT coalesce((SELECT note FROM reader_state WHERE article_id = ?), '')"
        return str(sql.value(store, words, article))
    finally:
        store.close()


def labels_of(window: MainWindow, article: int) -> list[str]:
    settle(window)
    store = stored(window)
    try:
        return [one.name for one in labels.labels_of(store, article)]
    finally:
        store.close()


def read(window: MainWindow, article: int = 5) -> None:
    QTest.qWaitForWindowActive(window)
    window.navigator.go(Article(article, origin=Country("SA")))
    wait(lambda: window.article.row is not None and window.article.row.id == article)
    settle(window)


def write_note(window: MainWindow) -> NoteField:
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_N, SHIFT)
    field = window.article.note.editor.field
    assert field.isVisible()
    return field


def popover(window: MainWindow) -> LabelPopover:
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_L, SHIFT)
    settle(window)
    found = window.findChild(LabelPopover)
    assert found is not None
    assert found.is_open
    return found


def test_a_note_is_kept_when_its_field_is_left_and_shown_under_the_headline(
    window: MainWindow,
) -> None:
    read(window)
    field = write_note(window)
    QTest.keyClicks(field, "see jams, then n")  # letters are letters here, not actions
    window.refresh()  # what is typed stays while the page is read anew
    settle(window)
    assert field.toPlainText() == "see jams, then n"
    scrolled = window.article.reader.browser.verticalScrollBar().value()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert note_of(window, 5) == "see jams, then n"
    assert not field.isVisible()
    assert window.article.reader.browser.verticalScrollBar().value() == scrolled
    page = window.article.reader.browser.toPlainText()
    assert page.index("SA story") < page.index("see jams") < page.index("Paragraph")
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_Z, CTRL)
    assert note_of(window, 5) == ""


def test_escape_keeps_what_was_written_and_the_page_open_and_undo_takes_it_back(
    window: MainWindow,
) -> None:
    read(window)
    QTest.keyClicks(write_note(window), "first")
    QTest.keyClick(window.article.note.editor.field, Qt.Key.Key_Return, CTRL)
    assert note_of(window, 5) == "first"
    field = write_note(window)
    assert field.toPlainText() == "first"
    assert window.article.note.editor.y() > 60  # under the headline, where the note stands
    QTest.keyClicks(field, " and second")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert note_of(window, 5) == "first and second"
    assert window.navigator.place == window.article.here()
    assert window.article.reader.browser.hasFocus()
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_Z, CTRL)
    assert note_of(window, 5) == "first"


def test_another_window_in_front_keeps_a_note_and_leaves_its_field_open(
    window: MainWindow,
) -> None:
    read(window)
    field = write_note(window)
    QTest.keyClicks(field, "so far")
    leave = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(field, leave)
    assert note_of(window, 5) == "so far"
    assert field.isVisible()
    QTest.keyClicks(field, ", and on")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert note_of(window, 5) == "so far, and on"


def test_a_note_is_kept_when_another_article_comes_or_the_window_closes(
    window: MainWindow,
) -> None:
    read(window)
    QTest.keyClicks(write_note(window), "on five")
    read(window, 6)
    QTest.keyClicks(write_note(window), "on six")
    window.close()
    assert (note_of(window, 5), note_of(window, 6)) == ("on five", "on six")


def test_labels_are_made_found_checked_and_unchecked_by_keys(window: MainWindow) -> None:
    read(window)
    chooser = popover(window)
    for name in ("Kenya", "To check"):
        QTest.keyClicks(chooser.field, name)
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)
        settle(window)
    assert labels_of(window, 5) == ["Kenya", "To check"]
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert labels_of(window, 5) == ["Kenya"]
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert not chooser.is_open
    assert window.article.reader.browser.hasFocus()
    assert "Kenya" in window.article.reader.browser.toPlainText().split("Paragraph")[0]


def test_a_label_is_renamed_and_removed_and_comes_back(window: MainWindow) -> None:
    read(window)
    chooser = popover(window)
    QTest.keyClicks(chooser.field, "Kenia")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    settle(window)
    QTest.keyClick(chooser.field, Qt.Key.Key_F2)
    assert chooser.field.text() == "Kenia"
    QTest.keyClicks(chooser.field, "Kenya")  # takes the place of the selected old name
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert labels_of(window, 5) == ["Kenya"]
    settle(window)
    QTest.mouseClick(chooser.remove, Qt.MouseButton.LeftButton)
    assert labels_of(window, 5) == []
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_Z, CTRL)
    assert labels_of(window, 5) == ["Kenya"]


def test_the_saved_page_lists_what_has_a_note_or_a_label(window: MainWindow) -> None:
    read(window)
    QTest.keyClicks(write_note(window), "mine")
    QTest.keyClick(window.article.note.editor.field, Qt.Key.Key_Tab)
    chooser = popover(window)
    QTest.keyClicks(chooser.field, "Kenya")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    settle(window)
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    window.navigator.go(Saved())
    settle(window)
    view = window.navigator.view
    assert isinstance(view, SavedView)
    assert view.list.articles == ()
    QTest.mouseClick(view.chips.noted, Qt.MouseButton.LeftButton)
    settle(window)
    assert [one.id for one in view.list.articles] == [5]
    assert view.heading.text() == "With a note"
    QTest.mouseClick(view.chips.named[0], Qt.MouseButton.LeftButton)
    settle(window)
    assert (view.heading.text(), [one.id for one in view.list.articles]) == ("Kenya", [5])
    said = [part.text for part in view.list.list.model_.rows[0].meta]
    assert said[-2:] == ["Kenya", "note"]
    QTest.keyClick(view.list.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(window)
    assert window.navigator.place == Saved(noted=True, at=window.navigator.place.at)
