"""Opening a store: one SQLite file through sqlite-utils, WAL, checked before it is trusted."""

import contextlib
import operator
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from globe_app.errors import (
    GONE,
    StoreError,
    StoreLockedError,
    StoreReadOnlyError,
    StoreUnusableError,
)
from globe_app.store.files import make_private_file, make_private_folder
from globe_app.store.rule_queue import settle
from globe_app.store.schema import APPLICATION_ID, FIRST_VERSION, SCHEMA_VERSION, migrations
from globe_app.store.search_index import bring_up_to_date

# bytes in a TEXT column that are no UTF-8 cost their own characters (U+FFFD), not the whole answer
_DECODE = operator.methodcaller("decode", "utf-8", "replace")
LEAST_ROOM = 100_000  # bytes on the disk that opening a store for writing takes
_NO_ROOM = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
}
CHECKPOINT_PAGES = (
    4_000  # of the log, before it is written into the file: a sync of a day has as many
)
REPLACED = "another file has taken its place; start again to read that one"
DAMAGED_INDEX = "its index of search is damaged; `globe-app doctor --repair` makes it anew"
BUSY_MS = 4_000  # how long to wait for another writer before saying so
_REASONS = {  # SQLite's primary result code -> what the reader can do about it
    sqlite3.SQLITE_BUSY: "it is locked by another program; close that one and try again",
    sqlite3.SQLITE_LOCKED: "it is locked by another program; close that one and try again",
    sqlite3.SQLITE_FULL: "the disk is full; nothing was changed",
    sqlite3.SQLITE_CORRUPT: "it is damaged; move it away and sync again, or restore a copy",
    sqlite3.SQLITE_NOTADB: "it is not a globe_app store",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check the folder and its permissions",
    sqlite3.SQLITE_IOERR: "the disk gave an error while reading or writing it",
    sqlite3.SQLITE_PERM: "permission denied",
}


@contextlib.contextmanager
def failures_named(path: Path) -> Iterator[None]:
    """Turn SQLite's and the file system's errors about `path` into a `StoreError` that says why."""
    try:
        yield
    except sqlite3.Error as error:
        code = _code(error)
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CORRUPT_VTAB:
            raise StoreError(path, DAMAGED_INDEX) from error
        if code == sqlite3.SQLITE_READONLY:
            raise StoreReadOnlyError(path, "it is read-only; nothing was changed") from error
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StoreLockedError(path, _REASONS[code]) from error
        if code == sqlite3.SQLITE_INTERRUPT:
            raise StoreError(path, "the work was interrupted; nothing was changed") from error
        if code in _REASONS:
            raise StoreUnusableError(path, _REASONS[code]) from error
        if isinstance(error, sqlite3.IntegrityError):
            raise StoreError(path, f"it refused a change ({error}); nothing was changed") from error
        raise StoreError(path, f"its tables are not as expected ({error})") from error
    except UnicodeError as error:
        raise StoreError(path, f"a text of it is no Unicode ({error})") from error
    except OSError as error:
        raise StoreUnusableError(path, error.strerror or error) from error


@dataclass(frozen=True, slots=True)
class Store:
    """An open store. Belongs to the thread that opened it. `images`: the folder of cached images.

    `why_read_only`: in words, where it was opened for reading though nobody asked for that; else "".
    """

    path: Path
    images: Path
    read_only: bool
    _connection: Database
    why_read_only: str = ""
    _file: tuple[int, int] = (0, 0)  # device and number of the file that is open

    def close(self) -> None:
        """Close the file; a store open for writing leaves no write-ahead log behind."""
        self._connection.close()

    def interrupt(self) -> None:
        """Make the statement under way fail, and a transaction with it. From any thread."""
        with contextlib.suppress(sqlite3.Error):  # it is closed
            self._connection.conn.interrupt()


@contextlib.contextmanager
def reading(store: Store) -> Iterator[Database]:
    """The database, for the modules of the store alone. Raises `StoreError`."""
    with failures_named(store.path):
        yield store._connection  # noqa: SLF001


