"""The catalogue: outlets and their feeds, read from a CSV file and checked row by row.

One row a feed: `NEEDED` columns, and where there are: `ownership` ("state", "public"), `covers` (ISO 3166-1
codes by spaces: the countries an outlet in exile writes for), `default` ("0" = off for a new reader, "1" or
nothing = on), `note` (what public tests say against it, in words), `latin` (its name in Latin letters, where it
is in another script).
"""

import csv
import hashlib
import io
from collections import Counter
from collections.abc import Collection
from pathlib import Path
from urllib.parse import urlsplit

from globe_app.errors import FeedError, one_line
from globe_app.feeds.read_file import read_limited
from globe_app.model.news import Listing, Outlet
from globe_app.net.addresses import address_fault, parse_address
from globe_app.text.language_tags import language_tag
from globe_app.text.links import web_link

NEEDED = ("id", "name", "country", "language", "feed_url", "homepage")
OWNERSHIPS = ("", "state", "public", "independent")
MAX_BYTES = 5 * 2**20
MAX_ID_CHARS = 100
MAX_NOTE_CHARS = 120


def read_catalogue(path: Path, codes: Collection[str]) -> tuple[Listing, ...]:
    """The listings in the CSV file `path`. Raises `FeedError` naming the file and the first bad line."""
    listings, wrong = parse_catalogue(read_catalogue_file(path), codes)
    if wrong:
        raise FeedError(path, wrong[0])
    if not listings:
        raise FeedError(path, "there is no outlet in it")
    return listings


def read_catalogue_file(path: Path) -> bytes:
    """The file's bytes. Raises `FeedError`, also when they are more than a catalogue may have."""
    return read_limited(path, MAX_BYTES, "a catalogue")


def digest(path: Path) -> str:
    """SHA-256 of the file, to notice a new one. Raises `FeedError`."""
    return hashlib.sha256(read_catalogue_file(path)).hexdigest()


def parse_catalogue(
    data: bytes, codes: Collection[str]
) -> tuple[tuple[Listing, ...], tuple[str, ...]]:
    """Listings, and what is wrong, line by line. Several rows of one id are feeds of one outlet."""
    try:
        text = io.StringIO(data.decode("utf-8-sig"), newline="")
        reader = csv.DictReader(text)
        rows = [(reader.line_num, row) for row in reader]
    except (UnicodeDecodeError, csv.Error) as error:
        return (), (f"it is not a CSV file in UTF-8 ({error})",)
    missing = [name for name in NEEDED if rows and name not in rows[0][1]]
    if missing or not rows:
        return (), (f"columns are missing: {', '.join(missing or NEEDED)}",)
    found: dict[str, Listing] = {}
    seen: dict[str, str] = {}
    wrong = []
    for line, row in rows:
        fault = _fault_in(row, codes, seen, found)
        if fault:
            wrong.append(f"line {line}: {fault}")
            continue
        outlet = Outlet(
            row["id"], one_line(row["name"], 120), row["country"], language_tag(row["language"]),
            web_link(row["homepage"]), ownership=row.get("ownership") or "",
            covers=tuple((row.get("covers") or "").split()),
            latin=one_line(row.get("latin") or "", 120),
        )  # fmt: skip
        before = found.get(outlet.id)
        feeds = (*(before.feeds if before else ()), row["feed_url"])
        on = (row.get("default") or "1") == "1"
        note = one_line(row.get("note") or "", MAX_NOTE_CHARS)
        found[outlet.id] = Listing(outlet, feeds, on, note)
        seen[comparable_address(row["feed_url"])] = outlet.id
    return tuple(found.values()), tuple(wrong)


def _fault_in(
    row: dict[str, str], codes: Collection[str], seen: dict[str, str], found: dict[str, Listing]
) -> str:
    """What is wrong with a row, in words; "" = nothing. `seen`: feed -> outlet id, of the rows before."""
    if any(row.get(name) is None for name in NEEDED) or None in row:
        return "it has too few or too many columns"
    if not row["id"] or not row["name"]:
        return "an outlet needs an id and a name"
    if one_line(row["id"], MAX_ID_CHARS) != row["id"]:
        return f"the id {row['id']!r} is too long or has spaces or control characters"
    if row["country"] not in codes:
        return f"{row['country']!r} is no ISO 3166-1 alpha-2 code (or XK)"
    if row["language"] and language_tag(row["language"]) != row["language"]:
        return f"{row['language']!r} is no BCP 47 language"
    for address in (row["feed_url"], row["homepage"]):
        fault = address_fault(address) if address or address is row["feed_url"] else ""
        if fault:
            return f"{one_line(address, 80)!r} is no web address: {fault}"
    if (row.get("ownership") or "") not in OWNERSHIPS:
        return f"ownership {row['ownership']!r} is none of {', '.join(OWNERSHIPS[1:])}"
    for code in (row.get("covers") or "").split():
        if code not in codes or code == row["country"]:
            return f"covers: {one_line(code, 20)!r} is no code of another country"
    if comparable_address(row["feed_url"]) in seen:
        return f"the feed is the same as that of {seen[comparable_address(row['feed_url'])]}"
    before = found.get(row["id"])
    if before is not None and before.outlet.country != row["country"]:
        return f"the id {row['id']} stands for an outlet of {before.outlet.country} already"
    return ""


def comparable_address(url: str) -> str:
    """An address without what two spellings of it differ in: scheme, case, `www.`, a slash at the end."""
    parts = urlsplit(parse_address(url).url.casefold())
    host = parts.netloc.removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{parts.query}"


def per_country(listings: Collection[Listing]) -> Counter[str]:
    """How many outlets each country has."""
    return Counter(one.outlet.country for one in listings)
