"""Read and saved marks: shown at once, kept by the read lane, counted anew."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from globe_app.briefing import articles
from globe_app.model.news import ArticleRow
from globe_app.ui.services import Parts
from globe_app.ui.views.country import CountryPage


class Marks(QObject):
    """Writes the reader's marks. A window open for reading only writes none."""

    counted = Signal(object)  # CountryCount of a country whose marks changed

    def __init__(self, parts: Parts, page: CountryPage) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page

    def set_read(self, ids: tuple[int, ...], read: bool) -> None:
        """Mark articles read or unread."""
        if self._parts.read_only or not ids:
            return
        at = self._parts.clock() if read else None
        for row in self._page.model.rows:
            if row.id in ids:
                self._page.model.change(replace(row, read=read))

        def work(store: object) -> object:
            articles.mark_read(store, ids, at)  # type: ignore[arg-type]
            return articles.counts_of(store, ids)  # type: ignore[arg-type]

        self._parts.lane.tell(work, self._count)

    def country_read(self, code: str) -> None:
        """Mark every story of a country read."""
        if self._parts.read_only:
            return
        info, at = self._parts.countries.info(code), self._parts.clock()
        for row in self._page.model.rows:
            if not row.read:
                self._page.model.change(replace(row, read=True))
        self._parts.lane.tell(
            lambda store: articles.mark_country_read(store, info, at), self._count
        )

    def set_saved(self, row: ArticleRow, saved: bool) -> bool:
        """Save or unsave an article; whether that is kept."""
        if self._parts.read_only:
            return False
        at = self._parts.clock() if saved else None
        self._parts.lane.tell(lambda store: articles.mark_saved(store, row.id, at))
        self._page.model.change(replace(row, saved=saved))
        return True

    def _count(self, counts: object) -> None:
        for count in counts:  # type: ignore[attr-defined]
            self.counted.emit(count)
