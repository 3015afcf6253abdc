"""Syncs of a world on loopback: duration, memory, and their effect on the window."""

import json
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Figure, figure
from tests.loopback import Server, catalogue, stock, sync_command
from tests.screen import virtual_screen

LATENCY_MS = 20
CODES = ["FR", "DE", "SA", "EG", "US", "JP", "BR", "IN", "KE", "AU"]
WINDOW = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QPointF, QEvent, Qt, QTimer, QElapsedTimer
from PySide6.QtGui import QMouseEvent
from globe_app import app
from globe_app.settings import Settings, resources_dir
settings = Settings(Path(sys.argv[1]), resources_dir())
qt = app.make_application()
window = app.build_window(settings)
window.restore(None)
window.show()
app.settle(qt, window)
syncs = sys.argv[2] == 'sync'
gaps, state = [], {'last': time.perf_counter(), 'step': 0}
def beat():
    now = time.perf_counter()
    gaps.append(now - state['last'])
    state['last'] = now
def send(kind, x, buttons):
    at = QPointF(x, 300.0)
    button = Qt.MouseButton.LeftButton if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    canvas = window.globe
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, buttons, Qt.KeyboardModifier.NoModifier)
    qt.sendEvent(canvas, event)
def drag():
    state['step'] += 1
    send(QEvent.Type.MouseMove, 250.0 + 150 * ((state['step'] // 60) % 2 * 2 - 1) * ((state['step'] % 60) / 60),
         Qt.MouseButton.LeftButton)
heart = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer); heart.timeout.connect(beat)
mover = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer); mover.timeout.connect(drag)
began = time.perf_counter()
if syncs:
    window.syncing.control.start()
elif sys.argv[2] == 'enrich':
    window.enrichment.control.start()
started = time.perf_counter() - began
state['last'] = time.perf_counter(); heart.start()
# a third of the time nothing is touched, then the globe is dragged
quiet = time.perf_counter() + 3.0
while time.perf_counter() < quiet:
    qt.processEvents(); time.sleep(0.0005)
still = max(gaps); gaps.clear()
send(QEvent.Type.MouseButtonPress, 250.0, Qt.MouseButton.LeftButton)
mover.start()
before, began = window.globe.frames, time.perf_counter()
end = began + 6.0
while time.perf_counter() < end and (not syncs or window.syncing.control.running):
    qt.processEvents(); time.sleep(0.0005)
seconds = time.perf_counter() - began
fps = (window.globe.frames - before) / seconds
mover.stop(); heart.stop()
send(QEvent.Type.MouseButtonRelease, 250.0, Qt.MouseButton.NoButton)
rss = next(int(x.split()[1]) for x in open('/proc/self/status') if x.startswith('VmRSS')) / 1024
was = window.syncing.control.running
window.close(); window.close_lanes()
print(json.dumps([started * 1e3, still * 1e3, max(gaps) * 1e3, fps, rss, seconds, was]))
"""


class Memory:
    """Samples the memory of a process and its children, in MB."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self.samples: list[float] = []
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def _watch(self) -> None:
        while not self._end.wait(0.1):
            self.samples.append(_tree_mb(self._pid))

    def close(self) -> list[float]:
        """Stop sampling; gives the samples."""
        self._end.set()
        self._thread.join()
        return self.samples or [0.0]


def _tree_mb(pid: int) -> float:
    """Proportional set size of a process and its descendants: shared pages count once."""
    total, todo = 0.0, [pid]
    while todo:
        one = todo.pop()
        try:
            for line in Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) / 1024
            for task in Path(f"/proc/{one}/task").iterdir():
                todo += [int(child) for child in (task / "children").read_text().split()]
        except OSError:
            continue
    return total