@contextlib.contextmanager
def writing(store: Store) -> Iterator[Database]:
    """One transaction (`BEGIN IMMEDIATE`): all of it is kept or none. For the store's modules alone.

    What is read in it stays true until it ends. Before that, the reader's rules are asked about the articles
    that were changed in it, and the full text index is brought up to date with them. Raises
    `StoreReadOnlyError`, `StoreError`.
    """
    if store.read_only:
        why = f" ({store.why_read_only})" if store.why_read_only else ""
        raise StoreReadOnlyError(
            store.path, f"it is open for reading only{why}; nothing was changed"
        )
    db = store._connection  # noqa: SLF001
    with failures_named(store.path):
        _check_file(store)
        db.execute("BEGIN IMMEDIATE")
        try:
            yield db
            settle(db)
            bring_up_to_date(db)
            db.commit()
        except BaseException:
            db.rollback()
            raise


def _check_file(store: Store) -> None:
    """A file that was deleted or replaced still takes what is written, and nobody would ever read it."""
    try:
        found = _file_of(store.path)
    except FileNotFoundError:
        raise StoreUnusableError(store.path, GONE) from None
    if found != store._file:  # noqa: SLF001
        raise StoreUnusableError(store.path, REPLACED)


def trouble_with_file(store: Store) -> str:
    """Why nothing can be kept in it: its file is gone, or another one lies there; "" = it is where it was."""
    if store.read_only:
        return "" if store.path.exists() else GONE
    try:
        _check_file(store)
    except StoreUnusableError as error:
        return error.why
    except OSError:
        return ""
    return ""


