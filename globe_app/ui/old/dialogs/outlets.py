"""Which outlets are synced and how each does: switch, search, add, OPML."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
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
from globe_app.model.outlet_actions import (
    AddSite,
    ExportList,
    FindSite,
    ImportList,
    OutletAction,
    ReadList,
    SwitchOutlet,
)
from globe_app.model.subscribing import ListOffer, SiteOffer
from globe_app.ui.old.dialogs.add_outlet import AddOutletDialog, PlaceFoldersDialog
from globe_app.ui.old.widgets.controls import named, plain_tool_tip

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
            told = (*one.feeds, one.error, one.note, self._covers(one))
            return plain_tool_tip("\n".join(filter(None, told)))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        assert self._now is not None
        last = age(one.last_success, self._now) if one.last_success else "never"
        return (
            one.outlet.name + ("  (yours)" if one.own else ""), self._country(one),
            one.outlet.language, last, f"{one.a_day:.1f}" if one.a_day else "", self._state(one),
        )[index.column()]  # fmt: skip

    def _country(self, one: OutletHealth) -> str:
        covers = self._covers(one)
        return self._name_of(one.outlet.country) + (f"  ({covers})" if covers else "")

    def _covers(self, one: OutletHealth) -> str:
        names = [self._name_of(code) for code in one.outlet.covers]
        return f"covers {', '.join(names)}" if names else ""

    def _state(self, one: OutletHealth) -> str:
        """How it does; of one that was never fetched, what the catalogue says against it."""
        if one.retired:
            return "gone for good"
        return one.error or ("well" if one.last_success else one.note)

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
    """The list, with what can be done about it. `perform` carries out an action and shows what came of it."""

    outside = Signal(str)  # a web address to be opened in the browser

    def __init__(
        self, parent: QWidget, name_of: Callable[[str], str], codes: list[tuple[str, str]],
        perform: Callable[[OutletAction], None], clock: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle("Outlets")
        self.resize(940, 620)
        self.perform, self._clock, self._codes = perform, clock, codes
        self.asking: QDialog | None = None  # a dialog that is open over this one
        self._refused = ""  # the address that refused this program last
        self.model = OutletModel(name_of, lambda one, on: perform(SwitchOutlet(one, on)))
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
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
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
        self.status = named(QLabel("Reading…"), "muted")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.status, 1)
        for text, do in (
            ("Add by address…", self._add), ("Import OPML…", self._import),
            ("Export OPML…", self._export), ("Open in browser", self._open_website),
            ("Close", self.accept),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons.addWidget(button)
            if do == self._open_website:
                self.website = button
        self.website.setEnabled(False)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.table):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.search.setFocus()

    def show_outlets(
        self, rows: tuple[OutletHealth, ...], message: str = "", refused: str = ""
    ) -> None:
        """Show the outlets, and what came of the last order; `refused`: an address for the browser."""
        self._refused = refused
        self.website.setEnabled(bool(self._address()))
        self.model.show(rows, self._clock())
        countries = len({one.outlet.country for one in rows if one.enabled})
        count = f"{self.model.on:,} of {len(rows):,} outlets are on, in {countries} countries."
        self.status.setText(f"{message}  {count}" if message else count)

    def _add(self) -> None:
        url, ok = QInputDialog.getText(
            self, "Add an outlet", "Web address of the site or its feed:"
        )
        if ok and url.strip():
            self.status.setText("Looking for its feed…")
            self.perform(FindSite(url.strip()))

    def ask_feed(self, offer: SiteOffer) -> None:
        """Ask which feed of a site is to be added, and where it is based; then have it added."""
        dialog = AddOutletDialog(self, offer, self._codes)
        dialog.accepted.connect(lambda: self._add_chosen(offer.url, dialog.code, dialog.feed))
        self._ask(dialog)

    def _add_chosen(self, url: str, code: str, feed: str) -> None:
        self.status.setText("Adding it…")
        self.perform(AddSite(url, code, feed))

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            "Import feeds",
            "",
            "Lists of feeds (*.opml *.xml *.txt *.html urls);;All files (*)",
        )
        if path:
            self.perform(ReadList(Path(path)))

    def ask_countries(self, offer: ListOffer) -> None:
        """Ask where the feeds of each folder are based that nothing tells of; then have all imported."""
        if not offer.unplaced:
            self.perform(ImportList(offer.file))
            return
        dialog = PlaceFoldersDialog(self, offer, self._codes)
        dialog.accepted.connect(lambda: self.perform(ImportList(offer.file, dialog.answers)))
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        self.asking = dialog
        self.status.setText("")
        dialog.finished.connect(self._asked)
        dialog.open()

    def _asked(self) -> None:
        if self.asking is not None:
            self.asking.deleteLater()
            self.asking = None

    def _open_website(self) -> None:
        if self._address():
            self.outside.emit(self._address())

    def _address(self) -> str:
        """What refused this program last, else the homepage of the row that is chosen."""
        if self._refused:
            return self._refused
        index = self._sorted.mapToSource(self.table.currentIndex())
        return self.model.rows[index.row()].outlet.homepage if index.isValid() else ""

    def _row_chosen(self) -> None:
        self._refused = ""
        self.website.setEnabled(bool(self._address()))

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Export OPML", "outlets.opml", "OPML (*.opml)")
        if path:
            self.perform(ExportList(Path(path)))
