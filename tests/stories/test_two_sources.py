"""Figures that two sources give of one thing, told as outlets of many languages tell them."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from globe_app.model.story import ArticleText, Figure, FigureSource, FigureVerdict, Sentence
from globe_app.stories.figures import compare_figures, figures
from globe_app.text.sentences import sentences

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
OPPOSITION = FigureSource.OPPOSITION


def _article(language: str, body: str, headline: str = "x") -> ArticleText:
    def sentence(text: str) -> Sentence:
        return Sentence(text) if language == "en" else Sentence(text, text)

    return ArticleText(
        1, "outlet", "Outlet", "XX", NOON, language, sentence(headline),
        tuple(sentence(one) for one in sentences(body)), in_english=language == "en",
    )  # fmt: skip


def _said(some: tuple[Figure, ...]) -> dict[float, FigureSource]:
    return {one.low: one.source for one in some}


def _rows() -> list[tuple[str, str, float, FigureSource, float, FigureSource]]:
    with (Path(__file__).parents[1] / "data" / "two_sources.csv").open(encoding="utf-8") as file:
        return [
            (row["language"], row["text"], float(row["one"]), FigureSource(row["of_one"]),
             float(row["other"]), FigureSource(row["of_other"]))
            for row in csv.DictReader(file)
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "one", "of_one", "other", "of_other"),
    _rows(),
    ids=lambda value: value if isinstance(value, str) and len(value) == 2 else "",
)
def test_two_sources_of_an_article_differ_and_each_keeps_its_own_figure(
    language: str, text: str, one: float, of_one: FigureSource, other: float, of_other: FigureSource
) -> None:
    compared = compare_figures(figures(_article(language, text)))
    differing = [group for group in compared if group.verdict is FigureVerdict.DIFFER]
    assert len(differing) == 1
    assert _said(differing[0].figures) == {one: of_one, other: of_other}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Police said 9,000 people marched in Bristol and 4,000 rallied in Cardiff."),
        ("fr", "Selon la police, 9 000 personnes ont manifesté à Nantes et 4 000 à Rennes."),
        ("de", "Laut Polizei kamen 9.000 Menschen zur Demonstration in Bremen und 4.000 in Kiel."),
        ("en", "Turnout was 54 percent, the election commission said. The opposition won 39 percent."),
        ("en", "Turnout was 54 percent, the election commission said. The opposition won 39."),
        ("en", "The election commission put turnout at 54 percent. The opposition said it had won 39 percent."),
        ("en", "Exporters say they lose 8 million euros a day. The government gave 5 million euros."),
        ("de", "Der Streik kostet die Reeder 8 Millionen Euro am Tag. Der Staat gibt 5 Millionen Euro."),
        ("ru", "Явка составила 54 процента, сообщил избирком. Оппозиция получила 39 процентов."),
        ("tr", "Seçim kurulu katılımın yüzde 54 olduğunu açıkladı. Muhalefet yüzde 39 aldı."),
        ("es", "La participación fue del 54 %, según la junta electoral. La oposición obtuvo el 39 %."),
        ("ko", "선거관리위원회는 투표율이 54%라고 밝혔다. 야당은 39%를 얻었다."),
        ("en", "Airlines say the strike costs 30 million euros a day. The government lent 21 million euros."),
        ("fr", "Les armateurs perdent 30 millions d'euros par jour. L'État débloque 21 millions d'euros."),
        ("en", "The port lost 30 million euros a day, it said; the ministry says 21 million in total."),
        ("en", "Police said 9 people died. The hospital has 12 patients."),
        ("pt", "Morreram 9 pessoas em Braga, enquanto em Faro morreram 5 pessoas."),
        ("ru", "В Омске на митинг вышли 9 тысяч человек, а в Перми 4 тысячи человек."),
        ("zh", "河南9人死亡，而湖南5人死亡。"),
        ("hi", "पटना में 9 हज़ार लोग रैली में शामिल हुए जबकि गया में 4 हज़ार लोग रैली में शामिल हुए।"),
        ("fr", "Le chômage est de 5 % chez les hommes mais de 7 % chez les femmes."),
        ("fr", "Le gouvernement propose 2 % de hausse, le syndicat demande 5 %."),
        ("en", "Police said 13 people died in the east; the hospital in the west said three died there."),
    ],
)  # fmt: skip
def test_figures_of_other_things_places_and_rates_do_not_differ(language: str, text: str) -> None:
    compared = compare_figures(figures(_article(language, text)))
    assert figures(_article(language, text))
    assert not [group for group in compared if group.differ]


def test_a_party_is_no_armed_group() -> None:
    for language, text in (
        ("en", "Turnout was 39 percent, the opposition said."),
        ("pt", "A participação foi de 39 por cento, diz a oposição."),
        ("el", "Η συμμετοχή ήταν 39%, λέει η αντιπολίτευση."),
    ):
        (found,) = figures(_article(language, text))
        assert found.source is OPPOSITION
    (found,) = figures(_article("en", "Rebels said they killed 39 soldiers."))
    assert found.source is FigureSource.REBELS


def test_figures_that_a_headline_sets_against_each_other_differ_though_the_text_repeats_one() -> (
    None
):
    article = _article(
        "fr",
        "La participation a été de 54 %. Le dépouillement continue.",
        "Participation : 54 % selon le ministère, 39 % selon l'opposition",
    )
    assert [one.verdict for one in compare_figures(figures(article))] == [FigureVerdict.DIFFER]


def test_the_hundred_of_percent_is_no_figure() -> None:
    (found,) = figures(_article("ar", "وارتفعت الأسعار بنسبة 12 في المئة."))
    assert (found.low, found.unit) == (12, "%")


def test_services_of_trains_and_buses_are_no_flights() -> None:
    for language, trains, flights in (
        ("uk", "Через страйк скасовано 310 рейсів поїздів.", "Через страйк скасовано 310 рейсів."),
        ("pl", "Odwołano 310 rejsów autobusów.", "Lotnisko odwołało 310 lotów."),
        (
            "tr",
            "Grev nedeniyle 310 tren seferi iptal edildi.",
            "Grev nedeniyle 310 uçuş iptal edildi.",
        ),
    ):
        kinds = [one.kind for one in figures(_article(language, trains))]
        assert "flights" not in kinds
        assert "flights" in [one.kind for one in figures(_article(language, flights))]
