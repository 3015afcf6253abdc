"""What countries are called in many languages: finds the country that a short text names."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from globe_app.errors import ResourceError
from globe_app.geo.countries import plain_key

NAMES_FILE = "country_names.json"
MAX_CHARS = 200  # of a text that is looked at
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_PARTS = re.compile(r"\s*[/|:;,()\[\]{}>«»·•+&]+\s*|\s+[-–—]+\s+")


def load_country_names(folder: Path) -> Mapping[str, str]:
    """Name as `plain_key` writes it -> code. Raises `ResourceError`."""
    try:
        rows = json.loads((folder / NAMES_FILE).read_text(encoding="utf-8"))
        return {str(name): str(code) for code, names in rows.items() for name in names}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ResourceError(NAMES_FILE, "the names of countries are missing or damaged") from error


def country_called(text: str, names: Mapping[str, str]) -> str:
    """The code of the one country that `text`, or a part of it, is the name or the flag of; else "".

    Parts are what stands between dashes, slashes, brackets and the like: "News - España".
    """
    text = text[:MAX_CHARS]
    whole = names.get(plain_key(text), "")
    if whole:
        return whole
    found = {names.get(plain_key(part), "") for part in _PARTS.split(text)} - {""}
    codes = {_code_of_flag(flag) for flag in _FLAG.findall(text)} & set(names.values())
    found |= codes
    return found.pop() if len(found) == 1 else ""


def _code_of_flag(flag: str) -> str:
    """ "FR" for the two regional indicators of the French flag."""
    return "".join(chr(ord(one) - 0x1F1E6 + ord("A")) for one in flag)
