"""The list of stories: the most told first, what is not compared yet, what waits for a translator."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from globe_app.briefing.stories import EnrichState
from globe_app.briefing.story_lists import StoryList
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.store import marks
from globe_app.ui.places import Stories, Story
from globe_app.ui.views.world import words
from globe_app.ui.views.world.view import StoriesView
from tests.conftest import NOW
from tests.ui.stored_stories import fill_stories
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> StoriesView:
    fill_stories(at.settings)
    made = StoriesView(at.context())
    at.put(made)
    at.go(made, Stories())
    made.focus()
    return made


def state(
    grouped: int = 0, ungrouped: int = 0, waiting: tuple[tuple[str, int], ...] = ()
) -> StoryList:
    return StoryList((), {}, frozenset(), EnrichState(0, grouped, ungrouped, waiting))


def test_the_most_told_stand_first_and_return_opens_one(at: Bench, view: StoriesView) -> None:
    rows = view.list.model_.rows
    assert [row.headline for row in rows] == [
        "Earthquake strikes western Nepal", "Ferry runs aground off Kobe",
    ]  # fmt: skip
    assert rows[0].spoken == (
        "Earthquake strikes western Nepal. 5 countries. first told in Nepal, 1 day ago"
    )
    assert rows[0].flags == ("NP", "IN", "GB", "SA", "FR")
    assert rows[0].countries == rows[0].flags, "they are lit up under the pointer"
    assert view.facts.text() == "2 stories told in more than one country · 6 countries"
    assert view.list.hasFocus()
    assert view.step(1)
    assert not view.step(1)
    press(view.list, Key.Key_Return)
    assert at.wanted == [Story(rows[1].id)]
    assert view.selection().story == rows[1].id


def test_a_refresh_keeps_the_row_and_a_story_of_which_something_is_read_is_quiet(
    at: Bench, view: StoriesView
) -> None:
    view.step(1)
    before = view.here()
    at.store(lambda store: marks.mark_read(store, [1], True, NOW))
    at.refresh(view)
    assert view.here() == before
    assert [row.quiet for row in view.list.model_.rows] == [True, False]


def test_other_days_are_one_menu_away(at: Bench, view: StoriesView) -> None:
    assert view.period.words == "Last 3 days"
    actions = view.menu.actions()
    assert [one.text() for one in actions] == ["Last day", "Last 3 days", "Last 7 days"]
    actions[2].trigger()
    assert at.wanted == [Stories(7)]
    at.go(view, Stories(7))
    assert view.period.words == "Last 7 days"
    here = view.here()
    assert here is not None
    assert here.days == 7


def test_a_list_without_stories_says_why(view: StoriesView) -> None:
    view.show(state(), Stories())
    assert view.empty.text() == "No articles are stored yet. An update (F5) gets today’s news."
    view.show(state(0, 512, (("el", 9), ("th", 3))), Stories())
    assert view.empty.text().startswith("512 articles are stored, and none is compared yet.")
    assert view.waiting.text() == "12 articles in Greek and Thai wait for a translator."
    assert view.translators.isVisible()
    view.show(state(0, 1), Stories())
    assert view.empty.text().startswith("1 article is stored, and none is compared yet.")
    view.show(state(40, 2), Stories())
    assert view.empty.text() == (
        "No story of the last 3 days is told in two countries. A longer time may have some."
    )
    assert not view.translators.isVisible()
    assert view.pending.text() == "2 articles are not compared yet."
    view.show(state(40), Stories(7))
    assert view.empty.text() == "No story of the last 7 days is told in two countries."
    assert view.foot.isHidden(), "one quiet line, where there is something to say"


def test_languages_that_wait_are_named_in_plain_words() -> None:
    many = tuple((tag, 1) for tag in ("el", "th", "ka", "is", "sw", "am"))
    assert words.waiting(EnrichState(0, 0, 0, many)).startswith(
        "6 articles in Greek, Thai, Georgian, Icelandic and 2 other languages wait"
    )
    one = words.waiting(EnrichState(0, 0, 0, (("el", 1),)))
    assert one == "1 article in Greek waits for a translator."


def test_while_articles_are_compared_it_says_so_and_that_none_waits(
    at: Bench, view: StoriesView
) -> None:
    view.show_working(True)
    view.show(state(0, 512, (("fr", 34),)), Stories())
    assert view.empty.text().startswith("The articles are being compared on this computer")
    assert view.waiting.isHidden()
    view.show(state(400, 112), Stories())
    assert view.pending.text() == "112 articles are being compared."
    view.show(state(0, 512, (("fr", 34),)), Stories())
    view.show_working(False)
    assert view.waiting.text() == "34 articles in French wait for a translator."
    view.translators.click()
    assert at.run == ["translators"]
