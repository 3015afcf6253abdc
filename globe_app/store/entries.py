"""Entries and the articles made of them: what was seen before, and writing a judged change."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlite_utils import Database

from globe_app.model.news import Entry, NewArticle, Origin, Outlet, Picture, TextState
from globe_app.settings import NEAR_BITS
from globe_app.store.db import Store, reading, writing
from globe_app.store.mentions import keep_mentions
from globe_app.store.revisions import keep_revision
from globe_app.store.texts import Text, insert_text, read_text, replace_text
from globe_app.store.translations import keep_given

KEYS_AT_ONCE = 500  # SQLite takes 999 arguments everywhere
RECENT = timedelta(days=10)  # how far back an outlet's texts are compared
_SEEN = (
    "SELECT e.id, e.key, e.digest, e.duplicate_of IS NULL AND a.id IS NOT NULL"
    " FROM entries e LEFT JOIN articles a ON a.id = e.id WHERE "
)


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry already stored."""

    id: int
    key: str
    digest: str
    live: bool = True  # False: it repeats another article, or its article was cleaned up


@dataclass(frozen=True, slots=True)
class Written:
    """An article that was written."""

    id: int
    key: str
    new: bool
    page: bool  # its page is wanted


def seen_by_key(store: Store, feed_id: int, keys: Sequence[str]) -> dict[str, Seen]:
    """The stored entries of a feed under these keys."""
    found: dict[str, Seen] = {}
    with reading(store) as db:
        for start in range(0, len(keys), KEYS_AT_ONCE):
            some = keys[start : start + KEYS_AT_ONCE]
            marks = ",".join("?" * len(some))
            for row in db.execute(f"{_SEEN}e.feed_id = ? AND e.key IN ({marks})", [feed_id, *some]):
                found[row[1]] = Seen(row[0], row[1], row[2], bool(row[3]))
    return found


def seen_otherwise(store: Store, outlet_id: str, entry: Entry) -> Seen | None:
    """The stored entry of that page, else of that link and headline: its guid has changed.

    An entry without any link must be the same in every word.
    """
    ways: list[tuple[str, list[str]]] = []
    if entry.canonical_url:
        ways.append((" AND e.canonical_url = ? AND e.canonical_url <> ''", [entry.canonical_url]))
    if entry.url:
        ways.append((" AND e.url = ? AND e.headline = ?", [entry.url, entry.headline]))
    else:
        ways.append(
            (" AND e.url = '' AND e.headline = ? AND e.digest = ?", [entry.headline, entry.digest])
        )
    with reading(store) as db:
        for where, args in ways:
            sql = f"{_SEEN}e.outlet_id = ?{where} ORDER BY e.id LIMIT 1"
            row = db.execute(sql, [outlet_id, *args]).fetchone()
            if row is not None:
                return Seen(row[0], row[1], row[2], bool(row[3]))
    return None


def write_articles(
    store: Store,
    outlet: Outlet,
    changes: Iterable[tuple[Seen | None, NewArticle]],
    now: datetime,
    near: Callable[[str, str], bool] | None = None,
    feed_id: int | None = None,
) -> tuple[Written, ...]:
    """Write new (`Seen` is None) and changed articles in one transaction; those that were written.

    A changed article keeps its id, its read and saved state, the time it was first received and what it
    said before. With `near` given, a new article whose text is near one of the outlet's recent ones is
    noted as the same and not written. `feed_id` None: they were imported from a file.
    """
    received = int(now.timestamp())
    written = []
    with writing(store) as db:
        feed = file_feed(db, outlet) if feed_id is None else feed_id
        recent = recent_texts(db, outlet.id, received) if near is not None else []
        for seen, new in changes:
            wanted = new.text_state is TextState.WANTED
            if seen is not None:
                _update(db, seen, new, received)
                written.append(Written(seen.id, new.key, False, wanted))
                continue
            same = None
            if near is not None and new.simhash is not None:
                same = same_text(db, new.simhash, new.body_text, recent, near)
            entry_id = _insert(db, outlet, feed, new, received, same)
            if same is None:
                written.append(Written(entry_id, new.key, True, wanted))
                if new.simhash is not None:
                    recent.append((entry_id, new.simhash))
    return tuple(written)


def file_feed_id(store: Store, outlet: Outlet) -> int:
    """The feed row that stands for the outlet's imported files, or for its sample edition."""
    with writing(store) as db:
        return file_feed(db, outlet)


def file_feed(db: Database, outlet: Outlet) -> int:
    """The same inside a transaction."""
    origin = Origin.SAMPLE if outlet.sample else Origin.FILE
    url = f"{origin}:{outlet.id}"
    row = db.execute("SELECT id FROM feeds WHERE url = ?", [url]).fetchone()
    if row:
        return int(row[0])
    made = db.execute(
        "INSERT INTO feeds (outlet_id, url, first_url, origin) VALUES (?, ?, ?, ?)",
        [outlet.id, url, url, origin],
    )
    return int(made.lastrowid or 0)


