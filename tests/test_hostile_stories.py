"""Stories out of stores that are damaged, changed meanwhile, or stranger than the news should be."""

import json
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from globe_app.briefing import stories as world
from globe_app.briefing.world_take import world_take
from globe_app.errors import NotFoundError
from globe_app.geo.countries import Countries
from globe_app.model.news import Block, NewArticle, Outlet, Pair
from globe_app.model.retention import CountedFrom, RetentionRule
from globe_app.model.story import ArticleText, EnrichReport, Passage, Sentence
from globe_app.pipeline import ingest
from globe_app.pipeline.enrich import enrich
from globe_app.pipeline.group_articles import group_articles
from globe_app.pipeline.story_facts import refresh_stories
from globe_app.pipeline.story_themes import find_themes, stories_without_themes
from globe_app.settings import Settings, resources_dir
from globe_app.store import (
    articles,
    decisions,
    entries,
    outlets,
    retention,
    stories,
    story_writer,
    translations,
    undo,
    vectors,
)
from globe_app.store.db import Store, check, reading
from globe_app.stories import embed
from globe_app.stories.figures import figures
from globe_app.stories.sentence_models import MODEL_FILES, RECORD
from globe_app.stories.themes import available_classifier_name
from globe_app.text.digests import english_digest
from globe_app.translation.engines import Engines
from tests import sql
from tests.conftest import NOW

Kept = Callable[..., int]
QUAKE = "Earthquake shakes the city of Tarsu and damages the old bridge"
BODY = (
    "The earthquake killed 12 people in Tarsu on Friday. Rescuers search the old bridge for others."
)


@pytest.fixture
def keep(store: Store) -> Kept:
    """Stores an article of a country's outlet, hours before now; its id."""
    numbers = iter(range(1, 100_000))

    def one(country: str, hours: float = 1, paper: str = "paper", **more: object) -> int:
        number = next(numbers)
        outlet = Outlet(f"{country.lower()}-{paper}", f"{country} {paper}", country, "en")
        outlets.keep_outlet(store, outlet)
        values: dict[str, object] = {
            "key": str(number), "headline": QUAKE, "url": "", "dated": True,
            "published": NOW - timedelta(hours=hours), "language": "en", "author": "",
            "summary": (), "body_html": f"<p>{BODY}</p>", "body_text": BODY, "digest": str(number),
        }  # fmt: skip
        new = NewArticle(**{**values, **more})  # type: ignore[arg-type]
        return entries.write_articles(store, outlet, [new], NOW)[0].id

    return one


@pytest.fixture
def run(store: Store, settings: Settings, countries: Countries) -> Callable[[], EnrichReport]:
    def once() -> EnrichReport:
        engines = Engines(settings.models)
        *_, last = enrich(store, settings, countries, engines, lambda: NOW)
        assert isinstance(last, EnrichReport)
        return last

    return once


def _told(store: Store, *members: int) -> int:
    """A story of these articles."""
    (story,) = story_writer.write_clusters(store, dict.fromkeys(members, -1), {}).touched
    sql.recompute(
        store, {story: [story_writer.MembershipFacts(one, 0.5, one, "") for one in members]}
    )
    return story


# Vectors -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "damaged",
    [b"", b"x", b"\0" * 767, b"\0" * 770, b"\xff" * 768, b"\0\x7c" * 384, b"\0" * 9_001],
    ids=["empty", "a byte", "odd", "too long", "NaN", "infinite", "much too long"],
)
def test_a_damaged_vector_affects_no_other(
    store: Store, keep: Kept, run: Callable[[], EnrichReport], settings: Settings,
    countries: Countries, damaged: bytes,
) -> None:  # fmt: skip
    a, b = keep("FR", 5), keep("DE", 4)
    run()
    story = stories.story_of(store, a)
    assert stories.story_of(store, b) == story
    sql.change(store, "UPDATE vectors SET vector = ? WHERE article_id = ?", damaged, a)
    memberships = {
        membership.article.article_id: membership for membership in world.membership(store, story)
    }
    assert set(memberships) == {a, b}
    c = keep("IT", 3)
    run()
    assert stories.story_of(store, c) == story
    sql.change(store, "UPDATE vectors SET vector = ? WHERE article_id = ?", damaged, a)
    sql.change(store, "UPDATE stories SET changed = changed + 1")
    for _ in refresh_stories(store, resources_dir()):
        pass
    central = {one.article_id: one.centrality for one in stories.story_articles(store, story)}
    assert central[b] > 0.9
    assert central[c] > 0.9
    eyes = world.similarity_settings(settings.resources, countries)
    assert world.missed(store, eyes, "US", NOW).home_outlets == 0


