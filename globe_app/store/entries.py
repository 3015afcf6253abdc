"""Entries and the articles made of them: what was seen before, and writing a judged change."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.models import NewArticle, Outlet
from globe_app.store.db import Store


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry already stored."""

    id: int
    key: str
    digest: str


def seen_entry(store: Store, outlet_id: str, key: str, url: str, headline: str) -> Seen | None:
    """The stored entry of that key, else of that link and headline (its guid has changed)."""
    with store.reading() as db:
        row = db.execute(
            "SELECT id, key, digest FROM entries WHERE outlet_id = ? AND key = ?", [outlet_id, key]
        ).fetchone()
        if row is None and url:
            row = db.execute(
                "SELECT id, key, digest FROM entries"
                " WHERE outlet_id = ? AND url = ? AND headline = ? ORDER BY id LIMIT 1",
                [outlet_id, url, headline],
            ).fetchone()
    return Seen(*row) if row else None


def write_articles(
    store: Store,
    outlet: Outlet,
    changes: Iterable[tuple[Seen | None, NewArticle]],
    now: datetime,
) -> None:
    """Write new (`Seen` is None) and changed articles in one transaction.

    A changed article keeps its id, its read and saved state and the time it was first received.
    """
    received = int(now.timestamp())
    with store.writing() as db:
        for seen, new in changes:
            if seen is None:
                _insert(db, outlet, new, received)
            else:
                _update(db, seen, new, received)


def _insert(db: Database, outlet: Outlet, new: NewArticle, received: int) -> None:
    entry_id = db.execute(
        "INSERT INTO entries (outlet_id, key, url, headline, digest, received_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [outlet.id, new.key, new.url, new.headline, new.digest, received],
    ).lastrowid
    columns = {
        "id": entry_id,
        "outlet_id": outlet.id,
        "country": outlet.country,
        "sample": int(outlet.sample),
        "published": int(new.published.timestamp()),
        "dated": int(new.dated),
        **_columns(new),
    }
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    db.execute(f"INSERT INTO articles ({names}) VALUES ({marks})", list(columns.values()))
    _mentions(db, int(entry_id or 0), new, int(new.published.timestamp()))


def _update(db: Database, seen: Seen, new: NewArticle, received: int) -> None:
    db.execute(
        "UPDATE entries SET url = ?, headline = ?, digest = ?, changed_at = ? WHERE id = ?",
        [new.url, new.headline, new.digest, received, seen.id],
    )
    columns = _columns(new)
    if new.picture is None:  # what a sync cached stays until there is something better
        del columns["image_hash"], columns["image_alt"]
    if new.dated:  # an undated entry keeps the time it was first received
        columns |= {"published": int(new.published.timestamp()), "dated": 1}
    names = ", ".join(f"{name} = ?" for name in columns)
    db.execute(f"UPDATE articles SET {names} WHERE id = ?", [*columns.values(), seen.id])
    (published,) = db.execute("SELECT published FROM articles WHERE id = ?", [seen.id]).fetchone()
    _mentions(db, seen.id, new, published)


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


def _mentions(db: Database, article_id: int, new: NewArticle, published: int) -> None:
    db.execute("DELETE FROM mentions WHERE article_id = ?", [article_id])
    for code in new.about:
        db.execute(
            "INSERT OR IGNORE INTO mentions (article_id, country, published) VALUES (?, ?, ?)",
            [article_id, code, published],
        )
