"""An icon in the system's tray, where there is one: with the window closed, news still come in."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from globe_app.tr import tr


class Tray(QObject):
    """Made when it is first wanted. `message`: a line that the icon itself shows where nothing better can."""

    open_wanted = Signal()

    def __init__(
        self, icon: QIcon, name: str, actions: tuple[QAction, ...], parent: QObject
    ) -> None:
        """`actions`: of the window, for the icon's menu."""
        super().__init__(parent)
        self._sign, self._name, self._actions = icon, name, actions
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    @property
    def shown(self) -> bool:
        """Whether the icon is there: the window may be closed and is still to be had."""
        return self._icon is not None and self._icon.isVisible() and self.possible

    @property
    def possible(self) -> bool:
        """Whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, wanted: bool) -> None:
        """Show the icon, or take it away."""
        if wanted and self.possible and self._icon is None:
            self._make()
        if self._icon is not None:
            self._icon.setVisible(wanted and self.possible)

    def _make(self) -> None:
        self._menu = QMenu()
        open_ = self._menu.addAction(tr("Open the window"))
        open_.triggered.connect(self.open_wanted)
        self._menu.addActions(list(self._actions))
        self._icon = QSystemTrayIcon(self._sign, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self.tell(0)

    def tell(self, unread: int) -> None:
        """Say how much is unread in the icon's tool tip."""
        if self._icon is not None:
            said = (
                tr("%n {unread article|unread articles}", "", unread)
                if unread
                else tr("Nothing unread")
            )
            self._icon.setToolTip(f"{self._name}: {said}")

    def say(self, title: str, words: str) -> bool:
        """Show a message at the icon; whether it could be."""
        if not self.shown or self._icon is None or not QSystemTrayIcon.supportsMessages():
            return False
        self._icon.showMessage(title, words, self._sign)
        return True

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick,
        ):  # fmt: skip
            self.open_wanted.emit()
