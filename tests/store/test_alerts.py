"""Alerts of countries: what came in after they were made, once."""

from globe_app.briefing import alerts
from globe_app.briefing.search import names_of
from globe_app.geo.countries import Countries
from globe_app.model.alerts import AlertOf, DueAlerts
from globe_app.model.article_query import ArticleOrder
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.pipeline import reader_actions, saved_searches
from globe_app.store import rules
from globe_app.store.db import Store
from tests.conftest import NOW
from tests.ui.stored_stories import Text, keep


def add(store: Store, country: str, *headlines: str) -> None:
    keep(store, [Text(country, 1, one, (f"{one}.",)) for one in headlines])


def due_alerts(store: Store) -> DueAlerts:
    return alerts.due_alerts(store, names_of(store, Countries((), {}, {})), NOW)


def on(store: Store, country: str) -> None:
    reader_actions.alert_country(store, country, country, True, NOW)


def test_what_was_there_before_the_alert_is_never_told_of(store: Store) -> None:
    add(store, "KE", "Old")
    on(store, "KE")
    assert due_alerts(store).news == ()


def test_new_articles_of_the_country_are_told_of_once(store: Store) -> None:
    on(store, "KE")
    add(store, "KE", "First", "Second")
    add(store, "NG", "Elsewhere")
    due = due_alerts(store)
    (news,) = due.news
    assert (news.of, news.key, news.articles, news.headline) == (AlertOf.COUNTRY, "KE", 2, "Second")
    reader_actions.alerts_told(store, due.up_to)
    assert due_alerts(store).news == ()


def test_what_comes_in_while_it_is_being_told_is_told_the_next_time(store: Store) -> None:
    on(store, "KE")
    add(store, "KE", "First")
    due = due_alerts(store)
    add(store, "KE", "Second")
    reader_actions.alerts_told(store, due.up_to)
    assert [one.headline for one in due_alerts(store).news] == ["Second"]


def test_an_alert_is_undone_and_done_again(store: Store) -> None:
    on(store, "KE")
    reader_actions.undo(store, NOW)
    assert alerts.alerts_on(store).countries == frozenset()
    add(store, "KE", "Between")
    reader_actions.redo(store, NOW)
    assert alerts.alerts_on(store).countries == {"KE"}
    assert due_alerts(store).news == ()


def test_a_saved_search_tells_of_what_it_finds_anew_once_it_has_an_alert(store: Store) -> None:
    _, number = saved_searches.save_search(store, "Nights", "moon", ArticleOrder.NEWEST, NOW)
    add(store, "KE", "Moon before")
    saved_searches.alert_of_search(store, number, True, NOW)
    add(store, "KE", "A moon", "A lake")
    due = due_alerts(store)
    (news,) = due.news
    assert (news.of, news.key, news.name, news.query) == (
        AlertOf.SEARCH, str(number), "Nights", "moon",
    )  # fmt: skip
    assert (news.articles, news.headline) == (1, "A moon")
    reader_actions.alerts_told(store, due.up_to)
    assert due_alerts(store).news == ()


def test_what_a_rule_hides_is_not_told_of(store: Store) -> None:
    on(store, "KE")
    rules.add(store, Rule(RuleKind.MUTE, Conditions(words=("lake",))), NOW, "muted")
    add(store, "KE", "A lake", "A hill")
    (news,) = due_alerts(store).news
    assert (news.articles, news.headline) == (1, "A hill")
