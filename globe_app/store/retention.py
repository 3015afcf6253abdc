"""How long articles are kept: what is too old, removing it, having it back.

What the reader removed can be had back as long as the journal knows of it; what a sync removed by itself,
until the next sync that ends well.
"""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlite_utils import Database

from globe_app.model.retention import CountedFrom, Expired, Restored, RetentionRule
from globe_app.store import journal
from globe_app.store.db import Store, reading, writing
from globe_app.store.packed_articles import Unpacked, pack, unpack
from globe_app.store.reader_state import kept, protected
from globe_app.store.story_writer import recompute
from globe_app.store.texts import state_of
from globe_app.store.times import to_time

BATCH = 200  # articles a transaction: nobody waits long for the store meanwhile
PAGES = 2_000  # given back to the disk at a time
UNASKED_SHARE = 10  # a sync removes at most one article in so many by itself
MOST_DAYS, MOST_GIGABYTES = 3_650, 1_000_000.0
_PROTECTED = protected("articles.id")
_KEPT = kept("articles.id")  # what no cleanup removes; the reader may still remove its outlet
_COLUMN = {CountedFrom.STORED: "first_stored", CountedFrom.PUBLISHED: "published"}
# names of `facts`
_RULE, _RESTART, _CLOCK = "retention", "retention_restart", "clock_trusted"


def rule(store: Store) -> RetentionRule:
    """How long articles are kept in this store; the default where what is stored cannot be read."""
    with reading(store) as db:
        text = _fact(db, _RULE)
    try:
        found = json.loads(text) if text else {}
        days, gigabytes = int(found.get("days", 90)), float(found.get("gigabytes", 0.0))
        counted = state_of(CountedFrom, found.get("counted_from"), CountedFrom.STORED)
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return RetentionRule()
    if not (0 <= days <= MOST_DAYS and 0 <= gigabytes <= MOST_GIGABYTES):  # NaN is neither
        return RetentionRule()
    return RetentionRule(days, gigabytes, counted)


def set_rule(store: Store, new: RetentionRule) -> None:
    """Change it."""
    with writing(store) as db:
        write_rule(db, rule_text(new))


def rule_text(wanted: RetentionRule) -> str:
    """A rule as it is stored."""
    return json.dumps(
        {"days": wanted.days, "gigabytes": wanted.gigabytes, "counted_from": wanted.counted_from}
    )


def stored_rule(db: Database) -> str:
    """The rule in force as `write_rule` writes it; "" = the default."""
    return _fact(db, _RULE)


def write_rule(db: Database, text: str) -> None:
    """Put a rule in force inside a transaction; "" = the default."""
    if text:
        _set_fact(db, _RULE, text)
    else:
        db.execute("DELETE FROM facts WHERE name = ?", [_RULE])


