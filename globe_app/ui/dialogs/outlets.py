"""Which outlets are synced and how each does: switch, search, add, OPML."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from globe_app.briefing.articles import age
from globe_app.model.news import OutletHealth
from globe_app.ui.widgets.controls import named, plain_tool_tip

COLUMNS = ("Outlet", "Country", "Language", "Last success", "A day", "State")
Index = QModelIndex | QPersistentModelIndex


class OutletModel(QAbstractTableModel):
    """Outlets as rows; the first column has the switch."""

    def __init__(self, name_of: Callable[[str], str], switch: Callable[[str, bool], None]) -> None:
        super().__init__()
        self.rows: list[OutletHealth] = []
        self._on: dict[str, bool] = {}
        self._name_of, self._switch = name_of, switch
        self._now: datetime | None = None

    def show(self, rows: Iterable[OutletHealth], now: datetime) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows, self._now = list(rows), now
        self._on = {one.outlet.id: one.enabled for one in self.rows}
        self.endResetModel()

    @property
    def on(self) -> int:
        """How many are switched on."""
        return sum(self._on.values())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = 0) -> object:
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self._on[one.outlet.id] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip("\n".join((*one.feeds, one.error)).strip())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        assert self._now is not None
        last = age(one.last_success, self._now) if one.last_success else "never"
        return (
            one.outlet.name + ("  (yours)" if one.own else ""), self._name_of(one.outlet.country),
            one.outlet.language, last, f"{one.a_day:.1f}" if one.a_day else "", self._state(one),
        )[index.column()]  # fmt: skip

    def _state(self, one: OutletHealth) -> str:
        if one.retired:
            return "gone for good"
        return one.error or ("well" if one.last_success else "")

    def flags(self, index: Index) -> Qt.ItemFlag:
        check = Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | check

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column():
            return False
        one = self.rows[index.row()].outlet
        self._on[one.id] = Qt.CheckState(value) == Qt.CheckState.Checked
        self._switch(one.id, self._on[one.id])
        self.dataChanged.emit(index, index)
        return True


class OutletsDialog(QDialog):
    """The list, with what can be done about it. `act` carries out an order and shows the list anew."""

    def __init__(
        self, parent: QWidget, name_of: Callable[[str], str], codes: list[tuple[str, str]],
        act: Callable[..., None], clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle("Outlets")
        self.resize(940, 620)
        self.act, self._clock, self._codes = act, clock, codes
        self.model = OutletModel(name_of, lambda one, on: act("switch", one, on))
        self._sorted = QSortFilterProxyModel()
        self._sorted.setSourceModel(self.model)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Find an outlet, a country, a language or an error")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._sorted.setFilterFixedString)
        self.table = QTableView()
        self.table.setModel(self._sorted)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.table.setAccessibleName("Outlets; space switches one on or off")
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        for column, wide in enumerate((250, 170, 80, 110, 60)):
            header.resizeSection(column, wide)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self.says = named(QLabel("Reading…"), "muted")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.says, 1)
        for text, do in (
            ("Add by address…", self._add), ("Import OPML…", self._import),
            ("Export OPML…", self._export), ("Close", self.accept),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.table):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.search.setFocus()

    def show_outlets(self, rows: tuple[OutletHealth, ...], said: str = "") -> None:
        """Show the outlets, and what came of the last order."""
        self.model.show(rows, self._clock())
        countries = len({one.outlet.country for one in rows if one.enabled})
        count = f"{self.model.on:,} of {len(rows):,} outlets are on, in {countries} countries."
        self.says.setText(f"{said}  {count}" if said else count)

    def _add(self) -> None:
        url, ok = QInputDialog.getText(
            self, "Add an outlet", "Web address of the site or its feed:"
        )
        if not ok or not url.strip():
            return
        names = ["Tell by the address", *(name for _, name in self._codes)]
        name, ok = QInputDialog.getItem(
            self, "Add an outlet", "Where is it based?", names, 0, False
        )
        if ok:
            self.says.setText("Looking for its feed…")
            code = next((code for code, one in self._codes if one == name), "")
            self.act("add", url.strip(), code)

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "Import OPML", "", "OPML (*.opml *.xml)")
        if path:
            self.act("import", path)

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Export OPML", "outlets.opml", "OPML (*.opml)")
        if path:
            self.act("export", path)
