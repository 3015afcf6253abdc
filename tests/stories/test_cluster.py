"""Grouping: what belongs together is put together, what differs in place or time is not."""

import csv
import random
from pathlib import Path

import numpy as np
import pytest

from globe_app.geo.countries import Countries
from globe_app.stories import embed
from globe_app.stories.cluster import ACTIVE_S, Document, StoryClusterer, articles_near_story
from globe_app.stories.embed import Embedder, TfIdf, find_model_folder, load_embedder
from globe_app.stories.sentence_models import MINILM
from globe_app.stories.similarity import Group, SimilarityModel
from globe_app.stories.terms import names_of
from tests.scores import bcubed

HOUR = 3600.0
HEADLINES = Path(__file__).resolve().parents[3] / "shared" / "data" / "headline-stories-dev.csv"
QUAKE_CHILE = [
    "Strong quake shakes northern Chile\nA magnitude 6.9 earthquake hit Antofagasta in Chile on Monday,"
    " killing at least nine people, officials in Santiago said.",
    "Nine dead after earthquake in Chile\nRescuers in Antofagasta searched collapsed houses after the"
    " earthquake that struck the north of Chile on Monday.",
    "Chilean miners safe after earthquake\nMines near Antofagasta stopped work when the earthquake hit"
    " northern Chile, the government in Santiago said.",
]
QUAKE_NEPAL = [
    "Earthquake kills dozens in Nepal\nA magnitude 6.4 earthquake struck Pokhara in western Nepal on"
    " Monday, killing at least thirty people, officials in Kathmandu said.",
    "Nepal villages cut off after earthquake\nHelicopters from Kathmandu flew to villages around Pokhara"
    " that the earthquake in Nepal had cut off.",
    "Nepal mourns earthquake victims\nThirty victims of the earthquake in Pokhara were cremated in Nepal"
    " on Tuesday, officials in Kathmandu said.",
]
ELECTION = [
    "Norway votes in close election\nPolls closed in Oslo on Monday in the closest parliamentary election"
    " in Norway for decades.",
    "Election in Norway too close to call\nBoth blocs claimed victory in Oslo after Monday's"
    " parliamentary election in Norway.",
]


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    if find_model_folder(MINILM) is None:
        pytest.skip("the sentence model is not installed")
    return load_embedder(MINILM)[0]


def _docs(
    texts: list[str], start: float = 0.0, step: float = HOUR, first: int = 0
) -> list[Document]:
    return [Document(first + n, start + n * step, text) for n, text in enumerate(texts)]


def _grouper(resources: Path, countries: Countries, model: str, **more: object) -> StoryClusterer:
    background = embed.background(resources, model)
    return StoryClusterer(
        lambda _: {}, background=background, find_countries=countries.named_in, **more
    )  # type: ignore[arg-type]


