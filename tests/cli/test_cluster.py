"""`cluster` on the command line, with files that are odd."""

import csv
import io
import json
from pathlib import Path

import pytest

from globe_app.cli.commands.cluster import read_documents
from tests.cli.conftest import EVENTS, Command


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
