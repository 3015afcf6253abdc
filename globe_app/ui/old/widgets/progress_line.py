"""A progress bar with a text above globe and pane, for background work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from globe_app.ui.old.widgets.controls import named


class ProgressLine(QWidget):
    """Emits `cancel`. Hidden until there is something to show. `what`: accessible name of the bar."""

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
        self.says = QLabel(textFormat=Qt.TextFormat.PlainText)
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
        """Add a button before Cancel and Close; hidden while work is running."""
        button = QPushButton(text)
        self._row.insertWidget(self._row.count() - 2, button)
        button.hide()
        return button

    def begin_with(self, says: str) -> None:
        """Show that work of unknown size has started."""
        self.bar.setRange(0, 0)
        self.show_running(True)
        self.says.setText(says)
        self.at.clear()
        self.show()

    def show_at(self, done: int, total: int, says: str, at: str = "") -> None:
        """Show progress; `at`: the current item, elided to the space available."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.says.setText(says)
        self.at.setText(self.at.fontMetrics().elidedText(
            at, Qt.TextElideMode.ElideRight, max(self.at.width(), 60)
        ))  # fmt: skip

    def end_with(self, says: str) -> None:
        """Show the result."""
        self.show_running(False)
        self.says.setText(says)
        self.at.clear()
        self.show()

    def show_running(self, running: bool) -> None:
        """Show bar and Cancel while work is running, otherwise Close."""
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(True)
        self.close_it.setVisible(not running)
        self.at.setVisible(running)
        self.says.setWordWrap(
            not running
        )  # summaries may wrap; the text beside a running bar must not
        self._row.setStretchFactor(self.says, 0 if running else 1)
