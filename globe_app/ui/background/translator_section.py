"""The part of the details that offers translators and tells how their download goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from globe_app.tr import mark, tr
from globe_app.ui.background.translator_line import Line, LineState
from globe_app.ui.look.style import Role
from globe_app.ui.widgets.controls import PlainButton, QuietButton, Text

CHOOSE_TIP = mark("Which languages, and how good they are")


class TranslatorSection(QWidget):
    """Hidden while there is nothing to tell."""

    acted = Signal()  # get those that are offered, or go on
    chooser_wanted = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.says = Text("", Role.META, "ink2", wrap=True)
        self.act = PlainButton(tr("Get translators"))
        self.choose = QuietButton(tr("Choose…"), tip=tr(CHOOSE_TIP), keys="Ctrl+T")
        self.dismiss = QuietButton(tr("Not now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.says)
        row = QHBoxLayout()
        for button in (self.act, self.choose, self.dismiss):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.act.clicked.connect(self.acted)
        self.choose.clicked.connect(self.chooser_wanted)
        self.dismiss.clicked.connect(self.dismissed)

    def show_state(self, state: LineState) -> None:
        """Tell this."""
        self.setVisible(state.line is not Line.NOTHING)
        self.says.setText(state.says)
        self.act.setVisible(bool(state.button))
        self.act.set_words(state.button or tr("Get translators"))
        for one in (self.choose, self.dismiss):
            one.setVisible(state.line not in (Line.NOTHING, Line.DONE, Line.RUNNING))
        self.dismiss.set_words(tr("Not now") if state.line is Line.OFFER else tr("Dismiss"))
