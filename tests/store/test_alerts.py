"""Alerts of countries: what came in after they were made, once."""

from globe_app.briefing.alerts import countries_with_alerts, due_alerts
from globe_app.model.alerts import AlertOf
from globe_app.pipeline import reader_actions
from globe_app.store.db import Store
from tests.conftest import NOW
from tests.ui.stored_stories import Text, keep


def add(store: Store, country: str, *headlines: str) -> None:
    keep(store, [Text(country, 1, one, (f"{one}.",)) for one in headlines])


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
    assert countries_with_alerts(store) == frozenset()
    add(store, "KE", "Between")
    reader_actions.redo(store, NOW)
    assert countries_with_alerts(store) == {"KE"}
    assert due_alerts(store).news == ()
