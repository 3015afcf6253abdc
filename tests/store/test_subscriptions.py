"""Subscribing only adds."""

from collections.abc import Collection
from datetime import UTC, datetime

import pytest

from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Listing, Outlet
from globe_app.pipeline import ingest
from globe_app.store import outlets
from globe_app.store.articles import from_country
from globe_app.store.catalogue import keep_catalogue
from globe_app.store.db import Store
from globe_app.store.feeds import note_failure, sources
from globe_app.store.subscriptions import site_of, subscribe
from tests.conftest import rss

NOW = datetime(2026, 11, 6, 12, tzinfo=UTC)


def listing(
    id_: str, homepage: str, *feeds: str, country: str = "FR", name: str = "Paper"
) -> Listing:
    return Listing(Outlet(id_, name, country, "fr", homepage, ownership=""), feeds, True)


@pytest.fixture
def filled(store: Store) -> Store:
    """An outlet of a catalogue with two feeds."""
    catalogue = Listing(
        Outlet("paper", "The Paper", "FR", "fr", "https://www.paper.example/", ownership="public"),
        ("https://paper.example/one", "https://paper.example/two"), False,
    )  # fmt: skip
    keep_catalogue(store, [catalogue])
    return store


def feeds_of(store: Store, ids: Collection[str] | None = None) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in sources(store, ids):
        found.setdefault(one.outlet.id, []).append(one.url)
    return found


def test_another_feed_of_a_known_site_joins_its_outlet_and_nothing_else_changes(
    filled: Store,
) -> None:
    (done,) = subscribe(
        filled, [listing("fr-other", "http://paper.example", "https://paper.example/3")]
    )
    assert (done.outlet.id, done.new, done.added, done.known) == ("paper", False, 1, 0)
    assert feeds_of(filled) == {
        "paper": [
            "https://paper.example/one",
            "https://paper.example/two",
            "https://paper.example/3",
        ]
    }
    (one,) = outlets.health(filled, NOW)
    assert (one.outlet.name, one.outlet.ownership, one.enabled, one.own) == (
        "The Paper",
        "public",
        True,
        False,
    )


def test_an_id_that_is_taken_is_no_identity(filled: Store) -> None:
    one, two = subscribe(
        filled,
        [
            listing("paper", "https://elsewhere.example/", "https://elsewhere.example/f"),
            listing("paper", "https://third.example/", "https://third.example/f"),
        ],
    )
    assert (one.outlet.id, two.outlet.id) == ("paper-2", "paper-3")
    assert outlets.outlet(filled, "paper").name == "The Paper"


def test_the_ids_of_a_catalogue_tell_outlets_of_one_site_apart(store: Store) -> None:
    def listed(name: str, *feeds: str) -> Listing:
        outlet = Outlet(f"x-{name}", name, "NL", "en", "https://press.example/")
        return Listing(outlet, tuple(f"https://press.example/{one}" for one in feeds), True)

    first = [listed("Morning", "m"), listed("Evening", "e")]
    done = subscribe(store, first, by_id=True)
    assert [one.outlet.id for one in done] == ["x-Morning", "x-Evening"]
    again = subscribe(store, [*first, listed("Evening", "e", "e2")], by_id=True)
    assert [(one.outlet.id, one.new, one.added) for one in again] == [
        ("x-Morning", False, 0), ("x-Evening", False, 0), ("x-Evening", False, 1),
    ]  # fmt: skip
    (other,) = subscribe(
        store,
        [Listing(Outlet("x-Morning", "Noon", "NL"), ("https://n.example/f",), True)],
        by_id=True,
    )
    assert other.outlet.id == "x-Morning-2"


def test_one_site_in_two_countries_is_two_outlets(filled: Store) -> None:
    (done,) = subscribe(
        filled,
        [listing("be-paper", "https://paper.example/", "https://paper.example/be", country="BE")],
    )
    assert done.new


def test_a_known_feed_stays_with_its_outlet_and_switches_it_on(filled: Store) -> None:
    again = listing("x", "https://x.example/", "https://paper.example/one", "https://x.example/f")
    (done,) = subscribe(filled, [again])
    assert (done.new, done.added, done.known) == (True, 1, 1)
    assert set(feeds_of(filled)) == {"paper", "x"}
    (done,) = subscribe(filled, [again])
    assert (done.new, done.added, done.known) == (False, 0, 2)


