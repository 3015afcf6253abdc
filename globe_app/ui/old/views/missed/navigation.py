"""Loads missed stories, shows them on their page and on the globe."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import stories
from globe_app.briefing.articles import Overview
from globe_app.geo.countries import CountryInfo
from globe_app.model.story import Missed
from globe_app.ui.old.history import MissedLocation
from globe_app.ui.old.look.theme import Theme
from globe_app.ui.old.map.overlay import GlobeOverlays
from globe_app.ui.old.services import Services
from globe_app.ui.old.views.country_lists import PAGE
from globe_app.ui.old.views.missed.view import MissedPage
from globe_app.ui.old.views.missed.words import MissedRule

DEFAULT_HOME = "US"
NOUNS = ("er", "'s", "’s")  # endings of demonyms that are no adjectives: "New Zealander"
Then = Callable[[], None]


class MissedNavigation(QObject):
    """Fills the `MissedPage`."""

    globe_wanted = Signal(object, tuple)  # Missed, collected countries
    globe_released = Signal()
    shown = Signal(str)  # title of what the page shows

    def __init__(self, services: Services, page: MissedPage) -> None:
        super().__init__(page)
        self._services, self._page = services, page
        self.home = DEFAULT_HOME
        self._outlets: dict[str, int] = {}  # country -> enabled outlets
        self._collected: tuple[str, ...] = ()
        self._front = False
        page.home_chosen.connect(self.choose)

    def take_up(self, overview: Overview) -> None:
        """Take in new counts: they decide which countries can be home."""
        self._outlets = {code: one.outlets for code, one in overview.counts.items() if one.outlets}
        self._page.show_countries(tuple(self._outlets), self.home)

    def set_home(self, code: str) -> None:
        """Set the remembered home country."""
        if code in self._services.countries.by_code:
            self.home = code
            self._page.show_countries(tuple(self._outlets), code)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Change the home country."""
        self.home = code
        self._page.show_waiting()
        self.load(MissedLocation(), self._page.focus_page)

    def load(self, location: MissedLocation, then: Then, question: str = PAGE) -> None:
        """Load the missed stories, show them, then call `then`."""
        home, now = self.home, self._services.clock()
        resources, countries = self._services.settings.resources, self._services.countries

        def read(store: object) -> object:
            eyes = stories.similarity_settings(resources, countries)
            found = stories.missed(store, eyes, home, now)  # type: ignore[arg-type]
            return found, stories.collected(store, found.since, found.until)  # type: ignore[arg-type]

        self._services.lane.ask(question, read, lambda both: self._show(both, location, then))

    def _show(self, both: object, location: MissedLocation, then: Then) -> None:
        assert isinstance(both, tuple)
        found: Missed = both[0]
        self._collected = both[1]
        info = self._services.countries.info(found.home)
        self._page.tabs.setCurrentIndex(location.tab)
        self._page.show_missed(found, adjective_of(info), self._outlets.get(found.home, 0))
        if location.row:
            self._page.set_current(location.row)
            self._page.list.verticalScrollBar().setValue(location.scroll)
        then()
        self.shown.emit(self._page.heading)
        self._light()

    def location(self) -> MissedLocation:
        """The reader's position on the page."""
        story = self._page.current()
        return MissedLocation(
            self._page.tabs.currentIndex(), story.row.id if story else 0,
            self._page.list.verticalScrollBar().value(),
        )  # fmt: skip

    def enter(self) -> None:
        """The page is in front: show on the globe where missed stories are told."""
        self._front = True
        self._light()

    def leave(self) -> None:
        """The page was left: the globe shows the news again."""
        if self._front:
            self._front = False
            self.globe_released.emit()

    def _light(self) -> None:
        found = self._page.found
        if self._front and found is not None:
            self.globe_wanted.emit(found, self._collected)


def missed_page(services: Services, theme: Theme) -> MissedPage:
    """Create the page with the program's rule."""
    return MissedPage(
        theme, services.serif, services.flags, services.countries.name, services.clock,
        MissedRule(*stories.missed_rule()),
    )  # fmt: skip


def show_missed_on_globe(modes: GlobeOverlays, found: Missed, collected: tuple[str, ...]) -> None:
    """Show on the globe where the missed stories are told."""
    modes.show_missed(stories.missed_shades(found), found.home, collected)


def adjective_of(info: CountryInfo) -> str:
    """The country's adjective, `American`; "" where it is not known for sure."""
    first = info.demonyms[0] if info.demonyms else ""
    return "" if first.endswith(NOUNS) else first