def _file_of(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def open_store(
    path: Path, images: Path | None = None, *, read_only: bool = False, make: bool = True
) -> Store:
    """Open the store at `path`; where it does not exist it is created, with its folders, if `make`.

    A file that may not be written is opened for reading. Raises `StoreError` when the file is newer
    than this program, not a store, damaged, locked or out of reach.
    """
    images = images or path.with_name(path.name + ".images")
    with failures_named(path):
        if path.is_dir():
            raise StoreError(path, "it is a folder, not a store")
        if not make and not read_only and not path.exists():
            raise StoreUnusableError(path, GONE)
        fresh = not path.exists() or path.stat().st_size == 0
        if fresh and read_only:
            raise StoreError(path, "there is no store to read")
        if fresh:
            make_private_folder(path.parent)
            make_private_file(path)  # SQLite gives its log the same permissions
            # what was recorded of another store at this place: see commit_record
            path.with_name(path.name + ".commits").unlink(missing_ok=True)
        else:
            # SQLite itself looks whether it is a database: to open the file beside it, and close it again,
            # would let go of the locks of every other connection of this program (POSIX), and another
            # program would take away the log under them
            read_only = read_only or not os.access(path, os.W_OK)
        if read_only:
            return Store(path, images, True, _open_for_reading(path))
        try:
            return Store(path, images, False, _open_for_writing(path, fresh), _file=_file_of(path))
        except sqlite3.OperationalError as error:
            if fresh or _code(error) not in _NO_ROOM:
                raise
            why = _reason_for_no_room(path)
            return Store(path, images, True, _open_for_reading(path), why)


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code."""
    return (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def _reason_for_no_room(path: Path) -> str:
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        free = 0
    return "the disk is full" if free < LEAST_ROOM else "its files cannot be written"


def _open_for_writing(path: Path, fresh: bool) -> Database:
    db = _connect(f"{path.as_uri()}?mode=rwc")
    try:
        _prepare(path, db, fresh)
    except BaseException:
        db.close()
        raise
    return db


def _connect(uri: str, *, exclusive: bool = False) -> Database:
    """`exclusive`: the index of the log is kept in memory, not in a file; no other program may open it."""
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000)
    try:
        db = Database(connection, execute_plugins=False, recursive_triggers=False)
        if exclusive:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")  # before anything is read
        db.execute(
            "PRAGMA trusted_schema = OFF"
        )  # a store is outside input: its schema runs no code
        db.execute("PRAGMA cell_size_check = ON")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA cache_size = -16000")  # KiB
        connection.text_factory = _DECODE
    except BaseException:
        connection.close()
        raise
    return db


def _prepare(path: Path, db: Database, fresh: bool) -> None:
    """Check whose file it is, bring it to this schema, choose WAL. Refuses a newer file."""
    _check(path, db, fresh)
    version = _pragma(db, "user_version")
    if fresh:
        db.execute("PRAGMA auto_vacuum = INCREMENTAL")  # so that a cleanup can shrink the file
    if version < SCHEMA_VERSION:
        db.execute("BEGIN IMMEDIATE")  # one program at a time; the next one finds it done
        try:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(db)
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            db.commit()
        except BaseException:
            db.rollback()
            raise
    _choose_wal(db)
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")


def _choose_wal(db: Database) -> None:
    """The change needs the file alone for a moment, and SQLite does not wait for that by itself."""
    until = time.monotonic() + BUSY_MS / 1000
    while db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            db.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _check(path: Path, db: Database, fresh: bool) -> None:
    # an empty one may be a store that another program makes this moment
    empty = fresh or not db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    if not empty and _pragma(db, "application_id") != APPLICATION_ID:
        raise StoreError(path, "it is a database of another program, not a globe_app store")
    version = _pragma(db, "user_version")
    if version > SCHEMA_VERSION:
        raise StoreError(
            path,
            f"it was made by a newer globe_app (schema {version}, this one reads up to "
            f"{SCHEMA_VERSION}); update the program",
        )
    if not empty and version < FIRST_VERSION:
        raise StoreError(
            path, "it was made by a version before the first release; move it away and sync again"
        )


def _check_age(path: Path, db: Database) -> None:
    """An older file is brought to this schema when it is opened for writing, and only then."""
    version = _pragma(db, "user_version")
    if version < SCHEMA_VERSION:
        raise StoreError(
            path,
            f"it was made by an older globe_app (schema {version}, this one reads {SCHEMA_VERSION});"
            " open it once where it may be written",
        )


def _open_for_reading(path: Path) -> Database:
    """Reading only.

    The index of a log needs a file. Where none can be made, on a full disk or in a folder that may not be
    written, a store without a log is read as one that nobody changes; one with a log that may be written
    is read under an exclusive lock.
    """
    log = path.with_name(path.name + "-wal")
    has_log = log.exists() and log.stat().st_size > 0
    lockable = has_log and os.access(path, os.W_OK) and os.access(log, os.W_OK)
    ways = ("mode=ro", "mode=rw" if lockable else "mode=ro&immutable=1")
    for options in ways:
        try:
            db = _connect(f"{path.as_uri()}?{options}", exclusive=options == "mode=rw")
            db.execute("PRAGMA query_only = ON")
        except sqlite3.OperationalError:
            continue
        try:
            _check(path, db, False)
            _check_age(path, db)
        except sqlite3.OperationalError as error:
            db.close()
            if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise  # another program changes it
            if has_log and (not lockable or options == ways[-1]):
                raise
            continue
        except BaseException:
            db.close()
            raise
        return db
    raise StoreError(path, _REASONS[sqlite3.SQLITE_CANTOPEN])


def _pragma(db: Database, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


def schema_version(store: Store) -> int:
    """The schema number the file carries."""
    with reading(store) as db:
        return _pragma(db, "user_version")


def data_version(store: Store) -> int:
    """Differs from an earlier one once another connection has written. `PRAGMA data_version`."""
    with reading(store) as db:
        return _pragma(db, "data_version")


def check(store: Store) -> tuple[str, ...]:
    """SQLite's own quick check and the foreign keys: what is wrong, or nothing."""
    with reading(store) as db:
        rows = [str(row[0]) for row in db.execute("PRAGMA quick_check(5)")]
        broken = db.execute("PRAGMA foreign_key_check").fetchmany(5)
    found = [] if rows == ["ok"] else rows
    return (*found, *(f"table {row[0]} row {row[1]} points nowhere" for row in broken))
