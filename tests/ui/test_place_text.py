"""Places as text: each comes back as it was; a text that anybody may have written is a place or none."""

import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as some

from globe_app.ui.place_text import PLACES, place_from_text, place_to_text
from globe_app.ui.places import (
    Article,
    Country,
    Edition,
    FoundOrder,
    History,
    ListFilter,
    Missed,
    Place,
    Position,
    Saved,
    Search,
    Stories,
    Story,
    StoryPart,
    Today,
    YourReading,
)

CODES = frozenset({"FR", "XK"})
AT = Position(row=7, scroll=1234, rows=400)
EVERY: tuple[Place, ...] = (
    Today(at=AT),
    Country("FR"),
    Country("XK", about=True, filter=ListFilter(True, True, "fr-le-quai", "pt"), at=AT),
    Saved(at=AT),
    Search(),
    Search('moon OR 月 country:JP "third field"', FoundOrder.RELEVANCE, 3, at=AT),
    Article(12, Search("قمر"), at=AT),
    Article(12),
    Article(12, Country("FR", at=AT), 3, at=AT),
    Article(12, Story(4, StoryPart.WHY)),
    Stories(7, at=AT),
    Story(4),
    Story(4, StoryPart.REPLAY, at=AT),
    Story(4, edition="2026-11-26", at=AT),
    Article(12, Edition("2026-11-26")),
    Edition("2026-11-26", at=AT),
    History(at=AT),
    Missed(),
    Missed("FR", only_here=True, at=AT),
    YourReading(7, at=AT),
)


@pytest.mark.parametrize("place", EVERY, ids=repr)
def test_every_place_comes_back_as_it_was(place: Place) -> None:
    assert place_from_text(place_to_text(place), CODES) == place


def test_every_kind_of_place_is_tried() -> None:
    assert {type(one) for one in EVERY} == set(PLACES)


@dataclass(frozen=True, slots=True)
class Shelf(Place):
    """A place of a view that is not known here."""

    number: int
    label: str = ""


def test_a_place_of_another_view_is_kept_where_its_view_is_there() -> None:
    text = place_to_text(Shelf(3, "new", at=AT))
    assert place_from_text(text, CODES) is None
    assert place_from_text(text, CODES, (*PLACES, Shelf)) == Shelf(3, "new", at=AT)


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "null", "[]", "3", '"Today"', "[" * 3_000, '{"place":"Today"}' + " " * 5_000,
        '{"place":"object"}', '{"place":["Today"]}', '{"place":"Today","at":3}', '{"place":"Today","x":1}',
        '{"place":"Country"}', '{"place":"Country","code":"ZZ"}', '{"place":"Country","code":7}',
        '{"place":"Country","code":"FR","about":1}', '{"place":"Country","code":"FR","filter":{"unread":0}}',
        '{"place":"Country","code":"FR","filter":{"outlet":"a\\u0000b"}}',
        '{"place":"Country","code":"FR","filter":{"outlet":"' + "x" * 300 + '"}}',
        '{"place":"Article","id":"7"}', '{"place":"Article","id":true}', '{"place":"Article","id":1e3}',
        '{"place":"Article","id":99999999999999999999}', '{"place":"Article","id":7,"origin":7}',
        '{"place":"Article","id":7,"origin":{"place":"Country","code":"ZZ"}}',
        '{"place":"Story","id":4,"part":"cellar"}', '{"place":"Missed","home":"ZZ"}',
        '{"place":"Today","at":{"row":1,"scroll":"far"}}', '{"place":"Today","at":{"__class__":1}}',
    ],
)  # fmt: skip
def test_a_text_that_is_no_place_gives_none(text: str) -> None:
    assert place_from_text(text, CODES) is None


@pytest.mark.parametrize("place", [
    Today(at=Position(scroll=2**40)), History(at=Position(rows=2**40)), YourReading(-3),
    YourReading(2**40),
])  # fmt: skip
def test_a_number_that_nothing_can_be_counted_with_is_no_place(place: Place) -> None:
    assert place_from_text(place_to_text(place), CODES) is None


def test_origins_within_origins_are_limited() -> None:
    text = '{"place":"Today"}'
    for _ in range(20):
        text = f'{{"place":"Article","id":1,"origin":{text}}}'
    assert place_from_text(text, CODES) is None


@given(some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=9)
    | some.sampled_from([one.__name__ for one in PLACES]),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(
        some.sampled_from(["place", "id", "code", "at", "origin", "filter", "row", "part"]), inner, max_size=4
    ),
))  # fmt: skip
def test_any_json_is_a_place_or_none(said: object) -> None:
    found = place_from_text(json.dumps(said), CODES)
    assert found is None or isinstance(found, Place)


@pytest.mark.parametrize("day", ["", "2026-11-31", "20261126", "today", "2026-W48-4"])
def test_an_edition_of_what_is_no_day_is_no_place(day: str) -> None:
    assert place_from_text(json.dumps({"place": "Edition", "day": day}), CODES) is None
    story = json.dumps({"place": "Story", "id": 4, "edition": day})
    assert (place_from_text(story, CODES) is None) == bool(day)
