"""The steps of a replay, by button, key and clock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.ui.old.look import theme
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.views.story.replay import ReplayBar
from globe_app.ui.old.views.story.replay_list import lag
from tests.conftest import NOW
from tests.ui_old.conftest import wait
from tests.ui_old.story_values import replay_steps

Key = Qt.Key
TOLD = replay_steps(("CL", 0), ("AR", 12), ("ES", 130), ("JP", 1_600))


@pytest.fixture
def bar(qt: QApplication, countries: Countries, resources) -> Iterator[ReplayBar]:  # type: ignore[no-untyped-def]
    made = ReplayBar(theme.LIGHT, "Serif", Flags(resources / "flags"), lambda: NOW)
    made.resize(420, 600)
    made.show_steps(TOLD, countries.name)
    made.show()
    made.activateWindow()
    made.setFocus()
    qt.processEvents()
    yield made
    made.close()
    made.deleteLater()
    qt.processEvents()


def heard(bar: ReplayBar) -> list[int]:
    seen: list[int] = []
    bar.stepped.connect(seen.append)
    return seen


def test_it_says_who_was_first_and_how_far_and_fast_it_went(bar: ReplayBar) -> None:
    assert bar.facts.text().startswith("First told in Chile by CL Paper, Fri Nov 6, ")
    assert "It reached 3 other countries in 26 h 40 min." in bar.facts.text()
    assert bar.at == 0


@pytest.mark.parametrize(("forth", "back"), [(Key.Key_Right, Key.Key_Left), (".", ",")])
def test_keys_step_forth_and_back_and_stop_at_the_ends(
    bar: ReplayBar, forth: Qt.Key, back: Qt.Key
) -> None:
    seen = heard(bar)
    for _ in range(5):
        QTest.keyClick(bar.list, forth)
    assert seen == [1, 2, 3]
    for _ in range(5):
        QTest.keyClick(bar.list, back)
    assert seen == [1, 2, 3, 2, 1, 0]


def test_the_arrows_of_the_list_step_too(bar: ReplayBar) -> None:
    seen = heard(bar)
    QTest.keyClick(bar.list, Key.Key_Down)
    QTest.keyClick(bar.list, Key.Key_End)
    assert seen == [1, 3]


def test_buttons_step_and_are_off_where_there_is_no_further_step(bar: ReplayBar) -> None:
    assert not bar.previous_button.isEnabled()
    bar.next_button.click()
    assert bar.at == 1
    assert bar.previous_button.isEnabled()
    bar.go_to(3)
    assert not bar.next_button.isEnabled()
    bar.previous_button.click()
    assert bar.at == 2


def test_it_plays_to_the_end_and_from_there_from_the_beginning(bar: ReplayBar) -> None:
    seen = heard(bar)
    bar._timer.setInterval(5)
    QTest.keyClick(bar.list, Key.Key_P)
    assert bar.playing
    assert bar.play_button.text() == "▮▮ Pause"
    wait(lambda: not bar.playing)
    assert seen == [0, 1, 2, 3]
    assert bar.play_button.text() == "▸ Play"
    bar.play_button.click()
    assert bar.at == 0
    wait(lambda: not bar.playing)
    assert seen == [0, 1, 2, 3, 0, 1, 2, 3]


def test_p_pauses_where_it_is_and_so_does_leaving_the_page(bar: ReplayBar) -> None:
    bar.toggle()
    bar.next()
    QTest.keyClick(bar.list, Key.Key_P)
    assert not bar.playing
    assert bar.at == 1
    bar.toggle()
    assert bar.play_button.text() == "▮▮ Pause"
    bar.hide()
    assert bar.play_button.text() == "▸ Play"


def test_each_step_is_said_in_words(bar: ReplayBar) -> None:
    said: list[str] = []
    bar.said.connect(said.append)
    bar.go_to(2)
    words = "Step 3 of 4: Spain, +2 h 10 min, after Argentina. ES Paper: ES reports the quake"
    assert said == [words]
    index = bar.model.index(2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == words


def test_enter_opens_the_article_of_the_step(bar: ReplayBar) -> None:
    opened: list[int] = []
    bar.opened.connect(opened.append)
    bar.go_to(1)
    QTest.keyClick(bar.list, Key.Key_Return)
    assert opened == [TOLD[1].article.article_id]


def test_other_steps_begin_anew_and_tell_nobody(bar: ReplayBar, countries: Countries) -> None:
    bar.go_to(3)
    seen = heard(bar)
    bar.show_steps(TOLD[:2], countries.name)
    assert bar.at == 0
    assert seen == []
    bar.show_steps((), countries.name)
    assert bar.facts.text() == "Nobody has told this story yet."
    assert not bar.play_button.isEnabled()
    bar.toggle()
    assert not bar.playing
    bar.show_steps(TOLD[:1], countries.name)
    assert "No other country’s outlets have told it since." in bar.facts.text()


def test_headlines_are_drawn_whole_rows_growing_with_them(
    bar: ReplayBar, countries: Countries
) -> None:
    from dataclasses import replace

    long = replace(TOLD[0].article, headline="A very long headline about the quake " * 4)
    bar.show_steps((replace(TOLD[0], article=long), TOLD[1]), countries.name)
    QApplication.processEvents()
    tall, short = (bar.list.visualRect(bar.model.index(i)).height() for i in range(2))
    assert tall > short
    assert not bar.grab().isNull()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "first"), (20, "+1 min"), (2_400, "+40 min"), (7_800, "+2 h 10 min"), (7_200, "+2 h"),
     (172_799, "+47 h 59 min"), (172_800, "+2 days"), (273_600, "+3 days 4 h")],
)  # fmt: skip
def test_a_lag_in_words(seconds: int, words: str) -> None:
    assert lag(seconds) == words
