"""What a home country misses: asked for, shown on its page and on the globe."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from globe_app.briefing import stories
from globe_app.briefing.articles import Overview
from globe_app.geo.countries import CountryInfo
from globe_app.model.story import Missed
from globe_app.ui.history import MissedSpot
from globe_app.ui.look.theme import Theme
from globe_app.ui.map.overlay import GlobeModes
from globe_app.ui.services import Parts
from globe_app.ui.views.country_lists import PAGE
from globe_app.ui.views.missed.view import MissedPage
from globe_app.ui.views.missed.words import Rule

DEFAULT_HOME = "US"
NOUNS = ("er", "'s", "’s")  # a demonym that ends so is no adjective: "New Zealander"
Then = Callable[[], None]


class MissedNav(QObject):
    """Fills the `MissedPage`."""

    lit = Signal(object, tuple)  # Missed, collected countries: the globe is to show them
    unlit = Signal()
    shown = Signal(str)  # what the page shows now, in a few words

    def __init__(self, parts: Parts, page: MissedPage) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page
        self.home = DEFAULT_HOME
        self._outlets: dict[str, int] = {}  # country -> outlets that are switched on
        self._collected: tuple[str, ...] = ()
        self._front = False
        page.home_chosen.connect(self.choose)

    def take_up(self, overview: Overview) -> None:
        """Other counts: which countries can be home."""
        self._outlets = {code: one.outlets for code, one in overview.counts.items() if one.outlets}
        self._page.show_countries(tuple(self._outlets), self.home)

    def set_home(self, code: str) -> None:
        """The home country remembered from last time."""
        if code in self._parts.countries.by_code:
            self.home = code
            self._page.show_countries(tuple(self._outlets), code)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Look at another home country."""
        self.home = code
        self._page.show_waiting()
        self.load(MissedSpot(), self._page.focus_page)

    def load(self, spot: MissedSpot, then: Then, question: str = PAGE) -> None:
        """Read what is missed, show it, then go on."""
        home, now = self.home, self._parts.clock()
        resources, countries = self._parts.settings.resources, self._parts.countries

        def read(store: object) -> object:
            eyes = stories.similarity_settings(resources, countries)
            found = stories.missed(store, eyes, home, now)  # type: ignore[arg-type]
            return found, stories.collected(store, found.since, found.until)  # type: ignore[arg-type]

        self._parts.lane.ask(question, read, lambda both: self._show(both, spot, then))

    def _show(self, both: object, spot: MissedSpot, then: Then) -> None:
        assert isinstance(both, tuple)
        found: Missed = both[0]
        self._collected = both[1]
        info = self._parts.countries.info(found.home)
        self._page.tabs.setCurrentIndex(spot.tab)
        self._page.show_missed(found, adjective_of(info), self._outlets.get(found.home, 0))
        if spot.row:
            self._page.set_current(spot.row)
            self._page.list.verticalScrollBar().setValue(spot.scroll)
        then()
        self.shown.emit(self._page.heading)
        self._light()

    def spot(self) -> MissedSpot:
        """Where the reader is on the page."""
        story = self._page.current()
        return MissedSpot(
            self._page.tabs.currentIndex(), story.row.id if story else 0,
            self._page.list.verticalScrollBar().value(),
        )  # fmt: skip

    def enter(self) -> None:
        """The page has come to the front: the globe shows where the missed stories are told."""
        self._front = True
        self._light()

    def leave(self) -> None:
        """The page is left: the globe shows the news again."""
        if self._front:
            self._front = False
            self.unlit.emit()

    def _light(self) -> None:
        found = self._page.found
        if self._front and found is not None:
            self.lit.emit(found, self._collected)


def missed_page(parts: Parts, theme: Theme) -> MissedPage:
    """The page, with the rule that the program goes by."""
    return MissedPage(
        theme, parts.serif, parts.flags, parts.countries.name, parts.clock,
        Rule(*stories.missed_rule()),
    )  # fmt: skip


def light_up(modes: GlobeModes, found: Missed, collected: tuple[str, ...]) -> None:
    """Show on the globe where the stories are told that the home country misses."""
    modes.show_missed(stories.missed_shades(found), found.home, collected)


def adjective_of(info: CountryInfo) -> str:
    """The country's adjective, `American`; "" where none is known for sure."""
    first = info.demonyms[0] if info.demonyms else ""
    return "" if first.endswith(NOUNS) else first
