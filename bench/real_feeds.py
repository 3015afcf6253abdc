"""How right we are on what others publish, and at what cost: cases, conformance, parsing, a daily sync."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench.conformance import expectations
from bench.extraction import extraction
from bench.feeds_only import feeds_only
from bench.figures import Figure, figure
from bench.glued import glued

SHARED = Path(__file__).resolve().parents[2] / "shared"
RECORDED = SHARED / "data" / "feeds"
ROUNDS = 15  # of parsing, alternating with the peer


def real_feeds() -> list[Figure]:
    """All of the section; what needs the shared data is left out where that is not beside the checkout."""
    found: list[Figure] = []
    if (SHARED / "cases").is_dir():
        found += _cases()
    if (SHARED / "data").is_dir():
        found += [*_expectations(), *_parsing(), *_glued()]
    return [*found, *extraction(), *feeds_only()]


def _cases() -> list[Figure]:
    """`cases/run-all`: inputs made after public bug reports, each with its check."""
    app = Path(sys.executable).with_name("globe-app")
    done = subprocess.run(
        [SHARED / "cases" / "run-all"], env={**os.environ, "APP": str(app)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    counted = re.search(r"(\d+) passed, (\d+) failed", done.stdout)
    if not counted:
        raise SystemExit(f"the cases could not be run: {done.stderr[-500:]}")
    passed, failed = int(counted[1]), int(counted[2])
    return [figure("cases after public bug reports, passed", "1", [passed], least=passed + failed)]


def _expectations() -> list[Figure]:
    own, peer = expectations()
    note = f"of {own.asked} in the half of feedparser's well-formed files that is here"
    return [
        figure("feedparser's expectations, held", "1", [own.held], least=peer.held, note=note),
        figure("peer: feedparser as it comes", "1", [peer.held]),
    ]


def _parsing() -> list[Figure]:
    """CPU of parsing and sanitising the recorded feeds, compared with feedparser's defaults."""
    import feedparser

    from globe_app.feeds.parse import parse_feed

    suffixes = (".rss", ".xml", ".atom")
    bodies = [p.read_bytes() for p in sorted(RECORDED.glob("*")) if p.suffix in suffixes]

    def cpu(read: Callable[[bytes], object]) -> float:
        began = time.process_time()
        for body in bodies:
            read(body)
        return (time.process_time() - began) * 1e3

    own, peer = [], []
    for _ in range(ROUNDS):  # alternating, so that noise affects both
        own.append(cpu(lambda body: parse_feed(body, "bench")))
        peer.append(cpu(feedparser.parse))
    share = sorted(own)[ROUNDS // 2] / sorted(peer)[ROUNDS // 2]
    return [
        figure(f"parse and sanitise {len(bodies)} recorded feeds", "ms CPU", own),
        figure("peer: feedparser's defaults, its own sanitiser", "ms CPU", peer),
        figure("ours as a share of feedparser's", "1", [share], 0.7),
    ]


def _glued() -> list[Figure]:
    faults, entries = glued()
    what = f"words glued or markup left, in {entries} entries of recorded feeds"
    return [figure(what, "1", [faults], 0)]
