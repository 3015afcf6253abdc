"""Mute and keep rules over a store: what they hide and keep, whoever writes, and that the counts follow."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from globe_app.errors import NotFoundError, UsageError
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.news import Outlet
from globe_app.model.retention import RetentionRule
from globe_app.model.rules import Conditions, Rule, RuleKind, WordsIn
from globe_app.model.story import Passage
from globe_app.store import (
    check,
    counts,
    entries,
    front_page,
    marks,
    outlets,
    removals,
    retention,
    rules,
    sequence,
    stories,
)
from globe_app.store.db import Store, open_store
from globe_app.store.search import search
from globe_app.store.translations import English, source, write_english
from globe_app.store.undo import redo, undo
from tests import sql
from tests.conftest import NOW
from tests.store.kept import ONE

HERALD, JOURNAL = (
    Outlet("in-herald", "Herald", "IN", "en"),
    Outlet("fr-journal", "Journal", "FR", "fr"),
)
SHOWN, ALL = ArticleQuery(), ArticleQuery(hidden=None)


def mute(**conditions: object) -> Rule:
    return Rule(RuleKind.MUTE, Conditions(**conditions))  # type: ignore[arg-type]


def keep(**conditions: object) -> Rule:
    return Rule(RuleKind.KEEP, Conditions(**conditions))  # type: ignore[arg-type]


def write(
    store: Store, headline: str, *, outlet: Outlet = HERALD, text: str = "Words.", language: str = "en",
    about: tuple[str, ...] = (), at: datetime = NOW,
) -> int:  # fmt: skip
    outlets.keep_outlet(store, outlet)
    new = replace(
        ONE, key=headline, digest=headline, headline=headline, body_text=text,
        body_html=f"<p>{text}</p>", language=language, about=about, published=at, summary=(),
    )  # fmt: skip
    return entries.write_articles(store, outlet, [new], at)[0].id


def make(store: Store, one: Rule) -> int:
    """Make a rule and ask it about all that is stored."""
    made = rules.add(store, one, NOW, "rule made")[1]
    finish(store)
    return made


def finish(store: Store) -> None:
    while rules.look_further(store):
        pass


def shown(store: Store, query: ArticleQuery = SHOWN) -> set[str]:
    return {row.headline for row in search(store, query, 100).rows}


def hidden(store: Store) -> set[str]:
    return shown(store, ArticleQuery(hidden=True))


# What rules are true of -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("conditions", "gone"),
    [
        ({"words": ("cricket",)}, {"Cricket cup won"}),
        ({"words": ("crick*", "VOTE")}, {"Cricket cup won", "Le vote", "Crickets sing"}),
        ({"words": ("rain",), "words_in": WordsIn.ANYWHERE}, {"Crickets sing", "Pluie"}),
        ({"words": ("rain",)}, set()),
        ({"outlets": ("fr-journal",)}, {"Le vote", "Pluie"}),
        ({"countries": ("FR", "DE")}, {"Le vote", "Pluie"}),
        ({"languages": ("fr",)}, {"Le vote"}),
        ({"about": ("EG",)}, {"Le vote"}),
        ({"countries": ("FR",), "words": ("vote", "cricket")}, {"Le vote"}),
        ({"countries": ("IN",), "about": ("EG",)}, set()),
    ],
)
def test_all_conditions_must_hold_and_any_value_of_each(
    store: Store, conditions: dict[str, object], gone: set[str]
) -> None:
    write(store, "Cricket cup won")
    write(store, "Crickets sing", text="After the RAIN they sing.")
    write(store, "Le vote", outlet=JOURNAL, language="fr-CA", about=("EG",))
    write(store, "Pluie", outlet=JOURNAL, text="Il y a du rain.")
    make(store, mute(**conditions))
    assert hidden(store) == gone
    assert shown(store) == shown(store, ALL) - gone


def test_what_comes_in_later_is_asked_about_in_the_transaction_that_writes_it(store: Store) -> None:
    make(store, mute(words=("cricket",)))
    write(store, "Cricket again")
    write(store, "A vote")
    assert (shown(store), hidden(store)) == ({"A vote"}, {"Cricket again"})
    assert sql.value(store, "SELECT count(*) FROM rule_queue") == 0


def test_a_word_of_the_translation_hides_and_an_edit_shows_again(store: Store) -> None:
    make(store, mute(words=("rain",)))
    one = write(store, "Pluie", outlet=JOURNAL, language="fr")
    assert not hidden(store)
    write_english(store, [(source(store, one), English("Rain", (), (), "", None, "x", ()))])
    assert hidden(store) == {"Rain"}
    sql.edit(store, one, headline="Soleil")  # the translation is of the text before
    assert not hidden(store)
    sql.edit(store, one, headline="rain, rain")
    assert hidden(store) == {"rain, rain"}


def test_themes_hide_as_soon_as_they_are_found(store: Store) -> None:
    make(store, mute(themes=("sport",)))
    for n in range(3):
        one = write(store, f"Story {n}")
        sql.change(store, "INSERT INTO stories (id, first_at, last_at) VALUES (?, 0, 0)", n + 1)
        sql.change(
            store, "INSERT INTO story_articles (article_id, story_id, published, country, outlet_id)"
            " VALUES (?, ?, 0, 'IN', 'in-herald')", one, n + 1,
        )  # fmt: skip
        of_it = [Passage(one, at, "sport", 1.0) for at in {0: [-1], 1: [0, 1], 2: [0]}[n]]
        sql.set_themes(store, *of_it, *(Passage(one, at, "economy", 1.0) for at in range(5, 9)))
    assert hidden(store) == {"Story 0", "Story 1"}  # one sentence is no theme of an article


def test_a_keep_rule_wins_over_every_mute_rule(store: Store) -> None:
    make(store, mute(words=("cricket",)))
    make(store, mute(outlets=("in-herald",)))
    kept = make(store, keep(words=("cup",)))
    write(store, "Cricket cup won")
    write(store, "Cricket lost")
    assert shown(store) == {"Cricket cup won"}
    rules.remove(store, kept, NOW, "rule removed")
    assert shown(store) == set()


def test_what_a_keep_rule_names_no_cleanup_removes(store: Store) -> None:
    old = NOW - timedelta(days=200)
    for headline in ("Cup", "Vote"):
        write(store, headline, at=old)
    make(store, keep(words=("cup",)))
    assert retention.expired(store, RetentionRule(), NOW).protected == 1
    removals.clean_up(store, RetentionRule(), NOW)
    assert shown(store, ALL) == {"Cup"}
    assert retention.remove_batches(store, [1], NOW, rules_keep=True) == 0


def test_what_the_reader_saved_stays_in_the_saved_list(store: Store) -> None:
    one = write(store, "Cricket")
    marks.mark_saved(store, one, True, NOW)
    make(store, mute(words=("cricket",)))
    assert shown(store, ArticleQuery(order=ArticleOrder.LAST_SAVED)) == {"Cricket"}
    assert shown(store) == set()


def test_an_article_shown_again_stays_shown_until_that_is_undone(store: Store) -> None:
    one = write(store, "Cricket")
    made = make(store, mute(words=("cricket",)))
    assert rules.hiding_rules(store, one) == (made,)
    rules.show_again(store, one, True, NOW, "article shown again")
    sql.edit(store, one, plain="Other words.")
    make(store, mute(countries=("IN",)))
    assert (shown(store), rules.hiding_rules(store, one)) == ({"Cricket"}, ())
    undo(store, NOW)
    undo(store, NOW)
    assert hidden(store) == {"Cricket"}
    with pytest.raises(NotFoundError):
        rules.show_again(store, 99, True, NOW, "")


# Counts and lists -----------------------------------------------------------------------------------


def test_counts_leave_hidden_articles_out_and_tell_how_many_there_are(store: Store) -> None:
    first = write(store, "Cricket one", about=("EG",))
    write(store, "Cricket two")
    write(store, "A vote", about=("EG",))
    marks.mark_read(store, [first], True, NOW)
    made = make(store, mute(words=("cricket",)))
    one = counts.count(store, "IN")
    assert (one.articles, one.listed, one.unread, one.hidden) == (3, 1, 1, 2)
    assert one.newest_headline == "A vote"
    assert front_page.totals(store) == (1, 1, 1)
    assert front_page.hidden_articles(store) == 2
    assert front_page.stored_since(store, NOW - timedelta(hours=1)) == 1
    assert front_page.count_about(store, "EG") == 1
    assert [choice.articles for choice in front_page.outlet_choices(store, "IN")] == [1]
    assert [choice.articles for choice in front_page.language_choices(store, "IN")] == [1]
    marks.mark_list_read(store, ArticleQuery(country="IN"), NOW)
    assert counts.check_counts(store) == ()
    rules.remove(store, made, NOW, "")
    assert counts.count(store, "IN").unread == 1  # what was hidden was not marked read


def test_next_unread_of_a_story_passes_over_what_is_hidden(store: Store) -> None:
    one, two = write(store, "Cricket"), write(store, "Vote")
    sql.change(store, "INSERT INTO stories (id, first_at, last_at) VALUES (1, 0, 0)")
    for article in (one, two):
        sql.change(
            store, "INSERT INTO story_articles (article_id, story_id, published, country, outlet_id)"
            " VALUES (?, 1, 0, 'IN', 'in-herald')", article,
        )  # fmt: skip
    make(store, mute(words=("cricket",)))
    assert sequence.story_articles_read(store, 1) == [(one, True), (two, False)]


def test_a_story_goes_when_most_of_it_is_hidden_and_nothing_else_is_left_to_read(
    store: Store,
) -> None:
    told = [write(store, f"Cricket {n}", outlet=(HERALD, JOURNAL)[n % 2]) for n in range(3)]
    other = write(store, "A vote", outlet=JOURNAL)
    sql.change(
        store, "INSERT INTO stories (id, headline, central, first_at, last_at, articles, country_count,"
        " countries) VALUES (1, 'Cricket', ?, 0, 9000000000, 4, 2, 'IN FR')", told[0],
    )  # fmt: skip
    for one in (*told, other):
        sql.change(
            store, "INSERT INTO story_articles (article_id, story_id, published, country, outlet_id)"
            " VALUES (?, 1, 0, 'IN', 'in-herald')", one,
        )  # fmt: skip

    def listed(**more: bool) -> int:
        return len(stories.stories(store, NOW, NOW, **more))

    make(store, mute(words=("cricket",)))
    assert listed() == 1  # the vote is still to be read
    assert [one.id for one in stories.texts(store, 1, with_hidden=False)] == [other]
    marks.mark_read(store, [other], True, NOW)
    assert (listed(), listed(with_hidden=True)) == (0, 1)
    assert stories.story(store, 1).articles == 4  # how many tell it is a claim about the world
    undo(store, NOW)
    undo(store, NOW)
    marks.mark_read(store, [*told, other], True, NOW)
    assert listed() == 1  # what was read is not hidden for that


def test_a_list_without_the_hidden_is_read_in_the_order_of_its_index(store: Store) -> None:
    for condition in ("", "NOT "):
        plan = sql.rows(
            store,
            "EXPLAIN QUERY PLAN SELECT a.id FROM articles a WHERE a.country = 'IN' AND"
            f" {condition}EXISTS (SELECT 1 FROM hidden_articles h WHERE h.article_id = a.id)"
            " ORDER BY a.published DESC, a.id DESC LIMIT 9",
        )
        assert not [row for row in plan if "TEMP B-TREE" in str(row[3])]


# Making, changing, removing ---------------------------------------------------------------------------


def test_making_a_rule_is_undone_and_done_again_in_one_step(store: Store) -> None:
    write(store, "Cricket")
    make(store, mute(words=("cricket",)))
    assert (done := undo(store, NOW)) is not None
    assert done.outcome is not None
    assert (shown(store), rules.rules(store)) == ({"Cricket"}, ())
    redo(store, NOW)
    finish(store)
    assert hidden(store) == {"Cricket"}


def test_changing_a_rule_asks_it_anew_and_is_undone(store: Store) -> None:
    write(store, "Cricket")
    write(store, "Vote")
    one = make(store, mute(words=("cricket",)))
    rules.change(store, one, mute(words=("vote",)), NOW, "rule changed")
    finish(store)
    assert hidden(store) == {"Vote"}
    rules.change(
        store, one, replace(mute(words=("vote",)), enabled=False), NOW, "rule switched off"
    )
    assert hidden(store) == set()
    for gone in ({"Vote"}, {"Cricket"}):
        undo(store, NOW)
        finish(store)
        assert hidden(store) == gone
    rules.remove(store, one, NOW, "rule removed")
    undo(store, NOW)
    finish(store)
    assert hidden(store) == {"Cricket"}
    assert [stored.rule for stored in rules.rules(store)] == [mute(words=("cricket",))]


def test_a_rule_is_asked_about_a_large_store_a_few_articles_at_a_time(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "STEP", 4)
    for n in range(10):
        write(store, f"Cricket {n}")
    rules.add(store, mute(words=("cricket",)), NOW, "")
    assert (rules.look_further(store), len(hidden(store))) == (7, 4)
    write(store, "Cricket at last")  # asked where it is written
    assert len(hidden(store)) == 5
    assert rules.rules(store)[0].left == 7
    store_again = open_store(store.path)  # a window that was closed meanwhile
    finish(store_again)
    store_again.close()
    assert len(hidden(store)) == 11
    assert rules.look_further(store) == 0


def test_a_rule_ends_when_its_time_is_over_and_its_articles_come_back(store: Store) -> None:
    write(store, "Cricket")
    until = NOW + timedelta(days=1)
    one = make(store, replace(mute(words=("cricket",)), expires=until))
    assert rules.next_expiry(store) == until
    assert not rules.expire(store, NOW + timedelta(hours=23))
    assert rules.expire(store, until)
    assert (shown(store), rules.next_expiry(store)) == ({"Cricket"}, None)
    (ended,) = rules.rules(store)
    assert not ended.rule.enabled
    again = rules.on_again(ended.rule, until)
    rules.change(store, one, again, until, "")
    finish(store)
    assert hidden(store) == {"Cricket"}
    assert again.expires is None
    undo(store, until)  # it is as it was: over
    assert hidden(store) == set()


def test_a_preview_tells_how_many_of_the_newest_a_rule_would_hide(store: Store) -> None:
    for n in range(12):
        write(store, f"{'Cricket' if n % 3 == 0 else 'Vote'} {n}", at=NOW + timedelta(minutes=n))
    make(store, keep(words=("9",)))
    seen = rules.preview(store, mute(words=("cricket",)), limit=10)
    assert (seen.looked_at, seen.matched, seen.kept, seen.hides) == (10, 3, 1, 2)
    assert seen.examples == ("Cricket 6", "Cricket 3")
    assert not seen.much
    assert rules.preview(store, mute(words=("vote",))).much
    assert not hidden(store)


@pytest.mark.parametrize(
    ("conditions", "why"),
    [
        ({}, "it needs a condition"),
        ({"words": ("(a+)+$",)}, "cannot be looked for"),
        ({"words": ("*",)}, "alone would be true of everything"),
        ({"words": ("a" * 100_000,)}, "100 characters at most"),
        ({"outlets": tuple(map(str, range(51)))}, "50 of them at most"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_with_why(
    store: Store, conditions: dict[str, object], why: str
) -> None:
    for ask in (
        lambda: make(store, mute(**conditions)),
        lambda: rules.preview(store, mute(**conditions)),
    ):
        with pytest.raises(UsageError, match=why):
            ask()
    assert rules.rules(store) == ()


@pytest.mark.parametrize(
    "conditions",
    ["", "[]", "{}", "{\"words\": [\"(a+)+$\"]}", "{\"words\": 7}", "{\"words\": [7]}", "{\"else\": []}",
     "{\"words\": [\"a\"], \"words_in\": \"x\"}", "[" * 90_000, "x" * 200_000],
)  # fmt: skip
def test_a_damaged_rule_does_nothing_and_is_named(store: Store, conditions: str) -> None:
    write(store, "Cricket")
    one = make(store, mute(words=("cricket",)))
    sql.change(
        store, "UPDATE rules SET conditions = ?, look_below = 9 WHERE id = ?", conditions, one
    )
    write(store, "Cricket again")
    finish(store)
    assert shown(store) == {"Cricket again"} or shown(store) == {"Cricket", "Cricket again"}
    assert [number for number, _ in rules.damaged_rules(store)] == [one]
    told = [str(step) for step in check.quick(store) if f"rule {one}" in str(step)]
    assert told
    rules.remove(store, one, NOW, "")
    assert shown(store) == {"Cricket", "Cricket again"}


def test_a_damaged_record_of_the_journal_is_passed_over(store: Store) -> None:
    make(store, mute(words=("cricket",)))
    sql.change(store, "UPDATE journal SET packed = x'00'")
    assert (done := undo(store, NOW)) is not None
    assert done.outcome is None
    assert len(rules.rules(store)) == 1


# Whoever writes, in whatever order ---------------------------------------------------------------------


class Writers(RuleBasedStateMachine):
    """Counts and hidden articles are those of the rules, whatever is written in whatever order."""

    store: Store

    @initialize()
    def open(self) -> None:
        for table in (
            "rules", "reader_state", "articles", "entries", "country_counts", "journal", "removed",
            "sqlite_sequence",
        ):  # fmt: skip
            sql.change(self.store, f"DELETE FROM {table}")
        self.number = 0

    def _some(self, at: int) -> int:
        ids = [row[0] for row in sql.rows(self.store, "SELECT id FROM articles ORDER BY id")]
        return ids[at % len(ids)] if ids else 0

    @rule(word=st.sampled_from(["cricket", "vote", "cricket vote"]), home=st.booleans())
    def article(self, word: str, home: bool) -> None:
        self.number += 1
        write(self.store, f"{word} {self.number}", outlet=HERALD if home else JOURNAL)

    @rule(word=st.sampled_from(["cricket", "vote"]), kind=st.sampled_from(RuleKind))
    def rule_made(self, word: str, kind: RuleKind) -> None:
        rules.add(self.store, Rule(kind, Conditions(words=(word,))), NOW, "")

    @rule(at=st.integers(0, 9), on=st.booleans())
    def rule_switched(self, at: int, on: bool) -> None:
        stored = rules.rules(self.store)
        if stored:
            one = stored[at % len(stored)]
            rules.change(self.store, one.id, replace(one.rule, enabled=on), NOW, "")

    @rule(at=st.integers(0, 9))
    def rule_removed(self, at: int) -> None:
        stored = rules.rules(self.store)
        if stored:
            rules.remove(self.store, stored[at % len(stored)].id, NOW, "")

    @rule(at=st.integers(0, 30), read=st.booleans())
    def marked(self, at: int, read: bool) -> None:
        marks.mark_read(self.store, [self._some(at)], read, NOW)

    @rule(at=st.integers(0, 30))
    def edited(self, at: int) -> None:
        if one := self._some(at):
            sql.edit(self.store, one, headline=f"vote {at}")

    @rule(at=st.integers(0, 30))
    def shown_again(self, at: int) -> None:
        if one := self._some(at):
            rules.show_again(self.store, one, True, NOW, "")

    @rule(at=st.integers(0, 30))
    def cleaned_up(self, at: int) -> None:
        retention.remove_batches(self.store, [self._some(at)], NOW, rules_keep=True)

    @rule()
    def came_back(self) -> None:
        retention.restore(self.store)

    @rule()
    def undone(self) -> None:
        undo(self.store, NOW)

    @rule()
    def done_again(self) -> None:
        redo(self.store, NOW)

    @invariant()
    def is_as_the_rules_say(self) -> None:
        finish(self.store)
        assert counts.check_counts(self.store) == ()
        asked = [one.rule for one in rules.rules(self.store) if one.rule.enabled]
        free = {row[0] for row in sql.rows(self.store, "SELECT article_id FROM shown_again")}
        for row in search(self.store, ALL, 1_000).rows:
            true = {
                one.kind for one in asked for word in one.conditions.words if word in row.headline
            }
            gone = true == {RuleKind.MUTE} and row.id not in free
            assert bool(rules.hiding_rules(self.store, row.id)) == gone


def test_counts_and_hidden_articles_are_right_whoever_writes(store: Store) -> None:
    Writers.store = store
    run_machine(
        Writers,
        settings=settings(
            max_examples=12, stateful_step_count=25, deadline=None, derandomize=True, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
