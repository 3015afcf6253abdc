"""A page of the window that is named on the command line, and the way there.

It loads neither Qt nor the globe: the command line reads it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from globe_app.errors import UsageError

if TYPE_CHECKING:
    from globe_app.ui.window import MainWindow

# The tabs of a story, in the order of its page.
TABS = ("current", "takes", "themes", "figures", "why", "replay")


@dataclass(frozen=True, slots=True)
class Page:
    """What the pane is to show; nothing of it: the beginning."""

    country: str | None = None
    article: int | None = None  # with `country` its country's list behind it
    both: bool = False  # the article in two languages side by side
    story: int | None = None
    tab: str = TABS[0]
    world: bool = False
    missed: bool = False
    home: str = ""  # whose missed stories; "" = the usual


def open_page(window: "MainWindow", page: Page, settle: Callable[[], None]) -> None:
    """Lead the window there; `settle` waits until it has done what it was asked.

    Raises `UsageError` for an article that cannot be shown so.
    """
    from globe_app.ui.history import StorySpot

    pane = window.pane
    if page.country:
        window.go_to(page.country)
    if page.article is not None:
        settle()
        pane.open_article(page.article)
    elif page.story is not None:
        pane.bring_story(StorySpot(page.story, tab=TABS.index(page.tab)), pane.enter_story)
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
