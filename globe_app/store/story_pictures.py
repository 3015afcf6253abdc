"""Reads the images of a story's articles."""

from globe_app.model.news import Picture
from globe_app.store.db import Store, reading


def story_pictures(store: Store, story_id: int, limit: int) -> tuple[tuple[int, Picture], ...]:
    """(article id, its image): up to `limit`, oldest article first, each image once."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT a.id, i.hash, a.image_alt, i.width, i.height FROM story_articles s"
            " JOIN articles a ON a.id = s.article_id JOIN images i ON i.hash = a.image_hash"
            " WHERE s.story_id = ? ORDER BY s.published, s.article_id LIMIT ?",
            [story_id, 20 * limit],  # outlets of one group share their pictures
        ).fetchall()
    found: dict[str, tuple[int, Picture]] = {}
    for article, name, alt, width, height in rows:
        found.setdefault(
            str(name), (int(article), Picture(str(name), alt or "", width or 0, height or 0))
        )
    return tuple(found.values())[:limit]
