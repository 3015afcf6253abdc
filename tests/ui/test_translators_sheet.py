"""The sheet of translators and what the bar says of them, with a real site of models and real commands."""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.background.translator_line import Line
from globe_app.ui.background.translator_offers import TranslatorOffers
from globe_app.ui.background.translator_values import ModelChoice, TranslatorRow, Wanted
from globe_app.ui.dialogs.translator_rows import (
    STATE_COLUMN,
    quality_words,
    state_cell,
    translator_rows,
)
from globe_app.ui.dialogs.translators import TranslatorsSheet
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.flags import Flags
from globe_app.ui.widgets.cells import Cell
from globe_app.ui.window import MainWindow
from tests.tiny_model import build_argosmodel
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep
from tests.ui.translator_site import TranslatorSite, argos, manifest

pytest.importorskip("ctranslate2", reason="the extra `neural` is not installed")

WAITING = (
    *(Text("GR", n, f"Βροχή {n}", ("Έβρεξε πολύ.",), language="el") for n in range(1, 4)),
    *(Text("ES", n, f"Lluvia {n}", ("Llovió mucho.",), language="es") for n in range(1, 3)),
    Text("ZA", 1, "Imvula", ("Line ngamandla.",), language="xh"),
)


@pytest.mark.parametrize(
    ("comet", "words"),
    [(0.85, "reads well  0.85"), (0.849, "understandable, at times stiff  0.85"),
     (0.78, "understandable, at times stiff  0.78"), (0.76, "the gist; names can be wrong  0.76"),
     (0.0, "not measured yet")],
)  # fmt: skip
def test_quality_is_told_in_words_from_the_measured_score_only(comet: float, words: str) -> None:
    assert quality_words(ModelChoice("default", 0, "", comet=comet)) == words


