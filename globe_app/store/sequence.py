"""Where articles stand in lists and stories."""

from globe_app.model.article_query import ArticleOrder, ArticleQuery, Cursor
from globe_app.store.db import Store, reading
from globe_app.store.reader_state import hidden
from globe_app.store.search import ids_by_relevance


def story_articles_read(store: Store, story_id: int) -> list[tuple[int, bool]]:
    """(article, whether it is read, or hidden by a rule) of a story, oldest first."""
    with reading(store) as db:
        rows = db.execute(
            f"SELECT s.article_id, r.read_at IS NOT NULL OR {hidden('s.article_id')}"
            " FROM story_articles s LEFT JOIN reader_state r"
            " ON r.article_id = s.article_id WHERE s.story_id = ? ORDER BY s.published, s.article_id",
            [story_id],
        ).fetchall()
    return [(int(one), bool(read)) for one, read in rows]


def cursor_of(store: Store, query: ArticleQuery, article_id: int) -> Cursor | None:
    """Where an article stands in a list; None: nowhere."""
    if not 0 < article_id < 2**63:
        return None
    if query.order is ArticleOrder.RELEVANCE:
        with reading(store) as db:
            ids = ids_by_relevance(db, query)
        return (ids.index(article_id), article_id) if article_id in ids else None
    column, table = "published", "articles"
    if query.order is ArticleOrder.LAST_SAVED:
        column, table = "saved_at", "reader_state"
    key = "id" if table == "articles" else "article_id"
    with reading(store) as db:
        row = db.execute(f"SELECT {column} FROM {table} WHERE {key} = ?", [article_id]).fetchone()
    return None if row is None or row[0] is None else (int(row[0]), article_id)
