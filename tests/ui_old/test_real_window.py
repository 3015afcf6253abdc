"""The program itself on a virtual X server, driven with xdotool."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.store import counts
from globe_app.store.db import open_store
from tests.screen import virtual_screen
from tests.ui_old.conftest import fill
from tests.ui_old.stored_stories import fill_stories

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """The environment of a fresh X server."""
    with virtual_screen() as env:
        yield env


def until(probe, what: str, seconds: float = 20.0) -> str:  # type: ignore[no-untyped-def]
    end = time.monotonic() + seconds
    while not (found := probe()):
        assert time.monotonic() < end, f"never seen: {what}"
        time.sleep(0.05)
    return str(found)


def xdotool(env: dict[str, str], *args: object) -> str:
    done = subprocess.run(
        ["xdotool", *map(str, args)], env=env, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def test_saudi_arabia_is_clicked_and_read_in_the_real_window(
    display: dict[str, str], settings: Settings, countries: Countries, tmp_path: Path
) -> None:
    fill(settings, countries)
    env = {**display, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "globe_app", "run", "--store", str(settings.store)]
    program = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True)
    try:
        found = until(
            lambda: xdotool(env, "search", "--onlyvisible", "--name", "^globe_app$"), "the window"
        )
        window = found.splitlines()[0]
        # The globe fills the left of the window; its centre looks at 20 E 20 N. Where Saudi Arabia
        # lies is worked out from the same camera over the area the pointer says is the globe.
        time.sleep(1.0)
        x, y = _saudi_arabia(countries)
        xdotool(env, "mousemove", "--window", window, x, y, "click", 1)

        def title() -> str:
            return xdotool(env, "getwindowname", window)

        until(lambda: title().startswith("Saudi Arabia – "), "Saudi Arabia's list")
        xdotool(env, "key", "--window", window, "F6")
        xdotool(env, "key", "--window", window, "j")
        xdotool(env, "key", "--window", window, "Return")
        until(lambda: " story 1 of Kenya – Saudi Arabia" in title(), "the second story")
        store = open_store(settings.store, read_only=True)
        until(lambda: counts.count(store, "SA").unread == 39, "the story marked read")
        store.close()

        second = subprocess.run(
            command, env=env, capture_output=True, text=True, timeout=30, check=False
        )
        assert second.returncode == 0
        assert "is open on this store already" in second.stdout

        xdotool(env, "key", "--window", window, "alt+Left")
        until(lambda: title().startswith("Saudi Arabia – "), "the list again")
    finally:
        program.terminate()
        _, errors = program.communicate(timeout=20)
    assert "Traceback" not in errors


def test_a_window_whose_store_is_held_by_a_silent_one_opens_for_reading_only(
    display: dict[str, str], settings: Settings, countries: Countries, tmp_path: Path
) -> None:
    from PySide6.QtCore import QLockFile

    fill(settings, countries)
    lock = QLockFile(str(settings.store) + ".lock")
    assert lock.tryLock(0)  # this process holds the store and answers nobody
    env = {**display, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "globe_app", "run", "--store", str(settings.store)]
    program = subprocess.Popen([*command, "--country", "SA"], env=env)
    try:
        until(
            lambda: xdotool(env, "search", "--name", r"^Saudi Arabia – globe_app .reading only.$"),
            "the reading window",
        )
    finally:
        program.terminate()
        program.wait(20)
        lock.unlock()


def test_a_window_that_was_killed_leaves_no_lock_behind(
    display: dict[str, str], settings: Settings, countries: Countries, tmp_path: Path
) -> None:
    fill(settings, countries)
    env = {**display, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "globe_app", "run", "--store", str(settings.store)]
    for _ in range(2):
        program = subprocess.Popen(command, env=env)
        try:
            found = until(
                lambda: xdotool(env, "search", "--onlyvisible", "--name", "^globe_app"), "a window"
            )
            assert "reading" not in xdotool(env, "getwindowname", found.splitlines()[0])
        finally:
            program.kill()
            program.wait(20)


def _saudi_arabia(countries: Countries) -> tuple[int, int]:
    """The pixel in a window of the same size drawn without a screen."""
    probe = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "import tempfile, pathlib\n"
        "from globe_app import app\n"
        "from globe_app.settings import Settings, resources_dir\n"
        "from globe_app.ui.old.look import theme\n"
        "from globe_app.store.db import open_store\n"
        "from PySide6.QtCore import QPoint\n"
        "s = Settings(pathlib.Path(tempfile.mkdtemp()) / 'g.db', resources_dir())\n"
        "qt = app.make_application(); theme.apply(qt, theme.LIGHT)\n"
        "w = app.build_window(s, theme.LIGHT); w.show(); qt.processEvents()\n"
        "x, y = w.globe.camera.project(*w.services.countries.info('SA').anchor)\n"
        "p = w.globe.mapTo(w, QPoint(round(x), round(y)))\n"
        "print(p.x(), p.y()); w.close(); w.close_lanes()\n"
    )
    out = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    x, y = out.stdout.split()[-2:]
    return int(x), int(y)


def test_from_the_world_s_stories_to_a_quotation_and_back_in_the_real_window(
    display: dict[str, str], settings: Settings, tmp_path: Path
) -> None:
    fill_stories(settings, datetime.now(UTC))  # the program's own clock
    enrich = [sys.executable, "-m", "globe_app", "enrich", "--store", str(settings.store)]
    subprocess.run(enrich, check=True, capture_output=True)  # nothing is left for the window to do
    x, y = _quotation(settings)
    env = {**display, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "globe_app", "run", "--store", str(settings.store)]
    program = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True)
    try:
        found = until(
            lambda: xdotool(env, "search", "--onlyvisible", "--name", "^globe_app"), "the window"
        )
        window = found.splitlines()[0]
        time.sleep(1.0)

        def title() -> str:
            return xdotool(env, "getwindowname", window)

        def press(*keys: str) -> None:
            for key in keys:
                xdotool(env, "key", "--window", window, key)

        def click() -> None:
            xdotool(env, "mousemove", "--window", window, x, y, "click", 1)

        xdotool(env, "windowfocus", window)
        press("w")
        until(lambda: title().startswith("The world’s stories – "), "the world's stories")
        press("Return")
        until(lambda: title().startswith("Earthquake strikes western Nepal – globe"), "the story")
        press("2")
        time.sleep(1.0)
        article = "Earthquake strikes western Nepal – Nepal – "
        click()
        until(lambda: title().startswith(article), "the article that is quoted")
        press("alt+Left")
        until(lambda: title().startswith("Earthquake strikes western Nepal – globe"), "the takes")
        time.sleep(0.5)
        click()  # the page stands as it stood: the same quotation is under the pointer
        until(lambda: title().startswith(article), "the article again")
        press("alt+Left", "alt+Left")
        until(lambda: title().startswith("The world’s stories – "), "the list again")
    finally:
        program.terminate()
        _, errors = program.communicate(timeout=20)
    assert "Traceback" not in errors


def _quotation(settings: Settings) -> tuple[int, int]:
    """The pixel of the first headline of the takes, in a window drawn without a screen."""
    probe = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "import pathlib\n"
        "from globe_app import app\n"
        "from globe_app.settings import Settings, resources_dir\n"
        "from globe_app.ui.old.look import theme\n"
        "from globe_app.ui.old.views.story.tabs import TAKES\n"
        "s = Settings(pathlib.Path(sys.argv[1]), resources_dir())\n"
        "qt = app.make_application(); theme.apply(qt, theme.LIGHT)\n"
        "w = app.build_window(s, theme.LIGHT); w.globe.calm = True; w.show()\n"
        "w.pane.open_world(); app.settle(qt, w); w.pane.open_story(1); app.settle(qt, w)\n"
        "w.pane.story.tabs.setCurrentIndex(TAKES); app.settle(qt, w)\n"
        "b = w.pane.story.takes.browser; d = b.document()\n"
        "c = d.find('strikes', d.find('The headlines')); r = b.cursorRect(c)\n"
        "p = b.viewport().mapTo(w, r.center())\n"
        "print(p.x() - 8, p.y()); w.close(); w.close_lanes()\n"
    )
    command = [sys.executable, "-c", probe, str(settings.store)]
    out = subprocess.run(command, capture_output=True, text=True, check=True)
    x, y = out.stdout.split()[-2:]
    return int(x), int(y)
