"""Translation models in the window: the real command, a loopback server, packages of random weights."""

import hashlib
import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from globe_app.ui.background.models import ModelRow, ModelsControl
from globe_app.ui.dialogs.models import ModelsDialog
from globe_app.ui.dialogs.models_table import cells, merged
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from globe_app.ui.window import MainWindow
from tests.tiny_model import build_argosmodel
from tests.ui.conftest import wait

pytest.importorskip("ctranslate2", reason="the extra `neural` is not installed")


class ModelSite:
    """A server of one file that can be told to be slow; knows ranges and the file's edition."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.free = threading.Event()  # not set: the second half of the file has to wait
        self.free.set()
        self.ranges: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                asked = self.headers.get("Range", "")
                site.ranges.append(asked)
                start = int(asked.removeprefix("bytes=").split("-")[0]) if asked else 0
                body = site.data[start:]
                self.send_response(206 if asked else 200)
                self.send_header("ETag", '"one"')
                self.send_header("Accept-Ranges", "bytes")
                if asked:
                    end = len(site.data) - 1
                    self.send_header("Content-Range", f"bytes {start}-{end}/{len(site.data)}")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body[: len(body) // 2])
                    self.wfile.flush()
                    site.free.wait()
                    self.wfile.write(body[len(body) // 2 :])
                except OSError:
                    self.close_connection = True  # the reader has gone

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}/translate-es_en-1_0.argosmodel"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        self.free.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    noise = {"model/notes.txt": b"".join(hashlib.sha256(bytes([i % 256, i // 256])).digest()
                                         for i in range(30_000))}  # fmt: skip
    return build_argosmodel(tmp_path / "es.argosmodel", "es", extra=noise)


@pytest.fixture
def site(package: Path) -> Iterator[ModelSite]:
    made = ModelSite(package.read_bytes())
    yield made
    made.close()


@pytest.fixture
def dialog(qt: QApplication, tmp_path: Path, site: ModelSite) -> Iterator[ModelsDialog]:
    """The dialog over an empty folder of models and a list of two languages."""
    models = [
        {"pair": "es-en", "engine": "argos", "licence": "MIT", "version": "1.0",
         "files": [{"url": site.url, "size": len(site.data), "sha256": ""}]},
        {"pair": "el-en", "engine": "argos", "licence": "", "version": "1.9",
         "files": [{"url": "http://127.0.0.1:9/el.argosmodel", "size": 0, "sha256": ""}]},
    ]  # fmt: skip
    manifest = tmp_path / "models.json"
    manifest.write_text(json.dumps({"models": models}))
    parent = QWidget()
    control = ModelsControl(
        [sys.executable, "-m", "globe_app"], parent,
        {"GLOBE_APP_MODELS": str(tmp_path / "models"), "PATH": "/nonexistent"},
        ["--manifest", str(manifest)],
    )  # fmt: skip
    made = ModelsDialog(parent, control)
    made.show_waiting((("el", 31), ("es-MX", 2), ("xh", 1)))
    made.show()
    wait(lambda: any(row.url for row in made.model.rows), 20)
    yield made
    control.close()
    made.close()
    parent.deleteLater()
    qt.processEvents()


def choose(dialog: ModelsDialog, name: str) -> None:
    names = [row.name for row in dialog.model.rows]
    dialog.table.selectRow(names.index(name))


def shown(dialog: ModelsDialog, name: str) -> tuple[str, ...]:
    return next(cells(row) for row in dialog.model.rows if row.name == name)


def test_languages_are_listed_those_with_waiting_articles_first(dialog: ModelsDialog) -> None:
    assert [(row.name, row.waiting) for row in dialog.model.rows if row.waiting] == [
        ("Greek", 31), ("Spanish", 2), ("Xhosa", 1),
    ]  # fmt: skip
    assert shown(dialog, "Greek") == (
        "Greek", "31", "nothing yet", "1.9 available", "", "see its package",
    )  # fmt: skip
    assert shown(dialog, "Xhosa")[3] == "none is known"
    assert "no text ever leaves it" in dialog.about.text()
    choose(dialog, "Spanish")
    assert dialog.says.text().endswith("MB are downloaded from 127.0.0.1.")
    choose(dialog, "Xhosa")
    assert not dialog.install.isEnabled()
    assert not dialog.remove.isEnabled()


def test_a_model_is_installed_shown_and_removed(dialog: ModelsDialog, tmp_path: Path) -> None:
    came: list[str] = []
    dialog._control.changed.connect(lambda: came.append("changed"))
    choose(dialog, "Spanish")
    dialog.install.click()
    assert not dialog.line.isHidden()
    wait(lambda: dialog.line.says.text() == "Spanish is installed.", 60)
    wait(lambda: shown(dialog, "Spanish")[3] == "1.0 installed", 20)
    assert shown(dialog, "Spanish")[2] == "Argos model 1.0"
    assert (tmp_path / "models" / "es-en" / "installed.json").is_file()
    assert dialog.selected[0].name == "Spanish", "the choice stays"
    assert not dialog.install.isEnabled()
    dialog.remove.click()
    wait(lambda: shown(dialog, "Spanish")[3] == "1.0 available", 60)
    assert not (tmp_path / "models" / "es-en").exists()
    assert came == ["changed", "changed"]


def test_a_cancelled_download_goes_on_where_it_stopped(
    dialog: ModelsDialog, site: ModelSite
) -> None:
    site.free.clear()
    choose(dialog, "Spanish")
    dialog.install.click()
    wait(lambda: dialog.line.bar.maximum() > 1 and dialog.line.bar.value() > 0, 30)
    assert " MB" in dialog.line.says.text()
    dialog.line.stop.click()
    wait(lambda: dialog.line.says.text().startswith("Cancelled."), 30)
    site.free.set()
    wait(lambda: not dialog._control.running, 20)
    dialog.install.click()
    wait(lambda: dialog.line.says.text() == "Spanish is installed.", 60)
    assert site.ranges[0] == ""
    assert site.ranges[-1].startswith("bytes=")


def test_a_download_that_fails_says_why_and_the_next_in_line_is_done(dialog: ModelsDialog) -> None:
    said: list[str] = []
    dialog._control.done.connect(lambda words, _: said.append(words))
    dialog.table.selectAll()
    dialog.install.click()
    wait(lambda: len(said) == 2, 90)
    assert said[0].startswith("Greek: ")
    assert "127.0.0.1" in said[0]
    assert said[1] == "Spanish is installed"


def test_a_file_that_is_no_package_is_refused_in_words(
    dialog: ModelsDialog, tmp_path: Path, package: Path
) -> None:
    wrong = tmp_path / "wrong.argosmodel"
    wrong.write_bytes(b"not a package")
    dialog._control.install_file(str(wrong))
    wait(lambda: dialog.line.says.text().startswith("wrong.argosmodel: "), 30)
    assert "Traceback" not in dialog.line.says.text()
    wait(lambda: not dialog._control.running)
    dialog._control.install_file(str(package))
    wait(lambda: dialog.line.says.text() == "es.argosmodel is installed.", 60)


def test_another_file_for_a_known_version_is_asked_about(
    dialog: ModelsDialog, tmp_path: Path, package: Path
) -> None:
    dialog._control.install_file(str(package))
    wait(lambda: dialog.line.says.text() == "es.argosmodel is installed.", 60)
    other = build_argosmodel(tmp_path / "other.argosmodel", "es", extra={"model/x.txt": b"more"})
    dialog._control.install_file(str(other))
    wait(lambda: dialog.findChild(QMessageBox) is not None, 60)
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "another file than the one first seen" in box.text()
    assert dialog.line.says.text() == "other.argosmodel is not installed."
    anyway = next(b for b in box.findChildren(QPushButton) if b.text().startswith("Install"))
    anyway.click()
    wait(lambda: dialog.line.says.text() == "other.argosmodel is installed.", 60)


def test_a_list_that_cannot_be_had_is_told(qt: QApplication) -> None:
    parent = QWidget()
    for command, words in (
        (["/nowhere/globe-app"], "it could not be started"),
        ([], "This window is open for reading only"),
        ([sys.executable, "-c", "print('{')"], "the list of models cannot be read"),
        ([sys.executable, "-c", "import sys; sys.exit('globe-app: models: too old')"],
         "models: too old"),
    ):  # fmt: skip
        control = ModelsControl(command, parent)
        dialog = ModelsDialog(parent, control)
        dialog.show_waiting((("el", 31),))
        wait(lambda d=dialog, w=words: d.says.text() == w, 20)  # type: ignore[misc]
        assert [row.name for row in dialog.model.rows] == ["Greek"]
        control.close()
        dialog.close()
    parent.deleteLater()


def test_waiting_articles_are_counted_by_the_language_that_has_a_model() -> None:
    def row(language: str, engine: str = "") -> ModelRow:
        return ModelRow(
            f"{language}-en", language, language, engine, False, "", "1", 0, "", "u", ""
        )

    rows = merged(
        [row("es", "apertium"), row("pt"), row("pt-BR"), row("zh")],
        (("pt-BR", 4), ("pt-PT", 2), ("zh-CN", 9), ("es", 1)),
    )
    assert [(one.language, one.waiting) for one in rows] == [
        ("zh", 9), ("pt-BR", 4), ("pt", 2), ("es", 1),
    ]  # fmt: skip


def test_the_window_opens_it_by_key_and_says_what_waits(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: window.enrichment.dialog is not None)
    dialog = window.enrichment.dialog
    assert dialog is not None
    wait(lambda: dialog.model.rowCount() > 40, 20)
    assert dialog.table.hasFocus()
    greek = next(row for row in dialog.model.rows if row.name == "Greek")
    assert greek.version
    assert not dialog.grab().isNull()
    dialog.close_it.click()
    wait(lambda: window.enrichment.dialog is None)
