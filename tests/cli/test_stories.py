"""`world`, `missed`, `cluster` and `digest` on the command line, with what a judge or a script may give."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from globe_app import cli
from globe_app.cli.commands.cluster import read_documents
from globe_app.model.news import NewArticle, Outlet
from globe_app.settings import Settings
from globe_app.store import entries, outlets, stories, story_writer
from globe_app.store.db import Store, check, open_store
from tests import sql

Command = Callable[..., tuple[int, str, str]]
EVENTS = (
    "Earthquake shakes the city of Tarsu and damages the old bridge",
    "Parliament of Norvia passes the budget after a night of talks",
    "Ferry with two hundred passengers runs aground off Cape Lindo",
)


@pytest.fixture
def command(settings: Settings, capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*args: object) -> tuple[int, str, str]:
        name, *rest = map(str, args)
        try:
            status = cli.main([name, *rest, "--store", str(settings.store)])
        except SystemExit as wrong_use:
            status = int(wrong_use.code or 0)
        out, err = capsys.readouterr()
        return status, out, err

    return run


def _tell(store: Store, country: str, headline: str, hours: float, paper: int = 0) -> int:
    outlet = Outlet(f"{country.lower()}-{paper}", f"{country} Paper {paper}", country, "en")
    outlets.keep_outlet(store, outlet)
    body = f"{headline}. Officials in the region spoke about it. More is expected on {paper}."
    new = NewArticle(
        key=f"{headline}{hours}", headline=headline, url="", language="en", author="", summary=(),
        published=datetime.now(UTC) - timedelta(hours=hours), dated=True, digest=headline,
        body_html=f"<p>{body}</p>", body_text=body,
    )  # fmt: skip
    return entries.write_articles(store, outlet, [new], datetime.now(UTC))[0].id


@pytest.fixture
def told(store: Store) -> int:
    """A store with an event told by four countries, and six outlets of the US that tell others; its id."""
    ids = [_tell(store, code, EVENTS[0], n) for n, code in enumerate(("FR", "DE", "IT", "ES"), 2)]
    (story,) = story_writer.write_clusters(store, dict.fromkeys(ids, -1), {})
    sql.recompute(store, {story: [
        story_writer.MembershipFacts(one, 1 / n, ids[0] if n == 4 else one, "") for n, one in enumerate(ids, 1)
    ]})  # fmt: skip
    for paper in range(6):
        _tell(store, "US", EVENTS[1], 3, paper)
    return story


def _run(settings: Settings, *args: str, **more: Any) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "globe_app", *args, "--store", str(settings.store)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more,
    )  # fmt: skip


# world ----------------------------------------------------------------------------------------------


def test_world_lists_stories_with_what_was_promised(command: Command, told: int) -> None:
    status, out, err = command("world", "--json")
    (row,) = json.loads(out)
    assert (status, err) == (0, "")
    assert row["id"] == told
    assert row["countries"] == ["ES", "IT", "DE", "FR"]
    assert (row["outlets"], row["articles"], row["independent_texts"]) == (4, 4, 3)
    assert datetime.fromisoformat(row["first"]) < datetime.fromisoformat(row["last"])
    status, out, _ = command("world")
    assert status == 0
    assert "4 countries, 4 articles, 3 independent" in out


def test_world_of_days_without_a_story_is_empty_and_says_what_to_do(
    command: Command, store: Store
) -> None:
    _tell(store, "FR", EVENTS[0], 24 * 9)
    assert command("world", "--json") == (0, "[]\n", "")
    status, out, _ = command("world", "--days", 2)
    assert status == 0
    assert "globe-app enrich" in out


@pytest.mark.parametrize(
    "args",
    [
        ("world", "--days", "0"), ("world", "--days", "x"), ("world", "--days", "9" * 5_000),
        ("world", "--limit", "0"), ("missed", "--home", "XX"), ("missed", "--home", ""),
        ("missed", "--hours", "-1"), ("cluster",), ("cluster", "--input"), ("world", "extra"),
    ],
)  # fmt: skip
def test_wrong_use_has_status_2_and_prints_no_json(
    command: Command, told: int, args: tuple[str, ...]
) -> None:
    status, out, err = command(*args)
    assert (status, out) == (2, "")
    assert err.strip()
    assert "Traceback" not in err


# missed ---------------------------------------------------------------------------------------------


def test_missed_shows_formula_and_denominators(command: Command, told: int) -> None:
    status, out, _ = command("missed", "--json")
    found = json.loads(out)
    assert status == 0
    assert (found["home"], found["home_outlets"], found["home_articles"]) == ("US", 6, 6)
    assert (found["countries"], found["can_tell"]) == (4, True)
    (one,) = found["missed"]
    assert (one["story"], one["foreign_countries"], one["home_outlets"]) == (told, 4, 0)
    assert one["score"] == 4.0
    assert "÷" in found["formula"]


def test_missed_does_not_judge_a_country_of_few_outlets(command: Command, told: int) -> None:
    status, out, _ = command("missed", "--home", "fr", "--json")
    found = json.loads(out)
    assert status == 0
    assert (found["home"], found["can_tell"], found["missed"]) == ("FR", False, [])
    status, out, _ = command("missed", "--home", "JP")
    assert status == 0
    assert "too few to tell" in out


# cluster --------------------------------------------------------------------------------------------


def _csv(path: Path, rows: list[list[object]], head: str = "id,title,timestamp_ms") -> Path:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head.split(","))
    writer.writerows(rows)
    path.write_text(out.getvalue(), "utf-8")
    return path


def test_cluster_prints_the_story_of_every_id(command: Command, tmp_path: Path) -> None:
    at = 1_700_000_000_000
    rows = [
        [f"a{n}", EVENTS[n % 3] + (" today" if n > 2 else ""), at + n * 60_000] for n in range(6)
    ]
    status, out, err = command("cluster", "--input", _csv(tmp_path / "a.csv", rows), "--json")
    found = json.loads(out)
    assert status == 0
    assert "Traceback" not in err
    assert list(found) == [f"a{n}" for n in range(6)]
    assert [found["a0"], found["a1"], found["a2"]] == [found["a3"], found["a4"], found["a5"]]
    assert len(set(found.values())) == 3


def test_cluster_takes_the_further_columns_in_any_order(command: Command, tmp_path: Path) -> None:
    head = "country,text,timestamp_ms,outlet,title,id,more"
    rows: list[list[object]] = [
        ["FR", EVENTS[0] * 3, 1_700_000_000_000.0, "X", EVENTS[0], "один, \"zwei\"\n3", "?"],
        ["DE", EVENTS[0] * 3, "1.7e12", "Y", EVENTS[0], "2", "?"],
    ]  # fmt: skip
    status, out, _ = command("cluster", "--input", _csv(tmp_path / "a.csv", rows, head), "--json")
    assert status == 0
    assert json.loads(out) == {'один, "zwei"\n3': 1, "2": 1}


def test_cluster_reads_a_file_of_windows(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(
        b"\xef\xbb\xbf"
        + f'id,title,timestamp_ms\r\n1,"{EVENTS[0]}, ""it is said""",1\r\n2,{EVENTS[0]},2\r\n'.encode()
    )
    assert json.loads(command("cluster", "--input", path, "--json")[1]) == {"1": 1, "2": 1}


