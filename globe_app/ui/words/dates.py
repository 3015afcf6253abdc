"""Days, ages and local times in words."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from globe_app.briefing.articles import UNDATED, Dated, age
from globe_app.cldr import Form, city, clock, day_words
from globe_app.geo.countries import CountryInfo
from globe_app.tr import tr

DAY, WEEK = timedelta(days=1), timedelta(days=7)


def day_in_words(day: date, today: date) -> str:
    """`Thursday 26 November`, within a sentence; with the year when it is not this."""
    return day_words(day, Form.TITLE if day.year == today.year else Form.TITLE_YEAR)


def day_title(day: date, today: date) -> str:
    """The same as a heading."""
    words = day_in_words(day, today)
    return words[:1].upper() + words[1:]


def month_title(day: date) -> str:
    """`November 2026`."""
    return day_words(day, Form.MONTH)


def day_name(day: date, today: date) -> str:
    """The same, with `Today` and `Yesterday` for the last two days."""
    if day == today:
        return tr("Today")
    return tr("Yesterday") if day == today - DAY else day_title(day, today)


def when(article: Dated, now: datetime) -> str:
    """`5 min`, `3 h`, then `Wed 15:10`, then `Nov 3`; "undated" where its outlet gives no usable date."""
    if not article.dated:
        return tr(UNDATED)
    passed = now - article.published
    if DAY <= passed < WEEK:
        local = article.published.astimezone()
        return f"{day_words(local, Form.WEEKDAY_SHORT)} {clock(local)}"
    return age(article.published, now)


def clock_there(country: CountryInfo, now: datetime) -> str:
    """`14:32 in Riyadh`, `07:13 Friday in Tokyo` on another day than here; "" where no zone is known."""
    try:
        there = now.astimezone(ZoneInfo(country.timezone))
    except (ValueError, OSError, KeyError):
        return ""
    time = clock(there)
    if there.date() != now.astimezone().date():
        time = f"{time} {day_words(there, Form.WEEKDAY)}"
    if not country.capital:
        return time
    return tr("{time} in {city}").format(time=time, city=city(country.capital))


def ago(time: datetime, now: datetime) -> str:
    """`3 h ago`, `2 days ago`, `now`; a date after a week."""
    told = age(time, now)
    if timedelta(minutes=1) <= now - time < WEEK:
        return tr("{age} ago").format(age=told)
    return told
