"""The work after a sync as the window shows it: real processes, some of them behaving badly."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from globe_app.briefing import stories
from globe_app.feeds.parse import parse_feed
from globe_app.geo.countries import Countries
from globe_app.model.news import Outlet
from globe_app.pipeline import ingest
from globe_app.settings import Settings
from globe_app.store import articles
from globe_app.store.db import open_store
from globe_app.ui.background.enrich import EnrichControl
from globe_app.ui.background.enrich_run import EnrichRun
from globe_app.ui.window import MainWindow
from tests.conftest import NOW, rss
from tests.ui.conftest import wait

SAY = """
import json, sys, time
from pathlib import Path
log = Path(sys.argv[0]).with_suffix(".log")
with log.open("a") as file:
    file.write(" ".join(sys.argv[1:]) + chr(10))
def say(**said):
    print(json.dumps(said), flush=True)
def progress(phase, done, total):
    say(event="progress", phase=phase, done=done, total=total, note="")
def report(**more):
    say(event="report", **{"translated": 0, "whole": 0, "waiting": 0, "waiting_languages": [],
        "grouped": 0, "stories": 0, "notes": [], "cancelled": False, **more})
"""
Make = Callable[[str], EnrichControl]


@pytest.fixture
def make(qt: QApplication, tmp_path: Path) -> Iterator[Make]:
    """Makes a control whose command is a script of these lines."""
    made: list[EnrichControl] = []

    def control(lines: str) -> EnrichControl:
        script = tmp_path / f"enrich{len(made)}.py"
        script.write_text(SAY + lines)
        one = EnrichControl([sys.executable, str(script)], "store.db")
        one.log = script.with_suffix(".log")  # type: ignore[attr-defined]
        made.append(one)
        return one

    yield control
    for one in made:
        one.close()
        one.deleteLater()
    qt.processEvents()


def words(control: EnrichControl) -> str:
    """What is told of it."""
    return control.run.words if control.run is not None else ""


def ran(control: EnrichControl) -> list[str]:
    """What its command was called with, a line a time."""
    log: Path = control.log  # type: ignore[attr-defined]
    return log.read_text().splitlines() if log.exists() else []


def test_it_tells_how_far_it_is_and_what_was_done(make: Make) -> None:
    control = make(
        "progress('headlines', 34, 500)\nsys.stdin.readline()\n"
        "report(translated=500, whole=7, stories=3, waiting=31, waiting_languages=['el', 'th'])"
    )
    seen: list[str] = []
    control.changed.connect(lambda: seen.append("changed"))
    control.start()
    assert words(control) == "Looking through new articles"
    wait(lambda: words(control) == "Translating headlines, 34 of 500", 20)
    assert control.run == EnrichRun("Translating headlines, 34 of 500", 34, 500)
    control.process._process.write(b"go on\n")  # type: ignore[union-attr]
    wait(lambda: not control.running, 20)
    assert (
        words(control)
        == "500 headlines translated, 7 articles to the end, 3 stories new or changed"
    )
    assert control.run is not None
    assert control.run.over
    assert seen == ["changed", "changed"], "after the first headlines, and at the end"
    assert ran(control) == ["enrich --store store.db --existing-store --events"]


def test_with_nothing_done_the_line_goes_away(make: Make) -> None:
    control = make("report()")
    control.start()
    assert words(control)
    wait(lambda: not control.running, 20)
    assert control.run is None


def test_unasked_it_shows_nothing_before_there_is_something_to_do(make: Make) -> None:
    control = make("report(waiting=31, waiting_languages=['el'])")
    seen: list[str] = []
    control.changed.connect(lambda: seen.append("changed"))
    control.start_quietly()
    assert control.run is None
    wait(lambda: not control.running, 20)
    assert control.run is None
    assert not seen
    busy = make("progress('stories', 1, 2)\nreport(stories=1)")
    busy.start_quietly()
    wait(lambda: not busy.running, 20)
    assert words(busy) == "1 story new or changed"


def test_cancel_stops_it_and_what_is_done_is_told(make: Make) -> None:
    control = make(
        "progress('texts', 1, 9)\nsys.stdin.readline()\nreport(translated=2, cancelled=True)\n"
        "sys.exit(130)"
    )
    control.start()
    wait(lambda: "Translating articles" in words(control), 20)
    control.cancel()
    wait(lambda: not control.running, 20)
    assert words(control) == "Stopped: 2 headlines translated"


def test_a_sync_comes_first_and_the_work_begins_anew_after_it(make: Make) -> None:
    control = make("progress('texts', 1, 9)\nsys.stdin.readline()\nreport(cancelled=True)")
    control.start()
    wait(lambda: "Translating articles" in words(control), 20)
    control.pause_for_sync()
    wait(lambda: not control.running, 20)
    assert control.run is None
    control.start()
    assert control.process.pid == 0, "not beside a sync"
    control.resume_after_sync()
    wait(lambda: len(ran(control)) == 2, 20)


def test_a_sync_that_is_over_at_once_is_waited_for_none_the_less(make: Make) -> None:
    control = make(
        "progress('texts', 1, 9)\nsys.stdin.readline()\ntime.sleep(0.2)\nreport(cancelled=True)"
    )
    control.start()
    wait(lambda: "Translating articles" in words(control), 20)
    control.pause_for_sync()
    control.resume_after_sync()  # the first run has not ended yet
    wait(lambda: len(ran(control)) == 2, 20)
    wait(lambda: "Translating articles" in words(control), 20)
    assert control.running


def test_asked_again_while_it_runs_it_runs_once_more(make: Make) -> None:
    control = make("report(translated=1)")
    control.start()
    control.start()
    control.start()
    wait(lambda: not control.running, 20)
    assert len(ran(control)) == 2


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("print('globe-app: the store: is damaged', file=sys.stderr)\nsys.exit(1)",
         "Stories: the store: is damaged"),
        ("import os\nos.kill(os.getpid(), 9)", "Stories: it ended of a sudden"),
        ("print('[1, 2'); print('nonsense'); print('[]'); print('{}')\nprint('{\"event\": 3}')\n"
         "report(translated=1)", "1 headline translated"),
    ],
)  # fmt: skip
def test_problems_are_reported_in_words(make: Make, lines: str, told: str) -> None:
    control = make(lines)
    control.start()
    wait(lambda: not control.running, 20)
    assert words(control) == told


def test_a_command_that_is_not_there_is_told(qt: QApplication) -> None:
    control = EnrichControl(["/nowhere/globe-app"], "s.db")
    control.start()
    wait(lambda: not control.running)
    assert words(control) == "Stories: it could not be started"
    assert control.run is not None
    assert control.run.problem
    nothing = EnrichControl([], "s.db")
    nothing.start()
    assert not nothing.running


def test_closing_ends_the_process(make: Make) -> None:
    control = make("progress('texts', 1, 9)\nsys.stdin.readline()")
    control.start()
    wait(lambda: "Translating articles" in words(control), 20)
    pid = control.process.pid
    control.close()
    assert not Path(f"/proc/{pid}").exists()


def test_one_article_is_translated_beside_the_rest_and_the_last_request_counts(make: Make) -> None:
    control = make(
        "article = sys.argv[sys.argv.index('--article') + 1]\n"
        "say(event='report', articles=0 if article == '3' else 1, failed=[], "
        "waiting=[{'language': 'el', 'articles': 1}] if article == '3' else [])"
    )
    done: list[int] = []
    failed: list[str] = []
    control.translated.connect(done.append)
    control.failed.connect(failed.append)
    for article in (1, 2, 3):
        control.translate_now(article)
    wait(lambda: bool(failed), 20)
    assert done == [1]
    assert failed == ["Nothing here translates Greek yet: get its translator (Ctrl+T)"]
    assert [line.split("--article ")[1] for line in ran(control)] == ["1 --events", "3 --events"]


# In the window, with the real command --------------------------------------------------------------


def test_the_real_command_makes_stories_of_what_is_stored(
    window: MainWindow, settings: Settings
) -> None:
    store = open_store(settings.store, settings.images)
    window.background.go_on()
    wait(lambda: stories.enrich_state(store).grouped == 46, 60)
    wait(lambda: not window.background.enrichment.running, 60)
    assert stories.enrich_state(store).ungrouped == 0
    store.close()


def test_the_window_closes_while_the_work_goes_on(window: MainWindow) -> None:
    window.background.enrichment.start()
    wait(lambda: window.background.enrichment.process.pid > 0)
    pid = window.background.enrichment.process.pid
    window.close()
    assert window.close_lanes()
    assert not Path(f"/proc/{pid}").exists()


@pytest.mark.skipif(not shutil.which("apertium"), reason="needs Apertium")
def test_the_real_command_translates_the_article_that_is_wanted_now(
    window: MainWindow, settings: Settings, countries: Countries
) -> None:
    words = "El presidente viajó el martes a la capital para hablar con los ministros."
    item = (
        f"<title>{words}</title><link>https://p.example/1</link><description>{words}</description>"
    )
    store = open_store(settings.store, settings.images)
    outlet = Outlet("es-paper", "ES Paper", "ES", "es")
    ingest.keep_feed(store, countries, parse_feed(rss(item), "t"), outlet, NOW)
    article = articles.from_country(store, "ES", 1, None)[0].id
    done: list[int] = []
    window.background.translated.connect(done.append)
    window.background.translate_now(article)
    wait(lambda: done == [article], 60)
    english = articles.article(store, article).english
    store.close()
    assert english is not None
    assert "president" in english.headline.lower()
