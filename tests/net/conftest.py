"""Real sites on loopback, and a fetcher whose deadlines are watched."""

from collections.abc import Callable, Iterator

import pytest

from globe_app.net.connections import DeadlineWatcher
from globe_app.net.fetch import Fetcher
from tests.net.site import Site

Opener = Callable[..., Site]


@pytest.fixture
def open_site() -> Iterator[Opener]:
    """Open sites that are closed when the test ends."""
    opened: list[Site] = []

    def go(host: str = "127.0.0.1") -> Site:
        opened.append(Site(host=host))
        return opened[-1]

    yield go
    for one in opened:
        one.close()


@pytest.fixture
def site(open_site: Opener) -> Site:
    return open_site()


@pytest.fixture
def watcher() -> Iterator[DeadlineWatcher]:
    with DeadlineWatcher() as made:
        yield made


@pytest.fixture
def fetcher(watcher: DeadlineWatcher) -> Iterator[Fetcher]:
    with Fetcher(watcher) as made:
        yield made
