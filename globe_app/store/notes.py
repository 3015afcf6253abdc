"""The reader's notes on articles, with what undoing a change takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.store import journal, retention
from globe_app.store.db import Store, writing
from globe_app.store.id_lists import DamagedRecordError, number, packed_ids, unpacked_ids
from globe_app.store.journal import RESTORABLE, Kind, Outcome
from globe_app.text.reader_words import MAX_NOTE, note_text
from globe_app.tr import tr


def set_note(store: Store, article_id: int, typed: str, now: datetime, words: str) -> Outcome:
    """Write the note on an article in the place of what it had; "" = none. Raises `NotFoundError`.

    `words`: what is done, for the journal.
    """
    new = note_text(typed)
    with writing(store) as db:
        row = None
        if abs(article_id) < 2**63:
            row = db.execute(
                "SELECT coalesce(r.note, '') FROM articles a LEFT JOIN reader_state r"
                " ON r.article_id = a.id WHERE a.id = ?",
                [article_id],
            ).fetchone()
        if row is None:
            raise NotFoundError(article_id, tr("no article of that id is stored"))
        before = str(row[0])
        if before == new:
            return Outcome()
        _write(db, article_id, new)
        record = {
            "article": article_id, "before": before, "after": new,
            # without its note nothing keeps it from a cleanup
            RESTORABLE: packed_ids([article_id] if before else []),
        }  # fmt: skip
        journal.note(db, now, Kind.NOTE, words, record)
    return Outcome(lists_changed=True, count=1)


def _write(db: Database, article_id: int, text: str) -> None:
    db.execute(
        "INSERT INTO reader_state (article_id, note) SELECT id, ? FROM articles WHERE id = ?"
        " ON CONFLICT (article_id) DO UPDATE SET note = excluded.note",
        [text, article_id],
    )


def take_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Give the article the note it had."""
    return _carry(db, record, "after", "before")


def do_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Write the note again."""
    return _carry(db, record, "before", "after")


def _carry(db: Database, record: Mapping[str, Any], had: str, gets: str) -> Outcome:
    """What was written otherwise since stays."""
    article = number(record, "article")
    texts = [record.get(one) for one in (had, gets)]
    if any(not isinstance(one, str) or len(one) > MAX_NOTE for one in texts):
        raise DamagedRecordError("note")
    retention.restore_some(db, unpacked_ids(record.get(RESTORABLE)))
    row = db.execute("SELECT note FROM reader_state WHERE article_id = ?", [article]).fetchone()
    if ("" if row is None else row[0]) != texts[0]:
        return Outcome(lists_changed=True)
    _write(db, article, str(texts[1]))
    return Outcome(lists_changed=True, count=1)
