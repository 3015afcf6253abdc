"""The globe of one story, of what is missed, and of a replay: pixels, legend, words, keys."""

from collections import Counter
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from globe_app.globe import scene
from globe_app.ui.old.look import theme as themes
from globe_app.ui.old.look.theme import (
    DARK,
    FIRST_STORY_STEP,
    HOME,
    LIGHT,
    NO_OUTLET,
    NOT_YET,
    SILENT,
    Theme,
    missed_shade,
    story_shade,
)
from globe_app.ui.old.map.legend import NEWS_ROWS
from globe_app.ui.old.map.route import PULSE_S
from globe_app.ui.old.window import MainWindow
from tests.conftest import NOW
from tests.ui_old.conftest import wait
from tests.ui_old.story_values import replay_steps

TELLING = {"SA": 9, "EG": 2, "NG": 1}
SILENCE = ("DZ", "TD", "LY")


@pytest.fixture
def told(window: MainWindow) -> MainWindow:
    """A window whose globe shows a story."""
    window.globe_overlays.show_story(TELLING, SILENCE, {"EG": NOW - timedelta(hours=2)})
    QApplication.processEvents()
    return window


def colours(window: MainWindow, code: str) -> Counter[str]:
    """The colours of a square about a country's anchor, and how often each is there."""
    image = window.globe.frame().toImage()
    at = window.globe.camera.project(*window.services.countries.info(code).anchor)
    assert at is not None
    x, y = (round(value * image.devicePixelRatio()) for value in at)
    return Counter(
        image.pixelColor(x + i, y + j).name() for i in range(-9, 10) for j in range(-9, 10)
    )


def kind(window: MainWindow, code: str) -> int:
    return int(window.globe.look.kinds[window.services.countries.index[code]])


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_countries_that_tell_it_silent_and_not_collected_ones_differ_by_pattern(
    told: MainWindow, look: Theme
) -> None:
    told.set_theme(look)
    lit, plain, hatched = (colours(told, code) for code in ("SA", "ML", "DZ"))
    assert lit.most_common(1)[0][0] == QColor(look.shade_colours[story_shade(9)]).name()
    assert plain.most_common(1)[0][0] == QColor(look.shade_colours[NO_OUTLET]).name()
    assert plain.most_common(1)[0][1] > 340, "plain: one colour but for a border"
    assert lit.most_common(1)[0][1] > 340
    ground, line = QColor(look.shade_colours[SILENT]).name(), QColor(look.hatch).name()
    assert hatched[ground] > 60
    assert hatched[line] > 20
    assert not {ground, line} & {*lit, *plain}
    contrast = abs(QColor(ground).lightnessF() - QColor(line).lightnessF())
    assert contrast > 0.25, "the lines are seen without telling colours apart"


def test_more_articles_are_a_deeper_shade_and_a_larger_number(told: MainWindow) -> None:
    kinds = [kind(told, code) for code in ("NG", "EG", "SA")]
    assert kinds == [story_shade(1), story_shade(2), story_shade(9)] == sorted(set(kinds))
    index = told.services.countries.index
    assert [int(told.globe.look.numbers[index[c]]) for c in ("NG", "EG", "SA", "TD")] == [
        1,
        2,
        9,
        0,
    ]
    assert told.globe.look.badges


def test_the_number_is_drawn_in_the_dot(told: MainWindow) -> None:
    told.globe.show_frame(told.globe.camera, moving=False)
    with_nine = told.globe.grab().toImage()
    told.globe_overlays.show_story({**TELLING, "SA": 8}, SILENCE)
    QApplication.processEvents()
    with_eight = told.globe.grab().toImage()
    at = told.globe.camera.project(*told.services.countries.info("SA").anchor)
    assert at is not None
    x, y = round(at[0]), round(at[1])
    differ = {
        (i, j)
        for i in range(-30, 31)
        for j in range(-30, 31)
        if with_nine.pixel(x + i, y + j) != with_eight.pixel(x + i, y + j)
    }
    assert differ
    assert all(abs(i) <= 8 and abs(j) <= 8 for i, j in differ)


