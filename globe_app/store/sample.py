"""What the store knows of the sample edition: whether it is there, and taking it away."""

from globe_app.model.news import SampleReport
from globe_app.store.db import Store
from globe_app.store.images import forget_unused


def has_sample(store: Store) -> bool:
    """Whether an invented article or outlet is stored."""
    with store.reading() as db:
        row = db.execute("SELECT EXISTS (SELECT 1 FROM outlets WHERE sample = 1)").fetchone()
    return bool(row[0])


def wants_sample(store: Store) -> bool:
    """Whether to load it unasked: the store is empty and the reader never took it away."""
    with store.reading() as db:
        row = db.execute(
            "SELECT NOT EXISTS (SELECT 1 FROM outlets)"
            " AND NOT EXISTS (SELECT 1 FROM facts WHERE name = 'sample_removed')"
        ).fetchone()
    return bool(row[0])


def remove_sample(store: Store) -> SampleReport:
    """Take the sample edition away: its outlets, articles and images, and nothing else."""
    with store.writing() as db:
        articles = db.execute("SELECT count(*) FROM articles WHERE sample = 1").fetchone()[0]
        outlets = db.execute("SELECT count(*) FROM outlets WHERE sample = 1").fetchone()[0]
        db.execute("DELETE FROM outlets WHERE sample = 1")  # entries and articles follow
        db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('sample_removed', '1')")
        db.execute("DELETE FROM facts WHERE name = 'sample_asked'")
    forget_unused(store)
    return SampleReport(outlets=outlets, articles=articles)


def note_sample_loaded(store: Store, *, asked: bool) -> None:
    """It is being loaded: forget that it was taken away. `asked`: the reader did so themselves."""
    with store.writing() as db:
        db.execute("DELETE FROM facts WHERE name = 'sample_removed'")
        if asked:
            db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES ('sample_asked', '1')")


def is_removable(store: Store) -> bool:
    """Whether the sample goes when real articles come: the reader neither asked for it nor saved any."""
    with store.reading() as db:
        row = db.execute(
            "SELECT EXISTS (SELECT 1 FROM outlets WHERE sample = 1)"
            " AND NOT EXISTS (SELECT 1 FROM facts WHERE name = 'sample_asked')"
            " AND NOT EXISTS (SELECT 1 FROM articles WHERE sample = 1 AND saved_at IS NOT NULL)"
        ).fetchone()
    return bool(row[0])
