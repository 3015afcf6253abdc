"""The reader's rules: making, changing and removing them, and asking them about what is stored already.

A rule that is switched on is asked about stored articles a few at a time, the newest first (`look_further`);
what comes in meanwhile is asked about where it is written (`rule_queue`). A rule that is switched off, has
expired or is removed lets go of its articles at once.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from globe_app.errors import NotFoundError, UsageError
from globe_app.model.rules import (
    MOST_RULES,
    MOST_VALUES,
    Conditions,
    Rule,
    RuleKind,
    RulePreview,
    StoredRule,
    WordsIn,
)
from globe_app.store import journal
from globe_app.store.db import Store, reading, writing
from globe_app.store.id_lists import DamagedRecordError, number
from globe_app.store.journal import Kind, Outcome
from globe_app.store.reader_state import hidden
from globe_app.store.rule_matching import Facts, facts, is_true
from globe_app.store.rule_queue import Asked, match
from globe_app.store.rule_text import (
    DamagedRuleError,
    conditions_from_text,
    conditions_to_text,
    kind_from_text,
)
from globe_app.store.times import to_time
from globe_app.text.phrases import PhraseError, phrase

NEWEST = 1_200  # articles that a preview looks at
EXAMPLES = 5
NO_RULE = "no rule of that id; `globe-app rules --list` lists them"
STEP, STEP_OF_TEXTS = (
    2_000,
    250,
)  # articles asked about in one transaction: by headline, by whole text
_ROW = "kind, conditions, enabled, expires_at, made_at"
_Row = list[Any]  # of these columns


def check(rule: Rule) -> None:
    """Raises `UsageError` for a rule that would be true of everything, or of nothing that can be looked for."""
    conditions = rule.conditions
    if conditions.empty:
        raise UsageError(
            "rule", "it needs a condition: words, an outlet, a country, a theme or a language"
        )
    for one in conditions.words:
        try:
            phrase(one)
        except PhraseError as error:
            raise UsageError(one[:40], str(error)) from error
    for name in ("words", "outlets", "countries", "about", "themes", "languages"):
        if len(getattr(conditions, name)) > MOST_VALUES:
            raise UsageError(name, f"a rule has {MOST_VALUES} of them at most")


# Reading --------------------------------------------------------------------------------------------


def rules(store: Store) -> tuple[StoredRule, ...]:
    """Every rule, the newest first."""
    with reading(store) as db:
        (articles,) = db.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
        rows = db.execute(
            f"SELECT id, {_ROW}, look_below, (SELECT count(*) FROM rule_matches m WHERE m.rule_id = r.id),"
            " (SELECT count(*) FROM rule_matches m JOIN hidden_articles h ON h.article_id = m.article_id"
            " WHERE m.rule_id = r.id)"
            " FROM rules r ORDER BY id DESC LIMIT ?",
            [MOST_RULES],
        ).fetchall()
    return tuple(_stored(row, articles) for row in rows)


def _stored(row: Sequence[Any], newest: int) -> StoredRule:
    one, kind, text, enabled, expires, made, below, matched, hides = row
    left = 0 if below is None else max(0, min(int(below), newest))
    try:
        rule = Rule(
            kind_from_text(kind), conditions_from_text(text),
            None if expires is None else to_time(expires), bool(enabled),
        )  # fmt: skip
    except DamagedRuleError as error:
        return StoredRule(
            one, Rule(RuleKind.MUTE, Conditions(), None, False), to_time(made), 0, damage=str(error)
        )
    return StoredRule(one, rule, to_time(made), int(matched), int(hides), left)


def damaged_rules(store: Store) -> tuple[tuple[int, str], ...]:
    """(id, why it cannot be read) of the rules that do nothing for that."""
    return tuple((one.id, one.damage) for one in rules(store) if one.damage)


def hiding_rules(store: Store, article_id: int) -> tuple[int, ...]:
    """Ids of the mute rules that hide an article; () = it is not hidden."""
    with reading(store) as db:
        rows = db.execute(
            f"SELECT rule_id FROM rule_matches WHERE article_id = ?1 AND keeps = 0 AND {hidden('?1')}"
            " ORDER BY rule_id",
            [article_id],
        ).fetchall()
    return tuple(int(row[0]) for row in rows)


def facts_of(store: Store, article_id: int) -> Facts:
    """What rules see of an article besides its words. Raises `NotFoundError`."""
    asked = [Conditions(about=("",)), Conditions(themes=("",))]
    with reading(store) as db:
        found = facts(db, [article_id], asked)
    if not found:
        raise NotFoundError(article_id, "no article of that id is stored")
    return found[0]


def hidden_among(store: Store, ids: Sequence[int]) -> frozenset[int]:
    """Those of these articles that rules hide."""
    with reading(store) as db:
        rows = db.execute(
            "SELECT article_id FROM hidden_articles WHERE article_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(ids))],
        )
        return frozenset(int(row[0]) for row in rows)


def next_expiry(store: Store) -> datetime | None:
    """When the first of the rules in force expires; None = none does."""
    with reading(store) as db:
        (at,) = db.execute("SELECT min(expires_at) FROM rules WHERE enabled = 1").fetchone()
    return None if at is None else to_time(at)


def preview(store: Store, rule: Rule, limit: int = NEWEST) -> RulePreview:
    """What a rule would do to the newest articles. Raises `UsageError`."""
    check(rule)
    conditions, step = rule.conditions, _step(rule.conditions)
    with reading(store) as db:
        ids = [
            int(row[0])
            for row in db.execute(
                "SELECT id FROM articles ORDER BY published DESC, id DESC LIMIT ?", [limit]
            )
        ]
        found = [
            one.id
            for start in range(0, len(ids), step)
            for one in facts(db, ids[start : start + step], [conditions])
            if is_true(conditions, one)
        ]
        kept = set() if rule.kind is RuleKind.KEEP else _stay(db, found)
        examples = _headlines(db, [one for one in found if one not in kept][:EXAMPLES])
    return RulePreview(len(ids), len(found), len(kept), examples)


def _stay(db: Database, ids: Sequence[int]) -> set[int]:
    """Those of these articles that no mute rule hides."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM rule_matches WHERE article_id = ?1 AND keeps = 1)"
        " OR EXISTS (SELECT 1 FROM shown_again WHERE article_id = ?1)"
    )
    return {one for one in ids if db.execute(sql, [one]).fetchone()[0]}


