"""The sheet of outlets: what it says of each, its filters, its switches and keys."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.model.news import Outlet, OutletHealth
from globe_app.store import outlets
from globe_app.store.db import open_store
from globe_app.ui.dialogs.outlet_rows import OutletFilter, Which, health_cell, outlet_rows
from globe_app.ui.dialogs.outlets import OutletsSheet
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import wait

WELL = OutletHealth(
    Outlet("jp-shiomi", "潮見鳥新聞", "JP", "ja", "https://shiomi.example", latin="Shiomidori Shimbun"),
    True, False, ("https://shiomi.example/rss",), NOW - timedelta(minutes=14), "", False, 6.0,
    newest=NOW - timedelta(hours=1), articles=18,
)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "words", "link"),
    [
        (WELL, "updated 14 min ago", ""),
        (replace(WELL, enabled=False), "off, 18 articles kept", ""),
        (replace(WELL, enabled=False, articles=1), "off, 1 article kept", ""),
        (replace(WELL, enabled=False, articles=0), "off", ""),
        (replace(WELL, last_success=None), "never asked yet", ""),
        (replace(WELL, retired=True), "gone for good", "Find it"),
        (replace(WELL, retired=True, gone_since=datetime(2026, 10, 12, 9, 0, tzinfo=NOW.tzinfo)),
         "gone since 12 October", "Find it"),
        (replace(WELL, error="the site refuses programs (403); open it in the browser"),
         "the site refuses programs; open it in the browser", ""),
        (replace(WELL, newest=NOW - timedelta(days=22)), "sends nothing since 3 weeks", ""),
        (replace(WELL, newest=NOW - timedelta(days=8)), "sends nothing since 8 days", ""),
    ],
)  # fmt: skip
def test_how_an_outlet_does_is_told_in_words_without_codes(
    one: OutletHealth, words: str, link: str
) -> None:
    found = health_cell(one, NOW)
    assert (found.text, found.link) == (words, link)


def test_a_failure_tells_when_it_is_tried_again_and_its_code_is_in_the_details() -> None:
    soon = NOW + timedelta(minutes=40)
    failed = replace(WELL, error="it stopped answering (504)", next_try=soon)
    found = health_cell(failed, NOW)
    assert found.text == f"it stopped answering; next try {soon.astimezone():%H:%M}"
    assert found.tip == "it stopped answering (504)"


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (OutletFilter(), ["c", "a", "b"]),  # what needs a look first, then by country
        (OutletFilter(Which.ON), ["c", "a"]), (OutletFilter(Which.FAILING), ["c"]),
        (OutletFilter(language="ar"), ["b"]), (OutletFilter(country="JP"), ["a"]),
        (OutletFilter(words="shiomidori"), ["a"]), (OutletFilter(words="潮見"), ["a"]),
        (OutletFilter(words="guadua.example rss"), ["c"]), (OutletFilter(words="nobody"), []),
    ],
)  # fmt: skip
def test_filters_narrow_and_the_search_takes_both_names_and_addresses(
    chosen: OutletFilter, expected: list[str]
) -> None:
    some = (
        replace(WELL, outlet=replace(WELL.outlet, id="a")),
        replace(WELL, outlet=Outlet("b", "الرصيف", "SA", "ar-SA"), enabled=False, feeds=()),
        replace(WELL, outlet=Outlet("c", "La Guadua", "CO", "es"), retired=True,
                feeds=("https://guadua.example/rss",)),
    )  # fmt: skip
    rows = outlet_rows(some, chosen, NOW, lambda code: code)
    assert [row.id for row in rows if not row.heading] == expected


@pytest.fixture
def sheet(window: MainWindow) -> OutletsSheet:
    window.run("outlets")
    made = window.dialogs.outlets
    assert made is not None
    wait(lambda: bool(made.table.model_.rows), 20)
    return made


def switch_of(sheet: OutletsSheet, outlet: str) -> bool | None:
    row = sheet.table.model_.rows[sheet.table.model_.position(outlet)]
    return row.cells[-1].switch


def stored(window: MainWindow, outlet: str) -> bool:
    store = open_store(window.services.settings.store, window.services.settings.images)
    found = next(one for one in outlets.health(store, NOW) if one.outlet.id == outlet)
    store.close()
    return found.enabled


def test_space_switches_an_outlet_once_that_is_stored_and_ctrl_z_switches_it_back(
    sheet: OutletsSheet, window: MainWindow
) -> None:
    assert sheet.table.hasFocus()
    assert sheet.table.set_current("sa-paper")
    QTest.keyClick(sheet.table, Qt.Key.Key_Space)
    wait(lambda: switch_of(sheet, "sa-paper") is False)
    assert not stored(window, "sa-paper")
    assert window.toast.words == "SA Paper switched off"
    assert not window.toast.button.isHidden()
    current = sheet.table.current()
    assert current is not None
    assert current.id == "sa-paper", "the row stays current"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: switch_of(sheet, "sa-paper") is True)
    assert stored(window, "sa-paper")


def test_an_outlet_switched_while_the_listing_is_on_its_way_shows_what_is_stored(
    sheet: OutletsSheet, window: MainWindow
) -> None:
    """The listing was read before the switch and arrives after it."""
    for _ in range(3):
        window.dialogs.close_all()
        window.run("outlets")  # lists anew
        sheet.table.toggled.emit("eg-paper", not stored(window, "eg-paper"))
        wait(lambda: not window.services.busy)
        wait(lambda: switch_of(sheet, "eg-paper") is stored(window, "eg-paper"))


def test_letters_typed_in_the_sheet_do_nothing_to_the_page_below(
    sheet: OutletsSheet, window: MainWindow
) -> None:
    before = window.navigator.place
    for key in (Qt.Key.Key_W, Qt.Key.Key_H, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(sheet.table, key)
    QTest.keyClick(sheet.filters.search, Qt.Key.Key_Slash)
    wait(lambda: not window.services.busy)
    assert window.navigator.place == before
    assert sheet.isVisible()
    assert not window.palette_.isVisible()
    assert sheet.table.model_.position("sa-paper") < 0, "the slash narrows the list"


def test_tab_stays_in_the_sheet_and_escape_gives_the_focus_back(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    window.run("outlets")
    sheet = window.dialogs.outlets
    assert sheet is not None
    wait(lambda: bool(sheet.table.model_.rows), 20)
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert sheet.isAncestorOf(focus), focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is before


def test_return_opens_the_details_of_an_outlet(sheet: OutletsSheet, window: MainWindow) -> None:
    sheet.table.set_current("bluradio")
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert sheet.details.isVisible()
    assert "no feed at its address" in sheet.details.says.text()
    QTest.keyClick(sheet.details.browser, Qt.Key.Key_Escape)
    assert not sheet.details.isVisible()
    assert sheet.isVisible(), "Escape closes one thing at a time"


def test_chips_and_counts_tell_what_there_is(sheet: OutletsSheet) -> None:
    shown = sheet.filters.which[Which.ALL]
    assert shown.isChecked()
    total = len([row for row in sheet.table.model_.rows if not row.heading])
    assert shown.count == f"{total:,}"
    QTest.mouseClick(sheet.filters.which[Which.ON], Qt.MouseButton.LeftButton)
    on = [row for row in sheet.table.model_.rows if not row.heading]
    assert len(on) < total
    assert all(row.cells[-1].switch for row in on)
    QTest.keyClicks(sheet.filters.search, "zzzz no outlet")
    assert sheet.empty.text() == "No outlet is like that."