@pytest.mark.parametrize(
    "at", ["nan", "inf", "-inf", "1e400", "-1e300", "", "yesterday", "９e9999"]
)
def test_a_time_that_is_none_is_told_and_takes_that_of_the_row_before(
    command: Command, tmp_path: Path, at: str
) -> None:
    rows: list[list[object]] = [["1", EVENTS[0], 1_700_000_000_000], ["2", EVENTS[0], at]]
    status, out, err = command("cluster", "--input", _csv(tmp_path / "a.csv", rows), "--json")
    assert (status, json.loads(out)) == (0, {"1": 1, "2": 1})
    assert "usable timestamp_ms: 1" in err


def test_times_before_1970_and_short_and_long_rows_are_taken_as_they_are(
    command: Command, tmp_path: Path
) -> None:
    rows: list[list[object]] = [
        ["1", EVENTS[0], -5], ["2", EVENTS[0], 5, "text", "and", "more"], ["3"], ["4", EVENTS[1]],
    ]  # fmt: skip
    status, out, _ = command("cluster", "--input", _csv(tmp_path / "a.csv", rows), "--json")
    found = json.loads(out)
    assert (status, list(found)) == (0, ["1", "2", "3", "4"])
    assert found["1"] == found["2"]
    assert found["3"] not in (found["1"], found["4"])


def test_a_row_without_a_title_is_no_news_of_none(tmp_path: Path) -> None:
    rows: list[list[object]] = [["1", EVENTS[0], 5], ["2"]]
    names, docs = read_documents(_csv(tmp_path / "a.csv", rows))
    assert (names, [doc.words for doc in docs]) == (["1", "2"], [f"{EVENTS[0]}\n", "\n"])


