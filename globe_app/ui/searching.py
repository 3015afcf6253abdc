"""Asks for what a reader's words find: from the page of results and from the palette."""

from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path

from globe_app.briefing import Store, stories
from globe_app.briefing.alerts import due_alerts
from globe_app.briefing.saved_searches import saved_searches
from globe_app.briefing.search import find_articles, names_of
from globe_app.geo.country_names import load_country_names
from globe_app.model.alerts import DueAlerts
from globe_app.model.article_query import Cursor
from globe_app.model.reader_actions import Done
from globe_app.model.search import SavedSearch, SearchPage
from globe_app.pipeline.saved_searches import keep_search
from globe_app.text.query_language import Names
from globe_app.ui.home_country import HomeCountry
from globe_app.ui.places import Search
from globe_app.ui.services import Services


class Searching:
    """What a search is asked with besides its words. `find` runs in a lane's thread."""

    def __init__(self, services: Services, home: HomeCountry) -> None:
        self._services, self._home = services, home

    def find(
        self, store: Store, place: Search, limit: int, after: Cursor | None = None
    ) -> SearchPage:
        """A page of what `place` finds. Raises `StoreError`."""
        return find_articles(
            store, self._names(store), place.typed, self._now, order=place.order.stored,
            limit=limit, after=after, typing=place.typing, strict=bool(place.saved),
            missed=partial(self._missed, store),
        )  # fmt: skip

    def saved(self, store: Store) -> tuple[SavedSearch, ...]:
        """The searches that are kept, what is new in each counted. Raises `StoreError`."""
        return saved_searches(store, self._names(store), self._now, partial(self._missed, store))

    def due_alerts(self, store: Store) -> DueAlerts:
        """What the reader is to be told of. Raises `StoreError`."""
        return due_alerts(store, self._names(store), self._now, partial(self._missed, store))

    def keep(self, store: Store, number: int, on: bool, now: datetime) -> Done:
        """Keep for good what a saved search finds, or no more. Raises `StoreError`."""
        return keep_search(store, self._names(store), number, on, now)

    @property
    def _now(self) -> datetime:
        return self._services.clock().astimezone()

    def _names(self, store: Store) -> Names:
        known = _names_in(self._services.settings.resources / "geo")
        return names_of(store, self._services.countries, known)

    def _missed(self, store: Store) -> tuple[int, ...]:
        resources, home = self._services.settings.resources, self._home.code
        if not home:
            return ()
        how = stories.similarity_settings(resources, self._services.countries)
        found = stories.missed(store, how, home, self._services.clock())
        return tuple(one.row.id for one in found.missed)


@lru_cache(1)
def _names_in(folder: Path) -> dict[str, str]:
    return dict(load_country_names(folder))
