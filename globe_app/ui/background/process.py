"""A command of this program in a process of its own, so that no frame and no key ever waits for it.

It says what happens in lines of JSON, one object with "event" each, and hears "cancel" on its input.
"""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

KILL_MS = 5_000  # for a process that does not end when told to
LINE_LIMIT = 1_000_000
NOT_STARTED = "it could not be started"


class Events(QObject):
    """Starts one process at a time, hears it and ends it."""

    heard = Signal(object)  # Event
    ended = Signal(str)  # its last words on stderr; "" = it had nothing to complain of

    def __init__(self, parent: QObject, surroundings: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self._surroundings = dict(surroundings or {})  # environment variables of its own
        self._process: QProcess | None = None
        self._rest = b""

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._process is not None

    @property
    def pid(self) -> int:
        """The number of its process, 0 when none runs."""
        return self._process.processId() if self._process is not None else 0

    def start(self, command: list[str]) -> None:
        """Run `command`; one at a time."""
        assert self._process is None
        self._rest = b""
        process = QProcess(self)
        process.setProcessEnvironment(_environment(self._surroundings))
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._over)
        process.errorOccurred.connect(self._broken)
        self._process = process
        process.start(command[0], command[1:])

    def cancel(self) -> None:
        """Tell it to stop; `ended` follows."""
        if self._process is not None:
            self._process.write(b"cancel\n")
            QTimer.singleShot(KILL_MS, self._process, self._process.kill)

    def close(self) -> None:
        """The window closes: the process ends with it, and nobody is told."""
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
            if isinstance(said, dict) and isinstance(said.get("event"), str):
                self.heard.emit(Event(said))

    @Slot(int, QProcess.ExitStatus)
    def _over(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        self._hear()  # what came with the end
        self._process = None
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        last = told.splitlines()[-1].removeprefix("globe-app: ") if told else ""
        crashed = status == QProcess.ExitStatus.CrashExit
        self.ended.emit(last or ("it ended of a sudden" if crashed else ""))

    @Slot(QProcess.ProcessError)
    def _broken(self, error: QProcess.ProcessError) -> None:
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


class Answer(QObject):
    """Asks a short command once and hands over all that it prints; the newest question counts."""

    answered = Signal(str, str)  # what it printed, what it complained of

    def __init__(self, parent: QObject, surroundings: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self._surroundings = dict(surroundings or {})
        self._process: QProcess | None = None

    def ask(self, command: list[str]) -> None:
        """Run `command`; an earlier one is forgotten."""
        self.close()
        process = QProcess(self)
        process.setProcessEnvironment(_environment(self._surroundings))
        process.finished.connect(self._over)
        process.errorOccurred.connect(self._broken)
        self._process = process
        process.start(command[0], command[1:])

    def close(self) -> None:
        """Forget the question."""
        if self._process is not None:
            process, self._process = self._process, None
            process.finished.disconnect(self._over)
            process.errorOccurred.disconnect(self._broken)
            process.kill()
            process.waitForFinished(KILL_MS)
            process.deleteLater()

    @Slot(int, QProcess.ExitStatus)
    def _over(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        last = told.splitlines()[-1].removeprefix("globe-app: ") if told else ""
        self.answered.emit(said, last if code else "")

    @Slot(QProcess.ProcessError)
    def _broken(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.answered.emit("", NOT_STARTED)


class Event:
    """What a process said: typed questions to a JSON object, with what absence means."""

    def __init__(self, said: dict[str, object]) -> None:
        self._said = said

    @property
    def kind(self) -> str:
        """The "event" of the line."""
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

    def events(self, name: str) -> "tuple[Event, ...]":
        """Objects, () where absent."""
        value = self._said.get(name)
        some = value if isinstance(value, list) else []
        return tuple(Event(one) for one in some if isinstance(one, dict))

    def yes(self, name: str) -> bool:
        """Whether it is there and true, not empty and not 0."""
        return bool(self._said.get(name))
