"""The reader's marks, written with what undoing them takes: one entry of the journal for each action."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError
from globe_app.model.article_query import ArticleQuery
from globe_app.model.reader_actions import MarksChange
from globe_app.store import journal, retention
from globe_app.store.db import Store, writing
from globe_app.store.id_lists import (
    DamagedRecordError,
    number,
    number_or_none,
    packed_ids,
    unpacked_ids,
)
from globe_app.store.journal import Kind, Outcome
from globe_app.store.search import ids_of_query
from globe_app.tr import tr

READ, SAVED = "read", "saved"  # what a record is about
PASSED = "passed"  # in the record of a run of scrolling: Unix seconds of its last articles
RUN_S = 60
_UNREAD_ROWS = (
    "SELECT value, NULL, coalesce(r.kept_unread, 0) FROM json_each(?) LEFT JOIN reader_state r"
    " ON r.article_id = value"
)


@dataclass(frozen=True, slots=True)
class _Group:
    """Articles that had the same marks before an action."""

    at: int | None  # Unix seconds when they were read, or saved; None: never
    kept_unread: int  # of a record about reading; else 0
    ids: list[int]


def mark_read(
    store: Store, article_ids: Iterable[int], read: bool, now: datetime, *, noted: bool = True
) -> Outcome:
    """Mark articles read, or unread by choice. An earlier time read is kept.

    `noted`: in the journal. An article that was just opened is not: nobody asks to have that undone.
    """
    with writing(store) as db:
        rows = db.execute(
            "SELECT a.id, r.read_at, coalesce(r.kept_unread, 0) FROM articles a LEFT JOIN reader_state r"
            " ON r.article_id = a.id WHERE a.id IN (SELECT value FROM json_each(?))",
            [json.dumps([one for one in article_ids if 0 < one < 2**63])],
        ).fetchall()
        changed = [row for row in rows if (row[1] is None if read else not row[2])]
        return _mark(db, changed, read, now, noted=noted)


def mark_list_read(store: Store, query: ArticleQuery, now: datetime) -> Outcome:
    """Mark every unread article that a query asks for read, listed yet or not."""
    with writing(store) as db:
        ids = ids_of_query(db, replace(query, unread=True, after=None))
        rows = db.execute(_UNREAD_ROWS, [json.dumps(ids)]).fetchall()
        return _mark(db, rows, True, now, noted=True)


def mark_passed(store: Store, article_ids: Iterable[int], now: datetime) -> Outcome:
    """Mark articles read that were scrolled past; those unread by choice stay so.

    What follows within `RUN_S`, with nothing else done between, belongs to the same entry of the journal.
    """
    with writing(store) as db:
        rows = db.execute(
            "SELECT a.id, NULL, 0 FROM articles a LEFT JOIN reader_state r ON r.article_id = a.id"
            " WHERE a.id IN (SELECT value FROM json_each(?)) AND r.read_at IS NULL"
            " AND coalesce(r.kept_unread, 0) = 0",
            [json.dumps([one for one in article_ids if 0 < one < 2**63])],
        ).fetchall()
        if not rows:
            return Outcome()
        last = int(now.timestamp())
        entry = journal.newest(db, undone=False)
        before = None if entry is None else _run_going_on(entry, last)
        if entry is None or before is None:
            outcome, record = _set_marks(db, rows, last)
            words = _marked_words(len(rows), read=True)
            journal.note(db, now, Kind.MARKS, words, {**record, PASSED: last})
            return outcome
        at = number(before, "at")
        outcome, record = _set_marks(db, rows, at)
        groups = _merged([*_groups(before), *_groups(record)])
        words = _marked_words(sum(len(one.ids) for one in groups), read=True)
        journal.drop_undone(db)
        journal.rewrite(db, entry.id, words, {**_record(READ, at, groups), PASSED: last})
    return outcome


def _run_going_on(entry: journal.Entry, now: int) -> Mapping[str, Any] | None:
    """The record of a run of scrolling that goes on at a time; None: another one begins."""
    record = entry.record or {}
    passed = record.get(PASSED)
    goes_on = entry.kind == Kind.MARKS and type(passed) is int and 0 <= now - passed <= RUN_S
    try:
        number(record, "at")
        _groups(record)
    except DamagedRecordError:
        return None
    return record if goes_on else None


def _merged(groups: Iterable[_Group]) -> list[_Group]:
    ids: dict[tuple[int | None, int], list[int]] = {}
    for one in groups:
        ids.setdefault((one.at, one.kept_unread), []).extend(one.ids)
    return [_Group(at, kept, some) for (at, kept), some in ids.items()]


def _marked_words(count: int, *, read: bool) -> str:
    if read:
        return tr("%n {article|articles} marked read", "", count)
    return tr("%n {article|articles} marked unread", "", count)


def set_read(db: Database, unread: Sequence[int], now: datetime) -> tuple[Outcome, dict[str, Any]]:
    """Mark unread articles read inside a transaction; gives what `take_back` takes too."""
    rows = db.execute(_UNREAD_ROWS, [json.dumps(list(unread))]).fetchall()
    return _set_marks(db, rows, int(now.timestamp()))


def _mark(
    db: Database, rows: Sequence[Sequence[Any]], read: bool, now: datetime, *, noted: bool
) -> Outcome:
    """`rows`: (article, when it was read, whether it is unread by choice) of those that change."""
    outcome, record = _set_marks(db, rows, int(now.timestamp()) if read else None)
    if outcome.count and noted:
        journal.note(db, now, Kind.MARKS, _marked_words(outcome.count, read=read), record)
    return outcome


def _set_marks(
    db: Database, rows: Sequence[Sequence[Any]], at: int | None
) -> tuple[Outcome, dict[str, Any]]:
    """Mark read at a time, or unread by choice (None)."""
    before: dict[tuple[int | None, int], list[int]] = {}
    for one, read_at, kept in rows:
        before.setdefault((read_at, kept), []).append(int(one))
    groups = [_Group(was, kept, ids) for (was, kept), ids in before.items()]
    for group in groups:
        _set_read(db, group.ids, at)
    ids = frozenset(int(row[0]) for row in rows)
    changes = (MarksChange(ids, read=at is not None),) if ids else ()
    return Outcome(changes, _countries(db, ids), count=len(rows)), _record(READ, at, groups)


def mark_saved(store: Store, article_id: int, saved: bool, now: datetime) -> Outcome:
    """Save an article, or take it off the saved list. Raises `NotFoundError`."""
    at = int(now.timestamp()) if saved else None
    with writing(store) as db:
        row = db.execute(
            "SELECT r.saved_at FROM articles a LEFT JOIN reader_state r ON r.article_id = a.id"
            " WHERE a.id = ?",
            [article_id if abs(article_id) < 2**63 else 0],
        ).fetchone()
        if row is None:
            raise NotFoundError(article_id, tr("no article of that id is stored"))
        if (row[0] is not None) == saved:
            return Outcome()
        _set_saved(db, [article_id], at)
        words = tr("article saved") if saved else tr("article taken off the saved list")
        groups = [_Group(row[0], 0, [article_id])]
        journal.note(db, now, Kind.MARKS, words, _record(SAVED, at, groups))
        return Outcome((MarksChange(frozenset((article_id,)), saved=saved),), count=1)


def _record(what: str, at: int | None, groups: Sequence[_Group]) -> dict[str, Any]:
    """`at`: the time that was set, Unix seconds; None: the mark was taken away."""
    kept = [g.ids for g in groups if g.kept_unread or (what == SAVED and g.at is not None)]
    return {
        "what": what,
        "at": at,
        "before": [[g.at, g.kept_unread, packed_ids(g.ids)] for g in groups],
        journal.RESTORABLE: packed_ids(one for ids in kept for one in ids),
    }


def _groups(record: Mapping[str, Any]) -> list[_Group]:
    found = record.get("before")
    if not isinstance(found, list) or record.get("what") not in (READ, SAVED):
        raise DamagedRecordError("before")
    groups = []
    for one in found:
        if not isinstance(one, list) or len(one) != 3 or one[1] not in (0, 1):
            raise DamagedRecordError("before")
        groups.append(_Group(number_or_none(one[0]), one[1], unpacked_ids(one[2])))
    return groups


def take_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Give the articles the marks they had. What was marked otherwise since stays as it is."""
    groups, at = _groups(record), number_or_none(record.get("at"))
    # no cleanup could remove these before, and one may have meanwhile
    retention.restore_some(db, unpacked_ids(record.get(journal.RESTORABLE)))
    for g in groups:
        if record["what"] == SAVED:
            db.execute(
                f"UPDATE reader_state SET saved_at = ? WHERE saved_at IS ? AND {_AMONG}",
                [g.at, at, json.dumps(g.ids)],
            )
        else:
            db.execute(
                "UPDATE reader_state SET read_at = ?, kept_unread = ? WHERE read_at IS ?"
                f" AND kept_unread = ? AND {_AMONG}",
                [g.at, g.kept_unread, at, int(at is None), json.dumps(g.ids)],
            )
    return _outcome(db, record["what"], [one for g in groups for one in g.ids])


