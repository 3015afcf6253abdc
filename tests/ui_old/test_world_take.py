"""The first page of a story: what happened, who says what, who tells it and who does not."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.geo.countries import Countries
from globe_app.model.story import (
    CurrentTake,
    Figure,
    FigureComparison,
    FigureSource,
    FigureVerdict,
    Passage,
    Quote,
)
from globe_app.model.world_take import (
    Coverage,
    NamedPlace,
    StoryPicture,
    ThemeSummary,
    WorldTake,
)
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.old.background.story_themes import StoryThemes
from globe_app.ui.old.history import StoryLocation
from globe_app.ui.old.look import theme
from globe_app.ui.old.look.flags import Flags
from globe_app.ui.old.views.story import world_take_html
from globe_app.ui.old.views.story.current import PageStyle
from globe_app.ui.old.views.story.tabs import FIGURES, REPLAY
from globe_app.ui.old.views.story.view import StoryPage
from tests import sql
from tests.conftest import NOW
from tests.ui_old.conftest import shown, wait
from tests.ui_old.stored_stories import QUAKE, keep, tell
from tests.ui_old.story_values import replay_steps, row, story_article

NAMES = {"CL": "Chile", "AR": "Argentina", "PE": "Peru", "JP": "Japan"}
PICTURE = "a" * 64


def quote(article: int, country: str, words: str, **changes: object) -> Quote:
    values: dict[str, object] = {
        "article_id": article, "number": 0, "english": words, "original": "", "language": "en",
        "outlet": f"{country} Paper", "country": country, "published": NOW,
    }  # fmt: skip
    return Quote(**{**values, **changes})  # type: ignore[arg-type]


def killed(article: int, country: str, count: int, source: str = "") -> Figure:
    return Figure(
        "killed", count, count, "people", "", f"{count}", quote(article, country, f"{count} died."),
        FigureSource(source), source,
    )  # fmt: skip


def take(**changes: object) -> WorldTake:
    differ = FigureComparison(
        "killed", "people", (killed(1, "CL", 12, "police"), killed(2, "AR", 19, "hospital")),
        FigureVerdict.DIFFER, "killed",
    )  # fmt: skip
    agree = FigureComparison(
        "magnitude", "", (killed(1, "CL", 7), killed(3, "PE", 7)), FigureVerdict.SAME, "magnitude"
    )
    values: dict[str, object] = {
        "row": row(1, "Quake off Chile", "CL", "AR", "PE"),
        "headline": story_article(1, "CL"),
        "happened": (quote(1, "CL", "The quake struck Iquique."), quote(2, "AR", "It was felt in Salta.")),
        "themes": (ThemeSummary("rescue", "Rescue and Relief", 2, (
            quote(1, "CL", "Boats bring tents."), quote(3, "PE", "Lima sends doctors.", rough=True),
        )),),
        "differing": (differ,), "agreeing": (agree,),
        "where": (NamedPlace("Chile", "CL", 3, ("CL", "AR")), NamedPlace("Iquique", "", 2, ("CL",))),
        "told_by": (Coverage("CL", 2, 2), Coverage("AR", 1, 1), Coverage("PE", 1, 1)),
        "silent": (Coverage("JP", 4, 30),), "not_collected": ("TD", "TV"),
        "spread": replay_steps(("CL", 0), ("AR", 40), ("PE", 125)),
        "pictures": (StoryPicture(PICTURE, "A harbour", 400, 300, story_article(1, "CL")),),
    }  # fmt: skip
    return WorldTake(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def page(qt: QApplication, countries: Countries, settings: Settings) -> Iterator[StoryPage]:
    made = StoryPage(
        theme.LIGHT, "Serif", Flags(settings.resources / "flags"), countries.name, lambda: NOW,
        read_only=False,
    )  # fmt: skip
    made.resize(560, 700)
    articles = tuple(story_article(n, code) for n, code in ((1, "CL"), (2, "AR"), (3, "PE")))
    made.show_take(
        CurrentTake(row(1, "Quake off Chile", "CL", "AR", "PE"), articles,
                    (("CL", 1), ("AR", 1), ("PE", 1)), ("JP",), ("AR", "CL", "JP", "PE"), ()),
        StoryLocation(1),
    )  # fmt: skip
    made.show()
    qt.processEvents()
    yield made
    made.close()
    made.deleteLater()
    qt.processEvents()


def test_the_page_answers_what_happened_and_who_says_what(page: StoryPage) -> None:
    before = page.current.toPlainText()
    assert before.startswith("The World’s Current Take\nCL reports the quake\nCL Paper, Chile\n")
    assert "Comparing the articles…" in before
    page.show_world_take(take(), {PICTURE: QImage(20, 15, QImage.Format.Format_RGB32)})
    text = page.current.toPlainText()
    head = before.partition("What happened")[0]
    assert text.startswith(head), "what stood there stays where it was"
    order = (
        "“The quake struck Iquique.”", "“It was felt in Salta.”", "Figures", "Killed",
        "≠ Sources differ: 12 (police), 19 (hospital)", "12 — police", "19 — hospital",
        "= 2 outlets agree: 7", "Rescue and Relief", "“Boats bring tents.”", "rough translation",
        "Where", "Iquique (2)", "Told in 3 countries", "Silent: 1",
        "4 outlets of theirs published in these days", "Japan (4)", "2 countries are not collected",
        "How it spread", "First report", "+40 min", "+2 h 5 min", "Pictures", "CL Paper, Chile",
    )  # fmt: skip
    at = 0
    for part in order:
        assert part in text[at:], part
        at = text.index(part, at)


def test_figures_and_spread_lead_to_their_parts_and_pictures_to_their_article(
    page: StoryPage,
) -> None:
    page.show_world_take(take(), {})
    wanted: list[int] = []
    page.wanted.connect(wanted.append)
    opened: list[tuple[int, int]] = []
    page.quotation_opened.connect(lambda *where: opened.append(where))
    for address in ("tab:figures", "tab:replay", "article:1#-1", "tab:nonsense"):
        page.current.anchorClicked.emit(address)
    assert wanted == [FIGURES, REPLAY]
    assert opened == [(1, -1)]


def test_what_comes_later_leaves_the_words_in_view_where_they_are(
    page: StoryPage, qt: QApplication
) -> None:
    long = tuple(quote(n, "CL", f"Sentence number {n} of Iquique.") for n in range(1, 30))
    told = tuple(Coverage("CL", n, n) for n in range(1, 120))
    page.show_world_take(take(happened=long, themes=(), told_by=told), {})
    bar = page.current.verticalScrollBar()

    def top_of(words: str) -> float:
        block = page.current.document().find(words).block()
        return page.current.document().documentLayout().blockBoundingRect(block).top()

    before = top_of("Told in")
    bar.setValue(int(before))
    page.show_world_take(take(happened=long, told_by=told), {})  # its themes were found meanwhile
    qt.processEvents()
    assert top_of("Told in") > before + 50
    assert abs(bar.value() - top_of("Told in")) <= 2


def test_a_story_of_one_outlet_is_no_worlds_take(page: StoryPage) -> None:
    alone = tuple(story_article(n, "CL") for n in (1, 2))
    page.show_take(
        CurrentTake(row(2, "A local story", "CL"), alone, (("CL", 2),), ("JP",), ("CL", "JP"), ()),
        StoryLocation(2),
    )  # fmt: skip
    text = page.current.toPlainText()
    assert text.startswith("Told by one outlet so far\nA local story")
    assert "World’s Current Take" not in text


def test_nothing_of_an_outlet_becomes_markup() -> None:
    style = PageStyle(theme.LIGHT, "Serif", 12.0, NOW, 1, lambda code: f"<u>{code}</u>")
    bad = '"><img src=x>'
    hostile = take(
        headline=story_article(1, "CL", outlet=bad), happened=(quote(1, bad, bad),),
        themes=(ThemeSummary(bad, bad, 2, (quote(1, bad, bad), quote(2, "AR", bad))),),
        where=(NamedPlace(bad, "", 1, ("CL",)), NamedPlace(bad, bad, 1, ("CL",))),
        silent=(Coverage(bad, 1, 1),), not_collected=(bad,),
        pictures=(StoryPicture(bad, bad, 1, 1, story_article(1, "CL", outlet=bad)),),
        spread=replay_steps((bad, 0)),
    )  # fmt: skip
    html = world_take_html.world_take(hostile, style)
    assert "<img src=x" not in html
    assert "<u>" not in html
    later = take(spread=replay_steps(*((code, 9 * n) for n, code in enumerate(NAMES)))[:0])
    assert "How it spread" not in world_take_html.world_take(later, style)


def test_themes_that_lack_are_found_when_the_story_is_opened_and_fill_in(
    qt: QApplication, settings: Settings
) -> None:
    store = open_store(settings.store, settings.images)
    ids = keep(store, QUAKE)
    story = tell(store, ids)
    window = application.build_window(settings, theme.LIGHT, clock=lambda: NOW)
    asked: list[int] = []

    def find(story_id: int) -> None:  # as the command does, in its process
        asked.append(story_id)
        for one in ids:
            sql.set_themes(store, Passage(one, 0, "casualties", 0.9))
        window.enrichment.themes.found.emit(story_id)

    window.pane.stories.themes_wanted.disconnect(window.enrichment.themes.find)
    window.pane.stories.themes_wanted.connect(find)
    for opened in shown(qt, window):
        opened.pane.open_story(story)
        wait(lambda: not window.services.busy and bool(asked))
        wait(lambda: not window.services.busy)
        assert asked[0] == story
        assert "Casualties and Violence" in window.pane.story.current.toPlainText()
    store.close()


def test_the_command_is_asked_once_for_a_story_until_the_store_changes(qt: QApplication) -> None:
    parent = QObject()
    found: list[int] = []
    themes = StoryThemes([sys.executable, "-c", "pass"], "/nowhere.db", parent)
    themes.found.connect(found.append)
    themes.find(7)
    wait(lambda: found == [7])
    themes.find(7)
    themes.find(8)
    wait(lambda: found == [7, 8])
    themes.forget()
    themes.find(7)
    wait(lambda: found == [7, 8, 7])
    themes.close()
