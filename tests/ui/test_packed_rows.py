"""Rows of long lists: packed and taken out again unchanged, laid out only where they are seen."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from globe_app.settings import Settings
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.packed_rows import MOST_OPEN, TOGETHER, PackedRows
from globe_app.ui.widgets.row import Passage, Row
from globe_app.ui.widgets.rows import RowList

MANY = TOGETHER * (MOST_OPEN + 20) + 7
LONG = 1_800  # rows: more than are measured at once


def row(number: int) -> Row:
    passage = Passage("the moon", ((4, 8),))
    return Row(number, f"Row {number}", excerpt="It is one.", passages=(passage,))


def test_rows_come_out_as_they_were_put_in() -> None:
    rows = PackedRows(row(n) for n in range(MANY))
    assert len(rows) == MANY
    assert (rows[0], rows[MANY // 2], rows[-1]) == (row(0), row(MANY // 2), row(MANY - 1))
    assert rows == [row(n) for n in range(MANY)]
    assert rows[3:5] == [row(3), row(4)]


def test_only_some_of_them_are_not_packed() -> None:
    rows = PackedRows(row(n) for n in range(MANY))
    list(rows)
    assert len(list(rows.in_use)) <= TOGETHER * MOST_OPEN


def test_a_row_that_was_replaced_stays_so_when_it_is_packed() -> None:
    rows = PackedRows(row(n) for n in range(MANY))
    rows.replace(5, replace(row(5), unread=True))
    for n in range(MANY):
        assert rows[n].unread is (n == 5)
    assert rows[5].unread


def test_a_long_list_scrolls_to_its_end_and_keeps_its_current_row(
    qt: QApplication, settings: Settings
) -> None:
    made = RowList(Style(), lambda _: None, Flags(settings.resources / "flags"))
    made.resize(600, 700)
    made.model_.show([row(n) for n in range(1, 41)], True)
    made.show()
    for first in range(41, LONG, 40):
        made.model_.append([row(n) for n in range(first, first + 40)], True)
    qt.processEvents()
    made.set_current(20)
    top = made.visualRect(made.currentIndex()).top() + made.scroll_value
    made.set_scroll(made.verticalScrollBar().maximum())
    last = made.model_.index(len(made.model_.rows) - 1)
    assert made.visualRect(last).bottom() + 1 == made.viewport().height()
    made.set_scroll(0)
    assert made.visualRect(made.currentIndex()).top() == top
    current = made.current()
    assert current is not None
    assert current.id == 20
    made.close()
    made.deleteLater()
