"""`world` and `missed` on the command line."""

import json
from datetime import datetime

import pytest

from globe_app.store.db import Store
from tests.cli.conftest import EVENTS, Command, store_article


def test_world_lists_stories_with_what_was_promised(command: Command, story: int) -> None:
    status, out, err = command("world", "--json")
    (row,) = json.loads(out)
    assert (status, err) == (0, "")
    assert row["id"] == story
    assert row["countries"] == ["ES", "IT", "DE", "FR"]
    assert (row["outlets"], row["articles"], row["independent_texts"]) == (4, 4, 3)
    assert datetime.fromisoformat(row["first"]) < datetime.fromisoformat(row["last"])
    status, out, _ = command("world")
    assert status == 0
    assert "4 countries, 4 articles, 3 independent" in out


def test_world_of_days_without_a_story_is_empty_and_says_what_to_do(
    command: Command, store: Store
) -> None:
    store_article(store, "FR", EVENTS[0], 24 * 9)
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
    command: Command, story: int, args: tuple[str, ...]
) -> None:
    status, out, err = command(*args)
    assert (status, out) == (2, "")
    assert err.strip()
    assert "Traceback" not in err


def test_missed_shows_formula_and_denominators(command: Command, story: int) -> None:
    status, out, _ = command("missed", "--json")
    found = json.loads(out)
    assert status == 0
    assert (found["home"], found["home_outlets"], found["home_articles"]) == ("US", 6, 6)
    assert (found["countries"], found["can_tell"]) == (4, True)
    (one,) = found["missed"]
    assert (one["story"], one["foreign_countries"], one["home_outlets"]) == (story, 4, 0)
    assert one["score"] == 4.0
    assert "÷" in found["formula"]


def test_missed_does_not_judge_a_country_of_few_outlets(command: Command, story: int) -> None:
    status, out, _ = command("missed", "--home", "fr", "--json")
    found = json.loads(out)
    assert status == 0
    assert (found["home"], found["can_tell"], found["missed"]) == ("FR", False, [])
    status, out, _ = command("missed", "--home", "JP")
    assert status == 0
    assert "too few to tell" in out
