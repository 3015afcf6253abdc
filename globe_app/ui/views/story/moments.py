"""Times of a story in words."""

from datetime import datetime

from globe_app.briefing.articles import UNDATED
from globe_app.cldr import Form, clock, day_words, number, phrases
from globe_app.tr import tr

MINUTE_S, HOUR_S, DAY_S = 60, 3_600, 86_400
HOURS_UNTIL_DAYS = 48


def span(seconds: int) -> str:
    """`40 min`, `12 h`, `3 days`."""
    if seconds < HOUR_S:
        return tr("{minutes} min").format(minutes=number(max(seconds // MINUTE_S, 1)))
    if seconds < HOURS_UNTIL_DAYS * HOUR_S:
        return tr("{hours} h").format(hours=number(round(seconds / HOUR_S)))
    return tr("%n {day|days}", "", round(seconds / DAY_S))


def later(seconds: int | None) -> str:
    """`12 h later`; `at the same time`; "undated" where no time is known."""
    if seconds is None:
        return tr(UNDATED)
    if seconds < MINUTE_S:
        return tr("at the same time")
    return tr("{span} later").format(span=span(seconds))


def moment(when: datetime, now: datetime) -> str:
    """`Thu 6 Nov, 14:05`, local time; with the year when it is not this."""
    local = when.astimezone()
    same_year = local.year == now.astimezone().year
    day = day_words(local, Form.DAY_SHORT if same_year else Form.DAY_SHORT_YEAR)
    day = f"{day_words(local, Form.WEEKDAY_SHORT)} {day}"
    return phrases(day, clock(local))
