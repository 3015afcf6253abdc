"""Places as text, so that a window opened again shows the page it was closed on.

The text is JSON of the place's class name and fields. It comes from a file that anybody may have changed:
whatever is not exactly a place gives None.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints

from globe_app.ui.places import (
    Article,
    Country,
    Edition,
    History,
    ListFilter,
    Missed,
    Place,
    Position,
    Saved,
    Search,
    Stories,
    Story,
    Today,
    YourReading,
)

PLACES: tuple[type[Place], ...] = (
    Today, Country, Saved, Search, Article, Stories, Story, Missed, Edition, History,
    YourReading,
)  # fmt: skip
PARTS = (Position, ListFilter)  # frozen values that a place consists of
MAX_CHARS = 4_000  # of a whole text
MAX_WORD_CHARS = 200  # of one field
MAX_NUMBER = 2**53  # of an id
MOST = {
    "scroll": 2**31 - 1,
    "rows": 1_000_000,
    "days": 36_500,
}  # of the fields of that name, from 0
MAX_DEPTH = 4  # an article's origin is a place again
TYPE = "place"  # key of the class name


class _NotAPlaceError(Exception):
    pass


def place_to_text(place: Place) -> str:
    """`place` as one line of JSON; "" = it is too long to be kept."""
    text = json.dumps(_encoded(place), separators=(",", ":"))
    return text if len(text) <= MAX_CHARS else ""


def place_from_text(
    text: str, countries: Collection[str], places: Iterable[type[Place]] = PLACES
) -> Place | None:
    """The place that `place_to_text` wrote; None = it is none. `countries`: codes there are;
    `places`: the classes there are."""
    if len(text) > MAX_CHARS:
        return None
    try:
        found = _decoded(json.loads(text), {one.__name__: one for one in places}, MAX_DEPTH)
    except (ValueError, RecursionError, _NotAPlaceError):
        return None
    return found if _is_known(found, countries) else None


def _encoded(value: object) -> object:
    if isinstance(value, Place) or type(value) in PARTS:
        found: dict[str, object] = {TYPE: type(value).__name__} if isinstance(value, Place) else {}
        assert is_dataclass(value)
        for one in fields(value):
            if not one.metadata.get("kept", True):
                continue
            found[one.name] = _encoded(getattr(value, one.name))
        return found
    return value


def _decoded(value: object, places: Mapping[str, type[Place]], depth: int) -> Place:
    if not isinstance(value, dict) or not depth:
        raise _NotAPlaceError
    kind = places.get(str(value.get(TYPE)))
    if kind is None:
        raise _NotAPlaceError
    found = _built(kind, {k: v for k, v in value.items() if k != TYPE}, places, depth)
    assert isinstance(found, Place)
    return found


def _built(
    kind: type, given: dict[str, object], places: Mapping[str, type[Place]], depth: int
) -> object:
    hints = get_type_hints(kind)
    left_out = {one.name for one in fields(kind) if not one.metadata.get("kept", True)}
    if not given.keys() <= hints.keys() - left_out:
        raise _NotAPlaceError
    values = {name: _value(hints[name], value, places, depth) for name, value in given.items()}
    for name, most in MOST.items():  # what is counted with, by Qt or the calendar, has an end
        found = values.get(name, 0)
        if isinstance(found, int) and not 0 <= found <= most:
            raise _NotAPlaceError
    try:
        return kind(**values)
    except TypeError as error:  # a field is missing
        raise _NotAPlaceError from error


def _value(hint: object, value: object, places: Mapping[str, type[Place]], depth: int) -> object:
    """`value` as a field of that type."""
    if get_origin(hint) in (Union, UnionType):
        some = get_args(hint)
        if value is None and NoneType in some:
            return None
        hint = next(one for one in some if one is not NoneType)
    if isinstance(hint, type) and issubclass(hint, Place):
        return _decoded(value, places, depth - 1)
    if hint in PARTS and isinstance(value, dict) and isinstance(hint, type):
        return _built(hint, value, places, depth)
    if isinstance(hint, type) and issubclass(hint, StrEnum) and value in list(hint):
        return hint(str(value))
    if (
        hint is str
        and isinstance(value, str)
        and len(value) <= MAX_WORD_CHARS
        and value.isprintable()
    ):
        return value
    if hint is bool and isinstance(value, bool):
        return value
    if hint is int and type(value) is int and abs(value) <= MAX_NUMBER:
        return value
    raise _NotAPlaceError


def _is_known(place: Place, countries: Collection[str]) -> bool:
    """Whether the countries that it names are there."""
    match place:
        case Country(code=code):
            return code in countries
        case Missed(home=home):
            return not home or home in countries
        case Edition(day=day) | Story(edition=day):
            return _is_day(day) or (not day and isinstance(place, Story))
        case Article(origin=origin) if origin is not None:
            return _is_known(origin, countries)
    return True


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
