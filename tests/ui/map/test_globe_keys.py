"""The globe by keyboard: its own keys, and those it leaves to the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from globe_app.ui.look.style import Style
from globe_app.ui.map.globe_view import GlobeView
from tests.ui.conftest import wait
from tests.ui.map.conftest import hover, spot

Key = Qt.Key


def focus(globe: GlobeView) -> None:
    """Give the globe the keyboard, as F6 does."""
    globe.window().activateWindow()
    beside = globe.window().findChild(QPushButton)
    assert beside is not None
    beside.setFocus()
    globe.setFocus(Qt.FocusReason.ShortcutFocusReason)
    wait(globe.hasFocus)


def test_tab_leaves_the_globe(stage: QWidget, globe: GlobeView) -> None:
    focus(globe)
    held = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        held.append(QApplication.focusWidget())
    assert stage.findChild(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly) in held
    assert held[0] is not globe


def test_return_from_a_child_opens_no_country(globe: GlobeView) -> None:
    picked: list[str] = []
    globe.picked.connect(picked.append)
    box = QLineEdit(globe)
    box.show()
    hover(globe, "IN")
    box.setFocus()
    QTest.keyClick(box, Key.Key_Return)
    QTest.keyClick(box, Key.Key_Period)
    assert picked == []
    assert globe.keyboard_code == ""
    box.deleteLater()


def test_enter_opens_what_the_keyboard_walked_to_and_not_what_the_pointer_is_on(
    globe: GlobeView,
) -> None:
    picked: list[str] = []
    globe.picked.connect(picked.append)
    hover(globe, "EG")
    focus(globe)
    QTest.keyClick(globe, Key.Key_Return)
    assert picked == []
    QTest.keyClick(globe, Key.Key_Period)
    code = globe.keyboard_code
    assert code
    QTest.keyClick(globe, Key.Key_Return)
    assert picked == [code]


def test_comma_and_period_walk_every_country_west_and_east(globe: GlobeView) -> None:
    focus(globe)
    seen = []
    for _ in range(260):
        QTest.keyClick(globe, Key.Key_Period)
        seen.append(globe.keyboard_code)
        if len(seen) > 1 and seen[-1] == seen[0]:
            break
    states = {one.code for one in globe.countries.all if one.state}
    assert states <= set(seen), "countries without articles too"
    QTest.keyClick(globe, Key.Key_Comma)
    assert globe.keyboard_code == seen[-2]


def test_a_country_walked_to_is_said_shown_and_has_its_card(globe: GlobeView) -> None:
    focus(globe)
    for _ in range(3):
        QTest.keyClick(globe, Key.Key_Period)
    code = globe.keyboard_code
    name = globe.countries.name(code)
    assert name in globe.accessibleDescription()
    assert spot(globe, code)
    wait(lambda: globe.card.isVisible())
    assert globe.card.card is not None
    assert globe.card.card.name == name
    assert globe.rect().contains(globe.card.geometry().center())


def test_esc_ends_a_movement_or_forgets_the_country_and_nothing_else(
    stage: QWidget, globe: GlobeView
) -> None:
    left: list[int] = []
    shortcut = QShortcut(QKeySequence("Esc"), stage)
    shortcut.activated.connect(lambda: left.append(1))
    focus(globe)
    QTest.keyClick(globe, Key.Key_Period)
    assert globe.keyboard_code
    QTest.keyClick(globe, Key.Key_Escape)
    assert globe.keyboard_code == ""
    globe.set_style(Style())
    globe.show_country("AU")
    assert not globe.at_rest
    QTest.keyClick(globe, Key.Key_Escape)
    stopped = globe.camera
    QTest.qWait(80)
    assert globe.camera == stopped
    QTest.keyClick(globe, Key.Key_Escape)
    assert left == [], "the page stays"


def test_other_keys_are_the_windows(stage: QWidget, globe: GlobeView) -> None:
    done: list[str] = []
    for key in ("J", "Space", "S", "/"):
        QShortcut(QKeySequence(key), stage).activated.connect(lambda key=key: done.append(key))
    focus(globe)
    for pressed in (Key.Key_J, Key.Key_Space, Key.Key_S, Key.Key_Slash):
        QTest.keyClick(globe, pressed)
    assert done == ["J", "Space", "S", "/"]


def test_arrows_turn_and_reach_both_poles(globe: GlobeView) -> None:
    focus(globe)
    before = globe.camera
    QTest.keyClick(globe, Key.Key_Right)
    assert globe.camera.lon == pytest.approx(before.lon + 7.0)
    for key, pole in ((Key.Key_Up, 90.0), (Key.Key_Down, -90.0)):
        for _ in range(30):
            QTest.keyClick(globe, key)
        assert globe.camera.lat == pytest.approx(pole)


def test_plus_minus_and_zero_zoom(globe: GlobeView) -> None:
    focus(globe)
    QTest.keyClick(globe, Key.Key_Plus)
    QTest.keyClick(globe, Key.Key_Plus)
    assert globe.camera.zoom > 1.5
    QTest.keyClick(globe, Key.Key_Minus)
    assert globe.camera.zoom < 1.5
    QTest.keyClick(globe, Key.Key_0)
    assert globe.camera.zoom == 1.0


def test_the_keys_are_shown_while_the_keyboard_has_the_globe(
    stage: QWidget, globe: GlobeView
) -> None:
    focus(globe)
    assert globe.hint.isVisible()
    with_ring = globe.grab().toImage()
    QTest.mouseClick(globe, Qt.MouseButton.LeftButton, pos=spot(globe, "NG"))
    assert not globe.hint.isVisible()
    assert globe.grab().toImage() != with_ring