def test_the_legend_says_what_is_shown_and_turns_back_with_the_globe(told: MainWindow) -> None:
    said = told.legend.accessibleName()
    for words in ("Who tells this story", "8 or more articles", "1 article", "collected, silent",
                  "not collected"):  # fmt: skip
        assert words in said
    bottom = told.globe.height() - told.legend.geometry().bottom()
    assert bottom == 13, "it stands in its corner whatever its height"
    told.globe_overlays.clear()
    assert told.legend.rows == NEWS_ROWS
    assert kind(told, "SA") == themes.news_shade(1, 40, 40)
    assert not told.globe.look.badges


def test_each_country_is_described_in_words(told: MainWindow) -> None:
    described = told.globe_overlays.described
    assert described("SA") == "Saudi Arabia: tells it, 9 articles"
    first = (NOW - timedelta(hours=2)).astimezone()
    assert described("EG") == f"Egypt: tells it, 2 articles, first {first:%H:%M}"
    assert described("TD") == "Chad: collected, silent"
    assert described("FJ") == "Fiji: not collected"
    assert "3 countries tell this story, 3 collected and silent" in (
        told.globe.accessibleDescription()
    )


def test_a_hover_says_the_same(told: MainWindow) -> None:
    def hovered() -> bool:  # the globe may still be flying there
        at = told.globe.camera.project(*told.services.countries.info("TD").anchor)
        assert at is not None
        QTest.mouseMove(told.globe, QPoint(round(at[0]), round(at[1])))
        return told.globe.look.hovered == told.services.countries.index["TD"]

    wait(hovered)
    assert QToolTip.text() == "Chad: collected, silent"
    QToolTip.hideText()


def test_the_keyboard_walks_the_countries_that_tell_it(told: MainWindow) -> None:
    told.globe.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(told.globe, Qt.Key.Key_Tab)
        seen.append(told.globe.painter.painted_countries[told.globe.look.hovered].code)
    assert set(seen) == set(TELLING)
    assert seen[0] == seen[3]
    assert "tells it" in told.globe.accessibleDescription()


def test_what_is_missed_is_shaded_by_stories_and_home_is_outlined(window: MainWindow) -> None:
    window.globe_overlays.show_missed({"EG": 12, "TD": 1, "SA": 0}, "DZ", ("EG", "TD", "SA", "DZ"))
    assert kind(window, "EG") == missed_shade(12) > kind(window, "TD") == missed_shade(1)
    assert (kind(window, "SA"), kind(window, "DZ"), kind(window, "ML")) == (
        NOT_YET,
        HOME,
        NO_OUTLET,
    )
    described = window.globe_overlays.described
    assert described("EG") == "Egypt: tells 12 missed stories"
    assert described("TD") == "Chad: tells 1 missed story"
    assert described("SA") == "Saudi Arabia: collected, tells none of the missed stories"
    assert described("DZ") == "Algeria: your home country"
    assert "home: Algeria" in window.legend.accessibleName()
    with_outline = window.globe.frame().toImage()
    colour = QColor(LIGHT.route).name()
    outlined = sum(
        with_outline.pixelColor(x, y).name() == colour
        for x in range(0, with_outline.width(), 2)
        for y in range(0, with_outline.height(), 2)
    )
    assert outlined > 50


def test_home_stays_home_though_it_tells_a_missed_story(window: MainWindow) -> None:
    window.globe_overlays.show_missed({"DZ": 1, "EG": 1}, "DZ", ("EG", "DZ"))
    assert kind(window, "DZ") == HOME
    assert window.globe_overlays.described("DZ") == "Algeria: your home country"


def test_a_replay_shows_the_story_as_far_as_it_was_told(window: MainWindow) -> None:
    told = replay_steps(("EG", 0), ("SA", 12), ("NG", 90), ("BR", 400))
    window.globe_overlays.show_replay(told, 1, ("TD",))
    assert [kind(window, code) for code in ("EG", "SA", "NG", "BR", "TD", "ML")] == [
        FIRST_STORY_STEP + 1, FIRST_STORY_STEP + 2, NOT_YET, NOT_YET, SILENT, NO_OUTLET,
    ]  # fmt: skip
    index, look = window.services.countries.index, window.globe.look
    assert [int(look.numbers[index[c]]) for c in ("EG", "SA", "NG")] == [1, 2, 0]
    assert look.route is not None
    assert (look.route.newest, look.route.before) == (index["SA"], index["EG"])
    assert window.globe_overlays.described("NG").startswith("Nigeria: tells it later, ")
    assert "step 2 of 4" in window.legend.accessibleName()
    window.globe_overlays.show_replay(told, 0, ("TD",))
    assert window.globe.look.route is not None
    assert window.globe.look.route.before == -1, "nobody told it before the first"


