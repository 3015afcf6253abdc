"""Helpers for widgets: object names for the style sheet, texts for screen readers, tool tips."""

from html import escape
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText  # where Qt's guess at rich text is found
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """`widget` with an object name, which the style sheet selects it by. A label's text is no HTML."""
    widget.setObjectName(name)
    if isinstance(widget, QLabel):
        widget.setTextFormat(Qt.TextFormat.PlainText)
    return widget


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows `text` as it is: Qt takes for HTML what looks like it, and loads its images."""
    if not QtText.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def tool_button(text: str, hint: str) -> QToolButton:
    """A flat button; `hint` is its tool tip and accessible name."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    return button
