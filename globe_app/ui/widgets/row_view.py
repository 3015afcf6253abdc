"""A list view of any length: it lays out the rows that are seen, and knows the heights of the others.

`QListView` lays out every row anew whenever some are added: with 10,000 rows that is most of a second.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
MEASURED_AT_ONCE = 1_500  # rows of a list that are all measured anew for another width
GUESSED = 96  # px of a row that has not been measured
LOADED_AHEAD = 3  # screens below what is seen from which on the next page is asked for
STEP = 20  # px of a turn of the wheel's smallest part


class RowHeights:
    """Heights of rows one below the other, px; measured or guessed."""

    def __init__(self) -> None:
        self._room = np.zeros(64, dtype=np.int64)
        self._known = np.zeros(64, dtype=np.bool_)
        self._count = 0
        self._tops: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return self._count

    def resize(self, count: int) -> None:
        """So many rows; new ones are guessed."""
        if count > len(self._room):
            more = max(count, 2 * len(self._room)) - len(self._room)
            self._room = np.append(self._room, np.zeros(more, dtype=np.int64))
            self._known = np.append(self._known, np.zeros(more, dtype=np.bool_))
        if count > self._count:
            self._room[self._count : count] = GUESSED
            self._known[self._count : count] = False
        self._count, self._tops = count, None

    def forget(self) -> None:
        """The measured heights are guesses from now on."""
        self._known[:] = False

    def forget_row(self, at: int) -> None:
        """Likewise, of one row."""
        self._known[at] = False

    def is_known(self, at: int) -> bool:
        """Whether a row was measured."""
        return bool(self._known[at])

    def set(self, at: int, height: int) -> None:
        """A row was measured."""
        self._known[at] = True
        if self._room[at] != height:
            self._room[at] = height
            self._tops = None

    def height(self, at: int) -> int:
        """Of a row."""
        return int(self._room[at])

    def top(self, at: int) -> int:
        """Where a row begins; that of the row after the last = the height of all."""
        return int(self._all()[at])

    def at(self, y: int) -> int:
        """The row at a height; beyond the ends the first or last; -1 = there is none."""
        if not self._count:
            return -1
        found = int(np.searchsorted(self._all(), max(y, 0), side="right")) - 1
        return min(found, self._count - 1)

    def _all(self) -> NDArray[np.int64]:
        if self._tops is None:
            self._tops = np.concatenate(([0], np.cumsum(self._room[: self._count])))
        return self._tops


class RowView(QListView):
    """The list view. Rows are added at the end or replaced altogether."""

    def __init__(self) -> None:
        super().__init__()
        self.heights = RowHeights()

    # Where rows are -----------------------------------------------------------------------------

    def _measure(self, first: int, last: int) -> None:
        """Measure the rows from `first` to before `last` that were not yet."""
        model, known = self.model(), self.heights
        option: QStyleOptionViewItem | None = None
        for at in range(max(first, 0), min(last, len(known))):
            if not known.is_known(at):
                if option is None:
                    option = QStyleOptionViewItem()
                    self.initViewItemOption(option)
                index = model.index(at, 0)
                known.set(at, self.itemDelegate().sizeHint(option, index).height())

    def _measure_seen(self) -> None:
        """Measure the rows that are seen; what the reader looks at stays where it is."""
        known, high = self.heights, self.viewport().height()
        if not len(known):
            return
        bar = self.verticalScrollBar()
        for _ in range(3):  # measured rows may let others come into sight
            value = bar.value()
            first, last = known.at(value), known.at(value + high)
            if all(known.is_known(at) for at in range(first, last + 1)):
                return
            anchor = next((at for at in range(first, last + 1) if known.is_known(at)), first)
            before = known.top(anchor)
            self._measure(first, last + 1)
            moved = known.top(anchor) - before
            self.updateGeometries()
            if moved:
                bar.setValue(value + moved)

    def visualRect(self, index: Index) -> QRect:
        at = index.row()
        if not index.isValid() or not 0 <= at < len(self.heights):
            return QRect()
        self._measure(at, at + 1)
        top = self.heights.top(at) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.heights.height(at))

    def indexAt(self, point: QPoint) -> QModelIndex:
        y, model = point.y() + self.verticalOffset(), self.model()
        if y < 0 or not len(self.heights) or y >= self.heights.top(len(self.heights)):
            return QModelIndex()
        return model.index(self.heights.at(y), 0)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        rect, room = self.visualRect(index), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtTop:
            by = rect.top()
        elif hint == QAbstractItemView.ScrollHint.PositionAtBottom:
            by = rect.bottom() + 1 - room
        elif hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            by = rect.center().y() - room // 2
        else:
            by = min(rect.top(), 0) or min(max(rect.bottom() + 1 - room, 0), rect.top())
        self.verticalScrollBar().setValue(self.verticalOffset() + by)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Page up and down."""
        move, model = QAbstractItemView.CursorAction, self.model()
        if action not in (move.MovePageUp, move.MovePageDown):
            return self.currentIndex()
        page = self.viewport().height() * (1 if action == move.MovePageDown else -1)
        at = max(self.currentIndex().row(), 0)
        return model.index(self.heights.at(self.heights.top(at) + page), 0)

    # What changes -------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        """The rows are other ones, or have other heights."""
        model = self.model()
        count = model.rowCount() if model else 0
        self.heights.forget()
        self.heights.resize(count)
        if count <= MEASURED_AT_ONCE:
            self._measure(0, count)
        QAbstractItemView.doItemsLayout(self)
        self._measure_seen()

    def reset(self) -> None:
        QAbstractItemView.reset(self)
        self.heights.resize(0)
        self.scheduleDelayedItemsLayout()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, start, end)
        if start != len(self.heights):  # not laid out yet, or not at the end
            self.scheduleDelayedItemsLayout()
            return
        self.heights.resize(end + 1)
        self._measure(start, end + 1)
        self.updateGeometries()
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, list(roles))
        for at in range(first.row(), min(last.row() + 1, len(self.heights))):
            before = self.heights.height(at)
            self.heights.forget_row(at)
            self._measure(at, at + 1)
            if self.heights.height(at) != before:
                self.updateGeometries()
                self.viewport().update()

    def updateGeometries(self) -> None:
        room, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setSingleStep(STEP)
        bar.setPageStep(room)
        bar.setRange(0, max(self.heights.top(len(self.heights)) - room, 0))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)
        self._load_ahead()

    def _load_ahead(self) -> None:
        """Ask for the next page before its place is seen."""
        model, room = self.model(), self.viewport().height()
        left = self.heights.top(len(self.heights)) - self.verticalOffset() - room
        if left < LOADED_AHEAD * room and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())

    # Drawing and selecting ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        self._measure_seen()
        model, chosen = self.model(), self.selectionModel()
        if not len(self.heights):
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual, state = option.state, QStyle.StateFlag
        usual &= ~(state.State_MouseOver | state.State_Selected | state.State_HasFocus)
        under = QPoint(-1, -1)
        if self.viewport().underMouse():
            under = self.viewport().mapFromGlobal(QCursor.pos())
        offset, area, wide = self.verticalOffset(), event.rect(), self.viewport().width()
        at = self.heights.at(area.top() + offset)
        while 0 <= at < len(self.heights):
            rect = QRect(0, self.heights.top(at) - offset, wide, self.heights.height(at))
            if rect.top() > area.bottom():
                break
            index = model.index(at, 0)
            option.rect, option.state = rect, usual
            if chosen.isSelected(index):
                option.state |= state.State_Selected
            if rect.contains(under) and model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                option.state |= state.State_MouseOver
            self.itemDelegate().paint(painter, option, index)
            at += 1
        painter.end()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index, chosen = self.indexAt(rect.center()), self.selectionModel()
        if index.isValid():
            chosen.select(index, command)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        region = QRegion()
        for index in selection.indexes():  # type: ignore[attr-defined]
            region += self.visualRect(index)
        return region
