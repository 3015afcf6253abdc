"""The real program read by a client of AT-SPI, as a screen reader reads it."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from tests.atspi import Node, Reader, accessibility_bus, env_for_programs, launcher
from tests.dbus_client import BusError
from tests.screen import virtual_screen
from tests.ui.conftest import fill
from tests.ui.test_real_window import RealWindow

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
    pytest.mark.skipif(
        not (launcher() and shutil.which("dbus-daemon")), reason="needs at-spi2-core and dbus"
    ),
]

T = TypeVar("T")


def until(probe: Callable[[], T | None], what: str, seconds: float = 20.0) -> T:
    end = time.monotonic() + seconds
    while True:
        try:
            found = probe()
        except BusError:  # it went while it was asked
            found = None
        if found:
            return found
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.1)


@pytest.fixture
def screen(
    settings: Settings, countries: Countries, tmp_path: Path
) -> Iterator[tuple[RealWindow, Reader]]:
    fill(settings, countries)
    with virtual_screen() as env, accessibility_bus(env) as (env, address):
        reader = Reader(address)
        window = RealWindow({**env, **env_for_programs()}, settings, tmp_path)
        try:
            window.open()
            yield window, reader
        finally:
            errors = window.close()
            reader.close()
        assert "Traceback" not in errors, errors


def test_countries_are_found_on_the_globe_walked_and_opened_and_an_article_is_read(
    screen: tuple[RealWindow, Reader],
) -> None:
    window, reader = screen
    program = until(lambda: next(iter(reader.programs()), None), "the program on the bus")
    frame = until(lambda: program.find(lambda one: one.role == "frame"), "the window")
    assert "Globe" in frame.name
    globe = until(lambda: frame.find(lambda one: one.name == "Globe"), "the globe")

    def countries() -> list[Node]:
        return [
            one for one in globe.children if one.role == "push button" and one.actions == ["open"]
        ]

    shown = until(countries, "countries on the globe")
    names = [one.name for one in shown]
    assert len(names) == len(set(names)), "each country once"
    assert "Saudi Arabia, 40 unread" in names
    assert "Chad, no articles yet" in names
    country = next(one for one in shown if one.name == "Saudi Arabia, 40 unread")
    assert "40 articles" in country.description
    x, y, wide, high = country.extents
    assert wide > 10
    assert high > 10
    gx, gy, gw, gh = globe.extents
    assert gx <= x < gx + gw
    assert gy <= y < gy + gh

    window.press("F6", "F6")  # from the page to the bar, and to the globe
    for _ in range(4):
        window.press("period")
        time.sleep(0.3)
    until(lambda: len([one for one in reader.heard if ", " in one]) >= 4, "four countries said")
    walked = [one for one in reader.heard if ", " in one]
    assert len(walked) == len(set(walked)), "nothing is said twice"
    assert set(walked) & set(names), "in the words that their places on the globe have"

    country.do()
    window.shows("Saudi Arabia")
    assert "Saudi Arabia" in reader.hears(lambda said: said.startswith("Saudi Arabia"))

    rows = until(
        lambda: [
            one for one in frame.walk() if one.role == "list item" and "SA story 0" in one.name
        ],
        "the rows of its list",
    )
    assert "unread" in rows[0].name
    window.press("j", "Return")
    text = until(lambda: frame.find(lambda one: "Paragraph" in _text(one)), "the article's text")
    assert "of words." in text.text
    assert "SA story" in text.text
    window.press("s")
    assert "Ctrl+Z" in reader.hears(lambda said: "aved" in said)


def _text(node: Node) -> str:
    try:
        return node.text
    except BusError:
        return ""
