"""Next and previous article of the sequence that an article was opened from."""

from dataclasses import replace

from globe_app.model.sequence import Sequence, StoryArticles
from globe_app.store import sequence as steps
from globe_app.store.db import Store
from globe_app.store.search import next_ids, search


def neighbour(store: Store, sequence: Sequence, article_id: int, by: int) -> int:
    """The id of the article `by` places after an article (before it: below 0); 0 = there is none, or
    the article is not of the sequence. Where there are fewer, the last of them."""
    if isinstance(sequence, StoryArticles):
        ids = [one for one, _ in steps.story_articles_read(store, sequence.story)]
        if article_id not in ids or not by:
            return 0
        at = ids.index(article_id)
        to = min(max(at + by, 0), len(ids) - 1)
        return ids[to] if to != at else 0
    at_cursor = steps.cursor_of(store, sequence, article_id)
    if at_cursor is None or not by:
        return 0
    found = next_ids(store, sequence, at_cursor, abs(by), backwards=by < 0)
    return found[-1] if found else 0


def next_unread(store: Store, sequence: Sequence, article_id: int = 0) -> int:
    """The id of the first unread article after an article (0: from the beginning), else of the first from
    the beginning; 0 = all are read."""
    if isinstance(sequence, StoryArticles):
        found = steps.story_articles_read(store, sequence.story)
        ids = [one for one, _ in found]
        at = ids.index(article_id) + 1 if article_id in ids else 0
        unread = [one for one, read in (*found[at:], *found[:at]) if not read and one != article_id]
        return unread[0] if unread else 0
    unread_ones = replace(sequence, unread=True, after=None)
    cursor = steps.cursor_of(store, sequence, article_id)
    if cursor is not None:
        after = next_ids(store, unread_ones, cursor, 1)
        if after:
            return after[0]
    rows = search(store, unread_ones, 2).rows
    return next((one.id for one in rows if one.id != article_id), 0)
