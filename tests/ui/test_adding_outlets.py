"""Adding outlets in the sheet: what sites and files send is read in a worker, and closing waits for none."""

import multiprocessing
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from globe_app.errors import FetchError, FetchProblem, NoFeedError
from globe_app.pipeline import worker_tasks
from globe_app.ui.dialogs.add_outlet import AddOutletForm, Step
from globe_app.ui.dialogs.outlets import OutletsSheet
from globe_app.ui.dialogs.site_failures import site_failure
from globe_app.ui.window import MainWindow
from tests.conftest import rss
from tests.ui.conftest import wait

PAGES = {
    "/comments": b"<html><body>" + b"<!-- c -->" * 35 + b"x</body></html>",
    "/condition": b"<html><head><![ endif ]></head><body><![ endif ]>x</body></html>",
    "/nested": b"<div>" * 200_000,
    "/home": b"<html lang=cs><head><![ endif ]>" + b"<!-- c -->" * 35
    + b'<base href="/feeds/"><link rel="alternate" type="application/rss+xml; charset=utf-8" href="main">',
    "/many": b'<html lang=de><head><title>Blatt</title>'
    b'<link rel=alternate type="application/rss+xml" href="/feeds/talk" title="Kommentare">'
    b'<link rel=alternate type="application/rss+xml" href="/feeds/main" title="Alles">'
    b'<link rel=alternate type="application/rss+xml" href="/feeds/sport" title="<b>Sport</b> &amp; more">',
    "/feeds/sport": rss("<title>Match</title><link>http://paper.example/2</link>"),
    "/feeds/main": rss("<title>Headline</title><link>http://paper.example/1</link>"),
}  # fmt: skip


@pytest.fixture
def site() -> Iterator[str]:
    """A site on this machine; `/hang` is accepted and never answered."""
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/hang":
                over.wait(60)
                return
            if self.path == "/shut":
                self.send_response(403)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            body = PAGES[self.path]
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    over.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def sheet(window: MainWindow) -> OutletsSheet:
    """The sheet with the outlets listed and the form open."""
    window.run("outlets")
    made = window.dialogs.outlets
    assert made is not None
    wait(lambda: bool(made.table.model_.rows), 20)
    QTest.mouseClick(made.add, Qt.MouseButton.LeftButton)
    return made


def look(form: AddOutletForm, typed: str) -> None:
    """Type an address and press Return."""
    form.field.selectAll()
    QTest.keyClicks(form.field, typed)
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    wait(lambda: form.step not in (Step.LOOKING, Step.TYPING), 40)


def own(sheet: OutletsSheet) -> list[str]:
    """The names of the outlets that the reader added."""
    cells = [row.cells[0] for row in sheet.table.model_.rows if row.cells]
    return [one.text for one in cells if "added by you" in one.below]


@pytest.mark.parametrize("page", ["/comments", "/condition", "/nested"])
def test_a_hostile_page_is_refused_in_words_and_what_was_typed_stays(
    sheet: OutletsSheet, site: str, page: str
) -> None:
    look(sheet.form, site + page)
    assert sheet.form.said.text() in (
        "This page has no feed. Is there one for its news section?",
        "Nothing to read there: neither a feed nor a page that names one.",
    )
    assert sheet.form.advice.text().startswith("Your text is kept.")
    assert sheet.form.typed == site + page
    assert sheet.form.field.hasFocus()
    assert sheet.form.look.isEnabled(), "it can be tried again without typing"


def test_the_feed_that_a_page_names_is_added_and_can_be_undone(
    sheet: OutletsSheet, window: MainWindow, site: str
) -> None:
    look(sheet.form, site + "/home")
    assert sheet.form.step is Step.FOUND
    assert sheet.form.country.code == "CZ", "the guess is preset"
    QTest.mouseClick(sheet.form.add, Qt.MouseButton.LeftButton)
    wait(lambda: len(own(sheet)) == 1, 40)
    assert window.toast.words.endswith("(Czechia) is on")
    assert not sheet.form.isVisible()
    assert sheet.form.typed == ""
    current = sheet.table.current()
    assert current is not None
    assert current.cells[0].text == own(sheet)[0], "it is the current row"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: not own(sheet), 20)


