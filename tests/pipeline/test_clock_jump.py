"""When a sync may clean up, by the clock: as a table."""

from datetime import datetime, timedelta

import pytest

from globe_app.pipeline.clock_jump import may_clean_up
from tests.conftest import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NONE = None
CASES = [  # last known, newest date that came, allowed, trusted from now on, restart, said
    (NONE, NONE, True, True, False, ""),
    (NOW - HOUR, NONE, True, True, False, ""),
    (NOW + HOUR, NONE, True, True, False, ""),
    (NOW - DAY, NONE, True, True, False, ""),
    (NOW - 2 * DAY, NOW - HOUR, True, True, False, ""),
    (NOW - 2 * DAY, NONE, False, False, False, "2 days past the last sync"),
    (NOW - 2 * DAY, NOW - 5 * DAY, False, False, False, "no article came that bears it out"),
    (NOW - 30 * DAY, NOW, True, True, False, ""),
    (NOW - 200 * DAY, NONE, False, False, False, "200 days past"),
    (NOW - 200 * DAY, NOW - 200 * DAY, False, False, False, "200 days past"),
    (NOW - 5 * 365 * DAY, NOW - HOUR, False, True, True, "counts as stored today"),
    (NOW + 2 * DAY, NONE, False, False, False, "2 days behind the last sync"),
    (NOW + 200 * DAY, NOW - HOUR, False, True, False, "200 days behind"),
    (NOW + 200 * DAY, NOW - 40 * DAY, False, False, False, "200 days behind"),
]  # fmt: skip


@pytest.mark.parametrize(("last", "dated", "allowed", "trusted", "restart", "said"), CASES)
def test_a_cleanup_holds_off_when_the_clock_jumped(
    last: datetime | None, dated: datetime | None, allowed: bool, trusted: bool, restart: bool, said: str
) -> None:  # fmt: skip
    found = may_clean_up(last, NOW, dated)
    assert (found.allowed, found.restart) == (allowed, restart)
    assert found.trusted == (NOW if trusted else None)
    assert said in found.note
    assert bool(found.note) is not allowed
