"""Connects the enrich process, its panel and the translators to the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.settings import MODELS_VARIABLE
from globe_app.ui.old.background.enrich import EnrichControl
from globe_app.ui.old.background.enrich_panel import EnrichPanel
from globe_app.ui.old.background.story_themes import StoryThemes
from globe_app.ui.old.background.sync_coordinator import SyncCoordinator
from globe_app.ui.old.background.translator_coordinator import TranslatorCoordinator
from globe_app.ui.old.background.translator_panel import TranslatorPanel
from globe_app.ui.old.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class EnrichCoordinator(QObject):
    """Owns `EnrichControl` and the translators, and connects them to panels and syncs."""

    changed = Signal()  # stored articles or stories have changed
    translated = Signal(int)  # id of an article that was translated
    message = Signal(str)

    def __init__(
        self, services: Services, panel: EnrichPanel, translator_panel: TranslatorPanel,
        syncing: SyncCoordinator, window: "QWidget",
    ) -> None:  # fmt: skip
        super().__init__(window)
        environment = {}
        if services.settings.models != Path():
            environment[MODELS_VARIABLE] = str(services.settings.models)
        command, store = services.sync_command, str(services.settings.store)
        self.control = EnrichControl(command, store, panel, environment)
        self.control.changed.connect(self.changed)
        self.control.translated.connect(self.translated)
        self.control.failed.connect(self.message)
        syncing.control.started.connect(self.control.pause_for_sync)
        syncing.control.ended.connect(self.control.resume_after_sync)
        self.translators = TranslatorCoordinator(
            command, store, environment, translator_panel, window
        )
        self.translators.arrived.connect(self.control.start)
        self.translators.message.connect(self.message)
        self.control.running_changed.connect(self._on_running)
        self.themes = StoryThemes(command, store, self, environment)
        self.control.changed.connect(self.themes.forget)
        syncing.control.ended.connect(self.themes.forget)

    @Slot()
    def on_start(self) -> None:
        """Quietly continue what an earlier run left unfinished; called when the window opens."""
        self.translators.refresh()
        self.control.start_quietly()

    @Slot(bool)
    def _on_running(self, running: bool) -> None:
        if not running:  # by now the languages of all articles are told
            self.translators.refresh()

    def translate_now(self, article_id: int) -> None:
        """Translate one article before all others."""
        self.control.translate_now(article_id)

    def close(self) -> None:
        """Stop all processes; called when the window closes."""
        self.control.close()
        self.translators.close()
        self.themes.close()
