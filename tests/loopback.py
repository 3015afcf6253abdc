"""A world of news sites on loopback, in a process of its own: feeds, pages, images, and every fault.

    python -m tests.loopback LATENCY_MS    prints its port; `/set?version=2` publishes a new edition

Every address of 127.0.0.0/8 answers, so that outlets have hosts of their own. All of it is invented.
"""

import asyncio
import gzip
import hashlib
import html
import io
import random
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from globe_app.feeds.catalogue import digest, read_catalogue
from globe_app.geo.countries import load_countries
from globe_app.net.addresses import granted_origin
from globe_app.settings import Settings
from globe_app.store import feeds, subscriptions
from globe_app.store.db import open_store

WORDS = [
    "river",
    "council",
    "harbour",
    "vote",
    "minister",
    "school",
    "bridge",
    "winter",
    "market",
    "court",
    "signal",
    "garden",
    "railway",
    "engine",
    "doctor",
    "island",
    "border",
    "treaty",
    "storm",
    "valley",
    "museum",
    "police",
    "budget",
    "forest",
    "worker",
    "senate",
    "miner",
    "airline",
    "union",
    "festival",
    "quake",
    "reactor",
    "ferry",
    "drought",
    "tunnel",
    "mayor",
    "orchard",
    "judge",
    "strike",
    "letter",
    "summit",
    "glacier",
]
GIB = 2**30


def text(seed: str, sentences: int) -> list[str]:
    """Invented sentences, the same for the same seed and like no others."""
    pick = random.Random(seed)
    found = []
    for n in range(sentences):
        words = " ".join(pick.choice(WORDS) for _ in range(pick.randint(9, 18)))
        found.append(f"{words.capitalize()} {seed.replace('/', ' ')} {n}.")
    return found


def rss(port: int, site: int, items: int, version: int, *, whole: bool, host: str) -> bytes:
    """Feed number `site`. A later version has a newer item on top for each step."""
    parts = []
    for i in range(items + version - 1, version - 1, -1):
        key = f"{site}/{i}"
        lines = text(key, 26 if whole else 2)
        body = "".join(f"<p>{one}</p>" for one in lines)
        parts.append(
            f"<item><title>Story {key} {lines[0][:50]}</title><guid>{key}</guid>"
            f"<link>http://{host}:{port}/page/{key}?utm_source=rss</link>"
            f"<pubDate>Tue, 24 Nov 2026 {i % 24:02}:{site % 60:02}:00 GMT</pubDate>"
            f"<description>{html.escape(body)}</description></item>"
        )
    head = f"<title>Paper {site}</title><link>http://{host}:{port}/</link><language>en</language>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{"".join(parts)}</channel></rss>'.encode()


def page(port: int, key: str, host: str, more: str = "") -> bytes:
    """The page of an article, with a menu, an advertisement, a tracker and two images."""
    lines = text(key, 28)
    blocks = "".join(f"<p>{' '.join(lines[i : i + 4])}</p>" for i in range(0, 16, 4))
    return (
        f"<!doctype html><html lang=en><head><title>Story {key}</title>"
        f'<link rel="canonical" href="http://{host}:{port}/page/{key}">'
        f'<meta property="og:image" content="http://{host}:{port}/image/{key}/lead.jpg">{more}</head><body>'
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li></ul></nav>"
        f"<article><h1>Story {key}</h1>{blocks}<h2>What comes next</h2><p>{' '.join(lines[16:20])}</p>"
        f"<ul><li>{lines[20]}</li><li>{lines[21]}</li></ul><blockquote>{' '.join(lines[22:24])}</blockquote>"
        f'<figure><img src="/image/{key}/inline.jpg" alt="A harbour"></figure>'
        f'<img src="http://{host}:{port}/pixel.gif?u=1" width=1 height=1><p>{" ".join(lines[24:])}</p></article>'
        "<aside class=ad><p>Buy now! Subscribe to our newsletter.</p></aside>"
        "<footer><p>© Paper. All rights reserved.</p></footer></body></html>"
    ).encode()


def picture(seed: str) -> bytes:
    """A JPEG of 1200 x 800, some 60 KB, of its own for each seed."""
    from PIL import Image

    colours = hashlib.sha256(seed.encode()).digest() * 20
    small = Image.frombytes("RGB", (16, 12), colours[: 16 * 12 * 3])
    out = io.BytesIO()
    small.resize((1200, 800), Image.Resampling.BICUBIC).save(out, "JPEG", quality=90)
    return out.getvalue()


