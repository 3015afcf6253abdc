"""The window at every text size and in both themes: nothing is clipped, and all of it follows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from globe_app import app as application
from globe_app.settings import Settings
from globe_app.ui.look import appearance
from globe_app.ui.look.style import Role, Style
from globe_app.ui.look.theme import DARK
from globe_app.ui.places import Article, Country, Missed, Place, Saved, Stories, Story, Today
from globe_app.ui.preferences import Preferences
from globe_app.ui.widgets.button import Button
from globe_app.ui.widgets.rows import RowList
from globe_app.ui.widgets.text import Text
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import wait

PAGES: tuple[Place, ...] = (
    Today(), Country("JP"), Country("BB"), Article(1, origin=Country("PH")), Story(1), Missed(), Stories(),
    Saved(),
)  # fmt: skip


@pytest.fixture
def sample(qt: QApplication, settings: Settings) -> Iterator[MainWindow]:
    """The window on the sample edition."""
    application.prepare_store(settings)
    made = application.build_window(
        settings, Preferences(calm=True, drift=False), clock=lambda: NOW
    )
    made.restore(None)
    made.show()
    _settle(made)
    yield made
    made.close()
    made.close_lanes()
    made.deleteLater()
    qt.processEvents()
    appearance.apply(qt, Style())


def _settle(window: MainWindow) -> None:
    wait(lambda: window.navigator.view is not None and not window.services.busy)
    for _ in range(5):  # layouts in layouts
        QApplication.processEvents()


def _wear(qt: QApplication, window: MainWindow, style: Style) -> None:
    appearance.apply(qt, style)
    window.set_style(style)
    qt.processEvents()


def _clipped(window: MainWindow) -> list[str]:
    """What of the window's controls is seen with less room than it needs, or outside."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, Button | Text) or not widget.isVisible():
            continue
        if widget is window.top_bar.search:  # in one column it is its icon
            continue
        needed = widget.sizeHint()
        name = widget.accessibleName() or widget.text()
        left = widget.mapTo(window, QPoint(0, 0)).x()
        if isinstance(widget, Text):
            needed.setWidth(0 if widget.wordWrap() else widget.minimumSizeHint().width())
            if widget.wordWrap():
                needed.setHeight(widget.heightForWidth(widget.width()))
        if widget.width() < needed.width() or widget.height() < needed.height():
            found.append(f"{name!r} has {widget.size().toTuple()}, needs {needed.toTuple()}")
        if left < 0 or left + widget.width() > window.width():
            found.append(f"{name!r} is outside")
    return found


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_no_control_of_any_page_is_clipped(
    qt: QApplication, sample: MainWindow, size: tuple[int, int], percent: int
) -> None:
    sample.resize(*size)
    _wear(qt, sample, Style(scale=percent / 100, calm=True))
    problems = []
    for place in PAGES:
        sample.navigator.go(place)
        _settle(sample)
        problems += [f"{type(place).__name__}: {one}" for one in _clipped(sample)]
    assert problems == []


def test_a_theme_reaches_the_page_in_front_at_once_and_others_when_they_come(
    qt: QApplication, sample: MainWindow
) -> None:
    sample.navigator.go(Country("JP"))
    _settle(sample)
    country = sample.navigator.view
    sample.navigator.go(Stories())
    _settle(sample)
    _wear(qt, sample, Style(DARK, calm=True))
    stories = sample.navigator.view
    assert stories is not None
    assert country is not None
    assert stories.style.theme is DARK
    image = sample.grab().toImage()
    at = sample.list_pane.mapTo(sample, QPoint(sample.list_pane.width() // 2, 8))
    assert image.pixelColor(at).name() == DARK.paper
    sample.navigator.go(Country("JP"))
    _settle(sample)
    assert country.style.theme is DARK


@pytest.mark.parametrize("percent", [80, 150, 200])
def test_the_rows_of_a_list_grow_with_the_text(
    qt: QApplication, sample: MainWindow, percent: int
) -> None:
    sample.resize(1440, 900)
    _wear(qt, sample, Style(scale=percent / 100, calm=True))
    sample.navigator.go(Country("JP"))
    _settle(sample)
    view = sample.navigator.view
    assert view is not None
    rows = view.widget.findChild(RowList)
    assert rows is not None
    listed = [rows.model().index(at, 0) for at in range(rows.model().rowCount())]
    articles = [one for one in listed if (row := rows.row_at(one)) is not None and row.article]
    assert articles  # headers of days are lower
    least = min(rows.visualRect(one).height() for one in articles)
    style = Style(scale=percent / 100)
    assert least >= style.line(Role.LIST_HEADLINE) + style.line(Role.META)
