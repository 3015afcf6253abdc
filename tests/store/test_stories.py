"""Stories in the store: grouping written, figures worked out, the reader's decisions kept and undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from numpy.typing import NDArray

from globe_app.errors import NotFoundError, StoreReadOnlyError
from globe_app.model.news import NewArticle, Outlet
from globe_app.model.story import Passage, Sentence
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import (
    articles,
    decisions,
    entries,
    marks,
    outlets,
    retention,
    stories,
    story_writer,
    undo,
    vectors,
)
from globe_app.store.db import Store, check, open_store, reading, writing
from tests import sql
from tests.conftest import NOW

Kept = Callable[..., int]


@pytest.fixture
def keep(store: Store) -> Kept:
    """Stores an article of a country's outlet, hours before now; its id."""
    numbers = iter(range(1, 10_000))

    def one(country: str, hours: float = 1, paper: str = "paper", **more: object) -> int:
        number = next(numbers)
        outlet = Outlet(f"{country.lower()}-{paper}", f"{country} {paper}", country, "en")
        outlets.keep_outlet(store, outlet)
        values: dict[str, object] = {
            "key": str(number), "headline": f"Headline {number}", "url": "", "dated": True,
            "published": NOW - timedelta(hours=hours), "language": "en", "author": "",
            "summary": (), "body_html": "<p>First sentence here. Second one.</p>",
            "body_text": "First sentence here. Second one.", "digest": str(number),
        }  # fmt: skip
        new = NewArticle(**{**values, **more})  # type: ignore[arg-type]
        return entries.write_articles(store, outlet, [new], NOW)[0].id

    return one


def _tell(store: Store, **stories_: list[int]) -> dict[str, int]:
    """Make stories of articles, and work out their lines; name -> id."""
    found = {}
    for name, members in stories_.items():
        (found[name],) = story_writer.write_clusters(store, dict.fromkeys(members, -1), {}).touched
        standings = [
            story_writer.MembershipFacts(one, 1 / n, one, "") for n, one in enumerate(members, 1)
        ]
        sql.recompute(store, {found[name]: standings})
    return found


def _members(store: Store, story: int) -> set[int]:
    return {one.article_id for one in stories.story_articles(store, story)}


def test_a_story_s_line_counts_countries_outlets_and_independent_texts(
    store: Store, keep: Kept
) -> None:
    a, b, c = keep("FR", 5), keep("DE", 3), keep("FR", 2, "post")
    (story,) = story_writer.write_clusters(store, {a: -1, b: -1, c: -1}, {}).touched
    sql.recompute(store, {story: [
        story_writer.MembershipFacts(a, 0.4, a, ""), story_writer.MembershipFacts(b, 0.9, b, "Reuters"),
        story_writer.MembershipFacts(c, 0.2, a, ""),
    ]})  # fmt: skip
    row = stories.story(store, story)
    assert (row.articles, row.independent_texts, row.outlets, row.countries) == (
        3,
        2,
        3,
        ("FR", "DE"),
    )
    assert row.central_article == b
    assert row.headline == "Headline 2"
    assert row.first == NOW - timedelta(hours=5)
    assert row.last == NOW - timedelta(hours=2)
    assert [r.credit for r in stories.story_articles(store, story)] == ["", "Reuters", ""]
    assert [r.text_of for r in stories.story_articles(store, story)] == [a, b, a]


def test_the_list_has_the_most_told_first_and_only_what_several_countries_tell(
    store: Store, keep: Kept
) -> None:
    found = _tell(
        store, two=[keep("FR"), keep("DE")], three=[keep("FR"), keep("DE"), keep("IT")],
        lone=[keep("ES")], old=[keep("FR", 200), keep("DE", 200)],
    )  # fmt: skip
    rows = stories.stories(store, NOW - timedelta(days=3), NOW)
    assert [row.id for row in rows] == [found["three"], found["two"]]


def test_a_story_goes_with_its_last_article_and_its_figures_with_any(
    store: Store, keep: Kept
) -> None:
    a, b, c = keep("FR"), keep("DE"), keep("IT")
    found = _tell(store, one=[a, b], two=[c])
    sql.change(store, "DELETE FROM articles WHERE id IN (?, ?)", a, c)
    assert [(one.story_id, one.articles) for one in story_writer.stale_stories(store)] == [
        (found["one"], 1)
    ]
    with pytest.raises(NotFoundError):
        stories.story(store, found["two"])
    assert check(store) == ()


def test_stories_of_the_sample_edition_go_with_it(
    store: Store, keep: Kept, settings: Settings
) -> None:
    ingest.load_sample(store, settings.resources / "sample", NOW)
    ids = [row[0] for row in sql.rows(store, "SELECT id FROM articles")]
    _tell(store, invented=ids[:5], mixed=[*ids[5:7], keep("FR")])
    ingest.remove_sample(store, NOW)
    assert sql.value(store, "SELECT count(*) FROM stories") == 1
    assert sql.value(store, "SELECT count(*) FROM story_articles") == 1
    assert check(store) == ()


