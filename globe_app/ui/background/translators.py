"""Lists, downloads and removes translators for the window, by running `globe-app models`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.tr import mark, tr
from globe_app.ui.background.process import (
    Event,
    EventProcess,
    OneShotProcess,
    close_processes,
)
from globe_app.ui.background.status import OFFLINE
from globe_app.ui.background.translator_values import (
    NOTHING_NEEDED,
    ArticleTranslator,
    Installation,
    TranslatorRow,
    Wanted,
    merged,
    needed_from_json,
    needed_of,
    primary,
    rows_from_json,
    stage_of,
)
from globe_app.ui.words.translation import translator_language

ACCEPT_NEW = "--accept-new"  # option named in the command's error about a differing hash
READ_ONLY = mark("This window is open for reading only")
UNREADABLE = mark("the list of translators cannot be read")
CRASHED = mark("it ended without a word")


class TranslatorControl(QObject):
    """Installs what is wanted, one process at a time; removes one, or takes one from files.

    Lives as long as the window: downloads go on while the dialog is closed. What is wanted and not here yet
    is `installation.wanted`; a window that is opened again is given it by `remember`.
    """

    listed = Signal(str)  # `rows` and `needed` are new; why there are none, "" = there are
    stepped = Signal()  # `installation` has changed
    arrived = Signal()  # a translator has come or gone
    wanted_changed = Signal()  # `installation.wanted` has changed: remember it
    message = Signal(str)  # what came of a removal, or of files
    hash_changed = Signal(tuple)  # files whose hash is another than the one first seen

    def __init__(
        self, command: list[str], store: str, parent: QObject,
        environment: Mapping[str, str] | None = None, more: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """`more`: arguments that each command is given."""
        super().__init__(parent)
        self._own, self.more = command, list(more)
        self._store = ["--store", store, "--existing-store"]
        self._list = OneShotProcess(self, environment)
        self._list.answered.connect(self._take_rows)
        self._missing = OneShotProcess(self, environment)
        self._missing.answered.connect(self._take_needed)
        self.process = EventProcess(self, environment)  # downloads and installs what is wanted
        self.process.received.connect(self._on_event)
        self.process.ended.connect(self._on_ended)
        self._single = EventProcess(self, environment)  # removes one, or takes one from files
        self._single.received.connect(self._on_single_event)
        self._single.ended.connect(self._on_single_ended)
        self._single_report: Event | None = None
        self._single_what = ""
        self._single_files: tuple[str, ...] = ()
        self._report: Event | None = None
        self._batch: tuple[Wanted, ...] = ()  # what the running process was given
        self._cancelled = False
        self.offline = False  # the reader wants nothing to go to the network
        self._listed: tuple[TranslatorRow, ...] = ()
        self.needed = NOTHING_NEEDED
        self.known = False  # whether `needed` has been read
        self.installation = Installation()

    @property
    def can_run(self) -> bool:
        """Whether anything can be installed: not in a window open for reading only."""
        return bool(self._own)

    @property
    def _command(self) -> list[str]:
        return [*self._own, "models", *self.more] if self._own else []

    @property
    def rows(self) -> tuple[TranslatorRow, ...]:
        """The languages: those with most articles waiting first."""
        return merged(self._listed, self.needed)

    def row_of(self, language: str) -> TranslatorRow | None:
        """The row of a language (BCP 47); None = nothing is known of it yet."""
        code = primary(language)
        needed = needed_of(self.needed, code)
        pair = needed.pair if needed and needed.pair else f"{code}-en"
        found = [row for row in self.rows if row.pair == pair or row.language == code]
        return found[0] if found else None

    # What there is -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read anew what there is and what is needed; `listed` is emitted."""
        if not self._command:
            self.listed.emit(tr(READ_ONLY))
            return
        self._list.ask([*self._command, "--list", "--json"])
        self.refresh_needed()

    def refresh_needed(self) -> None:
        """Read anew what the reader's outlets and articles need."""
        if self._command:
            self._missing.ask([*self._command, "--missing", "--json", *self._store])

    @Slot(str, str)
    def _take_rows(self, said: str, problem: str) -> None:
        try:
            self._listed = rows_from_json(said) if said else ()
        except ValueError:
            self._listed, problem = (), problem or UNREADABLE
        self.listed.emit(problem)

    @Slot(str, str)
    def _take_needed(self, said: str, problem: str) -> None:
        try:
            if said:
                self.needed, self.known = needed_from_json(said), True
        except ValueError:
            problem = problem or UNREADABLE
        self.listed.emit(problem)

    # Installing ----------------------------------------------------------------------------------

    def get(self, wanted: Sequence[Wanted]) -> None:
        """Download and install these after what is wanted already; resumes what was interrupted."""
        if not self._command:
            return
        if self.offline:
            self.message.emit(tr(OFFLINE))
            return
        now = self.installation
        pairs = {one.pair for one in wanted}
        kept = tuple(one for one in now.wanted if one.pair not in pairs or one in self._running)
        new = tuple(one for one in wanted if one not in kept)
        failed = {pair: why for pair, why in now.failed.items() if pair not in pairs}
        self._cancelled = False
        come = now.come if now.running else 0
        self._change(replace(now, wanted=(*kept, *new), failed=failed, come=come))
        self._start()

    def remember(self, wanted: Sequence[Wanted]) -> None:
        """Take up what an earlier window left unfinished, without starting it."""
        self._change(replace(self.installation, wanted=tuple(wanted)))

    @Slot()
    def resume(self) -> None:
        """Go on with what was stopped, and try again what failed."""
        now = self.installation
        again = tuple(Wanted(pair) for pair in now.failed)
        self.get((*now.wanted, *(one for one in again if one not in now.wanted)))

    @Slot()
    def cancel(self) -> None:
        """Stop. What has been downloaded is kept, and `resume` goes on from there."""
        self._cancelled = True
        self.process.cancel()

    def drop(self, pairs: Sequence[str] = ()) -> None:
        """Want these no longer (none given: nothing at all), unless they are coming just now."""
        now = self.installation
        gone = set(pairs) or {one.pair for one in now.wanted} | set(now.failed)
        self._change(replace(
            now, come=0,
            wanted=tuple(o for o in now.wanted if o.pair not in gone or o in self._running),
            failed={pair: why for pair, why in now.failed.items() if pair not in gone},
        ))  # fmt: skip

    @property
    def processes(self) -> tuple[EventProcess, ...]:
        """Its long processes, to be closed with the window."""
        return self.process, self._single

    def close_questions(self) -> None:
        """Stop asking what there is; called when the window closes."""
        self._list.close()
        self._missing.close()

    def close(self) -> None:
        """Stop everything within a second."""
        self.close_questions()
        close_processes(self.processes)

    @property
    def _running(self) -> tuple[Wanted, ...]:
        return self._batch if self.process.running else ()

    def _change(self, now: Installation) -> None:
        before, self.installation = self.installation, now
        if before.wanted != now.wanted:
            self.wanted_changed.emit()
        self.stepped.emit()

    def _start(self) -> None:
        now = self.installation
        if self.process.running or not now.wanted or self._cancelled:
            return
        choice = now.wanted[0].choice
        self._batch = tuple(one for one in now.wanted if one.choice == choice)
        self._report = None
        pairs = [one.pair for one in self._batch]
        total = sum(
            row.of_choice(choice).size for row in self._listed if row.pair in pairs
        )  # fmt: skip
        self._change(replace(
            now, running=True, pair=pairs[0], installing=False, done=0, total=0, all_done=0,
            all_total=total, number=1, of=len(pairs),
        ))  # fmt: skip
        self.process.start(
            [*self._command, "--install", *pairs, "--choice", choice, "--events"]
        )  # fmt: skip

    @Slot(object)
    def _on_event(self, said: Event) -> None:
        now = self.installation
        if said.kind == "report":
            self._report = said
        elif said.kind == "progress":
            pair = said.text("pair")
            came = pair != now.pair and bool(now.pair)  # the one before is done with
            self._change(replace(
                now, pair=pair, installing=said.text("phase") == "installing",
                done=said.number("done"), total=said.number("total"),
                all_done=said.number("all_done") or said.number("done"),
                all_total=said.number("all_total") or now.all_total,
                number=said.number("number") or now.number, of=said.number("of") or now.of,
            ))  # fmt: skip
            if came:
                self.arrived.emit()

    @Slot(str)
    def _on_ended(self, told: str) -> None:
        batch, self._batch = self._batch, ()
        failed, come = dict(self.installation.failed), self.installation.come
        left = {one.pair for one in batch}
        for pair, why in self._outcomes(batch, told):
            failed.pop(pair, None)
            if why is None:
                come += 1
                left.discard(pair)
            elif why:
                failed[pair] = why
                left.discard(pair)
        wanted = tuple(
            one for one in self.installation.wanted if one not in batch or one.pair in left
        )  # fmt: skip
        if not self._cancelled:  # what neither came nor failed is not tried for ever
            for pair in left:
                failed[pair] = told or CRASHED
            wanted = tuple(one for one in wanted if one not in batch)
        self._change(replace(
            self.installation, wanted=wanted, failed=failed, running=False, pair="", installing=False,
            come=come,
        ))  # fmt: skip
        self.arrived.emit()
        self.refresh()
        self._start()

    def _outcomes(
        self, batch: Sequence[Wanted], told: str
    ) -> list[tuple[str, str | None]]:  # fmt: skip
        """(pair, why it failed; None = installed, "" = cancelled or not tried)."""
        report = self._report
        if report is None:
            return []
        each = report.events("models")
        if not each and len(batch) == 1:
            each = (report,)
        found: list[tuple[str, str | None]] = []
        for one in each:
            pair = one.text("pair") or batch[0].pair
            if one.flag("cancelled"):
                found.append((pair, ""))
            else:
                found.append((pair, one.text("error") or None))
        return found

    # Removing, and from files --------------------------------------------------------------------

    def remove(self, row: TranslatorRow) -> None:
        """Remove an installed model."""
        self._run_single(translator_language(row.name, row.language), ("--remove", row.pair))

    def install_files(self, paths: Sequence[str], *, accept_new: bool = False) -> None:
        """Install a model from the reader's files. `accept_new`: although its hash is another one."""
        name = paths[0].replace("\\", "/").rpartition("/")[2]
        more = (ACCEPT_NEW,) if accept_new else ()
        self._run_single(name, ("--install", *paths, *more), tuple(paths))

    def _run_single(
        self, what: str, arguments: tuple[str, ...], files: tuple[str, ...] = ()
    ) -> None:
        if not self._command or self._single.running:
            return
        self._single_what, self._single_files, self._single_report = what, files, None
        self._single.start([*self._command, *arguments, "--events"])

    @Slot(object)
    def _on_single_event(self, said: Event) -> None:
        if said.kind == "report":
            self._single_report = said

    @Slot(str)
    def _on_single_ended(self, told: str) -> None:
        report, what, files = self._single_report, self._single_what, self._single_files
        if report is not None and report.flag("ok"):
            said = tr("{translator} is installed") if files else tr("{translator} is removed")
            self.message.emit(said.format(translator=what))
            self.arrived.emit()
            self.refresh()
            return
        problem = (report.text("error") if report is not None else "") or told or CRASHED
        if ACCEPT_NEW in problem and files:
            self.message.emit(tr("{translator} is not installed").format(translator=what))
            self.hash_changed.emit(files)
        else:
            self.message.emit(f"{what}: {problem}")
        self.refresh()

    def of_article(self, language: str) -> ArticleTranslator | None:
        """The translator of a language (BCP 47), where none is here; None = not known, or it is here."""
        row = self.row_of(language)
        if row is None or row.here:
            return None
        now = self.installation
        return ArticleTranslator(row, stage_of(row, now), now.percent, now.failed.get(row.pair, ""))
