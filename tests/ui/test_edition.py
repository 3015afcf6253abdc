"""The page of an edition, its calendar, and Today when nothing of the day is left, in the real window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.briefing.edition import edition
from globe_app.geo.countries import Countries
from globe_app.model.edition import EditionState
from globe_app.settings import Settings
from globe_app.store import retention
from globe_app.store.db import Store, open_store
from globe_app.ui.editions.calendar import Calendar
from globe_app.ui.editions.day_cell import DayCell
from globe_app.ui.editions.page import EditionPage
from globe_app.ui.place_text import place_from_text
from globe_app.ui.places import Article, Edition, Place, Story, Today
from globe_app.ui.preferences import ReadBy
from globe_app.ui.views.edition.view import EditionView
from globe_app.ui.views.today.view import TodayView
from globe_app.ui.window import MainWindow
from tests.briefing.test_today import tell
from tests.conftest import NOW
from tests.store.kept import keep
from tests.ui.conftest import STILL, shown, wait

TODAY = NOW.astimezone().date()
DAY = timedelta(days=1)
HERE = Edition(TODAY.isoformat())


def fill(store: Store) -> None:
    """Three stories of today, one of five days ago, and an article of last month."""
    tell(store, "Quake", "NP", "IN", "GB", "FR")
    tell(store, "Match", "BR", "AR", hours=4)
    tell(store, "Flood", "KE", "UG", hours=3)
    tell(store, "Strike", "FR", "DE", hours=120)
    keep(store, 1, published=NOW - timedelta(days=30))


@pytest.fixture
def window(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[MainWindow]:
    store = open_store(settings.store, settings.images)
    fill(store)
    store.close()
    yield from shown(qt, application.build_window(settings, STILL, clock=lambda: NOW))


def at_rest(window: MainWindow) -> None:
    wait(lambda: not window.services.busy)
    wait(lambda: not window.services.busy)


def go(window: MainWindow, place: Place) -> None:
    window.navigator.go(place)
    wait(lambda: window.navigator.place is not None and window.navigator.place.page == place.page)
    at_rest(window)


def page_of(window: MainWindow) -> EditionPage:
    view = window.navigator.view
    assert isinstance(view, EditionView)
    return view.page


def place(window: MainWindow) -> Place | None:
    here = window.navigator.place
    return None if here is None else here.page


def run(window: MainWindow, action: str) -> None:
    window.run(action)
    at_rest(window)


def state(window: MainWindow, day: date = TODAY) -> EditionState:
    store = open_store(window.services.settings.store, read_only=True)
    try:
        return edition(store, day, 12, NOW).state
    finally:
        store.close()


def cell(calendar: Calendar, day: date) -> DayCell:
    return next(one for one in calendar.cells if one.day == day and one.isVisible())


def test_e_opens_the_edition_of_today_with_what_is_left_of_it(window: MainWindow) -> None:
    run(window, "edition")
    page = page_of(window)
    assert page.title.text() == "Friday 6 November"
    assert page.facts.text() == "3 stories from 8 countries, 3 unread"
    assert page.says.text() == "3 stories are left of this edition. Then it ends."
    assert page.let_go_button.isVisible()
    assert not page.somewhere_button.isVisible()
    assert [card.content.headline.partition(",")[0] for card in page.cards if card.isVisible()] == [
        "Quake", "Flood", "Match",
    ]  # fmt: skip
    assert page.read_on.hasFocus()
    run(window, "next")
    assert page.cards[0].hasFocus()


def test_next_leads_from_story_to_story_to_the_end_and_back_leads_to_the_edition(
    window: MainWindow,
) -> None:
    run(window, "edition")
    run(window, "page_down")  # Space opens the first that is left
    opened = []
    for _ in range(3):
        here = place(window)
        assert isinstance(here, Story)
        opened.append(here.id)
        while place(window) == here:
            run(window, "next")  # through its passages, then on
    assert len(set(opened)) == 3
    assert place(window) == HERE
    page = page_of(window)
    assert page.title.text() == "You are up to date"
    assert page.facts.text() == (
        "Edition of Friday 6 November: 3 stories from 8 countries, all read or let go"
    )
    run(window, "back")
    assert place(window) == Today()


def test_space_reads_on_through_the_edition_and_k_leads_back(window: MainWindow) -> None:
    run(window, "edition")
    run(window, "page_down")
    first = place(window)
    for _ in range(30):
        if place(window) != first:
            break
        run(window, "page_down")
    second = place(window)
    assert isinstance(second, Story)
    for _ in range(30):
        if place(window) != second:
            break
        run(window, "previous")
    assert place(window) == first
    run(window, "back")
    assert place(window) == HERE
    assert page_of(window).facts.text() == "3 stories from 8 countries, 1 unread"


def test_next_unread_passes_over_what_was_read(window: MainWindow) -> None:
    run(window, "edition")
    page = page_of(window)
    assert page.edition is not None
    first, second, third = page.edition.items
    go(window, Story(second.story, edition=HERE.day))
    run(window, "back")
    go(window, Story(first.story, edition=HERE.day))
    run(window, "next_unread")
    here = place(window)
    assert isinstance(here, Story)
    assert here.id == third.story


def test_letting_go_of_the_rest_is_taken_back_by_undo(window: MainWindow) -> None:
    run(window, "edition")
    assert window.actions_["mark_all_read"].isEnabled()
    run(window, "mark_all_read")
    assert window.toast.words == "8 articles marked read"
    assert page_of(window).title.text() == "You are up to date"
    assert state(window) is EditionState.READ
    run(window, "undo")
    assert page_of(window).title.text() == "Friday 6 November"
    assert state(window) is EditionState.UNREAD
    run(window, "redo")
    assert state(window) is EditionState.READ


def test_today_becomes_up_to_date_when_nothing_is_left_and_itself_again_after_undo(
    window: MainWindow,
) -> None:
    view = window.navigator.view
    assert isinstance(view, TodayView)
    assert view.board.edition.words == "3 stories in today’s edition"
    view.board.edition.click()
    at_rest(window)
    assert place(window) == HERE
    run(window, "mark_all_read")
    run(window, "home")
    assert view.widget.currentWidget() is view.finished  # type: ignore[attr-defined]
    assert view.finished.title.text() == "You are up to date"
    assert view.finished.calendar.cells
    assert cell(view.finished.calendar, TODAY).hasFocus()
    run(window, "undo")
    assert view.widget.currentWidget() is view.board  # type: ignore[attr-defined]
    assert view.board.isAncestorOf(QApplication.focusWidget())


def test_only_three_stories_of_a_read_edition_are_shown_and_the_rest_on_demand(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    store = open_store(settings.store, settings.images)
    pairs = ("FR", "DE"), ("BR", "AR"), ("KE", "UG"), ("JP", "KR"), ("US", "CA")
    for n, codes in enumerate(pairs):
        tell(store, f"Story {n}", *codes)
    store.close()
    made = shown(qt, application.build_window(settings, STILL, clock=lambda: NOW))
    window = next(made)
    run(window, "edition")
    run(window, "mark_all_read")
    page = page_of(window)
    assert sum(card.isVisible() for card in page.cards) == 3
    assert page.more.words == "2 more stories of this edition"
    page.more.click()
    assert sum(card.isVisible() for card in page.cards) == 5
    assert page.cards[3].hasFocus()
    next(made, None)


def test_the_arrow_keys_walk_days_and_page_keys_months_and_enter_opens_a_day(
    window: MainWindow,
) -> None:
    run(window, "edition")
    calendar = page_of(window).calendar
    calendar.focus_current()
    assert cell(calendar, TODAY).accessibleName() == "Friday 6 November, something unread"
    for key, day in (
        (Qt.Key.Key_Left, 5), (Qt.Key.Key_Right, 6), (Qt.Key.Key_Down, 13), (Qt.Key.Key_Up, 6),
        (Qt.Key.Key_Left, 5), (Qt.Key.Key_Left, 4), (Qt.Key.Key_Left, 3),
    ):  # fmt: skip
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        assert calendar.current == TODAY.replace(day=day)
        assert cell(calendar, calendar.current).hasFocus()
    QTest.keyClick(cell(calendar, calendar.current), Qt.Key.Key_PageUp)
    at_rest(window)
    assert calendar.current == date(2026, 10, 3)
    assert calendar.month.text() == "October 2026"
    october = date(2026, 10, 7)
    assert cell(calendar, october).accessibleName() == "Wednesday 7 October, something unread"
    assert cell(calendar, date(2026, 10, 8)).accessibleName() == "Thursday 8 October, no edition"
    QTest.keyClick(cell(calendar, calendar.current), Qt.Key.Key_PageDown)
    QTest.keyClick(cell(calendar, calendar.current), Qt.Key.Key_PageDown)
    at_rest(window)
    assert calendar.current == date(2026, 11, 3)  # none after this month
    week = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(cell(calendar, calendar.current), key)
        week.append(calendar.current)
    assert week[1] - week[0] == 6 * DAY
    strike = TODAY - 5 * DAY
    while calendar.current != strike:
        way = Qt.Key.Key_Left if calendar.current > strike else Qt.Key.Key_Right
        QTest.keyClick(cell(calendar, calendar.current), way)
    QTest.keyClick(cell(calendar, strike), Qt.Key.Key_Return)
    at_rest(window)
    assert place(window) == Edition(strike.isoformat())
    assert page_of(window).title.text() == "Sunday 1 November"
    assert page_of(window).facts.text() == "1 story from 2 countries, 1 unread"
    run(window, "back")
    assert place(window) == HERE
    run(window, "forward")
    assert place(window) == Edition(strike.isoformat())


def test_a_day_is_clicked_and_one_without_an_edition_says_so(window: MainWindow) -> None:
    run(window, "edition")
    empty = TODAY - 4 * DAY
    QTest.mouseClick(cell(page_of(window).calendar, empty), Qt.MouseButton.LeftButton)
    at_rest(window)
    page = page_of(window)
    assert page.facts.text() == "No edition of this day is stored"
    assert page.says.text() == "Nothing of this day was stored here."
    assert not page.head.isVisible()
    assert cell(page.calendar, empty).hasFocus()
    run(window, "mark_all_read")
    assert window.toast.words == "Nothing of this edition is unread"


def test_an_edition_is_there_again_after_a_restart(window: MainWindow) -> None:
    day = (TODAY - 5 * DAY).isoformat()
    go(window, Edition(day))
    kept = place_from_text(window.remembered().place, ())
    assert kept is not None
    assert kept.page == Edition(day)


def test_what_comes_in_moves_no_story_of_an_edition_that_is_read(window: MainWindow) -> None:
    run(window, "edition")
    before = [card.content.headline for card in page_of(window).cards if card.isVisible()]
    store = open_store(window.services.settings.store, window.services.settings.images)
    tell(store, "Summit", "US", "CA", "MX", "ES", "IT", "PT")
    store.close()
    window.refresh()
    at_rest(window)
    after = [card.content.headline for card in page_of(window).cards if card.isVisible()]
    assert after[: len(before)] == before
    assert len(after) == 4


def test_a_story_that_was_cleaned_up_is_told_and_cannot_be_opened(window: MainWindow) -> None:
    run(window, "edition")
    store = open_store(window.services.settings.store, window.services.settings.images)
    retention.remove_batches(store, [1, 2, 3, 4], NOW)
    store.close()
    window.refresh()
    at_rest(window)
    gone = page_of(window).cards[0]
    assert gone.content.told == "no longer stored"
    assert not gone.isEnabled()
    assert page_of(window).facts.text().endswith("2 unread")
    run(window, "page_down")
    assert isinstance(place(window), Story)


def test_a_single_article_of_an_edition_leads_on_too(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    store = open_store(settings.store, settings.images)
    tell(store, "Quake", "NP", "IN")
    keep(store, 1, published=NOW)
    store.close()
    made = shown(qt, application.build_window(settings, STILL, clock=lambda: NOW))
    window = next(made)
    run(window, "edition")
    page = page_of(window)
    assert page.cards[1].content.told == "Paper"
    page.cards[1].click()
    at_rest(window)
    assert isinstance(place(window), Article)
    run(window, "previous")
    here = place(window)
    assert isinstance(here, Story)
    run(window, "back")
    assert place(window) == HERE
    assert state(window) is EditionState.READ
    next(made, None)


def test_by_key_alone_a_story_s_page_reads_nothing(window: MainWindow) -> None:
    window.preferences.take(replace(window.preferences.value, read_by=ReadBy.KEY))
    run(window, "edition")
    run(window, "page_down")
    assert isinstance(place(window), Story)
    run(window, "back")
    assert page_of(window).facts.text() == "3 stories from 8 countries, 3 unread"


def test_widgets_are_not_piled_up_by_going_from_day_to_day(window: MainWindow) -> None:
    days = [TODAY, TODAY - 5 * DAY, TODAY - 4 * DAY]
    for day in days:
        go(window, Edition(day.isoformat()))
    view = window.navigator.view
    assert view is not None
    before = len(view.widget.findChildren(object))
    for day in days * 3:
        go(window, Edition(day.isoformat()))
    assert len(view.widget.findChildren(object)) == before


def test_the_setting_of_how_many_stories_is_kept_to(window: MainWindow) -> None:
    window.preferences.take(replace(window.preferences.value, edition_stories=3))
    store = open_store(window.services.settings.store, window.services.settings.images)
    tell(store, "Summit", "US", "CA")
    store.close()
    run(window, "edition")
    assert sum(card.isVisible() for card in page_of(window).cards) == 3


def test_at_midnight_another_day_begins_in_a_window_that_stays_open(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    store = open_store(settings.store, settings.images)
    fill(store)
    store.close()
    now = [NOW]
    made = shown(qt, application.build_window(settings, STILL, clock=lambda: now[0]))
    window = next(made)
    run(window, "edition")
    run(window, "mark_all_read")
    run(window, "home")
    view = window.navigator.view
    assert isinstance(view, TodayView)
    assert view.finished.title.text() == "You are up to date"
    now[0] = NOW + DAY
    store = open_store(settings.store, settings.images)
    tell(store, "Summit", "US", "CA", hours=-20)
    store.close()
    view.minute(now[0])
    at_rest(window)
    assert view.widget.currentWidget() is view.board  # type: ignore[attr-defined]
    assert view.board.edition.words == "1 story in today’s edition"
    next(made, None)
