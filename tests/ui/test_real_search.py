"""Search in the program itself, by real keys on a virtual X server."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.store.saved_searches import saved_searches
from tests.screen import virtual_screen
from tests.ui.conftest import fill
from tests.ui.test_real_window import RealWindow, until

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]


@pytest.fixture
def real(settings: Settings, countries: Countries, tmp_path: Path) -> Iterator[RealWindow]:
    """A store with articles of five countries, and the program that is to open it."""
    fill(settings, countries)
    with virtual_screen() as env:
        made = RealWindow(env, settings, tmp_path)
        yield made
        errors = made.close()
    assert "Traceback" not in errors, errors


def saved(real: RealWindow) -> list[str]:
    """What is typed in the searches that are saved."""
    store = open_store(real.settings.store, real.settings.images, read_only=True)
    try:
        return [one.query for one in saved_searches(store)]
    finally:
        store.close()


def test_articles_are_found_refined_saved_opened_and_left_by_keys_alone(
    real: RealWindow,
) -> None:
    real.open()
    real.press("slash")
    real.type("story")
    real.press("ctrl+Return")
    real.shows("Search: story – ")
    real.type(" country:eg")
    real.shows("Search: story country:eg – ")
    real.press("ctrl+s", "Down", "Return")
    real.shows("EG story 1 of Kenya – ")
    real.press("j")
    real.shows("EG story 2 of Kenya – ")
    real.press("alt+Left")
    real.shows("Search: story country:eg – ")
    until(lambda: saved(real) == ["story country:eg"], "the search saved")
    real.press("slash", "ctrl+a")
    real.type("zzz")
    real.shows("Search: zzz – ")
    real.press("Escape", "alt+Left")
    real.shows("Today")
