"""What the window remembers, when the file it is remembered in is odd: defaults, and a word."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from globe_app.ui.old import preferences
from globe_app.ui.old.background.translator_values import Wanted
from globe_app.ui.old.preferences import Preferences, read_preferences
from globe_app.ui.old.window import MainWindow

HOSTILE = Path(__file__).resolve().parents[3] / "shared" / "cases" / "hostile"


def settings_of(path: Path) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat)


@pytest.mark.parametrize(
    ("name", "value", "field", "expected", "odd"),
    [
        ("theme", "dark", "theme", "dark", False), ("theme", "pink", "theme", "system", True),
        ("theme", ["a", "b"], "theme", "system", True),
        ("text_size", "2", "text_size", 2, False), ("text_size", "1" * 5_000, "text_size", None, True),
        ("text_size", "-1", "text_size", None, True), ("text_size", "²", "text_size", None, True),
        ("text_size", "", "text_size", None, True),
        ("calm", "true", "calm", True, False), ("calm", "maybe", "calm", False, True),
        ("home", "ES", "home", "ES", False), ("home", "ZZ", "home", "", True), ("home", "", "home", "", False),
        ("sync_hours", "1", "sync_hours", 1, False), ("sync_hours", "inf", "sync_hours", 0, True),
        ("sync_hours", "9999999", "sync_hours", 0, True),
        ("sync_on_start", "true", "sync_on_start", True, False),
        ("sync_on_start", {"a": 1}, "sync_on_start", False, True),
        ("translators_wanted", "sk-en:better nonsense", "wanted", (Wanted("sk-en", "better"),), False),
        ("translators_wanted", ["sk-en"], "wanted", (), True),
        ("translators_wanted", "x" * 9_999, "wanted", (), True),
        ("translators_declined", "th ka", "declined", frozenset({"th", "ka"}), False),
        ("geometry", "x", "geometry", None, True), ("geometry", QByteArray(b"g"), "geometry", b"g", False),
    ],
)  # fmt: skip
def test_each_preference_is_its_value_or_its_default_and_named(
    name: str, value: object, field: str, expected: object, odd: bool
) -> None:
    found, wrong = read_preferences({name: value}, frozenset({"ES"}), frozenset({0, 1, 3}))
    assert getattr(found, field) == expected
    assert wrong == ((name,) if odd else ())


def test_nothing_remembered_is_all_defaults_without_a_word() -> None:
    assert read_preferences({}, frozenset(), frozenset({0})) == (Preferences(), ())


def test_what_a_window_saves_it_restores(
    qt: QApplication, window: MainWindow, tmp_path: Path
) -> None:
    window.pane.reader.set_text_size(1)
    preferences.save(window, settings_of(tmp_path / "window.ini"))
    window.pane.reader.set_text_size(3)
    preferences.restore(qt, window, settings_of(tmp_path / "window.ini"))
    assert window.pane.reader.text_size == 1
    assert not window.notice.isVisibleTo(window)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"[General]\ngeometry=x\n", "geometry"),
        (b"[General]\ngeometry=@ByteArray(\\0\\0)\n", "geometry"),
        (b"[General]\ntext_size=" + b"1" * 5_000 + b"\ncalm=@Variant(x)\n", "text_size"),
        (b"[General]\nsync_hours=a, b\nhome=@Invalid()\n", "sync_hours"),
        (bytes(range(256)) * 20, "window.ini"),
    ],
    ids=["no geometry", "a damaged geometry", "a size of 5000 digits", "a list", "no settings"],
)
def test_an_odd_settings_file_gives_defaults_and_a_word(
    qt: QApplication, window: MainWindow, tmp_path: Path, content: bytes, named: str
) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    preferences.restore(qt, window, settings_of(path))
    assert window.notice.isVisibleTo(window)
    assert named in window.notice.text()


@pytest.mark.parametrize("name", ["window_ini_2.ini", "window_ini_geometry_x.ini"])
def test_settings_files_that_ended_the_program_are_read(
    qt: QApplication, window: MainWindow, tmp_path: Path, name: str
) -> None:
    if not (HOSTILE / name).is_file():
        pytest.skip("the hostile files are not beside the checkout")
    path = tmp_path / "window.ini"
    shutil.copy(HOSTILE / name, path)
    preferences.restore(qt, window, settings_of(path))
    assert window.notice.isVisibleTo(window)
