"""What the reader did with articles keeps them: saved, noted, labelled, unread by choice.

`store.marks`, `store.notes` and `store.labels` write it.
"""

# of a row `r` of reader_state: nothing removes its article
_PROTECTS = "(r.saved_at IS NOT NULL OR r.kept_unread = 1 OR r.note <> '')"


def protected(article: str) -> str:
    """SQL: whether the reader keeps the article whose id is the expression `article`."""
    return (
        f"(EXISTS (SELECT 1 FROM reader_state r WHERE r.article_id = {article} AND {_PROTECTS})"
        f" OR EXISTS (SELECT 1 FROM article_labels l WHERE l.article_id = {article}))"
    )