def test_articles_that_vanished_meanwhile_and_stories_that_are_gone_are_passed_over(
    store: Store, keep: Kept
) -> None:
    a = keep("FR")
    assert story_writer.write_clusters(store, {a: 12345, 99999: -1}, {}).touched == ()
    assert stories.story_of(store, a) == 0


def test_split_makes_two_stories_that_no_joining_brings_together(store: Store, keep: Kept) -> None:
    a, b, c = keep("FR"), keep("DE"), keep("IT")
    story = _tell(store, one=[a, b, c])["one"]
    new = decisions.split(store, story, [c], NOW)
    assert _members(store, story) == {a, b}
    assert _members(store, new) == {c}
    assert story_writer.separated_pairs(store) == {(story, new)}
    assert story_writer.edited_stories(store) == {story, new}
    assert stories.by_hand(store, new) == {c}
    assert stories.by_hand(store, story) == frozenset()  # nobody put the others there
    assert stories.story(store, story).articles == 2
    assert "1 of 3" in undo.next_words(store)[0]


def test_undo_puts_back_what_was_split_and_what_came_since(store: Store, keep: Kept) -> None:
    a, b, c = keep("FR"), keep("DE"), keep("IT")
    story = _tell(store, one=[a, b, c])["one"]
    new = decisions.split(store, story, [c], NOW)
    later = keep("ES")
    story_writer.write_clusters(store, {later: new}, {})
    assert sql.undone(store)
    assert _members(store, story) == {a, b, c, later}
    assert story_writer.separated_pairs(store) == frozenset()
    assert story_writer.edited_stories(store) == frozenset()
    with pytest.raises(NotFoundError):
        stories.story(store, new)
    assert sql.undone(store) == ""
    assert check(store) == ()


def test_merge_keeps_the_first_story_and_undo_gives_the_other_back_under_its_number(
    store: Store, keep: Kept
) -> None:
    a, b = keep("FR"), keep("DE")
    found = _tell(store, one=[a], two=[b])
    decisions.merge(store, found["one"], found["two"], NOW)
    assert _members(store, found["one"]) == {a, b}
    assert stories.story(store, found["one"]).countries in {("FR", "DE"), ("DE", "FR")}
    sql.undone(store)
    assert _members(store, found["one"]) == {a}
    assert _members(store, found["two"]) == {b}
    assert stories.story(store, found["two"]).headline == "Headline 2"


def test_decisions_are_undone_one_after_another(store: Store, keep: Kept) -> None:
    a, b, c = keep("FR"), keep("DE"), keep("IT")
    found = _tell(store, one=[a, b], two=[c])
    decisions.merge(store, found["one"], found["two"], NOW)
    decisions.split(store, found["one"], [a], NOW)
    assert sql.undone(store).startswith("1 of 3")
    assert sql.undone(store).startswith("merged with")
    assert _members(store, found["one"]) == {a, b}
    assert _members(store, found["two"]) == {c}


@pytest.mark.parametrize("chosen", [[], [1, 2], [77]])
def test_splitting_none_or_all_is_refused(store: Store, keep: Kept, chosen: list[int]) -> None:
    story = _tell(store, one=[keep("FR"), keep("DE")])["one"]
    with pytest.raises(NotFoundError, match="not none and not all"):
        decisions.split(store, story, chosen, NOW)
    assert undo.next_words(store)[0] == ""


def test_merging_a_story_with_itself_or_with_nothing_is_refused(store: Store, keep: Kept) -> None:
    story = _tell(store, one=[keep("FR")])["one"]
    with pytest.raises(NotFoundError, match="itself"):
        decisions.merge(store, story, story, NOW)
    with pytest.raises(NotFoundError, match="no story"):
        decisions.merge(store, story, 2**70, NOW)


def test_a_damaged_note_of_a_decision_is_dropped_without_harm(store: Store, keep: Kept) -> None:
    a, b = keep("FR"), keep("DE")
    story = _tell(store, one=[a, b])["one"]
    decisions.split(store, story, [b], NOW)
    sql.change(store, "UPDATE journal SET packed = x'00'")
    assert sql.undone(store) == ""
    assert undo.next_words(store)[0] == ""
    assert check(store) == ()


def test_a_store_open_for_reading_takes_no_decision(
    store: Store, settings: Settings, keep: Kept
) -> None:
    story = _tell(store, one=[keep("FR"), keep("DE")])["one"]
    reading = open_store(settings.store, settings.images, read_only=True)
    try:
        with pytest.raises(StoreReadOnlyError):
            decisions.split(reading, story, [1], NOW)
        assert stories.story(reading, story).articles == 2
    finally:
        reading.close()


