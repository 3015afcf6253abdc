"""`edition` and `history` on the command line."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from globe_app import cli
from globe_app.pipeline import reader_actions
from globe_app.store.db import open_store

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with the sample, of which one article was opened."""
    made = tmp_path / "globe.db"
    monkeypatch.setenv("GLOBE_APP_STORE", str(made))
    assert cli.main(["countries"]) == 0
    store = open_store(made)
    reader_actions.mark_opened(store, 1, datetime.now(UTC))
    store.close()
    return made


def run(capsys: Output, *args: str) -> str:
    capsys.readouterr()
    assert cli.main(list(args)) == 0
    return capsys.readouterr().out


def test_an_edition_is_printed_and_given_as_json(path: Path, capsys: Output) -> None:
    today = datetime.now().astimezone().date()
    out = run(capsys, "edition", "today", "--stories", "4")
    assert out.startswith(f"Edition of {today.isoformat()}: 4 stories from ")
    found = json.loads(run(capsys, "edition", today.isoformat(), "--stories", "4", "--json"))
    assert found["day"] == today.isoformat()
    assert found["state"] == "unread"
    assert found["begun"] is False
    assert [one["position"] for one in found["items"]] == [0, 1, 2, 3]
    assert {code for one in found["items"] for code in one["countries"]} == set(found["countries"])


def test_a_day_without_an_edition_says_so(path: Path, capsys: Output) -> None:
    assert run(capsys, "edition", "2001-02-03") == "No edition of 2001-02-03 is stored.\n"
    tomorrow = datetime.now().astimezone().date() + timedelta(days=2)
    found = json.loads(run(capsys, "edition", tomorrow.isoformat(), "--json"))
    assert (found["state"], found["items"]) == ("none", [])


@pytest.mark.parametrize("day", ["2026-11-31", "monday", "", "26.11.2026", "9" * 5000])
def test_what_is_no_day_is_refused_in_a_line(path: Path, capsys: Output, day: str) -> None:
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        cli.main(["edition", day])
    assert ended.value.code == 2
    error = capsys.readouterr().err.strip().splitlines()[-1]
    assert "is today, yesterday or a date as 2026-11-26" in error
    assert len(error) < 200


def test_the_history_is_listed_and_given_as_json(path: Path, capsys: Output) -> None:
    (found,) = json.loads(run(capsys, "history", "--json"))
    assert (found["article"], found["stored"]) == (1, True)
    assert found["headline"] in run(capsys, "history", "--limit", "1")


def test_an_empty_history_says_so(path: Path, capsys: Output) -> None:
    store = open_store(path)
    reader_actions.clear_history(store, datetime.now(UTC))
    store.close()
    assert run(capsys, "history").startswith("Nothing was opened yet")
    assert json.loads(run(capsys, "history", "--json")) == []
