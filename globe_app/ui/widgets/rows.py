"""The one list of the window. `row_model` holds the rows, `row_layout` and `row_painter` draw them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from globe_app.ui.look.flags import Flags
from globe_app.ui.look.images import ImageCache
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.focus_ring import NONE
from globe_app.ui.widgets.row import Meta, Row, RowKind
from globe_app.ui.widgets.row_model import RowModel
from globe_app.ui.widgets.row_painter import ROW, RowPainter
from globe_app.ui.widgets.row_view import RowView

__all__ = ("ROW", "Meta", "Row", "RowKind", "RowList", "RowModel")

Index = QModelIndex | QPersistentModelIndex
MOST_PAGES = 50  # that End loads on before it is to be pressed again


class RowList(RowView):
    """The list. Return or a click opens a row; letters go to the window.

    Rows shown anew keep the current row and the scroll position. `thumb`: size of pictures at the right, px at
    100 % text.
    """

    opened = Signal(int)  # id of a row
    pointed = Signal(tuple)  # countries of the row under the pointer; () = none
    menu_wanted = Signal(QPoint, object)  # global position, Row
    current_changed = Signal()
    passed = Signal(tuple)  # rows that its reader has scrolled past: they are out of sight above

    def __init__(
        self, style: Style, images: Callable[[str], Path | None], flags: Flags,
        thumb: QSize | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.model_ = RowModel()
        self.images = ImageCache(images, self)
        self._painter = RowPainter(style, self.images, flags, thumb)
        self._kept = (0, 0)  # current row and scroll position while rows are replaced
        self._restoring = False
        self._has_headers = False
        self._by_reader = False  # the scrolling under way is the reader's own
        self._scrolled_to = 0  # px, before it
        self._pages_left = 0  # to load until the end, which the reader has asked for
        self.setProperty(NONE, True)  # the current row has the ring
        self.setItemDelegate(self._painter)
        self.setModel(self.model_)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.model_.modelAboutToBeReset.connect(self._remember)
        self.model_.modelReset.connect(self._restore)
        self.model_.appended.connect(self._go_on_to_end)
        self.model_.rowsInserted.connect(self._look_at_new)
        self.images.arrived.connect(self.viewport().update)
        self.verticalScrollBar().actionTriggered.connect(self._begin_scrolling)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.clicked.connect(self._open)
        self.entered.connect(self._point)
        self._pointed: tuple[str, ...] = ()

    def current(self) -> Row | None:
        """The current row."""
        return self.row_at(self.currentIndex())

    def row_at(self, index: Index) -> Row | None:
        """The row of an index."""
        found = index.data(ROW) if index.isValid() else None
        return found if isinstance(found, Row) else None

    def set_current(self, row_id: int) -> bool:
        """Make a row current and scroll to it; whether it is there."""
        at = self.model_.position(row_id)
        if at < 0:
            return False
        self.setCurrentIndex(self.model_.index(at))
        return True

    def _begin_scrolling(self, _: int) -> None:
        """The wheel or the scroll bar is used: its position has changed, its value is about to."""
        bar = self.verticalScrollBar()
        self._by_reader = bar.sliderPosition() != bar.value()

    def _scrolled(self, value: int) -> None:
        """Tell which rows the reader has scrolled past. A jump of more than a page passes none: they were not
        seen."""
        before, self._scrolled_to = self._scrolled_to, value
        by_reader, self._by_reader = self._by_reader, False
        if not by_reader or not 0 < value - before <= self.viewport().height():
            return
        top, found = self.indexAt(QPoint(1, 0)), []
        for at in range(top.row() - 1, -1, -1):
            if self.visualRect(self.model_.index(at)).bottom() < before - value:
                break
            found.append(self.model_.rows[at])
        if found:
            self.passed.emit(tuple(found))

    def step(self, by: int) -> bool:
        """Move the current row by `by` rows that can be current; whether there is such a row."""
        at = self._next(self.currentIndex().row(), by)
        if at < 0:
            if by > 0 and self.model_.more:
                self.model_.fetchMore(QModelIndex())
            return False
        self._by_reader = True
        self.setCurrentIndex(self.model_.index(at))
        self._by_reader = False
        return True

    def _go_to_end(self) -> int:
        """The index of the last row that is loaded; the pages after it are loaded and walked to."""
        self._pages_left = MOST_PAGES
        self._load_on()
        return self._next(len(self.model_.rows), -1)

    def _go_on_to_end(self) -> None:
        """A page has come: go to its end, and ask for the next one, unless the reader went elsewhere."""
        if self._pages_left <= 0:
            return
        left = self._pages_left - 1
        self.setCurrentIndex(self.model_.index(self._next(len(self.model_.rows), -1)))
        self._pages_left = left
        self._load_on()

    def _load_on(self) -> None:
        if self.model_.canFetchMore(QModelIndex()):
            self.model_.fetchMore(QModelIndex())

    def _next(self, at: int, by: int) -> int:
        """The index of the next row from `at` that can be current; -1 where there is none."""
        rows = self.model_.rows
        at += by
        while 0 <= at < len(rows):
            if rows[at].selectable:
                return at
            at += 1 if by > 0 else -1
        return -1

    @property
    def scroll_value(self) -> int:
        """The scroll position in px."""
        return self.verticalScrollBar().value()

    def set_scroll(self, value: int) -> None:
        """Scroll to a position in px."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(value)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view with the header above it, and out from below the one that stays at the top.

        Of a row that is higher than the list the top is shown.
        """
        if hint != QAbstractItemView.ScrollHint.EnsureVisible or not index.isValid():
            super().scrollTo(index, hint)
            return
        self.executeDelayedItemsLayout()
        rows, at = self.model_.rows, index.row()
        rect, room = self.visualRect(self.model_.index(at)), self.viewport().height()
        top = rect.top()
        if at > 0 and rows[at - 1].kind is RowKind.HEADER:
            top = self.visualRect(self.model_.index(at - 1)).top()
        elif self._has_headers:
            top -= self._painter.sticky_height()
        if top < 0:
            by = top
        elif rect.bottom() >= room:
            by = min(rect.bottom() + 1 - room, top)
        else:
            return
        self.verticalScrollBar().setValue(self.scroll_value + by)

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        if style.scale != self._painter.style.scale:
            self.scheduleDelayedItemsLayout()
        self._painter.set_style(style)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._has_headers:  # one of them lies on top of what moves
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = self.indexAt(QPoint(self.width() // 2, 0))
        header = self._header_above(top)
        if header < 0:
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        high = self._painter.sticky_height()
        below = top.row() + 1 if top.row() + 1 < len(self.model_.rows) else -1
        y = 0
        if (
            below >= 0 and self.model_.rows[below].kind is RowKind.HEADER
        ):  # it pushes the one above away
            y = min(self.visualRect(self.model_.index(below)).top() - high, 0)
        option.rect = QRect(0, y, self.viewport().width(), high)
        painter = QPainter(self.viewport())
        self._painter.paint_sticky(painter, option, self.model_.rows[header])
        painter.end()

    def _header_above(self, top: QModelIndex) -> int:
        """The header that the row at the top belongs to, unless it is seen itself; -1 = none."""
        if not self._has_headers or not top.isValid() or self.scroll_value == 0:
            return -1
        rows, at = self.model_.rows, top.row()
        if rows[at].kind is RowKind.HEADER:
            seen = self.visualRect(top).bottom() - self._painter.sticky_height()
            return at if seen < 0 else -1
        return next((i for i in range(at, -1, -1) if rows[i].kind is RowKind.HEADER), -1)

    def _remember(self) -> None:
        self._pages_left = 0
        row = self.current()
        self._kept = (0 if row is None else row.id, self.scroll_value)

    def _restore(self) -> None:
        row_id, scroll = self._kept
        self._look_for_headers()
        at = self.model_.position(row_id)
        self.executeDelayedItemsLayout()
        if at >= 0:
            self._restoring = True
            self.setCurrentIndex(self.model_.index(at))
            self._restoring = False
        self.verticalScrollBar().setValue(scroll)

    def _look_for_headers(self) -> None:
        self._has_headers = any(row.kind is RowKind.HEADER for row in self.model_.rows)

    def _look_at_new(self, _: QModelIndex, first: int, last: int) -> None:
        if not self._has_headers:
            rows = self.model_.rows[first : last + 1]
            self._has_headers = any(row.kind is RowKind.HEADER for row in rows)

    def _open(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None and row.selectable:
            self.opened.emit(row.id)

    def _point(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        self._light(() if row is None else row.countries)

    def _light(self, countries: tuple[str, ...]) -> None:
        if countries != self._pointed:
            self._pointed = countries
            self.pointed.emit(countries)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != self._next(len(self.model_.rows), -1):
            self._pages_left = 0  # the reader goes elsewhere
        if not self._restoring:
            self.current_changed.emit()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        move = QAbstractItemView.CursorAction
        at = self.currentIndex().row()
        if action in (move.MoveUp, move.MovePrevious):
            found = self._next(at, -1)
        elif action in (move.MoveDown, move.MoveNext):
            found = self._next(at, 1)
        elif action == move.MoveHome:
            found = self._next(-1, 1)
        elif action == move.MoveEnd:
            found = self._go_to_end()
        else:
            return super().moveCursor(action, modifiers)
        return self.model_.index(found) if found >= 0 else self.currentIndex()

    def keyboardSearch(self, search: str) -> None:
        """Disabled: letters are shortcuts of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            self._by_reader = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            super().keyPressEvent(event)
            self._by_reader = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.row_at(index)
        if row is None or not row.selectable:
            return
        at = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at), row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        other_width = event.size().width() != event.oldSize().width()
        seen = self.indexAt(QPoint(1, 0)) if other_width and self.scroll_value else QModelIndex()
        before = self.visualRect(seen).top()
        super().resizeEvent(event)
        if other_width:
            self.scheduleDelayedItemsLayout()  # Qt does so for another height only
        if seen.isValid():  # rows have other heights now: the topmost stays where it is
            self.executeDelayedItemsLayout()
            self.set_scroll(self.scroll_value + self.visualRect(seen).top() - before)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._light(())
