"""What the reader does, from the window: stored by a lane, then shown, then offered for undo.

Nothing is shown as done before it is stored: on a full disk, or with a store that is gone, marks stay.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from globe_app.briefing import Store
from globe_app.errors import GlobeError
from globe_app.model.reader_actions import Done
from globe_app.pipeline import reader_actions
from globe_app.tr import mark, tr
from globe_app.ui.lane import Lane
from globe_app.ui.preferences import Preferences, ReadBy

READ_ONLY = mark("Open for reading only: nothing can be changed here")


class ReaderActions(QObject):
    """Runs the reader's actions in the order they were asked for."""

    began = Signal()  # something is to be stored: what can be undone next is not known until it is
    done = Signal(object)  # Done: it is stored
    failed = Signal(str)  # why it could not be stored; nothing has changed

    def __init__(
        self, lane: Lane[Store], clock: Callable[[], datetime], *, read_only: bool
    ) -> None:
        super().__init__()
        self._lane, self._clock, self.read_only = lane, clock, read_only
        self._preferences = Preferences()

    def take_preferences(self, value: Preferences) -> None:
        """What marks an article read, and whether what is read is counted."""
        self._preferences = value

    def mark_read(self, ids: Sequence[int], read: bool) -> None:
        """Mark articles read, or unread by choice."""
        if ids:
            self.run(lambda store, now: reader_actions.mark_read(store, tuple(ids), read, now))

    def mark_opened(self, article_id: int, *, unread: bool = True) -> None:
        """An article was opened, `unread` until now: nothing that undo is for."""
        read = unread and self._preferences.read_by is not ReadBy.KEY
        counted = self._preferences.counting_reading
        if not self.read_only and (read or counted):
            self.run(
                lambda store, now: reader_actions.mark_opened(
                    store, article_id, now, read=read, counted=counted
                )
            )

    def mark_passed(self, ids: Sequence[int]) -> None:
        """Articles were scrolled past: they are read, where the reader has chosen so."""
        if ids and not self.read_only and self._preferences.read_by is ReadBy.SCROLLING:
            self.run(lambda store, now: reader_actions.mark_passed(store, tuple(ids), now))

    def mark_saved(self, article_id: int, saved: bool) -> None:
        """Save an article, or take it off the saved list."""
        self.run(lambda store, now: reader_actions.mark_saved(store, article_id, saved, now))

    def run(self, work: Callable[[Store, datetime], Done]) -> None:
        """Store something else; `done` or `failed` is emitted when that has come to an end."""
        if self.read_only:
            self.failed.emit(tr(READ_ONLY))
            return
        now = self._clock()
        self.began.emit()
        self._lane.submit(lambda store: work(store, now), self.done.emit, self._refused)

    def _refused(self, error: GlobeError) -> None:
        self.failed.emit(tr("Not kept: {why}").format(why=error))
