"""Runs what follows a sync for the window: languages, translation, stories, in a process of its own."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.ui.background.enrich_panel import DigestPanel
from globe_app.ui.background.process import Event, Events
from globe_app.ui.views.story.current import tongue

TAKE_UP_EVERY = 200  # headlines translated before the lists show them


class DigestControl(QObject):
    """Starts, hears and ends the digest; a sync comes first and the digest again after it.

    One article that the reader wants in English now has a process of its own beside it.
    """

    changed = Signal()  # what is stored has changed: show it anew
    translated = Signal(int)  # an article is in English now
    failed = Signal(str)  # why an article could not be translated
    under_way = Signal(bool)  # it has begun, or is over

    def __init__(
        self, command: list[str], store: str, panel: DigestPanel,
        surroundings: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(panel)
        self._command, self._panel = command, panel
        self._store = ["--store", store]
        self.process = Events(self, surroundings)
        self.process.heard.connect(self._take)
        self.process.ended.connect(self._over)
        self.one = Events(self, surroundings)  # the article that is wanted now
        self.one.heard.connect(self._take_one)
        self.one.ended.connect(self._one_over)
        self._report: Event | None = None
        self._shown = 0  # headlines that the lists have taken up
        self._again = False  # start anew once it has ended
        self._giving_way = False  # it is ended for a sync: nothing to tell
        self._unasked = False  # nobody asked for it, and it has shown nothing yet
        self._held = False  # a sync runs
        self._article, self._trouble_of_one = 0, ""
        self._wanted: list[int] = []  # articles to be translated after this one
        panel.cancel.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self.process.running

    @Slot()
    def start(self) -> None:
        """Work on what is left to do; when it runs already, once more after that."""
        self._start(quietly=False)

    def start_quietly(self) -> None:
        """The same, unasked: nothing is shown before there is something to do."""
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
        if not quietly:
            self._panel.begin()
        self.process.start([*self._command, "digest", *self._store, "--events"])
        self.under_way.emit(True)

    @Slot()
    def cancel(self) -> None:
        """Stop it; what is done stays."""
        self._again = False
        self._panel.stop.setEnabled(False)
        self.process.cancel()

    @Slot()
    def make_way(self) -> None:
        """A sync begins: stop until it is over."""
        self._held = True
        self._again = False
        if self.running:
            self._giving_way = True
            self.process.cancel()

    @Slot()
    def go_on(self) -> None:
        """The sync is over."""
        self._held = False
        self.start()

    def translate_now(self, article_id: int) -> None:
        """Put one article into English before all others; `translated` or `failed` follows."""
        if not self._command:
            self.failed.emit("This window is open for reading only")
        elif self.one.running:
            if article_id != self._article:
                self._wanted = [article_id]  # the newest wish counts
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

    def close(self) -> None:
        """The window closes: all of it ends."""
        self._again, self._wanted = False, []
        self.process.close()
        self.one.close()

    @Slot(object)
    def _take(self, said: Event) -> None:
        if said.kind == "progress":
            if not self._giving_way:
                if self._unasked:
                    self._unasked = False
                    self._panel.begin()
                self._panel.progress(said)
            done = said.number("done")
            if said.text("phase") == "headlines" and done - self._shown >= TAKE_UP_EVERY:
                self._shown = done
                self.changed.emit()
        elif said.kind == "report":
            self._report = said

    @Slot(str)
    def _over(self, told: str) -> None:
        self.under_way.emit(False)
        if self._giving_way:
            self._panel.hide()
        elif not self._unasked:
            self._panel.end(self._report, told)
        if self._giving_way or not self._unasked:
            self.changed.emit()
        if self._again or (self._giving_way and not self._held):
            self.start()

    @Slot(object)
    def _take_one(self, said: Event) -> None:
        if said.kind != "report" or said.number("articles"):
            return
        failed, waiting = said.events("failed"), said.events("waiting")
        if failed:
            self._trouble_of_one = failed[0].text("why")
        elif waiting:
            language = tongue(waiting[0].text("language"))
            self._trouble_of_one = f"Nothing here translates {language} yet: get a model (Ctrl+T)"

    @Slot(str)
    def _one_over(self, told: str) -> None:
        trouble = self._trouble_of_one or told
        if trouble:
            self.failed.emit(trouble)
        else:
            self.translated.emit(self._article)
        if self._wanted:
            self.translate_now(self._wanted.pop())
