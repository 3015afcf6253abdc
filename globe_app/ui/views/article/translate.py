"""Connects the article page to translation: engines, models, the enrich process."""

from PySide6.QtCore import QObject, Slot

from globe_app.briefing import articles
from globe_app.ui.background.enrich_coordinator import EnrichCoordinator
from globe_app.ui.look.images import ArticleWithImages, load_images
from globe_app.ui.services import Services
from globe_app.ui.views.article.view import ArticlePane


class ArticleTranslation(QObject):
    """Handles the page's translation requests and shows the results."""

    def __init__(
        self, services: Services, reader: ArticlePane, enrichment: EnrichCoordinator
    ) -> None:
        super().__init__(reader)
        self._services, self._reader, self._enrichment = services, reader, enrichment
        reader.engines_wanted.connect(self._ask_engines)
        reader.models_wanted.connect(enrichment.show_models)
        reader.translate_wanted.connect(self._translate)
        enrichment.translated.connect(self._come)
        enrichment.control.failed.connect(self._not_come)
        enrichment.changed.connect(self._take_up)
        enrichment.models.changed.connect(self._ask_engines)

    @Slot()
    def _ask_engines(self) -> None:
        folder = self._services.settings.models

        def show(languages: object) -> None:
            assert isinstance(languages, frozenset)
            self._reader.set_able(languages)

        self._services.slow_lane.ask("engines", lambda _: articles.translatable(folder), show)

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