def _headlines(db: Database, ids: Sequence[int]) -> tuple[str, ...]:
    rows = (
        db.execute(
            "SELECT coalesce(t.headline, a.headline) FROM articles a LEFT JOIN translations t"
            " ON t.article_id = a.id AND t.text_digest = a.text_digest WHERE a.id = ?",
            [one],
        ).fetchone()
        for one in ids
    )
    return tuple(str(row[0]) for row in rows if row)


def _step(conditions: Conditions) -> int:
    texts = conditions.words and conditions.words_in is WordsIn.ANYWHERE
    return STEP_OF_TEXTS if texts else STEP


# Writing --------------------------------------------------------------------------------------------


def add(store: Store, rule: Rule, now: datetime, words: str) -> tuple[Outcome, int]:
    """Make a rule; what is stored is asked about by `look_further`. Also its id. `words`: for the journal.
    Raises `UsageError`."""
    check(rule)
    with writing(store) as db:
        (count,) = db.execute("SELECT count(*) FROM rules").fetchone()
        if count >= MOST_RULES:
            raise UsageError("rules", f"there are {MOST_RULES} already; remove one first")
        (last,) = db.execute(
            "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'rules'"
        ).fetchone()
        one = int(last) + 1
        after = _row(rule, now)
        _put(db, one, after, now)
        journal.note(db, now, Kind.RULES, words, {"rule": one, "before": None, "after": after})
    return Outcome(lists_changed=True, count=1), one


