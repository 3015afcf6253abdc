"""Translators in the window: the real command, a loopback server, packages of random weights."""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.old.background.translator_coordinator import TranslatorCoordinator
from globe_app.ui.old.background.translator_panel import Line, TranslatorPanel
from globe_app.ui.old.background.translator_values import Wanted
from globe_app.ui.old.dialogs.translators import TranslatorsDialog
from globe_app.ui.old.dialogs.translators_table import cells
from globe_app.ui.old.window import MainWindow
from tests.tiny_model import build_argosmodel
from tests.ui_old.conftest import wait
from tests.ui_old.stored_stories import Text, keep
from tests.ui_old.translator_site import TranslatorSite, argos, manifest

pytest.importorskip("ctranslate2", reason="the extra `neural` is not installed")

WAITING = (
    *(Text("GR", n, f"Βροχή {n}", ("Έβρεξε πολύ.",), language="el") for n in range(1, 4)),
    *(Text("ES", n, f"Lluvia {n}", ("Llovió mucho.",), language="es") for n in range(1, 3)),
    Text("ZA", 1, "Imvula", ("Line ngamandla.",), language="xh"),
)


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
def coordinator(
    qt: QApplication, tmp_path: Path, site: TranslatorSite, package: Path, settings: Settings
) -> Iterator[TranslatorCoordinator]:
    """Three Greek, two Spanish and one Xhosa article; a list of two translators, of which one can be had."""
    store = open_store(settings.store, settings.images)
    keep(store, WAITING)
    store.close()
    lost = {"pair": "el-en", "engine": "argos", "licence": "", "version": "1.9",
            "files": [{"url": f"{site.address}/gone.argosmodel", "size": 0, "sha256": ""}]}  # fmt: skip
    parent = QWidget()
    made = TranslatorCoordinator(
        [sys.executable, "-m", "globe_app"], str(settings.store),
        {"GLOBE_APP_MODELS": str(tmp_path / "models"), "PATH": "/nonexistent"},
        TranslatorPanel(), parent,
    )  # fmt: skip
    made.control.more = manifest(tmp_path, argos(site, "es-en", package.read_bytes()), lost)
    yield made
    made.close()
    parent.deleteLater()
    qt.processEvents()


@pytest.fixture
def dialog(coordinator: TranslatorCoordinator) -> TranslatorsDialog:
    """The dialog with the list read."""
    coordinator.show_dialog()
    made = coordinator.dialog
    assert made is not None
    wait(lambda: any(row.url for row in made.model.rows) and coordinator.control.known, 30)
    return made


def choose(dialog: TranslatorsDialog, name: str) -> None:
    names = [row.name for row in dialog.model.rows]
    dialog.table.selectRow(names.index(name))


def shown(dialog: TranslatorsDialog, name: str) -> tuple[str, ...]:
    now = dialog._control.installation
    return next(cells(row, now) for row in dialog.model.rows if row.name == name)


def tick_only(dialog: TranslatorsDialog, name: str) -> None:
    dialog.model.tick_all(False)
    choose(dialog, name)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)


def test_languages_are_listed_those_with_waiting_articles_first_and_ticked(
    dialog: TranslatorsDialog,
) -> None:
    assert [(row.name, row.articles) for row in dialog.model.rows if row.articles] == [
        ("Greek", 3), ("Spanish", 2), ("Xhosa", 1),
    ]  # fmt: skip
    assert shown(dialog, "Greek") == ("Greek", "1", "3", "not measured", "", "not here")
    assert shown(dialog, "Xhosa")[5] == "no translator is known"
    assert "no text ever leaves it" in dialog.about.text()
    assert dialog.get.text() == "Get 2, 2 MB"
    choose(dialog, "Spanish")
    assert dialog.says.text() == "Spanish: 2 articles wait. Downloaded from 127.0.0.1."
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.get.text() == "Get Greek"
    box = dialog.model.index(1, 0)
    assert box.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert box.data(Qt.ItemDataRole.AccessibleTextRole).startswith("not chosen, Spanish. 1 outlets")
    choose(dialog, "Xhosa")
    assert not dialog.remove.isEnabled()
    assert dialog.model.index(2, 0).data(Qt.ItemDataRole.CheckStateRole) is None


def test_a_translator_is_got_shown_and_removed_after_a_question(
    dialog: TranslatorsDialog, coordinator: TranslatorCoordinator, tmp_path: Path
) -> None:
    came: list[str] = []
    coordinator.arrived.connect(lambda: came.append("arrived"))
    tick_only(dialog, "Spanish")
    dialog.get.click()
    assert shown(dialog, "Spanish")[5].startswith("getting")
    wait(lambda: dialog.line.state.line is Line.DONE, 60)
    assert dialog.line.says.text() == (
        "1 translator is here. The articles in it are put into English now, newest first."
    )
    wait(lambda: shown(dialog, "Spanish")[5] == "installed", 20)
    assert (tmp_path / "models" / "es-en" / "installed.json").is_file()
    assert came == ["arrived"]
    assert coordinator.wanted == ()
    choose(dialog, "Spanish")
    dialog.remove.click()
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Remove the Spanish translator?"
    press(box, "Remove")
    wait(lambda: shown(dialog, "Spanish")[5] == "not here", 60)
    assert not (tmp_path / "models" / "es-en").exists()
    assert came == ["arrived", "arrived"]