def test_a_grant_is_kept_with_the_feed_it_was_given_for(filled: Store) -> None:
    url, origin = "http://127.0.0.1:8000/f", "http://127.0.0.1:8000"
    subscribe(filled, [listing("own", "http://127.0.0.1:8000/", url)])
    assert {one.url: one.granted for one in sources(filled)}[url] == ""
    subscribe(filled, [listing("own", "http://127.0.0.1:8000/", url)], {url: origin})
    subscribe(filled, [listing("own", "http://127.0.0.1:8000/", url)])
    assert {one.url: one.granted for one in sources(filled)}[url] == origin


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("https://www.a.example/", "http://A.example", True),
        ("https://a.example/news", "https://a.example/", True),
        ("https://a.example/news", "https://a.example/sport", False),
        ("https://platform.example/@one", "https://platform.example/@two/x", False),
        ("https://a.example/", "https://b.a.example/", False),
        ("http://a.example:81/", "http://a.example/", False),
        ("", "", False),
        ("http://[::1", "http://[::1", False),
    ],
)
def test_a_site_is_a_host_and_at_most_one_section_of_it(one: str, two: str, same: bool) -> None:
    assert site_of(one).is_that_of(site_of(two)) is same
    assert site_of(two).is_that_of(site_of(one)) is same


def test_a_feed_that_was_retired_is_asked_for_again(filled: Store) -> None:
    (one, _) = sources(filled, ["paper"])
    note_failure(filled, one.feed_id, NOW, "gone", next_try=NOW, wait_until=None, gone=True)
    assert [s.url for s in sources(filled, ["paper"])] == ["https://paper.example/two"]
    subscribe(filled, [listing("x", "", one.url)])
    assert [s.url for s in sources(filled, ["paper"])] == [one.url, "https://paper.example/two"]


# The catalogue ---------------------------------------------------------------------------------------


def test_a_feed_that_the_catalogue_drops_is_not_fetched_and_its_articles_stay(
    filled: Store, countries: Countries
) -> None:
    first, second = sources(filled, {"paper"})
    parsed = parse_feed(rss("<title>Bridge opens</title>"), "test")
    ingest.keep_entries(filled, countries, parsed, first.outlet, NOW, first.feed_id)
    paper = Listing(first.outlet, (second.url, "https://paper.example/three"), False)
    assert keep_catalogue(filled, [paper]) == 0
    assert feeds_of(filled, {"paper"}) == {
        "paper": ["https://paper.example/two", "https://paper.example/three"]
    }
    assert [row.headline for row in from_country(filled, "FR", 9)] == ["Bridge opens"]
    keep_catalogue(filled, [Listing(first.outlet, (first.url, second.url), False)])
    assert first.url in feeds_of(filled, {"paper"})["paper"]


def test_the_catalogue_leaves_what_the_reader_added_and_switched(store: Store) -> None:
    own = listing("mine", "https://mine.example/", "https://mine.example/feed", name="My paper")
    subscribe(store, [own])
    theirs = listing("mine", "https://mine.example/", "https://mine.example/other", name="Renamed")
    foreign = listing("mine", "https://else.example/", "https://else.example/feed", name="Else")
    assert keep_catalogue(store, [theirs, foreign]) == 1
    assert keep_catalogue(store, [theirs, foreign]) == 0  # nor does a second time change anything
    assert feeds_of(store, {"mine", "mine-2"}) == {
        "mine": ["https://mine.example/feed", "https://mine.example/other"],
        "mine-2": ["https://else.example/feed"],
    }
    assert outlets.outlet(store, "mine").name == "My paper"
    outlets.switch(store, ["mine"], False)
    keep_catalogue(store, [theirs])
    assert feeds_of(store) == {"mine-2": ["https://else.example/feed"]}


def test_a_file_is_not_imported_into_another_outlet_whose_id_its_name_gives(
    store: Store, countries: Countries
) -> None:
    parsed = parse_feed(rss("<title>Bridge opens</title>"), "test")
    first = Outlet("fr-paper", "Paper", "FR")
    assert ingest.keep_feed(store, countries, parsed, first, NOW).outlet.id == "fr-paper"
    other = Outlet("fr-paper", "Paper!", "FR")
    for added in (1, 0):
        report = ingest.keep_feed(store, countries, parsed, other, NOW)
        assert (report.outlet.id, report.added) == ("fr-paper-2", added)
    assert ingest.keep_feed(store, countries, parsed, first, NOW).outlet.id == "fr-paper"