def change(store: Store, rule_id: int, rule: Rule, now: datetime, words: str) -> Outcome:
    """Put a rule in the place of what it was. Raises `NotFoundError`, `UsageError`."""
    check(rule)
    with writing(store) as db:
        before = _get(db, rule_id)
        after = [*_row(rule, now)[:-1], before[-1]]
        if after == before:
            return Outcome()
        _put(db, rule_id, after, now)
        journal.note(
            db, now, Kind.RULES, words, {"rule": rule_id, "before": before, "after": after}
        )
    return Outcome(lists_changed=True, count=1)


def remove(store: Store, rule_id: int, now: datetime, words: str) -> Outcome:
    """Remove a rule. Raises `NotFoundError`."""
    with writing(store) as db:
        before = _get(db, rule_id)
        db.execute("DELETE FROM rules WHERE id = ?", [rule_id])
        journal.note(db, now, Kind.RULES, words, {"rule": rule_id, "before": before, "after": None})
    return Outcome(lists_changed=True, count=1)


def show_again(store: Store, article_id: int, again: bool, now: datetime, words: str) -> Outcome:
    """Take an article out of hiding for good, or let rules hide it. Raises `NotFoundError`."""
    with writing(store) as db:
        row = db.execute("SELECT country FROM articles WHERE id = ?", [article_id]).fetchone()
        if row is None:
            raise NotFoundError(article_id, "no article of that id is stored")
        if not _set_shown(db, article_id, again):
            return Outcome()
        journal.note(db, now, Kind.RULES, words, {"article": article_id, "shown": int(again)})
    return Outcome(lists_changed=True, count=1)


def _set_shown(db: Database, article_id: int, again: bool) -> bool:
    """Whether that was otherwise before."""
    sql = "DELETE FROM shown_again WHERE article_id = ?"
    if again:
        sql = (
            "INSERT INTO shown_again (article_id) SELECT id FROM articles WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM shown_again WHERE article_id = ?1)"
        )
    return bool(db.execute(sql, [article_id]).rowcount)


def expire(store: Store, now: datetime) -> bool:
    """Switch off the rules whose time is over; whether there were any."""
    at = int(now.timestamp())
    due = "enabled = 1 AND expires_at <= ?"
    with reading(store) as db:
        if not db.execute(f"SELECT 1 FROM rules WHERE {due}", [at]).fetchone():
            return False
    with writing(store) as db:
        ids = [
            int(row[0]) for row in db.execute(f"SELECT id FROM rules WHERE {due}", [at]).fetchall()
        ]
        for one in ids:
            _let_go(db, one)
    return bool(ids)


def _row(rule: Rule, now: datetime) -> _Row:
    expires = None if rule.expires is None else int(rule.expires.timestamp())
    text = conditions_to_text(rule.conditions)
    return [str(rule.kind), text, int(rule.enabled), expires, int(now.timestamp())]


def _get(db: Database, rule_id: int) -> _Row:
    row = None
    if 0 < rule_id < 2**63:
        row = db.execute(f"SELECT {_ROW} FROM rules WHERE id = ?", [rule_id]).fetchone()
    if row is None:
        raise NotFoundError(rule_id, NO_RULE)
    return list(row)


def _put(db: Database, rule_id: int, row: _Row, now: datetime) -> None:
    """Write a rule. Where it is in force, all that is stored is still to be looked at."""
    expires = row[3]
    on = row[2] and (expires is None or expires > int(now.timestamp()))
    db.execute("DELETE FROM rule_matches WHERE rule_id = ?", [rule_id])
    db.execute(
        f"INSERT INTO rules (id, {_ROW}) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " kind = excluded.kind, conditions = excluded.conditions, enabled = excluded.enabled,"
        " expires_at = excluded.expires_at, made_at = excluded.made_at",
        [rule_id, *row[:2], int(bool(on)), *row[3:]],
    )
    db.execute(
        "UPDATE rules SET look_below = (SELECT max(id) + 1 FROM articles WHERE ?2) WHERE id = ?1",
        [rule_id, int(bool(on))],
    )


