"""Vectors of the original text, and how a sentence speaks of its theme."""

STATEMENTS = (
    # embeddings are made of the original now: those of translations are made anew
    "DROP TABLE vectors",
    """
    CREATE TABLE vectors (                  -- embeddings of headline and lead, as the outlet wrote them
      article_id     INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      model          TEXT NOT NULL,         -- of `vector`; vectors of two models are not compared
      text_digest    BLOB NOT NULL,         -- of the article's text at that time
      vector         BLOB NOT NULL,         -- little-endian float16, unit length
      english_vector BLOB                   -- by the model of English; null: the text is in another language
    ) STRICT
    """,
    "ALTER TABLE translations DROP COLUMN lead_digest",
    # model.Manner: how a sentence speaks of its theme; '' = as a report
    "ALTER TABLE passages ADD COLUMN manner TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE passages DROP COLUMN key",  # a passage without a theme has no name of its own
    # what made the passages: an embedder's name and version; '' = an older one, so they are made anew
    "ALTER TABLE passage_sets ADD COLUMN made_by TEXT NOT NULL DEFAULT ''",
)
