"""A choice of country: typing a part of its name finds it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QWidget

from globe_app.model.subscribing import Guess
from globe_app.tr import mark, tr
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import FlagLabel, Text

Codes = Sequence[tuple[str, str]]  # (code, name) of countries, by name
LEAVE_OUT = "\x00"  # code of the choice that leaves a feed out
LEAVE_OUT_WORDS = mark("Leave out")


def reason(guess: Guess) -> str:
    """`guessed by its language`; of one that is sure, `by its address`."""
    by = tr(guess.by.value)
    return by if guess.sure else tr("guessed {how}").format(how=by)


class CountryBox(QWidget):
    """A flag, the box, and why that country."""

    changed = Signal()

    def __init__(self, codes: Codes, flags: Flags, name: str, *, leave_out: bool = False) -> None:
        super().__init__()
        self._flag = FlagLabel(flags, "", 16)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(name)
        self.box.setMaxVisibleItems(14)
        if leave_out:
            self.box.addItem(tr(LEAVE_OUT_WORDS), LEAVE_OUT)
        for code, words in codes:
            self.box.addItem(words, code)
        completer = self.box.completer()
        if isinstance(completer, QCompleter):
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field = self.box.lineEdit()
        assert field is not None  # it is editable
        field.textEdited.connect(self._typed)
        field.editingFinished.connect(self._settle)
        self._why = Text("", Role.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._flag)
        row.addWidget(self.box)
        row.addWidget(self._why, 1)
        self.box.currentIndexChanged.connect(self._chosen)

    @property
    def code(self) -> str:
        """ISO 3166-1 alpha-2 of the country that is chosen; "" = none, or it is left out."""
        code = self.box.currentData()
        return code if isinstance(code, str) and code != LEAVE_OUT else ""

    def show_guess(self, guess: Guess) -> None:
        """Choose the guess, and tell what it was made by."""
        self.choose(guess.country)
        self._why.setText(reason(guess))

    def choose(self, code: str) -> None:
        """Choose a country."""
        at = self.box.findData(code)
        if at >= 0:
            self.box.setCurrentIndex(at)

    def _chosen(self) -> None:
        self._flag.set_code(self.code)
        self._why.setText("")
        self.changed.emit()

    def _typed(self, words: str) -> None:
        """A whole name chooses its country."""
        at = self.box.findText(words, Qt.MatchFlag.MatchFixedString)
        if at >= 0 and at != self.box.currentIndex():
            self.box.setCurrentIndex(at)

    def _settle(self) -> None:
        """What was typed and names no country is put back to what is chosen."""
        self._typed(self.box.currentText())
        self.box.setEditText(self.box.itemText(self.box.currentIndex()))
