"""How long stories stay: what is too old, taking it away gently, having it back until the next sync."""

import json
import zlib
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from globe_app.model.news import Expired, Keeping
from globe_app.store.articles import to_time
from globe_app.store.db import Store

BATCH = 200  # articles a transaction: nobody waits long for the store meanwhile
PAGES = 2_000  # given back to the disk at a time
_PROTECTED = "(saved_at IS NOT NULL OR kept_unread = 1)"
_TABLES = {
    "mentions": "article_id", "article_images": "article_id", "revisions": "article_id",
    "story_articles": "article_id", "passages": "article_id",
}  # fmt: skip
_BEFORE = ("images", "stories", "articles")  # what rows of the others point to


def rule(store: Store) -> Keeping:
    """How long stories stay in this store."""
    with store.reading() as db:
        row = db.execute("SELECT value FROM facts WHERE name = 'keeping'").fetchone()
    try:
        found = json.loads(row[0]) if row else {}
        return Keeping(int(found.get("days", 90)), float(found.get("gigabytes", 0.0)))
    except (ValueError, TypeError, AttributeError):
        return Keeping()


def set_rule(store: Store, keep: Keeping) -> None:
    """Change it."""
    value = json.dumps({"days": keep.days, "gigabytes": keep.gigabytes})
    with store.writing() as db:
        db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('keeping', ?)", [value])


def used_bytes(store: Store) -> int:
    """What store and images take up."""
    with store.reading() as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        (free,) = db.execute("PRAGMA freelist_count").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
        (images,) = db.execute("SELECT coalesce(sum(bytes), 0) FROM images").fetchone()
    return int((pages - free) * size + images)


def expired(store: Store, keep: Keeping, now: datetime) -> Expired:
    """What a cleanup would remove."""
    ids = _expired_ids(store, keep, now)
    oldest = newest = None
    with store.reading() as db:
        if ids:
            oldest, newest = (
                to_time(
                    db.execute("SELECT published FROM articles WHERE id = ?", [i]).fetchone()[0]
                )
                for i in (ids[0], ids[-1])
            )
        (kept,) = db.execute(
            f"SELECT count(*) FROM articles WHERE published < ? AND sample = 0 AND {_PROTECTED}",
            [_limit(keep, now)],
        ).fetchone()
    return Expired(len(ids), oldest, newest, kept)


def kept_from(keep: Keeping, now: datetime) -> datetime | None:
    """A cleanup removes the articles published before this; None: none of them for their age."""
    return now - timedelta(days=keep.days) if keep.days else None


def _limit(keep: Keeping, now: datetime) -> int:
    return int((now - timedelta(days=keep.days)).timestamp()) if keep.days else 0


def _expired_ids(store: Store, keep: Keeping, now: datetime) -> list[int]:
    """Oldest first: those past their days, and beyond them as many as the size asks for."""
    with store.reading() as db:
        ids = [
            int(row[0])
            for row in db.execute(
                f"SELECT id FROM articles WHERE published < ? AND sample = 0 AND NOT {_PROTECTED}"
                " ORDER BY published, id",
                [_limit(keep, now)],
            )
        ]
        used = used_bytes(store) if keep.gigabytes else 0
        over = used - keep.gigabytes * 1e9
        if over <= 0:
            return ids
        (total,) = db.execute("SELECT count(*) FROM articles").fetchone()
        each = used / max(total, 1)
        more = max(int(over / each) + 1 - len(ids), 0)
        rows = db.execute(
            f"SELECT id FROM articles WHERE published >= ? AND sample = 0 AND NOT {_PROTECTED}"
            " ORDER BY published, id LIMIT ?",
            [_limit(keep, now), more],
        )
        return ids + [int(row[0]) for row in rows]


def clean_up(store: Store, keep: Keeping, now: datetime) -> int:
    """Remove what is expired, a few at a time; how many. `restore` has them back until the next sync.

    Their entries stay as a note that they were seen, so that a feed does not bring them again.
    """
    ids = _expired_ids(store, keep, now)
    for start in range(0, len(ids), BATCH):
        with store.writing() as db:
            for one in ids[start : start + BATCH]:
                packed = _pack(db, one)
                db.execute(
                    "INSERT OR REPLACE INTO removed (article_id, batch, packed) VALUES (?, ?, ?)",
                    [one, int(now.timestamp()), packed],
                )
                db.execute("DELETE FROM articles WHERE id = ?", [one])
    if ids:
        _shrink(store)
    return len(ids)


def _rows(db: Database, table: str, column: str, article_id: int) -> list[dict[str, Any]]:
    found = db.execute(f"SELECT * FROM {table} WHERE {column} = ?", [article_id])
    names = [one[0] for one in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _pack(db: Database, article_id: int) -> bytes:
    parts = {"articles": _rows(db, "articles", "id", article_id)}
    for table, column in _TABLES.items():
        parts[table] = _rows(db, table, column, article_id)
    hashes = [row["hash"] for row in parts["article_images"]]
    hashes += [parts["articles"][0]["image_hash"]] if parts["articles"][0]["image_hash"] else []
    parts["images"] = [row for h in dict.fromkeys(hashes) for row in _rows(db, "images", "hash", h)]
    parts["stories"] = [
        row
        for one in parts["story_articles"]
        for row in _rows(db, "stories", "id", one["story_id"])
    ]
    return zlib.compress(json.dumps(parts).encode(), 6)


def restore(store: Store) -> int:
    """Bring back what cleanups removed since the last sync; how many."""
    with store.writing() as db:
        rows = db.execute("SELECT article_id, packed FROM removed ORDER BY article_id").fetchall()
        for _, packed in rows:
            parts = json.loads(zlib.decompress(packed))
            for table in (*_BEFORE, *_TABLES):
                for row in parts.get(table, ()):
                    names = ", ".join(f'"{name}"' for name in row)
                    marks = ", ".join("?" * len(row))
                    db.execute(
                        f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})",
                        list(row.values()),
                    )
        db.execute("DELETE FROM removed")
    return len(rows)


def forget_removed(store: Store) -> None:
    """The next sync has come: what was removed is gone, and the file gives its room back."""
    with store.writing() as db:
        gone = db.execute("DELETE FROM removed").rowcount
    if gone:
        _shrink(store)


def _shrink(store: Store) -> None:
    """Give free pages back to the disk, some at a time. A store made before this could needs a VACUUM."""
    with store.reading() as db:
        (mode,) = db.execute("PRAGMA auto_vacuum").fetchone()
        if not mode:
            return
        while int(db.execute("PRAGMA freelist_count").fetchone()[0]):
            db.execute(f"PRAGMA incremental_vacuum({PAGES})").fetchall()
