"""A fault of this program costs the one feed, page or image that trips it, and is reported."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from globe_app.errors import StoreLockedError, StoreUnusableError
from globe_app.model.news import CachedImage, Page, ParsedFeed
from globe_app.model.sync import StopReason
from globe_app.net.fetch import Answer, Ask, Fetcher
from globe_app.pages.request import PageRequest
from globe_app.pipeline import ingest, worker_tasks
from globe_app.pipeline.sync import feed as feed_step
from globe_app.pipeline.sync import shared_images
from globe_app.store import articles, counts, outlets
from globe_app.store.db import Store, check
from tests.loopback import Server
from tests.pipeline.sync.conftest import NOVEMBER, Syncs

read_feed, read_page, read_image = (
    worker_tasks.read_feed, worker_tasks.read_page, worker_tasks.read_image,
)  # fmt: skip


# In worker processes: they import this module and find the functions by name ------------------------


def faulty_reader(body: bytes, content_type: str, whom: str, *hints: str) -> ParsedFeed:
    if whom.endswith("/feed/77"):
        raise KeyError("nobody thought of this feed")
    return read_feed(body, content_type, whom, *hints)


def faulty_page_reader(body: bytes, url: str, request: PageRequest, content_type: str) -> Page:
    if url.split("?")[0].endswith("/1"):
        raise ZeroDivisionError("a page of an odd kind")
    return read_page(body, url, request, content_type)


def faulty_image_reader(body: bytes, url: str) -> CachedImage:
    if url.endswith("/1/lead.jpg"):
        raise TypeError("an image of an odd kind")
    return read_image(body, url)


@pytest.fixture(autouse=True)
def _fresh(server: Server) -> None:
    server.get("/set?version=1&items=3&whole=0")


def _all_but_one(
    store: Store, sync: Syncs, server: Server, caplog: pytest.LogCaptureFixture
) -> str:
    """Sync 200 outlets of which number 77 trips a fault; what is said of that one."""
    done = sync(*(server.url(n, f"/feed/{n}") for n in range(200)), whole=False)
    bad = done.results["o77"]
    assert (done.report.outlets, done.report.ok, done.report.failed) == (200, 199, 1)
    assert done.report.added == counts.total(store) == 199 * 3
    assert not bad.ok
    assert "a fault of this program" in bad.error
    assert len(bad.bugs) == len(done.report.bugs) == 1
    assert done.report.bugs[0].startswith("Outlet 77: ")
    assert done.report.stopped is None
    assert "Traceback" in caplog.text
    health = {one.outlet.id: one for one in outlets.health(store, NOVEMBER)}
    assert "a fault of this program" in health["o77"].error
    assert check(store) == ()
    return bad.error


def test_a_parser_that_trips_over_one_feed_costs_199_others_nothing(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    monkeypatch.setattr(worker_tasks, "read_feed", faulty_reader)
    assert "nobody thought of this feed" in _all_but_one(store, sync, server, caplog)


def test_a_write_that_the_store_refuses_costs_199_others_nothing(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    def keep(*args: object) -> object:
        if args[3].id == "o77":  # type: ignore[attr-defined]
            raise sqlite3.IntegrityError("UNIQUE constraint failed")
        return ingest.keep_entries(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(feed_step, "keep_entries", keep)
    assert "UNIQUE constraint failed" in _all_but_one(store, sync, server, caplog)


def test_a_store_that_is_locked_for_one_feed_costs_no_other(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*args: object) -> object:
        if args[3].id == "o1":  # type: ignore[attr-defined]
            raise StoreLockedError("s.db", "it is locked by another program")
        return ingest.keep_entries(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(feed_step, "keep_entries", locked)
    done = sync(*(server.url(n, f"/feed/{n}") for n in range(4)), whole=False)
    assert (done.report.ok, done.report.stopped, done.report.bugs) == (3, None, ())
    assert "locked" in done.results["o1"].error


def test_a_store_that_stays_locked_ends_the_sync(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> object:
        raise StoreLockedError("s.db", "it is locked by another program")

    monkeypatch.setattr(feed_step, "keep_entries", locked)
    done = sync(*(server.url(n, f"/feed/{n}") for n in range(30)), whole=False)
    assert done.report.stopped is StopReason.STORE
    assert "locked" in done.report.stopped_why
    assert len(done.results) < 5


def test_a_fetch_that_trips_costs_199_others_nothing(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    get: Callable[[Fetcher, Ask], Answer] = Fetcher.get

    def trip(self: Fetcher, ask: Ask) -> Answer:
        if ask.url.endswith("/feed/77"):
            raise IndexError("a header of an odd kind")
        return get(self, ask)

    monkeypatch.setattr(Fetcher, "get", trip)
    assert "a header of an odd kind" in _all_but_one(store, sync, server, caplog)


def test_even_when_the_failure_itself_cannot_be_noted_the_others_go_on(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    def broken(*_: object, **__: object) -> None:
        raise UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates not allowed")

    monkeypatch.setattr(feed_step.feeds, "note_failure", broken)
    done = sync(server.url(1, "/fault/404"), server.url(2, "/feed/2"), whole=False)
    assert not done.results["o0"].ok
    assert done.results["o1"].added == 3
    assert any("surrogates not allowed" in one for one in done.report.bugs)


def test_a_page_that_trips_a_fault_leaves_its_article_as_the_feed_gave_it(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_tasks, "read_page", faulty_page_reader)
    done = sync(server.url(300, "/feed/300"), server.url(301, "/feed/301"))
    for one in done.results.values():
        assert (one.ok, one.added, one.pages) == (True, 3, 2)
        assert len(one.bugs) == 1
        assert "a page of an odd kind" in one.bugs[0]
    assert len(done.report.bugs) == 2
    states = {
        articles.article(store, row.id).text_state for row in articles.from_country(store, "FR", 9)
    }
    assert states == {"whole", "failed"}


def test_an_image_that_trips_a_fault_costs_no_text(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_tasks, "read_image", faulty_image_reader)
    done = sync(server.url(310, "/feed/310"))
    assert (done.results["o0"].pages, done.results["o0"].images) == (3, 5)
    assert "an image of an odd kind" in done.report.bugs[0]


def test_an_image_that_cannot_be_kept_costs_no_text(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise sqlite3.IntegrityError("no such thing")

    monkeypatch.setattr(shared_images.images, "keep", broken)
    done = sync(server.url(320, "/feed/320"))
    assert (done.results["o0"].ok, done.results["o0"].pages, done.results["o0"].images) == (
        True,
        3,
        0,
    )
    assert "no such thing" in done.report.bugs[0]


def test_a_store_that_can_keep_nothing_ends_the_sync(
    server: Server, store: Store, sync: Syncs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreUnusableError(Path("s.db"), "the disk is full; nothing was changed")

    monkeypatch.setattr(feed_step, "keep_entries", full)
    done = sync(*(server.url(330 + n, f"/feed/{330 + n}") for n in range(20)), whole=False)
    assert done.report.stopped is StopReason.STORE
    assert "the disk is full" in done.report.stopped_why
    assert done.report.bugs == ()