def test_of_a_site_with_many_feeds_the_reader_chooses_one_and_its_country(
    sheet: OutletsSheet, site: str
) -> None:
    form = sheet.form
    look(form, site + "/many")
    assert [one.text() for one in form.choices] == [
        "Alles", "<b>Sport</b> && more", "Kommentare  (comments)",
    ]  # fmt: skip
    assert form.country.code == "DE"
    assert form.choices[0].hasFocus()
    QTest.keyClick(form.choices[0], Qt.Key.Key_Down)
    assert form.feed == site + "/feeds/sport"
    field = form.country.box.lineEdit()
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Austria")
    assert form.country.code == "AT"
    QTest.mouseClick(form.add, Qt.MouseButton.LeftButton)
    wait(lambda: len(own(sheet)) == 1, 40)
    below = [
        row.cells[0].below
        for row in sheet.table.model_.rows
        if row.cells and "added by" in row.cells[0].below
    ]
    assert "Austria" in below[0]


def test_an_outlet_that_is_here_already_is_shown_instead(sheet: OutletsSheet, site: str) -> None:
    look(sheet.form, site + "/feeds/main")
    QTest.mouseClick(sheet.form.add, Qt.MouseButton.LeftButton)
    wait(lambda: len(own(sheet)) == 1, 40)
    QTest.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    look(sheet.form, site + "/feeds/main")
    assert sheet.form.said.text() == "You have it already."
    QTest.mouseClick(sheet.form.link, Qt.MouseButton.LeftButton)
    current = sheet.table.current()
    assert current is not None
    assert current.cells[0].text == own(sheet)[0]


def test_what_was_typed_survives_closing_the_sheet(sheet: OutletsSheet, window: MainWindow) -> None:
    QTest.keyClicks(sheet.form.field, "paper.example")
    QTest.keyClick(sheet.form.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    window.run("outlets")
    assert sheet.form.isVisible()
    assert sheet.form.typed == "paper.example"


def test_a_site_that_refuses_programs_can_be_opened_in_the_browser(
    sheet: OutletsSheet, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    look(sheet.form, site + "/shut")
    assert "refuses readers like this one" in sheet.form.said.text()
    assert "403" not in sheet.form.said.text()
    QTest.mouseClick(sheet.form.link, Qt.MouseButton.LeftButton)
    assert opened == [site + "/shut"]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FetchError("http://kipepeo.exmple", "x", problem=FetchProblem.DNS),
         "No site answers at kipepeo.exmple. Is a letter missing near the end?"),
        (NoFeedError("http://kipepeo.exmple", "x"),
         "This page has no feed. Is there one for its news section?"),
        (FetchError("http://a", "it stopped answering", problem=FetchProblem.TIMEOUT),
         "kipepeo.exmple does not answer in time."),
        (FetchError("http://a", "there is nothing at its address any more (404)", status=404),
         "There is nothing at its address any more."),
    ],
)  # fmt: skip
def test_a_failure_says_what_happened_then_what_to_do(error: FetchError, words: str) -> None:
    told = site_failure(error, "https://kipepeo.exmple/habari")
    assert told.words == words
    assert told.advice.startswith("Your text is kept.")


# Lists --------------------------------------------------------------------------------------------


