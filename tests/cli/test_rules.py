"""`globe-app rules`: rules listed, tried, made, switched, removed and undone on the command line."""

import json

import pytest

from globe_app.store.db import Store
from tests.cli.conftest import Command, store_article


@pytest.fixture
def news(store: Store) -> Store:
    for n in range(3):
        store_article(store, "IN", f"Cricket match {n}", 1 + n)
    store_article(store, "FR", "Cricket in Paris", 4)
    store_article(store, "IN", "A vote in Delhi", 5)
    return store


def test_a_rule_is_tried_made_seen_and_undone(news: Store, command: Command) -> None:
    asked = ("mute", "--word", "crick*", "--country", "in")
    _, out, _ = command("rules", "--preview", *asked)
    assert out.splitlines()[0] == "Hides 3 of the last 5 articles."
    assert "  Cricket match 0" in out.splitlines()
    assert command("rules")[1] == "There are no rules.\n"
    assert (
        "Mutes “crick*” in headlines, from India: 3 articles"
        in command("rules", "--add", *asked)[1]
    )
    assert command("rules")[1].splitlines()[-1] == "3 articles are hidden."
    assert "Cricket" not in command("articles", "IN")[1]
    assert "[1]" in command("rules", "--hidden")[1]
    assert command("undo")[1] == "Undone: rule made.\n"
    assert "Cricket match 0" in command("articles", "IN")[1]


def test_the_json_tells_all_of_a_rule(news: Store, command: Command) -> None:
    _, out, _ = command(
        "rules", "--add", "keep", "--word", "vote", "--anywhere", "--about", "EG", "--language", "FR",
        "--theme", "sport", "--until", "2099-12-04", "--json",
    )  # fmt: skip
    made = json.loads(out)
    assert {key: made[key] for key in ("kind", "words", "in", "about", "languages", "themes")} == {
        "kind": "keep", "words": ["vote"], "in": "anywhere", "about": ["EG"], "languages": ["fr"],
        "themes": ["sport"],
    }  # fmt: skip
    assert made["sentence"] == (
        "Keeps “vote” anywhere, about Egypt, on Sport and Results, in French, until 4 December 2099"
    )
    assert json.loads(command("rules", "--json")[1])["rules"] == [made]
    assert json.loads(command("rules", "--preview", "mute", "--word", "vote", "--json")[1]) == {
        "looked_at": 5, "matched": 1, "kept": 0, "hides": 1, "examples": ["A vote in Delhi"],
    }  # fmt: skip
    assert json.loads(command("rules", "--hidden", "--json")[1]) == []


def test_a_rule_is_switched_and_removed(news: Store, command: Command) -> None:
    command("rules", "--add", "mute", "--word", "cricket")
    assert "(switched off)" in command("rules", "--off", "1")[1]
    assert "Cricket match 0" in command("articles", "IN")[1]
    assert "4 articles" in command("rules", "--on", "1")[1]
    assert command("rules", "--remove", "1")[1] == "Rule 1 is removed.\n"
    assert command("rules")[1] == "There are no rules.\n"


def test_a_rule_that_is_there_already_is_not_made_twice(news: Store, command: Command) -> None:
    asked = ("rules", "--add", "mute", "--word", "Big  match", "--word", "cricket")
    command(*asked)
    again = ("rules", "--add", "mute", "--word", "CRICKET", "--word", "big match", "--json")
    _, out, error = command(*again)
    assert (json.loads(out)["id"], error) == (1, "globe-app: there is such a rule already\n")
    command("rules", "--off", "1")
    made = json.loads(command(*again, "--until", "2099-12-04")[1])
    assert (made["id"], made["enabled"], made["expires"][:4]) == (1, True, "2099"), (
        "it is in force again"
    )
    command("rules", "--add", "keep", "--word", "cricket", "--word", "big match")
    command("rules", "--add", "mute", "--word", "cricket")
    assert [one["id"] for one in json.loads(command("rules", "--json")[1])["rules"]] == [3, 2, 1]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--add", "mute"), "it needs a condition"),
        (("--add", "mute", "--word", "(a+)+$"), "cannot be looked for"),
        (("--preview", "mute", "--word", "a" * 100_000), "100 characters at most"),
        (("--add", "hide", "--word", "a"), "is mute or keep, not 'hide'"),
        (("--add", "mute", "--country", "XX"), "no country of that code"),
        (("--add", "mute", "--outlet", "nobody"), "no outlet of that id"),
        (("--add", "mute", "--theme", "nothing"), "no theme of that id"),
        (("--add", "mute", "--language", "français"), "no language code"),
        (("--add", "mute", "--word", "a", "--until", "never"), "is day, week or a date"),
        (("--add", "mute", "--word", "a", "--until", "2020-01-01"), "is over already"),
        (("--word", "a"), "conditions belong to --add or --preview"),
        (("--remove", "7"), "no rule of that id"),
        (("--on", "7"), "no rule of that id"),
        (("--on", "99999999999999999999"), "no rule of that id"),
        (("--remove", "x"), "is a number"),
        (("--add", "mute", "--remove", "1"), "not allowed with"),
    ],
)
def test_what_cannot_be_is_refused_in_a_line(
    news: Store, command: Command, arguments: tuple[str, ...], why: str
) -> None:
    status, out, err = command("rules", *arguments)
    assert (status, out) == (1 if "no rule" in why else 2, "")
    assert why in err
