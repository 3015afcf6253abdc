"""Adding an outlet and importing a list are undone and redone, with what came by them meanwhile."""

from dataclasses import replace

from globe_app.feeds.country_guess import Places
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.subscribing import FeedList, ListedFeed
from globe_app.pipeline import ingest
from globe_app.pipeline import reader_actions as actions
from globe_app.store import counts, feeds, outlets
from globe_app.store.db import Store, check
from tests import sql
from tests.conftest import NOW, rss
from tests.net.conftest import open_site, site  # noqa: F401
from tests.net.site import Site

FEED = rss("<title>Headline</title><link>https://paper.example/1</link>")


def listed(url: str, name: str, country: str = "FR") -> ListedFeed:
    return ListedFeed(url, name, f"https://{name.lower()}.example/", country, "fr", "", ())


def state(store: Store) -> list[object]:
    return [
        sql.rows(store, "SELECT id, name, country, enabled, origin FROM outlets ORDER BY id"),
        sql.rows(store, "SELECT outlet_id, first_url, retired_at, granted FROM feeds ORDER BY url"),
    ]  # fmt: skip


def test_an_outlet_that_was_added_goes_and_comes_back(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/feed"] = (200, {}, FEED)
    done = actions.add_outlet(store, places, f"{site.base}/feed", "FR", NOW)
    assert done.words == "Test (France) is on"
    assert done.undoable
    assert done.counts[0].outlets == 1
    added = state(store)
    assert actions.next_steps(store).undo == "Test added"
    assert actions.undo(store, NOW).words == "Undone: Test added"
    assert state(store) == [[], []]
    assert actions.redo(store, NOW).outlets == (("fr-test", True),)
    assert state(store) == added
    assert len(feeds.sources(store)) == 1


def test_adding_what_is_there_and_on_leaves_nothing_to_undo(
    store: Store, places: Places, site: Site  # noqa: F811
) -> None:  # fmt: skip
    site.routes["/feed"] = (200, {}, FEED)
    actions.add_outlet(store, places, f"{site.base}/feed", "FR", NOW)
    actions.add_outlet(store, places, f"{site.base}/feed", "FR", NOW)
    actions.undo(store, NOW)
    assert actions.next_steps(store).undo == ""


def test_an_import_is_undone_as_a_whole(store: Store, places: Places, countries: Countries) -> None:
    file = FeedList((
        listed("https://un.example/f", "Un"), listed("https://deux.example/f", "Deux", "DE"),
        listed("https://un.example/g", "Un"),
    ))  # fmt: skip
    assert actions.import_list(store, places, replace(file, feeds=file.feeds[:1]), {}, NOW).words == (
        "1 outlet added"
    )  # fmt: skip
    actions.switch_outlets(store, ["fr-un"], False, NOW)
    before = state(store)
    done = actions.import_list(store, places, file, {}, NOW)
    assert (
        done.words
        == "1 outlet added; 1 feed was here already; 1 feed joined an outlet here already"
    )
    after = state(store)
    assert {one.id for one in outlets.outlets(store)} == {"fr-un", "de-deux"}
    ingest.keep_entries(
        store, countries, parse_feed(FEED, "t"), outlets.outlet(store, "de-deux"), NOW,
        sql.value(store, "SELECT id FROM feeds WHERE outlet_id = 'de-deux'"),
    )  # fmt: skip
    actions.undo(store, NOW)
    assert state(store) == before
    assert counts.total(store) == 0
    actions.redo(store, NOW)
    assert state(store) == after
    assert counts.total(store) == 1
    assert check(store) == ()
    for _ in range(3):
        actions.undo(store, NOW)
    assert state(store) == [[], []]
