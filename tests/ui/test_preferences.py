"""What the window remembers, and what an odd file of it does: defaults and a word, never a refusal to start."""

import json
import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from globe_app.settings import CONFIG_VARIABLE, preferences_path
from globe_app.ui.background.translator_values import Wanted
from globe_app.ui.preferences import (
    CameraPosition,
    Geometry,
    OpenAt,
    Preferences,
    Projection,
    ReadBy,
    Reading,
    ReadingFont,
    ReadingWidth,
    ThemeChoice,
    preferences_of,
    read_preferences,
    write_preferences,
)
from globe_app.ui.screen_fit import fitted

CODES = frozenset({"ES", "FR"})
EVERY = Preferences(
    theme=ThemeChoice.DARK, text_percent=150, calm=True, night=True, drift=False, home="ES",
    missed_explained=True, sync_hours=3, sync_on_start=True,
    geometry=Geometry(-20, 30, 1440, 900, True),
    store="/s/globe.db", place='{"place":"Today"}', camera=CameraPosition(-12.5, 48.0, 2.25),
    translators_wanted=(Wanted("sk-en", "better"), Wanted("de-en")),
    translators_declined=frozenset({"th", "ka"}), read_by=ReadBy.SCROLLING,
    reading_font=ReadingFont.SANS, reading_width=ReadingWidth.NARROW, open_at=OpenAt.TODAY,
    labels=False, metered=True,
    projection=Projection.ROBINSON, edition_stories=20, counting_reading=False, alerts=True,
    tray=True, offline=True, pictures=False, interface_language="ar", tour_seen=True,
)  # fmt: skip


@pytest.mark.parametrize("value", [Preferences(), EVERY], ids=["the defaults", "all others"])
def test_what_is_written_is_read_again(tmp_path: Path, value: Preferences) -> None:
    path = tmp_path / "a" / "b" / "preferences.json"
    assert write_preferences(path, value) == ""
    assert read_preferences(path, CODES) == Reading(value)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) & 0o077 == 0
    assert os.listdir(path.parent) == ["preferences.json"], "nothing half written stays"


def test_a_setting_of_another_version_is_passed_over_quietly(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"pane_width": -1, "list_width": "wide", "text_percent": 120}')
    assert read_preferences(path, CODES) == Reading(Preferences(text_percent=120))


def test_without_a_file_there_are_defaults_and_no_word(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "no", CODES) == Reading(Preferences())


@pytest.mark.parametrize(
    ("name", "value", "expected", "odd"),
    [
        ("theme", "dark", ThemeChoice.DARK, False), ("theme", "pink", ThemeChoice.SYSTEM, True),
        ("theme", ["dark"], ThemeChoice.SYSTEM, True),
        ("text_percent", 200, 200, False), ("text_percent", 201, 100, True),
        ("text_percent", 10**5_0, 100, True), ("text_percent", "120", 100, True),
        ("text_percent", True, 100, True), ("text_percent", 99.5, 100, True),
        ("calm", True, True, False), ("calm", "true", False, True), ("night", 1, False, True),
        ("drift", False, False, False), ("drift", None, True, False),
        ("home", "ES", "ES", False), ("home", "ZZ", "", True), ("home", {"a": 1}, "", True),
        ("sync_hours", 6, 6, False), ("sync_hours", 7, 0, True), ("sync_hours", "inf", 0, True),
        ("geometry", "x", None, True), ("geometry", [0, 0, 0, 0, False], None, True),
        ("geometry", [0, 0, 10**9, 9, False], None, True), ("geometry", [1, 2, 3], None, True),
        ("geometry", [1, 2, 800, 600, False], Geometry(1, 2, 800, 600), False),
        ("camera", [0, 0, float("nan")], None, True), ("camera", [0, 91, 1], None, True),
        ("camera", [10**400, 0, 1], None, True), ("camera", [1, 2, 3], CameraPosition(1, 2, 3), False),
        ("place", "x" * 9_999, "", True), ("store", 3, "", True),
        ("translators_wanted", "sk-en:better nonsense", (Wanted("sk-en", "better"),), False),
        ("translators_wanted", ["sk-en"], (), True),
        ("translators_declined", "th ka", frozenset({"th", "ka"}), False),
    ],
)  # fmt: skip
def test_each_preference_is_its_value_or_its_default_and_named(
    name: str, value: object, expected: object, odd: bool
) -> None:
    found, wrong = preferences_of({name: value}, CODES)
    assert getattr(found, name) == expected
    assert wrong == ((name,) if odd else ())


def test_one_odd_field_costs_itself_alone_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(
        json.dumps({"geometry": "x", "text_percent": "1" * 5_000, "home": "FR", "new": 1})
    )
    found = read_preferences(path, CODES)
    assert found.preferences == Preferences(home="FR")
    assert found.notice == f"{path}: not readable, set to the usual: text_percent, geometry."
    assert path.exists()


@pytest.mark.parametrize(
    "content",
    [b"[General]\ngeometry=x\n", bytes(range(256)) * 20, b"", b"[1, 2]", b"[" * 100_000,
     b'{"a": ' + b"1" * 5_000],
    ids=["settings of another kind", "noise", "empty", "a list", "deep", "cut off"],
)  # fmt: skip
def test_a_damaged_file_is_kept_aside_and_said_once(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    for name in ("preferences.json.damaged", "preferences.json.damaged-2"):
        path.write_bytes(content)
        found = read_preferences(path, CODES)
        assert found.preferences == Preferences()
        assert found.notice.endswith(f"It is kept as {name}.")
        assert (tmp_path / name).read_bytes() == content
    assert read_preferences(path, CODES).notice == "", "it is gone from its place"


def test_a_file_that_cannot_be_read_or_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.mkdir()
    assert "usual settings" in read_preferences(path, CODES).notice
    assert "not kept" in write_preferences(path, Preferences())
    assert "not kept" in write_preferences(path / "x" / ("y" * 300), Preferences())


def test_they_lie_in_the_config_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(CONFIG_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert preferences_path().name == "preferences.json"
    assert preferences_path().parent.name == "globe-app"
    monkeypatch.setenv(CONFIG_VARIABLE, str(tmp_path / "other"))
    assert preferences_path() == tmp_path / "other" / "preferences.json"


LAPTOP, WALL = QRect(0, 0, 1366, 728), QRect(1366, 0, 2560, 1400)


@pytest.mark.parametrize(
    ("wanted", "screens"),
    [
        (Geometry(3000, 400, 2200, 1300), [LAPTOP]),  # the large screen is gone
        (Geometry(-5000, -5000, 100, 100), [LAPTOP]),
        (Geometry(1400, 0, 2560, 1400), [LAPTOP, WALL]),
        (Geometry(1300, 700, 900, 700), [LAPTOP, WALL]),
        (Geometry(0, 0, 1440, 900), [QRect(0, 0, 640, 400)]),
    ],
)
def test_a_window_restored_on_a_smaller_screen_lies_whole_on_it(
    wanted: Geometry, screens: list[QRect]
) -> None:
    found = fitted(wanted, screens)
    assert any(screen.contains(found) for screen in screens), found


def test_a_window_that_fits_stays_where_it_was() -> None:
    assert fitted(Geometry(1500, 200, 1440, 900), [LAPTOP, WALL]) == QRect(1500, 200, 1440, 900)