def test_a_damaged_vector_of_an_article_in_no_story_is_made_anew(
    store: Store, keep: Kept, run: Callable[[], EnrichReport]
) -> None:
    a, b = keep("FR", 5), keep("DE", 4)
    vectors.keep_vectors(
        store,
        embed.available_model_name(),
        [replace(vectors.article_words(store, [a])[0], vector=np.ones(7, np.float32))],
    )
    assert run().grouped == 2
    assert stories.story_of(store, a) == stories.story_of(store, b) != 0


def test_a_damaged_sentence_model_leads_to_vectors_that_say_what_they_are(
    store: Store, keep: Kept, settings: Settings, countries: Countries, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name in MODEL_FILES:
        (tmp_path / name).write_bytes(b"{")
    (tmp_path / RECORD).write_text(json.dumps(dict.fromkeys(MODEL_FILES, "0" * 64)))
    monkeypatch.setattr(embed, "find_model_folder", lambda *_: tmp_path)
    a, b = keep("FR", 5), keep("DE", 4)
    for _ in range(2):  # and again, with articles in stories
        *_, report = group_articles(store, settings.resources, countries, NOW)
        assert isinstance(report, EnrichReport)
        assert any("words alone" in note for note in report.notes)
        c = keep("IT", 3)
    with reading(store) as db:
        assert {row[0] for row in db.execute("SELECT model FROM vectors")} == {embed.TfIdf.name}
    assert stories.story_of(store, a) == stories.story_of(store, b) != 0
    assert stories.story_of(store, c) == 0


def test_a_model_that_comes_and_goes_leaves_stories_whole(
    store: Store, keep: Kept, run: Callable[[], EnrichReport], settings: Settings,
    countries: Countries, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    if embed.find_model_folder() is None:
        pytest.skip("the sentence model is not installed")
    folder = embed.find_model_folder()
    first = [keep(code, n) for n, code in enumerate(("FR", "DE", "IT"), 4)]
    run()
    story = stories.story_of(store, first[0])
    for model in (None, folder):
        monkeypatch.setattr(embed, "find_model_folder", lambda *_, model=model: model)
        new = keep("ES", 2)
        run()
        assert stories.story_of(store, new) == story
        assert len(world.membership(store, story)) == len(world.current_take(store, story).articles)
        assert world.missed(
            store, world.similarity_settings(settings.resources, countries), "US", NOW
        )
        with reading(store) as db:  # none of the other's is left in the active days
            assert {row[0] for row in db.execute("SELECT model FROM vectors")} == {
                embed.available_model_name()
            }


# Damaged rows ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "aligned", ["{", "[[1]]", "[" * 50_000, '[["p","",1,2]]', '[["script","x","a","b"]]', "null"]
)
def test_a_damaged_alignment_leaves_the_english_text(
    store: Store, keep: Kept, aligned: str
) -> None:
    a = keep("ES", language="es", body_html="<p>Uno. Dos.</p>", body_text="Uno. Dos.")
    b = keep("FR")
    original = translations.source(store, a)
    block = Block("p", (Pair("Uno.", "One."), Pair("Dos.", "Two.")))
    english = translations.English("Quake", (), (block,), "One. Two.", "<p>One. Two.</p>", "X", ())
    translations.write_english(store, [(original, english)])
    story = _told(store, a, b)
    sql.change(store, "UPDATE translated_texts SET blocks = ? WHERE article_id = ?", aligned, a)
    assert [one.id for one in stories.texts(store, story)] == [b]  # altered: it is not quoted
    digest = english_digest("Quake", (), "<p>One. Two.</p>", "One. Two.", aligned)
    sql.change(store, "UPDATE translations SET digest = ?", digest)  # odd, and stored like that
    texts = {one.id: one for one in stories.texts(store, story)}
    assert [one.english for one in texts[a].sentences] == ["One.", "Two."]
    assert world.current_take(store, story).row.articles == 2
    assert articles.article(store, a).english is not None


@pytest.mark.parametrize("at", [-(2**62), -1, 0, 2**40, 2**62, 253_402_300_799])
def test_times_beyond_the_calendar_are_shown_at_its_end(
    store: Store, keep: Kept, settings: Settings, countries: Countries, at: int
) -> None:
    a, b = keep("FR"), keep("DE")
    story = _told(store, a, b)
    sql.change(store, "UPDATE articles SET published = ? WHERE id = ?", at, a)
    sql.change(store, "UPDATE story_articles SET published = ? WHERE article_id = ?", at, a)
    sql.change(store, "UPDATE stories SET changed = changed + 1")
    for _ in refresh_stories(store, resources_dir()):
        pass
    take = world.current_take(store, story)
    assert {one.article_id for one in take.articles} == {a, b}
    assert len(world.replay(store, story)) == 2
    assert world.membership(store, story)
    assert world.takes(store, story, world.taxonomy(settings.resources)).headlines
    world.stories(store, NOW)
    world.missed(store, world.similarity_settings(settings.resources, countries), "FR", NOW)


def test_malformed_rows_in_any_table_break_no_page(
    store: Store, keep: Kept, settings: Settings, countries: Countries
) -> None:
    a, b = keep("FR", headline="\0\u202eQuake\ud7ff"), keep("DE", body_html="\0<p>\0", body_text="")
    story = _told(store, a, b)
    sql.change(store, "UPDATE story_articles SET text_of = 999, credit = char(0), central = 9e999")
    sql.change(store, "UPDATE stories SET countries = 'FR  ?? \n x', central = 12345")
    sql.set_themes(store,
        Passage(a, 10**6, "casualties", 9e99), Passage(a, -7, "no such theme", -1.0),
        Passage(a, -1, "", 0.0),
    )  # fmt: skip
    sql.change(store, "UPDATE passages SET manner = char(0)")
    take = world.current_take(store, story)
    assert take.row.articles == 2
    told = world.takes(store, story, world.taxonomy(settings.resources))
    whole = world_take(store, story, world.taxonomy(settings.resources), countries)
    assert whole is not None
    assert whole.row.articles == 2
    assert {country for country, _ in told.headlines} == {"FR", "DE"}
    assert world.figures(store, story)
    assert len(world.membership(store, story)) == 2


@pytest.mark.parametrize(
    "note",
    [
        "[]", "null", '{"stories": [[Infinity, 1, 1, 0]], "made": [], "members": [], "apart": []}',
        '{"stories": [], "made": [1], "members": [], "apart": []}', "[" * 50_000,
        '{"stories": [[1, 1, 1, 0]], "made": [], "members": [[1, 99999, 0]], "apart": []}',
        f'{{"stories": [[{2**70}, 1, 1, 0]], "made": [], "members": [], "apart": []}}',
        '{"stories": [["x", 1, 1, 0]], "made": [], "members": [["y"]], "apart": [[1]]}',
        '{"stories": [[1, null, 1, 0]], "made": [], "members": [], "apart": []}',
    ],
)  # fmt: skip
def test_a_malformed_undo_record_is_dropped_and_changes_nothing(
    store: Store, keep: Kept, note: str
) -> None:
    a, b, c = keep("FR"), keep("DE"), keep("IT")
    story = _told(store, a, b, c)
    new = decisions.split(store, story, [c], NOW)
    packed = zlib.compress(f'{{"before": {note or 0}}}'.encode())
    sql.change(store, "UPDATE journal SET packed = ?", packed)
    assert sql.undone(store) == ""
    assert stories.story_of(store, c) == new
    assert story_writer.separated_pairs(store) == {(story, new)}
    assert undo.next_words(store)[0] == ""
    assert check(store) == ()


# Changed meanwhile ----------------------------------------------------------------------------------


def test_a_split_or_merge_made_during_clustering_is_kept(store: Store, keep: Kept) -> None:
    a, b, c = keep("FR"), keep("DE"), keep("IT")
    story, other = _told(store, a, b), _told(store, c)
    new = decisions.split(store, story, [b], NOW)  # after the grouping read what is held
    story_writer.write_clusters(store, {}, {new: story, other: story})
    assert stories.story_of(store, b) == new
    assert stories.story_of(store, c) == story  # what the reader left alone is joined


def test_a_headline_that_is_corrected_is_corrected_in_the_list(
    store: Store, keep: Kept, run: Callable[[], EnrichReport]
) -> None:
    a = keep("FR", 5)
    keep("DE", 4, headline=f"{QUAKE} again")
    run()
    story = stories.story_of(store, a)
    central = stories.story(store, story).central_article
    sql.edit(
        store, central, headline="Earthquake shakes the city of Tarsu and damages the old bridges"
    )
    run()
    assert (
        stories.story(store, story).headline
        == "Earthquake shakes the city of Tarsu and damages the old bridges"
    )


def test_a_text_that_comes_later_tells_whose_it_is(
    store: Store, keep: Kept, run: Callable[[], EnrichReport]
) -> None:
    told = " ".join(
        f"Witness number {n} in Tarsu spoke about the morning of day {n * 7} and the bridge."
        for n in range(12)
    )
    a = keep("FR", 5, body_html=f"<p>{told}</p>", body_text=told)
    b = keep("DE", 4, headline=f"{QUAKE}, witnesses say")
    run()
    story = stories.story_of(store, a)
    assert stories.story(store, story).independent_texts == 2
    # as a sync writes the whole text of a page
    sql.edit(store, b, html=f"<p>{told}</p>", plain=told)
    run()
    assert stories.story(store, story).independent_texts == 1


def test_a_date_that_is_corrected_moves_the_report(
    store: Store, keep: Kept, run: Callable[[], EnrichReport]
) -> None:
    a, b = keep("FR", 5), keep("DE", 4)
    run()
    story = stories.story_of(store, a)
    earlier = NOW - timedelta(hours=9)
    sql.change(store, "UPDATE articles SET published = ? WHERE id = ?", int(earlier.timestamp()), b)
    run()
    assert stories.story(store, story).first == earlier
    assert [one.article_id for one in stories.story_articles(store, story)] == [b, a]


def test_articles_that_are_restored_come_back_to_their_story(store: Store, keep: Kept) -> None:
    old = [keep("FR", 24 * 100), keep("DE", 24 * 100), keep("IT", 24 * 100)]
    story = _told(store, *old)
    new = decisions.split(store, story, old[2:], NOW)
    young = keep("ES", 1)
    mixed = _told(store, keep("PT", 24 * 99), young)
    sql.set_themes(store, Passage(old[0], 0, "casualties", 0.5))
    assert (
        retention.clean_up(store, RetentionRule(30, counted_from=CountedFrom.PUBLISHED), NOW) == 4
    )
    assert stories.story(store, mixed).articles == 1  # counted anew at once
    for _ in refresh_stories(store, resources_dir()):
        pass
    assert stories.story(store, mixed).articles == 1
    with pytest.raises(NotFoundError):
        stories.story(store, story)
    assert retention.restore(store).articles == 4
    for _ in refresh_stories(store, resources_dir()):
        pass
    assert [stories.story_of(store, one) for one in old] == [story, story, new]
    assert stories.by_hand(store, new) == {old[2]}
    assert stories.story(store, mixed).articles == 2
    assert len(story_writer.passages(store, story)) == 1
    assert check(store) == ()


def test_the_sample_removed_and_an_outlet_deleted_leave_no_empty_story(
    store: Store, keep: Kept, settings: Settings, run: Callable[[], EnrichReport]
) -> None:
    ingest.load_sample(store, settings.resources / "sample", NOW)
    keep("FR", 5)
    keep("DE", 4)
    run()
    ingest.remove_sample(store, NOW)
    sql.change(store, "DELETE FROM outlets WHERE id = 'de-paper'")
    run()
    lines = sql.rows(store, "SELECT articles, countries, changed - worked_out FROM stories")
    assert lines == [(1, "FR", 0)]
    assert check(store) == ()


def test_an_article_removed_while_missed_is_computed_is_left_out(
    store: Store, keep: Kept, run: Callable[[], EnrichReport], settings: Settings,
    countries: Countries, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for n, code in enumerate(("FR", "DE", "IT", "ES"), 2):
        keep(code, n)
    home = [keep("US", 3, f"p{n}", headline=f"{QUAKE} {n}") for n in range(6)]
    run()
    story = stories.story_of(store, home[0])
    foreign = [
        one.article_id for one in stories.story_articles(store, story) if one.country != "US"
    ]
    told = _told_apart(store, story, foreign)
    words_of = vectors.article_words
    monkeypatch.setattr(
        vectors, "article_words",
        lambda store, ids: tuple(one for one in words_of(store, ids) if one.id not in home[:2]),
    )  # fmt: skip
    found = world.missed(store, world.similarity_settings(settings.resources, countries), "US", NOW)
    assert told in {one.row.id for one in (*found.missed, *found.set_aside)}


def _told_apart(store: Store, story: int, members: list[int]) -> int:
    new = decisions.split(store, story, members, NOW)
    for _ in refresh_stories(store, resources_dir()):
        pass
    return new


def test_a_second_article_of_the_outlet_that_tells_it_is_no_second_outlet(
    store: Store, keep: Kept, run: Callable[[], EnrichReport], settings: Settings,
    countries: Countries,
) -> None:  # fmt: skip
    abroad = [keep(code, n) for n, code in enumerate(("FR", "DE", "IT", "ES"), 2)]
    one, other = keep("US", 3, "p0"), keep("US", 2, "p0", headline=f"{QUAKE}, mayor says")
    for n in range(5):  # five more outlets, about something else
        keep("US", 4, f"q{n}", headline=f"Senate passes budget bill number {n}", body_html="",
             body_text="")  # fmt: skip
    run()
    story = stories.story_of(store, abroad[0])
    if stories.story_of(store, other) == story:
        decisions.split(store, story, [other], NOW)
    assert stories.story_of(store, one) == story
    found = world.missed(store, world.similarity_settings(settings.resources, countries), "US", NOW)
    assert [m.row.id for m in found.missed] == [story]
    assert found.missed[0].home_outlets == 1


# Large ----------------------------------------------------------------------------------------------


def test_a_story_with_more_articles_than_the_limit_is_processed_once(
    store: Store, keep: Kept, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("globe_app.pipeline.story_themes.MAX_TEXTS", 3)
    story = _told(store, *(keep("FR", n, f"p{n}") for n in range(1, 6)))
    lacking = stories_without_themes(store, NOW)
    assert [one.phase for one in find_themes(store, settings, lacking)] == ["themes"]
    assert len(story_writer.with_passages(store, story, available_classifier_name())) == 3
    assert stories_without_themes(store, NOW) == ()


def test_all_changed_stories_are_recomputed_however_many(store: Store, keep: Kept) -> None:
    ids = [keep("FR", n % 50, f"p{n % 7}") for n in range(1_203)]
    story_writer.write_clusters(store, {one: -1 - n // 2 for n, one in enumerate(ids[:1_000])}, {})
    story_writer.write_clusters(store, {one: -1 - n for n, one in enumerate(ids[1_000:])}, {})
    for _ in refresh_stories(store, resources_dir()):
        pass
    assert story_writer.stale_stories(store) == ()
    assert sql.value(store, "SELECT count(*) FROM stories WHERE central IS NULL") == 0


@pytest.mark.parametrize(
    "said",
    ["9" * 400, "1" + ",000" * 120, "9" * 400 + ".5", "1e999", "٩" * 400, "-" + "9" * 320, "²³"],
)
def test_numbers_beyond_the_limit_are_no_figures(said: str) -> None:
    text = ArticleText(
        1, "o", "O", "FR", NOW, "en", Sentence("Quake"),
        (Sentence(f"The quake killed {said} people and cost ${said} billion on 5 May {said[:4]}."),),
    )  # fmt: skip
    for one in figures(text):
        json.loads(json.dumps([one.low, one.high], allow_nan=False))
        assert 0 <= one.low <= one.high < 1e18


def test_a_text_of_five_megabytes_without_a_full_stop_is_told_like_any_other(
    store: Store, keep: Kept, run: Callable[[], EnrichReport], settings: Settings
) -> None:
    words = "earthquake in Tarsu killed twelve people " * 125_000
    a = keep("FR", 5, body_html=f"<p>{words}</p>", body_text=words)
    b = keep("DE", 4, headline=f"{QUAKE} at noon")
    run()
    story = stories.story_of(store, a)
    assert stories.story_of(store, b) == story
    assert world.current_take(store, story).row.articles == 2
    world.figures(store, story)
    world.membership(store, story)
    assert world.takes(store, story, world.taxonomy(settings.resources)).headlines


# Waiting -----------------------------------------------------------------------------------------------


def test_enrich_reports_articles_without_an_engine_as_waiting(
    store: Store, keep: Kept, run: Callable[[], EnrichReport], settings: Settings
) -> None:
    if "es" not in Engines(settings.models).languages():
        pytest.skip("Apertium with its Spanish is not installed")
    keep("GR", language="el", headline="Σεισμός στην πόλη", body_html="", body_text="")
    failed = keep("ES", language="es", headline="Terremoto en la ciudad de Tarsu", body_html="",
                  body_text="")  # fmt: skip
    sql.change(store, "UPDATE articles SET language_detected = 1 WHERE id = ?", failed)
    original = translations.source(store, failed)
    translations.note_failed(store, [(original, _says(settings), "cannot")])
    report = run()
    assert report.waiting_languages == ("el",)
    assert report.waiting == 1


def _says(settings: Settings) -> str:
    found = Engines(settings.models).find("es")
    assert found is not None
    found.close()
    return found.description
