"""The sheet of storage: nothing is chosen before what is in force is known; changes act at once."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from globe_app import app, cldr
from globe_app import tr as translations
from globe_app.cli import main
from globe_app.errors import GlobeError
from globe_app.model.backup import RestoreReport
from globe_app.model.retention import CountedFrom, RetentionRule
from globe_app.settings import Settings
from globe_app.store import retention
from globe_app.store.db import open_store
from globe_app.ui.dialogs.settings.storage import StorageSection, size_words
from globe_app.ui.widgets.segments import SegmentButton
from globe_app.ui.window import MainWindow
from tests import sql
from tests.conftest import NOW
from tests.ui.conftest import wait


def rule(window: MainWindow) -> RetentionRule:
    """What is stored."""
    store = open_store(window.services.settings.store, window.services.settings.images)
    found = retention.rule(store)
    store.close()
    return found


def keep_rule(window: MainWindow, wanted: RetentionRule) -> None:
    store = open_store(window.services.settings.store, window.services.settings.images)
    retention.set_rule(store, wanted)
    store.close()


def opened(window: MainWindow) -> StorageSection:
    window.run("retention")
    made = window.dialogs.settings
    assert made is not None
    return made.storage


def choose_days(sheet: StorageSection, words: str) -> None:
    """Click a segment."""
    some = sheet.days.findChildren(SegmentButton)
    button = next(one for one in some if one.words == words and not one.isHidden())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_before_the_rule_in_force_is_known_nothing_can_be_chosen(window: MainWindow) -> None:
    """Today, OK before the first answer sets 0 days: articles are kept for ever."""
    keep_rule(window, RetentionRule(60, 5.0, CountedFrom.PUBLISHED))
    sheet = opened(window)
    assert sheet.rule is None
    assert not sheet.days.isEnabled()
    assert not sheet.clean_up.isEnabled()
    choose_days(sheet, "30")
    QTest.keyClick(sheet.days, Qt.Key.Key_Return)
    QTest.keyClick(sheet.days, Qt.Key.Key_Escape)
    wait(lambda: not window.services.busy)
    assert rule(window) == RetentionRule(60, 5.0, CountedFrom.PUBLISHED)
    assert sheet.rule == RetentionRule(60, 5.0, CountedFrom.PUBLISHED)


def test_a_choice_acts_at_once_says_so_and_is_undone(window: MainWindow) -> None:
    sheet = opened(window)
    wait(lambda: sheet.rule is not None)
    choose_days(sheet, "30")
    wait(lambda: rule(window).days == 30)
    wait(lambda: sheet.rule is not None and sheet.rule.days == 30)
    assert window.toast.words == "Articles are kept for 30 days"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: sheet.rule is not None and sheet.rule.days == 90)
    assert rule(window).days == 90


def test_of_choices_made_faster_than_they_are_stored_the_last_one_holds(window: MainWindow) -> None:
    """Today a late answer overwrites what was chosen meanwhile."""
    sheet = opened(window)
    wait(lambda: sheet.rule is not None)
    for words in ("30", "60", "365", "180"):
        choose_days(sheet, words)
    wait(lambda: not window.services.busy)
    assert rule(window).days == 180
    wait(lambda: sheet.rule is not None and sheet.rule.days == 180)
    assert sheet.days.at == 3


def test_what_each_shorter_choice_would_remove_is_told_before_it_is_chosen(
    window: MainWindow,
) -> None:
    keep_rule(window, RetentionRule(45))
    sheet = opened(window)
    wait(lambda: sheet.rule is not None)
    assert sheet.would_go.text().splitlines() == [
        "After 45 days: nothing.",
        "After 30 days: nothing.",
    ]
    chosen = [one.words for one in sheet.days.findChildren(SegmentButton) if one.isChecked()]
    assert chosen == ["45 days"], "a rule of another length is shown as it is"


def test_cleaning_up_now_is_undone(window: MainWindow, forward: Callable[[int], None]) -> None:
    keep_rule(window, RetentionRule(30))
    forward(60)
    sheet = opened(window)
    wait(lambda: sheet.clean_up.isEnabled())
    assert sheet.would_go.text().startswith(
        "After 30 days: 46 articles; an update removes 4 at most"
    )
    QTest.mouseClick(sheet.clean_up, Qt.MouseButton.LeftButton)
    wait(lambda: window.toast.words == "46 articles removed")
    wait(lambda: sheet.would_go.text() == "After 30 days: nothing.")
    wait(lambda: window.actions_["undo"].isEnabled())  # it is asked for in a lane of its own
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: "46 articles" in sheet.would_go.text())


@pytest.fixture
def forward(window: MainWindow) -> Callable[[int], None]:
    """Moves what is stored into the past by so many days."""

    def back(days: int) -> None:
        store = open_store(window.services.settings.store, window.services.settings.images)
        seconds = int(timedelta(days=days).total_seconds())
        sql.change(store, "UPDATE articles SET first_stored = first_stored - ?", seconds)
        store.close()

    return back


def test_sizes_in_words() -> None:
    assert size_words(2_300) == "under 1 MB"
    assert size_words(412_000_000) == "412 MB"
    assert size_words(1_240_000_000) == "1.2 GB"
    assert NOW.tzinfo is not None


def test_sizes_numbers_and_dates_are_those_of_the_readers_language(window: MainWindow) -> None:
    cldr.install(cldr.read_locale(window.services.settings.resources / "i18n", "es"))
    try:
        assert size_words(1_240_000_000) == "1,2 GB"
        section = opened(window)
        wait(lambda: section.rule is not None)
        assert "November" not in section.says.text()
        assert "noviembre" in section.says.text()
    finally:
        cldr.install(cldr.ENGLISH)


def test_a_backup_is_made_from_the_settings_and_restoring_closes_the_window_for_it(
    window: MainWindow, tmp_path: Path
) -> None:
    section = opened(window)
    wait(lambda: section.rule is not None)
    section.back_up(tmp_path / "kept.globebackup")
    wait(lambda: window.toast.words.startswith("46 articles kept in kept.globebackup"))
    assert (tmp_path / "kept.globebackup").stat().st_size > 1_000
    section.restore_wanted.emit(tmp_path / "kept.globebackup")
    assert not window.isVisible()
    assert window.restore_from == tmp_path / "kept.globebackup"


def test_the_window_that_opens_after_restoring_says_in_its_language_what_was_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it says is written once its language is known: the command that restores speaks English."""
    given: list[RestoreReport | GlobeError | None] = []

    def opened_instead(_: Settings, *, restored: RestoreReport | GlobeError | None) -> int:
        given.append(restored)
        return 0

    monkeypatch.setattr(app, "run", opened_instead)
    bad = tmp_path / "bad"
    bad.write_bytes(b"no backup")
    store = tmp_path / "other.db"
    assert main(["restore", str(bad), "--store", str(store), "--then-open"]) == 0
    report = RestoreReport(98, 1, "", store.with_name("kept"), None)
    translations.install(lambda text, _, __: f"[{text}]")
    try:
        failed, done = app.restored_words(given[0]), app.restored_words(report)
    finally:
        translations.install(None)
    assert failed.startswith("[Nothing was restored.")
    assert str(bad) in failed
    assert done.startswith("[Restored:")
    assert str(report.replaced) in done
