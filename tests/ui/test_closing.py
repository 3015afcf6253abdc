"""Closing: within a second whatever is under way, on a signal too; two windows of a store are one."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from globe_app.errors import GlobeError
from globe_app.settings import Settings
from globe_app.store.db import Store, open_store, reading, writing
from globe_app.ui.background.process import EventProcess, close_processes
from globe_app.ui.lane import Lane, close_lanes
from globe_app.ui.single_instance import Role, SingleInstance
from globe_app.ui.termination import Termination
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

LONG = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n LIMIT 1"
)


def _endless(store: Store) -> int:
    with reading(store) as db:
        return int(db.execute(LONG).fetchone()[0])


def _note(store: Store) -> None:
    with writing(store) as db:
        db.execute("INSERT INTO facts (name, value) VALUES ('test', '1')")


@pytest.fixture
def lane(qt: QApplication, settings: Settings) -> Iterator[Lane[Store]]:
    made: Lane[Store] = Lane(lambda: open_store(settings.store, settings.images))
    yield made
    made.close()


def test_a_query_that_takes_for_ever_does_not_hold_the_window(
    lane: Lane[Store], settings: Settings
) -> None:
    reached = threading.Event()

    def endless(store: Store) -> int:
        reached.set()
        return _endless(store)

    answers: list[int] = []
    lane.ask("long", endless, answers.append)
    lane.ask("more", lambda store: 1, answers.append)
    lane.submit(_note)
    assert reached.wait(10)
    assert lane.close(), "it has ended"
    assert not answers
    store = open_store(settings.store, settings.images)
    with reading(store) as db:
        assert db.execute("SELECT value FROM facts WHERE name = 'test'").fetchone() == ("1",)
    store.close()


def test_work_that_writes_for_ever_is_interrupted_too_and_leaves_nothing(
    lane: Lane[Store], settings: Settings
) -> None:
    reached = threading.Event()

    def endless(store: Store) -> None:
        with writing(store) as db:
            db.execute("INSERT INTO facts (name, value) VALUES ('test', '1')")
            reached.set()
            db.execute(LONG).fetchone()

    lane.submit(endless)
    assert reached.wait(10)
    assert lane.close()
    store = open_store(settings.store, settings.images)
    with reading(store) as db:
        assert db.execute("SELECT value FROM facts WHERE name = 'test'").fetchone() is None
    store.close()


def test_lanes_are_closed_together_and_one_that_cannot_be_interrupted_is_told(
    qt: QApplication, settings: Settings
) -> None:
    over, begun = threading.Event(), threading.Barrier(4)

    def wait_long(store: Store) -> bool:
        begun.wait(10)
        return over.wait(30)

    lanes: list[Lane[Store]] = [
        Lane(lambda: open_store(settings.store, settings.images)) for _ in range(3)
    ]
    for one in lanes:
        one.ask("wait", wait_long, lambda _: None)
    begun.wait(10)
    assert not close_lanes(lanes)
    over.set()
    assert close_lanes(lanes)


def test_the_failure_of_a_question_that_a_newer_one_replaced_is_told_nowhere(
    lane: Lane[Store],
) -> None:
    told: list[GlobeError] = []
    answers: list[int] = []
    lane.failed.connect(told.append)

    def fail(store: Store) -> int:
        raise GlobeError("list", "it is gone")

    lane.ask("list", fail, answers.append)
    lane.ask("list", lambda store: 7, answers.append)
    wait(lambda: answers == [7])
    assert not told
    lane.ask("list", fail, answers.append)
    wait(lambda: bool(told))
    assert [str(one) for one in told] == ["list: it is gone"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_asks_the_program_to_quit(qt: QApplication, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    made = Termination()
    asked: list[str] = []
    made.asked.connect(lambda: asked.append("asked"))
    os.kill(os.getpid(), number)
    wait(lambda: asked == ["asked"])
    made.close()
    made.deleteLater()
    assert signal.getsignal(number) == before


def test_one_that_holds_the_lock_and_is_still_starting_is_waited_for(
    qt: QApplication, settings: Settings
) -> None:
    """The first has the lock and its event loop does not run yet: today the second opens a window."""
    first = SingleInstance(settings.store)
    assert first.take() is Role.FIRST
    called: list[str] = []
    first.called.connect(called.append)
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND, str(settings.store)], stdout=subprocess.PIPE, text=True
    )
    time.sleep(1.5)  # no event is handled meanwhile
    wait(lambda: second.poll() is not None, 20)
    assert second.communicate()[0].strip() == "ANSWERED"
    assert called == ["FR"]
    first.close()
    third = SingleInstance(settings.store)
    assert third.take() is Role.FIRST
    third.close()


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from globe_app.ui.single_instance import SingleInstance
app = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1])).take("FR").name)
"""


def test_one_that_never_answers_leaves_the_later_one_reading_only(
    qt: QApplication, settings: Settings, tmp_path: Path
) -> None:
    first = SingleInstance(settings.store)
    first.take()
    program = SECOND.replace('take("FR")', 'take("FR", 0.5)')
    ended = subprocess.run(
        [sys.executable, "-c", program, str(settings.store)], capture_output=True, text=True
    )
    assert ended.stdout.strip() == "BESIDE"
    first.close()


STUBBORN = """
import signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)
print('{"event": "ready"}', flush=True)
time.sleep(60)
"""
POLITE = """
import sys
print('{"event": "ready"}', flush=True)
sys.stdin.readline()
open(sys.argv[1], "w").write("ended by itself")
"""


def test_processes_are_told_to_end_and_killed_where_they_do_not(
    qt: QApplication, tmp_path: Path
) -> None:
    parent = QObject()
    said: list[object] = []
    ended: list[str] = []
    note = tmp_path / "note"
    processes = []
    for program in (STUBBORN, STUBBORN, POLITE):
        one = EventProcess(parent)
        one.received.connect(said.append)
        one.ended.connect(ended.append)
        one.start([sys.executable, "-c", program, str(note)])
        processes.append(one)
    wait(lambda: len(said) == 3)
    pids = [one.pid for one in processes]
    close_processes(processes)
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)
    assert note.read_text() == "ended by itself"
    qt.processEvents()
    assert ended == []
    assert not any(one.running for one in processes)


def test_a_busy_window_closes_within_a_second(window: MainWindow) -> None:
    """A long question, a stubborn process and something to store: what is to be stored is stored."""
    services, reached, said = window.services, threading.Event(), []

    def endless(store: Store) -> int:
        reached.set()
        return _endless(store)

    services.slow_lane.ask("long", endless, lambda _: None)
    process = window.background.control.process
    process.received.connect(said.append)
    process.start([sys.executable, "-c", STUBBORN])
    wait(lambda: len(said) == 1)
    assert reached.wait(10)
    services.writes.submit(_note)
    pid = process.pid
    window.close()
    assert window.close_lanes(), "every thread has ended"
    assert not Path(f"/proc/{pid}").exists()
    store = open_store(services.settings.store, services.settings.images)
    with reading(store) as db:
        assert db.execute("SELECT value FROM facts WHERE name = 'test'").fetchone() == ("1",)
    store.close()
