"""One view with a real store and the objects that it is built with, without the window around it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from globe_app.geo.countries import Countries
from globe_app.pipeline.cancellation import Cancellation
from globe_app.settings import Settings
from globe_app.store.db import Store, open_store
from globe_app.ui.home_country import HomeCountry
from globe_app.ui.lane import Lane
from globe_app.ui.look import appearance
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.places import Place
from globe_app.ui.preference_control import PreferenceControl
from globe_app.ui.preferences import Preferences
from globe_app.ui.reader_actions import ReaderActions
from globe_app.ui.services import Services
from globe_app.ui.views.view import View, ViewContext
from tests.conftest import NOW
from tests.ui.conftest import wait

SIZE = (632, 800)


class Bench:
    """A view in a small window of its own, the services behind it, and what it asked for."""

    def __init__(self, qt: QApplication, settings: Settings, countries: Countries) -> None:
        self.settings, self.countries, self.now = settings, countries, NOW
        self.style = Style(calm=True)
        appearance.apply(qt, self.style)
        lanes = [Lane(self._open) for _ in range(4)]
        self.services = Services(
            settings, countries, lanes[0], lanes[1], lanes[2], lanes[3], Cancellation(),
            Flags(settings.resources / "flags"), lambda: self.now, [], False,
        )  # fmt: skip
        self.actions = ReaderActions(lanes[2], lambda: self.now, read_only=False)
        self.home = HomeCountry("US")
        self.window = QWidget()
        self.preferences = PreferenceControl(Preferences(calm=True), self.window)
        QVBoxLayout(self.window).setContentsMargins(0, 0, 0, 0)
        self.window.resize(*SIZE)
        self.wanted: list[Place] = []
        self.run: list[str] = []
        self.pointed: list[tuple[str, ...]] = []

    def _open(self) -> Store:
        return open_store(self.settings.store, self.settings.images)

    def context(self) -> ViewContext:
        """What a view is built with."""
        return ViewContext(
            self.services, self.style, self.actions, cache(lambda name: QAction(name, self.window)),
            list, self.home, self.preferences,
        )  # fmt: skip

    def put(self, view: View[Any, Any]) -> None:
        """Show a view's widget and note what it asks for."""
        view.wanted.connect(self.wanted.append)
        view.run.connect(self.run.append)
        view.pointed.connect(self.pointed.append)
        self.actions.done.connect(lambda done: view.marks_changed(done.changes))
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(view.widget)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def go(self, view: View[Any, Any], place: Place) -> None:
        """Read a place and show it, as the navigator does."""
        self.services.lane.ask("page", view.read(place), lambda value: view.show(value, place))
        self.settle()

    def refresh(self, view: View[Any, Any]) -> None:
        """Read once more what is shown."""
        here = view.here()
        assert here is not None
        self.go(view, here)

    def settle(self) -> None:
        """Wait for every answer."""
        wait(lambda: not self.services.busy)

    def store(self, work: Callable[[Store], object]) -> None:
        """Change the store, as a sync does beside the window."""
        store = self._open()
        work(store)
        store.close()


@contextmanager
def bench(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    """A bench; at the end its window is gone and its threads are closed."""
    made = Bench(qt, settings, countries)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.services.close()
    qt.processEvents()


def press(widget: QWidget, *keys: Qt.Key) -> None:
    """Press keys."""
    for key in keys:
        QTest.keyClick(widget, key)
