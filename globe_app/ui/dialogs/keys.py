"""The sheet of keys, from the one table of actions."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from globe_app.ui.actions import ACTIONS, Menu
from globe_app.ui.dialogs.sheet_head import HeadedSheet
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.table import Cell, Column, Table, TableRow

SIZE = QSize(620, 700)  # px at 100 % text
COLUMNS = (Column("", 0), Column("", 230, right=True))
ELSEWHERE = (  # keys of widgets, which are no actions of the table
    ("On the globe", (
        ("Turn it", "Arrows"), ("Zoom", "+, −"), ("Next country east, west", ".  ,"),
        ("The whole globe", "0"),
        ("Open the country", "Enter"), ("Leave the globe", "Tab, F6"),
    )),
    ("In lists and sheets", (
        ("Open", "Enter"), ("Switch an outlet on or off", "Space"), ("Menu of a row", "Menu, Shift+F10"),
        ("Close a sheet", "Esc"),
    )),
    ("In a replay", (("Play, pause", "P"), ("Step before, after", "Left, Right or , ."))),
)  # fmt: skip


def key_rows() -> Iterator[TableRow]:
    """Menu by menu, then what only one widget knows."""
    for menu in Menu:
        some = [one for one in ACTIONS if one.menu is menu and one.keys]
        if some:
            title = menu.value.replace("&", "")
            yield TableRow(f"\n{title}", heading=title)
            for one in some:
                yield _row(one.id, one.words.removesuffix("…"), ", ".join(map(_native, one.keys)))
    for title, keys in ELSEWHERE:
        yield TableRow(f"\n{title}", heading=title)
        for words, key in keys:
            yield _row(f"{title}/{words}", words, key)


def _row(name: str, words: str, keys: str) -> TableRow:
    return TableRow(name, (Cell(words), Cell(keys, strong=True)))


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class KeysSheet(HeadedSheet):
    """All keys in one list."""

    def __init__(self, over: QWidget, flags: Flags, style: Style) -> None:
        super().__init__(over, "Keys", "Keys", SIZE)
        self.table = Table(style, COLUMNS, flags, "Keys", row_height=34)
        self.table.model_.show(key_rows())
        self.body.addWidget(self.table, 1)
        self.first_focus = lambda: self.table

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self.table.set_style(style)
