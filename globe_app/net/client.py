"""One thread's HTTP client: the connections, limits, cookies and redirects of every fetch.

Feeds, pages, images and downloads all go through it. A `Client` belongs to one thread; the thread of its
`DeadlineWatcher` ends what takes too long, and `cancel` may be called from anywhere.
"""

import logging
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

from globe_app import __version__
from globe_app.errors import FetchError, FetchProblem
from globe_app.net import redirects
from globe_app.net.addresses import DEFAULT_PORTS, Origin, WebAddress
from globe_app.net.connections import Connections, DeadlineWatcher, Resolve, resolve
from globe_app.net.failures import EXPECTED, explain
from globe_app.net.redirects import RedirectChain

logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # what goes wrong is told by `FetchError`
AGENT = f"globe_app/{__version__} (offline world news reader)"
IDLE_S = 12.0  # seconds of silence that a connection bears
KEPT_HOSTS = 8  # of which a connection is kept open for more
AddressRule = Callable[[WebAddress], str]  # why an address may not be asked for; "" = it may


class Client:
    """Makes the requests of one thread, one fetch at a time."""

    def __init__(
        self, watcher: DeadlineWatcher, resolve: Resolve = resolve, *, idle_s: float = IDLE_S
    ) -> None:
        self.connections = Connections(resolve)
        self._idle_s = idle_s
        self._watcher = watcher
        self._session = _open_session(self.connections, idle_s)
        watcher.watch(self.connections)

    def close(self) -> None:
        """Close every connection."""
        self._watcher.forget(self.connections)
        self._session.close()
        self.connections.close()

    @contextmanager
    def fetch(self, whom: str, seconds: float | None) -> Iterator[None]:
        """One fetch: its limit in seconds (None = none), its cookies, its failures as `FetchError`."""
        self._session.cookies.clear()
        self.connections.begin(seconds)
        try:
            self.end_if_over(whom, seconds)
            yield
            self.end_if_over(whom, seconds)
        except EXPECTED as error:
            self.end_if_over(whom, seconds)
            raise explain(whom, error) from error
        except FetchError as error:
            self.end_if_over(whom, seconds)
            if error.problem is FetchProblem.DISK:  # told of the folder
                raise
            raise error.about(whom) from error
        finally:
            self.connections.end()
            self._session.cookies.clear()

    def end_if_over(self, whom: str, seconds: float | None = None) -> None:
        """Raises `FetchError` when the fetch under way is cancelled or late: what came is cut short."""
        if self.connections.cancelled:
            raise FetchError(whom, "cancelled", problem=FetchProblem.CANCELLED)
        if self.connections.late:
            why = f"it took longer than {seconds:.0f} seconds" if seconds else "it took too long"
            raise FetchError(whom, why, problem=FetchProblem.TIMEOUT)

    def get(
        self,
        chain: RedirectChain,
        headers: Mapping[str, str],
        refusal: AddressRule = lambda address: "",
    ) -> tuple[requests.Response, RedirectChain]:
        """The first answer that is no redirect, its body not read yet, and where it came from.

        Every address on the way is checked by `refusal`. Raises `FetchError` and `failures.EXPECTED`.
        """
        while True:
            why = refusal(chain.address)
            if why:
                raise FetchError(chain.asked, why, problem=FetchProblem.REDIRECTS)
            self.connections.granted = chain.granted
            answer = self._session.get(
                chain.address.url, headers=headers, stream=True, allow_redirects=False,
                timeout=(None, self._idle_s),
            )  # fmt: skip
            if self.connections.over:  # headers cut short look like whole ones
                answer.close()
                self.end_if_over(chain.asked)
            header = answer.headers.get("location", "")
            if answer.status_code not in redirects.REDIRECTS or not header:
                return answer, chain
            answer.close()
            permanent = answer.status_code in redirects.PERMANENT
            chain = chain.follow(redirects.location(header), permanent=permanent)


def _open_session(connections: Connections, idle_s: float) -> requests.Session:
    """A session whose every connection goes through `connections`. No proxy, no netrc."""
    session = _Session()
    session.trust_env = False
    session.headers.clear()
    session.headers.update({"User-Agent": AGENT})
    adapter = _Adapter(connections, idle_s)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """None: `Client.get` follows. requests would read a redirect's whole body, even to say where to."""
        return None


class _Adapter(HTTPAdapter):
    def __init__(self, connections: Connections, idle_s: float) -> None:
        self._connections, self._idle_s = connections, idle_s
        super().__init__(pool_connections=KEPT_HOSTS, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        connections, idle_s = self._connections, self._idle_s

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return connections.connect(self, _origin("http", self), idle_s)

            def putrequest(self, *args: Any, **kwargs: Any) -> None:
                connections.check(self, _origin("http", self))
                super().putrequest(*args, **kwargs)

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return connections.connect(self, _origin("https", self), idle_s)

            def putrequest(self, *args: Any, **kwargs: Any) -> None:
                connections.check(self, _origin("https", self))
                super().putrequest(*args, **kwargs)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        pools: PoolManager = self.poolmanager
        pools.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def _origin(scheme: str, connection: HTTPConnection) -> Origin:
    """Where a connection goes, as the connection itself sees it: no second reading of an address."""
    host = connection.host.strip("[]").rstrip(".").lower()
    return Origin(scheme, host, connection.port or DEFAULT_PORTS[scheme])
