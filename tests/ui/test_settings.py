"""The settings: opened by key, found by typing, acting at once."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from globe_app.ui.dialogs.settings.controls import Made
from globe_app.ui.dialogs.settings.sheet import SettingsSheet
from globe_app.ui.dialogs.settings.table import SETTINGS, Choice, Section, Toggle
from globe_app.ui.look.style import NARROW_MEASURE, Role
from globe_app.ui.preferences import Preferences, ReadingFont, ThemeChoice
from globe_app.ui.widgets.controls import Segments, Switch
from globe_app.ui.widgets.segments import SegmentButton
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(window: MainWindow) -> SettingsSheet:
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    made = window.dialogs.settings
    assert made is not None
    assert made.isVisible()
    wait(lambda: not window.services.busy)
    return made


def shown(sheet: SettingsSheet) -> list[str]:
    """Ids of the settings whose rows are shown."""
    return [one.setting.id for one in sheet.made if one.row.isVisible()]


def row(sheet: SettingsSheet, name: str) -> Made:
    return next(one for one in sheet.made if one.setting.id == name)


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_key_opens_the_settings_and_sections_are_walked_by_key(sheet: SettingsSheet) -> None:
    assert sheet.section is Section.READING
    assert QApplication.focusWidget() is sheet.side.buttons[Section.READING]
    QTest.keyClick(sheet.side.buttons[Section.READING], Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is sheet.side.buttons[Section.APPEARANCE]
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert sheet.section is Section.APPEARANCE
    assert shown(sheet)[:3] == ["theme", "text_percent", "calm"]
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_typing_finds_settings_of_every_section_by_their_words_and_by_others(
    sheet: SettingsSheet,
) -> None:
    QTest.keyClicks(sheet.side.search, "animation")
    assert shown(sheet) == ["calm"], "found by a word that its row does not have"
    assert sheet.head.title.text() == "1 setting"
    sheet.side.search.clear()
    QTest.keyClicks(sheet.side.search, "update network")
    assert "metered" in shown(sheet)
    sheet.side.search.clear()
    QTest.keyClicks(sheet.side.search, "clean up")
    assert sheet.storage.isVisible()
    sheet.side.search.clear()
    QTest.keyClicks(sheet.side.search, "<b>qqq")
    assert not shown(sheet)
    assert sheet.nothing.text() == "No setting is called “<b>qqq”."


def test_every_setting_of_the_table_shows_and_changes_what_it_is_about(
    window: MainWindow, sheet: SettingsSheet
) -> None:
    seen = []
    for made in sheet.made:
        setting, control = made.setting, made.control
        if isinstance(setting, Toggle):
            assert isinstance(control, Switch)
            if not control.isEnabled():
                assert made.row.says.text(), "what cannot be changed says why"
                continue
            before = control.isChecked()
            control.click()
            sheet.show_chosen()
            assert control.isChecked() is not before, setting.id
            control.click()
        elif isinstance(setting, Choice):
            assert isinstance(control, Segments | QComboBox)
            if isinstance(control, Segments):
                last = control.findChildren(SegmentButton)[-1]
                last.click()
                sheet.show_chosen()
                assert last.isChecked(), setting.id
            else:
                at = control.count() - 1
                control.setCurrentIndex(at)
                control.activated.emit(at)
                sheet.show_chosen()
                assert control.currentIndex() == at, setting.id
        seen.append(setting.id)
    assert len(seen) >= 15
    kept = window.remembered()
    assert kept.theme is ThemeChoice.DARK
    assert kept.sync_hours == 24
    assert kept.text_percent == 200


def test_every_preference_that_a_reader_chooses_is_in_the_settings() -> None:
    elsewhere = {  # where the window stands, what it shows, and what is chosen in its own place
        "geometry", "store", "place", "camera", "missed_explained",
        "translators_wanted", "translators_declined", "tour_seen",
    }  # fmt: skip
    fields = set(Preferences.__dataclass_fields__)
    assert fields - elsewhere - {one.id for one in SETTINGS} == set()


def test_a_row_shows_what_was_changed_by_a_key_meanwhile(
    window: MainWindow, sheet: SettingsSheet
) -> None:
    night = row(sheet, "night").control
    assert isinstance(night, Switch)
    assert not night.isChecked()
    window.run("night")
    assert night.isChecked()


def test_the_letters_and_the_width_of_articles_change_at_once(
    window: MainWindow, sheet: SettingsSheet
) -> None:
    letters = row(sheet, "reading_font").control
    assert isinstance(letters, Segments)
    press(letters.findChildren(SegmentButton)[1])
    assert window.preferences.value.reading_font is ReadingFont.SANS
    style = window.article.style
    assert style.font(Role.BODY).families()[0] == "Inter"
    assert style.font(Role.ARTICLE_HEADLINE).families()[0] == "Source Serif 4"
    width = row(sheet, "reading_width").control
    assert isinstance(width, Segments)
    press(width.findChildren(SegmentButton)[0])
    assert window.article.style.measure == NARROW_MEASURE


def test_offline_lets_nothing_begin_and_says_so(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.preferences.value.offline
    assert window.toast.words == "Offline, as you chose. Ctrl+Shift+O ends it."
    assert window.background.line.words == "Offline, as you chose"
    assert not window.actions_["sync"].isEnabled()
    window.background.sync()
    window.background.control.on_start()
    assert not window.background.syncing
    window.background.translators.control.get([])
    assert not window.background.translators.control.process.running
    window.run("offline")
    assert window.toast.words == "Online again"
    assert not window.background.offline


def test_a_window_without_a_tray_says_that_there_is_none(sheet: SettingsSheet) -> None:
    tray = row(sheet, "tray")
    assert isinstance(tray.control, Switch)
    assert not tray.control.isEnabled()
    assert tray.row.says.text() == "This desktop has no tray."


def test_a_syncs_command_line_follows_the_settings(window: MainWindow) -> None:
    control = window.background.control
    window.preferences.take(replace(window.preferences.value, pictures=False, metered=True))
    assert control.pictures is False
    assert control.metered_too is True


def test_a_sheet_closes_though_what_had_focus_before_is_gone(window: MainWindow) -> None:
    """A list that is refreshed while a sheet is open makes its rows anew."""
    row = QPushButton("a row", window.central)
    row.show()
    row.setFocus()
    window.run("settings")
    shiboken6.delete(row)
    made = window.dialogs.settings
    assert made is not None
    made.close_it()
    assert made.isHidden()
    window.run("settings")
    assert made.isVisible(), "and opens again"
