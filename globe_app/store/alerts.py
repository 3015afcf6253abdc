"""Countries of whose new articles the reader is told, and how far the reader has been told.

Articles are told of by id: ids grow, and none is given twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.store import journal
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import DamagedRecordError
from globe_app.store.journal import Kind, Outcome
from globe_app.store.reader_state import hidden

# SQL: the id of the newest article that there ever was
NEWEST_ID = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entries'), 0)"


@dataclass(frozen=True, slots=True)
class NewArticles:
    """New articles of a country with an alert."""

    country: str
    articles: int
    newest: int  # id


def countries_with_alerts(store: Store) -> frozenset[str]:
    """Codes of the countries with an alert."""
    with reading(store) as db:
        return frozenset(str(row[0]) for row in db.execute("SELECT country FROM country_alerts"))


def set_country_alert(store: Store, country: str, on: bool, now: datetime, words: str) -> Outcome:
    """Switch the alert of a country on or off. What is stored by now is never told of.

    `words`: what is done, for the journal.
    """
    with writing(store) as db:
        known = db.execute("SELECT 1 FROM country_alerts WHERE country = ?", [country]).fetchone()
        if (known is not None) == on:
            return Outcome()
        _set(db, country, on)
        journal.note(db, now, Kind.ALERT, words, {"country": country, "on": on})
    return Outcome(count=1)


def _set(db: Database, country: str, on: bool) -> None:
    if on:
        db.execute(
            f"INSERT OR IGNORE INTO country_alerts (country, alerted_id) VALUES (?, ({NEWEST_ID}))",
            [country],
        )
    else:
        db.execute("DELETE FROM country_alerts WHERE country = ?", [country])


def take_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Undo."""
    country, on = _read(record)
    _set(db, country, not on)
    return Outcome(count=1)


def do_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Redo."""
    country, on = _read(record)
    _set(db, country, on)
    return Outcome(count=1)


def _read(record: Mapping[str, Any]) -> tuple[str, bool]:
    country, on = record.get("country"), record.get("on")
    if not isinstance(country, str) or not isinstance(on, bool):
        raise DamagedRecordError("country")
    return country, on


def newest_id(store: Store) -> int:
    """The id of the newest article; 0 = there has been none."""
    with reading(store) as db:
        return int(db.execute(NEWEST_ID).fetchone()[0])


def new_articles(store: Store, up_to: int) -> tuple[NewArticles, ...]:
    """Articles of countries with an alert of which the reader has not been told, without invented ones and
    those that a rule hides.
    """
    with reading(store) as db:
        rows = db.execute(
            "SELECT c.country, count(*), max(a.id) FROM country_alerts c JOIN articles a"
            " ON a.country = c.country WHERE a.id > (SELECT min(alerted_id) FROM country_alerts)"
            f" AND a.id > c.alerted_id AND a.id <= ? AND +a.sample = 0 AND NOT {hidden('a.id')}"
            " GROUP BY c.country ORDER BY c.country",
            [up_to],
        ).fetchall()
    return tuple(NewArticles(str(code), int(count), int(newest)) for code, count, newest in rows)


def set_told(store: Store, up_to: int) -> None:
    """The reader has been told of everything up to an id."""
    with writing(store) as db:
        db.execute("UPDATE country_alerts SET alerted_id = ?1 WHERE alerted_id < ?1", [up_to])
