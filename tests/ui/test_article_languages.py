"""A translated article: English, original, both side by side; sentences marked beside each other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from globe_app.geo.countries import Countries
from globe_app.model.story import HEADLINE
from globe_app.pipeline import ingest
from globe_app.pipeline.translate import TranslationRequest
from globe_app.settings import Settings
from globe_app.store.articles import article
from globe_app.store.db import Store
from globe_app.text.sentences import numbered_sentences
from globe_app.ui.background.translator_values import ArticleTranslator, Stage, TranslatorRow
from globe_app.ui.places import Article
from globe_app.ui.views.article.bilingual import Mode, PageSentence
from globe_app.ui.views.article.toolbar import MODES
from globe_app.ui.views.article.view import ArticleView
from globe_app.ui.widgets.segments import SegmentButton
from globe_app.ui.words.translation import ROUGH_HINT, own_language_name
from tests import sql
from tests.conftest import NOW
from tests.pipeline.translate.conftest import RAIN, Counting, These, keep, run
from tests.ui.view_bench import Bench, bench

BODY = (
    "<p>Primera frase 😀 de hoy. Segunda frase.</p><p>La zxq vino. Tercera frase.</p>"
    "<ul><li>Un punto &amp; coma.</li></ul>"
    + "".join(f"<p>Párrafo {n} con palabras. Y otra frase {n}.</p>" for n in range(30))
)


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        made.window.resize(860, 640)
        yield made


@pytest.fixture
def view(at: Bench) -> ArticleView:
    made = ArticleView(at.context())
    at.put(made)
    for tool in made.toolbar():
        tool.setParent(at.window)
    return made


@pytest.fixture
def translated(store: Store, countries: Countries) -> int:
    (one,) = keep(store, countries, "es", ("Titular del día", BODY))
    run(store, countries, These(Counting()))
    return one


def sample_article(store: Store, settings: Settings, where: str) -> int:
    ingest.load_sample(store, settings.resources / "sample", NOW)
    return int(sql.value(store, f"SELECT min(id) FROM articles WHERE {where}"))


def text_of(view: ArticleView) -> str:
    return view.reader.browser.toPlainText()


def tinted(view: ArticleView) -> set[str]:
    """The words that are marked by their ground."""
    return {
        " ".join(one.cursor.selectedText().split())
        for one in view.reader.browser.extraSelections()
        if one.format.background().style() != Qt.BrushStyle.NoBrush
    }


def dotted(view: ArticleView) -> list[str]:
    """The words with a dotted line below."""
    dots = QTextCharFormat.UnderlineStyle.DotLine
    return [
        " ".join(one.cursor.selectedText().split())
        for one in view.reader.browser.extraSelections()
        if one.format.underlineStyle() == dots
    ]


def location(view: ArticleView, words: str) -> QTextCursor:
    """Just inside some words of the page, in this very case."""
    document = view.reader.browser.document()
    found = document.find(words, QTextCursor(), QTextDocument.FindFlag.FindCaseSensitively)
    assert not found.isNull(), words
    cursor = QTextCursor(found)
    cursor.setPosition(found.selectionStart() + 1)
    return cursor


def hover(view: ArticleView, words: str) -> None:
    """Move the mouse onto some words of the page."""
    browser = view.reader.browser
    at = QPointF(browser.cursorRect(location(view, words)).center()) + QPointF(3, 0)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, browser.viewport().mapToGlobal(at), none, none,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(browser.viewport(), move)


def marked(view: ArticleView) -> PageSentence:
    found = view.reader.sentences.marked
    assert found is not None
    return found


def choose(view: ArticleView, mode: Mode) -> None:
    """Click one of the languages above the text."""
    view.tools.languages.findChildren(SegmentButton)[MODES.index(mode)].click()


# What is shown ------------------------------------------------------------------------------------


def test_a_translation_says_from_what_language_where_it_was_made_and_what_is_missing(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    text = text_of(view)
    assert "translated from Spanish on this computer, 1 sentence not translated" in text
    document = view.reader.browser.document()
    assert document.find("translated from").charFormat().toolTip() == "Counting (es-en)"
    assert not view.line.isVisible(), "good English needs no line above it"


def test_english_alone_has_the_english_headline_the_others_have_the_original(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    seen = {}
    for mode in Mode:
        view.set_mode(mode)
        seen[mode] = ("TITULAR DEL DÍA" in text_of(view), "Titular del día" in text_of(view))
    assert seen == {
        Mode.ENGLISH: (True, False), Mode.ORIGINAL: (False, True), Mode.BOTH: (True, True),
    }  # fmt: skip


def test_three_buttons_show_english_original_and_both(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    seen = {}
    for mode in Mode:
        choose(view, mode)
        seen[mode] = ("SEGUNDA FRASE." in text_of(view), "Segunda frase." in text_of(view))
        assert view.tools.languages.at == MODES.index(mode)
        assert view.selection().side_by_side is (mode is Mode.BOTH)
    assert seen == {
        Mode.ENGLISH: (True, False), Mode.ORIGINAL: (False, True), Mode.BOTH: (True, True),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "name"),
    [("ar", "العربية"), ("es", "Español"), ("pt-BR", "Português"), ("ja", "日本語"), ("zh-CN", "中文"),
     ("de", "Deutsch"), ("nb", "Norsk bokmål"), ("ka", "ქართული"), ("xx", "xx")],
)  # fmt: skip
def test_a_language_is_named_in_itself(tag: str, name: str) -> None:
    assert own_language_name(tag).lower() == name.lower()


def test_both_are_columns_where_there_is_room_and_pairs_below_each_other_where_not(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    view.set_mode(Mode.BOTH)
    browser = view.reader.browser
    ours, theirs = location(view, "SEGUNDA FRASE."), location(view, "Segunda frase.")
    half = browser.viewport().width() // 2
    assert browser.cursorRect(ours).left() < half < browser.cursorRect(theirs).left()
    assert abs(browser.cursorRect(ours).top() - browser.cursorRect(theirs).top()) < 4
    at.window.resize(480, 640)
    from tests.ui.conftest import wait

    wait(lambda: view.reader.at_rest)
    ours, theirs = location(view, "SEGUNDA FRASE."), location(view, "Segunda frase.")
    assert browser.cursorRect(ours).left() == browser.cursorRect(theirs).left()
    assert browser.cursorRect(ours).bottom() <= browser.cursorRect(theirs).top()
    text = text_of(view)
    assert (
        text.index("SEGUNDA FRASE.") < text.index("Segunda frase.") < text.index("TERCERA FRASE.")
    )


def test_a_text_from_right_to_left_is_set_so_beside_its_english(
    at: Bench, view: ArticleView, store: Store, settings: Settings
) -> None:
    one = sample_article(store, settings, "language = 'ar'")
    at.go(view, Article(one))
    view.set_mode(Mode.BOTH)
    page = view.page
    assert page is not None
    block = next(b for b in page.text if len(b.original) > 1)
    document = view.reader.browser.document()
    theirs, ours = document.find(block.original[-1]), document.find(block.english[-1])
    assert theirs.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert ours.blockFormat().layoutDirection() != Qt.LayoutDirection.RightToLeft
    view.set_mode(Mode.ORIGINAL)
    headline = document.find(page.article.row.original_headline)
    assert headline.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    view.set_mode(Mode.ENGLISH)
    hover(view, block.english[0])
    assert view.reader.popup.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert block.original[0] in view.reader.popup.text()


def test_what_could_not_be_translated_stands_as_it_was_written_with_a_dotted_line(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    assert dotted(view) == ["La zxq vino."]
    view.set_mode(Mode.BOTH)
    assert dotted(view) == ["La zxq vino."]
    assert "not translated; shown as written" in text_of(view)
    view.set_mode(Mode.ORIGINAL)
    assert dotted(view) == []


def test_a_translated_lead_is_followed_by_the_original(
    at: Bench, view: ArticleView, store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", RAIN)
    run(store, countries, These(Counting()), TranslationRequest(phase="heads"))
    at.go(view, Article(one))
    assert view.line.says.text() == "Headline and lead are translated; the rest follows."
    text = text_of(view)
    assert (
        text.index("LA LLUVIA HA DEVUELTO")
        < text.index("Not translated yet")
        < text.index("Nadie sabe")
    )
    assert dotted(view) == []
    view.set_mode(Mode.BOTH)
    assert "not translated yet; shown as written" in text_of(view)
    last = len(numbered_sentences(article(store, one).body_html)) - 1
    assert view.reader.go_to_sentence(last)


def test_a_rough_translation_is_marked_with_what_that_means(
    at: Bench, view: ArticleView, store: Store, translated: int
) -> None:
    sql.change(
        store, "UPDATE translations SET translated_by = 'Apertium (spa-eng)' WHERE article_id = ?",
        translated,
    )  # fmt: skip
    at.go(view, Article(translated))
    found = view.reader.browser.document().find("rough translation")
    assert found.charFormat().toolTip() == ROUGH_HINT


def test_markup_in_a_headline_or_text_is_shown_as_words(
    at: Bench, view: ArticleView, store: Store, countries: Countries
) -> None:
    (one,) = keep(
        store, countries, "es", ("Uno &lt;b&gt; dos", "<p>Tres &lt;script&gt; cuatro.</p>")
    )
    run(store, countries, These(Counting()))
    at.go(view, Article(one))
    for mode in Mode:
        view.set_mode(mode)
        assert "tres <script> cuatro." in text_of(view).lower()


def test_a_choice_of_language_lasts_while_stepping_through_articles(
    at: Bench, view: ArticleView, store: Store, countries: Countries, translated: int
) -> None:
    (english,) = keep(store, countries, "en", ("A headline", "<p>It rains.</p>"))
    at.go(view, Article(translated))
    view.toggle_both()
    at.go(view, Article(english))
    assert view.reader.mode is Mode.ORIGINAL
    assert not view.selection().two_languages
    at.go(view, Article(translated))
    assert view.reader.mode is Mode.BOTH
    view.toggle_original()
    assert view.reader.mode is Mode.ORIGINAL
    view.toggle_original()
    assert view.reader.mode is Mode.ENGLISH


# Sentences ----------------------------------------------------------------------------------------


def test_the_mouse_on_a_sentence_marks_it_and_its_counterpart(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    view.set_mode(Mode.BOTH)
    hover(view, "SEGUNDA FRASE.")
    assert tinted(view) == {"SEGUNDA FRASE.", "Segunda frase."}
    hover(view, "Primera frase")
    assert tinted(view) == {"Primera frase 😀 de hoy.", "PRIMERA FRASE 😀 DE HOY."}
    assert not view.reader.popup.isVisible(), "both are on the page"
    QApplication.sendEvent(view.reader.browser, QEvent(QEvent.Type.Leave))
    assert tinted(view) == set()


def test_in_one_language_the_other_is_shown_beside_the_sentence(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    popup, browser = view.reader.popup, view.reader.browser
    hover(view, "SEGUNDA FRASE.")
    assert popup.isVisible()
    assert popup.text() == "Segunda frase."
    hover(view, "La zxq vino.")
    assert "Not translated" in popup.text()
    view.set_mode(Mode.ORIGINAL)
    hover(view, "Segunda frase.")
    assert popup.text() == "SEGUNDA FRASE."
    assert not browser.viewport().geometry().intersected(popup.geometry()).isEmpty()


def test_keys_go_through_all_sentences_and_no_further(
    at: Bench, view: ArticleView, store: Store, translated: int
) -> None:
    at.go(view, Article(translated))
    count = len(numbered_sentences(article(store, translated).body_html))
    for mode in Mode:
        view.reader.sentences.forget()
        view.set_mode(mode)
        view.reader.browser.verticalScrollBar().setValue(0)
        seen: list[PageSentence] = []
        while not seen or view.reader.sentences.marked != seen[-1]:
            if view.reader.sentences.marked is not None:
                seen.append(view.reader.sentences.marked)
            view.step_sentence(1)
        numbers = [one.number for one in seen]
        if mode is Mode.BOTH:  # what is not translated stands on one side only
            missing = set(range(count)) - set(numbers)
            assert len(missing) == 1
            assert numbers == [HEADLINE, *(n for n in range(count) if n not in missing)]
        else:
            assert numbers == [HEADLINE, *range(count)]
        assert {one.original for one in seen} == {mode is Mode.ORIGINAL}
        view.step_sentence(-1)
        assert view.reader.sentences.marked == seen[-2]


def test_a_marked_sentence_is_visible(at: Bench, view: ArticleView, translated: int) -> None:
    at.go(view, Article(translated))
    browser = view.reader.browser
    for mode in Mode:
        view.set_mode(mode)
        for number in (40, 3, 60, HEADLINE):
            assert view.reader.go_to_sentence(number)
            assert marked(view).number == number
            assert 0 <= browser.cursorRect().top() < browser.viewport().height()
    assert not view.reader.go_to_sentence(4_000)


def test_a_quotation_is_found_by_the_number_it_has_in_the_store(
    at: Bench, view: ArticleView, store: Store, translated: int
) -> None:
    for number, words in enumerate(numbered_sentences(article(store, translated).body_html)):
        at.go(view, Article(translated, sentence=number))
        assert marked(view).text == (words if "zxq" in words else words.upper())


def test_a_quotation_of_an_english_article_is_found_too(
    at: Bench, view: ArticleView, store: Store, countries: Countries
) -> None:
    body = (
        "<p>It <b>rains</b> in&nbsp;the north. The <a href='https://p.example/'>river</a> rises.</p>"
        * 9
    )
    (one,) = keep(store, countries, "en", ("A headline", body))
    at.go(view, Article(one))
    for number, words in enumerate(numbered_sentences(article(store, one).body_html)):
        assert view.reader.go_to_sentence(number)
        assert tinted(view) == {words}
    starts = [place.start for place in view.reader.sentences.positions]
    assert starts == sorted(set(starts))


def test_a_change_of_language_stays_at_the_sentence_that_is_read(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    view.reader.go_to_sentence(40)
    browser = view.reader.browser
    for mode in (Mode.BOTH, Mode.ORIGINAL, Mode.ENGLISH):
        view.set_mode(mode)
        place = view.reader.sentences.find(40, original=mode is Mode.ORIGINAL)
        assert place is not None
        cursor = QTextCursor(browser.document())
        cursor.setPosition(place.start)
        assert 0 <= browser.cursorRect(cursor).top() < browser.viewport().height()


def test_sentences_that_are_not_matched_one_to_one_are_marked_block_by_block(
    at: Bench, view: ArticleView, store: Store, settings: Settings
) -> None:
    sample_article(store, settings, "1")
    for (one,) in sql.rows(store, "SELECT article_id FROM translations ORDER BY article_id"):
        at.go(view, Article(one))
        page = view.page
        assert page is not None
        loose = [b for b in page.text if not b.linked and b.english and b.original]
        if loose:
            break
    view.set_mode(Mode.BOTH)
    assert view.reader.go_to_sentence(loose[0].first)
    theirs = {" ".join(words.split()) for words in loose[0].original}
    assert theirs <= tinted(view)


def test_what_is_copied_of_both_is_of_the_language_in_which_the_selection_began(
    at: Bench, view: ArticleView, translated: int
) -> None:
    at.go(view, Article(translated))
    view.set_mode(Mode.BOTH)
    browser = view.reader.browser
    for first, last, said in (
        ("PRIMERA FRASE", "TERCERA FRASE.", "PRIMERA FRASE 😀 DE HOY. SEGUNDA FRASE.\n\nTERCERA FRASE."),
        ("Primera frase", "Tercera frase.",
         "Primera frase 😀 de hoy. Segunda frase.\n\nLa zxq vino. Tercera frase."),
    ):  # fmt: skip
        cursor = location(view, first)
        cursor.setPosition(location(view, last).position() + 4, QTextCursor.MoveMode.KeepAnchor)
        browser.setTextCursor(cursor)
        browser.copy()
        assert QApplication.clipboard().text() == said


# What is not translated yet -----------------------------------------------------------------------

GREEK = ("Βροχή στον βορρά", "<p>Έβρεξε πολύ.</p>")
GREEK_ROW = TranslatorRow("el-en", "el", "Greek", offered=True, size=13_400_000)


def test_an_article_not_in_english_yet_says_what_can_be_done(
    at: Bench, view: ArticleView, store: Store, countries: Countries
) -> None:
    wanted: list[object] = []
    view.translate_wanted.connect(wanted.append)
    view.translator_wanted.connect(wanted.append)
    view.translators_wanted.connect(lambda: wanted.append("list"))
    (one,) = keep(store, countries, "el", GREEK)
    foreign: list[bool] = []
    view.foreign_shown.connect(lambda: foreign.append(True))
    at.go(view, Article(one))
    assert foreign
    line = view.line
    view.set_able(frozenset({"es"}))
    assert line.says.text() == "In Greek, not translated yet."
    assert not line.translate.isVisible()
    assert not view.selection().can_translate
    line.translators.click()
    view.set_translator(ArticleTranslator(GREEK_ROW, Stage.OFFERED))
    assert line.get.words == "Get the Greek translator (13 MB)"
    assert not line.translators.isVisible()
    line.get.click()
    view.set_translator(ArticleTranslator(GREEK_ROW, Stage.DOWNLOADING, 43))
    assert line.says.text() == "In Greek. Getting its translator: 43 %"
    assert not line.get.isVisible()
    view.set_able(frozenset({"el"}))
    assert line.says.text() == "In Greek, not translated yet."
    assert view.selection().can_translate
    line.translate.click()
    view.translate()
    assert wanted == ["list", "el", one, one]
    view.set_translating(one)
    assert line.says.text() == "In Greek. Translating…"
    run(store, countries, These(Counting("el")))
    view.set_translating(0)
    at.refresh(view)
    assert "translated from Greek on this computer" in text_of(view)
    assert "ΈΒΡΕΞΕ ΠΟΛΎ." in text_of(view)


@pytest.mark.parametrize(
    ("stage", "says", "button"),
    [
        (Stage.UNKNOWN, "In Greek. No translator for it is known: this is the original.", ""),
        (Stage.WAITING, "In Greek. Its translator comes after others.", ""),
        (Stage.INSTALLING, "In Greek. Its translator is checked and installed…", ""),
        (Stage.STOPPED, "In Greek, not translated yet.", "Go on getting the Greek translator (13 MB)"),
        (Stage.FAILED, "In Greek. Its translator did not come: the disk is full.", "Try again"),
    ],
)  # fmt: skip
def test_an_article_says_how_far_the_translator_of_its_language_is(
    at: Bench, view: ArticleView, store: Store, countries: Countries, stage: Stage, says: str, button: str
) -> None:  # fmt: skip
    (one,) = keep(store, countries, "el", GREEK)
    at.go(view, Article(one))
    view.set_able(frozenset({"es"}))
    view.set_translator(ArticleTranslator(GREEK_ROW, stage, why="the disk is full"))
    assert view.line.says.text() == says
    assert view.line.get.isVisible() == bool(button)
    assert not button or view.line.get.words == button


def test_english_that_comes_while_one_reads_leaves_the_sentence_where_it_is(
    at: Bench, view: ArticleView, store: Store, countries: Countries
) -> None:
    body = "".join(f"<p>Πρόταση με αριθμό {n} στη μέση της σελίδας.</p>" for n in range(80))
    (one,) = keep(store, countries, "el", ("Βροχή στον βορρά", body))
    at.go(view, Article(one))
    bar = view.reader.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = view.reader.sentences.first_visible()
    assert first is not None
    assert first.number > 10
    run(store, countries, These(Counting("el")))
    at.refresh(view)
    now = view.reader.sentences.first_visible()
    assert now is not None
    assert "ΠΡΌΤΑΣΗ" in now.text
    assert abs(now.number - first.number) <= 1


def test_an_article_that_could_not_be_translated_says_why(
    at: Bench, view: ArticleView, store: Store, countries: Countries
) -> None:
    (one,) = keep(store, countries, "es", ("La zxq uno", "<p>La zxq dos.</p>"))
    run(store, countries, These(Counting()))
    at.go(view, Article(one))
    view.set_able(frozenset({"es"}))
    assert "In Spanish. Counting (es-en) could translate none" in view.line.says.text()
    assert view.line.translate.words == "Try again"
    assert "La zxq dos." in text_of(view)
