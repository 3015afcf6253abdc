"""Every kind of change that the journal knows is undone to the store as it was, and redone to what it became,
after a restart and a day later."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from globe_app.briefing.edition import begin, edition
from globe_app.model.article_query import ArticleOrder
from globe_app.model.news import Listing, Outlet
from globe_app.model.retention import RetentionRule
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.pipeline import ingest
from globe_app.pipeline import reader_actions as actions
from globe_app.pipeline import saved_searches as searches
from globe_app.settings import Settings
from globe_app.store import outlet_changes, removals, rules, stories
from globe_app.store.db import Store, check, open_store
from globe_app.store.journal import Kind
from tests import sql
from tests.briefing.test_today import tell
from tests.conftest import NOW
from tests.store.kept import PAPER, keep

Rows = list[tuple[object, ...]]
Do = Callable[[Store], object]
TODAY = NOW.astimezone().date()
A_DAY_LATER = NOW + timedelta(hours=24)

# what is no state of the reader's: the journal itself, what undo lives on, counters that only grow
APART = frozenset((
    "journal", "removed", "sqlite_sequence", "_sqlite_migrations", "rule_queue", "sentences", "syncs",
))  # fmt: skip
HANDED_OUT = {"feeds": {"id"}, "entries": {"feed_id"}}  # numbers that stand for nothing else
GROWING = frozenset(("changed", "worked_out", "made_at", "used_at"))
PLAIN = {
    "reader_state": "read_at IS NOT NULL OR saved_at IS NOT NULL OR kept_unread = 1 OR note <> ''"
}


def everything(store: Store) -> dict[str, Rows]:
    """Every table's rows, once rules have looked at all; of articles without a mark of the reader, no row."""
    while rules.look_further(store):
        pass
    names = sql.rows(
        store,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND name NOT GLOB '*_data' AND name NOT GLOB '*_idx' AND name NOT GLOB '*_docsize'"
        " AND name NOT GLOB '*_config' AND name NOT GLOB '*_content'",
    )
    found = {}
    for (name,) in names:
        if name in APART:
            continue
        columns = [row[0] for row in sql.rows(store, "SELECT name FROM pragma_table_info(?)", name)]
        left_out = GROWING | HANDED_OUT.get(name, set())
        asked = ", ".join(f'"{one}"' for one in columns if one not in left_out)
        rows = sql.rows(store, f'SELECT {asked} FROM "{name}" WHERE {PLAIN.get(name, "1")}')
        found[name] = sorted(rows, key=repr)
    return found


def fill(store: Store, settings: Settings, *, with_sample: bool) -> None:
    """A reader's outlet with old and new articles, two stories, marks; the sample."""
    if with_sample:
        ingest.load_sample(store, settings.resources / "sample", NOW)
    keep(store, 4, stored=NOW - timedelta(days=50), published=NOW - timedelta(days=50))
    keep(store, 3, first=10)
    tell(store, "Quake", "NP", "IN", "GB")
    tell(store, "Flood", "KE", "UG")
    ids = [row[0] for row in sql.rows(store, "SELECT id FROM articles ORDER BY id DESC LIMIT 6")]
    actions.mark_read(store, ids[:2], True, NOW)
    actions.mark_read(store, ids[2:3], False, NOW)
    actions.mark_saved(store, ids[3], True, NOW)
    actions.mark_opened(store, ids[4], NOW)
    actions.set_label(store, ids[5], "later", True, NOW)
    for name in ("bridge", "quake"):
        searches.save_search(store, "", name, ArticleOrder.NEWEST, NOW)
    sql.change(store, "DELETE FROM journal")


def ids(store: Store) -> list[int]:
    return [row[0] for row in sql.rows(store, "SELECT id FROM articles ORDER BY id DESC")]


def two_stories(store: Store) -> list[int]:
    found = stories.stories(store, NOW - timedelta(days=2), NOW + timedelta(days=1))
    return [one.id for one in found if one.headline.startswith(("Quake", "Flood"))]


def split(store: Store) -> None:
    quake = two_stories(store)[0]
    actions.split(store, quake, [stories.story_articles(store, quake)[0].article_id], NOW)


def add_outlets(store: Store) -> None:
    new = Outlet("fr-new", "New", "FR", "", "https://new.example/")
    wanted = [Listing(new, ("https://new.example/f",), True)]
    outlet_changes.add(store, wanted, {}, NOW, lambda _: "1 outlet added")


def mute(store: Store) -> None:
    rules.add(store, Rule(RuleKind.MUTE, Conditions(outlets=(PAPER.id,))), NOW, "muted")


