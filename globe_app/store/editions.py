"""The editions of days: what stands in them, what of it is read, and letting go of the rest."""

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from globe_app.model.edition import Candidate, Edition
from globe_app.store import journal, marks
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import DamagedRecordError, number
from globe_app.store.journal import Kind, Outcome
from globe_app.store.reader_state import hidden


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An item of an edition that was begun, and what is left of it in the store."""

    position: int
    story: int  # id of the story that its article is in now; 0 = a single article, or it is gone
    article: int
    headline: str  # as it was
    countries: tuple[str, ...]
    theme: str
    read: bool = False
    stored: bool = True  # its article or its story is stored
    single: bool = False
    hidden: bool = False  # rules hide all of it: it is told nowhere


MOST_ITEMS = 60  # of an edition: a store is outside input
AMONG = 20  # newest articles of a country, of which one with a picture is taken
MOST_LOOKED_AT = 1_000  # articles of a day, to tell whether any is unread
_ITEMS = """
    SELECT position, now, article_id, headline, countries, theme, story_id = 0,
      read_at IS NOT NULL
      OR EXISTS (SELECT 1 FROM reader_state r WHERE r.article_id = e.article_id AND r.read_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM story_articles s JOIN reader_state r ON r.article_id = s.article_id
                 WHERE s.story_id = e.now AND r.read_at IS NOT NULL),
      EXISTS (SELECT 1 FROM articles WHERE id = e.article_id)
      OR EXISTS (SELECT 1 FROM stories WHERE id = e.now), day,
      EXISTS (SELECT 1 FROM hidden_articles WHERE article_id = e.article_id)
      AND NOT EXISTS (SELECT 1 FROM story_articles s WHERE s.story_id = e.now AND e.now <> 0 AND NOT EXISTS
                      (SELECT 1 FROM hidden_articles h WHERE h.article_id = s.article_id))
    FROM (SELECT *, iif(story_id = 0, 0, coalesce(
            (SELECT s.story_id FROM story_articles s WHERE s.article_id = i.article_id),
            (SELECT y.id FROM stories y WHERE y.id = i.story_id), 0)) AS now FROM edition_items i) e
"""


def items(store: Store, day: date) -> tuple[StoredItem, ...] | None:
    """What stands in the edition of a day, in its order; None: it was not begun."""
    with reading(store) as db:
        return _items(db, day)


def _items(db: Database, day: date) -> tuple[StoredItem, ...] | None:
    begun = db.execute("SELECT 1 FROM editions WHERE day = ?", [day.isoformat()]).fetchone()
    if begun is None:
        return None
    rows = db.execute(
        f"{_ITEMS} WHERE day = ? ORDER BY position LIMIT ?", [day.isoformat(), MOST_ITEMS]
    )
    return tuple(_item(row) for row in rows)


def _item(r: Sequence[Any]) -> StoredItem:
    return StoredItem(
        int(r[0]), int(r[1]), int(r[2]), str(r[3]), tuple(str(r[4]).split()), str(r[5]), bool(r[7]),
        bool(r[8]), bool(r[6]), bool(r[10]),
    )  # fmt: skip


def begun(store: Store, first: date, last: date) -> dict[date, tuple[StoredItem, ...]]:
    """The editions of the days from `first` to `last` that were begun."""
    span = [first.isoformat(), last.isoformat()]
    with reading(store) as db:
        days = db.execute("SELECT day FROM editions WHERE day BETWEEN ? AND ?", span).fetchall()
        rows = db.execute(
            f"{_ITEMS} WHERE day BETWEEN ? AND ? AND position BETWEEN 0 AND ? ORDER BY position",
            [*span, MOST_ITEMS],
        ).fetchall()
    found: dict[date, list[StoredItem]] = {}
    for (text,) in days:
        with contextlib.suppress(ValueError):  # no day: nothing of it is shown
            found[date.fromisoformat(text)] = []
    by_text = {day.isoformat(): some for day, some in found.items()}
    for row in rows:
        if row[9] in by_text:
            by_text[row[9]].append(_item(row))
    return {day: tuple(some) for day, some in found.items()}


def begin(store: Store, edition: Edition, now: datetime) -> None:
    """Keep an edition as it is shown: what was begun keeps its items, and gets those it has not."""
    with writing(store) as db:
        _begin(db, edition, now)


def _begin(db: Database, edition: Edition, now: datetime) -> None:
    day = edition.day.isoformat()
    held = _items(db, edition.day)
    if held is not None and not any(one.stored for one in held):  # as when the sample has gone
        db.execute("DELETE FROM editions WHERE day = ?", [day])
    db.execute(
        "INSERT INTO editions (day, made_at) VALUES (?, ?) ON CONFLICT (day) DO NOTHING",
        [day, int(now.timestamp())],
    )
    for one in edition.items:
        db.execute(
            "INSERT INTO edition_items (day, position, story_id, article_id, headline, countries, theme)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (day, position) DO NOTHING",
            [day, one.position, one.story, one.article, one.headline, " ".join(one.countries), one.theme],
        )  # fmt: skip


def note_story_read(store: Store, day: date, story: int, now: datetime) -> None:
    """A story's page was opened from the edition of a day. Not in the journal."""
    with writing(store) as db:
        positions = [one.position for one in _items(db, day) or () if one.story == story]
        _set_read(db, day, positions, int(now.timestamp()))


