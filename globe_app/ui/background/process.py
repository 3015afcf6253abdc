"""Runs a command of this program in a separate process, so that the window never waits for it.

The process prints events as lines of JSON, objects with the key "event", and reads "cancel" from its input.
"""

import json
import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from globe_app.tr import mark, tr

KILL_MS = 5_000  # after which a process that does not stop is killed
CLOSE_S = 0.8  # likewise when the window closes
WRITE_MS = 50  # that asking it takes at most
KILLED_MS = 500  # that the system takes at most to end a killed one
MAX_LINE_CHARS = 1_000_000
NOT_STARTED = mark("it could not be started")


class EventProcess(QObject):
    """Runs one command at a time and emits its events."""

    received = Signal(object)  # Event
    ended = Signal(str)  # last line of its standard error; "" = none

    def __init__(self, parent: QObject, environment: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self._surroundings = dict(environment or {})  # additional environment variables
        self._process: QProcess | None = None
        self._rest = b""
        self._closing = False

    @property
    def running(self) -> bool:
        """Whether a process is running."""
        return self._process is not None

    @property
    def pid(self) -> int:
        """The id of the process; 0 when none is running."""
        return self._process.processId() if self._process is not None else 0

    def start(self, command: list[str]) -> None:
        """Run `command`; nothing, once the window closes."""
        assert self._process is None
        if self._closing:
            return
        self._rest = b""
        process = QProcess(self)
        process.setProcessEnvironment(_environment(self._surroundings))
        process.readyReadStandardOutput.connect(self._read_lines)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start(command[0], command[1:])

    def cancel(self) -> None:
        """Ask the process to stop; `ended` is emitted."""
        if self._process is not None:
            self._process.write(b"cancel\n")
            QTimer.singleShot(KILL_MS, self._process, self._process.kill)

    def begin_to_close(self) -> None:
        """Ask the process to stop, without emitting `ended`; `end` follows. The window closes."""
        begun, self._closing = self._closing, True
        if self._process is not None and not begun:
            self._process.finished.disconnect(self._on_ended)
            self._process.errorOccurred.disconnect(self._on_error)
            self._process.write(b"cancel\n")
            self._process.waitForBytesWritten(WRITE_MS)

    def end(self, within_ms: int) -> None:
        """Wait so long for a process that was asked to stop, then kill it."""
        process, self._process = self._process, None
        if process is not None and not process.waitForFinished(max(within_ms, 1)):
            process.kill()
            process.waitForFinished(KILLED_MS)

    def close(self) -> None:
        """Stop the process within a second, without emitting `ended`."""
        close_processes((self,))

    @Slot()
    def _read_lines(self) -> None:
        if self._process is None or self._closing:
            return
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(
            b"\n"
        )
        self._rest = self._rest[:MAX_LINE_CHARS]
        for line in lines:
            try:
                said = json.loads(line)
            except ValueError:
                continue
            if isinstance(said, dict) and isinstance(said.get("event"), str):
                self.received.emit(Event(said))

    @Slot(int, QProcess.ExitStatus)
    def _on_ended(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        self._read_lines()  # output that arrived with its end
        self._process = None
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        last = told.splitlines()[-1].removeprefix("globe-app: ") if told else ""
        crashed = status == QProcess.ExitStatus.CrashExit
        self.ended.emit(last or (tr("it ended of a sudden") if crashed else ""))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.ended.emit(NOT_STARTED)


def _environment(more: Mapping[str, str]) -> QProcessEnvironment:
    found = QProcessEnvironment.systemEnvironment()
    found.insert("PYTHONUNBUFFERED", "1")
    for name, value in more.items():
        found.insert(name, value)
    return found


def close_processes(processes: Sequence[EventProcess]) -> None:
    """Stop all of them within a second in all, without emitting `ended`."""
    until = time.monotonic() + CLOSE_S
    for one in processes:
        one.begin_to_close()
    for one in processes:
        one.end(int((until - time.monotonic()) * 1000))


class OneShotProcess(QObject):
    """Runs a short command and emits its whole output; a newer call replaces an older one."""

    answered = Signal(str, str)  # standard output, last line of standard error

    def __init__(self, parent: QObject, environment: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self._surroundings = dict(environment or {})
        self._process: QProcess | None = None
        self._closed = False

    def ask(self, command: list[str]) -> None:
        """Run `command`; a running one is dropped. After `close` nothing is run."""
        if self._closed:
            return
        self._drop()
        process = QProcess(self)
        process.setProcessEnvironment(_environment(self._surroundings))
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start(command[0], command[1:])

    def close(self) -> None:
        """Stop the command without emitting, and run no other: the window closes."""
        self._closed = True
        self._drop()
        for process in self.findChildren(QProcess):
            process.waitForFinished(KILLED_MS)

    def _drop(self) -> None:
        if self._process is not None:
            process, self._process = self._process, None
            process.finished.disconnect(self._on_ended)
            process.errorOccurred.disconnect(self._on_error)
            if process.state() is QProcess.ProcessState.NotRunning:
                process.deleteLater()
                return
            process.finished.connect(process.deleteLater)  # nobody waits for it
            process.kill()

    @Slot(int, QProcess.ExitStatus)
    def _on_ended(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        last = told.splitlines()[-1].removeprefix("globe-app: ") if told else ""
        self.answered.emit(said, last if code else "")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.answered.emit("", NOT_STARTED)


class Event:
    """Typed access to an event, a JSON object, with defaults for missing keys."""

    def __init__(self, said: dict[str, object]) -> None:
        self._said = said

    @property
    def kind(self) -> str:
        """The value of "event"."""
        return self.text("event")

    def number(self, name: str) -> int:
        """A number, 0 where absent."""
        value = self._said.get(name)
        return int(value) if isinstance(value, (int, float)) else 0

    def text(self, name: str) -> str:
        """A text, "" where absent."""
        value = self._said.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """Texts, () where absent."""
        value = self._said.get(name)
        return tuple(map(str, value)) if isinstance(value, list) else ()

    def counts(self, name: str) -> tuple[tuple[str, int], ...]:
        """Pairs of a text and a number, () where absent."""
        value = self._said.get(name)
        return tuple(
            (str(one[0]), one[1])
            for one in (value if isinstance(value, list) else [])
            if isinstance(one, list) and len(one) == 2 and type(one[1]) is int
        )

    def events(self, name: str) -> "tuple[Event, ...]":
        """Objects, () where absent."""
        value = self._said.get(name)
        some = value if isinstance(value, list) else []
        return tuple(Event(one) for one in some if isinstance(one, dict))

    def flag(self, name: str) -> bool:
        """Whether the value is present and truthy."""
        return bool(self._said.get(name))
