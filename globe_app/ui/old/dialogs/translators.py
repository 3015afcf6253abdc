"""The translators dialog: which languages to translate on this machine, how well, how large."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
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

from globe_app.briefing.articles import counted
from globe_app.ui.old.background.translator_panel import LineState, TranslatorPanel
from globe_app.ui.old.background.translator_values import (
    DEFAULT,
    TranslatorRow,
    megabytes,
)
from globe_app.ui.old.background.translators import TranslatorControl
from globe_app.ui.old.dialogs.translators_table import VARIANTS, WIDTHS, TranslatorTable, can_get
from globe_app.ui.old.widgets.controls import named

ABOUT = (
    "Articles are put into English on this machine, and no text ever leaves it. A translator is a file "
    "of some megabytes, downloaded once and only when you ask for it."
)


class TranslatorsDialog(QDialog):
    """The table of languages, with the buttons to get, take from a file and remove."""

    def __init__(self, parent: QWidget, control: TranslatorControl) -> None:
        super().__init__(parent)
        self.setWindowTitle("Translators")
        self.resize(920, 580)
        self._control = control
        self.about = QLabel(ABOUT)
        self.about.setWordWrap(True)
        self.model = TranslatorTable()
        self.table = self._make_table()
        self.line = TranslatorPanel(in_dialog=True)
        self.line.cancel.connect(control.cancel)
        self.line.resume.connect(control.resume)
        self.says = named(QLabel("Looking…"), "muted")
        self.says.setWordWrap(True)
        self.variant = QComboBox()
        self.variant.setAccessibleName("Which model of the language in the current row")
        self.variant.setToolTip("A smaller, faster model, or a better, larger one")
        self.variant.activated.connect(self._choose_variant)
        self.get = self._button("Get", "Download what is ticked, in the background", self._get)
        self.get.setDefault(True)
        self.remove = self._button(
            "Remove…", "Delete this translator; articles in English stay so", self._ask_remove
        )
        self.from_file = self._button(
            "From a file…", "Take a translator from files that you have", self._from_file
        )
        self.close_it = self._button(
            "Close", "What is coming goes on in the background", self.accept
        )
        self._lay_out()
        self.model.ticked.connect(self._show_sum)
        control.listed.connect(self._show_rows)
        control.stepped.connect(self._show_progress)
        control.message.connect(self.tell)
        control.hash_changed.connect(self._doubted)
        self._show_rows("")
        self.table.setFocus()
        control.refresh()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName("Languages and their translators")
        table.verticalHeader().hide()
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        for column, wide in enumerate(WIDTHS):
            header.resizeSection(column, wide)
        header.setSectionResizeMode(len(WIDTHS), QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.selectionModel().currentChanged.connect(self._show_current)
        table.installEventFilter(self)
        return table

    def _lay_out(self) -> None:
        detail = QHBoxLayout()
        detail.addWidget(self.says, 1)
        detail.addWidget(self.variant)
        buttons = QHBoxLayout()
        for button in (self.from_file, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.close_it, self.get):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        for widget in (self.about, self.table, self.line):
            column.addWidget(widget)
        column.addLayout(detail)
        column.addLayout(buttons)

    def _button(self, text: str, hint: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(hint)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    @property
    def current(self) -> TranslatorRow | None:
        """The current row; None = none."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    @Slot(str)
    def _show_rows(self, problem: str) -> None:
        current = self.current
        self.model.show(self._control.rows, self._control.installation)
        pairs = [row.pair or row.language for row in self.model.rows]
        if current is not None and (current.pair or current.language) in pairs:
            self.table.selectRow(pairs.index(current.pair or current.language))
        elif pairs and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_current(QModelIndex(), QModelIndex())
        if problem:
            self.says.setText(problem)

    @Slot()
    def _show_progress(self) -> None:
        self.model.show_progress(self._control.installation)

    def show_line(self, state: LineState) -> None:
        """Show how the download goes on, as the window does."""
        self.line.show_state(state)

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say what came of something."""
        self.says.setText(words if words.endswith(".") else f"{words}.")

    @Slot(QModelIndex, QModelIndex)
    def _show_current(self, _: QModelIndex, __: QModelIndex) -> None:
        row = self.current
        self.variant.clear()
        choices = row.choices if row is not None and len(row.choices) > 1 else ()
        self.variant.setVisible(bool(choices))
        if row is None:
            self.remove.setEnabled(False)
            return
        for one in choices:
            words = [VARIANTS.get(one.choice, one.choice), megabytes(one.size), one.quality]
            self.variant.addItem(", ".join(word for word in words if word), one.choice)
        self.variant.setCurrentIndex(self.variant.findData(self.model.choice_of(row)))
        self.remove.setEnabled(row.installed or bool(row.problem))
        host = f" Downloaded from {row.host}." if row.host and can_get(
            row, self._control.installation, self.model.choice_of(row)
        ) else ""  # fmt: skip
        waiting = counted(row.articles, "article waits", "articles wait")
        self.says.setText(f"{row.name}: {waiting}.{host}")

    @Slot()
    def _show_sum(self) -> None:
        wanted, size = self.model.wanted, megabytes(self.model.size)
        self.get.setEnabled(bool(wanted))
        if not wanted:
            self.get.setText("Get")
            return
        what = wanted and self.model.ticked_rows[0].name if len(wanted) == 1 else f"{len(wanted)}"
        self.get.setText(f"Get {what}{f', {size}' if size else ''}")

    @Slot(int)
    def _choose_variant(self, at: int) -> None:
        row = self.current
        if row is not None:
            self.model.choose(row, str(self.variant.itemData(at) or DEFAULT))

    @Slot()
    def _get(self) -> None:
        self._control.get(self.model.wanted)

    @Slot()
    def _ask_remove(self) -> None:
        row = self.current
        if row is None:
            return
        box = QMessageBox(
            QMessageBox.Icon.Question, "Translators", f"Remove the {row.name} translator?",
            QMessageBox.StandardButton.Cancel, self,
        )  # fmt: skip
        size = megabytes(row.of_choice(self.model.choice_of(row)).size)
        again = f" ({size})" if size else ""
        box.setInformativeText(
            f"Articles that are in English stay so. It can be downloaded again{again}."
        )
        remove = box.addButton("Remove", QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(lambda: self._control.remove(row))
        box.open()

    @Slot()
    def _from_file(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, "A translator from files", "",
            "Translators (*.gz *.bin *.spm *.argosmodel *.zip);;All files (*)",
        )  # fmt: skip
        if paths:
            self._control.install_files(paths)

    @Slot(tuple)
    def _doubted(self, paths: tuple[str, ...]) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Translators",
            "This is another file than the one first seen for this version. Its maker may have changed "
            "it, or somebody else has.",
            QMessageBox.StandardButton.Cancel, self,
        )  # fmt: skip
        box.setInformativeText("Install it only if you trust where it comes from.")
        anyway = box.addButton("Install it all the same", QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        anyway.clicked.connect(lambda: self._control.install_files(paths, accept_new=True))
        box.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):  # of any column, where Qt has it for the first only
            self.model.toggle(self.table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)
