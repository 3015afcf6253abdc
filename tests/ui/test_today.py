"""The front page: the first run, the cards, what is missed, and a refresh that moves nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.briefing.today import note_looked
from globe_app.geo.countries import Countries
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.model.translators import NeededTranslator, NeededTranslators
from globe_app.pipeline import ingest, reader_actions
from globe_app.settings import Settings
from globe_app.store import rules
from globe_app.store.db import Store
from globe_app.ui.places import Article, Country, Missed, Story, Today
from globe_app.ui.views.today.board import Slot
from globe_app.ui.views.today.view import TodayView
from globe_app.ui.widgets.controls import PrimaryButton
from tests import sql
from tests.conftest import NOW
from tests.ui.conftest import fill, wait
from tests.ui.stored_stories import LONE, QUAKE, Text, keep, tell
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> TodayView:
    made = TodayView(at.context())
    at.put(made)
    return made


def stories(store: Store) -> None:
    tell(store, keep(store, QUAKE))
    tell(store, keep(store, LONE))


def fetched(at: Bench) -> None:
    """As after a first sync."""
    at.store(lambda store: sql.change(store, "UPDATE feeds SET fetched_at = 1"))


def shown(view: TodayView) -> list[str]:
    return [card.content.headline for card in view.board.cards.values() if card.isVisible()]


def test_the_first_run_has_one_main_button_with_its_cost_and_the_focus(
    at: Bench, view: TodayView
) -> None:
    at.go(view, Today())
    first = view.first_run
    assert first.isVisible()
    assert [one.words for one in view.widget.findChildren(PrimaryButton) if one.isVisible()] == [
        "Get today’s news"
    ]
    assert first.cost.text().endswith("a minute")
    view.focus()
    assert first.go.hasFocus()
    press(first.go, Key.Key_Space)
    assert at.run == ["sync"]


def test_the_first_news_change_the_button_and_move_nothing(at: Bench, view: TodayView) -> None:
    at.go(view, Today())
    first = view.first_run

    def places() -> list[QRect]:
        return [one.geometry() for one in (first.title, first.go, first.translated, first.chosen)]

    view.focus()
    before = places()
    fill(at.settings, at.countries)
    fetched(at)
    at.refresh(view)
    assert first.isVisible()
    assert first.go.words == "Read today’s news"
    assert first.cost.text() == "46 articles from\n4 countries so far"
    assert places() == before
    assert first.go.hasFocus()
    press(first.go, Key.Key_Space)
    assert view.board.isVisible()
    assert at.run == []
    assert view.board.cards[Slot.LEAD].hasFocus()


@pytest.mark.parametrize("width", [480, 560, 632, 860])
def test_what_is_told_of_translators_later_moves_nothing(
    at: Bench, view: TodayView, width: int
) -> None:
    at.window.resize(width, 1_000)
    at.go(view, Today())
    first = view.first_run

    def places() -> list[QRect]:
        for _ in range(5):
            QApplication.processEvents()
        return [one.geometry() for one in (first.title, first.translated, first.at_home)]

    before = places()
    missing = tuple(
        NeededTranslator(f"{one}-en", one, one, 2, 0, 40_000_000, "reads well", False)
        for one in ("sk", "es", "el")
    )
    view.show_needed(NeededTranslators(14, missing, ()))
    assert places() == before
    assert first.translated.act.words == "Get 3 missing translators (120 MB)"
    page = first.widget()
    assert page is not None
    assert page.width() <= first.viewport().width(), "nothing is cut at the right"


def test_the_first_run_offers_the_translators_that_are_missing(at: Bench, view: TodayView) -> None:
    at.go(view, Today())
    assert view.first_run.translated.act.words == "Translators"
    slovak = NeededTranslator("sk-en", "sk", "Slovak", 2, 0, 40_000_000, "reads well", False)
    view.show_needed(NeededTranslators(14, (slovak,), ()))
    offer = view.first_run.translated
    assert offer.says.text().startswith("Your outlets write in 14 languages.")
    assert offer.act.words == "Get the Slovak translator (40 MB)"
    QTest.mouseClick(offer.act, Qt.MouseButton.LeftButton)
    assert at.run == ["translators"]


def test_the_lead_is_the_story_told_in_most_countries_with_who_tells_it(
    at: Bench, view: TodayView
) -> None:
    at.store(stories)
    at.go(view, Today())
    view.first_run.sample.emit()  # these stories came by no feed
    content = view.board.cards[Slot.LEAD].content
    assert content.told == "Told in 5 countries"
    assert len(content.flags) == 5
    assert "first told in Nepal" in content.more
    assert shown(view)[1] == "Ferry runs aground off Kobe"
    assert view.board.cards[Slot.FIRST].content.told == "2 countries"
    QTest.mouseClick(view.board.cards[Slot.LEAD], Qt.MouseButton.LeftButton)
    assert isinstance(at.wanted[0], Story)


def test_hovering_a_card_and_walking_to_it_lights_its_countries(at: Bench, view: TodayView) -> None:
    at.store(stories)
    at.go(view, Today())
    view.first_run.sample.emit()
    at.pointed.clear()
    card = view.board.cards[Slot.FIRST]
    spot = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(spot, spot, QPointF(card.mapToGlobal(spot))))
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert at.pointed == [("JP", "IN"), ()]
    view.focus()
    view.step(1)
    assert at.pointed[-1] == ("JP", "IN")


def test_j_and_k_walk_the_cards_and_return_opens_the_current_one(
    at: Bench, view: TodayView
) -> None:
    at.store(stories)
    at.go(view, Today())
    view.first_run.sample.emit()
    view.focus()
    assert view.board.cards[Slot.LEAD].hasFocus()
    assert view.step(1)
    assert view.board.cards[Slot.FIRST].hasFocus()
    assert view.step(-1)
    assert not view.step(-1)
    press(view.board.cards[Slot.LEAD], Key.Key_Return)
    view.step(1)
    view.activate()
    assert [type(place) for place in at.wanted] == [Story, Story]
    assert at.wanted[0] != at.wanted[1]


def test_a_country_that_was_not_read_is_offered(at: Bench, view: TodayView) -> None:
    fill(at.settings, at.countries)
    at.go(view, Today())
    view.first_run.sample.emit()
    content = view.board.cards[Slot.UNREAD].content
    assert content.eyebrow.startswith("You have not read ")
    QTest.mouseClick(view.board.cards[Slot.UNREAD], Qt.MouseButton.LeftButton)
    assert isinstance(at.wanted[0], Country)
    assert content.countries == (at.wanted[0].code,)


def test_what_is_missed_at_home_is_told_and_leads_to_missed(at: Bench, view: TodayView) -> None:
    def prepare(store: Store) -> None:
        stories(store)
        tell(store, keep(store, [
            Text(code, n, f"Boats carry books down the Nile {n}", ("Seven boats.",))
            for n, code in enumerate(("EG", "SD", "ET", "UG"), 3)
        ]))  # fmt: skip
        keep(
            store,
            [Text("US", 2 + n, f"Local news {n}", ("x.",), paper=f"Paper {n}") for n in range(7)],
        )

    at.store(prepare)
    at.go(view, Today())
    view.first_run.sample.emit()
    card = view.board.cards[Slot.MISSED]
    wait(card.isVisible)
    assert card.content.eyebrow == "Missed in the United States"
    assert card.content.meta.endswith("it, no American outlet")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert at.wanted[0].page == Missed()
    at.home.choose("FR")
    assert not card.isVisible()  # of the country that was home


def test_without_two_stories_the_newest_article_leads(at: Bench, view: TodayView) -> None:
    fill(at.settings, at.countries)
    at.go(view, Today())
    view.first_run.sample.emit()
    QTest.mouseClick(view.board.cards[Slot.LEAD], Qt.MouseButton.LeftButton)
    assert isinstance(at.wanted[0], Article)


def test_counts_follow_what_is_read(at: Bench, view: TodayView) -> None:
    fill(at.settings, at.countries)
    at.go(view, Today())
    view.first_run.sample.emit()
    assert view.board.facts.text().startswith("46 unread from 4 countries")
    selected = view.selection().article
    assert selected is not None
    at.actions.mark_read((selected.id,), True)
    at.settle()
    at.settle()
    assert view.board.facts.text().startswith("45 unread from ")


def test_when_all_is_read_it_says_so_and_offers_another_country(at: Bench, view: TodayView) -> None:
    at.store(lambda store: keep(store, LONE))
    at.go(view, Today())
    view.first_run.sample.emit()
    at.actions.mark_read((1, 2), True)
    at.settle()
    at.settle()
    assert view.finished.title.text() == "You are up to date"
    assert view.finished.somewhere_button.isVisible()


def test_what_is_new_since_the_reader_last_looked_is_told(at: Bench, view: TodayView) -> None:
    fill(at.settings, at.countries)
    at.store(lambda store: note_looked(store, NOW))
    at.store(
        lambda store: keep(store, [Text("KE", 0.1, "Rain", ("x.",))], NOW + timedelta(hours=1))
    )
    at.now = NOW + timedelta(hours=1)
    at.go(view, Today())
    assert "1 new since you last looked" in view.board.facts.text()


def test_a_refresh_keeps_focus_scroll_and_widgets(at: Bench, view: TodayView) -> None:
    at.store(stories)
    at.go(view, Today())
    view.first_run.sample.emit()
    at.window.resize(632, 400)
    QApplication.processEvents()
    view.focus()
    view.step(1)
    bar = view.board.verticalScrollBar()
    bar.setValue(bar.maximum())
    place, before = bar.value(), shown(view)
    at.store(lambda store: keep(store, [Text("KE", 0.1, "Newer", ("x.",))]))
    at.refresh(view)
    assert view.board.cards[Slot.FIRST].hasFocus()
    assert shown(view) == before
    assert abs(bar.value() - min(place, bar.maximum())) <= 1
    assert view.board.new.words == "1 new"


def test_what_comes_in_changes_no_card_until_it_is_wanted(at: Bench, view: TodayView) -> None:
    at.store(lambda store: tell(store, keep(store, LONE)))
    at.store(lambda store: tell(store, keep(store, [
        Text("KE", 4, "Rain", ("x.",)), Text("UG", 4, "Rain too", ("x.",)),
    ])))  # fmt: skip
    at.go(view, Today())
    view.first_run.sample.emit()
    before = shown(view)
    at.store(lambda store: tell(store, keep(store, QUAKE)))
    at.refresh(view)
    assert shown(view) == before
    assert view.board.facts.text().startswith("9 unread from ")
    QTest.mouseClick(view.board.new, Qt.MouseButton.LeftButton)
    assert view.board.cards[Slot.LEAD].content.told == "Told in 5 countries"
    assert view.board.cards[Slot.LEAD].hasFocus()
    assert not view.board.new.isVisible()


def test_home_is_changed_where_it_is_compared(at: Bench, view: TodayView) -> None:
    at.go(view, Today())
    QTest.mouseClick(view.first_run.at_home.act, Qt.MouseButton.LeftButton)
    assert at.wanted == [Missed()]
    assert view.first_run.at_home.title.text() == "Home: United States"
    at.home.choose("FR")
    assert view.first_run.at_home.title.text() == "Home: France"


@pytest.mark.parametrize(("width", "scale"), [(632, 1.0), (480, 1.0), (734, 2.0), (400, 0.8)])
def test_no_card_is_cut_in_any_width_and_text_size(
    at: Bench, view: TodayView, width: int, scale: float
) -> None:
    at.store(stories)
    fill(at.settings, at.countries)
    at.go(view, Today())
    view.first_run.sample.emit()
    view.set_style(replace(at.style, scale=scale))
    at.window.resize(width, 700)
    QApplication.processEvents()
    for card in view.board.cards.values():
        if card.isVisible():
            assert card.height() >= card.heightForWidth(card.width())
    assert at.window.width() == width
    assert view.board.horizontalScrollBar().maximum() == 0


def test_cards_are_mirrored_in_a_window_that_is_read_from_right_to_left(
    at: Bench, view: TodayView
) -> None:
    at.store(stories)
    at.go(view, Today())
    view.first_run.sample.emit()
    card = view.board.cards[Slot.FIRST]
    flags = card.content.flags
    assert flags

    def inked() -> tuple[bool, bool]:
        """Whether the headline's first pixels are at the left, at the right edge."""
        image = card.grab().toImage()
        ground = image.pixelColor(image.width() // 2, image.height() - 2)

        def any_ink(columns: range) -> bool:
            return any(
                image.pixelColor(x, y) != ground
                for x in columns for y in range(10, image.height() - 10)
            )  # fmt: skip

        edge = image.width() // 50
        return any_ink(range(edge)), any_ink(range(image.width() - edge, image.width()))

    assert inked() == (True, False)
    view.widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert inked() == (False, True)


def test_the_welcome_is_left_for_good_once_the_sample_was_opened(
    qt: QApplication, at: Bench, view: TodayView
) -> None:
    at.store(lambda store: ingest.fill_if_empty(store, at.settings.resources / "sample", NOW))
    at.go(view, Today())
    assert view.first_run.isVisible()
    view.first_run.sample.emit()
    at.settle()
    again = TodayView(at.context())  # as after a restart
    at.put(again)
    at.go(again, Today())
    assert again.board.isVisible()
    assert not again.first_run.isVisible()
    at.store(lambda store: reader_actions.remove_sample(store, NOW))
    at.go(again, Today())
    view.widget.hide()


def test_the_welcome_is_left_once_something_was_read(at: Bench, view: TodayView) -> None:
    at.store(lambda store: ingest.fill_if_empty(store, at.settings.resources / "sample", NOW))
    at.store(lambda store: reader_actions.mark_opened(store, 1, NOW))
    at.go(view, Today())
    assert view.board.isVisible()


def test_where_rules_hide_everything_it_is_not_said_that_nothing_is_stored(
    at: Bench, view: TodayView, settings: Settings, countries: Countries
) -> None:
    fill(settings, countries)
    fetched(at)
    muted = Rule(RuleKind.MUTE, Conditions(words=("story",)))
    at.store(lambda store: rules.add(store, muted, NOW, "rule made"))
    at.store(rules.look_further)
    at.go(view, Today())
    at.settle()
    assert view.board.facts.text() == "Rules hide all that is here."
