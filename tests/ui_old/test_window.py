"""The window as a reader uses it: mouse and keys in, what is shown out."""

import sys
import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from globe_app import app as application
from globe_app.errors import GlobeError
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import articles, counts
from globe_app.store.db import open_store
from globe_app.ui.old.lane import Lane
from globe_app.ui.old.look import theme
from globe_app.ui.old.window import MainWindow
from tests.conftest import rss
from tests.ui_old.conftest import NOW, wait

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def at(window: MainWindow, code: str) -> QPoint:
    """The pixel of a country's anchor on the globe."""
    pixel = window.globe.camera.project(*window.services.countries.info(code).anchor)
    assert pixel is not None
    return QPoint(round(pixel[0]), round(pixel[1]))


def idle(window: MainWindow) -> None:
    wait(lambda: not window.services.lane.busy and window.globe.at_rest)


def open_saudi_arabia(window: MainWindow) -> None:
    QTest.mouseClick(window.globe, LEFT, pos=at(window, "SA"))
    idle(window)


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_a_click_on_saudi_arabia_lists_its_stories(window: MainWindow) -> None:
    open_saudi_arabia(window)
    page = window.pane.country
    assert window.pane.currentWidget() is page
    assert page._name.text() == "Saudi Arabia"
    assert page._facts.text() == "15:00 in Riyadh  ·  1 outlet  ·  40 stories  ·  40 unread"
    assert not page._flag.pixmap().isNull()
    assert [r.headline for r in page.model.rows[:2]] == [
        "SA story 0 of Kenya", "SA story 1 of Kenya",
    ]  # fmt: skip
    assert len(page.model.rows) == 40
    assert window.windowTitle() == "Saudi Arabia – globe_app"


def test_an_outlet_in_exile_is_told_where_it_is_and_where_it_writes_for(
    window: MainWindow, countries: Countries
) -> None:
    store = open_store(window.services.settings.store)
    exile = Outlet("x", "Exile Paper", "NL", "en", covers=("SA", "RU"))
    feed = parse_feed(rss("<title>News of Riyadh</title><description>Text.</description>"), "t")
    ingest.keep_feed(store, countries, feed, exile, NOW)
    store.close()
    open_saudi_arabia(window)
    page = window.pane.country
    assert page._facts.text().endswith("covered from abroad by Exile Paper")
    assert len(page.model.rows) == 40  # its own outlets' alone
    window.pane.open_country("NL")
    idle(window)
    assert "covered from abroad" not in page._facts.text()
    window.pane.open_article(page.model.rows[0].id)
    idle(window)
    words = window.pane.reader.browser.toPlainText().replace("\xa0", " ")
    assert "Exile Paper  ·  Netherlands  ·  covers Saudi Arabia, Russia" in words


def test_a_click_on_the_sea_opens_nothing(window: MainWindow) -> None:
    pixel = window.globe.camera.project(-25.0, 5.0)
    assert pixel is not None
    QTest.mouseClick(window.globe, LEFT, pos=QPoint(int(pixel[0]), int(pixel[1])))
    idle(window)
    assert window.pane.currentWidget() is window.pane.welcome


def test_a_country_without_outlets_says_so_and_offers_what_is_told_about_it(
    window: MainWindow,
) -> None:
    QTest.mouseClick(window.globe, LEFT, pos=at(window, "KE"))
    idle(window)
    assert "No outlet based in Kenya" in window.pane.country._empty.text()
    window.pane.country.tabs.setCurrentIndex(1)
    idle(window)
    assert len(window.pane.country.model.rows) == 46
    QTest.mouseClick(window.globe, LEFT, pos=at(window, "TD"))
    idle(window)
    assert window.pane.country._empty.text() == "The outlets based in Chad have no stored stories."


def test_a_drag_keeps_the_grabbed_place_under_the_pointer_and_picks_nothing(
    window: MainWindow,
) -> None:
    globe = window.globe
    start = at(window, "SA")
    place = globe.camera.unproject(start.x(), start.y())
    assert place is not None
    QTest.mousePress(globe, LEFT, pos=start)
    for x, y in ((20, 10), (60, 40), (90, -50), (-40, -80)):
        QTest.mouseMove(globe, start + QPoint(x, y))
        QApplication.processEvents()
        pixel = globe.camera.project(*place)
        assert pixel == pytest.approx((start.x() + x, start.y() + y), abs=0.01)
    QTest.mouseRelease(globe, LEFT, pos=start + QPoint(-40, -80))
    idle(window)
    assert window.pane.currentWidget() is window.pane.welcome
    assert globe.camera.roll == 0.0


