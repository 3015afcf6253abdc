"""Adding outlets from the window: what sites and files send is read in a worker, and closing waits for none."""

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
from PySide6.QtWidgets import QLabel

from globe_app.model.outlet_actions import AddSite, FindSite, ReadList
from globe_app.pipeline import worker_tasks
from globe_app.ui.old.dialogs.add_outlet import AddOutletDialog, PlaceFoldersDialog
from globe_app.ui.old.dialogs.outlets import OutletsDialog
from globe_app.ui.old.window import MainWindow
from tests.conftest import rss
from tests.ui_old.conftest import wait

PAGES = {
    "/comments": b"<html><body>" + b"<!-- c -->" * 35 + b"x</body></html>",
    "/condition": b"<html><head><![ endif ]></head><body><![ endif ]>x</body></html>",
    "/nested": b"<div>" * 200_000,
    "/home": b"<html lang=cs><head><![ endif ]>" + b"<!-- c -->" * 35
    + b'<base href="/feeds/"><link rel="alternate" type="application/rss+xml; charset=utf-8" href="main">',
    "/many": b'<html lang=de><head><title>Blatt</title>'
    b'<link rel=alternate type="application/rss+xml" href="/feeds/talk" title="Kommentare">'
    b'<link rel=alternate type="application/rss+xml" href="/feeds/main" title="Alles">'
    b'<link rel=alternate type="application/rss+xml" href="/feeds/sport" title="<b>Sport</b>">',
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
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    over.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[OutletsDialog]:
    window.syncing.show_outlets()
    opened = window.syncing.dialog
    assert opened is not None
    wait(lambda: "outlets are on" in opened.status.text(), 20)
    yield opened
    opened.close()  # it is modal: left open, it would keep the mouse from the windows of later tests


@pytest.mark.parametrize("page", ["/comments", "/condition", "/nested"])
def test_a_hostile_page_is_refused_in_words(
    dialog: OutletsDialog, window: MainWindow, site: str, page: str
) -> None:
    dialog.perform(AddSite(site + page, "FR"))
    wait(lambda: "neither a feed nor a page that names one" in dialog.status.text(), 40)
    assert not window.services.network.busy


def test_the_feed_that_a_page_names_is_added(dialog: OutletsDialog, site: str) -> None:
    dialog.perform(AddSite(site + "/home", "CZ"))
    wait(lambda: "(Czechia) is on" in dialog.status.text(), 40)
    added = [one for one in dialog.model.rows if one.own]
    assert [one.feeds for one in added] == [(site + "/feeds/main",)]
    assert added[0].outlet.language == "cs"


def test_of_a_site_with_many_feeds_the_reader_chooses_one_and_its_country(
    dialog: OutletsDialog, site: str
) -> None:
    dialog.perform(FindSite(site + "/many"))
    wait(lambda: dialog.asking is not None, 40)
    asked = dialog.asking
    assert isinstance(asked, AddOutletDialog)
    words = [asked.feeds.item(row).text() for row in range(asked.feeds.count())]
    assert words == ["Alles", "<b>Sport</b>", "Kommentare  (comments)"]
    assert asked.country.currentData() == "DE"  # by the language of the page
    assert "This is a guess by its language." in [one.text() for one in asked.findChildren(QLabel)]
    assert asked.feeds.hasFocus()
    QTest.keyClick(asked.feeds, Qt.Key.Key_Down)
    asked.country.setCurrentIndex(asked.country.findData("AT"))
    asked.accept()
    wait(lambda: "(Austria) is on" in dialog.status.text(), 40)
    assert [one.feeds for one in dialog.model.rows if one.own] == [(site + "/feeds/sport",)]


def test_an_address_that_is_a_feed_is_asked_for_its_country_alone(
    dialog: OutletsDialog, site: str
) -> None:
    dialog.perform(FindSite(site + "/feeds/main"))
    wait(lambda: dialog.asking is not None, 40)
    asked = dialog.asking
    assert isinstance(asked, AddOutletDialog)
    assert not asked.feeds.isVisible()
    asked.accept()
    wait(lambda: "is on" in dialog.status.text(), 40)


def test_the_countries_of_a_lists_folders_are_asked_for_once(
    dialog: OutletsDialog, tmp_path: Path
) -> None:
    path = tmp_path / "list.opml"
    path.write_text(
        '<opml><body><outline text="Tech"><outline text="A" xmlUrl="https://a.example/f"/>'
        '<outline text="B" xmlUrl="https://b.example/f"/></outline>'
        '<outline text="France"><outline text="C" xmlUrl="https://c.example/f"/></outline>'
        '<outline text="D" xmlUrl="https://d.example/f"/></body></opml>'
    )
    dialog.perform(ReadList(path))
    wait(lambda: dialog.asking is not None, 40)
    asked = dialog.asking
    assert isinstance(asked, PlaceFoldersDialog)
    assert list(asked.boxes) == ["Tech", ""]
    asked.boxes["Tech"].setCurrentIndex(asked.boxes["Tech"].findData("FI"))
    asked.accept()
    wait(lambda: "4 outlets new" in dialog.status.text(), 40)
    countries = {one.outlet.name: one.outlet.country for one in dialog.model.rows if one.own}
    assert (countries["A"], countries["B"], countries["C"]) == ("FI", "FI", "FR")


def test_a_list_that_tells_every_country_is_imported_without_a_question(
    dialog: OutletsDialog, tmp_path: Path
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("https://a.example.fi/f\nhttps://b.example.cl/f\n")
    dialog.perform(ReadList(path))
    wait(lambda: "2 outlets new" in dialog.status.text(), 40)
    assert dialog.asking is None


def test_a_site_that_refuses_programs_can_be_opened_in_the_browser(
    dialog: OutletsDialog, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    assert not dialog.website.isEnabled()
    dialog.perform(FindSite(site + "/shut"))
    wait(lambda: "refuses programs (403); open it in the browser" in dialog.status.text(), 40)
    dialog.website.click()
    assert opened == [site + "/shut"]
    row = next(n for n, one in enumerate(dialog.model.rows) if one.outlet.id == "moscow-times")
    dialog.search.setText(dialog.model.rows[row].outlet.name)
    dialog.table.selectRow(0)
    dialog.website.click()
    assert opened[1] == "https://www.themoscowtimes.com/"


def test_what_the_catalogue_knows_of_an_outlet_is_shown(dialog: OutletsDialog) -> None:
    def told(outlet: str) -> str:
        row = next(n for n, one in enumerate(dialog.model.rows) if one.outlet.id == outlet)
        cells = [dialog.model.data(dialog.model.index(row, column)) for column in range(6)]
        return " | ".join(map(str, cells))

    assert "Netherlands  (covers Russia)" in told("moscow-times")
    assert told("bluradio").endswith("no feed at its address in a test of 2026-07-01 (404)")


def test_a_hostile_opml_file_is_refused_in_words(dialog: OutletsDialog, tmp_path: Path) -> None:
    path = tmp_path / "deep.opml"
    path.write_bytes(b"<opml><body>" + b"<outline>" * 100_000)
    dialog.perform(ReadList(path))
    wait(lambda: "deep.opml: it is not an OPML file" in dialog.status.text(), 40)


def test_the_window_closes_while_a_site_does_not_answer(
    dialog: OutletsDialog, window: MainWindow, site: str
) -> None:
    dialog.perform(AddSite(site + "/hang", "FR"))
    wait(lambda: window.services.network.busy)
    time.sleep(0.3)  # until it has been asked
    _closes_at_once(window)


def endless(body: bytes, url: str, content_type: str) -> None:
    """A reading of a page that finds no end."""
    while True:
        pass


def test_the_window_closes_while_a_page_is_being_read(
    dialog: OutletsDialog, window: MainWindow, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_tasks, "read_site", endless)
    dialog.perform(AddSite(site + "/comments", "FR"))
    wait(lambda: bool(multiprocessing.active_children()), 20)
    _closes_at_once(window)
    assert not multiprocessing.active_children()


def _closes_at_once(window: MainWindow) -> None:
    began = time.monotonic()
    window.close()
    window.close_lanes()
    assert time.monotonic() - began < 8  # the site would hold it for 25 seconds, the reading for 20
