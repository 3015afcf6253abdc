"""The page of results: what is typed is searched for as it is typed, and nothing moves under its reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.model.article_query import ArticleOrder, ArticleQuery
from globe_app.model.rules import Conditions, Rule, RuleKind
from globe_app.settings import Settings
from globe_app.store import rules
from globe_app.store.saved_searches import add, saved_searches
from globe_app.ui.map.overlay import Subject
from globe_app.ui.places import Article, FoundOrder, Place, Search
from globe_app.ui.views.article.view import ArticleView
from globe_app.ui.views.search import terms
from globe_app.ui.views.search.view import SearchView
from tests.conftest import NOW
from tests.ui.conftest import wait
from tests.ui.stored_stories import Text, keep
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key
TEXTS = (
    Text("KE", 1, "Lettuces on the Moon", ("Nobody had to water them.",)),
    Text("EG", 2, "The town turns off its lights", ("The night had no moon; the stars came out.",),
         ("البلدة تطفئ أنوارها", ("اختيرت ليلة بلا قمر، فظهرت النجوم.",)), "ar"),
    Text("JP", 3, "Roots that the sand cuts", ("Grains of sand keep their edges on the moon.",),
         ("根を切る砂", ("風も水もない月では、砂の角はいつまでも鋭い。",)), "ja"),
    Text("KE", 4, "A ferry on the lake", ("It runs at night.",)),
)  # fmt: skip


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        made.store(lambda store: keep(store, TEXTS))
        yield made


@pytest.fixture
def view(at: Bench) -> SearchView:
    made = SearchView(at.context())
    at.put(made)
    made.line.setParent(at.window)
    made.line.show()
    at.window.activateWindow()
    wait(at.window.isActiveWindow)
    return made


def headlines(view: SearchView) -> list[str]:
    return [one.headline for one in view.list.articles]


def follow(at: Bench, view: SearchView) -> Place:
    """Go where the view wants to."""
    place = at.wanted[-1]
    at.go(view, place)
    return place


def typed(at: Bench, view: SearchView, words: str) -> None:
    """Type words, and wait until they are searched for."""
    before = len(at.wanted)
    view.line.setFocus()
    QTest.keyClicks(view.line, words)
    wait(lambda: len(at.wanted) > before)
    follow(at, view)


def test_the_page_says_how_many_there_are_and_from_where(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon"))
    assert view.head.title.text() == "3 articles"
    assert view.head.says.text() == "from 3 countries, in 3 languages; the globe shows where"
    assert view.title == "Search: moon"


def test_the_words_found_stand_out_in_headline_english_and_original(
    at: Bench, view: SearchView
) -> None:
    at.go(view, Search("moon OR 月 OR قمر"))
    rows = {row.headline: row for row in view.list.list.model_.rows}
    row = rows["Lettuces on the Moon"]
    assert [row.headline[start:end] for start, end in row.found] == ["Moon"]
    english, original = rows["Roots that the sand cuts"].passages
    assert [english.text[start:end] for start, end in english.found] == ["moon"]
    assert [original.text[start:end] for start, end in original.found] == ["月"]
    assert (original.original, original.right_to_left) == (True, False)
    _, arabic = rows["The town turns off its lights"].passages
    assert [arabic.text[start:end] for start, end in arabic.found] == ["قمر"]
    assert arabic.right_to_left
    assert "قمر" in rows["The town turns off its lights"].spoken


def test_what_is_typed_is_searched_for_as_one_step_of_the_way(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon"))
    view.line.setFocus()
    view.line.end(False)
    typed(at, view, " lettuces")
    assert headlines(view) == ["Lettuces on the Moon"]
    place = at.wanted[-1]
    assert place.edits(Search("moon"))
    assert not Search("other").edits(Search("moon"))


def test_an_answer_does_not_touch_what_is_typed_meanwhile(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon"))
    view.line.setFocus()
    view.line.setText("")
    QTest.keyClicks(view.line, "sand")
    view.line.setCursorPosition(2)
    at.go(view, Search("moon", typing=True))
    assert (view.line.text(), view.line.cursorPosition()) == ("sand", 2)
    at.refresh(view)
    assert (view.line.text(), view.line.cursorPosition()) == ("sand", 2)


def test_down_and_return_in_the_field_open_a_row(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon", typing=True))
    view.focus()
    assert view.line.hasFocus()
    press(view.line, Key.Key_Down, Key.Key_Return)
    opened = at.wanted[-1]
    assert isinstance(opened, Article)
    assert opened.id == view.list.articles[1].id
    assert isinstance(opened.origin, Search)
    assert isinstance(opened.sequence, ArticleQuery)


def test_escape_in_the_field_leads_to_the_list(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon", typing=True))
    view.focus()
    press(view.line, Key.Key_Escape)
    assert view.list.list.hasFocus()


def test_chips_are_written_into_the_search_and_taken_out_of_it(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon"))
    assert view.picked("JP")
    follow(at, view)
    assert view.line.text() == "moon country:JP"
    assert headlines(view) == ["Roots that the sand cuts"]
    assert (view.head.country.words, view.head.country.isChecked()) == ("Japan", True)
    view.head.unread.click()
    follow(at, view)
    assert view.line.text() == "moon country:JP is:unread"
    view.head.country.click()
    follow(at, view)
    assert view.line.text() == "moon is:unread"
    assert view.head.unread.isChecked()
    assert len(headlines(view)) == 3


def test_the_globe_shows_where_the_articles_are(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon"))
    shown = view.overlay()
    assert shown.subject is Subject.FOUND
    assert dict(shown.numbers) == {"KE": 1, "EG": 1, "JP": 1}
    assert shown.legend.title == "Articles found"


def test_a_problem_is_explained_and_the_rest_is_searched_for(at: Bench, view: SearchView) -> None:
    at.go(view, Search("moon before:soon"))
    assert "before:" in view.head.problem.text()
    assert view.head.trouble.isVisibleTo(view.widget)
    assert len(headlines(view)) == 3
    at.go(view, Search("moon"))
    assert not view.head.trouble.isVisibleTo(view.widget)


def test_where_nothing_is_found_the_word_that_is_in_none_is_named_and_left_out(
    at: Bench, view: SearchView
) -> None:
    at.go(view, Search("moon zebra"))
    assert view.nothing.says.text() == "No article has all these words."
    assert view.nothing.more.text() == "“zebra” is in none."
    view.nothing.buttons[0].click()
    follow(at, view)
    assert view.line.text() == "moon"
    assert len(headlines(view)) == 3


def test_what_rules_hide_is_counted_and_one_click_away(at: Bench, view: SearchView) -> None:
    muted = Rule(RuleKind.MUTE, Conditions(words=("lettuces",)))
    at.store(lambda store: rules.add(store, muted, NOW, "rule made"))
    at.store(rules.look_further)
    at.go(view, Search("lettuces"))
    assert view.nothing.says.text() == "Rules hide all that is here."
    assert view.head.hidden.text() == "1 hidden by rules"
    view.head.hidden.click()
    assert follow(at, view) == Search("lettuces is:hidden", typing=True)
    assert headlines(view) == ["Lettuces on the Moon"]
    assert not view.head.hidden.isVisible()


def test_in_a_low_window_neither_the_head_nor_the_folders_are_cut(
    at: Bench, view: SearchView
) -> None:
    at.store(lambda store: add(store, "", "moon", ArticleOrder.NEWEST, NOW, "saved"))
    at.window.resize(420, 260)
    at.go(view, Search("moon"))
    at.settle()
    wait(lambda: view.folders.isVisible())
    for part in (view.head, view.folders):
        layout = part.layout()
        assert layout is not None
        assert part.height() >= layout.totalHeightForWidth(part.width())


def test_the_order_is_chosen_and_a_refresh_changes_neither_order_nor_place(
    at: Bench, view: SearchView
) -> None:
    at.go(view, Search("moon"))
    view.head.order_chosen.emit(FoundOrder.RELEVANCE)
    follow(at, view)
    before = headlines(view)
    view.step(1)
    current = view.list.current_id()
    at.store(lambda store: keep(store, [Text("NG", 0.5, "Moon, moon, moon", ("Moon moon.",))]))
    at.refresh(view)
    assert [one for one in headlines(view) if one != "Moon, moon, moon"] == before
    assert view.list.current_id() == current


def test_a_search_of_which_nothing_is_understood_is_no_folder_and_a_long_one_has_a_short_title(
    at: Bench, view: SearchView
) -> None:
    at.go(view, Search("country:zz"))
    view.keep()
    at.settle()
    kept: list[object] = []
    at.store(lambda store: kept.extend(saved_searches(store)))
    assert not kept
    at.go(view, Search("moon " * 100))
    assert len(view.title) < 80
    at.go(view, Search("zq" * 400))
    assert view.nothing.more.text() == f"“{'zq' * 14}z…” is in none."


def test_an_empty_search_says_what_can_be_typed(at: Bench, view: SearchView) -> None:
    at.go(view, Search(""))
    assert "phrase" in view.nothing.more.text()


def test_the_words_are_marked_in_the_text_of_an_article_and_the_first_is_brought_into_view(
    at: Bench, view: SearchView
) -> None:
    long = tuple(f"Sentence {n} is of something else." for n in range(80))
    at.store(lambda store: keep(store, [Text("NG", 1, "A long night", (*long, "A moonlit lake."))]))
    at.go(view, Search("moonlit"))
    view.activate()
    article = ArticleView(at.context())
    at.put(article)
    at.go(article, at.wanted[-1])
    wait(lambda: article.reader.browser.verticalScrollBar().value() > 0)
    marked = [one.cursor.selectedText() for one in article.reader.browser.extraSelections()]
    assert marked == ["moonlit"]
    at.go(article, Article(view.list.articles[0].id - 1))
    assert article.reader.browser.extraSelections() == []


@pytest.mark.parametrize(
    ("before", "name", "value", "after"),
    [
        ("moon", "country", "JP", "moon country:JP"),
        ("country:FR moon", "country", "JP", "moon country:JP"),
        ('country:"South Korea" moon', "country", "", "moon"),
        ('"a moon" OR x', "lang", "ja", '"a moon" OR x lang:ja'),
        ("", "after", "7d", "after:7d"),
        ('"the moon', "country", "JP", '"the moon" country:JP'),  # still being typed
    ],
)
def test_a_term_takes_the_place_of_another_of_its_name(
    before: str, name: str, value: str, after: str
) -> None:
    assert terms.with_value(before, name, value) == after


def test_a_chip_is_no_part_of_a_quotation_that_is_still_being_typed() -> None:
    assert terms.toggled('"the moon', "is:unread") == '"the moon" is:unread'


def test_an_or_that_is_left_alone_goes_with_its_word() -> None:
    assert terms.without_part("moon OR zebra", 8, 13) == "moon"
    assert terms.without_part("zebra OR moon", 0, 5) == "moon"
    assert terms.without_part("a zebra b", 2, 7) == "a b"
