"""Sentences find their themes: by meaning where the sentence model is here, by words everywhere."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from globe_app.errors import ResourceError
from globe_app.model.story import HEADLINE, OTHER, Theme
from globe_app.stories.embed import Embedder, TfIdf, load_english_embedder
from globe_app.stories.key_phrases import MAX_WORDS, key_phrase
from globe_app.stories.themes import (
    SENTENCES_PER_ARTICLE,
    THEMES_FILE,
    Classifier,
    is_quotable,
    load_themes,
    passages,
    quotable_numbers,
    seed_texts,
)
from tests.stories.sample_texts import text

SENTENCES = Path(__file__).parents[1] / "data" / "theme_sentences.csv"
NAMES = {
    "casualties": "Casualties and Violence",
    "borders": "Border Tensions and Context",
    "ceasefire": "Ceasefire and Peace Efforts",
    "background": "Background and History",
}


@pytest.fixture(scope="module")
def themes(resources: Path) -> tuple[Theme, ...]:
    return load_themes(resources)


@pytest.fixture(scope="module")
def model() -> Embedder:
    found = load_english_embedder()
    if found is None:
        pytest.skip("the sentence model is not installed")
    return found


@pytest.fixture(scope="module")
def by_meaning(themes: tuple[Theme, ...], model: Embedder) -> Classifier:
    return Classifier(themes, model)


@pytest.fixture(scope="module")
def by_words(themes: tuple[Theme, ...]) -> Classifier:
    return Classifier(themes, TfIdf())


def gold() -> list[tuple[str, str]]:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        return [(row["theme"], row["sentence"]) for row in csv.DictReader(file)]


def right(classifier: Classifier, rows: Sequence[tuple[str, str]]) -> float:
    found = classifier.classify([sentence for _, sentence in rows])
    return sum(
        theme == wanted for (wanted, _), (theme, _, _) in zip(rows, found, strict=True)
    ) / len(rows)


def test_the_taxonomy_has_its_themes_with_seeds_and_words(themes: tuple[Theme, ...]) -> None:
    assert len(themes) == 33
    shown = {one.id: one.name for one in themes}
    assert NAMES.items() <= shown.items()
    assert all(6 <= len(one.seeds) <= 10 for one in themes)
    assert all(15 <= len(one.words) <= 40 for one in themes)
    assert len(set(seed_texts(themes))) == len(seed_texts(themes))


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"\xff\xfe",
        b"theme = 3",
        b"[[theme]]\nid = 'a'\nname = 'A'",
        b"[[theme]]\nid = 'a'\nname = 'A'\nseeds = 4\nwords = []",
        b"[[theme]]\nid = 'a'\nname = 'A'\nseeds = []\nwords = []\n" * 2,
        b"theme = []",
    ],
)
def test_a_missing_or_damaged_taxonomy_is_told(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / THEMES_FILE).write_bytes(content)
    with pytest.raises(ResourceError, match=r"themes\.toml"):
        load_themes(tmp_path)


def test_most_sentences_of_the_list_find_their_theme_by_meaning(by_meaning: Classifier) -> None:
    rows = gold()
    assert len(rows) >= 150
    assert right(by_meaning, rows) >= 0.82


def test_the_lexicon_alone_finds_many(by_words: Classifier) -> None:
    rows = [row for row in gold() if row[0]]
    assert right(by_words, rows) >= 0.45


def test_every_seed_is_of_its_theme(by_meaning: Classifier, themes: tuple[Theme, ...]) -> None:
    rows = [(theme.id, seed) for theme in themes for seed in theme.seeds]
    assert right(by_meaning, rows) >= 0.97


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        (
            "At least 42 people died the Tuesday in a bombardment, informed the authorities.",
            "casualties",
        ),
        (
            "The inflation went up a 4,1 percent in October, the highest figure in a decade.",
            "prices",
        ),
        ("The police detained to two suspects of the robbery of the bank.", "crime"),
        (
            "Thousands of agriculturalists protested in front of the parliament with banners.",
            "protest",
        ),
    ],
)
def test_the_english_of_translations_finds_its_theme(
    by_meaning: Classifier, by_words: Classifier, sentence: str, theme: str
) -> None:
    assert by_meaning.classify([sentence])[0][0] == theme
    assert by_words.classify([sentence])[0][0] == theme


def test_what_is_of_no_theme_is_named_by_a_phrase(by_words: Classifier) -> None:
    theme, score, key = by_words.classify(
        ["The purple umbrella of Aunt Matilda stood in the hall."]
    )[0]
    assert (theme, score) == (OTHER, 0.0)
    assert key
    assert key in "The purple umbrella of Aunt Matilda stood in the hall."


def test_seed_vectors_may_be_kept_and_handed_in(
    themes: tuple[Theme, ...], model: Embedder, by_meaning: Classifier
) -> None:
    again = Classifier(themes, model, by_meaning.seeds)
    rows = [sentence for _, sentence in gold()[:20]]
    assert again.classify(rows) == by_meaning.classify(rows)


def test_vectors_that_are_known_are_taken_as_they_are(
    by_meaning: Classifier, model: Embedder
) -> None:
    trial = "The court sentenced the former mayor to nine years in prison."
    assert by_meaning.classify(["Something"], model.embed([trial]))[0][0] == "courts"


def test_classifying_nothing_gives_nothing(by_words: Classifier, by_meaning: Classifier) -> None:
    assert by_words.classify([]) == []
    assert by_meaning.classify([]) == []
    assert by_meaning.classify([""])[0][:2] == (OTHER, 0.0)


@pytest.mark.parametrize(
    "sentence",
    [
        "By Anna Petrova and John Smith in London",
        "Reporting by Ana Lund in Selm; Editing by Tom Reed",
        "Read more: the bridge that nobody wanted to pay for",
        "Photo: the collapsed bridge seen from the east bank",
        "(Photo by Ana Lund/Getty Images) the bridge in the morning",
        "Subscribe to our newsletter to get the news of the day.",
        "© 2026 The Selm Herald. All rights reserved.",
        "Follow us on social media for more of our stories today.",
        "Yes.",
        "",
        "12 13 14 15 16 17 18 19 20 21 22 23 24 25 26",
        "word " * 200,
        "See also: the ferry that will carry the children to school",
    ],
)
def test_boilerplate_is_not_quotable(sentence: str) -> None:
    assert not is_quotable(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Eleven people were pulled from the water alive, the fire service said.",
        "By evening the water had fallen by two metres and the road was open again.",
        "From the hill one could see that the whole quarter was burning.",
        "See how they live now, the mayor said of the families in the gymnasium.",
        "“We heard the bang and then nothing for a whole minute,” said a baker.",
    ],
)
def test_a_plain_sentence_is_quotable(sentence: str) -> None:
    assert is_quotable(sentence)


def test_an_articles_passages_are_its_headline_and_first_sentences(by_words: Classifier) -> None:
    body = [
        "By Ana Lund, our own reporter",
        *(f"The police arrested suspect number {n} of the gang." for n in range(40)),
    ]
    article = text(4, "Police arrest gang in the harbour", *body)
    found = passages(article, by_words)
    assert [one.number for one in found] == [HEADLINE, *range(1, SENTENCES_PER_ARTICLE + 1)]
    assert {one.article_id for one in found} == {4}
    assert {one.theme for one in found} == {"crime"}
    assert all(0 < one.score <= 1 for one in found)


def test_vectors_of_all_sentences_may_be_handed_in(by_meaning: Classifier, model: Embedder) -> None:
    body = (
        "By Ana Lund, our own reporter",
        "The police arrested five suspects.",
        "The court freed two of them.",
    )
    article = text(4, "Gang held in the harbour town", *body)
    vectors = model.embed([article.headline.english, *body])
    one, two = passages(article, by_meaning, vectors), passages(article, by_meaning)
    assert [(p.number, p.theme) for p in one] == [(p.number, p.theme) for p in two]


@pytest.mark.parametrize(
    "body",
    [
        (),
        ("",),
        ("word",),
        ("x" * 5_000_000,),
        ("no ends " * 500_000,),
        (
            "Murieron 42 personas en el ataque. 死者は42人に上った。",
            "Погибли сорок два человека в городе.",
        ),
    ],
)
def test_odd_texts_raise_no_error(by_words: Classifier, body: tuple[str, ...]) -> None:
    found = passages(text(1, "", *body), by_words)
    assert all(0 <= one.number < len(body) for one in found)


def test_an_article_of_ten_thousand_sentences_gives_as_few_passages(by_words: Classifier) -> None:
    article = text(
        1, "Head of the long one", *(["The police arrested five suspects of the gang."] * 10_000)
    )
    assert len(quotable_numbers(article)) == SENTENCES_PER_ARTICLE + 1


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("The parade of the giant puppets went through Villanueva on Sunday.", "giant puppets"),
        ("He was, and is, and will be.", ""),
        ("", ""),
        ("12 13 14", ""),
    ],
)
def test_a_key_phrase_is_a_run_of_the_sentences_own_words(sentence: str, phrase: str) -> None:
    assert key_phrase(sentence) == phrase


def test_a_key_phrase_has_four_words_at_most() -> None:
    for _, sentence in gold():
        found = key_phrase(sentence)
        assert len(found.split()) <= MAX_WORDS
        assert not found or found.split()[0] in sentence
