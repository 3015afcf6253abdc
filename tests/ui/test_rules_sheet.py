"""The sheet of rules by keys: made, undone, changed, removed; what a rule hides is told and one click away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.model.rules import Conditions, Rule, RuleKind, WordsIn
from globe_app.settings import Settings
from globe_app.store import rules as stored
from globe_app.store.db import open_store
from globe_app.ui.dialogs.rules.draft import Draft, Ends, Part, draft_of
from globe_app.ui.dialogs.rules.form import RuleForm
from globe_app.ui.dialogs.rules.sheet import RulesSheet
from globe_app.ui.places import Country, ListFilter, Search
from globe_app.ui.views.country.view import CountryView
from globe_app.ui.views.search.view import SearchView
from globe_app.ui.window import MainWindow
from tests import sql
from tests.conftest import NOW
from tests.ui.conftest import wait


def at_rest(window: MainWindow) -> None:
    wait(lambda: not window.services.busy and not window.services.writes.busy)


def opened(window: MainWindow) -> RulesSheet:
    window.run("rules")
    at_rest(window)
    sheet = window.dialogs.rules
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def make(window: MainWindow, words: str) -> RulesSheet:
    """Make a rule by keys."""
    sheet = opened(window)
    QTest.keyClick(sheet.new, Qt.Key.Key_Space)
    QTest.keyClicks(sheet.form.words, words)
    QTest.keyClick(sheet.form.words, Qt.Key.Key_Return)
    wait(lambda: not sheet.form.isVisible() and len(sheet.table.model_.rows) > 0)
    at_rest(window)
    return sheet


def country(window: MainWindow, code: str, chosen: ListFilter = ListFilter()) -> CountryView:  # noqa: B008
    wanted = Country(code, filter=chosen)
    window.navigator.go(wanted)
    wait(lambda: window.navigator.place is not None and window.navigator.place.page == wanted)
    at_rest(window)
    view = window.navigator.view
    assert isinstance(view, CountryView)
    return view


def headlines(view: CountryView) -> list[str]:
    return [one.headline for one in view.list.articles]


def test_what_a_rule_would_hide_is_told_while_it_is_typed(window: MainWindow) -> None:
    form = opened(window).form
    sheet = window.dialogs.rules
    assert sheet is not None
    assert sheet.empty.isVisible()
    sheet.new.click()
    assert form.words.hasFocus()
    assert not sheet.empty.isVisible()  # the form needs the room
    assert not form.keep.isEnabled()
    QTest.keyClicks(form.words, "story 1")
    wait(lambda: form.said.text() == "Hides 3 of the last 46 articles.")
    assert form.examples.text().splitlines() == [
        f"{code} story 1 of Kenya" for code in ("BR", "EG", "SA")
    ]
    form.words.clear()
    QTest.keyClicks(form.words, "sto*")
    wait(lambda: "That is more than a third" in form.said.text())
    assert form.sign.isVisible()


def test_a_phrase_that_cannot_be_is_explained_while_it_is_typed(window: MainWindow) -> None:
    sheet = opened(window)
    sheet.open_new()
    for typed, why in (
        ("(a+)+$", "“(” cannot be looked for"),
        ("war, *", "“*” alone would be true of everything"),
        ("a" * 101, "100 characters at most"),
        ("!!", "Type a letter or a digit"),
    ):
        sheet.form.words.clear()
        QTest.keyClicks(sheet.form.words, typed)
        assert why in sheet.form.said.text()
        assert not sheet.form.keep.isEnabled()
        QTest.keyClick(sheet.form.words, Qt.Key.Key_Return)
    at_rest(window)
    assert not sheet.table.model_.rows


def test_a_rule_that_is_there_already_is_told_and_not_made_twice(window: MainWindow) -> None:
    make(window, "story 1")
    sheet = make(window, "Story  1")
    assert len(sheet.table.model_.rows) == 1
    assert window.toast.words == "This rule is there already"


def test_a_rule_is_made_seen_undone_and_done_again_by_keys(window: MainWindow) -> None:
    before = headlines(country(window, "EG"))
    sheet = make(window, "story 1")
    (row,) = sheet.table.model_.rows
    assert [cell.text for cell in row.cells[:2]] == [
        "Mutes “story 1” in headlines",
        "hides 3 articles",
    ]
    assert sheet.head.says.text() == "3 articles are hidden"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    view = country(window, "EG")
    wait(lambda: headlines(view) == [one for one in before if "story 1" not in one])
    assert view.page.hidden.show_them.words == "1 hidden by rules"
    assert window.globe_control.overview.counts["EG"].unread == 2
    window.run("undo")
    wait(lambda: headlines(view) == before)
    at_rest(window)
    assert not view.page.hidden.isVisible()
    assert window.globe_control.overview.counts["EG"].unread == 3
    window.run("redo")
    wait(lambda: len(headlines(view)) == 2)


def test_what_is_hidden_is_one_click_away_and_can_be_shown_again(window: MainWindow) -> None:
    make(window, "story 1")
    window.dialogs.close_all()
    view = country(window, "EG")
    view.page.hidden.show_them.click()
    wait(lambda: headlines(view) == ["EG story 1 of Kenya"])
    (row,) = [one for one in view.list.list.model_.rows if one.article is not None]
    assert "Mutes “story 1” in headlines" in [meta.text for meta in row.meta]
    assert view.page.hidden.rules.isVisible()
    at_rest(window)
    window.run("show_again")
    wait(lambda: headlines(view) == [])
    assert len(headlines(country(window, "EG"))) == 3
    window.run("undo")
    wait(lambda: len(headlines(view)) == 2)


def test_a_rule_is_switched_changed_and_removed_in_the_list(window: MainWindow) -> None:
    sheet = make(window, "story 1")
    table = sheet.table
    table.setFocus()
    table.set_current("1")
    QTest.keyClick(table, Qt.Key.Key_Space)
    wait(lambda: table.model_.rows[0].cells[3].switch is False)
    assert table.model_.rows[0].cells[0].below == "switched off"
    QTest.keyClick(table, Qt.Key.Key_Space)
    wait(lambda: table.model_.rows[0].cells[1].text == "hides 3 articles")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert sheet.form.words.text() == "story 1"
    sheet.form.words.setText("")
    QTest.keyClicks(sheet.form.words, "story 2")
    QTest.keyClick(sheet.form.words, Qt.Key.Key_Return)
    wait(lambda: table.model_.rows[0].cells[1].text == "hides 2 articles")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    wait(lambda: not table.model_.rows)
    at_rest(window)
    window.run("undo")
    wait(lambda: len(table.model_.rows) == 1)
    assert table.model_.rows[0].cells[0].text == "Mutes “story 2” in headlines"


def test_a_rule_about_an_article_begins_with_what_it_is_like(window: MainWindow) -> None:
    country(window, "EG")
    window.run("hide_like")
    wait(lambda: window.dialogs.rules is not None and window.dialogs.rules.form.isVisible())
    form = window.dialogs.rules.form  # type: ignore[union-attr]
    like = [chip.words for chip in form.like.chips.values()]
    assert like[:2] == ["Outlet: EG Paper", "From Egypt"]
    assert "About Kenya" in like
    assert form.words.text() == form.words.selectedText() == "story"  # typed over
    next(iter(form.like.chips.values())).click()
    assert form.draft.values == ((Part.OUTLET, "eg-paper"),)
    wait(lambda: form.said.text() == "Hides 3 of the last 46 articles.")
    form.keep.click()
    wait(lambda: window.globe_control.overview.counts["EG"].unread == 0)
    at_rest(window)


def test_the_field_of_words_keeps_room_in_a_narrow_form(qt: QApplication) -> None:
    form = RuleForm()
    form.resize(420, 700)
    form.show()
    qt.processEvents()
    assert form.words.width() > 200
    assert form.words_in.y() >= form.words.geometry().bottom()
    form.resize(900, 700)
    qt.processEvents()
    assert form.words_in.y() < form.words.geometry().bottom()
    form.close()
    form.deleteLater()


def test_one_field_finds_outlets_countries_themes_and_languages(window: MainWindow) -> None:
    sheet = opened(window)
    sheet.open_new()
    values = sheet.form.values
    for typed in ("from egypt", "language: arabic", "outlet: br paper", "theme: weather"):
        QTest.keyClicks(values.field, typed)
        QTest.keyClick(values.field, Qt.Key.Key_Return)
        wait(lambda: not values.field.text())
    chosen = [part for part, _ in sheet.form.draft.values]
    assert chosen == [Part.COUNTRY, Part.LANGUAGE, Part.OUTLET, Part.THEME]
    next(iter(values.chosen.chips.values())).click()
    assert len(sheet.form.draft.values) == 3
    at_rest(window)


def test_a_rule_ends_in_the_window_and_a_large_store_is_looked_through_in_steps(
    window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored, "STEP", 5)
    sheet = opened(window)
    sheet.open_new()
    QTest.keyClicks(sheet.form.words, "sto*")
    sheet.form.ends.chosen.emit(2)
    QTest.keyClick(sheet.form.words, Qt.Key.Key_Return)
    wait(lambda: [row.cells[1].text for row in sheet.table.model_.rows] == ["hides 46 articles"])
    assert (
        sheet.table.model_.rows[0].cells[0].text == "Mutes “sto*” in headlines, until 13 November"
    )
    at_rest(window)
    assert not any(one.unread for one in window.globe_control.overview.counts.values())
    store = open_store(settings.store)
    sql.change(store, "UPDATE rules SET expires_at = ?", int(NOW.timestamp()) - 1)
    store.close()
    window.rules.look()  # as the timer does when the time has come
    wait(lambda: window.globe_control.overview.counts["EG"].unread == 3)
    wait(lambda: sheet.table.model_.rows[0].cells[0].below == "ended 6 November")
    at_rest(window)


def test_a_draft_makes_the_rule_that_it_is_a_draft_of() -> None:
    what = Conditions(("a b", "c"), WordsIn.ANYWHERE, ("o",), ("FR",), ("EG",), ("sport",), ("fr",))
    one = Rule(RuleKind.KEEP, what)
    draft = draft_of(4, one, NOW)
    assert draft.rule(NOW) == one
    ending = Draft(words="a", ends=Ends.DAY).rule(NOW)
    assert draft_of(4, ending, NOW).rule(NOW).expires is not None
    assert Draft(words=" a ,  b  c,, a").phrases == ("a", "b c")


def test_all_that_is_hidden_is_listed_from_the_sheet(window: MainWindow) -> None:
    sheet = make(window, "story 1")
    assert sheet.see.isVisible()
    sheet.see.click()
    wait(lambda: isinstance(window.navigator.place, Search))
    at_rest(window)
    assert not sheet.isVisible()
    view = window.navigator.view
    assert isinstance(view, SearchView)
    wait(lambda: len(view.list.articles) == 3)
    assert {row.hidden_by for row in view.list.articles} == {1}
    told = [meta.text for row in view.list.list.model_.rows for meta in row.meta]
    assert told.count("hidden by a rule") == 3
    window.run("undo")
    wait(lambda: not view.list.articles)
