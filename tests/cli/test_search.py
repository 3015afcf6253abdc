"""`search` and what `doctor` says of its index."""

import json

import pytest

from globe_app.cli.commands import search
from globe_app.pipeline.search_preparation import prepare
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


def test_an_index_that_has_lost_its_articles_is_not_believed_and_made_anew_in_the_background(
    command: Command, settings: Settings
) -> None:
    command("sample", "--load")
    store = open_store(settings.store)
    sql.change(store, "UPDATE search_index_data SET block = zeroblob(40) WHERE id > 10")
    _, out, err = command("search", "typhoon")
    assert "None has" not in out
    assert "doctor --repair" in err
    for _ in prepare(store):
        pass
    store.close()
    assert searched(command, "typhoon")


def test_what_is_not_in_the_index_yet_is_not_said_to_be_nowhere(
    command: Command, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    command("sample", "--load")
    store = open_store(settings.store)
    searching.make_anew(store)
    store.close()
    monkeypatch.setattr(search, "PREPARED_S", 0)
    _, out, err = command("search", "typhoon")
    assert out == "Nothing so far.\n"
    assert "search is being prepared: 0 of" in err
    assert "search is being prepared" in command("search", "typhoon", "--json")[2]


def test_what_rules_hide_is_counted_beside_what_is_found(command: Command) -> None:
    command("sample", "--load")
    command("rules", "--add", "mute", "--word", "typhoon", "--anywhere")
    status, out, err = command("search", "typhoon")
    assert (status, out) == (0, "No article has all of this.\n")
    assert "hidden by rules: is:hidden finds them" in err
    assert searched(command, "typhoon is:hidden")
    assert command("search", "*")[1] == "Nothing to look for.\n"


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
