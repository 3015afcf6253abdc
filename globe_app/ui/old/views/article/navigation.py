"""Loads the article being read, shows it, and marks it read or saved."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from globe_app.briefing import articles
from globe_app.briefing.articles import ArticlePage
from globe_app.model.news import ArticleRow
from globe_app.model.story import HEADLINE
from globe_app.ui.old.look.images import ArticleWithImages, load_images
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.article.view import ArticlePane
from globe_app.ui.old.views.country_lists import PAGE
from globe_app.ui.old.views.country_marks import ReadMarks


class ArticleNavigation(QObject):
    """Fills the `ArticlePane` and records read and saved marks."""

    def __init__(self, services: Services, page: ArticlePane, marks: ReadMarks) -> None:
        super().__init__(page)
        self._services, self._page, self._marks, self._lane = services, page, marks, services.lane
        self.row: ArticleRow | None = None  # the article being read, with its current marks
        page.revisions_wanted.connect(self._show_past)

    def load(
        self,
        article_id: int,
        enter: Callable[[ArticlePage], None],
        scroll: int = 0,
        number: int = HEADLINE,
    ) -> None:
        """Load an article; `enter` brings the page to the front; show it scrolled or at a sentence."""
        self._lane.ask(
            PAGE,
            lambda store: load_images(
                articles.article_page(store, self._services.countries, article_id)
            ),
            lambda both: self._show(both, enter, scroll, number),
        )

    def _show(
        self, both: object, enter: Callable[[ArticlePage], None], scroll: int, number: int
    ) -> None:
        assert isinstance(both, ArticleWithImages)
        self.row = both.page.article.row
        enter(both.page)
        self._page.show_article(both)
        self._page.browser.verticalScrollBar().setValue(scroll)
        if number != HEADLINE:
            self._page.go_to_sentence(number)
        self._page.browser.setFocus()
        if not self.row.read:
            self.set_read(self.row, True)

    def set_read(self, row: ArticleRow, read: bool) -> None:
        """Mark an article read or unread."""
        self._marks.set_read((row.id,), read)
        self._keep(replace(row, read=read))

    def save(self, row: ArticleRow, saved: bool) -> None:
        """Save or unsave an article."""
        if self._marks.set_saved(row, saved):
            self._keep(replace(row, saved=saved))
            self._page.show_saved(saved)

    def _keep(self, row: ArticleRow) -> None:
        if self.row is not None and self.row.id == row.id:
            self.row = row

    @Slot(int)
    def _show_past(self, article_id: int) -> None:
        self._lane.ask(
            "past", lambda store: articles.past_texts(store, article_id), self._page.show_past
        )
