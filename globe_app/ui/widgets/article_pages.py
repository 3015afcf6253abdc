"""Lists of articles are read page by page, and a refresh as far as their reader had come."""

from dataclasses import replace

from globe_app.briefing import Store, articles
from globe_app.model.article_query import ArticleList, ArticleQuery

PAGE = 40  # articles asked for at a time: several screens; what is shown first waits for no more
MOST_READ_ON = 1_200  # articles read to find a row again that newer ones have pushed down


def extended(store: Store, query: ArticleQuery, page: ArticleList, article_id: int) -> ArticleList:
    """A page with what follows it, as far as an article that newer ones have pushed down; the page alone where
    that article is not of the list any more.
    """
    if not article_id or any(row.id == article_id for row in page.rows):
        return page
    rows, after = page.rows, page.more
    while after and len(rows) < len(page.rows) + MOST_READ_ON:
        found = articles.listed(store, replace(query, after=after), 5 * PAGE)
        rows, after = (*rows, *found.rows), found.more
        if any(row.id == article_id for row in found.rows):
            return ArticleList(rows, after)
    return page
