"""What the reader does with articles and stories: each is stored, says what it did, and can be undone."""

from collections.abc import Sequence
from datetime import datetime

from globe_app.model.news import CountryCount
from globe_app.model.reader_actions import Done, MarksChange
from globe_app.store import counts, decisions, reader_state
from globe_app.store.db import Store


def mark_read(store: Store, ids: Sequence[int], read: bool, now: datetime) -> Done:
    """Mark articles read, or unread by choice."""
    reader_state.mark_read(store, ids, now if read else None)
    return Done("", True, (MarksChange(frozenset(ids), read=read),), _counts_of(store, ids))


def mark_saved(store: Store, article_id: int, saved: bool, now: datetime) -> Done:
    """Save an article, or take it off the saved list."""
    reader_state.mark_saved(store, article_id, now if saved else None)
    words = "Saved" if saved else "No longer saved"
    return Done(words, True, (MarksChange(frozenset((article_id,)), saved=saved),))


def split(store: Store, story: int, article_ids: Sequence[int], now: datetime) -> tuple[Done, int]:
    """Make a story of its own of some articles; gives its id too. Raises `NotFoundError`."""
    new = decisions.split(store, story, article_ids, now)
    return Done("Now a story of its own", True, lists_changed=True), new


def merge(store: Store, story: int, other: int, now: datetime) -> Done:
    """Make one story of two. Raises `NotFoundError`."""
    decisions.merge(store, story, other, now)
    return Done("The two are one story now", True, lists_changed=True)


def _counts_of(store: Store, ids: Sequence[int]) -> tuple[CountryCount, ...]:
    return tuple(counts.count(store, code) for code in sorted(counts.countries_of(store, ids)))