def let_go(store: Store, edition: Edition, now: datetime, words: str) -> Outcome:
    """Mark what is left of an edition read: its items, and all articles of their stories. `words`: for undo."""
    with writing(store) as db:
        _begin(db, edition, now)
        left = [one for one in _items(db, edition.day) or () if not one.read and not one.hidden]
        if not left:
            return Outcome()
        outcome, record = marks.set_read(db, _articles_of(db, left), now)
        positions = [one.position for one in left]
        _set_read(db, edition.day, positions, int(now.timestamp()))
        journal.note(
            db, now, Kind.EDITION, words,
            {**record, "day": edition.day.isoformat(), "positions": positions},
        )  # fmt: skip
    return Outcome(outcome.marks, outcome.countries, lists_changed=True, count=outcome.count)


def _articles_of(db: Database, some: Iterable[StoredItem]) -> list[int]:
    """The unread articles of items."""
    found: set[int] = set()
    for one in some:
        rows = db.execute(
            "SELECT a.id FROM articles a LEFT JOIN reader_state r ON r.article_id = a.id"
            f" WHERE r.read_at IS NULL AND NOT {hidden('a.id')} AND (a.id = ?1 OR a.id IN"
            " (SELECT article_id FROM story_articles WHERE story_id = ?2))",
            [one.article, one.story],
        )
        found.update(int(row[0]) for row in rows)
    return sorted(found)


def _set_read(db: Database, day: date, positions: Sequence[int], at: int) -> None:
    db.execute(
        "UPDATE edition_items SET read_at = ? WHERE day = ? AND read_at IS NULL"
        " AND position IN (SELECT value FROM json_each(?))",
        [at, day.isoformat(), json.dumps(list(positions))],
    )


def take_back(db: Database, record: Mapping[str, Any], now: datetime) -> Outcome:
    """What was let go is unread again."""
    day, positions = _let_go(record)
    outcome = marks.take_back(db, record, now)
    db.execute(
        "UPDATE edition_items SET read_at = NULL WHERE day = ? AND read_at = ?"
        " AND position IN (SELECT value FROM json_each(?))",
        [day.isoformat(), number(record, "at"), json.dumps(positions)],
    )
    return Outcome(outcome.marks, outcome.countries, lists_changed=True, count=outcome.count)


def do_again(db: Database, record: Mapping[str, Any], now: datetime) -> Outcome:
    """Let go of it again."""
    day, positions = _let_go(record)
    outcome = marks.do_again(db, record, now)
    _set_read(db, day, positions, number(record, "at"))
    return Outcome(outcome.marks, outcome.countries, lists_changed=True, count=outcome.count)


def _let_go(record: Mapping[str, Any]) -> tuple[date, list[int]]:
    try:
        return date.fromisoformat(str(record.get("day"))), _positions(record)
    except ValueError as error:
        raise DamagedRecordError("day") from error


def _positions(record: Mapping[str, Any]) -> list[int]:
    """The items concerned. Raises `DamagedRecordError`."""
    found = record.get("positions")
    if not isinstance(found, list) or any(type(one) is not int or one < 0 for one in found):
        raise DamagedRecordError("positions")
    return found


# What an edition is chosen from ----------------------------------------------------------------------


