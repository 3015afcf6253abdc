"""The navigator with toy views: what is pushed, what is dropped, where Back leads."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from globe_app.briefing import Store
from globe_app.errors import NotFoundError
from globe_app.globe.camera import Camera
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.lane import Lane
from globe_app.ui.navigation import Arrival, Navigator, Way
from globe_app.ui.places import Place, Position
from globe_app.ui.views.view import View
from tests.ui.conftest import wait


@dataclass(frozen=True, slots=True)
class Numbered(Place):
    """A page with a number; numbers below zero are stored nowhere."""

    number: int = 0


class NumberedView(View[Numbered, int]):
    """Remembers what it showed. Reading waits while `gate` is closed."""

    place_type = Numbered

    def __init__(self) -> None:
        super(View, self).__init__()  # it needs nothing of the window
        self.widget = QWidget()
        self.shown: list[Numbered] = []
        self.gate = threading.Event()
        self.gate.set()

    def read(self, place: Numbered) -> Callable[[Store], int]:
        def work(_: Store) -> int:
            self.gate.wait(20)
            if place.number < 0:
                raise NotFoundError(place.number, "there is no such page")
            return place.number

        return work

    def show(self, value: int, place: Numbered) -> None:
        assert value == place.number
        self.shown.append(place)

    def here(self) -> Numbered | None:
        return self.shown[-1] if self.shown else None

    def scroll_to(self, px: int) -> None:
        self.shown[-1] = replace(self.shown[-1], at=Position(scroll=px))


@dataclass
class Setting:
    navigator: Navigator
    view: NumberedView
    lane: Lane[Store]
    camera: Camera
    arrivals: list[Arrival]
    said: list[str]

    def go(self, number: int) -> None:
        self.navigator.go(Numbered(number))
        self.settle()

    def settle(self) -> None:
        wait(lambda: not self.lane.busy)

    @property
    def number(self) -> int:
        place = self.navigator.place
        assert isinstance(place, Numbered)
        return place.number


@pytest.fixture
def setting(qt: QApplication, settings: Settings) -> Iterator[Setting]:
    lane: Lane[Store] = Lane(lambda: open_store(settings.store, settings.images))
    view = NumberedView()
    made = Setting(None, view, lane, Camera(), [], [])  # type: ignore[arg-type]
    made.navigator = Navigator(lane, [view], lambda: made.camera)
    made.navigator.arrived.connect(made.arrivals.append)
    made.navigator.message.connect(made.said.append)
    yield made
    lane.close()


def test_back_and_forward_lead_through_the_pages_with_their_positions(setting: Setting) -> None:
    setting.go(1)
    setting.view.scroll_to(70)
    setting.camera = replace(setting.camera, lon=33.0)
    setting.go(2)
    setting.go(3)
    setting.navigator.back()
    setting.settle()
    setting.navigator.back()
    setting.settle()
    assert setting.navigator.place == Numbered(1, at=Position(scroll=70))
    assert setting.arrivals[-1].way is Way.BACK
    assert setting.arrivals[-1].camera is not None
    assert setting.arrivals[-1].camera.lon == 33.0
    setting.navigator.forward()
    setting.settle()
    setting.navigator.forward()
    setting.settle()
    assert setting.number == 3
    assert not setting.navigator.can_go_forward


def test_going_elsewhere_after_back_drops_what_was_ahead(setting: Setting) -> None:
    for number in (1, 2, 3):
        setting.go(number)
    setting.navigator.back()
    setting.settle()
    setting.go(9)
    assert not setting.navigator.can_go_forward
    setting.navigator.back()
    setting.settle()
    assert setting.number == 2


def test_fast_opening_of_the_same_page_puts_it_into_the_history_once(setting: Setting) -> None:
    setting.go(1)
    setting.view.gate.clear()
    for _ in range(3):
        setting.navigator.go(Numbered(2))
    setting.view.gate.set()
    setting.settle()
    setting.go(2)
    setting.navigator.back()
    setting.settle()
    assert setting.number == 1


def test_a_late_answer_never_takes_the_place_of_a_newer_page(setting: Setting) -> None:
    setting.go(1)
    setting.view.gate.clear()
    setting.navigator.go(Numbered(2))
    setting.navigator.go(Numbered(3))
    setting.view.gate.set()
    setting.settle()
    assert setting.number == 3
    assert [one.place for one in setting.arrivals] == [Numbered(1), Numbered(3)]
    setting.navigator.back()
    setting.settle()
    assert setting.number == 1


def test_a_page_that_cannot_be_read_is_told_and_the_reader_stays(setting: Setting) -> None:
    setting.go(1)
    setting.go(-5)
    assert setting.number == 1
    assert len(setting.said) == 1
    assert "-5" in setting.said[0]
    setting.view.gate.clear()
    setting.navigator.go(Numbered(-6))  # superseded: its failure is nobody's business
    setting.navigator.go(Numbered(4))
    setting.view.gate.set()
    setting.settle()
    assert setting.number == 4
    assert len(setting.said) == 1


def test_back_passes_over_a_page_that_is_no_longer_stored(setting: Setting) -> None:
    for number in (1, 2, 3):
        setting.go(number)
    setting.view.shown = [one if one.number != 2 else Numbered(-2) for one in setting.view.shown]
    setting.go(2)
    setting.view.shown[-1] = Numbered(-2)  # the page that is left is gone from the store
    setting.go(5)
    setting.navigator.back()
    setting.settle()
    setting.settle()
    assert setting.number == 3


def test_a_refresh_keeps_the_page_and_its_position_and_arrives_nowhere(setting: Setting) -> None:
    setting.go(1)
    setting.view.scroll_to(40)
    setting.view.gate.clear()
    setting.navigator.refresh()
    setting.view.scroll_to(90)  # while the answer is on its way
    setting.view.gate.set()
    setting.settle()
    assert setting.navigator.place == Numbered(1, at=Position(scroll=90))
    assert len(setting.arrivals) == 1


def test_a_refresh_that_comes_late_is_dropped(setting: Setting) -> None:
    setting.go(1)
    setting.view.gate.clear()
    setting.navigator.refresh()
    setting.navigator.go(Numbered(2))
    setting.view.gate.set()
    setting.settle()
    assert setting.number == 2
    assert [one.number for one in setting.view.shown][-1] == 2
