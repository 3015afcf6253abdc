"""A deadline and a cancel hold, whatever the server, the resolver and the pool of connections do."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from globe_app.errors import FetchError, FetchProblem
from globe_app.net.connections import DeadlineWatcher
from globe_app.net.download import Download, RemoteFile
from globe_app.net.fetch import Fetcher
from tests.net.asking import ask, failure, get
from tests.net.conftest import Opener
from tests.net.site import Handler, Site

SOON_S = 1.0  # a cancel is acted upon within a second


def test_a_deadline_holds_for_a_connection_kept_alive_through_many_others(
    open_site: Opener, fetcher: Fetcher
) -> None:
    one, other = open_site(), open_site("127.0.0.2")
    for each in (one, other):
        each.routes["/short"] = (200, {}, b"hello")
    other.routes["/short"] = (200, {"Connection": "close"}, b"hello")
    one.routes["/drip"] = lambda request: request.drip()
    assert get(fetcher, f"{one.base}/short").body == b"hello"
    for _ in range(8):
        get(fetcher, f"{other.base}/short")
    stop = threading.Timer(15, one.close)
    stop.start()
    began = time.monotonic()
    error = failure(fetcher, f"{one.base}/drip", seconds=0.5)
    took = time.monotonic() - began
    stop.cancel()
    stop.join()
    assert error.problem is FetchProblem.TIMEOUT
    assert error.why == "it took longer than 0 seconds"
    assert took < 5


@pytest.mark.parametrize("path", ["/drip", "/headers", "/silent"])
def test_a_cancel_ends_what_is_under_way(
    site: Site, watcher: DeadlineWatcher, fetcher: Fetcher, path: str
) -> None:
    site.routes["/drip"] = lambda request: request.drip()
    site.routes["/headers"] = lambda request: request.drip(b"HTTP/1.1 200 OK\r\nX-A: ")
    site.routes["/silent"] = lambda request: [request.site.ended.wait(30), None][1]
    assert _seconds_to_cancel(watcher, fetcher, f"{site.base}{path}") < SOON_S
    assert failure(fetcher, f"{site.base}/again").cancelled  # and nothing begins any more
    assert site.paths() == [path]


def test_a_cancel_ends_a_fetch_whose_name_is_not_being_resolved(watcher: DeadlineWatcher) -> None:
    release = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        release.wait(30)
        return []

    with Fetcher(watcher, hang) as fetcher:
        took = _seconds_to_cancel(watcher, fetcher, "http://paper.example/")
    release.set()
    _resolvers_end()
    assert took < SOON_S


def test_a_name_that_is_not_being_resolved_is_given_up_at_the_deadline(
    watcher: DeadlineWatcher,
) -> None:
    release = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        release.wait(30)
        return []

    with Fetcher(watcher, hang) as fetcher:
        error = failure(fetcher, "http://paper.example/", seconds=1.0)
    release.set()
    _resolvers_end()
    assert error.problem is FetchProblem.TIMEOUT
    assert "longer than 1 second" in error.why


def test_a_cancel_ends_a_handshake_that_the_server_does_not_answer(
    mute: int, watcher: DeadlineWatcher, fetcher: Fetcher
) -> None:
    assert _seconds_to_cancel(watcher, fetcher, f"https://127.0.0.1:{mute}/") < SOON_S


def test_a_deadline_ends_a_handshake_that_the_server_does_not_answer(
    mute: int, fetcher: Fetcher
) -> None:
    began = time.monotonic()
    error = failure(fetcher, f"https://127.0.0.1:{mute}/", seconds=0.3)
    assert error.problem is FetchProblem.TIMEOUT
    assert time.monotonic() - began < 5


def test_a_deadline_is_not_the_next_fetchs(site: Site, fetcher: Fetcher) -> None:
    site.routes["/drip"] = lambda request: request.drip()
    site.routes["/short"] = (200, {}, b"hello")
    failure(fetcher, f"{site.base}/drip", seconds=0.2)
    assert get(fetcher, f"{site.base}/short").body == b"hello"


def test_a_body_cut_at_the_deadline_is_not_taken_for_a_whole_one(
    site: Site, fetcher: Fetcher
) -> None:
    site.routes["/endless"] = lambda request: request.drip(b"HTTP/1.0 200 OK\r\n\r\n<rss>")
    assert failure(fetcher, f"{site.base}/endless", seconds=0.4).problem is FetchProblem.TIMEOUT


def test_connections_that_the_pool_closed_are_closed(site: Site, fetcher: Fetcher) -> None:
    def closing(request: Handler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi")
        request.connection.settimeout(5)
        if request.rfile.read(1) == b"":  # the reader's end: no second descriptor keeps it open
            request.site.left.set()

    site.routes["/short"] = closing
    assert get(fetcher, f"{site.base}/short").body == b"hi"
    assert site.left.wait(5)


def test_a_fetcher_made_after_the_cancel_fetches_nothing(
    site: Site, watcher: DeadlineWatcher
) -> None:
    watcher.cancel()
    with Fetcher(watcher) as fetcher:
        assert failure(fetcher, f"{site.base}/").cancelled
    assert site.asked == []


@pytest.mark.parametrize("where", ["name", "handshake", "headers", "body"])
def test_a_cancel_ends_a_download_wherever_it_is(
    site: Site, mute: int, tmp_path: Path, where: str
) -> None:
    release = threading.Event()
    asked = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        asked.set()
        release.wait(30)
        return []

    site.routes["/headers"] = lambda request: request.drip(b"HTTP/1.1 200 OK\r\nX-A: ")
    site.routes["/body"] = lambda request: request.drip()
    url = {"name": "https://models.example/x", "handshake": f"https://127.0.0.1:{mute}/x"}.get(
        where, f"{site.base}/{where}"
    )
    download = Download(RemoteFile(url), tmp_path / "x", loopback=True, resolve=hang)
    told: list[FetchError] = []

    def run() -> None:
        try:
            download.run()
        except FetchError as error:
            told.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(0.4)
    began = time.monotonic()
    download.cancel()
    thread.join(20)
    took = time.monotonic() - began
    release.set()
    _resolvers_end()
    assert told[0].cancelled
    assert took < SOON_S
    assert [one.name for one in threading.enumerate() if one.name == "deadlines"] == []


@pytest.fixture
def mute() -> Iterator[int]:
    """The port of a server that accepts and says nothing."""
    server = socket.create_server(("127.0.0.1", 0))
    accepted: list[socket.socket] = []

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                accepted.append(server.accept()[0])

    thread = threading.Thread(target=accept)
    thread.start()
    yield server.getsockname()[1]
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join()
    for one in accepted:
        one.close()


def _seconds_to_cancel(watcher: DeadlineWatcher, fetcher: Fetcher, url: str) -> float:
    """How long a fetch goes on after a cancel in its midst."""
    ended: list[float] = []

    def run() -> None:
        with pytest.raises(FetchError) as told:
            fetcher.get(ask(url, seconds=30))
        ended.append(time.monotonic())
        assert told.value.problem is FetchProblem.CANCELLED

    thread = threading.Thread(target=run)
    thread.start()
    time.sleep(0.4)
    assert thread.is_alive()
    began = time.monotonic()
    watcher.cancel()
    thread.join(25)
    return ended[0] - began


def _resolvers_end() -> None:
    for one in threading.enumerate():
        if one.name == "resolver":
            one.join(5)
