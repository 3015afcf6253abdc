"""The dialog to choose the story to merge with."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from globe_app.model.story import StoryRow
from globe_app.ui.views.world.row import coverage_words
from globe_app.ui.widgets.controls import named
from globe_app.ui.words.translation import hint, mark

STORY = Qt.ItemDataRole.UserRole
MOST = 300  # shown at a time


class MergeDialog(QDialog):
    """A searchable list of recent stories; `chosen` is the selected one."""

    def __init__(
        self, parent: QWidget, row: StoryRow, name: Callable[[str], str], now: datetime
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Merge with another story")
        self.resize(560, 460)
        self._row, self._name, self._now = row, name, now
        self._rows: tuple[StoryRow, ...] = ()
        says = QLabel(f"The articles of the story you choose join “{row.headline}”.")
        says.setTextFormat(Qt.TextFormat.PlainText)
        says.setWordWrap(True)
        self.search = QLineEdit(placeholderText="Search headlines and countries")
        self.search.setAccessibleName("Search stories")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.setAccessibleName("Recent stories")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self.accept)
        self.list.currentRowChanged.connect(self._enable)
        self.none = named(QLabel("Looking for stories…"), "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText("Merge")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (says, self.search, self.list, self.none, self.buttons):
            column.addWidget(widget)
        self._enable()

    def show_stories(self, rows: tuple[StoryRow, ...]) -> None:
        """Set the stories to choose from."""
        self._rows = tuple(row for row in rows if row.id != self._row.id)
        self._fill()

    @property
    def chosen(self) -> int:
        """Id of the selected story; 0 = none."""
        item = self.list.currentItem()
        return int(item.data(STORY)) if item is not None else 0

    @Slot()
    def _fill(self, _: str = "") -> None:
        words = self.search.text().casefold().split()
        self.list.clear()
        found = 0
        for row in self._rows:
            about = f"{row.headline} {' '.join(map(self._name, row.countries))}".casefold()
            if not all(word in about for word in words):
                continue
            found += 1
            if found <= MOST:
                language = f"{note}  ·  " if (note := mark(row)) else ""
                item = QListWidgetItem(
                    f"{row.headline}\n{language}{coverage_words(row, self._now)}"
                )
                item.setToolTip(hint(row))
                item.setData(STORY, row.id)
                self.list.addItem(item)
        self.none.setVisible(not found or found > MOST)
        self.none.setText(
            f"The first {MOST} of {found:,} stories are shown: search for others."
            if found else "No other story of the last days has these words."
        )  # fmt: skip
        if found:
            self.list.setCurrentRow(0)
        self._enable()

    @Slot()
    def _enable(self, _: int = 0) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.chosen))
