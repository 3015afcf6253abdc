"""The translation models dialog: installed and offered models by language."""

from PySide6.QtCore import QItemSelection, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from globe_app.ui.background.models import ModelRow, ModelsControl, ModelTask
from globe_app.ui.dialogs.models_table import WIDTHS, ModelTable, megabytes, merged
from globe_app.ui.widgets.controls import named
from globe_app.ui.widgets.progress_line import ProgressLine


class ModelsDialog(QDialog):
    """The table of languages with the buttons to install and remove."""

    def __init__(self, parent: QWidget, control: ModelsControl) -> None:
        super().__init__(parent)
        self.setWindowTitle("Translation models")
        self.resize(920, 560)
        self._control = control
        self._waiting: tuple[tuple[str, int], ...] = ()
        self._rows: tuple[ModelRow, ...] = ()
        self.about = QLabel(
            "Articles are translated on this machine, and no text ever leaves it. A model is a few "
            "files of Firefox's translations, downloaded once and only when you press Install. "
            "Apertium, where this system has it, translates some languages roughly without any."
        )
        self.about.setWordWrap(True)
        self.model = ModelTable()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName("Languages and their translation models")
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        for column, wide in enumerate(WIDTHS):
            header.resizeSection(column, wide)
        header.setSectionResizeMode(len(WIDTHS), QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.line = ProgressLine("download", "Stop; what has come is kept for the next try")
        self.line.cancel.connect(control.cancel)
        self.says = named(QLabel("Looking…"), "muted")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.install = self._button("Install", self._install)
        self.remove = self._button("Remove", self._remove)
        self.from_file = self._button("Install from file…", self._from_file)
        self.close_it = self._button("Close", self.accept)
        self.install.setToolTip("Download the model of the chosen languages and install it")
        self.remove.setToolTip("Delete the installed model; articles in English stay so")
        self._lay_out()
        control.listed.connect(self._show_rows)
        control.started.connect(self._began)
        control.progressed.connect(self._far)
        control.done.connect(self._done)
        control.hash_changed.connect(self._doubted)
        if control.running and control.task is not None:
            self._began(control.task.what)
        self._chosen(QItemSelection(), QItemSelection())
        self.table.setFocus()
        control.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.says, 1)
        for button in (self.install, self.remove, self.from_file, self.close_it):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        for widget in (self.about, self.table, self.line):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def show_waiting(self, waiting: tuple[tuple[str, int], ...]) -> None:
        """Show the number of untranslated articles in each language."""
        self._waiting = waiting
        self._show()

    @Slot(tuple, str)
    def _show_rows(self, rows: tuple[ModelRow, ...], problem: str) -> None:
        self._rows = rows
        self._show()
        if problem:
            self.says.setText(problem)

    def _show(self) -> None:
        chosen = {row.language for row in self.selected}
        self.model.show(merged(self._rows, self._waiting))
        for number, row in enumerate(self.model.rows):
            if row.language in chosen:
                self.table.selectRow(number)
        if not self.table.currentIndex().isValid() and self.model.rows:
            self.table.selectRow(0)
        self._chosen(QItemSelection(), QItemSelection())

    @property
    def selected(self) -> tuple[ModelRow, ...]:
        """The selected languages."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.rows[at] for at in rows if at < len(self.model.rows))

    @Slot(QItemSelection, QItemSelection)
    def _chosen(self, _: QItemSelection, __: QItemSelection) -> None:
        rows = self.selected
        self.install.setEnabled(any(_can_install(row) for row in rows))
        self.remove.setEnabled(any(row.installed or row.problem for row in rows))
        if self._rows:
            self.says.setText(self._offer(rows))

    def _offer(self, rows: tuple[ModelRow, ...]) -> str:
        wanted = [row for row in rows if _can_install(row)]
        if wanted:
            names = ", ".join(row.name for row in wanted)
            hosts = " and ".join(sorted({row.host for row in wanted}))
            size = megabytes(sum(row.size for row in wanted))
            known = all(row.size for row in wanted)
            much = f"{size} are" if known else f"at least {size} are" if size else "the model is"
            return f"{names}: {much} downloaded from {hosts}."
        if any(row.problem for row in rows):
            return "; ".join(row.problem for row in rows if row.problem)
        done = sum(bool(row.engine) for row in self.model.rows)
        return f"{done} of {len(self.model.rows)} languages can be translated now."

    @Slot()
    def _install(self) -> None:
        for row in self.selected:
            if _can_install(row):
                self._control.install(row)

    @Slot()
    def _remove(self) -> None:
        for row in self.selected:
            if row.installed or row.problem:
                self._control.remove(row)

    @Slot()
    def _from_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, "Install a model", "", "Models (*.gz *.argosmodel);;All files (*)"
        )
        if path:
            self._control.install_file(path)

    @Slot(str)
    def _began(self, what: str) -> None:
        self.line.begin_with(f"{what}…")

    @Slot(str, int, int)
    def _far(self, phase: str, done: int, total: int) -> None:
        task = self._control.task
        what = task.what if task is not None else ""
        if phase == "installing":
            self.line.begin_with(f"{what}: checking and installing…")
            return
        of = f" of {total / 1e6:,.0f}" if total else ""
        says = f"{what}: {done / 1e6:,.1f}{of} MB"
        if total:
            self.line.show_at(done // 1024, total // 1024, says)
        else:
            self.line.says.setText(says)

    @Slot(str, bool)
    def _done(self, says: str, well: bool) -> None:
        self.line.end_with(says if says.endswith(".") else f"{says}.")

    @Slot(object)
    def _doubted(self, task: ModelTask) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Translation models",
            f"The model for {task.what} is another file than the one first seen for this version. "
            "Its maker may have changed it, or somebody else has.",
            QMessageBox.StandardButton.Cancel, self,
        )  # fmt: skip
        box.setInformativeText("Install it only if you trust where it comes from.")
        anyway = box.addButton("Install it all the same", QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        anyway.clicked.connect(lambda: self._control.install_anyway(task))
        box.open()


def _can_install(row: ModelRow) -> bool:
    """Whether a model is offered that is not installed in that version."""
    same = row.installed and row.version == row.installed_version
    return bool(row.url) and not same
