"""Lists, downloads and removes translation models for the window, by running `globe-app models`."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.ui.background.process import Event, EventProcess, OneShotProcess

ACCEPT_NEW = "--accept-new"  # option named in the command's error about a differing hash


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A language, its installed model and the model offered for it."""

    pair: str  # "es-en"
    language: str  # BCP 47
    name: str  # English name
    engine: str  # engine that translates it now: "argos", "apertium"; "" = none
    installed: bool  # whether a usable model is installed
    installed_version: str
    version: str  # of the offered model
    size: int  # bytes; 0 = not known
    licence: str  # "" = stated in the package
    url: str  # "" = none is listed
    problem: str  # why the installed model cannot be used; "" = it can
    waiting: int = 0  # articles in the language that are not translated yet

    @property
    def host(self) -> str:
        """The host it is downloaded from."""
        return urlsplit(self.url).hostname or ""


@dataclass(frozen=True, slots=True)
class ModelTask:
    """An installation or removal."""

    what: str  # shown: a language or a file name
    arguments: tuple[str, ...]
    accept_new: bool = False


class ModelsControl(QObject):
    """Runs one task at a time; further ones are queued.

    Lives as long as the window: a download continues while its dialog is closed.
    """

    listed = Signal(tuple, str)  # ModelRow, ...; why there are none
    started = Signal(str)  # name of the task
    progressed = Signal(str, int, int)  # phase, bytes done, bytes in all (0 = unknown)
    done = Signal(str, bool)  # message, success
    hash_changed = Signal(object)  # Order: its file is another than the one first seen
    changed = Signal()  # installed models have changed

    def __init__(
        self, command: list[str], parent: QObject,
        environment: Mapping[str, str] | None = None, more: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """`more`: arguments that each command is given."""
        super().__init__(parent)
        self._command = [*command, "models", *more] if command else []
        self._list = OneShotProcess(self, environment)
        self._list.answered.connect(self._listed)
        self.process = EventProcess(self, environment)
        self.process.received.connect(self._on_event)
        self.process.ended.connect(self._on_ended)
        self._orders: list[ModelTask] = []
        self._report: Event | None = None
        self.task: ModelTask | None = None  # the running task; None = idle

    @property
    def running(self) -> bool:
        """Whether a task is running."""
        return self.process.running

    def refresh(self) -> None:
        """Request the list; `listed` is emitted."""
        if self._command:
            self._list.ask([*self._command, "--list", "--json"])
        else:
            self.listed.emit((), "This window is open for reading only")

    def install(self, row: ModelRow) -> None:
        """Download and install a listed model; resumes an interrupted download."""
        self._run_task(ModelTask(row.name, ("--install", row.pair)))

    def install_file(self, path: str) -> None:
        """Install a package file."""
        self._run_task(ModelTask(path.replace("\\", "/").rpartition("/")[2], ("--install", path)))

    def install_anyway(self, task: ModelTask) -> None:
        """Install a file whose hash differs from the pinned one."""
        self._run_task(ModelTask(task.what, task.arguments, accept_new=True))

    def remove(self, row: ModelRow) -> None:
        """Remove an installed model."""
        self._run_task(ModelTask(row.name, ("--remove", row.pair)))

    @Slot()
    def cancel(self) -> None:
        """Stop the task and empty the queue. Downloaded bytes are kept for the next try."""
        self._orders = []
        self.process.cancel()

    def close(self) -> None:
        """Stop everything; called when the window closes."""
        self._orders = []
        self._list.close()
        self.process.close()

    def _run_task(self, task: ModelTask) -> None:
        if not self._command:
            return
        if self.running:
            if task != self.task and task not in self._orders:
                self._orders.append(task)
            return
        self.task, self._report = task, None
        self.started.emit(task.what)
        more = [ACCEPT_NEW] if task.accept_new else []
        self.process.start([*self._command, *task.arguments, *more, "--events"])

    @Slot(object)
    def _on_event(self, said: Event) -> None:
        if said.kind == "progress":
            self.progressed.emit(said.text("phase"), said.number("done"), said.number("total"))
        elif said.kind == "report":
            self._report = said

    @Slot(str)
    def _on_ended(self, told: str) -> None:
        task, self.task = self.task, None
        report = self._report
        assert task is not None
        problem = report.text("error") if report is not None else told or "it ended without a word"
        if report is not None and report.flag("ok"):
            gone = "--remove" in task.arguments
            self.done.emit(f"{task.what} is {'removed' if gone else 'installed'}", True)
            self.changed.emit()
        elif report is not None and report.flag("cancelled"):
            self.done.emit("Cancelled. Install goes on where the download stopped", True)
        elif ACCEPT_NEW in problem and not task.accept_new:
            self.done.emit(f"{task.what} is not installed", False)
            self.hash_changed.emit(task)
        else:
            self.done.emit(f"{task.what}: {problem}", False)
        if self._orders and not self.running:
            self._run_task(self._orders.pop(0))
        else:
            self.refresh()

    @Slot(str, str)
    def _listed(self, said: str, problem: str) -> None:
        try:
            found = json.loads(said) if said else []
            rows = tuple(_row(one) for one in found)
        except (ValueError, TypeError, KeyError):
            rows, problem = (), problem or "the list of models cannot be read"
        self.listed.emit(rows, problem)


def _row(one: Mapping[str, object]) -> ModelRow:
    size = one.get("size")
    return ModelRow(
        pair=str(one["pair"]), language=str(one["language"]), name=str(one["name"]),
        engine=str(one.get("engine", "")), installed=bool(one.get("installed")),
        installed_version=str(one.get("installed_version", "")),
        version=str(one.get("version", "")), size=size if isinstance(size, int) else 0,
        licence=str(one.get("licence", "")), url=str(one.get("url", "")),
        problem=str(one.get("trouble", "")),
    )  # fmt: skip
