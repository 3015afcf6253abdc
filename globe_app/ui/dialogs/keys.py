"""The sheet of keys, from the one table of actions."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from globe_app.tr import mark, tr
from globe_app.ui.actions import ACTIONS, Menu
from globe_app.ui.dialogs.sheet_head import HeadedSheet
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.table import Cell, Column, Table, TableRow

SIZE = QSize(620, 700)  # px at 100 % text
COLUMNS = (Column("", 0), Column("", 230, right=True))
ELSEWHERE = (  # keys of widgets, which are no actions of the table
    (mark("On the map"), (
        (mark("Turn or move it"), mark("Arrows")), (mark("Zoom"), "+, −"),
        (mark("Next country east, west"), ".  ,"),
        (mark("Neighbouring country"), mark("Ctrl with an arrow")), (mark("The whole world"), mark("0, Home")),
        (mark("Open the country"), mark("Enter")), (mark("Leave the globe"), mark("Tab, F6")),
    )),
    (mark("In lists and sheets"), (
        (mark("Open"), mark("Enter")), (mark("Switch an outlet on or off"), mark("Space")),
        (mark("Menu of a row"), mark("Menu, Shift+F10")), (mark("Close a sheet"), mark("Esc")),
    )),
    (mark("In a replay"), (
        (mark("Play, pause"), "P"), (mark("Step before, after"), mark("Left, Right or , .")),
    )),
)  # fmt: skip


def key_rows() -> Iterator[TableRow]:
    """Menu by menu, then what only one widget knows."""
    for menu in Menu:
        some = [one for one in ACTIONS if one.menu is menu and one.keys]
        if some:
            title = tr(menu.value).replace("&", "")
            yield TableRow(f"\n{title}", heading=title)
            for one in some:
                yield _row(one.id, one.shown.removesuffix("…"), ", ".join(map(_native, one.keys)))
    for title, keys in ELSEWHERE:
        yield TableRow(f"\n{title}", heading=tr(title))
        for words, key in keys:
            yield _row(f"{title}/{words}", tr(words), tr(key))


def _row(name: str, words: str, keys: str) -> TableRow:
    return TableRow(name, (Cell(words), Cell(keys, strong=True)))


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class KeysSheet(HeadedSheet):
    """All keys in one list."""

    def __init__(self, over: QWidget, flags: Flags, style: Style) -> None:
        super().__init__(over, tr("Keys"), tr("Keys"), SIZE)
        self.table = Table(style, COLUMNS, flags, tr("Keys"), row_height=34)
        self.table.model_.show(key_rows())
        self.body.addWidget(self.table, 1)
        self.first_focus = lambda: self.table

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.table.set_style(style)
