"""A sync as the reader of the window sees it: the real window, the real process, a loopback world."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.places import Country
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.loopback import Server, catalogue, stock
from tests.ui.conftest import STILL, shown, wait


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(30)
    yield made
    made.close()


@pytest.fixture
def window(
    qt: QApplication, settings: Settings, server: Server, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window over a store whose only outlets are eight of the loopback world, one of them broken."""
    file = catalogue(tmp_path / "c.csv", server, 8, ["FR", "SA", "EG", "US"])
    with file.open("a") as more:
        more.write(f"broken,Broken Paper,SA,en,{server.url(90, '/fault/404')},,,1\n")
    store = open_store(settings.store, settings.images)
    ingest.fill_if_empty(store, settings.resources / "sample", NOW)
    store.close()
    stock(settings, file)
    yield from shown(qt, application.build_window(settings, STILL))


def test_a_sync_tells_how_far_it_is_which_countries_got_news_and_what_failed(
    window: MainWindow,
) -> None:
    assert window.sample.isVisible()
    background = window.background
    arrived: list[str] = []
    said: list[str] = []
    background.control.arrived.connect(arrived.extend)
    background.control.changed.connect(lambda: said.append(background.line.words))
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert background.line.words == "Getting news"
    assert background.line.stop.isVisible()
    QTest.mouseClick(background.line.label, Qt.MouseButton.LeftButton)
    assert background.popover.stop.isVisible()
    wait(lambda: not background.control.running, 40)
    assert any(words.endswith("of 9 outlets") for words in said), said
    assert background.line.words == "Updated now"
    assert not background.line.stop.isVisible()
    assert set(arrived) == {"FR", "SA", "EG", "US"}
    popover = background.popover
    assert popover.sum.text().startswith("24 new")
    assert popover.troubles.lines == ("Broken Paper: there is nothing at its address any more",)
    assert "Saudi Arabia: 3 of 3, 6 new" in popover.countries.lines
    wait(lambda: not window.services.busy)
    wait(lambda: not window.sample.isVisible(), 20)  # the invented stories made way
    QTest.mouseClick(popover.look, Qt.MouseButton.LeftButton)
    outlets = window.dialogs.outlets
    assert outlets is not None
    wait(lambda: bool(outlets.table.model_.rows))
    assert [row.cells[0].text for row in outlets.table.model_.rows if row.cells] == ["Broken Paper"]


def test_stories_can_be_read_all_the_while_and_a_stop_leaves_what_came(
    window: MainWindow, server: Server
) -> None:
    server.get("/set?items=40")
    background = window.background
    window.run("sync")
    wait(lambda: background.control.run is not None and background.control.run.added > 10, 30)
    window.navigator.go(Country("FR"))
    wait(lambda: isinstance(window.navigator.place, Country), 3)
    wait(lambda: background.line.stop.isVisible(), 5)
    QTest.mouseClick(background.line.stop, Qt.MouseButton.LeftButton)
    assert background.line.words == "Stopping"
    wait(lambda: not background.control.running, 3)
    assert background.line.words.startswith("Stopped, ")
    run = background.control.run
    assert run is not None
    assert run.added > 10


def test_closing_the_window_ends_the_sync(window: MainWindow, server: Server) -> None:
    server.get("/set?items=40")
    control = window.background.control
    window.run("sync")
    wait(lambda: control.run is not None and control.run.added > 5, 30)
    pid = control.process.pid
    assert pid
    window.background.close()
    assert not Path(f"/proc/{pid}").exists()


def test_an_update_without_a_network_says_so_and_how_to_go_on(
    qt: QApplication, settings: Settings, tmp_path: Path, server: Server
) -> None:
    file = catalogue(tmp_path / "c.csv", server, 8, ["FR", "SA"])
    stock(settings, file)
    server.close()  # nobody is there any more
    for window in shown(qt, application.build_window(settings, STILL)):
        background = window.background
        window.run("sync")
        wait(lambda b=background: b.control.run is not None and not b.control.running, 40)  # type: ignore[misc]
        assert background.line.words == "Offline, no news yet"
        QTest.mouseClick(background.line.label, Qt.MouseButton.LeftButton)
        assert "try again when there is a connection" in background.popover.advice.text()
        assert background.popover.update_now.words == "Try again"
        notice = window.navigator.view.board.trouble  # type: ignore[union-attr]
        assert notice.title.text().startswith("No connection since ")
        assert "no site could be reached" in notice.tried.text()
        assert os.environ.get("QT_QPA_PLATFORM") == "offscreen"


@pytest.mark.parametrize("moved", [True, False], ids=["moved", "deleted"])
def test_a_store_that_is_gone_is_not_made_anew_and_the_window_says_so(
    window: MainWindow, settings: Settings, moved: bool, tmp_path: Path
) -> None:
    aside = tmp_path / "aside.db"
    settings.store.rename(aside)
    if not moved:
        aside.unlink()
    control = window.background.control
    QTest.keyClick(window, Qt.Key.Key_F5)
    wait(lambda: control.run is not None and not control.running, 40)
    assert control.run is not None
    assert control.run.end is not None
    assert control.run.end.why.endswith("the file is gone; nothing was changed")
    wait(lambda: "the file is gone" in window.notice.words)
    assert str(settings.store) in window.notice.words
    window.services.network.ask("x", lambda _: 0, lambda _: None, lambda _: None)  # opened late
    wait(lambda: not window.services.busy)
    assert not settings.store.exists()
    if moved:
        aside.rename(settings.store)
        window.watch.look()
        wait(lambda: "the file is gone" not in window.notice.words)
