"""What was opened: told by time and by country, after a cleanup too, and removed with undo."""

from datetime import timedelta

from globe_app.briefing.history import entries, not_read_lately, read_by_country
from globe_app.pipeline import reader_actions as actions
from globe_app.store import retention
from globe_app.store.db import Store
from tests import sql
from tests.briefing.test_today import tell
from tests.conftest import NOW
from tests.store.kept import keep

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def opened(store: Store) -> list[int]:
    return [one.article for one in entries(store).entries]


def test_what_was_opened_is_told_newest_first_page_by_page(store: Store) -> None:
    ids = keep(store, 5)
    for n, one in enumerate(ids):
        actions.mark_opened(store, one, NOW + n * DAY)
    assert opened(store) == ids[::-1]
    first = entries(store, 2)
    second = entries(store, 2, first.more)
    last = entries(store, 2, second.more)
    assert [one.article for page in (first, second, last) for one in page.entries] == ids[::-1]
    assert last.more is None
    assert (first.entries[0].headline, first.entries[0].outlet) == ("Bridge 4 opens", "Paper")


def test_an_article_opened_again_within_an_hour_is_one_entry(store: Store) -> None:
    one, other = keep(store, 2)
    actions.mark_opened(store, one, NOW)
    actions.mark_opened(store, other, NOW + timedelta(minutes=1))
    actions.mark_opened(store, one, NOW + timedelta(minutes=2))
    assert opened(store) == [one, other]
    actions.mark_opened(store, one, NOW + 3 * HOUR)
    assert opened(store) == [one, one, other]
    assert read_by_country(store, NOW - DAY) == {"FR": 2}


def test_the_history_outlives_a_cleanup(store: Store) -> None:
    (one,) = keep(store, 1)
    actions.mark_opened(store, one, NOW)
    retention.remove_batches(store, [one], NOW)
    (entry,) = entries(store).entries
    assert (entry.headline, entry.country, entry.stored) == ("Bridge 0 opens", "FR", False)
    assert read_by_country(store, NOW - DAY) == {"FR": 1}


def test_nothing_is_written_where_reading_is_not_counted(store: Store) -> None:
    (one,) = keep(store, 1)
    done = actions.mark_opened(store, one, NOW, counted=False)
    assert done.changes[0].read
    assert sql.value(store, "SELECT count(*) FROM readings") == 0


def test_an_article_can_be_counted_and_stay_unread(store: Store) -> None:
    (one,) = keep(store, 1)
    done = actions.mark_opened(store, one, NOW, read=False)
    assert done.changes == ()
    assert opened(store) == [one]
    actions.mark_opened(store, 999, NOW)  # it is not stored
    assert opened(store) == [one]


def test_entries_are_removed_one_by_one_and_all_and_come_back(store: Store) -> None:
    ids = keep(store, 3)
    for n, one in enumerate(ids):
        actions.mark_opened(store, one, NOW + n * DAY)
    newest = entries(store).entries[0]
    actions.remove_from_history(store, [newest.id], NOW)
    assert opened(store) == [ids[1], ids[0]]
    done = actions.clear_history(store, NOW)  # in the same second
    assert (done.words, done.undoable) == ("History cleared", True)
    assert opened(store) == []
    assert read_by_country(store, NOW - DAY) == {}
    assert actions.clear_history(store, NOW).words == "The history is empty"
    actions.undo(store, NOW)
    assert opened(store) == [ids[1], ids[0]]
    actions.undo(store, NOW)
    assert opened(store) == [ids[2], ids[1], ids[0]]
    actions.redo(store, NOW)
    actions.redo(store, NOW)
    assert opened(store) == []


def test_what_was_removed_long_ago_is_forgotten(store: Store) -> None:
    one, other = keep(store, 2)
    actions.mark_opened(store, one, NOW)
    actions.clear_history(store, NOW)
    actions.mark_opened(store, other, NOW + 8 * DAY)
    assert sql.rows(store, "SELECT article_id FROM readings") == [(other,)]


def test_countries_that_were_not_opened_lately(store: Store) -> None:
    quake = tell(store, "Quake", "NP", "IN", "GB")
    actions.mark_opened(store, quake[0], NOW - 40 * DAY)
    actions.mark_opened(store, quake[1], NOW - 2 * DAY)
    tell(store, "Match", "IN", "NP")
    assert not_read_lately(store, NOW) == ("GB", "NP")
