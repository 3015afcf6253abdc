"""Connections that go where they may and end when they must.

Each address is resolved, checked and connected to in one step, so that nothing can change between the
check and the connection (DNS rebinding).

Threads: a `Connections` belongs to the one thread that fetches with it. The thread of `DeadlineWatcher`
shuts its sockets when the fetch under way is late or cancelled. Names are resolved in threads of their
own ("resolver"), because the system's resolver can neither be told a limit nor be stopped; whoever waits
for one stops waiting at once. `cancel` may be called from any thread or a signal handler: it takes no lock.
"""

import contextlib
import ipaddress
import selectors
import socket
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from urllib3.connection import HTTPConnection

from globe_app.errors import FetchError, FetchProblem
from globe_app.net.addresses import Origin, may_be_visited

RESOLVE_S, CONNECT_S = 5.0, 8.0
TICK_S = 0.1  # how soon a deadline or a cancel is acted upon
MAX_ADDRESSES = 8  # of one host that are tried
Resolve = Callable[[str, int], Iterable[str]]  # host, port -> IP addresses; raises `OSError`


def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of `host`, by the system's resolver. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


@dataclass(slots=True)
class _Open:
    sock: socket.socket  # what is read from: over TLS another than was connected
    handle: socket.socket  # a second descriptor of the socket: shutting it shuts the connection
    private: bool  # it leads into the reader's own network, by permission


