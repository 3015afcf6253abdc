"""Words from outside are shown as they are written: nothing of them is taken for HTML."""

from html import escape

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from globe_app import app as application
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store.db import open_store
from globe_app.ui.old.look import theme
from globe_app.ui.old.widgets.controls import named, plain_tool_tip
from tests.conftest import NOW, rss
from tests.ui_old.conftest import shown

HOSTILE = 'Harbour <img src="/tmp/t.png"> & <b>quay</b> reopen'


def says(tip: str) -> str:
    """What Qt shows of a tool tip."""
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    assert "<img" not in document.toHtml()
    return document.toPlainText().replace("\u2028", "\n")


@pytest.mark.parametrize(
    "words", [HOSTILE, f"France: 3 stories\n{HOSTILE}", "Tax < cost & <<Non>>", "Plain"]
)
def test_a_tool_tip_shows_the_words_as_they_are(qt: QApplication, words: str) -> None:
    assert says(plain_tool_tip(words)) == words


def test_a_label_shows_the_words_as_they_are(qt: QApplication) -> None:
    assert named(QLabel(HOSTILE), "muted").textFormat() is Qt.TextFormat.PlainText


def test_the_newest_headline_of_a_country_loads_nothing(
    qt: QApplication, settings: Settings, countries: Countries
) -> None:
    store = open_store(settings.store, settings.images)
    twice = escape(escape(HOSTILE, quote=False), quote=False)  # of the feed's HTML, of its XML
    item = f"<title>{twice}</title><pubDate>Fri, 06 Nov 2026 11:00:00 GMT</pubDate>"
    outlet = Outlet("a", "A", "FR", "en")
    ingest.keep_feed(store, countries, parse_feed(rss(item), "t"), outlet, NOW)
    store.close()
    for window in shown(qt, application.build_window(settings, theme.LIGHT, clock=lambda: NOW)):
        welcome = window.pane.welcome
        assert [says(welcome.list.item(0).toolTip())] == [HOSTILE]
        assert HOSTILE in says(plain_tool_tip(window.globe_overlays.described("FR")))
