"""feedparser's conformance files: how many of their expectations our parser holds, and plain feedparser.

A file is a feed with a comment that says what is to be found in it. An expectation counts when it concerns a
field that `ParsedFeed` or `Entry` has: title, home page and language of a feed; headline, link, guid, date,
authors, language, text and images of an entry. E-mail addresses are none of them, and of the texts of an entry
there is one, the fullest. Values are compared by what they mean: dates as instants, HTML after both went
through the same sanitiser, names without addresses.
"""

import ast
import calendar
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from globe_app.errors import FeedError
from globe_app.feeds.authors import person
from globe_app.feeds.parse import parse_feed
from globe_app.model.news import Entry, ParsedFeed
from globe_app.text import html
from globe_app.text.language_tags import language_tag

FILES = Path(__file__).resolve().parents[2] / "shared" / "data" / "feedparser-wellformed"
_EXPECT = re.compile(rb"Expect:\s*(.+?)\s*(?:\r?\n|-->)")
_HEADER = re.compile(rb"Header:\s*([\w-]+):\s*(.+?)\s*\r?\n")
_ITEM = re.compile(rb"(<(?:\w+:)?(item|entry)(?:\s[^>]*)?>)(?=(.*?)</(?:\w+:)?\2>)", re.S)
_LINK = re.compile(r'<(?:a href|img src)="([^"]*)"')
_END_TAG = re.compile(r"</(?:a|b|div|p|span)>")  # called text, and written as HTML
Value = object


@dataclass(frozen=True, slots=True)
class Held:
    """How many expectations came true."""

    held: int
    asked: int
    failed: tuple[str, ...] = ()  # file and expectation


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a file says of itself: the value at a path of feedparser's result."""

    file: str
    path: tuple[str | int, ...]
    value: Value

    def __str__(self) -> str:
        return f"{self.file}: {self.path} == {self.value!r}"


def expectations(folder: Path = FILES) -> tuple[Held, Held]:
    """(ours, plain feedparser's) of all the files in `folder` that ask for something we carry."""
    ours: list[tuple[Expectation, bool]] = []
    theirs: list[tuple[Expectation, bool]] = []
    for path in sorted(folder.glob("*/*.xml")):
        data = path.read_bytes()
        name = str(path.relative_to(folder))
        for one in _of_file(name, data):
            verdict = _verdict(one, data)
            if verdict is not None:
                ours.append((one, verdict[0]))
                theirs.append((one, verdict[1]))
    return _held(ours), _held(theirs)


def _held(verdicts: list[tuple[Expectation, bool]]) -> Held:
    failed = tuple(str(one) for one, true in verdicts if not true)
    return Held(len(verdicts) - len(failed), len(verdicts), failed)


def _of_file(name: str, data: bytes) -> Iterator[Expectation]:
    found = _EXPECT.search(data)
    if not found:
        return
    tree = ast.parse(found[1].decode("utf-8"), mode="eval").body
    parts = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
    for part in parts:
        if not isinstance(part, ast.Compare) or not all(isinstance(o, ast.Eq) for o in part.ops):
            continue
        try:
            value = ast.literal_eval(part.comparators[-1])
        except ValueError:
            continue
        for side in (part.left, *part.comparators[:-1]):
            if path := _path(side):
                yield Expectation(name, path, value)


def _path(node: ast.expr) -> tuple[str | int, ...]:
    """`entries[0]['title']` as ("entries", 0, "title"); () of anything else."""
    steps: list[str | int] = []
    while isinstance(node, ast.Subscript | ast.Attribute):
        if isinstance(node, ast.Attribute):
            steps.append(node.attr)
        elif isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str | int):
            steps.append(node.slice.value)
        else:
            return ()
        node = node.value
    return (node.id, *reversed(steps)) if isinstance(node, ast.Name) and steps else ()


