"""News sites on loopback for one test: each host is an address of 127.1.0.0/16, each path a function."""

import html
import http.server
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.loopback import page, picture, text

NOVEMBER = datetime(2026, 11, 24, 23, 59, tzinfo=UTC)


@dataclass
class Answer:
    """What a site sends."""

    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


def host_of(site: int) -> str:
    return f"127.1.{site // 250}.{site % 250 + 1}"


class Sites:
    """Answers by `answer(host number, path)`; counts what is asked."""

    def __init__(self, answer: Callable[["Sites", int, str], Answer]) -> None:
        self.hits: Counter[tuple[int, str]] = Counter()
        self.released = threading.Event()  # set at the end: a hanging answer waits for it
        sites = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                pass

            def do_GET(self) -> None:
                a, b = self.connection.getsockname()[0].split(".")[2:]
                site = int(a) * 250 + int(b) - 1
                sites.hits[site, self.path] += 1
                try:
                    found = answer(sites, site, self.path)
                    self.send_response(found.status)
                    more = {"Content-Type": found.kind, "Content-Length": str(len(found.body))}
                    for name, value in {**more, **found.headers}.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(found.body)
                except ConnectionError:
                    self.close_connection = True

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = False
            request_queue_size = 200

            def handle_error(self, *_: object) -> None:
                pass  # the client has gone

        self._server = Server(("0.0.0.0", 0), Handler)
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.05])
        self._thread.start()

    def url(self, site: int, path: str) -> str:
        return f"http://{host_of(site)}:{self.port}{path}"

    def asked(self, prefix: str, site: int | None = None) -> int:
        """How many requests there were for paths that begin so."""
        return sum(
            count
            for (host, path), count in self.hits.items()
            if path.startswith(prefix) and site in (None, host)
        )

    def hang(self) -> Answer:
        """No answer at all, until the test is over."""
        self.released.wait(60)
        raise ConnectionError

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    # What sites send ---------------------------------------------------------------------------------

    def feed(
        self, key: str, links: list[str], *, now: datetime = NOVEMBER, hours: float = 1.0,
        image: str = "", more: str = "",
    ) -> Answer:  # fmt: skip
        """An RSS feed of an item for each link, the newest first, so many hours apart."""
        items = ""
        for n, link in enumerate(links):
            lead = f'<enclosure url="{image}" type="image/jpeg" length="1"/>' if image else ""
            body = " ".join(text(f"{key} {link}", 2))
            at = format_datetime(now - timedelta(hours=hours * (n + 1)))
            items += (
                f"<item><title>{key} tells of {body[:40]}</title><link>{link}</link>"
                f"<guid>{link}</guid><pubDate>{at}</pubDate>"
                f"<description>{html.escape(body)}</description>{lead}</item>"
            )
        head = f"<title>{key}</title><link>{self.url(0, '/')}</link><language>en</language>{more}"
        body = f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{items}</channel></rss>'
        return Answer(body.encode(), "application/rss+xml")

    def page(self, site: int, key: str) -> Answer:
        return Answer(page(self.port, key, host_of(site)))

    def picture(self, key: str) -> Answer:
        return Answer(picture(key), "image/jpeg")
