"""Near-identical copies are found whatever was done to them; whose text it is, by its own words."""

import random

import pytest

from globe_app.model.story import ArticleText
from globe_app.stories.credit import credit
from globe_app.stories.wire_copies import group_copies
from tests.stories.sample_texts import text

BODY = (
    "A bridge over the Ruvo gave way on Thursday morning as a bus and two lorries were crossing it.",
    "Eleven people were pulled from the water alive, the fire service in the town of Selm said.",
    "Divers were still looking for the driver of the second lorry when darkness fell.",
    "The bridge, built in 1961, had been closed to heavy traffic until last spring.",
    "Engineers had then declared it safe after the bearings of the middle pier were replaced.",
    "The mayor, Ilse Brandner, asked for patience and said an inquiry would be opened.",
    "Schools on the east bank will stay closed until a ferry can be brought up the river.",
    "Hauliers reckon with detours of ninety kilometres for the rest of the winter.",
)
OTHER = (
    "The mayor of Selm spent Thursday evening with the families of those who were on the bridge.",
    "Neighbours brought soup and blankets to the gymnasium where the rescued were taken.",
    "An engineer who had warned of rust in a letter two years ago was not surprised at all.",
    "He said the bearings were never the trouble and that the money had gone to the wrong pier.",
    "On the east bank the baker has begun to row his bread across in the boat of his uncle.",
    "The hauliers' union wants the army to lay a pontoon before the first frost of the year.",
)
SPANISH = (
    "Un puente sobre el Ruvo cedió el jueves por la mañana cuando lo cruzaban un autobús y dos camiones.",
    "Once personas fueron rescatadas con vida del agua, informó el cuerpo de bomberos de Selm.",
    "Los buzos seguían buscando al conductor del segundo camión cuando cayó la noche.",
    "El puente, construido en 1961, había estado cerrado al tráfico pesado hasta la primavera pasada.",
    "Los ingenieros lo declararon seguro después de sustituir los apoyos del pilar central.",
)
LITERAL = (
    "A bridge on the Ruvo yielded the Thursday in the morning when they crossed it a bus and two trucks.",
    "Eleven people were rescued with life of the water, informed the body of firemen of Selm.",
    "The divers followed looking for to the driver of the second truck when it fell the night.",
    "The bridge, built in 1961, had been closed to the heavy traffic until the past spring.",
    "The engineers declared it sure after substituting the supports of the central pillar.",
)
FREER = (
    "A bridge across the Ruvo gave in Thursday morning as a coach and two lorries drove over it.",
    "Eleven persons were saved from the water, the fire brigade of Selm reported.",
    "Divers kept searching for the second lorry's driver as night fell.",
    "The bridge, which dates from 1961, was shut to heavy vehicles until last spring.",
    "Engineers called it safe once the bearings of the central pier had been changed.",
)


def copies(*texts: ArticleText) -> dict[int, int]:
    return group_copies(texts)


def test_the_earliest_of_equal_texts_leads() -> None:
    found = copies(
        text(3, "Bridge down", *BODY, hours=2),
        text(1, "Bus falls with bridge", *BODY, hours=1),
        text(2, "River accident", *BODY, hours=3),
    )
    assert found == {1: 1, 2: 1, 3: 1}


def test_a_text_cut_at_its_end_is_a_copy() -> None:
    assert copies(text(1, "A", *BODY), text(2, "B", *BODY[:3], hours=1))[2] == 1
    assert copies(text(1, "A", *BODY[:3]), text(2, "B", *BODY, hours=1))[2] == 1


def test_an_added_paragraph_and_byline_change_nothing() -> None:
    added = ("By our own correspondent in Selm.", *BODY[:6], *OTHER[:1], *BODY[6:])
    assert copies(text(1, "A", *BODY), text(2, "B", *added, hours=1))[2] == 1


def test_a_word_changed_here_and_there_changes_nothing() -> None:
    changed = tuple(one.replace("said", "stated").replace("lorries", "trucks") for one in BODY)
    assert copies(text(1, "A", *BODY), text(2, "B", *changed, hours=1))[2] == 1


def test_another_text_on_the_same_event_is_no_copy() -> None:
    assert copies(text(1, "A", *BODY), text(2, "A", *OTHER, hours=1)) == {1: 1, 2: 2}


