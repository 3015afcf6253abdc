"""An article in the whole window: keys, translation by the real commands, room for both languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.geo.countries import Countries
from globe_app.model.story import HEADLINE
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.places import Article, Country, Story
from globe_app.ui.views.article.bilingual import Mode
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.pipeline.translate.conftest import RAIN, Counting, These, apertium, run
from tests.pipeline.translate.conftest import keep as keep_in
from tests.ui.conftest import STILL, shown, wait
from tests.ui.stored_stories import QUAKE, keep, tell

BODY = "<p>Primera frase 😀 de hoy. Segunda frase.</p>" + "<p>Otra frase más.</p>" * 20


def settle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy)


def go(window: MainWindow, article: int, code: str) -> None:
    window.navigator.go(Country(code))
    settle(window)
    window.navigator.go(Article(article, origin=Country(code)))
    settle(window)


def press(
    window: MainWindow, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(window.article.reader.browser, key, with_)
    settle(window)


@pytest.fixture
def spanish(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[MainWindow]:
    store = open_store(settings.store, settings.images)
    (one,) = keep_in(store, countries, "es", ("Titular del día", BODY))
    run(store, countries, These(Counting()))
    store.close()
    for window in shown(qt, application.build_window(settings, STILL, clock=lambda: NOW)):
        go(window, one, "AR")
        window.article.focus()
        yield window


def test_keys_go_through_sentences_and_languages(spanish: MainWindow) -> None:
    window, reader = spanish, spanish.article.reader
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(window, Qt.Key.Key_BracketRight)
    press(window, Qt.Key.Key_Down, control)
    (selection,) = reader.browser.extraSelections()
    assert selection.cursor.selectedText() == "PRIMERA FRASE 😀 DE HOY."
    assert reader.popup.text() == "Primera frase 😀 de hoy."
    press(window, Qt.Key.Key_BracketRight)
    press(window, Qt.Key.Key_BracketLeft)
    press(window, Qt.Key.Key_Up, control)
    assert reader.sentences.marked is not None
    assert reader.sentences.marked.number == HEADLINE
    press(window, Qt.Key.Key_O, shift)
    assert reader.mode is Mode.BOTH
    press(window, Qt.Key.Key_O)
    assert reader.mode is Mode.ORIGINAL
    press(window, Qt.Key.Key_O)
    assert reader.mode is Mode.ENGLISH


def test_both_languages_get_more_of_the_window(spanish: MainWindow) -> None:
    spanish.resize(1280, 800)
    wait(lambda: spanish.article.reader.browser.measure < 500)
    before = spanish.article.reader.browser.measure
    press(spanish, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: spanish.article.reader.browser.measure > before + 80)
    press(spanish, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: spanish.article.reader.browser.measure == before)


def test_the_star_stays_off_where_nothing_is_stored(
    spanish: MainWindow, settings: Settings
) -> None:
    import sqlite3

    db = sqlite3.connect(settings.store)
    db.execute(
        "CREATE TRIGGER full BEFORE UPDATE ON reader_state BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    db.execute(
        "CREATE TRIGGER full2 BEFORE INSERT ON reader_state BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    db.commit()
    db.close()
    spanish.article.tools.save.click()
    settle(spanish)
    assert not spanish.article.tools.save.isChecked()


def test_a_take_of_another_country_is_opened_and_back_returns(
    qt: QApplication, settings: Settings
) -> None:
    store = open_store(settings.store, settings.images)
    ids = keep(store, QUAKE)
    story = tell(store, ids)
    store.close()
    for window in shown(qt, application.build_window(settings, STILL, clock=lambda: NOW)):
        go(window, ids[0], "NP")
        view = window.article
        view.takes.toggle("takes")
        settle(window)
        document = view.reader.browser.document()
        found = document.find("Strong quake in Nepal felt in Delhi")
        view.reader.browser.setTextCursor(found)
        view.reader.browser.ensureCursorVisible()
        where = view.reader.browser.cursorRect(found).center()
        QTest.mouseClick(
            view.reader.browser.viewport(),
            Qt.MouseButton.LeftButton,
            pos=where - where.__class__(30, 0),
        )
        settle(window)
        assert window.navigator.place is not None
        assert window.navigator.place.page == Article(ids[1])
        assert window.navigator.place.sequence == Story(story).sequence
        press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        place = window.navigator.place
        assert isinstance(place, Article)
        assert place.id == ids[0]
        assert place.origin == Country("NP") or (
            place.origin and place.origin.page == Country("NP")
        )


def test_translate_now_brings_the_english_where_the_original_is_read(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    apertium()
    store = open_store(settings.store, settings.images)
    (one,) = keep_in(store, countries, "es", RAIN)
    store.close()
    for window in shown(qt, application.build_window(settings, STILL, clock=lambda: NOW)):
        window.navigator.go(Article(one))
        settle(window)
        line, text = window.article.line, window.article.reader.browser
        wait(lambda: line.translate.isVisible())  # noqa: B023
        line.translate.click()
        assert line.says.text() == "In Spanish. Translating…"
        wait(lambda: "translated from Spanish" in text.toPlainText(), 90)  # noqa: B023
        assert "rain" in text.toPlainText()
        settle(window)
