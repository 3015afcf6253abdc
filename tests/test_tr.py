"""Texts of the interface: as written without a catalogue, with one and many, and from a catalogue."""

from collections.abc import Iterator

import pytest

from globe_app.tr import install, mark, tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    install(None)


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 articles marked read"),
        (1, "1 article marked read"),
        (2310, "2,310 articles marked read"),
    ],
)
def test_a_number_chooses_between_one_and_many(n: int, said: str) -> None:
    assert tr("%n {article|articles} marked read", "", n) == said


def test_a_text_without_a_catalogue_is_shown_as_written_and_names_go_in_afterwards() -> None:
    assert (
        tr("{outlet} switched on").format(outlet="Le Monde {x|y}") == "Le Monde {x|y} switched on"
    )


def test_a_catalogue_is_asked_and_what_it_does_not_have_stays_english() -> None:
    def spanish(text: str, _: str, n: int) -> str:
        return {"Today": "Hoy", "%n {country|countries}": "%n países" if n != 1 else "%n país"}.get(
            text, ""
        )

    install(spanish)
    assert tr(mark("Today")) == "Hoy"
    assert tr("%n {country|countries}", "", 1) == "1 país"
    assert tr("%n {country|countries}", "", 7) == "7 países"
    assert tr("Missed") == "Missed"
