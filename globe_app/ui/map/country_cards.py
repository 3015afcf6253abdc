"""Answers what the globe's cards want to know, from the store.

`CountryCards(globe, lane, now)` is built once beside the globe.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from globe_app.briefing import Store, articles
from globe_app.errors import GlobeError
from globe_app.model.lists import HoverData
from globe_app.ui.lane import Lane
from globe_app.ui.map.card_words import first_card, full_card
from globe_app.ui.map.pointing import PointingGlobe


class CountryCards(QObject):
    """Asks the store what a card wants to know."""

    def __init__(
        self, globe: PointingGlobe, lane: Lane[Store], now: Callable[[], datetime]
    ) -> None:
        super().__init__(globe)
        self._globe, self._lane, self._now = globe, lane, now
        globe.card_wanted.connect(self._ask)

    @Slot(str)
    def _ask(self, code: str) -> None:
        now = self._now()

        def take(found: HoverData) -> None:
            overlay = self._globe.look.overlay
            first = first_card(self._globe.countries, overlay, code, now)
            self._globe.set_card(full_card(first, overlay, found))

        self._lane.ask("card", lambda store: articles.hover(store, code, now), take, _no_card)


def _no_card(_: GlobeError) -> None:
    """The card stays as it is: nothing was asked for that a notice could help with."""
