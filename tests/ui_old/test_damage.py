"""What is damaged or missing, as the reader of the window sees it."""

import shutil
import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.model.news import Picture
from globe_app.model.retention import CountedFrom, RetentionRule
from globe_app.settings import Settings
from globe_app.store import commit_record, counts, images, pages
from globe_app.store.db import open_store
from globe_app.ui.old.dialogs.retention import RetentionDialog
from globe_app.ui.old.look import theme
from globe_app.ui.old.look.images import PLACEHOLDER
from globe_app.ui.old.window import MainWindow
from tests.conftest import NOW
from tests.store.kept import keep
from tests.ui_old.conftest import shown, wait


@pytest.fixture
def ids(settings: Settings) -> list[int]:
    store = open_store(settings.store, settings.images)
    made = keep(store, 30)
    commit_record.note_commit(store, NOW)
    store.close()
    return made


@pytest.fixture
def window(qt: QApplication, settings: Settings, ids: list[int]) -> Iterator[MainWindow]:
    yield from shown(qt, application.build_window(settings, theme.LIGHT))


def test_a_damaged_article_says_so_above_its_text(
    window: MainWindow, settings: Settings, ids: list[int]
) -> None:
    db = sqlite3.connect(settings.store)
    with db:
        db.execute("UPDATE texts SET plain = 'altered' WHERE article_id = ?", [ids[3]])
    db.close()
    window.go_to("FR")
    wait(lambda: window.pane.country.isVisible())
    window.pane.open_article(ids[3])
    wait(lambda: "This article is damaged" in window.pane.reader.browser.toPlainText())
    assert "Bridge 3 is open." in window.pane.reader.browser.toPlainText()
    window.pane.open_article(ids[4])
    wait(lambda: "Bridge 4 is open." in window.pane.reader.browser.toPlainText())
    assert "damaged" not in window.pane.reader.browser.toPlainText()


def test_articles_that_are_missing_are_told_with_a_button_to_sync(
    qt: QApplication, settings: Settings, ids: list[int]
) -> None:
    place = settings.store.with_name(settings.store.name + ".commits")
    text = place.read_text()
    assert '"articles": 30' in text
    place.write_text('{"commit": 9, "entries": 42, "articles": 42, "at": 1790000000}')
    for window in shown(qt, application.build_window(settings, theme.LIGHT)):
        wait(lambda: window.loss_banner.isVisible())  # noqa: B023
        assert "12 articles are missing" in window._loss_text.text()
        assert window.sync_loss.isVisible()
        place.write_text(text)
        window._refresh_stored()
        wait(lambda: not window.loss_banner.isVisible())  # noqa: B023


def test_the_dialog_says_what_a_sync_removes_and_removes_all_when_asked(
    window: MainWindow, settings: Settings
) -> None:
    window.syncing.show_retention()
    dialog = window.findChild(RetentionDialog)
    assert dialog is not None
    wait(lambda: "would remove nothing" in dialog.says.text())
    assert not dialog.now.isEnabled()
    assert dialog.chosen == RetentionRule(90)
    dialog.days.setValue(1)
    dialog.counted_from.setCurrentIndex(1)
    wait(lambda: "30 articles are past that" in dialog.says.text())
    assert dialog.chosen == RetentionRule(1, counted_from=CountedFrom.PUBLISHED)
    assert "would remove 3, a tenth of the store at most" in dialog.says.text()
    dialog.now.click()
    wait(lambda: not window.services.slow_lane.busy)
    wait(lambda: "30 articles are removed" in window.toast.text())
    store = open_store(settings.store, settings.images)
    assert counts.total(store) == 0
    window.syncing.undo_cleanup()
    wait(lambda: "30 articles are back" in window.toast.text())
    assert counts.total(store) == 30
    store.close()


def test_an_image_whose_file_is_gone_is_a_plain_area_of_its_shape(
    window: MainWindow, settings: Settings, ids: list[int]
) -> None:
    store = open_store(settings.store, settings.images)
    drawing = min((settings.resources / "sample" / "images").glob("*.png"))
    name = images.keep_png(store, drawing.read_bytes())
    pages.write_images(store, ids[5], f'<p>Look:</p><img src="image:{name}">', (name,), Picture(""))
    store.close()
    shutil.rmtree(settings.images)
    window.go_to("FR")
    wait(lambda: window.pane.country.isVisible())
    window.pane.open_article(ids[5])
    wait(lambda: "Look:" in window.pane.reader.browser.toPlainText())
    shown_image = window.pane.reader.browser.inline[name]
    assert not shown_image.isNull()
    assert shown_image.pixelColor(3, 3) == PLACEHOLDER
