"""A country that the reader has not read from of late, by chance."""

from collections.abc import Collection
from datetime import datetime
from random import Random

from globe_app.briefing.history import not_read_lately
from globe_app.model.article_query import ArticleQuery
from globe_app.model.today import CountryCard
from globe_app.store import history
from globe_app.store.db import Store
from globe_app.store.search import search


def somewhere(
    store: Store, now: datetime, chance: Random, besides: Collection[str] = (), keep: str = ""
) -> CountryCard | None:
    """A country with unread articles of which none was opened in the last 30 days; None = there is no other.

    `besides`: countries that it is not to be: the one shown now and the one before. `keep`: the one that it is
    for as long as it can be.
    """
    codes = [code for code in not_read_lately(store, now) if code not in besides]
    if keep in codes:
        codes = [keep]
    while codes:
        code = codes.pop(chance.randrange(len(codes)))
        rows = search(store, ArticleQuery(country=code, unread=True), 1).rows
        if rows:
            return CountryCard(code, history.unread_of(store, code), rows[0])
    return None
