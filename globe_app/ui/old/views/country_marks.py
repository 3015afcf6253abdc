"""Read and saved marks: shown at once, stored by a lane, counted again."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from globe_app.briefing import articles
from globe_app.model.news import ArticleRow
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.country import CountryPage


class ReadMarks(QObject):
    """Stores the reader's marks. A read-only window stores none."""

    count_changed = Signal(object)  # CountryCount of a country whose marks changed

    def __init__(self, services: Services, page: CountryPage) -> None:
        super().__init__(page)
        self._services, self._page = services, page

    def set_read(self, ids: tuple[int, ...], read: bool) -> None:
        """Mark articles read or unread."""
        if self._services.read_only or not ids:
            return
        at = self._services.clock() if read else None
        for row in self._page.model.rows:
            if row.id in ids:
                self._page.model.change(replace(row, read=read))

        def work(store: object) -> object:
            articles.mark_read(store, ids, at)  # type: ignore[arg-type]
            return articles.counts_of(store, ids)  # type: ignore[arg-type]

        self._services.lane.submit(work, self._count)

    def country_read(self, code: str) -> None:
        """Mark all articles of a country read."""
        if self._services.read_only:
            return
        info, at = self._services.countries.info(code), self._services.clock()
        for row in self._page.model.rows:
            if not row.read:
                self._page.model.change(replace(row, read=True))
        self._services.lane.submit(
            lambda store: articles.mark_country_read(store, info, at), self._count
        )

    def set_saved(self, row: ArticleRow, saved: bool) -> bool:
        """Save or unsave an article; whether it is stored."""
        if self._services.read_only:
            return False
        at = self._services.clock() if saved else None
        self._services.lane.submit(lambda store: articles.mark_saved(store, row.id, at))
        self._page.model.change(replace(row, saved=saved))
        return True

    def _count(self, counts: object) -> None:
        for count in counts:  # type: ignore[attr-defined]
            self.count_changed.emit(count)
