"""Worker processes: what one task does costs that task alone, and none of them outlives the pool."""

import os
import queue
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from globe_app.errors import FeedError
from globe_app.pipeline.worker_pool import WorkerPool
from globe_app.pipeline.worker_tasks import MEMORY_BYTES

# What the workers do: they import this module and find the functions by name


def number(value: int) -> int:
    return value


def own_pid() -> int:
    return os.getpid()


def die() -> int:
    os.kill(os.getpid(), signal.SIGKILL)  # as the kernel does when memory runs out
    return 0


def hang() -> int:
    time.sleep(60)
    return 0


def eat_memory() -> int:
    return len(bytearray(2 * MEMORY_BYTES))


def recurse() -> int:
    return recurse() + 1


def trip() -> int:
    raise KeyError("a bug")


def refuse() -> int:
    raise FeedError("feed", "it is not one")


def _results(pool: WorkerPool, *tasks: object, limit_s: float = 20.0) -> list[object]:
    """What comes of each task, in their order."""
    found: queue.Queue[tuple[int, object]] = queue.Queue()
    for n, task in enumerate(tasks):
        pool.submit(limit_s, "whom", lambda value, n=n: found.put((n, value)), task)  # type: ignore[misc, arg-type]
    return [
        value for _, value in sorted((found.get(timeout=60) for _ in tasks), key=lambda p: p[0])
    ]


@pytest.fixture
def pool():  # type: ignore[no-untyped-def]
    made = WorkerPool(2)
    yield made
    made.close()


@pytest.mark.parametrize("task", [die, eat_memory, recurse])
def test_a_task_that_ends_its_process_fails_alone(pool: WorkerPool, task: object) -> None:
    found = _results(pool, own_pid, task, own_pid, own_pid, task, own_pid)
    for n in (1, 4):
        assert isinstance(found[n], FeedError)
        assert "came to its limits" in str(found[n])
    assert all(isinstance(found[n], int) for n in (0, 2, 3, 5))


def test_a_task_that_hangs_is_given_up_and_the_others_are_done(pool: WorkerPool) -> None:
    found = _results(pool, hang, own_pid, own_pid, limit_s=1.0)
    assert isinstance(found[0], FeedError)
    assert "longer than 1 second" in str(found[0])
    assert all(isinstance(one, int) for one in found[1:])


def test_what_a_task_raises_is_handed_over(pool: WorkerPool) -> None:
    found = _results(pool, trip, refuse)
    assert isinstance(found[0], KeyError)
    assert isinstance(found[1], FeedError)
    assert found[1].why == "it is not one"


def test_no_process_outlives_the_pool_busy_or_not(pool: WorkerPool) -> None:
    pids = {pid for pid in _results(pool, *[own_pid] * 8) if isinstance(pid, int)}
    ended: list[object] = []
    pool.submit(60.0, "whom", ended.append, hang)
    time.sleep(0.2)
    began = time.monotonic()
    pool.close()
    assert time.monotonic() - began < 20  # the task would have taken 60
    assert ended, "whoever waits for it is told"
    assert not any(_runs(pid) for pid in pids)
    pool.close()  # once more changes nothing


def test_a_closed_pool_starts_anew(pool: WorkerPool) -> None:
    (first,) = _results(pool, own_pid)
    pool.close()
    (second,) = _results(pool, own_pid)
    assert first != second


OPEN_AND_CLOSE = """
import time
from globe_app.pipeline.worker_pool import WorkerPool
from tests.pipeline.test_worker_pool import own_pid
for n in range(25):
    pool = WorkerPool(4)
    pool.submit(10.0, "whom", lambda value: None, own_pid)
    time.sleep(0.01 * n)
    pool.close()
"""


def test_a_pool_that_is_closed_while_it_starts_says_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_CLOSE], capture_output=True, text=True, timeout=120,
        cwd=Path(__file__).resolve().parents[2],
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def _runs(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False
