"""The edition of a day: a few stories spread over countries and themes, with an end.

What it holds is chosen when it is shown first (`begin` keeps it); from then on nothing that comes in moves or
replaces a story of it. One that was begun while less was stored than it may hold gets more at its end.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from globe_app.errors import NotFoundError
from globe_app.model.edition import Candidate, Edition, EditionDay, EditionItem, EditionState
from globe_app.model.news import Picture
from globe_app.store import editions as stored_editions
from globe_app.store import front_page
from globe_app.store import stories as stored_stories
from globe_app.store.db import Store
from globe_app.store.editions import SingleArticle, StoredItem
from globe_app.stories.edition_choice import choose

FIRST = date(1970, 1, 3)  # before it nothing is stored: times are Unix seconds
CANDIDATES = 200  # the most told stories of a day, of which some are chosen
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


def edition(store: Store, day: date, stories: int, now: datetime) -> Edition:
    """The edition of a day, of at most so many stories: as it was begun, else what it would be now."""
    today = now.astimezone().date()
    held = stored_editions.items(store, day)
    if day == today and held is not None and not any(one.stored for one in held):
        held = None  # the sample was, and is gone
    items = held or ()
    in_span = FIRST <= day <= today
    new: tuple[StoredItem, ...] = ()
    if in_span and (held is None or (day == today and len(items) < stories)):
        new = _chosen(store, day, stories, now, items)
    seen = [one for one in (*items, *new) if not one.hidden]
    hidden = not seen and (
        bool(items) or (in_span and stored_editions.all_hidden(store, *_span(day, now)))
    )
    return Edition(day, _shown(store, seen), held is not None and not new, hidden)


def begin(store: Store, shown: Edition, now: datetime) -> None:
    """Keep an edition as it is shown. Raises `StoreError`."""
    if shown.items and not shown.begun:
        stored_editions.begin(store, shown, now)


def note_story_read(store: Store, day: date, story: int, stories: int, now: datetime) -> None:
    """A story's page was opened: it is read in the edition of a day, where that holds it. An edition of which
    something is read was begun. Raises `StoreError`."""
    shown = edition(store, day, stories, now)
    if any(one.story == story for one in shown.items):
        begin(store, shown, now)
        stored_editions.note_story_read(store, day, story, now)


def editions(store: Store, month: date, now: datetime) -> tuple[EditionDay, ...]:
    """The days of the month that a date is in, each with what its edition's state is."""
    first = month.replace(day=1)
    days = monthrange(first.year, first.month)[1]
    begun = stored_editions.begun(store, first, first.replace(day=days))
    today = now.astimezone().date()
    return tuple(
        EditionDay(day, _state(store, day, today, now, begun.get(day)))
        for day in (first.replace(day=number) for number in range(1, days + 1))
    )


def _state(
    store: Store, day: date, today: date, now: datetime, held: Sequence[StoredItem] | None
) -> EditionState:
    if held and (day != today or any(one.stored for one in held)):
        seen = [one for one in held if not one.hidden]
        if not seen:
            return EditionState.NONE
        left = any(one.stored and not one.read for one in seen)
        return EditionState.UNREAD if left else EditionState.READ
    if not FIRST <= day <= today:
        return EditionState.NONE
    some, unread = stored_editions.published_in(store, *_span(day, now))
    if not some:
        return EditionState.NONE
    return EditionState.UNREAD if unread else EditionState.READ


def neighbour(shown: Edition, story: int, article: int, by: int) -> EditionItem | None:
    """The item `by` places after a story (or, where that is 0, after an article); what was cleaned up is passed
    over. None: there is none, or the edition does not hold it."""
    there = [one for one in shown.items if one.stored]
    at = next(
        (
            n
            for n, one in enumerate(there)
            if (one.story == story if story else one.article == article)
        ),
        None,
    )
    if at is None or not 0 <= at + by < len(there):
        return None
    return there[at + by]


def next_left(shown: Edition, story: int, article: int) -> EditionItem | None:
    """The first item after this one that is left, else the first of all; None: it is read to the end."""
    at = next(
        (
            one.position
            for one in shown.items
            if (one.story == story if story else one.article == article)
        ),
        -1,
    )
    left = [one for one in shown.left if one.position != at]
    return next((one for one in left if one.position > at), next(iter(left), None))


def _span(day: date, now: datetime) -> tuple[datetime, datetime]:
    """What a day's edition is of: the day; today, the day before too, as little of today has passed."""
    begin_, end = (datetime.combine(one, time.min).astimezone() for one in (day, day + DAY))
    return (begin_ - DAY, now + DAY) if day == now.astimezone().date() else (begin_, end)


def _chosen(
    store: Store, day: date, count: int, now: datetime, held: Sequence[StoredItem]
) -> tuple[StoredItem, ...]:
    since, until = _span(day, now)
    before = (*held, *(stored_editions.items(store, day - DAY) or ()))
    told_before = {one.story for one in before if one.story}
    rows = [
        row
        for row in stored_stories.stories(store, since, until - SECOND, limit=CANDIDATES)
        if row.id not in told_before
    ]
    themes = stored_editions.themes_of(store, [row.id for row in rows])
    several = [
        Candidate(row.id, row.central_article, row.headline, row.countries, themes.get(row.id, ""))
        for row in rows
    ]
    there = {one.article for one in before}
    singles = [
        one
        for one in stored_editions.newest_by_country(store, since, until, told_before)
        if one.article not in there
    ]
    stand = [
        Candidate(one.story, one.article, one.headline, one.countries, one.theme) for one in held
    ]
    return tuple(
        StoredItem(
            n, one.story, one.article, one.headline, one.countries, one.theme, single=not one.story
        )
        for n, one in enumerate(choose(several, singles, count, stand), len(held))
    )


def _shown(store: Store, items: Sequence[StoredItem]) -> tuple[EditionItem, ...]:
    """The items with what is shown of them, as it is stored now."""
    ids = [one.story for one in items if one.story]
    opened = front_page.opened_stories(store, ids)
    pictures = front_page.pictures_of_stories(store, ids)
    singles = stored_editions.singles(store, [one.article for one in items if one.single])
    return tuple(
        _story(store, one, pictures.get(one.story), one.story in opened)
        if one.story and not one.single
        else _single(one, singles.get(one.article))
        for one in items
    )


def _story(store: Store, one: StoredItem, picture: Picture | None, opened: bool) -> EditionItem:
    try:
        row = stored_stories.story(store, one.story)
    except NotFoundError:  # it went this moment
        return _gone(one)
    return EditionItem(
        one.position, row.id, row.central_article or one.article, row.headline, row.countries, one.theme,
        one.read or opened, True, "", picture.hash if picture else "", picture.alt if picture else "",
        row.in_english, row.language, row.sample,
    )  # fmt: skip


def _single(one: StoredItem, found: SingleArticle | None) -> EditionItem:
    if found is None:
        return _gone(one)
    return EditionItem(
        one.position, 0, one.article, found.headline, one.countries, one.theme, one.read or found.read,
        True, found.outlet, found.image, found.image_alt, found.in_english, found.language, found.sample,
    )  # fmt: skip


def _gone(one: StoredItem) -> EditionItem:
    return EditionItem(
        one.position, 0, one.article, one.headline, one.countries, one.theme, one.read, False
    )
