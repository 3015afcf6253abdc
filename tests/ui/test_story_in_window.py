"""Stories in the real window: keys, Back, split with Undo, what the globe shows."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from globe_app import app as application
from globe_app.settings import Settings
from globe_app.ui.map.flat_map import plotting
from globe_app.ui.map.flat_map.painter import FlatPainter
from globe_app.ui.map.globe_view import GlobeView
from globe_app.ui.map.overlay import Subject
from globe_app.ui.map.shades import Shade
from globe_app.ui.places import Article, Missed, Stories, Story, StoryPart, Today
from globe_app.ui.preferences import Preferences
from globe_app.ui.views.missed.view import MissedView
from globe_app.ui.views.story.view import StoryView
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import shown, wait
from tests.ui.stored_stories import fill_stories

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def window(qt: QApplication, settings: Settings) -> Iterator[MainWindow]:
    fill_stories(settings)
    made = application.build_window(settings, Preferences(drift=False), clock=lambda: NOW)
    made.resize(1280, 800)
    made.restore(None)
    yield from shown(qt, made)


def press(window: MainWindow, key: Qt.Key, more: Modifier = Modifier.NoModifier) -> None:
    """A key where focus is; then everything is answered."""
    window.activateWindow()
    target: QWidget = QApplication.focusWidget() or window
    QTest.keyClick(target, key, more)
    wait(lambda: not window.services.busy)


def page(window: MainWindow) -> object:
    place = window.navigator.place
    return None if place is None else place.page


def story_view(window: MainWindow) -> StoryView:
    view = window.navigator.view
    assert isinstance(view, StoryView)
    return view


def test_keys_lead_from_the_list_through_a_story_to_an_article_and_back(window: MainWindow) -> None:
    press(window, Key.Key_W)
    assert page(window) == Stories()
    press(window, Key.Key_Return)
    assert page(window) == Story(1)
    view = story_view(window)
    press(window, Key.Key_J)
    press(window, Key.Key_J)
    current = view.page.passages.current()
    assert current is not None
    assert current.hasFocus()
    assert current.quote is not None
    press(window, Key.Key_Return)
    article = window.navigator.place
    assert isinstance(article, Article)
    assert article.id == current.quote.article_id
    press(window, Key.Key_Escape)
    assert page(window) == Story(1)
    wait(lambda: view.page.passages.current() is not None)
    again = view.page.passages.current()
    assert again is not None
    assert again.quote is not None
    assert again.quote.article_id == article.id
    press(window, Key.Key_Escape)
    assert page(window) == Stories()
    press(window, Key.Key_Escape)
    assert page(window) == Today()


def test_j_from_an_article_of_a_story_goes_on_in_that_story(window: MainWindow) -> None:
    window.navigator.go(Story(1))
    wait(lambda: not window.services.busy)
    view = story_view(window)
    view.step(1)
    press(window, Key.Key_Return)
    first = window.navigator.place
    assert isinstance(first, Article)
    assert view.selection().story == 1
    press(window, Key.Key_J)
    second = window.navigator.place
    assert isinstance(second, Article)
    assert second.id in {1, 2, 3, 4, 5} - {first.id}
    press(window, Key.Key_Escape)
    assert page(window) == Story(1)


def test_replay_and_reasons_are_a_key_away_and_escape_leads_back(window: MainWindow) -> None:
    window.navigator.go(Story(1))
    wait(lambda: not window.services.busy)
    press(window, Key.Key_R)
    assert page(window) == Story(1, StoryPart.REPLAY)
    view = story_view(window)
    assert view.replay.isVisible()
    press(window, Key.Key_J)
    assert view.replay.at == 1
    press(window, Key.Key_Escape)
    assert page(window) == Story(1)
    press(window, Key.Key_W, Modifier.ShiftModifier)
    assert page(window) == Story(1, StoryPart.WHY)
    wait(view.why.isVisible)
    press(window, Key.Key_Escape)
    assert view.why.isHidden()
    assert page(window) == Story(1)


def test_a_split_is_told_and_taken_back_by_ctrl_z(window: MainWindow) -> None:
    window.navigator.go(Story(1, StoryPart.WHY))
    wait(lambda: not window.services.busy)
    view = story_view(window)
    wait(lambda: len(view.why.members.rows) == 5)
    press(window, Key.Key_J)
    row = next(one for one in view.why.members.rows if one.hasFocus())
    press(window, Key.Key_Tab)
    assert row.button.hasFocus()
    press(window, Key.Key_Space)
    wait(lambda: len(view.why.members.rows) == 4)
    assert view.why.notice.text().endswith("is a story of its own now.")
    press(window, Key.Key_Z, Modifier.ControlModifier)
    wait(lambda: len(view.why.members.rows) == 5)
    assert view.why.notice.isHidden(), "it is none any more"


def test_j_from_a_home_article_of_missed_opens_no_unrelated_one(window: MainWindow) -> None:
    window.navigator.go(Missed())
    wait(lambda: not window.services.busy)
    assert isinstance(window.navigator.view, MissedView)
    window.navigator.go(Article(7, origin=window.navigator.place))
    wait(lambda: not window.services.busy)
    press(window, Key.Key_J)
    assert page(window) == Article(7)
    press(window, Key.Key_Escape)
    assert page(window) == Missed()


def test_a_text_size_of_two_hundred_per_cent_cuts_nothing_off(window: MainWindow) -> None:
    window.navigator.go(Story(1))
    wait(lambda: not window.services.busy)
    for _ in range(12):
        window.preferences.text_size(1)
    view = story_view(window)
    wait(lambda: not window.services.busy)
    for row in view.page.rows:
        wait(lambda: row.height() >= row.heightForWidth(row.width()))  # noqa: B023
    assert view.page.body.width() <= view.page.area.viewport().width()


def test_a_story_and_its_replay_lie_over_the_flat_map(window: MainWindow) -> None:
    window.resize(1280, 800)
    wait(window.globe.isVisible)
    globe = window.globe
    assert isinstance(globe, GlobeView)
    press(window, Key.Key_F)
    wait(lambda: globe.flat and globe.at_rest)
    press(window, Key.Key_W)
    press(window, Key.Key_Return)
    told = {code for code, shade in globe.look.overlay.shades.items() if shade is Shade.TELLS}
    assert globe.look.overlay.subject is Subject.STORY
    assert told <= {one.code for one in globe.shown_countries}
    press(window, Key.Key_R)
    wait(
        lambda: (
            globe.look.overlay.subject is Subject.REPLAY and globe.look.overlay.route is not None
        )
    )
    wait(lambda: globe.at_rest)
    press(window, Key.Key_F)
    assert globe.look.overlay.subject is Subject.REPLAY
    assert not globe.flat


def test_the_flat_map_is_painted_alike_with_and_without_the_plot(window: MainWindow) -> None:
    window.resize(1280, 800)
    wait(window.globe.isVisible)
    globe = window.globe
    assert isinstance(globe, GlobeView)
    press(window, Key.Key_F)
    wait(lambda: globe.flat)
    painter = globe.painter
    assert isinstance(painter, FlatPainter)

    def drawn(plot: object) -> np.ndarray:
        image = QImage(globe.size(), QImage.Format.Format_RGB32)
        p = QPainter(image)
        painter._plot = plot
        painter.paint(p, globe.camera, globe.look.kinds, globe.look.style.theme, moving=False)
        p.end()
        return np.frombuffer(image.constBits(), np.uint8).astype(int)

    plane = painter.world.plane
    wait(lambda: plotting.plot(plane.half_width, plane.half_height) is not None)
    with_plot = drawn(plotting.plot(plane.half_width, plane.half_height))
    ready, plotting._loaded = plotting._loaded, threading.Event()
    try:
        assert np.abs(drawn(None) - with_plot).max() <= 12  # of 255: rounding at edges
    finally:
        plotting._loaded = ready
