"""A sync ends within a second of its cancel, whatever its sites do meanwhile, and leaves no thread."""

import threading
import time
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.model.sync import Progress, SyncReport
from globe_app.pipeline.sync.engine import Plan, Sync
from globe_app.pipeline.sync.run import SyncRequest, sources
from globe_app.store.db import Store
from tests.loopback import one_outlet
from tests.net.conftest import Opener, open_site  # noqa: F401
from tests.pipeline.sync.conftest import NOVEMBER


@pytest.mark.parametrize("trouble", ["drip", "name"])
def test_a_cancelled_sync_ends_within_a_second(
    store: Store, countries: Countries, resources: Path, tmp_path: Path, open_site: Opener, trouble: str  # noqa: F811
) -> None:  # fmt: skip
    site = open_site()
    site.routes["/feed"] = lambda request: request.drip()
    release = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        release.wait(30)
        return []

    url = {"drip": f"{site.base}/feed", "name": "http://paper.example/feed"}[trouble]
    request = SyncRequest(catalogue=one_outlet(tmp_path / "c.csv", url))
    found = sources(store, countries, resources, request, NOVEMBER)
    sync = Sync(store, countries, Plan(found, resolve=hang), lambda: NOVEMBER)
    began = 0.0
    for one in sync:
        if isinstance(one, Progress) and not began and (site.asked or trouble == "name"):
            time.sleep(0.3)
            began = time.monotonic()
            sync.cancel()
        if isinstance(one, SyncReport):
            assert one.cancelled
    took = time.monotonic() - began
    release.set()
    for thread in threading.enumerate():
        if thread.name == "resolver":
            thread.join(5)
    assert took < 3.0  # a second, and the end of the worker processes on a busy machine
