"""The tables of the first version."""

_OUTLETS = (
    """
    CREATE TABLE outlets (
      id        TEXT PRIMARY KEY,
      name      TEXT NOT NULL,
      country   TEXT NOT NULL,              -- ISO 3166-1 alpha-2, XK for Kosovo
      language  TEXT NOT NULL DEFAULT '',   -- BCP 47; '' = not known
      homepage  TEXT NOT NULL DEFAULT '',   -- '' = not known
      ownership TEXT NOT NULL DEFAULT '',   -- 'state', 'public'; '' = not known for sure
      origin    TEXT NOT NULL,              -- who describes it: 'catalogue', 'reader', 'file', 'sample'
      enabled   INTEGER NOT NULL DEFAULT 1  -- 1 = synced and counted, 0 = switched off by choice
    ) STRICT
    """,
    "CREATE INDEX outlets_country ON outlets(country)",  # counts(): outlets per country
    """
    CREATE TABLE feeds (
      id            INTEGER PRIMARY KEY,
      outlet_id     TEXT NOT NULL REFERENCES outlets(id) ON DELETE CASCADE,
      url           TEXT NOT NULL UNIQUE,     -- moves on with permanent redirects
      first_url     TEXT NOT NULL,            -- the address the catalogue or the reader gave
      origin        TEXT NOT NULL,            -- 'catalogue', 'reader'; 'file', 'sample' = never fetched
      title         TEXT NOT NULL DEFAULT '', -- '' = not known
      granted       TEXT NOT NULL DEFAULT '', -- scheme://host:port in the reader's own network; '' = none
      etag          TEXT,                     -- null: the server gave none
      last_modified TEXT,                     -- null: the server gave none
      body_hash     TEXT,                     -- SHA-256 of the last body; null: none yet
      fetched_at    INTEGER,                  -- Unix seconds; null: never
      succeeded_at  INTEGER,                  -- Unix seconds; null: never
      error         TEXT,                     -- null: the last fetch went well
      failures      INTEGER NOT NULL DEFAULT 0, -- in a row
      next_try_at   INTEGER,                  -- our own backoff; null: at once
      wait_until    INTEGER,                  -- the server's Retry-After; null: none
      retired_at    INTEGER                   -- of 410 Gone; 0: not in the catalogue any more; null: in use
    ) STRICT
    """,
    "CREATE INDEX feeds_outlet ON feeds(outlet_id)",  # health(), foreign key
    "CREATE INDEX feeds_first ON feeds(first_url)",  # owner_of_feed()
    """
    CREATE TABLE images (
      hash   TEXT PRIMARY KEY,              -- SHA-256 of the bytes, and the file's name
      mime   TEXT NOT NULL,
      width  INTEGER NOT NULL,              -- px
      height INTEGER NOT NULL,              -- px
      bytes  INTEGER NOT NULL
    ) STRICT
    """,
)

