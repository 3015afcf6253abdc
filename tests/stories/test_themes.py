"""Sentences find their themes: by meaning where the sentence models are here, by words everywhere."""

import csv
from pathlib import Path

import numpy as np
import pytest

from globe_app.errors import ResourceError
from globe_app.model.story import HEADLINE, OTHER, Manner, Theme
from globe_app.stories.embed import MEANS_FILE, WIDTH, find_model_folder, language_means
from globe_app.stories.taxonomy import THEMES_FILE, load_manner_seeds, load_themes, seed_texts
from globe_app.stories.theme_weights import WEIGHTS_FILE, load_weights
from globe_app.stories.themes import (
    SENTENCES_PER_ARTICLE,
    Classifier,
    available_classifier_name,
    is_quotable,
    load_classifier,
    passages,
    quotable_numbers,
)
from tests.stories.sample_texts import text

SENTENCES = Path(__file__).parents[1] / "data" / "theme_sentences.csv"
NAMES = {
    "casualties": "Casualties and Violence",
    "borders": "Border Tensions and Context",
    "ceasefire": "Ceasefire and Peace Efforts",
}
Row = dict[str, str]


@pytest.fixture(scope="module")
def themes(resources: Path) -> tuple[Theme, ...]:
    return load_themes(resources)


@pytest.fixture(scope="module")
def by_meaning(resources: Path) -> Classifier:
    if find_model_folder() is None:
        pytest.skip("the sentence models are not installed")
    return load_classifier(resources)


@pytest.fixture(scope="module")
def by_words(themes: tuple[Theme, ...]) -> Classifier:
    return Classifier(themes)


def gold(half: str) -> list[Row]:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["half"] == half]


def english(row: Row) -> str:
    return row["english"] or row["sentence"]


def shown_and_right(
    classifier: Classifier, rows: list[Row], *, translated: bool
) -> tuple[int, int]:
    """(sentences shown under a theme, those of them under an acceptable one)."""
    beside = [english(row) if translated else None for row in rows]
    found = classifier.classify([row["sentence"] for row in rows], beside)
    shown = [(one, row) for one, row in zip(found, rows, strict=True) if one.theme != OTHER]
    return len(shown), sum(one.theme in row["themes"].split() for one, row in shown)


def test_the_taxonomy_has_its_themes_with_seeds_and_words(themes: tuple[Theme, ...]) -> None:
    assert len(themes) == 31
    shown = {one.id: one.name for one in themes}
    assert NAMES.items() <= shown.items()
    assert all(6 <= len(one.seeds) <= 10 for one in themes)
    assert all(15 <= len(one.words) <= 40 for one in themes)
    assert len(set(seed_texts(themes))) == len(seed_texts(themes))


def test_reaction_and_background_are_manners_and_no_themes(
    themes: tuple[Theme, ...], resources: Path
) -> None:
    manners = load_manner_seeds(resources)
    assert set(manners) == {Manner.REACTION, Manner.BACKGROUND}
    assert not {one.value for one in manners} & {theme.id for theme in themes}


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


def test_there_are_three_hundred_labelled_sentences_of_many_languages(
    themes: tuple[Theme, ...],
) -> None:
    rows = gold("kept") + gold("tune")
    known = {theme.id for theme in themes}
    assert len(rows) >= 300
    assert len(gold("kept")) >= 150
    assert len({row["language"] for row in rows}) >= 30
    assert all(set(row["themes"].split()) <= known for row in rows)
    assert not {row["sentence"] for row in gold("kept")} & {row["sentence"] for row in gold("tune")}
    assert {theme for row in gold("kept") for theme in row["themes"].split()} == known


@pytest.mark.parametrize(("translated", "coverage"), [(True, 0.75), (False, 0.6)])
def test_of_the_passages_shown_at_least_92_in_100_stand_under_a_theme_that_fits(
    by_meaning: Classifier, translated: bool, coverage: float
) -> None:
    rows = gold("kept")
    shown, right = shown_and_right(by_meaning, rows, translated=translated)
    assert right / shown >= 0.92
    assert shown >= coverage * sum(bool(row["themes"]) for row in rows)


def test_the_lexicon_alone_finds_many(by_words: Classifier) -> None:
    rows = [row for row in gold("tune") if row["themes"] and row["language"] == "en"]
    _, right = shown_and_right(by_words, rows, translated=True)
    assert right / len(rows) >= 0.45


def test_every_seed_that_is_shown_is_of_its_theme(
    by_meaning: Classifier, themes: tuple[Theme, ...]
) -> None:
    seeds = seed_texts(themes)
    wanted = [theme.id for theme in themes for _ in theme.seeds]
    found = by_meaning.classify(seeds, seeds)
    shown = [(one.theme, so) for one, so in zip(found, wanted, strict=True) if one.theme != OTHER]
    assert len(shown) >= 0.85 * len(seeds)
    assert sum(theme == so for theme, so in shown) / len(shown) >= 0.97


@pytest.mark.parametrize(
    ("sentence", "manner"),
    [
        ("The president expressed his condolences to the families of the dead.", Manner.REACTION),
        ("“We are heartbroken,” said the mayor.", Manner.REACTION),
        ("It was the worst earthquake in the country since 1985.", Manner.BACKGROUND),
        ("Four people were killed when the bridge collapsed.", Manner.REPORT),
    ],
)
def test_a_reaction_and_background_are_told_from_a_report(
    by_meaning: Classifier, sentence: str, manner: Manner
) -> None:
    assert by_meaning.classify([sentence], [None])[0].manner is manner