class Connections:
    """What one thread has open, and the limits of the fetch under way."""

    def __init__(self, resolve: Resolve = resolve) -> None:
        self._resolve = resolve
        self._lock = threading.Lock()  # of the four below
        self._open: dict[HTTPConnection, _Open] = {}
        self._under_way = self._late = False
        self._deadline: float | None = None  # time.monotonic()
        self._cancelled = False
        self.granted: Origin | None = None  # the private origin that this request may visit

    def begin(self, seconds: float | None) -> None:
        """A fetch begins; it has so many seconds, None = as many as it takes."""
        with self._lock:
            self._under_way, self._late = True, False
        self.allow(seconds)

    def allow(self, seconds: float | None) -> None:
        """From now on the fetch under way has so many seconds, None = as many as it takes."""
        with self._lock:
            self._deadline = None if seconds is None else time.monotonic() + seconds

    def end(self) -> None:
        """The fetch is over, and no answer of it is read any more: what the pool let go of is closed."""
        with self._lock:
            self._under_way, self._deadline = False, None
            for connection in [one for one in self._open if one.sock is None]:
                self._drop(connection)
        self.granted = None

    def close(self) -> None:
        """Shut down whatever is open."""
        with self._lock:
            for one in self._open.values():
                _shut(one.handle)
                one.handle.close()
            self._open.clear()

    def _drop(self, connection: HTTPConnection) -> None:
        one = self._open.pop(connection)
        one.handle.close()
        # an answer that could not be read holds its socket open until it is collected as garbage
        descriptor = one.sock.detach()
        if descriptor >= 0:
            socket.close(descriptor)

    def cancel(self) -> None:
        """No fetch begins any more; the one under way ends within a few ticks."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    @property
    def late(self) -> bool:
        """Whether the fetch under way has used up its time."""
        return self._late

    @property
    def over(self) -> bool:
        """Whether the fetch under way must end."""
        return self._late or self._cancelled

    def tick(self, now: float) -> None:
        """Shut every socket when the fetch under way must end, again and again until it has."""
        with self._lock:
            if not self._under_way:
                return
            if self._deadline is not None and now > self._deadline:
                self._late = True
            if self.over:
                for one in self._open.values():
                    _shut(one.handle)

    def check(self, connection: HTTPConnection, origin: Origin) -> None:
        """A request is about to use `connection`. Raises `FetchError` where only another one may."""
        with self._lock:
            known = self._open.get(connection)
            if known is not None and connection.sock is not None:
                known.sock = connection.sock
        if known is not None and known.private and origin != self.granted:
            raise FetchError(
                origin.host,
                f"{origin.host} leads to what is not a public address",
                problem=FetchProblem.PRIVATE_ADDRESS,
            )

    def connect(self, connection: HTTPConnection, origin: Origin, idle_s: float) -> socket.socket:
        """A socket to an address of `origin` that may be visited, for `connection`.

        `idle_s`: seconds of silence that it bears. Raises `FetchError`.
        """
        host, granted = origin.host, origin == self.granted
        failure = FetchError(host, f"{host} does not answer", problem=FetchProblem.REFUSED)
        for address in islice(self._addresses(origin), MAX_ADDRESSES):
            try:
                public = may_be_visited(address)
            except ValueError:
                continue
            if not (public or granted):
                why = f"{host} leads to {address}, which is not a public address"
                failure = FetchError(host, why, problem=FetchProblem.PRIVATE_ADDRESS)
                continue
            try:
                sock = self._reach(host, address, origin.port)
            except FetchError as error:
                failure = error
                if self.over:
                    break
                continue
            sock.settimeout(idle_s)
            self._remember(connection, _Open(sock, sock.dup(), not public))
            return sock
        raise failure

    def _remember(self, connection: HTTPConnection, one: _Open) -> None:
        with self._lock:
            if connection in self._open:
                self._drop(connection)
            self._open[connection] = one
            if self.over:
                _shut(one.handle)

    def _addresses(self, origin: Origin) -> list[str]:
        host = origin.host
        with contextlib.suppress(ValueError):
            return [str(ipaddress.ip_address(host))]
        found: list[str] = []
        done = threading.Event()

        def ask() -> None:
            with contextlib.suppress(OSError, UnicodeError):
                found.extend(self._resolve(host, origin.port))
            done.set()

        threading.Thread(target=ask, name="resolver", daemon=True).start()
        end = time.monotonic() + RESOLVE_S
        while not done.wait(TICK_S):
            if self.over or time.monotonic() > end:
                why = f"the name {host} is not being resolved"
                raise FetchError(host, why, problem=FetchProblem.DNS)
        if not found:
            why = f"there is no host {host}, or no network"
            raise FetchError(host, why, problem=FetchProblem.DNS)
        return found

    def _reach(self, host: str, address: str, port: int) -> socket.socket:
        """A connected, blocking socket. Raises `FetchError`."""
        kind = socket.AF_INET6 if ":" in address else socket.AF_INET
        try:
            sock = socket.socket(kind, socket.SOCK_STREAM)
        except OSError:
            raise _refused(host, "cannot be reached from here") from None
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.setblocking(False)
            sock.connect_ex((address, port))
            end = time.monotonic() + CONNECT_S
            with selectors.DefaultSelector() as selector:
                selector.register(sock, selectors.EVENT_WRITE)
                while not selector.select(TICK_S):
                    if self.over or time.monotonic() > end:
                        raise _refused(host, "does not answer")
            if sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise _refused(host, "refuses connections or cannot be reached")
        except OSError:
            sock.close()
            raise _refused(host, "cannot be reached") from None
        except FetchError:
            sock.close()
            raise
        sock.setblocking(True)
        return sock


def _refused(host: str, why: str) -> FetchError:
    return FetchError(host, f"{host} {why}", problem=FetchProblem.REFUSED)


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it may have ended by itself
        sock.shutdown(socket.SHUT_RDWR)


class DeadlineWatcher:
    """One thread that ends what is late or cancelled, for any number of fetching threads."""

    def __init__(self) -> None:
        self._watched: list[Connections] = []
        self._cancelled = False
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="deadlines", daemon=True)
        self._thread.start()

    def watch(self, connections: Connections) -> None:
        """Watch one more."""
        self._watched.append(connections)
        if self._cancelled:
            connections.cancel()

    def forget(self, connections: Connections) -> None:
        """It is closed."""
        if connections in self._watched:
            self._watched.remove(connections)

    def cancel(self) -> None:
        """End every fetch, and let none begin."""
        self._cancelled = True
        for one in list(self._watched):
            one.cancel()

    def close(self) -> None:
        """End the thread. Whoever fetched has ended before."""
        self._end.set()
        self._thread.join()

    def __enter__(self) -> "DeadlineWatcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _watch(self) -> None:
        while not self._end.wait(TICK_S):
            now = time.monotonic()
            for one in list(self._watched):
                one.tick(now)