def _let_go(db: Database, rule_id: int) -> None:
    db.execute("UPDATE rules SET enabled = 0, look_below = NULL WHERE id = ?", [rule_id])
    db.execute("DELETE FROM rule_matches WHERE rule_id = ?", [rule_id])


# What is stored already -----------------------------------------------------------------------------


def look_further(store: Store) -> int:
    """Ask one of the rules that have not been asked about everything about a few stored articles, the newest
    first; how many are left to look at, about (0 = all is done)."""
    with reading(store) as db:
        if not db.execute("SELECT 1 FROM rules WHERE look_below IS NOT NULL").fetchone():
            return 0
    with writing(store) as db:
        row = db.execute(
            "SELECT id, kind, conditions, look_below, enabled FROM rules WHERE look_below IS NOT NULL"
            " ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if row is not None:
            _look(db, *row)
        (left,) = db.execute("SELECT coalesce(sum(look_below), 0) FROM rules").fetchone()
    return int(left)


def _look(db: Database, rule_id: int, kind: str, text: str, below: int, enabled: int) -> None:
    try:
        conditions = conditions_from_text(text)
        asked = Asked(rule_id, conditions, kind_from_text(kind) is RuleKind.KEEP)
    except DamagedRuleError:
        enabled = 0
    ids: list[int] = []
    if enabled:
        step = _step(conditions)
        rows = db.execute(
            "SELECT id FROM articles WHERE id < ? ORDER BY id DESC LIMIT ?", [below, step]
        )
        ids = [int(row[0]) for row in rows]
        match(db, ids, (asked,))
    done = not ids or len(ids) < step
    db.execute("UPDATE rules SET look_below = ? WHERE id = ?", [None if done else ids[-1], rule_id])


# Undo and redo --------------------------------------------------------------------------------------


def _state(record: Mapping[str, Any], name: str) -> _Row | None:
    row = record.get(name)
    if row is None:
        return None
    kinds: tuple[type | tuple[type, ...], ...] = (str, str, int, (int, type(None)), int)
    if not isinstance(row, list) or len(row) != len(kinds):
        raise DamagedRecordError(name)
    if not all(isinstance(one, kind) for one, kind in zip(row, kinds, strict=True)):
        raise DamagedRecordError(name)
    if any(isinstance(one, int) and abs(one) >= 2**62 for one in row):
        raise DamagedRecordError(name)
    return row


def _restore(db: Database, record: Mapping[str, Any], name: str, now: datetime) -> Outcome:
    if "article" in record:
        shown = number(record, "shown") == (name == "after")
        _set_shown(db, number(record, "article"), shown)
        return Outcome(lists_changed=True, count=1)
    rule_id, state = number(record, "rule"), _state(record, name)
    if state is None:
        db.execute("DELETE FROM rules WHERE id = ?", [rule_id])
    else:
        _put(db, rule_id, state, now)
    return Outcome(lists_changed=True, count=1)


def take_back(db: Database, record: Mapping[str, Any], now: datetime) -> Outcome:
    """The rule as it was before; `look_further` asks it about what is stored."""
    return _restore(db, record, "before", now)


def do_again(db: Database, record: Mapping[str, Any], now: datetime) -> Outcome:
    """The rule as it was made or changed."""
    return _restore(db, record, "after", now)


def on_again(rule: Rule, now: datetime) -> Rule:
    """A rule switched on; one whose time is over has no end any more."""
    over = rule.expires is not None and rule.expires <= now
    return replace(rule, enabled=True, expires=None if over else rule.expires)
