"""The sample edition: enough of it, plainly invented, and gone without a trace."""

import json
import re
import signal
import socket
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path

import pytest

from globe_app import cli
from globe_app.briefing import articles as briefing
from globe_app.feeds.sample_edition import SampleArticle, load_edition
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import articles, counts, images, marks, outlets, retention
from globe_app.store.db import Store, open_store
from globe_app.stories.missed import (
    MAX_HOME_OUTLETS,
    MIN_COUNTRIES,
    MIN_HOME_OUTLETS,
    MIN_OUTLETS_ONLY_HERE,
    WINDOW_H,
)
from tests import sql
from tests.aged import age_images
from tests.conftest import NOW, rss


@pytest.fixture(scope="module")
def edition(resources: Path) -> list[SampleArticle]:
    return list(load_edition(resources / "sample", NOW))


def test_it_is_as_large_as_promised(edition: list[SampleArticle]) -> None:
    assert len(edition) >= 80
    assert len({one.outlet.id for one in edition}) >= 40
    assert len({one.outlet.country for one in edition}) >= 30
    translated = [one for one in edition if one.article.english]
    assert len({one.article.language.split("-")[0] for one in translated}) >= 5
    for one in edition:
        assert (one.article.english is None) == one.article.language.startswith("en")


def test_stories_are_shared_and_two_are_untold_by_american_outlets(
    edition: list[SampleArticle],
) -> None:
    told: dict[str, set[str]] = {}
    for one in edition:
        if one.story:
            told.setdefault(one.story, set()).add(one.outlet.country)
    shared = {story: by for story, by in told.items() if len(by) >= 3}
    assert len(shared) >= 10
    assert {"tide-bridge", "nile-library"} <= {s for s, by in shared.items() if "US" not in by}
    assert len([s for s, by in shared.items() if "US" in by]) >= 3


def test_missed_can_be_tried_for_the_united_states(edition: list[SampleArticle]) -> None:
    since = NOW - timedelta(hours=WINDOW_H)
    recent = [one for one in edition if one.article.published > since]
    american = [one for one in recent if one.outlet.country == "US"]
    assert len({one.outlet.id for one in american}) >= 6 > MIN_HOME_OUTLETS
    at_home: dict[str, set[str]] = {}
    abroad: dict[str, set[str]] = {}
    for one in recent:
        if one.story and one.outlet.country == "US":
            at_home.setdefault(one.story, set()).add(one.outlet.id)
        elif one.story:
            abroad.setdefault(one.story, set()).add(one.outlet.country)
    wide = {story for story, by in abroad.items() if len(by) >= MIN_COUNTRIES}
    told = {story for story in wide if len(at_home.get(story, ())) > MAX_HOME_OUTLETS}
    assert len(told) >= 4
    assert len(wide - told) >= 4  # missed
    assert any(at_home.get(story) for story in wide - told)  # by one outlet told, and missed
    only = at_home.keys() - abroad.keys()
    assert any(len(at_home[story]) >= MIN_OUTLETS_ONLY_HERE for story in only)


def test_it_is_plainly_fictional_and_whole(
    edition: list[SampleArticle], countries: Countries, resources: Path
) -> None:
    for one in edition:
        a = one.article
        assert one.outlet.sample
        assert one.outlet.id.startswith("sample-")
        assert re.fullmatch(r"https://[a-z0-9.-]+\.example/[a-z0-9-]+", a.url), a.url
        assert a.headline
        assert a.body_html.count("<p>") >= 3, a.url
        assert one.outlet.country in countries.by_code
        assert set(a.about) <= set(countries.by_code)
        assert one.outlet.country not in a.about
        if one.image:
            assert (resources / "sample" / "images" / f"{one.image}.png").is_file(), one.image
            assert one.image_alt
        if a.english:
            for tag in ("<p>", "<h3>", "<blockquote>"):
                assert a.body_html.count(tag) == a.english.body_html.count(tag), a.url
            assert len(a.summary) == len(a.english.summary)
    assert sum(bool(one.image) for one in edition) > len(edition) / 2
    assert sum(bool(one.article.summary) for one in edition) > len(edition) / 2


def test_it_fills_an_empty_store_once_and_comes_back_only_when_asked(
    store: Store, settings: Settings, edition: list[SampleArticle]
) -> None:
    folder = settings.resources / "sample"
    assert ingest.fill_if_empty(store, folder, NOW)
    assert counts.total(store) == len(edition)
    assert not ingest.fill_if_empty(store, folder, NOW)
    assert ingest.load_sample(store, folder, NOW).articles == 0  # again adds nothing
    ingest.remove_sample(store, NOW)
    assert counts.total(store) == 0
    assert not ingest.fill_if_empty(store, folder, NOW)
    assert ingest.load_sample(store, folder, NOW).articles == len(edition)


