"""Runs `globe-app enrich` for the window in a separate process."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.tr import tr
from globe_app.ui.background.enrich_run import EnrichRun, ended, progressed
from globe_app.ui.background.process import Event, EventProcess, close_processes
from globe_app.ui.words.translation import language_name

REFRESH_FIRST, REFRESH_EVERY = 20, 200  # translated headlines after which lists are refreshed


class EnrichControl(QObject):
    """Starts and stops the enrich process and reads its events.

    A sync interrupts it; it is started again afterwards. A single article that the reader wants translated now
    is handled by a second process.
    """

    changed = Signal()  # stored articles or stories have changed
    stepped = Signal()  # `run` is another
    translated = Signal(int)  # id of an article that was translated
    failed = Signal(str)  # why an article could not be translated
    running_changed = Signal(bool)  # bool

    def __init__(
        self, command: list[str], store: str, environment: Mapping[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._command = command
        self.run: EnrichRun | None = None  # under way, or the last one; None = nothing to tell
        self._store = ["--store", store, "--existing-store"]
        self.process = EventProcess(self, environment)
        self.process.received.connect(self._on_event)
        self.process.ended.connect(self._on_ended)
        self.one = EventProcess(self, environment)  # translates the single article wanted now
        self.one.received.connect(self._on_single_event)
        self.one.ended.connect(self._on_single_ended)
        self._report: Event | None = None
        self._shown = 0  # translated headlines at the last refresh
        self._again = False  # start another run after this one
        self._giving_way = False  # stopped for a sync: its end is not reported
        self._unasked = False  # started without a request, and nothing shown yet
        self._held = False  # a sync is running
        self._article, self._trouble_of_one = 0, ""
        self._wanted: list[int] = []  # ids of articles to translate next

    @property
    def running(self) -> bool:
        """Whether the process is running."""
        return self.process.running

    @Slot()
    def start(self) -> None:
        """Start a run; when one is running already, another one follows it."""
        self._start(quietly=False)

    def start_quietly(self) -> None:
        """As `start`, but the panel appears only once there is work to show."""
        self._start(quietly=True)

    def _start(self, *, quietly: bool) -> None:
        if not self._command or self._held:
            return
        if self.running:
            self._again = True
            return
        self._report, self._shown = None, 0
        self._again = self._giving_way = False
        self._unasked = quietly
        self._tell(None if quietly else EnrichRun())
        self.running_changed.emit(True)
        self.process.start([*self._command, "enrich", *self._store, "--events"])

    @Slot()
    def cancel(self) -> None:
        """Stop the process; finished work stays stored."""
        self._again = False
        self.process.cancel()

    @Slot()
    def pause_for_sync(self) -> None:
        """Stop until the sync that begins now has ended."""
        self._held = True
        self._again = False
        if self.running:
            self._giving_way = True
            self.process.cancel()

    @Slot()
    def resume_after_sync(self) -> None:
        """Start again after a sync."""
        self._held = False
        self.start()

    def translate_now(self, article_id: int) -> None:
        """Translate one article before all others; `translated` or `failed` is emitted."""
        if not self._command:
            self.failed.emit(tr("This window is open for reading only"))
        elif self.one.running:
            if article_id != self._article:
                self._wanted = [article_id]  # the newest request goes first
        else:
            self._article, self._trouble_of_one = article_id, ""
            self.one.start(
                [
                    *self._command,
                    "translate",
                    *self._store,
                    "--article",
                    str(article_id),
                    "--events",
                ]
            )

    @property
    def processes(self) -> tuple[EventProcess, ...]:
        """Its processes, to be closed with the window."""
        return self.process, self.one

    def close(self) -> None:
        """Stop all processes within a second."""
        self._again, self._wanted = False, []
        close_processes(self.processes)

    def _tell(self, run: EnrichRun | None) -> None:
        if run != self.run:
            self.run = run
            self.stepped.emit()

    @Slot(object)
    def _on_event(self, said: Event) -> None:
        if said.kind == "progress":
            if not self._giving_way:
                self._unasked = False
                self._tell(progressed(said))
            done = said.number("done")
            step = min(max(self._shown, REFRESH_FIRST), REFRESH_EVERY)
            if said.text("phase") == "headlines" and done - self._shown >= step:
                self._shown = done
                self.changed.emit()
        elif said.kind == "report":
            self._report = said

    @Slot(str)
    def _on_ended(self, told: str) -> None:
        self.running_changed.emit(False)
        if self._giving_way:
            self._tell(None)
        elif not self._unasked:
            self._tell(ended(self._report, told))
        if self._giving_way or not self._unasked:
            self.changed.emit()
        if self._again or (self._giving_way and not self._held):
            self.start()

    @Slot(object)
    def _on_single_event(self, said: Event) -> None:
        if said.kind != "report" or said.number("articles"):
            return
        failed, waiting = said.events("failed"), said.events("waiting")
        if failed:
            self._trouble_of_one = failed[0].text("why")
        elif waiting:
            language = language_name(waiting[0].text("language"))
            self._trouble_of_one = tr(
                "Nothing here translates {language} yet: get its translator (Ctrl+T)"
            ).format(language=language)

    @Slot(str)
    def _on_single_ended(self, told: str) -> None:
        problem = self._trouble_of_one or told
        if problem:
            self.failed.emit(problem)
        else:
            self.translated.emit(self._article)
        if self._wanted:
            self.translate_now(self._wanted.pop())
