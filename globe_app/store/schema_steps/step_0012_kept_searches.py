"""What saved searches keep for good."""

STATEMENTS = (
    """
    CREATE TABLE kept_by_search (           -- a cleanup leaves these; worked out before each
      article_id INTEGER NOT NULL,
      search_id  INTEGER NOT NULL,          -- of saved_searches; one that is gone keeps until the next time
      PRIMARY KEY (article_id, search_id)
    ) STRICT, WITHOUT ROWID
    """,
)
