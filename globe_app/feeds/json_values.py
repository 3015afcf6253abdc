"""JSON of an unknown author, read value by value."""

import json
from math import isfinite
from typing import TypeAlias

from globe_app.errors import FeedError
from globe_app.text.characters import clean_text

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
MAX_NUMBER = 10**30


def looks_like_json(text: str) -> bool:
    """Whether a document begins as a JSON object does."""
    return text.startswith("{")


def load_json(text: str, whom: str) -> dict[str, Json]:
    """The object in a document. Raises `FeedError` naming `whom`."""
    try:
        found: Json = json.loads(text, parse_int=_integer, strict=False)
    except (ValueError, RecursionError) as error:
        raise FeedError(whom, "its JSON is damaged or cut off") from error
    return found if isinstance(found, dict) else {}


def scalar_text(value: Json) -> str:
    """A string, cleaned; a number in digits ("id" may be one in the wild); else ""."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and abs(value) < MAX_NUMBER:
        return str(value)
    return repr(value) if isinstance(value, float) and isfinite(value) else ""


def _integer(digits: str) -> int:
    """Python refuses integers of more than 4,300 digits; no key or count of a feed is that long."""
    return int(digits) if len(digits) < len(str(MAX_NUMBER)) else MAX_NUMBER
