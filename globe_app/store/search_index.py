"""The full text index: putting articles in, in the transaction that wrote them, and for a store that has none.

Triggers note what an indexed article says before that changes, in `search_changed`, and what has to go in, in
`search_pending` (`store/schema_steps/step_0011_search.py`). Nothing here begins or ends a transaction.
"""

import sqlite3
from collections.abc import Iterable

from sqlite_utils import Database

from globe_app.text.search_text import Forms, forms_of, indexed_text

MOST_AT_ONCE = 20_000  # articles that a transaction puts in; the others wait for `put_in_waiting`
_BATCH = 200
BLOCK_BITS = 10  # of an id that are left out of its block's number, as the triggers have it


def bring_up_to_date(db: Database) -> int:
    """Take out what this transaction has changed or removed, put in what it has written; how many.

    An index that is damaged is emptied: it costs no article, and every one waits to be put in again.
    """
    try:
        return _bring_up_to_date(db)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_CORRUPT_VTAB:
            raise
    put_all_anew(db)
    return 0


def _bring_up_to_date(db: Database) -> int:
    _take_out(db)
    done = 0
    while done < MOST_AT_ONCE:
        ids = _pending(db, 0, _BATCH)
        if not ids:
            return done
        _put_in(db, ids)
        done += len(ids)
    db.execute("UPDATE search_pending SET waits = 1 WHERE waits = 0")
    return done


def put_in_waiting(db: Database, most: int) -> int:
    """Put in articles that have waited for it, the newest first; how many."""
    ids = _pending(db, 1, most)
    for start in range(0, len(ids), _BATCH):
        _put_in(db, ids[start : start + _BATCH])
    return len(ids)


def waiting(db: Database) -> int:
    """How many articles are not in the index yet."""
    return int(db.execute("SELECT count(*) FROM search_pending").fetchone()[0])


def _take_out(db: Database) -> None:
    """The index takes what it was given of an article; anything else would leave words of it behind."""
    rows = db.execute(
        "SELECT article_id, text, headline, source, labels, forms FROM search_changed"
    ).fetchall()
    if not rows:
        return
    db.conn.executemany(
        "INSERT INTO search_index (search_index, rowid, text, headline, source, labels)"
        " VALUES ('delete', ?, ?, ?, ?, ?)",
        (
            (number, *(indexed_text(one, Forms(forms)) for one in texts), labels)
            for number, *texts, labels, forms in rows
        ),
    )
    db.execute("DELETE FROM search_changed")


def _pending(db: Database, waits: int, most: int) -> list[int]:
    order = "DESC" if waits else "ASC"
    rows = db.execute(
        f"SELECT article_id FROM search_pending WHERE waits = {waits:d} ORDER BY article_id {order} LIMIT ?",
        [most],
    )
    return [int(row[0]) for row in rows]


def _put_in(db: Database, ids: list[int]) -> None:
    marks = ",".join("?" * len(ids))
    rows = db.execute(
        f"SELECT id, text, headline, source, labels FROM search_texts WHERE id IN ({marks})", ids
    ).fetchall()
    db.execute(f"DELETE FROM search_forms WHERE article_id IN ({marks})", ids)
    db.execute(f"DELETE FROM search_pending WHERE article_id IN ({marks})", ids)
    documents, noted = [], []
    for number, *texts, labels in rows:
        forms = forms_of("\n".join(texts))
        if forms:
            noted.append((number, int(forms)))
            texts = [indexed_text(one, forms) for one in texts]
        documents.append((number, *texts, labels))
    db.conn.executemany("INSERT INTO search_forms (article_id, forms) VALUES (?, ?)", noted)
    db.conn.executemany(
        "INSERT INTO search_index (rowid, text, headline, source, labels) VALUES (?, ?, ?, ?, ?)",
        documents,
    )
    _note_dates(db, ids)


def _note_dates(db: Database, ids: Iterable[int]) -> None:
    """Widen the blocks' dates by those of these articles."""
    some = list(ids)
    marks = ",".join("?" * len(some))
    db.execute(
        "INSERT INTO search_blocks (block, newest, oldest)"
        f" SELECT id >> {BLOCK_BITS}, max(published), min(published) FROM articles WHERE id IN ({marks})"
        f" GROUP BY id >> {BLOCK_BITS} ON CONFLICT (block) DO UPDATE SET"
        " newest = max(newest, excluded.newest), oldest = min(oldest, excluded.oldest)",
        some,
    )


def put_all_anew(db: Database) -> int:
    """Empty the index; every article waits to be put in. How many."""
    db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    db.execute("DELETE FROM search_changed")
    db.execute("DELETE FROM search_forms")
    db.execute("DELETE FROM search_blocks")
    db.execute("DELETE FROM search_pending")
    return int(
        db.execute(
            "INSERT INTO search_pending (article_id, waits) SELECT id, 1 FROM articles"
        ).rowcount
    )


def is_as_it_should_be(db: Database) -> bool:
    """Whether the index has what the texts of its articles say, and nothing else; all of it is read."""
    try:
        db.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            return False
        raise
    return True


def merge(db: Database, pages: int) -> bool:
    """Merge pieces of the index, writing about so many pages; whether there may be more to do."""
    before = db.conn.total_changes
    db.execute("INSERT INTO search_index (search_index, rank) VALUES ('usermerge', 2)")
    db.execute("INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)", [pages])
    return db.conn.total_changes - before > 3  # as SQLite counts where nothing was merged
