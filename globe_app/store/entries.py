"""Entries and the articles made of them: what was seen before, and writing a judged change."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from globe_app.model.news import Entry, NewArticle, Outlet
from globe_app.settings import NEAR_BITS
from globe_app.store.db import Store

KEYS_AT_ONCE = 500  # SQLite takes 999 arguments everywhere
RECENT = timedelta(days=10)  # how far back an outlet's texts are compared
_SEEN = (
    "SELECT e.id, e.key, e.digest, e.same_as IS NULL AND a.id IS NOT NULL"
    " FROM entries e LEFT JOIN articles a ON a.id = e.id WHERE e.outlet_id = ?"
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


def seen_by_key(store: Store, outlet_id: str, keys: Sequence[str]) -> dict[str, Seen]:
    """The stored entries of these keys."""
    found: dict[str, Seen] = {}
    with store.reading() as db:
        for start in range(0, len(keys), KEYS_AT_ONCE):
            some = keys[start : start + KEYS_AT_ONCE]
            marks = ",".join("?" * len(some))
            for row in db.execute(f"{_SEEN} AND e.key IN ({marks})", [outlet_id, *some]):
                found[row[1]] = Seen(row[0], row[1], row[2], bool(row[3]))
    return found


def seen_otherwise(store: Store, outlet_id: str, entry: Entry) -> Seen | None:
    """The stored entry of that page, else of that link and headline: its guid has changed.

    An entry without any link must be the same in every word.
    """
    ways: list[tuple[str, list[str]]] = []
    if entry.canon:
        ways.append((" AND e.canon = ? AND e.canon <> ''", [entry.canon]))
    if entry.url:
        ways.append((" AND e.url = ? AND e.headline = ?", [entry.url, entry.headline]))
    else:
        ways.append(
            (" AND e.url = '' AND e.headline = ? AND e.digest = ?", [entry.headline, entry.digest])
        )
    with store.reading() as db:
        for where, args in ways:
            row = db.execute(f"{_SEEN}{where} ORDER BY e.id LIMIT 1", [outlet_id, *args]).fetchone()
            if row is not None:
                return Seen(row[0], row[1], row[2], bool(row[3]))
    return None


def write_articles(
    store: Store,
    outlet: Outlet,
    changes: Iterable[tuple[Seen | None, NewArticle]],
    now: datetime,
    near: Callable[[str, str], bool] | None = None,
) -> tuple[Written, ...]:
    """Write new (`Seen` is None) and changed articles in one transaction; those that were written.

    A changed article keeps its id, its read and saved state, the time it was first received and what it
    said before. With `near` given, a new article whose text is near one of the outlet's recent ones is
    noted as the same and not written.
    """
    received = int(now.timestamp())
    written = []
    with store.writing() as db:
        recent = recent_texts(db, outlet.id, received) if near is not None else []
        for seen, new in changes:
            if seen is not None:
                _update(db, seen, new, received)
                written.append(Written(seen.id, new.key, False, new.page_state == "wanted"))
                continue
            same = None
            if near is not None and new.simhash is not None:
                same = same_text(db, new.simhash, new.body_text, recent, near)
            entry_id = _insert(db, outlet, new, received, same)
            if same is None:
                written.append(Written(entry_id, new.key, True, new.page_state == "wanted"))
                if new.simhash is not None:
                    recent.append((entry_id, new.simhash))
    return tuple(written)


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
            row = db.execute("SELECT body_text FROM articles WHERE id = ?", [entry_id]).fetchone()
            if row is not None and near(row[0], text):
                return entry_id
    return None


def _insert(
    db: Database, outlet: Outlet, new: NewArticle, received: int, same: int | None = None
) -> int:
    made = db.execute(
        "INSERT INTO entries (outlet_id, key, url, headline, digest, received_at, canon, simhash,"
        " same_as) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            outlet.id,
            new.key,
            new.url,
            new.headline,
            new.digest,
            received,
            new.canon,
            new.simhash,
            same,
        ],
    )
    entry_id = int(made.lastrowid or 0)
    if same is not None:
        return entry_id
    columns = {
        "id": entry_id,
        "outlet_id": outlet.id,
        "country": outlet.country,
        "sample": int(outlet.sample),
        "published": int(new.published.timestamp()),
        "dated": int(new.dated),
        "page_state": new.page_state,
        **_columns(new),
    }
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    db.execute(f"INSERT INTO articles ({names}) VALUES ({marks})", list(columns.values()))
    keep_mentions(db, entry_id, new.about, int(new.published.timestamp()))
    return entry_id


def _update(db: Database, seen: Seen, new: NewArticle, received: int) -> None:
    db.execute(
        "UPDATE entries SET url = ?, headline = ?, digest = ?, changed_at = ?, simhash = ? WHERE id = ?",
        [new.url, new.headline, new.digest, received, new.simhash, seen.id],
    )
    headline, text, state, summary, looked = db.execute(
        "SELECT headline, body_text, page_state, summary, language_seen FROM articles WHERE id = ?",
        [seen.id],
    ).fetchone()
    columns = _columns(new)
    if new.english is None:  # a translation stands until its text changes: the schema sees to that
        columns = {
            name: value for name, value in columns.items() if not name.startswith("english_")
        }
    if (
        looked
    ):  # what was found is better than what the feed says; a changed text is looked at again
        del columns["language"]
    if new.picture is None:  # what a sync cached stays until there is something better
        del columns["image_hash"], columns["image_alt"]
    if new.dated:  # an undated entry keeps the time it was first received
        columns |= {"published": int(new.published.timestamp()), "dated": 1}
    columns["page_state"] = new.page_state
    whole = state == "whole" and new.page_state == "wanted"
    if whole:  # the page's text stays until the page has been fetched again
        for name in ("body_html", "body_text", "summary"):
            del columns[name]
        columns["page_tries"] = 0
    if headline != new.headline or (not whole and text != new.body_text):
        keep_revision(db, seen.id, received, headline, text)
    names = ", ".join(f"{name} = ?" for name in columns)
    db.execute(f"UPDATE articles SET {names} WHERE id = ?", [*columns.values(), seen.id])
    if columns.get("summary", summary) != summary:  # its bullets are to be translated too
        db.execute(
            "UPDATE articles SET translation_state = 'head' WHERE id = ? AND translation_state = 'whole'",
            [seen.id],
        )
    (published,) = db.execute("SELECT published FROM articles WHERE id = ?", [seen.id]).fetchone()
    if new.about or not _translated(db, seen.id):
        keep_mentions(db, seen.id, new.about, published)


def _translated(db: Database, article_id: int) -> bool:
    """Whether its English text has told which countries it names."""
    row = db.execute(
        "SELECT translated_by <> '' FROM articles WHERE id = ?", [article_id]
    ).fetchone()
    return bool(row[0])


def keep_revision(db: Database, article_id: int, at: int, headline: str, text: str) -> None:
    """Keep what an article said until now."""
    db.execute(
        "INSERT INTO revisions (article_id, replaced_at, headline, body_text) VALUES (?, ?, ?, ?)",
        [article_id, at, headline, text],
    )


def _columns(new: NewArticle) -> dict[str, Any]:
    english = new.english
    return {
        "headline": new.headline,
        "language": new.language,
        "author": new.author,
        "url": new.url,
        "summary": json.dumps(new.summary, ensure_ascii=False),
        "body_html": new.body_html,
        "body_text": new.body_text,
        "english_headline": english.headline if english else None,
        "english_summary": json.dumps(english.summary, ensure_ascii=False) if english else None,
        "english_html": english.body_html if english else None,
        "english_text": new.english_text if english else None,
        "image_hash": new.picture.hash if new.picture else None,
        "image_alt": new.picture.alt if new.picture else "",
        "image_url": new.image_url,
    }


def keep_mentions(db: Database, article_id: int, about: tuple[str, ...], published: int) -> None:
    """Note which countries an article names."""
    db.execute("DELETE FROM mentions WHERE article_id = ?", [article_id])
    for code in about:
        db.execute(
            "INSERT OR IGNORE INTO mentions (article_id, country, published) VALUES (?, ?, ?)",
            [article_id, code, published],
        )
