"""`takes` and `figures` on the command line, over a real store."""

import json
from datetime import timedelta
from typing import Any

import pytest

from globe_app.model.news import NewArticle, Outlet
from globe_app.model.story import Passage
from globe_app.store import entries, outlets, story_writer
from globe_app.store.db import Store
from tests import sql
from tests.cli.conftest import Command
from tests.conftest import NOW

TOLD = (
    ("PE", "Forty dead in quake", "The quake killed 42 people. Rescue teams search the rubble."),
    ("CL", "Quake next door", "The quake in Peru killed 30 people. Chile sends tents and doctors."),
)


@pytest.fixture(autouse=True)
def _one_story(store: Store) -> None:
    """The store has one story of two countries, whose number is 1."""
    articles = []
    for at, (country, headline, body) in enumerate(TOLD):
        outlet = Outlet(f"{country.lower()}-herald", f"Herald of {country}", country, "en")
        outlets.keep_outlet(store, outlet)
        new = NewArticle(
            key=headline, headline=headline, url=f"https://{outlet.id}.example/1",
            published=NOW + timedelta(hours=at), dated=True, language="en", author="", summary=(),
            body_html=f"<p>{body}</p>", body_text=body, digest=headline,
        )  # fmt: skip
        articles += entries.write_articles(store, outlet, [new], NOW)
    one, two = (article.id for article in articles)
    touched = story_writer.write_clusters(store, {one: -1, two: -1}, {}).touched
    assert touched == (1,)
    standing = [story_writer.MembershipFacts(n, 0.9, n, "") for n in (one, two)]
    sql.recompute(store, {1: standing})
    sql.set_themes(store, Passage(one, 0, "casualties", 0.9))
    sql.set_themes(store, Passage(two, 0, "casualties", 0.8))


def test_takes_as_json_have_every_quote_with_its_place(command: Command) -> None:
    status, out, _ = command("takes", 1, "--json")
    found: dict[str, Any] = json.loads(out)
    assert status == 0
    assert (found["articles"], found["independent_texts"], found["copies"]) == (2, 2, [])
    assert [one["country"] for one in found["countries"]] == ["PE", "CL"]
    assert found["countries"][0]["headlines"][0]["headline"] == "Forty dead in quake"
    [theme] = found["themes"]
    assert (theme["id"], theme["name"]) == ("casualties", "Casualties and Violence")
    quote = theme["passages"][0]["quotes"][0]
    assert (quote["sentence"], quote["english"]) == (0, "The quake killed 42 people.")
    assert found["matrix"] == {
        "themes": ["casualties"], "countries": ["PE", "CL"], "passages": [[1, 1]],
    }  # fmt: skip


def test_a_story_has_the_same_keys_wherever_it_is_printed(command: Command) -> None:
    (listed,) = json.loads(command("world", "--days", 366, "--json")[1])
    assert list(listed) == [
        "id", "headline", "countries", "outlets", "articles", "independent_texts", "first", "last",
        "central", "sample", "dated",
    ]  # fmt: skip
    assert json.loads(command("takes", 1, "--json")[1])["story"] == listed


def test_takes_are_printed_for_a_reader(command: Command) -> None:
    status, out, _ = command("takes", 1)
    assert status == 0
    assert "2 articles, 2 independent texts, 2 outlets of 2 countries" in out
    assert "Casualties and Violence (2)" in out
    assert "“The quake killed 42 people.” [article 1, sentence 1]" in out


def test_figures_as_json_say_who_gives_which_and_whether_they_differ(command: Command) -> None:
    status, out, _ = command("figures", 1, "--json")
    [killed] = json.loads(out)
    assert status == 0
    assert (killed["kind"], killed["unit"], killed["differ"]) == ("killed", "people", True)
    told = [(one["low"], one["country"], one["sentence"]) for one in killed["figures"]]
    assert told == [(40, "PE", -1), (42, "PE", 0), (30, "CL", 0)]


def test_figures_are_printed_for_a_reader(command: Command) -> None:
    status, out, _ = command("figures", 1)
    assert status == 0
    assert "killed, people — SOURCES DIFFER" in out
    assert "Herald of CL (Chile): “The quake in Peru killed 30 people.”" in out


@pytest.mark.parametrize("name", ["takes", "figures"])
def test_a_story_that_is_not_stored_is_told_in_one_line(command: Command, name: str) -> None:
    status, out, err = command(name, 99, "--json")
    assert (status, out) == (1, "")
    assert err.startswith("globe-app: 99: ")
    assert err.count("\n") == 1