def import_file(sheet: OutletsSheet, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Import or export, Import, choose the file."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(sheet.exchange, Qt.MouseButton.LeftButton)
    menu = sheet.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    sheet.window().activateWindow()  # a platform without screens does not do that by itself


def test_the_countries_of_a_lists_folders_are_asked_for_once_and_the_import_is_undone(
    sheet: OutletsSheet, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.opml"
    path.write_text(
        '<opml><body><outline text="Tech"><outline text="A" xmlUrl="https://a.example/f"/>'
        '<outline text="B" xmlUrl="https://b.example/f"/></outline>'
        '<outline text="France"><outline text="C" xmlUrl="https://c.example/f"/></outline>'
        '<outline text="D" xmlUrl="https://d.example/f"/></body></opml>'
    )
    import_file(sheet, path, monkeypatch)
    wait(sheet.place.isVisible, 40)
    first, second = sheet.place.questions
    assert (first.folder, second.folder) == ("Tech", "")
    assert first.country.box.hasFocus()
    first.country.choose("FI")
    second.country.box.setCurrentIndex(0)  # Leave out
    assert sheet.place.add.words == "Add 3 feeds"
    assert sheet.place.sum.text() == "1 feed is left out."
    QTest.mouseClick(sheet.place.add, Qt.MouseButton.LeftButton)
    wait(lambda: sorted(own(sheet)) == ["A", "B", "C"], 40)
    belows = {r.cells[0].text: r.cells[0].below for r in sheet.table.model_.rows if r.cells}
    assert belows["A"].startswith("Finland")
    assert belows["C"].startswith("France")
    assert window.toast.words.startswith("3 outlets added")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: not own(sheet), 20)


def test_a_list_that_tells_every_country_is_imported_without_a_question(
    sheet: OutletsSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("https://a.example.fi/f\nhttps://b.example.cl/f\n")
    import_file(sheet, path, monkeypatch)
    wait(lambda: len(own(sheet)) == 2, 40)
    assert not sheet.place.isVisible()


def test_a_hostile_opml_file_is_refused_in_words(
    sheet: OutletsSheet, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "deep.opml"
    path.write_bytes(b"<opml><body>" + b"<outline>" * 100_000)
    import_file(sheet, path, monkeypatch)
    wait(lambda: "deep.opml: it is not an OPML file" in window.toast.words, 40)


def test_the_outlets_that_are_on_are_exported(
    sheet: OutletsSheet, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.opml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(sheet.exchange, Qt.MouseButton.LeftButton)
    menu = sheet.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    wait(lambda: window.toast.words.endswith("feeds written to mine.opml"))
    assert b"<opml" in path.read_bytes()


# Closing ------------------------------------------------------------------------------------------


def test_the_window_closes_while_a_site_does_not_answer(
    sheet: OutletsSheet, window: MainWindow, site: str
) -> None:
    sheet.form.field.setText(site + "/hang")
    QTest.mouseClick(sheet.form.look, Qt.MouseButton.LeftButton)
    wait(lambda: window.services.network.busy)
    time.sleep(0.3)  # until it has been asked
    window.close()
    assert window.services.close()


def test_cancel_ends_a_look_that_does_not_answer(
    sheet: OutletsSheet, window: MainWindow, site: str
) -> None:
    sheet.form.field.setText(site + "/hang")
    QTest.mouseClick(sheet.form.look, Qt.MouseButton.LeftButton)
    wait(lambda: window.services.network.busy)
    QTest.mouseClick(sheet.form.cancel, Qt.MouseButton.LeftButton)
    wait(lambda: not window.services.network.busy, 5)
    assert not sheet.form.isVisible()
    assert window.toast.words == ""


def endless(body: bytes, url: str, content_type: str) -> None:
    """A reading of a page that finds no end."""
    while True:
        pass


def test_the_window_closes_while_a_page_is_being_read(
    sheet: OutletsSheet, window: MainWindow, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_tasks, "read_site", endless)
    sheet.form.field.setText(site + "/comments")
    QTest.mouseClick(sheet.form.look, Qt.MouseButton.LeftButton)
    wait(lambda: bool(multiprocessing.active_children()), 20)
    window.close()
    assert window.services.close()
    assert not multiprocessing.active_children()
    QApplication.processEvents()
