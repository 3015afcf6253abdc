"""The schema, as numbered steps. A step is frozen text once released: it imports nothing of ours."""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x476C6F62  # "Glob": tells our files from other SQLite files
SCHEMA_VERSION = 3  # PRAGMA user_version: the number of steps below

migrations = Migrations("globe_app")


@migrations(name="0001_news")
def _news(db: "Database") -> None:
    for statement in _NEWS:
        db.execute(statement)


@migrations(name="0002_sync")
def _sync(db: "Database") -> None:
    for statement in _SYNC:
        db.execute(statement)


@migrations(name="0003_stories")
def _stories(db: "Database") -> None:
    for statement in _STORIES:
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

_SYNC = (
    # who the reader wants: 1 = synced and counted
    "ALTER TABLE outlets ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1",
    # 'state', 'public' or '' = not known for sure
    "ALTER TABLE outlets ADD COLUMN ownership TEXT NOT NULL DEFAULT ''",
    # 1 = added by the reader, not of the shipped catalogue
    "ALTER TABLE outlets ADD COLUMN own INTEGER NOT NULL DEFAULT 0",
    # the address the catalogue or the reader gave; `url` moves on with permanent redirects
    "ALTER TABLE feeds ADD COLUMN first_url TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE feeds ADD COLUMN body_hash TEXT",  # SHA-256 of the last body; null: none yet
    "ALTER TABLE feeds ADD COLUMN succeeded_at INTEGER",  # Unix seconds; null: never
    "ALTER TABLE feeds ADD COLUMN failures INTEGER NOT NULL DEFAULT 0",  # in a row
    "ALTER TABLE feeds ADD COLUMN next_try_at INTEGER",  # our own backoff; null: at once
    "ALTER TABLE feeds ADD COLUMN wait_until INTEGER",  # the server's Retry-After; null: none
    "ALTER TABLE feeds ADD COLUMN retired_at INTEGER",  # answered 410 Gone; null: in use
    # 1 = the reader added it by an address of their own machine or network
    "ALTER TABLE feeds ADD COLUMN private INTEGER NOT NULL DEFAULT 0",
    "UPDATE feeds SET first_url = url",
    # the link without tracking parameters, or the page's rel=canonical; '' = tells nothing
    "ALTER TABLE entries ADD COLUMN canon TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE entries ADD COLUMN simhash INTEGER",  # 64 bits of its text; null: too short
    # the entry whose article this one repeats; null: it has its own (or that was cleaned up)
    "ALTER TABLE entries ADD COLUMN same_as INTEGER REFERENCES entries(id) ON DELETE CASCADE",
    # seen_otherwise(): the same page under another key
    "CREATE INDEX entries_canon ON entries(outlet_id, canon) WHERE canon <> ''",
    # recent_texts(), health(): an outlet's latest entries
    "CREATE INDEX entries_received ON entries(outlet_id, received_at)",
    "CREATE INDEX entries_same ON entries(same_as) WHERE same_as IS NOT NULL",  # foreign key
    # '' = the feed gave the text; 'wanted' = the page is to be fetched; 'whole' = it was;
    # 'refused', 'paywalled', 'failed' = it could not be, page_note says why
    "ALTER TABLE articles ADD COLUMN page_state TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE articles ADD COLUMN page_note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE articles ADD COLUMN page_tries INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE articles ADD COLUMN kept_unread INTEGER NOT NULL DEFAULT 0",  # 1 = by choice
    # wanted_pages(): what an interrupted sync left to fetch
    "CREATE INDEX articles_wanted ON articles(published) WHERE page_state = 'wanted'",
    # clean_up(): the oldest first
    "CREATE INDEX articles_published ON articles(published)",
    """
    CREATE TABLE article_images (
      article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      hash       TEXT NOT NULL REFERENCES images(hash) ON DELETE CASCADE,
      PRIMARY KEY (article_id, hash)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX article_images_hash ON article_images(hash)",  # foreign key
    """
    CREATE TABLE revisions (                -- what an article said before the outlet edited it
      id          INTEGER PRIMARY KEY,
      article_id  INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      replaced_at INTEGER NOT NULL,         -- Unix seconds
      headline    TEXT NOT NULL,
      body_text   TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX revisions_article ON revisions(article_id)",  # revisions(), foreign key
    """
    CREATE TABLE removed (                  -- cleaned up, restorable until the next sync
      article_id INTEGER PRIMARY KEY,
      batch      INTEGER NOT NULL,          -- Unix seconds of the cleanup
      packed     BLOB NOT NULL              -- zlib of JSON: the rows of the article
    ) STRICT
    """,
    """
    CREATE TABLE syncs (
      id        INTEGER PRIMARY KEY,
      began_at  INTEGER NOT NULL,           -- Unix seconds
      ended_at  INTEGER,                    -- null: it was killed, or is running
      outlets   INTEGER NOT NULL DEFAULT 0,
      failed    INTEGER NOT NULL DEFAULT 0,
      added     INTEGER NOT NULL DEFAULT 0,
      updated   INTEGER NOT NULL DEFAULT 0,
      bytes     INTEGER NOT NULL DEFAULT 0,
      cancelled INTEGER NOT NULL DEFAULT 0,
      stopped   TEXT NOT NULL DEFAULT ''    -- why it ended early (StopReason); '' = it did not
    ) STRICT
    """,
)

_STORIES = (
    # 1 = its language was looked at; 0 = as feed and outlet declare it
    "ALTER TABLE articles ADD COLUMN language_seen INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX articles_unseen ON articles(published) WHERE language_seen = 0",  # unseen()
    # who translated it, in words; '' = nobody here: English, untranslated, or given in English
    "ALTER TABLE articles ADD COLUMN translated_by TEXT NOT NULL DEFAULT ''",
    # '' = not tried; 'head' = headline, summary and lead; 'whole' = all of it; 'failed' = note says why
    "ALTER TABLE articles ADD COLUMN translation_state TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE articles ADD COLUMN translation_note TEXT NOT NULL DEFAULT ''",
    # JSON: blocks of sentence pairs, original beside English; null: not translated here
    "ALTER TABLE articles ADD COLUMN aligned TEXT",
    # to_translate(), queue(): what is still to be translated, the newest first
    "CREATE INDEX articles_to_translate ON articles(translation_state, language, published)",
    # collected(): who published in a window, from the index alone
    "CREATE INDEX articles_window ON articles(published, country, outlet_id)",
    # waiting(): articles in no English, by language, from the index alone
    "CREATE INDEX articles_in_no_english ON articles(language) WHERE english_headline IS NULL",
    """
    CREATE TABLE sentences (                -- translations, sentence by sentence
      key     BLOB PRIMARY KEY,             -- SHA-256 of engine, model and original sentence
      english TEXT NOT NULL,
      used_at INTEGER NOT NULL              -- Unix seconds, to drop what is not used any more
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX sentences_used ON sentences(used_at)",  # forget_unused()
    """
    CREATE TABLE vectors (                  -- embeddings of headline and lead, in English
      article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      model      TEXT NOT NULL,             -- vectors of two models are not compared
      vector     BLOB NOT NULL              -- little-endian float16, unit length
    ) STRICT
    """,
    """
    CREATE TABLE stories (
      id           INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: the reader may have noted it
      headline     TEXT NOT NULL DEFAULT '', -- English, of the most central article
      central      INTEGER,                 -- that article; null: to be worked out
      first_at     INTEGER NOT NULL,        -- Unix seconds of its earliest article
      last_at      INTEGER NOT NULL,        -- of its latest
      articles     INTEGER NOT NULL DEFAULT 1,
      texts        INTEGER NOT NULL DEFAULT 1, -- near-identical copies count once
      outlets      INTEGER NOT NULL DEFAULT 1,
      nations      INTEGER NOT NULL DEFAULT 1, -- countries
      countries    TEXT NOT NULL DEFAULT '', -- codes, in the order of their first report, by spaces
      sample       INTEGER NOT NULL DEFAULT 0,
      stale        INTEGER NOT NULL DEFAULT 1  -- 1 = the columns above must be worked out anew
    ) STRICT
    """,
    # world(): the last days' stories, the most told first; missed(): those of a window
    "CREATE INDEX stories_last ON stories(last_at, nations)",
    "CREATE INDEX stories_stale ON stories(stale) WHERE stale = 1",
    """
    CREATE TABLE story_articles (
      article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      story_id   INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE,
      published  INTEGER NOT NULL,          -- the article's, copied for the windows below
      country    TEXT NOT NULL,             -- likewise
      outlet_id  TEXT NOT NULL,             -- likewise
      central    REAL NOT NULL DEFAULT 0,   -- 0 to 1: how near the middle of the story
      text_of    INTEGER,                   -- the article whose text it copies; null: its own
      credit     TEXT NOT NULL DEFAULT '',  -- whose text it is by its own words
      by_hand    INTEGER NOT NULL DEFAULT 0 -- 1 = the reader put it here: no sync moves it
    ) STRICT
    """,
    "CREATE INDEX story_articles_story ON story_articles(story_id, published)",  # a story's reports
    # known(), tellers(): grouped articles of a window
    "CREATE INDEX story_articles_window ON story_articles(published, country, outlet_id)",
    """
    CREATE TABLE apart (                    -- stories that the reader wants kept apart
      a INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE,
      b INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX apart_b ON apart(b)",  # foreign key
    """
    CREATE TABLE decisions (                -- the reader's splits and merges, to be undone
      id      INTEGER PRIMARY KEY,
      made_at INTEGER NOT NULL,             -- Unix seconds
      says    TEXT NOT NULL,                -- in words
      before  TEXT NOT NULL                 -- JSON: what to put back
    ) STRICT
    """,
    """
    CREATE TABLE passages (                 -- the themes of sentences
      article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      number     INTEGER NOT NULL,          -- of the sentence; -1 = the headline
      theme      TEXT NOT NULL,             -- '' = no theme of the taxonomy: `key` names it
      score      REAL NOT NULL,
      key        TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (article_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    # what was made of a text goes when the text changes; the article stays in its story
    """
    CREATE TRIGGER text_changed AFTER UPDATE OF headline, body_text ON articles
    WHEN new.headline <> old.headline OR new.body_text <> old.body_text
    BEGIN
      DELETE FROM vectors WHERE article_id = new.id;
      DELETE FROM passages WHERE article_id = new.id;
      UPDATE articles SET english_headline = NULL, english_summary = NULL, english_html = NULL,
        english_text = NULL, aligned = NULL, translated_by = '', translation_state = '',
        translation_note = '', language_seen = 0
        WHERE id = new.id AND (translated_by <> '' OR translation_state <> '' OR english_headline IS NULL);
      UPDATE stories SET stale = 1
        WHERE id = (SELECT story_id FROM story_articles WHERE article_id = new.id);
    END
    """,
    """
    CREATE TRIGGER english_changed AFTER UPDATE OF english_headline, english_text ON articles
    WHEN new.english_headline IS NOT old.english_headline OR new.english_text IS NOT old.english_text
    BEGIN
      DELETE FROM passages WHERE article_id = new.id;
      UPDATE stories SET stale = 1
        WHERE id = (SELECT story_id FROM story_articles WHERE article_id = new.id);
    END
    """,
    """
    CREATE TRIGGER date_changed AFTER UPDATE OF published ON articles
    WHEN new.published <> old.published
    BEGIN
      UPDATE story_articles SET published = new.published WHERE article_id = new.id;
      UPDATE stories SET stale = 1
        WHERE id = (SELECT story_id FROM story_articles WHERE article_id = new.id);
    END
    """,
    """
    CREATE TRIGGER story_lost AFTER DELETE ON story_articles
    BEGIN
      UPDATE stories SET stale = 1 WHERE id = old.story_id;
      DELETE FROM stories WHERE id = old.story_id
        AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story_id = old.story_id);
    END
    """,
    """
    CREATE TRIGGER story_moved AFTER UPDATE OF story_id ON story_articles
    WHEN new.story_id <> old.story_id
    BEGIN
      UPDATE stories SET stale = 1 WHERE id IN (old.story_id, new.story_id);
      DELETE FROM stories WHERE id = old.story_id
        AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story_id = old.story_id);
    END
    """,
    """
    CREATE TRIGGER story_joined AFTER INSERT ON story_articles
    BEGIN
      UPDATE stories SET stale = 1 WHERE id = new.story_id;
    END
    """,
)
