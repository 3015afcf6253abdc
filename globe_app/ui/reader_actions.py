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
from globe_app.ui.lane import Lane

READ_ONLY = "Open for reading only: nothing can be changed here"


class ReaderActions(QObject):
    """Runs the reader's actions in the order they were asked for."""

    done = Signal(object)  # Done: it is stored
    failed = Signal(str)  # why it could not be stored; nothing has changed

    def __init__(
        self, lane: Lane[Store], clock: Callable[[], datetime], *, read_only: bool
    ) -> None:
        super().__init__()
        self._lane, self._clock, self.read_only = lane, clock, read_only

    def mark_read(self, ids: Sequence[int], read: bool) -> None:
        """Mark articles read, or unread by choice."""
        if ids:
            self.run(lambda store, now: reader_actions.mark_read(store, tuple(ids), read, now))

    def mark_opened(self, article_id: int) -> None:
        """Mark an article read because it was opened: nothing that undo is for."""
        if not self.read_only:
            self.run(lambda store, now: reader_actions.mark_opened(store, article_id, now))

    def mark_saved(self, article_id: int, saved: bool) -> None:
        """Save an article, or take it off the saved list."""
        self.run(lambda store, now: reader_actions.mark_saved(store, article_id, saved, now))

    def run(self, work: Callable[[Store, datetime], Done]) -> None:
        """Store something else; `done` or `failed` is emitted when that has come to an end."""
        if self.read_only:
            self.failed.emit(READ_ONLY)
            return
        now = self._clock()
        self._lane.submit(lambda store: work(store, now), self.done.emit, self._refused)

    def _refused(self, error: GlobeError) -> None:
        self.failed.emit(f"Not kept: {error}")
