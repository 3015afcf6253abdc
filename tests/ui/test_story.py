"""A story on one page: what happened, figures, themes, who is silent; why it is one; split and merge."""

import gc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.model.story import HEADLINE, Passage
from globe_app.pipeline import reader_actions
from globe_app.settings import Settings
from globe_app.store.stories import story_of
from globe_app.ui.map.overlay import Subject
from globe_app.ui.map.shades import Shade
from globe_app.ui.places import Article, Country, Position, Stories, Story, StoryPart
from globe_app.ui.reader_actions import READ_ONLY
from globe_app.ui.views.story.view import StoryView
from tests import sql
from tests.conftest import NOW
from tests.ui.conftest import wait
from tests.ui.stored_stories import FILLER, HOSTILE, QUAKE, QUOTED, Text, fill_stories, keep, tell
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def quake(at: Bench) -> tuple[int, tuple[int, ...]]:
    return fill_stories(at.settings)


@pytest.fixture
def view(at: Bench) -> StoryView:
    made = StoryView(at.context())
    at.put(made)
    return made


def said(view: StoryView) -> list[str]:
    return [row.accessibleName() for row in view.page.rows]


def show_why(at: Bench, view: StoryView, story: int) -> None:
    at.go(view, Story(story, StoryPart.WHY))
    wait(lambda: bool(view.why.members.rows))


def refreshing(at: Bench, view: StoryView) -> None:
    """The page is read anew whenever something is stored, as the window does."""
    at.actions.done.connect(lambda done: done.lists_changed and at.refresh(view))


