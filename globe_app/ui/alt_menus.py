"""The bar of menus that Alt shows, and the same menus below one button."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from globe_app.tr import tr
from globe_app.ui.actions import ActionSet, Menu


class AltMenus(QObject):
    """Alt, pressed and released by itself, shows the menu bar or hides it; where the bar is native it stays."""

    def __init__(self, window: QMainWindow, actions: ActionSet) -> None:
        super().__init__(window)
        self._bar, self._alone = window.menuBar(), False
        self.all = QMenu(window)  # the menus below one button
        for one in Menu:
            menu = self._bar.addMenu(tr(one.value))
            actions.fill(menu, one)
            self.all.addMenu(menu)
            menu.aboutToHide.connect(self._left)
        self._bar.setVisible(self._bar.isNativeMenuBar())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watches the keys of the window, whoever takes them; takes none."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            self._alone = event.key() == Qt.Key.Key_Alt
        elif event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt:
            self._alt_released()
        return False

    def _alt_released(self) -> None:
        bar = self._bar
        if self._alone and not bar.isNativeMenuBar():
            bar.setVisible(not bar.isVisible())
            if bar.isVisible():
                bar.setActiveAction(bar.actions()[0])

    @Slot()
    def _left(self) -> None:
        """The bar goes when its menus are left; from one to the next it stays."""

        def hide() -> None:
            menus = [one.menu() for one in self._bar.actions()]
            opened = any(isinstance(one, QMenu) and one.isVisible() for one in menus)
            if not opened and not self._bar.isNativeMenuBar():
                self._bar.setVisible(False)

        QTimer.singleShot(0, self, hide)
