"""A day's edition: what it holds, that it stays, that it ends, and the days of a calendar."""

from dataclasses import replace
from datetime import date, timedelta

from globe_app.briefing.edition import begin, edition, editions, neighbour, note_story_read
from globe_app.model.edition import Candidate, EditionState
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.pipeline import reader_actions as actions
from globe_app.store import retention, rules
from globe_app.store.db import Store
from globe_app.stories.edition_choice import choose
from tests import sql
from tests.briefing.test_today import tell
from tests.conftest import NOW
from tests.store.kept import keep

TODAY = NOW.astimezone().date()
LATER = NOW + timedelta(minutes=5)


def names(store: Store, day: date = TODAY, stories: int = 12) -> list[str]:
    return [one.headline.partition(",")[0] for one in edition(store, day, stories, NOW).items]


def candidate(number: int, *codes: str, theme: str = "") -> Candidate:
    return Candidate(number, number, f"{number}", codes, theme)


def test_stories_are_spread_over_countries_and_themes() -> None:
    stories = [
        candidate(1, "US", "GB", "FR", "DE", theme="sport"),
        candidate(2, "US", "GB", "FR", theme="sport"),
        candidate(3, "US", "GB", theme="sport"),
        candidate(4, "NG", "KE", theme="farming"),
        candidate(5, "JP", "KR", theme="sport"),
    ]
    found = choose(stories, [], 3)
    assert [one.story for one in found] == [1, 4, 5]
    assert choose(stories, [], 3) == found


def test_a_single_article_stands_for_a_country_that_no_story_is_told_in() -> None:
    stories = [candidate(1, "US", "GB"), candidate(2, "US", "GB")]
    singles = [replace(candidate(11, "GB"), story=0), replace(candidate(12, "PE"), story=0)]
    found = choose(stories, singles, 12)
    assert [(one.story, one.article) for one in found] == [(1, 1), (0, 12), (2, 2)]


def test_an_edition_ends_after_as_many_stories_as_are_asked_for(store: Store) -> None:
    for n, codes in enumerate((("FR", "DE"), ("BR", "AR"), ("NP", "IN"), ("KE", "UG"))):
        tell(store, f"Story {n}", *codes)
    shown = edition(store, TODAY, 3, NOW)
    assert len(shown.items) == 3
    assert shown.countries == tuple(code for one in shown.items for code in one.countries)
    assert not shown.begun
    assert shown.state is EditionState.UNREAD


def test_what_was_begun_stays_when_more_comes_in(store: Store) -> None:
    tell(store, "Quake", "NP", "IN", "GB")
    tell(store, "Match", "BR", "AR")
    begin(store, edition(store, TODAY, 2, NOW), NOW)
    tell(store, "Summit", "US", "FR", "DE", "IT", "ES")
    assert names(store, stories=2) == ["Quake", "Match"]
    assert edition(store, TODAY, 2, NOW).begun


def test_an_edition_begun_with_little_gets_more_at_its_end_that_day_alone(store: Store) -> None:
    tell(store, "Match", "BR", "AR")
    begin(store, edition(store, TODAY, 12, NOW), NOW)
    tell(store, "Quake", "NP", "IN", "GB")
    assert names(store) == ["Match", "Quake"]
    begin(store, edition(store, TODAY, 12, NOW), NOW)
    assert edition(store, TODAY, 12, NOW).begun
    tell(store, "Summit", "US", "FR")
    tomorrow = NOW + timedelta(days=1)
    held = [one.headline.partition(",")[0] for one in edition(store, TODAY, 12, tomorrow).items]
    assert held == ["Match", "Quake"]


def test_the_stories_of_the_edition_before_are_not_told_again(store: Store) -> None:
    tell(store, "Quake", "NP", "IN", hours=26)
    yesterday = TODAY - timedelta(days=1)
    begin(store, edition(store, yesterday, 12, NOW), NOW)
    tell(store, "Match", "BR", "AR")
    assert names(store, yesterday) == ["Quake"]
    assert names(store) == ["Match"]


def test_an_item_is_read_by_an_article_of_it_or_by_its_page(store: Store) -> None:
    quake = tell(store, "Quake", "NP", "IN", "GB")
    tell(store, "Match", "BR", "AR")
    shown = edition(store, TODAY, 12, NOW)
    begin(store, shown, NOW)
    actions.mark_opened(store, quake[2], NOW)
    assert [one.read for one in edition(store, TODAY, 12, NOW).items] == [True, False]
    note_story_read(store, TODAY, shown.items[1].story, 12, NOW)
    assert edition(store, TODAY, 12, NOW).state is EditionState.READ


def test_letting_go_of_the_rest_is_undone_and_redone(store: Store) -> None:
    quake = tell(store, "Quake", "NP", "IN", "GB")
    tell(store, "Match", "BR", "AR")
    actions.mark_read(store, quake[:1], True, NOW)
    shown = edition(store, TODAY, 12, NOW)
    done = actions.let_go(store, shown, LATER)
    assert done.words == "2 articles marked read"
    assert (done.undoable, done.lists_changed) == (True, True)
    assert edition(store, TODAY, 12, NOW).state is EditionState.READ
    assert actions.let_go(store, shown, LATER).words == "Nothing of this edition is unread"
    assert actions.next_steps(store).undo == "The rest of the edition of 6 November let go"
    actions.undo(store, LATER)
    assert [one.read for one in edition(store, TODAY, 12, NOW).items] == [True, False]
    actions.redo(store, LATER)
    assert edition(store, TODAY, 12, NOW).state is EditionState.READ


