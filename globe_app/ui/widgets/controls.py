"""Helpers for widgets: object names for the style sheet, texts for screen readers."""

from typing import TypeVar

from PySide6.QtWidgets import QToolButton, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """`widget` with an object name, which the style sheet selects it by."""
    widget.setObjectName(name)
    return widget


def tool_button(text: str, hint: str) -> QToolButton:
    """A flat button; `hint` is its tool tip and accessible name."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    return button
