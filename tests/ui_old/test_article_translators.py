"""An article turns English under the reader's eyes: the window, the real commands, real weights."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from globe_app import app as application
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.translation import firefox
from globe_app.translation.bundled import bundled_models
from globe_app.ui.old.look import theme
from globe_app.ui.old.window import MainWindow
from tests.conftest import NOW
from tests.ui_old.conftest import shown, wait
from tests.ui_old.stored_stories import Text, keep
from tests.ui_old.translator_site import TranslatorSite, manifest, portuguese_as

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
    made = application.build_window(here, theme.LIGHT, clock=lambda: NOW)
    made.enrichment.translators.control.more = manifest(tmp_path, portuguese_as(site, "sk"))
    yield from shown(qt, made)


def idle(window: MainWindow) -> None:
    wait(lambda: not window.services.busy and window.globe.at_rest)


def open_first(window: MainWindow, code: str) -> None:
    window.pane.open_country(code)
    idle(window)
    window.pane.open_article(window.pane.country.model.rows[0].id)
    idle(window)


def test_the_translator_is_got_from_the_article_and_it_turns_english_where_one_reads(
    window: MainWindow, site: TranslatorSite
) -> None:
    open_first(window, "SK")
    reader = window.pane.reader
    wait(lambda: reader.strip.get.isVisible(), 30)
    assert reader.strip.get.text().startswith("Get the Slovak translator (")
    bar = reader.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = reader.sentences.first_visible()
    assert first is not None
    site.free.clear()
    reader.strip.get.click()
    wait(lambda: "Getting its translator: " in reader.strip.says.text(), 30)
    site.free.set()
    wait(lambda: "Firefox" in reader.strip.says.text(), 60)
    now = reader.sentences.first_visible()
    assert now is not None
    assert abs(now.number - first.number) <= 1, "it stays where the reader is"
    assert f"earthquake number {now.number + 1}" in now.text.lower()
    wait(lambda: not window.enrichment.control.running, 60)
    window.pane.back()
    idle(window)
    headlines = [row.headline for row in window.pane.country.model.rows]
    assert headlines[0].startswith("Earthquake in Lisbon kills three")
    assert "Fire" in headlines[1], "everything stored follows"


def test_a_language_without_any_translator_says_so(window: MainWindow) -> None:
    open_first(window, "GE")
    strip = window.pane.reader.strip
    wait(lambda: "No translator for it is known: this is the original." in strip.says.text(), 30)
    assert not strip.get.isVisible()
    assert not strip.translate.isVisible()
    assert not strip.translators.isVisible()
