"""The article that is read: asked for, shown, marked read and saved."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from globe_app.briefing import articles
from globe_app.briefing.articles import ArticlePage
from globe_app.model.news import ArticleRow
from globe_app.model.story import HEADLINE
from globe_app.ui.look.images import Illustrated, with_pictures
from globe_app.ui.services import Parts
from globe_app.ui.views.article.view import ReaderPane
from globe_app.ui.views.country_lists import PAGE
from globe_app.ui.views.country_marks import Marks


class ArticlesNav(QObject):
    """Fills the `ReaderPane`; keeps what is marked."""

    def __init__(self, parts: Parts, page: ReaderPane, marks: Marks) -> None:
        super().__init__(page)
        self._parts, self._page, self._marks, self._lane = parts, page, marks, parts.lane
        self.row: ArticleRow | None = None  # what is read, with its marks as they are now
        page.past.connect(self._show_past)

    def load(
        self,
        article_id: int,
        enter: Callable[[ArticlePage], None],
        scroll: int = 0,
        number: int = HEADLINE,
    ) -> None:
        """Read an article; `enter` brings the page to the front; show it scrolled or at a sentence."""
        self._lane.ask(
            PAGE,
            lambda store: with_pictures(
                articles.article_page(store, self._parts.countries, article_id)
            ),
            lambda both: self._show(both, enter, scroll, number),
        )

    def _show(
        self, both: object, enter: Callable[[ArticlePage], None], scroll: int, number: int
    ) -> None:
        assert isinstance(both, Illustrated)
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
