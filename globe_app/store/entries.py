"""Entries and the articles made of them: what was seen before, and writing a judged change."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from globe_app.model.entries import Change, SeenEntry, Verdict
from globe_app.model.news import AddedBy, Entry, NewArticle, Outlet, Picture, TextState
from globe_app.store.db import Store, reading, writing
from globe_app.store.mentions import keep_mentions
from globe_app.store.recent_texts import RecentTexts
from globe_app.store.revisions import keep_revision
from globe_app.store.texts import Text, insert_text, read_text, replace_text
from globe_app.store.translations import keep_given

MANY = 20  # stored entries of one link that an entry is compared with
_SEEN = (
    "SELECT e.id, e.feed_id, e.key, e.url, e.headline, e.canonical_url, e.digest, m.id, m.feed_id, m.key,"
    " m.url, x.article_id IS NOT NULL, coalesce(x.plain, ''), iif(a.dated, a.published, NULL)"
    " FROM entries e JOIN entries m ON m.id = coalesce(e.duplicate_of, e.id)"
    " LEFT JOIN articles a ON a.id = m.id"
    " LEFT JOIN texts x ON x.article_id = m.id WHERE e.id IN ("
    "SELECT id FROM entries WHERE feed_id = :feed AND key = :key"
    " UNION SELECT id FROM entries WHERE outlet_id = :outlet AND url = :url AND headline = :headline"
    f" UNION SELECT * FROM (SELECT id FROM entries WHERE outlet_id = :outlet AND url = :url"
    f" AND :url <> '' LIMIT {MANY})"
    " UNION SELECT * FROM (SELECT id FROM entries WHERE outlet_id = :outlet"
    f" AND canonical_url = :canonical AND canonical_url <> '' LIMIT {MANY})"
    ") ORDER BY e.id"
)

# (entry, its feed, stored entries it may be, keys of its document) -> what to do with it
Judge = Callable[[Entry, int, Sequence[SeenEntry], Collection[str]], Change]


@dataclass(frozen=True, slots=True)
class Written:
    """An article that was written."""

    id: int
    key: str
    new: bool
    page: bool  # its page is wanted


def seen_entries(db: Database, outlet_id: str, feed_id: int, entry: Entry) -> list[SeenEntry]:
    """The stored entries of its outlet that an entry may be, oldest first."""
    values = {
        "outlet": outlet_id, "feed": feed_id, "key": entry.key, "url": entry.url,
        "headline": entry.headline, "canonical": entry.canonical_url,
    }  # fmt: skip
    return [_seen(r) for r in db.execute(_SEEN, values)]


def _seen(r: Sequence[Any]) -> SeenEntry:
    return SeenEntry(
        id=r[0], feed_id=r[1], key=r[2], url=r[3], headline=r[4], canonical_url=r[5], digest=r[6],
        article_id=r[7], article_feed_id=r[8], article_key=r[9], article_url=r[10],
        has_article=bool(r[11]), plain=r[12],
        published=None if r[13] is None else datetime.fromtimestamp(r[13], UTC),
    )  # fmt: skip


def keep_entries(
    store: Store, outlet: Outlet, feed_id: int | None, received: Sequence[Entry], judge: Judge,
    make: Callable[[Entry], NewArticle], now: datetime, near: Callable[[str, str], bool],
    also: Callable[[Database], None] | None = None,
) -> tuple[tuple[Written, Entry], ...]:  # fmt: skip
    """Read what is stored, judge each entry and write the changes, in one transaction.

    Entries are taken in the order given, each judged with those before it stored. What was written comes
    back with its entry. `feed_id` None: of a file. `also`: what else is written with them. Nothing is
    locked when nothing is to be written; articles are made before the store is.
    """
    keys = frozenset(one.key for one in received)
    if feed_id is None:
        feed_id = file_feed_id(store, outlet)
    with reading(store) as db:
        received = _not_as_stored(db, feed_id, received)
    if not received and also is None:
        return ()
    made = [(one, make(one)) for one in received]
    at = int(now.timestamp())
    with writing(store) as db:

        def judged(one: Entry) -> Change:
            return judge(one, feed_id, seen_entries(db, outlet.id, feed_id, one), keys)

        written = _write(db, outlet, feed_id, made, judged, at, near) if made else ()
        if also is not None:
            also(db)
    return written


def _write(
    db: Database, outlet: Outlet, feed_id: int, made: Sequence[tuple[Entry, NewArticle]],
    judged: Callable[[Entry], Change], at: int, near: Callable[[str, str], bool],
) -> tuple[tuple[Written, Entry], ...]:  # fmt: skip
    recent = RecentTexts(db, outlet.id, at)
    written: list[tuple[Written, Entry]] = []
    for one, new in made:
        change = judged(one)
        if change.verdict is Verdict.UNCHANGED and not change.key:
            continue
        done = _apply(db, outlet, feed_id, change, new, at, recent, near)
        if done is not None:
            written.append((done, one))
    return tuple(written)


def _not_as_stored(db: Database, feed_id: int, received: Sequence[Entry]) -> Sequence[Entry]:
    """The entries that the feed did not have, or had with other words: a few of most feeds' many.

    A digest is of all that an entry says, so an equal one under its guid needs no judging.
    """
    rows = db.execute(
        "SELECT key, digest FROM entries WHERE feed_id = ? AND key IN (SELECT value FROM json_each(?))",
        [feed_id, json.dumps([one.key for one in received])],
    )
    stored = dict(rows.fetchall())
    return [one for one in received if stored.get(one.key) != one.digest]


def _apply(
    db: Database, outlet: Outlet, feed_id: int, change: Change, new: NewArticle, at: int,
    recent: RecentTexts, near: Callable[[str, str], bool],
) -> Written | None:  # fmt: skip
    wanted = new.text_state is TextState.WANTED
    seen = change.seen
    if seen is None:
        new = replace(new, key=change.key)
        same = recent.repeated_by(new.simhash, new.body_text, near)
        if same is not None and not _tells_of(db, new, same):
            same = None
        entry_id = _insert(db, outlet, feed_id, new, at, same)
        if same is not None:
            return None
        recent.add(entry_id, new.simhash)
        return Written(entry_id, change.key, True, wanted)
    if change.key:
        _insert(db, outlet, feed_id, replace(new, key=change.key), at, seen.article_id)
    if change.verdict is Verdict.UNCHANGED:
        return None
    if not change.key:
        _update_entry(db, seen.id, new, at)
    _update_article(db, seen.article_id, new, at)
    return Written(seen.article_id, new.key, False, wanted)


def _tells_of(db: Database, new: NewArticle, same: int) -> bool:
    """Whether a new article whose text another has already is that one."""
    from globe_app.text.near_duplicates import tells_of_both  # seldom needed: slow to compile

    row = db.execute("SELECT headline FROM articles WHERE id = ?", [same]).fetchone()
    return row is None or tells_of_both(new.body_text, new.headline, row[0])


def write_articles(
    store: Store, outlet: Outlet, articles: Iterable[NewArticle], now: datetime
) -> tuple[Written, ...]:
    """Write articles that are known to be new, as imported from a file, in one transaction.

    Raises `StoreError` when one of their keys is stored already; then none is written.
    """
    with writing(store) as db:
        return insert_articles(db, outlet, articles, int(now.timestamp()))


def insert_articles(
    db: Database, outlet: Outlet, articles: Iterable[NewArticle], at: int
) -> tuple[Written, ...]:
    """The same inside a transaction. `at`: Unix seconds."""
    feed_id = file_feed(db, outlet)
    return tuple(
        Written(
            _insert(db, outlet, feed_id, new, at, None), new.key, True,
            new.text_state is TextState.WANTED,
        )
        for new in articles
    )  # fmt: skip


def file_feed_id(store: Store, outlet: Outlet) -> int:
    """The feed row that stands for the outlet's imported files, or for its sample edition."""
    with writing(store) as db:
        return file_feed(db, outlet)


