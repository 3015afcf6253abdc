"""The calendar of editions in the program itself, by real keys on a virtual X server."""

import shutil
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from globe_app.briefing.edition import edition
from globe_app.model.edition import EditionState
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.words.dates import day_title
from tests.briefing.test_today import tell
from tests.conftest import NOW
from tests.screen import virtual_screen
from tests.ui.test_real_window import RealWindow, until

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]
LATELY = datetime.now(UTC) - timedelta(minutes=10)  # the program has no other clock
TODAY = datetime.now().astimezone().date()


def title(day: date) -> str:
    return f"Edition of {day_title(day, TODAY)} – "


@pytest.fixture
def real(settings: Settings, tmp_path: Path) -> Iterator[RealWindow]:
    """Two stories of today, and the program that is to open them."""
    store = open_store(settings.store, settings.images)
    ago = (NOW - LATELY).total_seconds() / 3600
    tell(store, "Quake", "NP", "IN", hours=ago + 0.1)
    tell(store, "Match", "BR", "AR", hours=ago + 0.1)
    store.close()
    with virtual_screen() as env:
        made = RealWindow(env, settings, tmp_path)
        yield made
        errors = made.close()
    assert "Traceback" not in errors, errors


def state(real: RealWindow) -> str:
    store = open_store(real.settings.store, read_only=True)
    try:
        return edition(store, TODAY, 12, datetime.now(UTC)).state
    finally:
        store.close()


def press(real: RealWindow, key: str) -> bool:
    """Press a key and give the window a moment: what it does may not be ready for it yet."""
    real.press(key)
    time.sleep(0.15)
    return True


def test_days_and_months_are_walked_and_an_edition_is_let_go_and_taken_back(
    real: RealWindow,
) -> None:
    real.open()
    real.press("e")
    real.shows(title(TODAY))
    real.press("Tab", "Tab", "Tab")  # from its button past two others to the calendar
    yesterday = TODAY - timedelta(days=1)
    real.press("Left", "Return")
    real.shows(title(yesterday))
    real.press("Prior", "Return")  # Page Up: the month before; nothing of it is stored
    before = (TODAY.replace(day=1) - timedelta(days=1)).strftime("%Y-%m")
    until(lambda: real.title.startswith("Edition of ") and not real.title.startswith(title(yesterday)),
          f"a day of {before}")  # fmt: skip
    real.press("alt+Left")
    real.shows(title(yesterday))
    real.press("alt+Left")
    real.shows(title(TODAY))
    real.press("shift+a")
    until(lambda: state(real) == EditionState.READ, "the edition let go")
    until(lambda: press(real, "ctrl+z") and state(real) == EditionState.UNREAD, "it is back")
    # Space reads on, a page down and then to what comes after it
    until(
        lambda: press(real, "space") and not real.title.startswith("Edition of "), "a story of it"
    )
    first = real.title
    until(lambda: press(real, "space") and not real.title.startswith(first), "what comes after it")
    until(lambda: press(real, "space") and real.title.startswith(title(TODAY)), "its end")
    real.shows(title(TODAY))
    until(lambda: state(real) == EditionState.READ, "read to the end")
    real.press("ctrl+h")
    real.shows("History – ")
    real.press("h")
    real.shows("Today – ")
