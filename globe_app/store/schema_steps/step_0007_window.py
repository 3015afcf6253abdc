"""What the window lists, and the journal of what the reader did."""

_EXCERPT = 240  # characters of a text that lists may show

STATEMENTS = (
    # in Latin letters, for those who cannot read its own script; '' = its name is in Latin letters
    "ALTER TABLE outlets ADD COLUMN latin TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE excerpts (                 -- beginnings of texts, for lists: long texts lie on other pages
      article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      original   TEXT NOT NULL DEFAULT '',  -- of `texts.plain`; '' = only a headline was given
      english    TEXT NOT NULL DEFAULT ''   -- of `translated_texts.plain`; '' = there is none
    ) STRICT
    """,
    f"""
    INSERT INTO excerpts (article_id, original, english) SELECT x.article_id, substr(x.plain, 1, {_EXCERPT}),
      coalesce((SELECT substr(y.plain, 1, {_EXCERPT}) FROM translated_texts y
                WHERE y.article_id = x.article_id), '') FROM texts x
    """,
    *(
        f"""
        CREATE TRIGGER excerpt_of_{table}_{event.split()[0].lower()} AFTER {event} ON {table}
        BEGIN
          INSERT INTO excerpts (article_id) SELECT new.article_id
            WHERE NOT EXISTS (SELECT 1 FROM excerpts WHERE article_id = new.article_id);
          UPDATE excerpts SET {column} = substr(new.plain, 1, {_EXCERPT})
            WHERE article_id = new.article_id;
        END
        """
        for table, column in (("texts", "original"), ("translated_texts", "english"))
        for event in ("INSERT", "UPDATE OF plain")
    ),
    # country_brief(): the languages of a country's articles, with their numbers, from the index alone
    "CREATE INDEX articles_country_language ON articles(country, language)",
    # what the images of removed articles are, by spaces: they stay as long as the articles can be had back
    "ALTER TABLE removed ADD COLUMN images TEXT NOT NULL DEFAULT ''",
    # the journal has them from now on
    "DROP TABLE decisions",
    """
    CREATE TABLE journal (                  -- what the reader did, so that it can be undone and redone
      id     INTEGER PRIMARY KEY AUTOINCREMENT,
      at     INTEGER NOT NULL,              -- Unix seconds
      kind   TEXT NOT NULL,                 -- store.journal.Kind
      words  TEXT NOT NULL,                 -- what was done, for the reader
      undone INTEGER NOT NULL DEFAULT 0,    -- 1 = it was undone, and can be redone
      packed BLOB NOT NULL                  -- zlib of JSON: what undoing and redoing it takes
    ) STRICT
    """,
)