def themes_of(store: Store, story_ids: Sequence[int]) -> dict[int, str]:
    """Story -> the theme that most sentences of its articles have; none where no theme was found yet."""
    counts: dict[int, tuple[int, str]] = {}
    with reading(store) as db:
        for story, theme, count in db.execute(
            "SELECT s.story_id, p.theme, count(*) FROM story_articles s JOIN passages p"
            " ON p.article_id = s.article_id WHERE p.theme <> ''"
            " AND s.story_id IN (SELECT value FROM json_each(?)) GROUP BY 1, 2 ORDER BY 1, 2",
            [json.dumps(list(story_ids))],
        ):
            if int(count) > counts.get(int(story), (0, ""))[0]:
                counts[int(story)] = int(count), str(theme)
    return {story: theme for story, (_, theme) in counts.items()}


def newest_by_country(
    store: Store, since: datetime, until: datetime, besides: Iterable[int]
) -> tuple[Candidate, ...]:
    """Of each country the newest article of the span that is in none of some stories (`besides`); one with a
    picture, where the newest have any."""
    span = [int(since.timestamp()), int(until.timestamp()), json.dumps(list(besides))]
    found = []
    with reading(store) as db:
        codes = [
            str(row[0])
            for row in db.execute(
                "SELECT country FROM country_counts WHERE articles > 0 ORDER BY 1"
            )
        ]
        for code in codes:
            row = db.execute(
                "SELECT a.id, coalesce(t.headline, a.headline) FROM (SELECT id, headline, text_digest,"
                " image_hash, published FROM articles a WHERE country = ? AND published >= ? AND published < ?"
                f" AND NOT {hidden('a.id')} AND NOT EXISTS (SELECT 1 FROM story_articles s"
                " WHERE s.article_id = a.id AND s.story_id IN (SELECT value FROM json_each(?)))"
                " ORDER BY published DESC, id DESC LIMIT ?) a LEFT JOIN translations t"
                " ON t.article_id = a.id AND t.text_digest = a.text_digest"
                " ORDER BY a.image_hash IS NULL, a.published DESC, a.id DESC LIMIT 1",
                [code, *span, AMONG],
            ).fetchone()
            if row is not None:
                found.append(Candidate(0, int(row[0]), str(row[1]), (code,)))
    return tuple(found)


def published_in(store: Store, since: datetime, until: datetime) -> tuple[bool, bool]:
    """(whether any article of a span is stored that no rule hides, whether any of the newest is unread)."""
    span = [int(since.timestamp()), int(until.timestamp()), MOST_LOOKED_AT]
    with reading(store) as db:
        any_, unread = db.execute(
            "SELECT count(*), coalesce(sum(NOT EXISTS (SELECT 1 FROM reader_state r"
            " WHERE r.article_id = some.id AND r.read_at IS NOT NULL)), 0) FROM (SELECT a.id FROM articles a"
            f" WHERE a.published >= ? AND a.published < ? AND NOT {hidden('a.id')}"
            " ORDER BY a.published DESC, a.id DESC LIMIT ?) some",
            span,
        ).fetchone()
    return bool(any_), bool(unread)


def all_hidden(store: Store, since: datetime, until: datetime) -> bool:
    """Whether articles of a span are stored, and rules hide every one."""
    span = [int(since.timestamp()), int(until.timestamp())]
    with reading(store) as db:
        any_, seen = (
            db.execute(
                "SELECT EXISTS (SELECT 1 FROM articles a WHERE a.published >= ? AND a.published < ?"
                f"{only})",
                span,
            ).fetchone()[0]
            for only in ("", f" AND NOT {hidden('a.id')}")
        )
    return bool(any_) and not seen


@dataclass(frozen=True, slots=True)
class SingleArticle:
    """What an item that is one article shows."""

    headline: str
    outlet: str
    image: str
    image_alt: str
    in_english: bool
    language: str
    sample: bool
    read: bool


def singles(store: Store, ids: Sequence[int]) -> dict[int, SingleArticle]:
    """What is shown of articles, by id, of those that are stored."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT a.id, coalesce(t.headline, a.headline), o.name, coalesce(a.image_hash, ''), a.image_alt,"
            " t.headline IS NOT NULL OR a.language IN ('', 'en') OR a.language LIKE 'en-%', a.language,"
            " a.sample, EXISTS (SELECT 1 FROM reader_state r WHERE r.article_id = a.id"
            " AND r.read_at IS NOT NULL) FROM articles a JOIN outlets o ON o.id = a.outlet_id"
            " LEFT JOIN translations t"
            " ON t.article_id = a.id AND t.text_digest = a.text_digest"
            " WHERE a.id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(ids))],
        ).fetchall()
    return {
        int(r[0]): SingleArticle(r[1], r[2], r[3], r[4], bool(r[5]), r[6], bool(r[7]), bool(r[8]))
        for r in rows
    }
