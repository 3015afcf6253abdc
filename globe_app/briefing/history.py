"""What the reader has opened: the list by day, and how much of which country."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from globe_app.model.history import HistoryPage
from globe_app.store import history
from globe_app.store.db import Store

LATELY = timedelta(days=30)


def entries(store: Store, limit: int = 200, after: tuple[int, int] | None = None) -> HistoryPage:
    """A page of what was opened, newest first; the next begins after its `more`."""
    return history.entries(store, limit, after)


def read_by_country(store: Store, since: datetime) -> Mapping[str, int]:
    """Country -> articles of it that were opened since a time, each counted once, cleaned up or not."""
    return history.by_country(store, since)


def not_read_lately(store: Store, now: datetime) -> tuple[str, ...]:
    """Codes of the countries with unread articles of which none was opened in the last 30 days."""
    opened = history.by_country(store, now - LATELY)
    return tuple(code for code in history.unread_countries(store) if code not in opened)
