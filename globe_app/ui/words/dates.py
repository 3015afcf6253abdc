"""Days, ages and local times in words."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from globe_app.briefing.articles import MONTHS, UNDATED, WEEKDAYS, Dated, age
from globe_app.geo.countries import CountryInfo

DAY, WEEK = timedelta(days=1), timedelta(days=7)


def day_title(day: date, today: date) -> str:
    """`Thursday 26 November`; with the year when it is not this."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


def day_name(day: date, today: date) -> str:
    """The same, with `Today` and `Yesterday` for the last two days."""
    if day == today:
        return "Today"
    return "Yesterday" if day == today - DAY else day_title(day, today)


def when(article: Dated, now: datetime) -> str:
    """`5 min`, `3 h`, then `Wed 15:10`, then `Nov 3`; "undated" where its outlet gives no usable date."""
    if not article.dated:
        return UNDATED
    passed = now - article.published
    if DAY <= passed < WEEK:
        local = article.published.astimezone()
        return f"{WEEKDAYS[local.weekday()][:3]} {local:%H:%M}"
    return age(article.published, now)


def clock_there(country: CountryInfo, now: datetime) -> str:
    """`14:32 in Riyadh`, `07:13 Friday in Tokyo` on another day than here; "" where no zone is known."""
    try:
        there = now.astimezone(ZoneInfo(country.timezone))
    except (ValueError, OSError, KeyError):
        return ""
    day = "" if there.date() == now.astimezone().date() else f" {WEEKDAYS[there.weekday()]}"
    where = f" in {country.capital}" if country.capital else ""
    return f"{there:%H:%M}{day}{where}"


def ago(time: datetime, now: datetime) -> str:
    """`3 h ago`, `2 days ago`, `now`; a date after a week."""
    told = age(time, now)
    return f"{told} ago" if timedelta(minutes=1) <= now - time < WEEK else told
