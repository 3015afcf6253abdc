"""What stands below the headline: read when it is opened, remembered as open while reading."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from globe_app.briefing import Store, stories
from globe_app.briefing.alternative_takes import alternative_takes
from globe_app.model.alternative_takes import AlternativeTakes
from globe_app.ui.services import Services
from globe_app.ui.views.article.takes_html import Fold, Told, codes_of, told_html


class TakesElsewhere(QObject):
    """How other countries tell the story of the article shown."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._article = 0  # id
        self._told = Told(0, frozenset())

    def take(self, article_id: int, countries: int) -> None:
        """An article is shown, whose story so many countries tell: what was open is opened again."""
        if article_id != self._article:
            self._article, self._told = article_id, Told(countries, self._told.opened)
            self._ask()
        elif countries != self._told.countries:  # what is shown stays until what it is now has come
            self._told = replace(self._told, countries=countries)
            self._ask(anew=True)

    @property
    def opened(self) -> frozenset[Fold]:
        """What is open."""
        return self._told.opened

    def html(self) -> str:
        """The folds as HTML."""
        return told_html(self._told, self._services.countries.shown_name, self._services.clock())

    def codes(self) -> tuple[str, ...]:
        """The countries whose flags stand in it."""
        return codes_of(self._told)

    def toggle(self, name: str) -> None:
        """Open or fold one of them."""
        if name not in list(Fold):
            return
        self._told = replace(self._told, opened=self._told.opened ^ {Fold(name)})
        self._ask()
        self.changed.emit()

    def _ask(self, *, anew: bool = False) -> None:
        """Read what is open and not read yet. `anew`: what was read too."""
        told, article = self._told, self._article
        if told.countries < 2:
            return
        if Fold.TAKES in told.opened and (anew or told.takes is None):
            self._services.lane.ask(
                "article takes", lambda store: alternative_takes(store, article),
                lambda found: self._come(article, found, themes=False),
            )  # fmt: skip
        if Fold.WORLD in told.opened and (anew or told.themes is None):
            resources = self._services.settings.resources

            def read(store: Store) -> AlternativeTakes | None:
                return alternative_takes(store, article, stories.taxonomy(resources))

            self._services.slow_lane.ask(
                "article world take", read, lambda found: self._come(article, found, themes=True)
            )

    def _come(self, article: int, found: AlternativeTakes | None, *, themes: bool) -> None:
        if article == self._article and found is not None:
            kept = found.themes if themes else self._told.themes
            self._told = replace(self._told, takes=found, themes=kept)
            self.changed.emit()
