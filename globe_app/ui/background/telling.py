"""What makes stories of articles, joined to the window: the work after a sync, translation models."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import stories
from globe_app.settings import MODELS_VARIABLE
from globe_app.ui.background.enrich import DigestControl
from globe_app.ui.background.enrich_panel import DigestPanel
from globe_app.ui.background.models import ModelsControl
from globe_app.ui.background.syncing import Syncing
from globe_app.ui.dialogs.models import ModelsDialog
from globe_app.ui.services import Parts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Telling(QObject):
    """Joins the digest, its panel and the models' dialog to the window and to its syncs."""

    changed = Signal()  # what is stored has changed: show anew
    translated = Signal(int)  # this article is in English now
    told = Signal(str)

    def __init__(
        self, parts: Parts, panel: DigestPanel, syncing: Syncing, window: "QWidget"
    ) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        surroundings = {}
        if parts.settings.models != Path():
            surroundings[MODELS_VARIABLE] = str(parts.settings.models)
        command, store = parts.sync_command, str(parts.settings.store)
        self.digest = DigestControl(command, store, panel, surroundings)
        self.digest.changed.connect(self.changed)
        self.digest.translated.connect(self.translated)
        self.digest.failed.connect(self.told)
        syncing.control.began.connect(self.digest.make_way)
        syncing.control.ended.connect(self.digest.go_on)
        self.models = ModelsControl(command, self, surroundings)
        self.models.changed.connect(self.digest.start)
        self.models.done.connect(self._told_of_models)
        panel.models.connect(self.show_models)
        self.dialog: ModelsDialog | None = None

    @Slot()
    def on_start(self) -> None:
        """The window has opened: go on with what an earlier run left undone, quietly."""
        self.digest.start_quietly()

    @Slot()
    def show_models(self) -> None:
        """The translation models."""
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

        self._parts.lane.ask("waiting", stories.enrich_state, show)

    @Slot(int)
    def _left_models(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(str, bool)
    def _told_of_models(self, says: str, _: bool) -> None:
        if self.dialog is None:  # the dialog would have shown it
            self.told.emit(says)
        else:
            self._count_waiting()

    def translate_now(self, article_id: int) -> None:
        """Put one article into English before all others."""
        self.digest.translate_now(article_id)

    def close(self) -> None:
        """End all of it with the window."""
        self.digest.close()
        self.models.close()