def _verdict(one: Expectation, data: bytes) -> tuple[bool, bool] | None:
    """Whether ours and feedparser's hold an expectation; None when it concerns nothing we carry."""
    import feedparser

    headers = {name.decode().lower(): value.decode() for name, value in _HEADER.findall(data)}
    address = f"http://127.0.0.1:8097/tests/wellformed/{one.file}"
    address = headers.get("content-location", address)
    kind = headers.get("content-type", "application/xml")
    numbers = count(1)
    data = _ITEM.sub(lambda match: _with_headline(match, next(numbers)), data)
    sent = {"content-location": address, "content-type": kind}
    if "content-language" in headers:
        sent["content-language"] = headers["content-language"]
    peer = feedparser.parse(io.BytesIO(data), response_headers=sent)
    asked = _question(one, peer)
    if asked is None:
        return None
    theirs: Any = peer
    try:
        for step in one.path:
            theirs = theirs[step]
    except (KeyError, IndexError, AttributeError):
        theirs = None
    try:
        feed = parse_feed(data, one.file, address=address, content_type=kind)
    except FeedError:
        return False, theirs == one.value
    return asked(feed), theirs == one.value


def _with_headline(match: re.Match[bytes], number: int) -> bytes:
    """The start of an item; a title and a guid behind it where the item has none."""
    added = [match[1]]
    inner = re.sub(rb"<svg.*?</svg>", b"", match[3], flags=re.S)
    for name, alike in (
        ("title", "title"),
        ("guid" if match[2] == b"item" else "id", "id|guid|link"),
    ):
        named = name != "title" and b":about" in match[1]
        if not named and not re.search(rf"<(?:\w+:)?(?:{alike})[\s>]".encode(), inner):
            prefix = re.match(rb"<(\w+:)?", match[1])
            tag = (prefix[1] or b"" if prefix else b"") + name.encode()
            added.append(b"<%s>Invented %d</%s>" % (tag, number, tag))
    return b"".join(added)


Question = Callable[[ParsedFeed], bool]


def _question(one: Expectation, peer: Any) -> Question | None:
    """What to ask of our feed; None when it carries no such thing."""
    head, *rest = one.path
    if head == "feed":
        return _of_feed(rest, one, peer)
    if head == "entries" and len(rest) > 1 and isinstance(rest[0], int):
        number = rest[0]
        ask = _of_entry(rest[1:], one, dict(enumerate(peer["entries"])).get(number, {}))
        return ask and (lambda feed: len(feed.entries) > number and ask(feed.entries[number]))
    return None


def _of_feed(path: list[str | int], one: Expectation, peer: Any) -> Question | None:
    wanted = one.value
    if path in (["title"], ["title_detail", "value"]) and isinstance(wanted, str):
        detail = peer["feed"].get("title_detail", {})
        title = _headline(wanted, str(detail.get("type", "")))
        return lambda feed: feed.title == title
    if path in (["link"], ["links", 0, "href"]) and isinstance(wanted, str):
        rel = (peer["feed"].get("links") or [{}])[0].get("rel", "alternate")
        if path == ["link"] or rel == "alternate":
            return lambda feed: feed.homepage == wanted
    if path == ["language"] and isinstance(wanted, str):
        return lambda feed: feed.language == language_tag(wanted)
    return None


def _of_entry(path: list[str | int], one: Expectation, peer: Any) -> Callable[[Entry], bool] | None:
    wanted = one.value
    first = path[0]
    if first in ("title", "title_detail") and path[1:] in ([], ["value"]):
        kind = peer.get("title_detail", {})
        title = _headline(str(wanted), str(kind.get("type", "")) if isinstance(kind, dict) else "")
        return lambda entry: entry.headline == title
    if path in (["link"], ["links", 0, "href"]) and isinstance(wanted, str):
        links = peer.get("links")
        rel = links[0].get("rel", "alternate") if isinstance(links, list) and links else "alternate"
        if path == ["link"] or rel == "alternate":
            return lambda entry: entry.url == wanted
        return None
    if path in (["id"], ["guid"]) and isinstance(wanted, str):
        return lambda entry: entry.key == wanted
    if first in ("summary", "description", "summary_detail", "content"):
        return _of_text(path, one, peer)
    if first == "title_detail" and path[-1] == "language":
        return _language(wanted)
    if first in ("author", "author_detail", "authors"):
        return _of_author(path, wanted)
    if isinstance(first, str) and path == [first]:
        return _of_date(first, wanted, peer)
    if first == "enclosures" and len(path) > 1:
        return _of_image(path, wanted, peer)
    if path in (["image", "href"],) and isinstance(wanted, str):
        return lambda entry: entry.image_url == wanted
    return None


