"""Creates all long-lived objects and connects them."""

import os

os.environ.setdefault(
    "OPENBLAS_NUM_THREADS", "1"
)  # before numpy: BLAS threads slow small products down

import gc
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QEventLoop,
    QLockFile,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from globe_app.errors import GlobeError, NotFoundError
from globe_app.geo.countries import Countries, load_countries
from globe_app.geo.outlines import FULL, SIMPLE, load_outline
from globe_app.geo.picking import CountryIndex, build_index
from globe_app.geo.sphere import to_xyz
from globe_app.globe.scene import prepare
from globe_app.model.outlet_actions import OutletAction, OutletAnswer
from globe_app.pipeline import ingest
from globe_app.pipeline.cancellation import Cancellation
from globe_app.settings import Settings, resources_dir, state_dir
from globe_app.store.articles import article as stored_article
from globe_app.store.db import Store, open_store
from globe_app.store.files import make_private_folder
from globe_app.ui.look import fonts
from globe_app.ui.old import preferences
from globe_app.ui.old.lane import Lane
from globe_app.ui.old.look import theme as themes
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.map.painter import GlobePainter, PaintedCountry
from globe_app.ui.old.opening import StartPage, open_page
from globe_app.ui.old.services import Services
from globe_app.ui.old.single_instance import activate_running_window, listen
from globe_app.ui.old.window import MainWindow

# Seconds after which a lane that reads gives way to a frame. A frame takes the interpreter's lock
# about a dozen times; at the default of 5 ms a drag beside a busy lane stalled for 60 ms and more.
SWITCH_S = 0.0005
SETTLE_MS = 20_000
SETTLED_CHECKS = 3


def utc_now() -> datetime:
    """The clock that is passed to everything that needs one."""
    return datetime.now(UTC)


class Picker:
    """Hit testing with a country index that is built at first use, after the first frame."""

    def __init__(self, settings: Settings, countries: Countries, outline: Any) -> None:
        self._make: Callable[[], CountryIndex] = lambda: build_index(countries, outline)
        self._index: CountryIndex | None = None

    def __call__(self, lon: float, lat: float, radius_px: float) -> str | None:
        """The country meant by a click."""
        if self._index is None:
            self._index = self._make()
        return self._index.pick(lon, lat, radius_px)


def build_window(
    settings: Settings, theme: themes.Theme, *, read_only: bool = False,
    clock: Callable[[], datetime] = utc_now,
) -> MainWindow:  # fmt: skip
    """Create the main window for a store. Raises `GlobeError` when store or resources cannot be used."""
    geo = settings.resources / "geo"
    countries = load_countries(geo)
    finest = load_outline(geo, FULL)
    painted_countries = tuple(
        PaintedCountry(c.code, c.name, c.radius_rad, c.state, c.area_km2) for c in countries.all
    )
    font = QFont(QApplication.font())
    font.setPointSizeF(9.0)
    painter = GlobePainter(
        fast=prepare(load_outline(geo, SIMPLE)),
        finest=prepare(finest),
        painted_countries=painted_countries,
        anchors=np.array([to_xyz(*c.anchor) for c in countries.all]),
        font=font,
    )
    lane: Lane[Store] = Lane(
        lambda: open_store(settings.store, settings.images, read_only=read_only)
    )
    slow_lane: Lane[Store] = Lane(
        lambda: open_store(settings.store, settings.images, read_only=read_only)
    )

    network: Lane[Store] = Lane(
        lambda: open_store(settings.store, settings.images, read_only=read_only)
    )
    cancellation = Cancellation()

    def outlet_action(store: Store, action: OutletAction) -> OutletAnswer:
        from globe_app.pipeline.outlet_actions import ActionContext, perform  # slow to load

        context = ActionContext(settings.resources, countries, clock(), cancellation)
        return perform(store, action, context)

    services = Services(
        settings=settings,
        countries=countries,
        painter=painter,
        pick=Picker(settings, countries, finest),
        lane=lane,
        slow_lane=slow_lane,
        network=network,
        cancel_network=cancellation.cancel,
        flags=Flags(settings.resources / "flags"),
        serif=themes.serif(),
        clock=clock,
        remove_sample=lambda store: ingest.remove_sample(store, clock()),
        sync_command=[] if read_only else _own_command(),
        outlet_action=outlet_action,
        read_only=read_only,
    )
    window = MainWindow(services, theme)
    sys.setswitchinterval(SWITCH_S)
    gc.freeze()  # long-lived objects are left out of garbage collections, which would interrupt a drag
    gc.enable()  # the command `run` has switched them off while all this was made
    return window


