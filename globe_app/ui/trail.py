"""The way the reader came, and Back along it: to page, tab, row, scroll and globe."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from globe_app.ui.history import History, Spot, View
from globe_app.ui.views.country_lists import PAGE

if TYPE_CHECKING:
    from globe_app.ui.navigation import ReadingPane


class Trail(QObject):
    """Remembers the spots of a `ReadingPane` and returns to them."""

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self._history = History()
        self.returning = False  # whether the page shown was come back to

    def forget(self) -> None:
        """There is nothing to go back to."""
        self._history = History()

    def leave(self) -> None:
        """Remember where the reader is: they go on to another page."""
        self.returning = False
        self._history.push(self._spot())

    def _spot(self) -> Spot:
        pane = self._pane
        shown = pane.reader.shown if pane.view is View.ARTICLE else None
        return Spot(
            view=pane.view,
            camera=pane.globe.camera,
            behind=pane.behind,
            listed=pane.lists.spot(),
            article=shown.article.row.id if shown else None,
            article_scroll=pane.reader.browser.verticalScrollBar().value(),
            world=pane.stories.world_spot(),
            missed=pane.home.spot(),
            story=pane.story.spot(),
        )

    def back(self) -> None:
        """Return to the spot before."""
        spot = self._history.pop()
        if spot is None:
            return
        pane = self._pane
        self.returning = True
        pane.parts.lane.drop(PAGE)
        pane.globe.set_camera(spot.camera)
        if spot.view is View.WELCOME:
            pane.show_welcome()
        elif spot.view is View.WORLD:
            pane.load_world(spot.world)
        elif spot.view is View.MISSED:
            pane.load_missed(spot.missed)
        elif spot.view is View.STORY:
            pane.bring_story(spot.story, pane.enter_story)
        elif spot.behind is View.STORY:
            pane.bring_story(spot.story, lambda: self._reopen(spot))
        else:
            pane.globe.select(spot.listed.country)
            if spot.view is View.LIST:
                pane.lists.bring(spot.listed, lambda: pane.enter_list(spot.listed))
            else:
                pane.lists.bring(spot.listed, lambda: self._reopen(spot))

    def _reopen(self, spot: Spot) -> None:
        """Show the article of a spot again; what lies behind it has been brought."""
        if spot.article is not None:
            self._pane.load_article(spot.article, spot.behind, spot.article_scroll)
