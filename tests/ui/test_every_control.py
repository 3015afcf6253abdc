"""Every control of every page and sheet: named, told apart, reached by Tab; and nothing moves where motion is
reduced."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from globe_app import app as application
from globe_app.settings import Settings
from globe_app.ui.widgets.button import Button
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, shown, wait
from tests.ui.every_page import controls, describe, every_page, name_of
from tests.ui.stored_stories import fill_stories

RUNNING = QAbstractAnimation.State.Running
FRAMES_MS = 500  # a timer that ticks more often draws


@pytest.fixture
def wide(qt: QApplication, settings: Settings) -> Iterator[MainWindow]:
    fill_stories(settings)
    for made in shown(qt, application.build_window(settings, STILL, clock=lambda: NOW)):
        made.resize(1440, 900)
        wait(made.globe.isVisible)
        yield made


def test_every_control_is_named_told_apart_and_reached_and_nothing_moves(wide: MainWindow) -> None:
    nameless, silent, alike, unreached, moving, pages = [], [], [], [], [], []
    for page in every_page(wide):
        pages.append(page.name)
        moving += [(page.name, what) for what in _moving(wide)]
        found = controls(page.layer)
        assert found, page.name
        nameless += [(page.name, describe(one)) for one in found if not name_of(one).strip()]
        silent += [
            (page.name, describe(one)) for one in found
            if isinstance(one, Button) and not one.words and not _says_more(one)
        ]  # fmt: skip
        alike += [(page.name, name, whom) for name, whom in _alike(found).items()]
        unreached += [(page.name, describe(one)) for one in _unreached(page.layer, found)]
    assert len(pages) > 15, pages
    wrong = {
        "no name": nameless,
        "no words and no tip": silent,
        "alike": alike,
        "not by Tab": unreached,
        "moves": moving,
    }
    assert not any(wrong.values()), "\n".join(
        f"{what}: {one}" for what, some in wrong.items() for one in dict.fromkeys(map(str, some))
    )


def _moving(window: MainWindow) -> list[str]:
    """What still moves, although motion is reduced: no animation runs, and no timer for frames."""
    runs = [one for one in window.findChildren(QVariantAnimation) if one.state() is RUNNING]
    effects = [one for one in window.findChildren(QWidget) if one.graphicsEffect() is not None]
    frames = [one for one in window.findChildren(QTimer) if _draws_frames(one)]
    if frames:  # one frame is drawn of whatever has changed; then they end
        QTest.qWait(80)
        frames = [one for one in frames if _draws_frames(one)]
    return [f"{type(one).__name__} of {describe_object(one)}" for one in (*runs, *effects, *frames)]


def _draws_frames(timer: QTimer) -> bool:
    return timer.isActive() and not timer.isSingleShot() and timer.interval() < FRAMES_MS


def describe_object(one: QObject) -> str:
    parent = one.parent()
    return type(parent).__name__ if parent is not None else ""


def _says_more(button: Button) -> bool:
    """Whether a button without words has a tool tip, a description or a key."""
    return bool(
        button.toolTip() or button.accessibleDescription() or not button.shortcut().isEmpty()
    )


def _alike(found: list[QWidget]) -> dict[str, list[str]]:
    """Controls that nobody could tell apart by ear: the same name and description, in the same part."""
    groups = defaultdict(list)
    for one in found:
        interface = QAccessible.queryAccessibleInterface(one)
        told = interface.text(QAccessible.Text.Description) or one.toolTip()
        groups[(name_of(one), told, interface.role(), one.parentWidget())].append(one)
    return {
        name: [describe(one) for one in some]
        for (name, *_), some in groups.items() if len(some) > 1
    }  # fmt: skip


def _unreached(layer: QWidget, found: list[QWidget]) -> list[QWidget]:
    """What Tab should come to and does not. Of exclusive buttons it comes to one; arrows do the rest."""
    wanted = [
        one for one in found
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]  # fmt: skip
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: set[QWidget] = set()
    before: QWidget | None = None
    for _ in range(3 * len(wanted) + 60):
        focus = QApplication.focusWidget()
        if focus is None or (focus in seen and focus is not before):  # once around
            break
        before = focus  # a text goes through its links before it lets Tab out
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return [
        one for one in wanted
        if one not in seen and one.isVisible() and not _by_arrows(one, seen)
    ]  # fmt: skip


def _by_arrows(one: QWidget, seen: set[QWidget]) -> bool:
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and group.exclusive() and any(b in seen for b in group.buttons())
