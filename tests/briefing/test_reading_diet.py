"""Where the reader has read from, and a country that was not read."""

from datetime import timedelta
from random import Random

import pytest

from globe_app.briefing.reading_diet import reading_diet
from globe_app.briefing.somewhere import somewhere
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.geo.world_parts import part_of
from globe_app.model.article_query import ArticleQuery
from globe_app.model.news import Outlet
from globe_app.model.reading_diet import LEAST
from globe_app.model.world_parts import WorldPart
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import history
from globe_app.store.db import Store, open_store
from globe_app.store.search import search
from tests.conftest import NOW, rss


@pytest.fixture
def store(settings: Settings, countries: Countries) -> Store:
    """Articles of five countries on three continents."""
    made = open_store(settings.store, settings.images)
    for code, count in (("SA", 12), ("EG", 3), ("BR", 2), ("JP", 1), ("DE", 6)):
        items = [
            f"<title>{code} {i}</title><link>https://p.example/{code}/{i}</link>"
            f"<pubDate>Fri, 06 Nov 2026 08:{i:02}:00 GMT</pubDate><description>Words.</description>"
            for i in range(count)
        ]
        outlet = Outlet(f"{code.lower()}-paper", f"{code} Paper", code, "en")
        ingest.keep_feed(made, countries, parse_feed(rss(*items), "t"), outlet, NOW)
    return made


def ids(store: Store, code: str) -> list[int]:
    return [row.id for row in search(store, ArticleQuery(country=code), 50).rows]


def opened(store: Store, code: str, count: int, days_ago: int = 0) -> None:
    for one in ids(store, code)[:count]:
        history.note(store, one, NOW - timedelta(days=days_ago))


def test_each_article_opened_counts_once_for_its_country(
    store: Store, countries: Countries
) -> None:
    opened(store, "SA", 2)
    opened(store, "SA", 1, days_ago=3)
    found = reading_diet(store, countries, NOW, 30, Random(1))
    assert found.read == {"SA": 2}
    assert found.articles == 2
    assert not found.says_enough


def test_only_the_time_asked_for_counts_and_0_days_are_for_ever(
    store: Store, countries: Countries
) -> None:
    opened(store, "SA", 3, days_ago=10)
    opened(store, "EG", 2, days_ago=90)
    assert reading_diet(store, countries, NOW, 7, Random(1)).read == {}
    assert reading_diet(store, countries, NOW, 30, Random(1)).read == {"SA": 3}
    assert reading_diet(store, countries, NOW, 0, Random(1)).read == {"SA": 3, "EG": 2}


def test_continents_come_by_what_was_read_with_what_is_here(
    store: Store, countries: Countries
) -> None:
    opened(store, "DE", 5)
    opened(store, "EG", 1)
    shares = reading_diet(store, countries, NOW, 30, Random(1)).continents
    assert [(one.continent, one.read, one.here) for one in shares[:3]] == [
        (WorldPart.EUROPE, 5, 6), (WorldPart.AFRICA, 1, 3), (WorldPart.ASIA, 0, 13),
    ]  # fmt: skip
    assert {one.continent for one in shares} == set(WorldPart)


def test_every_state_lies_on_a_continent(countries: Countries) -> None:
    without = {one.code for one in countries.all if one.state and part_of(one.region) is None}
    assert without <= {"MU", "SC", "MV", "CV"}


def test_enough_is_said_from_twenty_articles_on(store: Store, countries: Countries) -> None:
    opened(store, "SA", 12)
    opened(store, "DE", 6)
    assert not reading_diet(store, countries, NOW, 30, Random(1)).says_enough
    opened(store, "EG", 2)
    found = reading_diet(store, countries, NOW, 30, Random(1))
    assert found.articles == LEAST
    assert found.says_enough


def test_countries_opened_in_thirty_days_are_no_longer_somewhere_unread(
    store: Store, countries: Countries
) -> None:
    opened(store, "SA", 1, days_ago=29)
    opened(store, "JP", 1, days_ago=31)
    found = reading_diet(store, countries, NOW, 30, Random(1))
    assert [code for code, _ in found.not_opened] == ["DE", "EG", "BR", "JP"]
    assert dict(found.not_opened)["DE"] == 6


def test_somewhere_is_by_chance_and_never_what_it_is_not_to_be(store: Store) -> None:
    chance = Random(3)
    seen, last = set(), ""
    for _ in range(60):
        card = somewhere(store, NOW, chance, {last} - {""})
        assert card is not None
        assert card.code != last
        assert card.newest.country == card.code
        seen.add(card.code)
        last = card.code
    assert seen == {"SA", "EG", "BR", "JP", "DE"}


def test_a_suggestion_stays_as_long_as_it_can(store: Store) -> None:
    for seed in range(8):
        card = somewhere(store, NOW, Random(seed), keep="BR")
        assert card is not None
        assert (card.code, card.unread) == ("BR", 2)
    opened(store, "BR", 1)
    other = somewhere(store, NOW, Random(1), keep="BR")
    assert other is not None
    assert other.code != "BR"


def test_where_all_was_opened_there_is_no_other(store: Store) -> None:
    for code in ("SA", "EG", "BR", "JP", "DE"):
        opened(store, code, 1)
    assert somewhere(store, NOW, Random(1)) is None
