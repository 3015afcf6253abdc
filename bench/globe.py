"""Frame times of the globe, what it costs at rest, and hit testing."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPixmap

from bench.figures import Figure, figure
from globe_app import app
from globe_app.geo.picking import load_index
from globe_app.globe.map_camera import MapCamera
from globe_app.settings import Settings, resources_dir
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.preferences import Preferences, ThemeChoice

FRAMES = 60
WARM_UP = 5
PAIRS = 40  # frames with and without a country selected, by turns
SELECTED = ("CA", "RU", "ID", "FR")
ZOOMS = (1.0, 3.0, 8.0)
IDLE_S = 6.0
SAME = "globe, what the peers draw too, 1280x800"
LIMITS = {(1280, 800): (8.0, 20.0), (2560, 1600): (12.0, 40.0)}  # ms: dragged, at rest


def _cameras(view: GlobeView) -> Iterator[MapCamera]:
    whole = view.camera.with_zoom(1.0)
    for i in range(FRAMES):
        yield whole.at((i * 6.1) % 360 - 180, 25 * np.sin(i / 9))


def _cost(paint: Callable[[], None]) -> float:
    """Thread CPU in ms."""
    began = time.thread_time()
    paint()
    return (time.thread_time() - began) * 1e3


def _frames(view: GlobeView, cameras: Sequence[MapCamera], *, moving: bool) -> list[float]:
    times = []
    for camera in cameras:
        view.show_frame(camera, moving=moving)
        times.append(_cost(view.repaint))
    return times[WARM_UP:]


def frames() -> list[Figure]:
    """Thread CPU of frames with the whole look: dragged, at rest, with a country selected; CPU when idle."""
    figures = []
    for (width, height), (dragged, rest) in LIMITS.items():
        with TemporaryDirectory() as folder:
            settings = Settings(Path(folder) / "b.db", resources_dir())
            qt = app.make_application()
            app.prepare_store(settings)
            window = app.build_window(settings, Preferences(theme=ThemeChoice.LIGHT, drift=False))
            window.restore(None)
            app.settle(qt, window)
            view = window.globe
            assert isinstance(view, GlobeView)
            view.setParent(None)
            view.resize(width, height)
            view.show()
            qt.processEvents()
            where = f"at {width}x{height}"
            for name, limit, moving in (("dragged", dragged, True), ("resting", rest, False)):
                times = _frames(view, list(_cameras(view)), moving=moving)
                figures.append(figure(f"globe, {name} frame {where}", "ms CPU", times, limit))
            figures.append(_selected(view, where))
            if width == 1280:
                figures += [_bare(view, width, height), _idle(view)]
            view.close()
            window.close()
            window.close_lanes()
    return figures


def _selected(view: GlobeView, where: str) -> Figure:
    """How many times as much a dragged frame costs with a country selected: of medians, frames by turns."""
    ratios = []
    for code in SELECTED:
        lon, lat = view.countries.info(code).anchor
        for zoom in ZOOMS:
            plain: list[float] = []
            selected: list[float] = []
            for i in range(PAIRS):
                camera = view.camera.with_zoom(zoom).at(lon + 4 * np.sin(i / 5), lat * 0.9)
                for chosen, times in (("", plain), (code, selected)):
                    view.set_selected(chosen)
                    view.show_frame(camera, moving=True)
                    times.append(_cost(view.repaint))
            ratios.append(float(np.median(selected[WARM_UP:]) / np.median(plain[WARM_UP:])))
    view.set_selected("")
    note = f"median and worst of {len(SELECTED)} countries at {len(ZOOMS)} zooms"
    return figure(f"globe, dragged frame with a country selected {where}", "x", ratios, 1.15, note)


def _bare(view: GlobeView, width: int, height: int) -> Figure:
    target, look = QPixmap(width, height), view.look
    times = []
    for camera in _cameras(view):
        began = time.thread_time()
        painter = QPainter(target)
        view.painter.paint(painter, camera, look.kinds, look.style.theme, moving=True)
        painter.end()
        times.append((time.thread_time() - began) * 1e3)
    return figure(SAME, "ms CPU", times[WARM_UP:], None, "no labels or marks, as the peers")


def _idle(view: GlobeView) -> Figure:
    """CPU of the whole process while nothing moves."""
    view.show_frame(view.camera, moving=False)
    loop, took = QEventLoop(), QElapsedTimer()
    QTimer.singleShot(500, loop.quit)
    loop.exec()  # what is left to do is done
    took.start()
    began = time.process_time()
    QTimer.singleShot(round(IDLE_S * 1e3), loop.quit)
    loop.exec()
    share = (time.process_time() - began) / (took.nsecsElapsed() / 1e9) * 100
    return figure("window and globe at rest, drift off", "% of a core", [share], 0.1)


def picking() -> list[Figure]:
    """Hit testing at random points and at all anchors."""
    geo = resources_dir() / "geo"
    began = time.perf_counter()
    index = load_index(geo)
    built = (time.perf_counter() - began) * 1e3
    rng = np.random.default_rng(1)
    lat = np.degrees(np.arcsin(rng.uniform(-1, 1, 4000)))
    times = []
    for lon, la in zip(rng.uniform(-180, 180, 4000).tolist(), lat.tolist(), strict=True):
        began = time.perf_counter()
        index.pick(lon, la, 350.0)
        times.append((time.perf_counter() - began) * 1e3)
    states = [c for c in index.countries.all if c.state]
    wrong = sum(index.pick(*c.anchor, r) != c.code for c in states for r in (300, 400, 800))
    return [
        figure("hover pick anywhere", "ms", times[50:], 0.1),
        figure("states not picked at their anchor (R 300, 400, 800)", "of 591", [wrong], 0.0),
        figure("building the pick index", "ms", [built]),
    ]
