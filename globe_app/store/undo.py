"""Undo and redo of what the journal tells, one action at a time, the last one first.

What takes long (bringing many articles back) is done before, in transactions of its own that may be repeated;
the entry changes in the transaction of the rest.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from globe_app.model.reader_actions import PastStep
from globe_app.store import (
    alerts,
    day_pack_write,
    decisions,
    editions,
    history,
    journal,
    labels,
    marks,
    notes,
    outlet_changes,
    removals,
    rules,
    saved_searches,
)
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import DamagedRecordError
from globe_app.store.journal import Entry, Kind, Outcome
from globe_app.store.times import to_time

Record = Mapping[str, Any]
Prepare = Callable[[Store, Record, datetime], Record]
Carry = Callable[[Database, Record, datetime], Outcome]


def _nothing(_: Store, record: Record, __: datetime) -> Record:
    return record


@dataclass(frozen=True, slots=True)
class _Way:
    """How actions of a kind are undone and redone."""

    take_back: Carry
    do_again: Carry
    before_taking_back: Prepare = _nothing
    before_doing_again: Prepare = _nothing


_WAYS: Mapping[StrEnum | str, _Way] = {
    Kind.MARKS: _Way(marks.take_back, marks.do_again),
    Kind.SWITCHED: _Way(outlet_changes.switch_back, outlet_changes.switch_again),
    Kind.NOTE: _Way(notes.take_back, notes.do_again),
    Kind.LABELS: _Way(labels.take_back, labels.do_again),
    Kind.EDITION: _Way(editions.take_back, editions.do_again),
    Kind.HISTORY: _Way(history.take_back, history.do_again),
    Kind.ALERT: _Way(alerts.take_back, alerts.do_again),
    Kind.STORIES: _Way(decisions.take_back, decisions.do_again),
    Kind.RULES: _Way(rules.take_back, rules.do_again),
    Kind.SAVED_SEARCH: _Way(saved_searches.take_back, saved_searches.do_again),
    Kind.UNPACKED: _Way(
        day_pack_write.take_away, day_pack_write.bring_back,
        day_pack_write.prepare_taking_away, day_pack_write.prepare_bringing_back,
    ),
    Kind.CLEANED: _Way(
        removals.take_back_cleanup, removals.clean_up_again,
        removals.prepare_take_back, removals.prepare_again,
    ),
    Kind.SAMPLE: _Way(
        removals.take_back_sample, removals.remove_sample_again, removals.prepare_take_back
    ),
    Kind.SAMPLE_BY_SYNC: _Way(
        removals.take_back_sample, removals.remove_sample_again, removals.prepare_take_back
    ),
    Kind.CLEANED_BY_SYNC: _Way(
        removals.put_back, removals.remove_again,
        removals.prepare_take_back, removals.prepare_again,
    ),
    Kind.ADDED: _Way(
        outlet_changes.take_away, outlet_changes.put_back,
        outlet_changes.prepare_taking_away, outlet_changes.prepare_putting_back,
    ),
    Kind.DROPPED: _Way(
        outlet_changes.put_back, outlet_changes.take_away,
        outlet_changes.prepare_putting_back, outlet_changes.prepare_taking_away,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo or redo did."""

    words: str  # of the action
    outcome: Outcome | None  # None: what was stored of the action is damaged; it was passed over


def next_words(store: Store) -> tuple[str, str]:
    """What undo takes back next, and what redo does again next; "" = nothing."""
    with reading(store) as db:
        found = (journal.newest(db, undone=one) for one in (False, True))
        undo_words, redo_words = (entry.words if entry else "" for entry in found)
    return undo_words, redo_words


def past_steps(store: Store) -> tuple[PastStep, ...]:
    """The actions of the journal, the last one first."""
    with reading(store) as db:
        rows = db.execute("SELECT at, words, undone FROM journal ORDER BY id DESC").fetchall()
    return tuple(PastStep(to_time(r[0]), str(r[1]), bool(r[2])) for r in rows)


def undo(store: Store, now: datetime) -> Undone | None:
    """Undo the last action; None: there is none."""
    return _step(store, now, redo=False)


def redo(store: Store, now: datetime) -> Undone | None:
    """Do again what was undone last; None: there is none."""
    return _step(store, now, redo=True)


def _step(store: Store, now: datetime, *, redo: bool) -> Undone | None:
    with reading(store) as db:
        entry = journal.newest(db, undone=redo)
    if entry is None:
        return None
    way = _WAYS.get(entry.kind)
    if way is None or entry.record is None:
        return _passed_over(store, entry)
    prepare = way.before_doing_again if redo else way.before_taking_back
    carry = way.do_again if redo else way.take_back
    try:
        record = prepare(store, entry.record, now)
        with writing(store) as db:
            outcome = carry(db, record, now)
            journal.change(db, entry.id, undone=not redo, record=outcome.record)
    except DamagedRecordError:
        return _passed_over(store, entry)
    return Undone(entry.words, outcome)


def _passed_over(store: Store, entry: Entry) -> Undone:
    with writing(store) as db:
        journal.forget(db, entry.id)
    return Undone(entry.words, None)
