"""What a sync removes at its end, what it holds back, and what it fetches again."""

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.model.sync import SyncReport
from globe_app.pipeline import ingest, reader_actions
from globe_app.pipeline.sync.run import SyncRequest, run
from globe_app.settings import Settings
from globe_app.store import (
    articles,
    commit_record,
    counts,
    images,
    marks,
    retention,
    sample,
)
from globe_app.store.db import Store, check
from tests import sql
from tests.conftest import rss
from tests.loopback import Server, one_outlet
from tests.pipeline.sync.conftest import MakeSites
from tests.pipeline.sync.sites import NOVEMBER, Answer, Sites
from tests.store.kept import keep

Cleanups = Callable[..., SyncReport]
DAY = timedelta(days=1)


@pytest.fixture
def whole_sync(store: Store, countries: Countries, resources: Path) -> Cleanups:
    """A whole sync of a catalogue file at a time of the clock."""

    def go(catalogue: Path, now: datetime, *, whole: bool = False) -> SyncReport:
        request = SyncRequest(catalogue=catalogue, whole=whole)
        steps = list(run(store, countries, resources, request, lambda: now))
        report = steps[-1]
        assert isinstance(report, SyncReport)
        assert report.bugs == ()
        return report

    return go


@pytest.fixture
def quiet(sites: MakeSites, tmp_path: Path) -> Path:
    """A catalogue whose feed has nothing new, ever."""
    web = sites(lambda web, site, path: Answer(body=rss()))
    return one_outlet(tmp_path / "quiet.csv", web.url(1, "/feed"))


def test_what_an_import_acknowledged_survives_the_next_sync(
    store: Store, countries: Countries, tmp_path: Path, quiet: Path, whole_sync: Cleanups
) -> None:
    from globe_app.model.news import Outlet

    items = [
        f"<title>Old {n}</title><guid>{n}</guid><pubDate>Mon, 06 Jan 2020 10:00:00 GMT</pubDate>"
        for n in range(55)
    ]
    file = tmp_path / "old.xml"
    file.write_bytes(rss(*items))
    outlet = Outlet("fr-own", "Own", "FR", "en")
    assert ingest.import_file(store, countries, file, outlet, NOVEMBER).added == 55
    report = whole_sync(quiet, NOVEMBER + timedelta(hours=1))
    assert report.removed == 0
    assert counts.total(store) == 55


def test_a_clock_years_behind_and_then_right_loses_nothing(
    store: Store, quiet: Path, whole_sync: Cleanups
) -> None:
    behind = NOVEMBER - 5 * 365 * DAY
    keep(store, 12, stored=behind, published=behind)
    whole_sync(quiet, behind)
    for hours in range(6):
        report = whole_sync(quiet, NOVEMBER + timedelta(hours=hours))
        assert report.removed == 0
        assert any("nothing was cleaned up: the clock is" in one for one in report.notes)
    keep(store, 1, stored=NOVEMBER + DAY, published=NOVEMBER + DAY, first=50)
    whole_sync(quiet, NOVEMBER + DAY)
    assert counts.total(store) == 13


def test_a_clock_far_ahead_empties_no_store(
    store: Store, quiet: Path, whole_sync: Cleanups
) -> None:
    keep(store, 40, stored=NOVEMBER - timedelta(hours=1))
    whole_sync(quiet, NOVEMBER)
    for hours in range(4):
        report = whole_sync(quiet, NOVEMBER + 200 * DAY + timedelta(hours=hours))
        assert report.removed == 0
        assert any("200 days past the last sync" in one for one in report.notes)
    report = whole_sync(quiet, NOVEMBER + timedelta(hours=9))
    assert (report.removed, report.notes) == (0, ())
    assert counts.total(store) == 40


def test_a_sync_removes_a_tenth_at_most_and_says_what_stays(
    store: Store, quiet: Path, whole_sync: Cleanups
) -> None:
    keep(store, 50, stored=NOVEMBER - 95 * DAY)
    retention.note_clock(store, NOVEMBER, restart=False)
    report = whole_sync(quiet, NOVEMBER)
    assert report.removed == 5
    assert any("45 more old articles stay for now" in one for one in report.notes)
    assert reader_actions.undo(store, NOVEMBER).words == "Undone: 5 old articles cleaned up"
    assert counts.total(store) == 50
    whole_sync(quiet, NOVEMBER)
    whole_sync(quiet, NOVEMBER)
    assert reader_actions.next_steps(store).undo == "4 old articles cleaned up", (
        "of the last sync alone"
    )
    reader_actions.undo(store, NOVEMBER)
    assert reader_actions.undo(store, NOVEMBER).words == "Nothing to undo"


