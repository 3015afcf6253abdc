"""Runs syncs for the window: in a process of its own, so that no frame and no key ever waits for one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

from globe_app.model.sync import SyncOutcome, SyncTry
from globe_app.pipeline.sync.schedule import next_automatic_sync
from globe_app.tr import tr
from globe_app.ui.background.process import Event, EventProcess
from globe_app.ui.background.sync_run import SyncRun

SHOW_MS = 1_000  # numbers move no more often
ZERO, STARTS_WITHIN = (
    timedelta(0),
    timedelta(seconds=60),
)  # from its start until a sync notes that it began


def connection_is_metered() -> bool:
    """Whether the system says that the network costs by use; False when Qt cannot tell."""
    feature = QNetworkInformation.Feature.Metered
    if not QNetworkInformation.loadBackendByFeatures(feature):
        return False
    found = QNetworkInformation.instance()
    return bool(found is not None and found.isMetered())


class SyncControl(QObject):
    """Starts, hears and ends the sync process. `run`: the sync under way, or the last one."""

    started = Signal()
    changed = Signal()  # `run` is another; at most once a second while a sync is under way
    arrived = Signal(tuple)  # countries that got articles
    ended = Signal()

    def __init__(
        self, command: list[str], store: str, clock: Callable[[], datetime],
        metered: Callable[[], bool] = connection_is_metered, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._store = ["--store", store, "--existing-store"]
        self._command, self._clock, self._metered = command, clock, metered
        self.process = EventProcess(self)
        self.process.received.connect(self._on_event)
        self.process.ended.connect(self._on_ended)
        self.run: SyncRun | None = None  # None: none was begun in this window
        self.cancelling = False
        self.hours = 0  # between automatic syncs; 0 = none
        self.offline = False  # the reader wants nothing to go to the network
        self.metered_too = False  # automatic syncs also where the network costs by use
        self.pictures = True  # they are fetched
        self.tries: tuple[SyncTry, ...] = ()  # the newest first
        self._tries_known = False  # the store was asked for those before
        self._showing = QTimer(self, interval=SHOW_MS, singleShot=True)
        self._showing.timeout.connect(self.changed)

    def know_tries(self, tries: tuple[SyncTry, ...]) -> None:
        """What the store knows of the syncs before: the answer to `briefing.articles.recent_syncs`."""
        own = [one for one in self.tries if all(one.began > other.began for other in tries)]
        self.tries = (*own, *(self._as_known(one) for one in tries))
        self._tries_known = True
        self.changed.emit()

    def _as_known(self, stored: SyncTry) -> SyncTry:
        """A stored try; one of this window that had to be killed could not note its own end."""
        if stored.outcome is not SyncOutcome.UNFINISHED:
            return stored
        own = next((o for o in self.tries if ZERO <= stored.began - o.began < STARTS_WITHIN), None)
        return stored if own is None else replace(stored, outcome=own.outcome)

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self.process.running

    @property
    def can_run(self) -> bool:
        """Whether syncs can be started at all."""
        return bool(self._command)

    @property
    def last_done(self) -> datetime | None:
        """When the last sync that brought news began; None = none is known."""
        return next((one.began for one in self.tries if one.outcome is SyncOutcome.DONE), None)

    @Slot()
    def start(self) -> None:
        """Sync now."""
        self._start([])

    def start_outlets(self, outlets: list[str]) -> None:
        """Sync these outlets (ids) now."""
        self._start([word for one in outlets for word in ("--outlet", one)])

    @Slot()
    def check(self) -> None:
        """Begin an automatic sync if one is due; called once a minute."""
        now = self._clock()
        due = next_automatic_sync(self.tries, timedelta(hours=self.hours), now)
        if self.running or self.offline or not self._tries_known or due is None or due > now:
            return  # and nobody asks the system about its network
        if self.metered_too or not self._metered():
            self._start(["--automatic"])

    def on_start(self) -> None:
        """The window has opened and the reader wants a sync then."""
        if self.metered_too or not self._metered():
            self._start(["--automatic"])

    def _start(self, more: list[str]) -> None:
        if self.running or self.offline or not self._command:
            return
        now = self._clock()
        self.run, self.cancelling = SyncRun(now), False
        self.tries = (SyncTry(now, SyncOutcome.UNFINISHED), *self.tries)
        self.started.emit()
        left_out = () if self.pictures else ("--no-pictures",)
        self.process.start([*self._command, "sync", *self._store, "--events", *more, *left_out])
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop it; what has come stays."""
        if self.running and not self.cancelling:
            self.cancelling = True
            self.process.cancel()
            self.changed.emit()

    @Slot(object)
    def _on_event(self, said: Event) -> None:
        if self.run is None:
            return
        self.run = self.run.after(said, self._clock())
        if said.kind == "progress" and said.texts("countries"):
            self.arrived.emit(said.texts("countries"))
        if not self._showing.isActive():
            self._showing.start()

    @Slot(str)
    def _on_ended(self, told: str) -> None:
        assert self.run is not None
        outcome = SyncOutcome.CANCELLED if self.cancelling else SyncOutcome.UNFINISHED
        self.run = self.run.ended(outcome, told or tr("it ended without a word"), self._clock())
        assert self.run.end is not None
        self.tries = (replace(self.tries[0], outcome=self.run.end.outcome), *self.tries[1:])
        self.cancelling = False
        self._showing.stop()
        self.changed.emit()
        self.ended.emit()
