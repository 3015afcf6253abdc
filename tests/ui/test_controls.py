"""The controls at every text size, the table, and what floats: cards, popovers, sheets, toast, focus ring."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMainWindow,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from globe_app.settings import resources_dir
from globe_app.ui.look import appearance
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.theme import DARK, LIGHT
from globe_app.ui.widgets import toast as toast_module
from globe_app.ui.widgets.card import MARGIN, Card, Popover, Sheet
from globe_app.ui.widgets.controls import (
    Button,
    Chip,
    FlagLabel,
    NavButton,
    PlainButton,
    PrimaryButton,
    QuietButton,
    Segments,
    Switch,
    Text,
    ToolButton,
)
from globe_app.ui.widgets.focus_ring import FocusRing
from globe_app.ui.widgets.table import Cell, Column, Table, TableRow
from globe_app.ui.widgets.toast import Toast
from tests.ui.conftest import wait

GERMAN = "Rechtsschutzversicherungsgesellschaften"
ARABIC = "الاستقلاليات الإلكترونية"
TEXTS = ("Undo", "Somewhere I have not read", GERMAN, ARABIC, "七つ石日報", "A && B <b>c</b>")


@pytest.fixture
def look(qt: QApplication) -> Iterator[QApplication]:
    """The application; its style is set back after the test."""
    before = appearance.applied()
    appearance.apply(qt, Style(calm=True))
    yield qt
    appearance.apply(qt, before)


@pytest.fixture
def window(look: QApplication) -> Iterator[QMainWindow]:
    made = QMainWindow()
    made.resize(900, 700)
    middle = QWidget()
    made.setCentralWidget(middle)
    QVBoxLayout(middle).addWidget(PlainButton("Anchor"))
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _buttons(text: str) -> list[Button]:
    made: list[Button] = [
        PlainButton(text), PrimaryButton(text, "plus"), QuietButton(text), NavButton(text),
        ToolButton("search", text), Chip(text, "1,234", menu=True), Chip(text, removable=True),
    ]  # fmt: skip
    for one in made[5:]:
        one.setChecked(True)
    return made


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.3, 2.0])
@pytest.mark.parametrize("text", TEXTS)
def test_no_button_clips_its_words(look: QApplication, text: str, scale: float) -> None:
    style = Style(scale=scale, calm=True)
    appearance.apply(look, style)
    for button in _buttons(text):
        size = button.sizeHint()
        bold = QFontMetrics(style.font(button.widest_role()))
        needed = bold.horizontalAdvance(text) + (bold.horizontalAdvance(button.count))
        assert size.width() >= needed + style.px(8), type(button)
        assert size.height() >= bold.height(), type(button)
        assert button.words == text
        assert button.minimumSizeHint() == size
        button.deleteLater()


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_qt_s_own_controls_grow_with_the_text(look: QApplication, scale: float) -> None:
    style = Style(scale=scale, calm=True)
    appearance.apply(look, style)
    combo = QComboBox()
    combo.addItems(["All articles", GERMAN])
    line = style.line(Role.BUTTON)
    for widget in (QLineEdit(GERMAN), combo, QCheckBox(GERMAN), QRadioButton(GERMAN)):
        widget.ensurePolished()
        assert widget.sizeHint().height() >= line - 2, type(widget)
        widget.deleteLater()
    combo.setCurrentIndex(1)
    combo.resize(combo.sizeHint())
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    assert room.width() >= QFontMetrics(look.font()).horizontalAdvance(GERMAN)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_segments_hold_texts_and_numbers(look: QApplication, scale: float) -> None:
    appearance.apply(look, Style(scale=scale, calm=True))
    made = Segments("Articles", ("From Japan", "About Japan"))
    made.set_texts(("From Japan", GERMAN), ("18", "7"))
    made.adjustSize()
    chosen = QSignalSpy(made.chosen)
    parts = [one for one in made.findChildren(Button) if one.isVisibleTo(made)]
    assert [one.accessibleName() for one in parts] == ["From Japan 18", f"{GERMAN} 7"]
    assert all(one.width() >= one.sizeHint().width() for one in parts)
    parts[1].click()
    assert (made.at, chosen.count()) == (1, 1)
    made.set_chosen(0)
    assert (made.at, chosen.count()) == (0, 1)
    made.deleteLater()


def test_a_click_on_a_button_leaves_the_focus_where_it_is(window: QMainWindow) -> None:
    field = QLineEdit()
    button = PlainButton("Sync")
    row = QHBoxLayout()
    row.addWidget(field)
    row.addWidget(button)
    layout = window.centralWidget().layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addLayout(row)
    QApplication.processEvents()
    field.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field


def test_another_theme_or_size_reaches_every_control_by_itself(window: QMainWindow) -> None:
    text = Text("Hello", Role.META, "muted")
    button = PlainButton("Undo")
    layout = window.centralWidget().layout()
    assert layout is not None
    layout.addWidget(text)
    layout.addWidget(button)
    small = button.sizeHint()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appearance.apply(app, Style(DARK, 2.0, calm=True))
    QApplication.processEvents()
    assert text.palette().color(text.foregroundRole()).name() == DARK.muted
    assert button.sizeHint().height() == 2 * small.height()
    assert button.height() == button.sizeHint().height()
    appearance.apply(app, Style(LIGHT, calm=True))
    QApplication.processEvents()
    assert text.palette().color(text.foregroundRole()).name() == LIGHT.muted


def test_no_label_and_no_cell_shows_boxes(look: QApplication) -> None:
    nowhere = "\U0001fbff"
    label = Text(f"The {nowhere}Tide")
    assert label.text() == "The Tide"
    row = TableRow("a", (Cell(f"{nowhere}{nowhere}", latin="Tide"),))
    plain = TableRow("a", (Cell("Tide"),))
    drawn = []
    for one in (row, plain):
        table = Table(Style(), (Column(),), Flags(resources_dir() / "flags"), "x")
        table.resize(300, 80)
        table.model_.show([one])
        drawn.append(table.viewport().grab().toImage())
        table.deleteLater()
    assert drawn[0] == drawn[1]
    label.deleteLater()


def test_a_switch_says_its_state_by_place(look: QApplication) -> None:
    made = Switch("Anadolu")
    made.resize(made.sizeHint())
    off = made.grab().toImage()
    made.click()
    on = made.grab().toImage()
    assert made.isChecked()
    left, right = QPoint(9, off.height() // 2), QPoint(off.width() - 10, off.height() // 2)
    assert off.pixelColor(left).name() == LIGHT.muted
    assert off.pixelColor(right).name() != LIGHT.muted
    assert on.pixelColor(right).name() == LIGHT.paper
    assert on.pixelColor(left).name() == LIGHT.sea
    made.deleteLater()


def test_a_flag_is_drawn_anew_for_another_screen(look: QApplication) -> None:
    flags = Flags(resources_dir() / "flags")
    made = FlagLabel(flags, "JP", 42)
    assert made.sizeHint() == QSize(56, 42)
    assert made.grab().toImage().pixelColor(28, 21).red() > 150
    made.deleteLater()


# Table -------------------------------------------------------------------------------------------

COLUMNS = (Column(), Column(width=104, drop=1), Column(width=296), Column(width=44))


def _outlet(name: str, on: bool, link: str = "") -> TableRow:
    return TableRow(
        name, (Cell(name, below="Japan", flag="JP"), Cell("Japanese"), Cell("updated", link=link),
               Cell(switch=on)),
    )  # fmt: skip


@pytest.fixture
def table(look: QApplication) -> Iterator[Table]:
    made = Table(Style(), COLUMNS, Flags(resources_dir() / "flags"), "Outlets")
    made.model_.show(
        [
            TableRow("h", heading="All", count="2"),
            _outlet("One", True),
            _outlet("Two", False, "Find it"),
        ]
    )
    made.resize(900, 400)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_space_asks_for_the_other_state_and_shows_what_is_stored(table: Table) -> None:
    asked: list[tuple[str, bool]] = []
    table.toggled.connect(lambda row, on: asked.append((row, on)))
    table.set_current("Two")
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert asked == [("Two", True), ("Two", True)]  # nothing has changed yet
    table.model_.change(_outlet("Two", True))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert asked[-1] == ("Two", False)


def test_a_click_opens_turns_or_follows_by_where_it_is(table: Table) -> None:
    said: list[object] = []
    table.toggled.connect(lambda row, on: said.append((row, on)))
    table.opened.connect(said.append)
    table.linked.connect(lambda row, column: said.append((row, column)))
    QApplication.processEvents()

    def click(column: int, share: float) -> None:
        rect = table.visualRect(table.model_.index(2, column))
        at = QPoint(rect.left() + int(rect.width() * share), rect.center().y())
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(3, 0.4)
    click(0, 0.5)
    click(2, 0.3)
    assert said == [("Two", True), "Two", ("Two", 2)]


def test_a_table_shown_anew_keeps_its_row_and_skips_headings(table: Table) -> None:
    table.setFocus()
    table.set_current("One")
    table.model_.show(
        [TableRow("h0", heading="Need a look", count="1"), _outlet("Zero", True),
         TableRow("h", heading="All", count="2"), _outlet("One", True), _outlet("Two", False)]
    )  # fmt: skip
    current = table.current()
    assert current is not None
    assert current.id == "One"
    QTest.keyClick(table, Qt.Key.Key_Up)
    current = table.current()
    assert current is not None
    assert current.id == "Zero"


@pytest.mark.parametrize(("width", "scale"), [(900, 1.0), (640, 1.0), (900, 2.0), (480, 1.0)])
def test_columns_never_need_more_than_the_table_has(table: Table, width: int, scale: float) -> None:
    table.set_style(Style(scale=scale))
    table.resize(width, 400)
    QApplication.processEvents()
    assert sum(table.columnWidth(at) for at in range(4)) <= table.viewport().width()
    assert table.columnWidth(0) >= 80 * scale
    assert not table.isColumnHidden(3)


# What floats -------------------------------------------------------------------------------------


def test_a_toast_offers_undo_and_a_new_one_takes_its_place(window: QMainWindow) -> None:
    toast = Toast(window)
    undone = QSignalSpy(toast.undo)
    toast.say("48 articles marked read", undoable=True)
    toast.say("Saved")
    assert toast.words == "Saved"
    assert not toast.button.isVisible()
    toast.say("Removed the sample", undoable=True)
    toast.button.click()
    assert undone.count() == 1
    assert toast.words == ""


def test_a_toast_goes_by_itself_but_not_while_it_has_the_focus(
    window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast_module, "SHOWN_MS", 20)
    toast = Toast(window)
    toast.say("Saved")
    wait(lambda: not toast.words)
    toast.say("48 articles marked read", undoable=True)
    toast.button.setFocus()
    for _ in range(5):
        QTest.qWait(20)
    assert toast.words == "48 articles marked read"
    window.findChild(PlainButton).setFocus()
    wait(lambda: not toast.words)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_a_toast_stays_inside_and_does_not_clip_undo(window: QMainWindow, scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appearance.apply(app, Style(scale=scale, calm=True))
    toast = Toast(window)
    window.resize(480, 700)
    toast.say(
        "A thousand and two hundred articles of the Rechtsschutzversicherung marked read", True
    )
    QApplication.processEvents()
    pill = toast.pill.translated(toast.pos())
    assert window.rect().contains(pill)
    assert toast.button.width() >= toast.button.sizeHint().width()
    window.resize(700, 500)
    assert window.rect().contains(toast.pill.translated(toast.pos()))


def test_a_card_lies_where_it_is_put_whatever_its_shadow(window: QMainWindow) -> None:
    card = Card(window)
    card.body.addWidget(Text("Egypt", Role.SECTION, "ink"))
    card.place(QPoint(200, 150))
    card.show()
    assert card.card.translated(card.pos()).topLeft() == QPoint(200, 150)
    image = card.grab().toImage()
    assert image.pixelColor(MARGIN + 20, MARGIN + 4).name() == LIGHT.paper


def test_a_popover_closes_on_escape_or_a_click_outside_and_gives_focus_back(
    window: QMainWindow,
) -> None:
    anchor = window.findChild(PlainButton)
    anchor.setFocus()
    popover = Popover(window)
    inside = QuietButton("Stop")
    popover.body.addWidget(inside)
    for close in ("escape", "click"):
        anchor.setFocus()
        popover.open_below(anchor)
        assert QApplication.focusWidget() is inside
        QTest.mouseClick(inside, Qt.MouseButton.LeftButton)
        assert popover.isVisible()
        if close == "escape":
            QTest.keyClick(inside, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(850, 650))
        assert not popover.isVisible()
        assert QApplication.focusWidget() is anchor


def test_tab_stays_inside_a_sheet_and_escape_closes_it(window: QMainWindow) -> None:
    anchor = window.findChild(PlainButton)
    anchor.setFocus()
    sheet = Sheet(window, "Outlets")
    field, add, close = QLineEdit(), PlainButton("Add outlet"), ToolButton("x", tip="Close")
    for one in (field, add, close):
        sheet.body.addWidget(one)
    sheet.open_it()
    assert QApplication.focusWidget() is field
    seen = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [add, close, field, add]
    QTest.keyClick(add, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is anchor


@pytest.mark.parametrize("size", [(760, 560), (1440, 900), (2560, 1440)])
def test_a_sheet_fits_its_window(window: QMainWindow, size: tuple[int, int]) -> None:
    sheet = Sheet(window, "Outlets")
    sheet.open_it()
    window.resize(*size)
    QApplication.processEvents()
    assert sheet.size() == window.size()
    assert sheet.rect().adjusted(20, 20, -20, -20).contains(sheet.card.geometry())
    assert sheet.card.width() <= 1100
    assert sheet.card.height() <= 812


def test_focus_is_seen_around_every_control(window: QMainWindow) -> None:
    ring = FocusRing(window)
    layout = window.centralWidget().layout()
    assert layout is not None
    controls: list[QWidget] = [
        ToolButton("search", tip="Search"), Chip("All"), Switch("x"), QLineEdit(), QListView(),
    ]  # fmt: skip
    for one in controls:
        layout.addWidget(one)
    QApplication.processEvents()
    for one in controls:
        one.setFocus()
        QTest.keyClick(one, Qt.Key.Key_F6)  # who reads with the mouse sees no ring
        assert ring.target is one
        around = ring.geometry()
        at = one.mapTo(window, QPoint(0, 0))
        assert around.contains(at)
        if not isinstance(one, QListView):
            assert around.topLeft() == at - QPoint(4, 4)
    controls[-1].hide()
    QApplication.processEvents()
    assert ring.target is not controls[-1]


def test_the_ring_follows_a_control_that_moves(window: QMainWindow) -> None:
    ring = FocusRing(window)
    button = window.findChild(PlainButton)
    button.setFocus()
    assert ring.target is None
    QTest.keyClick(button, Qt.Key.Key_F6)
    before = ring.geometry()
    button.move(button.pos() + QPoint(30, 20))
    assert ring.geometry().topLeft() - before.topLeft() == QPoint(30, 20)


def test_a_toast_follows_the_part_of_the_window_that_it_stands_in(window: QMainWindow) -> None:
    part = QWidget(window)
    part.setGeometry(300, 0, 400, 300)
    part.show()
    toast = Toast(window)
    toast.set_anchor(part)
    toast.say("Saved", undoable=True)
    QApplication.processEvents()

    def middle() -> int:
        return toast.mapTo(window, toast.rect().center()).x()

    assert abs(middle() - 500) <= 2
    part.setGeometry(100, 0, 200, 300)
    QApplication.processEvents()
    assert abs(middle() - 200) <= 2
