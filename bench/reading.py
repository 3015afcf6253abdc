"""From a click to the painted page with 100,000 articles stored; start-up, memory, idle CPU."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop

from bench.figures import Figure, figure
from globe_app import app
from globe_app.model.article_query import ArticleQuery
from globe_app.model.news import NewArticle, Outlet
from globe_app.settings import Settings, resources_dir
from globe_app.store import entries, outlets
from globe_app.store.db import open_store
from globe_app.store.search import search
from globe_app.ui.places import Article, Country
from globe_app.ui.preferences import Preferences

WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
ARTICLES, COUNTRIES = 100_000, 50
BODY = "<p>" + "A sentence of a story as long as most are. " * 12 + "</p>"
START = """
import gc
gc.disable()  # as the command `run` does; build_window ends it
import sys, time, json
from pathlib import Path
from PySide6.QtCore import QEventLoop, QProcess, QTimer
from globe_app import app
from globe_app.settings import Settings, resources_dir
from globe_app.ui.preferences import Preferences
settings = Settings(Path(sys.argv[1]), resources_dir())
qt = app.make_application()
app.prepare_store(settings)
window = app.build_window(settings, Preferences(drift=False))
window.restore(None)
window.resize(1440, 900)  # the screen that is none is smaller: the globe would stand behind a button
window.show()
while not window.globe.frames:
    qt.processEvents()
shown, cpu = time.time(), time.process_time()
app.settle(qt, window)
rss = next(int(x.split()[1]) for x in open('/proc/self/status') if x.startswith('VmRSS')) / 1024
heavy = sorted({'pyqtgraph', 'cartopy', 'globe_app.feeds.parse'} & set(sys.modules))
loop = QEventLoop()
def wait(ms):
    QTimer.singleShot(ms, loop.quit); loop.exec()
wait(3000)  # what is done once after a start is no idling, nor is taking up what processes found
while any(one.state() != QProcess.ProcessState.NotRunning for one in window.findChildren(QProcess)):
    wait(1000)
wait(1000)
before = time.process_time(); began = time.monotonic()
wait(8000)
idle = (time.process_time() - before) / (time.monotonic() - began) * 100
window.close(); window.close_lanes()
print(json.dumps([shown, cpu, rss, heavy, idle]))
"""


def clicks() -> list[Figure]:
    """From the click to the painted list, and to the painted article."""
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "big.db", resources_dir())
        seconds = _fill(settings)
        qt = app.make_application()
        window = app.build_window(settings, Preferences(calm=True, drift=False))
        window.restore(None)
        window.resize(1440, 900)
        window.show()
        app.settle(qt, window)
        shown: list[float] = []
        window.navigator.arrived.connect(lambda _: shown.append(0.0))
        lists, pages = [], []
        codes = [c.code for c in window.services.countries.all if c.state][:COUNTRIES]
        for code in codes:
            shown.clear()
            began = time.perf_counter()
            window.globe.picked.emit(code)
            while not shown:
                qt.processEvents(WAIT)
            window.list_pane.repaint()
            lists.append((time.perf_counter() - began) * 1e3)
            app.settle(qt, window)
            store = open_store(settings.store, settings.images, read_only=True)
            row = search(store, ArticleQuery(country=code), 6).rows[5]
            store.close()
            shown.clear()
            began = time.perf_counter()
            window.navigator.go(Article(row.id, origin=Country(code)))
            while not shown:
                qt.processEvents(WAIT)
            window.article_pane.repaint()
            pages.append((time.perf_counter() - began) * 1e3)
            app.settle(qt, window)
        window.close()
        window.close_lanes()
    return [
        figure(f"click to list shown, {ARTICLES:,} articles", "ms", lists, 15.0),
        figure(f"click to article shown, {ARTICLES:,} articles", "ms", pages, 15.0),
        figure("storing the articles", "per s", [ARTICLES / seconds]),
    ]


def _fill(settings: Settings) -> float:
    """Store fifty countries with 2,000 articles each; gives the seconds it took."""
    from globe_app.geo.countries import load_countries

    codes = [c.code for c in load_countries(settings.resources / "geo").all if c.state][:COUNTRIES]
    now = datetime.now(UTC)
    store = open_store(settings.store, settings.images)
    began = time.perf_counter()
    for code in codes:
        outlet = Outlet(f"{code.lower()}-paper", "Paper", code, "en")
        outlets.keep_outlet(store, outlet)
        entries.write_articles(store, outlet, [_article(i, now) for i in range(2000)], now)
    seconds = time.perf_counter() - began
    store.close()
    return seconds


def _article(i: int, now: datetime) -> NewArticle:
    return NewArticle(
        key=str(i), headline=f"Story {i} of what happened that day in the capital", url="https://p.example/",
        published=now - timedelta(minutes=i), dated=True, language="en", author="", summary=(),
        body_html=BODY * 4, body_text="text " * 400, digest=str(i), about=("US",),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Start:
    """One start of the program."""

    seconds: float  # from the process's start to the first painted globe
    cpu: float  # seconds of it that the process computed
    memory: float  # MB resident once all is shown
    heavy: frozenset[str]  # modules imported by then that a start does without
    idle: float  # percent of a core that the window takes afterwards


def started(store: Path) -> Start:
    """Start the program on a store, without a screen.

    Its modules are compiled at the first start, as they are when it is installed: `PYTHONDONTWRITEBYTECODE`
    would have them compiled at each, which takes 0.5 s.
    """
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(store.parent / "bytecode"),
    }
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", START, str(store)],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    shown, cpu, memory, heavy, idle = json.loads(done.stdout.splitlines()[-1])
    return Start(shown - began, cpu, memory, frozenset(heavy), idle)


def start() -> list[Figure]:
    """Process start to first painted globe (warm), memory, imported modules, idle CPU."""
    with TemporaryDirectory() as folder:
        starts = [started(Path(folder) / "s.db") for _ in range(8)]
    heavy = frozenset[str]().union(*(one.heavy for one in starts))
    return [
        figure(
            "process start to first painted globe, warm",
            "s",
            [one.seconds for one in starts[1:]],
            0.6,
        ),
        figure("resident memory after start", "MB", [one.memory for one in starts[1:]], 170.0),
        figure("pyqtgraph, cartopy, the feed reader imported by then", "count", [len(heavy)], 0.0),
        figure("idle window, share of a core", "%", [one.idle for one in starts], 0.1),
    ]