_ARTICLES = (
    """
    CREATE TABLE entries (                  -- items of feeds as received, kept when the article is gone
      id            INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: what was removed may come back
      outlet_id     TEXT NOT NULL REFERENCES outlets(id) ON DELETE CASCADE,
      feed_id       INTEGER NOT NULL REFERENCES feeds(id), -- a feed with entries is retired, not deleted
      key           TEXT NOT NULL,            -- guid, else link, else a digest
      url           TEXT NOT NULL DEFAULT '', -- '' = the feed gives no link
      headline      TEXT NOT NULL,
      digest        TEXT NOT NULL,            -- of the entry; changes when what it says does
      canonical_url TEXT NOT NULL DEFAULT '', -- without tracking, or rel=canonical; '' = tells nothing
      simhash       INTEGER,                  -- 64 bits of its text; null: too short
      duplicate_of  INTEGER REFERENCES entries(id) ON DELETE CASCADE, -- null: it has its own article
      received_at   INTEGER NOT NULL,         -- Unix seconds
      changed_at    INTEGER,                  -- Unix seconds; null: never since
      UNIQUE (feed_id, key)                   -- seen_entries()
    ) STRICT
    """,
    # seen_entries(): the same link and headline under another guid
    "CREATE INDEX entries_link ON entries(outlet_id, url, headline)",
    # seen_entries(): the same page under another address
    "CREATE INDEX entries_canonical ON entries(outlet_id, canonical_url) WHERE canonical_url <> ''",
    # RecentTexts, health(): an outlet's latest entries
    "CREATE INDEX entries_received ON entries(outlet_id, received_at)",
    "CREATE INDEX entries_duplicates ON entries(duplicate_of) WHERE duplicate_of IS NOT NULL",  # foreign key
    """
    CREATE TABLE articles (                 -- what a list shows and a sync must know
      id                INTEGER PRIMARY KEY REFERENCES entries(id) ON DELETE CASCADE,
      outlet_id         TEXT NOT NULL REFERENCES outlets(id) ON DELETE CASCADE,
      country           TEXT NOT NULL,             -- the outlet's, copied so that lists need no join
      published         INTEGER NOT NULL,          -- Unix seconds; when received if not dated
      dated             INTEGER NOT NULL,          -- 0 = the feed gave no usable date
      first_stored      INTEGER NOT NULL,          -- Unix seconds
      sample            INTEGER NOT NULL DEFAULT 0, -- 1 = invented
      headline          TEXT NOT NULL,             -- original
      language          TEXT NOT NULL DEFAULT '',  -- BCP 47; '' = not known
      language_detected INTEGER NOT NULL DEFAULT 0, -- 0 = as feed and outlet declare it
      url               TEXT NOT NULL DEFAULT '',  -- '' = the feed gives no link
      image_hash        TEXT REFERENCES images(hash) ON DELETE SET NULL,  -- null: no image kept
      image_alt         TEXT NOT NULL DEFAULT '',  -- '' = none given
      image_url         TEXT NOT NULL DEFAULT '',  -- what a sync may fetch; '' = none
      text_digest       BLOB NOT NULL,             -- SHA-256 of the words: headline, summary, plain
      text_state        TEXT NOT NULL DEFAULT '',  -- model.TextState; '' = the feed gave the text
      text_note         TEXT NOT NULL DEFAULT '',  -- why the page could not be had; '' = it was not tried
      text_tries        INTEGER NOT NULL DEFAULT 0 -- of fetching the page
    ) STRICT
    """,
    # search() in a country: newest first, paged by (published, id); newest headline
    "CREATE INDEX articles_country ON articles(country, published DESC, id DESC)",
    "CREATE INDEX articles_outlet ON articles(outlet_id, published DESC, id DESC)",  # foreign key, lists
    "CREATE INDEX articles_newest ON articles(published DESC, id DESC)",  # search() of all countries
    "CREATE INDEX articles_image ON articles(image_hash) WHERE image_hash IS NOT NULL",  # foreign key
    # wanted_pages(): what an interrupted sync left to fetch
    "CREATE INDEX articles_wanted ON articles(published) WHERE text_state = 'wanted'",
    # collected(), to_group(): who published in a window, from the index alone
    "CREATE INDEX articles_window ON articles(published, country, outlet_id)",
    "CREATE INDEX articles_stored ON articles(first_stored)",  # cleanup: the oldest first
    "CREATE INDEX articles_undetected ON articles(published) WHERE language_detected = 0",
    # to_translate(), queue(), waiting(): by language, from the index alone
    "CREATE INDEX articles_language ON articles(language, published, text_digest)",
    """
    CREATE TABLE texts (                    -- the long texts of articles
      article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      author     TEXT NOT NULL DEFAULT '',  -- '' = not named
      summary    TEXT NOT NULL DEFAULT '[]',-- JSON list of bullets; [] = none
      html       TEXT NOT NULL DEFAULT '',  -- sanitised; '' = only a headline was given
      plain      TEXT NOT NULL DEFAULT '',  -- the same without markup
      digest     BLOB NOT NULL              -- SHA-256 of headline and the above; differs on damage
    ) STRICT
    """,
    """
    CREATE TABLE article_images (           -- inline images, in the order of the text
      article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      position   INTEGER NOT NULL,          -- from 0
      hash       TEXT NOT NULL REFERENCES images(hash) ON DELETE CASCADE,
      alt        TEXT NOT NULL DEFAULT '',  -- '' = none given
      PRIMARY KEY (article_id, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX article_images_hash ON article_images(hash)",  # foreign key, forget_unused()
    """
    CREATE TABLE mentions (
      article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      country    TEXT NOT NULL,             -- a country the text names, never the outlet's own
      published  INTEGER NOT NULL,          -- the article's, copied for lists about a country
      PRIMARY KEY (article_id, country)
    ) STRICT, WITHOUT ROWID
    """,
    # search() about a country: newest first, paged by (published, id)
    "CREATE INDEX mentions_country ON mentions(country, published DESC, article_id DESC)",
    """
    CREATE TABLE revisions (                -- what an article said before the outlet edited it
      id          INTEGER PRIMARY KEY,
      article_id  INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
      replaced_at INTEGER NOT NULL,         -- Unix seconds
      headline    TEXT NOT NULL,
      packed      BLOB NOT NULL             -- zlib of the plain text; all but the article's first
                                            -- revision with that one's text as the dictionary
    ) STRICT
    """,
    "CREATE INDEX revisions_article ON revisions(article_id)",  # revisions(), foreign key
    """
    CREATE TABLE removed (                  -- cleaned up, restorable until the next sync
      article_id INTEGER PRIMARY KEY,
      removed_at INTEGER NOT NULL,          -- Unix seconds of the cleanup
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
    """
    CREATE TABLE facts (
      name  TEXT PRIMARY KEY,               -- e.g. sample_removed: do not load it again by itself
      value TEXT NOT NULL
    ) STRICT
    """,
)

_READER = (
    """
    CREATE TABLE reader_state (             -- what the reader did; no row: nothing
      article_id  INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      read_at     INTEGER,                  -- Unix seconds; null: unread
      saved_at    INTEGER,                  -- Unix seconds; null: not saved
      kept_unread INTEGER NOT NULL DEFAULT 0, -- 1 = marked unread by choice
      note        TEXT NOT NULL DEFAULT ''  -- '' = none
    ) STRICT
    """,
    # search() of the saved: last saved first, paged by (saved_at, id)
    "CREATE INDEX reader_state_saved ON reader_state(saved_at, article_id) WHERE saved_at IS NOT NULL",
    # whatever deletes articles asks this itself; here the store makes sure
    """
    CREATE TRIGGER protected BEFORE DELETE ON articles
    WHEN EXISTS (SELECT 1 FROM reader_state WHERE article_id = old.id
                 AND (saved_at IS NOT NULL OR kept_unread = 1 OR note <> ''))
    BEGIN
      SELECT RAISE(ABORT, 'the reader keeps this article');
    END
    """,
    """
    CREATE TABLE country_counts (           -- kept by the triggers below; recount() works it out anew
      country  TEXT PRIMARY KEY,
      articles INTEGER NOT NULL DEFAULT 0,
      unread   INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER count_added AFTER INSERT ON articles
    BEGIN
      INSERT INTO country_counts (country)
        SELECT new.country WHERE NOT EXISTS (SELECT 1 FROM country_counts WHERE country = new.country);
      UPDATE country_counts SET articles = articles + 1, unread = unread + 1 WHERE country = new.country;
    END
    """,
    # before: the reader's row goes with the article
    """
    CREATE TRIGGER count_removed BEFORE DELETE ON articles
    BEGIN
      UPDATE country_counts SET articles = articles - 1, unread = unread - (
        SELECT count(*) = 0 FROM reader_state WHERE article_id = old.id AND read_at IS NOT NULL)
        WHERE country = old.country;
    END
    """,
    """
    CREATE TRIGGER count_read AFTER INSERT ON reader_state WHEN new.read_at IS NOT NULL
    BEGIN
      UPDATE country_counts SET unread = unread - 1
        WHERE country = (SELECT country FROM articles WHERE id = new.article_id);
    END
    """,
    """
    CREATE TRIGGER count_marked AFTER UPDATE OF read_at ON reader_state
    WHEN (new.read_at IS NULL) <> (old.read_at IS NULL)
    BEGIN
      UPDATE country_counts SET unread = unread + (new.read_at IS NULL) - (old.read_at IS NULL)
        WHERE country = (SELECT country FROM articles WHERE id = new.article_id);
    END
    """,
    """
    CREATE TRIGGER count_forgotten AFTER DELETE ON reader_state WHEN old.read_at IS NOT NULL
    BEGIN
      UPDATE country_counts SET unread = unread + 1
        WHERE country = (SELECT country FROM articles WHERE id = old.article_id);
    END
    """,
)

_DERIVED = (
    """
    CREATE TABLE translations (             -- into English; used while text_digest is the article's
      article_id    INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      text_digest   BLOB NOT NULL,          -- of the text it was made from
      digest        BLOB NOT NULL,          -- SHA-256 of the English; x'' = none
      lead_digest   BLOB NOT NULL,          -- of its headline and lead, for embeddings; x'' = none
      state         TEXT NOT NULL,          -- model.TranslationState; no current row: not tried
      translated_by TEXT NOT NULL DEFAULT '', -- in words; '' = given in English by outlet or sample
      note          TEXT NOT NULL DEFAULT '', -- why it failed; '' = it did not
      headline      TEXT                    -- null: it failed and there is no English
    ) STRICT
    """,
    """
    CREATE TABLE translated_texts (         -- the long texts of translations
      article_id INTEGER PRIMARY KEY REFERENCES translations(article_id) ON DELETE CASCADE,
      summary    TEXT NOT NULL DEFAULT '[]',-- JSON list
      html       TEXT,                      -- null: only the lead so far
      plain      TEXT NOT NULL DEFAULT '',
      blocks     TEXT                       -- JSON: blocks of sentence pairs; null: no alignment known
    ) STRICT
    """,
    """
    CREATE TABLE sentences (                -- translations, sentence by sentence
      key     BLOB PRIMARY KEY,             -- SHA-256 of engine, model and original sentence
      english TEXT NOT NULL,                -- '' = it could not be translated
      used_at INTEGER NOT NULL              -- Unix seconds, to drop what is not used any more
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX sentences_used ON sentences(used_at)",  # forget_unused()
    """
    CREATE TABLE vectors (                  -- embeddings of headline and lead, in English
      article_id     INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      model          TEXT NOT NULL,         -- vectors of two models are not compared
      text_digest    BLOB NOT NULL,         -- of the article's text at that time
      english_digest BLOB NOT NULL,         -- the translation's lead_digest; x'' = made of the original
      vector         BLOB NOT NULL          -- little-endian float16, unit length
    ) STRICT
    """,
    """
    CREATE TABLE passage_sets (             -- the articles whose sentences were given themes
      article_id     INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      text_digest    BLOB NOT NULL,         -- of the article's text at that time
      english_digest BLOB NOT NULL          -- the translation's digest; x'' = made of the original
    ) STRICT
    """,
    """
    CREATE TABLE passages (                 -- the themes of sentences
      article_id INTEGER NOT NULL REFERENCES passage_sets(article_id) ON DELETE CASCADE,
      number     INTEGER NOT NULL,          -- of the sentence; -1 = the headline
      theme      TEXT NOT NULL,             -- '' = no theme of the taxonomy: `key` names it
      score      REAL NOT NULL,
      key        TEXT NOT NULL DEFAULT '',  -- '' = `theme` names it
      PRIMARY KEY (article_id, number)
    ) STRICT, WITHOUT ROWID
    """,
)

_STORIES = (
    """
    CREATE TABLE stories (
      id           INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: the reader may have noted it
      headline     TEXT NOT NULL DEFAULT '', -- English, of the most central article
      central      INTEGER,                 -- that article; null: to be worked out
      first_at     INTEGER NOT NULL,        -- Unix seconds of its earliest dated article, else of its earliest
      last_at      INTEGER NOT NULL,        -- of its latest
      articles     INTEGER NOT NULL DEFAULT 1,
      texts        INTEGER NOT NULL DEFAULT 1, -- near-identical copies count once
      outlets      INTEGER NOT NULL DEFAULT 1,
      country_count INTEGER NOT NULL DEFAULT 1, -- how many countries' outlets tell it
      countries    TEXT NOT NULL DEFAULT '', -- codes, in the order of their first report, by spaces
      sample       INTEGER NOT NULL DEFAULT 0,
      changed      INTEGER NOT NULL DEFAULT 1, -- grows with every change of its articles
      worked_out   INTEGER NOT NULL DEFAULT 0  -- the value of `changed` that the columns above are of
    ) STRICT
    """,
    # stories(): the last days' stories; missed(): those of a window
    "CREATE INDEX stories_last ON stories(last_at, country_count)",
    "CREATE INDEX stories_stale ON stories(last_at) WHERE changed <> worked_out",  # stale()
    """
    CREATE TABLE story_articles (
      article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
      story_id   INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE,
      published  INTEGER NOT NULL,          -- the article's, copied for the windows below
      country    TEXT NOT NULL,             -- likewise
      outlet_id  TEXT NOT NULL,             -- likewise
      central    REAL NOT NULL DEFAULT 0,   -- 0 to 1: how near the middle of the story
      text_of    INTEGER,                   -- the article whose text it copies; null: its own
      credit     TEXT NOT NULL DEFAULT '',  -- whose text it is by its own words; '' = not said
      by_hand    INTEGER NOT NULL DEFAULT 0 -- 1 = the reader put it here: no sync moves it
    ) STRICT
    """,
    "CREATE INDEX story_articles_story ON story_articles(story_id, published)",  # a story's reports
    # known(), tellers(): grouped articles of a window
    "CREATE INDEX story_articles_window ON story_articles(published, country, outlet_id)",
    """
    CREATE TABLE separated_stories (        -- pairs that the reader wants kept apart
      a INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE,
      b INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX separated_stories_b ON separated_stories(b)",  # foreign key
    """
    CREATE TABLE decisions (                -- the reader's splits and merges, to be undone
      id      INTEGER PRIMARY KEY,
      made_at INTEGER NOT NULL,             -- Unix seconds
      description TEXT NOT NULL,            -- in words
      before  TEXT NOT NULL                 -- JSON: what to put back
    ) STRICT
    """,
    # a story's counter grows with each change of what its columns are worked out from
    """
    CREATE TRIGGER story_text_changed AFTER UPDATE OF text_digest ON articles
    WHEN new.text_digest <> old.text_digest
    BEGIN
      UPDATE stories SET changed = changed + 1
        WHERE id = (SELECT story_id FROM story_articles WHERE article_id = new.id);
    END
    """,
    """
    CREATE TRIGGER date_changed AFTER UPDATE OF published ON articles
    WHEN new.published <> old.published
    BEGIN
      UPDATE mentions SET published = new.published WHERE article_id = new.id;
      UPDATE story_articles SET published = new.published WHERE article_id = new.id;
      UPDATE stories SET changed = changed + 1
        WHERE id = (SELECT story_id FROM story_articles WHERE article_id = new.id);
    END
    """,
    """
    CREATE TRIGGER story_translated AFTER INSERT ON translations
    BEGIN
      UPDATE stories SET changed = changed + 1
        WHERE id = (SELECT story_id FROM story_articles WHERE article_id = new.article_id);
    END
    """,
    """
    CREATE TRIGGER story_translation_changed AFTER UPDATE OF digest ON translations
    WHEN new.digest <> old.digest
    BEGIN
      UPDATE stories SET changed = changed + 1
        WHERE id = (SELECT story_id FROM story_articles WHERE article_id = new.article_id);
    END
    """,
    """
    CREATE TRIGGER story_lost AFTER DELETE ON story_articles
    BEGIN
      UPDATE stories SET changed = changed + 1 WHERE id = old.story_id;
      DELETE FROM stories WHERE id = old.story_id
        AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story_id = old.story_id);
    END
    """,
    """
    CREATE TRIGGER story_moved AFTER UPDATE OF story_id ON story_articles
    WHEN new.story_id <> old.story_id
    BEGIN
      UPDATE stories SET changed = changed + 1 WHERE id IN (old.story_id, new.story_id);
      DELETE FROM stories WHERE id = old.story_id
        AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story_id = old.story_id);
    END
    """,
    """
    CREATE TRIGGER story_joined AFTER INSERT ON story_articles
    BEGIN
      UPDATE stories SET changed = changed + 1 WHERE id = new.story_id;
    END
    """,
)

STATEMENTS = (*_OUTLETS, *_ARTICLES, *_READER, *_DERIVED, *_STORIES)
