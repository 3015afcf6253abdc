"""Export and day packs from the window, by keys; where a file goes is answered for the file dialog."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from globe_app.ui import exports
from globe_app.ui.background.day_packs import DayPackControl
from globe_app.ui.dialogs.export import ExportSheet, Kind, What
from globe_app.ui.exports import file_name
from globe_app.ui.places import Article, Country
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = date(2026, 11, 6)


def settle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy)
    wait(lambda: not window.services.busy)


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Answers the file dialogs: the system's own cannot be driven."""

    def answer(name: str) -> Path:
        path = tmp_path / name
        for dialog in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(path), ""))
        return path

    return answer


def sheet(window: MainWindow) -> ExportSheet:
    found = window.commands.exports.sheet
    assert found is not None
    assert found.isVisible()
    return found


def said(window: MainWindow) -> str:
    return window.toast.words


def read(window: MainWindow) -> None:
    window.navigator.go(Article(5, origin=Country("SA")))
    wait(lambda: window.article.row is not None and window.article.row.id == 5)
    settle(window)


def test_the_open_article_is_exported_in_each_format(
    window: MainWindow, answered: Callable[[str], Path]
) -> None:
    read(window)
    for number, kind in enumerate(Kind):
        out = answered(f"x.{kind.value}")
        QTest.keyClick(window.article.reader.browser, Qt.Key.Key_E, CTRL)
        settle(window)
        shown = sheet(window)
        assert shown.chosen is What.ARTICLE
        shown.kind.set_chosen(number)
        QTest.keyClick(shown.choose, Qt.Key.Key_Space)
        settle(window)
        assert out.stat().st_size > 300
        assert f"{out.name} written" in said(window)
    assert (out.parent / "x.pdf").read_bytes().startswith(b"%PDF")


def test_what_cannot_be_written_is_said(
    window: MainWindow, answered: Callable[[str], Path]
) -> None:
    read(window)
    answered("none/x.html")
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_E, CTRL)
    settle(window)
    QTest.keyClick(sheet(window).choose, Qt.Key.Key_Space)
    settle(window)
    assert said(window) == "Not written: No such file or directory"


def test_days_with_articles_are_offered_for_editions_and_packs(window: MainWindow) -> None:
    window.run("make_pack")
    settle(window)
    shown = sheet(window)
    assert shown.chosen is What.PACK
    assert [shown.day.itemData(at) for at in range(shown.day.count())] == [DAY]
    assert not shown.kind.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_tab_goes_through_what_day_and_format_to_the_button_and_then_close(
    window: MainWindow,
) -> None:
    read(window)
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_E, CTRL)
    settle(window)
    shown = sheet(window)
    QTest.mouseClick(shown.what.buttons[1], Qt.MouseButton.LeftButton)  # an edition, of a day
    shown.choose.setFocus()
    came = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        came.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert came[:2] == [shown.choose, shown.head.close_button]
    assert came[2] in shown.what.buttons
    assert came[3] is shown.day
    assert came[4] in shown.kind.buttons
    assert came[5] is shown.choose


def test_a_pack_is_made_and_opened_in_a_process(
    qt: QApplication, window: MainWindow, tmp_path: Path
) -> None:
    store = str(window.services.settings.store)
    control = DayPackControl([sys.executable, "-m", "globe_app"], store, window)
    said: list[tuple[str, bool]] = []
    words: list[str] = []
    control.message.connect(lambda *one: said.append(one))
    control.stepped.connect(lambda: words.append(control.run.words if control.run else ""))
    control.make(DAY, tmp_path / "day.globepack")
    control.make(DAY, tmp_path / "other.globepack")
    assert said.pop() == ("A day pack is under way already", False)
    wait(lambda: control.run is None)
    assert said.pop() == ("46 articles packed into day.globepack", False)
    assert words[0] == "Making the day pack"
    control.open(tmp_path / "day.globepack")
    wait(lambda: control.run is None)
    assert said.pop() == ("Everything of 6 November 2026 was here already", False)


def test_a_pack_that_is_dropped_on_the_window_is_opened(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(window.background.packs, "open", opened.append)
    for name in ("a.globepack", "picture.png"):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
        QApplication.sendEvent(window.central, enter)
        drop = QDropEvent(QPointF(5, 5), copy, mime, left, none)
        QApplication.sendEvent(window.central, drop)
    assert opened == [tmp_path / "a.globepack"]


def test_printing_shows_the_pages_first(window: MainWindow) -> None:
    from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget

    read(window)
    QTest.keyClick(window.article.reader.browser, Qt.Key.Key_P, CTRL)
    settle(window)
    (shown,) = window.findChildren(QPrintPreviewDialog)
    (pages,) = shown.findChildren(QPrintPreviewWidget)
    wait(lambda: pages.pageCount() > 0)
    assert window.article.row is not None
    assert shown.windowTitle() == f"Print: {window.article.row.headline}"
    shown.close()
    wait(lambda: not window.findChildren(QPrintPreviewDialog))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('A/B: "C" <d>', "A B C d"), ("..\\..\\x", "x"), ("\u202eevil", "evil"), ("", "Export"),
        ("y" * 200, "y" * exports.MOST_NAME), ("...", "Export"),
    ],
)  # fmt: skip
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name
