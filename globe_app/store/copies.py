"""A copy of a whole store, and putting a copy in a store's place. Nothing that is replaced is lost."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from globe_app.errors import StoreError, StoreLockedError, StoreUnusableError
from globe_app.store.db import Store, check, failures_named, open_store, reading
from globe_app.store.files import make_private_file

LOCK_S = 1.0
PAGES = 2_000  # copied at a time: nobody waits long for the store meanwhile
BESIDE = ("-wal", "-shm", ".commits")  # files of a store, by what is added to its name


def copy_to(store: Store, path: Path, tell: Callable[[int, int], None]) -> None:
    """Copy the store's file as it is at one moment; `tell` gets pages done and in all.

    Raises `StoreError`.
    """
    with failures_named(path):
        make_private_file(path)
        copy = sqlite3.connect(path)
    try:
        with reading(store) as db, failures_named(path):
            db.conn.backup(copy, pages=PAGES, progress=lambda _, left, of: tell(of - left, of))
    finally:
        copy.close()


def examine(path: Path) -> tuple[int, str]:
    """(articles, time of the newest as ISO 8601 or "") of a copy. Raises `StoreError` if it is not sound."""
    store = open_store(path, make=False)  # brings an older one to this schema
    try:
        trouble = check(store)
        if trouble:
            raise StoreUnusableError(path, f"the copy of the store is damaged ({trouble[0]})")
        with reading(store) as db:
            articles, newest = db.execute(
                "SELECT count(*), max(published) FROM articles"
            ).fetchone()
    finally:
        store.close()
    at = "" if newest is None else datetime.fromtimestamp(newest).astimezone().isoformat()
    return int(articles), at


def image_files(store: Store) -> Iterator[tuple[str, Path]]:
    """(hash, file) of the images that the store knows and that are there."""
    with reading(store) as db:
        names = [str(row[0]) for row in db.execute("SELECT hash FROM images ORDER BY hash")]
    for name in names:
        place = store.images / name[:2] / name
        if place.is_file():
            yield name, place


def refuse_if_open(path: Path) -> None:
    """Raise `StoreLockedError` while another program has the store open: it would go on with the file that is
    moved away. What is damaged or not there is open nowhere.
    """
    if not path.exists() or path.stat().st_size == 0:
        return
    db = sqlite3.connect(path, timeout=LOCK_S)
    try:
        db.execute("PRAGMA journal_mode = DELETE").fetchone()  # can be done by its only user alone
    except sqlite3.OperationalError as error:
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in (
            sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED,
        ):  # fmt: skip
            why = "another program has it open; close the window, or wait for the update, and try again"
            raise StoreLockedError(path, why) from error
    except sqlite3.DatabaseError:
        return  # damaged: perhaps the reason for restoring
    finally:
        db.close()


def put_in_place(
    copy: Path, images: Path, store: Path, its_images: Path, aside: str
) -> Path | None:
    """Put a copy and its images in a store's place; what was there is renamed, with `aside` in its name.

    Gives the name that it has now; None = there was nothing. Raises `StoreUnusableError`: all is as before.
    """
    kept = store.with_name(f"{store.name}.{aside}")
    moves: list[tuple[Path, Path]] = []
    if store.exists():
        moves.append((store, kept))
        moves += [(Path(f"{store}{end}"), Path(f"{kept}{end}")) for end in BESIDE]
    if its_images.exists():
        moves.append((its_images, kept.with_name(f"{kept.name}.images")))
    moves += [(copy, store), (images, its_images)]
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            if target.exists():
                raise StoreUnusableError(target, "it is there already; move it away first")
            if source.exists():
                os.rename(source, target)
                done.append((source, target))
    except (OSError, StoreError) as error:
        for source, target in reversed(done):
            with contextlib.suppress(OSError):
                os.rename(target, source)
        if isinstance(error, StoreError):
            raise
        raise StoreUnusableError(store, error.strerror or error) from error
    return kept if any(source == store for source, _ in done) else None
