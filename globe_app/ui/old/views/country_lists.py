"""Loads the lists of a country's and of saved articles."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import articles
from globe_app.briefing.articles import CountryBrief
from globe_app.model.article_query import ArticleList
from globe_app.settings import LIST_PAGE
from globe_app.ui.old.history import ListLocation
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.country import CountryPage

PAGE = "page"  # question name of page changes: only the newest one is answered


class CountryListNavigation(QObject):
    """Fills the `CountryPage`."""

    count_changed = Signal(object)  # CountryCount that has changed

    def __init__(self, services: Services, page: CountryPage) -> None:
        super().__init__(page)
        self._services, self._page, self._lane = services, page, services.lane
        self._listed: ListLocation | None = None  # the list that the page holds; None = none yet
        self._brief: CountryBrief | None = None
        self._next: tuple[int, int] | None = None
        self._old = False  # what is stored has changed since the list was read
        page.more.connect(self.more)

    @property
    def listed(self) -> ListLocation:
        """The list that the page holds."""
        return self._listed or ListLocation()

    def forget(self) -> None:
        """The list is no longer stored."""
        self._brief = self._listed = self._next = None
        self._page.model.show((), False)

    def location(self) -> ListLocation:
        """The reader's position in the list."""
        row = self._page.current()
        at = self.listed
        return ListLocation(
            at.country, at.about, at.saved,
            row=row.id if row else None,
            rows=len(self._page.model.rows),
            scroll=self._page.list.verticalScrollBar().value(),
        )  # fmt: skip

    def bring(self, location: ListLocation, then: Callable[[], None]) -> None:
        """Load the list of `location` unless the page holds it as it is stored, then call `then`."""
        held = location.key == self.listed.key and not self._old
        if held or location.key == ListLocation().key:
            then()
        else:
            self.load(location, then)

    def mark_stale(self) -> None:
        """What is stored has changed: the list is read anew when the reader returns to it."""
        self._old = True

    def load(self, location: ListLocation, then: Callable[[], None], question: str = PAGE) -> None:
        """Load the list of `location`, then call `then`."""
        if location.saved:
            self._lane.ask(
                question, articles.saved_page, lambda page: self._show_saved(page, location, then)
            )
        elif location.country is not None:
            info, about = self._services.countries.info(location.country), location.about
            limit = max(LIST_PAGE, location.rows)
            self._lane.ask(
                question,
                lambda store: articles.country_brief(store, info, about=about, limit=limit),
                lambda brief: self._show_brief(brief, location, then),
            )

    def _show_brief(self, brief: object, location: ListLocation, then: Callable[[], None]) -> None:
        assert isinstance(brief, CountryBrief)
        self._brief, self._next, self._listed = brief, brief.page.more, location
        self._old = False
        self._page.show_brief(self._services.countries.info(brief.code), brief)
        self.count_changed.emit(brief.count)
        then()

    def _show_saved(self, page: object, location: ListLocation, then: Callable[[], None]) -> None:
        assert isinstance(page, ArticleList)
        self._brief = self._next = None
        self._listed = location
        self._old = False
        self._page.show_saved(page)
        then()

    def go_to(self, location: ListLocation | None) -> None:
        """Make the row of `location` current, or the first row."""
        rows = self._page.model.rows
        if location is not None and location.row is not None:
            self._page.set_current(location.row)
            self._page.list.verticalScrollBar().setValue(location.scroll)
        elif rows:
            self._page.set_current(rows[0].id)

    @Slot()
    def more(self) -> None:
        """Load the next rows."""
        brief, after = self._brief, self._next
        if brief is None or after is None:
            return
        self._next = None  # already asked for
        self._lane.ask(
            "more",
            lambda store: articles.story_page(store, brief.code, about=brief.about, after=after),
            lambda page: self._append(brief, page),
        )

    def _append(self, brief: CountryBrief, page: object) -> None:
        assert isinstance(page, ArticleList)
        if brief is self._brief:
            self._next = page.more
            self._page.append(page)
