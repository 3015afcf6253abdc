"""All work in the background, joined: syncs, translations and stories, translators, and the line of the bar."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from globe_app.briefing import articles
from globe_app.pipeline.sync.schedule import next_automatic_sync
from globe_app.settings import MODELS_VARIABLE
from globe_app.tr import tr
from globe_app.ui.background.day_packs import DayPackControl
from globe_app.ui.background.enrich import EnrichControl
from globe_app.ui.background.process import close_processes
from globe_app.ui.background.progress_strip import HEIGHT, ProgressStrip
from globe_app.ui.background.status import OFFLINE, Work, at, status_line
from globe_app.ui.background.story_themes import StoryThemes
from globe_app.ui.background.sync import SyncControl
from globe_app.ui.background.sync_line import SyncLine
from globe_app.ui.background.sync_popover import Details, SyncPopover, next_sync_words
from globe_app.ui.background.translator_line import Line
from globe_app.ui.background.translator_offers import TranslatorOffers
from globe_app.ui.background.trouble import Trouble, trouble_notice
from globe_app.ui.preferences import Preferences
from globe_app.ui.services import Services
from globe_app.ui.widgets.announcer import announce

COUNT_MS = 1_200  # articles come in faster than the globe needs new counts
SHOW_MS = 1_000  # numbers move no more often
SYNC_AFTER_MS = 1_500  # a sync on start lets the window be drawn first
ENRICH_AFTER_MS = 2_000  # and what an earlier run left undone waits for that sync


class Background(QObject):
    """Owns the processes and shows them in the bar. Knows neither views nor pages."""

    arrived = Signal()  # articles came: count anew
    changed = Signal()  # what is stored changed: show anew
    message = Signal(str)
    state_changed = Signal()  # `syncing` or what is kept as a preference has changed
    translated = Signal(int)  # id of an article that was translated
    translation_failed = Signal(str)  # why an article could not be
    outlets_wanted = Signal()  # the sheet of outlets, with those that fail
    translators_wanted = Signal()  # the sheet of translators
    trouble_changed = Signal(object)  # Trouble that the front page tells; None = there is none
    remember = Signal()  # what `kept` gives has changed and is to be written at once

    def __init__(self, services: Services, over: QWidget) -> None:
        """`over`: the middle of the window, which the details lie over."""
        super().__init__(over)
        self._services = services
        environment = {}
        if services.settings.models != Path():
            environment[MODELS_VARIABLE] = str(services.settings.models)
        command, store = services.sync_command, str(services.settings.store)
        self.control = SyncControl(command, store, services.clock, parent=self)
        self.enrichment = EnrichControl(command, store, environment, self)
        self.translators = TranslatorOffers(command, store, environment, self)
        self.themes = StoryThemes(command, store, self, environment)
        self.packs = DayPackControl(command, store, self)
        self.line = SyncLine()
        self.strip = ProgressStrip(over)
        self.popover = SyncPopover(over, services.flags, services.countries.shown_name)
        self.sync_on_start = False
        self._trouble: Trouble | None = None
        self._told: tuple[str, str] = ("", "")  # what the toast said last of each
        self._counting = QTimer(self, interval=COUNT_MS, singleShot=True)
        self._showing = QTimer(self, interval=SHOW_MS, singleShot=True)
        self._connect()
        self._show()
        self.look_again()

    def _connect(self) -> None:
        self._counting.timeout.connect(self.arrived)
        self._showing.timeout.connect(self._show)
        control, enrichment, translators = self.control, self.enrichment, self.translators
        control.started.connect(enrichment.pause_for_sync)
        control.ended.connect(enrichment.resume_after_sync)
        control.started.connect(self.state_changed)
        control.ended.connect(self._sync_ended)
        control.changed.connect(self._show)
        control.arrived.connect(self._count_soon)
        enrichment.changed.connect(self.changed)
        enrichment.changed.connect(self.themes.forget)
        enrichment.translated.connect(self.translated)
        enrichment.failed.connect(self.translation_failed)
        enrichment.failed.connect(self.message)
        enrichment.stepped.connect(self._show_soon)
        enrichment.running_changed.connect(self._enrich_running)
        translators.arrived.connect(enrichment.start)
        translators.message.connect(self.message)
        translators.stepped.connect(self._show_soon)
        translators.remember.connect(self.remember)
        self.packs.stepped.connect(self._show)
        self.packs.changed.connect(self.changed)
        self.packs.changed.connect(
            enrichment.start
        )  # what came is not compared yet, nor translated
        self.line.opened.connect(self.toggle_details)
        self.line.stopped.connect(self.cancel)
        popover = self.popover
        popover.closed.connect(lambda: self.line.show_open(False))
        popover.sync_wanted.connect(self.sync)
        popover.stop_wanted.connect(self.cancel)
        popover.outlets_wanted.connect(self.outlets_wanted)
        popover.translators_wanted.connect(self.translators_wanted)
        translators.chooser_wanted.connect(self.translators_wanted)
        popover.translators_act.connect(translators.act)
        popover.translators_dismissed.connect(translators.dismiss)

    # What is kept --------------------------------------------------------------------------------

    def restore(self, preferences: Preferences) -> None:
        """Take up what an earlier window knew, and begin what is to begin with the window."""
        self.apply(preferences)
        self.control.hours = preferences.sync_hours
        self.sync_on_start = preferences.sync_on_start
        self.translators.restore(preferences.translators_wanted, preferences.translators_declined)
        if self.sync_on_start:
            QTimer.singleShot(SYNC_AFTER_MS, self, self.control.on_start)
        QTimer.singleShot(ENRICH_AFTER_MS, self, self.go_on)
        self._show()

    @Slot(object)
    def apply(self, preferences: Preferences) -> None:
        """Do as the preferences say from now on."""
        control, offline = self.control, preferences.offline
        control.metered_too, control.pictures = preferences.metered, preferences.pictures
        if offline != control.offline:
            control.offline = self.translators.control.offline = offline
            if offline:
                control.cancel()
                self.translators.control.cancel()
            self._show()

    @property
    def offline(self) -> bool:
        """Whether the reader wants nothing to go to the network."""
        return self.control.offline

    def kept(self, preferences: Preferences) -> Preferences:
        """`preferences` with what is to be known the next time."""
        return replace(
            preferences, sync_hours=self.control.hours, sync_on_start=self.sync_on_start,
            translators_wanted=self.translators.wanted,
            translators_declined=self.translators.declined,
        )  # fmt: skip

    @Slot()
    def go_on(self) -> None:
        """Quietly continue what an earlier run left unfinished."""
        self.translators.refresh()
        self.enrichment.start_quietly()

    # What the reader does ------------------------------------------------------------------------

    @property
    def bar_widgets(self) -> list[QWidget]:
        """What stands at the right of the top bar."""
        return [self.line]

    @property
    def syncing(self) -> bool:
        """Whether a sync is under way."""
        return self.control.running

    @property
    def writing(self) -> bool:
        """Whether a process of the window is writing to the store; it says when that is to be shown."""
        return self.control.running or self.enrichment.running or self.packs.process.running

    @property
    def sync_hours(self) -> int:
        """Hours between automatic syncs; 0 = none."""
        return self.control.hours

    @Slot()
    def sync(self) -> None:
        """Get the news now."""
        if self.offline:
            self.message.emit(tr(OFFLINE))
        self.control.start()

    @Slot()
    def cancel_sync(self) -> None:
        """Stop the sync; what has come stays."""
        self.control.cancel()

    @Slot()
    def cancel(self) -> None:
        """Stop what the line shows."""
        if self.packs.run is not None:
            self.packs.cancel()
        elif self.control.running:
            self.control.cancel()
        elif self.translators.state.line is Line.RUNNING:
            self.translators.control.cancel()
        else:
            self.enrichment.cancel()

    def translate_now(self, article_id: int) -> None:
        """Translate one article before all others; `translated` or `translation_failed` is emitted."""
        self.enrichment.translate_now(article_id)

    def sync_every(self, hours: int) -> None:
        """Sync by itself so often; 0 = never."""
        self.control.hours = hours
        self._kept_changed()
        words = tr("Updates every {hour|%n hours}", "", hours)
        self.message.emit(words if hours else tr("Updates only when you ask"))

    @Slot()
    def toggle_sync_on_start(self) -> None:
        """Sync when the window opens, or not."""
        self.sync_on_start = not self.sync_on_start
        self._kept_changed()

    @Slot()
    def toggle_details(self) -> None:
        """Open the details below the line, or close them."""
        if self.popover.isVisible():
            self.popover.close_it()
            return
        self.popover.show_details(Details(self.work, self._next_sync()))
        self.popover.open_at(self.line)
        self.line.show_open(True)

    def _kept_changed(self) -> None:
        self.state_changed.emit()
        self.remember.emit()
        self._show()

    @Slot()
    def look_again(self) -> None:
        """Which syncs there were, those of the command line too."""
        self._services.lane.ask("syncs", articles.recent_syncs, self.control.know_tries)

    # What happens --------------------------------------------------------------------------------

    @Slot()
    def minute(self) -> None:
        """A minute has passed: begin a sync that is due, renew the ages."""
        self.control.check()
        self._show()

    @Slot(tuple)
    def _count_soon(self, _: tuple[str, ...]) -> None:
        if not self._counting.isActive():
            self._counting.start()

    @Slot()
    def _show_soon(self) -> None:
        if not self._showing.isActive():
            self._showing.start()

    @Slot()
    def _sync_ended(self) -> None:
        self._counting.stop()
        self.themes.forget()
        self.changed.emit()
        self.state_changed.emit()
        announce(self.line, status_line(self.work).words)

    @Slot(bool)
    def _enrich_running(self, running: bool) -> None:
        if not running:  # by now the languages of all articles are told
            self.translators.refresh()

    @property
    def work(self) -> Work:
        """How everything stands."""
        control = self.control
        return Work(
            self._services.clock(), control.run, control.running, control.cancelling,
            control.last_done, self.enrichment.run, self.translators.state, control.can_run,
            control.offline, self.packs.run,
        )  # fmt: skip

    @Slot()
    def _show(self) -> None:
        work = self.work
        line = status_line(work)
        self.line.show_line(line)
        self.strip.show_line(line)
        if self.popover.isVisible():
            self.popover.show_details(Details(work, self._next_sync()))
        self._tell_ends(work)
        due = self._due()
        told = trouble_notice(work, self.control.tries, due)
        if told != self._trouble:
            self._trouble = told
            self.trouble_changed.emit(told)

    def _due(self) -> datetime | None:
        """When the next automatic sync is due."""
        now, hours = self._services.clock(), self.control.hours
        return next_automatic_sync(self.control.tries, timedelta(hours=hours), now)

    def _next_sync(self) -> str:
        now, hours, due = self._services.clock(), self.control.hours, self._due()
        return next_sync_words("" if due is None or due <= now else at(due, now), hours)

    def _tell_ends(self, work: Work) -> None:
        """Say once that translators have come, or that the stories could not be compared."""
        come = work.translators.says if work.translators.line is Line.DONE else ""
        problem = work.enrich.words if work.enrich is not None and work.enrich.problem else ""
        before, self._told = self._told, (come, problem)
        for said, now in zip(before, self._told, strict=True):
            if now and now != said:
                self.message.emit(now)

    def place(self, bar: QRect, *, narrow: bool) -> None:
        """The bar lies there; `narrow`: it has little room."""
        self.line.set_narrow(narrow)
        self.strip.setGeometry(bar.left(), bar.bottom() + 1 - HEIGHT, bar.width(), HEIGHT)
        self.strip.raise_()

    def close(self) -> None:
        """End all processes within a second; called when the window closes."""
        self._counting.stop()
        self._showing.stop()
        self.themes.close()
        self.translators.control.close_questions()
        close_processes(
            [
                self.control.process,
                self.packs.process,
                *self.enrichment.processes,
                *self.translators.control.processes,
            ]
        )
