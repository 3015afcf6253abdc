"""What a sync tells on the terminal, and what only the store's log has."""

import json
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from globe_app.cli import main
from globe_app.pipeline.sync import feed as feed_step
from tests.loopback import Server, one_outlet
from tests.pipeline.sync.sites import Answer, Sites


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def test_a_fault_is_told_in_a_line_and_logged_with_its_traceback(
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def trip(*_: object) -> object:
        raise KeyError("an odd\nfeed")

    monkeypatch.setattr(feed_step, "keep_entries", trip)
    file, store = one_outlet(tmp_path / "c.csv", server.url(1, "/feed/1")), tmp_path / "s.db"
    end = main(["sync", "--no-enrich", "--store", str(store), "--catalogue", str(file), "--json"])
    out, said = capfd.readouterr()
    assert end == 1
    assert "Traceback" not in said
    (line,) = [one for one in said.splitlines() if "fault" in one]
    assert line.startswith("globe-app: sync: Outlet 0: a fault of this program (KeyError: ")
    assert line.endswith(f"more in {store}.log")
    (result,) = [json.loads(one) for one in out.splitlines()]
    assert not result["ok"]
    assert "a fault of this program" in result["bugs"][0]
    log = store.with_name("s.db.log")
    assert "Traceback" in log.read_text()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_sync_without_faults_makes_no_log(server: Server, tmp_path: Path) -> None:
    file, store = one_outlet(tmp_path / "c.csv", server.url(2, "/feed/2")), tmp_path / "s.db"
    more = ["--no-enrich", "--feeds-only"]
    assert main(["sync", "--store", str(store), "--catalogue", str(file), *more]) == 0
    assert not store.with_name("s.db.log").exists()


def test_articles_that_wait_for_a_site_in_trouble_are_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def answer(web: Sites, site: int, path: str) -> Answer:
        if path != "/feed":
            return Answer(status=503)
        links = [web.url(site, f"/page/{n}") for n in range(5)]
        return web.feed("Paper", links, now=datetime.now(UTC))

    web = Sites(answer)
    file = one_outlet(tmp_path / "c.csv", web.url(1, "/feed"))
    more = ["--no-enrich", "--store", str(tmp_path / "s.db"), "--catalogue", str(file)]
    try:
        assert main(["sync", *more]) == 0
    finally:
        web.close()
    told = "globe-app: o0: 5 articles without their whole text: the site has trouble of its own"
    assert told in capfd.readouterr().err.splitlines()
