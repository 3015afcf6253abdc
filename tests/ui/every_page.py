"""Every page and sheet of the real window, one after the other, and the controls that each shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from globe_app.ui.actions import ACTIONS
from globe_app.ui.places import (
    Article,
    Country,
    Edition,
    Missed,
    Place,
    Saved,
    Stories,
    Story,
    StoryPart,
    Today,
)
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

PLACES: dict[str, Place] = {
    "today": Today(), "country": Country("NP"), "about a country": Country("NP", about=True),
    "a country without articles": Country("TV"), "article": Article(1, origin=Country("NP")),
    "stories": Stories(), "story": Story(1), "replay": Story(1, StoryPart.REPLAY),
    "why": Story(1, StoryPart.WHY), "missed": Missed(), "saved": Saved(),
    "edition": Edition("2026-11-06"),
}  # fmt: skip
OF_THE_DESKTOP = frozenset(("print",))  # its dialog is not ours, and waits for an answer
ASKS_FOR_A_FILE = ("getOpenFileName", "getOpenFileNames", "getSaveFileName")
CONTROLS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox, QAbstractSlider, QTextEdit,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """A page or sheet that is open. `layer`: what Tab walks in it."""

    name: str
    layer: QWidget


def settled(window: MainWindow) -> None:
    wait(lambda: not window.services.busy)
    for _ in range(3):  # what stands in a scrolled page is laid out after the page
        QApplication.processEvents()


def every_page(window: MainWindow) -> Iterator[Shown]:
    """Go everywhere: the places above, the place of each further view, and each sheet of the actions."""
    places = dict(PLACES)
    for view in window.navigator.views.values():
        try:
            place = view.place_type()
        except TypeError:  # it needs to be told more
            continue
        if all(type(one) is not type(place) for one in places.values()):
            places[type(place).__name__.lower()] = place
    for name, place in places.items():
        window.navigator.go(place)
        settled(window)
        yield Shown(name, window.central)
    window.navigator.go(Today())
    settled(window)
    with pytest.MonkeyPatch.context() as patch:
        for ask in ASKS_FOR_A_FILE:
            patch.setattr(QFileDialog, ask, lambda *_, **__: ("", ""))  # as if it were left
        yield from _every_sheet(window)
    yield from _popovers(window)


def _popovers(window: MainWindow) -> Iterator[Shown]:
    """What opens over the page without being a sheet."""
    window.background.toggle_details()
    settled(window)
    yield Shown("how the update goes", window.background.popover)
    window.background.popover.close_it()
    window.sample_words.open_at(window.top_bar)
    settled(window)
    yield Shown("what the sample is", window.sample_words)
    window.sample_words.close_it()
    window.dialogs.show_outlets()
    settled(window)
    sheet = window.dialogs.outlets
    assert sheet is not None
    first = next(row.id for row in sheet.table.model_.rows if not row.heading)
    sheet.table.opened.emit(first)
    settled(window)
    yield Shown("details of an outlet", sheet.details)
    sheet.details.close_it()
    sheet.open_form()
    settled(window)
    yield Shown("a new outlet", sheet)
    close(window)


def _every_sheet(window: MainWindow) -> Iterator[Shown]:
    for action in ACTIONS:
        can = window.actions_[action.id].isEnabled() and action.id not in OF_THE_DESKTOP
        if not action.words.endswith("…") or not can:
            continue
        window.commands.run(action.id)
        settled(window)
        top = layer(window)
        if top is not window.central:
            yield Shown(action.id, top)
        close(window)


def layer(window: MainWindow) -> QWidget:
    """The sheet, palette or popover that is open, else the whole window."""
    focus = QApplication.focusWidget()
    up: QWidget | None = focus
    while up is not None and up.parentWidget() is not window.central:
        up = up.parentWidget()
    floats = up is not None and up not in (
        window.top_bar, window.globe, window.list_pane, window.article_pane, window.notice,
    )  # fmt: skip
    return up if up is not None and floats else window.central


def close(window: MainWindow) -> None:
    """Close whatever is open over the page."""
    window.palette_.close_it()
    window.dialogs.close_all()
    top = layer(window)
    shut: Callable[[], None] | None = getattr(top, "close_it", None)
    if top is not window.central and shut is not None:
        shut()
    settled(window)


def controls(within: QWidget) -> list[QWidget]:
    """What can be pressed, typed in or walked to, and is seen."""
    return [
        one
        for one in within.findChildren(QWidget)
        if one.isVisible()
        and not isinstance(one, QScrollBar)
        and not one.objectName().startswith("qt_")
        and (isinstance(one, CONTROLS) or one.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and not _is_a_part(one)
    ]


def _is_a_part(one: QWidget) -> bool:
    """Whether it belongs to a control that has the name: a list's viewport, the field of a box."""
    parent = one.parentWidget()
    proxies = parent is not None and parent.focusProxy() is one
    inside = isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit)
    return inside or (one.focusProxy() is not None) or (proxies and False)


def name_of(widget: QWidget) -> str:
    """The name that assistive technology is told."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def describe(widget: QWidget) -> str:
    parts, up = [], widget
    while up is not None and len(parts) < 4:
        parts.append(f"{type(up).__name__}({up.objectName() or up.accessibleName()})")
        up = up.parentWidget()
    return " < ".join(parts)
