"""The world's stories and one story's pages, as a reader uses them: keys and clicks in, words out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from globe_app import app as application
from globe_app.briefing import stories
from globe_app.geo.countries import Countries
from globe_app.model.story import (
    Figure,
    FigureComparison,
    FigureSource,
    FigureVerdict,
    Quote,
    StoryArticle,
    Takes,
)
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.old.history import View
from globe_app.ui.old.look import theme
from globe_app.ui.old.views.story import current as story_html
from globe_app.ui.old.views.story import figures as figures_html
from globe_app.ui.old.views.story import takes_html
from globe_app.ui.old.views.story.current import PageStyle, columns_in, in_columns
from globe_app.ui.old.views.story.tabs import CURRENT, FIGURES, REPLAY, TAKES, THEMES, WHY
from globe_app.ui.old.views.story.timeline import bars_of, ticks_of
from globe_app.ui.old.views.story.why import READ_ONLY
from globe_app.ui.old.views.world.view import waiting_words
from globe_app.ui.old.widgets.story_browser import StoryBrowser
from globe_app.ui.old.window import MainWindow
from globe_app.ui.old.words import figures as figure_words
from tests.conftest import NOW
from tests.ui_old.conftest import shown, wait
from tests.ui_old.stored_stories import HOSTILE, QUOTED, Text, fill_stories, keep, tell

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qt: object, settings: Settings) -> Iterator[MainWindow]:
    fill_stories(settings)
    made = application.build_window(settings, theme.LIGHT, clock=lambda: NOW)
    yield from shown(qt, made)  # type: ignore[arg-type]


def idle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy and window.globe.at_rest)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def open_world(window: MainWindow) -> None:
    press(window.pane.welcome.list, Key.Key_W)
    idle(window)


def open_quake(window: MainWindow, tab: int = CURRENT) -> None:
    open_world(window)
    press(window.pane.world.list, Key.Key_Return)
    idle(window)
    if tab != CURRENT:
        press(window.pane.story.current, Qt.Key(Key.Key_1 + tab))
        idle(window)


def click(browser: StoryBrowser, words: str) -> None:
    """Click with the mouse on words of a page."""
    found = browser.document().find(words)
    assert not found.isNull(), f"{words} is not on the page"
    browser.setTextCursor(found)
    browser.ensureCursorVisible()
    at = browser.cursorRect(found)
    QTest.mouseClick(browser.viewport(), LEFT, pos=QPoint(at.left() - 8, at.center().y()))


def test_w_lists_the_stories_the_most_told_first(window: MainWindow) -> None:
    open_world(window)
    page = window.pane.world
    assert window.pane.currentWidget() is page
    assert [row.headline for row in page.model.rows] == [
        "Earthquake strikes western Nepal", "Ferry runs aground off Kobe",
    ]  # fmt: skip
    said = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Earthquake strikes western Nepal. 5 countries  ·  5 articles, 4 independent texts  ·  "
        "first 1 day ago: Nepal, India, United Kingdom, Saudi Arabia, France"
    )
    assert page.facts.text() == "2 stories told in two countries or more  ·  6 countries"
    assert window.windowTitle() == "The world’s stories – globe_app"
    press(page.list, Key.Key_J)
    current = page.current()
    assert current is not None
    assert current.headline.startswith("Ferry")
    page.tabs.setCurrentIndex(0)
    idle(window)
    assert [row.headline[:5] for row in page.model.rows] == ["Earth", "Ferry"]


def test_a_list_without_stories_says_why(window: MainWindow, settings: Settings) -> None:
    open_world(window)
    page = window.pane.world
    page.show_stories((), 0, 0, ())
    assert page.empty.text() == "No articles are stored yet. A sync (F5) gets today’s news."
    page.show_stories((), 0, 512, (("el", 9), ("th", 3)))
    assert page.empty.text().startswith("None of the 512 stored articles is grouped into a story")
    assert page.waiting.text() == "12 articles in Greek and Thai wait for a translator."
    assert page.models_button.isVisible()
    page.show_stories((), 40, 2, ())
    assert "A longer period may have some." in page.empty.text()
    assert not page.models_button.isVisible()
    many = tuple((tag, 1) for tag in ("el", "th", "ka", "is", "sw", "am"))
    assert waiting_words(many).startswith(
        "6 articles in Greek, Thai, Georgian, Icelandic and 2 other"
    )
    assert waiting_words((("el", 1),)) == "1 article in Greek waits for a translator."


def test_while_articles_are_grouped_the_list_says_so_and_that_none_waits(
    window: MainWindow,
) -> None:
    open_world(window)
    page = window.pane.world
    window.enrichment.control.running_changed.emit(True)
    page.show_stories((), 0, 512, (("fr", 34),))
    assert "being put together now" in page.empty.text()
    assert page.waiting.text() == ""
    assert not page.models_button.isVisible()
    window.enrichment.control.running_changed.emit(False)
    assert page.waiting.text() == "34 articles in French wait for a translator."
    assert page.models_button.isVisible()


def test_the_current_take_tells_who_tells_it_and_who_is_silent(window: MainWindow) -> None:
    open_quake(window)
    text = window.pane.story.current.toPlainText()
    for part in (
        "The World’s Current Take", "Earthquake strikes western Nepal",
        "NP Post, Nepal", "5 countries tell it, 2 are silent",
        "5 articles, 4 independent texts", "Told in 5 countries",
        "Silent: 2", "2 outlets of theirs published in these days", "Brazil, Japan",
        "countries are not collected in these days. Of them nothing can be said.",
        "First report", "Nepal, NP Post · Thu Nov 5, 06:00",
    ):  # fmt: skip
        assert part in text
    assert window.windowTitle() == "Earthquake strikes western Nepal – globe_app"
    assert window.globe_overlays.mode is not None
    assert window.globe_overlays.described("NP").startswith("Nepal: tells it, 1 article")
    assert window.globe_overlays.described("BR") == "Brazil: collected, silent"
    assert window.globe_overlays.described("KE") == "Kenya: not collected"
    press(window.pane.story.current, Key.Key_Escape)
    idle(window)
    assert window.pane.currentWidget() is window.pane.world
    assert window.globe_overlays.mode is None, "the globe shows the news again"


def test_a_clicked_quotation_opens_its_sentence_and_back_returns_to_it(window: MainWindow) -> None:
    open_quake(window, TAKES)
    pane, browser = window.pane, window.pane.story.takes.browser
    click(browser, QUOTED)
    scroll = browser.verticalScrollBar().value()
    assert scroll > 0
    camera = window.globe.camera
    idle(window)
    assert pane.view is View.ARTICLE
    assert QUOTED in pane.reader.browser.toPlainText()
    marked = pane.reader.sentences.marked
    assert marked is not None
    assert marked.number == 1
    assert window.globe_overlays.mode is not None, "its story stays on the globe"
    window.go_to("BR")
    idle(window)
    assert window.globe_overlays.mode is None
    for view in (View.ARTICLE, View.STORY):
        pane.back()
        idle(window)
        assert pane.view is view
        assert window.globe_overlays.mode is not None
    assert pane.story.tab == TAKES
    assert browser.verticalScrollBar().value() == scroll
    assert window.globe.camera == camera
    pane.back()
    idle(window)
    assert pane.view is View.WORLD


def test_j_and_k_step_through_the_articles_of_a_story(window: MainWindow) -> None:
    open_quake(window, TAKES)
    pane = window.pane
    click(pane.story.takes.browser, "Strong quake in Nepal felt in Delhi")
    idle(window)
    heads = []
    for key in (Key.Key_J, Key.Key_J, Key.Key_K):
        press(pane.reader.browser, key)
        idle(window)
        assert pane.reader.shown is not None
        heads.append(pane.reader.shown.article.row.country)
    assert heads == ["GB", "SA", "GB"]
    press(pane.reader.browser, Key.Key_S)
    idle(window)
    press(pane.reader.browser, Key.Key_S)
    idle(window)
    row = pane.here()
    assert row is not None
    assert not row.saved, "saved, then not: the mark is known though no list shows it"
    pane.back()
    idle(window)
    assert pane.view is View.STORY


def test_takes_show_headlines_side_by_side_and_quotations_by_theme(window: MainWindow) -> None:
    open_quake(window, TAKES)
    page = window.pane.story.takes
    text = page.browser.toPlainText()
    assert "المملكة ترسل مساعدات إلى نيبال" in text
    assert "SA Post · Thu Nov 5" in text
    assert "Wire copy: same text as IN Post, India (Reuters)" in text
    assert text.count("The quake killed 42 people, the state broadcaster said.") == 1
    assert [page.themes.itemText(i) for i in range(3)] == [
        "The headlines", "Casualties and Violence  (3)", "Rescue and Relief  (2)",
    ]  # fmt: skip
    assert "طائرتان تحملان خياما إلى نيبال." not in text
    press(page.browser, Key.Key_O)
    assert "طائرتان تحملان خياما إلى نيبال." in page.browser.toPlainText()
    assert "dir='rtl'" in page.browser.toHtml()
    top = page.browser.verticalScrollBar().value()
    press(page.browser, Key.Key_J, Key.Key_J)
    assert page.themes.currentIndex() == 2
    assert page.browser.verticalScrollBar().value() > top
    press(page.browser, Key.Key_K)
    assert page.themes.currentText().startswith("Casualties")


def test_tab_goes_from_link_to_link_and_enter_follows_it(window: MainWindow) -> None:
    open_quake(window, TAKES)
    browser = window.pane.story.takes.browser
    walked = []
    for _ in range(3):
        press(browser, Key.Key_Tab)
        walked.append(browser.textCursor().selectedText())
    assert walked[:2] == ["Earthquake strikes western Nepal", "Strong quake in Nepal felt in Delhi"]
    press(browser, Key.Key_Return)
    idle(window)
    assert window.pane.view is View.ARTICLE
    assert window.windowTitle().startswith("Nepal earthquake: dozens killed – United Kingdom")


def test_a_cell_of_the_matrix_opens_its_passages_alone(window: MainWindow) -> None:
    open_quake(window, THEMES)
    story = window.pane.story
    model = story.matrix.model
    assert [name for _, name in model.themes][:2] == [
        "Casualties and Violence",
        "Rescue and Relief",
    ]
    assert model.countries[0] == "NP", "who says most stands first"
    assert "GB" not in model.countries, "a copy says nothing of its own"
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Nepal, Casualties and Violence: 1 passage"
    story.matrix.table.setCurrentIndex(model.index(1, 0))
    press(story.matrix.table, Key.Key_Return)
    idle(window)
    assert story.tab == TAKES
    text = story.takes.browser.toPlainText()
    assert QUOTED in text
    assert "quake killed" not in text
    click(story.takes.browser, "All countries and themes")
    assert "quake killed" in story.takes.browser.toPlainText()


def test_figures_that_differ_come_first_and_lead_to_their_sentences(window: MainWindow) -> None:
    open_quake(window, FIGURES)
    browser = window.pane.story.figures
    text = browser.toPlainText()
    assert text.index("≠ Sources differ: 42 (") < text.index("60 (") < text.index("planes")
    click(browser, "The quake killed 60 people")
    idle(window)
    assert window.pane.view is View.ARTICLE
    window.pane.back()
    idle(window)
    assert window.pane.story.tab == FIGURES


def test_articles_are_split_off_and_put_back(window: MainWindow) -> None:
    open_quake(window, WHY)
    why, story = window.pane.story.why, window.pane.stories
    heard: list[str] = []
    window.pane.message.connect(heard.append)
    assert len(why.model.memberships) == 5
    assert not why.split_button.isEnabled()
    press(why.list, Key.Key_J, Key.Key_Space)
    assert why.model.chosen == (why.model.memberships[1].article.article_id,)
    assert why.says.text().startswith("1 article is chosen.")
    row = why.list.visualRect(why.model.index(2))
    QTest.mouseClick(why.list.viewport(), LEFT, pos=QPoint(20, row.center().y()))
    assert len(why.model.chosen) == 2
    why.split_button.click()
    idle(window)
    assert heard[-1].startswith("2 articles are a story of their own now.")
    assert [one.article.country for one in why.model.memberships] == ["NP", "SA", "FR"]
    assert len(story.articles()) == 3
    assert why.undo_button.isEnabled()
    QTest.keyClick(why.list, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(window)
    assert heard[-1].startswith("Taken back: ")
    assert len(why.model.memberships) == 5


def test_another_story_is_found_and_merged(window: MainWindow) -> None:
    open_quake(window, WHY)
    why = window.pane.story.why
    why.merge_button.click()
    idle(window)
    dialog = window.pane.stories.dialog
    assert dialog is not None
    assert dialog.list.count() == 2, "the quake itself is not offered"
    dialog.search.setText("kobe japan")
    assert dialog.list.count() == 1
    dialog.search.setText("no such words")
    assert not dialog.chosen
    dialog.search.setText("ferry")
    dialog.accept()
    idle(window)
    assert len(why.model.memberships) == 7
    window.pane.stories.undo()
    idle(window)
    assert len(why.model.memberships) == 5


def test_a_window_for_reading_only_says_why_nothing_can_be_split(
    qt: object, settings: Settings
) -> None:
    fill_stories(settings)
    made = application.build_window(settings, theme.DARK, clock=lambda: NOW, read_only=True)
    for window in shown(qt, made):  # type: ignore[arg-type]
        open_quake(window, WHY)
        why = window.pane.story.why
        press(why.list, Key.Key_Space)
        for button in (why.split_button, why.merge_button, why.undo_button):
            assert not button.isEnabled()
            assert button.toolTip() == READ_ONLY
        assert why.says.text() == READ_ONLY


def test_the_replay_steps_from_country_to_country_on_the_globe(window: MainWindow) -> None:
    open_quake(window, REPLAY)
    replay = window.pane.story.replay
    assert [step.country for step in replay.steps] == ["NP", "IN", "GB", "SA", "FR"]
    press(replay.list, Key.Key_J)
    idle(window)
    mode = window.globe_overlays.mode
    assert mode is not None
    assert mode.title == "Replay, step 2 of 5"
    press(replay.list, Key.Key_1)
    idle(window)
    assert window.globe_overlays.mode is not None
    assert window.globe_overlays.mode.title == "Who tells this story"


def test_t_leads_from_an_article_to_its_story(window: MainWindow) -> None:
    heard: list[str] = []
    window.pane.message.connect(heard.append)
    window.go_to("SA")
    idle(window)
    press(window.pane.country.list, Key.Key_T)
    idle(window)
    assert window.pane.view is View.STORY
    assert window.windowTitle().startswith("Earthquake strikes western Nepal")
    window.pane.back()
    idle(window)
    assert window.pane.view is View.LIST
    window.go_to("BR")
    idle(window)
    press(window.pane.country.list, Key.Key_T)
    idle(window)
    assert window.pane.view is View.STORY, "a story of one article is a story"


def test_words_of_an_outlet_never_become_markup(window: MainWindow) -> None:
    open_quake(window, TAKES)
    browser = window.pane.story.takes.browser
    text = browser.toPlainText()
    assert HOSTILE in text
    assert "<i>we</i> were asleep" in text
    store = open_store(window.services.settings.store, read_only=True)
    story = window.pane.story.shown
    assert story is not None
    take = stories.current_take(store, story.row.id)
    found = stories.takes(store, story.row.id, stories.taxonomy(window.services.settings.resources))
    figures = stories.figures(store, story.row.id)
    store.close()
    how = _typeset(lambda code: f"<u>{code}</u>")
    bad = "</p><img src=x>"
    report = replace(take.articles[4], outlet=bad, credit=bad, translated_by=bad, text_of=1)
    hostile = replace(
        take, row=replace(take.row, headline=bad, central_article=report.article_id),
        articles=(report,), silent=('"><b>', "BR"),
    )  # fmt: skip
    for page in (
        story_html.current(hostile, how),
        takes_html.takes(replace(found, headlines=(("FR", (report,)),)), how),
        takes_html.single_take(found, ("<b>", "</td>"), how),
        figures_html.figures(hostile.row, figures, how),
    ):
        for markup in ("<script", "<img src=x", "<u>", '"><b>', "<i>"):
            assert markup not in page


def _typeset(name: object = str, columns: int = 1) -> PageStyle:
    return PageStyle(theme.LIGHT, "Serif", 13.0, NOW, columns, name, originals=True)  # type: ignore[arg-type]


def test_columns_are_as_many_as_fit_and_nothing_is_wider_than_the_page(window: MainWindow) -> None:
    assert [columns_in(px) for px in (200, 400, 540, 1000, 4000)] == [1, 1, 2, 3, 4]
    html = in_columns([("<p>a</p>", 9), ("<p>b</p>", 2), ("<p>c</p>", 2)], 2)
    assert html.index("b</p>") < html.index("c</p>"), "each goes to the shorter column"
    assert html.count("<td") == 2
    open_quake(window, TAKES)
    story = window.pane.story
    for width, height in ((1024, 700), (2560, 1600)):
        window.resize(width, height)
        idle(window)
        for tab in (CURRENT, TAKES, FIGURES, WHY):
            story.tabs.setCurrentIndex(tab)
            idle(window)
            browser = story.browser(tab)
            assert browser is not None
            assert browser.document().idealWidth() <= browser.viewport().width() + 1
        shown = sum(story.tabs.tabRect(i).width() for i in range(story.tabs.count()))
        assert shown <= story.tabs.width(), "no tab is cut off"


def test_a_story_of_two_thousand_articles_opens_and_says_what_it_leaves_out(
    window: MainWindow, settings: Settings, countries: Countries
) -> None:
    codes = sorted(countries.by_code)[:40]
    store = open_store(settings.store, settings.images)
    ids = keep(store, [
        Text(codes[n % 40], 1 + n / 100, f"Report number {n}", (f"Sentence number {n} counts.",))
        for n in range(2_000)
    ])  # fmt: skip
    story = tell(store, ids)
    store.close()
    window.pane.open_story(story)
    wait(lambda: not window.services.busy, 20)
    page = window.pane.story
    assert page.shown is not None
    assert len(page.shown.articles) == 2_000
    for tab in (TAKES, FIGURES, WHY):
        page.tabs.setCurrentIndex(tab)
        wait(lambda: not window.services.busy, 20)
    assert (
        "This story has 2,000 articles. Its first 300 are looked at" in page.figures.toPlainText()
    )
    assert page.why.says.text() == "The first 300 of 2,000 articles are listed."
    text = page.takes.browser.toPlainText()
    assert "This story has 2,000 articles." in text
    assert "and 2 more: all are listed under “Why grouped”" in text


def test_a_country_with_many_passages_shows_some_and_says_how_many_there_are() -> None:
    quote = Quote(1, 0, "It is so.", "", "en", "Paper", "FR", NOW)
    row = _row()
    takes = Takes(
        row, (("FR", ()),), (("a", "A theme"),),
        (takes_html.ThemeTake("a", "A theme", "FR", (quote,) * 6),), ((11,),),
    )  # fmt: skip
    page = takes_html.takes(takes, _typeset())
    assert page.count("It is so.") == takes_html.PASSAGES_EACH
    assert '<a href="only:FR#a">7 more ›</a>' in page
    assert "11 passages, 6 of them shown" in takes_html.single_take(takes, ("a", "FR"), _typeset())


def _row() -> stories.StoryRow:
    return stories.StoryRow(1, "A story", 1, NOW, NOW, 1, 1, 1, ("FR",))


@pytest.mark.parametrize(
    ("lows", "verdict", "words"),
    [
        ((42.0, 60.0), FigureVerdict.DIFFER, "≠ Sources differ: 42 (Paper 0), 60 (Paper 1)"),
        ((42.0, 42.0), FigureVerdict.SAME, "= 2 outlets agree: 42"),
        ((42.0, 60.0), FigureVerdict.COMPATIBLE, "≈ 42 to 60: these can all be so"),
        ((42.0, 60.0), FigureVerdict.UPDATED, "↑ Rose from 42 to 60"),
        ((42.0, 60.0), FigureVerdict.SEVERAL, "· Several figures: 42 to 60"),
        ((1.2e9,), FigureVerdict.SINGLE, "· One outlet only: 1.2 billion"),
    ],
)
def test_whether_figures_differ_is_told_in_words_and_a_sign(
    lows: tuple[float, ...], verdict: FigureVerdict, words: str
) -> None:
    figures = tuple(
        Figure("killed", low, low, "people", "", f"{low}",
               Quote(n, 0, "x", "", "en", f"Paper {n}", "FR", NOW))
        for n, low in enumerate(lows)
    )  # fmt: skip
    assert figure_words.verdict(FigureComparison("killed", "people", figures, verdict)) == words


def _counted(kind: str, unit: str, *lows: float, differ: bool = False) -> FigureComparison:
    figures = tuple(
        Figure(kind, low, low, unit, "", f"{low:g} of {kind}",
               Quote(n, 0, f"It is {low:g}.", "", "en", f"Paper {n}", "FR", NOW))
        for n, low in enumerate(lows)
    )  # fmt: skip
    verdict = (
        FigureVerdict.DIFFER
        if differ
        else FigureVerdict.SINGLE
        if len(lows) == 1
        else FigureVerdict.SAME
        if len(set(lows)) == 1
        else FigureVerdict.SEVERAL
    )
    return FigureComparison(kind, unit, figures, verdict)


def test_what_can_be_compared_comes_first_and_other_numbers_are_only_listed() -> None:
    found = (
        _counted("duration", "days", 2, 30), _counted("injured", "people", 5, 5),
        _counted("money", "USD", 7.0, 9.0), _counted("missing", "people", 3),
        _counted("killed", "people", 42, 60, differ=True), _counted("money: damage", "USD", 1e6, 1e6),
        _counted("votes", "votes", 100, 200),
    )  # fmt: skip
    page = figures_html.figures(_row(), found, _typeset())
    heads = [part.split("</h2>")[0] for part in page.split("<h2>")[1:]]
    assert heads == [
        "Killed", "Injured", "Damage, in US dollars", "Votes", "Missing",
        "Other numbers in the texts",
    ]  # fmt: skip
    assert "5 things are counted; on 1 of them the sources differ." in page
    assert "= 2 outlets agree: 5" in page
    assert "· Several figures: 100 to 200" in page
    others = page.split("Other numbers in the texts")[1]
    assert [number in others for number in ("2 of duration", "30 of duration", "9 of money")] == [
        True, True, True,
    ]  # fmt: skip
    assert "can all be so" not in others
    page = figures_html.figures(_row(), found[:1], _typeset(columns=4))
    assert "nothing that could be compared" in page
    assert "<h2>Numbers in the texts</h2>" in page


def test_each_figure_says_who_gives_it() -> None:
    here = Quote(1, 0, "Police say 12.", "", "en", "Daily", "TZ", NOW)
    there = Quote(2, 0, "The clinic has 19.", "Kliniki ina 19.", "sw", "Habari", "TZ", NOW)
    police = Figure("killed", 12, 12, "people", "", "12", here, FigureSource.POLICE, "police")
    clinic = Figure(
        "killed", 19, 19, "people", "", "kumi na tisa", there, FigureSource.HOSPITAL, "kliniki"
    )
    both = FigureComparison(
        "killed", "people", (police, clinic), FigureVerdict.DIFFER, "killed", "TZ"
    )
    assert figure_words.verdict(both) == "≠ Sources differ: 12 (police), 19 (hospital)"
    assert figure_words.heading(both, {"TZ": "Tanzania"}.__getitem__) == "Killed, Tanzania"
    page = figures_html.figures(_row(), (both,), _typeset())
    assert '12</span><span class="by"> — police</span>' in page
    assert '<span title="kumi na tisa">19</span><span class="by"> — hospital</span>' in page
    own = replace(police, source=FigureSource.OUTLET, source_words="", earlier=True)
    assert figure_words.said_by(own) == " — Daily, an earlier figure"


def test_an_update_tells_from_what_to_what_in_the_order_of_time() -> None:
    later = replace(_counted("killed", "people", 19, 31), verdict=FigureVerdict.UPDATED)
    first, last = later.figures
    late = replace(last, quote=replace(last.quote, published=NOW + timedelta(hours=2)))
    assert figure_words.verdict(replace(later, figures=(late, first))) == "↑ Rose from 19 to 31"
    early = replace(first, quote=replace(first.quote, published=NOW + timedelta(hours=3)))
    assert figure_words.verdict(replace(later, figures=(late, early))) == "↓ Lowered from 31 to 19"
    was = replace(first, quote=late.quote, earlier=True)
    assert figure_words.verdict(replace(later, figures=(late, was))) == "↑ Rose from 19 to 31"


def test_a_word_for_many_is_not_an_end_of_the_span() -> None:
    quote = Quote(9, 0, "x", "", "en", "Paper 9", "FR", NOW)
    dozens = Figure("killed", 24, 96, "people", "", "dozens", quote)
    found = _counted("killed", "people", 42, 60, differ=True)
    both = replace(found, figures=(dozens, *found.figures))
    assert figure_words.verdict(both) == "≠ Sources differ: 42 (Paper 0), 60 (Paper 1)"
    alone = replace(found, figures=(dozens,), verdict=FigureVerdict.SINGLE)
    assert figure_words.verdict(alone) == "· One outlet only: 24 to 96"


def test_the_timeline_says_in_words_what_it_draws(window: MainWindow) -> None:
    open_quake(window)
    timeline = window.pane.story.timeline
    assert timeline.isVisible()
    high = timeline.height()
    wait(lambda: timeline.drawn, 20)
    assert timeline.height() == high, "the bars have had their room from the first"
    assert "Reports per hour" in timeline.says.text()
    timeline.setFocus()
    assert "Thu Nov 5" in timeline.says.text()
    assert timeline.says.text().endswith("1 report; first from Nepal ▸")
    press(timeline, Key.Key_Right)
    assert "first from India" in timeline.says.text()
    press(timeline, Key.Key_End)
    assert "first from France" in timeline.says.text()
    assert "first from France" in timeline.accessibleDescription()
    window.resize(1024, 640)
    wait(lambda: not timeline.isVisible())  # a low page is for the words
    window.resize(1280, 900)
    wait(timeline.isVisible)
    window.set_theme(theme.DARK)
    assert timeline.grab().toImage().pixelColor(timeline.width() // 2, 8).lightness() < 80


def _report(hours: float, country: str, number: int) -> StoryArticle:
    at = NOW + timedelta(hours=hours)
    return StoryArticle(number, "Paper", country, at, "x", "x", "en", "", 1.0, number, "")


def test_bars_stand_for_hours_or_more_and_know_who_was_first() -> None:
    reports = (_report(0, "FR", 1), _report(0.2, "FR", 2), _report(0.3, "DE", 3))
    bars = bars_of(reports)
    assert bars.hours == 1
    assert [(bar.first, bar.further) for bar in bars.bars] == [(("FR", "DE"), 1)]
    long = bars_of((*reports, _report(24 * 30, "FR", 4)))
    assert long.hours == 24
    assert [bar.reports for bar in long.bars] == [3, 1]
    assert bars_of(()).bars == ()


def test_the_axis_has_real_dates() -> None:
    begin = datetime(2026, 11, 5, 9, 30).astimezone()
    ticks = ticks_of(begin, begin + timedelta(hours=30), 5)
    assert [words for _, words in ticks] == ["12:00", "18:00", "Nov 6", "06:00", "12:00"]
    assert ticks_of(begin, begin + timedelta(hours=4), 5)[0][1] == "Nov 5, 10:00"
    days = ticks_of(begin, begin + timedelta(days=9), 6)
    assert [words for _, words in days][:2] == ["Nov 7", "Nov 9"]
