"""When the next automatic sync is due. Touches nothing."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from globe_app.model.sync import SyncOutcome, SyncTry

RETRY_AFTER = timedelta(minutes=15)  # after one failure; twice as long after each further one
_IN_VAIN = {SyncOutcome.FAILED, SyncOutcome.STOPPED, SyncOutcome.UNFINISHED}


def next_automatic_sync(
    tries: Sequence[SyncTry], interval: timedelta, now: datetime
) -> datetime | None:
    """When to begin it; a time up to `now` means at once, None never.

    `tries`: the syncs that were begun, the newest first, whoever asked for them; `interval`: between two
    automatic syncs, zero = never. It counts from the last try, whatever became of it. A sync that was in
    vain is tried again sooner than after the whole interval, but later each time; one that the reader
    cancelled is not. Tries later than `now` are left out: the clock was wrong then, or is now.
    """
    if not interval:
        return None
    past = [one for one in tries if one.began <= now]
    if not past:
        return now
    failures = 0
    for one in past:
        if one.outcome not in _IN_VAIN:
            break
        failures += 1
    wait = min(interval, RETRY_AFTER * 2 ** min(failures - 1, 10)) if failures else interval
    return past[0].began + wait