class World:
    """What the server answers."""

    def __init__(self, latency: float) -> None:
        self.latency = latency
        self.version, self.items, self.whole = 1, 3, False
        self.port = 0
        self.hits: dict[str, int] = {}
        self.at_once: dict[str, int] = {}
        self.most: dict[str, int] = {}
        self._pictures: dict[str, bytes] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        host = writer.get_extra_info("sockname")[0]
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                line, *rest = head.decode("latin-1").split("\r\n")
                headers = {k.lower(): v for k, _, v in (one.partition(": ") for one in rest)}
                self.at_once[host] = self.at_once.get(host, 0) + 1
                self.most[host] = max(self.most.get(host, 0), self.at_once[host])
                try:
                    if not await self.answer(line.split(" ")[1], headers, host, writer):
                        break
                finally:
                    self.at_once[host] -= 1
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()

    async def answer(
        self, target: str, headers: dict[str, str], host: str, writer: asyncio.StreamWriter
    ) -> bool:
        """Answer one request; whether the connection goes on."""
        parts = urlsplit(target)
        kind, _, key = parts.path.strip("/").partition("/")
        self.hits[parts.path] = self.hits.get(parts.path, 0) + 1
        if kind == "set":
            for name, (value, *_) in parse_qs(parts.query).items():
                setattr(self, name, int(value))
            return send(writer, b"ok")
        if kind == "hits":
            return send(writer, str(self.hits.get("/" + key, 0)).encode())
        if kind == "most":
            return send(writer, str(max(self.most.values())).encode())
        await asyncio.sleep(self.latency)
        if kind == "feed":
            tag = f'"{key}-{self.version}-{self.items}"'
            if headers.get("if-none-match") == tag:
                return send(writer, b"", 304, ETag=tag)
            body = rss(
                self.port, int(key), self.items, self.version, whole=bool(self.whole), host=host
            )
            return send(writer, body, type_="application/rss+xml", ETag=tag)
        if kind == "page":
            return send(writer, page(self.port, key, host), type_="text/html; charset=utf-8")
        if kind == "home":
            links = f'<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="/feed/{key}">'
            return send(
                writer, f"<html lang=en><head>{links}</head></html>".encode(), type_="text/html"
            )
        if kind == "image":
            if key not in self._pictures:
                self._pictures[key] = picture(key)
            return send(writer, self._pictures[key], type_="image/jpeg")
        if kind == "fault":
            return await self.fault(key, headers, host, writer)
        return send(writer, b"nothing here", 404)

    async def fault(
        self, name: str, headers: dict[str, str], host: str, writer: asyncio.StreamWriter
    ) -> bool:
        """Everything a server can do wrong."""
        good = rss(self.port, 900, 3, 1, whole=True, host=host)
        here = f"http://{host}:{self.port}"
        if name.isdecimal():
            extra = {"Retry-After": "3600"} if name in ("429", "503") else {}
            if name in ("301", "302"):
                extra = {"Location": f"{here}/feed/900"}
            return send(writer, b"", int(name), **extra)
        match name:
            case "slow-headers":
                for letter in "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n" * 50:
                    writer.write(letter.encode())
                    await asyncio.sleep(0.2)
            case "drip":
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
                for _ in range(1000):
                    writer.write(b"x")
                    await asyncio.sleep(0.2)
            case "stall":
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n<rss>")
                await asyncio.sleep(120)
            case "early-close":
                writer.write(b"HTTP/1.1 200 OK\r\nContent-")
            case "wrong-length":
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n" + good)
            case "gzip-bomb" | "brotli-bomb":
                import brotli

                zeros = b"<rss>" + b" " * (300 * 2**20)
                packed = (
                    gzip.compress(zeros, 1)
                    if name == "gzip-bomb"
                    else brotli.compress(zeros, quality=1)
                )
                code = "gzip" if name == "gzip-bomb" else "br"
                return send(writer, packed, 200, "text/xml", **{"Content-Encoding": code})
            case "10gb":
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n")
                for _ in range(10 * GIB // 65536):
                    writer.write(b" " * 65536)
                    await writer.drain()
            case "loop":
                return send(writer, b"", 302, Location=f"{here}/fault/loop")
            case "to-file":
                return send(writer, b"", 302, Location="file:///etc/passwd")
            case "to-loopback":
                return send(writer, b"", 302, Location=f"http://127.0.0.1:{self.port}/feed/1")
            case "to-metadata":
                return send(writer, b"", 302, Location="http://169.254.169.254/latest/meta-data/")
            case "html":
                return send(writer, page(self.port, "9/9", host), type_="text/html")
            case "charset":
                body = good.replace(b"Story 900", "Größe 900".encode("latin-1")).replace(
                    b'<?xml version="1.0"?>', b'<?xml version="1.0" encoding="utf-8"?>'
                )
                return send(writer, body, type_="text/xml; charset=utf-8")
            case "entities":
                bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
                    b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9)
                )
                return send(
                    writer,
                    bomb + b"]><rss version='2.0'><channel><title>&j;</title></channel></rss>",
                )
            case "many":
                items = "".join(
                    f"<item><title>Item {i}</title><guid>{i}</guid></item>" for i in range(50_000)
                )
                return send(writer, f"<rss version='2.0'><channel>{items}</channel></rss>".encode())
            case "guids":
                n = self.hits["/fault/guids"]
                return send(writer, good.replace(b"<guid>", b"<guid>%d-" % n) + b"<!-- %d -->" % n)
            case "future":
                return send(writer, good.replace(b"2026", b"2031"))
            case "flaky":
                if self.hits["/fault/flaky"] == 1:
                    return send(writer, b"", 500)
                return send(writer, good)
            case _:
                return send(writer, b"", 404)
        return False


