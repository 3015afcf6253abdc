"""Putting the articles of an older store into the full text index, a few at a time, between other writers."""

import time
from collections.abc import Iterator

from globe_app.errors import StoreLockedError
from globe_app.model.search import Preparation
from globe_app.store import searching
from globe_app.store.db import Store

AT_ONCE = 250  # articles: nobody waits long for the store meanwhile
PAUSE_S = 0.05  # between two of them, so that another writer has its turn


def prepare(store: Store) -> Iterator[Preparation]:
    """Put in what waits, telling how far it is. It may be left at any time and go on later.

    An index that cannot be read is made anew.
    """
    searching.mend(store)
    while True:
        before = searching.preparation(store)
        if before.complete:
            return
        yield before
        if not put_some_in(store):
            return
        time.sleep(PAUSE_S)


def put_some_in(store: Store) -> int:
    """Put in a few of the articles that wait, the newest first; how many. 0 too while another writes."""
    try:
        return searching.prepare_some(store, AT_ONCE)
    except StoreLockedError:
        return 0


def prepare_for(store: Store, seconds: float) -> None:
    """Put in what waits, for at most so long."""
    if store.read_only:
        return
    until = time.monotonic() + seconds
    while time.monotonic() < until and put_some_in(store):
        pass
