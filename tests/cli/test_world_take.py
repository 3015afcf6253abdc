"""The world's current take, as `takes` prints it over a real store."""

import json
import struct
from datetime import timedelta
from typing import Any

import pytest

from globe_app.model.news import NewArticle, Outlet
from globe_app.model.story import Passage
from globe_app.store import entries, images, outlets, story_writer
from globe_app.store.db import Store
from tests import sql
from tests.cli.conftest import Command
from tests.conftest import NOW

TOLD = (
    (
        "PE",
        "Forty dead in quake",
        "The quake killed 42 people in Arequipa, Peru. Rescue teams search.",
    ),
    ("CL", "Quake next door", "The quake in Peru killed 30 people. Chile sends tents to Arequipa."),
    ("EC", "Quake in Peru", "A quake in Arequipa, Peru, has killed 41 people. Nobody slept."),
)
SILENT = (("BO", "Llamas win a prize", "The llamas of Oruro won the first prize on Monday."),)


def keep(store: Store, country: str, headline: str, body: str, hours: int) -> int:
    outlet = Outlet(f"{country.lower()}-herald", f"Herald of {country}", country, "en")
    outlets.keep_outlet(store, outlet)
    new = NewArticle(
        key=headline, headline=headline, url=f"https://{outlet.id}.example/1",
        published=NOW + timedelta(hours=hours), dated=True, language="en", author="", summary=(),
        body_html=f"<p>{body}</p>", body_text=body, digest=headline,
    )  # fmt: skip
    return entries.write_articles(store, outlet, [new], NOW)[0].id


@pytest.fixture
def told(store: Store) -> list[int]:
    """The ids of three articles, each of a country, that are story 1; a fourth country is silent."""
    ids = [keep(store, *one, at) for at, one in enumerate(TOLD)]
    for one in SILENT:
        keep(store, *one, 1)
    assert story_writer.write_clusters(store, dict.fromkeys(ids, -1), {}).touched == (1,)
    facts = [story_writer.MembershipFacts(n, 0.9 - n / 10, n, "") for n in ids]
    sql.recompute(store, {1: facts})
    for one in ids:
        sql.set_themes(store, Passage(one, 0, "casualties", 0.9))
    return ids


def test_the_worlds_take_has_all_that_the_first_screen_shows(
    command: Command, told: list[int]
) -> None:
    status, out, _ = command("takes", 1, "--json")
    take: dict[str, Any] = json.loads(out)["world_take"]
    assert status == 0
    assert take["headline"]["headline"] == "Forty dead in quake"
    assert {one["country"] for one in take["happened"]} == {"PE", "CL", "EC"}
    assert all("killed" in one["english"] for one in take["happened"])
    [theme] = take["themes"]
    assert (theme["id"], theme["countries"], len(theme["quotes"])) == ("casualties", 3, 3)
    [killed] = [one for one in take["differing"] if one["kind"] == "killed"]
    assert {one["low"] for one in killed["figures"]} >= {42, 30, 41}
    assert [(one["name"], one["texts"]) for one in take["where"]] == [
        ("Peru", 3), ("Chile", 1), ("Arequipa", 3),
    ]  # fmt: skip
    assert {one["country"]: one["outlets"] for one in take["told_by"]} == {
        "PE": 1,
        "CL": 1,
        "EC": 1,
    }
    assert take["silent"] == [{"country": "BO", "outlets": 1, "articles": 1}]
    assert "BR" in take["not_collected"]
    assert not {"PE", "BO"} & set(take["not_collected"])
    assert [(one["country"], one["lag_s"]) for one in take["spread"]] == [
        ("PE", 0), ("CL", 3600), ("EC", 7200),
    ]  # fmt: skip


def test_a_picture_that_several_outlets_show_is_listed_once_with_its_first(
    command: Command, store: Store, told: list[int]
) -> None:
    header = struct.pack(">I4sII", 13, b"IHDR", 40, 30)
    name = images.keep_png(store, b"\x89PNG\r\n\x1a\n" + header)
    for one in told:
        sql.change(store, "UPDATE articles SET image_hash = ? WHERE id = ?", name, one)
    [picture] = json.loads(command("takes", 1, "--json")[1])["world_take"]["pictures"]
    assert (picture["article"], picture["country"], picture["width"]) == (told[0], "PE", 40)


def test_the_worlds_take_is_printed_for_a_reader(command: Command, told: list[int]) -> None:
    status, out, _ = command("takes", 1)
    assert status == 0
    assert "What happened\n  “" in out
    assert "Where: Peru (3), Chile (1), Arequipa (3)" in out
    assert "Read, and saying nothing: Bolivia (1 outlet)" in out
    assert "First report: Herald of PE, Peru, " in out


def test_what_one_outlet_alone_tells_is_no_worlds_take(command: Command, store: Store) -> None:
    [one] = [keep(store, *SILENT[0], 0)]
    assert story_writer.write_clusters(store, {one: -1}, {}).touched == (1,)
    sql.recompute(store, {1: [story_writer.MembershipFacts(one, 1.0, one, "")]})
    assert json.loads(command("takes", 1, "--json")[1])["world_take"] is None
    assert "One outlet alone tells this story" in command("takes", 1)[1]