def _own_command() -> list[str]:
    """The command line that runs this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "globe_app"]


def make_application() -> QApplication:
    """Create the QApplication, with the bundled fonts."""
    found = QApplication.instance()
    app = found or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    if found is None:
        fonts.install(resources_dir() / "fonts")
    app.setApplicationName("globe_app")
    app.setDesktopFileName("globe-app")
    return app


def prepare_store(settings: Settings) -> bool:
    """Create or open the store and load the sample edition; whether it can be written to."""
    store = open_store(settings.store, settings.images)
    try:
        ingest.fill_if_empty(store, settings.resources / "sample", utc_now())
        return store.read_only
    finally:
        store.close()


def run(settings: Settings, country: str | None = None) -> int:
    """Open the window and run until it is closed; gives the exit status."""
    app = make_application()
    lock = QLockFile(str(settings.store) + ".lock")
    lock.setStaleLockTime(0)
    make_private_folder(settings.store.parent)
    # where no lock can be made, on a full disk or in a folder that may not be written, nobody has it
    no_lock = (QLockFile.LockError.PermissionError, QLockFile.LockError.UnknownError)
    first = lock.tryLock(0) or lock.error() in no_lock
    if not first and activate_running_window(settings.store, country):
        print("globe_app is open on this store already: its window comes to the front.")
        return 0
    read_only = prepare_store(settings) if first else True
    kept = QSettings(str(state_dir() / "window.ini"), QSettings.Format.IniFormat)
    theme = preferences.theme_of(app, preferences.saved_theme(kept))
    themes.apply(app, theme)
    window = build_window(settings, theme, read_only=read_only)
    if not first:
        window.notice.setText(
            "Another window has this store open: this one reads only, nothing read or saved is kept."
        )
    preferences.restore(app, window, kept)
    server = listen(settings.store, window) if first else None
    window.show()
    if country:
        window.go_to(country)
    window.globe.setFocus()
    try:
        return app.exec()
    finally:
        if server is not None:
            server.close()
        preferences.save(window, kept)
        window.close_lanes()
        lock.unlock()


def screenshot(
    settings: Settings, out: Path, page: StartPage, *, size: tuple[int, int], dark: bool
) -> None:
    """Draw the main window at a page, without a screen, into a PNG file. Raises `GlobeError`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    read_only = prepare_store(settings)
    if page.article is not None:
        store = open_store(settings.store, settings.images, read_only=True)
        try:
            page = replace(page, country=stored_article(store, page.article).row.country)
        finally:
            store.close()
    theme = themes.DARK if dark else themes.LIGHT
    themes.apply(app, theme)
    before = qInstallMessageHandler(_only_troubles)
    window = build_window(settings, theme, read_only=read_only)
    try:
        window.globe.calm = True
        window.resize(*size)
        window.show()
        failures: list[GlobeError] = []
        window.services.lane.failed.connect(failures.append)
        window.services.slow_lane.failed.connect(failures.append)
        open_page(window, page, lambda: settle(app, window))
        if failures:
            raise failures[0]
        if not window.grab().save(str(out), "PNG"):
            raise NotFoundError(out, "the picture cannot be written there")
    finally:
        window.close()
        window.close_lanes()
        qInstallMessageHandler(before)


def _only_troubles(_: QtMsgType, __: QMessageLogContext, text: str | None) -> None:
    """Passes on Qt's messages, except the one about every window on a platform without screens."""
    if text and "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def settle(app: QApplication, window: MainWindow) -> None:
    """Process events until no question is unanswered and nothing moves."""
    loop = QEventLoop()
    quiet = 0

    def look() -> None:
        nonlocal quiet  # a single idle check may fall between two steps
        quiet = quiet + 1 if window.globe.at_rest and not window.services.busy else 0
        if quiet >= SETTLED_CHECKS:
            loop.quit()

    poll = QTimer(interval=10)
    poll.timeout.connect(look)
    poll.start()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    app.processEvents()


def qt_report() -> str:
    """The Qt version and platform; fails when Qt cannot start."""
    app = make_application()
    return f"Qt {qVersion()} on {app.platformName()}"
