"""A list of 100,000 articles: loaded page by page to its end, scrolled through, and what it takes of memory.

Milliseconds are of the interface thread's own time: what one frame takes, beside whatever else runs.
"""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, figure
from globe_app.app import make_application
from globe_app.model.article_query import ArticleList
from globe_app.model.news import ArticleRow
from globe_app.settings import resources_dir
from globe_app.ui.look import appearance
from globe_app.ui.look.flags import Flags
from globe_app.ui.look.style import Style
from globe_app.ui.places import Position
from globe_app.ui.widgets.article_list import ArticleListView
from globe_app.ui.widgets.article_pages import PAGE
from globe_app.ui.widgets.article_rows import Told

ROWS = 100_000
FRAME_MS = 1_000 / 60
MOST_MB = 64.0  # that 100,000 rows may add
STEP = 120  # px that a turn of the wheel scrolls
FRAMES = 2_000
SIZE = QSize(632, 800)
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
STATM = Path("/proc/self/statm")


def lists(rows: int = ROWS) -> list[Figure]:
    """Frames of a page that comes in, and of scrolling, down and up and far; MB that the rows add."""
    app = make_application()
    style = Style()
    appearance.apply(app, style)
    view = ArticleListView(style, lambda _: None, Flags(resources_dir() / "flags"), "Articles")
    view.resize(SIZE)
    view.show()
    told = Told(NOW, lambda code: code)
    pages = _pages(rows)
    view.show_page(next(pages), told, Position(), refresh=False)
    app.processEvents()
    before = _memory_mb()
    came = [_spent_ms(app, partial(view.append, page)) for page in pages]
    added = _memory_mb() - before
    bar = view.list.verticalScrollBar()
    end = bar.maximum()
    far = [end * n // 199 for n in range(200)]
    near = list(range(end // 2, end // 2 + STEP * FRAMES, STEP))
    scrolled = [_spent_ms(app, partial(bar.setValue, y)) for y in (*near, *reversed(near))]
    jumped = [_spent_ms(app, partial(bar.setValue, y)) for y in far]
    view.close()
    view.deleteLater()
    app.processEvents()
    note = f"{rows:,} rows; limit: 60 frames a second"
    return [
        figure("a page of a list comes in while it is scrolled", "ms", came, FRAME_MS, note),
        figure("a frame of scrolling a list", "ms", scrolled, FRAME_MS, note),
        figure(
            "a jump to anywhere in a list",
            "ms",
            jumped,
            2 * FRAME_MS,
            f"{rows:,} rows; limit: two frames",
        ),
        figure("memory that a list's rows add", "MB", [added], MOST_MB, f"{rows:,} rows"),
    ]


def _pages(rows: int) -> Iterator[ArticleList]:
    for first in range(1, rows + 1, PAGE):
        some = tuple(_row(n) for n in range(first, min(first + PAGE, rows + 1)))
        yield ArticleList(some, (0, first) if first + PAGE <= rows else None)


def _row(number: int) -> ArticleRow:
    return ArticleRow(
        number, f"Headline {number}, of a list that goes on, with words enough for two of its lines",
        f"Titre {number}, d'une liste sans fin", "The Dunelight", "FR",
        NOW - timedelta(minutes=3 * number), True, "fr", number % 3 == 0, False,
        f"https://dunelight.example/news/{number}", "", False, number % 5, False, True,
        f"An excerpt of a sentence that is as long as others are, number {number}.", 0, "dunelight",
    )  # fmt: skip


def _spent_ms(app: QApplication, do: Callable[[], object]) -> float:
    """Milliseconds of this thread until what was done is painted."""
    began = time.thread_time()
    do()
    app.processEvents()
    return (time.thread_time() - began) * 1e3


def _memory_mb() -> float:
    pages = int(STATM.read_text().split()[1]) if STATM.exists() else 0
    return pages * 4_096 / 1e6
