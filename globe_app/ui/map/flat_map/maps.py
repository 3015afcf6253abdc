"""Flat maps when they are asked for: read, or projected by a process, in a worker thread.

`FlatMaps.ask(chosen)`: `ready(painter)` follows, at once where it was asked for before. Nothing of the map or
the plot library is imported before the first `ask`, and the plot library not in the interface's thread.
"""

import contextlib
import subprocess
import sys
from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from globe_app.errors import GlobeError, ResourceError
from globe_app.globe.flat_land import FlatMap
from globe_app.globe.flat_world import forward_of, project_world
from globe_app.globe.plane import Azimuthal, Chosen, Kind
from globe_app.tr import tr
from globe_app.ui.map.drawing import MapPainter
from globe_app.ui.map.flat_map import cache, plotting
from globe_app.ui.map.flat_map.painter import FlatPainter

MOST_KEPT = 5  # painters: each projection once, and a country before
PROJECTING_S = 30.0  # that the process may take
PROJECTING = "globe_app.ui.map.flat_map.projecting"
_running: set["subprocess.Popen[bytes]"] = set()  # ended when the window closes


class _Answer(QObject):
    """Carries a world from the thread that read it, and tells it which one is waited for."""

    made = Signal(object, object)  # Chosen, FlatMap or GlobeError
    wanted: Chosen | None = None


class _Work(QRunnable):
    def __init__(
        self, geo: Path, folder: Path, chosen: Chosen, countries: int, to: _Answer
    ) -> None:
        super().__init__()
        self._geo, self._folder, self._chosen, self._to = geo, folder, chosen, to
        self._countries = countries

    def run(self) -> None:
        if self._chosen != self._to.wanted:
            return  # through many countries in a row, only the last one's map is made
        try:
            found: FlatMap | GlobeError = world(
                self._geo, self._folder, self._chosen, self._countries
            )
        except GlobeError as error:
            found = error
        self._to.made.emit(self._chosen, found)
        plotting.load()


class _Preparing(QRunnable):
    def __init__(self, geo: Path, folder: Path, chosen: Chosen, countries: int) -> None:
        super().__init__()
        self._what = (geo, folder, chosen, countries)

    def run(self) -> None:
        with contextlib.suppress(GlobeError):  # told when the map is asked for
            world(*self._what)


def world(geo: Path, folder: Path, chosen: Chosen, countries: int) -> FlatMap:
    """The world on a plane, kept in `folder`. `countries`: how many there are. Raises `ResourceError`."""
    if chosen.kind is Kind.AZIMUTHAL:
        around = Azimuthal(chosen)
        return project_world(geo, around, forward_of(around))
    found = _kept(geo, folder, chosen, countries)
    if found is None:
        _project(geo, folder, chosen)
        found = _kept(geo, folder, chosen, countries)
    if found is None:
        raise ResourceError(folder, tr("the flat map cannot be kept there"))
    return found


def _kept(geo: Path, folder: Path, chosen: Chosen, countries: int) -> FlatMap | None:
    try:
        source = cache.source_digest(geo)
    except OSError as error:
        raise ResourceError("geo", tr("the map data is missing or damaged")) from error
    return cache.read(folder, chosen, source, countries)


def _project(geo: Path, folder: Path, chosen: Chosen) -> None:
    """Have a process write the file."""
    command = [sys.executable, "-m", PROJECTING, str(geo), str(folder), chosen.kind.value]
    try:
        running = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
    except OSError as error:
        raise ResourceError("flat map", f"it cannot be projected: {error}") from error
    _running.add(running)
    try:
        _, said = running.communicate(timeout=PROJECTING_S)
    except subprocess.TimeoutExpired as error:
        running.kill()
        running.communicate()
        raise ResourceError("flat map", "projecting it took too long") from error
    finally:
        _running.discard(running)
    if running.returncode != 0:
        lines = said.decode(errors="replace").strip().splitlines()
        why = lines[-1] if lines else f"status {running.returncode}"
        raise ResourceError("flat map", f"it cannot be projected: {why}")


class FlatMaps(QObject):
    """Makes painters of flat maps, and keeps the last few."""

    ready = Signal(object)  # MapPainter: the one that was asked for last
    failed = Signal(object)  # GlobeError

    def __init__(self, globe: MapPainter, geo: Path, folder: Path, parent: QObject) -> None:
        """`globe`: whose countries are painted. `geo`: the outlines. `folder`: where projections are kept."""
        super().__init__(parent)
        self.globe, self._geo, self._folder = globe, geo, folder
        self._kept: OrderedDict[Chosen, FlatPainter] = OrderedDict()
        self._answer = _Answer()
        self._answer.made.connect(self._take)

    def ask(self, chosen: Chosen) -> None:
        """Have a painter made."""
        self._answer.wanted = chosen
        found = self._kept.get(chosen)
        if found is not None:
            self._kept.move_to_end(chosen)
            self.ready.emit(found)
            return
        count = len(self.globe.painted_countries)
        work = _Work(self._geo, self._folder, chosen, count, self._answer)
        QThreadPool.globalInstance().start(work)

    def prepare(self, chosen: Chosen) -> None:
        """Have its file made where there is none, so that the first flat map is there as fast as any other."""
        if not cache.file_of(self._folder, chosen).exists():
            count = len(self.globe.painted_countries)
            QThreadPool.globalInstance().start(_Preparing(self._geo, self._folder, chosen, count))

    def close(self) -> None:
        """End what is under way, and release the plots: in the thread of the interface, as widgets want it."""
        self._answer.wanted = None
        for painter in self._kept.values():
            painter.close()
        self._kept.clear()
        for one in tuple(_running):
            one.kill()

    def forget(self) -> None:
        """What was asked for is not wanted any more."""
        self._answer.wanted = None

    @property
    def busy(self) -> bool:
        """Whether a painter is still to come."""
        return self._answer.wanted is not None and self._answer.wanted not in self._kept

    @Slot(object, object)
    def _take(self, chosen: Chosen, found: FlatMap | GlobeError) -> None:
        if isinstance(found, GlobeError):
            if chosen == self._answer.wanted:
                self._answer.wanted = None
                self.failed.emit(found)
            return
        if chosen not in self._kept:
            globe = self.globe
            self._kept[chosen] = FlatPainter(found, globe.painted_countries, globe.anchors)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)[1].close()
        if chosen == self._answer.wanted:
            self.ready.emit(self._kept[chosen])
