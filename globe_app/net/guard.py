"""Connections that go where they may and end when they must.

Each address is resolved, checked and connected to in one step, so that nothing can change between the
check and the connection (DNS rebinding). A `Line` holds one worker's open sockets and shuts them down at
a deadline or a cancel, whatever the server does meanwhile.
"""

import contextlib
import ipaddress
import select
import socket
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

from globe_app.errors import FetchError, FetchProblem

RESOLVE_S, CONNECT_S, READ_S = 5.0, 8.0, 12.0
KEPT = 8  # connections of one worker that stay open for more
TICK_S = 0.1  # how soon a deadline or a cancel is acted upon
Lookup = Callable[[str, int], Iterable[str]]  # host, port -> IP addresses


def look_up(host: str, port: int) -> list[str]:
    """The IP addresses of `host`, by the system's resolver. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def is_public(address: str) -> bool:
    """Whether an IP address may be one of a news site: not loopback, link-local, private or the like."""
    ip = ipaddress.ip_address(address.split("%")[0])
    inner = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    if inner is not None:
        return is_public(str(inner))
    if ip.version == 6 and ip in ipaddress.ip_network("64:ff9b::/96"):  # NAT64 of an IPv4 address
        return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
    return ip.is_global and not ip.is_multicast


class Line:
    """What one worker thread has open. `cut` ends it from any thread."""

    def __init__(self, lookup: Lookup = look_up) -> None:
        self._lookup = lookup
        self._socks: list[socket.socket] = []
        self._lock = threading.Lock()
        self.deadline = 0.0  # time.monotonic(); 0 = nothing is under way
        self.late = False
        self.cancelled = False
        self.private_host = ""  # the one host that may lie in the reader's own network

    def begin(self, seconds: float, private_host: str) -> None:
        """A fetch begins; it has so many seconds."""
        self.late = False
        self.private_host = private_host
        self.deadline = time.monotonic() + seconds

    def end(self) -> None:
        """The fetch is over."""
        self.deadline = 0.0

    def tick(self, now: float) -> None:
        """Cut what is overdue."""
        if self.deadline and now > self.deadline:
            self.late = True
            self.cut()

    def cut(self) -> None:
        """Shut every socket down: whoever waits on one is told at once."""
        with self._lock:
            for one in self._socks:
                _shut(one)
                one.close()
            self._socks.clear()

    def cancel(self) -> None:
        """No fetch begins any more and the one under way ends."""
        self.cancelled = True
        self.cut()

    @property
    def over(self) -> bool:
        """Whether the fetch under way must end."""
        return self.late or self.cancelled

    def connect(self, host: str, port: int) -> socket.socket:
        """A socket connected to an address of `host` that may be visited. Raises `FetchError`."""
        host = host.strip("[]").rstrip(".")
        reason, refused = f"{host} does not answer", False
        for address in self._addresses(host, port):
            try:
                if host != self.private_host and not is_public(address):
                    reason = f"{host} leads to {address}, which is not a public address"
                    refused = True
                    continue
            except ValueError:
                continue
            refused = False
            sock, why = self._try(address, port)
            if sock is not None:
                return sock
            reason = f"{host} {why}"
            if self.over:
                break
        raise FetchError(
            host, reason, problem=FetchProblem.PRIVATE_ADDRESS if refused else FetchProblem.REFUSED
        )

    def _addresses(self, host: str, port: int) -> list[str]:
        try:
            return [str(ipaddress.ip_address(host))]
        except ValueError:
            pass
        found: list[str] = []
        failed: list[OSError] = []
        done = threading.Event()

        def ask() -> None:
            try:
                found.extend(self._lookup(host, port))
            except (OSError, UnicodeError) as error:
                failed.append(error if isinstance(error, OSError) else OSError(str(error)))
            done.set()

        # a thread, because the system's resolver can neither be told a limit nor be stopped
        threading.Thread(target=ask, name="resolver", daemon=True).start()
        end = time.monotonic() + RESOLVE_S
        while not done.wait(TICK_S):
            if self.over or time.monotonic() > end:
                raise FetchError(
                    host, f"the name {host} is not being resolved", problem=FetchProblem.DNS
                )
        if failed or not found:
            raise FetchError(
                host, f"there is no host {host}, or no network", problem=FetchProblem.DNS
            )
        return found

    def _try(self, address: str, port: int) -> tuple[socket.socket | None, str]:
        kind = socket.AF_INET6 if ":" in address else socket.AF_INET
        try:
            sock = socket.socket(kind, socket.SOCK_STREAM)
        except OSError:
            return None, "cannot be reached from here"
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setblocking(False)
        try:
            sock.connect_ex((address, port))
            end = time.monotonic() + CONNECT_S
            while not select.select([], [sock], [], TICK_S)[1]:
                if self.over or time.monotonic() > end:
                    sock.close()
                    return None, "does not answer"
            if sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                sock.close()
                return None, "refuses connections or cannot be reached"
        except (OSError, ValueError):
            sock.close()
            return None, "cannot be reached"
        sock.setblocking(True)
        with self._lock:
            while len(self._socks) >= KEPT:
                self._socks.pop(0).close()
            self._socks.append(sock.dup())  # shutting the copy down shuts the connection down
            if self.over:
                _shut(sock)
        return sock, ""


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it may have ended by itself
        sock.shutdown(socket.SHUT_RDWR)


def open_session(line: Line, agent: str) -> requests.Session:
    """A session whose every connection goes through `line`. No proxy, no cookies kept, no netrc."""
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.headers.update({"User-Agent": agent, "Accept-Encoding": "gzip, deflate, br"})
    adapter = _Adapter(line)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


class _Adapter(HTTPAdapter):
    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(pool_connections=KEPT, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        line = self._line

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                sock = line.connect(self.host, self.port or 80)
                sock.settimeout(READ_S)
                return sock

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                sock = line.connect(self.host, self.port or 443)
                sock.settimeout(READ_S)
                return sock

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        pools: PoolManager = self.poolmanager
        pools.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


class Guard:
    """One thread that watches the deadlines of many lines."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="deadlines", daemon=True)
        self._thread.start()

    def watch(self, line: Line) -> None:
        """Watch another line."""
        self._lines.append(line)

    def cancel(self) -> None:
        """End every fetch."""
        for line in list(self._lines):
            line.cancel()

    def close(self) -> None:
        """End the thread and every socket."""
        self._end.set()
        self._thread.join()
        for line in self._lines:
            line.cut()

    def _watch(self) -> None:
        while not self._end.wait(TICK_S):
            now = time.monotonic()
            for line in list(self._lines):
                line.tick(now)