def do_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Mark them again."""
    groups, at = _groups(record), number_or_none(record.get("at"))
    ids = [one for g in groups for one in g.ids]
    if record["what"] == SAVED:
        _set_saved(db, ids, at)
    else:
        _set_read(db, ids, at)
    return _outcome(db, record["what"], ids)


def _outcome(db: Database, what: str, ids: Sequence[int]) -> Outcome:
    """The marks of articles as they are stored now."""
    column = "saved_at" if what == SAVED else "read_at"
    by_state: dict[bool, list[int]] = {}
    countries: set[str] = set()
    for country, on, some in db.execute(
        f"SELECT a.country, r.{column} IS NOT NULL AS marked, json_group_array(a.id) FROM json_each(?) j"
        " CROSS JOIN articles a ON a.id = j.value JOIN reader_state r ON r.article_id = a.id"
        " GROUP BY a.country, marked",
        [json.dumps(ids)],
    ):
        by_state.setdefault(bool(on), []).extend(json.loads(some))
        countries.add(str(country))
    changes = tuple(
        MarksChange(frozenset(some), saved=on)
        if what == SAVED
        else MarksChange(frozenset(some), read=on)
        for on, some in by_state.items()
    )
    return Outcome(changes, frozenset() if what == SAVED else frozenset(countries), count=len(ids))


_AMONG = "article_id IN (SELECT value FROM json_each(?))"


def _set_read(db: Database, ids: Sequence[int], at: int | None) -> None:
    db.execute(
        "INSERT INTO reader_state (article_id, read_at, kept_unread) SELECT id, ?1, ?1 IS NULL FROM articles"
        " WHERE id IN (SELECT value FROM json_each(?2)) ON CONFLICT (article_id)"
        " DO UPDATE SET read_at = excluded.read_at, kept_unread = excluded.kept_unread",
        [at, json.dumps(list(ids))],
    )


def _set_saved(db: Database, ids: Sequence[int], at: int | None) -> None:
    db.execute(
        "INSERT INTO reader_state (article_id, saved_at) SELECT id, ? FROM articles"
        " WHERE id IN (SELECT value FROM json_each(?)) ON CONFLICT (article_id)"
        " DO UPDATE SET saved_at = excluded.saved_at",
        [at, json.dumps(list(ids))],
    )


def _countries(db: Database, ids: Iterable[int]) -> frozenset[str]:
    """The countries whose outlets wrote the articles."""
    rows = db.execute(
        "SELECT DISTINCT country FROM articles WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(ids))],
    )
    return frozenset(str(row[0]) for row in rows)
