"""The history of what was opened. It stays when an article is cleaned up; the reader may remove any of it."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.model.history import HistoryEntry, HistoryPage
from globe_app.store import journal
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import number, packed_ids, unpacked_ids
from globe_app.store.journal import Kind, Outcome
from globe_app.store.times import to_time

AGAIN_S = 3_600  # an article opened again within so many seconds is no new entry


def note(store: Store, article_id: int, now: datetime) -> None:
    """An article was opened; nothing where it is not stored. Not in the journal."""
    at = int(now.timestamp())
    with writing(store) as db:
        db.execute(
            "DELETE FROM readings WHERE removed_at < ?", [at - int(journal.KEPT.total_seconds())]
        )
        again = db.execute(
            "UPDATE readings SET at = ?1 WHERE id = (SELECT id FROM readings WHERE article_id = ?2"
            " AND at BETWEEN ?1 - ?3 AND ?1 AND removed_at IS NULL ORDER BY at DESC LIMIT 1)",
            [at, article_id, AGAIN_S],
        )
        if not again.rowcount:
            db.execute(
                "INSERT INTO readings (at, article_id, country, outlet, headline)"
                " SELECT ?1, a.id, a.country, o.name, coalesce(t.headline, a.headline) FROM articles a"
                " JOIN outlets o ON o.id = a.outlet_id LEFT JOIN translations t ON t.article_id = a.id"
                " AND t.text_digest = a.text_digest WHERE a.id = ?2",
                [at, article_id],
            )


def entries(store: Store, limit: int, after: tuple[int, int] | None = None) -> HistoryPage:
    """At most `limit` entries, newest first, after a place in the list (Unix seconds, id)."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT h.id, h.at, h.article_id, h.country, h.outlet, h.headline,"
            " EXISTS (SELECT 1 FROM articles WHERE id = h.article_id) FROM readings h"
            " WHERE h.removed_at IS NULL AND (h.at, h.id) < (?, ?) ORDER BY h.at DESC, h.id DESC LIMIT ?",
            [*(after or (2**62, 2**62)), limit + 1],
        ).fetchall()
    found = tuple(
        HistoryEntry(r[0], to_time(r[1]), r[2], r[3], r[4], r[5], bool(r[6])) for r in rows[:limit]
    )
    more = (int(rows[limit - 1][1]), int(rows[limit - 1][0])) if len(rows) > limit > 0 else None
    return HistoryPage(found, more)


def by_country(store: Store, since: datetime) -> dict[str, int]:
    """Country -> articles of it that were opened since a time, each counted once."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT country, count(DISTINCT article_id) FROM readings"
            " WHERE at >= ? AND removed_at IS NULL GROUP BY country",
            [int(since.timestamp())],
        )
        return {str(country): int(count) for country, count in rows}


def unread_countries(store: Store) -> tuple[str, ...]:
    """Codes of the countries that have unread articles."""
    with reading(store) as db:
        rows = db.execute("SELECT country FROM country_counts WHERE unread > 0 ORDER BY country")
        return tuple(str(row[0]) for row in rows)


def unread_of(store: Store, country: str) -> int:
    """How many unread articles a country has."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT unread FROM country_counts WHERE country = ?", [country]
        ).fetchall()
        return int(rows[0][0]) if rows else 0


def remove(store: Store, ids: Sequence[int] | None, now: datetime, words: str) -> Outcome:
    """Remove entries, or all of them (None), so that undo can bring them back. `words`: for undo."""
    chosen = "" if ids is None else " AND id IN (SELECT value FROM json_each(?))"
    with writing(store) as db:
        rows = db.execute(
            f"SELECT id FROM readings WHERE removed_at IS NULL{chosen}",
            [] if ids is None else [json.dumps(list(ids))],
        ).fetchall()
        going = [int(row[0]) for row in rows]
        if not going:
            return Outcome()
        at = int(now.timestamp())
        _set_removed(db, going, at)
        journal.note(db, now, Kind.HISTORY, words, {"at": at, "ids": packed_ids(going)})
    return Outcome(lists_changed=True, count=len(going))


def _set_removed(db: Database, ids: Sequence[int], at: int | None) -> None:
    db.execute(
        "UPDATE readings SET removed_at = ? WHERE id IN (SELECT value FROM json_each(?))",
        [at, json.dumps(list(ids))],
    )


def take_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """The entries are there again."""
    ids = unpacked_ids(record.get("ids"))
    _set_removed(db, ids, None)
    return Outcome(lists_changed=True, count=len(ids))


def do_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """They are removed again."""
    ids = unpacked_ids(record.get("ids"))
    _set_removed(db, ids, number(record, "at"))
    return Outcome(lists_changed=True, count=len(ids))
