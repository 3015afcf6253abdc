"""Connects the downloads of translators, their line and their dialog to the window."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.ui.old.background.translator_panel import (
    Line,
    LineState,
    TranslatorPanel,
    line_state,
    offered,
)
from globe_app.ui.old.background.translator_values import ArticleTranslator, Wanted
from globe_app.ui.old.background.translators import TranslatorControl
from globe_app.ui.old.dialogs.translators import TranslatorsDialog
from globe_app.ui.old.words.translation import language_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TranslatorCoordinator(QObject):
    """Offers translators, has them fetched and tells how it goes."""

    arrived = Signal()  # a translator has come or gone: translate what waits
    needed_changed = Signal()  # what the reader's outlets and articles need is known anew
    stepped = Signal()  # how far the downloads are has changed
    message = Signal(str)
    remember = Signal()  # `wanted` or `declined` has changed

    def __init__(
        self, command: list[str], store: str, environment: Mapping[str, str],
        panel: TranslatorPanel, window: "QWidget",
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._panel, self._window = panel, window
        self.control = TranslatorControl(command, store, self, environment)
        self.control.listed.connect(self._listed)
        self.control.stepped.connect(self._show)
        self.control.arrived.connect(self.arrived)
        self.control.message.connect(self._tell)
        self.control.wanted_changed.connect(self.remember)
        self.declined: frozenset[str] = frozenset()  # languages that are offered no more
        panel.get.connect(self.get_all)
        panel.resume.connect(self.control.resume)
        panel.cancel.connect(self.control.cancel)
        panel.choose.connect(self.show_dialog)
        panel.declined.connect(self._decline)
        self.dialog: TranslatorsDialog | None = None

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """What the reader asked for and is not here yet."""
        return self.control.installation.wanted

    def restore(self, wanted: tuple[Wanted, ...], declined: frozenset[str]) -> None:
        """Take up what an earlier window knew: downloads that were broken off are offered to go on."""
        self.declined = declined
        self.control.remember(wanted)

    @Slot()
    def refresh(self) -> None:
        """Ask anew what is needed: after a start, a sync, a translation."""
        self.control.refresh_needed()

    @Slot()
    def get_all(self) -> None:
        """Fetch every translator that is offered."""
        self.control.get(
            [Wanted(pair) for pair in dict.fromkeys(o.pair for o in self.control.needed.offered)]
        )

    def get_for(self, language: str) -> None:
        """Fetch the translator of one language, before the others that wait."""
        row = self.control.row_of(language)
        if row is not None and row.pair:
            self.control.get([Wanted(row.pair)])

    def of_article(self, language: str) -> ArticleTranslator | None:
        """The translator of a language that is not here; None = not known, or it is here."""
        return self.control.of_article(language)

    @Slot()
    def show_dialog(self) -> None:
        """Open the dialog in which languages are chosen."""
        if self.dialog is None:
            self.dialog = TranslatorsDialog(self._window, self.control)
            self.dialog.finished.connect(self._left)
            self.dialog.open()
            self._show()

    @Slot(int)
    def _left(self, _: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(str)
    def _listed(self, _: str) -> None:
        self._show()
        self.needed_changed.emit()

    @Slot()
    def _show(self) -> None:
        state = self._state()
        self._panel.show_state(state)
        if self.dialog is not None:
            self.dialog.show_line(LineState(Line.NOTHING) if state.line is Line.OFFER else state)
        self.stepped.emit()

    def _state(self) -> LineState:
        control = self.control
        return line_state(
            control.installation, control.needed, come=control.installation.come,
            may_offer=control.can_run and offered(control.needed, self.declined),
            name=self._name,
        )  # fmt: skip

    def _name(self, pair: str) -> str:
        found = next((row.name for row in self.control.rows if row.pair == pair), "")
        return found or language_name(pair.partition("-")[0])

    @Slot()
    def _decline(self) -> None:
        if self._panel.state.line is Line.OFFER:
            self.declined |= {one.language for one in self.control.needed.offered}
            self.remember.emit()
        else:
            self.control.drop()
        self._show()

    @Slot(str)
    def _tell(self, words: str) -> None:
        if self.dialog is None:  # an open dialog shows it itself
            self.message.emit(words)

    def close(self) -> None:
        """Stop all processes; called when the window closes."""
        self.control.close()
