"""A sync against real sites on loopback: what comes in, what comes once, what stays."""

import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from globe_app.briefing import articles as briefing
from globe_app.geo.countries import Countries
from globe_app.model.retention import RetentionRule
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.run import SyncRequest, run, sources
from globe_app.store import (
    articles,
    counts,
    feeds,
    images,
    marks,
    outlets,
    retention,
    revisions,
    sample,
)
from globe_app.store.db import Store, check, writing
from tests import sql
from tests.aged import age_images
from tests.loopback import Server, one_outlet
from tests.pipeline.sync.conftest import NOVEMBER, Syncs, heard


@pytest.fixture(autouse=True)
def _fresh(server: Server) -> None:
    server.get("/set?version=1&items=3&whole=0")


def test_articles_come_whole_with_their_images_and_bullets(
    server: Server, store: Store, sync: Syncs, countries: Countries
) -> None:
    done = sync(server.url(1, "/feed/1"))
    result = done.results["o0"]
    assert (result.ok, result.added, result.pages, result.images) == (True, 3, 3, 6)
    rows = articles.from_country(store, "FR", 10)
    page = briefing.article_page(store, countries, rows[0].id)
    body = page.article.body_html
    assert page.article.text_state == "whole"
    assert all(f"<{tag}>" in body for tag in ("p", "h2", "ul", "li", "blockquote"))
    assert "newsletter" not in body
    assert "Home" not in body
    assert "pixel.gif" not in body
    assert 'src="image:' in body
    assert "http" not in body
    assert page.image is not None
    assert page.image.read_bytes().startswith(b"\xff\xd8\xff")
    picture = page.article.images[0]
    assert (picture.width, picture.height) == (1200, 800)
    assert images.path_of(store.images, picture.hash).is_file()  # type: ignore[union-attr]
    assert 2 <= len(page.article.summary) <= 3
    text = briefing.plain_article(page.article, original=True).body
    assert all(bullet in " ".join(text.split()) for bullet in page.article.summary)


def test_a_second_sync_asks_conditionally_and_adds_nothing(
    server: Server, store: Store, sync: Syncs
) -> None:
    sync(server.url(2, "/feed/2"))
    before = int(server.get("/hits/page/2/1"))
    again = sync(server.url(2, "/feed/2"))
    assert again.results["o0"].unchanged
    assert again.report.added == 0
    assert int(server.get("/hits/page/2/1")) == before


def test_what_is_new_is_added_and_the_country_lights_up(
    server: Server, store: Store, sync: Syncs
) -> None:
    sync(server.url(3, "/feed/3"), whole=False)
    server.get("/set?version=2")
    again = sync(server.url(3, "/feed/3"), whole=False)
    assert again.report.added == 1
    assert any("FR" in one.countries for one in again.progress)


def test_never_more_than_two_at_a_time_from_one_host(server: Server, sync: Syncs) -> None:
    server.get("/set?latency=0&items=12")
    sync(server.url(4, "/feed/4"), server.url(4, "/feed/5"))
    assert int(server.get("/most")) <= 2


def test_changing_guids_bring_nothing_twice(server: Server, store: Store, sync: Syncs) -> None:
    url = server.url(5, "/fault/guids")
    first, second = sync(url, whole=False), sync(url, whole=False)
    assert first.report.added == 3
    assert (second.report.added, counts.total(store)) == (0, 3)


def test_a_feed_from_the_future_is_dated_now(server: Server, store: Store, sync: Syncs) -> None:
    sync(server.url(6, "/fault/future"), whole=False)
    rows = articles.from_country(store, "FR", 10)
    assert rows
    assert all(row.published == NOVEMBER and not row.dated for row in rows)


def test_a_permanent_redirect_is_remembered_a_passing_one_is_not(
    server: Server, store: Store, sync: Syncs
) -> None:
    done = sync(server.url(7, "/fault/301"), server.url(8, "/fault/302"), whole=False)
    assert done.report.ok == 2
    by_id = {s.outlet.id: s.url for s in feeds.sources(store)}
    assert by_id["o0"] == server.url(7, "/feed/900")
    assert by_id["o1"] == server.url(8, "/fault/302")


def test_gone_retires_a_feed_and_retry_after_is_kept(
    server: Server, store: Store, sync: Syncs, countries: Countries, resources: Path
) -> None:
    sync(server.url(9, "/fault/410"), server.url(10, "/fault/429"))
    health = {h.outlet.id: h for h in outlets.health(store, NOVEMBER)}
    assert health["o0"].retired
    assert "gone for good" in health["o0"].error
    waiting = sources(store, countries, resources, SyncRequest(countries=("FR",)), NOVEMBER)
    assert "o1" not in {s.outlet.id for s in waiting}
    later = sources(
        store, countries, resources, SyncRequest(countries=("FR",)), NOVEMBER + timedelta(hours=2)
    )
    assert "o1" in {s.outlet.id for s in later}
    assert "o0" not in {s.outlet.id for s in later}


