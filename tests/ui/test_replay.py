"""The replay of a story: steps by button, key and clock; the line of flags; articles over time."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.model.story import StoryArticle
from globe_app.settings import Settings
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.views.story import replay as replay_module
from globe_app.ui.views.story.moments import later, span
from globe_app.ui.views.story.replay import ReplayPage
from globe_app.ui.views.story.timeline import bars_of, ticks_of
from globe_app.ui.views.story.timeline_strip import stops_of
from tests.conftest import NOW
from tests.ui.conftest import wait
from tests.ui.story_values import replay_steps

Key = Qt.Key
TOLD = replay_steps(("CL", 0), ("AR", 12), ("ES", 130), ("JP", 1_600))


@pytest.fixture
def page(
    qt: QApplication, settings: Settings, countries: Countries, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ReplayPage]:
    monkeypatch.setattr(replay_module, "STEP_MS", 5)
    made = ReplayPage(Style(), Flags(settings.resources / "flags"), countries.name, lambda: NOW)
    made.resize(520, 700)
    made.show_steps(TOLD, [one.article for one in TOLD], keep=False)
    made.show()
    made.activateWindow()
    made.setFocus()
    qt.processEvents()
    yield made
    made.close()
    made.deleteLater()
    qt.processEvents()


def heard(page: ReplayPage) -> list[int]:
    seen: list[int] = []
    page.stepped.connect(lambda: seen.append(page.at))
    return seen


def test_it_says_who_was_first_and_how_far_and_fast_it_went(page: ReplayPage) -> None:
    assert page.facts.text().startswith("First told in Chile by CL Paper, Fri 6 Nov, ")
    assert page.facts.text().endswith("It reached 3 other countries within 27 h.")
    assert page.at == 0
    assert page.list.model_.rows[1].spoken.startswith(
        "AR reports the quake. Argentina. AR Paper. 12 min later. Fri 6 Nov, "
    )


@pytest.mark.parametrize(("forth", "back"), [(Key.Key_Right, Key.Key_Left), (".", ",")])
def test_keys_step_forth_and_back_and_stop_at_the_ends(
    page: ReplayPage, forth: Qt.Key, back: Qt.Key
) -> None:
    seen = heard(page)
    for _ in range(5):
        QTest.keyClick(page.list, forth)
    assert seen == [1, 2, 3]
    for _ in range(5):
        QTest.keyClick(page.list, back)
    assert seen == [1, 2, 3, 2, 1, 0]


def test_buttons_step_and_are_off_where_there_is_no_further_step(page: ReplayPage) -> None:
    assert not page.previous_button.isEnabled()
    page.next_button.click()
    assert page.at == 1
    assert page.previous_button.isEnabled()
    assert page.step(1)
    assert page.step(1)
    assert not page.step(1)
    assert not page.next_button.isEnabled()
    page.previous_button.click()
    assert page.at == 2


def test_it_plays_to_the_end_and_from_there_from_the_beginning(page: ReplayPage) -> None:
    seen = heard(page)
    QTest.keyClick(page.list, Key.Key_P)
    assert page.playing
    assert page.play_button.words == "Pause"
    wait(lambda: not page.playing)
    assert seen == [1, 2, 3]
    assert page.play_button.words == "Play"
    page.play_button.click()
    assert page.at == 0
    wait(lambda: not page.playing)
    assert page.at == 3


def test_leaving_the_page_pauses_it(page: ReplayPage) -> None:
    page.toggle()
    assert page.playing
    page.hide()
    assert not page.playing
    assert page.play_button.words == "Play"


def test_return_opens_the_article_of_the_step(page: ReplayPage) -> None:
    opened: list[int] = []
    page.opened.connect(opened.append)
    QTest.keyClick(page.list, Key.Key_Right)
    QTest.keyClick(page.list, Key.Key_Return)
    assert opened == [TOLD[1].article.article_id]


def test_a_refresh_keeps_the_step_and_another_story_begins_anew(page: ReplayPage) -> None:
    page.step(1)
    page.step(1)
    seen = heard(page)
    page.show_steps(TOLD, [one.article for one in TOLD], keep=True)
    assert page.at == 2
    page.show_steps(TOLD[:2], [one.article for one in TOLD[:2]], keep=False)
    assert page.at == 0
    assert seen == [], "it tells nobody"
    page.show_steps(TOLD[:1], [TOLD[0].article], keep=False)
    assert page.facts.text().endswith("No other country’s outlets have told it since.")
    assert not page.play_button.isEnabled()


def test_articles_over_time_are_drawn_when_seen_and_said_in_words(page: ReplayPage) -> None:
    timeline = page.timeline
    wait(lambda: timeline.drawn)
    assert timeline.says.text().startswith("Articles per hour (filled, a country’s first;")
    timeline.setFocus()
    assert timeline.says.text().endswith("1 article; first from Chile") or (
        "2 articles; first from Chile, Argentina" in timeline.says.text()
    )
    QTest.keyClick(timeline, Key.Key_End)
    assert "first from Japan" in timeline.accessibleDescription()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "at the same time"), (59, "at the same time"), (60, "1 min later"), (720, "12 min later"),
     (3_600, "1 h later"), (111_600, "31 h later"), (3 * 86_400, "3 days later"),
     (None, "undated")],
)  # fmt: skip
def test_a_lag_in_words(seconds: int | None, words: str) -> None:
    assert later(seconds) == words


def test_a_span_of_a_day_is_one_day() -> None:
    assert span(2 * 86_400) == "2 days"


def test_flags_stand_by_time_and_never_more_than_three_in_one_place() -> None:
    found = stops_of(TOLD, 500, 24, 10)
    assert [len(stop.reports) for stop in found] == [3, 1], "what would overlap stands as one"
    assert found[0].x == 0
    assert found[-1].x == 500 - 24
    crowd = replay_steps(*((code, n) for n, code in enumerate(("CL", "AR", "ES", "JP", "FR"))),
                         ("DE", 9_000))  # fmt: skip
    first, last = stops_of(crowd, 500, 24, 10)
    assert len(first.reports) == 5, "three flags and +2"
    assert last.x == 476
    assert stops_of((), 500, 24, 10) == ()
    assert [one.x for one in stops_of(TOLD[:1], 500, 24, 10)] == [0]


def _report(hours: float, country: str, number: int) -> StoryArticle:
    at = NOW + timedelta(hours=hours)
    return StoryArticle(number, "Paper", country, at, "x", "x", "en", "", 1.0, number, "")


def test_bars_stand_for_hours_or_more_and_know_who_was_first() -> None:
    reports = (_report(0, "FR", 1), _report(0.2, "FR", 2), _report(0.3, "DE", 3))
    bars = bars_of(reports)
    assert bars.hours == 1
    assert [(bar.first, bar.further) for bar in bars.bars] == [(("FR", "DE"), 1)]
    long = bars_of((*reports, _report(24 * 30, "FR", 4)))
    assert long.hours == 24
    assert [bar.reports for bar in long.bars] == [3, 1]
    assert bars_of(()).bars == ()


def test_the_axis_has_real_dates() -> None:
    begin = datetime(2026, 11, 5, 9, 30).astimezone()
    ticks = ticks_of(begin, begin + timedelta(hours=30), 5)
    assert [words for _, words in ticks] == ["12:00", "18:00", "6 Nov", "06:00", "12:00"]
    assert ticks_of(begin, begin + timedelta(hours=4), 5)[0][1] == "5 Nov, 10:00"
    days = ticks_of(begin, begin + timedelta(days=9), 6)
    assert [words for _, words in days][:2] == ["7 Nov", "9 Nov"]