def test_after_a_flick_the_globe_turns_on_and_comes_to_rest_with_north_up(
    window: MainWindow,
) -> None:
    globe = window.globe
    globe.calm = False
    for _ in range(50):  # on a busy machine the moves may come too far apart for a flick
        QTest.mousePress(globe, LEFT, pos=QPoint(300, 400))
        for x in range(300, 420, 12):
            QTest.mouseMove(globe, QPoint(x, 380))
            QTest.qWait(4)
        released = globe.camera.lon
        QTest.mouseRelease(globe, LEFT, pos=QPoint(420, 380))
        assert not globe.at_rest
        idle(window)
        if globe.camera.lon != pytest.approx(released, abs=1.0):
            break
    else:
        pytest.fail("the globe never turned on")
    assert globe.camera.roll == pytest.approx(0.0, abs=1e-6)


def test_the_wheel_zooms_to_the_pointer(window: MainWindow) -> None:
    globe, pixel = window.globe, QPointF(at(window, "SA"))
    place = globe.camera.unproject(pixel.x(), pixel.y())
    assert place is not None
    event = QWheelEvent(
        pixel, globe.mapToGlobal(pixel), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(globe, event)
    assert globe.camera.zoom > 1.5
    assert globe.camera.project(*place) == pytest.approx((pixel.x(), pixel.y()), abs=0.01)
    idle(window)


def test_hovering_tells_name_count_and_newest_headline(window: MainWindow) -> None:
    heard: list[str] = []
    window.globe.hovered.connect(heard.append)
    QTest.mouseMove(window.globe, at(window, "SA"))
    wait(lambda: bool(heard))
    assert heard == ["SA"]
    assert window.news.described("SA") == "Saudi Arabia: 40 stories, 40 unread\nSA story 0 of Kenya"
    assert window.news.described("KE") == "Kenya\nNo outlet"


def test_nothing_is_painted_while_nothing_moves(window: MainWindow) -> None:
    idle(window)
    QTest.qWait(200)
    before = window.globe.frames
    QTest.qWait(600)
    assert window.globe.frames == before


def test_keys_turn_and_zoom_the_globe(window: MainWindow) -> None:
    globe = window.globe
    globe.setFocus()
    lon, lat, zoom = globe.camera.lon, globe.camera.lat, globe.camera.zoom
    press(globe, Key.Key_Right, Key.Key_Up, Key.Key_Plus)
    assert globe.camera.lon > lon
    assert globe.camera.lat > lat
    assert globe.camera.zoom > zoom
    press(globe, Key.Key_Minus, Key.Key_Minus)
    assert globe.camera.zoom < zoom
    idle(window)


def test_tab_walks_the_countries_with_stories_eastward_and_enter_opens(
    window: MainWindow,
) -> None:
    globe = window.globe
    globe.setFocus()
    walked = []
    for key in (Key.Key_Tab,) * 5 + (Key.Key_Backtab,) * 2:
        press(globe, key)
        walked.append(window.services.countries.all[globe.look.hovered].code)
    start = walked[0]
    order = ["BR", "EG", "SA", "JP"]  # west to east; Chad has an outlet but no stories
    first = order.index(start)
    assert walked[:5] == [order[(first + i) % 4] for i in range(5)]
    assert walked[5:] == [order[(first + 3) % 4], order[(first + 2) % 4]]
    assert globe.accessibleDescription().startswith(
        window.services.countries.name(walked[-1]) + ": "
    )
    press(globe, Key.Key_Return)
    idle(window)
    assert window.pane.code == walked[-1]


def test_the_search_box_finds_a_country_and_goes_there(window: MainWindow) -> None:
    window.globe.setFocus()
    press(window.globe, Key.Key_Slash)
    assert window.search.isVisible()
    window.search.line.setText("السعودية")  # QTest types ASCII only
    assert window.search.found.item(0).text().startswith("Saudi Arabia")
    assert not window.search.found.item(0).icon().isNull()
    press(window.search.line, Key.Key_Return)
    idle(window)
    assert not window.search.isVisible()
    assert window.pane.code == "SA"
    anchor = window.services.countries.info("SA").anchor
    assert (window.globe.camera.lon, window.globe.camera.lat) == pytest.approx(anchor)
    window.search.open()
    press(window.search.line, Key.Key_Escape)
    assert not window.search.isVisible()


def test_an_opened_article_is_marked_read_and_back_returns_to_the_list(window: MainWindow) -> None:
    open_saudi_arabia(window)
    stories = window.pane.country
    stories.list.verticalScrollBar().setValue(700)
    scroll = stories.list.verticalScrollBar().value()
    assert scroll > 300
    row = stories.model.rows[10]
    camera = window.globe.camera
    stories.list.setCurrentIndex(stories.model.index(10))
    stories.list.verticalScrollBar().setValue(scroll)
    window.pane.open_article(row.id)
    idle(window)
    assert window.pane.currentWidget() is window.pane.reader
    text = window.pane.reader.browser.toPlainText()
    for part in ("SA Paper", "Saudi Arabia", row.headline, "Friday, November 6", "original at"):
        assert part in text
    window.globe.set_camera(camera.panned(60, 5))
    window.pane.back()
    idle(window)
    assert window.pane.currentWidget() is stories
    assert stories.list.verticalScrollBar().value() == scroll
    assert window.globe.camera == camera
    current = stories.current()
    assert current is not None
    assert (current.id, current.read) == (row.id, True)
    assert "39 unread" in stories._facts.text()
    window.pane.back()
    idle(window)
    assert window.pane.currentWidget() is window.pane.welcome


def test_back_from_an_article_after_another_country_restores_each_step(window: MainWindow) -> None:
    open_saudi_arabia(window)
    window.pane.open_article(window.pane.country.model.rows[3].id)
    idle(window)
    window.go_to("EG")
    idle(window)
    assert window.pane.code == "EG"
    window.pane.back()
    idle(window)
    shown = window.pane.reader.shown
    assert window.pane.currentWidget() is window.pane.reader
    assert shown is not None
    assert shown.article.row.headline == "SA story 3 of Kenya"
    window.pane.back()
    idle(window)
    assert window.pane.country._name.text() == "Saudi Arabia"


def test_j_k_n_and_space_go_through_the_stories(window: MainWindow) -> None:
    open_saudi_arabia(window)
    stories = window.pane.country
    stories.list.setFocus()

    def here() -> str:
        row = stories.current()
        assert row is not None
        return row.headline.split(" of")[0]

    press(stories.list, Key.Key_J, Key.Key_J, Key.Key_K)
    assert here() == "SA story 1"
    press(stories.list, Key.Key_Space)
    idle(window)
    assert window.pane.currentWidget() is window.pane.reader
    press(window.pane.reader.browser, Key.Key_J)
    idle(window)
    assert window.pane.reader.shown is not None
    assert window.pane.reader.shown.article.row.headline.startswith("SA story 2")
    press(window.pane.reader.browser, Key.Key_K, Key.Key_N)
    idle(window)
    assert window.pane.reader.shown.article.row.headline.startswith("SA story 3")
    bar = window.pane.reader.browser.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(30):
        press(window.pane.reader.browser, Key.Key_Space)
        idle(window)
        if not window.pane.reader.shown.article.row.headline.startswith("SA story 3"):
            break
    assert window.pane.reader.shown.article.row.headline.startswith("SA story 4")
    window.pane.back()
    idle(window)
    assert window.pane.currentWidget() is stories


def test_saved_and_read_marks_reach_the_store(window: MainWindow) -> None:
    open_saudi_arabia(window)
    row = window.pane.country.model.rows[0]
    press(window.pane.country.list, Key.Key_S, Key.Key_M)
    idle(window)
    store = open_store(window.services.settings.store, read_only=True)
    kept = articles.article(store, row.id).row
    assert (kept.saved, kept.read) == (True, True)
    press(window.pane.country.list, Key.Key_S, Key.Key_M)
    idle(window)
    kept = articles.article(store, row.id).row
    assert (kept.saved, kept.read) == (False, False)
    window.pane.mark_all_read()
    idle(window)
    assert counts.count(store, "SA").unread == 0
    store.close()
    index = window.services.countries.index["SA"]
    wait(lambda: bool(window.globe.look.kinds[index] == theme.ALL_READ))


def test_saved_stories_have_a_list_and_back_leads_out_of_it(window: MainWindow) -> None:
    open_saudi_arabia(window)
    press(window.pane.country.list, Key.Key_S, Key.Key_J, Key.Key_J, Key.Key_S)
    idle(window)
    window.pane.open_saved()
    idle(window)
    page = window.pane.country
    assert page.name == "Saved stories"
    assert {r.headline[:10] for r in page.model.rows} == {"SA story 0", "SA story 2"}
    assert not page.tabs.isVisible()
    assert window.pane.code is None
    window.pane.open_article(page.model.rows[0].id)
    idle(window)
    window.pane.back()
    idle(window)
    assert page.name == "Saved stories"
    window.pane.back()
    idle(window)
    assert page.name == "Saudi Arabia"
    assert page.tabs.isVisible()
    current = page.current()
    assert current is not None
    assert current.headline.startswith("SA story 2")


def test_back_to_an_article_of_another_country_brings_its_list_along(window: MainWindow) -> None:
    open_saudi_arabia(window)
    window.pane.open_article(window.pane.country.model.rows[3].id)
    idle(window)
    window.go_to("EG")
    idle(window)
    window.pane.back()
    idle(window)
    press(window.pane.reader.browser, Key.Key_J)
    idle(window)
    assert window.pane.reader.shown is not None
    assert window.pane.reader.shown.article.row.headline.startswith("SA story 4")


def test_the_article_asks_for_no_remote_image_and_opens_only_safe_links(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_saudi_arabia(window)
    window.pane.open_article(window.pane.country.model.rows[0].id)
    idle(window)
    browser = window.pane.reader.browser
    assert "track.example" not in browser.toHtml()
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("http://track.example/x.gif", "file:///etc/passwd", "qrc:/x"):
        assert browser.loadResource(kind, name) is None
    opened: list[str] = []
    window.pane.reader.outside.disconnect()
    window.pane.reader.outside.connect(opened.append)
    for url in ("https://p.example/", "javascript:alert(1)", "file:///etc/passwd"):
        browser.anchorClicked.emit(url)
    assert opened == ["https://p.example/"]


def test_text_size_and_theme_change_what_is_drawn(window: MainWindow) -> None:
    open_saudi_arabia(window)
    window.pane.open_article(window.pane.country.model.rows[0].id)
    idle(window)
    height = window.pane.reader.browser.document().size().height()
    window.pane.reader.resize_text(2)
    assert window.pane.reader.browser.document().size().height() > height * 1.2
    light = window.grab().toImage().pixelColor(30, 400)
    window.set_theme(theme.DARK)
    idle(window)
    dark = window.grab().toImage().pixelColor(30, 400)
    assert light.lightness() > 150 > 80 > dark.lightness()


def test_a_store_that_fails_under_the_window_is_told_in_one_line(window: MainWindow) -> None:
    def broken(_: object) -> None:
        raise GlobeError("globe.db", "the disk gave an error")

    window.services.lane.ask("x", broken, lambda _: None)
    idle(window)
    assert window.notice.isVisible()
    assert window.notice.text() == "globe.db: the disk gave an error"


def test_an_original_from_right_to_left_is_set_so_and_one_key_away(
    qt: QApplication, settings: Settings
) -> None:
    application.prepare_store(settings)  # a new store has the sample edition
    window = application.build_window(settings, theme.LIGHT)
    window.globe.calm = True
    window.show()
    idle(window)
    assert window.banner.isVisible()
    window.go_to("SA")
    idle(window)
    row = next(r for r in window.pane.country.model.rows if r.language == "ar")
    window.pane.open_article(row.id)
    idle(window)
    browser = window.pane.reader.browser
    assert "Sample edition: invented stories" in browser.toPlainText()
    assert "Translated from Arabic" in browser.toPlainText()
    assert row.headline in browser.toPlainText()
    assert not browser.image.isNull()
    press(browser, Key.Key_O)
    assert row.original_headline in browser.toPlainText()
    assert "dir='rtl'" in browser.toHtml()
    window.remove_sample.click()
    idle(window)
    assert not window.banner.isVisible()
    assert window.pane.currentWidget() is window.pane.welcome
    assert window.news.overview.articles == 0
    window.close()
    window.close_lanes()


class _Nothing:
    closed = False

    def close(self) -> None:
        self.closed = True


def test_of_many_questions_only_the_newest_is_answered_and_all_submitted_work_is_done(
    qt: QApplication,
) -> None:
    made = _Nothing()
    lane: Lane[_Nothing] = Lane(lambda: made)
    answers: list[object] = []
    done: list[object] = []

    def slow(_: _Nothing) -> str:
        time.sleep(0.05)
        return "slow"

    lane.submit(slow, done.append)
    for i in range(20):
        lane.ask("list", lambda _, i=i: i, answers.append)  # type: ignore[misc]
        lane.submit(lambda _, i=i: i, done.append)  # type: ignore[misc]
    wait(lambda: not lane.busy)
    assert answers == [19]
    assert done == ["slow", *range(20)]
    lane.close()
    assert made.closed


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QTabBar, QTextBrowser

    kinds = (QAbstractButton, QListView, QTextBrowser, QLineEdit, QTabBar)
    for kind in kinds:
        for widget in window.findChildren(kind):
            if widget.objectName().startswith("qt_") or widget.parent() is window.pane.country.tabs:
                continue
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named, f"{kind.__name__} without a name"
    assert window.globe.accessibleName() == "Globe"
    assert "no outlet" in window.legend.accessibleName()


def test_a_lane_that_reads_soon_gives_way_to_a_frame(window: MainWindow) -> None:
    assert window.services.lane is not window.services.slow_lane
    assert sys.getswitchinterval() <= 0.001  # seconds
