"""What happened, in sentences of several countries; the places that texts name."""

import pytest

from globe_app.model.story import HEADLINE
from globe_app.stories.event_sentences import begins_with_pronoun, event_sentences, names_number
from globe_app.stories.named_places import named_places, places_in
from tests.stories.sample_texts import text

COUNTRIES = {"Peru": "PE", "Peruvian": "PE", "Chile": "CL", "Japan": "JP"}


def countries_in(english: str) -> set[str]:
    return {code for name, code in COUNTRIES.items() if name in english}


def countries_in_any(text: str, language: str) -> set[str]:
    return countries_in(text)


def test_the_sentences_name_event_place_and_number_and_are_of_three_countries() -> None:
    texts = [
        text(1, "Quake kills 42 in Peru", "It was the worst in years.",
             "A quake killed 42 people in Arequipa, Peru, on Monday.", "Quake victims mourned."),
        text(2, "Quake in Peru kills dozens", "A strong quake in Peru has killed 40 people, Chile said.",
             country="CL", hours=1),
        text(3, "Peru quake", "Nobody in Japan was hurt when the quake killed 39 people far away in Peru.",
             country="JP", hours=2),
        text(4, "Quake kills 41 in Peru", "At least 41 people were killed when a quake shook Arequipa.",
             country="JP", hours=3),
    ]  # fmt: skip
    found = event_sentences(texts, countries_in)
    assert len({one.country for one in found}) == len(found) == 3
    told = {one.country: one.english for one in found}
    assert told["GB"] == "A quake killed 42 people in Arequipa, Peru, on Monday."


def test_english_originals_come_before_translations_and_what_is_not_translated_comes_last() -> None:
    told = "A quake killed 42 people in the south of Peru on Monday, officials said."
    texts = [
        text(1, "Quake kills 42 in Peru", told, country="PE", language="es",
             originals=("Un sismo.",), translated_by="Apertium spa-eng"),
        text(2, "Sismo deja 42 muertos", "Un sismo dejó 42 muertos en Peru el lunes por la noche.",
             country="CL", language="es", in_english=False),
        text(3, "Quake in Peru kills 42", "The Peruvian quake killed at least forty-two, police said.",
             country="GB"),
    ]  # fmt: skip
    found = event_sentences(texts, countries_in)
    assert [one.article_id for one in found] == [3, 1, 2]
    assert [(one.in_english, one.rough) for one in found] == [
        (True, False), (True, True), (False, False),
    ]  # fmt: skip


def test_a_story_of_two_countries_is_told_by_another_outlet_of_one_of_them() -> None:
    texts = [
        text(1, "Quake kills 42", "A quake killed 42 people in Peru on Monday.", country="PE"),
        text(2, "Quake kills 40", "Peru counts 40 dead after the quake; 300 houses fell.", country="PE"),
        text(3, "Quake in Peru", "Chile felt the quake too, and 12 schools stayed closed.", country="CL"),
    ]  # fmt: skip
    assert {one.article_id for one in event_sentences(texts, countries_in)} == {1, 2, 3}


def test_a_headline_speaks_for_an_article_without_text() -> None:
    [one] = event_sentences([text(1, "Quake kills 42 in Peru")], countries_in)
    assert one.number == HEADLINE
    assert event_sentences([], countries_in) == ()


@pytest.mark.parametrize(
    ("sentence", "begins"),
    [
        ("He said nothing.", True),
        ("“They were asleep,” said a neighbour.", True),
        ("It's the third this year.", True),
        ("This is the third this year.", True),
        ("Others fled to the hills.", True),
        ("One was found alive.", True),
        ("One person died in the fire.", False),
        ("Some 300 people were hurt.", False),
        ("Some of them were hurt.", True),
        ("Now they go to the islands.", True),
        ("But on Monday he said 12 people had died.", True),
        ("When their boat sank, 12 people drowned.", True),
        ("Now 12 ministers have gone.", False),
        ("Italy won the match.", False),
        ("Hebron was calm.", False),
        ("Thirty people died.", False),
        ("", False),
    ],
)
def test_a_sentence_that_begins_with_a_pronoun_is_known(sentence: str, begins: bool) -> None:
    assert begins_with_pronoun(sentence) is begins


@pytest.mark.parametrize(
    ("sentence", "has"),
    [
        ("At least 42 people died.", True),
        ("Forty people died.", True),
        ("The law of 1998 stands.", False),
        ("The house fell down.", False),
        ("Growth was 2.5 percent.", True),
        ("F16 jets flew by.", False),
    ],
)
def test_a_sentence_with_a_number_that_is_no_year_is_known(sentence: str, has: bool) -> None:
    assert names_number(sentence) is has


def test_places_are_names_after_a_preposition_of_place() -> None:
    assert places_in("The bus fell near San Juan de los Lagos on Monday in Parliament.") == (
        "San Juan de los Lagos",
    )
    assert places_in("Fires around the port of Piraeus; he spoke in March, in Greek.") == (
        "Piraeus", "Greek",
    )  # fmt: skip
    assert places_in("Planners in the United States met in Lima.") == ("United States", "Lima")
    assert places_in("no names in here") == ()


def test_places_are_known_by_their_kind_and_in_datelines() -> None:
    assert places_in("The hospital of Kilosa is full.") == ("Kilosa",)
    assert places_in("Police of Morogoro province said so.") == ("Morogoro",)
    assert places_in("KILOSA, Tanzania — Relatives queued.") == ("Kilosa",)
    assert places_in("SAN JUAN (AP) — Relatives queued.") == ("San Juan",)
    assert places_in("He said — and meant it — that all was well.") == ()


def test_a_sentence_with_a_number_that_others_give_too_is_preferred() -> None:
    texts = [
        text(1, "Flood in Peru kills 12", "Families queued outside two halls in Peru after the flood.",
             "Police in Peru say 12 people were killed by the flood."),
        text(2, "Peru flood kills 12", "The flood in Peru killed 12 people.", country="CL", hours=1),
    ]  # fmt: skip
    told = {one.country: one.english for one in event_sentences(texts, countries_in)}
    assert told["GB"] == "Police in Peru say 12 people were killed by the flood."


def test_countries_and_places_are_listed_by_how_many_texts_name_them() -> None:
    texts = [
        text(1, "Quake in Peru", "Houses fell in Arequipa.", country="PE"),
        text(2, "Quake", "The quake in Arequipa, Peru, was felt in Chile.", country="CL", hours=1),
        text(
            3, "Terremoto", "Casas cayeron in Lima, Peru.", country="ES", hours=3, in_english=False
        ),
        text(4, "Quake", "It was felt in Tacna.", country="CL", hours=2),
    ]
    found = named_places(texts, countries_in_any, {"PE": "Peru", "CL": "Chile"}.__getitem__)
    assert [(one.name, one.code, one.texts, one.countries) for one in found] == [
        ("Peru", "PE", 3, ("PE", "CL", "ES")),
        ("Chile", "CL", 1, ("CL",)),
        ("Arequipa", "", 2, ("PE", "CL")),
    ]


@pytest.mark.parametrize(
    "body", ["In " * 200_000, "in A" * 100_000, "(" * 50_000, "в Москве " * 9_000]
)
def test_long_odd_texts_are_read_in_linear_time(body: str) -> None:
    texts = [text(1, body, body), text(2, body, body, country="CL")]
    assert len(named_places(texts, countries_in_any, str)) <= 12
    assert len(event_sentences(texts, countries_in)) <= 3