def test_removing_it_touches_nothing_else(
    store: Store, settings: Settings, countries: Countries, tmp_path: Path
) -> None:
    folder = settings.resources / "sample"
    ingest.load_sample(store, folder, NOW)
    feed = tmp_path / "f.xml"
    feed.write_bytes(rss("<title>Real</title>"))
    ingest.import_file(store, countries, feed, Outlet("sa-real", "Real", "SA"), NOW)
    row = next(r for r in articles.from_country(store, "SA", 50) if not r.sample)
    marks.mark_saved(store, row.id, True, NOW)
    kept = [p for p in settings.images.rglob("*") if p.is_file()]
    assert len(kept) > 20
    report = ingest.remove_sample(store, NOW)
    assert report.articles >= 80
    (left,) = articles.from_country(store, "SA", 50)
    assert (left.id, left.headline, left.saved) == (row.id, "Real", True)
    assert [o.id for o in outlets.outlets(store)] == ["sa-real"]
    assert not briefing.overview(store).sample
    age_images(store)
    assert images.forget_unused(store) == 0, "it can be had back, with its pictures"
    retention.forget_removed(store, NOW)
    assert images.forget_unused(store) == len(kept)
    assert [p for p in settings.images.rglob("*") if p.is_file()] == []
    assert sql.value(store, "SELECT count(*) FROM mentions") == 0


def test_no_feed_can_be_imported_into_an_invented_outlet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db = str(tmp_path / "s.db")
    assert cli.main(["sample", "--store", db, "--load"]) == 0
    feed = tmp_path / "f.xml"
    feed.write_bytes(rss("<title>Real</title>"))
    assert cli.main(["import", str(feed), "--store", db, "--outlet", "sample-dunelight"]) == 2
    assert "belongs to the sample edition" in capsys.readouterr().err


def test_everything_is_read_with_sockets_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def closed(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, closed)
    db = str(tmp_path / "s.db")
    assert cli.main(["countries", "--store", db, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) >= 30
    assert cli.main(["stories", "SA", "--store", db, "--json"]) == 0
    first = json.loads(capsys.readouterr().out)[0]
    assert cli.main(["article", str(first["id"]), "--store", db]) == 0
    assert "Sample edition: invented stories" in capsys.readouterr().out
    out = tmp_path / "shot.png"
    for theme in ("light", "dark"):
        command = ["screenshot", str(out), "--store", db, "--country", "SA", "--theme", theme]
        assert cli.main([*command, "--size", "1024x700"]) == 0
        assert out.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert cli.main(["screenshot", str(out), "--store", db, "--article", str(first["id"])]) == 0


def test_images_are_kept_by_their_hash_and_no_name_leads_outside(
    store: Store, settings: Settings
) -> None:
    ingest.load_sample(store, settings.resources / "sample", NOW)
    row = next(r for r in articles.from_country(store, "SA", 50) if r.image)
    path = images.path_of(store.images, row.image)
    assert path is not None
    assert path.is_file()
    assert images.path_of(store.images, "../../etc/passwd") is None
    assert images.path_of(store.images, "") is None


def test_a_load_that_is_killed_leaves_nothing_and_the_next_opening_loads_all_of_it(
    settings: Settings, edition: list[SampleArticle]
) -> None:
    script = f"""
        import os, signal
        from pathlib import Path
        from globe_app.pipeline import ingest
        from globe_app.settings import resources_dir
        from globe_app.store import sample
        from globe_app.store.db import open_store
        from tests.conftest import NOW
        write, calls = sample.insert_articles, []
        def killed(*args):
            calls.append(args)
            if len(calls) == 10:
                os.kill(os.getpid(), signal.SIGKILL)
            return write(*args)
        sample.insert_articles = killed
        store = open_store(Path({str(settings.store)!r}))
        ingest.fill_if_empty(store, resources_dir() / "sample", NOW)
    """
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True,
        cwd=Path(__file__).resolve().parents[1], check=False, timeout=120,
    )  # fmt: skip
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    store = open_store(settings.store, settings.images)
    assert counts.total(store) == 0
    assert ingest.fill_if_empty(store, settings.resources / "sample", NOW)
    assert counts.total(store) == len(edition)
    store.close()
