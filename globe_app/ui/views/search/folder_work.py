"""What the reader does with saved searches: stored by the writing lane, noted for undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from globe_app.briefing import Store
from globe_app.model.reader_actions import Done
from globe_app.pipeline import saved_searches as pipeline
from globe_app.tr import tr
from globe_app.ui.places import Search
from globe_app.ui.searching import Searching
from globe_app.ui.views.search.folders import Folder
from globe_app.ui.views.view import ViewContext


class FolderWork(QObject):
    """Saves, renames, keeps, alerts and removes; emits what came of it."""

    saved = Signal(object, int)  # Search that was saved, id
    rename_wanted = Signal(int)
    changed = Signal()  # something of them is stored anew

    def __init__(self, context: ViewContext, searching: Searching, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._searching = context, searching
        self._saving: tuple[Done, Search, int] | None = None
        context.actions.done.connect(self._done)

    def save(self, place: Search) -> None:
        """Keep a search as a folder, named as it was typed."""

        def work(store: Store, now: datetime) -> Done:
            done, number = pipeline.save_search(store, "", place.typed, place.order.stored, now)
            self._saving = (done, place, number)
            return done

        self._context.actions.run(work)

    def rename(self, number: int, name: str) -> None:
        """Give a folder another name."""
        self._context.actions.run(
            lambda store, now: pipeline.rename_search(store, number, name, now)
        )

    def seen(self, number: int) -> None:
        """A folder was opened: nothing in it is new by now."""
        if not self._context.services.read_only:
            self._context.services.writes.submit(
                lambda store: pipeline.mark_seen(store, number), None, lambda _: None
            )

    def open_menu(self, folder: Folder, where: QPoint, over: QWidget) -> None:
        """The menu of a folder."""
        menu, run = QMenu(over), self._context.actions.run
        number = folder.id
        self._add(menu, tr("Rename…"), lambda: self.rename_wanted.emit(number))
        keep, find = self._add(menu, tr("Keep what it finds for good"), None), self._searching
        keep.setCheckable(True)
        keep.setChecked(folder.keeps)
        keep.toggled.connect(lambda on: run(lambda store, now: find.keep(store, number, on, now)))
        alert = self._add(menu, tr("Tell me of new articles here"), None)
        alert.setCheckable(True)
        alert.setChecked(folder.alerts)
        alert.toggled.connect(lambda on: self._alert(number, on))
        menu.addSeparator()
        self._add(
            menu, tr("Remove this saved search"),
            lambda: run(lambda store, now: pipeline.remove_search(store, number, now)),
        )  # fmt: skip
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def _alert(self, number: int, on: bool) -> None:
        self._context.actions.run(
            lambda store, now: pipeline.alert_of_search(store, number, on, now)
        )
        value = self._context.preferences.value
        if on and not value.alerts:  # it was asked for
            self._context.preferences.take(replace(value, alerts=True))

    @staticmethod
    def _add(menu: QMenu, words: str, do: Callable[[], object] | None) -> QAction:
        action = menu.addAction(words)
        if do is not None:
            action.triggered.connect(lambda _=False: do())
        return action

    def _done(self, done: Done) -> None:
        saving = self._saving
        if saving is not None and saving[0] is done:
            self._saving = None
            self.saved.emit(saving[1], saving[2])
        # a folder, or something undone; where lists change, all is read anew
        elif not (done.lists_changed or done.changes or done.counts):
            self.changed.emit()
