"""What keeps articles: what the reader did with them (saved, noted, labelled, unread by choice), a rule, or a
saved search; and what hides them.

`store.marks`, `store.notes` and `store.labels` write the first, `store.rules` the rest.
"""

# of a row `r` of reader_state: nothing removes its article
_PROTECTS = "(r.saved_at IS NOT NULL OR r.kept_unread = 1 OR r.note <> '')"


def protected(article: str) -> str:
    """SQL: whether the reader keeps the article whose id is the expression `article`."""
    return (
        f"(EXISTS (SELECT 1 FROM reader_state r WHERE r.article_id = {article} AND {_PROTECTS})"
        f" OR EXISTS (SELECT 1 FROM article_labels l WHERE l.article_id = {article}))"
    )


def kept(article: str) -> str:
    """SQL: whether a cleanup leaves the article alone: the reader keeps it, or a rule or a search does."""
    rule = f"EXISTS (SELECT 1 FROM rule_matches k WHERE k.article_id = {article} AND k.keeps = 1)"
    search = f"EXISTS (SELECT 1 FROM kept_by_search s WHERE s.article_id = {article})"
    return f"({protected(article)} OR {rule} OR {search})"


def hidden(article: str) -> str:
    """SQL: whether a rule hides the article."""
    return f"EXISTS (SELECT 1 FROM hidden_articles h WHERE h.article_id = {article})"
