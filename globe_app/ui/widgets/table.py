"""The one table of the window. `table_model` holds the rows, `table_painter` draws the cells."""

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
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.widgets.cells import Cell, Column, TableRow
from globe_app.ui.widgets.focus_ring import NONE
from globe_app.ui.widgets.table_model import TableModel
from globe_app.ui.widgets.table_painter import ROW, TablePainter

__all__ = ("Cell", "Column", "Table", "TableModel", "TableRow")

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, HEADING_HEIGHT, HEAD_HEIGHT, EDGE = 54, 46, 32, 28  # px at 100 % text
LEAST_REST = 180  # px at 100 % text of the column that takes the rest
NARROW = 60  # px at 100 % text: columns up to that width keep it


class _Head(QHeaderView):
    """The titles of the columns, above the texts of their cells."""

    def __init__(self, painter: TablePainter) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._painter = painter

    def sizeHint(self) -> QSize:
        return QSize(100, self._painter.style.px(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        self._painter.paint_title(painter, section, rect)


class Table(QTableView):
    """The table. Return or a click opens a row (`by_cell`: a cell), Space or a click turns its switch.

    A switch shows what the row says: `toggled` only asks, and `model_.change` answers.
    """

    opened = Signal(str)  # row id
    cell_opened = Signal(str, int)  # row id, column; of a table by cells
    toggled = Signal(str, bool)  # row id, what the reader wants
    linked = Signal(str, int)  # row id, column: its link was clicked
    menu_wanted = Signal(QPoint, object)  # global position, TableRow
    current_changed = Signal()

    def __init__(
        self, style: Style, columns: tuple[Column, ...], flags: Flags, name: str, *,
        row_height: int = ROW_HEIGHT, edge: int = EDGE, by_cell: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty(NONE, True)  # the current row shows it
        self.model_ = TableModel(columns)
        self._columns, self._row_height, self._by_cell = columns, row_height, by_cell
        self._painter = TablePainter(style, columns, flags, edge, by_cell)
        self._kept = ("", 0)
        self.setModel(self.model_)
        self.setItemDelegate(self._painter)
        choose = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(choose.SelectItems if by_cell else choose.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(_Head(self._painter))
        head = self.horizontalHeader()
        head.setVisible(any(column.title for column in columns))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.model_.modelAboutToBeReset.connect(self._remember)
        self.model_.modelReset.connect(self._restore)
        self._painter.mirrored = self.isRightToLeft()
        self._fit()

    def current(self) -> TableRow | None:
        """The current row."""
        return self.row_at(self.currentIndex())

    def row_at(self, index: Index) -> TableRow | None:
        """The row of an index; headings are none."""
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, TableRow) and not row.heading else None

    def set_current(self, row_id: str) -> bool:
        """Make a row current and scroll to it; whether it is there."""
        at = self.model_.position(row_id)
        if at < 0:
            return False
        column = max(self.currentIndex().column(), 0) if self._by_cell else 0
        self.setCurrentIndex(self.model_.index(at, column))
        return True

    def set_style(self, style: Style) -> None:
        """Apply another theme or text size."""
        self._painter.set_style(style)
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        """Widths of columns and heights of rows."""
        style = self._painter.style
        self.verticalHeader().setDefaultSectionSize(style.px(self._row_height))
        self.clearSpans()
        for at, row in enumerate(self.model_.rows):
            if row.heading:
                self.setSpan(at, 0, 1, len(self._columns))
                self.setRowHeight(at, style.px(HEADING_HEIGHT))
            else:
                self.setRowHeight(at, style.px(self._row_height))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Columns share the width: some go where it is short, then the broad ones give way."""
        style, room = self._painter.style, self.viewport().width()
        least = style.px(LEAST_REST)
        shown = list(range(len(self._columns)))
        for at in sorted(shown, key=lambda at: self._columns[at].drop):
            wanted = sum(self._width(at) or least for at in shown)
            if wanted > room and self._columns[at].drop:
                shown.remove(at)
        widths = {at: self._width(at) for at in shown}
        open_columns = [at for at in shown if not widths[at]]
        over = sum(widths.values()) + least * len(open_columns) - room
        broad = [at for at in shown if self._columns[at].width > NARROW]
        if over > 0 and broad:
            whole = sum(widths[at] for at in broad)
            for at in broad:
                widths[at] -= min(over * widths[at] // whole, widths[at] * 2 // 3)
        rest = room - sum(widths.values())
        for at in open_columns:
            widths[at] = max(rest // len(open_columns), least // 2)
        for at in range(len(self._columns)):
            self.setColumnHidden(at, at not in widths)
            if at in widths:
                self.setColumnWidth(at, widths[at])

    def _width(self, at: int) -> int:
        """The width that a column asks for; 0 = the rest."""
        column, last = self._columns[at], len(self._columns) - 1
        if not column.width:
            return 0
        return self._painter.style.px(column.width + (self._painter.edge if at in (0, last) else 0))

    def _remember(self) -> None:
        row = self.current()
        self._kept = ("" if row is None else row.id, self.verticalScrollBar().value())

    def _restore(self) -> None:
        self._fit()
        row_id, scroll = self._kept
        if row_id:
            self.set_current(row_id)
        self.verticalScrollBar().setValue(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._painter.mirrored = self.isRightToLeft()
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def _toggle(self, row: TableRow) -> bool:
        """Ask for the other state of a row's switch; whether it has one."""
        state = next((cell.switch for cell in row.cells if cell.switch is not None), None)
        if state is None:
            return False
        self.toggled.emit(row.id, not state)
        return True

    def _open(self, row: TableRow, column: int) -> None:
        if self._by_cell:
            self.cell_opened.emit(row.id, column)
        else:
            self.opened.emit(row.id)

    def keyboardSearch(self, search: str) -> None:
        """Disabled: letters are shortcuts of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.current(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._open(row, self.currentIndex().column())
        elif key == Qt.Key.Key_Space and row is not None and self._toggle(row):
            event.accept()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.row_at(index)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        at, rect, column = event.position().toPoint(), self.visualRect(index), index.column()
        cell = row.cells[column]
        if cell.switch is not None and self._painter.switch_rect(column, rect).adjusted(
            -8, -8, 8, 8
        ).contains(at):
            self._toggle(row)
        elif self._painter.link_rect(cell, column, rect).contains(at):
            self.linked.emit(row.id, column)
        else:
            self._open(row, column)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.row_at(index)
        over = row is not None and self._painter.link_rect(
            row.cells[index.column()], index.column(), self.visualRect(index)
        ).contains(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.row_at(index)
        if row is not None:
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at), row)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if self.current() is None:
            first = next((row.id for row in self.model_.rows if not row.heading), "")
            self.set_current(first)
        self.viewport().update()
