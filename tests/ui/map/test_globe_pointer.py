"""The globe under mouse and wheel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.globe.camera import MAX_RADIUS
from globe_app.ui.look.style import Style
from globe_app.ui.map.globe_view import GlobeView
from tests.ui.conftest import wait
from tests.ui.map.conftest import Clock, drag, hover, mouse, press, release, spot, wheel


def middle(globe: GlobeView) -> tuple[float, float]:
    return globe.width() / 2, globe.height() / 2


def test_a_click_picks_a_country_and_one_without_articles_too(globe: GlobeView) -> None:
    picked: list[str] = []
    globe.picked.connect(picked.append)
    for code in ("NG", "LY", "BW"):
        QTest.mouseClick(globe, Qt.MouseButton.LeftButton, pos=spot(globe, code))
    assert picked == ["NG", "LY", "BW"]


def test_a_drag_keeps_the_place_under_the_pointer_and_picks_nothing(globe: GlobeView) -> None:
    picked: list[str] = []
    globe.picked.connect(picked.append)
    x, y = middle(globe)
    place = globe.camera.unproject(x, y)
    assert place is not None
    press(globe, x, y)
    drag(globe, (x + 30, y + 10), (x + 80, y + 40))
    assert globe.camera.project(*place) == pytest.approx((x + 80, y + 40), abs=0.5)
    release(globe, x + 80, y + 40)
    assert picked == []


def test_north_stays_up_however_the_globe_is_dragged(globe: GlobeView) -> None:
    x, y = middle(globe)
    seen = []
    press(globe, x, y)
    for way in ((0.0, 250.0), (200.0, 330.0), (-250.0, 300.0), (-300.0, -340.0), (330.0, -300.0)):
        drag(globe, (x + way[0], y + way[1]))
        camera = globe.camera
        pole = camera.project(0.0, 90.0) or camera.project(0.0, -90.0)
        seen.append((pole[0] if pole else x, camera.lat))
    release(globe, x, y)
    assert all(at == pytest.approx(x) for at, _ in seen), "both poles stay on the upright line"
    assert all(-90.0 <= lat <= 90.0 for _, lat in seen)


def test_a_drag_from_the_edge_of_the_globe_turns_it_steadily(globe: GlobeView) -> None:
    x, y = middle(globe)
    edge = x - globe.camera.radius + 3
    before = globe.camera
    press(globe, edge, y)
    turned = []
    for step in range(1, 11):
        drag(globe, (edge + 6 * step, y))
        turned.append(globe.camera.lon)
    release(globe, edge + 60, y)
    steps = [abs(a - b) for a, b in zip(turned, turned[1:], strict=False)]
    assert max(steps) < 3.0, "no jumps"
    assert turned[-1] < before.lon - 5.0


def test_a_release_after_standing_still_moves_nothing(globe: GlobeView, clock: Clock) -> None:
    globe.set_style(Style())
    x, y = middle(globe)
    clock.held = True
    press(globe, x, y)
    drag(globe, (x + 40, y))
    clock.ahead += 0.02
    drag(globe, (x + 90, y + 20))
    clock.ahead += 0.15
    left = globe.camera
    release(globe, x + 90, y + 20)
    clock.held = False
    QTest.qWait(60)
    assert globe.camera == left


def test_a_release_in_motion_glides_on_and_then_stands(globe: GlobeView, clock: Clock) -> None:
    globe.set_style(Style())
    clock.held = True
    x, y = middle(globe)
    press(globe, x, y)
    for step in range(1, 6):
        drag(globe, (x + 20 * step, y))
        clock.ahead += 0.01
    left = globe.camera
    release(globe, x + 100, y)
    assert not globe.at_rest
    clock.held = False
    wait(lambda: globe.at_rest)
    assert globe.camera.lon < left.lon - 0.5


def test_with_reduced_motion_nothing_glides(globe: GlobeView) -> None:
    x, y = middle(globe)
    press(globe, x, y)
    drag(globe, (x + 40, y), (x + 90, y))
    left = globe.camera
    release(globe, x + 90, y)
    QTest.qWait(50)
    assert globe.camera == left


def test_a_lost_release_does_not_leave_the_globe_stuck_to_the_pointer(globe: GlobeView) -> None:
    x, y = middle(globe)
    press(globe, x, y)
    drag(globe, (x + 30, y), (x + 60, y))
    left = globe.camera
    mouse(globe, QEvent.Type.MouseMove, QPointF(x + 160, y + 90), held=False)
    mouse(globe, QEvent.Type.MouseMove, QPointF(x - 160, y - 90), held=False)
    assert globe.camera == left
    wait(lambda: globe.at_rest)


def test_the_wheel_zooms_during_a_drag_and_the_drag_goes_on(globe: GlobeView) -> None:
    x, y = middle(globe)
    press(globe, x, y)
    drag(globe, (x + 20, y), (x + 50, y + 10))
    place = globe.camera.unproject(x + 50, y + 10)
    assert place is not None
    before = globe.camera.zoom
    wheel(globe, x + 50, y + 10, 2)
    assert globe.camera.zoom > before * 1.2
    assert globe.camera.project(*place) == pytest.approx((x + 50, y + 10), abs=0.5)
    drag(globe, (x + 55, y + 30))
    assert globe.camera.project(*place) == pytest.approx((x + 55, y + 30), abs=0.5)
    release(globe, x + 55, y + 30)


def test_the_wheel_zooms_by_and_by_to_the_place_under_the_pointer(globe: GlobeView) -> None:
    globe.set_style(Style())
    x, y = middle(globe)
    place = globe.camera.unproject(x + 60, y - 40)
    assert place is not None
    zooms = []
    globe.moved.connect(lambda: zooms.append(globe.camera.zoom))
    wheel(globe, x + 60, y - 40, 1)
    assert globe.camera.zoom < 1.18, "not at once"
    wheel(globe, x + 60, y - 40, 2)
    wait(lambda: globe.at_rest)
    assert zooms == sorted(zooms)
    assert globe.camera.zoom == pytest.approx(1.18**3, rel=0.01)
    assert globe.camera.project(*place) == pytest.approx((x + 60, y - 40), abs=1.0)


def test_a_double_click_flies_there_and_what_is_opened_by_it_does_not_cut_the_flight(
    globe: GlobeView,
) -> None:
    globe.set_style(Style())
    at = spot(globe, "IN")
    globe.picked.connect(lambda code: globe.turn_to(*globe.countries.info(code).anchor))
    QTest.mouseClick(globe, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(globe, Qt.MouseButton.LeftButton, pos=at)
    globe.turn_to(*globe.countries.info("IN").anchor)
    wait(lambda: globe.at_rest)
    assert globe.camera.zoom == pytest.approx(2.0)
    assert globe.camera.project(*globe.countries.info("IN").anchor) == pytest.approx(
        middle(globe), abs=40.0
    )


def test_zoom_ends_where_the_outlines_end(globe: GlobeView) -> None:
    for _ in range(60):
        wheel(globe, *middle(globe), 2)
    assert globe.camera.radius == pytest.approx(MAX_RADIUS)
    assert not globe.column.buttons[0].isEnabled()
    assert globe.column.buttons[1].isEnabled()


def test_the_buttons_zoom_and_bring_back_what_is_selected(globe: GlobeView) -> None:
    nearer, farther, locate = globe.column.buttons
    QTest.mouseClick(nearer, Qt.MouseButton.LeftButton)
    assert globe.camera.zoom > 1.3
    QTest.mouseClick(farther, Qt.MouseButton.LeftButton)
    assert globe.camera.zoom == pytest.approx(1.0)
    globe.set_selected("JP")
    QTest.mouseClick(locate, Qt.MouseButton.LeftButton)
    assert globe.camera.project(*globe.countries.info("JP").anchor) == pytest.approx(
        middle(globe), abs=1.0
    )
    globe.set_selected("")
    globe.set_camera(replace(globe.camera, zoom=4.0))
    QTest.mouseClick(locate, Qt.MouseButton.LeftButton)
    assert globe.camera.zoom == pytest.approx(1.0)
    assert [button.accessibleName() for button in globe.column.buttons] == [
        "Zoom in", "Zoom out", "Show the country on the page",
    ]  # fmt: skip


def test_ten_thousand_countries_pointed_at_leave_no_objects_behind(globe: GlobeView) -> None:
    codes = [one.code for one in globe.countries.all]
    for code in codes[:20]:
        globe.point_at(code, QPointF(300, 300))
        globe.set_card(globe.describe(code), QPointF(300, 300))
    before = len(globe.findChildren(object))  # type: ignore[type-var]
    for turn in range(10_000):
        code = codes[turn % len(codes)]
        globe.point_at(code, QPointF(300 + turn % 7, 300))
        if turn % 25 == 0:
            globe.set_card(globe.describe(code), QPointF(300, 300))
    globe.point_at("", None)
    QApplication.processEvents()
    assert len(globe.findChildren(object)) == before  # type: ignore[type-var]


def test_pointing_at_a_country_outlines_it_and_says_which(globe: GlobeView) -> None:
    pointed: list[str] = []
    globe.hovered.connect(pointed.append)
    before = globe.grab().toImage()
    hover(globe, "TD")
    assert globe.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert globe.grab().toImage() != before
    hover(globe, "TD")
    QApplication.sendEvent(globe, QEvent(QEvent.Type.Leave))
    assert pointed == ["TD", ""]


def test_while_the_window_is_resized_frames_are_those_of_a_movement_and_the_last_is_not(
    globe: GlobeView,
) -> None:
    zoom, country = globe.camera.zoom, globe.camera.lon
    for step in range(1, 6):
        globe.window().resize(900 - 9 * step, 760 - 4 * step)
        QApplication.processEvents()
        assert not globe.at_rest
    wait(lambda: globe.at_rest)
    smooth = globe.grab().toImage()
    assert (globe.camera.zoom, globe.camera.lon) == (zoom, country)
    globe.set_camera(globe.camera)
    assert globe.grab().toImage() == smooth
