"""Subscribing only adds."""

from datetime import UTC, datetime

import pytest

from globe_app.model.news import Listing, Outlet
from globe_app.store import outlets
from globe_app.store.db import Store
from globe_app.store.feeds import note_failure, sources
from globe_app.store.subscriptions import site_of, subscribe

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
    outlets.keep_listings(store, [catalogue])
    return store


def feeds_of(store: Store) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in sources(store):
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