def test_a_text_that_quotes_a_short_one_is_no_copy() -> None:
    rng = random.Random(5)
    own = [f"{' '.join(rng.choices('abcdefghijklmnopqrstuvwxyz', k=20))}." for _ in range(30)]
    quoting = (*own[:20], *BODY[:2], *own[20:])
    assert copies(text(1, "A", *BODY[:2]), text(2, "B", *quoting, hours=1)) == {1: 1, 2: 2}


def test_two_translations_of_one_original_are_one_text() -> None:
    found = copies(
        text(1, "A", *LITERAL, language="es", originals=SPANISH),
        text(2, "B", *FREER, language="es", originals=SPANISH, hours=1),
        text(3, "C", *FREER, language="es-MX", originals=SPANISH, hours=2),
    )
    assert found == {1: 1, 2: 1, 3: 1}


def test_one_text_in_two_languages_is_found_by_its_english() -> None:
    portuguese = tuple(f"{one} (pt)" for one in SPANISH)
    found = copies(
        text(1, "A", *LITERAL, language="es", originals=SPANISH),
        text(2, "B", *LITERAL[:4], FREER[4], language="pt", originals=portuguese, hours=1),
    )
    assert found == {1: 1, 2: 1}


def test_scripts_without_spaces_are_compared_too() -> None:
    japanese = (
        "木曜日の朝、ルーボ川に架かる橋が崩れ、バス一台とトラック二台が川に落ちた。"
        "消防によると十一人が救助された。"
    )
    other = (
        "市長は木曜日の夜、橋の上にいた人々の家族と過ごした。"
        "住民は体育館にスープと毛布を運んだという。技師は驚かなかった。"
    )
    found = copies(
        text(1, "A", "One.", language="ja", originals=(japanese,)),
        text(2, "B", "Two.", language="ja", originals=(japanese[:-12],), hours=1),
        text(3, "C", "Three.", language="ja", originals=(other,), hours=2),
    )
    assert found == {1: 1, 2: 1, 3: 3}


def test_headlines_alone_are_copies_only_word_for_word() -> None:
    found = copies(
        text(1, "Bridge over the Ruvo collapses"),
        text(2, "BRIDGE OVER THE RUVO COLLAPSES!", hours=1),
        text(3, "Bridge over the Ruvo has collapsed", hours=2),
        text(4, "Bridge down", hours=3),
        text(5, "Bridge down", hours=4),  # too few words to be anybody's
    )
    assert found == {1: 1, 2: 1, 3: 3, 4: 4, 5: 5}


def test_a_headline_alone_goes_with_the_text_under_it() -> None:
    assert copies(
        text(1, "Bridge over the Ruvo collapses", *BODY),
        text(2, "Bridge over the Ruvo collapses", hours=1),
    ) == {1: 1, 2: 1}


def test_copies_of_a_later_version_count_as_copies_of_the_first() -> None:
    grown = (*BODY[:5], *OTHER)
    found = copies(
        text(1, "A", *BODY[:5]),
        text(2, "B", *grown, hours=1),
        text(3, "C", *grown[4:], hours=2),  # has little of the first version, most of the second
    )
    assert found == {1: 1, 2: 1, 3: 1}


@pytest.mark.parametrize(
    "body", ["", "word", "x" * 5_000_000, "the same words again " * 250_000, "\n\n", "。" * 100]
)
def test_odd_texts_are_compared_without_error(body: str) -> None:
    assert set(copies(text(1, "A headline of words", body), text(2, "Another", *BODY))) == {1, 2}


def test_no_texts_have_no_copies() -> None:
    assert copies() == {}


def _many(count: int, own: int) -> list[ArticleText]:
    """`count` articles of `own` different texts; each copy has lost its end."""
    rng = random.Random(11)
    words = [
        "".join(rng.choices("abcdefghijklmnoprstuv", k=rng.randint(3, 9))) for _ in range(4_000)
    ]
    bodies = [[" ".join(rng.choices(words, k=22)) + "." for _ in range(16)] for _ in range(own)]
    return [
        text(at, f"Headline {at}", *bodies[at % own][: rng.randint(9, 16)], hours=at / 100)
        for at in range(count)
    ]


