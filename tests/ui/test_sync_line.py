"""The one line of background work, and the details that it opens into."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from globe_app.model.sync import StopReason, SyncOutcome, SyncTry
from globe_app.ui.background.enrich_run import EnrichRun
from globe_app.ui.background.process import Event
from globe_app.ui.background.status import StatusLine, Work, advice, ago, status_line, time_left
from globe_app.ui.background.sync_rows import country_words, shown_order
from globe_app.ui.background.sync_run import CountrySync, SyncEnd, SyncRun
from globe_app.ui.background.translator_line import Line, LineState
from globe_app.ui.background.trouble import trouble_notice
from globe_app.ui.window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import wait

RUN = SyncRun(NOW, (CountrySync("FR", 90, 61), CountrySync("SA", 60)), 10, 40)
EARLIER = NOW - timedelta(hours=5)


def ended(outcome: SyncOutcome, why: str = "", reason: StopReason | None = None) -> SyncRun:
    return SyncRun(NOW, RUN.countries, 10, 40, end=SyncEnd(outcome, NOW, why, reason))


@pytest.mark.parametrize(
    ("work", "icon", "words"),
    [
        (Work(NOW, last_done=NOW - timedelta(minutes=14)), "check", "Updated 14 min ago"),
        (Work(NOW, last_done=NOW), "check", "Updated now"),
        (Work(NOW), "refresh-cw", "Get today’s news"),
        (Work(NOW, can_sync=False), "", ""),
        (Work(NOW, SyncRun(NOW), True), "refresh-cw", "Getting news"),
        (Work(NOW, RUN, True), "refresh-cw", "Getting news, 61 of 150 outlets"),
        (Work(NOW, RUN, True, True), "refresh-cw", "Stopping"),
        (Work(NOW, ended(SyncOutcome.CANCELLED), last_done=EARLIER), "pause",
         "Stopped, 61 of 150 outlets done"),
        (Work(NOW, ended(SyncOutcome.STOPPED, "down", StopReason.NETWORK), last_done=EARLIER), "wifi-off",
         f"Offline, news of {EARLIER.astimezone():%H:%M}"),
        (Work(NOW, ended(SyncOutcome.STOPPED, "full", StopReason.STORE)), "triangle-alert",
         "News cannot be kept"),
        (Work(NOW, ended(SyncOutcome.FAILED)), "triangle-alert", "No outlet answered"),
        (Work(NOW, ended(SyncOutcome.UNFINISHED, "it crashed")), "triangle-alert", "The update broke off"),
        (Work(NOW, last_done=NOW, enrich=EnrichRun("Comparing stories, 6 of 16", 6, 16)), "languages",
         "Comparing stories, 6 of 16"),
        (Work(NOW, RUN, True, enrich=EnrichRun()), "refresh-cw", "Getting news, 61 of 150 outlets"),
        (Work(NOW, last_done=NOW, translators=LineState(Line.OFFER, "14 languages", "Get")), "languages",
         "Get translators"),
        (Work(NOW, last_done=NOW, translators=LineState(Line.FAILED, "no", "Try again")), "triangle-alert",
         "Translators did not come"),
        (Work(NOW, last_done=NOW, translators=LineState(Line.RUNNING, "Getting the German translator, 3 MB")),
         "download", "Getting the German translator, 3 MB"),
    ],
)  # fmt: skip
def test_what_the_line_says(work: Work, icon: str, words: str) -> None:
    found = status_line(work)
    assert (found.icon, found.words) == (icon, words)


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (ended(SyncOutcome.DONE), ""), (ended(SyncOutcome.CANCELLED), ""),
        (ended(SyncOutcome.STOPPED, "down", StopReason.NETWORK), "try again when there is a connection"),
        (ended(SyncOutcome.STOPPED, "the disk is full; nothing was changed", StopReason.STORE),
         "Nothing new can be stored: the disk is full. Make room"),
        (ended(SyncOutcome.FAILED), "Every outlet failed"),
        (ended(SyncOutcome.UNFINISHED, "it ended of a sudden"), "It ended of a sudden. What has come is kept"),
    ],
)  # fmt: skip
def test_a_failed_sync_says_what_to_do(end: SyncRun, told: str) -> None:
    found = advice(Work(NOW, end))
    assert told in found
    assert bool(found) == bool(told)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "now"), (1, "1 min ago"), (59, "59 min ago"), (60, "1 h ago"), (7 * 24 * 60 + 60, "30 October")],
)  # fmt: skip
def test_ages_in_words(minutes: int, words: str) -> None:
    assert ago(NOW - timedelta(minutes=minutes), NOW) == words


def test_the_time_left_is_told_from_ten_outlets_on() -> None:
    few = SyncRun(NOW, (CountrySync("FR", 90, 9),), 10, 40)
    assert few.left(NOW + timedelta(seconds=30)) is None
    assert time_left(RUN.left(NOW + timedelta(seconds=40))) == "about 2 min left"
    assert time_left(timedelta(seconds=20)) == "less than a minute left"


def test_events_are_folded_into_a_value_and_odd_ones_change_nothing() -> None:
    run = SyncRun(NOW)
    for said in (
        {"event": "plan", "countries": [["FR", 2], ["SA", 1], "x", [1], ["BR", "many"]]},
        {"event": "progress", "done": 3, "total": 9, "added": 4, "bytes": 5, "at": ["Quai"],
         "at_countries": ["FR"]},
        {"event": "outlet", "outlet": "a", "name": "A", "country": "FR", "added": 4, "error": ""},
        {"event": "outlet", "outlet": "a", "name": "A", "country": "FR", "added": 4, "error": ""},
        {"event": "outlet", "outlet": "b", "name": "B", "country": "SA", "error": "it is shut (403)"},
        {"event": "nonsense"}, {"event": "progress"} and {"event": "report", "added": 4, "outlets": 3, "ok": 2},
    ):  # fmt: skip
        run = run.after(Event(said), NOW)
    assert run.countries == (CountrySync("FR", 2, 1, 4, "Quai"), CountrySync("SA", 1, 1))
    assert (run.outlets, run.outlets_done, run.added) == (3, 2, 4)
    assert [(one.name, one.words) for one in run.troubles] == [("B", "it is shut")]
    assert run.end is not None
    assert run.end.outcome is SyncOutcome.DONE


def test_rows_do_not_move_under_the_pointer() -> None:
    run = SyncRun(NOW, (CountrySync("FR", 2), CountrySync("SA", 1, 1), CountrySync("EG", 3, 1)))
    shown = shown_order(run, (), held=False)
    assert [one.code for one in shown] == ["EG", "SA", "FR"], "running, done, waiting"
    later = SyncRun(
        NOW, (CountrySync("FR", 2, 1), CountrySync("SA", 1, 1), CountrySync("EG", 3, 3))
    )
    held = shown_order(later, ["EG", "SA", "FR"], held=True)
    assert [one.code for one in held] == ["EG", "SA", "FR"]
    assert country_words(held[0], over=False) == "nothing new"
    assert (
        country_words(CountrySync("JP", 4, 1, 0, "潮見鳥新聞"), over=False) == "asking 潮見鳥新聞"
    )
    assert country_words(CountrySync("BR", 5), over=False) == "waits"


def test_progress_moves_nothing_else_in_the_window(window: MainWindow) -> None:
    """Today three bars come and go above the page, and it jumps each time."""
    before = [one.geometry() for one in (window.globe, window.list_pane, window.top_bar)]
    for done in range(0, 150, 7):
        run = SyncRun(NOW, (CountrySync("FR", 150, done),), done, 150, done * 3, done * 100_000)
        line = status_line(Work(NOW, run, True))
        window.background.line.show_line(line)
        window.background.strip.show_line(line)
        QApplication.processEvents()
        now = [one.geometry() for one in (window.globe, window.list_pane, window.top_bar)]
        assert now == before
    assert window.background.strip.isVisible()
    assert window.background.strip.share > 0.9


def test_numbers_move_once_a_second_at_most(window: MainWindow) -> None:
    control, seen = window.background.control, []
    control.changed.connect(lambda: seen.append(control.run))
    control.run = SyncRun(NOW)
    for number in range(300):
        said = {"event": "progress", "done": number, "total": 300, "countries": []}
        control.process.received.emit(Event(said))
        QApplication.processEvents()
    assert len(seen) <= 1
    wait(lambda: len(seen) == 1, 5)
    run = control.run
    assert run is not None
    assert run.done == 299, "the last number is shown"


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def test_the_details_open_below_the_line_and_close_by_escape_or_a_click_outside(
    window: MainWindow,
) -> None:
    background = window.background
    before = QApplication.focusWidget()
    closing: list[Callable[[], None]] = [
        lambda: press(window, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(window.globe, Qt.MouseButton.LeftButton, pos=QPoint(5, 5)),
    ]
    for close in closing:
        QTest.mouseClick(background.line.label, Qt.MouseButton.LeftButton)
        assert background.popover.isVisible()
        assert background.popover.title.text() == "Get today’s news"
        close()
        wait(lambda: not background.popover.isVisible())
    assert before is not None
    press(window, Qt.Key.Key_Escape)


def test_a_long_name_and_a_hostile_one_are_cut(window: MainWindow) -> None:
    line = window.background.line
    line.show_line(StatusLine("check", "<b>" + "x" * 10_000, True))
    QApplication.processEvents()
    assert line.width() < window.width()
    assert window.background.line.words.startswith("<b>")


def test_the_front_page_tells_since_when_there_is_no_connection_and_what_was_tried() -> None:
    tries = (
        SyncTry(NOW, SyncOutcome.STOPPED), SyncTry(NOW - timedelta(minutes=5), SyncOutcome.FAILED),
        SyncTry(EARLIER, SyncOutcome.DONE), SyncTry(EARLIER - timedelta(hours=1), SyncOutcome.FAILED),
    )  # fmt: skip
    work = Work(NOW, ended(SyncOutcome.STOPPED, "down", StopReason.NETWORK), last_done=EARLIER)
    told = trouble_notice(work, tries, NOW + timedelta(minutes=15))
    assert told is not None
    since, now, later = (
        (NOW + timedelta(minutes=one)).astimezone().strftime("%H:%M") for one in (-5, 0, 15)
    )
    assert told.title == f"No connection since {since}"
    assert told.tried == (
        (since, "no site could be reached"), (now, "no site could be reached"), (later, "next try"),
    )  # fmt: skip
    assert "asks again by itself" in told.words
    assert trouble_notice(Work(NOW, ended(SyncOutcome.DONE)), tries, None) is None
    assert trouble_notice(Work(NOW, RUN, True), tries, None) is None
