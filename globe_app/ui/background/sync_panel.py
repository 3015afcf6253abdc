"""A page of text in a dialog. Goes when the pages that use it have their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget


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
