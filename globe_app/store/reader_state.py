"""What the reader did with articles: read, saved, kept unread. Nothing else writes it."""

from collections.abc import Iterable
from datetime import datetime

from globe_app.store.db import Store, writing

# of a row `r` of reader_state, joined or looked up: nothing removes its article
PROTECTS = "(r.saved_at IS NOT NULL OR r.kept_unread = 1 OR r.note <> '')"


def protected(article: str) -> str:
    """SQL: whether the reader keeps the article whose id is the expression `article`."""
    return f"EXISTS (SELECT 1 FROM reader_state r WHERE r.article_id = {article} AND {PROTECTS})"


def mark_read(store: Store, article_ids: Iterable[int], at: datetime | None) -> None:
    """Mark articles read `at` a time, or unread by choice with None. An earlier time read is kept."""
    when = None if at is None else int(at.timestamp())
    with writing(store) as db:
        for one in article_ids:
            db.execute(
                "INSERT INTO reader_state (article_id, read_at, kept_unread)"
                " SELECT id, ?1, ?1 IS NULL FROM articles WHERE id = ?2"
                " ON CONFLICT (article_id) DO UPDATE SET kept_unread = excluded.kept_unread,"
                " read_at = CASE WHEN ?1 IS NULL THEN NULL ELSE coalesce(read_at, ?1) END",
                [when, one],
            )


def mark_country_read(store: Store, country: str, at: datetime) -> None:
    """Mark every unread article of the outlets based in `country` read."""
    with writing(store) as db:
        db.execute(
            "INSERT INTO reader_state (article_id, read_at) SELECT a.id, ?1 FROM articles a"
            " LEFT JOIN reader_state r ON r.article_id = a.id"
            " WHERE a.country = ?2 AND r.read_at IS NULL"
            " ON CONFLICT (article_id) DO UPDATE SET kept_unread = 0, read_at = excluded.read_at",
            [int(at.timestamp()), country],
        )


def mark_saved(store: Store, article_id: int, at: datetime | None) -> None:
    """Save an article `at` a time, or take it off the saved list with None."""
    when = None if at is None else int(at.timestamp())
    with writing(store) as db:
        db.execute(
            "INSERT INTO reader_state (article_id, saved_at) SELECT id, ?1 FROM articles WHERE id = ?2"
            " ON CONFLICT (article_id) DO UPDATE SET saved_at = excluded.saved_at",
            [when, article_id],
        )