CHANGES: dict[Kind, tuple[Do, ...]] = {
    Kind.MARKS: (
        lambda store: actions.mark_read(store, ids(store)[:9], True, NOW),
        lambda store: actions.mark_read(store, ids(store)[:9], False, NOW),
        lambda store: actions.mark_saved(store, ids(store)[0], True, NOW),
        lambda store: actions.mark_saved(store, ids(store)[3], False, NOW),
        lambda store: actions.mark_passed(store, ids(store)[:9], NOW),
    ),
    Kind.SWITCHED: (lambda store: actions.switch_outlets(store, [PAPER.id], False, NOW),),
    Kind.CLEANED: (
        lambda store: actions.clean_up(store, RetentionRule(30), NOW),
        lambda store: actions.keep_for(store, RetentionRule(7), NOW),
    ),
    Kind.SAMPLE: (lambda store: actions.remove_sample(store, NOW),),
    Kind.ADDED: (add_outlets,),
    Kind.DROPPED: (lambda store: actions.remove_outlet(store, PAPER.id, NOW),),
    Kind.STORIES: (split, lambda store: actions.merge(store, *two_stories(store), NOW)),
    Kind.NOTE: (lambda store: actions.set_note(store, ids(store)[0], "Read again", NOW),),
    Kind.LABELS: (
        lambda store: actions.set_label(store, ids(store)[0], "school", True, NOW),
        lambda store: actions.set_label(store, ids(store)[5], "later", False, NOW),
        lambda store: actions.rename_label(store, "later", "someday", NOW),
        lambda store: actions.remove_label(store, "later", NOW),
    ),
    Kind.EDITION: (
        lambda store: actions.let_go(store, edition(store, TODAY, 12, NOW), NOW),
    ),
    Kind.HISTORY: (lambda store: actions.clear_history(store, NOW),),
    Kind.RULES: (mute,),
    Kind.SAVED_SEARCH: (
        lambda store: searches.save_search(store, "Water", "flood", ArticleOrder.NEWEST, NOW),
        lambda store: searches.rename_search(store, 1, "Bridges", NOW),
        lambda store: searches.alert_of_search(store, 1, True, NOW),
        lambda store: searches.remove_search(store, 1, NOW),
    ),
    Kind.ALERT: (lambda store: actions.alert_country(store, "KE", "Kenya", True, NOW),),
    Kind.CLEANED_BY_SYNC: (
        lambda store: removals.clean_up_after_sync(store, RetentionRule(30), NOW, 100),
    ),
    Kind.SAMPLE_BY_SYNC: (lambda store: removals.remove_sample(store, NOW, by_sync=True),),
}  # fmt: skip
SHOWN_BY_OTHERS = frozenset((Kind.UNPACKED,))  # its own tests do the same
# the sample that is wanted back is asked for from then on, and an edition was shown though it is let go no more
NOTED = {Kind.SAMPLE: "facts", Kind.SAMPLE_BY_SYNC: "facts"}


def test_every_kind_is_tried() -> None:
    assert set(CHANGES) | SHOWN_BY_OTHERS == set(Kind)


@pytest.mark.parametrize(
    ("kind", "number"), [(kind, n) for kind, some in CHANGES.items() for n in range(len(some))]
)
def test_it_is_undone_to_what_was_and_redone_to_what_became(
    settings: Settings, kind: Kind, number: int
) -> None:
    def again(work: Do) -> dict[str, Rows]:
        """In a program of its own, as after a restart."""
        store = open_store(settings.store, settings.images)
        try:
            work(store)
            assert check(store) == ()
            found = everything(store)
            found.pop(NOTED.get(kind, ""), None)
            return found
        finally:
            store.close()

    def prepare(store: Store) -> None:
        fill(store, settings, with_sample=kind in NOTED)
        if kind is Kind.EDITION:  # it was begun when it was shown
            begin(store, edition(store, TODAY, 12, NOW), NOW)

    before = again(prepare)
    after = again(CHANGES[kind][number])
    assert after != before
    assert again(lambda store: actions.undo(store, A_DAY_LATER)) == before
    assert again(lambda store: actions.redo(store, A_DAY_LATER)) == after
    assert again(lambda store: actions.undo(store, A_DAY_LATER)) == before


def test_steps_of_all_kinds_are_undone_one_by_one_and_redone(
    store: Store, settings: Settings
) -> None:
    """Actions upon each other: marks of articles that a cleanup removes, notes in a story that is split."""
    fill(store, settings, with_sample=False)
    kinds = (
        Kind.MARKS, Kind.NOTE, Kind.LABELS, Kind.STORIES, Kind.SWITCHED, Kind.HISTORY, Kind.RULES,
        Kind.CLEANED, Kind.ADDED, Kind.DROPPED,
    )  # fmt: skip
    steps = [CHANGES[kind][0] for kind in kinds]
    states = [everything(store)]
    for step in steps:
        step(store)
        states.append(everything(store))
    for state in states[-2::-1]:
        actions.undo(store, A_DAY_LATER)
        assert everything(store) == state
    assert actions.undo(store, A_DAY_LATER).words == "Nothing to undo"
    for state in states[1:]:
        actions.redo(store, A_DAY_LATER)
        assert everything(store) == state
