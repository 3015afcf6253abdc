"""Rules that mute or keep articles: which articles each is true of, and which are hidden."""

_TABLES = (
    """
    CREATE TABLE rules (
      id         INTEGER PRIMARY KEY AUTOINCREMENT,
      kind       TEXT NOT NULL,             -- model.RuleKind: 'mute', 'keep'
      conditions TEXT NOT NULL,             -- JSON: lists of values by condition; all must hold, any value does
      enabled    INTEGER NOT NULL DEFAULT 1,-- 0 = switched off, or it has expired
      expires_at INTEGER,                   -- Unix seconds; null: never
      made_at    INTEGER NOT NULL,          -- Unix seconds
      look_below INTEGER                    -- articles with a lower id are still to be looked at; null: none
    ) STRICT
    """,
    """
    CREATE TABLE rule_matches (             -- what each rule in force is true of
      article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      rule_id    INTEGER NOT NULL REFERENCES rules(id) ON DELETE CASCADE,
      keeps      INTEGER NOT NULL,          -- the rule's kind: 1 = keep, 0 = mute
      PRIMARY KEY (article_id, rule_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX rule_matches_rule ON rule_matches(rule_id, article_id)",  # foreign key, counts
    """
    CREATE TABLE shown_again (              -- what the reader took out of hiding: no rule hides it
      article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE hidden_articles (          -- by the triggers below: muted, and neither kept nor shown again
      article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      country    TEXT NOT NULL              -- the article's
    ) STRICT
    """,
    "CREATE INDEX hidden_articles_country ON hidden_articles(country)",  # a country's hidden ones
    """
    CREATE TABLE rule_queue (               -- articles that changed in this transaction: its end asks the rules
      article_id INTEGER PRIMARY KEY
    ) STRICT
    """,
    # of a country, read or not
    "ALTER TABLE country_counts ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
)

# hidden while some mute rule is true of an article, no keep rule is, and the reader has not shown it again
_MAY_HIDE = """
        EXISTS (SELECT 1 FROM rule_matches WHERE article_id = {id} AND keeps = 0)
        AND NOT EXISTS (SELECT 1 FROM rule_matches WHERE article_id = {id} AND keeps = 1)
        AND NOT EXISTS (SELECT 1 FROM shown_again WHERE article_id = {id})"""


def _hide(article: str) -> str:
    return f"""
      INSERT INTO hidden_articles (article_id, country) SELECT id, country FROM articles
        WHERE id = {article} AND NOT EXISTS (SELECT 1 FROM hidden_articles WHERE article_id = {article})
        AND {_MAY_HIDE.format(id=article)};"""


def _show(article: str) -> str:
    return f"""
      DELETE FROM hidden_articles WHERE article_id = {article}
        AND NOT ({_MAY_HIDE.format(id=article)});"""


_HIDING = (
    f"""
    CREATE TRIGGER rule_matched AFTER INSERT ON rule_matches
    BEGIN
      {_hide("new.article_id")}
      {_show("new.article_id")}
    END
    """,
    f"""
    CREATE TRIGGER rule_unmatched AFTER DELETE ON rule_matches
    BEGIN
      {_hide("old.article_id")}
      {_show("old.article_id")}
    END
    """,
    f"""
    CREATE TRIGGER shown_again_by_choice AFTER INSERT ON shown_again
    BEGIN
      {_show("new.article_id")}
    END
    """,
    f"""
    CREATE TRIGGER shown_again_no_more AFTER DELETE ON shown_again
    BEGIN
      {_hide("old.article_id")}
    END
    """,
)

_UNREAD = "NOT EXISTS (SELECT 1 FROM reader_state WHERE article_id = {id} AND read_at IS NOT NULL)"
_SEEN = "NOT EXISTS (SELECT 1 FROM hidden_articles WHERE article_id = {id})"
_COUNTS = (
    "DROP TRIGGER count_removed",
    "DROP TRIGGER count_read",
    "DROP TRIGGER count_marked",
    "DROP TRIGGER count_forgotten",
    # before: the reader's row goes with the article, and what rules say of it
    f"""
    CREATE TRIGGER count_removed BEFORE DELETE ON articles
    BEGIN
      UPDATE country_counts SET articles = articles - 1,
        unread = unread - ({_UNREAD.format(id="old.id")} AND {_SEEN.format(id="old.id")}),
        hidden = hidden - (NOT {_SEEN.format(id="old.id")})
        WHERE country = old.country;
    END
    """,
    f"""
    CREATE TRIGGER count_read AFTER INSERT ON reader_state WHEN new.read_at IS NOT NULL
    BEGIN
      UPDATE country_counts SET unread = unread - 1
        WHERE country = (SELECT country FROM articles WHERE id = new.article_id)
        AND {_SEEN.format(id="new.article_id")};
    END
    """,
    f"""
    CREATE TRIGGER count_marked AFTER UPDATE OF read_at ON reader_state
    WHEN (new.read_at IS NULL) <> (old.read_at IS NULL)
    BEGIN
      UPDATE country_counts SET unread = unread + (new.read_at IS NULL) - (old.read_at IS NULL)
        WHERE country = (SELECT country FROM articles WHERE id = new.article_id)
        AND {_SEEN.format(id="new.article_id")};
    END
    """,
    f"""
    CREATE TRIGGER count_forgotten AFTER DELETE ON reader_state WHEN old.read_at IS NOT NULL
    BEGIN
      UPDATE country_counts SET unread = unread + 1
        WHERE country = (SELECT country FROM articles WHERE id = old.article_id)
        AND {_SEEN.format(id="old.article_id")};
    END
    """,
    f"""
    CREATE TRIGGER count_hidden AFTER INSERT ON hidden_articles
    BEGIN
      UPDATE country_counts SET hidden = hidden + 1,
        unread = unread - {_UNREAD.format(id="new.article_id")} WHERE country = new.country;
    END
    """,
    # not when the article itself has gone: `count_removed` has counted that
    f"""
    CREATE TRIGGER count_shown AFTER DELETE ON hidden_articles
    WHEN EXISTS (SELECT 1 FROM articles WHERE id = old.article_id)
    BEGIN
      UPDATE country_counts SET hidden = hidden - 1,
        unread = unread + {_UNREAD.format(id="old.article_id")} WHERE country = old.country;
    END
    """,
)

# whatever rules see of an article, and who wrote it; nothing is noted while there is no rule
_CHANGES = (
    ("article_stored", "INSERT ON articles", "new.id"),
    ("article_changed", "UPDATE OF text_digest, headline, language ON articles", "new.id"),
    ("translation_stored", "INSERT ON translations", "new.article_id"),
    (
        "translation_changed",
        "UPDATE OF digest, text_digest, headline ON translations",
        "new.article_id",
    ),
    ("translation_gone", "DELETE ON translations", "old.article_id"),
    ("mention_stored", "INSERT ON mentions", "new.article_id"),
    ("mention_gone", "DELETE ON mentions", "old.article_id"),
    ("themes_stored", "INSERT ON passage_sets", "new.article_id"),
)

STATEMENTS = (
    *_TABLES,
    *_COUNTS,
    *_HIDING,
    *(
        f"""
        CREATE TRIGGER rules_asked_of_{name} AFTER {event}
        WHEN EXISTS (SELECT 1 FROM rules WHERE enabled = 1)
        BEGIN
          INSERT INTO rule_queue (article_id) SELECT {article}
            WHERE NOT EXISTS (SELECT 1 FROM rule_queue WHERE article_id = {article});
        END
        """
        for name, event, article in _CHANGES
    ),
)
