"""Frame times of the globe, and hit testing."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtGui import QPainter, QPixmap

from bench.figures import Figure, figure
from globe_app import app
from globe_app.geo.picking import load_index
from globe_app.globe.camera import Camera
from globe_app.settings import Settings, resources_dir
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.preferences import Preferences

FRAMES = 60
SAME = "globe, what the peers draw too, 1280x800"


def _cameras(view: GlobeView) -> Iterator[Camera]:
    for i in range(FRAMES):
        yield replace(view.camera, lon=(i * 6.1) % 360 - 180, lat=25 * np.sin(i / 9), zoom=1.0)


def frames() -> list[Figure]:
    """Thread CPU of a frame in a drag and of a frame at rest, with everything drawn and a country hovered."""
    figures = []
    limits = {(1280, 800): (8.0, 20.0), (2560, 1600): (12.0, 40.0)}
    for (width, height), (dragged, rest) in limits.items():
        with TemporaryDirectory() as folder:
            settings = Settings(Path(folder) / "b.db", resources_dir())
            qt = app.make_application()
            app.prepare_store(settings)
            window = app.build_window(settings, Preferences(drift=False))
            window.restore(None)
            app.settle(qt, window)
            view = window.globe
            view.setParent(None)
            view.resize(width, height)
            view.show()
            qt.processEvents()
            for name, limit, moving in (("dragged", dragged, True), ("resting", rest, False)):
                times = []
                for camera in _cameras(view):
                    view.show_frame(camera, moving=moving)
                    began = time.thread_time()
                    view.repaint()
                    times.append((time.thread_time() - began) * 1e3)
                title = f"globe, {name} frame at {width}x{height}"
                figures.append(figure(title, "ms CPU", times[5:], limit))
            if width == 1280:
                look = view.look
                target = QPixmap(width, height)
                times = []
                for camera in _cameras(view):
                    began = time.thread_time()
                    painter = QPainter(target)
                    view.painter.paint(painter, camera, look.kinds, look.style.theme, moving=True)
                    painter.end()
                    times.append((time.thread_time() - began) * 1e3)
                figures.append(figure(
                    SAME, "ms CPU", times[5:], None, "no labels, marks or night, as the peers"
                ))  # fmt: skip
            view.close()
            window.close()
            window.close_lanes()
    return figures


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
