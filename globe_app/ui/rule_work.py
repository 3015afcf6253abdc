"""Rules over a large store, from the window: asked a few articles at a time; ended when their time is over."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from globe_app.briefing import Store
from globe_app.briefing.rules import next_expiry
from globe_app.errors import GlobeError
from globe_app.model.reader_actions import Done
from globe_app.pipeline import rules
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services

LONGEST_MS = 24 * 60 * 60 * 1_000  # a timer counts no longer than that; it is asked again


class RuleWork(QObject):
    """Goes on with what rules are still to be asked about, between the reader's own actions."""

    changed = Signal()  # lists and counts are other ones
    went_on = Signal()  # some more articles were looked at

    def __init__(self, services: Services, actions: ReaderActions, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._working, self._moved = services, False, False
        self._end = QTimer(self, singleShot=True)
        self._end.setTimerType(self._end.timerType().VeryCoarseTimer)
        self._end.timeout.connect(self.look)
        if not actions.read_only:
            actions.done.connect(self._done)

    @Slot()
    def look(self) -> None:
        """End what is over, and go on with what an earlier window left."""
        if not self._services.read_only:
            now = self._services.clock()
            self._services.writes.submit(
                lambda store: self._begin(store, now), self._begun, self._failed
            )

    @staticmethod
    def _begin(store: Store, now: datetime) -> tuple[bool, datetime | None]:
        return rules.expire(store, now), next_expiry(store)

    def _begun(self, found: tuple[bool, datetime | None]) -> None:
        ended, following = found
        if ended:
            self.changed.emit()
        self._end.stop()
        if following is not None:  # no timer where no rule ends
            left = (following - self._services.clock()).total_seconds() * 1_000 + 1_000
            self._end.start(int(min(max(left, 1_000), LONGEST_MS)))
        self._go_on()

    def _done(self, done: Done) -> None:
        if done.lists_changed:
            self.look()

    def _go_on(self) -> None:
        if not self._working:
            self._working = True
            self._services.writes.submit(rules.go_on, self._went_on, self._failed)

    def _went_on(self, left: int) -> None:
        self._working = False
        if left:
            self._moved = True
            self.went_on.emit()
            self._go_on()
        elif self._moved:
            self._moved = False
            self.went_on.emit()
            self.changed.emit()

    def _failed(self, _: GlobeError) -> None:
        """What cannot be written now is tried when something is next stored."""
        self._working = False