def send(
    writer: asyncio.StreamWriter,
    body: bytes,
    status: int = 200,
    type_: str = "text/plain",
    **more: str,
) -> bool:
    """A whole answer."""
    head = {"Content-Type": type_, "Content-Length": str(len(body)), **more}
    lines = "".join(f"{k}: {v}\r\n" for k, v in head.items())
    writer.write(f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + body)
    return True


async def _main(latency: float) -> None:
    world = World(latency)
    server = await asyncio.start_server(world.serve, "0.0.0.0", 0, backlog=1000)
    world.port = server.sockets[0].getsockname()[1]
    print(world.port, flush=True)
    await server.serve_forever()


class Server:
    """The server's process, for a test or a bench."""

    def __init__(self, latency_ms: float = 0) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.loopback", str(latency_ms)],
            stdout=subprocess.PIPE, text=True, cwd=Path(__file__).resolve().parents[1],
        )  # fmt: skip
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def url(self, site: int, path: str) -> str:
        """An address on the host of outlet number `site`."""
        return f"http://{host_of(site)}:{self.port}{path}"

    def get(self, path: str) -> str:
        """Ask the server something."""
        from urllib.request import urlopen

        with urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            return str(answer.read().decode())

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def host_of(site: int) -> str:
    """A loopback address of its own for each outlet."""
    return f"127.1.{site // 250}.{site % 250 + 1}"


def catalogue(path: Path, server: Server, sites: int, codes: list[str]) -> Path:
    """A catalogue file of the first `sites` outlets of the world."""
    rows = ["id,name,country,language,feed_url,homepage,ownership,default"]
    for n in range(sites):
        url = server.url(n, f"/feed/{n}")
        rows.append(f"paper-{n},Paper {n},{codes[n % len(codes)]},en,{url},{server.url(n, '/')},,1")
    path.write_text("\n".join(rows) + "\n")
    return path


def one_outlet(path: Path, *urls: str) -> Path:
    """A catalogue of an outlet for each address."""
    rows = ["id,name,country,language,feed_url,homepage,ownership,default"]
    rows += [f"o{n},Outlet {n},FR,en,{url},,,1" for n, url in enumerate(urls)]
    path.write_text("\n".join(rows) + "\n")
    return path


def stock(settings: Settings, file: Path) -> None:
    """Make a store whose only outlets are those of a catalogue file: the program's own stay out."""
    countries = load_countries(settings.resources / "geo")
    listings = read_catalogue(file, countries.by_code)
    store = open_store(settings.store, settings.images)
    granted = {url: str(granted_origin(url)) for one in listings for url in one.feeds}
    subscriptions.subscribe(store, listings, granted)
    feeds.note_catalogue(store, digest(settings.resources / "catalogue.csv"))
    store.close()


def sync_command(store: Path, file: Path, *more: str) -> list[str]:
    """The program, to sync a catalogue file's outlets."""
    where = ["--store", str(store), "--catalogue", str(file)]
    return [sys.executable, "-m", "globe_app", "sync", "--no-digest", *where, *more]


if __name__ == "__main__":
    asyncio.run(_main(float(sys.argv[1]) / 1000 if len(sys.argv) > 1 else 0.0))
