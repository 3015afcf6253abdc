"""The preferences as they are now, and what the reader changes of them from menus and keys."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from globe_app.cldr import number
from globe_app.tr import tr
from globe_app.ui.background.status import OFFLINE
from globe_app.ui.preferences import TEXT_PERCENT, Preferences, ThemeChoice


class PreferenceControl(QObject):
    """One frozen value, replaced by each change."""

    changed = Signal(object)  # Preferences
    night_changed = Signal(bool)
    message = Signal(str)

    def __init__(self, value: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.value = value

    def text_size(self, by: int) -> None:
        """A step larger (+1) or smaller (-1), or the usual size again (0)."""
        now = self.value.text_percent
        steps = [one for one in TEXT_PERCENT if (one > now if by > 0 else one < now)]
        to = 100 if not by else (min(steps) if by > 0 else max(steps)) if steps else now
        self.take(replace(self.value, text_percent=to))
        self.message.emit(tr("Text {percent} %").format(percent=number(to)))

    def choose_theme(self, name: str) -> None:
        """Follow the system, or stay light or dark."""
        self.take(replace(self.value, theme=ThemeChoice(name)))

    def toggle_calm(self) -> None:
        """With motion, or without."""
        self.take(replace(self.value, calm=not self.value.calm))

    def toggle_offline(self) -> None:
        """Let nothing go to the network, or let it again."""
        on = not self.value.offline
        self.take(replace(self.value, offline=on))
        self.message.emit(tr(OFFLINE) if on else tr("Online again"))

    def toggle_night(self) -> None:
        """Show or hide the line between day and night."""
        self.take(replace(self.value, night=not self.value.night))

    def take(self, value: Preferences) -> None:
        """Put another value in place of the one there is: `replace(control.value, ...)`."""
        before, self.value = self.value, value
        self.changed.emit(value)
        if value.night != before.night:
            self.night_changed.emit(value.night)
