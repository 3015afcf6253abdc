"""What the reader does is stored, says what it did, and is undone and redone, across restarts and syncs."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from globe_app.errors import NotFoundError
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.news import Listing, NewArticle, Outlet
from globe_app.model.retention import RetentionRule
from globe_app.pipeline import ingest
from globe_app.pipeline import reader_actions as actions
from globe_app.settings import Settings
from globe_app.store import (
    articles,
    counts,
    entries,
    images,
    journal,
    outlet_changes,
    outlets,
    retention,
    sample,
    stories,
    story_writer,
)
from globe_app.store.db import Store, check, open_store
from globe_app.store.id_lists import packed_ids
from globe_app.store.marks import mark_read
from tests import sql
from tests.aged import age_images
from tests.conftest import NOW
from tests.store.kept import ONE, keep

LATER = NOW + timedelta(minutes=1)
FRANCE = ArticleQuery(country="FR")


def marks(store: Store) -> list[tuple[object, ...]]:
    """Article, when it was read and saved, whether it is unread by choice: of each that has a mark."""
    return sql.rows(
        store,
        "SELECT article_id, read_at, saved_at, kept_unread FROM reader_state WHERE read_at IS NOT NULL"
        " OR saved_at IS NOT NULL OR kept_unread = 1 ORDER BY article_id",
    )


def right(store: Store) -> None:
    """Counts, references and the file are as they should be."""
    assert counts.check_counts(store) == ()
    assert check(store) == ()


def test_marking_a_list_read_is_undone_to_exactly_the_marks_that_were(store: Store) -> None:
    ids = keep(store, 48)
    actions.mark_read(store, ids[:5], True, NOW - timedelta(days=1))
    actions.mark_read(store, ids[5:7], False, NOW)  # unread by choice
    actions.mark_saved(store, ids[10], True, NOW)
    before = marks(store)
    done = actions.mark_list_read(store, FRANCE, LATER)
    assert done.words == "43 articles marked read"
    assert done.undoable
    assert done.counts[0].unread == 0
    assert done.changes[0].ids == frozenset(ids[5:])
    undone = actions.undo(store, LATER)
    assert undone.words == "Undone: 43 articles marked read"
    assert undone.redoable
    assert undone.counts[0].unread == 43
    assert marks(store) == before
    right(store)
    again = actions.redo(store, LATER)
    assert again.words == "Done again: 43 articles marked read"
    assert counts.count(store, "FR").unread == 0
    right(store)


def test_a_list_without_unread_articles_says_so_and_leaves_nothing_to_undo(store: Store) -> None:
    ids = keep(store, 2)
    actions.mark_list_read(store, FRANCE, NOW)
    assert actions.mark_list_read(store, FRANCE, LATER).words == "Nothing here is unread"
    assert actions.next_steps(store).undo == "2 articles marked read"
    actions.undo(store, LATER)
    assert actions.next_steps(store) == actions.NextSteps("", "2 articles marked read")
    assert actions.undo(store, LATER).words == "Nothing to undo"
    assert not articles.article(store, ids[0]).row.read


@pytest.mark.parametrize("saved", [True, False])
def test_marks_of_a_narrowed_list_touch_what_it_shows_alone(store: Store, saved: bool) -> None:
    ids = keep(store, 4)
    actions.mark_saved(store, ids[0], True, NOW)
    actions.mark_list_read(store, replace(FRANCE, saved=saved), NOW)
    read = {one for one in ids if articles.article(store, one).row.read}
    assert read == ({ids[0]} if saved else set(ids[1:]))


def test_the_saved_list_is_marked_read_as_a_whole(store: Store) -> None:
    ids = keep(store, 3)
    for one in ids[:2]:
        actions.mark_saved(store, one, True, NOW)
    done = actions.mark_list_read(store, ArticleQuery(order=ArticleOrder.LAST_SAVED), LATER)
    assert done.changes[0].ids == frozenset(ids[:2])


def test_saving_is_undone_and_redone(store: Store) -> None:
    (one,) = keep(store, 1)
    assert actions.mark_saved(store, one, True, NOW).words == "Saved"
    actions.mark_saved(store, one, True, LATER)  # again: nothing happens
    undone = actions.undo(store, LATER)
    assert undone.words == "Undone: article saved"
    assert undone.changes[0].saved is False
    assert marks(store) == []
    actions.redo(store, LATER)
    assert articles.article(store, one).row.saved
    with pytest.raises(NotFoundError):
        actions.mark_saved(store, 10_000, True, NOW)


def test_opening_an_article_is_nothing_to_undo(store: Store) -> None:
    first, second = keep(store, 2)
    actions.mark_read(store, [first], False, NOW)
    assert actions.mark_opened(store, second, NOW).changes[0].read
    actions.undo(store, NOW)
    assert articles.article(store, second).row.read


def test_what_was_marked_otherwise_since_stays_as_it_is(store: Store) -> None:
    first, second = keep(store, 2)
    actions.mark_list_read(store, FRANCE, NOW)
    mark_read(store, [second], False, NOW, noted=False)  # another program keeps it unread
    actions.undo(store, LATER)
    assert marks(store) == [(second, None, None, 1)]
    assert not articles.article(store, first).row.read


def test_a_new_action_ends_what_could_be_redone(store: Store) -> None:
    first, second = keep(store, 2)
    actions.mark_read(store, [first], True, NOW)
    actions.mark_saved(store, first, True, NOW)
    actions.undo(store, NOW)
    actions.undo(store, NOW)
    assert actions.next_steps(store).redo == "1 article marked read"
    actions.mark_read(store, [second], True, LATER)
    assert actions.redo(store, LATER).words == "Nothing to redo"


def test_undo_works_after_a_restart_and_in_another_program(
    store: Store, settings: Settings
) -> None:
    ids = keep(store, 3)
    actions.mark_list_read(store, FRANCE, NOW)
    other = open_store(settings.store, settings.images)
    assert actions.undo(other, NOW + timedelta(days=1)).words == "Undone: 3 articles marked read"
    other.close()
    assert not any(articles.article(store, one).row.read for one in ids)


def test_marks_are_undone_though_a_sync_edited_one_article_and_removed_another(
    store: Store,
) -> None:
    first, second, third = keep(store, 3)
    actions.mark_read(store, [first], True, NOW - timedelta(days=2))
    before = marks(store)
    actions.mark_list_read(store, FRANCE, NOW)
    sql.edit(store, second, headline="The bridge is closed", plain="It is closed.")
    sql.change(store, "DELETE FROM articles WHERE id = ?", third)
    actions.undo(store, LATER)
    assert marks(store) == before
    right(store)


def test_an_article_taken_off_the_saved_list_and_cleaned_up_comes_back_with_undo(
    store: Store,
) -> None:
    (one,) = keep(store, 1, stored=NOW - timedelta(days=100))
    actions.mark_saved(store, one, True, NOW - timedelta(days=50))
    before = marks(store)
    actions.mark_saved(store, one, False, NOW)
    assert retention.clean_up(store, RetentionRule(90), NOW) == 1  # as a sync does
    retention.forget_removed(store, LATER)  # and the next one
    actions.undo(store, LATER)
    assert articles.article(store, one).row.saved
    assert marks(store) == before
    right(store)


def test_switching_outlets_says_what_is_stored_and_is_undone(store: Store) -> None:
    for name in ("a", "b", "c"):
        outlets.keep_outlet(store, Outlet(f"fr-{name}", f"Paper {name}", "FR"))
    outlets.switch(store, ["fr-b"], False)
    done = actions.switch_outlets(store, ["fr-a", "fr-b", "fr-c"], False, NOW)
    assert done.words == "2 outlets switched off"
    assert done.outlets == (("fr-a", False), ("fr-b", False), ("fr-c", False))
    assert done.counts[0].outlets == 0
    undone = actions.undo(store, NOW)
    assert undone.outlets == (("fr-a", True), ("fr-c", True))
    assert [one.id for one in outlets.outlets(store)] == ["fr-a", "fr-c"]
    assert actions.switch_outlets(store, ["fr-b"], True, NOW).words == "Paper b switched on"
    with pytest.raises(NotFoundError):
        actions.switch_outlets(store, ["fr-a", "nobody"], False, NOW)
    assert len(outlets.outlets(store)) == 3


def test_the_sample_is_removed_but_for_what_is_saved_and_comes_back_whole(
    store: Store, settings: Settings
) -> None:
    ingest.load_sample(store, settings.resources / "sample", NOW)
    ids = [row[0] for row in sql.rows(store, "SELECT id FROM articles ORDER BY id")]
    actions.mark_saved(store, ids[0], True, NOW)
    actions.mark_read(store, ids[1:3], True, NOW)
    (story,) = story_writer.write_clusters(store, dict.fromkeys(ids[3:8], -1), {}).touched
    story_writer.refresh_single_articles(store, [story])
    before = marks(store), stories.story(store, story).countries
    done = actions.remove_sample(store, NOW)
    assert done.words == "Sample removed; 1 saved article stays"
    assert sql.value(store, "SELECT count(*) FROM articles") == 1
    age_images(store)
    retention.forget_removed(store, LATER)  # a sync in between
    images.forget_unused(store)
    assert actions.undo(store, LATER).words == "Undone: sample removed"
    assert [row[0] for row in sql.rows(store, "SELECT id FROM articles ORDER BY id")] == ids
    assert (marks(store), stories.story(store, story).countries) == before
    assert images.missing(store) == (), "the pictures are there too"
    assert not sample.is_removable(store), "the next sync leaves it"
    actions.redo(store, LATER)
    assert sql.value(store, "SELECT count(*) FROM articles") == 1
    actions.undo(store, LATER)
    assert len(ids) == sql.value(store, "SELECT count(*) FROM articles")
    right(store)


def test_a_cleanup_is_undone_with_its_rule_even_after_a_sync(store: Store) -> None:
    old = keep(store, 250, stored=NOW - timedelta(days=50))
    new = keep(store, 3, first=250)
    actions.mark_read(store, old[:9], True, NOW)
    before = marks(store)
    done = actions.clean_up(store, RetentionRule(30), NOW)
    assert done.words == "250 articles removed"
    assert done.counts[0].articles == 3
    retention.forget_removed(store, LATER)
    undone = actions.undo(store, LATER)
    assert undone.words == "Undone: 250 articles removed"
    assert undone.counts[0].articles == 253
    assert retention.rule(store) == RetentionRule()
    assert marks(store) == before
    actions.redo(store, LATER)
    assert retention.rule(store).days == 30
    assert {row.id for row in articles.from_country(store, "FR", 300)} == set(new)
    right(store)


def test_what_can_be_had_back_no_more_is_told(store: Store) -> None:
    keep(store, 3, stored=NOW - timedelta(days=50))
    actions.clean_up(store, RetentionRule(30), NOW)
    sql.change(store, "DELETE FROM removed WHERE article_id = 1")
    words = actions.undo(store, LATER).words
    assert words == "Undone: 3 articles removed; 1 article could not be brought back"


def test_what_a_reader_removed_is_kept_a_week(store: Store) -> None:
    keep(store, 3, stored=NOW - timedelta(days=50))
    actions.clean_up(store, RetentionRule(30), NOW)
    retention.forget_removed(store, NOW + timedelta(days=6))
    assert sql.value(store, "SELECT count(*) FROM removed") == 3
    retention.forget_removed(store, NOW + timedelta(days=8))
    assert sql.value(store, "SELECT count(*) FROM removed") == 0


def test_choosing_how_long_articles_are_kept_is_undone(store: Store) -> None:
    done = actions.keep_for(store, RetentionRule(30), NOW)
    assert (done.words, done.undoable) == ("Articles are kept for 30 days", True)
    actions.undo(store, NOW)
    assert retention.rule(store) == RetentionRule()


Told = Callable[[int], list[int]]


@pytest.fixture
def told(store: Store) -> Told:
    """Stores articles of several countries."""

    def made(count: int) -> list[int]:
        found = []
        for n in range(count):
            outlet = Outlet(f"x-{n}", f"Paper {n}", ("FR", "DE", "IT", "ES")[n % 4], "en")
            outlets.keep_outlet(store, outlet)
            new: NewArticle = replace(ONE, key=f"t{n}", digest=f"t{n}", headline=f"Told {n}")
            found += [one.id for one in entries.write_articles(store, outlet, [new], NOW)]
        return found

    return made


def members(store: Store) -> dict[int, set[int]]:
    """Story -> its articles."""
    found: dict[int, set[int]] = {}
    for story, article in sql.rows(store, "SELECT story_id, article_id FROM story_articles"):
        found.setdefault(story, set()).add(article)
    return found


def test_split_and_merge_are_undone_and_redone_among_other_actions(
    store: Store, told: Told
) -> None:
    ids = told(5)
    (one,) = story_writer.write_clusters(store, dict.fromkeys(ids[:3], -1), {}).touched
    (two,) = story_writer.write_clusters(store, dict.fromkeys(ids[3:], -1), {}).touched
    before = members(store)
    done, new = actions.split(store, one, [ids[0]], NOW)
    assert done.story == new
    actions.mark_read(store, [ids[0]], True, NOW)
    actions.merge(store, two, one, NOW)
    after = members(store)
    assert after == {new: {ids[0]}, two: set(ids[1:])}
    for _ in range(3):
        actions.undo(store, NOW)
    assert members(store) == before
    assert marks(store) == []
    for _ in range(3):
        actions.redo(store, NOW)
    assert members(store) == after
    assert story_writer.separated_pairs(store) == {(two, new)}
    for _ in range(3):
        actions.undo(store, NOW)
    assert members(store) == before
    assert story_writer.separated_pairs(store) == frozenset()
    right(store)


DAMAGE = (
    b"", b"\0", zlib.compress(b"[]"), zlib.compress(b'{"before": 3}'),
    zlib.compress(b'{"what": "read", "at": 1e9, "before": [[1, 2]]}'),
)  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE, ids=range(len(DAMAGE)))
def test_a_damaged_entry_is_passed_over_with_a_word(store: Store, damage: bytes) -> None:
    ids = keep(store, 2)
    actions.mark_read(store, [ids[0]], True, NOW)
    actions.mark_read(store, [ids[1]], True, NOW)
    sql.change(store, "UPDATE journal SET packed = ? WHERE id = 2", damage)
    assert actions.undo(store, NOW).words == actions.DAMAGED
    assert actions.undo(store, NOW).words == "Undone: 1 article marked read"
    assert [one[0] for one in marks(store)] == [ids[1]]
    right(store)


@pytest.mark.parametrize("kind", [*journal.Kind, "unheard of"])
def test_a_record_that_is_another_kind_s_harms_nothing(store: Store, kind: str) -> None:
    keep(store, 2)
    actions.mark_list_read(store, FRANCE, NOW)
    sql.change(store, "UPDATE journal SET kind = ?", kind)
    assert actions.undo(store, NOW).words
    right(store)


def test_the_journal_is_bounded_in_number_age_and_size(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,) = keep(store, 1)
    monkeypatch.setattr(journal, "MOST_ENTRIES", 5)
    for n in range(12):
        actions.mark_saved(store, one, n % 2 == 0, NOW)
    assert sql.value(store, "SELECT count(*) FROM journal") == 5
    monkeypatch.setattr(journal, "MOST_BYTES", 200)
    actions.mark_saved(store, one, True, NOW)
    assert 0 < sql.value(store, "SELECT sum(length(packed)) FROM journal") <= 300
    actions.mark_saved(store, one, False, NOW + timedelta(days=30))
    assert sql.value(store, "SELECT count(*) FROM journal") == 1


def test_fifty_thousand_articles_take_little_room_in_the_journal(store: Store) -> None:
    ids = list(range(1, 50_001))
    record = {"before": [[None, 0, packed_ids(ids)]]}
    with sql.writing(store) as db:
        journal.note(db, NOW, journal.Kind.MARKS, "x", record)
    assert sql.value(store, "SELECT length(packed) FROM journal") < 1_000


def test_adding_an_outlet_is_undone_with_what_it_brought_and_redone(
    store: Store,
) -> None:
    outlets.keep_outlet(store, Outlet("fr-old", "Old", "FR", "", "https://old.example/"))
    outlets.switch(store, ["fr-old"], False)
    wanted = [
        Listing(Outlet("fr-new", "New", "FR", "", "https://new.example/"), ("https://new.example/f",), True),
        Listing(Outlet("fr-x", "Old", "FR", "", "https://old.example/"), ("https://old.example/f",), True),
    ]  # fmt: skip
    done = outlet_changes.add(store, wanted, {}, NOW, lambda _: "2 outlets added")
    assert [one.outlet.id for one in done] == ["fr-new", "fr-old"]
    (feed,) = [row[0] for row in sql.rows(store, "SELECT id FROM feeds WHERE outlet_id = 'fr-new'")]
    written = entries.write_articles(store, done[0].outlet, [ONE], NOW)
    sql.change(store, "UPDATE entries SET feed_id = ?", feed)
    sql.change(store, "DELETE FROM feeds WHERE origin = 'file'")
    stored = {row[0] for row in sql.rows(store, "SELECT first_url FROM feeds")}
    undone = actions.undo(store, NOW)
    assert undone.words == "Undone: 2 outlets added"
    assert sql.value(store, "SELECT count(*) FROM feeds") == 0
    assert sql.rows(store, "SELECT id, enabled FROM outlets") == [("fr-old", 0)]
    assert sql.value(store, "SELECT count(*) FROM articles") == 0
    actions.redo(store, NOW)
    assert {row[0] for row in sql.rows(store, "SELECT first_url FROM feeds")} == stored
    assert articles.article(store, written[0].id).row.headline == ONE.headline
    assert {one.id for one in outlets.outlets(store)} == {"fr-new", "fr-old"}
    actions.undo(store, NOW)
    assert sql.value(store, "SELECT count(*) FROM feeds") == 0
    right(store)


def test_an_outlet_with_an_article_that_is_kept_stays_switched_off(store: Store) -> None:
    ids = keep(store, 2)
    actions.mark_saved(store, ids[0], True, NOW)
    done = actions.remove_outlet(store, "fr-paper", NOW)
    assert done.words == "Paper switched off; what you keep of it stays"
    assert [row.id for row in articles.from_country(store, "FR", 9)] == [ids[0]]
    assert actions.undo(store, NOW).outlets == (("fr-paper", True),)
    assert {row.id for row in articles.from_country(store, "FR", 9)} == set(ids)
    right(store)


def test_what_was_scrolled_past_is_one_undo_for_a_run(store: Store) -> None:
    ids = keep(store, 6)
    actions.mark_read(store, ids[5:], False, NOW)  # unread by choice: scrolling leaves it so
    before = marks(store)
    done = actions.mark_passed(store, ids[:2], NOW)
    assert (done.words, done.undoable) == ("", True)
    actions.mark_passed(store, ids[1:], NOW + timedelta(seconds=20))
    assert actions.next_steps(store).undo == "5 articles marked read"
    after = marks(store)
    actions.undo(store, LATER)
    assert marks(store) == before
    actions.redo(store, LATER)
    assert marks(store) == after
    right(store)


def test_a_run_of_scrolling_ends_with_a_pause_or_another_action(store: Store) -> None:
    ids = keep(store, 4)
    actions.mark_passed(store, ids[:1], NOW)
    actions.mark_passed(store, ids[1:2], NOW + timedelta(minutes=5))
    actions.mark_saved(store, ids[0], True, NOW + timedelta(minutes=5))
    actions.mark_passed(store, ids[2:3], NOW + timedelta(minutes=5))
    words = [actions.undo(store, LATER).words for _ in range(4)]
    assert words == [
        "Undone: 1 article marked read", "Undone: article saved",
        "Undone: 1 article marked read", "Undone: 1 article marked read",
    ]  # fmt: skip
    assert marks(store) == []
    assert actions.mark_passed(store, [], LATER).undoable is False
