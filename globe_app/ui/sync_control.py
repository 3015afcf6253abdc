"""Runs syncs for the window: in a process of its own, so that no frame and no key ever waits for one."""

import html
import json
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

from globe_app.ui.sync_panel import SyncPanel, show_text

HOURS = (0, 1, 3, 6, 12)  # between automatic syncs; 0 = off
CHECK_MS = 60_000
KILL_MS = 5_000  # a sync that does not end when told to
LINE_LIMIT = 1_000_000


def is_due(now: datetime, last: datetime | None, hours: int, *, metered: bool) -> bool:
    """Whether an automatic sync should begin."""
    if not hours or metered:
        return False
    return last is None or now - last >= timedelta(hours=hours)


def connection_is_metered() -> bool:
    """Whether the system says that the network costs by use; False when Qt cannot tell."""
    feature = QNetworkInformation.Feature.Metered
    if not QNetworkInformation.loadBackendByFeatures(feature):
        return False
    found = QNetworkInformation.instance()
    return bool(found is not None and found.isMetered())


class SyncControl(QObject):
    """Starts, hears and ends the sync process; shows it in the panel."""

    lit = Signal(tuple)  # countries that got stories
    ended = Signal()
    asked_undo = Signal()

    def __init__(
        self, command: list[str], store: str, panel: SyncPanel, clock: Callable[[], datetime],
        metered: Callable[[], bool] = connection_is_metered,
    ) -> None:  # fmt: skip
        super().__init__(panel)
        self._store = ["--store", store]
        self._command, self._panel, self._clock, self._metered = command, panel, clock, metered
        self._process: QProcess | None = None
        self._rest = b""
        self._failed: list[dict[str, object]] = []
        self._report: dict[str, object] = {}
        self.hours = 0
        self.last: datetime | None = None
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self._check)
        self._timer.start()
        panel.cancel.connect(self.cancel)
        panel.details.connect(self.show_details)
        panel.undo.connect(self.asked_undo)

    def every(self, hours: int) -> None:
        """Sync by itself so often; 0 = never."""
        self.hours = hours

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self._process is not None

    @Slot()
    def start(self) -> None:
        """Sync now."""
        self._start([])

    @Slot()
    def _check(self) -> None:
        if self.running or not self.hours:
            return  # and nobody asks the system about its network
        if is_due(self._clock(), self.last, self.hours, metered=self._metered()):
            self._start(["--automatic"])

    def on_start(self) -> None:
        """The window has opened and the reader wants a sync then."""
        if not self._metered():
            self._start(["--automatic"])

    def _start(self, more: list[str]) -> None:
        if self.running or not self._command:
            return
        self._failed, self._report, self._rest = [], {}, b""
        process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(surroundings)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._over)
        process.errorOccurred.connect(self._broken)
        self._process = process
        self._panel.begin()
        process.start(
            self._command[0], [*self._command[1:], "sync", *self._store, "--events", *more]
        )

    @Slot()
    def cancel(self) -> None:
        """Stop it; what has come stays."""
        if self._process is not None:
            self._panel.stop.setEnabled(False)
            self._process.write(b"cancel\n")
            QTimer.singleShot(KILL_MS, self._process, self._process.kill)

    def close(self) -> None:
        """The window closes: the sync ends with it."""
        if self._process is not None:
            process, self._process = self._process, None
            process.finished.disconnect(self._over)
            process.write(b"cancel\n")
            if not process.waitForFinished(KILL_MS):
                process.kill()
                process.waitForFinished(KILL_MS)

    @Slot()
    def _hear(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(
            b"\n"
        )
        self._rest = self._rest[:LINE_LIMIT]
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                continue
            if isinstance(said, dict):
                self._take(said)

    def _take(self, said: dict[str, object]) -> None:
        kind = said.get("event")
        if kind == "progress":
            at = said["at"]
            assert isinstance(at, list)
            self._panel.progress(
                _number(said["done"]), _number(said["total"]), _number(said["added"]),
                _number(said["bytes"]), tuple(at),
            )  # fmt: skip
            if said["lit"]:
                assert isinstance(said["lit"], list)
                self.lit.emit(tuple(said["lit"]))
        elif kind == "outlet" and not said["ok"]:
            self._failed.append(said)
        elif kind == "report":
            self._report = said

    @Slot(int, QProcess.ExitStatus)
    def _over(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        assert process is not None
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        report = self._report
        if report:
            if not report["cancelled"] and not report["stopped"]:
                self.last = self._clock()
            removed = bool(report["removed"])
            self._panel.end(_summary(report), removed=removed, failed=bool(self._failed))
        else:
            last = told.splitlines()[-1] if told else "the sync ended without a word"
            self._panel.end(last.removeprefix("globe-app: "), removed=False, failed=False)
        self.ended.emit()

    @Slot(QProcess.ProcessError)
    def _broken(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._panel.end("The sync could not be started", removed=False, failed=False)

    @Slot()
    def show_details(self) -> None:
        """What failed, outlet by outlet."""
        rows = "".join(
            f"<tr><td><b>{html.escape(str(one['name']))}</b> &nbsp;</td>"
            f"<td>{html.escape(str(one['country']))} &nbsp;</td>"
            f"<td>{html.escape(str(one['error']))}</td></tr>"
            for one in sorted(self._failed, key=lambda f: (str(f["country"]), str(f["name"])))
        )
        show_text(
            self._panel.window(), "Outlets that failed", f"<table cellpadding=3>{rows}</table>"
        )


def _number(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) else 0


def _summary(report: dict[str, object]) -> str:
    parts = [f"{_number(report['added']):,} new"]
    if report["updated"]:
        parts.append(f"{_number(report['updated']):,} changed")
    failed = _number(report["failed"])
    parts.append(f"{failed:,} {'outlet' if failed == 1 else 'outlets'} failed")
    if report["removed"]:
        parts.append(f"{_number(report['removed']):,} old ones cleaned up")
    if report["sample_gone"]:
        parts.append("the invented stories made way")
    if report["stopped"]:
        parts.append(str(report["stopped"]))
    return ("Cancelled: " if report["cancelled"] else "") + ", ".join(parts)
