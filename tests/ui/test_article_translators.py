"""An article turns English under the reader's eyes: the window, the real commands, real weights."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.settings import Settings
from globe_app.store.articles import from_country
from globe_app.store.db import open_store
from globe_app.translation import firefox
from globe_app.translation.bundled import bundled_models
from globe_app.ui.places import Article, Country
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, shown, wait
from tests.ui.stored_stories import Text, keep
from tests.ui.translator_site import TranslatorSite, manifest, portuguese_as

pytestmark = pytest.mark.skipif(
    not firefox.available() or not bundled_models(), reason="no real weights are installed"
)
# Portuguese words under the label of another language, as the weights are
BODY = tuple(
    f"O terremoto número {n} matou três pessoas em Lisboa, disse a polícia." for n in range(1, 41)
)
TOLD = (
    Text("SK", 1, "Terremoto em Lisboa mata três pessoas", BODY, language="sk"),
    Text("SK", 2, "Incêndio destrói uma escola no Porto", BODY[:2], language="sk"),
    Text("GE", 3, "მიწისძვრა ლისაბონში", ("დაიღუპა სამი ადამიანი.",), language="ka"),
)


@pytest.fixture
def site() -> Iterator[TranslatorSite]:
    made = TranslatorSite()
    yield made
    made.close()


@pytest.fixture
def window(
    qt: QApplication, settings: Settings, tmp_path: Path, site: TranslatorSite
) -> Iterator[MainWindow]:
    store = open_store(settings.store, settings.images)
    keep(store, TOLD)
    store.close()
    here = replace(settings, models=tmp_path / "models")
    made = application.build_window(here, STILL, clock=lambda: NOW)
    made.background.translators.control.more = manifest(tmp_path, portuguese_as(site, "sk"))
    yield from shown(qt, made)


def open_first(window: MainWindow, code: str) -> None:
    """Open a country's newest article from its list."""
    store = open_store(window.services.settings.store, window.services.settings.images)
    article = from_country(store, code, 1, None)[0].id
    store.close()
    window.navigator.go(Article(article, Country(code)))
    wait(lambda: window.article.page is not None and window.article.page.article.row.id == article)


def test_the_translator_is_got_from_the_article_and_it_turns_english(
    window: MainWindow, site: TranslatorSite
) -> None:
    open_first(window, "SK")
    line = window.article.line
    wait(lambda: line.get.isVisible(), 30)
    assert line.get.words.startswith("Get the Slovak translator (")
    site.free.clear()
    QTest.mouseClick(line.get, Qt.MouseButton.LeftButton)
    wait(lambda: "Getting its translator" in line.says.text(), 30)
    wait(lambda: window.background.line.words.startswith("Getting the Slovak translator"), 30)
    site.free.set()

    def in_english() -> bool:
        row = window.article.row
        return row is not None and row.headline.startswith("Earthquake in Lisbon kills three")

    wait(in_english, 90)
    wait(lambda: not window.background.enrichment.running, 90)
    store = open_store(window.services.settings.store, window.services.settings.images)
    headlines = [row.headline for row in from_country(store, "SK", 5, None)]
    store.close()
    assert any("Fire" in one for one in headlines), "everything stored follows"


def test_a_language_without_any_translator_says_so(window: MainWindow) -> None:
    open_first(window, "GE")
    line = window.article.line
    wait(lambda: "No translator for it is known" in line.says.text(), 30)
    assert not line.get.isVisible()
    assert not line.translate.isVisible()
    assert not line.translators.isVisible()