def press(box: QMessageBox, words: str) -> None:
    next(b for b in box.findChildren(QPushButton) if b.text().startswith(words)).click()


def test_a_stopped_download_goes_on_where_it_was_in_a_window_opened_later(
    dialog: TranslatorsDialog, coordinator: TranslatorCoordinator, site: TranslatorSite
) -> None:
    site.free.clear()
    tick_only(dialog, "Spanish")
    dialog.get.click()
    wait(lambda: coordinator.control.installation.done > 0, 30)
    panel = coordinator._panel
    assert panel.says.text().startswith("Getting the Spanish translator")
    panel.stop.click()
    wait(lambda: panel.state.line is Line.STOPPED, 30)
    assert panel.says.text() == "Stopped: 1 translator is still to come; what has come is kept."
    site.free.set()
    assert coordinator.wanted == (Wanted("es-en"),)
    left = coordinator.wanted
    coordinator.control.drop()
    assert panel.isHidden() or panel.state.line is Line.OFFER
    coordinator.restore(left, frozenset())  # as a window does that is opened anew
    assert panel.primary.text() == "Go on"
    panel.primary.click()
    wait(lambda: panel.state.line is Line.DONE, 60)
    assert site.ranges[0] == ""
    assert site.ranges[-1].startswith("bytes=")


def test_one_that_fails_says_why_and_the_others_come_all_the_same(
    dialog: TranslatorsDialog, coordinator: TranslatorCoordinator
) -> None:
    dialog.get.click()
    wait(lambda: coordinator._panel.state.line is Line.FAILED, 90)
    says = coordinator._panel.says.text()
    assert says.startswith("The translator of Greek did not come: ")
    assert "404" in says
    assert coordinator._panel.primary.text() == "Try again"
    wait(lambda: shown(dialog, "Spanish")[5] == "installed", 20)
    assert shown(dialog, "Greek")[5].startswith("failed: ")
    assert dialog.get.text() == "Get Greek"


def test_the_offer_names_languages_and_size_and_can_be_put_off_for_good(
    coordinator: TranslatorCoordinator,
) -> None:
    panel, kept = coordinator._panel, []
    coordinator.remember.connect(lambda: kept.append(coordinator.declined))
    coordinator.refresh()
    wait(lambda: panel.state.line is Line.OFFER, 30)
    assert panel.says.text() == "Your outlets write in 3 languages."
    assert panel.primary.text() == "Get their translators (2 MB)"
    panel.close_it.click()
    assert panel.isHidden()
    assert kept == [frozenset({"el", "es"})]
    coordinator.refresh()
    wait(lambda: not coordinator.control._missing._process, 20)
    assert panel.state.line is Line.NOTHING


def test_a_file_that_is_no_translator_is_refused_in_words_and_another_edition_is_asked_about(
    dialog: TranslatorsDialog, tmp_path: Path, package: Path
) -> None:
    said: list[str] = []
    dialog._control.message.connect(said.append)
    wrong = tmp_path / "wrong.argosmodel"
    wrong.write_bytes(b"not a package")
    other = build_argosmodel(tmp_path / "other.argosmodel", "es", extra={"model/x.txt": b"more"})
    for path in (wrong, package, other):
        before = len(said)
        dialog._control.install_files([str(path)])
        wait(lambda n=before: len(said) > n, 60)  # type: ignore[misc]
    assert said[0].startswith("wrong.argosmodel: ")
    assert "Traceback" not in said[0]
    assert said[1:] == ["es.argosmodel is installed", "other.argosmodel is not installed"]
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "another file than the one first seen" in box.text()
    press(box, "Install it all the same")
    wait(lambda: said[-1] == "other.argosmodel is installed", 60)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["/nowhere/globe-app"], "it could not be started"),
        ([], "This window is open for reading only"),
        ([sys.executable, "-c", "print('{')"], "the list of translators cannot be read"),
        (
            [sys.executable, "-c", "import sys; sys.exit('globe-app: models: too old')"],
            "models: too old",
        ),
    ],
)
def test_a_list_that_cannot_be_had_is_told(
    qt: QApplication, command: list[str], words: str
) -> None:
    parent = QWidget()
    made = TranslatorCoordinator(command, "/nowhere.db", {}, TranslatorPanel(), parent)
    made.show_dialog()
    assert made.dialog is not None
    wait(lambda: made.dialog is not None and made.dialog.says.text() == words, 20)
    made.close()
    parent.deleteLater()


def test_the_window_opens_it_by_key_and_says_what_waits(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    translators = window.enrichment.translators
    wait(lambda: translators.dialog is not None)
    dialog = translators.dialog
    assert dialog is not None
    wait(lambda: dialog.model.rowCount() > 40, 20)
    assert dialog.table.hasFocus()
    portuguese = next(row for row in dialog.model.rows if row.name == "Portuguese")
    assert portuguese.choices
    choose(dialog, "Portuguese")
    assert dialog.variant.count() == len(portuguese.choices) > 1
    assert not dialog.grab().isNull()
    dialog.close_it.click()
    wait(lambda: translators.dialog is None)
