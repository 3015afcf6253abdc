"""Where a story happened: told where its texts leave no doubt, and else not at all."""

from datetime import UTC, datetime

import pytest

from globe_app.geo.countries import Countries
from globe_app.model.story import ArticleText, Sentence
from globe_app.model.world_take import NamedPlace
from globe_app.stories.event_place import clear_country, event_place
from globe_app.stories.named_places import named_places

NOW = datetime(2026, 11, 6, tzinfo=UTC)


def found(countries: Countries, *bodies: str) -> tuple[str, str] | None:
    """(country, place) of a story of English texts, each of an outlet of its own; sentences by points."""
    texts = [
        ArticleText(
            n, f"paper-{n}", f"Paper {n}", "US", NOW, "en", Sentence("What happened"),
            tuple(Sentence(f"{one.strip()}.") for one in body.split(".") if one.strip()),
        )
        for n, body in enumerate(bodies)
    ]  # fmt: skip

    def find_countries(text: str, language: str) -> frozenset[str]:
        return countries.named_in(text)

    where = named_places(texts, find_countries, countries.name)
    place = event_place(where, texts, countries)
    return None if place is None else (place.country, place.name)


@pytest.mark.parametrize(
    ("bodies", "place"),
    [
        # the country that most texts name
        (["Rain fell in Peru.", "Peru mourns.", "Chile sends aid to Peru."], ("PE", "")),
        # a place told with its country
        (["Frost fell in Serra Azul, in Brazil. Colombia and Ethiopia gained.",
          "In Serra Azul, Brazil, the trees are black. Ethiopia and Colombia sell more.",
          "Prices rose in Colombia, Ethiopia and Brazil after the frost in Serra Azul."],
         ("BR", "Serra Azul")),
        # a capital
        (["Ministers of Chile and Norway met in Wellington.", "The talks in Wellington end.",
          "Norway and Chile signed in Wellington."], ("NZ", "Wellington")),
        # named as often: nobody knows
        (["India beat Kenya.", "Kenya and India met.", "India and Kenya again."], None),
        # a journey has two ends
        (["The train ran from near Lisbon, Portugal. It ended in Ankara, Turkey.",
          "In Lisbon, Portugal, it began. In Ankara, Turkey, it ended.",
          "It began in Lisbon, Portugal, and stood in Ankara, Turkey."], None),
        # beyond every country
        (["Lettuce grew in Halcyon Base. Japan is glad.", "In Halcyon Base, Germany sowed.",
          "India ate in Halcyon Base."], None),
        (["Nothing is named here."], None),
    ],
    ids=["country", "told with", "capital", "two", "journey", "nowhere", "unnamed"],
)  # fmt: skip
def test_where_a_story_happened(
    countries: Countries, bodies: list[str], place: tuple[str, str] | None
) -> None:
    assert found(countries, *bodies) == place


def test_the_country_is_the_one_that_most_texts_name_far_more_than_the_next() -> None:
    def named(*texts: tuple[str, int]) -> list[NamedPlace]:
        return [NamedPlace(code, code, number, ("FR",)) for code, number in texts]

    assert clear_country(named(("PH", 7), ("VN", 3)), 7) == "PH"
    assert clear_country(named(("PH", 7)), 7) == "PH"
    assert clear_country(named(("US", 4), ("NZ", 3)), 6) == "", "named about as often"
    assert clear_country(named(("US", 3)), 6) == "", "half of the texts name it"
    assert clear_country(named(("US", 1)), 1) == "", "one text says little"
    assert clear_country([NamedPlace("Salinga", "", 5, ("PH",))], 5) == ""