def test_what_was_removed_can_be_had_back_after_a_sync_that_failed(
    store: Store, sites: MakeSites, tmp_path: Path, whole_sync: Cleanups, quiet: Path
) -> None:
    keep(store, 10)
    retention.clean_up(store, retention.rule(store), NOVEMBER + 200 * DAY)
    assert counts.total(store) == 0
    web = sites(lambda web, site, path: Answer(status=500))
    report = whole_sync(one_outlet(tmp_path / "bad.csv", web.url(3, "/feed")), NOVEMBER)
    assert report.ok == 0
    assert retention.restore(store).articles == 10
    retention.clean_up(store, retention.rule(store), NOVEMBER + 200 * DAY)
    whole_sync(quiet, NOVEMBER)
    assert retention.restore(store).articles == 0


def test_the_sample_makes_way_but_for_what_the_reader_saved(
    server: Server, store: Store, settings: Settings, tmp_path: Path, whole_sync: Cleanups
) -> None:
    folder = settings.resources / "sample"
    ingest.load_sample(store, folder, NOVEMBER)
    (one, *_) = articles.from_country(store, "SA", 3)
    marks.mark_saved(store, one.id, True, NOVEMBER)
    loaded = counts.total(store)
    server.get("/set?version=1&items=3&whole=0")
    report = whole_sync(one_outlet(tmp_path / "c.csv", server.url(80, "/feed/80")), NOVEMBER)
    assert report.sample_gone
    assert any("1 invented article that you saved" in one for one in report.notes)
    assert [row.id for row in articles.saved(store, 9)] == [one.id]
    assert counts.total(store) == 1 + report.added
    assert retention.restore(store).articles == loaded - 1
    assert counts.total(store) == loaded + report.added
    assert not sample.is_removable(store), "the reader wanted it back"
    assert check(store) == ()
    assert counts.check_counts(store) == ()


def test_a_removed_sample_can_be_undone_or_loaded_again(store: Store, settings: Settings) -> None:
    folder = settings.resources / "sample"
    loaded = ingest.load_sample(store, folder, NOVEMBER).articles
    (one, *_) = articles.from_country(store, "SA", 3)
    marks.mark_saved(store, one.id, True, NOVEMBER)
    before = {row.id for row in articles.from_country(store, "EG", 99)}
    gone = ingest.remove_sample(store, NOVEMBER)
    assert (gone.articles, gone.kept) == (loaded - 1, 1)
    assert retention.restore(store).articles == loaded - 1
    assert {row.id for row in articles.from_country(store, "EG", 99)} == before
    ingest.remove_sample(store, NOVEMBER)
    assert ingest.load_sample(store, folder, NOVEMBER).articles == loaded - 1
    assert retention.restore(store).articles == 0, "they have come again: nothing is there twice"
    assert counts.total(store) == loaded
    assert check(store) == ()


def test_removing_the_sample_while_a_sync_keeps_an_image_takes_it_from_nobody(
    store: Store, settings: Settings
) -> None:
    ingest.load_sample(store, settings.resources / "sample", NOVEMBER)
    (one,) = keep(store, 1)
    drawing = min((settings.resources / "sample" / "images").glob("*.png"))
    kept = images.keep_png(store, drawing.read_bytes())
    ingest.remove_sample(store, NOVEMBER)
    sql.change(store, "UPDATE articles SET image_hash = ? WHERE id = ?", kept, one)
    images.forget_unused(store)
    assert images.missing(store) == ()
    assert check(store) == ()


def test_images_that_are_gone_are_fetched_again_and_no_text_is_lost(
    store: Store, sites: MakeSites, tmp_path: Path, settings: Settings, whole_sync: Cleanups
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path == "/feed":
            links = [web.url(site, f"/page/1/{n}") for n in range(3)]
            return web.feed("Paper", links, image=web.url(site, "/image/a.jpg"))
        if path.startswith("/image"):
            return web.picture(path)
        return web.page(site, path.removeprefix("/page/"))

    web = sites(answer)
    file = one_outlet(tmp_path / "c.csv", web.url(1, "/feed"))
    whole_sync(file, NOVEMBER, whole=True)
    before = {r.id: articles.article(store, r.id) for r in articles.from_country(store, "FR", 9)}
    assert all(one.picture for one in before.values())
    shutil.rmtree(settings.images)
    assert images.missing(store)
    whole_sync(file, NOVEMBER + timedelta(minutes=5), whole=True)
    after = {r.id: articles.article(store, r.id) for r in articles.from_country(store, "FR", 9)}
    assert images.missing(store) == ()
    for one, was in before.items():
        assert after[one].body_text == was.body_text
        assert after[one].picture is not None
        assert after[one].text_state == was.text_state


def test_a_sync_records_what_it_committed(
    server: Server, store: Store, tmp_path: Path, whole_sync: Cleanups
) -> None:
    server.get("/set?version=1&items=3&whole=0")
    whole_sync(one_outlet(tmp_path / "c.csv", server.url(81, "/feed/81")), NOVEMBER)
    assert '"articles": 3' in commit_record.path_of(store).read_text()
    assert commit_record.loss(store) is None
