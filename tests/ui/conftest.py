"""The real window and its views with a real store, without a screen. Any Qt warning fails the test."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.preferences import Preferences
from globe_app.ui.window import MainWindow
from tests.conftest import NOW, rss

STILL = Preferences(calm=True, drift=False)  # no animation
HARMLESS = (
    "propagateSizeHints",
    "This plugin does not support",
    "XDG_RUNTIME_DIR",
    "systemTrayWindowChanged",
)


@pytest.fixture(scope="session")
def qt() -> Iterator[QApplication]:
    yield application.make_application()
    # what was copied in Python would be destroyed by Qt after Python's end, which is a crash
    QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Projected maps are kept from one test to the next, and not among the user's own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def _qt_does_not_warn() -> Iterator[None]:
    said: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(h in text for h in HARMLESS):
            said.append(text)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not said, said


def _body(story: int) -> str:
    return "".join(f"&lt;p&gt;Paragraph {story * 40 + k} of words.&lt;/p&gt;" for k in range(40))


def fill(settings: Settings, countries: Countries) -> None:
    """Outlets in five countries; Saudi Arabia has 40 articles, Egypt 3, an outlet in Chad none."""
    store = open_store(settings.store, settings.images)
    for code, count in (("SA", 40), ("EG", 3), ("BR", 2), ("JP", 1), ("TD", 0)):
        items = [
            f"<title>{code} story {i} of Kenya</title><link>https://p.example/{code}/{i}</link>"
            f"<pubDate>Fri, 06 Nov 2026 {11 - i // 10:02}:{59 - i % 10:02}:00 GMT</pubDate>"
            f"<description>{_body(i)}"
            "&lt;img src='http://track.example/x.gif'&gt;</description>"
            for i in range(count)
        ]
        outlet = Outlet(f"{code.lower()}-paper", f"{code} Paper", code, "en")
        ingest.keep_feed(store, countries, parse_feed(rss(*items), "t"), outlet, NOW)
    store.close()


@pytest.fixture
def window(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[MainWindow]:
    """The window on a store with articles of five countries; it shows the front page."""
    fill(settings, countries)
    yield from shown(qt, application.build_window(settings, STILL, clock=lambda: NOW))


def shown(qt: QApplication, made: MainWindow) -> Iterator[MainWindow]:
    """A window shown and at rest; closed after the test."""
    made.resize(1280, 800)
    made.restore(None)
    made.show()
    wait(lambda: made.navigator.view is not None and not made.services.busy)
    yield made
    made.close()
    made.close_lanes()
    made.deleteLater()
    qt.processEvents()


def wait(until: Callable[[], bool], seconds: float = 20.0) -> None:
    """Process Qt events until `until()` is true; fails after `seconds`."""
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "it never came about"
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()
