"""The editions of days, and the history of what was opened."""

STATEMENTS = (
    """
    CREATE TABLE editions (                 -- days whose edition was shown: its stories stay what they are
      day     TEXT PRIMARY KEY,             -- ISO 8601 date, of the reader's own time zone
      made_at INTEGER NOT NULL              -- Unix seconds
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE edition_items (
      day        TEXT NOT NULL REFERENCES editions(day) ON DELETE CASCADE,
      position   INTEGER NOT NULL,          -- from 0
      story_id   INTEGER NOT NULL,          -- 0 = a single article; no reference: it may be gone
      article_id INTEGER NOT NULL,          -- of the story the most central one; likewise
      headline   TEXT NOT NULL,             -- as it was, for when nothing of it is stored any more
      countries  TEXT NOT NULL,             -- codes, in the order of their first report, by spaces
      theme      TEXT NOT NULL DEFAULT '',  -- '' = none known
      read_at    INTEGER,                   -- Unix seconds: its page was opened, or it was let go; null: not
      PRIMARY KEY (day, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE readings (                 -- which articles were opened, and when; here only
      id         INTEGER PRIMARY KEY,
      at         INTEGER NOT NULL,          -- Unix seconds
      article_id INTEGER NOT NULL,          -- no reference: it is told of when the article is gone
      country    TEXT NOT NULL,             -- of the article's outlet, copied likewise
      outlet     TEXT NOT NULL,             -- its name, likewise
      headline   TEXT NOT NULL,             -- as it was shown, likewise
      removed_at INTEGER                    -- Unix seconds: by the reader, undo may bring it back; null: not
    ) STRICT
    """,
    # entries(): newest first; by_country(): since a time
    "CREATE INDEX readings_at ON readings(at DESC, id DESC)",
    "CREATE INDEX readings_article ON readings(article_id, at)",  # note(): opened again a moment ago
    # note(): what was removed long ago is forgotten
    "CREATE INDEX readings_removed ON readings(removed_at) WHERE removed_at IS NOT NULL",
)
