"""The flat map beside the globe: the first picture after its key, and frames."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, figure
from globe_app import app
from globe_app.settings import Settings, resources_dir
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.preferences import Preferences, Projection, ThemeChoice

STARTS = 9  # processes in which F is pressed once
FRAMES, WARM_UP = 60, 5
ZOOMS = (1.0, 3.0, 8.0)
FIRST_MS, FRAME_MS = 400.0, 16.0
SIZES = ((1280, 800), (2560, 1600))
PROJECTIONS = (
    Projection.EQUAL_EARTH, Projection.ROBINSON, Projection.NATURAL_EARTH, Projection.AZIMUTHAL,
)  # fmt: skip


def maps() -> list[Figure]:
    """Everything about the flat map."""
    return [*_first_pictures(), *_frames()]


def _first_pictures() -> list[Figure]:
    """Wall-clock ms from the key F to the end of the first flat frame, each in a process of its own."""
    kept: list[float] = []
    anew: list[float] = []
    with TemporaryDirectory() as folder:
        for start in range(STARTS + 1):
            took = _press_f(Path(folder))
            (anew if start == 0 else kept).append(took)
    note = f"{STARTS} processes; the window rests first, and has made the file by then"
    return [
        figure("flat map, first picture after its key", "ms", kept, FIRST_MS, note),
        figure("flat map, the same before its file was ever made", "ms", anew),
    ]


def _press_f(folder: Path) -> float:
    """One start of the window with its cache in `folder`."""
    env = {
        **os.environ,
        "XDG_CACHE_HOME": str(folder / "cache"),
        "GLOBE_APP_CONFIG": str(folder / "config"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "bench.flat_map", str(folder / "b.db")],
        env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(json.loads(done.stdout.splitlines()[-1]))


def press_f(store: Path) -> float:
    """Open a window, let it rest, press F; ms until a flat frame has been painted."""
    qt = app.make_application()
    settings = Settings(store, resources_dir())
    app.prepare_store(settings)
    window = app.build_window(settings, Preferences(theme=ThemeChoice.LIGHT, drift=False))
    window.restore(None)
    window.resize(1280, 800)
    window.show()
    app.settle(qt, window)
    view = window.globe
    assert isinstance(view, GlobeView)
    began = time.perf_counter()
    window.run("flat_map")
    while not view.flat:
        QApplication.processEvents()
        time.sleep(0.0005)
    view.repaint()
    took = (time.perf_counter() - began) * 1e3
    window.close()
    window.close_lanes()
    return took


def _frames() -> list[Figure]:
    """Thread CPU of frames in movements and at rest, with the whole look; the globe's in the same run."""
    figures = []
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
        view.show()
        for width, height in SIZES:
            view.resize(width, height)
            qt.processEvents()
            where = f"at {width}x{height}"
            window.map_kind.choose(Projection.GLOBE)
            globe = _times(view, moving=True)
            figures.append(figure(f"globe, frame of a movement {where}", "ms CPU", globe))
            for projection in PROJECTIONS:
                window.map_kind.choose(projection)
                app.settle(qt, window)
                name = f"flat map, {projection.value}"
                times = _times(view, moving=True)
                note = f"globe: {float(np.median(globe)):.1f}"
                figures.append(
                    figure(f"{name}, frame of a movement {where}", "ms CPU", times, FRAME_MS, note)
                )
            rest = _times(view, moving=False)
            figures.append(figure(f"flat map, frame at rest {where}", "ms CPU", rest))
        view.close()
        window.close()
        window.close_lanes()
    return figures


def _times(view: GlobeView, *, moving: bool) -> list[float]:
    times = []
    for zoom in ZOOMS:
        whole = view.camera.with_zoom(zoom)
        for i in range(FRAMES // len(ZOOMS)):
            view.show_frame(whole.at((i * 16.1) % 300 - 150, 40 * np.sin(i / 4)), moving=moving)
            began = time.thread_time()
            view.repaint()
            times.append((time.thread_time() - began) * 1e3)
    return times[WARM_UP:]


if __name__ == "__main__":
    print(json.dumps(press_f(Path(sys.argv[1]))))
