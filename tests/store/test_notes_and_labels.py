"""Notes and labels of articles: kept, found, protected from cleanup, undone one step an edit."""

from datetime import timedelta

import pytest

from globe_app.briefing import articles
from globe_app.errors import GlobeError, NotFoundError
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.retention import RetentionRule
from globe_app.pipeline import reader_actions
from globe_app.store import labels, retention
from globe_app.store.articles import article
from globe_app.store.db import Store
from globe_app.text.reader_words import MAX_LABEL, MAX_NOTE
from tests import invented
from tests.conftest import NOW


@pytest.fixture
def ids(store: Store) -> list[int]:
    invented.keep(store, invented.world()[:12], NOW)
    return [row.id for row in articles.listed(store, ArticleQuery(), 10).rows]


def names(store: Store, article_id: int) -> tuple[str, ...]:
    return article(store, article_id).row.labels


def test_a_note_is_kept_shown_and_undone_one_step_an_edit(store: Store, ids: list[int]) -> None:
    reader_actions.set_note(store, ids[0], "ask about\nthe bridge \r\n", NOW)
    reader_actions.set_note(store, ids[0], "asked", NOW)
    assert article(store, ids[0]).note == "asked"
    assert article(store, ids[0]).row.noted
    assert not reader_actions.set_note(store, ids[0], "asked", NOW).undoable  # nothing changed
    reader_actions.undo(store, NOW)
    assert article(store, ids[0]).note == "ask about\nthe bridge"
    reader_actions.undo(store, NOW)
    assert article(store, ids[0]).note == ""
    reader_actions.redo(store, NOW)
    assert article(store, ids[0]).note == "ask about\nthe bridge"


def test_a_note_written_since_is_not_overwritten_by_undo(store: Store, ids: list[int]) -> None:
    reader_actions.set_note(store, ids[0], "first", NOW)
    reader_actions.set_note(store, ids[0], "second", NOW)
    reader_actions.undo(store, NOW)
    reader_actions.set_note(store, ids[0], "third", NOW)
    reader_actions.undo(store, NOW)
    assert article(store, ids[0]).note == "first"


def test_hostile_notes_and_names_are_cleaned_and_cut(store: Store, ids: list[int]) -> None:
    reader_actions.set_note(store, ids[0], "a\x00b\u202ec" + "x" * 30_000, NOW)
    note = article(store, ids[0]).note
    assert note.startswith("abc")
    assert len(note) == MAX_NOTE
    reader_actions.set_label(store, ids[0], '  two\n"words"\u202e ' + "y" * 90, True, NOW)
    (name,) = names(store, ids[0])
    assert name.startswith("two words y")
    assert len(name) <= MAX_LABEL
    with pytest.raises(GlobeError, match="needs a name"):
        reader_actions.set_label(store, ids[0], " \u202e\n", True, NOW)
    with pytest.raises(NotFoundError):
        reader_actions.set_label(store, 2**70, "far", True, NOW)


def test_a_label_is_one_however_its_letters_are_written(store: Store, ids: list[int]) -> None:
    reader_actions.set_label(store, ids[0], "Élections", True, NOW)
    reader_actions.set_label(store, ids[1], "ÉLECTIONS", True, NOW)
    assert names(store, ids[1]) == ("Élections",)
    assert [(one.name, one.articles) for one in labels.kept(store).labels] == [("Élections", 2)]
    found = articles.listed(store, ArticleQuery(label="élections"), 10).rows
    assert [row.id for row in found] == [ids[0], ids[1]]


def test_labels_are_renamed_joined_removed_and_all_of_it_undone(
    store: Store, ids: list[int]
) -> None:
    for number, name in ((0, "a"), (1, "a"), (1, "b"), (2, "b")):
        reader_actions.set_label(store, ids[number], name, True, NOW)
    reader_actions.rename_label(store, "a", "A!", NOW)
    assert names(store, ids[0]) == ("A!",)
    reader_actions.rename_label(store, "A!", "B", NOW)  # there is one: they become one
    assert [names(store, ids[n]) for n in range(3)] == [("b",)] * 3
    reader_actions.remove_label(store, "b", NOW)
    assert labels.kept(store).labels == ()
    for _ in range(3):
        reader_actions.undo(store, NOW)
    assert [names(store, ids[n]) for n in range(3)] == [("a",), ("a", "b"), ("b",)]
    for _ in range(3):
        reader_actions.redo(store, NOW)
    assert labels.kept(store).labels == ()


