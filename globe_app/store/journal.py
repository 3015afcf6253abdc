"""The journal of what the reader did: one list that undo and redo read, kept across restarts.

An entry is written in the transaction of what it tells. Those undone are the newest ones; the next action
that is not an undo drops them.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from globe_app.model.reader_actions import MarksChange
from globe_app.store.id_lists import DamagedRecordError, unpacked_ids

MOST_ENTRIES = 300
MOST_BYTES = 16_000_000  # of all records together, packed
MOST_UNPACKED = 64_000_000  # bytes of one record: a store is outside input
KEPT = timedelta(days=7)  # an entry, and what it removed
RESTORABLE = (
    "restorable"  # of a record: ids of articles that undoing or redoing may have to bring back
)


class Kind(StrEnum):
    """What an entry changed. Stored in `journal.kind`."""

    MARKS = "marks"
    SWITCHED = "switched"  # outlets, on or off
    CLEANED = "cleaned"  # the rule how long articles are kept, and what was removed by it
    SAMPLE = "sample"  # the sample edition removed
    ADDED = "added"  # outlets and feeds
    DROPPED = "dropped"  # an outlet, with all it has
    STORIES = "stories"  # split or merged
    NOTE = "note"  # the reader's note on an article
    LABELS = "labels"  # given, taken, renamed or removed
    UNPACKED = "unpacked"  # what a day pack brought
    EDITION = "edition"  # the rest of a day's edition let go
    HISTORY = "history"  # entries of what was opened removed
    RULES = "rules"  # a mute or keep rule, or an article shown although a rule hides it
    SAVED_SEARCH = "saved search"  # added, changed, put in order or removed
    ALERT = "alert"  # of a country, on or off
    CLEANED_BY_SYNC = "cleaned by sync"  # old articles; kept until the next sync that ends well
    SAMPLE_BY_SYNC = "sample by sync"  # likewise, as real articles have come


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an action, its undoing or redoing changed."""

    marks: tuple[MarksChange, ...] = ()
    countries: frozenset[str] = frozenset()  # whose counts changed
    lists_changed: bool = False  # articles, outlets or stories came, went or moved
    outlets: tuple[tuple[str, bool], ...] = ()  # outlet -> whether it is on, of those concerned
    count: int = 0  # of what was changed
    kept: int = 0  # what was to go and stays, as the reader keeps it
    lost: int = 0  # what was to come back and cannot
    story: int = 0  # that was made
    name: str = ""  # of the one outlet or story concerned
    record: Mapping[str, Any] | None = None  # what doing the opposite takes; None: as before


@dataclass(frozen=True, slots=True)
class Entry:
    """An action of the reader. `record` None: what was stored of it is damaged."""

    id: int
    kind: str
    words: str
    record: Mapping[str, Any] | None


def note(db: Database, now: datetime, kind: Kind, words: str, record: Mapping[str, Any]) -> int:
    """Write an entry; what was undone before cannot be redone any more. Its id."""
    drop_undone(db)
    at = int(now.timestamp())
    done = db.execute(
        "INSERT INTO journal (at, kind, words, packed) VALUES (?, ?, ?, ?)",
        [at, kind, words, _pack(record)],
    )
    _bound(db, at)
    return int(done.lastrowid or 0)


def drop_undone(db: Database) -> None:
    """Something else was done: what was undone before cannot be redone any more."""
    db.execute("DELETE FROM journal WHERE undone = 1")


def newest(db: Database, *, undone: bool, kind: Kind | None = None) -> Entry | None:
    """The entry that undo takes back next; `undone`: that redo does again next. None: there is none."""
    row = db.execute(
        "SELECT id, kind, words, packed FROM journal WHERE undone = ?"
        f" AND (?2 IS NULL OR kind = ?2) ORDER BY id {'' if undone else 'DESC'} LIMIT 1",
        [int(undone), kind],
    ).fetchone()
    return None if row is None else Entry(int(row[0]), str(row[1]), str(row[2]), _unpack(row[3]))


def change(
    db: Database, entry_id: int, *, undone: bool, record: Mapping[str, Any] | None = None
) -> None:
    """Note that an entry was undone or redone. `record`: what doing the opposite takes from now on."""
    if record is None:
        db.execute("UPDATE journal SET undone = ? WHERE id = ?", [int(undone), entry_id])
    else:
        db.execute(
            "UPDATE journal SET undone = ?, packed = ? WHERE id = ?",
            [int(undone), _pack(record), entry_id],
        )


def rewrite(db: Database, entry_id: int, words: str, record: Mapping[str, Any]) -> None:
    """Write an entry's words and record anew, once what it did has come to its end."""
    db.execute(
        "UPDATE journal SET words = ?, packed = ? WHERE id = ?", [words, _pack(record), entry_id]
    )


def forget(db: Database, entry_id: int) -> None:
    """Drop an entry that cannot be undone or redone."""
    db.execute("DELETE FROM journal WHERE id = ?", [entry_id])


def forget_syncs(db: Database) -> None:
    """Drop the entries of what syncs removed by themselves."""
    kinds = [Kind.CLEANED_BY_SYNC, Kind.SAMPLE_BY_SYNC]
    db.execute("DELETE FROM journal WHERE kind IN (?, ?)", kinds)


def restorable(db: Database) -> set[int]:
    """Ids of the articles that some entry may have to bring back."""
    found: set[int] = set()
    for (packed,) in db.execute("SELECT packed FROM journal"):
        record = _unpack(packed) or {}
        try:
            found.update(unpacked_ids(record.get(RESTORABLE, [])))
        except DamagedRecordError:
            continue
    return found


def _bound(db: Database, now: int) -> None:
    """Drop the oldest entries beyond the number, age and size that are kept, never the newest."""
    db.execute(
        "DELETE FROM journal WHERE id < (SELECT max(id) FROM journal) AND (at < ? OR id NOT IN"
        " (SELECT id FROM journal ORDER BY id DESC LIMIT ?) OR id < coalesce((SELECT max(id) FROM"
        " (SELECT id, sum(length(packed)) OVER (ORDER BY id DESC) AS size FROM journal)"
        " WHERE size > ?) + 1, 0))",
        [now - int(KEPT.total_seconds()), MOST_ENTRIES, MOST_BYTES],
    )


def _pack(record: Mapping[str, Any]) -> bytes:
    return zlib.compress(json.dumps(record, separators=(",", ":"), default=_as_hex).encode(), 6)


def _as_hex(value: bytes) -> dict[str, str]:
    return {"hex": value.hex()}


def _unpack(packed: Any) -> Mapping[str, Any] | None:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(packed, MOST_UNPACKED)
        found = json.loads(text) if unpacker.eof else None
    except (zlib.error, ValueError, TypeError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
