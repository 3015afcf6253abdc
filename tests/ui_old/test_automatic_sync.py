"""Automatic syncs of the window: a real process each, and a clock that the test turns."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from globe_app.model.sync import SyncOutcome, SyncTry
from globe_app.ui.old.background.sync import SyncControl
from globe_app.ui.old.background.sync_panel import SyncPanel
from tests.conftest import NOW
from tests.ui_old.conftest import wait

PROGRAM = """
import json, sys
print(json.dumps({"event": "progress", "done": 0, "total": 1, "countries": []}), flush=True)
said = "" if %(waits)r == "no" else sys.stdin.readline()
print(json.dumps({**%(report)r, "event": "report", "cancelled": bool(said)}), flush=True)
"""


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(qt: QApplication) -> Iterator[SyncPanel]:
    made = SyncPanel()
    yield made
    made.deleteLater()


def _control(
    panel: SyncPanel, clock: Clock, tmp_path: Path, *, waits: str = "no", metered: bool = False,
    **report: object,
) -> SyncControl:  # fmt: skip
    """A control whose syncs tell that report, or wait to be cancelled."""
    program = tmp_path / "sync.py"
    program.write_text(PROGRAM % {"waits": waits, "report": json.loads(json.dumps(report))})
    control = SyncControl([sys.executable, str(program)], "s.db", panel, clock, lambda: metered)
    control.every(1)
    return control


def _begins(control: SyncControl) -> bool:
    """Whether the minute's look at the clock begins a sync; it is waited for."""
    control.check()
    began = control.running
    wait(lambda: not control.running, 20)
    return began


def test_one_that_was_cancelled_is_not_begun_again_a_minute_later(
    panel: SyncPanel, clock: Clock, tmp_path: Path
) -> None:
    control = _control(panel, clock, tmp_path, waits="yes", outlets=3, ok=3)
    control.know_tries(())
    control.check()
    wait(lambda: panel.says.text().startswith("0 new"), 20)
    control.cancel()
    wait(lambda: not control.running, 20)
    for minutes in (1, 1, 30, 27):
        clock.now += timedelta(minutes=minutes)
        assert not _begins(control), clock.now
    clock.now += timedelta(minutes=2)
    control.check()
    assert control.running
    control.close()


def test_one_that_was_in_vain_is_tried_again_later_each_time(
    panel: SyncPanel, clock: Clock, tmp_path: Path
) -> None:
    control = _control(
        panel, clock, tmp_path, outlets=3, ok=0, stopped="the network seems to be down"
    )
    control.know_tries(())
    assert _begins(control)
    begun = []
    for minute in range(1, 180):
        clock.now = NOW + timedelta(minutes=minute)
        if _begins(control):
            begun.append(minute)
    assert begun == [15, 45, 105, 165], "after 15 minutes, 30, 60, and never later than an hour"


def test_one_that_went_well_is_followed_an_hour_later(
    panel: SyncPanel, clock: Clock, tmp_path: Path
) -> None:
    control = _control(panel, clock, tmp_path, outlets=3, ok=2)
    control.know_tries((SyncTry(NOW - timedelta(minutes=59), SyncOutcome.CANCELLED),))
    assert not _begins(control)
    clock.now += timedelta(minutes=1)
    assert _begins(control)
    clock.now += timedelta(minutes=59)
    assert not _begins(control)


def test_none_is_begun_before_the_store_was_asked_nor_on_a_metered_network(
    panel: SyncPanel, clock: Clock, tmp_path: Path
) -> None:
    control = _control(panel, clock, tmp_path, metered=True)
    control.know_tries(())
    assert not _begins(control)
    unasked = _control(panel, clock, tmp_path)
    assert not _begins(unasked)
    unasked.know_tries(())
    assert _begins(unasked)
    unasked.every(0)
    clock.now += timedelta(days=9)
    assert not _begins(unasked)