def file_feed(db: Database, outlet: Outlet) -> int:
    """The same inside a transaction."""
    origin = AddedBy.SAMPLE if outlet.sample else AddedBy.FILE
    url = f"{origin}:{outlet.id}"
    row = db.execute("SELECT id FROM feeds WHERE url = ?", [url]).fetchone()
    if row:
        return int(row[0])
    made = db.execute(
        "INSERT INTO feeds (outlet_id, url, first_url, origin) VALUES (?, ?, ?, ?)",
        [outlet.id, url, url, origin],
    )
    return int(made.lastrowid or 0)


def _insert(
    db: Database, outlet: Outlet, feed_id: int, new: NewArticle, received: int, same: int | None
) -> int:
    entry_id = insert_entry(db, outlet, feed_id, new, received, same)
    if same is None:
        insert_article(db, entry_id, outlet, new, received)
    return entry_id


def insert_entry(
    db: Database, outlet: Outlet, feed_id: int, new: NewArticle, received: int, same: int | None
) -> int:
    """Note that an entry was seen; its id. `received`: Unix seconds; `same`: the article it repeats."""
    made = db.execute(
        "INSERT INTO entries (outlet_id, feed_id, key, url, headline, digest, received_at,"
        " canonical_url, simhash, duplicate_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [outlet.id, feed_id, new.key, new.url, new.headline, new.digest, received,
         new.canonical_url, new.simhash, same],
    )  # fmt: skip
    return int(made.lastrowid or 0)


