"""The tour of the first start, and the icon in the tray that lets a closed window go on."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from globe_app.ui.tour import STEPS
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait


def test_four_steps_are_walked_by_key_and_the_last_one_ends_the_tour(window: MainWindow) -> None:
    window.run("tour")
    tour = window.tour
    assert QApplication.focusWidget() is tour.next
    titles = []
    for _ in range(4):
        assert tour.isVisible()
        card = QRect(tour.mapTo(window.central, tour.card.topLeft()), tour.card.size())
        assert window.central.rect().contains(card), "all of it is in the window"
        titles.append(tour.title.text())
        QTest.keyClick(tour.next, Qt.Key.Key_Space)
    assert len(set(titles)) == 4
    assert not tour.isVisible()
    assert window.preferences.value.tour_seen
    assert window.remembered().tour_seen


def test_esc_skips_the_tour_and_the_page_below_stays(window: MainWindow) -> None:
    window.run("stories")
    wait(lambda: window.windowTitle().startswith("Stories"))
    window.run("tour")
    QTest.keyClick(window.tour.next, Qt.Key.Key_Right)
    assert window.tour.at == 1
    QTest.keyClick(window.tour.next, Qt.Key.Key_Escape)
    assert not window.tour.isVisible()
    assert window.windowTitle().startswith("Stories")
    assert window.preferences.value.tour_seen


def test_focus_goes_back_to_where_it_was_when_the_tour_ends(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    assert before is not None
    for end in (Qt.Key.Key_Escape, None):
        window.run("tour")
        assert QApplication.focusWidget() is window.tour.next
        if end is None:
            for _ in STEPS:
                QTest.mouseClick(window.tour.next, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(window.tour.next, end)
        assert QApplication.focusWidget() is before


def test_a_tour_that_begins_by_itself_takes_no_focus(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    window.tour.begin(focus=False)
    assert window.tour.isVisible()
    assert QApplication.focusWidget() is before
    QTest.mouseClick(window.tour.skip, Qt.MouseButton.LeftButton)
    assert not window.tour.isVisible()


@pytest.mark.parametrize("size", [(760, 560), (1024, 700), (2560, 1440)])
def test_the_tour_fits_every_window(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.run("tour")
    for _ in range(3):
        card = QRect(
            window.tour.mapTo(window.central, window.tour.card.topLeft()), window.tour.card.size()
        )
        assert window.central.rect().contains(card)
        assert window.tour.says.height() >= window.tour.says.heightForWidth(
            window.tour.says.width()
        )
        QTest.keyClick(window.tour.next, Qt.Key.Key_Right)


def test_with_an_icon_in_the_tray_closing_hides_the_window_and_quit_ends_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    window.tray.show(True)
    assert window.tray.shown
    window.close()
    assert not window.isVisible()
    window.tray.open_wanted.emit()
    assert window.isVisible()
    window.run("quit")
    assert not window.isVisible()
    assert not window.tray.shown


def test_where_there_is_no_tray_closing_the_window_ends_it(window: MainWindow) -> None:
    window.tray.show(True)
    assert not window.tray.shown
    window.close()
    assert not window.isVisible()
