"""Feeds whose characters, numbers and nesting no format allows."""

import json
import time
from pathlib import Path

import pytest

from globe_app.errors import FeedError
from globe_app.feeds.parse import parse_feed
from tests.conftest import rss

HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile"


def json_feed(**item: object) -> bytes:
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": [item]}
    return json.dumps(feed).encode()


@pytest.mark.parametrize(
    "name", ["surrogate_content.json", "surrogate_title.json", "rss_surrogate_title.xml"]
)
def test_half_a_character_in_a_shared_feed_is_no_trouble(name: str) -> None:
    if not (HOSTILE / name).is_file():
        pytest.skip("the shared cases are not there")
    (entry,) = parse_feed((HOSTILE / name).read_bytes(), name).entries
    repr(entry).encode("utf-8")
    assert "\\ud" not in repr(entry)


def test_half_a_character_anywhere_in_a_json_feed_becomes_a_replacement_character() -> None:
    data = json_feed(
        id="i\ud800", title="a \ud83d\ude00 \ud800 b", url="http://x.example/\udc00", summary="\udfff s",
        authors=[{"name": "N \ud800"}], language="en\ud800", image="http://x.example/\ud800.jpg",
        date_published="2026-11-05\ud800",
    )  # fmt: skip
    (entry,) = parse_feed(data, "t").entries
    assert entry.headline == "a 😀 \ufffd b"
    assert entry.author == "N \ufffd"
    repr(entry).encode("utf-8")


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Smile &#55357;&#56832; now", "Smile 😀 now"),
        ("Lone &#55357; one", "Lone \ufffd one"),
        ("Null &#0;, unit &#x1F; separator", "Null , unit separator"),
        ("A raw \x01\x1f control", "A raw control"),
        ("Twice &amp;#55357;&amp;#56832; escaped", "Twice 😀 escaped"),
        ("<![CDATA[In CDATA &#55357;&#56832;]]>", "In CDATA 😀"),
        ("Dash &#150; of Windows", "Dash – of Windows"),
    ],
)
def test_a_reference_to_no_character_costs_no_feed(title: str, headline: str) -> None:
    data = rss(f"<title>{title}</title><guid>1</guid>", "<title>Next</title><guid>2</guid>")
    feed = parse_feed(data, "t")
    assert [e.headline for e in feed.entries] == [headline, "Next"]
    assert feed.notes == ()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_wide_encoding_is_repaired_too(encoding: str) -> None:
    text = rss("<title>Kůň &#0;&#55357;&#56832;</title>").decode().replace("UTF-8", "UTF-16")
    (entry,) = parse_feed(text.encode(encoding), "t").entries
    assert entry.headline == "Kůň 😀"


def test_a_feed_that_ends_in_many_comments_is_read_at_once() -> None:
    whole = rss("<title>One</title>", "<title>Two &nosuch; </title>")
    began = time.process_time()
    assert len(parse_feed(whole + b"<!-- c -->" * 40 + b"x", "t").entries) >= 1
    assert len(parse_feed(whole + b"<!-- c -->\n" * 5_000, "t").entries) == 2
    assert time.process_time() - began < 20  # backtracking took for ever


@pytest.mark.parametrize(
    ("tail", "headlines", "note"),
    [
        ("", ["One", "Two"], ""),
        ("<script>x</script>", ["One", "Two"], ""),
        ("<!-- c --> junk & more", ["One", "Two"], ""),
        (-len("</rss>") - 3, ["One", "Two"], "ends early, behind its last item"),
        (-len("</item></channel></rss>"), ["One"], "its last item was left out"),
    ],
)
def test_only_an_item_that_is_cut_off_is_left_out(
    tail: str | int, headlines: list[str], note: str
) -> None:
    whole = rss("<title>One</title>", "<title>Two</title><guid>&nosuch;</guid>")
    feed = parse_feed(whole[:tail] if isinstance(tail, int) else whole + tail.encode(), "t")
    assert [e.headline for e in feed.entries] == headlines
    assert len(feed.notes) == bool(note)
    assert note in "".join(feed.notes)


def test_a_declaration_behind_a_blank_line_counts() -> None:
    text = rss("<title>Мост закрыт</title>").decode().replace("UTF-8", "windows-1251")
    (entry,) = parse_feed(b"\r\n " + text.encode("windows-1251"), "t").entries
    assert entry.headline == "Мост закрыт"


@pytest.mark.parametrize(
    "item",
    [
        {"id": 10**5000, "title": "T"},
        {"id": float("inf"), "title": "T"},
        {"id": float("nan"), "title": "T"},
        {"id": 1e308, "title": "T"},
        {"id": True, "title": "T"},
        {"id": [], "title": "T", "authors": [[]], "url": {}, "date_published": 5},
        {"title": "T", "date_published": "0001-01-01T00:00:00+23:59"},
        {"title": "T", "date_published": "9999-12-31T23:59:59-23:59"},
    ],
)
def test_odd_values_of_a_json_feed_are_left_out(item: dict[str, object]) -> None:
    import sys

    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)  # to write the number; reading it is another thing
    try:
        data = json_feed(**item)
    finally:
        sys.set_int_max_str_digits(limit)
    (entry,) = parse_feed(data, "t").entries
    assert entry.headline == "T"
    assert "inf" not in entry.key
    assert entry.published is None or entry.published.year in range(1, 10_000)


def test_an_integer_by_its_digits_is_a_key() -> None:
    (entry,) = parse_feed(json_feed(id=12345678901234567890, title="T"), "t").entries
    assert entry.key == "12345678901234567890"


def test_json_nested_a_hundred_thousand_deep_is_refused_in_words() -> None:
    nested = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    data = json_feed(title="T", id="1").replace(b'"title": "t"', b'"title": "t", "_x": ' + nested)
    with pytest.raises(FeedError, match="damaged"):
        parse_feed(data, "t")
    shallow = data.replace(nested, b'{"a":' * 100 + b"1" + b"}" * 100)
    assert len(parse_feed(shallow, "t").entries) == 1