def test_vector_and_themes_of_an_edited_text_are_not_current_and_its_story_is_kept(
    store: Store, keep: Kept
) -> None:
    a = keep("FR")
    story = _tell(store, one=[a])["one"]
    vectors.keep_vectors(
        store,
        "m",
        [_with(one, np.ones(4, np.float32) / 2) for one in vectors.article_words(store, [a])],
    )
    sql.set_themes(store, Passage(a, 0, "damage", 0.5))
    assert list(vectors.story_vectors(store, story)) == [a]
    assert len(story_writer.passages(store, story)) == 1
    sql.edit(store, a, plain="Another text.")
    assert vectors.story_vectors(store, story) == {}
    assert story_writer.passages(store, story) == ()
    assert stories.story_of(store, a) == story
    waiting = vectors.to_embed(store, "m", NOW - timedelta(days=1))
    assert [one.id for one in waiting] == [a]


def _with(words: vectors.ArticleWords, row: NDArray[np.float32]) -> vectors.ArticleWords:
    return replace(words, vector=row)


def test_vectors_come_back_as_they_were_and_a_damaged_one_is_left_out(
    store: Store, keep: Kept
) -> None:
    a, b = keep("FR"), keep("FR")
    story = _tell(store, one=[a, b])["one"]
    one = np.array([0.6, 0.8, 0.0, 0.0], np.float32)
    vectors.keep_vectors(
        store, "m", [_with(text, one) for text in vectors.article_words(store, [a, b])]
    )
    sql.change(store, "UPDATE vectors SET vector = x'00' WHERE article_id = ?", b)
    found = vectors.story_vectors(store, story)
    assert list(found) == [a]
    assert found[a] == pytest.approx(one, abs=1e-3)


def test_articles_of_every_language_are_grouped_as_they_were_written(
    store: Store, keep: Kept
) -> None:
    english, greek = keep("IE"), keep("GR", language="el")
    british = keep("GB", language="en-GB")
    ready = {one.id: one for one in vectors.unclustered(store, "m", NOW - timedelta(days=1))}
    assert {one.id: one.language for one in ready.values()} == {
        english: "en", greek: "el", british: "en"
    }  # fmt: skip
    assert stories.waiting(store) == (("el", 1),)
    story = _tell(store, one=[english, greek])["one"]
    texts = {text.id: text for text in stories.texts(store, story)}
    assert (texts[english].in_english, texts[greek].in_english) == (True, False)
    assert texts[greek].headline.english == texts[greek].headline.written


def test_sentences_of_a_story_s_texts_carry_their_originals_where_aligned(
    store: Store, keep: Kept
) -> None:
    a = keep("FR")
    story = _tell(store, one=[a])["one"]
    (text,) = stories.texts(store, story)
    assert text.sentences == (Sentence("First sentence here."), Sentence("Second one."))
    assert text.lead == "First sentence here. Second one."
    assert text.headline == Sentence("Headline 1")


def test_who_was_collected_counts_outlets_and_articles_of_the_span(
    store: Store, keep: Kept
) -> None:
    keep("FR", 1), keep("FR", 2), keep("FR", 3, "post"), keep("DE", 90)
    found = stories.collected(store, (NOW - timedelta(hours=72)).timestamp(), NOW.timestamp())
    assert found == {"FR": (2, 3)}


def test_the_rows_of_every_list_know_in_how_many_countries_their_story_is_told(
    store: Store, keep: Kept
) -> None:
    a, b, c, alone = keep("FR", 5), keep("DE", 3), keep("FR", 2, "post"), keep("FR", 1)
    _tell(store, one=[a, b, c])
    listed = {row.id: row.story_countries for row in articles.from_country(store, "FR", 9)}
    assert listed == {a: 2, c: 2, alone: 0}
    marks.mark_saved(store, b, True, NOW)
    assert [row.story_countries for row in articles.saved(store, 9)] == [2]
    assert articles.article(store, a).story_countries == 2
    assert articles.article(store, alone).story_countries == 0


def test_a_country_s_list_is_read_from_its_index_without_sorting(store: Store, keep: Kept) -> None:
    _tell(store, one=[keep("FR"), keep("DE")])
    asked: list[str] = []
    with reading(store) as db:
        db.conn.set_trace_callback(asked.append)
        articles.from_country(store, "FR", 200)
        articles.about_country(store, "FR", 200)
        articles.saved(store, 200)
        db.conn.set_trace_callback(None)
    for asking in (one for one in asked if one.startswith("SELECT")):
        plan = [str(row[3]) for row in sql.rows(store, f"EXPLAIN QUERY PLAN {asking}")]
        assert any("INDEX" in line for line in plan)
        assert not [line for line in plan if "SCAN" in line and "INDEX" not in line]
        assert not [line for line in plan if "TEMP B-TREE" in line]


def test_a_story_is_counted_anew_when_an_article_of_it_goes_and_comes_back(
    store: Store, keep: Kept
) -> None:
    a, b, c = keep("FR"), keep("DE"), keep("IT")
    story = _tell(store, one=[a, b, c])["one"]
    with writing(store) as db:
        assert retention.remove(db, [b], NOW) == 1
    left = stories.story(store, story)
    assert (left.articles, left.countries) == (2, ("FR", "IT"))
    retention.restore(store)
    again = stories.story(store, story)
    assert (again.articles, len(again.countries)) == (3, 3)
