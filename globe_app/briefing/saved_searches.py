"""The saved searches as folders: with what is new in them, and what the reader is to be told of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from globe_app.briefing.search import parse_search
from globe_app.model.article_query import ArticleQuery
from globe_app.model.search import SavedSearch
from globe_app.store import saved_searches as stored
from globe_app.store.db import Store
from globe_app.text.query_language import Names

Missed = Callable[[], Sequence[int]]  # ids of the stories that the home country misses


def saved_searches(
    store: Store, names: Names, now: datetime, missed: Missed | None = None
) -> tuple[SavedSearch, ...]:
    """All of them in the reader's order, what is new counted."""
    return tuple(
        one if query is None else replace(one, new=stored.count_new(store, one.id, query))
        for one, query in _with_queries(stored.saved_searches(store), names, now, missed)
    )


def new_of_alerts(
    store: Store, names: Names, now: datetime, most: int, missed: Missed | None = None
) -> tuple[tuple[SavedSearch, tuple[int, ...]], ...]:
    """Saved searches with an alert that have articles of which the reader was not told, the newest id first."""
    found = []
    alerts = [one for one in stored.saved_searches(store) if one.alerts]
    for one, query in _with_queries(alerts, names, now, missed):
        if query is not None:
            ids = stored.to_tell(store, one.id, query, most)
            if ids:
                found.append((one, ids))
    return tuple(found)


def _with_queries(
    searches: Iterable[SavedSearch], names: Names, now: datetime, missed: Missed | None
) -> list[tuple[SavedSearch, ArticleQuery | None]]:
    return [
        (one, parse_search(one.query, names, now, strict=True, missed=missed).query)
        for one in searches
    ]