def _sync(store: Path, file: Path, *more: str) -> tuple[float, list[float], str]:
    began = time.perf_counter()
    program = subprocess.Popen(
        sync_command(store, file, *more),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    memory = Memory(program.pid)
    assert program.stdin is not None
    stdin, program.stdin = program.stdin, None  # kept open: closing it cancels the sync
    out, said = program.communicate()
    stdin.close()
    seconds = time.perf_counter() - began
    samples = memory.close()
    if program.returncode:
        raise SystemExit(f"a sync of the bench failed: {said}")
    return seconds, samples, out.strip().splitlines()[-1]


def syncs() -> list[Figure]:
    """All figures."""
    figures: list[Figure] = []
    with TemporaryDirectory() as folder:
        place = Path(folder)
        server = Server(LATENCY_MS)
        try:
            figures += _whole(place, server)
            figures += _cancel(place, server)
            figures += _all_outlets(place, server)
            figures += _window(place, server)
        finally:
            server.close()
    return figures


def _whole(place: Path, server: Server) -> list[Figure]:
    file = catalogue(place / "whole.csv", server, 180, CODES)
    seconds, memory, said = _sync(place / "whole.db", file)
    again = [_sync(place / "whole.db", file)[0] for _ in range(3)]
    return [
        figure("whole sync, 180 feeds, 540 articles, pages and images", "s", [seconds], 60.0, said),
        figure("memory of that sync and its workers", "MB", [max(memory)], 400.0),
        figure("a second sync with nothing new", "s", again, 3.0),
    ]


def _cancel(place: Path, server: Server) -> list[Figure]:
    """From Ctrl-C to the end of the program, while pages and images are fetched."""
    taken = []
    for n in range(5):
        file = catalogue(place / "cancel.csv", server, 180, CODES)
        program = subprocess.Popen(
            sync_command(place / f"c{n}.db", file),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(2.0 + n)
        began = time.perf_counter()
        program.send_signal(signal.SIGINT)
        program.wait()
        taken.append(time.perf_counter() - began)
    return [figure("from Ctrl-C to the end of a sync", "s", taken, 1.0)]


def _all_outlets(place: Path, server: Server) -> list[Figure]:
    server.get("/set?items=20&whole=1")
    half = catalogue(place / "half.csv", server, 275, CODES)
    _, few, _ = _sync(place / "half.db", half, "--feeds-only")
    file = catalogue(place / "all.csv", server, 550, CODES)
    seconds, memory, said = _sync(place / "all.db", file, "--feeds-only")
    server.get("/set?items=3&whole=0")
    return [
        figure("first sync of 550 feeds of 20 articles, without pages", "s", [seconds], 60.0, said),
        figure("memory of that sync and its workers", "MB", [max(memory)], 400.0),
        figure(
            "that memory as a share of half as many feeds'", "1", [max(memory) / max(few)], 1.25
        ),
    ]


def _window(place: Path, server: Server) -> list[Figure]:
    from globe_app.settings import Settings, resources_dir

    file = catalogue(place / "window.csv", server, 180, CODES)
    stock(Settings(place / "window.db", resources_dir()), file)
    rows = {what: in_window(place / "window.db", what) for what in ("rest", "sync")}
    started, still, dragged, fps, rss, seconds, _ = rows["sync"]
    note = f"real window on Xvfb, {seconds:.1f} s of dragging; {rows['rest'][3]:.0f} without a sync"
    return [
        figure("starting a sync from the window, till the loop goes on", "ms", [started], 50.0),
        figure("worst stall of the event loop during a sync, untouched", "ms", [still], 50.0),
        figure("worst stall of the event loop during a sync, dragged", "ms", [dragged], 50.0),
        figure("time between dragged frames during a sync", "ms", [1e3 / fps], 20.0, note),
        figure("memory of the window during a sync", "MB", [rss], 400.0),
    ]


def in_window(store: Path, what: str) -> list[float]:
    """Drag the window on a virtual screen; `what`: "sync", "enrich" or "rest". Gives ms, frames/s, MB."""
    with virtual_screen() as env:
        done = subprocess.run(
            [sys.executable, "-c", WINDOW, str(store), what], env=env, capture_output=True, text=True,
            check=True,
        )  # fmt: skip
    return [float(one) for one in json.loads(done.stdout.splitlines()[-1])]