def recent_texts(db: Database, outlet_id: str, received: int) -> list[tuple[int, int]]:
    """(article, simhash) of what the outlet published of late."""
    since = received - int(RECENT.total_seconds())
    return [
        (row[0], row[1])
        for row in db.execute(
            "SELECT e.id, e.simhash FROM entries e JOIN articles a ON a.id = e.id"
            " WHERE e.outlet_id = ? AND e.received_at > ? AND e.simhash IS NOT NULL",
            [outlet_id, since],
        )
    ]


def same_text(
    db: Database, simhash: int, text: str, recent: list[tuple[int, int]],
    near: Callable[[str, str], bool],
) -> int | None:  # fmt: skip
    """The recent article that `text` repeats nearly word for word."""
    for entry_id, known in recent:
        if ((known ^ simhash) & (2**64 - 1)).bit_count() <= NEAR_BITS:
            row = db.execute("SELECT plain FROM texts WHERE article_id = ?", [entry_id]).fetchone()
            if row is not None and near(row[0], text):
                return entry_id
    return None


def _insert(
    db: Database, outlet: Outlet, feed_id: int, new: NewArticle, received: int, same: int | None
) -> int:
    made = db.execute(
        "INSERT INTO entries (outlet_id, feed_id, key, url, headline, digest, received_at,"
        " canonical_url, simhash, duplicate_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [outlet.id, feed_id, new.key, new.url, new.headline, new.digest, received,
         new.canonical_url, new.simhash, same],
    )  # fmt: skip
    entry_id = int(made.lastrowid or 0)
    if same is not None:
        return entry_id
    text = text_of(new)
    published = int(new.published.timestamp())
    picture = new.picture or Picture("")
    db.execute(
        "INSERT INTO articles (id, outlet_id, country, published, dated, first_stored, sample, headline,"
        " language, url, image_hash, image_alt, image_url, text_digest, text_state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [entry_id, outlet.id, outlet.country, published, int(new.dated), received,
         int(outlet.sample), new.headline, new.language, new.url, picture.hash or None, picture.alt,
         new.image_url, text.digest, new.text_state],
    )  # fmt: skip
    insert_text(db, entry_id, text)
    if new.english is not None:
        keep_given(db, entry_id, text.digest, new.english, new.english_text)
    keep_mentions(db, entry_id, new.about, published)
    return entry_id


def text_of(new: NewArticle) -> Text:
    """What a new article says."""
    return Text(new.headline, new.summary, new.body_html, new.body_text, new.author)


def _update(db: Database, seen: Seen, new: NewArticle, received: int) -> None:
    db.execute(
        "UPDATE entries SET url = ?, headline = ?, digest = ?, changed_at = ?, simhash = ? WHERE id = ?",
        [new.url, new.headline, new.digest, received, new.simhash, seen.id],
    )
    before = read_text(db, seen.id)
    if before is None:
        return
    state, published = db.execute(
        "SELECT text_state, published FROM articles WHERE id = ?", [seen.id]
    ).fetchone()
    text = text_of(new)
    whole = state == TextState.WHOLE and new.text_state is TextState.WANTED
    if whole:  # the page's text stays until the page has been fetched again
        text = replace(text, summary=before.summary, html=before.html, plain=before.plain)
    if (before.headline, before.plain) != (text.headline, text.plain):
        keep_revision(db, seen.id, received, before.headline, before.plain)
    # a language found is better than the one declared; a changed text is looked at again
    db.execute(
        "UPDATE articles SET url = ?, image_url = ?, text_state = ?,"
        " text_tries = CASE WHEN ? THEN 0 ELSE text_tries END,"
        " language = CASE language_detected WHEN 1 THEN language ELSE ? END WHERE id = ?",
        [new.url, new.image_url, new.text_state, int(whole), new.language, seen.id],
    )
    if new.picture is not None:  # what a sync cached stays until there is something better
        db.execute(
            "UPDATE articles SET image_hash = ?, image_alt = ? WHERE id = ?",
            [new.picture.hash, new.picture.alt, seen.id],
        )
    if new.dated:  # an undated entry keeps the time it was first received
        published = int(new.published.timestamp())
        db.execute(
            "UPDATE articles SET published = ?, dated = 1 WHERE id = ?", [published, seen.id]
        )
    replace_text(db, seen.id, text)
    if new.english is not None:
        keep_given(db, seen.id, text.digest, new.english, new.english_text)
    if new.about or not _translated(db, seen.id):
        keep_mentions(db, seen.id, new.about, published)


def _translated(db: Database, article_id: int) -> bool:
    """Whether a current translation has told which countries the article names."""
    row = db.execute(
        "SELECT EXISTS (SELECT 1 FROM translations t JOIN articles a ON a.id = t.article_id"
        " WHERE a.id = ? AND t.text_digest = a.text_digest AND t.translated_by <> '')",
        [article_id],
    ).fetchone()
    return bool(row[0])
