"""Ten thousand mixed interactions with the window: does it grow, does it stall?

Memory and Python-held QObjects are compared between the end of a warm-up, which has been everywhere, and the
end. A stall is the time between two beats of a timer of 5 ms in the interface's thread, and what that thread
computed in it: on a machine that others use too, the rest is theirs.
"""

import gc
import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, figure
from globe_app import app
from globe_app.model.article_query import ArticleQuery
from globe_app.settings import Settings, resources_dir
from globe_app.store import stories as stored
from globe_app.store.db import open_store
from globe_app.store.search import search
from globe_app.ui.places import (
    Article,
    Country,
    Missed,
    Place,
    Saved,
    Stories,
    Story,
    StoryPart,
    Today,
)
from globe_app.ui.preferences import Preferences
from globe_app.ui.window import MainWindow

INTERACTIONS, WARM_UP, SEED = 10_000, 400, 15
BEAT_MS = 5
GROWTH, STALL_MS = 1.3, 100.0
EXTRA_OBJECTS = 40
MOST = 2_000
EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))


class Heart(QObject):
    """Remembers the longest time between two beats, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.worst_of: dict[str, float] = {}  # doing -> ms
        self.computed_of: dict[str, float] = {}  # doing -> ms of the thread's own
        self._last, self._cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        passed, computed = (now - self._last) * 1e3 - BEAT_MS, (cpu - self._cpu) * 1e3
        self._last, self._cpu = now, cpu
        self.worst_of[self.doing] = max(passed, self.worst_of.get(self.doing, 0.0))
        self.computed_of[self.doing] = max(computed, self.computed_of.get(self.doing, 0.0))

    def forget(self) -> None:
        """Begin anew."""
        self.worst_of, self.computed_of = {}, {}
        self._last, self._cpu = time.perf_counter(), time.thread_time()


def soak(interactions: int = INTERACTIONS) -> list[Figure]:
    """Growth of memory and objects, and the worst stall."""
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "soak.db", resources_dir())
        qt = app.make_application()
        app.prepare_store(settings)
        window = app.build_window(settings, Preferences(calm=True, drift=False))
        window.restore(None)
        window.resize(1440, 900)
        window.show()
        app.settle(qt, window)
        heart, dice = Heart(), random.Random(SEED)
        doings = _doings(window, settings, dice)
        for _ in range(WARM_UP):
            _do(qt, window, heart, dice.choice(doings))
        _same_everywhere(qt, window)
        before, own, objects = _resident_mb(), _resident_mb("RssAnon"), _objects()
        heart.forget()
        for _ in range(interactions):
            _do(qt, window, heart, dice.choice(doings))
        _same_everywhere(qt, window)
        after, more = _resident_mb(), _objects() - objects
        own_after = _resident_mb("RssAnon")
        window.close()
        window.close_lanes()
    times = f"{interactions:,} mixed interactions"
    return [
        figure(f"memory after {times}", "MiB", [after], limit=before * GROWTH,
               note=f"before: {before:.0f} MiB; limit: {GROWTH} times that"),
        figure(f"memory of its own after {times}", "MiB", [own_after], limit=own * GROWTH,
               note=f"before: {own:.0f} MiB; without mapped files, as fonts are"),
        figure("Python-held QObjects more than before", "", [more], limit=EXTRA_OBJECTS),
        _stall(f"worst stall in {times}", heart.worst_of),
        _stall("worst stall, computed by the interface's thread", heart.computed_of),
    ]  # fmt: skip


def _stall(name: str, longest: dict[str, float]) -> Figure:
    worst = sorted(longest.items(), key=lambda one: -one[1])
    note = ", ".join(f"{doing} {ms:.0f}" for doing, ms in worst[:6])
    return figure(name, "ms", [ms for _, ms in worst[:1]], limit=STALL_MS, note=note)


def _same_everywhere(qt: QApplication, window: MainWindow) -> None:
    """Show the same on every page, at the same size: a page keeps what it showed last."""
    window.resize(1440, 900)
    window.preferences.text_size(0)
    window.preferences.choose_theme("light")
    story = Story(1)
    for place in (Country("JP"), Stories(), Missed(), story, Story(1, StoryPart.WHY),
                  Story(1, StoryPart.REPLAY), story, Article(1, origin=Country("JP")), Today()):  # fmt: skip
        window.navigator.go(place)
        app.settle(qt, window)
    gc.collect()


def _do(
    qt: QApplication, window: MainWindow, heart: Heart, doing: tuple[str, Callable[[], None]]
) -> None:
    heart.doing, work = doing
    work()
    until = time.monotonic() + 5.0
    qt.processEvents()
    while window.services.busy and time.monotonic() < until:
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    qt.processEvents()


def _doings(
    window: MainWindow, settings: Settings, dice: random.Random
) -> list[tuple[str, Callable[[], None]]]:
    store = open_store(settings.store, settings.images, read_only=True)
    ids = [one.id for one in search(store, ArticleQuery(), MOST).rows]
    stories = [one.id for one in stored.stories(store, EVER[0], EVER[1], least=1, limit=MOST)]
    store.close()
    codes = list(window.services.countries.by_code)
    places: Sequence[Callable[[], Place]] = [
        Today, Stories, Missed, Saved, lambda: Country(dice.choice(codes)),
        lambda: Country(dice.choice(codes), about=True), lambda: Article(dice.choice(ids)),
        *([lambda: Story(dice.choice(stories)),
           lambda: Story(dice.choice(stories), StoryPart.WHY),
           lambda: Story(dice.choice(stories), StoryPart.REPLAY)] if stories else []),
    ]  # fmt: skip
    doings: list[tuple[str, Callable[[], None]]] = [
        (f"place {n}", partial(_go, window, make)) for n, make in enumerate(places)
    ]

    def key(which: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, which, with_)

    def palette() -> None:
        window.palette_.open()
        QTest.keyClicks(window.palette_.line, dice.choice(["fra", "ja", "the", "zz"]))
        QTest.keyClick(window.palette_.line, Qt.Key.Key_Escape)

    def hover() -> None:
        at = QPoint(dice.randrange(window.globe.width()), dice.randrange(window.globe.height()))
        QTest.mouseMove(window.globe, at)

    def drag() -> None:
        globe = window.globe
        at = QPoint(globe.width() // 2, globe.height() // 2)
        QTest.mousePress(globe, Qt.MouseButton.LeftButton, pos=at)
        for step in range(6):
            QTest.mouseMove(globe, at + QPoint(step * 12, step * 5))
        QTest.mouseRelease(globe, Qt.MouseButton.LeftButton, pos=at + QPoint(72, 30))

    for name in ("back", "forward", "next", "previous", "next_unread", "page_down", "save",
                 "mark_read", "original", "both", "undo", "redo"):  # fmt: skip
        doings += [(name, partial(window.run, name))] * 2
    doings += [
        ("palette", palette), ("hover", hover), ("hover", hover), ("drag", drag),
        ("down", lambda: key(Qt.Key.Key_Down)), ("page down", lambda: key(Qt.Key.Key_PageDown)),
        ("tab", lambda: key(Qt.Key.Key_Tab)),
        ("resize", lambda: window.resize(dice.randrange(900, 1700), dice.randrange(640, 1000))),
        ("theme", lambda: window.preferences.choose_theme(dice.choice(["light", "dark"]))),
        ("text", lambda: window.preferences.text_size(dice.choice([-1, 0, 1]))),
        ("refresh", window.refresh),
    ]  # fmt: skip
    return doings


def _go(window: MainWindow, make: Callable[[], Place]) -> None:
    window.navigator.go(make())


def _objects() -> int:
    return sum(isinstance(one, QObject) for one in gc.get_objects())


def _resident_mb(what: str = "VmRSS") -> float:
    status = Path("/proc/self/status").read_text()
    line = next(one for one in status.splitlines() if one.startswith(what))
    return int(line.split()[1]) / 1024
