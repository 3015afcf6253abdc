"""However a sync ends, no thread and no process of it is left. (Threads: the fixture of all tests.)"""

import os
import threading
import time
from pathlib import Path

from globe_app.geo.countries import Countries
from globe_app.model.sync import SyncReport
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.run import SyncRequest, sources
from globe_app.store.db import Store, check
from tests.loopback import one_outlet
from tests.pipeline.sync.conftest import MakeSites, heard
from tests.pipeline.sync.sites import NOVEMBER, Answer, Sites


def _workers() -> set[int]:
    """Worker processes of this one: children of the process that forks them."""
    return {grandchild for child in _children(os.getpid()) for grandchild in _children(child)}


def _children(pid: int) -> set[int]:
    found: set[int] = set()
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found |= {int(one) for one in task.read_text().split()}
        except OSError:
            continue
    return found


def _hanging(web: Sites, site: int, path: str) -> Answer:
    if path == "/feed":
        return web.feed(f"Paper {site}", [web.url(site, f"/page/{n}") for n in range(9)])
    return web.hang()


def _sync(
    store: Store, countries: Countries, resources: Path, tmp_path: Path, *urls: str, **plan: object
) -> Sync:
    request = SyncRequest(catalogue=one_outlet(tmp_path / "c.csv", *urls))
    found = sources(store, countries, resources, request, NOVEMBER)
    return Sync(store, countries, Plan(found, **plan), lambda: NOVEMBER)  # type: ignore[arg-type]


def test_a_cancel_ends_it_at_once_while_sites_hang(
    store: Store, countries: Countries, resources: Path, tmp_path: Path, sites: MakeSites
) -> None:
    web = sites(_hanging)
    running = _sync(store, countries, resources, tmp_path, *(web.url(n, "/feed") for n in range(6)))
    asked: list[float] = []

    def stop() -> None:
        asked.append(time.monotonic())
        running.cancel()

    timer = threading.Timer(2.0, stop)
    timer.start()
    done = heard(running)
    timer.join()
    assert done.report.cancelled
    assert time.monotonic() - asked[0] < 8  # their limit is 30 seconds
    assert _workers() == set()
    assert check(store) == ()


def test_one_that_nobody_goes_on_with_ends_too(
    store: Store, countries: Countries, resources: Path, tmp_path: Path, sites: MakeSites
) -> None:
    web = sites(_hanging)
    steps = iter(_sync(store, countries, resources, tmp_path, web.url(1, "/feed")))
    until = time.monotonic() + 20
    while not web.asked("/page") and time.monotonic() < until:
        next(steps)
    assert _workers()
    steps.close()  # type: ignore[attr-defined]
    assert _workers() == set()


def test_the_end_of_a_sync_leaves_no_process(
    store: Store, countries: Countries, resources: Path, tmp_path: Path, sites: MakeSites
) -> None:
    web = sites(lambda web, site, path: web.feed("Paper", []))
    *_, last = _sync(store, countries, resources, tmp_path, web.url(1, "/feed"))
    assert isinstance(last, SyncReport)
    assert last.ok == 1
    assert _workers() == set()


def test_one_that_is_never_run_starts_nothing(
    store: Store, countries: Countries, resources: Path, tmp_path: Path
) -> None:
    before = threading.active_count()
    _sync(store, countries, resources, tmp_path, "http://paper.example/feed")
    assert threading.active_count() == before