@pytest.fixture
def package(tmp_path: Path) -> Path:
    noise = {"model/notes.txt": b"".join(hashlib.sha256(bytes([i % 256, i // 256])).digest()
                                         for i in range(30_000))}  # fmt: skip
    return build_argosmodel(tmp_path / "es.argosmodel", "es", extra=noise)


@pytest.fixture
def site() -> Iterator[TranslatorSite]:
    made = TranslatorSite()
    yield made
    made.close()


@pytest.fixture
def over(qt: QApplication) -> Iterator[QWidget]:
    """The middle of a window."""
    made = QWidget()
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    wait(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()
    qt.processEvents()


@pytest.fixture
def offers(
    over: QWidget, tmp_path: Path, site: TranslatorSite, package: Path, settings: Settings
) -> Iterator[TranslatorOffers]:
    """Three Greek, two Spanish and one Xhosa article; a list of two translators, of which one can be had."""
    store = open_store(settings.store, settings.images)
    keep(store, WAITING)
    store.close()
    lost = {"pair": "el-en", "engine": "argos", "licence": "", "version": "1.9",
            "files": [{"url": f"{site.address}/gone.argosmodel", "size": 0, "sha256": ""}]}  # fmt: skip
    made = TranslatorOffers(
        [sys.executable, "-m", "globe_app"], str(settings.store),
        {"GLOBE_APP_MODELS": str(tmp_path / "models"), "PATH": "/nonexistent"}, over,
    )  # fmt: skip
    made.control.more = manifest(tmp_path, argos(site, "es-en", package.read_bytes()), lost)
    yield made
    made.control.close()


@pytest.fixture
def sheet(
    over: QWidget, offers: TranslatorOffers, settings: Settings, tmp_path: Path
) -> TranslatorsSheet:
    """The sheet with the list read."""
    flags = Flags(settings.resources / "flags")
    made = TranslatorsSheet(over, offers, flags, applied(), tmp_path / "models")
    made.open_translators()
    wait(lambda: any(row.url for row in offers.control.rows) and offers.control.known, 30)
    return made


def names(sheet: TranslatorsSheet) -> list[str]:
    return [row.cells[0].text for row in sheet.table.model_.rows]


def state(sheet: TranslatorsSheet, name: str) -> Cell:
    row = sheet.table.model_.rows[names(sheet).index(name)]
    return row.cells[STATE_COLUMN]


def choose(sheet: TranslatorsSheet, name: str) -> None:
    sheet.table.set_current(sheet.table.model_.rows[names(sheet).index(name)].id)


def press_return(sheet: TranslatorsSheet, name: str) -> None:
    choose(sheet, name)
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)


def test_languages_are_listed_those_that_are_needed_first(
    sheet: TranslatorsSheet, offers: TranslatorOffers
) -> None:
    needed = [name for name in names(sheet) if name in ("Greek", "Spanish", "Xhosa")]
    assert needed == ["Greek", "Spanish", "Xhosa"]
    row = sheet.table.model_.rows[names(sheet).index("Greek")]
    assert [cell.text for cell in row.cells[:3]] == ["Greek", "1 outlet", "not measured"]
    assert row.cells[0].below == "Ελληνικά"
    assert row.cells[1].below == "3 articles wait"
    assert state(sheet, "Greek").link == "Get"
    assert state(sheet, "Xhosa") == Cell("no translator is known", muted=True)
    assert sheet.head.title.text() == "Your outlets write in 3 languages"
    assert sheet.get.words == "Get the other 2, 2 MB"
    assert sheet.table.hasFocus()


def test_a_translator_is_got_shown_and_removed_after_a_question(
    sheet: TranslatorsSheet, offers: TranslatorOffers, tmp_path: Path
) -> None:
    came: list[str] = []
    offers.arrived.connect(lambda: came.append("arrived"))
    press_return(sheet, "Spanish")
    assert state(sheet, "Spanish").text.startswith("getting")
    wait(lambda: offers.state.line is Line.DONE, 60)
    assert offers.state.says == (
        "1 translator is here. The articles in it are put into English now, newest first."
    )
    wait(lambda: state(sheet, "Spanish").text == "installed", 20)
    assert (tmp_path / "models" / "es-en" / "installed.json").is_file()
    assert came == ["arrived"]
    assert offers.wanted == ()
    menu_of(sheet, "Spanish", "Remove…")
    assert sheet.sum.text().startswith("Remove the Spanish translator?")
    assert sheet.keep.hasFocus(), "what changes nothing has the focus"
    QTest.keyClick(sheet.keep, Qt.Key.Key_Space)
    assert (tmp_path / "models" / "es-en" / "installed.json").is_file()
    menu_of(sheet, "Spanish", "Remove…")
    QTest.mouseClick(sheet.act, Qt.MouseButton.LeftButton)
    wait(lambda: state(sheet, "Spanish").link == "Get", 60)
    assert not (tmp_path / "models" / "es-en").exists()
    assert came == ["arrived", "arrived"]


def menu_of(sheet: TranslatorsSheet, name: str, words: str) -> None:
    """Choose from the menu that Return opens on a row."""
    press_return(sheet, name)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    action = next(one for one in popup.actions() if one.text() == words)
    popup.close()
    sheet.window().activateWindow()
    action.trigger()


def test_a_stopped_download_goes_on_where_it_was_in_a_window_opened_later(
    sheet: TranslatorsSheet, offers: TranslatorOffers, site: TranslatorSite
) -> None:
    site.free.clear()
    press_return(sheet, "Spanish")
    wait(lambda: offers.control.installation.done > 0, 30)
    assert offers.state.says.startswith("Getting the Spanish translator, ")
    assert state(sheet, "Spanish").link == "Stop"
    offers.control.cancel()
    wait(lambda: offers.state.line is Line.STOPPED, 30)
    assert offers.state.says == "Stopped: 1 translator is still to come; what has come is kept."
    assert state(sheet, "Spanish").link == "Go on"
    site.free.set()
    left = offers.wanted
    assert left == (Wanted("es-en"),)
    offers.dismiss()
    assert offers.state.line is Line.OFFER
    offers.restore(left, frozenset())  # as a window does that is opened anew
    assert offers.state.button == "Go on"
    offers.act()
    wait(lambda: offers.state.line is Line.DONE, 60)
    assert site.ranges[0] == ""
    assert site.ranges[-1].startswith("bytes=")


def test_one_that_fails_says_why_and_the_others_come_all_the_same(
    sheet: TranslatorsSheet, offers: TranslatorOffers
) -> None:
    QTest.mouseClick(sheet.get, Qt.MouseButton.LeftButton)
    wait(lambda: offers.state.line is Line.FAILED, 90)
    assert offers.state.says.startswith("The translator of Greek did not come: ")
    assert offers.state.button == "Try again"
    wait(lambda: state(sheet, "Spanish").text == "installed", 20)
    assert state(sheet, "Greek").text.startswith("did not come: ")
    assert state(sheet, "Greek").link == "Try again"
    assert sheet.get.words == "Get the other one"


def test_the_offer_names_languages_and_size_and_can_be_put_off_for_good(
    offers: TranslatorOffers,
) -> None:
    kept: list[frozenset[str]] = []
    offers.remember.connect(lambda: kept.append(offers.declined))
    offers.refresh()
    wait(lambda: offers.state.line is Line.OFFER, 30)
    assert offers.state.says == "Your outlets write in 3 languages."
    assert offers.state.button == "Get their translators (2 MB)"
    offers.dismiss()
    assert kept == [frozenset({"el", "es"})]
    assert offers.state.line is Line.NOTHING
    told: list[str] = []
    offers.needed_changed.connect(lambda: told.append("told"))
    offers.refresh()
    wait(lambda: bool(told), 20)
    assert offers.state.line is Line.NOTHING


def test_a_file_that_is_no_translator_is_refused_and_another_edition_is_asked_about(
    sheet: TranslatorsSheet, offers: TranslatorOffers, tmp_path: Path, package: Path
) -> None:
    said: list[str] = []
    offers.message.connect(said.append)
    wrong = tmp_path / "wrong.argosmodel"
    wrong.write_bytes(b"not a package")
    other = build_argosmodel(tmp_path / "other.argosmodel", "es", extra={"model/x.txt": b"more"})
    for path in (wrong, package, other):
        before = len(said)
        offers.control.install_files([str(path)])
        wait(lambda n=before: len(said) > n, 60)  # type: ignore[misc]
    assert said[0].startswith("wrong.argosmodel: ")
    assert "Traceback" not in said[0]
    assert said[1:] == ["es.argosmodel is installed", "other.argosmodel is not installed"]
    assert "another file than the one first seen" in sheet.sum.text()
    assert sheet.act.words == "Install it all the same"
    QTest.mouseClick(sheet.act, Qt.MouseButton.LeftButton)
    wait(lambda: said[-1] == "other.argosmodel is installed", 60)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["/nowhere/globe-app"], "it could not be started"),
        ([], "This window is open for reading only"),
        ([sys.executable, "-c", "print('{')"], "the list of translators cannot be read"),
        ([sys.executable, "-c", "import sys; sys.exit('globe-app: models: too old')"], "models: too old"),
    ],
)  # fmt: skip
def test_a_list_that_cannot_be_had_is_told(
    over: QWidget, settings: Settings, command: list[str], words: str
) -> None:
    made = TranslatorOffers(command, "/nowhere.db", {}, over)
    flags = Flags(settings.resources / "flags")
    sheet = TranslatorsSheet(over, made, flags, applied(), settings.models)
    sheet.open_translators()
    wait(lambda: sheet.sum.text() == words, 20)
    made.control.close()


def test_a_disk_without_room_is_told_on_the_button(
    sheet: TranslatorsSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 1_000

    monkeypatch.setattr("shutil.disk_usage", lambda _: Full)
    sheet.tell("")
    assert not sheet.get.isEnabled()
    assert sheet.get.words == "Too little room for 2 MB"


def test_the_window_opens_it_by_key(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    sheet = window.dialogs.translators
    assert sheet is not None
    wait(lambda: sheet.table.model_.rowCount() > 40, 30)
    assert sheet.table.hasFocus()
    portuguese = next(
        row for row in window.background.translators.control.rows if row.name == "Portuguese"
    )
    assert portuguese.choices
    assert isinstance(portuguese, TranslatorRow)
    QTest.keyClick(sheet.table, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    now = window.background.translators.control.installation
    assert translator_rows((portuguese,), now)[0].cells[STATE_COLUMN] == state_cell(portuguese, now)
