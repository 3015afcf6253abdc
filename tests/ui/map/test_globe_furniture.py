"""Over the globe: the card of a country, the legend, the pills at the edge, pulses."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.lane import Lane
from globe_app.ui.look.style import Style
from globe_app.ui.map import overlay as overlays
from globe_app.ui.map.card import CardHeadline, HoverCard
from globe_app.ui.map.country_cards import CountryCards
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.shades import Shade
from tests.conftest import NOW
from tests.ui.conftest import fill, wait
from tests.ui.map.conftest import Clock, drag, hover, press, release, spot

HOSTILE = "\u202e<img src='http://x.example/i.gif'>" + "a" * 400_000 + "\x00\x1b \U0001f600"
TOLD = overlays.Overlay(
    overlays.Subject.STORY, overlays.STORY_LEGEND,
    dict.fromkeys(("EG", "JP", "US", "AU", "BR", "NZ", "CL"), Shade.TELLS),
    pills=("EG", "JP", "US", "AU", "BR", "NZ", "CL"),
)  # fmt: skip


def test_a_card_comes_where_the_pointer_rests_and_stays_inside_the_stage(globe: GlobeView) -> None:
    for code in ("IN", "PT", "ZA", "NO"):
        hover(globe, code)
        assert not globe.card.isVisible(), "not at once"
        wait(lambda: globe.card.isVisible())
        assert globe.card.card is not None
        assert globe.card.card.name == globe.countries.name(code)
        box = globe.card.geometry().adjusted(36, 36, -36, -36)
        assert globe.rect().contains(box), code
        hover(globe, "")
        assert not globe.card.isVisible()


def test_a_drag_takes_the_card_away(globe: GlobeView) -> None:
    at = spot(globe, "EG")
    hover(globe, "EG")
    wait(lambda: globe.card.isVisible())
    press(globe, at.x(), at.y())
    drag(globe, (at.x() + 40, at.y()))
    assert not globe.card.isVisible()
    release(globe, at.x() + 40, at.y())


def test_every_country_has_a_card_one_without_outlets_too(globe: GlobeView) -> None:
    cards = {one.code: globe.describe(one.code) for one in globe.countries.all}
    assert all(card.name for card in cards.values())
    assert cards["EG"].badge == "16 unread"
    assert cards["EG"].time.endswith("in Cairo")
    assert cards["LY"].badge == ""
    assert cards["LY"].note == "No outlet yet"


def test_a_card_says_what_the_story_makes_of_the_country(globe: GlobeView) -> None:
    told = replace(TOLD, said={"EG": "tells it, 2 articles"}, others_said="not collected")
    globe.set_overlay(told)
    assert globe.describe("EG").note == "Tells it, 2 articles"
    assert globe.describe("LY").note == "Not collected"
    missed = overlays.Overlay(
        overlays.Subject.MISSED, overlays.MISSED_LEGEND, {"EG": Shade.MISSED_2}, numbers={"EG": 4}
    )
    globe.set_overlay(missed)
    assert globe.describe("EG").badge == "4 missed"


def test_hostile_headlines_are_cut_and_cost_nothing(globe: GlobeView) -> None:
    card = HoverCard(
        "EG", HOSTILE, badge="6 unread", note=HOSTILE,
        headlines=(CardHeadline(HOSTILE, unread=True), CardHeadline("خبر قصير", right_to_left=True)),
        foot="2 outlets", action="Click to read",
    )  # fmt: skip
    globe.set_card(card, QPointF(300, 300))
    QApplication.processEvents()
    assert globe.card.isVisible()
    assert globe.rect().contains(globe.card.geometry().adjusted(36, 36, -36, -36))
    assert not globe.grab().toImage().isNull()


@pytest.fixture
def lane(settings: Settings, countries: Countries) -> Iterator[Lane]:  # type: ignore[type-arg]
    fill(settings, countries)
    made = Lane(lambda: open_store(settings.store, settings.images))
    yield made
    made.close()


def test_the_store_tells_the_card_the_newest_headlines(
    globe: GlobeView,
    lane: Lane,  # type: ignore[type-arg]
) -> None:
    CountryCards(globe, lane, lambda: NOW)
    for code, headlines, foot in (("SA", 2, "1 outlet"), ("TD", 0, "")):
        hover(globe, code)
        wait(lambda: globe.card.isVisible())
        wait(lambda: not lane.busy)
        assert globe.card.card is not None
        assert globe.card.card.code == code
        assert len(globe.card.card.headlines) == headlines
        assert globe.card.card.foot == foot
        hover(globe, "")
    hover(globe, "TD")
    wait(lambda: globe.card.isVisible())
    wait(lambda: not lane.busy)
    assert globe.card.card is not None
    assert globe.card.card.note == "1 outlet here, no articles yet."
    assert "Click to open" in globe.card.card.action


def test_an_answer_for_a_country_left_shows_no_card(globe: GlobeView) -> None:
    globe.point_at("EG", QPointF(300, 300))
    globe.set_card(globe.describe("EG"), QPointF(300, 300))
    globe.point_at("", None)
    globe.set_card(globe.describe("EG"))
    assert not globe.card.isVisible()


def test_the_legend_is_a_pill_that_opens_and_closes(globe: GlobeView) -> None:
    pill = globe.legend
    assert globe.height() - pill.geometry().bottom() - 1 == 14
    assert not pill.table.isVisible()
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert pill.table.isVisible()
    for words in ("Unread articles", "50 or more", "1 or 2", "nothing unread", "no outlet yet"):
        assert words in pill.accessibleName()
    pill.setFocus()
    QTest.keyClick(pill, Qt.Key.Key_Escape)
    assert not pill.table.isVisible()
    QTest.keyClick(pill, Qt.Key.Key_Space)
    assert pill.table.isVisible()
    globe.set_overlay(TOLD)
    assert not pill.table.isVisible(), "it remembers nothing"
    assert "Who tells this story" in pill.accessibleName()


def test_the_legend_grows_with_the_text_and_nothing_of_it_is_out_of_the_stage(
    globe: GlobeView,
) -> None:
    wide = globe.legend.width()
    globe.set_style(Style(scale=1.6, calm=True))
    globe.legend.setChecked(True)
    assert globe.legend.width() > 1.4 * wide
    assert globe.rect().contains(globe.legend.geometry())
    assert globe.rect().contains(globe.legend.table.geometry().adjusted(36, 36, -36, -36))


def test_in_a_window_read_from_right_to_left_legend_and_buttons_change_sides(
    globe: GlobeView,
) -> None:
    legend, column = globe.legend.x(), globe.column.x()
    assert legend < column
    globe.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    globe.legend.setChecked(True)
    assert globe.legend.geometry().right() == globe.width() - 15
    assert globe.column.x() == 14
    assert globe.rect().contains(globe.legend.table.geometry().adjusted(36, 36, -36, -36))


def test_tellers_beyond_the_horizon_have_pills_at_the_edge_that_turn_there(
    globe: GlobeView,
) -> None:
    globe.set_overlay(TOLD, turn=False)
    shown = [pill for pill in globe.pills.pills if pill.isVisible()]
    assert len(shown) == 4
    assert [pill.accessibleName() for pill in shown[:3]] == [
        "Turn to Japan", "Turn to United States", "Turn to Australia",
    ]  # fmt: skip
    assert "more countries" in shown[3].accessibleName()
    boxes = [pill.geometry() for pill in shown]
    assert all(globe.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert spot(globe, "JP")
    left = [pill.accessibleName() for pill in globe.pills.pills if pill.isVisible()]
    assert "Turn to Japan" not in left
    globe.set_overlay(overlays.of_unread({}))
    assert not any(pill.isVisible() for pill in globe.pills.pills)


def test_what_comes_in_pulses_and_then_the_globe_rests_with_still_rings(
    globe: GlobeView, clock: Clock
) -> None:
    globe.set_style(Style())
    QTest.qWait(300)
    globe.set_camera(globe.camera)
    plain = globe.grab().toImage()
    globe.pulse(["EG"])
    QTest.qWait(60)
    moving = globe.frames
    QTest.qWait(60)
    assert globe.frames > moving
    clock.ahead += 5.0
    QTest.qWait(80)
    at_rest = globe.frames
    QTest.qWait(120)
    assert globe.frames == at_rest, "no timer at rest"
    assert globe.grab().toImage() != plain, "still rings"
    globe.set_selected("EG")
    globe.set_selected("")
    assert not globe.look.just_in, "it has been looked at"


def test_with_reduced_motion_rings_are_still_at_once(globe: GlobeView) -> None:
    plain = globe.grab().toImage()
    globe.pulse(["EG"])
    ringed = globe.grab().toImage()
    assert ringed != plain
    QTest.qWait(60)
    frames = globe.frames
    QTest.qWait(100)
    assert globe.frames == frames


def test_the_globe_drifts_until_the_first_touch_and_not_with_reduced_motion(
    globe: GlobeView,
) -> None:
    before = globe.camera
    globe.start_drifting()
    QTest.qWait(900)
    assert globe.camera == before, "calm"
    globe.set_style(Style())
    globe.window().activateWindow()
    globe.start_drifting()
    wait(lambda: globe.camera.lon != before.lon)
    assert globe.camera.lon - before.lon < 1.0
    press(globe, 5, 5)
    release(globe, 5, 5)
    left = globe.camera
    QTest.qWait(900)
    assert globe.camera == left


def test_a_country_gone_to_is_framed_and_flown_to(globe: GlobeView) -> None:
    globe.set_camera(replace(globe.camera, zoom=9.0))
    globe.set_style(Style())
    globe.show_country("RU")
    assert not globe.at_rest
    wait(lambda: globe.at_rest)
    assert globe.camera.zoom < 2.0
    assert spot(globe, "RU")
    globe.show_country("LU", fly=False)
    assert globe.at_rest
    assert globe.camera.zoom > 5.0
    globe.show_country("nowhere")
    assert globe.at_rest
