"""What the reader did with articles keeps them: saved, noted, unread by choice. `store.marks` writes it."""

# of a row `r` of reader_state, joined or looked up: nothing removes its article
PROTECTS = "(r.saved_at IS NOT NULL OR r.kept_unread = 1 OR r.note <> '')"


def protected(article: str) -> str:
    """SQL: whether the reader keeps the article whose id is the expression `article`."""
    return f"EXISTS (SELECT 1 FROM reader_state r WHERE r.article_id = {article} AND {PROTECTS})"
