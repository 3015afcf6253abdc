"""What is made of a text is used only while the text is what it was made of."""

from dataclasses import replace

import numpy as np
import pytest

from globe_app.model.news import Block, NewArticle, Outlet, Pair, TranslationState
from globe_app.model.story import Passage
from globe_app.store import articles, entries, outlets, stories, story_writer, translations, vectors
from globe_app.store.db import Store
from tests import sql
from tests.conftest import NOW

PAPER = Outlet("es-paper", "Paper", "ES", "es")
ROW = np.ones(4, np.float32) / 2
SINCE = NOW.replace(year=2025)


@pytest.fixture
def one(store: Store) -> int:
    """An article in a story of its own, in Spanish."""
    outlets.keep_outlet(store, PAPER)
    new = NewArticle(
        key="k", headline="Terremoto", url="", published=NOW, dated=True, language="es", author="",
        summary=("Uno.",), body_html="<p>Uno. Dos.</p>", body_text="Uno. Dos.", digest="d",
    )  # fmt: skip
    (written,) = entries.write_articles(store, PAPER, [new], NOW)
    story_writer.write_clusters(store, {written.id: -1}, {})
    return written.id


def english(text: str = "One. Two.") -> translations.English:
    block = Block("p", (Pair("Uno.", "One."), Pair("Dos.", "Two.")))
    return translations.English("Quake", ("One.",), (block,), text, f"<p>{text}</p>", "X", ("FR",))


def translate(store: Store, one: int, text: str = "One. Two.") -> None:
    translations.write_english(store, [(translations.source(store, one), english(text))])


def edit(store: Store, one: int) -> None:
    sql.edit(store, one, html="<p>Tres.</p>", plain="Tres.")


def test_a_vector_made_of_a_text_that_is_edited_meanwhile_is_not_current(
    store: Store, one: int
) -> None:
    translate(store, one)
    story = stories.story_of(store, one)
    read = vectors.article_words(store, [one])[0]
    sql.edit(store, one, headline="Corregido")
    translate(store, one, "Three.")
    vectors.keep_vectors(store, "m", [replace(read, vector=ROW)])  # written after the edit
    assert vectors.story_vectors(store, story) == {}
    (again,) = vectors.to_embed(store, "m", SINCE)
    assert (again.id, again.vector) == (one, None)
    vectors.keep_vectors(store, "m", [replace(again, vector=ROW)])
    assert list(vectors.story_vectors(store, story)) == [one]
    assert vectors.to_embed(store, "m", SINCE) == ()


def test_a_vector_is_of_the_original_so_a_translation_leaves_it(store: Store, one: int) -> None:
    story = stories.story_of(store, one)
    vectors.keep_vectors(store, "m", [replace(vectors.article_words(store, [one])[0], vector=ROW)])
    assert list(vectors.story_vectors(store, story)) == [one]
    translate(store, one, "Another translation.")
    assert list(vectors.story_vectors(store, story)) == [one]


def test_a_translation_is_shown_only_of_the_text_it_was_made_of(store: Store, one: int) -> None:
    translate(store, one)
    (row,) = articles.from_country(store, "ES", 9)
    assert row.headline == "Quake"
    edit(store, one)
    found = articles.article(store, one)
    assert (found.row.headline, found.english) == ("Terremoto", None)
    assert found.translation_state is TranslationState.NOT_TRIED
    assert translations.to_translate(store, TranslationState.NOT_TRIED) == (("es", 1),)
    assert stories.waiting(store) == (("es", 1),)


def test_a_translation_whose_original_is_edited_meanwhile_is_not_written(
    store: Store, one: int
) -> None:
    read = translations.source(store, one)
    edit(store, one)
    translations.write_english(store, [(read, english())])
    translations.note_failed(store, [(read, "X", "failed")])
    found = articles.article(store, one)
    assert (found.english, found.translation_state) == (None, TranslationState.NOT_TRIED)
    assert found.about == ()


def test_an_article_that_fails_after_an_edit_has_no_english_of_the_old_text(
    store: Store, one: int
) -> None:
    translate(store, one)
    edit(store, one)
    translations.note_failed(store, [(translations.source(store, one), "X", "cannot")])
    found = articles.article(store, one)
    assert (found.english, found.translation_note) == (None, "X cannot")


def test_what_there_is_in_english_stays_when_a_later_try_fails(store: Store, one: int) -> None:
    translate(store, one)
    translations.note_failed(store, [(translations.source(store, one), "X", "cannot")])
    found = articles.article(store, one)
    assert found.english is not None
    assert found.translation_state is TranslationState.FAILED


def test_a_language_found_in_a_text_that_is_edited_meanwhile_does_not_count(
    store: Store, one: int
) -> None:
    (read,) = translations.undetected(store, 9)
    edit(store, one)
    translations.keep_languages(store, [(read, "pt")])
    (again,) = translations.undetected(store, 9)
    assert (again.id, again.language) == (one, "es")
    translations.keep_languages(store, [(again, "pt")])
    assert articles.article(store, one).row.language == "pt"
    edit(store, one)  # the same words again
    assert translations.undetected(store, 9) == ()


def test_themes_of_a_text_that_is_edited_meanwhile_are_not_current(store: Store, one: int) -> None:
    story = stories.story_of(store, one)
    (read,) = stories.texts(store, story)
    edit(store, one)
    story_writer.keep_passages(store, read, [Passage(one, 0, "damage", 0.5)], "words")
    assert story_writer.passages(store, story) == ()
    assert story_writer.with_passages(store, story, "words") == frozenset()
    (again,) = stories.texts(store, story)
    story_writer.keep_passages(store, again, [Passage(one, 0, "damage", 0.5)], "words")
    assert len(story_writer.passages(store, story)) == 1
    translate(store, one)
    assert story_writer.passages(store, story) == ()


def test_a_story_that_an_article_joins_while_it_is_worked_out_stays_stale(
    store: Store, one: int
) -> None:
    story = stories.story_of(store, one)
    (read,) = story_writer.stale_stories(store)
    new = NewArticle(
        key="k2", headline="Otro", url="", published=NOW, dated=True, language="es", author="",
        summary=(), body_html="", body_text="", digest="d2",
    )  # fmt: skip
    (other,) = entries.write_articles(store, PAPER, [new], NOW)
    story_writer.write_clusters(store, {other.id: story}, {})
    standing = story_writer.MembershipFacts(one, 1.0, one, "")
    story_writer.write_facts(store, {read: [standing]})
    (still,) = story_writer.stale_stories(store)
    assert (still.story_id, still.articles) == (story, 2)
    story_writer.write_facts(store, {still: [standing]})
    assert story_writer.stale_stories(store) == ()


@pytest.mark.parametrize("what", ["headline", "date", "translation"])
def test_a_story_is_stale_when_what_its_line_shows_changes(
    store: Store, one: int, what: str
) -> None:
    story_writer.refresh_single_articles(store, [stories.story_of(store, one)])
    assert story_writer.stale_stories(store) == ()
    if what == "headline":
        sql.edit(store, one, headline="Corregido")
    elif what == "date":
        sql.change(store, "UPDATE articles SET published = published - 60")
    else:
        translate(store, one)
    assert len(story_writer.stale_stories(store)) == 1