@pytest.mark.parametrize("own", [1, 7, 2_000])
def test_two_thousand_articles_are_grouped_by_their_texts(own: int) -> None:
    found = group_copies(_many(2_000, own))
    assert len(set(found.values())) == own
    assert all(leader == at % own for at, leader in found.items())


CREDITS = [
    ("Reuters", "SELM, Nov 5 (Reuters) - A bridge gave way on Thursday."),
    ("Reuters", "(Reuters) A bridge gave way on Thursday."),
    ("EFE", "EFE.- Un puente cedió el jueves."),
    ("EFE", "Madrid, 5 nov (EFE).- Un puente cedió el jueves."),
    ("AFP", "AFP - Un pont a cédé jeudi."),
    ("AFP", "PARIS (AFP) – Un pont a cédé jeudi."),
    ("AP", "SELM (AP) — A bridge gave way on Thursday."),
    ("dpa", "Selm (dpa) - Eine Brücke hat nachgegeben."),
    ("AFP, dpa", "Selm (AFP/dpa) - Eine Brücke hat nachgegeben."),
    ("ANSA", "(ANSA) - ROMA, 05 NOV - Un ponte ha ceduto giovedì."),
    ("TASS", "MOSCOW, November 5. /TASS/. A bridge gave way on Thursday."),
    ("Xinhua", "BEIJING, Nov. 5 (Xinhua) -- A bridge gave way on Thursday."),
    ("Lusa", "Lisboa, 05 nov 2026 (Lusa) - Uma ponte cedeu na quinta-feira."),
    ("Anadolu", "ANKARA (AA) - Bir köprü perşembe günü çöktü."),
    ("PTI", "New Delhi, Nov 5 (PTI) A bridge gave way on Thursday."),
    ("", "A bridge gave way, the mayor told Reuters on Thursday."),
    ("", "Reuters reported that a bridge gave way on Thursday."),
    ("", "AFP has seen the letter in which an engineer warned of rust."),
    ("", "The map (see below) shows the bridge, AP photographs the river."),
    ("", "Tass is a village on the Ruvo where a bridge gave way."),
]


@pytest.mark.parametrize(("agency", "first"), CREDITS)
def test_a_credit_at_the_start_is_read_and_a_mention_is_none(agency: str, first: str) -> None:
    assert credit(text(1, "Bridge down", first, *BODY[1:])) == agency


@pytest.mark.parametrize(
    ("agency", "last"),
    [
        ("Reuters", "(Reporting by Ana Lund in Selm; Editing by Tom Reed)"),
        ("Reuters", "Reporting by Ana Lund; Writing by Jo Hale; Editing by Tom Reed"),
        ("Reuters", "The ferry comes on Monday. (Reuters)"),
        ("AFP", "Die Fähre kommt am Montag. AFP"),
        ("AFP", "© AFP"),
        ("AFP", "Source: AFP"),
        ("EFE", "El transbordador llegará el lunes. EFE"),
        ("AP", "With reporting by AP"),
        ("", "The ferry comes on Monday, the mayor told AFP."),
        ("", "Photo: Reuters"),
        ("", "The ferry comes on Monday, according to Reuters."),
    ],
)
def test_a_credit_at_the_end_is_read_and_a_mention_is_none(agency: str, last: str) -> None:
    assert credit(text(1, "Bridge down", *BODY, last)) == agency


@pytest.mark.parametrize(
    ("agency", "author"),
    [
        ("AFP", "AFP"),
        ("Reuters", "Reuters Staff"),
        ("Reuters", "By Reuters"),
        ("EFE", "Agencia EFE"),
        ("AFP", "Marie Roy, AFP"),
        ("Agencies", "Agencias"),
        ("", "Lusa Marques"),
        ("", "Ana Lund"),
        ("", "APA Nilsson"),
    ],
)
def test_the_author_field_may_name_an_agency(agency: str, author: str) -> None:
    assert credit(text(1, "Bridge down", *BODY, author=author)) == agency


def test_the_original_tells_whose_text_it_is_when_its_translation_does_not() -> None:
    originals = ("Madrid, 5 nov (EFE).- " + SPANISH[0], *SPANISH[1:])
    article = text(1, "A", *LITERAL, language="es", originals=originals)
    assert credit(article) == "EFE"
