"""What the store takes up, by kind."""

import shutil
import sqlite3

from sqlite_utils import Database

from globe_app.model.storage import StorageSizes
from globe_app.store.db import Store, reading
from globe_app.store.times import to_time

# derived from texts, and made again where they are removed
_DERIVED = ("translations", "translated_texts", "sentences", "vectors", "passages", "passage_sets")


def sizes(store: Store) -> StorageSizes:
    """What store and images take up; slow for a large store: for a worker thread."""
    with reading(store) as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        (unused,) = db.execute("PRAGMA freelist_count").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
        (images,) = db.execute("SELECT coalesce(sum(bytes), 0) FROM images").fetchone()
        (countries, articles) = db.execute(
            "SELECT count(*), coalesce(sum(articles), 0) FROM country_counts WHERE articles > 0"
        ).fetchone()
        (since,) = db.execute("SELECT min(first_stored) FROM articles").fetchone()
        derived = _pages_of(db, _DERIVED) * size
    try:
        free = shutil.disk_usage(store.path.parent).free
    except OSError:
        free = None
    whole = max((pages - unused) * size, 0)
    derived = min(derived, whole)
    return StorageSizes(
        int(images), whole - derived, derived, free, int(articles), int(countries),
        None if since is None else to_time(since),
    )  # fmt: skip


def _pages_of(db: Database, tables: tuple[str, ...]) -> int:
    """The pages of some tables and their indexes, by SQLite's `dbstat`; 0 where it was built without."""
    marks = ", ".join("?" for _ in tables)
    try:
        (found,) = db.execute(
            "SELECT coalesce(sum(pageno), 0) FROM dbstat WHERE aggregate = TRUE AND name IN"
            f" (SELECT name FROM sqlite_master WHERE tbl_name IN ({marks}))",
            list(tables),
        ).fetchone()
    except sqlite3.OperationalError:
        return 0
    return int(found)
