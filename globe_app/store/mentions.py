"""Which countries an article names."""

from sqlite_utils import Database


def keep_mentions(db: Database, article_id: int, about: tuple[str, ...], published: int) -> None:
    """Note the countries (codes) that an article names, in the place of those noted before."""
    db.execute("DELETE FROM mentions WHERE article_id = ?", [article_id])
    for code in about:
        db.execute(
            "INSERT OR IGNORE INTO mentions (article_id, country, published) VALUES (?, ?, ?)",
            [article_id, code, published],
        )
