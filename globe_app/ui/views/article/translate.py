"""Joins the article that is read to what puts it into English: engines, models, the work after a sync."""

from PySide6.QtCore import QObject, Slot

from globe_app.briefing import articles
from globe_app.ui.background.telling import Telling
from globe_app.ui.look.images import Illustrated, with_pictures
from globe_app.ui.services import Parts
from globe_app.ui.views.article.view import ReaderPane


class InEnglish(QObject):
    """Hears what the reader wants of an article and shows anew what came of it."""

    def __init__(self, parts: Parts, reader: ReaderPane, telling: Telling) -> None:
        super().__init__(reader)
        self._parts, self._reader, self._telling = parts, reader, telling
        reader.engines_wanted.connect(self._ask_engines)
        reader.models_wanted.connect(telling.show_models)
        reader.translate_wanted.connect(self._translate)
        telling.translated.connect(self._come)
        telling.digest.failed.connect(self._not_come)
        telling.changed.connect(self._take_up)
        telling.models.changed.connect(self._ask_engines)

    @Slot()
    def _ask_engines(self) -> None:
        folder = self._parts.settings.models

        def show(languages: object) -> None:
            assert isinstance(languages, frozenset)
            self._reader.set_able(languages)

        self._parts.chores.ask("engines", lambda _: articles.translatable(folder), show)

    @Slot(int)
    def _translate(self, article_id: int) -> None:
        self._reader.set_translating(article_id)
        self._telling.translate_now(article_id)

    @Slot(int)
    def _come(self, _: int) -> None:
        self._reader.set_translating(0)
        self._take_up()

    @Slot(str)
    def _not_come(self, _: str) -> None:
        self._come(0)

    @Slot()
    def _take_up(self) -> None:
        """The article on the page may be in English now: show it so where it is read."""
        shown = self._reader.shown
        if shown is None or not self._reader.awaits_english:
            return
        article_id = shown.article.row.id

        def renew(both: object) -> None:
            assert isinstance(both, Illustrated)
            self._reader.renew(both)

        self._parts.lane.ask(
            "renewed",
            lambda store: with_pictures(
                articles.article_page(store, self._parts.countries, article_id)
            ),
            renew,
        )
