"""A loopback world for each test module, and a sync run in this process."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.model.sync import OutletResult, Progress, SyncReport
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.run import SyncRequest, sources
from globe_app.store.db import Store
from tests.loopback import Server, one_outlet
from tests.pipeline.sync.sites import NOVEMBER, Answer, Sites

MakeSites = Callable[[Callable[[Sites, int, str], Answer]], Sites]


@dataclass
class Run:
    """What a sync said."""

    results: dict[str, OutletResult]
    progress: list[Progress]
    report: SyncReport


Syncs = Callable[..., Run]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture
def sync(store: Store, countries: Countries, resources: Path, tmp_path: Path) -> Syncs:
    """Sync outlets `o0`, `o1`... of these addresses."""

    def go(
        *urls: str, clock: Callable[[], datetime] = lambda: NOVEMBER, catalogue: Path | None = None,
        **plan: object,
    ) -> Run:  # fmt: skip
        request = SyncRequest(catalogue=catalogue or one_outlet(tmp_path / "c.csv", *urls))
        found = sources(store, countries, resources, request, clock())
        running = Sync(store, countries, Plan(found, **plan), clock)  # type: ignore[arg-type]
        done = heard(running)
        for (
            one
        ) in threading.enumerate():  # the system's resolver cannot be stopped, only waited for
            if one.name == "resolver":
                one.join(20)
        return done

    return go


def heard(running: Sync) -> Run:
    results: dict[str, OutletResult] = {}
    progress: list[Progress] = []
    for one in running:
        if isinstance(one, OutletResult):
            results[one.outlet.id] = one
        elif isinstance(one, Progress):
            progress.append(one)
        elif isinstance(one, SyncReport):
            return Run(results, progress, one)
    raise AssertionError("no report came")


@pytest.fixture
def sites() -> Iterator[MakeSites]:
    """Makes servers that answer by a function, and ends them."""
    made: list[Sites] = []

    def make(answer: Callable[[Sites, int, str], Answer]) -> Sites:
        made.append(Sites(answer))
        return made[-1]

    yield make
    for one in made:
        one.close()
