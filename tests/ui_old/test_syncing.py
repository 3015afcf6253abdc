"""A sync as the reader of the window sees it: the real window, the real process, a loopback world."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.model.outlet_actions import AddSite
from globe_app.settings import Settings
from globe_app.ui.old.dialogs.retention import RetentionDialog
from globe_app.ui.old.look import theme
from globe_app.ui.old.window import MainWindow
from tests.loopback import Server, catalogue, stock
from tests.ui_old.conftest import shown, wait


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
    application.prepare_store(settings)
    stock(settings, file)
    yield from shown(qt, application.build_window(settings, theme.LIGHT))


def test_a_sync_shows_its_progress_lights_countries_up_and_tells_what_failed(
    window: MainWindow,
) -> None:
    assert window.banner.isVisible()
    seen: list[str] = []
    window.syncing.control.arrived.connect(lambda codes: seen.extend(codes))
    window.pane.welcome.sync_button.click()
    assert window.sync_panel.isVisible()
    assert window.sync_panel.stop.isVisible()
    wait(lambda: " of " in window.sync_panel.says.text(), 20)
    wait(lambda: not window.syncing.control.running, 40)
    wait(lambda: not window.services.lane.busy)
    assert set(seen) == {"FR", "SA", "EG", "US"}
    assert window.sync_panel.says.text().startswith("24 new, 1 outlet failed")
    assert window.sync_panel.more.isVisible()
    assert not window.sync_panel.stop.isVisible()
    assert window.news.articles("SA") == 6
    assert not window.banner.isVisible(), "the invented stories made way"
    window.go_to("SA")
    wait(lambda: window.pane.country.isVisible())
    window.pane.open_article(window.pane.country.model.rows[0].id)
    wait(lambda: window.pane.reader.isVisible())
    reader = window.pane.reader
    assert not reader.browser.image.isNull()
    assert len(reader.browser.inline) == 1
    assert "What comes next" in reader.browser.toPlainText()
    reader.find_sentence(1)
    marked = " ".join(reader.browser.textCursor().selectedText().split())
    assert reader.shown is not None
    assert marked == reader.shown.article.summary[1]


def test_stories_can_be_read_all_the_while_and_a_cancel_leaves_what_came(
    window: MainWindow, server: Server
) -> None:
    server.get("/set?items=40")
    window.syncing.control.start()
    wait(lambda: window.sync_panel.bar.value() > 10, 30)
    window.go_to("FR")
    wait(lambda: window.pane.country.isVisible(), 2)
    window.sync_panel.stop.click()
    wait(lambda: not window.syncing.control.running, 3)
    assert "Cancelled" in window.sync_panel.says.text()
    wait(lambda: not window.services.lane.busy)
    assert len(window.pane.country.model.rows) > 0


def test_outlets_are_switched_found_and_added_in_their_dialog(
    window: MainWindow, server: Server
) -> None:
    window.syncing.show_outlets()
    dialog = window.syncing.dialog
    assert dialog is not None
    wait(lambda: dialog.model.rowCount() == 9)
    dialog.search.setText("broken")
    assert dialog.table.model().rowCount() == 1
    index = dialog.table.model().index(0, 0)
    dialog.table.model().setData(
        index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole
    )
    dialog.perform(AddSite(server.url(50, "/home/50"), "DE"))
    wait(lambda: dialog.model.rowCount() == 10, 10)
    assert "Paper 50 (Germany) is on." in dialog.status.text()
    assert dialog.model.on == 9
    dialog.perform(AddSite(server.url(51, "/page/51/1"), "DE"))
    wait(lambda: "neither a feed" in dialog.status.text(), 10)
    dialog.accept()


def test_keeping_shows_what_it_would_remove_before_it_does(window: MainWindow) -> None:
    window.syncing.show_retention()
    dialog = window.findChild(RetentionDialog)
    assert dialog is not None
    wait(lambda: "would remove nothing" in dialog.says.text())
    assert dialog.days.value() == 90
    dialog.days.setValue(30)
    wait(lambda: not window.services.slow_lane.busy)
    dialog.accept()
    wait(lambda: not window.services.slow_lane.busy)
    window.syncing.show_retention()
    again = next(d for d in window.findChildren(RetentionDialog) if d is not dialog)
    wait(lambda: again.days.value() == 30)
    again.reject()


def test_closing_the_window_ends_the_sync(
    qt: QApplication, window: MainWindow, server: Server
) -> None:
    server.get("/set?items=40")
    window.syncing.control.start()
    wait(lambda: window.sync_panel.bar.value() > 5, 30)
    pid = window.syncing.control.process.pid
    assert pid
    window.syncing.close()
    assert not Path(f"/proc/{pid}").exists()