def test_a_failure_backs_off_for_automatic_syncs_only(
    server: Server, store: Store, sync: Syncs, countries: Countries, resources: Path
) -> None:
    sync(server.url(11, "/fault/404"))
    by_hand = sources(store, countries, resources, SyncRequest(countries=("FR",)), NOVEMBER)
    alone = sources(
        store, countries, resources, SyncRequest(countries=("FR",), automatic=True), NOVEMBER
    )
    assert "o0" in {s.outlet.id for s in by_hand}
    assert "o0" not in {s.outlet.id for s in alone}


def test_a_passing_fault_is_tried_again_at_once(server: Server, sync: Syncs) -> None:
    assert sync(server.url(12, "/fault/flaky"), whole=False).results["o0"].ok


def test_cancel_waits_for_nobody_and_the_next_sync_goes_on(
    server: Server, store: Store, countries: Countries, resources: Path, tmp_path: Path
) -> None:
    server.get("/set?items=20")
    urls = [server.url(20 + n, f"/feed/{20 + n}") for n in range(8)] + [
        server.url(40, "/fault/stall")
    ]
    request = SyncRequest(catalogue=one_outlet(tmp_path / "c.csv", *urls))
    found = sources(store, countries, resources, request, NOVEMBER)
    running = Sync(store, countries, Plan(found), lambda: NOVEMBER)
    asked: list[float] = []

    def stop() -> None:
        asked.append(time.monotonic())
        running.cancel()

    timer = threading.Timer(1.5, stop)
    timer.start()
    first = heard(running)
    timer.join()
    assert time.monotonic() - asked[0] < 15  # it did not wait for the stalled site, which has 40 s
    assert first.report.cancelled
    assert check(store) == ()
    rest = tuple(s for s in found if "stall" not in s.url)
    second = heard(Sync(store, countries, Plan(rest), lambda: NOVEMBER))
    assert second.report.failed == 0
    assert counts.total(store) == 160
    assert sql.value(store, "SELECT count(*) FROM articles WHERE text_state = 'wanted'") == 0


def test_an_edited_article_keeps_what_it_said(server: Server, store: Store, sync: Syncs) -> None:
    server.get("/set?whole=1")
    sync(server.url(50, "/feed/50"), whole=False)
    row = articles.from_country(store, "FR", 1)[0]
    with writing(store) as db:  # as if the outlet had said something else before
        db.execute("UPDATE entries SET digest = 'old' WHERE id = ?", [row.id])
        db.execute("UPDATE articles SET headline = 'Before' WHERE id = ?", [row.id])
        db.execute("UPDATE feeds SET etag = NULL, body_hash = NULL")
    done = sync(server.url(50, "/feed/50"), whole=False)
    assert (done.report.added, done.report.updated) == (0, 1)
    past = revisions.revisions(store, row.id)
    assert [one.headline for one in past] == ["Before"]
    assert articles.article(store, row.id).edits == 1


def test_invented_stories_make_way_for_real_ones_unless_asked_for(
    server: Server, store: Store, countries: Countries, resources: Path, tmp_path: Path
) -> None:
    from globe_app.pipeline import ingest

    ingest.load_sample(store, resources / "sample", NOVEMBER)
    request = SyncRequest(
        catalogue=one_outlet(tmp_path / "c.csv", server.url(60, "/feed/60")), whole=False
    )
    list(run(store, countries, resources, request, lambda: NOVEMBER))
    assert not sample.has_sample(store)
    ingest.load_sample(store, resources / "sample", NOVEMBER, asked=True)
    server.get("/set?version=2")
    list(run(store, countries, resources, request, lambda: NOVEMBER))
    assert sample.has_sample(store)


def test_old_stories_go_saved_and_unread_by_choice_stay_and_all_can_be_had_back(
    server: Server, store: Store, sync: Syncs
) -> None:
    server.get("/set?items=10")
    sync(server.url(70, "/feed/70"))
    rows = articles.from_country(store, "FR", 20)
    marks.mark_saved(store, rows[0].id, True, NOVEMBER)
    marks.mark_read(store, [rows[1].id], False, NOVEMBER)
    then = NOVEMBER + timedelta(days=100)
    assert retention.expired(store, RetentionRule(), then).articles == 8
    before = [articles.article(store, row.id) for row in rows]
    assert retention.clean_up(store, RetentionRule(), then) == 8
    assert {r.id for r in articles.from_country(store, "FR", 20)} == {rows[0].id, rows[1].id}
    assert sync(server.url(70, "/feed/70")).report.added == 0  # seen before: not news again
    assert retention.restore(store).articles == 8
    assert [articles.article(store, row.id) for row in rows] == before
    assert retention.clean_up(store, RetentionRule(days=0, gigabytes=1e-6), then) == 8
    retention.forget_removed(store, then)
    assert (
        images.forget_unused(store) == 0
    )  # kept a moment ago: an article may be about to show them
    age_images(store)
    assert images.forget_unused(store) > 0
    assert retention.restore(store).articles == 0
    assert check(store) == ()
