"""Lists that rules empty say so, and claim nothing of what is stored."""

from dataclasses import replace
from datetime import date, timedelta

from globe_app.briefing import stories
from globe_app.briefing.edition import begin, edition, editions
from globe_app.briefing.story_lists import story_list
from globe_app.geo.countries import Countries
from globe_app.model.edition import EditionState
from globe_app.model.news import Outlet
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.model.story import Missed
from globe_app.settings import Settings
from globe_app.store import entries, outlets, rules, story_writer
from globe_app.store.db import Store
from globe_app.ui.editions import words as edition_words
from globe_app.ui.views.missed.words import MissedRule, MissedTexts
from globe_app.ui.views.world import words as world_words
from tests import sql
from tests.briefing.test_today import tell
from tests.conftest import NOW
from tests.store.kept import ONE, keep

TODAY = NOW.astimezone().date()
HIDE_ALL = "Rules hide all that is here."


def told(store: Store, name: str, *papers: str) -> None:
    """A story told by outlets, each named by its country and a number."""
    ids = []
    for paper in papers:
        outlet = Outlet(paper.lower(), paper, paper[:2], "en")
        outlets.keep_outlet(store, outlet)
        new = replace(
            ONE, key=f"{name} {paper}", digest=f"{name} {paper}", headline=f"{name}, by {paper}",
            published=NOW - timedelta(hours=5),
        )  # fmt: skip
        ids += [one.id for one in entries.write_articles(store, outlet, [new], NOW)]
    (story,) = story_writer.write_clusters(store, dict.fromkeys(ids, -1), {}).touched
    facts = [story_writer.MembershipFacts(one, 1 / n, one, "") for n, one in enumerate(ids, 1)]
    sql.recompute(store, {story: facts})


def mute(store: Store, **conditions: tuple[str, ...]) -> None:
    rules.add(store, Rule(RuleKind.MUTE, Conditions(**conditions)), NOW, "muted")
    while rules.look_further(store):
        pass


def test_stories_that_rules_hide_are_not_said_to_be_none(store: Store) -> None:
    def said() -> str:
        found = story_list(store, NOW, 3)
        return world_words.nothing(found.state, 3, 7, working=False, hidden=found.hidden)

    tell(store, "Quake", "NP", "IN")
    assert not story_list(store, NOW, 3).hidden
    mute(store, countries=("NP", "IN"))
    assert story_list(store, NOW, 3).rows == ()
    assert said() == HIDE_ALL
    sql.change(store, "DELETE FROM stories")
    assert said().startswith("2 articles are stored, and none is compared yet.")


def test_a_day_of_which_rules_hide_all_is_not_said_to_be_empty(store: Store) -> None:
    def said(day: date) -> tuple[str, str]:
        shown = edition(store, day, 12, NOW)
        return edition_words.facts(shown, NOW), edition_words.says(shown, (), NOW)

    tell(store, "Quake", "NP", "IN")
    before = TODAY - timedelta(days=3)
    keep(store, 1, published=NOW - timedelta(days=3))
    begin(store, edition(store, TODAY, 12, NOW), NOW)
    mute(store, countries=("NP", "IN", "FR"))
    assert said(TODAY) == (HIDE_ALL, "")  # was begun
    assert said(before) == (HIDE_ALL, "")  # was not
    month = {one.day: one.state for one in editions(store, TODAY, NOW)}
    assert month[TODAY] is EditionState.NONE, "it was not read to its end"
    empty = TODAY - timedelta(days=20)
    assert said(empty) == (
        "No edition of this day is stored", "Nothing of this day was stored here.",
    )  # fmt: skip


def test_nothing_is_missed_only_where_no_rule_hides_what_is(
    store: Store, settings: Settings, countries: Countries
) -> None:
    similar = stories.similarity_settings(settings.resources, countries)

    def found() -> Missed:
        return stories.missed(store, similar, "US", NOW)

    def texts() -> MissedTexts:
        return MissedTexts(found(), MissedRule(3, 1, 5), "United States", "American", 5)

    told(store, "Strike", "FR 1", "DE 1", "IT 1", "US 1", "US 2")
    told(store, "Summit", "FR 1", "DE 1", "IT 1", "US 3", "US 4", "US 5")
    told(store, "Quake", "NP 1", "IN 1", "CN 1")
    told(store, "Veto", "US 1", "US 2")
    before = found()
    assert (len(before.missed), len(before.only_here), before.told_at_home) == (1, 1, 2)
    assert (before.hidden, before.hidden_only_here) == (0, 0)
    mute(store, countries=("NP", "IN", "CN"))
    assert [row.headline for row in stories.stories(store, NOW, least=1)]
    assert (found().missed, found().hidden, found().hidden_only_here) == ((), 1, 0)
    assert texts().none_missed == HIDE_ALL
    mute(store, words=("Summit", "Veto"))
    assert texts().none_only == HIDE_ALL
    sql.change(store, "DELETE FROM stories WHERE headline LIKE 'Quake%'")
    assert texts().none_missed == (
        "Nothing is missed: 2 stories are told in at least 3 other countries, "
        "and outlets in the United States tell every one."
    )
