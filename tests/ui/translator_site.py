"""A loopback server of translators: packages of random weights, and real weights under another name."""

import gzip
import hashlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from globe_app.translation.bundled import bundled_models


class TranslatorSite:
    """Serves files by name. Can be told to wait in the middle of each; knows ranges."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.free = threading.Event()  # not set: the second half of a file has to wait
        self.free.set()
        self.ranges: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                data = site.files.get(self.path.removeprefix("/"))
                if data is None:
                    self.send_error(404)
                    return
                asked = self.headers.get("Range", "")
                site.ranges.append(asked)
                start = int(asked.removeprefix("bytes=").split("-")[0]) if asked else 0
                body = data[start:]
                self.send_response(206 if asked else 200)
                self.send_header("ETag", '"one"')
                self.send_header("Accept-Ranges", "bytes")
                if asked:
                    self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body[: len(body) // 2])
                    self.wfile.flush()
                    site.free.wait()
                    self.wfile.write(body[len(body) // 2 :])
                except OSError:
                    self.close_connection = True  # the reader has gone

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def listed(self, name: str, data: bytes, *, pinned: bool = True) -> dict[str, object]:
        """Serve a file; gives its entry in a list of models."""
        self.files[name] = data
        digest = hashlib.sha256(data).hexdigest() if pinned else ""
        return {"url": f"{self.address}/{name}", "size": len(data), "sha256": digest}

    def close(self) -> None:
        """End it."""
        self.free.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def argos(site: TranslatorSite, pair: str, data: bytes) -> dict[str, object]:
    """A package in the list of models."""
    file = site.listed(f"{pair}.argosmodel", data, pinned=False)
    return {"pair": pair, "engine": "argos", "licence": "MIT", "version": "1.0", "files": [file]}


def portuguese_as(site: TranslatorSite, code: str) -> dict[str, object]:
    """The Portuguese weights that come with a package, in the list as those of another language."""
    model = bundled_models()[0]
    files = []
    for name, size, sha256 in model.files:
        path = next(one for one in (model.folder / name, Path(name)) if one.is_file())
        entry = site.listed(
            f"{name.replace('pten', f'{code}en')}.gz", gzip.compress(path.read_bytes(), 1)
        )
        files.append({**entry, "unpacked_size": size, "unpacked_sha256": sha256})
    return {
        "pair": f"{code}-en", "engine": "firefox", "choice": "default", "variant": "tiny",
        "version": "1", "licence": "MPL-2.0", "bleu": 43.8, "comet": 0.88, "files": files,
    }  # fmt: skip


def manifest(folder: Path, *models: dict[str, object]) -> list[str]:
    """Write a list of models; gives the arguments that name it to `globe-app models`."""
    path = folder / "models.json"
    path.write_text(json.dumps({"models": models}))
    return ["--manifest", str(path)]
