"""Keys that a card, sheet or field keeps from the window below it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keeps_key(event: QEvent) -> bool:
    """Whether a key is kept from the actions of the window below: letters and the like, not those with Ctrl or
    Alt, nor F5. Such an event is accepted."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if event.modifiers() & others or event.key() == Qt.Key.Key_F5:
        return False
    event.accept()
    return True


def keeps_escape(event: QEvent) -> bool:
    """Whether Escape is kept from the actions of the window below, as Back. Such an event is accepted."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() != Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
