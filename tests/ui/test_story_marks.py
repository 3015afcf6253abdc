"""What stories say of texts that are no good English, and of articles whose outlets give no date."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from globe_app.briefing import stories
from globe_app.geo.countries import Countries
from globe_app.model.story import FirstReport, Quote, StoryArticle
from globe_app.settings import Settings
from globe_app.store.db import Store
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.map.overlay import of_replay
from globe_app.ui.places import Stories, Story, StoryPart
from globe_app.ui.views.story.passage_row import PassageRow
from globe_app.ui.views.story.replay import ReplayPage
from globe_app.ui.views.story.timeline import bars_of
from globe_app.ui.views.story.timeline_strip import undated_words
from globe_app.ui.views.story.view import StoryView
from globe_app.ui.views.world.view import StoriesView
from globe_app.ui.words.translation import NOT_TRANSLATED_HINT, ROUGH_HINT
from tests import sql
from tests.conftest import NOW
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep, tell
from tests.ui.story_values import replay_steps, story_article
from tests.ui.view_bench import Bench, bench

ARABIC = "زلزال قوي يضرب غرب نيبال"
ARABIC_2 = "الجفاف يضرب الأنهار"
TOLD = (
    Text("BR", 9, "The ground trembles in Nepal", ("Sixty people died.",),
         ("A terra treme no Nepal", ("Morreram sessenta pessoas.",)), "pt"),
    Text("SA", 8, ARABIC, ("قتل الزلزال ستين شخصا.",), language="ar"),
    Text("NP", 7, "Earthquake strikes western Nepal", ("The quake killed sixty people.",)),
)  # fmt: skip
UNTOLD = (
    Text("SA", 6, ARABIC_2, ("جفت الأنهار.",), language="ar", paper="Sahifa"),
    Text("GE", 5, "გვალვა", ("მდინარეები დაშრა.",), language="ka"),
)
UNDATED_FIRST = (
    Text("KE", 30, "Dam breaks in the north", ("The dam broke.",), dated=False),
    Text("UG", 20, "Dam breaks near the border", ("Water rises.",)),
    Text("TZ", 10, "Flood after a dam breaks", ("Villages are cut off.",)),
    Text("RW", 1, "Dam gone", ("It is gone.",), dated=False),
)


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


def two_stories(store: Store) -> None:
    rough, untold, english = keep(store, TOLD)
    sql.change(
        store, "UPDATE translations SET translated_by = 'Apertium (por-eng)' WHERE article_id = ?",
        rough,
    )  # fmt: skip
    tell(store, (untold, rough, english))
    tell(store, keep(store, UNTOLD))


def test_a_story_has_the_headline_that_is_in_the_best_english_or_says_its_language(
    at: Bench,
) -> None:
    at.store(two_stories)
    view = StoriesView(at.context())
    at.put(view)
    at.go(view, Stories())
    first, second = view.list.model_.rows
    assert first.headline == "Earthquake strikes western Nepal", "not of the most central article"
    assert [one.text for one in second.meta][-1] == "in Arabic"
    assert second.right_to_left
    assert not first.right_to_left


def test_replay_and_reasons_mark_what_is_no_good_english(at: Bench) -> None:
    at.store(two_stories)
    view = StoryView(at.context())
    at.put(view)
    at.go(view, Story(1, StoryPart.REPLAY))
    said = [row.spoken for row in view.replay.list.model_.rows]
    assert said[0].endswith("rough translation")
    assert said[1].endswith("in Arabic")
    assert said[2].startswith("Earthquake strikes western Nepal")
    at.go(view, Story(1, StoryPart.WHY))
    wait(lambda: len(view.why.members.rows) == 3)
    tips = [row.toolTip() for row in view.why.members.rows]
    assert [ROUGH_HINT in tip for tip in tips] == [True, False, False]
    assert [NOT_TRANSLATED_HINT in tip for tip in tips] == [False, True, False]


def test_a_passage_is_marked_and_stands_on_the_side_of_its_language(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    row = PassageRow(Style(), Flags(settings.resources / "flags"), countries.name)
    row.resize(560, 200)
    rough = Quote(1, 0, "New dead", "Nove mortos", "pt", "Post", "BR", NOW, rough=True)
    row.show_quote(rough, first=True)
    assert "rough translation" in row.accessibleDescription()
    assert ROUGH_HINT in row.toolTip()
    left = ink_of(row)
    row.show_quote(
        Quote(2, 0, ARABIC, ARABIC, "ar", "Post", "SA", NOW, in_english=False), first=True
    )
    assert "in Arabic" in row.accessibleDescription()
    assert NOT_TRANSLATED_HINT in row.toolTip()
    assert left < 300 < ink_of(row), "Arabic begins at the right"
    row.deleteLater()


def ink_of(row: PassageRow) -> float:
    """The middle, px from the left, of what is drawn of the words, right of who says them."""
    row.resize(560, row.heightForWidth(560))
    image = row.grab().toImage()
    ground = image.pixelColor(image.width() - 3, image.height() - 3).lightness()
    columns = [  # of its first line
        x for x in range(170, 545) for y in range(8, min(image.height() - 4, 44), 3)
        if abs(image.pixelColor(x, y).lightness() - ground) > 80
    ]  # fmt: skip
    return (min(columns) + max(columns)) / 2


# Without a date ---------------------------------------------------------------------------------------


def undated(article: StoryArticle) -> StoryArticle:
    return replace(article, dated=False)


def test_a_story_begins_with_its_first_dated_report(store: Store) -> None:
    found = stories.current_take(store, tell(store, keep(store, UNDATED_FIRST))).row
    assert found.first == NOW - timedelta(hours=20)
    assert found.dated
    assert found.countries == ("UG", "TZ", "KE", "RW")


def test_a_list_does_not_say_when_an_undated_story_began(at: Bench) -> None:
    def work(store: Store) -> None:
        tell(store, keep(store, [replace(one, dated=False) for one in UNDATED_FIRST]))

    at.store(work)
    view = StoriesView(at.context())
    at.put(view)
    at.go(view, Stories())
    (row,) = view.list.model_.rows
    assert row.spoken.endswith(". 4 countries")


def test_no_undated_report_is_called_the_first(at: Bench) -> None:
    at.store(lambda store: tell(store, keep(store, UNDATED_FIRST)))
    view = StoryView(at.context())
    at.put(view)
    at.go(view, Story(1))
    assert "2 countries give no time" in view.page.meta.text()
    said = view.page.strip.accessibleDescription()
    assert said.startswith("First told in Uganda")
    assert "Kenya" not in said


@pytest.fixture
def steps() -> tuple[FirstReport, ...]:
    late = FirstReport("PE", undated(story_article(9, "PE", 90)), None, "")
    return (*replay_steps(("CL", 0), ("AR", 12)), late)


def test_a_replay_ends_with_those_who_give_no_time(
    qt: QApplication, settings: Settings, countries: Countries, steps: tuple[FirstReport, ...]
) -> None:
    page = ReplayPage(Style(), Flags(settings.resources / "flags"), countries.name, lambda: NOW)
    page.show_steps(steps, [one.article for one in steps], keep=False)
    assert "It reached 1 other country within 12 min." in page.facts.text()
    assert "The outlets of 1 country give no time: last in the list." in page.facts.text()
    assert page.list.model_.rows[2].spoken == "PE reports the quake. Peru. PE Paper. undated"
    page.show_steps(steps[2:], [steps[2].article], keep=False)
    assert page.facts.text() == (
        "The outlets that tell it give no times: who told it first is not known."
    )
    page.deleteLater()
    assert undated_words(steps) == "1 country gives no time"
    assert of_replay(steps, 2).said["PE"] == "number 3 to tell it, undated"


def test_a_timeline_counts_the_undated_apart() -> None:
    reports = (story_article(1, "CL"), undated(story_article(2, "AR", 60)))
    bars = bars_of(reports)
    assert ([bar.reports for bar in bars.bars], bars.undated) == ([1], 1)
    assert bars_of(reports[1:]).bars == ()
