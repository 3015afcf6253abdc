"""Times of a story in words."""

from datetime import datetime

from globe_app.briefing.articles import MONTHS, UNDATED, WEEKDAYS, counted

MINUTE_S, HOUR_S, DAY_S = 60, 3_600, 86_400
HOURS_UNTIL_DAYS = 48


def span(seconds: int) -> str:
    """`40 min`, `12 h`, `3 days`."""
    if seconds < HOUR_S:
        return f"{max(seconds // MINUTE_S, 1)} min"
    if seconds < HOURS_UNTIL_DAYS * HOUR_S:
        return f"{round(seconds / HOUR_S)} h"
    return counted(round(seconds / DAY_S), "day", "days")


def later(seconds: int | None) -> str:
    """`12 h later`; `at the same time`; "undated" where no time is known."""
    if seconds is None:
        return UNDATED
    return f"{span(seconds)} later" if seconds >= MINUTE_S else "at the same time"


def moment(when: datetime, now: datetime) -> str:
    """`Thu 6 Nov, 14:05`, local time; with the year when it is not this."""
    local = when.astimezone()
    year = f" {local.year}" if local.year != now.astimezone().year else ""
    day = f"{WEEKDAYS[local.weekday()][:3]} {local.day} {MONTHS[local.month - 1][:3]}"
    return f"{day}{year}, {local:%H:%M}"
