"""The program itself on a virtual X server, driven with xdotool: real pointer, real keys, public doors."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from globe_app.geo.countries import Countries
from globe_app.globe.camera import Camera
from globe_app.globe.flat_camera import FlatCamera
from globe_app.globe.plane import Chosen
from globe_app.model.article_query import ArticleQuery
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import counts, sample
from globe_app.store.db import open_store
from globe_app.store.search import search
from globe_app.ui.columns import columns
from globe_app.ui.map.flat_map.projecting import Projector, plane_of
from tests.screen import virtual_screen
from tests.ui.conftest import fill

WIDTH, HEIGHT = 1280, 800

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]


def until(probe: Callable[[], object], what: str, seconds: float = 20.0) -> str:
    """Wait for something to be true; gives it as text."""
    end = time.monotonic() + seconds
    while not (found := probe()):
        assert time.monotonic() < end, f"never seen: {what}"
        time.sleep(0.05)
    return str(found)


class RealWindow:
    """The program in a process of its own, and the hands of its reader."""

    def __init__(self, env: dict[str, str], settings: Settings, folder: Path) -> None:
        self.env = {**env, "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"),
                    "GLOBE_APP_CONFIG": str(folder / "config")}  # fmt: skip
        self.config = folder / "config" / "preferences.json"
        self.config.parent.mkdir(parents=True, exist_ok=True)
        if not self.config.exists():
            self.config.write_text(json.dumps({
                "geometry": [0, 40, WIDTH, HEIGHT, False], "calm": True, "drift": False,
                "tour_seen": True,
            }))  # fmt: skip
        self.settings = settings
        self.command = [sys.executable, "-m", "globe_app", "run", "--store", str(settings.store)]
        self.program: subprocess.Popen[str] | None = None
        self.window = ""

    def xdotool(self, *args: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, args)], env=self.env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def open(self, *args: str) -> None:
        """Start the program and wait for its window."""
        self.program = subprocess.Popen(
            [*self.command, *args], env=self.env, stderr=subprocess.PIPE, text=True
        )
        found = until(
            lambda: self.xdotool("search", "--onlyvisible", "--name", "Globe( .reading only.)?$"),
            "the window",
        )
        self.window = found.splitlines()[0]
        until(lambda: " – Globe" in self.title, "its first page")
        self.xdotool("windowfocus", self.window)
        time.sleep(0.3)

    @property
    def title(self) -> str:
        return self.xdotool("getwindowname", self.window)

    def shows(self, page: str) -> None:
        """Wait until a page is in front."""
        until(lambda: self.title.startswith(page), f"{page!r} in front, not {self.title!r}")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.xdotool("key", "--window", self.window, key)

    def type(self, text: str) -> None:
        self.xdotool("type", "--window", self.window, "--delay", "20", text)

    def point(self, x: float, y: float) -> None:
        self.xdotool("mousemove", "--window", self.window, round(x), round(y))

    def click(self, x: float, y: float) -> None:
        self.xdotool("mousemove", "--window", self.window, round(x), round(y), "click", 1)

    def on_globe(self, lon: float, lat: float) -> tuple[float, float]:
        """Where a place is in the window, the globe as it is at first."""
        globe = columns(WIDTH, HEIGHT, 1.0, article=False).globe
        assert globe is not None
        seen = Camera().sized(globe.width(), globe.height()).project(lon, lat)
        assert seen is not None
        return globe.x() + seen[0], globe.y() + seen[1]

    def close(self) -> str:
        """End it as the system does; gives what it wrote to standard error."""
        if self.program is None:
            return ""
        if self.program.poll() is None:
            self.program.terminate()
        _, errors = self.program.communicate(timeout=20)
        self.program = None
        return errors

    def unread(self, code: str) -> int:
        store = open_store(self.settings.store, read_only=True)
        try:
            return counts.count(store, code).unread
        finally:
            store.close()


@pytest.fixture
def real(settings: Settings, countries: Countries, tmp_path: Path) -> Iterator[RealWindow]:
    """A store with articles of five countries, and the program that is to open it."""
    fill(settings, countries)
    with virtual_screen() as env:
        made = RealWindow(env, settings, tmp_path)
        yield made
        errors = made.close()
    assert "Traceback" not in errors, errors
    assert "QThread: Destroyed" not in errors, errors


def test_a_country_is_clicked_read_and_left_with_the_mouse_and_the_keys(
    real: RealWindow, countries: Countries
) -> None:
    real.open()
    real.click(*real.on_globe(*countries.info("SA").anchor))
    real.shows("Saudi Arabia – ")
    real.press("j", "Return")
    real.shows("SA story 1 of Kenya – ")
    until(lambda: real.unread("SA") == 39, "the article marked read")
    real.press("alt+Left")
    real.shows("Saudi Arabia – ")
    real.press("alt+Right")
    real.shows("SA story 1 of Kenya – ")
    real.press("h")
    real.shows("Today – ")


def test_enter_in_the_search_opens_the_country_named_not_the_one_under_the_pointer(
    real: RealWindow, countries: Countries
) -> None:
    real.open()
    real.point(*real.on_globe(*countries.info("IN").anchor))
    time.sleep(0.5)
    real.press("slash")
    time.sleep(0.3)
    real.type("japan")
    real.press("Return")
    real.shows("Japan – ")
    time.sleep(0.7)
    assert real.title.startswith("Japan – ")
    real.press("Return")  # the list has the focus
    real.shows("JP story 0 of Kenya – ")


def test_escape_after_three_next_leads_to_the_row_that_was_read_last(real: RealWindow) -> None:
    real.open("--country", "SA")
    real.shows("Saudi Arabia – ")
    real.press("Return")
    real.shows("SA story 0 of Kenya – ")
    real.press("j", "j", "j")
    real.shows("SA story 3 of Kenya – ")
    real.press("Escape")
    real.shows("Saudi Arabia – ")
    real.press("Down", "Return")
    real.shows("SA story 4 of Kenya – ")


def test_all_read_is_taken_back_by_ctrl_z(real: RealWindow) -> None:
    real.open("--country", "SA")
    real.shows("Saudi Arabia – ")
    real.press("shift+a")
    until(lambda: real.unread("SA") == 0, "all marked read")
    time.sleep(0.5)
    real.press("ctrl+z")
    until(lambda: real.unread("SA") == 40, "all unread again")
    real.press("ctrl+shift+z")
    until(lambda: real.unread("SA") == 0, "all read again")


def test_a_rule_is_made_by_keys_hides_at_once_and_is_taken_back_by_ctrl_z(
    real: RealWindow,
) -> None:
    real.open("--country", "SA")
    real.shows("Saudi Arabia – ")
    real.press("ctrl+u")
    time.sleep(0.7)
    real.press("space")  # New rule
    time.sleep(0.3)
    real.type("stor* 0")
    real.press("Return")
    until(lambda: real.unread("SA") == 39, "its article hidden")
    time.sleep(0.5)
    real.press("Escape")
    real.press("ctrl+z")
    until(lambda: real.unread("SA") == 40, "the rule undone")
    real.press("ctrl+shift+z")
    until(lambda: real.unread("SA") == 39, "the rule made again")
    real.press("Return")
    real.shows("SA story 1 of Kenya – ")  # the first that is left


def test_tab_leaves_the_globe_escape_there_keeps_the_article_and_f6_walks_the_areas(
    real: RealWindow,
) -> None:
    real.open("--country", "EG")
    real.shows("Egypt – ")
    real.press("Return")
    real.shows("EG story 0 of Kenya – ")
    real.press("shift+F6")  # to the globe
    real.press("Escape", "Left", "Escape")
    time.sleep(0.5)
    assert real.title.startswith("EG story 0 of Kenya – ")
    real.press("period", "Return")  # a country is walked to and opened
    until(lambda: not real.title.startswith("EG story"), "the country that was walked to")
    walked = real.title
    real.press("shift+F6", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    real.press("j", "Return")
    time.sleep(0.7)
    assert real.title  # whatever has the focus now, it is alive
    assert walked


def test_no_key_removes_the_sample_and_removing_it_is_taken_back(
    settings: Settings, tmp_path: Path
) -> None:
    store = open_store(settings.store, settings.images)
    ingest.fill_if_empty(store, settings.resources / "sample", datetime.now(UTC))
    before = counts.total(store)
    store.close()

    def total() -> int:
        again = open_store(settings.store, read_only=True)
        try:
            return counts.total(again)
        finally:
            again.close()

    def has_sample() -> bool:
        again = open_store(settings.store, read_only=True)
        try:
            return sample.has_sample(again)
        finally:
            again.close()

    with virtual_screen() as env:
        real = RealWindow(env, settings, tmp_path)
        real.open()
        for _ in range(12):  # whatever has the focus, Space and Enter remove nothing
            real.press("Tab", "space")
            real.press("Escape")
        assert total() == before
        real.press("h")
        real.press("alt")
        real.press("Escape")
        assert has_sample()
        assert "Traceback" not in real.close()


def test_text_size_page_row_and_the_way_back_are_there_again_after_a_restart(
    real: RealWindow,
) -> None:
    real.open("--country", "SA")
    real.shows("Saudi Arabia – ")
    real.press("Down", "Down", "Down", "Down")
    real.press("ctrl+plus", "ctrl+plus", "ctrl+plus")
    time.sleep(0.7)
    real.close()
    kept = json.loads(real.config.read_text())
    assert kept["text_percent"] == 150
    real.open()
    real.shows("Saudi Arabia – ")  # the page is there again, at its row, and what led to it
    real.press("Return")
    real.shows("SA story 4 of Kenya – ")
    real.press("Escape")
    real.shows("Saudi Arabia – ")
    real.press("Escape")
    real.shows("Today – ")
    real.press("ctrl+0")
    time.sleep(0.5)
    real.close()
    assert json.loads(real.config.read_text())["text_percent"] == 100


def test_sigterm_closes_as_quit_does_within_a_second_or_two(real: RealWindow) -> None:
    real.open("--country", "BR")
    real.shows("Brazil – ")
    assert real.program is not None
    real.program.send_signal(signal.SIGTERM)
    assert real.program.wait(5) == 0
    assert "Country" in json.loads(real.config.read_text())["place"]


def test_damaged_preferences_open_the_window_and_are_kept_aside(real: RealWindow) -> None:
    real.config.write_text("geometry=x\ntext_size=999999999999\n")
    real.open()
    real.shows("Today – ")
    real.close()
    assert real.config.with_name("preferences.json.damaged").exists()
    json.loads(real.config.read_text())


def test_of_two_windows_started_at_once_one_stays(real: RealWindow) -> None:
    both = [
        subprocess.Popen(real.command, env=real.env, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    until(lambda: any(one.poll() is not None for one in both), "one of them giving way", 30)
    gone = [one for one in both if one.poll() is not None]
    try:
        assert len(gone) == 1
        assert gone[0].returncode == 0
        assert "is open on this store already" in str(gone[0].communicate()[0])
    finally:
        for one in both:
            if one.poll() is None:
                one.terminate()
                one.communicate(timeout=20)


def test_a_window_whose_store_is_held_by_a_silent_one_opens_for_reading_only(
    real: RealWindow,
) -> None:
    lock = QLockFile(str(real.settings.store) + ".lock")
    assert lock.tryLock(0)  # this process holds the store and answers nobody
    try:
        real.open("--country", "SA")
        until(lambda: "reading only" in real.title, "that it only reads")
    finally:
        real.close()
        lock.unlock()


def test_articles_that_another_program_stores_appear(
    real: RealWindow, countries: Countries
) -> None:
    real.open("--country", "TD")
    real.shows("Chad – ")
    time.sleep(3)  # what the window itself does at its start is over
    feed = real.settings.store.with_name("late.xml")
    when = datetime.now(UTC) - timedelta(minutes=5)
    feed.write_text(
        "<rss version='2.0'><channel><title>t</title><item><title>A late story</title>"
        f"<link>https://p.example/late</link><pubDate>{when:%a, %d %b %Y %H:%M:%S} GMT</pubDate>"
        "<description>Words of it.</description></item></channel></rss>"
    )
    done = subprocess.run(
        [sys.executable, "-m", "globe_app", "import", "--store", str(real.settings.store),
         str(feed), "--country", "TD", "--name", "Late Paper"],
        env=real.env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    store = open_store(real.settings.store, read_only=True)
    rows = search(store, ArticleQuery(country="TD"), 5).rows
    store.close()
    assert [row.headline for row in rows] == ["A late story"]
    until(lambda: _opens(real, "A late story"), "it in the list", 90)


def _opens(real: RealWindow, headline: str) -> bool:
    real.press("Return")
    time.sleep(0.4)
    return real.title.startswith(headline)


def test_a_window_that_was_killed_leaves_no_lock_behind(real: RealWindow) -> None:
    for _ in range(2):
        real.open()
        assert "reading" not in real.title
        assert real.program is not None
        os.kill(real.program.pid, signal.SIGKILL)
        real.program.communicate(timeout=20)
        real.program = None


def test_the_flat_map_is_gone_to_moved_clicked_and_left_by_real_keys(
    real: RealWindow, countries: Countries
) -> None:
    real.open()
    seen = columns(WIDTH, HEIGHT, 1.0, article=False).globe
    assert seen is not None
    camera = FlatCamera(plane_of(Projector(Chosen()))).sized(seen.width(), seen.height())

    def on_map(code: str, at: FlatCamera) -> tuple[float, float]:
        x, y = at.project(*countries.info(code).anchor)
        return seen.x() + x, seen.y() + y

    real.press("f")
    files = real.settings.store.parent / "cache"
    until(lambda: list(files.rglob("equal-earth.map")), "the projected world")
    time.sleep(2.0)
    real.click(*on_map("BR", camera))
    real.shows("Brazil – ")
    real.point(*on_map("EG", camera))
    time.sleep(0.5)
    real.press("F6", "F6", "period", "Return")  # from the page to the map, to the next country
    until(lambda: not real.title.startswith("Brazil"), "the country east of Brazil")
    real.press("shift+m")
    real.shows("Missed")
    real.press("d")
    real.shows("Your reading – ")
    real.press("g")
    until(lambda: not real.title.startswith("Your reading"), "somewhere that was not read")
    real.press("f", "h")
    real.shows("Today – ")
    real.close()
    assert json.loads(real.config.read_text())["projection"] == "globe"
