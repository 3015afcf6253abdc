"""The program itself, opened in another language on a virtual X server."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from globe_app.settings import Settings
from tests.screen import virtual_screen
from tests.ui.test_real_window import RealWindow

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]


@pytest.fixture
def real(settings: Settings, tmp_path: Path) -> Iterator[RealWindow]:
    with virtual_screen() as env:
        made = RealWindow(env, settings, tmp_path)
        yield made
        errors = made.close()
    assert "Traceback" not in errors, errors


def test_the_language_that_the_reader_chose_is_there_from_the_start(real: RealWindow) -> None:
    real.config.parent.mkdir(parents=True, exist_ok=True)
    real.config.write_text(json.dumps({"interface_language": "es", "tour_seen": True}), "utf-8")
    real.open()
    real.shows("Hoy – ")
    real.press("shift+s")
    real.shows("Guardados – ")