def test_two_quakes_on_one_day_and_an_election_are_three_stories(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    texts = [*QUAKE_CHILE, *QUAKE_NEPAL, *ELECTION]
    docs = _docs(texts, step=HOUR / 2)
    found = _grouper(resources, countries, embedder.name).cluster(docs, embedder.embed(texts))
    stories = [found.story_of[n] for n in range(len(texts))]
    assert len(set(stories[:3])) == 1
    assert len(set(stories[3:6])) == 1
    assert len(set(stories[6:])) == 1
    assert len(set(stories)) == 3


def test_the_same_words_three_weeks_later_start_another_story(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    texts = [*ELECTION, *ELECTION]
    docs = [*_docs(ELECTION), *_docs(ELECTION, start=21 * 24 * HOUR, first=2)]
    found = _grouper(resources, countries, embedder.name).cluster(docs, embedder.embed(texts))
    assert found.story_of[0] == found.story_of[1] != found.story_of[2] == found.story_of[3]


def test_new_articles_join_the_stories_there_are(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    texts = [*QUAKE_CHILE, *QUAKE_NEPAL]
    vectors = embedder.embed(texts)
    words = dict(enumerate(texts))
    clusterer = StoryClusterer(
        lambda ids: {one: words[one] for one in ids},
        background=embed.background(resources, embedder.name), find_countries=countries.named_in,
    )  # fmt: skip
    clusterer.add_existing(
        [0, 1, 3, 4], [70, 70, 80, 80], [0.0, HOUR, 0.0, HOUR], vectors[[0, 1, 3, 4]]
    )
    docs = [Document(2, 2 * HOUR, texts[2]), Document(5, 2 * HOUR, texts[5])]
    found = clusterer.cluster(docs, vectors[[2, 5]])
    assert found.story_of == {2: 70, 5: 80}
    assert found.merged_into == {}


def test_stories_that_are_one_are_joined_into_the_older_unless_kept_apart(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    texts = [*QUAKE_CHILE, QUAKE_CHILE[0]]
    vectors = embedder.embed(texts)
    words = dict(enumerate(texts))

    def group(**more: object) -> dict[int, int]:
        clusterer = StoryClusterer(
            lambda ids: {one: words[one] for one in ids},
            background=embed.background(resources, embedder.name), **more,  # type: ignore[arg-type]
        )  # fmt: skip
        clusterer.add_existing([0, 1], [9, 4], [0.0, HOUR], vectors[[0, 1]])
        return dict(clusterer.cluster([Document(2, HOUR, texts[2])], vectors[[2]]).merged_into)

    assert group() == {9: 4}
    assert group(fixed={9}) == {4: 9}  # what the reader shaped stays
    assert group(fixed={4, 9}) == {}
    assert group(keep_apart={(4, 9)}) == {}


def test_the_order_of_the_articles_given_does_not_matter(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    texts = [*QUAKE_CHILE, *QUAKE_NEPAL, *ELECTION]
    vectors = embedder.embed(texts)
    docs = _docs(texts)
    order = list(range(len(texts)))
    random.Random(3).shuffle(order)
    one = _grouper(resources, countries, embedder.name).cluster(docs, vectors).story_of
    two = _grouper(resources, countries, embedder.name).cluster(
        [docs[i] for i in order], vectors[order]
    )
    assert one == two.story_of


def test_without_the_model_words_alone_still_tell_events_apart(
    resources: Path, countries: Countries
) -> None:
    texts = [*QUAKE_CHILE, *QUAKE_NEPAL]
    tf_idf = TfIdf()
    found = _grouper(resources, countries, tf_idf.name).cluster(_docs(texts), tf_idf.embed(texts))
    assert {found.story_of[n] for n in range(3)}.isdisjoint(found.story_of[n] for n in range(3, 6))
    assert found.story_of[0] == found.story_of[1]


@pytest.mark.parametrize("words", ["", "\n", "a", "?" * 5_000, "ذلك الكتاب لا ريب فيه", "0"])
def test_texts_without_words_make_stories_of_their_own(
    words: str, resources: Path, countries: Countries, embedder: Embedder
) -> None:
    docs = _docs([QUAKE_CHILE[0], words])
    vectors = embedder.embed([one.words for one in docs])
    assert np.isfinite(vectors).all()
    found = _grouper(resources, countries, embedder.name).cluster(docs, vectors)
    assert found.story_of[0] != found.story_of[1]


def test_two_thousand_articles_of_one_event_are_one_story(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    texts = [QUAKE_CHILE[n % 3] for n in range(2_000)]
    vectors = embedder.embed(QUAKE_CHILE)[[n % 3 for n in range(2_000)]]
    docs = _docs(texts, step=30.0)
    found = _grouper(resources, countries, embedder.name).cluster(docs, vectors)
    assert len(set(found.story_of.values())) == 1


def test_a_story_without_articles_for_three_days_takes_no_more(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    vectors = embedder.embed(ELECTION)
    clusterer = _grouper(resources, countries, embedder.name)
    clusterer.words_of = lambda ids: dict.fromkeys(ids, ELECTION[0])
    clusterer.add_existing([0], [5], [0.0], vectors[:1])
    late = Document(1, ACTIVE_S + HOUR, ELECTION[1])
    assert clusterer.cluster([late], vectors[1:]).story_of[1] < 0


def test_articles_near_a_story_are_found_at_a_lower_threshold(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    own = embedder.embed(QUAKE_CHILE[:2])
    pool = _docs([QUAKE_CHILE[2], ELECTION[0], QUAKE_NEPAL[0]], first=10)
    group = Group(1, 2, own.sum(0), [0.0, HOUR], [0, 1])
    near = articles_near_story(
        group, own, QUAKE_CHILE[:2], pool, embedder.embed([one.words for one in pool]), 0.05,
        embed.background(resources, embedder.name), countries.named_in,
    )  # fmt: skip
    assert near[:1] == (10,)
    assert 11 not in near


def test_names_are_capitals_within_a_sentence_and_numbers_not_a_title_s() -> None:
    found = names_of("Rescuers reach Antofagasta after 6.9 quake\nOn Monday the army said so.")
    assert found == {"antofagasta", "6.9"}
    assert names_of("Stocks Fall Again In Quiet Summer Trading Week") == frozenset()


def test_similarity_is_symmetric(embedder: Embedder) -> None:
    scale = SimilarityModel(QUAKE_CHILE)
    vectors = embedder.embed(QUAKE_CHILE)
    one, two, *_ = (
        scale.single_article_group(n, n, n * HOUR, text, vector)
        for n, (text, vector) in enumerate(zip(QUAKE_CHILE, vectors, strict=True))
    )
    assert scale.similarity(one, two) == pytest.approx(scale.similarity(two, one))


def test_embeddings_are_those_of_the_reference_model(embedder: Embedder) -> None:
    """Cosines that sentence-transformers 6.2.0 gives for these pairs, to three places."""
    vectors = embedder.embed(["A man is eating food.", "A man is eating a piece of bread.",
                              "A cheetah is running behind its prey."])  # fmt: skip
    assert vectors.shape == (3, 384)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(3), abs=1e-5)
    assert float(vectors[0] @ vectors[1]) == pytest.approx(0.755, abs=0.02)  # weights in 8 bit
    assert float(vectors[0] @ vectors[2]) < 0.2


def test_a_batch_gives_what_single_texts_give(embedder: Embedder) -> None:
    texts = ["Short.", *QUAKE_NEPAL, "word " * 400]
    together = embedder.embed(texts)
    alone = np.concatenate([embedder.embed([one]) for one in texts])
    assert together == pytest.approx(alone, abs=0.02)  # 8-bit: a batch rounds otherwise


def test_the_recorded_headlines_are_clustered_better_than_by_tf_idf(
    resources: Path, countries: Countries, embedder: Embedder
) -> None:
    """The bench gives the cross-validated figures; this guards against losing them."""
    if not HEADLINES.is_file():
        pytest.skip("the recorded headlines are not beside the checkout")
    with HEADLINES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["story"]]
    wanted = sorted({row["story"] for row in rows})[::3]
    rows = [row for row in rows if row["story"] in wanted]
    docs = [Document(n, float(r["timestamp_ms"]) / 1000, r["title"]) for n, r in enumerate(rows)]
    vectors = embedder.embed([doc.words for doc in docs])
    found = _grouper(resources, countries, embedder.name).cluster(docs, vectors)
    gold = [row["story"] for row in rows]
    _, _, f = bcubed(gold, [found.story_of[doc.id] for doc in docs])
    assert f > 0.84
