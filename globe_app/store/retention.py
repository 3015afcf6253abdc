"""How long stories stay: what is too old, taking it away gently, having it back until the next sync."""

import json
from datetime import datetime, timedelta

from globe_app.model.news import Expired, Keeping
from globe_app.store.db import Store, reading, writing
from globe_app.store.packed_articles import pack, unpack
from globe_app.store.reader_state import protected
from globe_app.store.times import to_time

BATCH = 200  # articles a transaction: nobody waits long for the store meanwhile
PAGES = 2_000  # given back to the disk at a time
_PROTECTED = protected("articles.id")


def rule(store: Store) -> Keeping:
    """How long stories stay in this store."""
    with reading(store) as db:
        row = db.execute("SELECT value FROM facts WHERE name = 'keeping'").fetchone()
    try:
        found = json.loads(row[0]) if row else {}
        return Keeping(int(found.get("days", 90)), float(found.get("gigabytes", 0.0)))
    except (ValueError, TypeError, AttributeError):
        return Keeping()


def set_rule(store: Store, keep: Keeping) -> None:
    """Change it."""
    value = json.dumps({"days": keep.days, "gigabytes": keep.gigabytes})
    with writing(store) as db:
        db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('keeping', ?)", [value])


def used_bytes(store: Store) -> int:
    """What store and images take up."""
    with reading(store) as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        (free,) = db.execute("PRAGMA freelist_count").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
        (images,) = db.execute("SELECT coalesce(sum(bytes), 0) FROM images").fetchone()
    return int((pages - free) * size + images)


def expired(store: Store, keep: Keeping, now: datetime) -> Expired:
    """What a cleanup would remove."""
    ids = _expired_ids(store, keep, now)
    oldest = newest = None
    with reading(store) as db:
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
    with reading(store) as db:
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
    removed = 0
    for start in range(0, len(ids), BATCH):
        with writing(store) as db:
            for one in ids[start : start + BATCH]:
                packed = pack(db, one)
                gone = db.execute(
                    f"DELETE FROM articles WHERE id = ? AND NOT {_PROTECTED}", [one]
                ).rowcount  # asked again: the reader may have saved it meanwhile
                if gone:
                    removed += 1
                    db.execute(
                        "INSERT OR REPLACE INTO removed (article_id, removed_at, packed)"
                        " VALUES (?, ?, ?)",
                        [one, int(now.timestamp()), packed],
                    )
    if removed:
        _shrink(store)
    return removed


def restore(store: Store) -> int:
    """Bring back what cleanups removed since the last sync; how many."""
    restored = 0
    with writing(store) as db:
        for (packed,) in db.execute("SELECT packed FROM removed ORDER BY article_id").fetchall():
            restored += unpack(db, packed)
        db.execute("DELETE FROM removed")
    return restored


def forget_removed(store: Store) -> None:
    """The next sync has come: what was removed is gone, and the file gives its room back."""
    with writing(store) as db:
        gone = db.execute("DELETE FROM removed").rowcount
    if gone:
        _shrink(store)


def _shrink(store: Store) -> None:
    """Give free pages back to the disk, some at a time. A store made before this could needs a VACUUM."""
    with reading(store) as db:
        (mode,) = db.execute("PRAGMA auto_vacuum").fetchone()
        if not mode:
            return
        while int(db.execute("PRAGMA freelist_count").fetchone()[0]):
            db.execute(f"PRAGMA incremental_vacuum({PAGES})").fetchall()
