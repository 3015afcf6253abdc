"""Removing articles as the reader asks, with what undoing it takes: a cleanup, the sample edition."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.model.retention import RetentionRule
from globe_app.store import journal, retention, sample
from globe_app.store.db import Store, writing
from globe_app.store.id_lists import DamagedRecordError, packed_ids, unpacked_ids
from globe_app.store.journal import RESTORABLE, Kind, Outcome
from globe_app.tr import tr


def _removed_words(count: int) -> str:
    """`1 article removed`, `2,310 articles removed`."""
    return tr("%n {article|articles} removed", "", count)


def set_rule(store: Store, wanted: RetentionRule, now: datetime, words: str) -> Outcome:
    """Put a rule in force; nothing is removed before the next sync."""
    with writing(store) as db:
        before, new = retention.stored_rule(db), retention.rule_text(wanted)
        if before == new:
            return Outcome()
        retention.write_rule(db, new)
        journal.note(db, now, Kind.CLEANED, words, _cleaned(before, new, []))
    return Outcome(count=1)


def clean_up(store: Store, wanted: RetentionRule, now: datetime) -> Outcome:
    """Put a rule in force and remove all that is past it, a few articles at a time."""
    ids = retention.expired_ids(store, wanted, now)
    new = retention.rule_text(wanted)
    with writing(store) as db:
        before = retention.stored_rule(db)
        if before == new and not ids:
            return Outcome()
        retention.write_rule(db, new)
        # before the first is gone: whatever happens from now on, they can be had back
        record = _cleaned(before, new, ids)
        entry = journal.note(db, now, Kind.CLEANED, _removed_words(len(ids)), record)
    removed = retention.remove_batches(store, ids, now, rules_keep=True)
    if removed != len(ids):
        with writing(store) as db:
            journal.rewrite(db, entry, _removed_words(removed), record)
    if removed:
        retention.shrink(store)
    return Outcome(lists_changed=True, count=removed, kept=len(ids) - removed)


def clean_up_after_sync(store: Store, wanted: RetentionRule, now: datetime, at_most: int) -> int:
    """Remove the oldest of what is past the rule, at most so many; how many. Undo has them back until the
    next sync."""
    ids = retention.expired_ids(store, wanted, now)[:at_most]
    if not ids:
        return 0
    record = {RESTORABLE: packed_ids(ids)}
    with writing(store) as db:
        entry = journal.note(db, now, Kind.CLEANED_BY_SYNC, _tidied(len(ids)), record)
    removed = retention.remove_batches(store, ids, now, rules_keep=True)
    if removed != len(ids):
        with writing(store) as db:
            journal.rewrite(db, entry, _tidied(removed), record)
    if removed:
        retention.shrink(store)
    return removed


def _tidied(count: int) -> str:
    return tr("%n old {article|articles} cleaned up", "", count)


def _cleaned(before: str, new: str, ids: list[int]) -> dict[str, Any]:
    return {"rule_before": before, "rule": new, RESTORABLE: packed_ids(ids)}


def prepare_take_back(store: Store, record: Mapping[str, Any], _: datetime) -> Mapping[str, Any]:
    """Bring back what was removed, a few articles at a time."""
    retention.restore_batches(store, unpacked_ids(record.get(RESTORABLE)))
    return record


def prepare_again(store: Store, record: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Remove the articles again, a few at a time."""
    retention.remove_batches(store, unpacked_ids(record.get(RESTORABLE)), now, rules_keep=True)
    return record


def take_back_cleanup(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Put the rule that was before in force; the articles are back already."""
    retention.write_rule(db, _text(record, "rule_before"))
    return _all_back(db, record)


def clean_up_again(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """Put the rule in force again; the articles are gone already."""
    retention.write_rule(db, _text(record, "rule"))
    return Outcome(lists_changed=True)


def _text(record: Mapping[str, Any], name: str) -> str:
    found = record.get(name)
    if not isinstance(found, str) or len(found) > 1_000:
        raise DamagedRecordError(name)
    return found


def _all_back(db: Database, record: Mapping[str, Any]) -> Outcome:
    ids = unpacked_ids(record.get(RESTORABLE))
    stored = sum(
        1 for one in ids if db.execute("SELECT 1 FROM articles WHERE id = ?", [one]).fetchone()
    )
    return Outcome(lists_changed=True, count=stored, lost=len(ids) - stored)


def put_back(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """What a sync cleaned up is back already."""
    return _all_back(db, record)


def remove_again(db: Database, _: Mapping[str, Any], __: datetime) -> Outcome:
    """It is gone again already."""
    return Outcome(lists_changed=True)


def remove_sample(store: Store, now: datetime, *, by_sync: bool = False) -> Outcome:
    """Take the sample edition away, but for the articles that the reader keeps and their outlets."""
    kind = Kind.SAMPLE_BY_SYNC if by_sync else Kind.SAMPLE
    with writing(store) as db:
        report, gone = sample.take_away(db, now)
        if gone or report.outlets:
            journal.note(db, now, kind, tr("sample removed"), {RESTORABLE: packed_ids(gone)})
    return Outcome(lists_changed=True, count=report.articles, kept=report.kept)


def take_back_sample(db: Database, record: Mapping[str, Any], _: datetime) -> Outcome:
    """The sample edition is wanted again; its articles and outlets are back already."""
    retention.want_sample(db)
    return _all_back(db, record)


def remove_sample_again(db: Database, _: Mapping[str, Any], now: datetime) -> Outcome:
    """Take the sample edition away again."""
    report, gone = sample.take_away(db, now)
    return Outcome(
        lists_changed=True, count=report.articles, kept=report.kept,
        record={RESTORABLE: packed_ids(gone)},
    )  # fmt: skip
