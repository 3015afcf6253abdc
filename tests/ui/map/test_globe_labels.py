"""Names on the globe: whose, how many, and that they stay."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.geo.sphere import distance_rad
from globe_app.model.news import CountryCount
from globe_app.ui.look.style import Style
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.overlay import of_unread
from tests.ui.map.conftest import UNREAD, drag, press, release


def named(globe: GlobeView) -> set[str]:
    globe.grab()
    return set(globe.named)


def test_countries_with_unread_articles_are_named_first(globe: GlobeView) -> None:
    shown = named(globe)
    assert {"EG", "NG", "IN", "SA", "KE", "ZA"} <= shown
    assert len(shown - UNREAD.keys()) <= 4, "large countries that have nothing yield"


def test_at_most_24_are_named_those_with_most_unread(globe: GlobeView) -> None:
    states = [one.code for one in globe.countries.all if one.state]
    counts = {code: CountryCount(code, 1, 500, 300 - i) for i, code in enumerate(states)}
    globe.set_overlay(of_unread(counts))
    globe.set_camera(replace(globe.camera, zoom=2.5))
    shown = named(globe)
    assert 5 < len(shown) <= 24


def test_none_is_named_that_lies_beyond_76_degrees(globe: GlobeView) -> None:
    for lon in range(-180, 180, 45):
        globe.set_camera(globe.camera.at(float(lon), 10.0))
        for code in named(globe):
            anchor = globe.countries.info(code).anchor
            assert distance_rad(anchor, (globe.camera.lon, 10.0)) < 1.33, code


def test_a_name_stays_inside_the_stage(globe: GlobeView) -> None:
    globe.set_camera(replace(globe.camera.at(38.0, 12.0), zoom=5.0))
    image = globe.grab().toImage()
    globe.set_overlay(of_unread({}))
    bare = globe.grab().toImage()
    for x in (0, 1, 2, 3, image.width() - 4, image.width() - 1):
        column = [
            y for y in range(60, image.height() - 160) if image.pixel(x, y) != bare.pixel(x, y)
        ]
        dark = [y for y in column if image.pixelColor(x, y).lightness() < 60]
        assert not dark, "no letters at the edge"


def test_the_same_countries_are_named_while_the_globe_is_dragged(globe: GlobeView) -> None:
    before = named(globe)
    x, y = globe.width() / 2, globe.height() / 2
    press(globe, x, y)
    for step in range(1, 16):
        drag(globe, (x + 2 * step, y + step))
        globe.grab()
        QTest.qWait(30)
        gone = before - set(globe.named)
        assert not gone, gone
    release(globe, x + 30, y + 15)
    assert before <= named(globe)


def test_names_come_and_go_by_and_by_and_then_the_globe_rests(globe: GlobeView) -> None:
    globe.set_style(Style())
    globe.set_camera(globe.camera.at(135.0, 20.0))
    QTest.qWait(400)
    frames = globe.frames
    QTest.qWait(150)
    assert globe.frames == frames, "at rest nothing is repainted"
    assert "JP" in globe.named


def test_the_card_takes_the_place_of_the_name(globe: GlobeView) -> None:
    assert "EG" in named(globe)
    globe.point_at("EG", None)
    globe.set_card(globe.describe("EG"), globe.rect().center().toPointF())
    assert "EG" not in named(globe)
    globe.hide_card()
    assert "EG" in named(globe)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_names_grow_with_the_text_and_none_covers_another(globe: GlobeView, scale: float) -> None:
    globe.set_style(Style(scale=scale, calm=True))
    QApplication.processEvents()
    count = len(named(globe))
    assert count >= (5 if scale == 2.0 else 10)


def test_a_selected_country_is_named_whatever_it_has(globe: GlobeView) -> None:
    assert "BW" not in named(globe)
    globe.set_selected("BW")
    assert "BW" in named(globe)


def test_countries_of_a_row_are_named_and_lit(globe: GlobeView) -> None:
    plain = globe.grab().toImage()
    globe.set_highlighted(("BW", "LY"))
    assert {"BW", "LY"} <= named(globe)
    assert globe.grab().toImage() != plain
    globe.set_highlighted(())
    assert globe.grab().toImage() == plain
