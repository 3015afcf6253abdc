"""Automatic syncs of the window: a real process each, and a clock that the test turns."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from globe_app.model.sync import SyncOutcome, SyncTry
from globe_app.ui.background.sync import SyncControl
from tests.conftest import NOW
from tests.ui.conftest import wait

PROGRAM = """
import json, sys, time
print(json.dumps({"event": "plan", "countries": [["FR", 2], ["SA", 1]]}), flush=True)
print(json.dumps({"event": "progress", "done": 0, "total": 1, "countries": []}), flush=True)
if %(waits)r == "ignores":
    time.sleep(60)
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
def parent(qt: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    for one in made.findChildren(SyncControl):
        one.process.close()
    made.deleteLater()


def _control(
    parent: QObject, clock: Clock, tmp_path: Path, *, waits: str = "no", metered: bool = False,
    **report: object,
) -> SyncControl:  # fmt: skip
    """A control whose syncs tell that report, or wait to be cancelled."""
    program = tmp_path / "sync.py"
    program.write_text(PROGRAM % {"waits": waits, "report": json.loads(json.dumps(report))})
    command = [sys.executable, str(program)]
    control = SyncControl(command, "s.db", clock, lambda: metered, parent)
    control.hours = 1
    return control


def _begins(control: SyncControl) -> bool:
    """Whether the minute's look at the clock begins a sync; it is waited for."""
    control.check()
    began = control.running
    wait(lambda: not control.running, 20)
    return began


def _planned(control: SyncControl) -> bool:
    return control.run is not None and control.run.outlets == 3


@pytest.mark.parametrize("waits", ["yes", "ignores"], ids=["it ends by itself", "it is killed"])
def test_one_that_was_cancelled_is_not_begun_again_before_its_hour(
    parent: QObject, clock: Clock, tmp_path: Path, waits: str
) -> None:
    control = _control(parent, clock, tmp_path, waits=waits, outlets=3, ok=3)
    control.know_tries(())
    control.check()
    wait(lambda: _planned(control), 20)
    control.cancel()
    wait(lambda: not control.running, 20)
    assert control.run is not None
    assert control.run.end is not None
    assert control.run.end.outcome is SyncOutcome.CANCELLED
    if waits == "ignores":  # it could not note its end
        control.know_tries((SyncTry(NOW + timedelta(seconds=2), SyncOutcome.UNFINISHED),))
    for minutes in (1, 1, 30, 27):
        clock.now += timedelta(minutes=minutes)
        assert not _begins(control), clock.now
    clock.now += timedelta(minutes=2)
    control.check()
    assert control.running


def test_one_that_was_in_vain_is_tried_again_later_each_time(
    parent: QObject, clock: Clock, tmp_path: Path
) -> None:
    control = _control(
        parent, clock, tmp_path, outlets=3, ok=0, stopped="the network seems to be down"
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
    parent: QObject, clock: Clock, tmp_path: Path
) -> None:
    control = _control(parent, clock, tmp_path, outlets=3, ok=2)
    control.know_tries((SyncTry(NOW - timedelta(minutes=59), SyncOutcome.CANCELLED),))
    assert not _begins(control)
    clock.now += timedelta(minutes=1)
    assert _begins(control)
    assert control.last_done == clock.now
    clock.now += timedelta(minutes=59)
    assert not _begins(control)


def test_none_is_begun_before_the_store_was_asked_nor_on_a_metered_network(
    parent: QObject, clock: Clock, tmp_path: Path
) -> None:
    control = _control(parent, clock, tmp_path, metered=True)
    control.know_tries(())
    assert not _begins(control)
    unasked = _control(parent, clock, tmp_path)
    assert not _begins(unasked)
    unasked.know_tries(())
    assert _begins(unasked)
    unasked.hours = 0
    clock.now += timedelta(days=9)
    assert not _begins(unasked)


def test_a_sync_of_the_command_line_counts_too(
    parent: QObject, clock: Clock, tmp_path: Path
) -> None:
    control = _control(parent, clock, tmp_path, outlets=3, ok=3)
    control.know_tries(())
    assert _begins(control)
    clock.now += timedelta(minutes=50)
    control.know_tries((SyncTry(clock.now, SyncOutcome.DONE), SyncTry(NOW, SyncOutcome.DONE)))
    clock.now += timedelta(minutes=30)
    assert not _begins(control)
    assert control.last_done == NOW + timedelta(minutes=50)


def test_a_command_that_is_not_there_is_told_and_nothing_waits_for_it(
    parent: QObject, clock: Clock
) -> None:
    control = SyncControl(["/nowhere/globe-app"], "s.db", clock, lambda: False, parent)
    seen: list[str] = []
    control.started.connect(lambda: seen.append("started"))
    control.ended.connect(lambda: seen.append("ended"))
    control.start()
    wait(lambda: seen == ["started", "ended"])
    assert control.run is not None
    assert control.run.end is not None
    assert control.run.end.why == "it could not be started"
