"""Serves the ten sites on loopback, each on an address of its own."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.quays import asia, europe, west
from tests.quays.site import Answer, Site

SITES: tuple[Site, ...] = (*europe.SITES, *asia.SITES, *west.SITES)


def filled(body: bytes, base: str) -> bytes:
    """A body with the site's own address where it stands open."""
    for encoding in ("ascii", "utf-16-le"):
        body = body.replace("{BASE}".encode(encoding), base.encode(encoding))
    return body


class QuayServer:
    """Answers for all sites until `close`."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []  # site, path
        places = {f"127.2.0.{n + 1}": site for n, site in enumerate(SITES)}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                host = self.request.getsockname()[0]
                site = places[host]
                path = self.path.partition("?")[0]
                outer.asked.append((site.id, path))
                found = site.answers.get(path, Answer(b"nothing here", "text/plain", 404))
                body = filled(found.body, outer.base(site.id))
                self.send_response(found.status)
                self.send_header("Content-Type", found.type_)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("0.0.0.0", 0), Handler)
        self._http.daemon_threads = True
        self._hosts = {site.id: host for host, site in places.items()}
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,))
        self._thread.start()

    def base(self, site: str) -> str:
        """Scheme, host and port of a site."""
        return f"http://{self._hosts[site]}:{self._http.server_address[1]}"

    def catalogue(self, path: Path) -> Path:
        """A catalogue file of all sites."""
        rows = ["id,name,country,language,feed_url,homepage,ownership,default"]
        rows += [
            f"{s.id},{s.name},{s.country},{s.language},{self.base(s.id)}{s.feed},{self.base(s.id)}/,,1"
            for s in SITES
        ]
        path.write_text("\n".join(rows) + "\n", "utf-8")
        return path

    def close(self) -> None:
        """End it."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()
