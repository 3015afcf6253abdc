"""The one list model of the window."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from globe_app.settings import MAX_HEADLINE_CHARS
from globe_app.text.shorten import was_cut
from globe_app.tr import tr
from globe_app.ui.widgets.packed_rows import PackedRows
from globe_app.ui.widgets.row import Row
from globe_app.ui.widgets.row_painter import ROW
from globe_app.ui.words.headlines import HEADLINE_CUT

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows, loaded page by page; `wanted` asks for the next page."""

    wanted = Signal()
    appended = Signal()  # the next page is there

    def __init__(self) -> None:
        super().__init__()
        self._rows = PackedRows()
        self._places: dict[int, int] = {}
        self.more = False

    @property
    def rows(self) -> PackedRows:
        """The rows loaded so far; not to be kept."""
        return self._rows

    def show(self, rows: Iterable[Row], more: bool) -> None:
        """Replace the rows; `more`: whether there is a next page. The same rows again change nothing."""
        rows = list(rows)
        if self._rows != rows:
            self.beginResetModel()
            self._rows = PackedRows(rows)
            self._places = {row.id: at for at, row in enumerate(rows)}
            self.endResetModel()
        self.more = more

    def append(self, rows: Iterable[Row], more: bool) -> None:
        """Add the next page."""
        rows = list(rows)
        end = len(self._rows)
        if rows:
            self.beginInsertRows(QModelIndex(), end, end + len(rows) - 1)
            self._rows.extend(rows)
            self._places.update((row.id, at) for at, row in enumerate(rows, end))
            self.endInsertRows()
        self.more = more
        self.appended.emit()

    def change(self, row: Row) -> None:
        """Replace the row with the same id."""
        at = self.position(row.id)
        if at >= 0 and self._rows[at] != row:
            self._rows.replace(at, row)
            self.dataChanged.emit(self.index(at), self.index(at))

    def position(self, row_id: int) -> int:
        """The index of a row; -1 when it is not loaded."""
        return self._places.get(row_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].selectable:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and was_cut(row.headline, MAX_HEADLINE_CHARS):
            return f"{tr(HEADLINE_CUT)}."
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self.more

    def fetchMore(self, parent: Index) -> None:
        self.more = False  # until the page has arrived
        self.wanted.emit()
