"""Runs syncs for the window: in a process of its own, so that no frame and no key ever waits for one."""

import html
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

from globe_app.model.sync import SyncOutcome, SyncTry
from globe_app.pipeline.sync.schedule import next_automatic_sync
from globe_app.ui.old.background.process import Event, EventProcess
from globe_app.ui.old.background.sync_panel import SyncPanel, show_text

HOURS = (0, 1, 3, 6, 12)  # between automatic syncs; 0 = off
CHECK_MS = 60_000


def connection_is_metered() -> bool:
    """Whether the system says that the network costs by use; False when Qt cannot tell."""
    feature = QNetworkInformation.Feature.Metered
    if not QNetworkInformation.loadBackendByFeatures(feature):
        return False
    found = QNetworkInformation.instance()
    return bool(found is not None and found.isMetered())


class SyncControl(QObject):
    """Starts, hears and ends the sync process; shows it in the panel."""

    started = Signal()
    arrived = Signal(tuple)  # countries that got articles
    ended = Signal()
    undo_requested = Signal()

    def __init__(
        self, command: list[str], store: str, panel: SyncPanel, clock: Callable[[], datetime],
        metered: Callable[[], bool] = connection_is_metered,
    ) -> None:  # fmt: skip
        super().__init__(panel)
        self._store = ["--store", store]
        self._command, self._panel, self._clock, self._metered = command, panel, clock, metered
        self.process = EventProcess(self)
        self.process.received.connect(self._on_event)
        self.process.ended.connect(self._on_ended)
        self._with_problems: list[Event] = []
        self._report: Event | None = None
        self.hours = 0
        self._tries: tuple[SyncTry, ...] = ()  # the newest first
        self._tries_known = False  # the store was asked for those before
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()
        panel.cancel.connect(self.cancel)
        panel.details.connect(self.show_details)
        panel.undo.connect(self.undo_requested)

    def every(self, hours: int) -> None:
        """Sync by itself so often; 0 = never."""
        self.hours = hours

    def know_tries(self, tries: object) -> None:
        """What the store knows of the syncs before: the answer to `briefing.articles.recent_syncs`."""
        if isinstance(tries, tuple):
            self._tries = (*self._tries, *tries)
            self._tries_known = True

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self.process.running

    @Slot()
    def start(self) -> None:
        """Sync now."""
        self._start([])

    @Slot()
    def check(self) -> None:
        """Begin an automatic sync if one is due; once a minute."""
        now = self._clock()
        due = next_automatic_sync(self._tries, timedelta(hours=self.hours), now)
        if self.running or not self._tries_known or due is None or due > now:
            return  # and nobody asks the system about its network
        if not self._metered():
            self._start(["--automatic"])

    def on_start(self) -> None:
        """The window has opened and the reader wants a sync then."""
        if not self._metered():
            self._start(["--automatic"])

    def _start(self, more: list[str]) -> None:
        if self.running or not self._command:
            return
        self._with_problems, self._report = [], None
        self._tries = (SyncTry(self._clock(), SyncOutcome.UNFINISHED), *self._tries)
        self._panel.begin()
        self.started.emit()
        self.process.start([*self._command, "sync", *self._store, "--events", *more])

    @Slot()
    def cancel(self) -> None:
        """Stop it; what has come stays."""
        self._panel.stop.setEnabled(False)
        self.process.cancel()

    def close(self) -> None:
        """The window closes: the sync ends with it."""
        self.process.close()

    @Slot(object)
    def _on_event(self, said: Event) -> None:
        if said.kind == "progress":
            self._panel.progress(
                said.number("done"), said.number("total"), said.number("added"),
                said.number("bytes"), said.texts("at"),
            )  # fmt: skip
            if said.texts("countries"):
                self.arrived.emit(said.texts("countries"))
        elif said.kind == "outlet" and (said.text("error") or said.texts("postponed")):
            self._with_problems.append(said)
        elif said.kind == "report":
            self._report = said

    @Slot(str)
    def _on_ended(self, told: str) -> None:
        report = self._report
        self._tries = (replace(self._tries[0], outcome=_outcome(report)), *self._tries[1:])
        if report is not None:
            self._panel.end(
                _summary(report), removed=report.flag("removed"), failed=bool(self._with_problems)
            )
        else:
            self._panel.end(
                f"Sync: {told or 'it ended without a word'}", removed=False, failed=False
            )
        self.ended.emit()

    @Slot()
    def show_details(self) -> None:
        """What failed or is put off, outlet by outlet."""
        rows = "".join(
            f"<tr><td><b>{html.escape(one.text('name'))}</b> &nbsp;</td>"
            f"<td>{html.escape(one.text('country'))} &nbsp;</td>"
            f"<td>{_lines(one)}</td></tr>"
            for one in sorted(
                self._with_problems, key=lambda f: (f.text("country"), f.text("name"))
            )
        )
        show_text(self._panel.window(), "What went wrong", f"<table cellpadding=3>{rows}</table>")


def _lines(outlet: Event) -> str:
    told = [one for one in (outlet.text("error"), *outlet.texts("postponed")) if one]
    return "<br>".join(html.escape(one) for one in told)


def _outcome(report: Event | None) -> SyncOutcome:
    if report is None:
        return SyncOutcome.UNFINISHED
    if report.flag("cancelled"):
        return SyncOutcome.CANCELLED
    if report.flag("stopped"):
        return SyncOutcome.STOPPED
    failed = report.number("outlets") and not report.number("ok")
    return SyncOutcome.FAILED if failed else SyncOutcome.DONE


def _summary(report: Event) -> str:
    phrases = [f"{report.number('added'):,} new"]
    if report.flag("updated"):
        phrases.append(f"{report.number('updated'):,} changed")
    failed = report.number("failed")
    phrases.append(f"{failed:,} {'outlet' if failed == 1 else 'outlets'} failed")
    if report.flag("removed"):
        phrases.append(f"{report.number('removed'):,} old ones cleaned up")
    if report.flag("sample_gone"):
        phrases.append("the sample articles were removed")
    phrases += report.texts("notes")
    if report.texts("bugs"):
        phrases.append(f"{len(report.texts('bugs'))} faults of this program")
    if report.flag("stopped"):
        phrases.append(report.text("stopped"))
    return ("Cancelled: " if report.flag("cancelled") else "") + ", ".join(phrases)
