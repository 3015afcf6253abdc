"""Alerts as notifications of the desktop: once each, by whatever way there is, and a click opens the page."""

import json
import os
import shutil
import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the real window did on a session bus of its own."""
    if not shutil.which("dbus-run-session"):
        pytest.skip("needs dbus-run-session")
    folder = tmp_path_factory.mktemp("alerts")
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.alerted_window", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, dict)
    return found


def test_alerts_are_off_until_one_is_asked_for(told: dict[str, object]) -> None:
    assert told["asked"] is False
    assert told["on"] == [True, True]


def test_the_portal_tells_of_what_is_new_since_then(told: dict[str, object]) -> None:
    assert told["portal"] == [
        "portal", "country-KE", "Kenya: 1 new article", "By the portal", "open",
    ]  # fmt: skip


def test_a_click_opens_the_country(told: dict[str, object]) -> None:
    assert told["clicked"] == "KE"


def test_without_a_portal_the_notification_service_tells_a_headline_as_text(
    told: dict[str, object],
) -> None:
    assert told["service"] == [
        "service", "Globe", "Kenya: 1 new article", "By the &lt;b&gt;service&lt;/b&gt; &amp; no other",
        ["default", "Open"],
    ]  # fmt: skip
    assert told["pressed"] == "KE"


def test_with_neither_nothing_is_told_and_it_is_known(told: dict[str, object]) -> None:
    assert told["way"] == "none"
