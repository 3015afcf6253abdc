"""The sync as the window shows it: a bar while it runs, a summary when it is over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from globe_app.ui.widgets import named


class SyncPanel(QWidget):
    """Emits `cancel` and `details`. Hidden until there is something to show."""

    cancel = Signal()
    details = Signal()
    undo = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sync")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setFixedHeight(10)
        self.bar.setAccessibleName("Progress of the sync")
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.at = named(QLabel(), "muted")
        self.at.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = QPushButton("Cancel")
        self.stop.setToolTip("Stop the sync; what has come stays")
        self.more = QPushButton("Details")
        self.back = QPushButton("Undo cleanup")
        self.close_it = QPushButton("Close")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self.bar)
        row.addWidget(self.says)
        row.addWidget(self.at, 1)
        for button in (self.back, self.more, self.stop, self.close_it):
            row.addWidget(button)
        self.stop.clicked.connect(self.cancel)
        self.more.clicked.connect(self.details)
        self.back.clicked.connect(self.undo)
        self.close_it.clicked.connect(self.hide)
        self.hide()

    def begin(self) -> None:
        """A sync has begun."""
        self.bar.setRange(0, 0)
        self._running(True)
        self.says.setText("Sync: looking for news…")
        self.at.clear()
        self.show()

    def progress(self, done: int, total: int, added: int, size: int, at: tuple[str, ...]) -> None:
        """How far it is: things fetched, of how many; new stories; bytes; outlets at work."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.says.setText(f"{added:,} new  ·  {done:,} of {total:,}  ·  {size / 1e6:.1f} MB")
        self.at.setText(self.at.fontMetrics().elidedText(
            ", ".join(at), Qt.TextElideMode.ElideRight, max(self.at.width(), 60)
        ))  # fmt: skip

    def end(self, summary: str, *, removed: bool, failed: bool) -> None:
        """It is over."""
        self._running(False)
        self.says.setText(summary)
        self.at.clear()
        self.more.setVisible(failed)
        self.back.setVisible(removed)
        self.show()

    def _running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(True)
        self.close_it.setVisible(not running)
        self.more.hide()
        self.back.hide()


def show_text(parent: QWidget, title: str, html: str, size: tuple[int, int] = (620, 460)) -> None:
    """A page of text in a dialog."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(*size)
    text = QTextBrowser()
    text.setOpenLinks(False)
    text.setAccessibleName(title)
    text.setHtml(html)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
