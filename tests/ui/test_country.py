"""A country's page: rows by days, a refresh that moves nothing, filters, and a country that has no articles."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QListView,
    QMenu,
    QPushButton,
    QWidget,
)

from globe_app.briefing import articles
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import reader_actions
from globe_app.pipeline.catalogue import import_catalogue
from globe_app.settings import Settings
from globe_app.store import outlets
from globe_app.store.db import Store
from globe_app.ui.places import Article, Country, ListFilter, Position
from globe_app.ui.views.country.empty import ChoiceRow
from globe_app.ui.views.country.view import CountryView
from globe_app.ui.widgets.controls import Button
from globe_app.ui.widgets.rows import RowKind
from tests import sql
from tests.conftest import NOW
from tests.ui.conftest import fill, wait
from tests.ui.stored_stories import Text, keep
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key
HUNDREDS = 130


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    fill(settings, countries)
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> CountryView:
    made = CountryView(at.context())
    at.put(made)
    return made


def many(at: Bench, number: int, code: str = "KE", since: float = 1.0) -> None:
    texts = [
        Text(
            code, since + n / 100, f"{code} article {since + n / 100:.2f}", (f"It is number {n}.",)
        )
        for n in range(number)
    ]
    at.store(lambda store: keep(store, texts))


def headlines(view: CountryView) -> list[str]:
    return [one.headline for one in view.list.articles]


def seen_at(view: CountryView) -> tuple[int, int]:
    """(id, px from the top) of the row in the middle of the list."""
    rows = view.list.list
    index = rows.indexAt(rows.viewport().rect().center())
    row = rows.row_at(index)
    assert row is not None
    return row.id, rows.visualRect(index).top()


def test_rows_stand_under_their_days_with_excerpts_and_say_what_is_to_be_known(
    at: Bench, view: CountryView
) -> None:
    at.store(lambda store: keep(store, [
        Text("KE", 1, "Rain", ("It rains.", "It goes on.")), Text("KE", 30, "Sun", ("It shines.",)),
        Text("KE", 80, "أخبار", ("نص",), language="ar"),
        Text("KE", 90, "Drought", ("The river is dry.",),
             ("Ukame", ("Mto umekauka.",)), "sw"),
    ]))  # fmt: skip
    at.go(view, Country("KE"))
    rows = view.list.list.model_.rows
    assert [row.headline for row in rows if row.kind is RowKind.HEADER] == [
        "Today", "Yesterday", "Tuesday 3 November", "Monday 2 November",
    ]  # fmt: skip
    told = {row.headline: row for row in rows}
    assert told["Rain"].excerpt.startswith("It rains.")
    assert [part.text for part in told["Rain"].meta] == ["KE Post", "1 h"]
    assert told["أخبار"].right_to_left
    assert "in Arabic" in told["أخبار"].spoken
    assert "rough translation" in told["Drought"].spoken or "from Swahili" in told["Drought"].spoken
    assert "unread" in told["Rain"].spoken


def test_news_above_move_no_row_and_are_told_in_one_line(at: Bench, view: CountryView) -> None:
    many(at, 40)
    at.go(view, Country("KE"))
    view.focus()
    press(view.list.list, *(Key.Key_J,))
    for _ in range(3):
        view.step(1)
    view.list.list.set_scroll(700)
    current, eye = view.list.current_id(), seen_at(view)
    many(at, 6, since=0.2)
    at.refresh(view)
    assert len(headlines(view)) == 40 + 6 or len(headlines(view)) >= 40
    assert seen_at(view) == eye
    assert view.list.current_id() == current
    assert view.list.new_rows.isVisible()
    assert view.list.new_rows.words == "6 new"
    QTest.mouseClick(view.list.new_rows, Qt.MouseButton.LeftButton)
    assert view.list.list.scroll_value == 0
    assert not view.list.new_rows.isVisible()
    assert view.list.list.hasFocus()


def test_news_above_move_no_row_at_the_top_of_a_list_either(at: Bench, view: CountryView) -> None:
    many(at, 40)
    at.go(view, Country("KE"))
    eye = seen_at(view)
    many(at, 2, since=0.2)
    at.refresh(view)
    assert seen_at(view) == eye
    assert view.list.new_rows.words == "2 new"


def test_a_refresh_takes_no_focus_and_keeps_what_is_loaded(at: Bench, view: CountryView) -> None:
    many(at, HUNDREDS)
    at.go(view, Country("KE"))
    while len(headlines(view)) < HUNDREDS:
        before = len(headlines(view))
        view.list.list.set_scroll(view.list.list.verticalScrollBar().maximum())
        wait(lambda: not at.services.busy and len(headlines(view)) > before)  # noqa: B023
    button = QPushButton("elsewhere")
    at.window.layout().addWidget(button)  # type: ignore[union-attr]
    button.setFocus()
    scroll = view.list.list.scroll_value
    at.refresh(view)
    assert len(headlines(view)) == HUNDREDS
    assert view.list.list.scroll_value == scroll
    assert button.hasFocus()


def test_a_long_list_is_read_page_by_page_and_j_goes_on_at_its_end(
    at: Bench, view: CountryView
) -> None:
    many(at, HUNDREDS)
    at.go(view, Country("KE"))
    view.focus()
    assert len(headlines(view)) < HUNDREDS
    steps = 1
    while steps < HUNDREDS:
        if view.step(1):
            steps += 1
        at.settle()
    current = view.list.current()
    assert current is not None
    assert current.headline == headlines(view)[-1]
    assert headlines(view) == sorted(headlines(view), key=lambda h: float(h.split()[-1]))
    assert not view.step(1)


def test_back_brings_the_row_and_the_place_that_were_left(at: Bench, view: CountryView) -> None:
    many(at, HUNDREDS)
    at.go(view, Country("KE"))
    for _ in range(30):
        view.step(1)
    view.list.list.set_scroll(900)
    left, eye = view.here(), seen_at(view)
    assert left is not None
    at.go(view, Country("SA"))
    assert view.title == "Saudi Arabia"
    at.go(view, left)
    assert view.title == "Kenya"
    assert (view.list.current_id(), seen_at(view)) == (left.at.row, eye)


def test_an_article_read_last_is_the_current_row_and_in_sight(at: Bench, view: CountryView) -> None:
    many(at, 60)
    at.go(view, Country("KE"))
    here = view.here()
    assert here is not None
    read_last = view.list.articles[35].id
    at.go(
        view, here.returned_from(Article(read_last, origin=here))
    )  # by J, from article to article
    assert view.list.current_id() == read_last
    rows = view.list.list
    assert rows.viewport().rect().intersects(rows.visualRect(rows.currentIndex()))


def test_a_row_that_is_far_down_is_read_up_to(at: Bench, view: CountryView) -> None:
    many(at, 300)
    store: list[int] = []
    at.store(lambda s: store.extend(r.id for r in articles.story_page(s, "KE", limit=300).rows))
    at.go(view, Country("KE", at=Position(row=store[280])))
    assert view.list.current_id() == store[280]


def test_resizing_keeps_the_current_row_and_the_row_looked_at(at: Bench, view: CountryView) -> None:
    at.store(lambda store: keep(store, [
        Text("KE", n, f"Headline {n} of so many words that it takes two lines in a narrow pane", ("x.",))
        for n in range(1, 40)
    ]))  # fmt: skip
    at.go(view, Country("KE"))
    for _ in range(5):
        view.step(1)
    current, rows = view.list.current_id(), view.list.list
    rows.set_scroll(1200)
    top = rows.row_at(rows.indexAt(QPoint(100, 2)))
    for width in (480, 900, 500, 632):
        at.window.resize(width, 700)
        QApplication.processEvents()
        assert rows.row_at(rows.indexAt(QPoint(100, 2))) == top
        assert view.list.current_id() == current
    rows.set_scroll(0)
    at.window.resize(480, 700)
    QApplication.processEvents()
    assert rows.scroll_value == 0


def test_rows_are_as_tall_as_their_words_after_the_pane_has_become_narrower(
    at: Bench, view: CountryView
) -> None:
    at.store(lambda store: keep(store, [
        Text("KE", n, "A headline of so many words that it takes two lines in a narrow pane", ("x.",))
        for n in range(1, 6)
    ]))  # fmt: skip
    at.window.resize(1000, 700)
    at.go(view, Country("KE"))
    at.window.resize(480, 700)
    QApplication.processEvents()
    rows = view.list.list
    for n in range(len(rows.model_.rows)):
        index = rows.model_.index(n)
        assert rows.visualRect(index).height() == rows.sizeHintForIndex(index).height()


def test_return_opens_the_current_row_and_names_the_list_it_came_from(
    at: Bench, view: CountryView
) -> None:
    at.go(view, Country("SA"))
    view.focus()
    press(view.list.list, Key.Key_Down, Key.Key_Return)
    (place,) = at.wanted
    assert isinstance(place, Article)
    assert place.id == view.list.articles[1].id
    assert isinstance(place.origin, Country)
    assert (place.origin.code, place.origin.at.row) == ("SA", place.id)


def test_marks_and_counts_are_shown_when_they_are_stored(at: Bench, view: CountryView) -> None:
    at.go(view, Country("SA"))
    first = view.list.articles[0].id
    assert "40 unread" in view.page.header.facts.text()
    at.actions.mark_read((first,), True)
    at.actions.mark_saved(first, True)
    at.settle()
    shown = view.list.current()
    assert shown is not None
    assert (shown.id, shown.read, shown.saved) == (first, True, True)
    assert "39 unread" in view.page.header.facts.text()


def test_a_list_is_narrowed_to_unread_saved_outlet_and_language(
    at: Bench, view: CountryView
) -> None:
    at.store(lambda store: keep(store, [
        Text("KE", 1, "One", ("x.",), paper="Post"), Text("KE", 2, "Two", ("x.",), paper="Star"),
        Text("KE", 3, "Tatu", ("x.",), paper="Star", language="sw"),
    ]))  # fmt: skip
    at.go(view, Country("KE"))
    at.actions.mark_read((view.list.articles[0].id,), True)
    at.settle()
    for chosen, found in (
        (ListFilter(unread=True), ["Two", "Tatu"]), (ListFilter(outlet="ke-star"), ["Two", "Tatu"]),
        (ListFilter(language="sw"), ["Tatu"]), (ListFilter(saved=True), []),
    ):  # fmt: skip
        at.go(view, Country("KE", filter=chosen))
        assert headlines(view) == found
    assert view.page.nothing.isVisible()
    assert view.page.nothing.text() == "Nothing here is like this: Saved."
    QTest.mouseClick(view.page.header.narrowed, Qt.MouseButton.LeftButton)
    assert at.wanted == [Country("KE")]


def menu_of(widget: QWidget) -> QMenu:
    (menu,) = (one for one in widget.findChildren(QMenu) if one.isVisible())
    return menu


def test_the_filter_is_a_menu_of_what_there_is(at: Bench, view: CountryView) -> None:
    at.store(lambda store: keep(store, [
        Text("KE", 1, "One", ("x.",), paper="Post & Co"), Text("KE", 2, "Two", ("x.",), paper="Star"),
        Text("KE", 3, "Tatu", ("x.",), paper="Star", language="sw"),
    ]))  # fmt: skip
    at.go(view, Country("KE"))
    QTest.mouseClick(view.page.header.filter, Qt.MouseButton.LeftButton)
    menu = menu_of(view.page.header.filter)
    below = {one.text(): [sub.text() for sub in one.menu().actions() if sub.text()]
             for one in menu.actions() if one.menu()}  # type: ignore[attr-defined]  # fmt: skip
    assert below == {"Outlet": ["All outlets", "KE Star", "KE Post && Co"],
                     "Language": ["All languages", "English", "Swahili"]}  # fmt: skip
    menu.actions()[0].trigger()
    menu.close()
    assert at.wanted == [Country("KE", filter=ListFilter(unread=True))]


def test_the_segments_lead_to_what_others_write_about_it(at: Bench, view: CountryView) -> None:
    at.store(lambda store: keep(store, [Text("KE", 1, "Own", ("x.",))]))
    at.go(view, Country("KE"))
    assert view.page.header.segments.at == 0
    view.page.header.segments.chosen.emit(1)
    assert at.wanted == [Country("KE", about=True)]
    at.go(view, Country("KE", about=True))
    assert len(view.list.articles) > 3
    row = view.list.list.model_.rows[1]
    assert [part.text for part in row.meta][:2] == [f"{row.article.country} Paper",  # type: ignore[union-attr]
                                                    at.countries.name(row.article.country)]  # type: ignore[union-attr]  # fmt: skip
    assert row.meta[0].flag


def test_a_country_without_articles_offers_its_outlets_and_what_others_write(
    at: Bench, view: CountryView
) -> None:
    def prepare(store: Store) -> None:
        import_catalogue(store, at.settings.resources, at.countries)
        outlets.switch(store, [one.id for one in outlets.outlets(store, "ZM")], False)
        keep(store, [Text("ZA", 2, "The river that Zambia lends", ("Zambia waits.",))])

    at.store(prepare)
    at.go(view, Country("ZM"))
    assert view.page.empty.isVisible()
    assert view.page.empty.says.text() == "Nobody here has been asked yet."
    boxes = view.page.empty.findChildren(QCheckBox)
    assert boxes
    assert all(box.isChecked() for box in boxes)
    boxes[0].setChecked(False)
    at.refresh(view)
    assert [box.isChecked() for box in boxes] == [False] + [True] * (len(boxes) - 1)
    view.focus()
    assert view.page.empty.go.hasFocus() or len(boxes) == 1 or view.list.isVisible()
    boxes[0].setChecked(True)
    QTest.mouseClick(view.page.empty.go, Qt.MouseButton.LeftButton)
    at.settle()
    assert at.run == ["sync"]
    switched: list[int] = []
    at.store(lambda store: switched.append(len(outlets.outlets(store, "ZM"))))
    assert switched == [len(boxes)]
    at.store(lambda store: switched.append(bool(reader_actions.undo(store, NOW).lists_changed)))
    at.store(lambda store: switched.append(len(outlets.outlets(store, "ZM"))))
    assert switched == [len(boxes), True, 0]


def test_a_place_with_neither_articles_nor_outlets_says_so_and_offers_to_add_one(
    at: Bench, view: CountryView
) -> None:
    at.go(view, Country("AQ"))
    assert view.page.empty.says.text() == "No outlet of Antarctica is known here."
    view.focus()
    assert view.page.empty.other.hasFocus()
    press(view.page.empty.other, Key.Key_Space)
    assert at.run == ["outlets"]


def test_the_next_page_of_a_country_that_was_left_is_not_added_to_another(
    at: Bench, view: CountryView
) -> None:
    many(at, HUNDREDS)
    at.go(view, Country("KE"))
    view.list.list.set_scroll(view.list.list.verticalScrollBar().maximum())  # asks for more
    at.go(view, Country("EG"))
    assert all(one.country == "EG" for one in view.list.articles)


def test_a_headline_of_400_000_letters_is_cut(at: Bench, view: CountryView) -> None:
    at.store(lambda store: keep(store, [Text("KE", 1, "a" * 400_000, ("b" * 400_000,))]))
    at.go(view, Country("KE"))
    row = view.list.list.model_.rows[1]
    assert len(row.headline) <= 300
    assert row.headline.endswith("…")
    assert len(row.excerpt) <= 300


def test_the_head_says_local_time_outlets_and_what_is_unread(at: Bench, view: CountryView) -> None:
    at.go(view, Country("SA"))
    assert view.page.header.name.text() == view.title == "Saudi Arabia"
    assert view.page.header.facts.text() == "15:00 in Riyadh · 1 outlet · 40 unread"
    at.now = NOW + timedelta(hours=9)  # the next day in Riyadh
    view.minute(at.now)
    assert view.page.header.facts.text().startswith("00:00 Saturday in Riyadh · ")
    at.actions.mark_read(tuple(one.id for one in view.list.articles), True)
    at.settle()
    assert view.page.header.facts.text().endswith("nothing unread")


def test_an_outlet_in_exile_is_told_where_it_writes_for(at: Bench, view: CountryView) -> None:
    exile = Outlet("x", "Exile Paper", "NL", "en", covers=("SA", "RU"))
    at.store(lambda store: outlets.keep_outlet(store, exile))
    at.go(view, Country("SA"))
    assert view.page.header.facts.text().endswith("covered from abroad by Exile Paper")
    at.go(view, Country("NL"))
    assert "covered from abroad" not in view.page.header.facts.text()


def test_a_country_whose_outlets_have_given_nothing_says_so(at: Bench, view: CountryView) -> None:
    at.go(view, Country("TD"))
    assert view.page.empty.says.text() == "Nothing has come from here yet."
    assert view.page.empty.more.text().endswith("The next update asks it.")  # it never was
    notes = {row.note.text() for row in view.page.empty.findChildren(ChoiceRow)}
    assert all(note.endswith("switched on") for note in notes)
    at.store(lambda store: sql.change(store, "UPDATE feeds SET fetched_at = 1"))
    at.go(view, Country("TD"))
    assert view.page.empty.more.text().endswith("The next update asks it again.")
    view.focus()
    press(view.page.empty.go, Key.Key_Space)
    assert at.run == ["sync"]


def test_an_article_without_a_date_is_undated_and_stands_where_it_was_first_seen(
    at: Bench, view: CountryView
) -> None:
    at.store(lambda store: keep(store, [
        Text("KE", 5, "Five hours", ("x",)), Text("KE", 3, "Seen three hours ago", ("x",), dated=False),
        Text("KE", 1, "One hour", ("x",)),
    ]))  # fmt: skip
    at.go(view, Country("KE"))
    assert headlines(view) == ["One hour", "Seen three hours ago", "Five hours"]
    spoken = [row.spoken for row in view.list.list.model_.rows if row.article]
    assert ["undated" in one for one in spoken] == [False, True, False]


@pytest.mark.parametrize(
    ("language", "by", "mark"),
    [("pt", "Apertium (por-eng)", "rough translation"), ("pt", "Firefox", "from Portuguese"),
     ("ar", "", "in Arabic"), ("en", "", "")],
)  # fmt: skip
def test_what_is_no_good_english_is_marked_in_words(
    at: Bench, view: CountryView, language: str, by: str, mark: str
) -> None:
    def prepare(store: Store) -> None:
        theirs = ("A terra treme", ("Morreram sessenta.",)) if by else None
        (one,) = keep(
            store, [Text("KE", 0.1, "The ground trembles", ("Sixty died.",), theirs, language)]
        )
        if by:
            sql.change(
                store, "UPDATE translations SET translated_by = ? WHERE article_id = ?", by, one
            )

    at.store(prepare)
    at.go(view, Country("KE"))
    spoken = view.list.list.model_.rows[1].spoken
    marks = ("rough translation", "from Portuguese", "in Arabic")
    assert [one for one in marks if one in spoken] == ([mark] if mark else [])


def test_nothing_of_a_hostile_headline_is_taken_for_html(at: Bench, view: CountryView) -> None:
    hostile = 'Harbour <img src="/tmp/t.png"> & <b>quay</b> reopen'
    at.store(lambda store: keep(store, [Text("KE", 1, hostile, (hostile,), paper="<b>A & B</b>")]))
    at.go(view, Country("KE"))
    row = view.list.list.model_.rows[1]
    assert row.headline == hostile
    assert row.meta[0].text == "KE <b>A & B</b>"
    view.page.header.filter.click()
    view.page.empty.show_choices(hostile, hostile, ())
    assert view.page.empty.says.textFormat() is Qt.TextFormat.PlainText


def test_every_control_has_a_name_for_screen_readers(at: Bench, view: CountryView) -> None:
    at.go(view, Country("SA"))
    view.toolbar()
    for kind in (QAbstractButton, QListView):
        for widget in view.widget.findChildren(kind):
            assert widget.accessibleName() or getattr(widget, "text", lambda: "")()
    assert view.page.header.flag.accessibleName() == "Flag of Saudi Arabia"


def test_the_segments_give_way_in_a_narrow_pane(at: Bench, view: CountryView) -> None:
    at.store(lambda store: keep(store, [Text("VC", 1, "One", ("x.",))]))
    at.go(view, Country("VC"))
    at.window.resize(400, 600)
    QApplication.processEvents()
    assert at.window.width() == 400
    header = view.page.header
    assert header.rect().contains(header.filter.geometry())
    at.window.resize(900, 600)
    QApplication.processEvents()
    texts = [one.words for one in header.segments.findChildren(Button)]
    assert texts[0].startswith("From Saint")


def test_a_refresh_of_unread_articles_stays_short_when_the_current_one_was_read(
    at: Bench, view: CountryView
) -> None:
    many(at, HUNDREDS)
    at.go(view, Country("KE", filter=ListFilter(unread=True)))
    view.step(1)
    second, third = (one.id for one in view.list.articles[1:3])
    at.actions.mark_read((second,), True)
    at.settle()
    loaded = len(view.list.articles)
    at.refresh(view)
    assert len(view.list.articles) <= loaded
    assert view.list.current_id() == third  # what stands where it stood


def test_end_goes_to_the_end_of_the_whole_list_and_another_key_stops_that(
    at: Bench, view: CountryView
) -> None:
    at.store(lambda store: keep(store, [
        Text("KE", n / 10, f"Report {n}", ("x",)) for n in range(1, 101)
    ]))  # fmt: skip
    at.go(view, Country("KE"))
    assert len(view.list.articles) < 100
    press(view.list.list, Key.Key_End)
    at.settle()
    current = view.list.current()
    assert len(view.list.articles) == 100
    assert current is not None
    assert current.headline == "Report 100"
    at.go(view, Country("JP"))
    at.go(view, Country("KE"))
    press(view.list.list, Key.Key_End, Key.Key_Home)
    at.settle()
    current = view.list.current()
    assert current is not None
    assert current.headline == "Report 1"
    assert len(view.list.articles) < 100


def test_antarctica_has_no_time_of_its_own(at: Bench, view: CountryView) -> None:
    at.go(view, Country("AQ"))
    assert view.page.header.facts.text() == "no outlet yet"
