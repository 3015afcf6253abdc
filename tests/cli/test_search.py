"""`search` and what `doctor` says of its index."""

import json

from globe_app.settings import Settings
from globe_app.store import searching
from globe_app.store.db import open_store
from tests import sql
from tests.cli.conftest import Command


def searched(command: Command, *args: str) -> list[dict[str, object]]:
    status, out, _ = command("search", "--json", *args)
    assert status == 0
    return list(json.loads(out))


def test_search_lists_articles_with_the_keys_of_articles_and_a_snippet(command: Command) -> None:
    command("sample", "--load")
    rows = searched(command, "typhoon", "--limit", "3")
    assert len(rows) == 3
    keys = set(json.loads(command("articles", "US", "--json")[1])[0])
    assert set(rows[0]) == keys | {"snippet", "found"}
    (begin, end), *_ = rows[0]["found"]  # type: ignore[misc]
    assert str(rows[0]["snippet"])[begin:end].lower() == "typhoon"  # type: ignore[has-type]
    assert rows == sorted(rows, key=lambda row: str(row["published"]), reverse=True)
    by_relevance = searched(command, "typhoon", "--by", "relevance")
    assert {row["id"] for row in rows} <= {row["id"] for row in by_relevance}
    assert "Typhoon" in command("search", "typhoon", "country:japan")[1]


def test_a_search_that_cannot_be_understood_points_to_what_is_wrong(command: Command) -> None:
    status, out, err = command("search", "flood before:soon country:japan")
    assert (status, out) == (2, "")
    line, marks, reason = err.rstrip("\n").split("\n")
    assert line[marks.index("^") : marks.rindex("^") + 1] == "before:soon"
    assert "2026-11-01" in reason


def test_a_search_without_an_answer_says_which_word_has_none(command: Command) -> None:
    command("sample", "--load")
    status, out, _ = command("search", "typhoon xyzzy")
    assert status == 0
    assert "xyzzy" in out
    assert "None has: typhoon" not in out
    assert searched(command, "typhoon xyzzy") == []
    assert command("search", "is:missed")[0] == 0


def test_doctor_finds_a_stale_index_and_repairs_it(command: Command, settings: Settings) -> None:
    command("sample", "--load")
    store = open_store(settings.store)
    sql.change(store, "DROP TRIGGER search_text_changed")
    sql.change(store, "UPDATE texts SET plain = 'Only a xylophone is left.'")
    store.close()
    status, out, _ = command("doctor", "--json")
    said = [one for one in json.loads(out) if one["part"] == "search"]
    assert (status, [one["ok"] for one in said]) == (1, [False])
    assert "--repair" in said[0]["says"]
    status, out, _ = command("doctor", "--repair", "--json")
    assert [one["ok"] for one in json.loads(out) if one["part"] == "search"] == [True]
    assert searched(command, "xylophone")


def test_a_search_in_an_older_store_prepares_some_first(
    command: Command, settings: Settings
) -> None:
    command("sample", "--load")
    store = open_store(settings.store)
    searching.make_anew(store)
    store.close()
    assert searched(command, "typhoon")
