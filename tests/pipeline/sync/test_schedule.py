"""When the next automatic sync is due: a table."""

from datetime import timedelta

import pytest

from globe_app.model.sync import SyncOutcome, SyncTry
from globe_app.pipeline.sync.schedule import RETRY_AFTER, next_automatic_sync
from tests.conftest import NOW

DONE, CANCELLED = SyncOutcome.DONE, SyncOutcome.CANCELLED
FAILED, STOPPED, KILLED = SyncOutcome.FAILED, SyncOutcome.STOPPED, SyncOutcome.UNFINISHED
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
Tries = list[tuple[timedelta, SyncOutcome]]  # how long ago, the newest first


@pytest.mark.parametrize(
    ("tries", "interval", "due_in"),
    [
        ([], HOUR, timedelta()),
        ([(MINUTE, DONE)], HOUR, 59 * MINUTE),
        ([(4 * HOUR, DONE)], 3 * HOUR, -HOUR),
        # it counts from the last try, not from the last success
        ([(MINUTE, CANCELLED), (5 * HOUR, DONE)], HOUR, 59 * MINUTE),
        ([(MINUTE, CANCELLED)], HOUR, 59 * MINUTE),
        # in vain: sooner than the interval, later each time, never later than the interval
        ([(MINUTE, STOPPED), (5 * HOUR, DONE)], 12 * HOUR, RETRY_AFTER - MINUTE),
        ([(MINUTE, FAILED), (HOUR, STOPPED)], 12 * HOUR, 2 * RETRY_AFTER - MINUTE),
        (
            [(MINUTE, KILLED), (HOUR, KILLED), (2 * HOUR, KILLED)],
            12 * HOUR,
            4 * RETRY_AFTER - MINUTE,
        ),
        ([(MINUTE, FAILED)] * 5, HOUR, 59 * MINUTE),
        ([(MINUTE, FAILED)] * 500, 12 * HOUR, 12 * HOUR - MINUTE),
        ([(MINUTE, DONE), (HOUR, FAILED)], HOUR, 59 * MINUTE),
        # the clock was a year ahead once
        ([(-365 * 24 * HOUR, DONE)], HOUR, timedelta()),
        ([(-365 * 24 * HOUR, DONE), (MINUTE, DONE)], HOUR, 59 * MINUTE),
    ],
)
def test_an_automatic_sync_counts_from_the_last_try_and_backs_off(
    tries: Tries, interval: timedelta, due_in: timedelta
) -> None:
    made = [SyncTry(NOW - ago, outcome) for ago, outcome in tries]
    assert next_automatic_sync(made, interval, NOW) == NOW + due_in


def test_no_interval_means_never() -> None:
    assert next_automatic_sync([], timedelta(), NOW) is None
