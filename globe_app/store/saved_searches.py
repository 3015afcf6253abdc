"""Saved searches: folders of articles, in the reader's order. Each change can be undone.

New in a folder is what came, by id, after it was last seen; ids grow, and none is given twice.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError, UsageError
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.search import MOST_NEW, SavedSearch
from globe_app.store import journal
from globe_app.store.alerts import NEWEST_ID
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import DamagedRecordError, rows
from globe_app.store.journal import Kind, Outcome
from globe_app.store.search import ids_of_query, ids_since
from globe_app.tr import tr

MOST = 200  # saved searches
MAX_NAME, MAX_QUERY = 100, 1_000  # characters
_COLUMNS = "id, name, query, by, created_at, seen_id, kept, alerts, alerted_id, position"
_TYPES = (int, str, str, str, int, int, int, int, int, int)
Row = list[Any]


def saved_searches(store: Store) -> tuple[SavedSearch, ...]:
    """All of them, in the reader's order; what is new is not counted."""
    with reading(store) as db:
        found = db.execute(
            f"SELECT {_COLUMNS} FROM saved_searches ORDER BY position, id"
        ).fetchall()
    return tuple(_search_of(row) for row in found)


def _search_of(row: Sequence[Any]) -> SavedSearch:
    by = ArticleOrder.RELEVANCE if row[3] == ArticleOrder.RELEVANCE.value else ArticleOrder.NEWEST
    return SavedSearch(row[0], row[1], row[2], by, bool(row[6]), bool(row[7]))


def count_new(store: Store, search_id: int, query: ArticleQuery) -> int:
    """Articles of a saved search, up to `MOST_NEW`, that came since it was last seen."""
    return len(_since(store, search_id, "seen_id", query, MOST_NEW))


def to_tell(store: Store, search_id: int, query: ArticleQuery, most: int) -> tuple[int, ...]:
    """Articles of a saved search, up to `most`, of which the reader was not told."""
    return _since(store, search_id, "alerted_id", query, most)


def _since(
    store: Store, search_id: int, column: str, query: ArticleQuery, most: int
) -> tuple[int, ...]:
    with reading(store) as db:
        row = db.execute(
            f"SELECT {column} FROM saved_searches WHERE id = ?", [search_id]
        ).fetchone()
        return () if row is None else tuple(ids_since(db, query, int(row[0]), most))


def mark_seen(store: Store, search_id: int) -> None:
    """What is stored by now is not new in a saved search. Not in the journal: looking is no action."""
    with writing(store) as db:
        db.execute(f"UPDATE saved_searches SET seen_id = ({NEWEST_ID}) WHERE id = ?", [search_id])


def mark_told(store: Store, up_to: int) -> None:
    """The reader was told of articles up to this id."""
    with writing(store) as db:
        db.execute(
            "UPDATE saved_searches SET alerted_id = ?1 WHERE alerts = 1 AND alerted_id < ?1",
            [up_to],
        )


# Changes --------------------------------------------------------------------------------------------


def add(
    store: Store, name: str, query: str, order: ArticleOrder, now: datetime, words: str
) -> tuple[int, Outcome]:
    """Save a search, behind the others; its id. `words`: what is done, for the journal.

    Raises `UsageError` where there are too many, or its query is too long.
    """
    name = _name(name, query)
    if not query.strip() or len(query) > MAX_QUERY:
        raise UsageError(tr("saved searches"), tr("there is nothing to search for, or too much"))
    by = ArticleOrder.RELEVANCE if order is ArticleOrder.RELEVANCE else ArticleOrder.NEWEST
    with writing(store) as db:
        (count,) = db.execute("SELECT count(*) FROM saved_searches").fetchone()
        if count >= MOST:
            raise UsageError(tr("saved searches"), tr("there are {most} already").format(most=MOST))
        made = db.execute(
            "INSERT INTO saved_searches (name, query, by, created_at, seen_id, alerted_id, position)"
            f" VALUES (?, ?, ?, ?, ({NEWEST_ID}), ({NEWEST_ID}),"
            " (SELECT coalesce(max(position), -1) + 1 FROM saved_searches))",
            [name, query, by.value, int(now.timestamp())],
        )
        number = int(made.lastrowid or 0)
        _note(db, now, words, [None], [_row(db, number)])
    return number, Outcome(count=1)


