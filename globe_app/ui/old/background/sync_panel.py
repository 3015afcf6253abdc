"""The sync as the window shows it: a bar while it runs, a summary when it is over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from globe_app.ui.old.widgets.progress_line import ProgressLine


class SyncPanel(ProgressLine):
    """Emits `cancel`, `details` and `undo`. Hidden until there is something to show."""

    details = Signal()
    undo = Signal()

    def __init__(self) -> None:
        super().__init__("sync", "Stop the sync; what has come stays")
        self.back = self.add_button("Undo cleanup")
        self.more = self.add_button("Details")
        self.more.clicked.connect(self.details)
        self.back.clicked.connect(self.undo)

    def begin(self) -> None:
        """A sync has begun."""
        self._offer(removed=False, failed=False)
        self.begin_with("Sync: looking for news…")

    def progress(self, done: int, total: int, added: int, size: int, at: tuple[str, ...]) -> None:
        """How far it is: things fetched, of how many; new stories; bytes; outlets at work."""
        says = f"{added:,} new  ·  {done:,} of {total:,}  ·  {size / 1e6:.1f} MB"
        self.show_at(done, total, says, ", ".join(at))

    def end(self, summary: str, *, removed: bool, failed: bool) -> None:
        """It is over."""
        self.end_with(summary)
        self._offer(removed=removed, failed=failed)

    def _offer(self, *, removed: bool, failed: bool) -> None:
        self.more.setVisible(failed)
        self.back.setVisible(removed)


def show_text(parent: QWidget, title: str, html: str, size: tuple[int, int] = (620, 460)) -> None:
    """A page of text in a dialog."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(*size)
    text = QTextBrowser()
    text.setOpenLinks(False)
    text.setAccessibleName(title)
    text.setHtml(html)
    buttons = QDialogButtonBox()
    close = buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
    close.clicked.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
