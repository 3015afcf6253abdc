"""The one table model of the window."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from globe_app.tr import tr
from globe_app.ui.widgets.cells import Cell, Column, TableRow
from globe_app.ui.widgets.table_painter import ROW
from globe_app.ui.widgets.text import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Rows of cells."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._columns = columns
        self._rows: list[TableRow] = []
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """All rows."""
        return tuple(self._rows)

    def show(self, rows: Iterable[TableRow], columns: tuple[Column, ...] | None = None) -> None:
        """Replace the rows, and the columns where given. The same again changes nothing."""
        rows = list(rows)
        columns = self._columns if columns is None else columns
        if rows == self._rows and columns == self._columns:
            return
        self.beginResetModel()
        self._rows, self._columns = rows, columns
        self._places = {row.id: at for at, row in enumerate(rows)}
        self.endResetModel()

    def change(self, row: TableRow) -> None:
        """Replace the row with the same id."""
        at = self.position(row.id)
        if at >= 0 and self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))

    def position(self, row_id: str) -> int:
        """The index of a row; -1 = it is not there."""
        return self._places.get(row_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        cell = row.cells[index.column()] if index.column() < len(row.cells) else Cell()
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text or row.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.spoken or row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(cell.tip) or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self._columns[section].title)
        return None
