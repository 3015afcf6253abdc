"""A globe with the real outlines, without a window around it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from globe_app.geo.countries import Countries
from globe_app.geo.picking import CountryIndex, load_index
from globe_app.model.news import CountryCount
from globe_app.ui.look import fonts
from globe_app.ui.look.appearance import applied, apply
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.overlay import of_unread
from globe_app.ui.map.painter import GlobePainter, load_painter
from tests.conftest import NOW
from tests.ui.conftest import wait

UNREAD = {
    "NG": 17, "EG": 16, "SA": 8, "ET": 2, "KE": 6, "ZA": 7, "FR": 21, "DE": 16, "PT": 41, "ES": 9,
    "IT": 8, "TR": 5, "GR": 2, "MA": 3, "UA": 6, "IN": 31, "SN": 2, "GB": 18, "NO": 2, "JP": 12,
    "PH": 7, "KR": 6, "AU": 9, "US": 61, "BR": 30, "AR": 3, "PE": 2, "CL": 5, "CO": 4, "MX": 8,
}  # fmt: skip
COUNTS = {code: CountryCount(code, 2, n + 3, n) for code, n in UNREAD.items()} | {
    code: CountryCount(code, 1, 3, 0) for code in ("RU", "CN", "KZ", "DZ", "TD", "RO")
}


@pytest.fixture(scope="session")
def index(resources: Path) -> CountryIndex:
    """Where countries are."""
    return load_index(resources / "geo")


@pytest.fixture(scope="session")
def painter(resources: Path, countries: Countries) -> GlobePainter:
    """The outlines."""
    return load_painter(resources / "geo", countries)


class Clock:
    """The running clock, with hands that a test can move on, or hold."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self.held = False
        self._at = 0.0

    def __call__(self) -> float:
        if not self.held:
            self._at = time.perf_counter()
        return self._at + self.ahead


@pytest.fixture
def clock() -> Clock:
    """The clock of the globe's movements."""
    return Clock()


@pytest.fixture
def stage(
    qt: QApplication,
    clock: Clock,
    resources: Path,
    countries: Countries,
    index: CountryIndex,
    painter: GlobePainter,
) -> Iterator[QWidget]:
    """A window with a globe, and a button beside it."""
    fonts.install(resources / "fonts")
    before = applied()
    apply(qt, Style(calm=True))
    globe = GlobeView(
        painter, index.pick, countries, Style(calm=True), Flags(resources / "flags"), lambda: NOW,
        clock=clock,
    )  # fmt: skip
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(globe, 1)
    row.addWidget(QPushButton("beside"))
    window.resize(900, 760)
    globe.set_overlay(of_unread(COUNTS))
    globe.set_camera(globe.camera.at(25.0, 12.0))
    window.show()
    QApplication.processEvents()
    yield window
    window.close()
    window.deleteLater()
    apply(qt, before)
    qt.processEvents()


@pytest.fixture
def globe(stage: QWidget) -> GlobeView:
    """A globe, calm, over Africa, with unread articles."""
    found = stage.findChild(GlobeView)
    assert found is not None
    return found


def spot(globe: GlobeView, code: str) -> QPoint:
    """Where a country's anchor is."""
    at = globe.camera.project(*globe.countries.info(code).anchor)
    assert at is not None, f"{code} is out of sight"
    return QPoint(round(at[0]), round(at[1]))


def mouse(globe: GlobeView, kind: QEvent.Type, at: QPointF, *, held: bool) -> None:
    """A mouse event, with the left button held or not."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    event = QMouseEvent(
        kind,
        at,
        globe.mapToGlobal(at),
        button,
        left if held else none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(globe, event)


def press(globe: GlobeView, x: float, y: float) -> None:
    """Put the left button down."""
    mouse(globe, QEvent.Type.MouseButtonPress, QPointF(x, y), held=True)


def drag(globe: GlobeView, *way: tuple[float, float]) -> None:
    """Move with the button held."""
    for x, y in way:
        mouse(globe, QEvent.Type.MouseMove, QPointF(x, y), held=True)


def release(globe: GlobeView, x: float, y: float) -> None:
    """Let the button go."""
    mouse(globe, QEvent.Type.MouseButtonRelease, QPointF(x, y), held=False)


def wheel(globe: GlobeView, x: float, y: float, steps: int) -> None:
    """Turn the wheel."""
    at = QPointF(x, y)
    event = QWheelEvent(
        at, globe.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(globe, event)


def hover(globe: GlobeView, code: str) -> None:
    """Move the pointer to a country, or off the globe, and let the globe take notice."""
    at = spot(globe, code) if code else globe.rect().topLeft()
    mouse(globe, QEvent.Type.MouseMove, QPointF(at), held=False)
    wait(lambda: globe.look.hovered == globe.countries.index.get(code, -1))
