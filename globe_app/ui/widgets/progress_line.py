"""One thin line over globe and pane for work in the background: a bar while it runs, then a word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from globe_app.ui.widgets.controls import named


class ProgressLine(QWidget):
    """Emits `cancel`. Hidden until there is something to show. `what`: of the bar, for the ear."""

    cancel = Signal()

    def __init__(self, what: str, stop_hint: str) -> None:
        super().__init__()
        self.setObjectName("sync")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setFixedHeight(10)
        self.bar.setAccessibleName(f"Progress of the {what}")
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.at = named(QLabel(), "muted")
        self.at.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = QPushButton("Cancel")
        self.stop.setToolTip(stop_hint)
        self.close_it = QPushButton("Close")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 4, 14, 4)
        self._row.setSpacing(10)
        self._row.addWidget(self.bar)
        self._row.addWidget(self.says)
        self._row.addWidget(self.at, 1)
        for button in (self.stop, self.close_it):
            self._row.addWidget(button)
        self.stop.clicked.connect(self.cancel)
        self.close_it.clicked.connect(self.hide)
        self.hide()

    def add_button(self, text: str) -> QPushButton:
        """A button of its own kind, before Cancel and Close; hidden while the work runs."""
        button = QPushButton(text)
        self._row.insertWidget(self._row.count() - 2, button)
        button.hide()
        return button

    def begin_with(self, says: str) -> None:
        """The work has begun; nobody knows yet how much it is."""
        self.bar.setRange(0, 0)
        self.show_running(True)
        self.says.setText(says)
        self.at.clear()
        self.show()

    def show_at(self, done: int, total: int, says: str, at: str = "") -> None:
        """How far it is; `at`: what it is at, cut where there is no room."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.says.setText(says)
        self.at.setText(self.at.fontMetrics().elidedText(
            at, Qt.TextElideMode.ElideRight, max(self.at.width(), 60)
        ))  # fmt: skip

    def end_with(self, says: str) -> None:
        """It is over."""
        self.show_running(False)
        self.says.setText(says)
        self.at.clear()
        self.show()

    def show_running(self, running: bool) -> None:
        """Bar and Cancel while it runs, Close afterwards."""
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(True)
        self.close_it.setVisible(not running)
        self.at.setVisible(running)
        self.says.setWordWrap(not running)  # a summary may be long; a bar's words do not jump
        self._row.setStretchFactor(self.says, 0 if running else 1)
