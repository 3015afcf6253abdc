"""What the map shows while no page brings something of its own: unread, all articles, or what was read."""

from enum import Enum

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from globe_app.ui.actions import ActionSet
from globe_app.ui.map.map_view import MapView


class MapMode(Enum):
    """What countries are shaded by. The values are ids of actions."""

    UNREAD = "mode_unread"
    STORED = "mode_stored"  # all articles, read or not
    READING = "mode_reading"  # what was opened in the last 30 days


class MapModes(QObject):
    """Holds the mode, and opens its menu beside the legend."""

    changed = Signal()

    def __init__(self, view: MapView, actions: ActionSet) -> None:
        super().__init__(view)
        self._view, self._actions = view, actions
        self.mode = MapMode.UNREAD
        view.modes_wanted.connect(self._open)

    def choose(self, mode: MapMode) -> None:
        """Show another."""
        if mode is not self.mode:
            self.mode = mode
            self.changed.emit()

    def _open(self, where: QPoint) -> None:
        menu = QMenu(self._view)
        for one in MapMode:
            menu.addAction(self._actions[one.value])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where - QPoint(0, menu.sizeHint().height()))
