"""The rules are asked about each article that changes, at the end of the transaction that changes it."""

import json
from dataclasses import dataclass

from sqlite_utils import Database

from globe_app.model.rules import MOST_RULES, Conditions, RuleKind
from globe_app.store.rule_matching import facts, is_true
from globe_app.store.rule_text import DamagedRuleError, conditions_from_text, kind_from_text

BATCH = 500  # articles whose words are in memory at a time


@dataclass(frozen=True, slots=True)
class Asked:
    """A rule in force."""

    id: int
    conditions: Conditions
    keeps: bool


def in_force(db: Database) -> tuple[Asked, ...]:
    """The rules that are switched on and can be read."""
    found = []
    for number, kind, text in db.execute(
        "SELECT id, kind, conditions FROM rules WHERE enabled = 1 ORDER BY id LIMIT ?", [MOST_RULES]
    ).fetchall():
        try:
            keeps = kind_from_text(kind) is RuleKind.KEEP
            found.append(Asked(number, conditions_from_text(text), keeps))
        except DamagedRuleError:
            continue  # `damaged_rules` names it
    return tuple(found)


def settle(db: Database) -> None:
    """Ask the rules about what changed in this transaction, and note what they are true of."""
    ids = [int(row[0]) for row in db.execute("SELECT article_id FROM rule_queue").fetchall()]
    if not ids:
        return
    rules = in_force(db)
    for start in range(0, len(ids), BATCH):
        match(db, ids[start : start + BATCH], rules)
    db.execute("DELETE FROM rule_queue")


def match(db: Database, ids: list[int], rules: tuple[Asked, ...]) -> None:
    """Note which of these rules are true of these articles, in the place of what was noted of the rules."""
    true = [
        (one.id, rule)
        for one in facts(db, ids, [rule.conditions for rule in rules])
        for rule in rules
        if is_true(rule.conditions, one)
    ]
    pairs = {(article, rule.id) for article, rule in true}
    before = {
        (int(article), int(rule))
        for article, rule in db.execute(
            "SELECT article_id, rule_id FROM rule_matches WHERE article_id IN (SELECT value FROM json_each(?))"
            " AND rule_id IN (SELECT value FROM json_each(?))",
            [json.dumps(ids), json.dumps([rule.id for rule in rules])],
        )
    }
    gone = before - pairs
    if gone:
        db.conn.executemany(
            "DELETE FROM rule_matches WHERE article_id = ? AND rule_id = ?", sorted(gone)
        )
    new = [
        (article, rule.id, int(rule.keeps))
        for article, rule in true
        if (article, rule.id) not in before
    ]
    if new:
        db.conn.executemany(
            "INSERT INTO rule_matches (article_id, rule_id, keeps) VALUES (?, ?, ?)", new
        )
