"""The catalogue: outlets and their feeds, read from a CSV file and checked row by row."""

import csv
import hashlib
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from urllib.parse import urlsplit

from globe_app.errors import FeedError, one_line
from globe_app.model.news import Listing, Outlet
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

NEEDED = ("id", "name", "country", "language", "feed_url", "homepage")
OWNERSHIPS = ("", "state", "public", "independent")
MAX_BYTES = 5_000_000


def read_catalogue(path: Path, codes: Collection[str]) -> tuple[Listing, ...]:
    """The listings in the CSV file `path`. Raises `FeedError` naming the file and the first bad line."""
    listings, wrong = parse_catalogue(read_catalogue_file(path), codes)
    if wrong:
        raise FeedError(path, wrong[0])
    if not listings:
        raise FeedError(path, "there is no outlet in it")
    return listings


def read_catalogue_file(path: Path) -> bytes:
    """The file's bytes, hardly more than a catalogue may have. Raises `FeedError`."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error


def digest(path: Path) -> str:
    """SHA-256 of the file, to notice a new one. Raises `FeedError`."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise FeedError(path, error.strerror or error) from error


def parse_catalogue(
    data: bytes, codes: Collection[str]
) -> tuple[tuple[Listing, ...], tuple[str, ...]]:
    """Listings, and what is wrong, line by line. Several rows of one id are feeds of one outlet."""
    if len(data) > MAX_BYTES:
        return (), ("it is too large for a catalogue",)
    try:
        rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
    except (UnicodeDecodeError, csv.Error) as error:
        return (), (f"it is not a CSV file in UTF-8 ({error})",)
    missing = [name for name in NEEDED if rows and name not in rows[0]]
    if missing or not rows:
        return (), (f"columns are missing: {', '.join(missing or NEEDED)}",)
    found: dict[str, Listing] = {}
    seen: dict[str, str] = {}
    wrong = []
    for line, row in enumerate(rows, 2):
        said = _wrong_in(row, codes, seen, found)
        if said:
            wrong.append(f"line {line}: {said}")
            continue
        outlet = Outlet(
            row["id"], one_line(row["name"], 120), row["country"], language_tag(row["language"]),
            web_link(row["homepage"]), ownership=row.get("ownership") or "",
        )  # fmt: skip
        before = found.get(outlet.id)
        feeds = (*(before.feeds if before else ()), row["feed_url"])
        found[outlet.id] = Listing(outlet, feeds, (row.get("default") or "1") == "1")
        seen[_bare(row["feed_url"])] = outlet.id
    return tuple(found.values()), tuple(wrong)


def _wrong_in(
    row: dict[str, str], codes: Collection[str], seen: dict[str, str], found: dict[str, Listing]
) -> str:
    if any(row.get(name) is None for name in NEEDED) or None in row:
        return "it has too few or too many columns"
    if not row["id"] or not row["name"]:
        return "an outlet needs an id and a name"
    if row["country"] not in codes:
        return f"{row['country']!r} is no ISO 3166-1 alpha-2 code (or XK)"
    if row["language"] and language_tag(row["language"]) != row["language"]:
        return f"{row['language']!r} is no BCP 47 language"
    if web_link(row["feed_url"]) != row["feed_url"]:
        return f"{one_line(row['feed_url'], 80)!r} is no web address"
    if (row.get("ownership") or "") not in OWNERSHIPS:
        return f"ownership {row['ownership']!r} is none of {', '.join(OWNERSHIPS[1:])}"
    if _bare(row["feed_url"]) in seen:
        return f"the feed is the same as that of {seen[_bare(row['feed_url'])]}"
    before = found.get(row["id"])
    if before is not None and before.outlet.country != row["country"]:
        return f"the id {row['id']} stands for an outlet of {before.outlet.country} already"
    return ""


def _bare(url: str) -> str:
    parts = urlsplit(url.casefold())
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}:{parts.port or ''}{parts.path.rstrip('/')}?{parts.query}"


def per_country(listings: Collection[Listing]) -> Counter[str]:
    """How many outlets each country has."""
    return Counter(one.outlet.country for one in listings)
