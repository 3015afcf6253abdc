"""Lists, downloads and removes translation models for the window, by the program's own command."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.ui.background.process import Answer, Event, Events

ACCEPT_NEW = "--accept-new"  # how the command names the way past a hash that differs


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A language and what there is for it."""

    pair: str  # "es-en"
    language: str  # BCP 47
    name: str  # in English
    engine: str  # what translates it now: "argos", "apertium", "" = nothing
    installed: bool  # a model that can be used
    installed_version: str
    version: str  # of the model that can be downloaded
    size: int  # bytes; 0 = not known
    licence: str  # "" = the package says
    url: str  # "" = none is listed
    trouble: str  # of the installed model, in words
    waiting: int = 0  # articles in it that are in no English yet

    @property
    def host(self) -> str:
        """Where it is downloaded from."""
        return urlsplit(self.url).hostname or ""


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to do."""

    what: str  # for the reader: "Spanish", a file's name
    arguments: tuple[str, ...]
    accept_new: bool = False


class ModelsControl(QObject):
    """One order at a time, the others wait. Lives as long as the window: a download goes on while its
    dialog is closed."""

    listed = Signal(tuple, str)  # ModelRow, ...; why there are none
    began = Signal(str)  # what is being installed or removed
    far = Signal(str, int, int)  # phase, bytes, of all (0 = not known)
    done = Signal(str, bool)  # in words; whether it is well
    doubted = Signal(object)  # Order: its file is another than the one first seen
    changed = Signal()  # a model came or went

    def __init__(
        self, command: list[str], parent: QObject,
        surroundings: Mapping[str, str] | None = None, more: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """`more`: arguments that each command is given."""
        super().__init__(parent)
        self._command = [*command, "models", *more] if command else []
        self._list = Answer(self, surroundings)
        self._list.answered.connect(self._listed)
        self.process = Events(self, surroundings)
        self.process.heard.connect(self._take)
        self.process.ended.connect(self._over)
        self._orders: list[Order] = []
        self._report: Event | None = None
        self.order: Order | None = None  # what is being done

    @property
    def running(self) -> bool:
        """Whether something is being installed or removed."""
        return self.process.running

    def refresh(self) -> None:
        """Ask for the list; `listed` follows."""
        if self._command:
            self._list.ask([*self._command, "--list", "--json"])
        else:
            self.listed.emit((), "This window is open for reading only")

    def install(self, row: ModelRow) -> None:
        """Download a listed model and install it; goes on where an earlier download stopped."""
        self._do(Order(row.name, ("--install", row.pair)))

    def install_file(self, path: str) -> None:
        """Install a package from a file."""
        self._do(Order(path.replace("\\", "/").rpartition("/")[2], ("--install", path)))

    def install_anyway(self, order: Order) -> None:
        """Install the file that was doubted."""
        self._do(Order(order.what, order.arguments, accept_new=True))

    def remove(self, row: ModelRow) -> None:
        """Remove an installed model."""
        self._do(Order(row.name, ("--remove", row.pair)))

    @Slot()
    def cancel(self) -> None:
        """Stop, and drop what waits. What has been downloaded is kept for the next try."""
        self._orders = []
        self.process.cancel()

    def close(self) -> None:
        """The window closes."""
        self._orders = []
        self._list.close()
        self.process.close()

    def _do(self, order: Order) -> None:
        if not self._command:
            return
        if self.running:
            if order != self.order and order not in self._orders:
                self._orders.append(order)
            return
        self.order, self._report = order, None
        self.began.emit(order.what)
        more = [ACCEPT_NEW] if order.accept_new else []
        self.process.start([*self._command, *order.arguments, *more, "--events"])

    @Slot(object)
    def _take(self, said: Event) -> None:
        if said.kind == "progress":
            self.far.emit(said.text("phase"), said.number("done"), said.number("total"))
        elif said.kind == "report":
            self._report = said

    @Slot(str)
    def _over(self, told: str) -> None:
        order, self.order = self.order, None
        report = self._report
        assert order is not None
        trouble = report.text("error") if report is not None else told or "it ended without a word"
        if report is not None and report.yes("ok"):
            gone = "--remove" in order.arguments
            self.done.emit(f"{order.what} is {'removed' if gone else 'installed'}", True)
            self.changed.emit()
        elif report is not None and report.yes("cancelled"):
            self.done.emit("Cancelled. Install goes on where the download stopped", True)
        elif ACCEPT_NEW in trouble and not order.accept_new:
            self.done.emit(f"{order.what} is not installed", False)
            self.doubted.emit(order)
        else:
            self.done.emit(f"{order.what}: {trouble}", False)
        if self._orders and not self.running:
            self._do(self._orders.pop(0))
        else:
            self.refresh()

    @Slot(str, str)
    def _listed(self, said: str, trouble: str) -> None:
        try:
            found = json.loads(said) if said else []
            rows = tuple(_row(one) for one in found)
        except (ValueError, TypeError, KeyError):
            rows, trouble = (), trouble or "the list of models cannot be read"
        self.listed.emit(rows, trouble)


def _row(one: Mapping[str, object]) -> ModelRow:
    size = one.get("size")
    return ModelRow(
        pair=str(one["pair"]), language=str(one["language"]), name=str(one["name"]),
        engine=str(one.get("engine", "")), installed=bool(one.get("installed")),
        installed_version=str(one.get("installed_version", "")),
        version=str(one.get("version", "")), size=size if isinstance(size, int) else 0,
        licence=str(one.get("licence", "")), url=str(one.get("url", "")),
        trouble=str(one.get("trouble", "")),
    )  # fmt: skip
