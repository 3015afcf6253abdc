"""Opens a page of the window that is named on the command line.

Imports neither Qt nor the globe, since the command line imports it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from globe_app.errors import UsageError

if TYPE_CHECKING:
    from globe_app.ui.old.window import MainWindow

# The tabs of a story, in the order of its page.
TABS = ("current", "takes", "themes", "figures", "why", "replay")


@dataclass(frozen=True, slots=True)
class StartPage:
    """The page to open; all defaults = the welcome page."""

    country: str | None = None
    article: int | None = None  # id; with `country`, that country's list is behind it
    both: bool = False  # original and English side by side
    story: int | None = None
    tab: str = TABS[0]
    world: bool = False
    missed: bool = False
    home: str = ""  # home country; "" = the remembered one


def open_page(window: "MainWindow", page: StartPage, settle: Callable[[], None]) -> None:
    """Open the page; `settle` waits until the window is idle.

    Raises `UsageError` for an article that cannot be shown that way.
    """
    from globe_app.ui.old.history import StoryLocation

    pane = window.pane
    if page.country:
        window.go_to(page.country)
    if page.article is not None:
        settle()
        pane.open_article(page.article)
    elif page.story is not None:
        pane.bring_story(StoryLocation(page.story, tab=TABS.index(page.tab)), pane.enter_story)
    elif page.world:
        pane.open_world()
    elif page.missed:
        pane.home.set_home(page.home)
        pane.open_missed()
    settle()
    if page.both:
        shown = pane.reader.shown
        if shown is not None and shown.article.english is None:
            raise UsageError(page.article, "the article has no translation to be set beside it")
        pane.reader.toggle_both()
        settle()
