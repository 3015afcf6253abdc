"""Asks for what a reader's words find: from the page of results and from the palette."""

from functools import lru_cache
from pathlib import Path

from globe_app.briefing import Store, stories
from globe_app.briefing.search import find_articles, names_of
from globe_app.geo.country_names import load_country_names
from globe_app.model.article_query import ArticleOrder, Cursor
from globe_app.model.search import SearchPage
from globe_app.ui.home_country import HomeCountry
from globe_app.ui.places import FoundOrder, Search
from globe_app.ui.services import Services

ORDERS = {FoundOrder.NEWEST: ArticleOrder.NEWEST, FoundOrder.RELEVANCE: ArticleOrder.RELEVANCE}


class Searching:
    """What a search is asked with besides its words. `find` runs in a lane's thread."""

    def __init__(self, services: Services, home: HomeCountry) -> None:
        self._services, self._home = services, home

    def find(
        self, store: Store, place: Search, limit: int, after: Cursor | None = None
    ) -> SearchPage:
        """A page of what `place` finds. Raises `StoreError`."""
        names = names_of(store, self._services.countries, self._country_names())
        return find_articles(
            store, names, place.typed, self._services.clock().astimezone(),
            order=ORDERS[place.order], limit=limit, after=after, typing=place.typing,
            missed=lambda: self._missed(store),
        )  # fmt: skip

    def _country_names(self) -> dict[str, str]:
        return _names_in(self._services.settings.resources / "geo")

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
