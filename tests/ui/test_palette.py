"""The search palette: no key that is pressed in it reaches anything else, and Enter opens what is on top."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from globe_app.geo.countries import Countries
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.settings import Settings
from globe_app.store import rules, searching
from globe_app.ui.palette import Palette
from globe_app.ui.places import Article, Country, ListFilter, Place, Search
from tests.conftest import NOW
from tests.ui.conftest import fill
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key


class Below(QWidget):
    """What lies below: notes every key that comes to it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.key())


class Screen:
    """A window with something that listens for keys, shortcuts of its own, and the palette over it."""

    def __init__(self, at: Bench) -> None:
        self.at = at
        self.window = Below()
        self.window.resize(1200, 800)
        self.globe = Below()
        self.globe.setParent(self.window)
        self.globe.setGeometry(0, 0, 600, 800)
        self.button = QPushButton("Sync", self.window)
        self.shortcuts: list[str] = []
        for keys in ("J", "Esc", "Return", "F5", "Space", "Ctrl+L", "Up"):
            made = QShortcut(QKeySequence(keys), self.window)
            made.activated.connect(lambda keys=keys: self.shortcuts.append(keys))
        self.palette = Palette(at.services, at.style, at.home, self.window)
        self.chosen: list[Place] = []
        self.palette.chosen.connect(self.chosen.append)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.globe.setFocus()
        self.palette.open()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.palette.line, text)

    @property
    def shown(self) -> list[str]:
        return [row.text for row in self.palette.list.rows]


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    fill(settings, countries)
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def screen(at: Bench) -> Iterator[Screen]:
    made = Screen(at)
    yield made
    at.settle()
    made.window.close()
    made.window.deleteLater()


def test_enter_opens_the_first_hit_before_the_store_has_answered(screen: Screen) -> None:
    screen.type("japan")
    press(screen.palette.line, Key.Key_Return)
    assert screen.chosen == [Country("JP")]
    assert not screen.palette.isVisible()