def test_what_was_cleaned_up_is_told_and_holds_nobody_up(store: Store) -> None:
    quake = tell(store, "Quake", "NP", "IN")
    tell(store, "Match", "BR", "AR")
    begin(store, edition(store, TODAY, 12, NOW), NOW)
    retention.remove_batches(store, quake, NOW)
    first, second = edition(store, TODAY, 12, NOW).items
    assert (first.headline, first.stored, first.left) == ("Quake, from NP", False, False)
    assert second.left
    shown = edition(store, TODAY, 12, NOW)
    assert neighbour(shown, second.story, 0, -1) is None


def test_an_edition_of_the_sample_alone_gives_way_when_the_sample_goes(store: Store) -> None:
    quake = tell(store, "Quake", "NP", "IN")
    begin(store, edition(store, TODAY, 12, NOW), NOW)
    retention.remove_batches(store, quake, NOW)
    tell(store, "Match", "BR", "AR")
    shown = edition(store, TODAY, 12, NOW)
    assert [one.headline for one in shown.items] == ["Match, from BR"]
    begin(store, shown, NOW)
    assert edition(store, TODAY, 12, NOW) == replace(shown, begun=True)


def test_next_leads_through_to_the_end(store: Store) -> None:
    for n, codes in enumerate((("FR", "DE"), ("BR", "AR"), ("NP", "IN"))):
        tell(store, f"Story {n}", *codes)
    shown = edition(store, TODAY, 12, NOW)
    first, second, third = shown.items
    assert neighbour(shown, first.story, 0, 1) == second
    assert neighbour(shown, second.story, 0, 1) == third
    assert neighbour(shown, third.story, 0, 1) is None
    assert neighbour(shown, 999, 0, 1) is None


def test_the_days_of_a_month_say_what_is_read(store: Store) -> None:
    tell(store, "Quake", "NP", "IN")
    keep(store, 2, published=NOW - timedelta(days=3))
    month = {one.day: one.state for one in editions(store, TODAY, NOW)}
    assert len(month) == 30
    assert month[TODAY] is EditionState.UNREAD
    assert month[TODAY - timedelta(days=3)] is EditionState.UNREAD
    assert month[TODAY - timedelta(days=4)] is EditionState.NONE
    assert month[TODAY + timedelta(days=1)] is EditionState.NONE
    actions.let_go(store, edition(store, TODAY, 12, NOW), NOW)
    month = {one.day: one.state for one in editions(store, TODAY, NOW)}
    assert month[TODAY] is EditionState.READ


def test_a_day_of_which_nothing_is_stored_has_no_edition(store: Store) -> None:
    for day in (TODAY - timedelta(days=40), TODAY + timedelta(days=1), date.max, date.min):
        found = edition(store, day, 12, NOW)
        assert (found.items, found.state) == ((), EditionState.NONE)
        begin(store, found, NOW)
    assert sql.value(store, "SELECT count(*) FROM editions") == 0


def test_what_rules_hide_is_in_no_edition_and_holds_nobody_up(store: Store) -> None:
    tell(store, "Quake", "NP", "IN")
    keep(store, 1, published=NOW)
    begin(store, edition(store, TODAY, 12, NOW), NOW)
    actions.mark_opened(store, 1, NOW)
    assert edition(store, TODAY, 12, NOW).state is EditionState.UNREAD
    rule = Rule(RuleKind.MUTE, Conditions(outlets=("fr-paper",)))
    rules.add(store, rule, NOW, "muted")
    while rules.look_further(store):
        pass
    assert names(store) == ["Quake"]
    assert edition(store, TODAY, 12, NOW).state is EditionState.READ
    (day,) = (one for one in editions(store, TODAY, NOW) if one.day == TODAY)
    assert day.state is EditionState.READ
    actions.undo(store, NOW)
    assert names(store) == ["Quake", "Bridge 0 opens"]


def test_odd_rows_of_a_store_cost_themselves(store: Store) -> None:
    tell(store, "Quake", "NP", "IN")
    begin(store, edition(store, TODAY, 12, NOW), NOW)
    for day in ("2026-11-0x", "2026-11-31", "2026-11-05T10:00"):
        sql.change(store, "INSERT INTO editions (day, made_at) VALUES (?, 0)", day)
        sql.change(
            store, "INSERT INTO edition_items (day, position, story_id, article_id, headline, countries)"
            " VALUES (?, 0, 1, 1, 'x', 'NP')", day,
        )  # fmt: skip
    sql.change(
        store, "INSERT INTO edition_items (day, position, story_id, article_id, headline, countries)"
        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
        " SELECT ?, i, 9223372036854775807, -1, 'x', '../.. \u202e ' FROM n", TODAY.isoformat(),
    )  # fmt: skip
    assert len(edition(store, TODAY, 12, NOW).items) == 60
    month = {one.day: one.state for one in editions(store, TODAY, NOW)}
    assert len(month) == 30
    assert month[TODAY] is EditionState.UNREAD
    actions.let_go(store, edition(store, TODAY, 12, NOW), NOW)
    sql.change(store, "UPDATE journal SET packed = x'00'")
    assert actions.undo(store, NOW).words.startswith("This can't be undone any more")
