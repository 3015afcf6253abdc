"""One host's trouble stays that host's: dead, hanging, asking to be left alone."""

import socket
import time
from datetime import timedelta
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.model.sync import StopReason, SyncOutcome
from globe_app.pipeline.sync import fetching
from globe_app.pipeline.sync.run import SyncRequest, run
from globe_app.store import articles, feeds, pages
from globe_app.store.db import Store, reading
from tests.loopback import one_outlet
from tests.pipeline.sync.conftest import NOVEMBER, MakeSites, Syncs
from tests.pipeline.sync.sites import Answer, Sites


def no_name(host: str, port: int) -> list[str]:
    """A resolver that knows no name."""
    raise OSError("no such host")


def _closed(count: int) -> list[str]:
    """Feeds of so many hosts that refuse connections."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    return [f"http://127.3.0.{n + 1}:{port}/feed" for n in range(count)]


def _tries(store: Store) -> dict[str, int]:
    with reading(store) as db:
        return dict(db.execute("SELECT url, text_tries FROM articles"))


# A host that does not resolve any more --------------------------------------------------------------


def test_twelve_waiting_pages_of_a_dead_host_stop_no_later_sync(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/dead":
            links = [f"http://www.closed-paper.invalid/{n}" for n in range(12)]
            return web.feed("Closed", links, more=f"<!-- {sum(web.hits.values())} -->")
        if path == "/feed":
            links = [web.url(site, f"/page/{site}/{n}") for n in range(2)]
            return web.feed(f"Paper {site}", links, more=f"<!-- {sum(web.hits.values())} -->")
        return web.page(site, path.removeprefix("/page/"))

    web = sites(answer)
    urls = [web.url(1, "/dead"), web.url(2, "/feed")]
    for hours in range(3):
        done = sync(*urls, resolve=no_name, clock=lambda at=hours: NOVEMBER + timedelta(hours=at))
        assert done.report.stopped is None, done.report.stopped_why
        assert done.report.ok == 2
        assert done.results["o0"].notes == (
            "12 articles without their whole text: the site does not answer",
        )
    wanted = pages.wanted_pages(store, NOVEMBER)
    assert len(wanted) == 12, "they stay wanted"
    assert set(_tries(store).values()) == {0}


def test_many_dead_hosts_are_no_outage_while_another_answers(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    web = sites(lambda web, site, path: web.feed(f"Paper {site}", []))
    dead = [f"http://closed-{n}.invalid/feed" for n in range(30)]
    done = sync(
        web.url(1, "/feed"), *dead, web.url(2, "/feed"), jobs=4, whole=False, resolve=no_name
    )
    assert done.report.stopped is None
    assert done.report.failed == 30
    assert all("no host closed-" in done.results[f"o{n}"].error for n in range(1, 31))


def test_when_nobody_can_be_reached_the_sync_stops_and_blames_nobody(
    store: Store, sync: Syncs
) -> None:
    done = sync(*_closed(30), whole=False)
    assert done.report.stopped is StopReason.NETWORK
    assert "the network seems to be down" in done.report.stopped_why
    assert done.results == {}
    assert all(source.failures == 0 for source in feeds.sources(store))


# A host whose pages never answer --------------------------------------------------------------------


def test_a_site_that_hangs_is_given_up_and_its_articles_stay_wanted(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            return web.feed("Hanging", [web.url(site, f"/page/{n}") for n in range(30)])
        return web.hang()

    web = sites(answer)
    began = time.monotonic()
    done = sync(web.url(1, "/feed"), patience=0.02)
    assert time.monotonic() - began < 40
    assert web.asked("/page") <= 8
    assert done.results["o0"].ok
    assert done.results["o0"].notes == (
        "30 articles without their whole text: the site does not answer",
    )
    assert len(pages.wanted_pages(store, NOVEMBER)) == 30
    assert set(_tries(store).values()) == {0}


def test_a_page_that_fails_while_its_site_answers_uses_up_its_tries(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            links = [web.url(site, f"/page/{n}") for n in range(6)]
            return web.feed("Paper", links, more=f"<!-- {sum(web.hits.values())} -->")
        if path == "/page/5":
            return Answer(status=500)
        return web.page(site, path.removeprefix("/page/"))

    web = sites(answer)
    for _ in range(4):
        sync(web.url(1, "/feed"))
    row = next(r for r in articles.from_country(store, "FR", 9) if r.url.endswith("/page/5"))
    assert articles.article(store, row.id).text_state == "failed"
    assert web.asked("/page/5") == 6, "three syncs, each with one second try"


# A host that asks to be left alone ------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
def test_nothing_more_is_asked_of_a_site_that_says_when_to_come_again(
    store: Store, sync: Syncs, sites: MakeSites, status: int
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path.startswith("/feed"):
            return web.feed(f"Paper{path}", [web.url(1, f"/page/{n}") for n in range(30)])
        return Answer(status=status, headers={"Retry-After": "3600"})

    web = sites(answer)
    done = sync(web.url(1, "/feed"))
    assert web.asked("/page") <= 2, "two at a time were under way"
    assert done.results["o0"].ok
    assert done.results["o0"].notes == (
        "30 articles without their whole text: the site asks to be visited less often",
    )
    assert len(pages.wanted_pages(store, NOVEMBER)) == 30
    assert set(_tries(store).values()) == {0}
    (source,) = feeds.sources(store)
    assert source.wait_until == NOVEMBER + timedelta(hours=1), "the next sync leaves it alone too"


def test_a_feed_that_is_put_off_puts_off_pages_and_images_of_its_host(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/busy":
            return Answer(status=429, headers={"Retry-After": "3600"})
        time.sleep(0.3)
        if path == "/feed":
            return web.feed(
                "Other",
                [web.url(1, "/page/1"), web.url(2, "/page/2/1")],
                image=web.url(1, "/image/9"),
            )
        return web.page(site, path.removeprefix("/page/"))

    web = sites(answer)
    done = sync(web.url(1, "/busy"), web.url(2, "/feed"))
    assert not done.results["o0"].ok
    assert done.results["o1"].pages == 1
    assert web.asked("/page", 1) == web.asked("/image", 1) == 0


def test_a_short_pause_is_waited_for(store: Store, sync: Syncs, sites: MakeSites) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            return web.feed("Paper", [web.url(site, f"/page/1/{n}") for n in range(6)])
        if path.startswith("/page") and web.asked("/page") == 1:
            return Answer(status=429, headers={"Retry-After": "1"})
        if path.startswith("/page"):
            return web.page(site, path.removeprefix("/page/"))
        return web.picture(path)

    web = sites(answer)
    done = sync(web.url(1, "/feed"))
    assert done.results["o0"].pages == 6
    assert done.results["o0"].notes == ()


def test_a_site_that_puts_off_again_and_again_is_left_alone(
    store: Store, sync: Syncs, sites: MakeSites
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            return web.feed("Paper", [web.url(site, f"/page/1/{n}") for n in range(20)])
        return Answer(status=429, headers={"Retry-After": "1"})

    web = sites(answer)
    sync(web.url(1, "/feed"))
    assert web.asked("/page") <= 2 * (1 + fetching.MAX_PAUSES)
    assert set(_tries(store).values()) == {0}


# What an outage says to the store ---------------------------------------------------------------------


def test_what_stopped_a_sync_is_stored(
    store: Store, countries: Countries, resources: Path, tmp_path: Path
) -> None:
    file = one_outlet(tmp_path / "c.csv", *_closed(9))
    list(run(store, countries, resources, SyncRequest(catalogue=file), lambda: NOVEMBER))
    assert [one.outcome for one in feeds.recent_syncs(store)] == [SyncOutcome.STOPPED]
    with reading(store) as db:
        assert db.execute("SELECT stopped FROM syncs").fetchall() == [("network",)]