def test_cluster_of_no_rows_is_no_story(command: Command, tmp_path: Path) -> None:
    status, out, _ = command("cluster", "--input", _csv(tmp_path / "a.csv", []), "--json")
    assert (status, json.loads(out)) == (0, {})


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no column id"), (b"\xff\xfei\0d\0", "utf-8"), (b"a,b\n1,2\n", "no column id"),
        (bytes(range(256)) * 9, "utf-8"), (b"id,title\n1,2\n", "no column timestamp_ms"),
        (b"id,title,timestamp_ms\n1,a,1\n1,b,2\n", "the same id"),
        (b"id,title,timestamp_ms\n1," + b"x" * 50_000_001 + b",1\n", "field"),
        (b"\0" * 4_000, "no column"),
    ],
    ids=["empty", "UTF-16", "other columns", "binary", "a column", "ids", "a long field", "zeros"],
)  # fmt: skip
def test_a_file_that_is_none_is_refused_in_one_line(
    command: Command, tmp_path: Path, data: bytes, why: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    status, out, err = command("cluster", "--input", path, "--json")
    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert why in err


def test_a_file_that_is_missing_or_a_folder_is_told_in_one_line(
    command: Command, tmp_path: Path
) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        status, out, err = command("cluster", "--input", path)
        assert (status, out, err.count("\n")) == (1, "", 1)


# digest ---------------------------------------------------------------------------------------------


def test_digest_says_what_it_did_and_then_has_nothing_to_do(command: Command, store: Store) -> None:
    for n, code in enumerate(("FR", "DE", "IT"), 2):
        _tell(store, code, EVENTS[0], n)
    status, out, _ = command("digest", "--json")
    report = json.loads(out)
    assert (status, report["grouped"], report["stories"]) == (0, 3, 1)
    status, out, _ = command("digest", "--json")
    report = json.loads(out)
    assert (status, report["grouped"], report["cancelled"]) == (0, 0, False)
    (row,) = json.loads(command("world", "--json")[1])
    assert row["countries"] == ["IT", "DE", "FR"]


@pytest.mark.parametrize("name", ["world", "missed", "digest"])
def test_a_store_that_cannot_be_had_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"This is no store at all, but text.")
    for store in (tmp_path, other):
        done = subprocess.run(
            [sys.executable, "-m", "globe_app", name, "--json", "--store", str(store)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_digest_of_a_store_that_may_not_be_written_is_told(
    command: Command, told: int, settings: Settings
) -> None:
    settings.store.chmod(0o444)
    status, out, err = command("digest", "--json")
    assert (status, out) == (1, "")
    assert "read" in err


def test_a_second_digest_at_once_is_refused_in_one_line(
    command: Command, told: int, settings: Settings
) -> None:
    with FileLock(f"{settings.store}.enrich"):
        status, out, err = command("digest", "--json")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "already" in err


def test_a_digest_that_is_killed_is_taken_up_by_the_next(
    settings: Settings, store: Store, command: Command
) -> None:
    kept = [
        _tell(store, code, f"{event} {n}", 2 + n / 10, n)
        for event in EVENTS
        for code in ("FR", "DE", "IT", "ES", "PT")
        for n in range(12)
    ]
    for wait in (0.0, 0.1, 0.4):
        with _run(settings, "digest", "--events", stdin=subprocess.PIPE) as going:
            assert going.stdout is not None
            going.stdout.readline()  # it is at work
            time.sleep(wait)
            going.send_signal(signal.SIGKILL)
            going.communicate()
    assert check(store) == ()
    status, out, _ = command("digest", "--json")
    assert (status, json.loads(out)["cancelled"]) == (0, False)
    assert all(stories.story_of(store, one) for one in kept)
    assert story_writer.stale_stories(store) == ()


def test_reading_and_writing_beside_a_digest_go_on(settings: Settings, store: Store) -> None:
    for event in EVENTS:
        for code in ("FR", "DE", "IT", "ES", "PT"):
            for n in range(20):
                _tell(store, code, f"{event} {n}", 2 + n / 10, n)
    with _run(settings, "digest", "--json") as going:
        turns = 0
        while going.poll() is None:
            beside = open_store(settings.store, settings.images)
            _tell(beside, "US", EVENTS[1], 1 + turns / 100, turns % 9 + 100)
            stories.stories(beside, datetime.now(UTC) - timedelta(days=3), datetime.now(UTC))
            beside.close()
            turns += 1
        out, err = going.communicate()
    assert (going.returncode, err) == (0, "")
    assert json.loads(out)["grouped"] >= 300
    assert turns
    assert check(store) == ()


def test_a_full_disk_and_a_closed_pipe_are_no_traceback(settings: Settings, told: int) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "globe_app", "world", "--json", "--store", str(settings.store)],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "globe-app: the disk is full\n")
    with _run(settings, "missed", "--json") as going:
        assert going.stdout is not None
        assert going.stderr is not None
        going.stdout.close()
        assert going.stderr.read() == ""
        going.wait()
    assert going.returncode == 0


def test_another_program_leaves_a_window_of_several_connections_its_log(
    settings: Settings, store: Store
) -> None:
    _tell(store, "FR", EVENTS[1], 2)
    second = open_store(settings.store, settings.images)
    with _run(settings, "sample", "--load") as other:
        _, err = other.communicate()
    assert (other.returncode, err) == (0, "")
    kept = _tell(store, "FR", EVENTS[0], 1)
    assert sql.value(second, "SELECT count(*) FROM articles WHERE id = ?", kept) == 1
    with _run(settings, "article", str(kept)) as other:
        out, err = other.communicate()
    assert (other.returncode, err) == (0, "")
    assert EVENTS[0] in out
    second.close()