def _language(wanted: Value) -> Callable[[Entry], bool]:
    tag = language_tag(wanted) if isinstance(wanted, str) else ""
    return lambda entry: entry.language == tag


def _of_text(path: list[str | int], one: Expectation, peer: Any) -> Callable[[Entry], bool] | None:
    if path[-1] != "language" and path[1:] not in ([], ["value"], [0, "value"]):
        return None
    kind, other = "text/html", ""
    contents = peer.get("content")
    summary, detail = str(peer.get("summary", "")), peer.get("summary_detail")
    content = contents[0] if isinstance(contents, list) and contents else {}
    if path[0] == "content":
        own, kind, other = str(content.get("value", "")), str(content.get("type", "")), summary
    else:
        kind = str(detail.get("type", "")) if isinstance(detail, dict) else kind
        own, other = summary, str(content.get("value", ""))
    if len(html.plain_text(other)) > len(html.plain_text(own)):
        return None  # the entry's text is the other one
    wanted = one.value
    if path[-1] == "language":
        return _language(wanted)
    if not isinstance(wanted, str):
        return None
    meant = _meaning(
        html.paragraphs(wanted) if kind == "text/plain" and not _END_TAG.search(wanted) else wanted
    )
    return lambda entry: _meaning(entry.body_html) == meant


def _meaning(markup: str) -> tuple[str, tuple[str, ...]]:
    """The words of HTML and the addresses it names."""
    safe = html.sanitise(f"<div>{markup}</div>", images=True)
    return " ".join(html.plain_text(safe).split()), tuple(_LINK.findall(safe))


def _headline(value: str, kind: str) -> str:
    plain = kind == "text/plain" and not _END_TAG.search(value)
    return " ".join(value.split()) if plain else html.headline(value)


def _of_author(path: list[str | int], wanted: Value) -> Callable[[Entry], bool] | None:
    if path[-1] in ("email", "url", "href") or not isinstance(wanted, str) or not person(wanted):
        return None
    name = person(wanted)
    if path[0] == "authors":
        return lambda entry: name in entry.author
    return lambda entry: entry.author == name


def _of_date(name: str, wanted: Value, peer: Any) -> Callable[[Entry], bool] | None:
    """Dates: what was published, else changed, else created."""
    from feedparser.datetimes import _parse_date

    order = ("published", "updated", "created")
    kind = name.removesuffix("_parsed")
    if kind not in order or any(dict.get(peer, earlier) for earlier in order[: order.index(kind)]):
        return None
    parsed = _parse_date(wanted) if isinstance(wanted, str) else wanted
    if not isinstance(parsed, tuple):
        return None
    instant = datetime.fromtimestamp(calendar.timegm(parsed), UTC)
    return lambda entry: entry.published == instant


def _of_image(path: list[str | int], wanted: Value, peer: Any) -> Callable[[Entry], bool] | None:
    enclosures = peer.get("enclosures")
    number = path[1]
    if not isinstance(enclosures, list):
        return None
    images = [str(one.get("type", "")).startswith("image/") for one in enclosures]
    if True not in images or images.index(True) != number:
        return None  # an entry has one lead image
    address = (
        wanted.get("href")
        if isinstance(wanted, dict)
        else wanted
        if path[-1] in ("href", "url")
        else None
    )
    return (lambda entry: entry.image_url == address) if address else None


if __name__ == "__main__":
    own, plain = expectations()
    print(
        f"ours {own.held} of {own.asked}, feedparser {plain.held} of {plain.asked}",
        *own.failed,
        sep="\n  ",
    )
