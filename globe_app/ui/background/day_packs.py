"""Makes and opens day packs for the window, in a process of its own."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.cldr import Form, day_words, number, phrases
from globe_app.text.shorten import shorten
from globe_app.tr import tr
from globe_app.ui.background.process import Event, EventProcess

MAX_WHY = 200  # characters


@dataclass(frozen=True, slots=True)
class PackRun:
    """A pack under way. `words`: for the line of the bar."""

    words: str
    done: int = 0
    total: int = 0


class DayPackControl(QObject):
    """One pack at a time. `run`: what is under way; None = nothing."""

    stepped = Signal()  # `run` is another
    changed = Signal()  # what is stored changed
    message = Signal(str, bool)  # for the toast, and whether Ctrl+Z takes it back

    def __init__(self, command: list[str], store: str, parent: QObject) -> None:
        super().__init__(parent)
        self._command, self._store = command, ["--store", store, "--existing-store"]
        self._opening, self._name = False, ""
        self._report: Event | None = None
        self._failed = ""
        self.run: PackRun | None = None
        self.process = EventProcess(self)
        self.process.received.connect(self._hear)
        self.process.ended.connect(self._ended)

    @property
    def can_run(self) -> bool:
        """Whether a pack can be made or opened now."""
        return bool(self._command) and not self.process.running

    def make(self, day: date, out: Path) -> None:
        """Write the pack of a day; the reader was asked about a file that is there."""
        self._start(["pack", day.isoformat(), str(out), "--force"], out, opening=False)

    def open(self, file: Path) -> None:
        """Take a pack in."""
        self._start(["unpack", str(file)], file, opening=True)

    def cancel(self) -> None:
        """Stop: nothing is written."""
        self.process.cancel()

    def _start(self, what: list[str], file: Path, *, opening: bool) -> None:
        if not self.can_run:
            self.message.emit(tr("A day pack is under way already"), False)
            return
        self._opening, self._name, self._report, self._failed = opening, file.name, None, ""
        self.run = PackRun(tr("Opening the day pack") if opening else tr("Making the day pack"))
        name, *rest = what
        self.process.start([*self._command, name, *self._store, "--events", *rest])
        self.stepped.emit()

    @Slot(object)
    def _hear(self, said: Event) -> None:
        if said.kind == "progress":
            self.run = _progress(said, opening=self._opening)
            self.stepped.emit()
        elif said.kind == "report":
            self._report = said
        elif said.kind == "failed":
            self._failed = tr("Stopped") if said.flag("cancelled") else said.text("why")

    @Slot(str)
    def _ended(self, told: str) -> None:
        self.run = None
        self.stepped.emit()
        report = self._report
        if report is None:
            why = shorten(self._failed or told or tr("it ended of a sudden"), MAX_WHY)
            self.message.emit(why, False)
            return
        if self._opening:
            added = report.number("added")
            self.message.emit(_opened_words(report), bool(added))
            if added:
                self.changed.emit()
        else:
            words = tr("%n {article|articles} packed into {file}", "", report.number("articles"))
            words = words.format(file=self._name)
            self.message.emit(words, False)


def _progress(said: Event, *, opening: bool) -> PackRun:
    done, total = said.number("done"), said.number("total")
    step = said.text("step")
    if not opening:
        words = tr("Making the day pack, {done} of {total}")
    elif step == "checking":
        words = tr("Checking the day pack, {done} of {total}")
    elif step == "reading":
        words = tr("Reading the day pack, {done} of {total}")
    else:
        return PackRun(tr("Taking the day pack in"), done, total)
    if not total:
        return PackRun(tr("Opening the day pack"))
    return PackRun(words.format(done=number(done), total=number(total)), done, total)


def _opened_words(report: Event) -> str:
    try:
        day = day_words(date.fromisoformat(report.text("day")), Form.DAY_YEAR)
    except ValueError:
        day = report.text("day")
    added, known = report.number("added"), report.number("known")
    if not added:
        return tr("Everything of {day} was here already").format(day=day)
    new = tr("%n {article|articles} of {day} taken in", "", added).format(day=day)
    return phrases(new, tr("%n {was|were} here already", "", known) if known else "")
