"""The marks of what is no good English: a rough translation, a text that nothing has translated."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from globe_app import app as application
from globe_app.model.story import Manner, Quote
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.old.history import StoryLocation
from globe_app.ui.old.look import theme
from globe_app.ui.old.views.story.current import PageStyle, quotation
from globe_app.ui.old.views.story.tabs import CURRENT, REPLAY, TAKES, WHY
from globe_app.ui.old.widgets.story_browser import StoryBrowser
from globe_app.ui.old.window import MainWindow
from globe_app.ui.old.words.translation import NOT_TRANSLATED_HINT, ROUGH_HINT
from tests import sql
from tests.conftest import NOW
from tests.ui_old.conftest import shown, wait
from tests.ui_old.stored_stories import Text, keep, tell

ARABIC = "زلزال قوي يضرب غرب نيبال"
ARABIC_2 = "الجفاف يضرب الأنهار"
TOLD = (
    Text("BR", 9, "The ground trembles in Nepal", ("Sixty people died.",),
         ("A terra treme no Nepal", ("Morreram sessenta pessoas.",)), "pt"),
    Text("SA", 8, ARABIC, ("قتل الزلزال ستين شخصا.",), language="ar"),
    Text("NP", 7, "Earthquake strikes western Nepal", ("The quake killed sixty people.",)),
)  # fmt: skip
UNTOLD = (
    Text("SA", 6, ARABIC_2, ("جفت الأنهار.",), language="ar", paper="Sahifa"),
    Text("GE", 5, "გვალვა", ("მდინარეები დაშრა.",), language="ka"),
)
SAID = Qt.ItemDataRole.AccessibleTextRole
TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def window(qt: object, settings: Settings) -> Iterator[MainWindow]:
    store = open_store(settings.store, settings.images)
    rough, untold, english = keep(store, TOLD)
    sql.change(
        store, "UPDATE translations SET translated_by = 'Apertium (por-eng)' WHERE article_id = ?",
        rough,
    )  # fmt: skip
    tell(store, (untold, rough, english))
    tell(store, keep(store, UNTOLD))
    store.close()
    made = application.build_window(settings, theme.LIGHT, clock=lambda: NOW)
    yield from shown(qt, made)  # type: ignore[arg-type]


def idle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy and window.globe.at_rest)


def open_story(window: MainWindow, tab: int = CURRENT, row: int = 0) -> None:
    window.pane.open_world()
    idle(window)
    story = window.pane.world.model.rows[row].id
    window.pane.open_story(story)
    idle(window)
    if tab != CURRENT:
        window.pane.stories.bring(StoryLocation(story, tab), lambda: None)
        idle(window)


def tips(browser: StoryBrowser, words: str) -> set[str]:
    """The tool tips of all places of these words on a page."""
    found, said = browser.document().find(words), set()
    while not found.isNull():
        said.add(found.charFormat().toolTip())
        found = browser.document().find(words, found)
    return said


@pytest.mark.parametrize(
    ("code", "mark", "hint"),
    [
        ("BR", "rough translation", ROUGH_HINT), ("SA", "in Arabic", NOT_TRANSLATED_HINT),
        ("NP", "", None),
    ],
)  # fmt: skip
def test_a_list_of_articles_marks_them_in_words(
    window: MainWindow, code: str, mark: str, hint: str | None
) -> None:
    window.pane.open_country(code)
    idle(window)
    index = window.pane.country.model.index(0)
    marks = [one for one in ("rough translation", "in Arabic") if f", {one}" in index.data(SAID)]
    assert marks == ([mark] if mark else [])
    assert index.data(TIP) == hint


def test_the_article_itself_says_that_its_english_is_rough(window: MainWindow) -> None:
    window.pane.open_country("BR")
    idle(window)
    reader = window.pane.reader
    window.pane.open_article(window.pane.country.model.rows[0].id)
    idle(window)
    found = reader.browser.document().find("rough translation")
    assert found.charFormat().toolTip() == ROUGH_HINT
    assert reader.strip.says.text().startswith("Translated from Portuguese by Apertium")
    assert "rough translation" in reader.strip.says.text()


def test_a_story_has_the_headline_that_is_in_the_best_english(window: MainWindow) -> None:
    window.pane.open_world()
    idle(window)
    row = window.pane.world.model.rows[0]
    assert row.headline == "Earthquake strikes western Nepal"  # not of the most central article
    assert (row.language, row.in_english, row.rough) == ("en", True, False)


def test_a_story_whose_headline_nothing_has_translated_says_its_language(
    window: MainWindow,
) -> None:
    open_story(window, TAKES, row=1)
    assert "in Arabic" in window.pane.world.model.index(1).data(SAID)
    assert NOT_TRANSLATED_HINT in window.pane.world.model.index(1).data(TIP)
    page = window.pane.story.takes.browser
    headline = page.document().find(ARABIC_2).block()
    assert headline.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight
    assert tips(page, "in Arabic") == {NOT_TRANSLATED_HINT}


def test_headlines_beside_each_other_say_which_english_is_rough(window: MainWindow) -> None:
    open_story(window, TAKES)
    browser = window.pane.story.takes.browser
    assert tips(browser, "rough translation") == {ROUGH_HINT}
    assert "rough" not in browser.document().find("Earthquake strikes").block().text()


def test_a_quotation_is_marked_and_stands_on_the_side_of_its_language() -> None:
    style = PageStyle(theme.LIGHT, "Serif", 12.0, NOW, 1, str, originals=True)
    rough = Quote(1, 0, "New dead", "Nove mortos", "pt", "Post", "BR", NOW, rough=True)
    assert ">rough translation</span>" in quotation(rough, style)
    said = replace(rough, rough=False, manner=Manner.REACTION)
    assert "Post, BR" in quotation(said, style)
    assert " · reaction" in quotation(said, style)
    assert "reaction" not in quotation(rough, style)
    untold = Quote(2, 0, ARABIC, ARABIC, "ar", "Post", "SA", NOW, in_english=False)
    html = quotation(untold, style)
    assert ">in Arabic</span>" in html
    assert 'class="quote" dir="rtl"' in html
    assert html.count(ARABIC) == 1, "its original is not shown a second time"
    assert "from Arabic" not in html


def test_replay_and_why_grouped_mark_them_too(window: MainWindow) -> None:
    open_story(window, REPLAY)
    steps = window.pane.story.replay.list.model()
    said = [steps.index(n, 0).data(SAID) for n in range(3)]
    assert said[0].endswith("rough translation")
    assert said[1].endswith("in Arabic")
    assert said[2].endswith("western Nepal")
    open_story(window, WHY)
    rows = window.pane.story.why.list.model()
    said = [rows.index(n, 0).data(SAID) for n in range(3)]
    assert ["rough translation" in one for one in said].count(True) == 1
    assert ["in Arabic" in one for one in said].count(True) == 1