def test_a_label_that_no_article_has_any_more_goes_and_comes_back(
    store: Store, ids: list[int]
) -> None:
    reader_actions.set_label(store, ids[0], "a", True, NOW)
    reader_actions.set_label(store, ids[0], "a", False, NOW)
    assert labels.kept(store).labels == ()
    reader_actions.undo(store, NOW)
    assert names(store, ids[0]) == ("a",)
    reader_actions.undo(store, NOW)
    assert labels.kept(store).labels == ()


def test_no_cleanup_takes_what_is_noted_or_labelled(store: Store, ids: list[int]) -> None:
    reader_actions.set_note(store, ids[0], "mine", NOW)
    reader_actions.set_label(store, ids[1], "mine", True, NOW)
    later = NOW + timedelta(days=900)
    reader_actions.clean_up(store, RetentionRule(days=30), later)
    left = {row.id for row in articles.listed(store, ArticleQuery(), 100).rows}
    assert left == {ids[0], ids[1]}
    # without its label nothing keeps it; undoing that brings it back
    reader_actions.set_label(store, ids[1], "mine", False, later)
    retention.clean_up(store, RetentionRule(days=30), later)
    assert {row.id for row in articles.listed(store, ArticleQuery(), 100).rows} == {ids[0]}
    reader_actions.undo(store, later)
    assert names(store, ids[1]) == ("mine",)


def test_noted_and_labelled_articles_are_lists_in_their_order(store: Store, ids: list[int]) -> None:
    for one in (ids[3], ids[1]):
        reader_actions.set_note(store, one, "n", NOW)
        reader_actions.mark_saved(store, one, True, NOW + timedelta(seconds=one))
    reader_actions.set_label(store, ids[1], "x", True, NOW)
    assert [r.id for r in articles.listed(store, ArticleQuery(noted=True), 9).rows] == [
        ids[1],
        ids[3],
    ]
    first = articles.listed(store, ArticleQuery(noted=True), 1)
    rest = articles.listed(store, ArticleQuery(noted=True, after=first.more), 1)
    assert [first.rows[0].id, rest.rows[0].id] == [ids[1], ids[3]]
    both = ArticleQuery(order=ArticleOrder.LAST_SAVED, label="x", noted=True)
    assert [row.id for row in articles.listed(store, both, 9).rows] == [ids[1]]
    unread = ArticleQuery(
        noted=False, country=articles.listed(store, ArticleQuery(), 1).rows[0].country
    )
    assert all(not row.noted for row in articles.listed(store, unread, 50).rows)


def test_search_finds_notes_by_words_and_labels_by_name(store: Store, ids: list[int]) -> None:
    from globe_app.text.query_language import Names, parse

    reader_actions.set_note(store, ids[0], "Ask about the Élan bridge, 100% sure", NOW)
    reader_actions.set_note(store, ids[1], "ask nobody", NOW)
    reader_actions.set_label(store, ids[2], "To check", True, NOW)

    def found(typed: str) -> list[int]:
        names = Names(lambda _: "", lambda _: "", lambda _: ())
        query = parse(typed, names, NOW).query
        assert query is not None
        return [row.id for row in articles.listed(store, query, 20).rows]

    assert found("note:ask") == [ids[0], ids[1]]
    assert found("note:ASK note:élan") == [ids[0]]
    assert found('note:"the Élan"') == [ids[0]]
    assert found("note:100%") == [ids[0]]
    assert found("note:a%k") == []
    assert found("note:_") == []
    assert found('label:"to CHECK"') == [ids[2]]
    word = articles.listed(store, ArticleQuery(), 20).rows[0].original_headline.split()[0]
    assert found(f"note:ask {word}") == [ids[0]]
