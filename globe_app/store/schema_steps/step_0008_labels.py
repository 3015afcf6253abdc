"""The reader's labels of articles. What has one is kept as what is saved is."""

STATEMENTS = (
    """
    CREATE TABLE labels (                   -- the reader's own words for articles
      id   INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      key  TEXT NOT NULL UNIQUE             -- the name folded: one label, however its letters are written
    ) STRICT
    """,
    """
    CREATE TABLE article_labels (
      article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      label_id   INTEGER NOT NULL REFERENCES labels(id) ON DELETE CASCADE,
      PRIMARY KEY (article_id, label_id)
    ) STRICT, WITHOUT ROWID
    """,
    # search() of a label's articles, foreign key
    "CREATE INDEX article_labels_label ON article_labels(label_id, article_id)",
    # search() of articles with a note
    "CREATE INDEX reader_state_noted ON reader_state(article_id) WHERE note <> ''",
    """
    CREATE TRIGGER protected_by_label BEFORE DELETE ON articles
    WHEN EXISTS (SELECT 1 FROM article_labels WHERE article_id = old.id)
    BEGIN
      SELECT RAISE(ABORT, 'the reader keeps this article');
    END
    """,
)
