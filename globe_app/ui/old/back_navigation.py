"""Back navigation: remembers locations and returns to them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from globe_app.ui.old.history import History, Location, View
from globe_app.ui.old.views.country_lists import PAGE

if TYPE_CHECKING:
    from globe_app.ui.old.navigation import ReadingPane


class BackNavigation(QObject):
    """Remembers the locations of a `ReadingPane` and returns to them."""

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self._history = History()
        self.returning = False  # whether the current page was reached by Back

    def forget(self) -> None:
        """Clear the history."""
        self._history = History()

    def leave(self) -> None:
        """Remember the current location before going to another page."""
        self.returning = False
        self._history.push(self._current_location())

    def _current_location(self) -> Location:
        pane = self._pane
        shown = pane.reader.shown if pane.view is View.ARTICLE else None
        return Location(
            view=pane.view,
            camera=pane.globe.camera,
            behind=pane.behind,
            listed=pane.lists.location(),
            article=shown.article.row.id if shown else None,
            article_scroll=pane.reader.browser.verticalScrollBar().value(),
            world=pane.stories.world_location(),
            missed=pane.home.location(),
            story=pane.story.location(),
        )

    def back(self) -> None:
        """Return to the previous location."""
        location = self._history.pop()
        if location is None:
            return
        pane = self._pane
        self.returning = True
        pane.services.lane.drop(PAGE)
        pane.globe.set_camera(location.camera)
        if location.view is View.WELCOME:
            pane.show_welcome()
        elif location.view is View.WORLD:
            pane.load_world(location.world)
        elif location.view is View.MISSED:
            pane.load_missed(location.missed)
        elif location.view is View.STORY:
            pane.bring_story(location.story, pane.enter_story)
        elif location.behind is View.STORY:
            pane.bring_story(location.story, lambda: self._reopen(location))
        else:
            pane.globe.select(location.listed.country)
            if location.view is View.LIST:
                pane.lists.bring(location.listed, lambda: pane.enter_list(location.listed))
            else:
                pane.lists.bring(location.listed, lambda: self._reopen(location))

    def _reopen(self, location: Location) -> None:
        """Show the article of a location; the page behind it is loaded already."""
        if location.article is not None:
            self._pane.load_article(location.article, location.behind, location.article_scroll)
