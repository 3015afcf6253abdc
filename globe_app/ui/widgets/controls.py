"""Small steps of building widgets that the style sheet and screen readers need."""

from typing import TypeVar

from PySide6.QtWidgets import QToolButton, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str) -> W:
    """`widget` with the object name that the style sheet knows it by."""
    widget.setObjectName(name)
    return widget


def tool_button(text: str, hint: str) -> QToolButton:
    """A flat button; `hint` is its tool tip and what a screen reader says."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    return button
