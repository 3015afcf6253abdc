"""Connects the article page to translation: engines, translators, the enrich process."""

from PySide6.QtCore import QObject, QTimer, Slot

from globe_app.briefing import articles
from globe_app.ui.old.background.enrich_coordinator import EnrichCoordinator
from globe_app.ui.old.background.translator_values import needed_of
from globe_app.ui.old.look.images import ArticleWithImages, load_images
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.article.view import ArticlePane

READ_MS = 400  # an article shown for so long is being read: it is translated before all others


class ArticleTranslation(QObject):
    """Has the article that is read translated first, and shows its English where the reader is."""

    def __init__(
        self, services: Services, reader: ArticlePane, enrichment: EnrichCoordinator
    ) -> None:
        super().__init__(reader)
        self._services, self._reader, self._enrichment = services, reader, enrichment
        self._translators = enrichment.translators
        self._asked = 0  # id of the article that was translated unasked, so that it is tried once
        self._reading = QTimer(self, interval=READ_MS, singleShot=True)
        self._reading.timeout.connect(self._translate_shown)
        reader.engines_wanted.connect(self._ask_engines)
        reader.foreign_shown.connect(self._opened)
        reader.translators_wanted.connect(self._translators.show_dialog)
        reader.translator_wanted.connect(self._translators.get_for)
        reader.translate_wanted.connect(self._translate)
        enrichment.translated.connect(self._come)
        enrichment.control.failed.connect(self._not_come)
        enrichment.changed.connect(self._take_up)
        self._translators.arrived.connect(self._arrived)
        self._translators.needed_changed.connect(self._tell_translator)
        self._translators.stepped.connect(self._tell_translator)

    @Slot()
    def _ask_engines(self) -> None:
        folder = self._services.settings.models

        def show(languages: object) -> None:
            assert isinstance(languages, frozenset)
            self._reader.set_able(languages)
            self._reading.start()

        self._services.slow_lane.ask("engines", lambda _: articles.translatable(folder), show)

    @Slot()
    def _opened(self) -> None:
        """An article of another language is in front."""
        self._tell_translator()
        if not self._translators.control.known:
            self._translators.refresh()
        self._reading.start()

    @Slot()
    def _translate_shown(self) -> None:
        """Translate the article in front before all others, where something here can."""
        reader, shown = self._reader, self._reader.shown
        if shown is None or not reader.isVisible() or not self._services.sync_command:
            return
        article_id = shown.article.row.id
        english = shown.article.english
        done = english is not None and english.whole  # a better translator may do a rough one again
        if not done and reader.can_translate and article_id != self._asked:
            self._asked = article_id
            self._translate(article_id)

    @Slot()
    def _tell_translator(self) -> None:
        """Tell the page what is known of the translator of its language."""
        shown = self._reader.shown
        if shown is None:
            return
        row, control = shown.article.row, self._translators.control
        self._reader.set_translator(self._translators.of_article(row.language))
        has_model = control.known and needed_of(control.needed, row.language) is None
        if row.rough and has_model and row.id != self._asked:  # it can be had in better English
            self._asked = row.id
            self._translate(row.id)

    @Slot()
    def _arrived(self) -> None:
        """A translator has come or gone: perhaps the one that the article in front waits for."""
        self._asked = 0
        self._ask_engines()

    @Slot(int)
    def _translate(self, article_id: int) -> None:
        self._reader.set_translating(article_id)
        self._enrichment.translate_now(article_id)

    @Slot(int)
    def _come(self, _: int) -> None:
        self._reader.set_translating(0)
        self._take_up()

    @Slot(str)
    def _not_come(self, _: str) -> None:
        self._come(0)

    @Slot()
    def _take_up(self) -> None:
        """Reload the article when it may have been translated meanwhile."""
        shown = self._reader.shown
        if shown is None or not self._reader.awaits_english:
            return
        article_id = shown.article.row.id

        def renew(both: object) -> None:
            assert isinstance(both, ArticleWithImages)
            self._reader.renew(both)

        self._services.lane.ask(
            "renewed",
            lambda store: load_images(
                articles.article_page(store, self._services.countries, article_id)
            ),
            renew,
        )
