"""Adding outlets from the window: what sites and files send is read in a worker, and closing waits for none."""

import multiprocessing
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from globe_app.pipeline import worker_tasks
from globe_app.ui.dialogs.outlets import OutletsDialog
from globe_app.ui.window import MainWindow
from tests.conftest import rss
from tests.ui.conftest import wait

PAGES = {
    "/comments": b"<html><body>" + b"<!-- c -->" * 35 + b"x</body></html>",
    "/condition": b"<html><head><![ endif ]></head><body><![ endif ]>x</body></html>",
    "/nested": b"<div>" * 200_000,
    "/home": b"<html lang=cs><head><![ endif ]>" + b"<!-- c -->" * 35
    + b'<base href="/feeds/"><link rel="alternate" type="application/rss+xml; charset=utf-8" href="main">',
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
    wait(lambda: "outlets are on" in opened.says.text(), 20)
    yield opened
    opened.close()  # it is modal: left open, it would keep the mouse from the windows of later tests


@pytest.mark.parametrize("page", ["/comments", "/condition", "/nested"])
def test_a_hostile_page_is_refused_in_words(
    dialog: OutletsDialog, window: MainWindow, site: str, page: str
) -> None:
    dialog.act("add", site + page, "FR")
    wait(lambda: "neither a feed nor a page that names one" in dialog.says.text(), 40)
    assert not window.services.network.busy


def test_the_feed_that_a_page_names_is_added(dialog: OutletsDialog, site: str) -> None:
    dialog.act("add", site + "/home", "CZ")
    wait(lambda: "(Czechia) is on" in dialog.says.text(), 40)
    added = [one for one in dialog.model.rows if one.own]
    assert [one.feeds for one in added] == [(site + "/feeds/main",)]
    assert added[0].outlet.language == "cs"


def test_a_hostile_opml_file_is_refused_in_words(dialog: OutletsDialog, tmp_path: Path) -> None:
    path = tmp_path / "deep.opml"
    path.write_bytes(b"<opml><body>" + b"<outline>" * 100_000)
    dialog.act("import", str(path))
    wait(lambda: "deep.opml: it is not an OPML file" in dialog.says.text(), 40)


def test_the_window_closes_while_a_site_does_not_answer(
    dialog: OutletsDialog, window: MainWindow, site: str
) -> None:
    dialog.act("add", site + "/hang", "FR")
    wait(lambda: window.services.network.busy)
    time.sleep(0.3)  # until it has been asked
    _closes_at_once(window)


def endless(body: bytes, url: str) -> None:
    """A reading of a page that finds no end."""
    while True:
        pass


def test_the_window_closes_while_a_page_is_being_read(
    dialog: OutletsDialog, window: MainWindow, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_tasks, "read_site", endless)
    dialog.act("add", site + "/comments", "FR")
    wait(lambda: bool(multiprocessing.active_children()), 20)
    _closes_at_once(window)
    assert not multiprocessing.active_children()


def _closes_at_once(window: MainWindow) -> None:
    began = time.monotonic()
    window.close()
    window.close_lanes()
    assert time.monotonic() - began < 8  # the site would hold it for 25 seconds, the reading for 20
