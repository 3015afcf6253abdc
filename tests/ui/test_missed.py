"""Missed: opens with the stories; its arithmetic is honest and folded; it says when it cannot tell."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.briefing.story_lists import MissedList
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.model.story import Missed as MissedStories
from globe_app.pipeline import ingest
from globe_app.pipeline.enrich import enrich
from globe_app.settings import Settings
from globe_app.store import rules
from globe_app.translation.engines import Engines
from globe_app.ui.map.overlay import Subject
from globe_app.ui.map.shades import Shade
from globe_app.ui.places import Article, Missed, Position, Story
from globe_app.ui.views.missed.view import MissedView, adjective_of
from globe_app.ui.widgets.rows import RowKind
from tests.conftest import NOW, rss
from tests.ui.conftest import wait
from tests.ui.story_values import missed
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key
OUTLETS = {"US": 14, "ES": 3, "TD": 1}


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> MissedView:
    made = MissedView(at.context())
    at.put(made)
    made.show(listed(), Missed())
    made.focus()
    return made


def listed(found: MissedStories | None = None, **outlets: int) -> MissedList:
    return MissedList(found or missed(), ("CL", "EG", "US"), {**OUTLETS, **outlets}, {1: "a" * 64})


def spoken(view: MissedView) -> list[str]:
    return [row.spoken for row in view.list.model_.rows]


def test_it_opens_with_the_stories_and_one_line_of_denominators(view: MissedView) -> None:
    assert view.title == "Missed in the United States"
    assert view.head.heading.text() == "Missed in the"
    assert view.head.chooser.text() == "United States"
    assert view.head.facts.text() == (
        "210 articles by 12 of your 14 American outlets in 72 hours, compared with 41 countries"
    )
    assert view.head.box_area.isHidden(), "the formula is folded"
    first, second = view.list.model_.rows
    assert first.kind is RowKind.LEAD
    assert first.spoken == "Quake off Chile. Told in 4 countries. No American outlet"
    assert first.countries == ("CL", "AR", "ES", "PE"), "their flags are on its picture"
    assert second.flags == ("EG", "SD", "ET")
    assert second.spoken == "Treaty on the Nile. 3 countries, 1 American outlet of 12"


def test_how_it_is_counted_is_one_click_away_word_for_word(at: Bench, view: MissedView) -> None:
    view.head.counting.click()
    assert view.head.box.isVisible()
    assert view.head.box.rule.text() == (
        "Missed = told in at least 3 other countries, and by at most 1 home outlet. Before a story "
        "is called so, all 210 home articles are searched again, less strictly."
    )
    assert view.head.box.score.text() == (
        "Score = other countries × share of home outlets without it. Told as widely, and at home "
        "too: 9 stories."
    )
    assert view.head.box.rest.text() == (
        "Not counted: 2 American outlets published nothing in these hours. It takes 5 outlets at "
        "home to say."
    )
    view.head.box.add.click()
    assert at.run == ["outlets"]
    view.show(listed(), Missed())
    assert view.head.box.isVisible(), "a refresh leaves it open"
    view.head.counting.click()
    assert view.head.box_area.isHidden()


def test_return_opens_a_story_and_j_and_k_step_to_the_ends(at: Bench, view: MissedView) -> None:
    assert view.list.hasFocus()
    press(view.list, Key.Key_Return)
    assert at.wanted == [Story(1)]
    assert view.step(1)
    assert not view.step(1)
    assert view.selection().story == 2
    view.activate()
    assert at.wanted[-1] == Story(2)
    assert view.step(-1)
    assert not view.step(-1)


def test_what_was_set_aside_is_seen_with_the_home_article_near_it(
    at: Bench, view: MissedView
) -> None:
    assert view.aside.text() == "1 story looked missed, but a home article came near it."
    assert view.see.words == "See both"
    view.see.click()
    said = spoken(view)
    assert said[2:4] == [
        "Looked missed, set aside",
        "Ministers resign. 3 countries, 1 American outlet of 12",
    ]
    assert said[4] == (
        "US reports the quake. Near it at home. Prairie Herald. it is worded like the story"
    )
    assert view.list.current() is not None
    assert view.selection().story == 4
    view.step(1)
    view.activate()
    (wanted,) = at.wanted
    assert isinstance(wanted, Article)
    assert wanted.id == 91
    assert wanted.sequence is None, "J from here leads to no unrelated article"
    assert isinstance(wanted.origin, Missed)
    view.see.click()
    assert len(spoken(view)) == 2


def test_the_other_segment_has_what_only_home_tells(at: Bench, view: MissedView) -> None:
    QTest.keyClick(view.head.segments, Key.Key_Tab)
    view.head.segments.chosen.emit(1)
    assert at.wanted == [Missed("", True)]
    view.show(listed(), Missed("", True))
    assert spoken(view) == ["A bill is vetoed. 5 American outlets tell it, no other country does"]
    assert view.foot.isHidden()


def test_with_too_few_outlets_it_says_so_and_what_helps(at: Bench, view: MissedView) -> None:
    few = missed(enough_outlets=False, home_outlets=3, home_articles=9, missed=(), set_aside=())
    view.show(listed(few, US=3), Missed())
    assert view.empty.text() == "Too few American outlets to say: 3 of the 5 needed."
    assert view.list.isHidden()
    assert view.add.isVisible()
    view.focus()
    assert view.add.hasFocus()
    QTest.keyClick(view.add, Key.Key_Space)
    view.update_now.click()
    assert at.run == ["outlets", "sync"]
    overlay = view.overlay()
    assert overlay is not None
    assert not overlay.numbers, "no shading where nothing can be said"
    view.show(listed(few, US=3), Missed("", True))
    assert view.list.isVisible(), "what only home tells can still be told"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Nothing is missed: 9 stories are told in at least 3 other countries, and outlets in "
             "the United States tell every one."),
        ({"told_at_home": 1}, "Nothing is missed: 1 story is told in at least 3 other countries, "
                              "and outlets in the United States tell it."),
        ({"countries": 2}, "It takes 3 other countries to compare with; 2 other countries are here."),
        ({"countries": 1}, "It takes 3 other countries to compare with; 1 other country is here."),
        ({"told_at_home": 0}, "No story of these hours is told in 3 other countries."),
        ({"told_at_home": 0, "hidden": 2}, "Rules hide all that is here."),
    ],
)  # fmt: skip
def test_an_empty_list_says_why(view: MissedView, changes: dict[str, object], said: str) -> None:
    view.show(listed(missed(missed=(), set_aside=(), **changes)), Missed())
    assert view.empty.text() == said
    assert view.empty.isVisible()
    assert view.add.isHidden()


def test_one_of_anything_is_told_in_the_singular(view: MissedView) -> None:
    one = missed(home_outlets=1, home_articles=1, countries=1, told_at_home=1, set_aside=())
    view.show(listed(one, US=1), Missed())
    assert view.head.facts.text() == (
        "1 article by 1 of your 1 American outlet in 72 hours, compared with 1 country"
    )
    assert "the 1 home article is searched again" in view.head.box.rule.text()
    assert view.head.box.score.text().endswith("at home too: 1 story.")
    assert view.head.box.rest.text() == "It takes 5 outlets at home to say."
    none = missed(told_at_home=0)
    view.show(listed(none), Missed())
    assert view.head.box.score.text().endswith("No story told as widely is told at home.")


def test_another_home_is_typed_and_chosen_in_the_title(at: Bench, view: MissedView) -> None:
    chooser = view.head.chooser
    QTest.keyClick(chooser, Key.Key_Return)
    assert chooser.field.hasFocus()
    assert [chooser.list.item(n).text() for n in range(chooser.list.count())] == [
        "Chad  ·  1 outlet", "Spain  ·  3 outlets", "United States  ·  14 outlets",
    ]  # fmt: skip
    QTest.keyClicks(chooser.field, "sp")
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert at.wanted == [Missed("ES")]
    assert at.home.code == "ES", "and is home from then on"
    QTest.keyClick(chooser, Key.Key_Return)
    press(chooser.field, Key.Key_Down, Key.Key_Return)
    assert at.wanted[-1] == Missed("ES")


def test_a_home_without_outlets_stays_in_the_choice(view: MissedView) -> None:
    view.show(MissedList(missed(home="CL"), (), {"ES": 3}, {}), Missed("CL"))
    view.head.chooser.click()
    items = [view.head.chooser.list.item(n).text() for n in range(view.head.chooser.list.count())]
    assert items == ["Chile  ·  0 outlets", "Spain  ·  3 outlets"]


def test_a_refresh_moves_nobody_and_back_finds_its_place(view: MissedView) -> None:
    view.step(1)
    here = view.here()
    assert here is not None
    assert here.at.row == 2
    changed = missed()
    view.show(listed(replace(changed, missed=changed.missed[::-1])), here)
    assert view.selection().story == 2
    view.show(listed(), Missed("", at=Position(row=1)))
    assert view.selection().story == 1


def test_the_globe_is_plum_and_home_has_its_own_mark(view: MissedView) -> None:
    overlay = view.overlay()
    assert overlay is not None
    assert overlay.subject is Subject.MISSED
    assert overlay.home == "US"
    assert overlay.shades["CL"] is Shade.MISSED_1
    assert "US" not in overlay.shades


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


def test_what_four_countries_tell_and_nobody_at_home_is_found_in_a_real_store(
    at: Bench, settings: Settings, countries: Countries
) -> None:
    def work(store: object) -> None:
        told = [
            *zip(("CL", "AR", "ES", "PE"), QUAKE, strict=True),
            *(("US", one) for one in HOME_NEWS),
        ]
        for number, (code, words) in enumerate(told):
            item = (
                f"<title>{words}</title><link>https://p{number}.example/1</link>"
                f"<pubDate>Fri, 06 Nov 2026 0{number}:10:00 GMT</pubDate>"
                f"<description>&lt;p&gt;{words}. {words}.&lt;/p&gt;</description>"
            )
            outlet = Outlet(f"paper-{number}", f"{code} Paper {number}", code, "en")
            ingest.keep_feed(store, countries, parse_feed(rss(item), "t"), outlet, NOW)  # type: ignore[arg-type]
        for _ in enrich(store, settings, countries, Engines(settings.models), lambda: NOW):  # type: ignore[arg-type]
            pass

    at.store(work)
    view = MissedView(at.context())
    at.put(view)
    at.go(view, Missed())
    assert view.head.facts.text() == (
        "5 articles by 5 of your 5 American outlets in 72 hours, compared with 4 countries"
    )
    (row,) = view.list.model_.rows
    assert row.headline in QUAKE
    assert set(row.countries) == {"CL", "AR", "ES", "PE"}
    muted = Rule(RuleKind.MUTE, Conditions(countries=("CL", "AR", "ES", "PE")))
    at.store(lambda store: rules.add(store, muted, NOW, "rule made"))
    at.store(rules.look_further)
    at.go(view, Missed())
    assert view.empty.text() == "Rules hide all that is here."
    at.store(lambda store: rules.remove(store, 1, NOW, "removed"))
    at.go(view, Missed("CL"))
    assert view.empty.text() == "Too few Chilean outlets to say: 1 of the 5 needed."
    assert view.title == "Missed in Chile"


def test_a_low_or_narrow_page_folds_what_it_has_no_room_for(at: Bench, view: MissedView) -> None:
    view.head.counting.click()
    assert view.list.isVisible()
    at.window.resize(420, 360)
    wait(lambda: not view.head.facts.isVisible())
    assert not view.list.isVisible(), "how it is counted has the room"
    assert view.head.chooser.width() >= view.head.chooser.sizeHint().width()
    view.head.counting.click()
    assert view.list.isVisible()
    at.window.resize(632, 800)
    wait(lambda: view.head.facts.isVisible())
    assert view.head.heading.isVisible()
