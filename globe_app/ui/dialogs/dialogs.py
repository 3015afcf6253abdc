"""The sheets over the window, each opened when it is first asked for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from globe_app.ui.background.background import Background
from globe_app.ui.dialogs.about import ABOUT
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services


class Dialogs(QObject):
    """Opens the sheets; one at a time."""

    def __init__(
        self, services: Services, over: QWidget, background: Background, actions: ReaderActions
    ) -> None:
        super().__init__(over)
        self._services, self._over = services, over
        self._background, self._actions = background, actions

    @property
    def is_open(self) -> bool:
        """Whether a sheet is over the window."""
        return False

    def show_outlets(self) -> None:
        """Which outlets are read."""

    def show_translators(self) -> None:
        """Which languages are translated here."""

    def show_retention(self) -> None:
        """How long articles are kept."""

    def show_keys(self) -> None:
        """Every key, from the table of actions."""

    def show_about(self) -> None:
        """What this program is."""
        QMessageBox.about(self._over.window(), "About", ABOUT)
