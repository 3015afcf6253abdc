"""Opens a page of the window that is named on the command line.

Imports neither Qt nor the globe, since the command line imports it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from globe_app.errors import UsageError
from globe_app.ui.places import (
    Article,
    Country,
    Edition,
    History,
    Missed,
    Place,
    Search,
    Stories,
    Story,
    StoryPart,
    Today,
    YourReading,
)

if TYPE_CHECKING:
    from globe_app.ui.window import MainWindow

# What of a story can be named; all but the last two are sections of its one page.
TABS = ("current", "takes", "themes", "figures", "why", "replay")
MAPS = ("globe", "equal-earth", "robinson", "natural-earth", "azimuthal")
MAP_SHOWS = ("unread", "stored", "reading")
_PARTS = {"why": StoryPart.WHY, "replay": StoryPart.REPLAY}


@dataclass(frozen=True, slots=True)
class StartPage:
    """The page to open; all defaults = the front page."""

    country: str | None = None
    article: int | None = None  # id; with `country`, that country's list is behind it
    both: bool = False  # original and English side by side
    story: int | None = None
    tab: str = TABS[0]
    world: bool = False
    missed: bool = False
    edition: str = ""  # ISO date; "" = none
    history: bool = False
    home: str = ""  # home country; "" = the remembered one
    search: str | None = None  # words that are searched for
    reading: bool = False  # where the reader has read from
    map: str = MAPS[0]  # how the map is drawn
    map_shows: str = MAP_SHOWS[0]  # where the page brings nothing of its own
    folded: bool = False  # the pane is put aside

    @property
    def place(self) -> Place:
        """The place that it is."""
        origin = Country(self.country) if self.country else None
        if self.article is not None:
            return Article(self.article, origin=origin)
        if self.story is not None:
            return Story(self.story, _PARTS.get(self.tab, StoryPart.PAGE))
        if self.edition:
            return Edition(self.edition)
        if self.history:
            return History()
        if self.search is not None:
            return Search(self.search)
        if self.world:
            return Stories()
        if self.reading:
            return YourReading()
        if self.missed:
            return Missed(self.home)
        return origin or Today()


def open_page(window: "MainWindow", page: StartPage, settle: Callable[[], None]) -> None:
    """Open the page; `settle` waits until the window is idle.

    Raises `UsageError` for an article that cannot be shown that way.
    """
    window.navigator.go(page.place)
    settle()
    if page.folded:
        window.fold_pane()
    if page.map_shows != MAP_SHOWS[0]:
        window.run(f"mode_{page.map_shows}")
    if page.map != MAPS[0]:
        window.run(f"map_{page.map.replace('-', '_')}")
    settle()
    if page.both:
        if not window.article.selection().two_languages:
            raise UsageError(page.article, "the article has no translation to be set beside it")
        window.article.toggle_both()
        settle()
