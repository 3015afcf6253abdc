"""Connects the view of an article to translation: engines, translators, the enrich process."""

from PySide6.QtCore import QObject, QTimer, Slot

from globe_app.briefing import articles
from globe_app.ui.background.background import Background
from globe_app.ui.background.translator_values import needed_of
from globe_app.ui.services import Services
from globe_app.ui.views.article.view import ArticleView

READ_MS = 400  # an article shown for so long is being read: it is translated before all others


class ArticleTranslation(QObject):
    """Has the article that is read translated first, and shows its English where the reader is."""

    def __init__(self, services: Services, view: ArticleView, enrichment: Background) -> None:
        super().__init__(view)
        self._services, self._view, self._enrichment = services, view, enrichment
        self._translators = enrichment.translators
        self._asked = 0  # id of the article that was translated unasked, so that it is tried once
        self._reading = QTimer(self, interval=READ_MS, singleShot=True)
        self._reading.timeout.connect(self._translate_shown)
        view.foreign_shown.connect(self._opened)
        view.translators_wanted.connect(self._translators.choose)
        view.translator_wanted.connect(self._translators.get_for)
        view.translate_wanted.connect(self._translate)
        enrichment.translated.connect(self._come)
        enrichment.translation_failed.connect(self._not_come)
        enrichment.changed.connect(self._take_up)
        self._translators.arrived.connect(self._arrived)
        self._translators.needed_changed.connect(self._tell_translator)
        self._translators.stepped.connect(self._tell_translator)

    @Slot()
    def _ask_engines(self) -> None:
        folder = self._services.settings.models

        def show(languages: frozenset[str]) -> None:
            self._view.set_able(languages)
            self._reading.start()

        self._services.slow_lane.ask("engines", lambda _: articles.translatable(folder), show)

    @Slot()
    def _opened(self) -> None:
        """An article of another language is in front."""
        self._tell_translator()
        if self._view.line.state.able is None:
            self._ask_engines()
        if not self._translators.control.known:
            self._translators.refresh()
        self._reading.start()

    @Slot()
    def _translate_shown(self) -> None:
        """Translate the article in front before all others, where something here can."""
        view, page = self._view, self._view.page
        if page is None or not view.widget.isVisible() or not self._services.sync_command:
            return
        row, english = page.article.row, page.article.english
        done = english is not None and english.whole  # a better translator may do a rough one again
        if not done and view.line.can_translate(page) and row.id != self._asked:
            self._asked = row.id
            self._translate(row.id)

    @Slot()
    def _tell_translator(self) -> None:
        """Tell the page what is known of the translator of its language."""
        row, control = self._view.row, self._translators.control
        if row is None:
            return
        self._view.set_translator(self._translators.of_article(row.language))
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
        self._view.set_translating(article_id)
        self._enrichment.translate_now(article_id)

    @Slot(int)
    def _come(self, _: int) -> None:
        self._view.set_translating(0)
        self._take_up()

    @Slot(str)
    def _not_come(self, _: str) -> None:
        self._come(0)

    @Slot()
    def _take_up(self) -> None:
        """Read the article once more where it may have been translated meanwhile."""
        place = self._view.here()
        if place is None or not self._view.awaits_english:
            return

        self._services.lane.ask(
            "article renewed", self._view.read(place), self._view.take_up,
        )  # fmt: skip
