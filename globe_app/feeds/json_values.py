"""JSON of an unknown author, read value by value."""

import json
import re
from math import isfinite
from typing import TypeAlias

from globe_app.errors import FeedError
from globe_app.text.characters import clean_text

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
MAX_NUMBER = 10**30
_ITEMS_BEGIN = re.compile(r'"items"\s{0,9}:\s{0,9}\[')
_SEPARATOR = re.compile(r"[\s,]*")


def looks_like_json(text: str) -> bool:
    """Whether a document begins as a JSON object does."""
    return text.startswith("{")


def load_json(text: str, whom: str) -> tuple[dict[str, Json], bool]:
    """The object in a document, and whether the document ends before it does.

    Of one that is cut off, what stands before its items and the items that are whole. What stands behind an
    object is passed over. Raises `FeedError` naming `whom` when nothing can be had of it.
    """
    try:
        found: Json = _DECODER.raw_decode(text)[0]
        return (found if isinstance(found, dict) else {}), False
    except (ValueError, RecursionError) as error:
        kept = _whole_items(text)
        if kept is None:
            raise FeedError(whom, "its JSON is damaged or cut off") from error
        return kept, True


def _whole_items(text: str) -> dict[str, Json] | None:
    """A JSON feed that is damaged: what stands before its items, and its first items up to the damage."""
    begin = _ITEMS_BEGIN.search(text)
    if begin is None:
        return None
    try:
        head: Json = _DECODER.raw_decode(text[: begin.end()] + "]}")[0]
    except (ValueError, RecursionError):
        return None
    items: list[Json] = []
    at = begin.end()
    while True:
        try:
            item, at = _DECODER.raw_decode(text, _SEPARATOR.match(text, at).end())  # type: ignore[union-attr]
        except (ValueError, RecursionError):
            break
        items.append(item)
    return {**head, "items": items} if isinstance(head, dict) and items else None


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


_DECODER = json.JSONDecoder(parse_int=_integer, strict=False)
