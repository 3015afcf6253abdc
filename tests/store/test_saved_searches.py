"""Saved searches: kept in the reader's order, with what is new; every change is undone and redone."""

from datetime import timedelta

import pytest

from globe_app.briefing.saved_searches import new_of_alerts, saved_searches
from globe_app.briefing.search import find_articles
from globe_app.errors import NotFoundError, UsageError
from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleOrder
from globe_app.model.retention import RetentionRule
from globe_app.pipeline import saved_searches as actions
from globe_app.settings import resources_dir
from globe_app.store import removals, undo
from globe_app.store import saved_searches as stored
from globe_app.store.db import Store
from globe_app.store.search import search
from globe_app.store.search_names import names_of
from globe_app.text.query_language import Names, parse
from tests.conftest import NOW
from tests.store.kept import keep
from tests.store.test_text_search import write


@pytest.fixture
def names(store: Store, countries: Countries) -> Names:
    return names_of(store, countries)


def saved(store: Store, name: str, query: str) -> int:
    _, number = actions.save_search(store, name, query, ArticleOrder.NEWEST, NOW)
    return number


def shown(store: Store, names: Names) -> list[tuple[str, int]]:
    return [(one.name, one.new) for one in saved_searches(store, names, NOW)]


def test_a_saved_search_counts_what_came_since_it_was_seen(store: Store, names: Names) -> None:
    write(store, "An old flood")
    flood, _ = saved(store, "Water", "flood country:france"), saved(store, "", "drought")
    assert shown(store, names) == [("Water", 0), ("drought", 0)]
    write(store, "A flood", "A flood again", "A drought", published=NOW - timedelta(days=30))
    assert shown(store, names) == [("Water", 2), ("drought", 1)]
    stored.mark_seen(store, flood)
    assert shown(store, names) == [("Water", 0), ("drought", 1)]


def test_a_filter_alone_can_be_saved(store: Store, names: Names) -> None:
    saved(store, "", "country:FR is:unread")
    write(store, "one", "two")
    assert shown(store, names) == [("country:FR is:unread", 2)]


def test_a_search_of_an_outlet_or_label_that_went_finds_and_tells_nothing_and_says_why(
    store: Store, names: Names
) -> None:
    for query in (
        "outlet:gone flood",
        "lang:Elvish flood",
        "country:Narnia flood",
        "label:gone flood",
    ):
        actions.alert_of_search(store, saved(store, "", query), True, NOW)
    either = saved(store, "Either", "outlet:gone outlet:fr-paper flood")
    without = saved(store, "Without", "flood -outlet:gone")
    for one in (either, without):
        actions.alert_of_search(store, one, True, NOW)
    write(store, "A flood")
    told = {one.id: len(ids) for one, ids in new_of_alerts(store, names, NOW, 9)}
    assert told == {either: 1, without: 1}
    assert [count for _, count in shown(store, names)] == [0, 0, 0, 0, 1, 1]
    for query in ("outlet:gone", "label:gone flood"):
        page = find_articles(store, names, query, NOW, strict=True)
        (problem,) = page.problems
        assert (page.hits, problem.words.split(":")[0]) == ((), query.split(":")[0])
    typed = find_articles(store, names, "outlet:gone flood", NOW)
    assert typed.total == 1, "what is typed is searched for without it"


def test_every_change_is_undone_and_redone(store: Store, names: Names) -> None:
    a, b = saved(store, "A", "aaa"), saved(store, "B", "bbb")
    steps = (
        lambda: actions.rename_search(store, a, "Z", NOW),
        lambda: actions.keep_search(store, names, a, True, NOW),
        lambda: actions.alert_of_search(store, a, True, NOW),
        lambda: actions.remove_search(store, b, NOW),
    )
    for step in steps:
        before = saved_searches(store, names, NOW)
        assert step().undoable
        after = saved_searches(store, names, NOW)
        assert after != before
        undo.undo(store, NOW)
        assert saved_searches(store, names, NOW) == before
        undo.redo(store, NOW)
        assert saved_searches(store, names, NOW) == after
    assert [one.name for one in saved_searches(store, names, NOW)] == ["Z"]
    with pytest.raises(NotFoundError):
        actions.rename_search(store, b, "X", NOW)
    with pytest.raises(UsageError):
        saved(store, "nothing", "  ")


def test_what_a_search_keeps_for_good_outlives_a_cleanup(store: Store, names: Names) -> None:
    old = NOW - timedelta(days=100)
    ids = keep(store, 4, stored=old, published=old)
    number = saved(store, "", '"bridge 2"')
    actions.keep_search(store, names, number, True, NOW)
    removals.clean_up(store, RetentionRule(30), NOW)
    query = parse("bridge", names, NOW).query
    assert query is not None
    assert [row.id for row in search(store, query, 9).rows] == [ids[2]]
    actions.keep_search(store, names, number, False, NOW)
    removals.clean_up(store, RetentionRule(30), NOW)
    assert search(store, query, 9).rows == ()


def test_what_it_keeps_is_let_go_once_keeping_it_was_undone(
    store: Store, names: Names, countries: Countries
) -> None:
    old = NOW - timedelta(days=100)
    keep(store, 4, stored=old, published=old)
    number = saved(store, "", '"bridge 2"')
    actions.keep_search(store, names, number, True, NOW)
    undo.undo(store, NOW)
    actions.keep_found_before_cleanup(store, countries, resources_dir(), NOW)
    removals.clean_up(store, RetentionRule(30), NOW)
    query = parse("bridge", names, NOW).query
    assert query is not None
    assert search(store, query, 9).rows == ()


def test_an_alert_tells_of_what_came_after_it_was_set_and_once(store: Store, names: Names) -> None:
    number = saved(store, "Water", "flood")
    write(store, "A flood")
    actions.alert_of_search(store, number, True, NOW)
    assert new_of_alerts(store, names, NOW, 5) == ()
    new = write(store, "A flood again", "A drought")
    ((one, ids),) = new_of_alerts(store, names, NOW, 5)
    assert (one.name, ids) == ("Water", (new[0],))
    stored.mark_told(store, new[1])
    assert new_of_alerts(store, names, NOW, 5) == ()
