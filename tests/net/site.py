"""A real HTTP server on loopback whose answers a test writes: any of 127.0.0.0/8 is an own host."""

import contextlib
import socket
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Reply = tuple[int, dict[str, str | bytes], bytes]
Route = Reply | Callable[["Handler"], "Reply | None"]


class Handler(BaseHTTPRequestHandler):
    """One request. A route that answers by itself returns None; `self.site.ended` says when to stop."""

    protocol_version = "HTTP/1.1"
    site: "Site"

    def do_GET(self) -> None:
        """Answer by the site's routes."""
        self.site.asked.append((self.path, dict(self.headers)))
        found = self.site.routes.get(self.path, (404, {}, b"no"))
        reply = found(self) if callable(found) else found
        if reply is None:
            self.close_connection = True
            return
        status, headers, body = reply
        self.send_response(status)
        for name, value in headers.items():
            raw = value if isinstance(value, bytes) else value.encode("latin-1")
            self.wfile_headers(name.encode() + b": " + raw + b"\r\n")
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 304:
            self.wfile.write(body)

    def wfile_headers(self, raw: bytes) -> None:
        """A header line as it is, whatever its bytes."""
        self._headers_buffer.append(raw)  # type: ignore[attr-defined]

    def drip(self, head: bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n") -> None:
        """Send `head`, then a byte every tenth of a second until the reader or the site goes away."""
        try:
            self.wfile.write(head)
            while not self.site.ended.wait(0.1):
                self.wfile.write(b"x")
        except OSError:
            self.site.left.set()

    def log_message(self, *args: object) -> None:
        """Nothing is printed."""


class Site:
    """The server. `routes`: path -> (status, headers, body), or a function of the request."""

    def __init__(self, routes: dict[str, Route] | None = None, host: str = "127.0.0.1") -> None:
        self.routes: dict[str, Route] = dict(routes or {})
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.ended, self.left = threading.Event(), threading.Event()
        handler = type("Bound", (Handler,), {"site": self})
        self._server = ThreadingHTTPServer((host, 0), handler)
        self._server.daemon_threads = False  # they are waited for at the end
        self._connections: list[socket.socket] = []
        accept = self._server.get_request

        def remember() -> tuple[socket.socket, object]:
            connection, address = accept()
            self._connections.append(connection)
            return connection, address

        self._server.get_request = remember  # type: ignore[method-assign]
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.port: int = self._server.server_address[1]
        self.base = f"http://{host}:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _ in self.asked]

    def close(self) -> None:
        """End it, and every connection that is still open."""
        self.ended.set()
        for one in self._connections:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
