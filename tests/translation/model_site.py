"""A loopback site of model packages that can answer wrongly in every way.

python -m tests.translation.model_site FOLDER    prints its port; `/KIND/NAME` serves FOLDER/NAME
"""

import asyncio
import json
import subprocess
import sys
from pathlib import Path


class ModelSite:
    """Answers requests; the first part of a path names how."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str]] = []  # path, Range

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {k.lower(): v for k, _, v in (one.partition(": ") for one in head[1:])}
            await self.answer(head[0].split(" ")[1], headers, writer)
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def answer(
        self, path: str, headers: dict[str, str], writer: asyncio.StreamWriter
    ) -> None:
        """Answer one request."""
        if path == "/asked":
            body = json.dumps(self.asked).encode()
            return say(writer, 200, body)
        self.asked.append((path, headers.get("range", "")))
        times = sum(one == path for one, _ in self.asked)
        kind, _, name = path.strip("/").partition("/")
        if kind.isdecimal():
            return say(writer, int(kind), b"no")
        if kind == "flaky" and times == 1:
            return say(writer, 503, b"no")
        if kind in ("to", "to-http", "to-file", "loop"):
            to = {"to": f"/good/{name}", "to-http": f"http://paper.example/{name}",
                  "to-file": "file:///etc/passwd", "loop": path}[kind]  # fmt: skip
            return say(writer, 302, b"", Location=to)
        body = (self.folder / name).read_bytes()
        tag = {"tag": f'"edition-{times}"', "weak": 'W/"one"', "bare": ""}.get(kind, '"one"')
        more = {"ETag": tag} if tag else {}
        if kind == "date":
            more = {"Last-Modified": "Tue, 24 Nov 2026 10:00:00 GMT"}
        start = int(headers.get("range", "bytes=0-")[6:-1])
        same = headers.get("if-range", "") in more.values()
        if not same or kind == "no-range":
            start = 0
        if start >= len(body) > 0:
            return say(writer, 416, b"")
        if start:
            at = start if kind != "wrong-range" else start + 7
            more["Content-Range"] = f"bytes {at}-{len(body) - 1}/{len(body)}"
        status, rest = (206 if start else 200), body[start:]
        if kind == "gzip":
            more["Content-Encoding"] = "gzip"
        if kind in ("cut", "tag", "date", "no-range", "weak", "bare", "wrong-range") and times == 1:
            return say(writer, status, rest[: len(rest) // 2], length=len(rest), **more)
        if kind == "always-cut" or (kind == "cut-twice" and times < 3):
            return say(writer, status, rest[: len(rest) // 3], length=len(rest), **more)
        if kind == "long":
            writer.write(
                f"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\nETag: {tag}\r\n\r\n".encode()
            )
            while True:
                writer.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
                await writer.drain()
        if kind == "huge":
            return say(writer, 200, b"x", length=10**13)
        if kind in ("hang", "slow"):
            say(writer, status, rest[:1000], length=len(rest), **more)
            for one in rest[1000:]:
                await asyncio.sleep(600 if kind == "hang" else 0.02)
                writer.write(bytes([one]))
                await writer.drain()
        return say(writer, status, rest, **more)


def say(
    writer: asyncio.StreamWriter, status: int, body: bytes, length: int = -1, **more: str
) -> None:
    """A whole answer, or one that ends too soon where it says to be longer."""
    more = {name.replace("_", "-"): value for name, value in more.items()}
    head = {
        "Content-Length": str(len(body) if length < 0 else length),
        "Connection": "close",
        **more,
    }
    lines = "".join(f"{k}: {v}\r\n" for k, v in head.items())
    writer.write(f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode("latin-1") + body)


class Site:
    """The site's process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.translation.model_site", str(folder)],
            stdout=subprocess.PIPE, text=True, cwd=Path(__file__).resolve().parents[2],
        )  # fmt: skip
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def url(self, path: str) -> str:
        """An address on it."""
        return f"http://127.0.0.1:{self.port}{path}"

    def asked(self, path: str) -> list[str]:
        """The ranges that a path was asked for."""
        from urllib.request import urlopen

        with urlopen(self.url("/asked")) as answer:
            return [ranged for one, ranged in json.load(answer) if one == path]

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


async def _main(folder: Path) -> None:
    server = await asyncio.start_server(ModelSite(folder).serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main(Path(sys.argv[1])))
