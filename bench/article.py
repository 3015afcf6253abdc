"""The page of an article: steps of a resize of a long one, and texts without end."""

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figures import Figure, figure
from globe_app import app
from globe_app.model.article_query import ArticleQuery
from globe_app.model.news import NewArticle, Outlet
from globe_app.settings import Settings, resources_dir
from globe_app.store import entries, outlets
from globe_app.store.db import open_store
from globe_app.store.search import search
from globe_app.ui.places import Article
from globe_app.ui.preferences import Preferences
from globe_app.ui.window import MainWindow

LONG = "<p>" + "A sentence of an article that is longer than most are. " * 10 + "</p>"
CHARS = 390_000
LINK = '<a href="https://p.example/abc">a</a> '
TEXTS = {
    "a long article": LONG * 50,  # 5,000 words
    "one word": f"<p>{'a' * CHARS}</p>",
    "one paragraph": f"<p>{'word ' * (CHARS // 5)}</p>",
    "no spaces": f"<p>{'日本語の文' * (CHARS // 5)}</p>",
    "right to left": f"<p>{'كان السؤال عن الصفحة ' * (CHARS // 22)}</p>",
    "paragraphs of one letter": "<p>a</p>" * (CHARS // 8),
    "lines": f"<p>{'a<br>' * (CHARS // 5)}</p>",
    "links": "<p>" + LINK * (CHARS // len(LINK)) + "</p>",
    "cells": f"<table>{('<tr>' + '<td>cell text here</td>' * 8 + '</tr>') * (CHARS // 200)}</table>",
    "elements in elements": "<blockquote>" * 3_000 + "x" + "</blockquote>" * 3_000,
}  # fmt: skip


def pages() -> list[Figure]:
    """Steps of a resize, and the time from a text's arrival to its painted page."""
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "s.db", resources_dir())
        _fill(settings)
        qt = app.make_application()
        window = app.build_window(settings, Preferences(calm=True, drift=False))
        window.restore(None)
        window.show()
        app.settle(qt, window)
        store = open_store(settings.store, settings.images, read_only=True)
        ids = {row.headline: row.id for row in search(store, ArticleQuery(country="FR"), 99).rows}
        store.close()
        shown = [_shown(window, lambda: app.settle(qt, window), ids[name]) for name in TEXTS]
        window.navigator.go(Article(ids["a long article"]))
        app.settle(qt, window)
        steps = _steps(window, qt.processEvents)
        window.close()
        window.close_lanes()
    return [
        figure("a step of resizing a long article", "ms", steps, 8.0),
        figure("any text laid out", "ms", shown, 100.0),
    ]


def _shown(window: MainWindow, settle: Callable[[], None], article: int) -> float:
    """Milliseconds in which the window does not answer while a text is shown."""
    view, lane = window.article, window.services.lane
    place, took = Article(article), 0.0

    def show(value: object) -> None:
        nonlocal took
        began = time.perf_counter()
        view.show(value, place)  # type: ignore[arg-type]
        window.article_pane.repaint()
        took = (time.perf_counter() - began) * 1e3

    lane.ask("bench", view.read(place), show)
    settle()
    return took


def _steps(window: MainWindow, process: Callable[[], None]) -> list[float]:
    """Milliseconds of each step of a resize to and fro, in the middle of the article: its page alone."""
    browser, page = window.article.reader.browser, window.article.widget
    page.setParent(None)
    page.resize(500, 800)
    page.show()
    process()
    browser.document().documentLayout().documentSize()
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    took = []
    for width in (*range(1120, 1480, 4), *range(1480, 1120, -4)):
        began = time.perf_counter()
        page.resize(round(width * 0.44), 800)  # as the window does
        page.repaint()
        took.append((time.perf_counter() - began) * 1e3)
        process()
    return took


def _fill(settings: Settings) -> None:
    store = open_store(settings.store, settings.images)
    outlet = Outlet("fr-paper", "Paper", "FR", "en")
    outlets.keep_outlet(store, outlet)
    made = [_article(name, body) for name, body in TEXTS.items()]
    entries.write_articles(store, outlet, made, app.utc_now())
    store.close()


def _article(name: str, body: str) -> NewArticle:
    return NewArticle(
        key=name, headline=name, url="https://p.example/", published=app.utc_now(), dated=True, language="en",
        author="", summary=(), body_html=body, body_text=name, digest=name,
    )  # fmt: skip
