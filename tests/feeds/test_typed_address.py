"""What a reader may type or paste for a web address."""

import pytest

from globe_app.feeds.typed_address import typed_addresses
from globe_app.net.addresses import address_fault, parse_address

FEED = ("https://paper.example/feed",)
BOTH = ("https://paper.example/feed", "http://paper.example/feed")


@pytest.mark.parametrize(
    ("typed", "addresses"),
    [
        ("https://paper.example/feed", FEED),
        ("  https://paper.example/feed\n", FEED),
        ("HTTPS://paper.example/feed", FEED),
        ("Https://paper.example/feed", FEED),
        ("http://paper.example/feed", ("http://paper.example/feed",)),
        ("paper.example/feed", BOTH),
        ("//paper.example/feed", BOTH),
        ("://paper.example/feed", BOTH),
        ("www.paper.example", ("https://www.paper.example", "http://www.paper.example")),
        ("paper.example:8080/x", ("https://paper.example:8080/x", "http://paper.example:8080/x")),
        ("localhost:8080", ("https://localhost:8080", "http://localhost:8080")),
        ("feed:https://paper.example/feed", FEED),
        ("FEED:https://paper.example/feed", FEED),
        ("feed://https://paper.example/feed", FEED),
        ("feed://paper.example/feed", BOTH),
        ("feed:paper.example/feed", BOTH),
        ("feed:://paper.example/feed", BOTH),
        ("web+feed:https://paper.example/feed", FEED),
        ("rss://paper.example/feed", BOTH),
        ("view-source:https://paper.example/feed", FEED),
        ("http://https://paper.example/feed", FEED),
        ("https:/paper.example/feed", FEED),
        ("https//paper.example/feed", FEED),
        ("https:paper.example/feed", FEED),
        ('"https://paper.example/feed"', FEED),
        ("“https://paper.example/feed”", FEED),
        ("«paper.example/feed»", BOTH),
        ("<https://paper.example/feed>", FEED),
        ("(https://paper.example/feed)", FEED),
        ("https://paper.example/feed,", FEED),
        ("https://paper.example/a_(b)", ("https://paper.example/a_(b)",)),
        ("https://paper.\n   example/feed", FEED),
        ("\u200bhttps://paper.example/feed\ufeff", FEED),
        ("RSS: https://paper.example/feed", FEED),
        ("see https://paper.example/feed for news", FEED),
        ('<link rel="alternate" type="application/rss+xml" href="https://paper.example/feed">', FEED),
        ('<a href="https://paper.example/feed">RSS</a>', FEED),
        ('<outline text="x" xmlUrl="https://paper.example/feed"/>', FEED),
        ("münchen.example/feed", ("https://münchen.example/feed", "http://münchen.example/feed")),
        ("例え。テスト", ("https://例え。テスト", "http://例え。テスト")),
        ("[2001:db8::1]:81/x", ("https://[2001:db8::1]:81/x", "http://[2001:db8::1]:81/x")),
    ],
)  # fmt: skip
def test_an_address_is_told_from_what_stands_around_it(
    typed: str, addresses: tuple[str, ...]
) -> None:
    assert typed_addresses(typed) == addresses
    assert address_fault(addresses[0]) == ""


@pytest.mark.parametrize(
    "typed", ["", " ", "x", "news", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.example",
              "/news.xml",
              "ftp://a.example/", "data:text/html,x", "feed:feed:feed:feed:feed:feed:x", "<<<>>>",
              "a" * 50_000],
)  # fmt: skip
def test_what_is_no_address_stays_one_that_is_refused(typed: str) -> None:
    (one,) = typed_addresses(typed)
    assert address_fault(one)


def test_an_international_name_is_asked_for_in_its_ascii_form() -> None:
    (first, _) = typed_addresses("Zeitung-München.example")
    assert parse_address(first).url == "https://xn--zeitung-mnchen-osb.example/"
