"""Why a story is not called missed, in words."""

from dataclasses import replace

import pytest

from globe_app.briefing.missed_words import near_words, set_aside_words
from globe_app.model.story import MissedStory
from globe_app.stories.shared_facts import shared_facts
from globe_app.stories.takes import story_article_of
from tests.stories.sample_texts import text
from tests.ui.story_values import row

NAMES = {"Peru": "PE", "Perú": "PE", "Chile": "CL", "ペルー": "PE"}


def countries_in(words: str, language: str) -> set[str]:
    return {code for name, code in NAMES.items() if name in words}


def missed(*shared: tuple[str, ...]) -> MissedStory:
    near = tuple(
        story_article_of(text(n, f"Quake {n} fells the tower", country="US"), {}, {})
        for n, _ in enumerate(shared, 1)
    )
    return MissedStory(row(1, "Quake in Peru", "PE", "CL", "EC"), 3, 0, near, 3.0, shared)


def test_what_is_shared_is_told_as_the_home_article_spells_it() -> None:
    told = [
        ("Sismo en Arequipa\nUn sismo deja 42 muertos en Arequipa, Perú.", "es"),
        ("Quake in Peru\nThe quake in Arequipa killed 42 people, Chile said.", "en"),
    ]
    home = "Quake aid leaves\nAid for Arequipa, Peru, leaves after 42 died; Denver sends 7 nurses."
    found = shared_facts(home, "en", told, countries_in, {"PE": "Peru", "CL": "Chile"}.__getitem__)
    assert found == ("Peru", "Arequipa", "42")


def test_the_words_name_the_home_article_and_what_it_shares() -> None:
    assert set_aside_words(missed(("Peru", "Arequipa"))) == (
        "The US Herald 1 may tell it in “Quake 1 fells the tower”: it names Peru, Arequipa too."
    )
    assert set_aside_words(missed(("Peru",), ("42",), ())).endswith(
        "it names Peru too. 2 more home articles are as near."
    )
    assert near_words(missed(("Peru",), ()), 1) == "it is worded like the story"


@pytest.mark.parametrize("words", ["", "\n", "x" * 100_000, "Arequipa " * 5_000])
def test_odd_words_share_what_they_share(words: str) -> None:
    found = shared_facts(words, "en", [("Quake in Arequipa", "en"), ("", "")], countries_in, str)
    assert set(found) <= {"Arequipa"}


def test_a_story_near_which_no_home_article_is_has_no_such_words() -> None:
    assert set_aside_words(replace(missed(), near=(), shared=())) == ""
