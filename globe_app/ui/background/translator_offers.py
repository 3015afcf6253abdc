"""Offers translators, has them fetched, and tells how it goes."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.ui.background.translator_line import Line, LineState, line_state, offered
from globe_app.ui.background.translator_values import ArticleTranslator, Wanted
from globe_app.ui.background.translators import TranslatorControl
from globe_app.ui.words.translation import language_name, translator_language


class TranslatorOffers(QObject):
    """The downloads of translators, and whether missing ones are offered."""

    arrived = Signal()  # a translator has come or gone: translate what waits
    needed_changed = Signal()  # what the reader's outlets and articles need is known anew
    stepped = Signal()  # how far the downloads are has changed
    message = Signal(str)
    chooser_wanted = Signal()  # the sheet in which languages are chosen
    remember = Signal()  # `wanted` or `declined` has changed

    def __init__(
        self, command: list[str], store: str, environment: Mapping[str, str],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.control = TranslatorControl(command, store, self, environment)
        self.control.listed.connect(self._listed)
        self.control.stepped.connect(self.stepped)
        self.control.arrived.connect(self.arrived)
        self.control.message.connect(self.message)
        self.control.wanted_changed.connect(self.remember)
        self.declined: frozenset[str] = frozenset()  # languages that are offered no more

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """What the reader asked for and is not here yet."""
        return self.control.installation.wanted

    @property
    def state(self) -> LineState:
        """What is to be told, in words."""
        control = self.control
        return line_state(
            control.installation, control.needed, come=control.installation.come,
            may_offer=control.can_run and offered(control.needed, self.declined),
            name=self._name,
        )  # fmt: skip

    def restore(self, wanted: tuple[Wanted, ...], declined: frozenset[str]) -> None:
        """Take up what an earlier window knew: downloads that were broken off are offered to go on."""
        self.declined = declined
        self.control.remember(wanted)

    @Slot()
    def choose(self) -> None:
        """The reader wants to choose which languages are translated."""
        self.chooser_wanted.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask anew what is needed: after a start, a sync, a translation."""
        self.control.refresh_needed()

    @Slot()
    def act(self) -> None:
        """Do what the button of `state` says: get what is offered, or go on."""
        if self.state.line is Line.OFFER:
            self.get_all()
        else:
            self.control.resume()

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
    def dismiss(self) -> None:
        """No more of what `state` tells: the offer is declined, what is left is dropped."""
        if self.state.line is Line.OFFER:
            self.declined |= {one.language for one in self.control.needed.offered}
            self.remember.emit()
        else:
            self.control.drop()
        self.stepped.emit()

    @Slot(str)
    def _listed(self, _: str) -> None:
        self.stepped.emit()
        self.needed_changed.emit()

    def _name(self, pair: str) -> str:
        found = next(
            (
                translator_language(row.name, row.language)
                for row in self.control.rows
                if row.pair == pair
            ),
            "",
        )
        return found or language_name(pair.partition("-")[0])