def _fact(db: Database, name: str) -> str:
    row = db.execute("SELECT value FROM facts WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else ""


def _set_fact(db: Database, name: str, value: object) -> None:
    db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", [name, str(value)])


def _time_fact(db: Database, name: str) -> datetime | None:
    text = _fact(db, name)
    return to_time(int(text)) if text.isascii() and text.isdigit() and len(text) < 19 else None


def used_bytes(store: Store) -> int:
    """What store and images take up, without what was removed and goes by itself."""
    with reading(store) as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        (free,) = db.execute("PRAGMA freelist_count").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
        (images,) = db.execute("SELECT coalesce(sum(bytes), 0) FROM images").fetchone()
        (going,) = db.execute("SELECT coalesce(sum(length(packed)), 0) FROM removed").fetchone()
    return int((pages - free) * size + images - going)


# The clock -------------------------------------------------------------------------------------------


def last_known_time(store: Store, before: datetime) -> datetime | None:
    """When the clock was last known to be right; else when the newest article was stored `before` a time.

    None: neither is known.
    """
    with reading(store) as db:
        trusted = _time_fact(db, _CLOCK)
        if trusted is not None:
            return trusted
        row = db.execute(
            "SELECT first_stored FROM articles WHERE first_stored < ? AND sample = 0"
            " ORDER BY first_stored DESC LIMIT 1",
            [int(before.timestamp())],
        ).fetchone()
    return None if row is None else to_time(row[0])


def newest_dated(store: Store, since: datetime) -> datetime | None:
    """The newest date that outlets give the articles first stored `since` a time; None = no date."""
    with reading(store) as db:
        (newest,) = db.execute(
            "SELECT max(published) FROM articles WHERE first_stored >= ? AND dated = 1 AND sample = 0",
            [int(since.timestamp())],
        ).fetchone()
    return None if newest is None else to_time(newest)


def note_clock(store: Store, trusted: datetime, *, restart: bool) -> None:
    """The clock is right at `trusted`. Times of a clock that was ahead are set to it.

    `restart`: what is stored counts as stored now.
    """
    at = int(trusted.timestamp())
    ahead = at + int(timedelta(days=1).total_seconds())
    with writing(store) as db:
        _set_fact(db, _CLOCK, at)
        if restart:
            _set_fact(db, _RESTART, at)
        db.execute(
            "UPDATE articles SET first_stored = ?1 WHERE first_stored > ?2 AND sample = 0",
            [at, ahead],
        )
        # an article with a date of its own keeps it; one without has the time it was received
        db.execute(
            "UPDATE articles SET published = ?1 WHERE published > ?2 AND dated = 0 AND sample = 0",
            [at, ahead],
        )


# What is too old -------------------------------------------------------------------------------------


def expired(store: Store, wanted: RetentionRule, now: datetime) -> Expired:
    """What a cleanup by that rule would remove."""
    ids = expired_ids(store, wanted, now)
    column = _COLUMN[wanted.counted_from]
    with reading(store) as db:
        limit = _limit(db, wanted, now)
        (kept,) = db.execute(
            f"SELECT count(*) FROM articles WHERE {column} < ? AND sample = 0 AND {_KEPT}",
            [limit],
        ).fetchone()
        oldest, newest = _dates(db, ids)
    unasked = min(len(ids), most_unasked(store))
    return Expired(len(ids), oldest, newest, kept, unasked)


def _dates(db: Database, ids: Sequence[int]) -> tuple[datetime | None, datetime | None]:
    """When the oldest and the newest of these articles were published."""
    oldest = newest = None
    for start in range(0, len(ids), BATCH):
        some = ids[start : start + BATCH]
        first, last = db.execute(
            f"SELECT min(published), max(published) FROM articles WHERE id IN ({_marks(some)})",
            some,
        ).fetchone()
        if first is not None:
            oldest = first if oldest is None else min(oldest, first)
            newest = last if newest is None else max(newest, last)
    return (None, None) if oldest is None or newest is None else (to_time(oldest), to_time(newest))


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def most_unasked(store: Store) -> int:
    """How many articles a sync may remove by itself."""
    with reading(store) as db:
        row = db.execute("SELECT coalesce(sum(articles), 0) FROM country_counts").fetchone()
        return int(row[0]) // UNASKED_SHARE


def kept_from(wanted: RetentionRule, now: datetime) -> datetime | None:
    """A cleanup removes at once an article that comes in now and was published before this.

    None: it removes no new one, for its age counts from now.
    """
    if not wanted.days or wanted.counted_from is CountedFrom.STORED:
        return None
    return now - timedelta(days=wanted.days)


def _limit(db: Database, wanted: RetentionRule, now: datetime) -> int:
    """Unix seconds: what counts from before this is too old. After a jump of the clock all counts anew."""
    if not wanted.days:
        return 0
    limit = now - timedelta(days=wanted.days)
    restart = _time_fact(db, _RESTART)
    return 0 if restart is not None and limit < restart <= now else int(limit.timestamp())


def expired_ids(store: Store, wanted: RetentionRule, now: datetime) -> list[int]:
    """Oldest first: those past their days, and beyond them as many as the size asks for."""
    column = _COLUMN[wanted.counted_from]
    with reading(store) as db:
        limit = _limit(db, wanted, now)
        ids = [
            int(row[0])
            for row in db.execute(
                f"SELECT id FROM articles WHERE {column} < ? AND sample = 0 AND NOT {_KEPT}"
                f" ORDER BY {column}, id",
                [limit],
            )
        ]
        used = used_bytes(store) if wanted.gigabytes else 0
        over = used - wanted.gigabytes * 1e9
        if over <= 0:
            return ids
        (total,) = db.execute("SELECT count(*) FROM articles").fetchone()
        each = used / max(total, 1)
        more = max(int(over / each) + 1 - len(ids), 0)
        rows = db.execute(
            f"SELECT id FROM articles WHERE {column} >= ? AND sample = 0 AND NOT {_KEPT}"
            f" ORDER BY {column}, id LIMIT ?",
            [limit, more],
        )
        return ids + [int(row[0]) for row in rows]


# Removing, and having it back ------------------------------------------------------------------------


def clean_up(store: Store, wanted: RetentionRule, now: datetime) -> int:
    """Remove what is expired, a few at a time; how many. `restore` has them back.

    What the reader saved, keeps unread or noted meanwhile stays: each batch asks again. Entries stay as a
    note that they were seen, so that a feed does not bring them again.
    """
    removed = remove_batches(store, expired_ids(store, wanted, now), now, rules_keep=True)
    if removed:
        shrink(store)
    return removed


def remove(db: Database, ids: Sequence[int], now: datetime, *, rules_keep: bool = False) -> int:
    """Remove those of these articles that the reader does not keep, restorable; how many.

    `rules_keep`: nor does a rule.
    """
    stays = _KEPT if rules_keep else _PROTECTED
    going = [
        int(row[0])
        for row in db.execute(
            f"SELECT id FROM articles WHERE id IN ({_marks(ids)}) AND NOT {stays}", list(ids)
        )
    ]
    removed, told = 0, _stories_of(db, going)
    for one in going:
        packed, images = pack(db, one), _images_of(db, one)
        gone = db.execute(f"DELETE FROM articles WHERE id = ? AND NOT {_PROTECTED}", [one]).rowcount
        if gone:
            removed += 1
            db.execute(
                "INSERT OR REPLACE INTO removed (article_id, removed_at, packed, images)"
                " VALUES (?, ?, ?, ?)",
                [one, int(now.timestamp()), packed, images],
            )
    for story in told:
        recompute(db, story)  # what is left of it is counted anew; nothing left: it goes
    return removed


def _stories_of(db: Database, ids: Sequence[int]) -> list[int]:
    """The stories that articles belong to."""
    found: set[int] = set()
    for start in range(0, len(ids), BATCH):
        some = list(ids[start : start + BATCH])
        rows = db.execute(
            f"SELECT DISTINCT story_id FROM story_articles WHERE article_id IN ({_marks(some)})",
            some,
        )
        found.update(int(row[0]) for row in rows)
    return sorted(found)


def _images_of(db: Database, article_id: int) -> str:
    """The images that an article shows, by spaces."""
    rows = db.execute(
        "SELECT image_hash FROM articles WHERE id = ?1 AND image_hash IS NOT NULL"
        " UNION SELECT hash FROM article_images WHERE article_id = ?1",
        [article_id],
    )
    return " ".join(str(row[0]) for row in rows)


def restore(store: Store) -> Restored:
    """Bring back what was removed and can be had back. What is stored now is never overwritten.

    A removed row that is damaged costs itself and is named.
    """
    with writing(store) as db:
        invented = len(sample_ids(db))
        ids = [int(row[0]) for row in db.execute("SELECT article_id FROM removed")]
        restored = restore_some(db, ids)
        if len(sample_ids(db)) > invented:
            want_sample(db)
    return restored


def restore_some(db: Database, ids: Sequence[int]) -> Restored:
    """Bring back those of these articles that were removed, inside a transaction."""
    restored, damaged = 0, []
    for one in sorted(ids):
        row = db.execute("SELECT packed FROM removed WHERE article_id = ?", [one]).fetchone()
        if row is None:
            continue
        outcome = unpack(db, one, row[0])
        restored += outcome is Unpacked.RESTORED
        if outcome is Unpacked.DAMAGED:
            damaged.append(one)
        db.execute("DELETE FROM removed WHERE article_id = ?", [one])
    for story in _stories_of(db, ids):
        recompute(db, story)
    return Restored(restored, tuple(damaged))


def restore_batches(store: Store, ids: Sequence[int]) -> int:
    """Bring back those of these articles that were removed, a few at a time; how many."""
    restored = 0
    for start in range(0, len(ids), BATCH):
        with writing(store) as db:
            restored += restore_some(db, ids[start : start + BATCH]).articles
    return restored


def remove_batches(
    store: Store, ids: Sequence[int], now: datetime, *, rules_keep: bool = False
) -> int:
    """Remove those of these articles that the reader does not keep, a few at a time; how many.

    `rules_keep`: nor does a rule.
    """
    removed = 0
    for start in range(0, len(ids), BATCH):
        with writing(store) as db:
            removed += remove(db, ids[start : start + BATCH], now, rules_keep=rules_keep)
    return removed


def want_sample(db: Database) -> None:
    """The reader wants the sample edition: the next sync leaves it."""
    db.execute("DELETE FROM facts WHERE name = 'sample_removed'")
    _set_fact(db, "sample_asked", 1)


def sample_ids(db: Database) -> list[int]:
    """The articles of the sample edition, by its outlets: no scan of all articles."""
    rows = db.execute(
        "SELECT a.id FROM outlets o JOIN articles a ON a.outlet_id = o.id WHERE o.origin = 'sample'"
    )
    return [int(row[0]) for row in rows]


def forget_removed(store: Store, now: datetime) -> None:
    """Another sync has ended well: what a sync removed before is gone, and what the reader removed is once
    the journal does not know of it any more. The file gives its room back."""
    with writing(store) as db:
        journal.forget_syncs(db)
        wanted, limit = journal.restorable(db), int((now - journal.KEPT).timestamp())
        gone = [
            int(one)
            for one, at in db.execute("SELECT article_id, removed_at FROM removed")
            if one not in wanted or at < limit
        ]
        db.execute(
            "DELETE FROM removed WHERE article_id IN (SELECT value FROM json_each(?))",
            [json.dumps(gone)],
        )
    if gone:
        shrink(store)


def shrink(store: Store) -> None:
    """Give free pages back to the disk, some at a time."""
    with reading(store) as db:
        (mode,) = db.execute("PRAGMA auto_vacuum").fetchone()
        if not mode:
            return
        before = 0
        while (free := int(db.execute("PRAGMA freelist_count").fetchone()[0])) not in (0, before):
            db.execute(f"PRAGMA incremental_vacuum({PAGES})").fetchall()
            before = free
