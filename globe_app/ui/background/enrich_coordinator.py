"""Connects the enrich process, its panel and the models dialog to the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import stories
from globe_app.settings import MODELS_VARIABLE
from globe_app.ui.background.enrich import EnrichControl
from globe_app.ui.background.enrich_panel import EnrichPanel
from globe_app.ui.background.models import ModelsControl
from globe_app.ui.background.sync_coordinator import SyncCoordinator
from globe_app.ui.dialogs.models import ModelsDialog
from globe_app.ui.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class EnrichCoordinator(QObject):
    """Owns `EnrichControl` and `ModelsControl`, and connects them to panel, dialog and syncs."""

    changed = Signal()  # stored articles or stories have changed
    translated = Signal(int)  # id of an article that was translated
    message = Signal(str)

    def __init__(
        self, services: Services, panel: EnrichPanel, syncing: SyncCoordinator, window: "QWidget"
    ) -> None:
        super().__init__(window)
        self._services, self._window = services, window
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
        self.models = ModelsControl(command, self, environment)
        self.models.changed.connect(self.control.start)
        self.models.done.connect(self._told_of_models)
        panel.models.connect(self.show_models)
        self.dialog: ModelsDialog | None = None

    @Slot()
    def on_start(self) -> None:
        """Quietly continue what an earlier run left unfinished; called when the window opens."""
        self.control.start_quietly()

    @Slot()
    def show_models(self) -> None:
        """Open the translation models dialog."""
        if self.dialog is None:
            self.dialog = ModelsDialog(self._window, self.models)
            self.dialog.finished.connect(self._left_models)
            self.dialog.open()
        self._count_waiting()

    def _count_waiting(self) -> None:
        def show(state: object) -> None:
            assert isinstance(state, stories.EnrichState)
            if self.dialog is not None:
                self.dialog.show_waiting(state.waiting)

        self._services.lane.ask("waiting", stories.enrich_state, show)

    @Slot(int)
    def _left_models(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(str, bool)
    def _told_of_models(self, says: str, _: bool) -> None:
        if self.dialog is None:  # an open dialog shows it itself
            self.message.emit(says)
        else:
            self._count_waiting()

    def translate_now(self, article_id: int) -> None:
        """Translate one article before all others."""
        self.control.translate_now(article_id)

    def close(self) -> None:
        """Stop all processes; called when the window closes."""
        self.control.close()
        self.models.close()
