"""Articles whose outlets give no usable date: "undated" wherever a time is shown, and never the first."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from globe_app.briefing import articles, stories
from globe_app.geo.countries import Countries
from globe_app.model.story import FirstReport, StoryArticle
from globe_app.store.db import Store
from globe_app.ui.old.look import theme
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.views.article.bilingual import Mode
from globe_app.ui.old.views.article.html import page as article_page
from globe_app.ui.old.views.story.replay import ReplayBar
from globe_app.ui.old.views.story.replay_list import ReplayModel
from globe_app.ui.old.views.story.timeline import bars_of
from globe_app.ui.old.views.world.row import coverage_words
from globe_app.ui.old.widgets.rows import ArticleListModel
from globe_app.ui.old.window import MainWindow
from tests.conftest import NOW
from tests.ui_old.stored_stories import Text, keep, tell
from tests.ui_old.story_values import replay_steps, row, story_article

UNDATED_FIRST = (
    Text("KE", 30, "Dam breaks in the north", ("The dam broke.",), dated=False),
    Text("UG", 20, "Dam breaks near the border", ("Water rises.",)),
    Text("TZ", 10, "Flood after a dam breaks", ("Villages are cut off.",)),
    Text("RW", 1, "Dam gone", ("It is gone.",), dated=False),
)


def undated(article: StoryArticle) -> StoryArticle:
    return replace(article, dated=False)


def test_a_list_says_undated_and_not_that_an_article_is_new(store: Store) -> None:
    keep(store, [Text("KE", 0, "No date", ("It has none.",), dated=False)])
    (found,) = articles.story_page(store, "KE").rows
    assert articles.age_of(found, NOW) == "undated"
    model = ArticleListModel(lambda: NOW)
    model.show((found, replace(found, dated=True)), False)
    said = [model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert said == ["No date. KE Post, undated, unread", "No date. KE Post, now, unread"]


def test_undated_articles_are_listed_by_when_they_were_first_seen(store: Store) -> None:
    keep(store, [
        Text("KE", 5, "Five hours", ("x",)), Text("KE", 3, "Seen three hours ago", ("x",), dated=False),
        Text("KE", 1, "One hour", ("x",)),
    ])  # fmt: skip
    found = articles.story_page(store, "KE").rows
    assert [one.headline for one in found] == ["One hour", "Seen three hours ago", "Five hours"]


def test_the_page_of_an_article_says_undated(store: Store, countries: Countries) -> None:
    (number,) = keep(store, [Text("KE", 0, "No date", ("It has none.",), dated=False)])
    shown = articles.article_page(store, countries, number)
    html = article_page(
        shown,
        theme.LIGHT,
        "Serif",
        12,
        NOW,
        mode=Mode.ORIGINAL,
        narrow=False,
        image_width=0,
        room=400,
    )
    assert "Undated, received Friday, November 6" in html


def test_a_story_begins_with_its_first_dated_report(store: Store) -> None:
    told = keep(store, UNDATED_FIRST)
    found = stories.current_take(store, tell(store, told)).row
    assert found.first == NOW - timedelta(hours=20)
    assert found.dated
    assert found.countries == ("UG", "TZ", "KE", "RW")
    assert "first 20 h ago" in coverage_words(found, NOW)


def test_a_story_without_any_date_is_undated(store: Store) -> None:
    told = keep(store, [replace(one, dated=False) for one in UNDATED_FIRST])
    found = stories.current_take(store, tell(store, told)).row
    assert not found.dated
    assert coverage_words(found, NOW).endswith("·  undated")


def test_no_undated_report_is_called_the_first(store: Store) -> None:
    steps = stories.replay(store, tell(store, keep(store, UNDATED_FIRST)))
    assert [(step.country, step.lag_s, step.from_country) for step in steps] == [
        ("UG", 0, ""), ("TZ", 36_000, "UG"), ("KE", None, ""), ("RW", None, ""),
    ]  # fmt: skip


@pytest.fixture
def steps() -> tuple[FirstReport, ...]:
    told = replay_steps(("CL", 0), ("AR", 12))
    late = FirstReport("PE", undated(story_article(9, "PE", 90)), None, "")
    return (*told, late)


def test_a_replay_ends_with_those_who_give_no_time(
    qt: QApplication, countries: Countries, resources, steps: tuple[FirstReport, ...]
) -> None:  # type: ignore[no-untyped-def]
    bar = ReplayBar(theme.LIGHT, "Serif", Flags(resources / "flags"), lambda: NOW)
    bar.show_steps(steps, countries.name)
    assert "It reached 1 other country in 12 min." in bar.facts.text()
    assert "The outlets of 1 country give no time: last in the list." in bar.facts.text()
    bar.show_steps(steps[2:], countries.name)
    assert bar.facts.text() == (
        "The outlets that tell it give no times: who told it first is not known."
    )
    bar.deleteLater()
    model = ReplayModel()
    model.show(steps, countries.name)
    assert model.said(2) == "Step 3 of 3: Peru, undated. PE Paper: PE reports the quake"


def test_the_globe_gives_no_time_for_an_undated_report(
    window: MainWindow, steps: tuple[FirstReport, ...]
) -> None:
    for upto in (0, 2):
        window.globe_overlays.show_replay(steps, upto, ())
        assert window.globe_overlays.described("PE") == "Peru: tells it, undated"


def test_a_timeline_counts_the_undated_apart() -> None:
    reports = (story_article(1, "CL"), undated(story_article(2, "AR", 60)))
    bars = bars_of(reports)
    assert ([bar.reports for bar in bars.bars], bars.undated) == ([1], 1)
    assert bars_of(reports[1:]).bars == ()


def test_a_dated_story_row_says_when_it_began() -> None:
    assert "first 9 h ago" in coverage_words(row(1, "A quake", "CL", "AR"), NOW)
