"""The countries of the map for assistive technology, the list of countries, and what is announced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from globe_app.geo.continents import Continent, continent_of
from globe_app.geo.countries import Countries
from globe_app.ui.dialogs.countries import CountriesSheet
from globe_app.ui.dialogs.country_rows import CountryOrder
from globe_app.ui.map.accessible import AccessibleCountries, CountryChild
from globe_app.ui.places import Country
from globe_app.ui.widgets.announcer import announce
from globe_app.ui.window import MainWindow
from tests.ui.conftest import wait

Key = Qt.Key


@pytest.fixture
def assisted(window: MainWindow) -> Iterator[None]:
    """Assistive technology is at work, and the globe is beside the page."""
    window.resize(1280, 800)
    wait(window.globe.isVisible)
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, assisted: None) -> list[str]:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def children(window: MainWindow) -> tuple[CountryChild, ...]:
    found = window.globe.findChild(AccessibleCountries)
    assert isinstance(found, AccessibleCountries)
    return found.children_shown


def test_without_assistive_technology_there_are_no_children(window: MainWindow) -> None:
    window.globe.set_camera(window.globe.camera.at(30.0, 10.0))
    QTest.qWait(300)
    assert children(window) == ()
    assert not window.globe.findChildren(CountryChild)


def test_each_country_in_sight_is_a_child_with_name_number_and_state(
    window: MainWindow, assisted: None
) -> None:
    globe = window.globe
    globe.set_camera(globe.camera.at(45.0, 24.0))
    wait(lambda: "SA" in {one.code for one in children(window)})
    found = {one.code: one for one in children(window)}
    assert found["SA"].accessibleName() == "Saudi Arabia, 40 unread"
    assert found["SA"].accessibleDescription().startswith("40 articles, 40 unread")
    assert found["TD"].accessibleName() == "Chad, no articles yet"
    assert found["IR"].accessibleName() == "Iran, no outlet yet"
    assert "US" not in found, "it is beyond the horizon"
    spot = globe.camera.project(*globe.countries.info("SA").anchor)
    assert spot is not None
    assert found["SA"].geometry().contains(round(spot[0]), round(spot[1]))
    assert found["SA"].testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_children_follow_the_globe_when_it_rests_and_do_not_pile_up(
    window: MainWindow, assisted: None
) -> None:
    globe = window.globe
    for lon in (45.0, -60.0, 140.0, 45.0, -60.0, 140.0):
        globe.set_camera(globe.camera.at(lon, 10.0))
        wait(lambda lon=lon: bool(children(window)) and _turned(window, lon))
    assert len(globe.findChildren(CountryChild)) <= len(globe.countries.all)
    codes = [one.code for one in children(window)]
    assert len(codes) == len(set(codes))
    assert "JP" in codes


def _turned(window: MainWindow, lon: float) -> bool:
    expected = {45.0: "SA", -60.0: "BR", 140.0: "JP"}[lon]
    return expected in {one.code for one in children(window)}


def test_the_action_of_a_country_opens_it_and_its_state_says_so(
    window: MainWindow, assisted: None
) -> None:
    window.globe.set_camera(window.globe.camera.at(45.0, 24.0))
    wait(lambda: "SA" in {one.code for one in children(window)})
    child = next(one for one in children(window) if one.code == "SA")
    interface = QAccessible.queryAccessibleInterface(child)
    actions = interface.actionInterface()
    assert actions.actionNames() == ["open"]
    assert not interface.state().selected
    actions.doAction("open")
    wait(lambda: isinstance(window.navigator.place, Country) and not window.services.busy)
    assert window.navigator.place.page == Country("SA")
    wait(lambda: any(one.code == "SA" and one.is_selected for one in children(window)))


def test_a_flat_map_has_the_countries_of_both_sides(window: MainWindow, assisted: None) -> None:
    window.commands.run("flat_map")
    wait(lambda: {"BR", "JP", "SA"} <= {one.code for one in children(window)})
    found = {one.code: one for one in children(window)}
    assert found["BR"].geometry().center().x() < found["JP"].geometry().center().x()
    window.commands.run("flat_map")


def test_pages_and_actions_are_announced_once(window: MainWindow, heard: list[str]) -> None:
    window.globe_control.open_country("EG")
    wait(lambda: isinstance(window.navigator.place, Country) and not window.services.busy)
    assert heard.count("Egypt") == 1
    QTest.keyClick(window, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: any("marked read" in one for one in heard))
    assert any("Ctrl+Z takes it back" in one for one in heard)


def test_nothing_is_said_over_letters_that_are_typed(window: MainWindow, heard: list[str]) -> None:
    field = QLineEdit(window.central)
    field.show()
    field.setFocus()
    announce(field, "first")
    assert heard[-1] == "first"
    heard.clear()
    for n, letter in enumerate((Key.Key_K, Key.Key_E, Key.Key_N)):
        QTest.keyClick(field, letter)
        announce(field, f"{9 - n} found", instead=True)
    assert heard == []
    wait(lambda: bool(heard))
    assert heard == ["7 found"], "the last number alone"


# The list of countries ----------------------------------------------------------------------------


@pytest.fixture
def sheet(window: MainWindow) -> CountriesSheet:
    QTest.keyClick(window, Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    found = window.dialogs.countries
    assert found is not None
    wait(lambda: found.isVisible() and not window.services.busy)
    return found


def names(sheet: CountriesSheet) -> list[str]:
    return [row.cells[0].text for row in sheet.table.model_.rows]


def test_the_list_has_every_country_with_an_outlet_and_its_numbers(sheet: CountriesSheet) -> None:
    assert names(sheet) == ["Brazil", "Chad", "Egypt", "Japan", "Saudi Arabia"]
    assert [cell.text for cell in sheet.table.model_.rows[-1].cells] == [
        "Saudi Arabia",
        "40",
        "40",
        "1",
    ]
    assert sheet.table.model_.rows[-1].spoken == "Saudi Arabia. 40. 40. 1"


def test_typing_narrows_the_list_and_enter_opens(window: MainWindow, sheet: CountriesSheet) -> None:
    QTest.keyClicks(sheet.search, "egy")
    assert names(sheet) == ["Egypt"]
    QTest.keyClick(sheet.search, Key.Key_Return)
    wait(lambda: isinstance(window.navigator.place, Country) and not window.services.busy)
    assert window.navigator.place.page == Country("EG")
    assert not sheet.isVisible()


def test_countries_without_an_outlet_are_found_by_name_too(sheet: CountriesSheet) -> None:
    QTest.keyClicks(sheet.search, "tuvalu")
    assert names(sheet) == ["Tuvalu"]
    assert sheet.table.model_.rows[0].cells[1].text == "no outlet yet"
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "qqqq")
    assert sheet.nothing.text() == "No country is called so"


def test_the_list_is_sorted_and_narrowed_to_a_continent(sheet: CountriesSheet) -> None:
    sheet.order.set_chosen(1)
    sheet.order.chosen.emit(tuple(CountryOrder).index(CountryOrder.UNREAD))
    assert names(sheet)[:2] == ["Saudi Arabia", "Egypt"]
    QTest.mouseClick(sheet.chips[Continent.AFRICA], Qt.MouseButton.LeftButton)
    assert names(sheet) == ["Egypt", "Chad"]
    QTest.keyClick(sheet.search, Key.Key_Down)
    assert sheet.table.hasFocus()


def test_every_state_has_a_continent(countries: Countries) -> None:
    none = {one.code for one in countries.all if one.state and continent_of(one.region) is None}
    assert none <= {"MV", "MU", "SC"}, "those that their source puts into the open ocean"
