"""The flat map in the window: how it comes, that all of the globe works on it, and what is kept of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.geo.countries import Countries
from globe_app.globe.flat_camera import FlatCamera
from globe_app.globe.plane import Azimuthal, Chosen, Kind
from globe_app.settings import Settings, state_dir
from globe_app.ui.map.flat_map import cache
from globe_app.ui.map.flat_map.maps import FlatMaps, world
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.overlay import of_unread
from globe_app.ui.places import Country, Today
from globe_app.ui.preferences import Projection
from globe_app.ui.widgets.button import Button
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, fill, shown, wait
from tests.ui.map.conftest import COUNTS, Clock, drag, hover, press, release, spot, wheel

Key = Qt.Key


@pytest.fixture
def maps(globe: GlobeView, resources: Path) -> Iterator[FlatMaps]:
    """Flat maps for a globe without a window, which shows them."""
    made = FlatMaps(globe.painter, resources / "geo", state_dir() / "maps", globe)
    made.ready.connect(globe.draw_with)
    yield made
    made.close()


@pytest.fixture
def flat(globe: GlobeView, maps: FlatMaps) -> GlobeView:
    """A flat map in place of the globe."""
    maps.ask(Chosen())
    wait(lambda: globe.flat)
    wait(lambda: globe.at_rest)
    return globe


def pixel(view: GlobeView, at: QPoint) -> QColor:
    view.show_labels(False)
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(at.x() * ratio), round(at.y() * ratio))


def test_countries_have_the_shades_of_the_globe(flat: GlobeView) -> None:
    ramp = flat.look.style.theme.unread_ramp
    beside = QPoint(-10, 6)
    assert pixel(flat, spot(flat, "US") + beside) == QColor(ramp[4])
    assert pixel(flat, spot(flat, "BR") + beside) == QColor(ramp[3])
    assert pixel(flat, spot(flat, "DZ") + QPoint(3, -6)) == QColor(flat.look.style.theme.land)


def test_there_is_nothing_beside_the_world_but_the_stage(flat: GlobeView) -> None:
    assert pixel(flat, QPoint(4, 4)) == QColor(flat.look.style.theme.stage)
    assert pixel(flat, QPoint(20, flat.height() // 2 - 200)) == QColor(flat.look.style.theme.stage)


def test_every_projection_is_drawn_and_picks_what_is_clicked(
    globe: GlobeView, maps: FlatMaps
) -> None:
    picked: list[str] = []
    globe.picked.connect(picked.append)
    expected = []
    for kind in Kind:
        lon, lat = globe.countries.info("EG").anchor
        maps.ask(Chosen(kind, lon, lat) if kind is Kind.AZIMUTHAL else Chosen(kind))
        wait(lambda: not maps.busy)
        assert isinstance(globe.camera, FlatCamera)
        assert globe.camera.plane.chosen.kind is kind
        for code in ("RU", "US", "NZ", "EG", "FJ"):
            at = spot(globe, code)
            QTest.mouseClick(globe, Qt.MouseButton.LeftButton, pos=at)
            expected.append(code)
    assert picked == expected


def test_a_drag_pans_and_the_place_stays_under_the_pointer(flat: GlobeView) -> None:
    wheel(flat, 450, 380, 4)
    wait(lambda: flat.at_rest)
    held = flat.camera.unproject(450, 380)
    press(flat, 450, 380)
    drag(flat, (460, 390), (520, 420))
    assert flat.camera.unproject(520, 420) == pytest.approx(held, abs=1e-6)
    release(flat, 520, 420)


def test_the_wheel_zooms_to_the_pointer_up_to_eight_times(flat: GlobeView) -> None:
    at = spot(flat, "KE")
    for _ in range(12):
        wheel(flat, at.x(), at.y(), 2)
    wait(lambda: flat.at_rest)
    assert flat.camera.zoom == pytest.approx(8.0)
    assert flat.camera.unproject(at.x(), at.y()) == pytest.approx(
        flat.countries.info("KE").anchor, abs=0.6
    )
    for _ in range(12):
        wheel(flat, at.x(), at.y(), -2)
    wait(lambda: flat.at_rest)
    assert flat.camera.zoom == pytest.approx(1.0)
    assert flat.camera.position == pytest.approx((0.0, 0.0), abs=1e-6)


def test_arrows_pan_plus_and_minus_zoom_and_home_shows_the_whole_world(flat: GlobeView) -> None:
    QTest.keyClick(flat, Key.Key_Plus)
    QTest.keyClick(flat, Key.Key_Plus)
    wait(lambda: flat.at_rest)
    before = flat.camera.position
    QTest.keyClick(flat, Key.Key_Right)
    QTest.keyClick(flat, Key.Key_Down)
    east, north = flat.camera.position
    assert east > before[0]
    assert north < before[1]
    QTest.keyClick(flat, Key.Key_Minus)
    QTest.keyClick(flat, Key.Key_Home)
    wait(lambda: flat.at_rest)
    assert flat.camera.zoom == pytest.approx(1.0)


@pytest.fixture
def focused(globe: GlobeView) -> GlobeView:
    globe.window().activateWindow()
    globe.setFocus(Qt.FocusReason.ShortcutFocusReason)
    wait(globe.hasFocus)
    return globe


def test_the_keyboard_walks_and_opens_countries(flat: GlobeView, focused: GlobeView) -> None:
    picked: list[str] = []
    flat.picked.connect(picked.append)
    QTest.keyClick(flat, Key.Key_Period)
    first = flat.keyboard_code
    QTest.keyClick(flat, Key.Key_Period)
    assert flat.keyboard_code not in ("", first)
    QTest.keyClick(flat, Key.Key_Return)
    assert picked == [flat.keyboard_code]


def test_the_card_of_a_country_stands_beside_it_on_the_free_side(flat: GlobeView) -> None:
    hover(flat, "AU")
    wait(lambda: flat.card.isVisible())
    card = flat.card.geometry()
    assert card.center().x() < spot(flat, "AU").x()
    assert flat.rect().contains(card.center())


def test_the_countries_in_sight_are_told_with_where_they_are(flat: GlobeView) -> None:
    found = {one.code: one.rect for one in flat.shown_countries}
    assert {"AU", "FJ", "RU", "VA", "US"} <= found.keys()
    assert found["BR"].contains(QPointF(spot(flat, "BR")))


def test_the_kind_of_map_fades_when_motion_is_allowed_and_not_when_it_is_calm(
    globe: GlobeView, maps: FlatMaps, clock: Clock
) -> None:
    globe_painter = globe.painter
    maps.ask(Chosen())
    wait(lambda: globe.flat)
    first = globe.grab().toImage()
    wait(lambda: globe.at_rest)
    assert globe.grab().toImage() == first
    globe.set_style(replace(globe.look.style, calm=False))
    globe.show_labels(False)
    wait(lambda: globe.at_rest)
    above = QPoint(globe.width() // 2, 120)  # of the flat map, where the globe is
    flat_colour = pixel(globe, above)
    clock.held = True
    globe.draw_with(globe_painter)
    assert pixel(globe, above) == flat_colour
    clock.ahead += 0.07
    halfway = pixel(globe, above)
    clock.ahead += 0.1
    assert halfway not in (flat_colour, pixel(globe, above))
    clock.held = False
    wait(lambda: not globe._frame_timer.isActive())


def test_a_country_in_front_stays_in_front_when_the_kind_changes(
    globe: GlobeView, maps: FlatMaps
) -> None:
    globe.show_country("NZ", fly=False)
    globe.set_camera(globe.camera.with_zoom(4.0))
    before, _ = globe.painter, maps.ask(Chosen())
    wait(lambda: globe.flat)
    assert globe.camera.is_central(globe.countries.info("NZ").anchor)
    globe.draw_with(before)
    assert globe.camera.is_central(globe.countries.info("NZ").anchor)


# Projected worlds in files ---------------------------------------------------------------------


@pytest.fixture
def geo(resources: Path) -> Path:
    return resources / "geo"


def count_of(countries: Countries) -> int:
    return len(countries.all)


@pytest.fixture
def kept(geo: Path, tmp_path: Path, countries: Countries) -> Path:
    """The file of a projected world, and its folder."""
    source = cache.source_digest(geo)
    made = world(geo, state_dir() / "maps", Chosen(), count_of(countries))
    cache.write(tmp_path, made, source)
    return cache.file_of(tmp_path, Chosen())


def _flip(data: bytes) -> bytes:
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"", lambda data: data[:4000], _flip, lambda data: b"{}\n" + data,
        lambda data: data.replace(b'"version": 1', b'"version": 2', 1), lambda data: b"[" * 90_000,
    ],
)  # fmt: skip
def test_a_damaged_or_older_file_is_made_anew(
    kept: Path, geo: Path, countries: Countries, damage: Callable[[bytes], bytes]
) -> None:
    whole = kept.read_bytes()
    kept.write_bytes(damage(whole))
    source = cache.source_digest(geo)
    assert cache.read(kept.parent, Chosen(), source, count_of(countries)) is None


def test_a_file_of_other_outlines_is_not_taken(kept: Path, countries: Countries) -> None:
    assert cache.read(kept.parent, Chosen(), "other", count_of(countries)) is None


def test_a_damaged_file_is_replaced_when_the_map_is_asked_for(
    kept: Path, geo: Path, countries: Countries
) -> None:
    whole = kept.read_bytes()
    kept.write_bytes(whole[:1000])
    assert len(world(geo, kept.parent, Chosen(), count_of(countries)).finest.xy) > 90_000
    assert kept.read_bytes() == whole
    assert kept.stat().st_mode & 0o077 == 0


def test_a_map_around_a_country_needs_no_file(
    geo: Path, tmp_path: Path, countries: Countries
) -> None:
    made = world(geo, tmp_path, Chosen(Kind.AZIMUTHAL, 10, 50), count_of(countries))
    assert isinstance(made.plane, Azimuthal)
    assert not list(tmp_path.iterdir())


# In the window ---------------------------------------------------------------------------------


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """Wide enough for the map beside the page."""
    window.resize(1280, 800)
    window.activateWindow()
    wait(lambda: window.globe.isVisible() and window.isActiveWindow())
    return window


def test_f_goes_to_the_flat_map_and_back_and_is_kept(window: MainWindow) -> None:
    view = window.globe
    assert isinstance(view, GlobeView)
    QTest.keyClick(window, Key.Key_F)
    assert not view.flat  # the globe stays until the map is there
    wait(lambda: view.flat)
    assert window.remembered().projection is Projection.EQUAL_EARTH
    assert window.actions_["flat_map"].isChecked()
    assert view.switch.isVisible()
    assert view.accessibleName() == "Flat map"
    QTest.keyClick(window, Key.Key_F)
    assert not view.flat
    assert not view.switch.isVisible()
    window.map_kind.choose(Projection.ROBINSON)
    wait(lambda: view.flat)
    QTest.keyClick(window, Key.Key_F)
    QTest.keyClick(window, Key.Key_F)
    wait(lambda: view.flat)
    assert isinstance(view.camera, FlatCamera)
    assert view.camera.plane.chosen.kind is Kind.ROBINSON


def test_a_click_on_the_flat_map_opens_the_country(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F)
    wait(lambda: window.globe.flat)
    view = window.globe
    assert isinstance(view, GlobeView)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot(view, "JP"))
    wait(lambda: window.windowTitle().startswith("Japan"))
    assert view.look.selected == view.countries.index["JP"]


def test_the_switch_leads_back_to_the_globe(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F)
    wait(lambda: window.globe.flat)
    view = window.globe
    assert isinstance(view, GlobeView)
    QTest.mouseClick(view.switch.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert not view.flat
    assert window.remembered().projection is Projection.GLOBE


def test_the_map_around_a_country_has_the_one_in_front_in_its_middle(window: MainWindow) -> None:
    window.navigator.go(Country("SA"))
    wait(lambda: window.windowTitle().startswith("Saudi"))
    window.actions_["map_azimuthal"].trigger()
    wait(lambda: window.globe.flat)
    camera = window.globe.camera
    assert isinstance(camera, FlatCamera)
    anchor = window.services.countries.info("SA").anchor
    assert (camera.plane.chosen.lon, camera.plane.chosen.lat) == anchor


@pytest.fixture
def around(window: MainWindow) -> MainWindow:
    """With the map around Saudi Arabia."""
    window.navigator.go(Country("SA"))
    wait(lambda: window.windowTitle().startswith("Saudi"))
    window.actions_["map_azimuthal"].trigger()
    wait(lambda: middle_of(window) == window.services.countries.info("SA").anchor)
    return window


def middle_of(window: MainWindow) -> tuple[float, float] | None:
    """What the flat map is centred on."""
    camera = window.globe.camera
    if not isinstance(camera, FlatCamera):
        return None
    return camera.plane.chosen.lon, camera.plane.chosen.lat


def test_the_map_around_a_country_follows_to_the_one_that_is_opened(around: MainWindow) -> None:
    info, view = around.services.countries.info, around.globe
    for code in ("BR", "JP", "NZ"):  # the map of the first two may never be made
        around.navigator.go(Country(code))
    wait(lambda: middle_of(around) == info("NZ").anchor)
    assert view.camera.project(*info("NZ").anchor) == pytest.approx(view.camera.centre)
    assert not around.maps.busy
    around.navigator.back()
    wait(lambda: middle_of(around) not in (None, info("NZ").anchor))
    place = around.navigator.place
    assert isinstance(place, Country)
    assert middle_of(around) == info(place.code).anchor


def test_the_map_around_a_country_does_not_follow_the_pointer_or_a_page_without_country(
    around: MainWindow,
) -> None:
    view, before = around.globe, middle_of(around)
    assert isinstance(view, GlobeView)
    hover(view, "EG")
    wait(lambda: view.card.isVisible())
    assert not around.maps.busy
    around.navigator.go(Today())
    wait(lambda: around.windowTitle().startswith("Today"))
    assert not around.maps.busy
    assert middle_of(around) == before


def test_no_other_map_is_made_anew_when_a_country_is_opened(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F)
    wait(lambda: window.globe.flat)
    made: list[object] = []
    window.maps.ready.connect(made.append)
    window.navigator.go(Country("BR"))
    wait(lambda: window.windowTitle().startswith("Brazil"))
    assert not window.maps.busy
    assert not made


def test_a_kind_of_map_that_comes_during_a_flight_shows_where_it_leads(
    globe: GlobeView, maps: FlatMaps, clock: Clock
) -> None:
    maps.ask(Chosen())
    wait(lambda: globe.flat)
    maps.ask(Chosen(Kind.AZIMUTHAL, *globe.countries.info("FJ").anchor))
    globe.set_style(replace(globe.look.style, calm=False))
    clock.held = True
    globe.show_country("FJ")
    wait(lambda: not maps.busy)
    clock.held = False
    assert globe.camera.zoom > 4.0
    assert globe.camera.project(*globe.countries.info("FJ").anchor) == pytest.approx(
        globe.camera.centre
    )


def test_back_shows_the_page_that_was_left_on_a_globe_on_the_flat_map_too(
    window: MainWindow,
) -> None:
    window.navigator.go(Country("JP"))
    wait(lambda: window.windowTitle().startswith("Japan"))
    QTest.keyClick(window, Key.Key_F)
    wait(lambda: window.globe.flat)
    window.navigator.back()
    wait(lambda: window.windowTitle().startswith("Today"))
    assert isinstance(window.globe.camera, FlatCamera)


@pytest.fixture
def preferring(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[MainWindow]:
    fill(settings, countries)
    kept = replace(STILL, projection=Projection.NATURAL_EARTH)
    yield from shown(qt, application.build_window(settings, kept, clock=lambda: NOW))


def test_a_window_opens_with_the_map_that_is_preferred(preferring: MainWindow) -> None:
    wait(lambda: preferring.globe.flat)
    camera = preferring.globe.camera
    assert isinstance(camera, FlatCamera)
    assert camera.plane.chosen.kind is Kind.NATURAL_EARTH


def test_a_map_that_cannot_be_had_leaves_the_globe_and_says_why(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    window.maps._folder = tmp_path / "file" / "maps"
    QTest.keyClick(window, Key.Key_F)
    wait(lambda: window.preferences.value.projection is Projection.GLOBE)
    assert not window.globe.flat
    assert "flat map" in window.toast.words.lower()


def test_control_with_an_arrow_goes_to_the_neighbour(window: MainWindow) -> None:
    view = window.globe
    assert isinstance(view, GlobeView)
    window.navigator.go(Country("EG"))
    wait(lambda: window.windowTitle().startswith("Egypt"))
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    wait(view.hasFocus)
    for key, expected in ((Key.Key_Left, "LY"), (Key.Key_Left, "DZ"), (Key.Key_Down, "ML")):
        QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        assert view.keyboard_code == expected
    QTest.keyClick(view, Key.Key_Return)
    wait(lambda: window.windowTitle().startswith("Mali"))


def test_unread_counts_are_the_same_overlay_on_both(flat: GlobeView) -> None:
    flat.set_overlay(of_unread(COUNTS, ("KE",)))
    assert flat.look.just_in == {flat.countries.index["KE"]}
    assert "US" in flat.named or flat.named == ()
