"""The lists of a country's stories and of the saved ones: asked for, shown, gone on with."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import articles
from globe_app.briefing.articles import CountryBrief, StoryPage
from globe_app.settings import LIST_PAGE
from globe_app.ui.history import ListSpot
from globe_app.ui.services import Parts
from globe_app.ui.views.country import CountryPage

PAGE = "page"  # the question that leads to another page: of several only the newest is answered


class ListsNav(QObject):
    """Fills the `CountryPage`."""

    counted = Signal(object)  # CountryCount, read anew

    def __init__(self, parts: Parts, page: CountryPage) -> None:
        super().__init__(page)
        self._parts, self._page, self._lane = parts, page, parts.lane
        self._listed: ListSpot | None = None  # which list the page holds; None: nothing yet
        self._brief: CountryBrief | None = None
        self._next: tuple[int, int] | None = None
        page.more.connect(self.more)

    @property
    def listed(self) -> ListSpot:
        """Which list the page holds."""
        return self._listed or ListSpot()

    def forget(self) -> None:
        """What was listed is no longer stored."""
        self._brief = self._listed = self._next = None
        self._page.model.show((), False)

    def spot(self) -> ListSpot:
        """Where the reader is in the list."""
        row = self._page.current()
        at = self.listed
        return ListSpot(
            at.country, at.about, at.saved,
            row=row.id if row else None,
            rows=len(self._page.model.rows),
            scroll=self._page.list.verticalScrollBar().value(),
        )  # fmt: skip

    def bring(self, spot: ListSpot, then: Callable[[], None]) -> None:
        """Have the page hold the list of `spot` (one there is none of: whatever it holds), then go on."""
        if spot.key in (self.listed.key, ListSpot().key):
            then()
        else:
            self.load(spot, then)

    def load(self, spot: ListSpot, then: Callable[[], None], question: str = PAGE) -> None:
        """Read the list of `spot` anew, then go on."""
        if spot.saved:
            self._lane.ask(
                question, articles.saved_page, lambda page: self._show_saved(page, spot, then)
            )
        elif spot.country is not None:
            info, about = self._parts.countries.info(spot.country), spot.about
            limit = max(LIST_PAGE, spot.rows)
            self._lane.ask(
                question,
                lambda store: articles.country_brief(store, info, about=about, limit=limit),
                lambda brief: self._show_brief(brief, spot, then),
            )

    def _show_brief(self, brief: object, spot: ListSpot, then: Callable[[], None]) -> None:
        assert isinstance(brief, CountryBrief)
        self._brief, self._next, self._listed = brief, brief.page.more, spot
        self._page.show_brief(self._parts.countries.info(brief.code), brief)
        self.counted.emit(brief.count)
        then()

    def _show_saved(self, page: object, spot: ListSpot, then: Callable[[], None]) -> None:
        assert isinstance(page, StoryPage)
        self._brief = self._next = None
        self._listed = spot
        self._page.show_saved(page)
        then()

    def go_to(self, spot: ListSpot | None) -> None:
        """Put the keyboard on the row of `spot`, or on the first."""
        rows = self._page.model.rows
        if spot is not None and spot.row is not None:
            self._page.set_current(spot.row)
            self._page.list.verticalScrollBar().setValue(spot.scroll)
        elif rows:
            self._page.set_current(rows[0].id)

    @Slot()
    def more(self) -> None:
        """Read the next rows."""
        brief, after = self._brief, self._next
        if brief is None or after is None:
            return
        self._next = None  # asked for: once is enough
        self._lane.ask(
            "more",
            lambda store: articles.story_page(store, brief.code, about=brief.about, after=after),
            lambda page: self._append(brief, page),
        )

    def _append(self, brief: CountryBrief, page: object) -> None:
        assert isinstance(page, StoryPage)
        if brief is self._brief:
            self._next = page.more
            self._page.append(page)
