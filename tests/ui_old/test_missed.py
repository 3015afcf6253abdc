"""The Missed page: its honest arithmetic, its lists, what it says when it cannot tell."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from globe_app import app as application
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.pipeline.enrich import enrich
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.translation.engines import Engines
from globe_app.ui.old import preferences
from globe_app.ui.old.history import View
from globe_app.ui.old.look import theme
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.look.theme import HOME, NOT_YET, missed_shade
from globe_app.ui.old.views.missed.navigation import adjective_of
from globe_app.ui.old.views.missed.view import MISSED_TAB, ONLY_TAB, MissedPage
from globe_app.ui.old.views.missed.words import MissedRule
from globe_app.ui.old.widgets.rows import room_of
from globe_app.ui.old.window import MainWindow
from tests.conftest import NOW, rss
from tests.ui_old.conftest import shown, wait
from tests.ui_old.story_values import missed

Key = Qt.Key


@pytest.fixture
def page(qt: QApplication, countries: Countries, resources) -> Iterator[MissedPage]:  # type: ignore[no-untyped-def]
    made = MissedPage(
        theme.LIGHT,
        "Serif",
        Flags(resources / "flags"),
        countries.name,
        lambda: NOW,
        MissedRule(3, 1, 5),
    )
    made.resize(460, 700)
    made.show_countries(("US", "ES", "TD"), "US")
    made.show_missed(missed(), "American", 14)
    made.show()
    made.focus_page()
    qt.processEvents()
    yield made
    made.close()
    made.deleteLater()
    qt.processEvents()


def words(page: MissedPage) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [page.model.index(at).data(role) for at in range(page.model.rowCount())]


def test_the_header_gives_the_denominators_and_the_rule(page: MissedPage) -> None:
    facts, how = page.facts.text(), page.how.text()
    assert facts.startswith(
        "12 of your 14 American outlets published in these 72 hours: 210 articles."
    )
    assert "41 other countries" in facts
    assert "at least 3 other countries and by at most 1 home outlet" in how
    assert "searched again, less strictly" in how
    assert "score = other countries × share of home outlets without it" in how
    assert "Told as widely, and at home too: 9 stories." in how


def test_each_missed_story_is_told_with_its_counts_and_the_home_articles_near_it(
    page: MissedPage,
) -> None:
    said = words(page)
    assert said[0] == (
        "Quake off Chile. 4 countries  ·  5 articles, 4 independent texts  ·  first 9 h ago: Chile, "
        "Argentina, Spain, Peru. None of the 12 American outlets has it"
    )
    assert "1 of the 12 American outlets has it  ·  1 near it" in said[1]
    assert said[2] == (
        "Near it at home: US reports the quake. Prairie Herald: it names Chile, 7.1 too"
    )
    assert said[3].startswith("Looked missed, set aside as home articles may tell them: 1, closed")
    assert len(said) == 4
    assert page.tabs.tabText(MISSED_TAB) == "Missed (2)"


def test_what_was_set_aside_opens_and_closes_by_key(page: MissedPage) -> None:
    page.list.setCurrentIndex(page.model.index(3))
    QTest.keyClick(page.list, Key.Key_Return)
    said = words(page)
    assert said[3].endswith("open. Enter opens or closes it")
    assert said[4].startswith("Ministers resign.")
    assert page.list.currentIndex().row() == 3
    QTest.keyClick(page.list, Key.Key_Return)
    assert len(words(page)) == 4


def test_enter_opens_a_story_and_an_article_near_it(page: MissedPage) -> None:
    stories: list[int] = []
    articles: list[int] = []
    page.opened.connect(stories.append)
    page.article_opened.connect(articles.append)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Key.Key_Return)
    QTest.keyClick(page.list, Key.Key_Down)
    QTest.keyClick(page.list, Key.Key_Down)
    QTest.keyClick(page.list, Key.Key_Return)
    assert (stories, articles) == ([1], [91])
    current = page.current()
    assert current is not None
    assert current.row.id == 2, "an article near a story belongs to it"


def test_the_second_tab_has_what_only_home_tells(page: MissedPage) -> None:
    assert page.tabs.tabText(ONLY_TAB) == "Only here (1)"
    page.tabs.setCurrentIndex(ONLY_TAB)
    assert words(page) == [
        "A bill is vetoed. 1 country  ·  2 articles, 1 independent text  ·  first 9 h ago: United "
        "States. 5 of 12 American outlets tell it, no other country’s do"
    ]


def test_with_too_few_outlets_it_says_that_it_cannot_tell_and_what_helps(page: MissedPage) -> None:
    asked: list[str] = []
    page.outlets.connect(lambda: asked.append("outlets"))
    page.sync.connect(lambda: asked.append("sync"))
    page.show_missed(
        missed(enough_outlets=False, home_outlets=2, home_articles=9, missed=(), set_aside=()),
        "",
        2,
    )
    assert page.tabs.tabText(MISSED_TAB) == "Missed (?)"
    assert page.empty.isVisible()
    assert page.empty.text().startswith(
        "It cannot be told what the United States misses: stories of "
    )
    assert "only 2 outlets" in page.empty.text()
    assert "at least 5" in page.empty.text()
    assert page.facts.text().startswith("2 of your 2 outlets in the United States published")
    page.outlets_button.click()
    page.sync_button.click()
    assert asked == ["outlets", "sync"]
    page.tabs.setCurrentIndex(ONLY_TAB)
    assert page.list.isVisible(), "what only home tells can still be told"


@pytest.mark.parametrize(
    ("changes", "words_"),
    [
        ({}, "Nothing is missed: 9 stories are told in at least 3 other countries"),
        ({"countries": 2}, "It takes stories of at least 3 other countries"),
        ({"told_at_home": 0}, "No story of these hours is told in 3 other countries"),
    ],
)
def test_an_empty_list_says_why(page: MissedPage, changes: dict[str, object], words_: str) -> None:
    page.show_missed(missed(missed=(), set_aside=(), **changes), "American", 14)
    assert page.empty.text().startswith(words_)
    assert not page.outlets_button.isVisible()
    page.show_missed(missed(only_here=(), home_articles=0), "American", 14)
    page.tabs.setCurrentIndex(ONLY_TAB)
    assert page.empty.text() == "No stories from the United States are stored for these hours."


def test_another_home_is_typed_and_chosen(page: MissedPage) -> None:
    chosen: list[str] = []
    page.home_chosen.connect(chosen.append)
    assert [page.home.itemText(i) for i in range(3)] == ["Chad", "Spain", "United States"]
    line = page.home.lineEdit()
    assert line is not None
    page.home.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "spain")
    QTest.keyClick(line, Key.Key_Return)
    assert chosen == ["ES"]


def test_a_home_without_outlets_stays_in_the_choice(page: MissedPage) -> None:
    page.show_countries(("ES", "TD"), "US")
    assert page.home.currentText() == "United States"


def test_rows_grow_with_their_headlines_and_are_drawn_at_any_width(page: MissedPage) -> None:
    for width in (340, 460, 900):
        page.resize(width, 600)
        QApplication.processEvents()
        heights = [page.list.visualRect(page.model.index(at)).height() for at in range(3)]
        assert heights[2] < heights[0]
        assert not page.grab().isNull()


def test_keys_step_through_the_rows_to_the_ends(page: MissedPage) -> None:
    assert page.step(1)
    assert page.step(1)
    assert page.step(1)
    assert not page.step(1)
    page.set_current(1)
    assert not page.step(-1)


def test_a_country_has_an_adjective_where_one_is_sure(countries: Countries) -> None:
    assert adjective_of(countries.info("US")) == "American"
    assert adjective_of(countries.info("NL")) == "Dutch"
    assert adjective_of(countries.info("NZ")) == "", "nobody says New Zealander outlets"
    assert adjective_of(countries.info("VA")) == ""


QUAKE = (
    "A strong earthquake struck the coast of Chile near Valparaiso on Friday, killing twelve people",
    "At least twelve dead after a strong earthquake off Valparaiso on the coast of Chile on Friday",
    "Chile earthquake: twelve people killed near Valparaiso as buildings fall along the coast",
    "Twelve killed as a strong earthquake hits the coast of Chile near Valparaiso, officials say",
)
HOME_NEWS = (
    "The senate passed a budget for rural schools after a long night of votes",
    "A baseball club signed its pitcher for three more years on Thursday",
    "Apple growers expect a small harvest after the spring frost",
    "A museum of railways opens its doors in the old station",
    "The county library lends out sewing machines and drills",
)


@pytest.fixture
def window(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[MainWindow]:
    """A window over a quake that four countries tell, and five American outlets with other news."""
    store = open_store(settings.store, settings.images)
    told = [*zip(("CL", "AR", "ES", "PE"), QUAKE, strict=True), *(("US", one) for one in HOME_NEWS)]
    for number, (code, words) in enumerate(told):
        item = (
            f"<title>{words}</title><link>https://p{number}.example/1</link>"
            f"<pubDate>Fri, 06 Nov 2026 0{number}:10:00 GMT</pubDate>"
            f"<description>&lt;p&gt;{words}. {words}.&lt;/p&gt;</description>"
        )
        outlet = Outlet(f"paper-{number}", f"{code} Paper {number}", code, "en")
        ingest.keep_feed(store, countries, parse_feed(rss(item), "t"), outlet, NOW)
    for _ in enrich(store, settings, countries, Engines(settings.models), lambda: NOW):
        pass
    store.close()
    yield from shown(qt, application.build_window(settings, theme.LIGHT, clock=lambda: NOW))


def place(window: MainWindow) -> View:
    """Which page is in front."""
    return window.pane.view


def press(
    window: MainWindow, key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    target: QWidget = window.focusWidget() or window
    QTest.keyClick(target, key, more)
    wait(lambda: not window.services.lane.busy)


def test_the_page_opens_by_key_over_a_globe_of_its_own_and_back_leads_out(
    window: MainWindow,
) -> None:
    window.activateWindow()
    press(window, Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    pane, index = window.pane, window.services.countries.index
    assert place(window) is View.MISSED
    assert window.windowTitle() == "Missed in the United States – globe_app"
    assert len(pane.missed.model.rows) == 1
    assert pane.missed.facts.text().startswith(
        "5 of your 5 American outlets published in these 72 hours: 5 articles. Compared with what "
        "outlets of 4 other countries published."
    )
    kinds = window.globe.look.kinds
    assert kinds[index["US"]] == HOME
    assert {int(kinds[index[code]]) for code in ("CL", "AR", "ES", "PE")} == {missed_shade(1)}
    assert window.legend.title == "Missed in the United States"
    assert pane.missed.list.hasFocus()
    press(window, Key.Key_Return)
    assert place(window) is View.STORY
    assert window.legend.title == "Who tells this story"
    press(window, Key.Key_Escape)
    assert place(window) is View.MISSED
    assert window.legend.title == "Missed in the United States"
    press(window, Key.Key_Escape)
    assert place(window) is View.WELCOME
    assert window.legend.title == ""


def test_another_home_is_looked_at_and_kept(window: MainWindow) -> None:
    window.pane.open_missed()
    wait(lambda: window.pane.view is View.MISSED)
    window.pane.missed.home_chosen.emit("CL")
    wait(lambda: not window.services.lane.busy)
    assert window.pane.home.home == "CL"
    assert window.windowTitle() == "Missed in Chile – globe_app"
    assert not window.pane.missed.found.enough_outlets  # type: ignore[union-attr]
    assert "only 1 outlet from there" in window.pane.missed.empty.text()
    assert window.pane.missed.facts.text().startswith("1 of your 1 Chilean outlet published")
    index = window.services.countries.index
    assert window.globe.look.kinds[index["CL"]] == HOME
    assert window.globe.look.kinds[index["US"]] == NOT_YET
    window.pane.home.set_home("ZZ")
    assert window.pane.home.home == "CL", "a code that is none is not taken up"


def test_new_articles_are_shown_without_moving_the_reader(
    window: MainWindow, settings: Settings
) -> None:
    window.pane.open_missed()
    wait(lambda: window.pane.view is View.MISSED)
    before = window.pane.missed.found
    window.pane.refresh_stored()
    wait(lambda: not window.services.lane.busy)
    assert window.pane.missed.found is not before
    assert window.pane.missed.found == replace(before)  # type: ignore[type-var]
    assert window.pane.view is View.MISSED


def test_the_home_country_is_remembered(
    qt: QApplication, window: MainWindow, tmp_path: Path
) -> None:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("home", "ES")
    preferences.restore(qt, window, kept)
    assert window.pane.home.home == "ES"
    window.pane.home.choose("CL")
    wait(lambda: not window.services.lane.busy)
    preferences.save(window, kept)
    assert kept.value("home") == "CL"


def test_a_row_is_high_enough_for_its_words_also_beside_a_scroll_bar(page: MissedPage) -> None:
    index = page.model.index(0)
    option = QStyleOptionViewItem()
    option.initFrom(page.list)
    option.widget = page.list
    page.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    without = page.delegate.sizeHint(option, index).height()
    page.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    assert page.delegate.sizeHint(option, index).height() == without
    narrow = room_of(option)
    page.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert room_of(option) == narrow < page.list.width()