def test_the_page_says_who_tells_it_what_happened_and_who_is_silent(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.go(view, Story(quake[0]))
    page = view.page
    assert page.eyebrow.text() == "The world’s current take"
    assert page.headline.text() == "Earthquake strikes western Nepal"
    assert page.meta.text().startswith("5 countries tell it, 2 are silent · every sentence here")
    told = [row.quote.country for row in page.happened.rows if row.quote is not None]
    assert 1 < len(told) <= 3
    assert len(set(told)) == len(told), "one sentence a country"
    assert page.silent.button.words == "2 countries collected here say nothing of it"
    page.silent.button.click()
    assert "Brazil" in page.silent.names.text()
    assert "Japan" in page.silent.names.text()
    page.silent.names.linkActivated.emit("JP")
    assert at.wanted == [Country("JP")]


def test_a_click_on_a_passage_opens_its_sentence_and_back_goes_on_from_it(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    story, articles = quake
    at.go(view, Story(story))
    row = next(one for one in view.page.rows if QUOTED in one.accessibleName())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    (wanted,) = at.wanted
    assert isinstance(wanted, Article)
    assert (wanted.id, wanted.sentence) == (articles[0], 1)
    assert wanted.sequence == Story(story).sequence, "J goes on in this story"
    origin = wanted.origin
    assert isinstance(origin, Story)
    assert origin.page == Story(story)
    at.go(view, origin.returned_from(wanted))
    view.focus()
    current = view.page.passages.current()
    assert current is not None
    assert current.hasFocus()
    assert current.quote is not None
    assert current.quote.article_id == articles[0]


def test_j_and_k_step_from_passage_to_passage_and_return_opens_one(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.go(view, Story(quake[0]))
    rows = view.page.rows
    assert len(rows) > 3
    assert not view.step(-1) or rows[0].hasFocus()
    assert view.step(1)
    assert rows[1].hasFocus()
    assert view.step(-1)
    assert rows[0].hasFocus()
    assert not view.step(-1)
    press(rows[0], Key.Key_Return)
    assert isinstance(at.wanted[-1], Article)
    for _ in rows:
        view.step(1)
    assert rows[-1].hasFocus()
    assert not view.step(1)
    assert (
        view.page.area.viewport()
        .rect()
        .intersects(
            rows[-1].rect().translated(rows[-1].mapTo(view.page.area.viewport(), QPoint(0, 0)))
        )
    ), "what has focus is in view"


def test_themes_have_a_chip_each_which_scrolls_to_them_and_follows_the_scrolling(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.window.resize(560, 420)
    at.go(view, Story(quake[0]))
    page = view.page
    assert len(page.chips.chips) == 2
    assert page.chips.chips[0].words == "Casualties and Violence"
    assert page.sticky.isHidden()
    page.chips.chips[1].click()
    assert page.sticky.isVisible(), "scrolled among its themes, the chips stay above"
    assert page.sticky.current == 1
    page.area.verticalScrollBar().setValue(0)
    assert page.sticky.isHidden()
    assert page.chips.current == 0


def test_hovering_a_passage_lights_its_country_up(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.go(view, Story(quake[0]))
    row = view.page.rows[0]
    assert row.quote is not None
    QTest.mouseMove(row, QPoint(30, 20))
    wait(lambda: bool(at.pointed))
    assert at.pointed[-1] == (row.quote.country,)
    other = view.page.rows[1]
    other.setFocus()
    assert other.quote is not None
    assert at.pointed[-1] == (other.quote.country,), "and so does the keyboard"


def test_figures_that_differ_are_on_one_line_and_lead_to_their_sentences(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.go(view, Story(quake[0]))
    box = view.page.figures
    assert box.isVisible()
    (axis,) = box.axes
    assert axis.accessibleName() == "People killed, the countries do not agree"
    assert [one.low for one in axis.figures] == sorted(one.low for one in axis.figures)
    axis.setFocus()
    press(axis, Key.Key_Right, Key.Key_Return)
    wanted = at.wanted[-1]
    assert isinstance(wanted, Article)
    assert wanted.sentence != HEADLINE
    assert axis.accessibleDescription().startswith("60: Nepal, NP Post")


def test_the_line_of_time_opens_each_first_report_by_key(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    story, articles = quake
    at.go(view, Story(story))
    strip = view.page.strip
    assert strip.isVisible()
    assert "India 1 h later" in strip.accessibleDescription()
    strip.setFocus()
    press(strip, Key.Key_Right, Key.Key_Return)
    wanted = at.wanted[-1]
    assert isinstance(wanted, Article)
    assert wanted.id == articles[1]


def test_a_refresh_keeps_scroll_focus_and_what_was_opened(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.window.resize(560, 420)
    at.go(view, Story(quake[0]))
    view.page.silent.button.click()
    view.step(1)
    view.step(1)
    focused = view.page.passages.current()
    wait(lambda: view.page.area.verticalScrollBar().maximum() > 150)
    view.page.area.verticalScrollBar().setValue(130)
    at.refresh(view)
    assert view.page.area.verticalScrollBar().value() == 130
    assert focused is not None
    assert focused.hasFocus(), "a refresh takes no focus"
    assert view.page.silent.names.isVisible()


def test_another_story_begins_at_its_top_with_its_own_words_alone(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.window.resize(560, 420)
    at.go(view, Story(quake[0], at=Position(scroll=150)))
    wait(lambda: view.page.area.verticalScrollBar().value() == 150)
    at.go(view, Story(quake[0] + 1))
    assert view.page.area.verticalScrollBar().value() == 0
    assert "Ferry" in view.title
    assert not [words for words in said(view) if "Nepal" in words]
    assert view.page.figures.isHidden()


def test_the_globe_shows_tellers_the_silent_and_where_it_happened(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.go(view, Story(quake[0]))
    overlay = view.overlay()
    assert overlay is not None
    assert overlay.subject is Subject.STORY
    assert {code for code, shade in overlay.shades.items() if shade is Shade.TELLS} == {
        "NP", "IN", "GB", "SA", "FR",
    }  # fmt: skip
    assert overlay.shades["BR"] is Shade.SILENT
    assert overlay.happened is not None
    assert overlay.happened.country == "NP"
    at.go(view, Story(quake[0], StoryPart.REPLAY))
    overlay = view.overlay()
    assert overlay is not None
    assert overlay.subject is Subject.REPLAY


def test_a_story_of_one_outlet_is_no_worlds_take(at: Bench, view: StoryView) -> None:
    found: list[int] = []
    at.store(lambda store: found.append(tell(store, keep(store, QUAKE[:1]))))
    at.go(view, Story(found[0]))
    assert view.page.eyebrow.text() == "Told by one outlet so far"
    assert view.page.meta.text().startswith("1 country tells it")
    assert said(view), "its own sentences are there"
    assert view.page.strip.isHidden()


def test_words_of_an_outlet_never_become_markup(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    show_why(at, view, quake[0])
    row = next(one for one in view.why.members.rows if HOSTILE[:20] in one.accessibleName())
    assert row.accessibleName() == HOSTILE
    assert "<script>" not in row.toolTip()
    at.go(view, Story(quake[0], StoryPart.REPLAY))
    assert HOSTILE in [row.headline for row in view.replay.list.model_.rows]


# Why, split, merge -----------------------------------------------------------------------------------


def test_why_they_are_one_is_said_in_words(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    show_why(at, view, quake[0])
    assert view.why.isVisible()
    assert view.why.title.text() == "Why these 5 are one story"
    assert view.why.words.text().endswith("within 24 h of each other.")
    first = view.why.members.rows[0].accessibleDescription()
    assert "the first; " in first
    assert "near: " in first
    assert "Nepal" in first
    assert "0." not in first, "no bare likeness"


def test_an_article_is_split_off_by_key_and_its_new_story_is_one_click_away(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    story, articles = quake
    refreshing(at, view)
    show_why(at, view, story)
    row = next(
        one
        for one in view.why.members.rows
        if one.article and one.article.article_id == articles[4]
    )
    assert not row.button.isVisible()
    row.setFocus()
    assert row.button.isVisible(), "it comes with focus"
    QTest.keyClick(row.button, Key.Key_Space)
    wait(lambda: len(view.why.members.rows) == 4 and not at.services.busy)
    assert view.why.notice.text() == f"“{HOSTILE}” is a story of its own now."
    view.why.open_new.click()
    new = at.wanted[-1]
    assert isinstance(new, Story)
    found: list[int] = []
    at.store(lambda store: found.append(story_of(store, articles[4])))
    assert new.id == found[0] != story


def test_a_story_that_was_put_together_with_another_says_where_it_went(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    story = quake[0]
    at.go(view, Story(story + 1))
    at.store(lambda store: reader_actions.merge(store, story, story + 1, NOW))
    at.refresh(view)
    assert view.gone.isVisible()
    assert view.gone.title.text() == "This story is no longer one of its own"
    view.focus()
    assert view.gone.links[0].hasFocus()
    QTest.keyClick(view.gone.links[0], Key.Key_Space)
    assert at.wanted == [Story(story)]
    assert view.overlay() is None
    at.go(view, Story(9_999))
    assert not view.gone.links[0].isVisible()
    view.gone.all.click()
    assert at.wanted[-1] == Stories()


def test_what_is_most_alike_is_offered_first_and_joins(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    story = quake[0]
    refreshing(at, view)
    show_why(at, view, story)
    view.why.merge_button.click()
    wait(lambda: bool(view.why.merge.list.model_.rows))
    rows = view.why.merge.list.model_.rows
    assert story not in [row.id for row in rows]
    view.why.merge.search.setText("kobe japan")
    (row,) = view.why.merge.list.model_.rows
    press(view.why.merge.search, Key.Key_Return)
    assert view.why.merge.bring_in.hasFocus()
    press(view.why.merge.bring_in, Key.Key_Return)
    wait(lambda: len(view.why.members.rows) == 7 and not at.services.busy)
    assert row.id == story + 1
    assert "put here by you" in view.why.members.rows[-1].accessibleDescription()


def test_a_window_for_reading_only_says_why_nothing_can_be_split(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.actions.read_only = True
    show_why(at, view, quake[0])
    row = view.why.members.rows[1]
    row.setFocus()
    assert not row.button.isEnabled()
    assert row.button.toolTip() == READ_ONLY
    assert not view.why.merge_button.isEnabled()


def test_the_matrix_has_the_themes_that_two_countries_share_and_leads_to_a_passage(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    nepal = quake[1][0]
    at.store(
        lambda store: sql.set_themes(
            store, Passage(nepal, 0, "casualties", 0.9), Passage(nepal, 2, "politics", 0.9)
        )
    )
    show_why(at, view, quake[0])
    matrix = view.why.matrix
    themes = [theme for theme, _ in matrix.model_.themes]
    assert themes == ["casualties"], "of politics and of the rescue one country alone speaks"
    matrix.setFocus()
    press(matrix, Key.Key_Right)
    assert matrix.currentIndex().column() == 1
    press(matrix, Key.Key_Return)
    wanted = at.wanted[-1]
    assert isinstance(wanted, Story)
    assert wanted.part is StoryPart.PAGE
    at.go(view, wanted)
    view.focus()
    current = view.page.passages.current()
    assert current is not None
    assert current.quote is not None
    assert current.quote.country == matrix.model_.countries[1]
    assert view.why.isHidden()


def test_the_card_closes_by_a_click_beside_it(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    show_why(at, view, quake[0])
    QTest.mouseClick(view.why, Qt.MouseButton.LeftButton, pos=QPoint(4, view.why.height() - 4))
    assert at.run == ["back"]


# Large and changing -----------------------------------------------------------------------------------


def test_a_story_of_two_thousand_articles_opens_and_says_what_it_leaves_out(
    at: Bench, view: StoryView, countries: Countries
) -> None:
    codes = sorted(countries.by_code)[:40]
    found: list[int] = []

    def work(store: object) -> None:
        ids = keep(store, [  # type: ignore[arg-type]
            Text(codes[n % 40], 1 + n / 100, f"Report number {n}", (f"Sentence number {n} counts.",))
            for n in range(2_000)
        ])  # fmt: skip
        found.append(tell(store, ids))  # type: ignore[arg-type]

    at.store(work)
    at.go(view, Story(found[0]))
    assert "the first 300 of 2,000 articles are compared" in view.page.meta.text()
    show_why(at, view, found[0])
    wait(lambda: view.why.limit.text() == "60 articles are listed, of 2,000.")
    assert len(view.why.members.rows) == 60


def test_themes_that_lack_are_wanted_and_fill_in(at: Bench, view: StoryView) -> None:
    found: list[tuple[int, tuple[int, ...]]] = []

    def work(store: object) -> None:
        ids = keep(store, QUAKE)  # type: ignore[arg-type]
        found.append((tell(store, ids), ids))  # type: ignore[arg-type]

    at.store(work)
    story, articles = found[0]
    lacking: list[int] = []
    view.themes_wanted.connect(lacking.append)
    at.go(view, Story(story))
    assert lacking == [story]
    assert not view.page.chips.chips

    def themes(store: object) -> None:
        for one in articles:
            sql.set_themes(store, Passage(one, 0, "casualties", 0.9))  # type: ignore[arg-type]

    at.store(themes)
    view.take_up_themes(story)
    at.settle()
    assert [section.heading.text() for section in view.page.sections] == ["Casualties and Violence"]


def test_two_hundred_openings_grow_nothing(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    def count() -> tuple[int, int]:
        gc.collect()
        return (
            len(at.window.findChildren(QObject)),
            sum(isinstance(one, QObject) for one in gc.get_objects()),
        )

    def open_some(times: int) -> None:
        for n in range(times):
            at.go(view, Story(quake[0] + n % 2, list(StoryPart)[n % 3]))

    open_some(12)
    before = count()
    open_some(200)
    assert count() <= before


def test_a_word_of_four_hundred_thousand_letters_is_cut_and_laid_out_at_once(
    at: Bench, view: StoryView
) -> None:
    long = "m" * 400_000
    found: list[int] = []

    def work(store: object) -> None:
        texts = (replace(QUAKE[0], headline=long, sentences=(long, *FILLER[:3])), QUAKE[1])
        found.append(tell(store, keep(store, texts)))  # type: ignore[arg-type]

    at.store(work)
    at.go(view, Story(found[0]))
    assert len(view.page.headline.text()) < 3_000
    assert view.page.headline.text().endswith("…")
    assert "the headline is longer: this is its beginning" in view.page.meta.text()
    assert all(len(words) < 1_000 for words in said(view))


def test_back_to_a_story_that_was_left_for_another_finds_its_passage(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    story, articles = quake
    at.go(view, Story(story))
    at.go(view, Story(story + 1))
    place = Story(story, at=Position(row=articles[1]))
    at.services.lane.ask("page", view.read(place), lambda value: view.show(value, place))
    wait(lambda: not at.services.lane.busy)
    view.focus()
    at.settle()
    current = view.page.passages.current()
    assert current is not None
    assert current.hasFocus()
    assert current.quote is not None
    assert current.quote.article_id == articles[1]


def test_tab_goes_from_above_to_below_and_lands_on_nothing_unseen(
    at: Bench, view: StoryView, quake: tuple[int, tuple[int, ...]]
) -> None:
    at.go(view, Story(quake[0]))
    view.page.area.setFocus()
    tops: list[int] = []
    for _ in range(40):
        press(QApplication.focusWidget() or at.window, Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        assert now.isVisible()
        if not view.page.body.isAncestorOf(now):
            break
        tops.append(now.mapTo(view.page.body, QPoint(0, 0)).y())
    assert len(tops) > 8
    assert all(b > a - 60 for a, b in zip(tops, tops[1:], strict=False)), tops
    assert tops[-1] == max(tops)
