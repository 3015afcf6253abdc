"""The window read from right to left: what mirrors, and what does not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from globe_app import app as application
from globe_app import cldr
from globe_app.geo.countries import Countries
from globe_app.settings import Settings
from globe_app.ui.look.direction import Across, is_mirrored, reads_from_right
from globe_app.ui.look.fonts import can_show
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.theme import LIGHT
from globe_app.ui.places import Country
from globe_app.ui.widgets.table import Cell, Column, Table, TableRow
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, fill, shown, wait


@pytest.fixture
def mirrored(qt: QApplication) -> Iterator[None]:
    qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def arabic(
    qt: QApplication, mirrored: None, settings: Settings, countries: Countries
) -> Iterator[MainWindow]:
    fill(settings, countries)
    for made in shown(qt, application.build_window(settings, STILL, clock=lambda: NOW)):
        made.resize(1280, 800)
        wait(made.globe.isVisible)
        yield made


def in_window(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def has(image: QImage, colour: str, columns: range) -> bool:
    wanted = QColor(colour).rgb()
    return any(image.pixel(x, y) == wanted for x in columns for y in range(image.height()))


def test_bar_pane_and_globe_change_sides(arabic: MainWindow) -> None:
    pane, globe = in_window(arabic.list_pane, arabic), in_window(arabic.globe, arabic)
    assert pane.right() < globe.left()
    assert pane.left() < 30
    bar = arabic.top_bar
    assert in_window(bar.search, arabic).center().x() < 640
    legend = in_window(arabic.globe.legend, arabic)
    zoom = in_window(arabic.globe.column, arabic)
    assert legend.center().x() > zoom.center().x(), "the legend is where the globe's edge begins"


def test_rows_of_a_list_begin_at_the_right(arabic: MainWindow) -> None:
    arabic.navigator.go(Country("SA"))
    wait(lambda: isinstance(arabic.navigator.place, Country) and not arabic.services.busy)
    QTest.qWait(50)
    rows = arabic.navigator.view.widget.grab().toImage()  # type: ignore[union-attr]
    wide = round(rows.width() / rows.devicePixelRatio())
    assert has(rows, LIGHT.ember, range(wide - 70, wide)), "the mark of what is unread"
    assert not has(rows, LIGHT.ember, range(70))
    assert arabic.list_pane.isRightToLeft()


def test_a_table_mirrors_its_columns_and_what_is_in_their_cells(
    qt: QApplication, mirrored: None, arabic: MainWindow
) -> None:
    table = Table(
        Style(), (Column("", 0), Column("", 60)), arabic.services.flags, "test", row_height=54
    )
    table.resize(500, 200)
    table.model_.show([TableRow("a", (Cell("Name", flag="JP"), Cell(switch=True)))])
    table.show()
    QTest.qWait(20)
    first = table.visualRect(table.model_.index(0, 0))
    second = table.visualRect(table.model_.index(0, 1))
    assert first.left() > second.left()
    asked: list[tuple[str, bool]] = []
    table.toggled.connect(lambda *told: asked.append(told))
    image = table.viewport().grab(second).toImage()
    sea = QColor(LIGHT.sea).rgb()
    drawn = next(
        QPoint(x, y) for x in range(image.width()) for y in range(image.height())
        if image.pixel(x, y) == sea
    )  # fmt: skip
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=second.topLeft() + drawn + QPoint(4, 4)
    )
    assert asked == [("a", False)], "the switch is where it is drawn"
    table.close()


def test_the_map_and_the_course_of_time_are_not_mirrored(arabic: MainWindow) -> None:
    globe = arabic.globe
    globe.set_camera(globe.camera.at(20.0, 10.0))
    west, east = (globe.camera.project(*globe.countries.info(c).anchor) for c in ("NG", "ET"))
    assert west is not None
    assert east is not None
    assert west[0] < east[0]


def test_a_box_is_reckoned_from_the_side_that_is_read_from() -> None:
    assert Across(100, mirrored=False).at(10, 20) == 10
    assert Across(100, mirrored=True).at(10, 20) == 70
    assert Across(100, mirrored=True, left=50).at(60, 20) == 120


def test_each_text_is_read_as_its_first_letter_wants(mirrored: None) -> None:
    assert is_mirrored()
    assert reads_from_right("12 غير مقروء")
    assert not reads_from_right("12 unread")
    assert reads_from_right("12"), "digits alone go with the window"


def test_arabic_labels_have_half_bold_letters_of_their_own(qt: QApplication) -> None:
    assert "SemiBold" in QFontDatabase.styles("Noto Sans Arabic")
    assert can_show("اليابان", Style().font(Role.LABEL))


def test_names_beside_numbers_are_isolated_where_the_language_reads_from_the_right() -> None:
    assert cldr.phrases("Kenya", "12 unread") == "Kenya, 12 unread"
    cldr.install(replace(cldr.ENGLISH, language="ar", comma="، "))
    try:
        assert cldr.phrases("Kenya", "12") == "\u200f\u2068Kenya\u2069، \u206812\u2069"
    finally:
        cldr.install(cldr.ENGLISH)
