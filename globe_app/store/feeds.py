"""What is known of each feed: what to fetch, what came of it, how syncs went."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from globe_app.model.news import Source
from globe_app.model.sync import SyncOutcome, SyncReport, SyncTry
from globe_app.store.db import Store, reading, writing
from globe_app.store.outlets import COLUMN_COUNT, COLUMNS, outlet_of
from globe_app.store.times import to_time


def sources(store: Store, outlet_ids: Collection[str] | None = None) -> tuple[Source, ...]:
    """The feeds in use of the outlets that are switched on, or of just the named ones."""
    sql = (
        f"SELECT {COLUMNS}, f.id, f.url, f.etag, f.last_modified, f.body_hash, f.failures, f.wait_until,"
        " f.next_try_at, f.granted FROM feeds f JOIN outlets o ON o.id = f.outlet_id"
        " WHERE f.retired_at IS NULL AND f.origin IN ('catalogue', 'reader')"
    )
    with reading(store) as db:
        rows = db.execute(
            sql + (" AND o.enabled = 1" if outlet_ids is None else "") + " ORDER BY f.id"
        ).fetchall()
    return tuple(
        Source(
            feed_id=f[0], outlet=outlet_of(r), url=f[1], etag=f[2] or "", last_modified=f[3] or "",
            body_hash=f[4] or "", failures=f[5], wait_until=_time(f[6]), next_try=_time(f[7]),
            granted=f[8],
        )
        for r, f in ((row, row[COLUMN_COUNT:]) for row in rows)
        if outlet_ids is None or r[0] in outlet_ids
    )  # fmt: skip


def _time(seconds: int | None) -> datetime | None:
    return None if seconds is None else to_time(seconds)


@dataclass(frozen=True, slots=True)
class FetchSuccess:
    """A fetch of a feed that went well, to be noted."""

    feed_id: int
    at: datetime
    etag: str
    last_modified: str
    body_hash: str
    moved_to: str  # the address from now on; "" = it has not moved

    def write(self, db: Database) -> None:
        """Note it inside a transaction."""
        at = int(self.at.timestamp())
        db.execute(
            "UPDATE feeds SET etag = ?, last_modified = ?, body_hash = ?, fetched_at = ?,"
            " succeeded_at = ?, error = NULL, failures = 0, next_try_at = NULL, wait_until = NULL"
            " WHERE id = ?",
            [self.etag or None, self.last_modified or None, self.body_hash or None, at, at, self.feed_id],
        )  # fmt: skip
        if self.moved_to:  # unless another feed has that address: then this one goes on as it is
            db.execute(
                "UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", [self.moved_to, self.feed_id]
            )


def note_success(store: Store, success: FetchSuccess) -> None:
    """Note a fetch that went well."""
    with writing(store) as db:
        success.write(db)


def note_failure(
    store: Store, feed_id: int, now: datetime, error: str, *, next_try: datetime,
    wait_until: datetime | None, gone: bool,
) -> None:  # fmt: skip
    """A fetch went wrong. `gone`: the site said 410, the feed is retired."""
    at = int(now.timestamp())
    with writing(store) as db:
        db.execute(
            "UPDATE feeds SET fetched_at = ?, error = ?, failures = failures + 1, next_try_at = ?,"
            " wait_until = ?, retired_at = ? WHERE id = ?",
            [at, error, int(next_try.timestamp()),
             None if wait_until is None else int(wait_until.timestamp()), at if gone else None, feed_id],
        )  # fmt: skip


def note_waits(store: Store, waits: Sequence[tuple[int, datetime]]) -> None:
    """Sites ask to be left alone: (feed, until when)."""
    if not waits:
        return
    with writing(store) as db:
        for feed_id, until in waits:
            at = int(until.timestamp())
            db.execute("UPDATE feeds SET wait_until = ? WHERE id = ?", [at, feed_id])


def catalogue_mark(store: Store) -> str:
    """The digest of the catalogue the store has taken in; "" = none."""
    with reading(store) as db:
        row = db.execute("SELECT value FROM facts WHERE name = 'catalogue'").fetchone()
    return str(row[0]) if row else ""


def note_catalogue(store: Store, digest: str) -> None:
    """The store has taken in the catalogue of that digest."""
    with writing(store) as db:
        db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('catalogue', ?)", [digest])


def begin_sync(store: Store, now: datetime) -> int:
    """Note that a sync has begun; its id."""
    with writing(store) as db:
        done = db.execute("INSERT INTO syncs (began_at) VALUES (?)", [int(now.timestamp())])
        db.execute("DELETE FROM syncs WHERE id <= ? - 500", [done.lastrowid])
        return int(done.lastrowid or 0)


def end_sync(store: Store, sync_id: int, report: SyncReport, now: datetime) -> None:
    """Note how it went."""
    with writing(store) as db:
        db.execute(
            "UPDATE syncs SET ended_at = ?, outlets = ?, failed = ?, added = ?, updated = ?, bytes = ?,"
            " cancelled = ?, stopped = ? WHERE id = ?",
            [int(now.timestamp()), report.outlets, report.failed, report.added, report.updated,
             report.bytes, int(report.cancelled), report.stopped or "", sync_id],
        )  # fmt: skip


def recent_syncs(store: Store, limit: int = 20) -> tuple[SyncTry, ...]:
    """The last syncs that were begun, the newest first."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT began_at, ended_at, outlets, failed, cancelled, stopped FROM syncs"
            " ORDER BY id DESC LIMIT ?",
            [limit],
        ).fetchall()
    return tuple(
        SyncTry(to_time(r[0]), _outcome(r[1] is not None, r[2], r[3], r[4], r[5])) for r in rows
    )


def _outcome(ended: bool, outlets: int, failed: int, cancelled: int, stopped: str) -> SyncOutcome:
    if not ended:
        return SyncOutcome.UNFINISHED
    if cancelled:
        return SyncOutcome.CANCELLED
    if stopped:
        return SyncOutcome.STOPPED
    return SyncOutcome.FAILED if outlets and failed >= outlets else SyncOutcome.DONE