def insert_article(
    db: Database, entry_id: int, outlet: Outlet, new: NewArticle, received: int
) -> None:
    """Write the article of an entry that has none. `received`: Unix seconds."""
    text = text_of(new)
    published = int(new.published.timestamp())
    picture = new.picture or Picture("")
    db.execute(
        "INSERT INTO articles (id, outlet_id, country, published, dated, first_stored, sample, headline,"
        " language, url, image_hash, image_alt, image_url, text_digest, text_state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT hash FROM images WHERE hash = ?), ?, ?, ?, ?)",
        [entry_id, outlet.id, outlet.country, published, int(new.dated), received,
         int(outlet.sample), new.headline, new.language, new.url, picture.hash or None,
         picture.alt or new.image_alt, new.image_url, text.digest, new.text_state],
    )  # fmt: skip
    insert_text(db, entry_id, text)
    if new.english is not None:
        keep_given(db, entry_id, text.digest, new.english, new.english_text)
    keep_mentions(db, entry_id, new.about, published)


def text_of(new: NewArticle) -> Text:
    """What a new article says."""
    return Text(new.headline, new.summary, new.body_html, new.body_text, new.author)


def _update_entry(db: Database, entry_id: int, new: NewArticle, at: int) -> None:
    db.execute(
        "UPDATE entries SET url = ?, headline = ?, digest = ?, changed_at = ?, simhash = ? WHERE id = ?",
        [new.url, new.headline, new.digest, at, new.simhash, entry_id],
    )


def _update_article(db: Database, article_id: int, new: NewArticle, at: int) -> None:
    before = read_text(db, article_id)
    if before is None:
        return
    state, published = db.execute(
        "SELECT text_state, published FROM articles WHERE id = ?", [article_id]
    ).fetchone()
    text = text_of(new)
    whole = state == TextState.WHOLE and new.text_state is TextState.WANTED
    if whole:  # the page's text stays until the page has been fetched again
        text = replace(text, summary=before.summary, html=before.html, plain=before.plain)
    if (before.headline, before.plain) != (text.headline, text.plain):
        keep_revision(db, article_id, at, before.headline, before.plain)
    # a language found is better than the one declared; a changed text is looked at again
    db.execute(
        "UPDATE articles SET url = ?, image_url = ?, text_state = ?,"
        " text_tries = CASE WHEN ?4 THEN 0 ELSE text_tries END,"
        " text_reason = CASE WHEN ?4 THEN text_reason ELSE '' END,"
        " language = CASE language_detected WHEN 1 THEN language ELSE ? END,"
        " image_alt = CASE WHEN image_hash IS NULL THEN ? ELSE image_alt END WHERE id = ?",
        [
            new.url,
            new.image_url,
            new.text_state,
            int(whole),
            new.language,
            new.image_alt,
            article_id,
        ],
    )
    if new.picture is not None:  # what a sync cached stays until there is something better
        db.execute(
            "UPDATE articles SET image_hash = (SELECT hash FROM images WHERE hash = ?), image_alt = ?"
            " WHERE id = ?",
            [new.picture.hash, new.picture.alt, article_id],
        )
    if new.dated:  # an undated entry keeps the time it was first at
        published = int(new.published.timestamp())
        db.execute(
            "UPDATE articles SET published = ?, dated = 1 WHERE id = ?", [published, article_id]
        )
    replace_text(db, article_id, text)
    if new.english is not None:
        keep_given(db, article_id, text.digest, new.english, new.english_text)
    if new.about or not _translated(db, article_id):
        keep_mentions(db, article_id, new.about, published)


def _translated(db: Database, article_id: int) -> bool:
    """Whether a current translation has told which countries the article names."""
    row = db.execute(
        "SELECT EXISTS (SELECT 1 FROM translations t JOIN articles a ON a.id = t.article_id"
        " WHERE a.id = ? AND t.text_digest = a.text_digest AND t.translated_by <> '')",
        [article_id],
    ).fetchone()
    return bool(row[0])
