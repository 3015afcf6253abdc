"""What the page of an edition says."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from globe_app import cldr
from globe_app.briefing.articles import right_to_left
from globe_app.model.edition import Edition, EditionDay, EditionItem, EditionState
from globe_app.text.shorten import shorten
from globe_app.tr import mark, tr
from globe_app.ui.widgets.article_rows import MAX_HEADLINE
from globe_app.ui.widgets.headline_card import MAX_FLAGS, CardContent
from globe_app.ui.words.dates import day_in_words, day_title

SAID = {
    EditionState.READ: mark("{day}, read to the end"),
    EditionState.UNREAD: mark("{day}, something unread"),
    EditionState.NONE: mark("{day}, no edition"),
}


def title(shown: Edition, now: datetime) -> str:
    """The heading: the day, or that there is nothing more to read of today."""
    today = now.astimezone().date()
    if shown.day == today and shown.state is EditionState.READ:
        return tr("You are up to date")
    return day_title(shown.day, today)


def facts(shown: Edition, now: datetime) -> str:
    """The line under it."""
    today = now.astimezone().date()
    if shown.hidden:
        return tr("Rules hide all that is here.")
    if not shown.items:
        return tr("No edition of this day is stored")
    day, stories = day_in_words(shown.day, today), tr("%n {story|stories}", "", len(shown.items))
    countries = tr("%n {country|countries}", "", len(shown.countries))
    if shown.state is EditionState.READ:
        return tr("Edition of {day}: {stories} from {countries}, all read or let go").format(
            day=day, stories=stories, countries=countries
        )
    return tr("{stories} from {countries}, {left} unread").format(
        stories=stories, countries=countries, left=cldr.number(len(shown.left))
    )


def says(shown: Edition, month: Sequence[EditionDay], now: datetime) -> str:
    """The line beside the calendar; `month`: the days that it shows."""
    today = now.astimezone().date()
    left = len(shown.left)
    if left:
        return tr("%n {story is|stories are} left of this edition. Then it ends.", "", left)
    if shown.day == today and shown.items:
        if any(one.state is EditionState.UNREAD for one in month):
            return tr("The next edition comes tomorrow.")
        return tr("The next edition comes tomorrow. Nothing is waiting.")
    if shown.day > today:
        return tr("This edition is still to come.")
    if shown.hidden:
        return ""  # the line under the heading says so
    if not shown.items:
        return tr("Nothing of this day was stored here.")
    return tr("This edition is read to its end.")


def day_said(day: date, state: EditionState, today: date) -> str:
    """A day of the calendar for a screen reader."""
    return tr(SAID[state]).format(day=day_in_words(day, today))


def more(hidden: int) -> str:
    """The button that shows the rest of an edition that is read."""
    return tr("%n {more story|more stories} of this edition", "", hidden)


def card(item: EditionItem) -> CardContent:
    """A story of the edition in a row."""
    told = tr("%n {country|countries}", "", len(item.countries))
    if not item.stored:
        told = tr("no longer stored")
    elif not item.story:
        told = shorten(item.outlet, 60)
    return CardContent(
        headline=shorten(item.headline, MAX_HEADLINE), flags=item.countries[:MAX_FLAGS], told=told,
        image=item.image, image_alt=item.image_alt, countries=item.countries, read=item.read or not item.stored,
        right_to_left=not item.in_english and right_to_left(item.language),
    )  # fmt: skip


def month_before(first: date) -> date:
    """The first day of the month before; of the earliest there is, the same."""
    return first if first <= date(1970, 1, 1) else (first - timedelta(days=1)).replace(day=1)


def month_after(first: date) -> date:
    """The first day of the month after."""
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1)
