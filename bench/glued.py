"""How many entries of feeds are read with words glued together, or with markup left in their text.

Their text is compared with the one that `inscriptis` gives of the same feeds' HTML, and with nothing of
this program's own.
"""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import feedparser
from inscriptis import get_text
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig

from bench.figures import Figure, figure
from globe_app.errors import FeedError
from globe_app.feeds.parse import parse_feed
from globe_app.text.html import plain_text

SHARED = Path(__file__).parents[2] / "shared"
FEEDS = ("data/feeds/*", "data/feedparser-wellformed/**/*.xml", "cases/**/*.xml", "cases/**/*.atom")
STRICT = ParserConfig(css=CSS_PROFILES["strict"])  # the other puts spaces around each span
_WORD = re.compile(r"\w+")
_MARKUP = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>|&(?:[a-z]{2,8}|#\d{1,6});", re.I)


def glued() -> tuple[int, int]:
    """(entries with a fault, entries) of all feeds in `SHARED`; (0, 0) where it is absent."""
    faults = entries = 0
    for path in sorted({one for pattern in FEEDS for one in SHARED.glob(pattern)}):
        found = list(faults_of(path.read_bytes()))
        entries += len(found)
        faults += sum(map(bool, found))
    return faults, entries


def faults_of(feed: bytes) -> Iterator[str]:
    """For each entry of a feed what is wrong with its text, "" for nothing."""
    try:
        entries = parse_feed(feed, "").entries
    except FeedError:
        return
    theirs = " \n".join(_texts(feed))
    words = _WORD.findall(theirs)
    known = set(words)
    pairs = {first + second for first, second in zip(words, words[1:], strict=False)} - known
    for entry in entries:
        text = plain_text(entry.body_html)
        joined = [one for one in _WORD.findall(text) if one in pairs]
        left = [
            one
            for one in _MARKUP.findall(text)
            if one not in theirs and one not in unescape(theirs)
        ]
        yield ", ".join(joined + left)


def _texts(feed: bytes) -> Iterator[str]:
    """The texts of a feed's items as others read them."""
    try:
        parsed = feedparser.parse(feed, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # it lets its parsers' errors out
        print(f"feedparser cannot read a feed that is compared: {error!r}")
        return
    for item in parsed.entries:
        for one in (item.get("summary_detail"), item.get("title_detail"), *item.get("content", ())):
            value = str(one.get("value") or "") if one else ""
            if value.strip():
                yield value if one.get("type") == "text/plain" else get_text(value, STRICT)


def figures() -> list[Figure]:
    """The share of entries with a fault; wanted: none."""
    faults, entries = glued()
    note = f"of {entries:,} entries" if entries else "the shared feeds are not there"
    return [figure("entries with glued words or markup left", "entries", [faults], 0, note)]
