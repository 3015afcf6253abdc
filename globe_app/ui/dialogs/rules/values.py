"""The conditions of a rule besides its words: one field that finds any, and a chip for each chosen one."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from globe_app.tr import tr
from globe_app.ui.dialogs.rules.draft import Value
from globe_app.ui.look.appearance import CHANGES, applied
from globe_app.ui.widgets.controls import Chip
from globe_app.ui.widgets.flow import FlowLayout

MOST_SHOWN = 12  # of what the field finds


class ValueChips(QWidget):
    """Values as chips in lines. `removable`: the chosen ones; else ones that are offered."""

    clicked = Signal(object)  # Value

    def __init__(self, *, removable: bool) -> None:
        super().__init__()
        self._removable = removable
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.chips: dict[Value, Chip] = {}
        self._space()

    def show_values(self, values: Mapping[Value, str]) -> None:
        """Show these and no others, in their order."""
        for one in list(self.chips):
            if one not in values:
                chip = self.chips.pop(one)
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
        for one, words in values.items():
            if one not in self.chips:
                chip = self.chips[one] = Chip(words, removable=self._removable)
                chip.setChecked(self._removable)
                name = tr("{condition}. Remove") if self._removable else tr("Add: {condition}")
                chip.setAccessibleName(name.format(condition=words))
                chip.clicked.connect(partial(self._click, one))
                self._flow.addWidget(chip)
        self.setVisible(bool(values))
        self.updateGeometry()

    def _click(self, value: Value, _: bool = False) -> None:
        self.clicked.emit(value)

    def _space(self) -> None:
        self._flow.setSpacing(applied().px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES and hasattr(self, "_flow"):
            self._space()


class ValueField(QWidget):
    """The field. Typing a part of a name finds it, Enter adds it."""

    added = Signal(object)  # Value
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Outlet, country, theme or language"))
        self.field.setAccessibleName(tr("Add an outlet, country, theme or language"))
        self.field.setMaxLength(200)
        self._names: Mapping[Value, str] = {}
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MOST_SHOWN)
        completer.activated.connect(self._take)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._enter)
        self.chosen = ValueChips(removable=True)
        self.chosen.clicked.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.chosen)

    def offer(self, names: Mapping[Value, str]) -> None:
        """What can be chosen."""
        if names != self._names:
            self._names = names
            self._model.setStringList(list(names.values()))

    def show_values(self, values: Mapping[Value, str]) -> None:
        """What is chosen."""
        self.chosen.show_values(values)

    def _enter(self) -> None:
        """The one that is typed in full, or the only one with these letters."""
        typed = self.field.text().strip().casefold()
        if not typed:
            return
        found = [words for words in self._names.values() if typed in words.casefold()]
        exact = [words for words in found if words.casefold() == typed]
        if exact or len(found) == 1:
            self._take((exact or found)[0])

    def _take(self, words: str) -> None:
        value = next((one for one, name in self._names.items() if name == words), None)
        if value is not None:
            self.added.emit(value)
        # the completer writes its choice into the field after this signal
        QTimer.singleShot(0, self.field, self.field.clear)
