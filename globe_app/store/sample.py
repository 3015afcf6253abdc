"""What the store knows of the sample edition: whether it is there, and taking it away."""

from globe_app.model.news import SampleReport
from globe_app.store.db import Store, reading, writing
from globe_app.store.images import forget_unused
from globe_app.store.reader_state import protected


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


def remove_sample(store: Store) -> SampleReport:
    """Take the sample edition away, but for the articles that the reader keeps and their outlets."""
    with writing(store) as db:
        (outlets,) = db.execute("SELECT count(*) FROM outlets WHERE origin = 'sample'").fetchone()
        gone = db.execute(
            f"DELETE FROM articles WHERE sample = 1 AND NOT {protected('articles.id')}"
        ).rowcount
        db.execute(
            "DELETE FROM outlets WHERE origin = 'sample'"
            " AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.outlet_id = outlets.id)"
        )
        (left,) = db.execute("SELECT count(*) FROM outlets WHERE origin = 'sample'").fetchone()
        db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('sample_removed', '1')")
        db.execute("DELETE FROM facts WHERE name = 'sample_asked'")
    forget_unused(store)
    return SampleReport(outlets=outlets - left, articles=gone)


def note_sample_loaded(store: Store, *, asked: bool) -> None:
    """It is being loaded: forget that it was taken away. `asked`: the reader did so themselves."""
    with writing(store) as db:
        db.execute("DELETE FROM facts WHERE name = 'sample_removed'")
        if asked:
            db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('sample_asked', '1')")


def is_removable(store: Store) -> bool:
    """Whether the sample goes when real articles come: the reader neither asked for it nor saved any."""
    with reading(store) as db:
        row = db.execute(
            "SELECT EXISTS (SELECT 1 FROM outlets WHERE origin = 'sample')"
            " AND NOT EXISTS (SELECT 1 FROM facts WHERE name = 'sample_asked')"
            " AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.sample = 1"
            f" AND {protected('a.id')})"
        ).fetchone()
    return bool(row[0])
