"""The schema, as numbered steps. A step is frozen text once released: it imports nothing of ours."""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x476C6F62  # "Glob": tells our files from other SQLite files
SCHEMA_VERSION = 1  # PRAGMA user_version: the number of steps below

migrations = Migrations("globe_app")


@migrations(name="0001_news")
def _news(db: "Database") -> None:
    for statement in _NEWS:
        db.execute(statement)


_NEWS = (
    """
    CREATE TABLE outlets (
      id       TEXT PRIMARY KEY,
      name     TEXT NOT NULL,
      country  TEXT NOT NULL,               -- ISO 3166-1 alpha-2, XK for Kosovo
      language TEXT NOT NULL DEFAULT '',    -- BCP 47; '' = not known
      homepage TEXT NOT NULL DEFAULT '',    -- '' = not known
      sample   INTEGER NOT NULL DEFAULT 0   -- 1 = of the invented sample edition
    ) STRICT
    """,
    "CREATE INDEX outlets_country ON outlets(country)",  # counts(): outlets per country
    """
    CREATE TABLE feeds (
      id            INTEGER PRIMARY KEY,
      outlet_id     TEXT NOT NULL REFERENCES outlets(id) ON DELETE CASCADE,
      url           TEXT NOT NULL UNIQUE,
      title         TEXT NOT NULL DEFAULT '',
      etag          TEXT,                   -- null: the server gave none
      last_modified TEXT,                   -- null: the server gave none
      fetched_at    INTEGER,                -- Unix seconds; null: never fetched
      error         TEXT                    -- null: the last fetch went well
    ) STRICT
    """,
    "CREATE INDEX feeds_outlet ON feeds(outlet_id)",  # foreign key
    """
    CREATE TABLE images (
      hash   TEXT PRIMARY KEY,              -- SHA-256 of the bytes, and the file's name
      mime   TEXT NOT NULL,
      width  INTEGER NOT NULL,              -- px
      height INTEGER NOT NULL,              -- px
      bytes  INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE entries (
      id          INTEGER PRIMARY KEY,
      outlet_id   TEXT NOT NULL REFERENCES outlets(id) ON DELETE CASCADE,
      feed_id     INTEGER REFERENCES feeds(id) ON DELETE SET NULL,  -- null: imported from a file
      key         TEXT NOT NULL,            -- guid, else link, else a digest
      url         TEXT NOT NULL DEFAULT '', -- '' = the feed gives no link
      headline    TEXT NOT NULL,
      digest      TEXT NOT NULL,            -- of what a reader would see; changes when it does
      received_at INTEGER NOT NULL,         -- Unix seconds
      changed_at  INTEGER,                  -- Unix seconds; null: never changed since
      UNIQUE (outlet_id, key)               -- seen_entries()
    ) STRICT
    """,
    # seen_entries(): the same link and headline under a new guid is the same entry
    "CREATE INDEX entries_link ON entries(outlet_id, url, headline)",
    "CREATE INDEX entries_feed ON entries(feed_id)",  # foreign key
    """
    CREATE TABLE articles (
      id               INTEGER PRIMARY KEY REFERENCES entries(id) ON DELETE CASCADE,
      outlet_id        TEXT NOT NULL REFERENCES outlets(id) ON DELETE CASCADE,
      country          TEXT NOT NULL,             -- the outlet's, copied so that lists need no join
      headline         TEXT NOT NULL,
      language         TEXT NOT NULL DEFAULT '',  -- BCP 47; '' = not known
      author           TEXT NOT NULL DEFAULT '',
      url              TEXT NOT NULL DEFAULT '',
      published        INTEGER NOT NULL,          -- Unix seconds; when received if not dated
      dated            INTEGER NOT NULL,          -- 0 = the feed gave no usable date
      english_headline TEXT,                      -- null: English already, or not translated yet
      image_hash       TEXT REFERENCES images(hash) ON DELETE SET NULL,  -- null: no image kept
      image_alt        TEXT NOT NULL DEFAULT '',
      image_url        TEXT NOT NULL DEFAULT '',  -- what a sync may fetch; '' = none
      sample           INTEGER NOT NULL DEFAULT 0,
      read_at          INTEGER,                   -- Unix seconds; null: unread
      saved_at         INTEGER,                   -- Unix seconds; null: not saved
      -- the long texts last: a list that needs none of them reads no overflow page
      summary          TEXT NOT NULL DEFAULT '[]',-- JSON list of bullets; [] = none
      body_html        TEXT NOT NULL DEFAULT '',  -- sanitised; '' = only a headline was given
      body_text        TEXT NOT NULL DEFAULT '',  -- the same without markup, for full-text search
      english_summary  TEXT,                      -- JSON list; null as above
      english_html     TEXT,                      -- null as above
      english_text     TEXT                       -- null as above; for full-text search
    ) STRICT
    """,
    # from_country(): newest first within a country, paged by (published, id)
    "CREATE INDEX articles_country ON articles(country, published DESC, id DESC)",
    # counts(): stories and unread per country from the index alone
    "CREATE INDEX articles_unread ON articles(country, read_at)",
    "CREATE INDEX articles_outlet ON articles(outlet_id)",  # foreign key
    "CREATE INDEX articles_image ON articles(image_hash) WHERE image_hash IS NOT NULL",  # same
    # saved(): the reader's saved list
    "CREATE INDEX articles_saved ON articles(saved_at) WHERE saved_at IS NOT NULL",
    """
    CREATE TABLE mentions (
      article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      country    TEXT NOT NULL,             -- a country the text names, never the outlet's own
      published  INTEGER NOT NULL,          -- the article's, copied for about_country()
      PRIMARY KEY (article_id, country)
    ) STRICT, WITHOUT ROWID
    """,
    # about_country(): newest first, paged by (published, id)
    "CREATE INDEX mentions_country ON mentions(country, published DESC, article_id DESC)",
    """
    CREATE TABLE facts (
      name  TEXT PRIMARY KEY,               -- e.g. sample_removed: do not load it again by itself
      value TEXT NOT NULL
    ) STRICT
    """,
)
