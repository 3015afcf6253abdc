"""What a store should hold at least, kept beside it: how the loss of committed articles is noticed.

SQLite drops the end of a write-ahead log that is damaged, without a word. `STORE.commits` tells what had
been committed: JSON with `commit` (a number that the store carries too), `entries` (the highest id of an
entry ever given), `articles` (how many were stored) and `at` (Unix seconds). A cleanup changes neither of
the first two, so it is never taken for a loss.
"""

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from globe_app.store.db import Store, failures_named, reading, writing
from globe_app.store.times import to_time
from globe_app.tr import tr

MAX_BYTES = 4_096
CHECKPOINT_WAIT_MS = 200  # for readers; what they hold up stays in the log until the next time
_FACT = "commit"


@dataclass(frozen=True, slots=True)
class Record:
    """What a store held at a time."""

    commit: int
    entries: int  # the highest id ever given
    articles: int
    at: int  # Unix seconds


@dataclass(frozen=True, slots=True)
class Loss:
    """What a store should hold and does not."""

    articles: int  # at least; 0 = articles are all there, later changes of them are not
    at: datetime  # of the last commit that is known

    @property
    def words(self) -> str:
        """For the reader, one sentence."""
        when = f"{self.at.astimezone():%Y-%m-%d %H:%M}"
        if self.articles:
            said = tr(
                "%n {article is|articles are} missing that were stored by {time}", "", self.articles
            )
        else:
            said = tr("changes are missing that were stored by {time}")
        why = tr(
            "the file or its log was damaged, or an older copy put back; a sync fetches them again"
        )
        return f"{said.format(time=when)}: {why}"


def path_of(store: Store) -> Path:
    """The record's file."""
    return store.path.with_name(store.path.name + ".commits")


def note_commit(store: Store, at: datetime, *, acknowledge: bool = False) -> None:
    """Record that all up to now is committed, and bring the log into the file.

    While something is missing the record stays as it is, unless a sync went well (`acknowledge`).
    Raises `StoreError`.
    """
    found = _read(path_of(store))
    if found and not acknowledge and _lost(store, found):
        return
    least = found.commit if found else 0
    with writing(store) as db:
        commit = max(_commit_of(db), least) + 1
        db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", [_FACT, str(commit)])
        if found and acknowledge:  # ids that were given before the loss are not given again
            _raise_sequence(db, found.entries)
        record = Record(commit, _entries_of(db), _articles_of(db), int(at.timestamp()))
    _write(path_of(store), record)
    _checkpoint(store)


def note_progress(store: Store, at: datetime) -> None:
    """Record, in the middle of a sync, what has been committed by now. Raises `StoreError`."""
    found = _read(path_of(store))
    if found and _lost(store, found):
        return
    with reading(store) as db:
        record = Record(_commit_of(db), _entries_of(db), _articles_of(db), int(at.timestamp()))
    _write(path_of(store), record)


def loss(store: Store) -> Loss | None:
    """What is missing of what was committed; None: nothing, or there is no record."""
    found = _read(path_of(store))
    return _lost(store, found) if found else None


def _lost(store: Store, found: Record) -> Loss | None:
    with reading(store) as db:
        commit, entries, articles = _commit_of(db), _entries_of(db), _articles_of(db)
    if commit >= found.commit and entries >= found.entries:
        return None
    missing = max(found.articles - articles, 0) if entries < found.entries else 0
    return Loss(missing, to_time(found.at))


def _commit_of(db: Database) -> int:
    row = db.execute("SELECT value FROM facts WHERE name = ?", [_FACT]).fetchone()
    text = str(row[0]) if row else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0


def _entries_of(db: Database) -> int:
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entries'").fetchone()
    return int(row[0]) if row else 0


def _raise_sequence(db: Database, entries: int) -> None:
    db.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'entries'", [entries])


def _articles_of(db: Database) -> int:
    row = db.execute("SELECT coalesce(sum(articles), 0) FROM country_counts").fetchone()
    return int(row[0])


def _checkpoint(store: Store) -> None:
    with reading(store) as db:
        (wait,) = db.execute("PRAGMA busy_timeout").fetchone()
        db.execute(f"PRAGMA busy_timeout = {CHECKPOINT_WAIT_MS}")
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            db.execute(f"PRAGMA busy_timeout = {wait:d}")


def _read(path: Path) -> Record | None:
    """The record; None where there is none that can be read."""
    try:
        if not path.is_file():
            return None
        with open(path, "rb") as file:
            found = json.loads(file.read(MAX_BYTES))
        values = [found[name] for name in ("commit", "entries", "articles", "at")]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    if not all(type(one) is int and 0 <= one < 2**53 for one in values):
        return None
    return Record(*values)


def _write(path: Path, record: Record) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    values = {
        "commit": record.commit, "entries": record.entries, "articles": record.articles,
        "at": record.at,
    }  # fmt: skip
    with failures_named(path):
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                json.dump(values, file)
            os.replace(part, path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
