"""Facts of a text carry over from language to language."""

import pytest

from globe_app.stories.event_facts import event_facts, numbers, sound
from globe_app.stories.tokens import terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Montepuez", "मोंटेपुएज़"), ("Samastipur", "समस्तीपुर"), ("Kilosa", "كيلوسا"), ("Garsen", "ガルセン"),
        ("Dobropillia", "Добропіллі"), ("Korangi", "کورنگی"), ("Barisal", "باريسال"), ("Danube", "Danubio"),
    ],
)  # fmt: skip
def test_a_name_sounds_alike_in_every_script(one: str, other: str) -> None:
    assert sound(one) == sound(other) or sound(other).startswith(sound(one)[:3])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1.200 Menschen und 3,5 Prozent", {"1200", "3.5"}), ("١٢ قتيلا و٥٫٧ درجة", {"12", "5.7"}),
        ("८ की मौत, ४० घायल", {"8", "40"}), ("won 2-1 and 1:2", {"2-1"}), ("11月26日、9人死亡", {"9"}),
        ("12월 2일 16명 사망", {"16"}), ("no numbers", set()), ("20,000 and 7", {"20000", "7"}),
    ],
)  # fmt: skip
def test_numbers_are_read_in_digits_of_any_script_and_dates_are_none(
    text: str, found: set[str]
) -> None:
    assert numbers(text) == found


def test_names_are_capitals_within_a_sentence_and_a_country_is_a_country_alone() -> None:
    def find(text: str, language: str) -> set[str]:
        return {"CL"} if "Chile" in text else set()

    facts = event_facts(
        "Rescuers reach Antofagasta after 6.9 quake\nOn Monday Chile sent the army there.",
        "en",
        find,
    )
    assert facts.names == {"antofagasta"}
    assert facts.countries == {"CL"}
    assert facts.numbers == {"6.9"}
    assert event_facts("Stocks Fall Again In Quiet Summer Trading Week", "en", None).names == set()


def test_terms_keep_vowel_signs_and_cut_unspaced_scripts_into_pairs() -> None:
    assert terms("बाढ़ में", "hi") == ["बाढ़", "में"]
    assert terms("洪水侵袭", "zh") == ["洪水", "水侵", "侵袭"]
    assert terms("The floods, 19 dead", "en") == ["flood", "19", "dead"]
    assert terms("Überschwemmungen 19", "de") == ["übersc", "19"]


@pytest.mark.parametrize(
    "words", ["", "\n", "٫" * 9, "x" * 100_000, "٣" * 10_000, "A" * 50_000 + "\n-1-2-3"]
)
def test_odd_texts_have_few_facts_and_take_no_time(words: str) -> None:
    facts = event_facts(words, "xx", None)
    assert len(facts.names) + len(facts.sounds) <= 2
