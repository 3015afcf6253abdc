"""What the reader does with saved searches: stored, noted in the journal, told."""

from datetime import datetime
from pathlib import Path

from globe_app.geo.countries import Countries
from globe_app.geo.country_names import load_country_names
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.reader_actions import Done
from globe_app.store import saved_searches as stored
from globe_app.store.db import Store
from globe_app.store.search_names import names_of
from globe_app.text.query_language import Names, parse
from globe_app.tr import tr


def save_search(
    store: Store, name: str, query: str, order: ArticleOrder, now: datetime
) -> tuple[Done, int]:
    """Save a search; gives its id too. Raises `UsageError`."""
    words = tr("Search saved")
    number, _ = stored.add(store, name, query, order, now, words)
    return Done(words, True), number


def rename_search(store: Store, search_id: int, name: str, now: datetime) -> Done:
    """Give a saved search another name. Raises `NotFoundError`."""
    words = tr("Search renamed")
    return _done(words, stored.rename(store, search_id, name, now, words).count)


def keep_search(store: Store, names: Names, search_id: int, on: bool, now: datetime) -> Done:
    """Whether what a search finds is kept for good. Raises `NotFoundError`."""
    words = (
        tr("What this search finds is kept")
        if on
        else tr("What this search finds may be cleaned up")
    )
    outcome = stored.keep_for_good(store, search_id, on, now, words)
    keep_found(store, names, now)
    return _done(words, outcome.count)


def alert_of_search(store: Store, search_id: int, on: bool, now: datetime) -> Done:
    """Whether the reader is told of what a search finds anew. Raises `NotFoundError`."""
    words = tr("Alerts of this search are on") if on else tr("Alerts of this search are off")
    return _done(words, stored.set_alerts(store, search_id, on, now, words).count)


def remove_search(store: Store, search_id: int, now: datetime) -> Done:
    """Remove a saved search; the articles stay. Raises `NotFoundError`."""
    words = tr("Saved search removed")
    return _done(words, stored.remove(store, search_id, now, words).count)


def mark_seen(store: Store, search_id: int) -> None:
    """The reader has opened it: nothing in it is new by now. Nothing that undo is for."""
    stored.mark_seen(store, search_id)


def keep_found(store: Store, names: Names, now: datetime) -> None:
    """Work out what saved searches keep from a cleanup.

    A name that means nothing any more is left out: more is kept than was meant, never less.
    """
    queries: dict[int, ArticleQuery] = {}
    for one in stored.saved_searches(store):
        query = parse(one.query, names, now).query if one.kept else None
        if query is not None:
            queries[one.id] = query
    stored.keep_found(store, queries)


def keep_found_before_cleanup(
    store: Store, countries: Countries, resources: Path, now: datetime
) -> None:
    """`keep_found`, for which no names are loaded where no search keeps anything any more."""
    if not any(one.kept for one in stored.saved_searches(store)):
        stored.keep_found(store, {})
        return
    country_names = load_country_names(resources / "geo")
    keep_found(store, names_of(store, countries, country_names), now)


def _done(words: str, count: int) -> Done:
    return Done(words, bool(count))
