"""Notices that another program has changed the store, as a sync on the command line does. Idle until then."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from globe_app.briefing import Store
from globe_app.briefing.changes import data_version, why_nothing_is_kept
from globe_app.ui.lane import Lane

SETTLE_MS = 1_500  # many writes in a row are one change
WAL = "-wal"  # SQLite's file of what was written last


class StoreWatch(QObject):
    """Emits `changed` once for each burst of writes that are not the window's own."""

    changed = Signal()
    lost = Signal(str)  # why nothing can be kept any more; "" = all is well (again)

    def __init__(
        self, lane: Lane[Store], store: Path, ours: Callable[[], bool], parent: QObject
    ) -> None:
        """`ours`: whether a process of this window is writing now, and will say so itself."""
        super().__init__(parent)
        self._lane, self._ours = lane, ours
        self._files = [str(store), f"{store}{WAL}"]
        self._known = -1
        self._soon = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._note)
        self.expect()

    @Slot()
    def expect(self) -> None:
        """What has changed by now is known: the window did it, or shows it."""
        self._watch()
        self._lane.ask("store version", data_version, self._know, lambda _: None)

    @Slot()
    def look(self) -> None:
        """See whether the file is still there."""
        self._lane.ask("store file", why_nothing_is_kept, self.lost.emit, lambda _: None)

    def _know(self, version: int) -> None:
        self._known = version

    def _watch(self) -> None:
        missing = [one for one in self._files if one not in self._watcher.files()]
        there = [one for one in missing if Path(one).exists()]
        if there:
            self._watcher.addPaths(there)

    @Slot()
    def _note(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        self._watch()  # a file that was made anew is another one to the system
        self.look()

        def compare(version: int) -> None:
            differs = version != self._known
            self._known = version
            if differs and not self._ours():
                self.changed.emit()

        self._lane.ask("store version", data_version, compare, lambda _: None)
