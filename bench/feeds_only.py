"""A daily sync of feeds alone, beside two other readers in the same run.

Each is the whole program, from start to end; lemon24/reader's update is timed inside its process too, without
its start. Newsboat (`newsboat -x reload`) sanitises nothing.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.figures import Figure, figure
from tests.loopback import Server, catalogue, sync_command

FEEDS, ITEMS, NEW, THREADS = 180, 20, 3, 16
LATENCY_MS = 20
DAYS = 5
CODES = ["FR", "DE", "SA", "EG", "US", "JP", "BR", "IN", "KE", "AU"]
# as a reader has it: Python keeps what it has compiled
_ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
READER = """
import sys, time, json
from reader import make_reader
reader = make_reader(sys.argv[1])
for url in json.load(sys.stdin):
    reader.add_feed(url, exist_ok=True)
began = time.perf_counter()
reader.update_feeds(scheduled=False, workers=int(sys.argv[2]))
print(json.dumps([time.perf_counter() - began, reader.get_entry_counts().total]))
"""


def feeds_only() -> list[Figure]:
    """Seconds of each, the runs alternating, and ours as shares of the others'."""
    with TemporaryDirectory() as folder:
        server = Server(LATENCY_MS)
        try:
            return _compared(Path(folder), server)
        finally:
            server.close()


def _compared(place: Path, server: Server) -> list[Figure]:
    urls = [server.url(n, f"/feed/{n}") for n in range(FEEDS)]
    updates: list[float] = []  # of lemon24/reader, without its start
    readers: dict[str, Callable[[], float]] = {
        "ours": lambda: _ours(place, server),
        "reader": lambda: _reader(place, urls, updates),
    }
    if shutil.which("newsboat"):
        readers["newsboat"] = lambda: _newsboat(place, urls)
    seconds: dict[str, list[float]] = {name: [] for name in readers}
    for day in range(DAYS + 1):
        server.get(f"/set?items={ITEMS}&version={1 + NEW * day}")
        for name, update in readers.items():
            took = update()
            if day:  # the first fills the stores
                seconds[name].append(took)
    own = seconds["ours"]
    by_reader, by_update = (median(own) / median(one) for one in (seconds["reader"], updates[1:]))
    what = f"{FEEDS} feeds of {ITEMS} items, {NEW} of each new"
    found = [
        figure(f"feeds-only sync, {what}, the whole program", "s", own),
        figure("peer: lemon24/reader, update_feeds(workers=16), the whole program", "s",
               seconds["reader"]),
        figure("ours as a share of lemon24/reader's", "1", [by_reader], 0.55,
               f"{by_update:.2f} of its update alone, without its start"),
    ]  # fmt: skip
    if "newsboat" not in seconds:
        return found
    by_newsboat = median(own) / median(seconds["newsboat"])
    return [
        *found,
        figure("peer: newsboat -x reload, 16 threads, the whole program", "s", seconds["newsboat"]),
        figure("ours as a share of Newsboat's", "1", [by_newsboat], 1.0),
    ]


def _ours(place: Path, server: Server) -> float:
    file = place / "feeds.csv"
    if not file.exists():
        catalogue(file, server, FEEDS, CODES)
    began = time.perf_counter()
    done = subprocess.run(
        sync_command(place / "ours.db", file, "--feeds-only"), env=_ENVIRONMENT, capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    seconds = time.perf_counter() - began
    said = done.stdout.strip().splitlines()[-1]
    whole = f"{FEEDS * ITEMS:,} new"
    assert said.startswith((whole, f"{FEEDS * NEW} new")), said
    return seconds


def _reader(place: Path, urls: list[str], updates: list[float]) -> float:
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", READER, str(place / "reader.db"), str(THREADS)],
        input=json.dumps(urls), env=_ENVIRONMENT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    seconds = time.perf_counter() - began
    updates.append(float(json.loads(done.stdout.splitlines()[-1])[0]))
    return seconds


def _newsboat(place: Path, urls: list[str]) -> float:
    (place / "urls").write_text("\n".join(urls) + "\n")
    (place / "config").write_text(f"reload-threads {THREADS}\n")
    began = time.perf_counter()
    subprocess.run(
        ["newsboat", "-q", "-u", str(place / "urls"), "-c", str(place / "newsboat.db"),
         "-C", str(place / "config"), "-x", "reload"],
        capture_output=True, check=True,
    )  # fmt: skip
    seconds = time.perf_counter() - began
    counted = subprocess.run(
        ["newsboat", "-q", "-u", str(place / "urls"), "-c", str(place / "newsboat.db"),
         "-C", str(place / "config"), "-x", "print-unread"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert int(counted.stdout.split()[0]) >= FEEDS * ITEMS, counted.stdout
    return seconds