def test_the_newest_country_comes_into_view(window: MainWindow) -> None:
    told = replay_steps(("EG", 0), ("SA", 12), ("NZ", 90))
    window.globe_overlays.show_replay(told, 2, ())
    _, depth = scene.anchors(window.globe.camera, window.globe.painter.anchors)
    assert depth[window.services.countries.index["NZ"]] > 0.9
    window.globe_overlays.show_replay(told, 1, ())
    _, depth = scene.anchors(window.globe.camera, window.globe.painter.anchors)
    assert min(depth[window.services.countries.index[code]] for code in ("EG", "SA")) > 0.9


def test_a_story_is_turned_into_view_once(
    window: MainWindow,
) -> None:
    before = window.globe.camera
    window.globe_overlays.show_story({"EG": 2, "SA": 1}, ("TD",))
    assert window.globe.camera == before, "it is in sight already"
    window.globe_overlays.show_story({"NZ": 2, "AU": 1}, ("TD",))
    _, depth = scene.anchors(window.globe.camera, window.globe.painter.anchors)
    assert min(depth[window.services.countries.index[code]] for code in ("NZ", "AU")) > 0.7
    window.globe.set_camera(before)
    window.globe_overlays.show_story({"NZ": 2, "AU": 1}, ("TD",))
    assert window.globe.camera == before, "the reader has turned it since"
    window.globe_overlays.show_story({"NZ": 1, "ES": 1}, ("TD",))
    assert window.globe.camera == before, "told all around the world: no side is better"


def test_no_night_side_is_drawn_over_an_overlay(window: MainWindow) -> None:
    suns = [window.globe.look.sun]
    window.globe_overlays.show_story(TELLING, SILENCE)
    suns.append(window.globe.look.sun)
    window.globe_overlays.clear()
    suns.append(window.globe.look.sun)
    assert suns[1] is None
    assert suns[0] is not None
    assert suns[2] == suns[0]


def test_with_reduced_motion_ring_and_arc_stand_still(window: MainWindow) -> None:
    window.globe.calm = True
    window.globe_overlays.show_replay(replay_steps(("EG", 0), ("SA", 12)), 1, ())
    QApplication.processEvents()
    before = window.globe.frames
    assert not window.globe._route_timer.isActive()
    QTest.qWait(120)
    assert window.globe.frames == before
    still = window.globe.grab().toImage()
    window.globe_overlays.show_replay(replay_steps(("EG", 0), ("SA", 12)), 0, ())
    assert window.globe.grab().toImage() != still


def test_a_moving_globe_pulses_a_while_and_then_rests(window: MainWindow) -> None:
    window.globe.calm = False
    now = [1_000.0]
    window.globe._clock = lambda: now[0]
    window.globe_overlays.show_replay(replay_steps(("EG", 0), ("SA", 12)), 1, ())
    assert window.globe._route_timer.isActive()
    now[0] += PULSE_S + 10
    wait(lambda: not window.globe._route_timer.isActive())
    wait(lambda: window.globe.at_rest)
    before = window.globe.frames
    QTest.qWait(120)
    assert window.globe.frames == before, "at rest it repaints nothing"


def test_an_empty_replay_shows_the_news(window: MainWindow) -> None:
    window.globe_overlays.show_replay((), 0, ("TD",))
    assert window.globe_overlays.mode is None


def test_every_shade_has_its_colour_in_both_themes() -> None:
    for look in (LIGHT, DARK):
        assert len(look.shade_colours) == missed_shade(1_000) + 1
        assert len(set(look.shade_colours)) >= len(look.shade_colours) - 4
    assert story_shade(1) == FIRST_STORY_STEP
    assert story_shade(1_000) < missed_shade(1)