def rename(store: Store, search_id: int, name: str, now: datetime, words: str) -> Outcome:
    """Give a saved search another name; "" = its query. Raises `NotFoundError`."""
    return _change(store, search_id, now, words, lambda row: {"name": _name(name, row[2])})


def keep_for_good(store: Store, search_id: int, on: bool, now: datetime, words: str) -> Outcome:
    """Whether a cleanup leaves what a saved search finds (`keep_found` says what that is)."""
    return _change(store, search_id, now, words, lambda _: {"kept": int(on)})


def set_alerts(store: Store, search_id: int, on: bool, now: datetime, words: str) -> Outcome:
    """Whether the reader is told of new articles; of what is stored by now, never."""

    def changed(_: Row) -> dict[str, object]:
        return {"alerts": int(on), "alerted_id": None} if on else {"alerts": 0}

    return _change(store, search_id, now, words, changed)


def remove(store: Store, search_id: int, now: datetime, words: str) -> Outcome:
    """Remove a saved search; its articles stay. Raises `NotFoundError`."""
    with writing(store) as db:
        before = _row(db, search_id)
        db.execute("DELETE FROM saved_searches WHERE id = ?", [search_id])
        _note(db, now, words, [before], [None])
    return Outcome(count=1)


def _name(name: str, query: str) -> str:
    return (" ".join(name.split()) or " ".join(query.split()))[:MAX_NAME]


def _change(
    store: Store, search_id: int, now: datetime, words: str,
    changed: Callable[[Row], Mapping[str, object]],
) -> Outcome:  # fmt: skip
    with writing(store) as db:
        before = _row(db, search_id)
        for column, value in changed(before).items():
            if value is None:
                db.execute(
                    f"UPDATE saved_searches SET {column} = ({NEWEST_ID}) WHERE id = ?", [search_id]
                )
            else:
                db.execute(
                    f"UPDATE saved_searches SET {column} = ? WHERE id = ?", [value, search_id]
                )
        after = _row(db, search_id)
        if after == before:
            return Outcome()
        _note(db, now, words, [before], [after])
    return Outcome(count=1)


def _row(db: Database, search_id: int) -> Row:
    row = None
    if abs(search_id) < 2**63:
        row = db.execute(
            f"SELECT {_COLUMNS} FROM saved_searches WHERE id = ?", [search_id]
        ).fetchone()
    if row is None:
        raise NotFoundError(search_id, tr("no search of that number is saved"))
    return list(row)


def _note(db: Database, now: datetime, words: str, before: list[Any], after: list[Any]) -> None:
    record = {"before": [one for one in before if one], "after": [one for one in after if one]}
    journal.note(db, now, Kind.SAVED_SEARCH, words, record)


def take_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """The saved searches as they were before."""
    return _put(db, record, "before", "after")


def do_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """The saved searches as they were after it."""
    return _put(db, record, "after", "before")


def _put(db: Database, record: Mapping[str, Any], wanted: str, other: str) -> Outcome:
    width = len(_TYPES)
    these, those = rows(record, wanted, width), rows(record, other, width)
    if any(
        type(one) is not kind
        for row in (*these, *those)
        for one, kind in zip(row, _TYPES, strict=True)
    ):
        raise DamagedRecordError("saved searches")
    for row in those:
        if row[0] not in {one[0] for one in these}:
            db.execute("DELETE FROM saved_searches WHERE id = ?", [row[0]])
    for row in these:
        marks = ", ".join("?" * width)
        # what was seen and told since stays so
        db.execute(
            f"INSERT INTO saved_searches ({_COLUMNS}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET"
            " name = excluded.name, query = excluded.query, by = excluded.by, kept = excluded.kept,"
            " alerts = excluded.alerts, position = excluded.position",
            row,
        )
    return Outcome(count=1)


def keep_found(store: Store, queries: Mapping[int, ArticleQuery]) -> int:
    """Note what saved searches (id -> what it asks for) keep from a cleanup, and nothing else; how many."""
    with writing(store) as db:
        db.execute("DELETE FROM kept_by_search")
        for number, query in queries.items():
            db.conn.executemany(
                "INSERT INTO kept_by_search (article_id, search_id) VALUES (?, ?)",
                ((one, number) for one in ids_of_query(db, query)),
            )
        (count,) = db.execute("SELECT count(DISTINCT article_id) FROM kept_by_search").fetchone()
    return int(count)
