"""What stands at an address that a reader gave."""

from pathlib import Path

import pytest

from globe_app.errors import FeedError
from globe_app.feeds.discover import feed_links, read_site
from globe_app.text.media_types import looks_like_html
from tests.conftest import rss

HOSTILE = Path(__file__).parents[3] / "shared" / "cases" / "hostile"
LINK = '<link rel="alternate" type="application/rss+xml" href="/feed">'
URL = "http://paper.example/news/"


def test_a_feed_tells_its_title_homepage_and_language() -> None:
    found = read_site(rss("<title>T</title>"), URL).feed
    assert found is not None
    assert (found.title, found.homepage) == ("Test", "https://paper.example/")


@pytest.mark.parametrize(
    ("page", "feeds"),
    [
        (LINK, ("http://paper.example/feed",)),
        (f"<![ endif ]>{LINK}", ("http://paper.example/feed",)),
        (f"<!--[if IE]><![endif]-->{'<!-- c -->' * 40}{LINK}", ("http://paper.example/feed",)),
        (f"<!-- {LINK} -->", ()),
        ('<link title="a > b" rel="ALTERNATE nofollow" type="Application/Atom+XML; charset=utf-8" href=a>',
         ("http://paper.example/news/a",)),
        (f'<base href="http://other.example/x/">{LINK.replace("/feed", "feed")}', ("http://other.example/x/feed",)),
        (LINK.replace("/feed", "/comments/feed") + LINK, ("http://paper.example/feed", "http://paper.example/comments/feed")),
        (LINK.replace("/feed", "javascript:1") + LINK.replace("/feed", "http://a:f/"), ()),
        (LINK * 3, ("http://paper.example/feed",)),
        ("<script>" + LINK, ()),
    ],
)  # fmt: skip
def test_a_page_names_its_feeds(page: str, feeds: tuple[str, ...]) -> None:
    html = f"<!DOCTYPE html><html lang=pt_br><head>{page}</head><body>x</body></html>"
    found = feed_links(html.encode(), URL)
    assert found.feeds == feeds
    assert found.language == "pt-BR"


def test_of_a_page_that_names_five_hundred_feeds_the_first_are_taken() -> None:
    page = "".join(LINK.replace("/feed", f"/{i}") for i in range(500))
    assert feed_links(page.encode(), URL).feeds == tuple(
        f"http://paper.example/{i}" for i in range(20)
    )


@pytest.mark.parametrize(
    "page",
    [b"<![<", b"<![ endif ]>", b"<!-- c -->" * 35, b"<html>" * 50_000, b"\x00<\xff\xfe"],
)
def test_a_page_without_feeds_is_refused_in_words(page: bytes) -> None:
    with pytest.raises(FeedError, match="neither a feed nor a page that names one"):
        read_site(page, URL)


def test_the_shared_page_that_tripped_an_assertion_is_refused_in_words() -> None:
    path = HOSTILE / "discover_AssertionError_03024491"
    if not path.is_file():
        pytest.skip("the shared cases are not there")
    with pytest.raises(FeedError, match="neither a feed"):
        read_site(path.read_bytes(), URL)


@pytest.mark.parametrize(
    ("body", "html"),
    [
        (b"<!DOCTYPE html><p>", True),
        (b"\xef\xbb\xbf\n <HTML lang=x>", True),
        (b"<?xml version='1.0'?><!-- c --> <!-- d --><!doctype HTML>", True),
        (b"<!-- never ends", False),
        (b"<rss><channel><title>&lt;html", False),
        (b"", False),
    ],
)
def test_a_web_page_is_told_by_its_first_bytes(body: bytes, html: bool) -> None:
    assert looks_like_html(body) is html
