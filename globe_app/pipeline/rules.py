"""What the reader does with rules. Each step is stored and kept in the journal for undo.

A large store is looked through a few articles at a time: `add` and the others take the first steps, `go_on`
the next one, until nothing is left.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from globe_app.errors import NotFoundError, UsageError
from globe_app.model.reader_actions import Done
from globe_app.model.rules import Rule, StoredRule
from globe_app.store import counts
from globe_app.store import rules as stored
from globe_app.store.db import Store
from globe_app.store.journal import Outcome
from globe_app.tr import mark, tr

FIRST_STEPS = 2  # taken at once, so that what is in sight has changed when the reader looks up


def add(store: Store, rule: Rule, now: datetime) -> tuple[Done, int]:
    """Make a rule; also its id. Raises `UsageError`.

    Where there is such a rule, no second one is made: it is in force again, and ends as this one would.
    """
    same = next((one for one in stored.rules(store) if _is_same(one, rule)), None)
    if same is not None:
        as_written = replace(rule, conditions=same.rule.conditions)
        done = change(store, same.id, as_written, now)
        return (done if done.undoable else Done(tr("This rule is there already"), False)), same.id
    outcome, one = stored.add(store, rule, now, mark("rule made"))
    return _done(store, tr("Rule made"), outcome), one


def _is_same(one: StoredRule, rule: Rule) -> bool:
    return (
        not one.damage
        and one.rule.kind is rule.kind
        and one.rule.conditions.same_as(rule.conditions)
    )


def change(store: Store, rule_id: int, rule: Rule, now: datetime) -> Done:
    """Put a rule in the place of what it was. Raises `NotFoundError`, `UsageError`."""
    outcome = stored.change(store, rule_id, rule, now, mark("rule changed"))
    return _done(store, tr("Rule changed"), outcome)


def switch(store: Store, rule_id: int, on: bool, now: datetime) -> Done:
    """Switch a rule on or off; one whose time was over has no end any more.

    Raises `NotFoundError`, `UsageError` for one that is damaged.
    """
    found = next((one for one in stored.rules(store) if one.id == rule_id), None)
    if found is None:
        raise NotFoundError(rule_id, stored.NO_RULE)
    if found.damage:
        raise UsageError(rule_id, f"this rule does nothing, {found.damage}; remove it")
    rule = stored.on_again(found.rule, now) if on else replace(found.rule, enabled=False)
    words = mark("rule switched on") if on else mark("rule switched off")
    outcome = stored.change(store, rule_id, rule, now, words)
    return _done(store, tr("Rule switched on") if on else tr("Rule switched off"), outcome)


def remove(store: Store, rule_id: int, now: datetime) -> Done:
    """Remove a rule. Raises `NotFoundError`."""
    outcome = stored.remove(store, rule_id, now, mark("rule removed"))
    return _done(store, tr("Rule removed"), outcome)


def show_again(store: Store, article_id: int, now: datetime) -> Done:
    """Take an article out of hiding, whatever rules say. Raises `NotFoundError`."""
    outcome = stored.show_again(store, article_id, True, now, mark("article shown again"))
    return _done(store, tr("Shown again"), outcome)


def _done(store: Store, words: str, outcome: Outcome) -> Done:
    look_some(store)
    return Done(
        words if outcome.count else "", bool(outcome.count), counts=counts.counts(store),
        lists_changed=outcome.lists_changed,
    )  # fmt: skip


def look_some(store: Store) -> None:
    """The first steps of what rules are still to be asked about."""
    for _ in range(FIRST_STEPS):
        if not stored.look_further(store):
            break


def go_on(store: Store) -> int:
    """Ask rules about a few more stored articles; how many are left, about."""
    return stored.look_further(store)


def finish(store: Store) -> Iterator[int]:
    """Ask them about all that is left, yielding about how many articles that is after each step."""
    while left := stored.look_further(store):
        yield left


def expire(store: Store, now: datetime) -> bool:
    """End the rules whose time is over; whether there were any."""
    return not store.read_only and stored.expire(store, now)
