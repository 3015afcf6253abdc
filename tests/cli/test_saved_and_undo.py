"""`save`, `unsave`, `saved` and `undo`."""

import json

from tests.cli.conftest import Command


def saved(command: Command, *more: str) -> list[dict[str, object]]:
    status, out, _ = command("saved", "--json", *more)
    assert status == 0
    return list(json.loads(out))


def test_an_article_is_saved_listed_and_taken_off_again(command: Command) -> None:
    assert command("save", 3)[1] == "Article 3 saved.\n"
    assert command("save", 3)[1] == "Article 3 was saved already.\n"
    command("save", 5)
    assert {row["id"] for row in saved(command)} == {3, 5}
    assert saved(command)[0]["labels"] == []
    assert "  5 " in command("saved")[1]
    assert command("unsave", 3)[1] == "Article 3 taken off the saved list.\n"
    assert command("unsave", 3)[1] == "Article 3 was not saved.\n"
    assert [row["id"] for row in saved(command)] == [5]


def test_undo_tells_what_it_undid_and_lists_what_it_can(command: Command) -> None:
    assert command("undo") == (0, "Nothing to undo.\n", "")
    assert json.loads(command("undo", "--json")[1]) == {"undone": None}
    command("save", 3)
    command("unsave", 3)
    found = json.loads(command("undo", "--list", "--json")[1])
    assert [one["words"] for one in found] == ["article taken off the saved list", "article saved"]
    assert command("undo")[1] == "Undone: article taken off the saved list.\n"
    assert [row["id"] for row in saved(command)] == [3]
    assert "(undone)" in command("undo", "--list")[1].splitlines()[0]
    assert json.loads(command("undo", "--json")[1]) == {"undone": "Undone: article saved"}
    assert saved(command) == []


def test_an_article_that_is_not_there_is_one_line_of_error(command: Command) -> None:
    for name in ("save", "unsave"):
        status, out, err = command(name, 10**30)
        assert (status, out) == (1, "")
        assert err.count("\n") == 1
        assert "no article of that id" in err


def test_a_label_that_nobody_gave_lists_nothing(command: Command) -> None:
    assert saved(command, "--label", "x' OR 1=1 --") == []
    assert command("saved", "--noted")[1] == "No articles are stored of that kind.\n"
