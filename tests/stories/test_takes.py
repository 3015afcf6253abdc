"""A story as each country tells it, every passage quoted; the story in a few sentences."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from globe_app.model.story import HEADLINE, OTHER, ArticleText, Passage, StoryRow, Takes, Theme
from globe_app.stories.embed import unit_rows
from globe_app.stories.story_bullets import (
    MAX_BULLETS,
    SAME_COSINE,
    bullet_candidates,
    story_bullets,
)
from globe_app.stories.takes import MORE, QUOTES_PER_COUNTRY, takes
from globe_app.stories.taxonomy import load_themes
from globe_app.stories.themes import Classifier, passages
from globe_app.stories.wire_copies import group_copies
from tests.stories.sample_texts import NOON, text

QUAKE = (
    "At least 42 people were killed and dozens were wounded in the valley.",
    "Rescue teams with dogs are looking for survivors in the rubble.",
    "The prime minister expressed condolences and condemned the delay.",
)


@pytest.fixture(scope="module")
def themes(resources: Path) -> tuple[Theme, ...]:
    return load_themes(resources)


def row(texts: Sequence[ArticleText], *countries: str) -> StoryRow:
    """The line of a story of these texts."""
    told = countries or tuple(dict.fromkeys(one.country for one in texts))
    return StoryRow(
        1,
        "Quake",
        1,
        NOON,
        NOON,
        len(texts),
        len(set(group_copies(texts).values())),
        len(texts),
        told,
    )


def of(
    texts: Sequence[ArticleText],
    found: Sequence[Passage],
    themes: Sequence[Theme],
    copies: Mapping[int, int] | None = None,
) -> Takes:
    return takes(row(texts), texts, found, copies or group_copies(texts), themes)


def test_headlines_stand_side_by_side_by_country_in_the_order_of_telling(
    themes: tuple[Theme, ...],
) -> None:
    texts = [
        text(1, "Quake in the valley", country="PE", hours=3),
        text(2, "Strong quake", country="CL", hours=1, original_headline="Fuerte sismo"),
        text(3, "Quake: many dead", country="PE", hours=0),
        text(4, "Tremor", country="FR", hours=2),
    ]
    found = takes(row(texts, "CL", "PE"), texts, (), group_copies(texts), themes)
    assert [country for country, _ in found.headlines] == ["CL", "PE", "FR"]
    assert [one.article_id for one in dict(found.headlines)["PE"]] == [3, 1]
    [chile] = dict(found.headlines)["CL"]
    assert (chile.headline, chile.original_headline) == ("Strong quake", "Fuerte sismo")
    assert found.themes == ()
    assert found.matrix == ()


def test_every_passage_is_a_sentence_of_its_article_word_for_word(
    themes: tuple[Theme, ...],
) -> None:
    texts = [
        text(1, "Quake in the valley", *QUAKE, country="PE"),
        text(2, "Sismo", *(f"{one[:-1]}, it was said." for one in QUAKE), country="CL", hours=1,
             language="es", originals=("Uno.", "Dos.", "Tres.")),
    ]  # fmt: skip
    classifier = Classifier(themes)
    found = of(texts, [p for some in passages(texts, classifier) for p in some], themes)
    by_id = {one.id: one for one in texts}
    quotes = [quote for take in found.passages for quote in take.quotes]
    assert len(quotes) == 6
    for quote in quotes:
        source = by_id[quote.article_id]
        assert quote.english == source.sentences[quote.number].english
        assert quote.original == source.sentences[quote.number].original
        assert quote.country == source.country
    assert [name for _, name in found.themes[:2]] == [
        "Casualties and Violence",
        "Rescue and Relief",
    ]
    assert found.matrix[0] == (1, 1)


def test_near_identical_copies_count_once_where_they_came_first(themes: tuple[Theme, ...]) -> None:
    body = (*QUAKE, "The valley lies between two mountain ranges and has few roads of any kind.")
    texts = [
        text(1, "Quake", *body, country="PE", hours=2),
        text(2, "Sismo", *body, country="CL", hours=1),
        text(3, "Tremor", *body, country="EC", hours=3),
    ]
    found = of(texts, [Passage(n, 0, "casualties", 0.9) for n in (1, 2, 3)], themes)
    assert {country for country, _ in found.headlines} == {"CL", "PE", "EC"}
    assert [(take.country, len(take.quotes)) for take in found.passages] == [("CL", 1)]
    assert sum(map(sum, found.matrix)) == 1
    assert {one.text_of for _, reports in found.headlines for one in reports} == {2}


def test_a_sentence_that_two_texts_share_is_quoted_once(themes: tuple[Theme, ...]) -> None:
    texts = [
        text(1, "Quake", QUAKE[0], "The market was closed on that day.", country="PE"),
        text(2, "Sismo", QUAKE[0].upper(), "A bell rang in the village.", country="CL", hours=1),
    ]
    found = of(texts, [Passage(1, 0, "casualties", 0.9), Passage(2, 0, "casualties", 0.9)], themes)
    assert found.matrix == ((1, 0),)


def test_themes_are_ordered_by_countries_then_passages_with_more_last(
    themes: tuple[Theme, ...],
) -> None:
    texts = [
        text(n, "Quake", *(f"Sentence {at} of text {n}." for at in range(6)), country=country)
        for n, country in ((1, "PE"), (2, "CL"), (3, "EC"))
    ]
    found = of(
        texts,
        [
            *(Passage(1, at, "damage", 0.5) for at in range(3)),
            *(Passage(2, at, "damage", 0.5) for at in range(2)),
            *(Passage(n, 3, "rescue", 0.5) for n in (1, 2, 3)),
            Passage(1, 4, "weather", 0.5),
            Passage(3, 4, "weather", 0.5),
            *(Passage(n, 5, OTHER, 0.0) for n in (1, 2, 3)),
        ],
        themes,
    )
    assert [theme for theme, _ in found.themes] == ["rescue", "damage", "weather", OTHER]
    assert found.themes[-1] == (OTHER, MORE)
    assert found.matrix == ((1, 1, 1), (3, 2, 0), (1, 0, 1), (1, 1, 1))


def test_a_theme_of_one_country_is_no_heading_and_its_passages_stand_under_more(
    themes: tuple[Theme, ...],
) -> None:
    texts = [
        text(n, "Parade", f"Giants danced, text {n}.", f"More of text {n}.", country=country)
        for n, country in ((1, "PE"), (2, "PE"), (3, "EC"))
    ]
    found = of(
        texts,
        [
            Passage(1, 0, "culture", 0.9),
            Passage(2, 0, "culture", 0.9),
            Passage(3, 0, "weather", 0.9),
            Passage(1, 1, OTHER, 0.0),
            Passage(3, 1, "gone", 0.4),  # a theme of an older taxonomy
        ],
        themes,
    )
    assert found.themes == ((OTHER, MORE),)
    assert found.matrix == ((3, 2),)


def test_a_countrys_quotes_are_capped_and_their_number_is_kept(themes: tuple[Theme, ...]) -> None:
    body = [f"Sentence {at} of many." for at in range(20)]
    texts = [text(1, "Quake", *body, outlet="A"), text(2, "Sismo", "One alone here.", outlet="B")]
    found = of(
        texts,
        [
            *(Passage(1, at, "damage", 0.5 + at / 100) for at in range(20)),
            Passage(2, 0, "damage", 0.1),
        ],
        themes,
    )
    [take] = found.passages
    assert len(take.quotes) == QUOTES_PER_COUNTRY
    assert found.matrix == ((21,),)
    assert take.quotes[1].article_id == 2  # every outlet speaks before one speaks twice


def test_a_headline_is_quoted_only_of_an_article_without_text(themes: tuple[Theme, ...]) -> None:
    texts = [text(1, "Quake kills forty-two", *QUAKE), text(2, "Dozens die in the quake")]
    found = of(texts, [Passage(n, HEADLINE, "casualties", 0.8) for n in (1, 2)], themes)
    assert [quote.article_id for take in found.passages for quote in take.quotes] == [2]


def test_passages_of_a_text_that_has_changed_are_left_out(themes: tuple[Theme, ...]) -> None:
    texts = [text(1, "Quake", QUAKE[0])]
    found = of(
        texts,
        [Passage(1, 7, "damage", 0.8), Passage(9, 0, "damage", 0.8), Passage(1, -5, "damage", 0.8)],
        themes,
    )
    assert found.passages == ()


def test_a_story_without_texts_is_empty(themes: tuple[Theme, ...]) -> None:
    found = of([], [], themes)
    assert (found.headlines, found.themes, found.passages, found.matrix) == ((), (), (), ())
    assert story_bullets([], None) == ()


def test_two_thousand_articles_make_a_story(themes: tuple[Theme, ...]) -> None:
    texts = [
        text(n, f"Quake report number {n}", f"House number {n} fell down in the village of {n}.",
             country=("PE", "CL", "EC", "FR")[n % 4], hours=n / 50)
        for n in range(2_000)
    ]  # fmt: skip
    found = of(texts, [Passage(n, 0, "damage", 0.5) for n in range(2_000)], themes)
    assert found.matrix == ((500, 500, 500, 500),)
    assert len(story_bullets(texts, None)) == 4


def _world() -> list[ArticleText]:
    return [
        text(1, "A", "The quake killed at least 42 people in the Salt Valley on Monday night.",
             "Rescue teams with dogs searched the ruins of the market for survivors.", country="PE"),
        text(2, "B", "A quake in the Salt Valley killed at least 42 people on Monday night.",
             "The government of Chile sent two aircraft with tents and doctors.", country="CL", hours=1),
        text(3, "C", "Seismologists put the magnitude of the quake at 6.8 and expect aftershocks.",
             country="JP", hours=2),
        text(4, "D", "Read more: all our reports on the quake in the valley", country="US", hours=3),
    ]  # fmt: skip


def test_bullets_are_of_different_countries_and_do_not_repeat_each_other() -> None:
    found = story_bullets(_world(), None)
    assert len({one.country for one in found}) == len(found) == 3
    assert [one.published for one in found] == sorted(one.published for one in found)
    starts = [one.english[:12] for one in found]
    assert not {"The quake ki", "A quake in t"} <= set(starts)
    assert all("Read more" not in one.english for one in found)


def test_bullets_prefer_english_to_what_nothing_has_translated() -> None:
    told = "The quake killed at least 42 people in the Salt Valley on Monday night."
    texts = [
        text(1, "A", told, "Rescue teams with dogs searched the ruins for survivors.", country="PE"),
        text(2, "B", "El sismo dejó al menos 42 muertos en el valle de la Sal el lunes.", country="CL",
             language="es", in_english=False),
        *(text(n, "C", f"Hospital number {n} in the Salt Valley took in {n}0 people after the quake.",
               country=country) for n, country in ((3, "US"), (4, "GB"), (5, "AU"), (6, "IE"))),
    ]  # fmt: skip
    assert all(one.in_english for one in story_bullets(texts, None))
    assert [one.in_english for one in story_bullets(texts[1:2], None)] == [False]


def test_bullets_by_vectors_pass_over_what_is_alike() -> None:
    texts = _world()
    candidates = bullet_candidates(texts)
    rng = np.random.default_rng(3)
    vectors = unit_rows(rng.normal(size=(len(candidates), 16)).astype(np.float32) + 1.5)
    vectors[candidates.index((1, 0))] = vectors[candidates.index((0, 0))]
    found = story_bullets(texts, vectors)
    places = {one.id: at for at, one in enumerate(texts)}
    rows = [vectors[candidates.index((places[one.article_id], one.number))] for one in found]
    assert len(found) == 3
    assert all(float(a @ b) < SAME_COSINE for n, a in enumerate(rows) for b in rows[:n])


def test_one_countrys_story_has_bullets_too() -> None:
    [one] = [one for one in _world() if one.id == 1]
    assert [quote.number for quote in story_bullets([one], None)] == [0, 1]
    nouns = ("river", "mountain", "harbour", "market", "bridge", "school")
    long = text(
        1, "A", *(f"Sentence number {n} tells of the {w} today." for n, w in enumerate(nouns))
    )
    assert len(story_bullets([long], None)) == MAX_BULLETS


@pytest.mark.parametrize(
    "body",
    [(), ("",), ("word",), ("x" * 5_000_000,), ("人が死んだ。" * 20,), ("no end " * 100_000,)],
)
def test_odd_texts_raise_no_error(themes: tuple[Theme, ...], body: tuple[str, ...]) -> None:
    texts = [text(1, "", *body), text(2, "Quake in the valley", *QUAKE, country="PE")]
    classifier = Classifier(themes)
    found = of(texts, [p for some in passages(texts, classifier) for p in some], themes)
    assert len(found.headlines) == 2
    assert story_bullets(texts, None)