def test_no_key_reaches_what_lies_below(screen: Screen) -> None:
    screen.type("jsn ")
    press(
        screen.palette.line, Key.Key_F5, Key.Key_Up, Key.Key_Tab, Key.Key_J, Key.Key_PageDown,
        Key.Key_Return, Key.Key_Return,
    )  # fmt: skip
    QTest.keyClick(screen.palette.line, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen.palette.line.setText("france")
    press(screen.palette.line, Key.Key_Return)
    assert screen.chosen == [Country("FR")]
    assert screen.shortcuts == []
    assert screen.globe.heard == []
    assert screen.window.heard == []


def test_after_a_choice_the_next_return_does_not_press_a_button_or_the_globe(
    screen: Screen,
) -> None:
    screen.type("france")
    press(screen.palette.line, Key.Key_Return)
    assert screen.window.focusWidget() not in (screen.globe, screen.button)


def test_escape_closes_and_the_focus_returns_to_where_it_was(screen: Screen) -> None:
    press(screen.palette.line, Key.Key_Escape)
    assert not screen.palette.isVisible()
    assert screen.globe.hasFocus()
    assert screen.shortcuts == []
    assert screen.chosen == []


def test_a_click_beside_it_closes_and_one_on_a_row_opens(screen: Screen) -> None:
    screen.type("egypt")
    rows = screen.palette.list
    spot = rows.visualRect(rows.model().index(rows.at, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert screen.chosen == [Country("EG")]
    screen.palette.open()
    QTest.mouseClick(screen.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 790))
    assert not screen.palette.isVisible()


def test_before_anything_is_typed_it_offers_what_has_most_unread(screen: Screen) -> None:
    screen.at.settle()
    assert screen.shown[:3] == ["Most unread", "Saudi Arabia", "Egypt"]


def test_countries_are_found_by_own_names_and_say_how_much_is_unread(screen: Screen) -> None:
    screen.palette.line.setText("السعودية")
    screen.at.settle()
    assert screen.shown[:2] == ["Countries", "Saudi Arabia"]
    assert screen.palette.list.rows[1].right == "40 unread"


def test_an_outlet_is_opened_with_enter_even_while_it_is_still_being_looked_for(
    screen: Screen,
) -> None:
    screen.type("SA Paper")
    press(screen.palette.line, Key.Key_Return)  # no country is called so
    screen.at.settle()
    assert screen.chosen == [Country("SA", filter=ListFilter(outlet="sa-paper"))]


def test_places_that_nobody_lists_are_found(screen: Screen) -> None:
    screen.type("svalbard")
    screen.at.settle()
    row = screen.palette.list.current()
    assert row is not None
    assert row.said == "Svalbard, no articles from Svalbard; none from Norway either"
    press(screen.palette.line, Key.Key_Return)
    assert screen.chosen == [Country("NO")]


def test_what_is_called_nothing_is_said_so_and_enter_opens_nothing(screen: Screen) -> None:
    screen.type("qqqqq")
    screen.at.settle()
    press(screen.palette.line, Key.Key_Return)
    assert screen.shown == ["Nothing here is called so, and no article says it"]
    assert screen.chosen == []
    assert screen.palette.isVisible()


def test_while_search_is_being_prepared_it_does_not_say_that_no_article_has_the_word(
    screen: Screen,
) -> None:
    screen.at.store(searching.make_anew)
    screen.type("story zebra")
    screen.at.settle()
    assert screen.shown == [
        "Search is being prepared, 0 of 46 articles: older ones are not found yet."
    ]


def test_what_of_a_search_cannot_be_understood_is_explained_while_it_is_typed(
    screen: Screen,
) -> None:
    screen.palette.line.setText("story country:zz")
    screen.at.settle()
    assert screen.shown[:2] == [
        "Articles", "country: wants the name or the code of a country, such as Japan or JP"
    ]  # fmt: skip
    screen.palette.line.setText("is:foo")
    screen.at.settle()
    assert screen.shown == ["is: wants one of saved, unread, read, missed, undated, hidden"]
    assert screen.palette.line.accessibleDescription() == screen.shown[0]


def test_words_that_articles_have_but_not_as_they_are_asked_for_are_not_said_to_be_in_none(
    screen: Screen,
) -> None:
    screen.palette.line.setText("story is:saved before:1999")
    screen.at.settle()
    assert screen.shown == ["No article has all of this together."]


def test_what_rules_hide_is_counted_and_one_key_away(screen: Screen) -> None:
    muted = Rule(RuleKind.MUTE, Conditions(outlets=("eg-paper",)))
    screen.at.store(lambda store: rules.add(store, muted, NOW, "rule made"))
    screen.at.store(rules.look_further)
    screen.palette.line.setText("country:eg story")
    screen.at.settle()
    assert screen.shown == ["3 hidden by rules"]
    press(screen.palette.line, Key.Key_Return)
    assert screen.chosen == [Search("country:eg story is:hidden", typing=True)]


def test_arrows_choose_and_tab_goes_to_the_next_group(screen: Screen) -> None:
    screen.type("eg")
    screen.at.settle()
    assert screen.shown[0] == "Countries"
    rows, first = screen.palette.list, screen.palette.list.at
    press(screen.palette.line, Key.Key_Tab)
    current = rows.current()
    assert current is not None
    assert current.text == "EG Paper"
    press(screen.palette.line, Key.Key_Backtab)
    assert rows.at == first
    press(screen.palette.line, Key.Key_Up)
    assert rows.at == len(rows.rows) - 1  # round from the top to the end
    chosen = rows.current()
    assert chosen is not None
    assert screen.palette.line.accessibleDescription() == chosen.said
    assert screen.palette.line.hasFocus()


def test_what_the_arrows_chose_stays_when_the_store_answers(screen: Screen) -> None:
    screen.type("a")
    press(screen.palette.line, Key.Key_Down, Key.Key_Down)
    chosen = screen.palette.list.current()
    assert chosen is not None
    screen.at.settle()
    now = screen.palette.list.current()
    assert now is not None
    assert now.place == chosen.place


def test_it_fits_a_small_window_and_large_text(screen: Screen) -> None:
    from dataclasses import replace

    screen.type("a")
    screen.at.settle()
    for size, scale in (((760, 560), 1.0), ((1440, 900), 2.0), ((760, 560), 2.0)):
        screen.window.resize(*size)
        screen.palette.set_style(replace(screen.at.style, scale=scale))
        QApplication.processEvents()
        assert screen.palette.rect().contains(screen.palette.card.geometry())


def test_articles_are_found_with_all_of_them_on_the_last_row(screen: Screen) -> None:
    screen.type("story")
    screen.at.settle()
    rows = screen.palette.list.rows
    heads = [row.text for row in rows if row.header]
    assert heads == ["Articles"]
    assert rows[-1].text == "All 46 articles"
    assert rows[1].found == ((3, 8),)
    press(screen.palette.line, Key.Key_Return)
    opened = screen.chosen[-1]
    assert isinstance(opened, Article)
    assert isinstance(opened.origin, Search)
    assert opened.origin.typed == "story"


def test_ctrl_enter_leads_to_all_articles_at_once(screen: Screen) -> None:
    screen.type("story egypt")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(screen.palette.line, Key.Key_Return, control)
    assert screen.chosen == [Search("story egypt")]
    assert not screen.palette.isVisible()
