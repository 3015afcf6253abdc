"""Whether the clock can be trusted to say what is old. Pure: it reads no clock and no store.

A clock that is wrong for one sync would otherwise make everything stored look old. What bears a clock
out is the news: articles that came with this sync and that their outlets date to the last days.
"""

from datetime import datetime, timedelta

from globe_app.model.retention import CleanupDecision

SLACK = timedelta(days=1)  # a change that is no jump: a time zone set wrong, a day without a sync
LONGEST_PAUSE = timedelta(days=30)  # between two syncs that needs no new start
FRESH = timedelta(days=3)  # how old new articles may be to bear the clock out


def may_clean_up(
    last: datetime | None, now: datetime, newest_dated: datetime | None
) -> CleanupDecision:
    """Decide.

    `last`: when the clock was last known to be right, else when the newest article was stored before this
    sync; None = nothing was stored before. `newest_dated`: the newest date that an outlet gives an
    article which this sync stored; None = it stored none with a date.
    """
    borne_out = newest_dated is not None and now - FRESH <= newest_dated <= now + SLACK
    trusted = now if borne_out else None
    if last is None or abs(now - last) <= SLACK:
        return CleanupDecision(True, now)
    if now < last:
        return CleanupDecision(
            False, trusted, note=f"nothing was cleaned up: the clock is {_days(last - now)} behind"
            " the last sync",
        )  # fmt: skip
    passed = _days(now - last)
    if now - last > LONGEST_PAUSE:
        return CleanupDecision(
            False, trusted, restart=borne_out,
            note=f"nothing was cleaned up: the clock is {passed} past the last sync"
            + ("; what is stored counts as stored today" if borne_out else ""),
        )  # fmt: skip
    if not borne_out:
        return CleanupDecision(
            False, None, note=f"nothing was cleaned up: the clock is {passed} past the last sync, and"
            " no article came that bears it out",
        )  # fmt: skip
    return CleanupDecision(True, now)


def _days(passed: timedelta) -> str:
    days = max(passed.days, 1)
    return "1 day" if days == 1 else f"{days:,} days"
