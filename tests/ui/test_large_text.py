"""Text at 200 %: every page and sheet, in a large and a small window, in both themes."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from globe_app import app as application
from globe_app.settings import Settings
from globe_app.ui import language
from globe_app.ui.look import appearance
from globe_app.ui.look.appearance import applied
from globe_app.ui.look.theme import DARK, LIGHT
from globe_app.ui.places import Search, Today
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import STILL, shown
from tests.ui.every_page import Shown, every_page, settled
from tests.ui.readable import cut_off, hard_to_read, outside
from tests.ui.stored_stories import fill_stories

SIZES = ((1024, 700), (1440, 900))


def test_large_text_is_nowhere_cut_off_beyond_the_edge_or_pale(
    qt: QApplication, settings: Settings
) -> None:
    fill_stories(settings)
    large = replace(STILL, text_percent=200)
    wrong = []
    for window in shown(qt, application.build_window(settings, large, clock=lambda: NOW)):
        window.resize(*SIZES[-1])
        settled(window)
        for page in every_page(window):
            for size in SIZES:
                window.resize(*size)
                settled(window)
                wrong += [(page.name, size, what) for what in _wrong(page, window)]
            wrong += [(page.name, theme, what) for theme, what in _pale(window, page.layer)]
    assert not wrong, "\n".join(dict.fromkeys(map(str, wrong)))


def test_large_text_in_arabic_is_nowhere_cut_off_or_beyond_the_edge(
    qt: QApplication, settings: Settings
) -> None:
    assert language.install(qt, settings.resources, "ar") == "ar"
    fill_stories(settings)
    wrong = []
    try:
        made = application.build_window(
            settings, replace(STILL, text_percent=200), clock=lambda: NOW
        )
        for window in shown(qt, made):
            window.resize(*SIZES[-1])
            settled(window)
            assert window.isRightToLeft()
            for page in every_page(window):
                wrong += [(page.name, what) for what in _wrong(page, window)]
    finally:
        language.install(qt, settings.resources, "en")
    assert not wrong, "\n".join(dict.fromkeys(map(str, wrong)))


def test_the_bar_has_room_for_a_search_beside_what_is_told_of_the_sample(
    qt: QApplication, settings: Settings
) -> None:
    assert language.install(qt, settings.resources, "ar") == "ar"
    fill_stories(settings)
    try:
        made = application.build_window(
            settings, replace(STILL, text_percent=200), clock=lambda: NOW
        )
        for window in shown(qt, made):
            window.resize(*SIZES[0])
            settled(window)
            bar = window.top_bar
            full = bar.globe.words
            window.navigator.go(Search("rice"))
            settled(window)
            window.sample.show()
            settled(window)
            assert not _over_each_other(bar)
            assert not cut_off(bar)
            assert bar.globe.words == ""
            assert bar.globe.accessibleName()
            window.navigator.go(Today())
            settled(window)
            assert bar.globe.words == full
            assert not _over_each_other(bar)
    finally:
        language.install(qt, settings.resources, "en")


def _over_each_other(bar: QWidget) -> list[str]:
    parts = [one for one in bar.findChildren(QWidget) if one.parent() is bar and one.isVisible()]
    return [
        f"{type(a).__name__} and {type(b).__name__}"
        for a, b in combinations(parts, 2)
        if a.geometry().intersects(b.geometry())
    ]


def _wrong(page: Shown, window: MainWindow) -> list[str]:
    sideways = [
        f"scrolls sideways: {type(one).__name__}"
        for one in page.layer.findChildren(QAbstractScrollArea)
        if one.isVisible() and one.horizontalScrollBar().maximum() > 0
    ]  # fmt: skip
    return [*cut_off(page.layer), *outside(page.layer, window), *sideways]


def _pale(window: MainWindow, layer: QWidget) -> Iterator[tuple[str, str]]:
    """The words that are hard to read as they are drawn, in both themes."""
    for name, theme in (("dark", DARK), ("light", LIGHT)):
        style = replace(applied(), theme=theme)
        appearance.apply(QApplication.instance(), style)  # type: ignore[arg-type]
        window.set_style(style)
        settled(window)
        yield from ((name, what) for what in hard_to_read(window, layer))
