"""An article's page: its parts, what marks it, what moves nothing, and what no text can do to the window."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QImage, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from globe_app.geo.countries import Countries
from globe_app.model.news import Picture
from globe_app.settings import Settings
from globe_app.store import images, pages
from globe_app.store.db import Store
from globe_app.text.html import headline_of_text
from globe_app.ui.look.style import Style
from globe_app.ui.places import Article, Country, Story
from globe_app.ui.views.article.bilingual import Mode
from globe_app.ui.views.article.view import ArticleView
from globe_app.ui.widgets.grounds import GroundKind
from tests import sql
from tests.ui.conftest import wait
from tests.ui.stored_stories import QUAKE, Text, keep, tell
from tests.ui.view_bench import Bench, bench, press

Key = Qt.Key
LINES = tuple(
    f"Line {n} of a text that is long enough to be scrolled for a while." for n in range(200)
)


@pytest.fixture
def at(qt: QApplication, settings: Settings, countries: Countries) -> Iterator[Bench]:
    with bench(qt, settings, countries) as made:
        yield made


@pytest.fixture
def view(at: Bench) -> ArticleView:
    made = ArticleView(at.context())
    at.put(made)
    for tool in made.toolbar():
        tool.setParent(at.window)
    return made


def kept(at: Bench, *texts: Text) -> list[int]:
    found: list[int] = []
    at.store(lambda store: found.extend(keep(store, texts)))
    return found


def with_body(at: Bench, body: str) -> int:
    """An article whose page gave this text."""
    (one,) = kept(at, Text("KE", 1, "A headline", ("The feed's words.",)))
    at.store(lambda store: pages.write_images(store, one, body, (), Picture("")))
    return one


def png(width: int, height: int, colour: Qt.GlobalColor = Qt.GlobalColor.darkGreen) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def text_of(view: ArticleView) -> str:
    return view.reader.browser.toPlainText()


def click(view: ArticleView, words: str) -> None:
    """Click on words of the page."""
    browser = view.reader.browser
    found = browser.document().find(words)
    assert not found.isNull(), words
    middle = QTextCursor(browser.document())
    middle.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
    browser.setTextCursor(middle)
    browser.ensureCursorVisible()
    QTest.mouseClick(
        browser.viewport(), Qt.MouseButton.LeftButton, pos=browser.cursorRect(middle).center()
    )


def select(view: ArticleView, words: str) -> None:
    found = view.reader.browser.document().find(words)
    assert not found.isNull()
    view.reader.browser.setTextCursor(found)


# What is on the page ------------------------------------------------------------------------------


def test_the_page_has_outlet_country_headline_date_author_and_text_in_this_order(
    at: Bench, view: ArticleView
) -> None:
    (one,) = kept(
        at, Text("KE", 5, "Bridge shut", ("It is shut.", "Nobody knows why."), author="A. Wanjiru")
    )
    at.go(view, Article(one))
    text = text_of(view)
    parts = [
        "KE Post",
        "Kenya",
        "Bridge shut",
        "Friday 6 November",
        "5 h ago",
        "A. Wanjiru",
        "It is shut.",
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    assert view.title == "Bridge shut"
    assert view.country() == "KE"


def test_an_undated_article_says_so_and_tells_no_age(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 0, "No date", ("It has none.",), dated=False))
    at.go(view, Article(one))
    assert "undated, received Friday 6 November" in text_of(view)
    assert "ago" not in text_of(view)


def test_the_age_is_told_anew_as_time_passes(at: Bench, view: ArticleView) -> None:
    from datetime import timedelta

    (one,) = kept(at, Text("KE", 5, "Bridge shut", ("It is shut.",)))
    at.go(view, Article(one))
    at.now += timedelta(hours=1)
    view.minute(at.now)
    assert "6 h ago" in text_of(view)


def test_opening_marks_it_read_once_it_is_stored(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Bridge shut", ("It is shut.",)))
    at.go(view, Article(one))
    row = view.selection().article
    assert row is not None
    assert row.read
    at.store(lambda store: _assert_read(store, one))


def _assert_read(store: Store, one: int) -> None:
    assert sql.value(
        store, "SELECT read_at IS NOT NULL FROM reader_state WHERE article_id = ?", one
    )


def test_the_bookmark_shows_what_is_stored_and_not_what_was_clicked(
    at: Bench, view: ArticleView
) -> None:
    (one,) = kept(at, Text("KE", 5, "Bridge shut", ("It is shut.",)))
    at.go(view, Article(one))
    view.tools.save.click()
    assert at.run == ["save"]
    assert not view.tools.save.isChecked()
    at.actions.mark_saved(one, True)
    at.settle()
    assert view.tools.save.isChecked()


def test_buttons_stand_for_actions_and_are_enabled_by_the_neighbours(
    at: Bench, view: ArticleView
) -> None:
    (one,) = kept(at, Text("KE", 5, "Bridge shut", ("It is shut.",)))
    at.go(view, Article(one))
    view.set_neighbours(False, True)
    assert not view.tools.previous.isEnabled()
    view.tools.next.click()
    assert at.run == ["next"]


def test_space_pages_down_and_then_asks_for_the_next(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Long", LINES))
    at.go(view, Article(one))
    browser = view.reader.browser
    view.focus()
    bar = browser.verticalScrollBar()
    press(browser, Key.Key_Space)
    assert 0 < bar.value() < bar.maximum()
    for _ in range(100):
        if at.run:
            break
        press(browser, Key.Key_Space)
        QApplication.processEvents()
    assert at.run == ["next"]
    assert bar.value() == bar.maximum()


def test_bullets_stand_in_a_box_and_lead_to_their_sentence(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Long", LINES))
    at.store(lambda store: sql.change(
        store, "UPDATE texts SET summary = ? WHERE article_id = ?", f'["{LINES[150]}"]', one
    ))  # fmt: skip
    at.go(view, Article(one))
    kinds = [ground.kind for ground in _grounds(view)]
    assert GroundKind.BOX in kinds
    assert GroundKind.BULLET in kinds
    click(view, LINES[150])
    marked = view.reader.sentences.marked
    assert marked is not None
    assert marked.text == LINES[150]
    assert view.reader.browser.verticalScrollBar().value() > 0


def _grounds(view: ArticleView):  # type: ignore[no-untyped-def]
    from globe_app.ui.views.article.grounds import find_grounds

    return find_grounds(view.reader.browser.document())


def test_a_short_quotation_is_a_pull_quote(at: Bench, view: ArticleView) -> None:
    one = with_body(
        at, "<p>She spoke.</p><blockquote><p>We were asleep.</p></blockquote><p>Then left.</p>"
    )
    at.go(view, Article(one))
    assert [g.kind for g in _grounds(view) if g.kind is GroundKind.QUOTE] == [GroundKind.QUOTE]
    font = view.reader.browser.document().find("We were asleep.").charFormat().font()
    usual = view.reader.browser.document().find("Then left.").charFormat().font()
    assert font.italic()
    assert font.pointSizeF() > usual.pointSizeF() or font.pixelSize() > usual.pixelSize()


def test_nothing_of_a_hostile_headline_outlet_or_address_is_taken_for_html(
    at: Bench, view: ArticleView
) -> None:
    hostile = '<img src="http://track.example/x.gif"> & <b>bold</b>'
    (one,) = kept(at, Text("KE", 5, hostile, ("It is shut.",), author=hostile))
    at.go(view, Article(one))
    assert text_of(view).count(hostile) == 2


# Letters that Qt counts twice ---------------------------------------------------------------------


def test_emoji_cut_no_letters_off_what_is_marked(at: Bench, view: ArticleView) -> None:
    said = tuple(f"😀 Sentence {n} 🎉🎉 with emoji 👩‍👩‍👧." for n in range(40))
    (one,) = kept(at, Text("KE", 5, "🚀🚀🚀 A launch 🚀", said))
    at.go(view, Article(one))
    assert "🚀🚀🚀 A launch 🚀" in text_of(view)
    for number in (0, 7, 39):
        assert view.reader.go_to_sentence(number)
        (selection,) = view.reader.browser.extraSelections()
        assert selection.cursor.selectedText() == said[number]


# Pictures -----------------------------------------------------------------------------------------


@pytest.fixture
def pictured(at: Bench, view: ArticleView) -> int:
    (one,) = kept(at, Text("KE", 5, "Look", LINES[:80]))

    def add(store: Store) -> None:
        name = images.keep_png(store, png(1200, 800))
        body = f'<p>Look:</p><img src="image:{name}"><p>{" ".join(LINES)}</p>'
        pages.write_images(store, one, body, (name,), Picture(name, "A green field", 1200, 800))

    at.store(add)
    at.go(view, Article(one))
    return one


def _drawn(view: ArticleView, address: str):  # type: ignore[no-untyped-def]
    kind = QTextDocument.ResourceType.ImageResource.value
    return view.reader.browser.document().resource(kind, QUrl(address))


def test_pictures_have_as_many_pixels_as_the_screen_shows(
    at: Bench, view: ArticleView, pictured: int
) -> None:
    value = view.reader.browser
    assert view.reader.addresses
    assert value.devicePixelRatioF() == float(os.environ.get("QT_SCALE_FACTOR", "1"))
    for address in view.reader.addresses.values():
        pixmap = _drawn(view, address)
        assert pixmap.width() == round(value.measure * value.devicePixelRatioF())
        assert pixmap.devicePixelRatio() == value.devicePixelRatioF()


@pytest.mark.parametrize("ratio", ["1.5", "2"])
def test_pictures_are_as_sharp_on_a_screen_of_another_ratio(ratio: str) -> None:
    here = f"{__file__}::test_pictures_have_as_many_pixels_as_the_screen_shows"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", here],
        env={**os.environ, "QT_SCALE_FACTOR": ratio}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_pictures_follow_the_column_when_the_window_has_another_size(
    at: Bench, view: ArticleView, pictured: int
) -> None:
    before = view.reader.browser.measure
    at.window.resize(520, 800)
    wait(lambda: view.reader.browser.measure != before and view.reader.at_rest)
    for address in view.reader.addresses.values():
        assert _drawn(view, address).width() == view.reader.browser.measure


def test_a_picture_whose_file_is_gone_is_a_plain_area_of_its_shape(
    at: Bench, view: ArticleView
) -> None:
    import shutil

    from globe_app.ui.views.article.pictures import PLACEHOLDER

    (one,) = kept(at, Text("KE", 5, "Look", ("Words.",)))

    def add(store: Store) -> None:
        name = images.keep_png(store, png(1200, 800))
        pages.write_images(
            store, one, f'<p>Look:</p><img src="image:{name}">', (name,), Picture("")
        )

    at.store(add)
    shutil.rmtree(at.settings.images)
    at.go(view, Article(one))
    (address,) = view.reader.addresses.values()
    drawn = _drawn(view, address).toImage()
    assert drawn.pixelColor(drawn.rect().center()).alpha() == PLACEHOLDER.alpha()
    assert drawn.width() > drawn.height() > 40


# What moves nothing -------------------------------------------------------------------------------


def test_a_resize_keeps_the_selection_and_the_line_that_is_read(
    at: Bench, view: ArticleView
) -> None:
    (one,) = kept(at, Text("KE", 5, "Long", LINES))
    at.go(view, Article(one))
    browser = view.reader.browser
    bar = browser.verticalScrollBar()
    wait(lambda: bar.maximum() > 3_000)  # the end is laid out
    select(view, LINES[3])
    bar.setValue(bar.maximum() // 2)
    first = view.reader.sentences.first_visible()
    assert first is not None
    for width in (*range(632, 480, -19), *range(480, 900, 35), 632):
        at.window.resize(width, 800)
        QApplication.processEvents()
    wait(lambda: view.reader.at_rest)
    assert browser.textCursor().selectedText() == LINES[3]
    now = view.reader.sentences.first_visible()
    assert now is not None
    assert abs(now.number - first.number) <= 2


def test_a_window_that_only_grows_wider_than_the_column_lays_nothing_out(
    at: Bench, view: ArticleView
) -> None:
    (one,) = kept(at, Text("KE", 5, "Long", LINES))
    at.window.resize(900, 800)
    at.go(view, Article(one))
    laid_out: list[object] = []
    view.reader.browser.measure_changed.connect(lambda: laid_out.append(1))
    for width in range(900, 1400, 50):
        at.window.resize(width, 800)
        QApplication.processEvents()
    assert not laid_out
    left = view.reader.browser.viewport().geometry().left()
    right = view.reader.browser.width() - view.reader.browser.viewport().geometry().right()
    assert left > 200
    assert abs(left - right) < 40, "the column stands in the middle"


def test_a_refresh_keeps_scroll_and_selection(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Long", LINES))
    at.go(view, Article(one))
    select(view, LINES[3])
    bar = view.reader.browser.verticalScrollBar()
    bar.setValue(700)
    at.refresh(view)
    assert (bar.value(), view.reader.browser.textCursor().selectedText()) == (700, LINES[3])
    here = view.here()
    assert here is not None
    assert here.at.scroll == 700


def test_a_changed_text_comes_without_moving_the_reader(at: Bench, view: ArticleView) -> None:
    one = with_body(at, "".join(f"<p>{line}</p>" for line in LINES))
    at.go(view, Article(one))
    bar = view.reader.browser.verticalScrollBar()
    bar.setValue(900)
    first = view.reader.sentences.first_visible()
    assert first is not None
    body = "".join(f"<p>{line}</p>" for line in (*LINES, "A line more."))
    at.store(lambda store: pages.write_images(store, one, body, (), Picture("")))
    at.refresh(view)
    now = view.reader.sentences.first_visible()
    assert now is not None
    assert "A line more." in text_of(view)
    assert now.number == first.number


def test_back_finds_the_article_scrolled_as_it_was_left(at: Bench, view: ArticleView) -> None:
    one, other = kept(at, Text("KE", 5, "Long", LINES), Text("KE", 6, "Other", LINES))
    at.go(view, Article(one, origin=Country("KE")))
    view.reader.browser.verticalScrollBar().setValue(1200)
    left = view.here()
    assert left is not None
    at.go(view, Article(other))
    assert view.reader.browser.verticalScrollBar().value() == 0
    at.go(view, left)
    assert view.reader.browser.verticalScrollBar().value() == 1200
    assert view.here() == left


def test_an_article_is_opened_at_a_sentence(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Long", LINES))
    at.go(view, Article(one, sentence=120))
    marked = view.reader.sentences.marked
    assert marked is not None
    assert marked.text == LINES[120]
    here = view.here()
    assert here is not None
    at.go(view, here)  # a refresh does not jump there again
    view.reader.browser.verticalScrollBar().setValue(0)
    at.refresh(view)
    assert view.reader.browser.verticalScrollBar().value() == 0


def test_the_wheel_scrolls_beside_the_column_too(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Long", LINES))
    at.window.resize(1200, 800)
    at.go(view, Article(one))
    browser = view.reader.browser
    at_margin = QPointF(20, 300)
    wheel = QWheelEvent(
        at_margin, browser.mapToGlobal(at_margin), QPoint(0, -240), QPoint(0, -240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(browser, wheel)
    assert browser.verticalScrollBar().value() > 0


def test_text_size_scales_headline_text_and_column(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "A long headline about bridges", LINES))
    at.window.resize(1800, 800)
    at.go(view, Article(one))
    document = view.reader.browser.document()

    def sizes() -> list[float]:
        return [
            document.find(words).charFormat().font().pointSizeF()
            for words in ("A long headline", LINES[0], "Kenya")
        ]

    before, measure = sizes(), view.reader.browser.measure
    view.set_style(Style(at.style.theme, 2.0))
    assert [now / old for now, old in zip(sizes(), before, strict=True)] == pytest.approx(
        [2, 2, 2], rel=0.05
    )
    assert view.reader.browser.measure > measure * 1.5


# Texts without end --------------------------------------------------------------------------------

MONSTERS: list[tuple[str, Callable[[], str]]] = [
    ("one word", lambda: f"<p>{'a' * 390_000}</p>"),
    ("emoji", lambda: f"<p>{'😀' * 390_000}</p>"),
    ("accents", lambda: f"<p>a{chr(0x301) * 390_000}</p>"),
    ("one paragraph", lambda: f"<p>{'word ' * 78_000}</p>"),
    ("no spaces", lambda: f"<p>{'日本語の文' * 78_000}</p>"),
    ("paragraphs", lambda: "<p>a</p>" * 48_000),
    ("elements in elements", lambda: f"{'<blockquote>' * 3_000}x{'</blockquote>' * 3_000}"),
]


@pytest.mark.parametrize(("what", "body"), MONSTERS, ids=[what for what, _ in MONSTERS])
def test_any_text_is_laid_out_in_part_with_a_word_about_the_rest(
    at: Bench, view: ArticleView, what: str, body: Callable[[], str]
) -> None:
    one = with_body(at, body())
    at.go(view, Article(one))
    document = view.reader.browser.document()
    assert document.characterCount() < 70_000
    assert document.blockCount() < 3_000
    longest = max(len(word) for word in text_of(view).split()) if what != "no spaces" else 0
    assert longest < 1_000
    if what in ("one paragraph", "no spaces", "paragraphs"):
        assert "is not shown" in text_of(view)
        assert "Show all" in text_of(view)
    elif what in ("one word", "emoji"):
        assert "more letters without a space are not shown" in text_of(view)


def test_the_rest_of_a_long_text_is_shown_on_demand_and_nothing_is_lost(
    at: Bench, view: ArticleView
) -> None:
    words = [f"word{n}" for n in range(14_000)]
    one = with_body(at, f"<p>{' '.join(words)}</p><h2>The end</h2><p>It ends here.</p>")
    at.go(view, Article(one))
    assert "It ends here." not in text_of(view)
    click(view, "Show all")
    wait(lambda: "It ends here." in text_of(view))
    assert [one for one in text_of(view).split() if one.startswith("word")] == words
    assert "Show all" not in text_of(view)
    assert view.reader.go_to_sentence(len(view.reader.sentences.positions) - 2)


def test_a_headline_without_end_is_cut(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "hey " * 100_000, ("x.",)))
    at.store(lambda store: sql.change(
        store, "UPDATE articles SET headline = ? WHERE id = ?", "h" * 400_000, one
    ))  # fmt: skip
    at.go(view, Article(one))
    assert len(text_of(view)) < 2_000
    assert "The headline is longer: this is its beginning." in text_of(view)


def test_a_headline_that_was_cut_as_it_came_in_says_so_and_others_do_not(
    at: Bench, view: ArticleView
) -> None:
    cut = headline_of_text("Umm al-Mishkah " * 100)
    long, short = kept(
        at, Text("KE", 5, cut, ("x.",)), Text("KE", 6, "And then they left …", ("x.",))
    )
    at.go(view, Article(long))
    assert "The headline is longer" in text_of(view)
    at.go(view, Article(short))
    assert "The headline is longer" not in text_of(view)


# Other countries' takes ---------------------------------------------------------------------------


@pytest.fixture
def quake(at: Bench) -> list[int]:
    found: list[int] = []

    def fill(store: Store) -> None:
        found.extend(keep(store, QUAKE))
        tell(store, found)

    at.store(fill)
    return found


def test_alternative_takes_are_folded_to_one_line_and_open_on_demand(
    at: Bench, view: ArticleView, quake: list[int]
) -> None:
    at.go(view, Article(quake[0]))
    text = text_of(view)
    assert "4 other countries tell this" in text
    assert "Strong quake in Nepal felt in Delhi" not in text
    click(view, "Alternative")
    at.settle()
    text = text_of(view)
    assert "Strong quake in Nepal felt in Delhi" in text
    assert "India" in text
    click(view, "Strong quake in Nepal felt in Delhi")
    story = view.page.article.story if view.page else 0
    assert at.wanted == [Article(quake[1], origin=Story(story))]


def test_no_picture_of_a_fold_stands_in_another_line_than_its_words(
    at: Bench, view: ArticleView, quake: list[int]
) -> None:
    at.go(view, Article(quake[0]))
    for width in range(420, 700, 16):
        at.window.resize(width, 700)
        at.settle()
        block = view.reader.browser.document().find("Alternative").block()
        assert "\ufffc" in block.text()
        layout = block.layout()
        for n in range(layout.lineCount()):
            line = layout.lineAt(n)
            words = block.text()[line.textStart() :][: line.textLength()].strip()
            assert not words.startswith("\ufffc")
            assert words.count("\ufffc") == words.count("Takes") + words.count("Current")


def test_what_is_folded_stands_off_the_text_in_both_languages(
    at: Bench, view: ArticleView, quake: list[int]
) -> None:
    at.window.resize(860, 700)
    at.go(view, Article(quake[3]))
    view.set_mode(Mode.BOTH)
    at.settle()
    document = view.reader.browser.document()
    layout = document.documentLayout()
    fold = layout.blockBoundingRect(document.find("Alternative").block())
    text = layout.blockBoundingRect(document.find("Two planes carry").block())
    assert text.top() - fold.bottom() >= 20


def test_what_opens_moves_nothing_above_it(at: Bench, view: ArticleView, quake: list[int]) -> None:
    at.window.resize(632, 500)
    at.go(view, Article(quake[0]))
    bar = view.reader.browser.verticalScrollBar()
    wait(lambda: bar.maximum() > 200)
    bar.setValue(60)
    click(view, "Alternative")
    at.settle()
    assert "Strong quake in Nepal felt in Delhi" in text_of(view)
    assert bar.value() == 60


def test_what_was_open_stays_open_for_the_next_article(
    at: Bench, view: ArticleView, quake: list[int]
) -> None:
    at.go(view, Article(quake[0]))
    click(view, "Alternative")
    at.settle()
    at.go(view, Article(quake[1]))
    assert "Earthquake strikes western Nepal" in text_of(view)
    click(view, "Alternative")
    assert "Earthquake strikes western Nepal" not in text_of(view)


def test_the_worlds_current_take_opens_on_demand_and_leads_to_the_whole_story(
    at: Bench, view: ArticleView, quake: list[int]
) -> None:
    at.go(view, Article(quake[0]))
    click(view, "World")
    wait(lambda: not at.services.busy and "The whole story" in text_of(view))
    click(view, "The whole story")
    assert at.run == ["open_story"]


def test_an_article_told_nowhere_else_offers_no_takes(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Alone", ("It is alone.",)))
    at.go(view, Article(one))
    assert "Alternative" not in text_of(view).replace("\xa0", " ")


# Clipboard and links ------------------------------------------------------------------------------


def test_a_quotation_is_copied_with_its_source(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Bridge shut", ("It is shut.", "Nobody knows why.")))
    at.go(view, Article(one))
    select(view, "Nobody knows why.")
    view.copy_quotation()
    said = QApplication.clipboard().text().split("\n")
    assert said[0] == "“Nobody knows why.”"
    assert said[1] == "— KE Post (Kenya), Friday 6 November"


def test_the_context_menu_offers_to_copy_what_is_selected(at: Bench, view: ArticleView) -> None:
    (one,) = kept(at, Text("KE", 5, "Bridge shut", ("It is shut.", "Nobody knows why.")))
    at.go(view, Article(one))
    select(view, "Nobody knows why.")
    viewport = view.reader.browser.viewport()
    where = viewport.mapToGlobal(QPoint(9, 9))
    QApplication.sendEvent(
        viewport, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), where)
    )
    (menu,) = (one for one in view.tools.findChildren(QMenu) if one.isVisible())
    (copy,) = (action for action in menu.actions() if action.text() == "Copy")
    copy.trigger()
    menu.close()
    assert QApplication.clipboard().text() == "Nobody knows why."


def test_a_damaged_article_says_so_above_its_text(at: Bench, view: ArticleView) -> None:
    import sqlite3

    (one,) = kept(at, Text("KE", 5, "Bridge shut", ("It is shut.",)))
    db = sqlite3.connect(at.settings.store)
    with db:
        db.execute("UPDATE texts SET plain = 'altered' WHERE article_id = ?", [one])
    db.close()
    at.go(view, Article(one))
    text = text_of(view)
    assert text.index("This article is damaged") < text.index("It is shut.")