@pytest.mark.parametrize(
    "damage",
    [
        None,
        b"",
        b"PK\x03\x04",
        {"themes": np.array(["a"])},
        {"written": np.zeros((3, 3), np.float32)},
        {"manner": np.zeros((WIDTH + 1, 3), object)},
    ],
)
def test_weights_that_are_missing_damaged_or_of_other_themes_are_told(
    tmp_path: Path, resources: Path, themes: tuple[Theme, ...], damage: object
) -> None:
    target = tmp_path / WEIGHTS_FILE
    if isinstance(damage, bytes):
        target.write_bytes(damage)
    elif isinstance(damage, dict):
        with np.load(resources / WEIGHTS_FILE) as file:
            np.savez(target, **(dict(file) | damage))
    with pytest.raises(ResourceError, match=r"theme_weights\.npz"):
        load_weights(tmp_path, themes)


@pytest.mark.parametrize("data", [None, b"", b"PK\x03\x04", b"PK" + bytes(200)])
def test_means_of_languages_that_are_missing_or_damaged_are_told(
    tmp_path: Path, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / MEANS_FILE).write_bytes(data)
    with pytest.raises(ResourceError, match=r"language_means\.npz"):
        language_means(tmp_path)


def test_the_name_known_without_loading_is_that_of_the_classifier(by_meaning: Classifier) -> None:
    assert available_classifier_name() == by_meaning.name


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
    assert by_meaning.classify([sentence], [sentence])[0].theme == theme
    assert by_words.classify([sentence], [sentence])[0].theme == theme


@pytest.mark.parametrize(
    "sentence",
    [
        "The purple umbrella of Aunt Matilda stood in the hall.",
        "Nobody knows yet when it will end.",
        "詳しい内容については、後日改めて説明するとしている。",
    ],
)
def test_what_is_of_no_theme_has_none(
    by_words: Classifier, by_meaning: Classifier, sentence: str
) -> None:
    for classifier in (by_words, by_meaning):
        [found] = classifier.classify([sentence], [sentence if sentence.isascii() else None])
        assert (found.theme, found.score) == (OTHER, 0.0)


def test_a_rough_translation_is_not_read_but_its_original_is(by_meaning: Classifier) -> None:
    original = "La policía detuvo a cinco sospechosos de robar un banco."
    wrong = "The harvest of wheat has been ruined by the drought this year."
    article = text(
        1, wrong, wrong, language="es", original_headline=original, originals=(original,),
        translated_by="Apertium spa-eng",
    )  # fmt: skip
    assert {one.theme for one in passages([article], by_meaning)[0]} == {"crime"}


def test_what_nothing_has_translated_finds_its_theme(
    by_meaning: Classifier, by_words: Classifier
) -> None:
    head = "地裁は被告の男に無期懲役の判決を言い渡した。"
    article = text(1, head, head, language="ja", in_english=False)
    assert {one.theme for one in passages([article], by_meaning)[0]} == {"courts"}
    assert {one.theme for one in passages([article], by_words)[0]} == {OTHER}


def test_classifying_nothing_gives_nothing(by_words: Classifier, by_meaning: Classifier) -> None:
    assert by_words.classify([], []) == []
    assert by_meaning.classify([], []) == []
    for classifier in (by_words, by_meaning):
        [found] = classifier.classify([""], [""])
        assert (found.theme, found.score, found.manner) == (OTHER, 0.0, Manner.REPORT)


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
        "バスが崖から転落し、乗客14人が死亡した。",
        "ตำรวจจับกุมผู้ต้องสงสัยห้าคนในคดีปล้นธนาคาร",
        "भारी बारिश से दीवार गिरने पर एक ही परिवार के पांच लोगों की मौत हो गई।",
    ],
)
def test_a_plain_sentence_is_quotable(sentence: str) -> None:
    assert is_quotable(sentence)


def test_the_headline_of_an_article_without_text_gets_a_theme(by_words: Classifier) -> None:
    articles = [text(1, "Police arrest gang of burglars in the harbour"), text(2, "")]
    one, none = passages(articles, by_words)
    assert [(p.article_id, p.number, p.theme) for p in one] == [(1, HEADLINE, "crime")]
    assert none == ()


def test_an_articles_passages_are_its_first_quotable_sentences(by_words: Classifier) -> None:
    body = [
        "By Ana Lund, our own reporter",
        *(f"The police arrested suspect number {n} of the gang." for n in range(40)),
    ]
    article = text(4, "Police arrest gang in the harbour", *body)
    [found] = passages([article], by_words)
    assert [one.number for one in found] == list(range(1, SENTENCES_PER_ARTICLE + 1))
    assert {one.article_id for one in found} == {4}
    assert {one.theme for one in found} == {"crime"}
    assert all(0 < one.score <= 1 for one in found)


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
    [found] = passages([text(1, "", *body)], by_words)
    assert all(0 <= one.number < len(body) for one in found)


def test_an_article_of_ten_thousand_sentences_gives_as_few_passages(by_words: Classifier) -> None:
    article = text(
        1, "Head of the long one", *(["The police arrested five suspects of the gang."] * 10_000)
    )
    assert len(quotable_numbers(article)) == SENTENCES_PER_ARTICLE
