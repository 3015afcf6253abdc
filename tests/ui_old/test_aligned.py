"""A translated article in the pane: English, original, side by side; sentences marked beside each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.briefing import articles
from globe_app.geo.countries import Countries
from globe_app.model.story import HEADLINE
from globe_app.pipeline.translate import TranslationRequest
from globe_app.settings import Settings
from globe_app.store.articles import article
from globe_app.store.db import Store, open_store, writing
from globe_app.text.sentences import numbered_sentences
from globe_app.ui.old.background.translator_values import ArticleTranslator, Stage, TranslatorRow
from globe_app.ui.old.look import theme
from globe_app.ui.old.look.images import load_images
from globe_app.ui.old.views.article.bilingual import Mode, PageSentence
from globe_app.ui.old.views.article.view import ArticlePane
from globe_app.ui.old.window import MainWindow
from tests import sql
from tests.conftest import NOW
from tests.pipeline.translate.conftest import RAIN, Counting, These, apertium, keep, run
from tests.ui_old.conftest import shown, wait

BODY = (
    "<p>Primera frase 😀 de hoy. Segunda frase.</p><p>La zxq vino. Tercera frase.</p>"
    "<ul><li>Un punto &amp; coma.</li></ul>"
    + "".join(f"<p>Párrafo {n} con palabras. Y otra frase {n}.</p>" for n in range(30))
)


@pytest.fixture
def pane(qt: QApplication) -> Iterator[ArticlePane]:
    made = ArticlePane(theme.LIGHT, "DejaVu Serif", lambda: NOW)
    made.resize(820, 640)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qt.processEvents()


@pytest.fixture
def translated(store: Store, countries: Countries) -> int:
    (one,) = keep(store, countries, "es", ("Titular del día", BODY))
    run(store, countries, These(Counting()))
    return one


def show(pane: ArticlePane, store: Store, countries: Countries, article_id: int) -> None:
    pane.show_article(load_images(articles.article_page(store, countries, article_id)))
    QApplication.processEvents()


def mode_of(pane: ArticlePane) -> Mode:
    """What is shown now."""
    return pane.mode


def marks(pane: ArticlePane) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
    """What is marked on the page, and how it is underlined."""
    found = []
    for one in pane.browser.extraSelections():
        words = " ".join(one.cursor.selectedText().split())
        found.append((words, one.format.underlineStyle()))
    return found


LINE, DASH, DOT = (
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.DashUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
)


def location(pane: ArticlePane, words: str) -> QTextCursor:
    """Just inside some words of the page, in this very case."""
    found = pane.browser.document().find(
        words, QTextCursor(), QTextDocument.FindFlag.FindCaseSensitively
    )
    assert not found.isNull()
    cursor = QTextCursor(found)
    cursor.setPosition(found.selectionStart() + 1)
    return cursor


def hover(pane: ArticlePane, words: str) -> None:
    """Move the mouse onto some words of the page."""
    cursor = location(pane, words)
    at = QPointF(pane.browser.cursorRect(cursor).center()) + QPointF(3, 0)
    view = pane.browser.viewport()
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, move)


def test_a_translation_says_from_what_and_by_whom_above_the_text(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    assert pane.strip.says.text().startswith("Translated from Spanish by Counting (es-en)")
    pane.browser.verticalScrollBar().setValue(pane.browser.verticalScrollBar().maximum())
    assert pane.strip.isVisible()
    assert "1 sentence not translated: dotted underline" in pane.strip.says.text()


def test_the_headline_stands_in_both_languages(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    for mode in Mode:
        pane.set_mode(mode)
        text = pane.browser.toPlainText()
        assert "TITULAR DEL DÍA" in text
        assert "Titular del día" in text


def test_three_modes_show_english_original_and_both(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    seen = {}
    for mode in Mode:
        pane.strip.modes[mode].click()
        text = pane.browser.toPlainText()
        seen[mode] = ("SEGUNDA FRASE." in text, "Segunda frase." in text)
        assert pane.strip.modes[mode].isChecked()
    assert seen == {
        Mode.ENGLISH: (True, False), Mode.ORIGINAL: (False, True), Mode.BOTH: (True, True),
    }  # fmt: skip


def test_side_by_side_is_a_table_where_there_is_room_and_one_under_the_other_where_not(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    pane.set_mode(Mode.BOTH)
    assert "<table" in pane.browser.toHtml()
    ours, theirs = location(pane, "SEGUNDA FRASE."), location(pane, "Segunda frase.")
    half = pane.browser.viewport().width() // 2
    assert pane.browser.cursorRect(theirs).left() < half < pane.browser.cursorRect(ours).left()
    pane.resize(500, 640)
    QApplication.processEvents()
    assert "<table" not in pane.browser.toHtml()
    text = pane.browser.toPlainText()
    assert (
        text.index("SEGUNDA FRASE.") < text.index("Segunda frase.") < text.index("TERCERA FRASE.")
    )


def test_the_mouse_on_a_sentence_marks_it_and_its_counterpart(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    pane.set_mode(Mode.BOTH)
    hover(pane, "SEGUNDA FRASE.")
    assert ("SEGUNDA FRASE.", LINE) in marks(pane)
    assert ("Segunda frase.", DASH) in marks(pane)
    hover(pane, "Primera frase")
    assert ("Primera frase 😀 de hoy.", LINE) in marks(pane)
    assert ("PRIMERA FRASE 😀 DE HOY.", DASH) in marks(pane)
    assert not pane.counterpart.isVisible()  # both are on the page
    QApplication.sendEvent(pane.browser, QEvent(QEvent.Type.Leave))
    assert {look for _, look in marks(pane)} == {DOT}


def test_in_english_the_original_of_a_sentence_is_shown_beside_it(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    hover(pane, "SEGUNDA FRASE.")
    assert pane.counterpart.isVisible()
    assert pane.counterpart.text() == "Segunda frase."
    hover(pane, "La zxq vino.")
    assert "Not translated" in pane.counterpart.text()
    pane.set_mode(Mode.ORIGINAL)
    hover(pane, "Segunda frase.")
    assert pane.counterpart.text() == "SEGUNDA FRASE."
    assert not pane.browser.viewport().geometry().intersected(pane.counterpart.geometry()).isEmpty()


def test_untranslated_sentences_have_a_dotted_underline(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    assert marks(pane) == [("La zxq vino.", DOT)]
    pane.set_mode(Mode.BOTH)
    assert ("La zxq vino.", DOT) in marks(pane)
    pane.set_mode(Mode.ORIGINAL)
    assert marks(pane) == []


def test_keys_go_through_all_sentences_and_no_further(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    page = pane.shown
    assert page is not None
    count = len(numbered_sentences(page.article.body_html))
    for mode in Mode:
        pane.sentences.forget()
        pane.set_mode(mode)
        pane.browser.verticalScrollBar().setValue(0)
        seen: list[PageSentence] = []
        while not seen or pane.sentences.marked != seen[-1]:
            if pane.sentences.marked is not None:
                seen.append(pane.sentences.marked)
            pane.step_sentence(1)
        assert [one.number for one in seen] == [HEADLINE, *range(count)]
        assert {one.original for one in seen} == {mode is Mode.ORIGINAL}
        pane.step_sentence(-1)
        assert pane.sentences.marked == seen[-2]


def test_a_marked_sentence_is_visible(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    for mode in Mode:
        pane.set_mode(mode)
        for number in (40, 3, 60, HEADLINE):
            assert pane.go_to_sentence(number)
            marked = pane.sentences.marked
            assert marked is not None
            assert marked.number == number
            edge = pane.browser.cursorRect().top()
            assert 0 <= edge < pane.browser.viewport().height()
    assert not pane.go_to_sentence(4_000)


def test_a_quotation_is_found_by_the_number_it_has_in_the_store(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    for number, words in enumerate(numbered_sentences(article(store, translated).body_html)):
        assert pane.go_to_sentence(number)
        marked = pane.sentences.marked
        assert marked is not None
        assert marked.text == (words if "zxq" in words else words.upper())


def test_a_quotation_of_an_english_article_is_found_too(
    pane: ArticlePane, store: Store, countries: Countries
) -> None:
    body = (
        "<p>It <b>rains</b> in&nbsp;the north. The <a href='https://p.example/'>river</a> rises.</p>"
        * 9
    )
    (one,) = keep(store, countries, "en", ("A headline", body))
    show(pane, store, countries, one)
    for number, words in enumerate(numbered_sentences(article(store, one).body_html)):
        assert pane.go_to_sentence(number)
        assert marks(pane)[0] == (words, LINE)
    starts = [place.start for place in pane.sentences.positions]
    assert starts == sorted(set(starts))
    assert not pane.strip.isVisible()


def test_a_mode_lasts_while_stepping_through_articles(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    (english,) = keep(store, countries, "en", ("A headline", "<p>It rains.</p>"))
    show(pane, store, countries, translated)
    pane.toggle_both()
    show(pane, store, countries, english)
    assert mode_of(pane) is Mode.ORIGINAL
    show(pane, store, countries, translated)
    assert mode_of(pane) is Mode.BOTH
    pane.toggle_original()
    assert mode_of(pane) is Mode.ORIGINAL
    pane.toggle_original()
    assert mode_of(pane) is Mode.ENGLISH


def test_a_change_of_mode_stays_at_the_sentence_that_is_read(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    show(pane, store, countries, translated)
    pane.go_to_sentence(40)
    for mode in (Mode.BOTH, Mode.ORIGINAL, Mode.ENGLISH):
        pane.set_mode(mode)
        place = pane.sentences.find(40, original=mode is Mode.ORIGINAL)
        assert place is not None
        cursor = QTextCursor(pane.browser.document())
        cursor.setPosition(place.start)
        assert 0 <= pane.browser.cursorRect(cursor).top() < pane.browser.viewport().height()


def test_a_text_from_right_to_left_is_set_so_beside_its_english(
    pane: ArticlePane, store: Store, settings: Settings, countries: Countries
) -> None:
    from globe_app.pipeline import ingest

    ingest.load_sample(store, settings.resources / "sample", NOW)
    one = sql.value(store, "SELECT min(id) FROM articles WHERE language = 'ar'")
    show(pane, store, countries, one)
    pane.set_mode(Mode.BOTH)
    page = pane.shown
    assert page is not None
    assert pane.strip.says.text() == "Translated from Arabic by the sample edition"
    block = next(b for b in page.text if len(b.original) > 1)
    document = pane.browser.document()
    theirs = document.find(block.original[-1])
    ours = document.find(block.english[-1])
    assert theirs.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert ours.blockFormat().layoutDirection() != Qt.LayoutDirection.RightToLeft
    pane.set_mode(Mode.ENGLISH)
    headline = document.find(page.article.row.original_headline)
    assert headline.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    hover(pane, block.english[0])
    assert pane.counterpart.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert block.original[0] in pane.counterpart.text()


def test_sentences_that_are_not_matched_one_to_one_are_marked_block_by_block(
    pane: ArticlePane, store: Store, settings: Settings, countries: Countries
) -> None:
    from globe_app.pipeline import ingest

    ingest.load_sample(store, settings.resources / "sample", NOW)
    for (one,) in sql.rows(store, "SELECT article_id FROM translations ORDER BY article_id"):
        page = articles.article_page(store, countries, one)
        loose = [b for b in page.text if not b.linked and b.english and b.original]
        if loose:
            break
    show(pane, store, countries, one)
    pane.set_mode(Mode.BOTH)
    assert pane.go_to_sentence(loose[0].first)
    marked = [words for words, look in marks(pane) if look == DASH]
    assert marked == [" ".join(words.split()) for words in loose[0].original]


def test_an_article_not_in_english_yet_says_what_can_be_done(
    pane: ArticlePane, store: Store, countries: Countries
) -> None:
    wanted: list[object] = []
    pane.translate_wanted.connect(wanted.append)
    pane.translator_wanted.connect(wanted.append)
    pane.translators_wanted.connect(lambda: wanted.append("list"))
    (one,) = keep(store, countries, "el", ("Βροχή στον βορρά", "<p>Έβρεξε πολύ.</p>"))
    asked: list[bool] = []
    pane.engines_wanted.connect(lambda: asked.append(True))
    show(pane, store, countries, one)
    assert asked
    pane.set_able(frozenset({"es"}))
    assert pane.strip.says.text() == "In Greek, not translated yet."
    assert not pane.strip.translate.isVisible()
    pane.strip.translators.click()
    row = TranslatorRow("el-en", "el", "Greek", offered=True, size=13_400_000)
    pane.set_translator(ArticleTranslator(row, Stage.OFFERED))
    assert pane.strip.get.text() == "Get the Greek translator (13 MB)"
    assert not pane.strip.translators.isVisible()
    pane.strip.get.click()
    pane.set_translator(ArticleTranslator(row, Stage.DOWNLOADING, 43))
    assert pane.strip.says.text() == "In Greek. Getting its translator: 43 %"
    assert not pane.strip.get.isVisible()
    pane.set_able(frozenset({"el"}))
    assert pane.strip.says.text() == "In Greek, not translated yet."
    pane.strip.translate.click()
    assert wanted == ["list", "el", one]
    pane.set_translating(one)
    assert pane.strip.says.text() == "In Greek. Translating…"
    run(store, countries, These(Counting("el")))
    pane.set_translating(0)
    pane.renew(load_images(articles.article_page(store, countries, one)))
    assert pane.strip.says.text() == "Translated from Greek by Counting (el-en)"
    assert "ΈΒΡΕΞΕ ΠΟΛΎ." in pane.browser.toPlainText()


@pytest.mark.parametrize(
    ("stage", "says", "button"),
    [
        (Stage.UNKNOWN, "In Greek. No translator for it is known: this is the original.", ""),
        (Stage.WAITING, "In Greek. Its translator comes after others.", ""),
        (Stage.INSTALLING, "In Greek. Its translator is checked and installed…", ""),
        (
            Stage.STOPPED,
            "In Greek, not translated yet.",
            "Go on getting the Greek translator (13 MB)",
        ),
        (Stage.FAILED, "In Greek. Its translator did not come: the disk is full.", "Try again"),
    ],
)
def test_an_article_says_how_far_the_translator_of_its_language_is(
    pane: ArticlePane, store: Store, countries: Countries, stage: Stage, says: str, button: str
) -> None:
    (one,) = keep(store, countries, "el", ("Βροχή στον βορρά", "<p>Έβρεξε πολύ.</p>"))
    show(pane, store, countries, one)
    pane.set_able(frozenset({"es"}))
    row = TranslatorRow("el-en", "el", "Greek", offered=True, size=13_400_000)
    pane.set_translator(ArticleTranslator(row, stage, why="the disk is full"))
    assert pane.strip.says.text() == says
    assert pane.strip.get.isVisible() == bool(button)
    assert pane.strip.get.text() == button


def test_english_that_comes_while_one_reads_leaves_the_sentence_where_it_is(
    pane: ArticlePane, store: Store, countries: Countries
) -> None:
    body = "".join(f"<p>Πρόταση με αριθμό {n} στη μέση της σελίδας.</p>" for n in range(80))
    (one,) = keep(store, countries, "el", ("Βροχή στον βορρά", body))
    show(pane, store, countries, one)
    bar = pane.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = pane.sentences.first_visible()
    assert first is not None
    assert first.number > 10
    run(store, countries, These(Counting("el")))
    pane.renew(load_images(articles.article_page(store, countries, one)))
    now = pane.sentences.first_visible()
    assert now is not None
    assert "ΠΡΌΤΑΣΗ" in now.text
    assert abs(now.number - first.number) <= 1


def test_a_translated_lead_is_followed_by_the_original(
    pane: ArticlePane, store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", RAIN)
    run(store, countries, These(Counting()), TranslationRequest(phase="heads"))
    show(pane, store, countries, one)
    assert "Headline and lead are translated; the rest follows." in pane.strip.says.text()
    text = pane.browser.toPlainText()
    assert (
        text.index("LA LLUVIA HA DEVUELTO")
        < text.index("Not translated yet")
        < text.index("Nadie sabe")
    )
    assert marks(pane) == []
    pane.set_mode(Mode.BOTH)
    assert "(not translated yet)" in pane.browser.toPlainText()
    assert pane.go_to_sentence(len(numbered_sentences(article(store, one).body_html)) - 1)


def test_an_article_that_could_not_be_translated_says_why(
    pane: ArticlePane, store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", ("La zxq uno", "<p>La zxq dos.</p>"))
    run(store, countries, These(Counting()))
    show(pane, store, countries, one)
    pane.set_able(frozenset({"es"}))
    assert "In Spanish. Counting (es-en) could translate none" in pane.strip.says.text()
    assert pane.strip.translate.text() == "Try again"
    assert "La zxq dos." in pane.browser.toPlainText()


def test_a_story_told_elsewhere_is_offered(
    pane: ArticlePane, store: Store, countries: Countries, translated: int
) -> None:
    with writing(store) as db:
        db.execute("INSERT INTO stories (id, first_at, last_at, country_count) VALUES (7, 0, 0, 5)")
        db.execute(
            "INSERT INTO story_articles (article_id, story_id, published, country, outlet_id)"
            " VALUES (?, 7, 0, 'AR', 'ar-voz')",
            [translated],
        )
    wanted: list[int] = []
    pane.story_wanted.connect(wanted.append)
    show(pane, store, countries, translated)
    assert pane.strip.story_button.text() == "Told in 5 countries →"
    pane.strip.story_button.click()
    assert wanted == [7]


def test_a_page_of_markup_in_a_headline_shows_it_as_words(
    pane: ArticlePane, store: Store, countries: Countries
) -> None:
    (one,) = keep(
        store, countries, "es", ("Uno &lt;b&gt; dos", "<p>Tres &lt;script&gt; cuatro.</p>")
    )
    run(store, countries, These(Counting()))
    show(pane, store, countries, one)
    for mode in Mode:
        pane.set_mode(mode)
        text = pane.browser.toPlainText().lower()
        assert "tres <script> cuatro." in text


def test_sentences_and_languages_are_reached_by_keys(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    store = open_store(settings.store, settings.images)
    (one,) = keep(store, countries, "es", ("Titular del día", BODY))
    run(store, countries, These(Counting()))
    store.close()
    made = application.build_window(settings, theme.LIGHT, clock=lambda: NOW)
    for window in shown(qt, made):
        _by_key(window, one)


def _by_key(window: MainWindow, one: int) -> None:
    window.pane.open_article(one)
    reader = window.pane.reader
    wait(lambda: reader.shown is not None and reader.isVisible())
    wait(lambda: not window.services.lane.busy)
    reader.browser.setFocus()

    def press(key: Qt.Key, *, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(reader.browser, key, with_)
        QApplication.processEvents()

    press(Qt.Key.Key_BracketRight)
    press(Qt.Key.Key_Down, with_=Qt.KeyboardModifier.ControlModifier)
    assert ("PRIMERA FRASE 😀 DE HOY.", LINE) in marks(reader)
    assert reader.counterpart.text() == "Primera frase 😀 de hoy."
    press(Qt.Key.Key_BracketRight)
    press(Qt.Key.Key_BracketLeft)
    press(Qt.Key.Key_Up, with_=Qt.KeyboardModifier.ControlModifier)
    assert reader.sentences.marked is not None
    assert reader.sentences.marked.number == HEADLINE
    press(Qt.Key.Key_O, with_=Qt.KeyboardModifier.ShiftModifier)
    assert mode_of(reader) is Mode.BOTH
    press(Qt.Key.Key_O)
    assert mode_of(reader) is Mode.ORIGINAL
    press(Qt.Key.Key_O)
    assert mode_of(reader) is Mode.ENGLISH


def test_translate_now_brings_the_english_where_the_original_is_read(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    apertium()
    store = open_store(settings.store, settings.images)
    (one,) = keep(store, countries, "es", RAIN)
    store.close()
    made = application.build_window(settings, theme.LIGHT, clock=lambda: NOW)
    for window in shown(qt, made):
        _translate_now(window, one)


def _translate_now(window: MainWindow, one: int) -> None:
    window.pane.open_article(one)
    reader = window.pane.reader
    wait(lambda: reader.shown is not None and reader.strip.translate.isVisible())
    reader.strip.translate.click()
    assert reader.strip.says.text() == "In Spanish. Translating…"
    wait(lambda: "Translated from Spanish by Apertium" in reader.strip.says.text(), 30)
    assert "rain" in reader.browser.toPlainText()
    wait(lambda: not window.services.lane.busy and not window.services.slow_lane.busy)
