"""What the store knows of the sample edition: whether it is there, and taking it away."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlite_utils import Database

from globe_app.model.news import AddedBy, NewArticle, Outlet, SampleReport
from globe_app.store.db import Store, reading, writing
from globe_app.store.entries import file_feed, insert_articles
from globe_app.store.outlets import insert_outlet
from globe_app.store.reader_state import protected
from globe_app.store.retention import BATCH, remove, sample_ids


def has_sample(store: Store) -> bool:
    """Whether an invented article or outlet is stored."""
    with reading(store) as db:
        row = db.execute("SELECT EXISTS (SELECT 1 FROM outlets WHERE origin = 'sample')").fetchone()
    return bool(row[0])


def wants_sample(store: Store) -> bool:
    """Whether to load it unasked: the store is empty and the reader never took it away."""
    with reading(store) as db:
        row = db.execute(
            "SELECT NOT EXISTS (SELECT 1 FROM outlets)"
            " AND NOT EXISTS (SELECT 1 FROM facts WHERE name = 'sample_removed')"
        ).fetchone()
    return bool(row[0])


def remove_sample(store: Store, now: datetime) -> SampleReport:
    """Take the sample edition away, but for the articles that the reader keeps and their outlets.

    `retention.restore` has it back until the next sync.
    """
    with writing(store) as db:
        return take_away(db, now)[0]


def take_away(db: Database, now: datetime) -> tuple[SampleReport, list[int]]:
    """The same inside a transaction; also the ids of the articles that were removed."""
    (outlets,) = db.execute("SELECT count(*) FROM outlets WHERE origin = 'sample'").fetchone()
    ids = sample_ids(db)
    for start in range(0, len(ids), BATCH):
        remove(db, ids[start : start + BATCH], now)
    left = set(sample_ids(db))
    # so that loading it again brings them
    db.execute(
        "DELETE FROM entries WHERE outlet_id IN (SELECT id FROM outlets WHERE origin = 'sample')"
        " AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = entries.id)"
    )
    db.execute(
        "DELETE FROM outlets WHERE origin = 'sample'"
        " AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.outlet_id = outlets.id)"
    )
    (stay,) = db.execute("SELECT count(*) FROM outlets WHERE origin = 'sample'").fetchone()
    db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('sample_removed', '1')")
    db.execute("DELETE FROM facts WHERE name = 'sample_asked'")
    gone = [one for one in ids if one not in left]
    return SampleReport(outlets=outlets - stay, articles=len(gone), kept=len(left)), gone


def write_edition(
    store: Store, edition: Mapping[Outlet, Sequence[NewArticle]], now: datetime, *, asked: bool
) -> int:
    """Write the sample edition in one transaction: all of it or none; how many articles are new.

    `asked`: the reader asked for it, so that real articles do not take its place.
    """
    added = 0
    with writing(store) as db:
        db.execute("DELETE FROM facts WHERE name = 'sample_removed'")
        if asked:
            db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('sample_asked', '1')")
        for outlet, articles in edition.items():
            insert_outlet(db, outlet, AddedBy.SAMPLE)
            feed_id = file_feed(db, outlet)
            rows = db.execute("SELECT key FROM entries WHERE feed_id = ?", [feed_id])
            stored = {str(key) for (key,) in rows}
            new = [one for one in articles if one.key not in stored]
            added += len(insert_articles(db, outlet, new, int(now.timestamp())))
    return added


def is_removable(store: Store) -> bool:
    """Whether the sample goes when real articles come: some of it would, and the reader did not ask
    for it."""
    with reading(store) as db:
        row = db.execute(
            "SELECT EXISTS (SELECT 1 FROM outlets o JOIN articles a ON a.outlet_id = o.id"
            f" WHERE o.origin = 'sample' AND NOT {protected('a.id')})"
            " AND NOT EXISTS (SELECT 1 FROM facts WHERE name = 'sample_asked')"
        ).fetchone()
    return bool(row[0])
